package page

import "testing"

// samples are pages in the shapes in which crawlers store them, written for these tests.
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
			attribution| ادارة الموقع لا تتبنى ما في المواد المنقولة

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
	{
		name: "sentences that begin like furniture",
		lines: `
			T| إعلان الدوحة يمهد لقمة ثلاثية
			-| إعلان الدوحة الذي وقعه وزراء الخارجية الثلاثة أمس يمهد لقمة ثلاثية في الخريف.
			-| المصدر الذي تحدث إلى الصحيفة رفض كشف موعدها.
			-| نشر في العاصمة ألف شرطي لحماية الوفود في 3 أيام.
			-| تويتر حذف حسابات مزورة باسم الوزير.
			-| استمع إلى شرح من السفير عن سير المحادثات.
			-| قد يهمك الأمر إن كنت تتابع شؤون المنطقة، كما قال أحد الدبلوماسيين مازحا.`,
	},
	{
		name: "a ticker above the title, comments below",
		lines: `
			related| عاجل: هزة أرضية تضرب جزيرة في المحيط الهادئ
			navigation| محليات
			T| وفد من مالي يبحث في نواكشوط عودة اللاجئين
			-| بحث وفد حكومي من مالي مع مسؤولين موريتانيين في نواكشوط أمس عودة اللاجئين الماليين إلى بلادهم.
			-| واتفق الجانبان على لجنة مشتركة.
			other| التعليقات
			other| أحمد: لقاء وزير الخارجية مع نظيره أهم من كل هذا الكلام الذي لا ينفع أحدا في البلدين يا سادة.`,
	},
}
