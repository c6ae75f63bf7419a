package arabic

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"two", "التقى الوزير نظيره. وبحثا الملف.", []string{"التقى الوزير نظيره.", "وبحثا الملف."}},
		{"no space behind the stop", "انتهى اللقاء.وغادر الوفد", []string{"انتهى اللقاء.", "وغادر الوفد"}},
		{"question", "من حضر؟ الجميع!", []string{"من حضر؟", "الجميع!"}},
		{"title", "استقبل د. سامر الوفد.", []string{"استقبل د. سامر الوفد."}},
		{"two titles", "قال أ.د. سامر إن الأمر انتهى.", []string{"قال أ.د. سامر إن الأمر انتهى."}},
		{"agency", "باريس (أ. ف. ب.) وصل الوفد.", []string{"باريس (أ. ف. ب.) وصل الوفد."}},
		{"agency without spaces", "نقلت أ.ف.ب عن المصدر.", []string{"نقلت أ.ف.ب عن المصدر."}},
		{"Hijri year", "وقع عام 1436هـ. وعاد.", []string{"وقع عام 1436هـ.", "وعاد."}},
		{"year", "وقع عام 2015م. وعاد.", []string{"وقع عام 2015م.", "وعاد."}},
		{"year alone", "وقع عام 2015. وعاد.", []string{"وقع عام 2015.", "وعاد."}},
		{"decimals", "بنسبة 2.5 في المئة و3,5 مليون.", []string{"بنسبة 2.5 في المئة و3,5 مليون."}},
		{"time", "في الساعة 10.30 صباحا.", []string{"في الساعة 10.30 صباحا."}},
		{"address", "نشر موقع example.gov.sa الخبر.", []string{"نشر موقع example.gov.sa الخبر."}},
		{"ellipsis", "قال الكثير... ثم سكت", []string{"قال الكثير...", "ثم سكت"}},
		{"one sign for the ellipsis", "قال الكثير… ثم سكت", []string{"قال الكثير…", "ثم سكت"}},
		{"stop within the quote", "قال: «نريد السلام.» وأضاف أنه متفائل.", []string{"قال: «نريد السلام.»", "وأضاف أنه متفائل."}},
		{"stop behind the quote", "قال: «نريد السلام». وأضاف.", []string{"قال: «نريد السلام».", "وأضاف."}},
		{"long quotation", "قال: «نريد السلام. ونعمل له. وسنصل».", []string{"قال: «نريد السلام.", "ونعمل له.", "وسنصل»."}},
		{"next quote", "انتهى اللقاء. \"نحن راضون\" قال.", []string{"انتهى اللقاء.", "\"نحن راضون\" قال."}},
		{"quote goes on", "«انتهى الأمر.»، قال الوزير.", []string{"«انتهى الأمر.»، قال الوزير."}},
		{"bracket", "وصل الوفد (الأربعاء.) وغادر.", []string{"وصل الوفد (الأربعاء.)", "وغادر."}},
		{"lines without stops", "العنوان\nالنص الأول\n\nالنص الثاني", []string{"العنوان", "النص الأول", "النص الثاني"}},
		{"list", "1. الملف الأول\n2. الملف الثاني", []string{"1. الملف الأول", "2. الملف الثاني"}},
		{"several signs", "حقا؟! نعم.", []string{"حقا؟!", "نعم."}},
		{"nothing", " \n\n ", nil},
		{"signs only", "...", []string{"..."}},
		{"stop at a line's start", "نص\n. آخر", []string{"نص", ".", "آخر"}},
	} {
		text := New([]rune(c.text), nil)
		var got []string
		for _, s := range text.Sentences {
			got = append(got, text.String(s.First, s.Last))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %s", c.name, strings.Join(got, " | "))
		}
	}
}

// The sentences cover all tokens in order, and paragraphs are counted by lines.
func TestSentencesCover(t *testing.T) {
	text := New([]rune("سطر أول. وتتمته.\nسطر ثان\n\n\nسطر ثالث."), nil)
	at, para := 0, []int{}
	for _, s := range text.Sentences {
		if s.First != at || s.Last <= s.First {
			t.Errorf("sentence %v does not follow token %d", s, at)
		}
		at = s.Last
		para = append(para, s.Para)
	}
	if at != len(text.Tokens) || !slices.Equal(para, []int{0, 0, 1, 2}) {
		t.Errorf("%d of %d tokens, paragraphs %v", at, len(text.Tokens), para)
	}
}
