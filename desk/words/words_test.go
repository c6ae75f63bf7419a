package words

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestDates(t *testing.T) {
	ar, err := Load("ar")
	if err != nil {
		t.Fatal(err)
	}
	en, err := Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][3]string{
		{"2024-09-05/2024-09-05", "5 سبتمبر 2024", "5 September 2024"},
		{"2024-06-12/2024-06-14", "12–14 يونيو 2024", "12–14 June 2024"},
		{"2024-06-30/2024-07-02", "30 يونيو 2024 إلى 2 يوليو 2024", "30 June 2024 to 2 July 2024"},
		{"2019-10/2019-10", "أكتوبر 2019", "October 2019"},
		{"2018/2018", "2018", "2018"},
		{"tomorrow", "tomorrow", "tomorrow"},
	} {
		if a, e := ar.When(c[0]), en.When(c[0]); a != c[1] || e != c[2] {
			t.Errorf("%s: %q, %q", c[0], a, e)
		}
	}
	if h := ar.Hijri("2024-09-05"); h != "2 ربيع الأول 1446 هـ" {
		t.Errorf("Hijri %q", h)
	}
	if ar.Hijri("2024-09") != "" || ar.Weekday("2024-09-05") != "الخميس" || en.Weekday("2024-09-05") != "Thursday" {
		t.Error("weekday, or a month in Hijri")
	}
	for n, want := range map[int]string{1: "صفحة واحدة", 2: "صفحتان", 5: "5 صفحات", 11: "11 صفحة", 100: "100 صفحة", 103: "103 صفحات"} {
		if got := ar.N("page", n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

// Every word that a template asks for is there in both languages.
func TestTemplatesHaveTheirWords(t *testing.T) {
	w, err := Load("en")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../web/templates/*.html")
	if err != nil || len(files) == 0 {
		t.Fatal("no templates", err)
	}
	word, counted := regexp.MustCompile(`\.Tf? "([a-z.0-9]+)"`), regexp.MustCompile(`\.N "([a-z]+)"`)
	n := 0
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range word.FindAllSubmatch(b, -1) {
			n++
			if k := string(m[1]); w.own[k] == "" {
				t.Errorf("%s: no word %q", f, k)
			}
		}
		for _, m := range counted.FindAllSubmatch(b, -1) {
			for _, form := range []string{".one", ".two", ".few", ".many"} {
				if k := string(m[1]) + form; w.own[k] == "" {
					t.Errorf("%s: no word %q", f, k)
				}
			}
		}
	}
	if n < 100 {
		t.Errorf("only %d words looked at", n)
	}
}

// What errors say to somebody who sent something is there in Arabic, and still said so.
func TestErrorsInArabic(t *testing.T) {
	ar, err := Load("ar")
	if err != nil {
		t.Fatal(err)
	}
	en, err := Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"this address is not public":      "هذا العنوان ليس عاما، فلا يُقرأ.",
		"the server answered 404":         "أجاب الخادم: 404",
		`"، !" has no word to search for`: `لا كلمة للبحث في "، !"`,
		"something new":                   "something new",
	} {
		if got := ar.Why(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		if got := en.Why(text); got != text {
			t.Errorf("%q became %q", text, got)
		}
	}
	var source strings.Builder
	for _, dir := range []string{"..", "../layer", "../fetch", "../../page", "../../store/sqlite"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(dir, err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			source.Write(b)
		}
	}
	for _, y := range ar.why {
		part := y.before
		if len(y.after) > len(part) {
			part = y.after
		}
		for _, field := range []string{" is one of ", " is a whole number"} { // the name of the field stands before it
			if _, after, ok := strings.Cut(part, field); ok {
				part = field + after
			}
		}
		if !strings.Contains(source.String(), part) {
			t.Errorf("no error says %q any more", part)
		}
	}
}
