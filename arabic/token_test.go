package arabic

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"words", "وبالولايات المتحدة", "[0:10 وبالولايات] [11:18 المتحده]"},
		{"signs", "قال: «نعم».", "[0:3 قال] [3:4 :] [5:6 \"] [6:9 نعم] [9:10 \"] [10:11 .]"},
		{"marks and tatweel", "مُحَمَّـد", "[0:9 محمد]"},
		{"alef and hamza", "أإآٱؤئى", "[0:7 اااا" + "ويي]"},
		{"Persian letters", "کیف گفت", "[0:3 كيف] [4:7 كفت]"},
		{"presentation forms", "ﻻ ﷲ", "[0:1 لا] [2:3 الله]"},
		{"digits", "٢٠٢٤ و۱۲", "[0:4 2024] [5:6 و] [6:8 12]"},
		{"numbers with separators", "21/7/2015 10:30 1,5 ٣٫٥ 3-5", "[0:9 21/7/2015] [10:15 10:30] [16:19 1,5] [20:23 3.5] [24:27 3-5]"},
		{"a number's end", "2015. 12-", "[0:4 2015] [4:5 .] [6:8 12] [8:9 -]"},
		{"letters behind digits", "1436هـ 20ألف", "[0:4 1436] [4:6 ه] [7:9 20] [9:12 الف]"},
		{"bidi controls", "\u200fالوزير\u200f \u202bقال\u202c", "[1:7 الوزير] [10:13 قال]"},
		{"zero width inside", "الو\u200cزير", "[0:7 الوزير]"},
		{"no-break space", "وزير\u00a0الخارجية", "[0:4 وزير] [5:13 الخارجيه]"},
		{"a lone and", "مصر و ليبيا و ٥ أ و ب", "[0:3 مصر] [4:11 وليبيا] [12:13 و] [14:15 5] [16:17 ا] [18:19 و] [20:21 ب]"},
		{"stray mark", "\u064bقال \u0651", "[1:4 قال]"},
		{"Latin", "NATO قال", "[0:4 nato] [5:8 قال]"},
		{"dashes and quotes", "— – ’ „", "[0:1 -] [2:3 -] [4:5 '] [6:7 \"]"},
		{"replacement sign", "قا\ufffdل", "[0:2 قا] [3:4 ل]"},
	} {
		text := New([]rune(c.text), nil)
		var got []string
		for _, tok := range text.Tokens {
			got = append(got, fmt.Sprintf("[%d:%d %s]", tok.Start, tok.End, tok.Norm))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
		check(t, text)
	}
}

func TestSpaceAndLine(t *testing.T) {
	text := New([]rune("قال:نعم\nثم\u2028عاد"), nil)
	var got string
	for _, tok := range text.Tokens {
		got += fmt.Sprintf("%s %v %v;", tok.Norm, tok.Space, tok.Line)
	}
	if got != "قال true true;: false false;نعم false false;ثم true true;عاد true true;" {
		t.Error(got)
	}
}

// What is skipped yields no token, parts words, and begins a new line.
func TestSkip(t *testing.T) {
	runes := []rune("قبل قائمة بعد")
	text := New(runes, func(i int) bool { return i >= 4 && i < 9 })
	if len(text.Tokens) != 2 || !text.Tokens[1].Line || text.Tokens[1].Start != 10 || len(text.Sentences) != 2 {
		t.Errorf("%+v", text)
	}
	if text := New(runes, func(int) bool { return true }); len(text.Tokens)+len(text.Sentences) != 0 {
		t.Errorf("%+v", text)
	}
	half := New(runes, func(i int) bool { return i == 6 })
	if half.Tokens[1].Norm != "قا" || half.Tokens[2].Norm != "مه" {
		t.Errorf("%+v", half.Tokens)
	}
}

