package page

import (
	"strings"
	"testing"
)

const article1 = `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>وزيرا خارجية المغرب والسنغال يبحثان الصيد البحري | أخبار الساحل</title>
<meta property="og:title" content="وزيرا خارجية المغرب والسنغال يبحثان الصيد البحري">
<meta property="og:site_name" content="أخبار الساحل">
<meta property="og:url" content="https://sahel.example/2022/05/03/fishing">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x","datePublished":"2019-01-01T00:00:00+01:00"},
{"@type":"NewsArticle","headline":"وزيرا خارجية المغرب والسنغال يبحثان الصيد البحري","datePublished":"2022-05-03T10:20:00+01:00","dateModified":"2022-05-03T12:00:00+01:00","publisher":{"@type":"Organization","name":"أخبار الساحل"}}]}
</script>
<style>p{color:red}</style></head>
<body>
<header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li><li><a href="/s">رياضة</a></li></ul></nav></header>
<div class="ticker">عاجل: وزير الخارجية الإسباني يلتقي نظيره البرتغالي</div>
<main><article>
<h1>وزيرا خارجية المغرب والسنغال يبحثان الصيد البحري</h1>
<div class="byline">بقلم: ليلى السوسي</div>
<time datetime="2022-05-03T10:20:00+01:00">الثلاثاء 3 مايو 2022</time>
<div class="social-share"><a>فيسبوك</a> <a>تويتر</a></div>
<figure><img src="a.jpg"><figcaption>الوزيران خلال لقاء سابق في طنجة</figcaption></figure>
<p>داكار - رويترز - بحث وزير الخارجية المغربي مع نظيرته السنغالية في داكار&nbsp;اليوم الثلاثاء تجديد اتفاق <b>الصيد</b> البحري بين البلدين، الذي ينتهي في نهاية العام الجاري.</p>
<p>وقال الوزير في مؤتمر صحفي مشترك إن الجانبين اتفقا على تشكيل لجنة مشتركة تجتمع مرتين في السنة، وعلى زيادة عدد المراكب المرخص لها.<br>وأضافت نظيرته أن بلادها ستقترح حصصا جديدة لحماية الأسماك الصغيرة، وأنها تأمل في توقيع الاتفاق قبل نهاية الصيف.</p>
<aside class="related"><h3>اقرأ أيضا</h3><a>وزير الدفاع الفرنسي يلتقي نظيره الألماني في برلين</a></aside>
<p>ويذكر أن البلدين وقعا الاتفاق الحالي قبل أربع سنوات في الرباط، ويسمح لعشرين مركبا بالصيد في مياه البلدين.</p>
</article></main>
<div class="sidebar"><h3>الأكثر قراءة</h3><ul><li>رئيس الوزراء الياباني يزور كانبرا</li><li>قمة عربية في عمان</li></ul></div>
<div style="display: none">نص مخفي عن لقاء وزير مع وزير</div>
<footer>جميع الحقوق محفوظة أخبار الساحل</footer>
<script>var x = "وزير";</script>
</body></html>`

func TestReadHTML(t *testing.T) {
	p, err := Read(Input{Bytes: []byte(article1)})
	if err != nil {
		t.Fatal(err)
	}
	sound(t, p)
	if p.Title != "وزيرا خارجية المغرب والسنغال يبحثان الصيد البحري" || p.TitleSpan.Empty() {
		t.Errorf("title %q %v", p.Title, p.TitleSpan)
	}
	if p.Outlet != "أخبار الساحل" || p.URL != "https://sahel.example/2022/05/03/fishing" || p.Language != "ar" {
		t.Errorf("outlet %q, url %q", p.Outlet, p.URL)
	}
	if p.Published == nil || *p.Published != (Stamp{Value: "2022-05-03T10:20:00+01:00", Source: "json-ld"}) {
		t.Errorf("published %+v", p.Published)
	}
	if p.Updated == nil || p.Updated.Value != "2022-05-03T12:00:00+01:00" {
		t.Errorf("updated %+v", p.Updated)
	}
	if d := p.Dateline; d == nil || quote(p, d.Place) != "داكار" || quote(p, d.Agency) != "رويترز" {
		t.Errorf("dateline %+v", p.Dateline)
	}
	want := map[string]string{
		"الرئيسية": "navigation",
		"سياسة":    "navigation",
		"عاجل: وزير الخارجية الإسباني يلتقي نظيره البرتغالي": "navigation",
		"بقلم: ليلى السوسي":               "byline",
		"الثلاثاء 3 مايو 2022":            "attribution",
		"فيسبوك تويتر":                    "share",
		"الوزيران خلال لقاء سابق في طنجة": "caption",
		"اقرأ أيضا":                       "related",
		"وزير الدفاع الفرنسي يلتقي نظيره الألماني في برلين": "related",
		"رئيس الوزراء الياباني يزور كانبرا":                 "related",
		"قمة عربية في عمان":                                 "related",
		"جميع الحقوق محفوظة أخبار الساحل":                   "other attribution",
	}
	got := map[string]string{}
	for _, f := range p.Furniture {
		got[quote(p, f.Span)] = f.Kind
	}
	for text, kind := range want {
		if got[text] == "" || !strings.Contains(kind, got[text]) {
			t.Errorf("%q: %q, want %q", text, got[text], kind)
		}
	}
	plainText := readable(p)
	for _, s := range []string{"داكار\u00a0اليوم", "اتفاق الصيد البحري", "وأضافت نظيرته أن بلادها", "ويذكر أن البلدين"} {
		if !strings.Contains(plainText, s) {
			t.Errorf("%q is not read in %q", s, plainText)
		}
	}
	for _, s := range []string{"مخفي", "var x", "color"} {
		if strings.Contains(p.Text, s) {
			t.Errorf("%q is not visible", s)
		}
	}
	if strings.Contains(plainText, "برلين") || strings.Contains(plainText, "كانبرا") {
		t.Errorf("furniture is read: %q", plainText)
	}
}

