package page

import (
	"errors"
	"strings"
	"testing"
)

// sample is a page whose lines begin with the kind of furniture that they are, or with
// "-" for the article, "T" for its title; "" is a blank line.
type sample struct {
	name  string
	in    Input
	lines string
	check func(t *testing.T, p *Page)
}

// build splits the marked lines into text and kinds.
func build(s string) (text string, kinds []string) {
	var b []string
	for _, l := range strings.Split(strings.Trim(s, "\n"), "\n") {
		l = strings.TrimLeft(l, "\t")
		if l == "" {
			b = append(b, "")
			continue
		}
		kind, rest, _ := strings.Cut(l, "| ")
		b = append(b, rest)
		kinds = append(kinds, kind)
	}
	return strings.Join(b, "\n"), kinds
}

func quote(p *Page, s Span) string { return string([]rune(p.Text)[s.Start:s.End]) }

func TestReadText(t *testing.T) {
	for _, tt := range samples {
		t.Run(tt.name, func(t *testing.T) {
			text, kinds := build(tt.lines)
			tt.in.Text = text
			p, err := Read(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			sound(t, p)
			runes := []rune(p.Text)
			got := map[int]string{}
			for _, f := range p.Furniture {
				got[f.Start] = f.Kind
			}
			at, n := 0, 0
			if tt.in.Title != "" {
				at = len([]rune(tt.in.Title)) + 1
			}
			for _, l := range strings.Split(text, "\n") {
				start := at
				at += len([]rune(l)) + 1
				if l == "" {
					continue
				}
				for ignorable(runes[start]) || runes[start] == ' ' || runes[start] == 0xA0 {
					start++
				}
				want := kinds[n]
				n++
				if want == "T" {
					if p.TitleSpan.Start != start || p.Title != strings.TrimSpace(l) {
						t.Errorf("title is %q at %d, want %q at %d", p.Title, p.TitleSpan.Start, l, start)
					}
					want = "-"
				}
				if want == "-" {
					want = ""
				}
				if got[start] != want {
					t.Errorf("%q: %q, want %q", l, got[start], want)
				}
			}
			if tt.check != nil {
				tt.check(t, p)
			}
		})
	}
}

func TestReadParts(t *testing.T) {
	tests := []struct{ in, want, kind string }{
		{"أعلن المتحدث وصول الوفد إلى المدينة مساء أمس.  سمات الوفد مفاوضات", "سمات الوفد مفاوضات", "keywords"},
		{"أعلن المتحدث وصول الوفد إلى المدينة مساء أمس. رابط الخبر بصحيفة البلاد: وصول الوفد", "رابط الخبر بصحيفة البلاد: وصول الوفد", "attribution"},
		{"أعلن المتحدث وصول الوفد إلى المدينة مساء أمس. (رويترز)", "(رويترز)", "attribution"},
		{"أعلن المتحدث وصول الوفد إلى المدينة مساء أمس. ت. ع.", "ت. ع.", "byline"},
		{"أعلن المتحدث وصول الوفد إلى المدينة مساء أمس. للتواصل مع الكاتب ارسل رسالة", "للتواصل مع الكاتب ارسل رسالة", "byline"},
		{"Next Previous أعلن المتحدث وصول الوفد إلى المدينة مساء أمس.", "Next Previous", "navigation"},
		{"ناقش الباحث سمات المرحلة المقبلة وما تحمله من تحديات للمنطقة.", "", ""},
		{"قال المتحدث إن الخطة (أ) أفضل من الخطة ب.", "", ""},
	}
	for _, tt := range tests {
		p, err := Read(Input{Title: "خبر الوفد الزائر إلى المدينة", Text: tt.in})
		if err != nil {
			t.Fatal(err)
		}
		sound(t, p)
		got, kind := "", ""
		for _, f := range p.Furniture {
			got, kind = quote(p, f.Span), f.Kind
		}
		if got != tt.want || kind != tt.kind {
			t.Errorf("%q: %q %q", tt.in, got, kind)
		}
	}
}

func TestReadTextIsKept(t *testing.T) {
	const in = "عنوان\u00a0الخبر هنا في سطره\r\n\r\nقال الوَزِيـر إنّه «راضٍ»\u200f عن ﻻ شيء.\n\n"
	p, err := Read(Input{Text: in})
	if err != nil {
		t.Fatal(err)
	}
	if p.Text != in {
		t.Errorf("got %q", p.Text)
	}
	p, err = Read(Input{Title: "عنوان", Text: in})
	if err != nil || p.Text != "عنوان\n"+in {
		t.Errorf("got %q, %v", p.Text, err)
	}
}

func TestReadID(t *testing.T) {
	a, _ := Read(Input{Text: "وصل الوزير إلى المدينة."})
	b, _ := Read(Input{Text: "وصل الوزير إلى المدينة."})
	c, _ := Read(Input{Text: "غادر الوزير المدينة."})
	d, _ := Read(Input{ID: "x1", Text: "غادر الوزير المدينة."})
	if len(a.ID) != 16 || a.ID != b.ID || a.ID == c.ID || d.ID != "x1" {
		t.Errorf("ids %q %q %q %q", a.ID, b.ID, c.ID, d.ID)
	}
}

func TestLanguage(t *testing.T) {
	tests := []struct{ in, lang string }{
		{"لافروف يزور طهران", "ar"},
		{"عاجل", "ar"},
		{"Read more\nوصل الوزير Anders Berg إلى المدينة", "ar"},
		{"وزیر امور خارجه روسیه امروز وارد تهران شد و با همتای خود دیدار کرد. این دیدار برای بررسی روابط دو کشور است.", "fa"},
		{"وزير امور خارجه روسيه امروز وارد تهران شد و با همتاي خود ديدار كرد. اين ديدار براي بررسي روابط دو كشور است كه از سال گذشته", "fa"},
		{"وزیر خارجہ نے آج اسلام آباد میں اپنے ہم منصب سے ملاقات کی ہے اور دونوں ملکوں کے تعلقات پر بات چیت ہوئی۔", "ur"},
		{"The minister arrived in Tehran on Monday for talks.", "und"},
		{"Le ministre (الوزير) est arrivé lundi à Téhéran pour des entretiens avec son homologue.", "und"},
	}
	for _, tt := range tests {
		p, err := Read(Input{Text: tt.in})
		if p == nil {
			t.Errorf("%q: %v", tt.in, err)
			continue
		}
		if p.Language != tt.lang || (err == nil) != (tt.lang == "ar") || err != nil && !errors.Is(err, ErrNotArabic) {
			t.Errorf("%q: %q, %v", tt.in, p.Language, err)
		}
	}
}

// sound checks what holds of every page.
func sound(t *testing.T, p *Page) {
	t.Helper()
	n := len([]rune(p.Text))
	in := func(s Span, what string) {
		t.Helper()
		if s.Start < 0 || s.End < s.Start || s.End > n {
			t.Fatalf("%s: %v of %d", what, s, n)
		}
	}
	at := 0
	for _, f := range p.Furniture {
		in(f.Span, f.Kind)
		if f.Start < at || f.Empty() || f.Kind == "" {
			t.Fatalf("furniture %v after %d", f, at)
		}
		at = f.End
		if f.Start < p.TitleSpan.End && p.TitleSpan.Start < f.End {
			t.Fatalf("the title %v is furniture %v", p.TitleSpan, f)
		}
	}
	in(p.TitleSpan, "title")
	if !p.TitleSpan.Empty() && quote(p, p.TitleSpan) != p.Title {
		t.Fatalf("title %q at %v is %q", p.Title, p.TitleSpan, quote(p, p.TitleSpan))
	}
	for _, s := range []*Stamp{p.Published, p.Updated} {
		if s != nil {
			in(s.Span, "stamp")
			if s.Value == "" && s.Span.Empty() {
				t.Fatalf("empty stamp %+v", *s)
			}
		}
	}
	if d := p.Dateline; d != nil {
		for _, s := range []Span{d.Whole, d.Place, d.Date, d.Agency} {
			in(s, "dateline")
			if !s.Empty() && (s.Start < d.Whole.Start || s.End > d.Whole.End) {
				t.Fatalf("dateline %+v", *d)
			}
		}
	}
	if p.From != nil {
		in(p.From.Span, "from")
		if quote(p, p.From.Span) != p.From.Outlet {
			t.Fatalf("from %+v", *p.From)
		}
	}
}
