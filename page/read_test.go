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

var samples = []sample{
	{
		name: "radio site with menus, stamps and cookies",
		lines: `
			navigation| انتقل إلى المحتوى
			navigation| السياسية

			T| الدوحة وعمان تبحثان توسيع خط الربط الكهربائي

			attribution| Write: 2021-03-02 10:11:12Update: 2021-03-02 18:00:01

			attribution| Photo : GULF News

			-| بحث وزيرا الطاقة في قطر وسلطنة عمان توسيع خط الربط الكهربائي بين البلدين. جاء ذلك في اجتماع عقداه أمس الاثنين في مسقط.
			-| وقال الوزير القطري إن المشروع سيبدأ العام المقبل، وإن الجانبين اتفقا على تقاسم كلفته.

			related| موضوعات بارزة

			navigation| Close

			cookies| يستخدم موقعنا الكوكيز لتحسين الخدمة. مواصلة استخدام الموقع تعني موافقتك. عرض التفاصيل;`,
		check: func(t *testing.T, p *Page) {
			if p.Published == nil || p.Published.Value != "2021-03-02T10:11:12" || quote(p, p.Published.Span) != "2021-03-02 10:11:12" || p.Published.Source != "text" {
				t.Errorf("published %+v", p.Published)
			}
			if p.Updated == nil || p.Updated.Value != "2021-03-02T18:00:01" {
				t.Errorf("updated %+v", p.Updated)
			}
		},
	},
	{
		name: "aggregator with a dispatch, a caption twice and its origin",
		lines: `
			navigation| َالرئيسية

			T| وزيرة خارجية النرويج تناقش مع نظيرها الفنلندي أمن بحر الشمال

			caption| الوزيرة النرويجية تصافح نظيرها الفنلندي قبل بدء المحادثات في هلسنكي في 4 مارس 2023.

			repeat| الوزيرة النرويجية تصافح نظيرها الفنلندي قبل بدء المحادثات في هلسنكي في 4 مارس 2023.

			-| أوسلو، 9 أبريل (وكالة الأنباء الألمانية) — أجرت وزيرة الخارجية محادثات هاتفية مع نظيرها الفنلندي اليوم الثلاثاء.

			-| وقال الوزيران إنهما اتفقا على دوريات مشتركة.

			other| (انتهى)

			byline| [email protected]

			attribution| المصدر
			byline| الكاتب:
			attribution| الموقع : no.news.example
			attribution| نشر الخبر اول مرة بتاريخ : ٢٠٢٤-٠٤-٠٩ ١٩:٤٢:٥٥
			attribution| ادارة الموقع لا تتبنى وجهة نظر الكاتب او الخبر المنشور

			related| مقالات ذات صلة

			navigation| زر الذهاب إلى الأعلى`,
		check: func(t *testing.T, p *Page) {
			d := p.Dateline
			if d == nil || quote(p, d.Place) != "أوسلو" || quote(p, d.Date) != "9 أبريل" || quote(p, d.Agency) != "وكالة الأنباء الألمانية" {
				t.Errorf("dateline %+v", d)
			}
			if p.From == nil || p.From.Outlet != "no.news.example" || quote(p, p.From.Span) != p.From.Outlet {
				t.Errorf("from %+v", p.From)
			}
			if p.Published == nil || p.Published.Value != "2024-04-09T19:42:55" {
				t.Errorf("published %+v", p.Published)
			}
		},
	},
	{
		name: "no title, a teaser of two headlines, keywords, two related lists",
		lines: `
			-| تستضيف تونس الاثنين المقبل الاجتماع الرابع لوزراء النقل في بلدان المغرب العربي لبحث تسهيل عبور الشاحنات وخفض الرسوم على الحدود.

			teaser| وزيرة البيئة من الإسكندرية: حملة لتنظيف الشواطئ قبل الصيف وزيرة البيئة من مطروح: محميات جديدة العام المقبل

			-| وذكرت وزارة النقل التونسية في بيان أن الوزراء الأربعة سيبحثون خلال الاجتماع اتفاقا جديدا للعبور.

			-| ويأتي الاجتماع بعد شهر من لقاء وزيري النقل في تونس والجزائر، الذي اتفقا فيه على فتح معبر ثان.

			-| وأضاف البيان أن اجتماعا خامسا سيعقد في نواكشوط قبل نهاية العام.

			attribution| المصدر: بوابة الساحل

			keywords| كلمات دلالية: تونس الجزائر نقل

			related| إقرأ أيضاً:

			related| ميناء رادس يستقبل أكبر سفينة حاويات في تاريخه

			related| ميناء رادس يستقبل أكبر سفينة حاويات في تاريخه

			related| مقالات مشابهة

			related|   • وزير الخارجية المصري يلتقي نظيره الإيطالي في روما
			related|   • الجزائر تعلن موعد القمة`,
		check: func(t *testing.T, p *Page) {
			if p.Title != "" || !p.TitleSpan.Empty() {
				t.Errorf("title %q", p.Title)
			}
			if p.From == nil || p.From.Outlet != "بوابة الساحل" {
				t.Errorf("from %+v", p.From)
			}
		},
	},
	{
		name: "the body stands twice",
		lines: `
			T| اتفاق بين تشيلي وبيرو على دوريات بحرية
			-| اتفقت تشيلي وبيرو على تسيير دوريات بحرية مشتركة لمكافحة الصيد غير القانوني في مياههما.
			-| جاء ذلك في اجتماع عبر الفيديو بين وزيري الدفاع في البلدين.
			repeat| اتّفقت تشيلي وبيرو على تسيير دوريات بحرية مشتركة لمكافحة الصيد غير القانوني في مياههما.
			repeat| جاء ذلك في إجتماع عبر الفيديو بين وزيري الدفاع في البلدين.`,
	},
	{
		name: "record of a paper: head on a line of its own, caption, keywords in the last line",
		in:   Input{Title: "وزير الزراعة يبحث مع سفير البرازيل واردات الذرة", Published: "14/08/2016", Outlet: "a"},
		lines: `
			-| صحيفتنا – جدة
			caption| جانب من الاستقبال
			-| بحث وزير الزراعة مع سفير البرازيل لدى المملكة واردات الذرة، بحضور وكيل الوزارة.
			-| وأشاد السفير بما لقيه من ترحيب.`,
		check: func(t *testing.T, p *Page) {
			if p.Published == nil || p.Published.Value != "2016-08-14" || p.Published.Source != "input" {
				t.Errorf("published %+v", p.Published)
			}
			if p.Dateline == nil || quote(p, p.Dateline.Place) != "جدة" {
				t.Errorf("dateline %+v", p.Dateline)
			}
			if p.TitleSpan.Start != 0 || quote(p, p.TitleSpan) != p.Title {
				t.Errorf("title at %v", p.TitleSpan)
			}
		},
	},
	{
		name: "title given and standing in the text again",
		in:   Input{Title: "رئيس غانا يصل إلى لومي", URL: "https://e.example/2016/08/14/x"},
		lines: `
			repeat| رئيس غانا يصل إلى لومي
			attribution| 14 أغسطس 2016
			-| وصل رئيس غانا إلى لومي اليوم الأحد في زيارة رسمية تستغرق يومين يلتقي خلالها نظيره التوغولي.`,
		check: func(t *testing.T, p *Page) {
			if p.Published == nil || p.Published.Value != "" || quote(p, p.Published.Span) != "14 أغسطس 2016" {
				t.Errorf("published %+v", p.Published)
			}
		},
	},
	{
		name: "only the address tells a date",
		in:   Input{URL: "https://e.example/2016/08/14/x"},
		lines: `
			T| رئيس غانا يصل إلى لومي
			-| وصل رئيس غانا إلى لومي اليوم الأحد في زيارة رسمية تستغرق يومين يلتقي خلالها نظيره التوغولي.`,
		check: func(t *testing.T, p *Page) {
			if p.Published == nil || *p.Published != (Stamp{Value: "2016-08-14", Source: "url"}) {
				t.Errorf("published %+v", p.Published)
			}
		},
	},
	{
		name: "shares, labelled dates in words, author, address",
		lines: `
			T| وزير خارجية كينيا يزور أديس أبابا الأسبوع المقبل
			byline| بقلم: سامي النجار
			attribution| تاريخ النشر: الخميس 3 مايو 2018 - 14:05
			attribution| آخر تحديث: 04-05-2018
			share| شارك فيسبوك تويتر واتساب
			-| يزور وزير خارجية كينيا أديس أبابا الأسبوع المقبل لإجراء محادثات مع نظيره الإثيوبي حول أمن الحدود.
			-| وقال الوزير في تصريح نشر في صحيفة محلية إن الزيارة ستستغرق يومين، وإنه سيحمل رسالة من رئيس بلاده.
			byline| s.najjar@news.example
			share| تابعنا على تويتر`,
		check: func(t *testing.T, p *Page) {
			if p.Published == nil || p.Published.Value != "" || quote(p, p.Published.Span) != "الخميس 3 مايو 2018 - 14:05" {
				t.Errorf("published %+v", p.Published)
			}
			if p.Updated == nil || p.Updated.Value != "2018-05-04" {
				t.Errorf("updated %+v", p.Updated)
			}
		},
	},
	{
		name: "subheadings, an unfinished paragraph and a list are the article's",
		lines: `
			T| قمة إقليمية في كيغالي
			-| يجتمع رؤساء رواندا وأوغندا وبوروندي في كيغالي غدا لبحث أمن الحدود وتنقل العمال بين البلدان الثلاثة.
			-| أمن الحدود بين البلدان الثلاثة
			-| وقال المتحدث باسم الرئاسة الرواندية إن القادة سيبحثون أمن الحدود بين البلدان الثلاثة أولا.
			-| وأضاف أن الوفود وصلت أمس إلى كيغالي وأن الرؤساء يصلون صباح غد
			-| وفيما يلي أبرز بنود جدول الأعمال كما أعلنتها الرئاسة الرواندية في بيانها الصادر أمس:
			-| - فتح معبرين جديدين
			-| - تسهيل تنقل العمال
			-| - دوريات مشتركة على البحيرة`,
	},
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
