package names

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"mahdar/arabic"
)

// split returns the words of a name in normal form, hyphens and signs as word
// boundaries, and عبد joined to what follows it (عبد الله → عبدالله).
func split(name string) []string {
	fields := strings.FieldsFunc(arabic.Normal(strip(name)), func(r rune) bool {
		return !unicode.IsLetter(r)
	})
	out := fields[:0]
	for i := 0; i < len(fields); i++ {
		w := fields[i]
		if w == "عبد" && i+1 < len(fields) {
			i++
			w += fields[i]
		}
		out = append(out, w)
	}
	return out
}

// strip takes the marks from Latin letters (ğ → g, é → e) and spells out the
// letters that have no base.
func strip(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case r == 0x0327: // cedilla: ç, ş sound as ch, sh
			b.WriteByte('h')
		case r >= 0x0300 && r <= 0x036F:
		case r == 'ı':
			b.WriteByte('i')
		case r == 'ø':
			b.WriteByte('o')
		case r == 'ł':
			b.WriteByte('l')
		case r == 'đ', r == 'ð':
			b.WriteByte('d')
		case r == 'ß':
			b.WriteString("ss")
		case r == 'æ':
			b.WriteString("ae")
		default:
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// plain reports whether s has letters of ASCII and of Arabic only.
func plain(s string) bool {
	for _, r := range s {
		if r > 0x7F && (r < 0x0600 || r > 0x06FF) {
			return false
		}
	}
	return true
}

// key is the likeliest of the Keys of a word, "" if it has none.
func key(word string) string {
	ks := Keys(word)
	if len(ks) == 0 {
		return ""
	}
	return ks[0]
}

// Keys is every key that a word may have, its consonants in classes: one for an Arabic word, two if it begins
// like the article (السيسي, ألكسندر), several for a Latin one, since Latin letters
// stand for several sounds (c, ch, g, j, w). The likeliest comes first. None if the
// word is too short to tell anybody by.
func Keys(word string) []string {
	w := arabic.Normal(strip(word))
	if w == "" {
		return nil
	}
	var ks []string
	if r := []rune(w)[0]; r < 0x0250 {
		ks = latin(w)
	} else {
		if b := bare(w); b != w {
			ks = append(ks, fromArabic(b))
		}
		ks = append(ks, fromArabic(w))
	}
	out := ks[:0]
	for _, k := range ks {
		if telling(k) && !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

// telling reports whether a key is enough to tell a word: two classes, at least
// one of them a strong consonant.
func telling(k string) bool {
	strong := 0
	for i := 0; i < len(k); i++ {
		if !strings.ContainsRune("AHWY", rune(k[i])) {
			strong++
		}
	}
	return strong >= 1 && len(k) >= 2
}

// classes of Arabic letters in normal form. Weak letters (ا و ي ه ح ع ء) are kept
// at the beginning of a word only. Source: the usual transcriptions of foreign
// names in the Arabic press (غ ج ك for g; ش س for s, sh and ch; ب for p; ف for v).
var arabicClass = map[rune]byte{
	'ب': 'B', 'ت': 'T', 'ط': 'T', 'ث': 'T', 'ج': 'G', 'غ': 'G', 'خ': 'X',
	'د': 'D', 'ذ': 'D', 'ض': 'D', 'ظ': 'D', 'ر': 'R', 'ز': 'S', 'س': 'S',
	'ش': 'S', 'ص': 'S', 'ف': 'F', 'ق': 'K', 'ك': 'K', 'ل': 'L', 'م': 'M', 'ن': 'N',
}

func fromArabic(w string) string {
	w = strings.ReplaceAll(w, "كس", "\x01") // x
	w = strings.ReplaceAll(w, "تش", "ش")    // ch
	w = strings.ReplaceAll(w, "دج", "ج")    // dj
	w = strings.ReplaceAll(w, "تز", "\x02") // tz, ts
	w = strings.ReplaceAll(w, "تس", "\x02")
	var b []byte
	for i, r := range []rune(w) {
		if r == 1 {
			b = append(b, 'K', 'S')
			continue
		}
		if r == 2 {
			b = append(b, 'T', 'S')
			continue
		}
		if c, ok := arabicClass[r]; ok {
			b = append(b, c)
			continue
		}
		if i > 0 {
			continue
		}
		switch r {
		case 'و':
			b = append(b, 'W')
		case 'ي':
			b = append(b, 'Y')
		case 'ه', 'ح':
			b = append(b, 'H')
		default:
			b = append(b, 'A')
		}
	}
	return string(b)
}