// check tests what holds of every text.
func check(t *testing.T, text *Text) {
	t.Helper()
	last := 0
	for i, tok := range text.Tokens {
		if tok.Start < last || tok.End <= tok.Start || tok.End > len(text.Runes) {
			t.Fatalf("token %d (%q) at %d:%d behind %d", i, tok.Norm, tok.Start, tok.End, last)
		}
		last = tok.End
		written := string(text.Runes[tok.Start:tok.End])
		if tok.Norm == "" || strings.Join(strings.Fields(Normal(written)), "") != tok.Norm { // "و مصر" is one word
			t.Fatalf("token %d: %q normalises to %q, not to %q", i, written, Normal(written), tok.Norm)
		}
		if Normal(tok.Norm) != tok.Norm {
			t.Fatalf("%q: normal form %q is not its own", written, tok.Norm)
		}
		if tok.Line && !tok.Space {
			t.Fatalf("token %d: a line without space", i)
		}
		if (tok.Kind == Word) != (len(tok.Readings) > 0) {
			t.Fatalf("token %d (%q): %d readings", i, tok.Norm, len(tok.Readings))
		}
		if tok.Kind == Word && tok.Readings[0] != (Reading{Form: tok.Norm}) {
			t.Fatalf("token %d: first reading %+v", i, tok.Readings[0])
		}
		if n, ok := text.Numeral(i); ok && (n.First != i || n.Last <= i || n.Last > len(text.Tokens) || n.Value < 0 || n.Den > 0 && n.Num <= 0 && n.Words || n.Den < 0) {
			t.Fatalf("numeral %+v at token %d", n, i)
		}
	}
	at := 0
	for _, s := range text.Sentences {
		if s.First != at || s.Last <= s.First {
			t.Fatalf("sentence %+v does not follow token %d", s, at)
		}
		at = s.Last
	}
	if at != len(text.Tokens) {
		t.Fatalf("sentences cover %d of %d tokens", at, len(text.Tokens))
	}
}

func FuzzNew(f *testing.F) {
	for _, s := range []string{
		"التقى د. سامر نظيره، في 21/7/2015.", "مُحَمَّـد", "ﻻ ﷲ ﷺ", "ثلاثة ملايين ونصف المليون", "\u200fقال\u200f", "1,5 مليون", "", "...؟!", "a.b.c", "٢٠٢٤", "\ufe7a\ufe70",
	} {
		f.Add(s, 0, 0)
	}
	f.Fuzz(func(t *testing.T, s string, from, to int) {
		runes := []rune(s)
		check(t, New(runes, nil))
		check(t, New(runes, func(i int) bool { return i >= from && i < to }))
	})
}

// Marks, tatweel and controls between the letters change neither tokens nor forms.
func TestIgnorableChangesNothing(t *testing.T) {
	const s = "التقى وزير الخارجية نظيره في 21/7/2015، وبحثا «الملف» مع 3 ملايين لاجئ."
	rng := rand.New(rand.NewPCG(1, 2))
	plain := New([]rune(s), nil)
	for range 50 {
		var b strings.Builder
		for _, r := range s {
			b.WriteRune(r)
			if rng.IntN(3) == 0 && isArabicLetter(r) {
				b.WriteRune([]rune{0x064E, 0x0651, 0x0640, 0x200C, 0x0670}[rng.IntN(5)])
			}
		}
		varied := New([]rune(b.String()), nil)
		if len(varied.Tokens) != len(plain.Tokens) {
			t.Fatalf("%d tokens in %s", len(varied.Tokens), b.String())
		}
		for i := range plain.Tokens {
			if plain.Tokens[i].Norm != varied.Tokens[i].Norm {
				t.Fatalf("%q, want %q", varied.Tokens[i].Norm, plain.Tokens[i].Norm)
			}
		}
		check(t, varied)
	}
}

// The time grows linearly: a line of a megabyte of one kind of sign takes less
// than ten seconds even on a busy machine.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("long lines")
	}
	for _, unit := range []string{"ا", "1", "1/", ".", "\u064b", "\"", "وبال", "الف ", "خمسة و", "\n", "(", "\u200f1"} {
		line := []rune(strings.Repeat(unit, 1_000_000/len([]rune(unit))))
		begin := time.Now()
		text := New(line, nil)
		for i := range text.Tokens {
			text.Numeral(i)
		}
		if d := time.Since(begin); d > 10*time.Second {
			t.Errorf("%q a million times: %v", unit, d)
		}
	}
}
