package lexicon

import (
	"slices"
	"strings"
	"testing"

	"mahdar/arabic"
)

// FuzzMatch checks what holds of every match of every text: it lies within the
// text and one line, its entry can be looked up under what is left of the words
// once its clitics are cut, starts come in order and the longest first, and a
// second reading gives the same.
func FuzzMatch(f *testing.F) {
	f.Add(sample)
	f.Add("ووزيرا خارجيتهما، وللولايات المتحدة\nالأمريكية")
	f.Add("ال و ف ب ل ك س ه ها")
	f.Add("د. 5+1 البوسنة - والهرسك -")
	f.Add("")
	l, err := Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := arabic.New([]rune(s), nil).Tokens
		ms := l.Match(toks)
		for i, m := range ms {
			if m.First < 0 || m.First >= m.Last || m.Last > len(toks) || m.Entry == nil {
				t.Fatalf("match %d is %+v of %d tokens", i, m, len(toks))
			}
			for k := m.First + 1; k < m.Last; k++ {
				if toks[k].Line {
					t.Fatalf("match %+v runs over a line break", m)
				}
			}
			if i > 0 {
				p := ms[i-1]
				if m.First < p.First || m.First == p.First && m.Last > p.Last {
					t.Fatalf("match %+v stands behind %+v", m, p)
				}
				if m.Entry == p.Entry && m.First == p.First && m.Last == p.Last {
					t.Fatalf("match %+v is given twice", m)
				}
			}
			if m.Last == m.First+1 && !slices.ContainsFunc(toks[m.First].Readings, func(r arabic.Reading) bool {
				return r.Conj == m.Conj && r.Prep == m.Prep && r.Suffix == m.Pronoun
			}) && len(toks[m.First].Readings) > 0 {
				t.Fatalf("match %+v has clitics that %q has not", m, toks[m.First].Norm)
			}
			if m.Entry.Finite() && strings.Contains("بك", m.Prep) && m.Prep != "" {
				t.Fatalf("verb %s with preposition %s", m.Entry.Lemma, m.Prep)
			}
		}
		if again := l.Match(toks); !slices.Equal(ms, again) {
			t.Fatal("a second reading differs")
		}
	})
}

// Writing أ for ا, ى for ي, ة for ه, or with vowel marks, changes no match.
func FuzzSpelling(f *testing.F) {
	f.Add("استقبل وزير الخارجية في القاهرة نظيره الأردني", uint8(3))
	f.Add("التقى رئيس الوزراء أمير الدولة", uint8(1))
	l, err := Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string, how uint8) {
		if strings.ContainsFunc(s, arabic.Ignorable) {
			return
		}
		var b strings.Builder
		for i, r := range s {
			switch {
			case r == 'ا' || r == 'أ' || r == 'إ' || r == 'آ':
				r = []rune("اأإآ")[(int(how)+i)%4]
			case r == 'ى' || r == 'ي':
				r = []rune("ىي")[(int(how)+i)%2]
			case r == 'ة' || r == 'ه':
				r = []rune("ةه")[(int(how)+i)%2]
			}
			b.WriteRune(r)
			if how&8 != 0 && r >= 'ا' && r <= 'ي' {
				b.WriteRune('ّ') // shadda
			}
		}
		a := l.Match(arabic.New([]rune(s), nil).Tokens)
		c := l.Match(arabic.New([]rune(b.String()), nil).Tokens)
		if !slices.Equal(a, c) {
			t.Fatalf("%q and %q differ", s, b.String())
		}
	})
}
