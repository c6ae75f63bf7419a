package feat

import "strings"

// kin tells which words of the same stem the corpus knows: a noun is known with
// and without its article, a verb in other persons, both with pronouns; a foreign
// name mostly stands alone. Each is 0 unknown, 1 rare, 2 frequent, 3 itself more
// of a name.
type kin struct {
	article uint8 // the word with the article put on or taken off
	suffix  uint8 // the word without an ending of inflection or a pronoun
	prefix  uint8 // the word without, or with another, letter of the present tense
	ending  uint8 // which ending was taken off
}

func (h Habit) level() uint8 {
	switch {
	case !h.Known:
		return 0
	case h.Named():
		return 3
	case h.Freq < 2:
		return 1
	}
	return 2
}

// endings of nouns and verbs, the longer first.
var endings = []string{"اتهم", "اتها", "اته", "هما", "تها", "تهم", "ته", "ها", "هم", "نا", "ات", "ين", "ون", "ان", "وا", "يه", "ت", "ه", "ا", "ي"}

func (w *Words) kin(norm string) (k kin) {
	bare, has := strings.CutPrefix(norm, "ال")
	if has && len(bare) > 4 {
		k.article = w.Habit(Hash(bare)).level()
	} else {
		bare = norm
		k.article = w.Habit(extend(articleHash, norm)).level()
	}
	for i, e := range endings {
		stem, ok := strings.CutSuffix(bare, e)
		if !ok || len(stem) < 6 {
			continue
		}
		h := Hash(stem)
		l := w.Habit(h).level()
		if l == 0 {
			l = w.Habit(extend(h, "ه")).level()
		}
		if l > 0 {
			k.suffix, k.ending = l, uint8(i+1)
			break
		}
	}
	if has || len(norm) < 8 {
		return k
	}
	if rest, ok := strings.CutPrefix(norm, "س"); ok {
		k.prefix = w.Habit(Hash(rest)).level()
	}
	for _, p := range []string{"ي", "ت"} {
		rest, ok := strings.CutPrefix(norm, p)
		if !ok {
			continue
		}
		other := "ي"
		if p == "ي" {
			other = "ت"
		}
		k.prefix = max(k.prefix, w.Habit(extend(Hash(other), rest)).level(), w.Habit(Hash(rest)).level())
	}
	return k
}

var articleHash = Hash("ال")

// extend continues the hash of a form with what follows it.
func extend(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
