package reader

import (
	"fmt"
	"testing"
)

// TestNameWords: names that begin or end with a word of the language, in the places where
// names stand, and such words where they are what they mean.
func TestNameWords(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		if got := Summary(Example{Page: "2024-03-12", Text: text}.read(t)); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
	for _, name := range []string{
		"علي بارودي", "على بارودي", "علي شاهرودي", "إمام علي شاهينوف", "سيدي ولد المختار", "سيدي محمد ولد البشير",
		"سلطان المزروعي", "سيد الجوهري", "تركي بن فهد العتيق", "لولا دي كاسترو", "فام دوك تان", "إيرينا كوفاليوك",
		"جورجيا مارينيلي", "آنا بيريرا", "فور أغبيكو", "باسم بن ناصر", "لي سو هي",
	} {
		for _, c := range []struct{ text, want string }{
			{"التقى وزير الخارجية التونسي سالم الهذيلي في تونس نظيره الأوزبكي %s، وبحث معه العلاقات.",
				`meeting held main TUN foreign_minister "سالم الهذيلي" + UZB foreign_minister "%s", place تونس (TUN)`},
			{"اتفق رئيس الوزراء التونسي سالم الهذيلي ونظيره المالطي %s على تعزيز التعاون خلال لقائهما في تونس.",
				`meeting held main TUN head_of_government "سالم الهذيلي" + MLT head_of_government "%s", place تونس (TUN)`},
		} {
			check(fmt.Sprintf(c.text, name), fmt.Sprintf(c.want, name))
		}
	}
	for _, c := range []struct{ text, want string }{
		{"اتفق وزير الخارجية التونسي سالم الهذيلي ونظيره المالطي على آليات جديدة للتشاور خلال لقائهما في تونس.",
			`meeting held main TUN foreign_minister "سالم الهذيلي" + MLT foreign_minister, place تونس (TUN)`},
		{"استقبل الرئيس التونسي سالم الهذيلي نظيره المالطي فور وصوله إلى تونس.",
			`meeting held main TUN head_of_state "سالم الهذيلي" + MLT head_of_state, place تونس (TUN)`},
	} {
		check(c.text, c.want)
	}
}
