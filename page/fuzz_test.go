package page

import (
	"strings"
	"testing"
)

// FuzzRead: whatever the bytes, Read returns a sound page or an error, and the same twice.
func FuzzRead(f *testing.F) {
	for _, s := range samples {
		text, _ := build(s.lines)
		f.Add([]byte(text), s.in.Title, false)
		f.Add([]byte(text), s.in.Title, true)
	}
	f.Add([]byte(article1), "", false)
	f.Add([]byte("الرياض - واس: (\n(انتهى)\n"), "عنوان", true)
	f.Add([]byte("Write: 2020-01-15 09:53:38Update: 99/99/9999 25:61\nنشر في: 3 مايو\n"), "", false)
	f.Add([]byte("<table><b><p>أ<h1>ب</h1><select><svg>ج"), "ب", true)
	f.Add([]byte("\xff\xfe\x27\x06"), "", false)
	f.Add([]byte(strings.Repeat("كلمة ", 50)+"\n\u2028عنوان آخر\n"), "\u200f", true)
	f.Fuzz(func(t *testing.T, b []byte, title string, asText bool) {
		in := Input{Title: title, Bytes: b}
		if asText {
			in = Input{Title: title, Text: string(b)}
		}
		p, err := Read(in)
		if p == nil {
			if err == nil {
				t.Fatal("neither page nor error")
			}
			return
		}
		sound(t, p)
		q, err2 := Read(in)
		if (err == nil) != (err2 == nil) || q == nil || q.Text != p.Text || len(q.Furniture) != len(p.Furniture) {
			t.Fatal("not the same twice")
		}
	})
}

func BenchmarkReadText(b *testing.B) {
	text, _ := build(samples[1].lines)
	body := strings.Repeat("وقالت الوزيرة في مؤتمر صحفي عقب المحادثات إن البلدين اتفقا على مواصلة التنسيق في بحر الشمال خلال العام المقبل.\n", 12)
	in := Input{Text: strings.Replace(text, "(انتهى)", body+"(انتهى)", 1)}
	b.SetBytes(int64(len(in.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(in); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
}

func BenchmarkReadHTML(b *testing.B) {
	in := Input{Bytes: []byte(article1)}
	b.SetBytes(int64(len(in.Bytes)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(in); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
}