// readable is the text without its furniture, captions kept.
func readable(p *Page) string {
	r := []rune(p.Text)
	var b strings.Builder
	at := 0
	for _, f := range p.Furniture {
		if f.Kind == "caption" {
			continue
		}
		b.WriteString(string(r[at:f.Start]))
		at = f.End
	}
	b.WriteString(string(r[at:]))
	return b.String()
}

func TestReadHTMLShapes(t *testing.T) {
	const para1 = "وصل رئيس زامبيا إلى هراري اليوم السبت في زيارة تستغرق ثلاثة أيام، يجري خلالها محادثات مع نظيره الزيمبابوي حول سد كاريبا وتقاسم الكهرباء."
	const para2 = "وقال متحدث باسم الرئاسة إن الرئيسين سيوقعان اتفاقا لتوسيع محطة توليد الكهرباء على الضفة الشمالية للسد، وإن وزيري الطاقة مهدا له في لوساكا."
	tests := []struct{ name, html, title, want, not string }{
		{"old table with breaks", `<html><head><title>رئيس زامبيا في هراري</title></head><body><table><tr><td><a href=1>الرئيسية</a> <a href=2>رياضة</a></td></tr><tr><td><h1>رئيس زامبيا في هراري</h1>` + para1 + `<br><br>` + para2 + `</td><td><a href=3>هذا رابط لخبر آخر في الموقع</a></td></tr></table></body></html>`,
			"رئيس زامبيا في هراري", para2, ""},
		{"nameless divs", `<body><div><div><a href=1>الرئيسية</a></div><div><div>رئيس زامبيا في هراري</div><div>` + para1 + `</div><div>` + para2 + `</div></div></div></body>`, "رئيس زامبيا في هراري", para1, ""},
		{"a short note", `<html><head><meta property="og:title" content="وزير يلتقي سفيرا"></head><body><nav><a>أخبار</a></nav><p>التقى وزير المياه الأردني سفير هولندا في عمان أمس.</p><footer>للتواصل</footer></body></html>`, "وزير يلتقي سفيرا", "التقى وزير المياه الأردني", ""},
		{"a fragment in a text field", `<p>` + para1 + `</p><p>` + para2 + `</p>`, "", para2, "<p>"},
		{"no h1, title with the site's name", `<html><head><title>رئيس زامبيا يبدأ زيارة إلى هراري | صحيفة النهر</title></head><body><p>` + para1 + `</p><p>` + para2 + `</p></body></html>`, "رئيس زامبيا يبدأ زيارة إلى هراري", para1, "صحيفة النهر"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := Read(Input{HTML: tt.html})
			if err != nil {
				t.Fatal(err)
			}
			sound(t, p)
			if p.Title != tt.title {
				t.Errorf("title %q", p.Title)
			}
			if r := readable(p); !strings.Contains(r, tt.want) || tt.not != "" && strings.Contains(r, tt.not) {
				t.Errorf("read: %q", r)
			}
		})
	}
	p, err := Read(Input{HTML: `<body><div id="top"><a>أخبار</a></div><h1>رئيس زامبيا يبدأ زيارة إلى هراري</h1><div>نشر في: 14/05/2022 10:15</div><div id="x"><p>` + para1 + `</p><p>` + para2 + `</p><p>` + para1 + para2 + `</p></div></body>`})
	if err != nil || p.Published == nil || p.Published.Value != "2022-05-14T10:15" || p.Published.Source != "text" {
		t.Errorf("a date outside the main text: %v %+v", err, p.Published)
	}
	p, err = Read(Input{Text: tests[3].html})
	if err != nil || strings.Contains(p.Text, "<") {
		t.Errorf("HTML in a text field: %v %q", err, p.Text)
	}
}
