package page

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Furniture as on the seeds, put around and into real articles, is all found, and the
// article is read as it was without.
func TestFurnitureAround(t *testing.T) {
	f, err := os.Open(filepath.FromSlash("../../shared/gold/train.docs.jsonl"))
	if err != nil {
		t.Skip("../shared/gold is not there")
	}
	defer f.Close()
	const (
		before = "الذهاب إلى القائمة الذهاب إلى النص\n\nالسياسية\n\nWrite: 2020-01-15 09:53:38Update: 2020-01-15 18:54:22\n\nPhoto : NEWS Agency\n\n"
		teaser = "\n\nوزيرة الزراعة بمهرجان التمور: تصدير الأصناف النادرة أهم مطالب المزارعين وزيرة الزراعة بمهرجان التمور: حوافز لمصانع التعبئة الصغيرة\n\n"
		after  = "\n\n(انتهى)\n\n[email protected]\n\nالمصدر: بوابة الضفاف\n\nكلمات دلالية: واشنطن موسكو وزير الخارجية\n\nإقرأ أيضاً:\n\nوزير الخارجية الكندي يلتقي نظيره المكسيكي في أوتاوا\n\nمقالات مشابهة\n\n  • وزير الدفاع الهندي يستقبل نظيره الفيتنامي\n  • رئيس بنما يزور بوغوتا الشهر المقبل\n\nزر الذهاب إلى الأعلى\n\nيستخدم موقعنا الكوكيز وغيرها من التقنيات لتحسين الخدمة. مواصلة استخدام الموقع تعني أنك موافق على استخدام تلك التقنيات."
	)
	pages, teasers, found := 0, 0, 0
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, MaxLine)
	for sc.Scan() {
		var d struct{ ID, Title, Published, Text string }
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		plain, err := Read(Input{Title: d.Title, Text: d.Text})
		if err != nil {
			t.Fatal(err)
		}
		body := d.Text
		if i := strings.Index(body, ".\n"); i > 150 && i < len(body)-300 {
			teasers++
			body = body[:i+1] + teaser + body[i+2:]
		}
		p, err := Read(Input{Title: d.Title, Text: before + body + after})
		if err != nil {
			t.Fatal(err)
		}
		sound(t, p)
		pages++
		if value(p.Published) != "2020-01-15T09:53:38" || p.From == nil {
			t.Errorf("%s: published %+v, from %+v", d.ID, p.Published, p.From)
		}
		want, got := squeeze(readable(plain)), squeeze(readable(p))
		if strings.Contains(body, teaser) && !strings.Contains(got, "بمهرجان التمور") {
			found++
		}
		got = strings.Replace(got, squeeze(teaser), " ", 1)
		if want != squeeze(got) {
			t.Errorf("%s:\nwithout %s\nwith    %s", d.ID, want, got)
		}
	}
	t.Logf("%d pages, %d of %d teasers", pages, found, teasers)
	if found*100 < teasers*95 {
		t.Errorf("%d of %d teasers found", found, teasers)
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
