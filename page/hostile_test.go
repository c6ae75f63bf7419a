package page

import (
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"
)

// Pages made to break a reader: none may crash it, cost more than two seconds and a
// little, or lose the article where it can be had.
func TestHostile(t *testing.T) {
	const p1 = "<p>التقى وزير النقل التشادي نظيره الكاميروني في نجامينا أمس الأحد، وبحثا فتح طريق جديد بين البلدين قبل نهاية العام.</p>"
	rep := strings.Repeat
	tests := []struct{ name, html string }{
		{"100,000 divs deep", rep("<div>", 100_000) + p1 + rep("</div>", 100_000)},
		{"100,000 bold deep", rep("<b>", 100_000) + p1},
		{"a million unclosed bold", p1 + rep("<b>", 1_000_000)},
		{"100,000 fonts and tables", rep("<table><font>", 50_000) + p1},
		{"a 9 MB attribute", `<div title="` + rep("x", 9<<20) + `">` + p1 + "</div>"},
		{"a million attributes", "<div " + rep("a=b ", 1_000_000) + ">" + p1 + "</div>"},
		{"100,000 different attributes", "<div " + attrs(100_000) + ">" + p1 + "</div>"},
		{"50,000 empty paragraphs", p1 + rep("<p>", 50_000)},
		{"200,000 lines", p1 + rep("<br>كلمة", 200_000)},
		{"100,000 short paragraphs", p1 + rep("<p>قال الوزير كلمة.</p>", 100_000)},
		{"huge colspan", `<table><tr><td colspan=9007199254740991>` + p1 + `</td></tr></table>`},
		{"a select full of tables", "<select>" + rep("<table><tr><td>", 10_000) + "</select>" + p1},
		{"nested formatting", rep("<a><b><i><u>", 20_000) + p1 + rep("</u></a></i></b>", 20_000)},
		{"open comments", p1 + rep("<!--", 200_000)},
		{"entities", p1 + rep("&amp;&#1575;&notit;", 200_000)},
		{"a JSON-LD 200,000 deep", `<script type="application/ld+json">` + rep("[", 200_000) + "</script>" + p1},
		{"svg and math", rep("<svg><math>", 20_000) + p1},
		{"one long word", "<p>" + rep("ا", 1<<20) + "</p>" + p1},
		{"one long line of marks", "<p>ا" + rep("\u0651", 2<<20) + "</p>" + p1},
		{"brackets and dashes", "<p>" + rep("( - ", 1<<18) + "</p>" + p1},
		{"digits", "<p>" + rep("2020-", 1<<18) + "</p>" + p1},
		{"labels of dates", "<p>" + rep("Write: ", 200_000) + "</p>" + p1},
		{"29,000 paragraphs", rep("<p>قال، الوزير، كلمة، في، المجلس.</p>", 29_000) + p1},
		{"400 deep, 70 times", rep(rep("<div>كلمة، ", 400)+rep("</div>", 400), 70) + p1},
		{"400 deep paragraphs", rep(rep("<div><p>كلمة، </p>", 400)+rep("</div>", 400), 35) + p1},
		{"28,000 links", rep("<li><a href=x>كلمة، كلمة</a></li>", 14_000) + p1},
		{"28,000 spans", "<p>" + rep("<span>كلمة، </span>", 28_000) + "</p>" + p1},
		{"tables in tables", rep(rep("<table><tr><td>كلمة", 80)+rep("</table>", 80), 70) + p1},
		{"breaks", rep("<div>"+rep("<br>\n", 100)+"كلمة</div>", 280) + p1},
		{"breaks in one", "<div>" + rep("كلمة<br><br>", 14_000) + p1},
		{"list headings", p1 + rep("<p>اقرأ أيضا</p>", 50_000)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			began := time.Now()
			p, err := Read(Input{Bytes: []byte(tt.html)})
			if d := time.Since(began); d > timeLimit(3*time.Second) {
				t.Errorf("took %v", d)
			}
			switch {
			case err != nil && !errors.Is(err, ErrTooSlow) && !errors.Is(err, ErrTooLarge) && !errors.Is(err, ErrNotArabic):
				t.Fatal(err)
			case err != nil:
				t.Logf("refused: %v", err)
			default:
				sound(t, p)
				if !strings.Contains(p.Text, "التقى وزير النقل التشادي") {
					t.Errorf("the article is lost; text of %d bytes", len(p.Text))
				}
			}
		})
	}
}

// timeLimit allows for the race detector and for slow machines.
func timeLimit(d time.Duration) time.Duration {
	if runtime.NumCPU() < 4 {
		return 2 * d
	}
	return d
}

func attrs(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("a")
		b.WriteString(strings.Repeat("b", i%7))
		b.WriteRune(rune('a' + i%26))
		b.WriteString(string(rune('a' + i/26%26)))
		b.WriteString(string(rune('a' + i/676%26)))
		b.WriteString("=1 ")
	}
	return b.String()
}

func TestHostileText(t *testing.T) {
	rep := strings.Repeat
	const s = "التقى وزير النقل التشادي نظيره الكاميروني في نجامينا أمس الأحد. "
	for name, text := range map[string]string{
		"one line of 9 MB":      rep(s, 9<<20/len(s)),
		"100,000 equal lines":   rep(s+"\n", 70_000),
		"a million short lines": rep("كلمة\n", 1_000_000),
		"NUL within":            "ا\x00ل" + rep(s+"\x00", 100),
		"controls":              rep("\u202e\u2066\u200f\u061c", 100_000) + s,
		"tatweel":               "وز" + rep("ـ", 100_000) + "ير " + s,
		"marks first":           rep("\u064e", 1000) + s,
		"no line end":           s + "\u2028" + s + "\v" + s + "\f\r" + s,
		"teasers":               rep(rep(s, 3)+"\nعنوان خبر آخر عن الرياضة المدرسية\n", 20_000),
	} {
		began := time.Now()
		p, err := Read(Input{Text: text})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if d := time.Since(began); d > timeLimit(3*time.Second) {
			t.Errorf("%s took %v", name, d)
		}
		sound(t, p)
	}
}
