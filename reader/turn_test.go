package reader

import (
	"testing"

	"mahdar/page"
)

// readings compares the sessions of texts of our own making, in one line each.
func readings(t *testing.T, cases []Example) {
	t.Helper()
	for _, c := range cases {
		date := c.Page
		if date == "" {
			date = "2020-03-04" // a Wednesday
		}
		p, err := page.Read(page.Input{ID: "r", Title: c.Title, Published: date, Text: c.Title + "\n" + c.Text})
		if err != nil {
			t.Fatal(err)
		}
		if got := Summary(testReader(t).Read(p)); got != c.Makes {
			t.Errorf("%s\ngot  %s\nwant %s", c.Text, got, c.Makes)
		}
	}
}

const ministersMet = `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03, place عمان (JOR)`

// TestTurn: one page tells of several sessions of the same sides.
func TestTurn(t *testing.T) {
	const lead = "عقد وزير الخارجية الأردني سامر حداد أمس اجتماعا مع نظيره الكويتي ناصر المطيري في عمان.\n"
	const rounds = "اختتمت الأردن والكويت أمس في عمان الجولة الثالثة من المفاوضات.\n"
	const round = `meeting held main JOR + KWT, from 2020-03-03, series 3, place عمان (JOR)`
	readings(t, []Example{
		{Text: lead + "وكان الاجتماع السابق قد عقد في الكويت في أكتوبر 2019.",
			Makes: ministersMet + "; meeting held background JOR + KWT, from 2019-10, place الكويت (KWT)"},
		{Text: lead + "وكان آخر لقاء بينهما قد عقد في الكويت في أكتوبر 2019.",
			Makes: ministersMet + "; meeting held background JOR + KWT, from 2019-10, place الكويت (KWT)"},
		{Text: lead + "وتأتي المحادثات بعد القمة التي عقدت في أكتوبر 2019 في الكويت.",
			Makes: ministersMet + "; meeting held background JOR + KWT, from 2019-10, place الكويت (KWT)"},
		{Text: lead + "وأوضح البيان أن الاجتماع المقبل سيعقد في الكويت في مايو.",
			Makes: ministersMet + "; meeting planned main JOR + KWT, from 2020-05, place الكويت (KWT)"},
		{Text: lead + "واتفق الوزيران على أن يلتقيا مجددا في الكويت في مايو المقبل.",
			Makes: ministersMet + `; meeting planned main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-05, place الكويت (KWT)`},
		{Text: lead + "وتعقد القمة المقبلة في الكويت في مايو.",
			Makes: ministersMet + "; meeting planned main JOR + KWT, from 2020-05, place الكويت (KWT)"},
		{Text: lead + "وجرى الحوار للمرة الأخيرة في 2015.", Makes: ministersMet + "; meeting held background JOR + KWT, from 2015"},
		{Text: lead + "وقال حداد إن الاجتماع كان مثمرا.", Makes: ministersMet},
		{Text: lead + "ولم يحدد الجانبان موعد الاجتماع المقبل.", Makes: ministersMet},
		{Text: rounds + "وكانت الجولة الثانية قد عقدت في الكويت في يناير.",
			Makes: round + "; meeting held background JOR + KWT, from 2020-01, series 2, place الكويت (KWT)"},
		{Text: rounds + "وتبدأ الجولة الرابعة في الكويت في الأول من أبريل المقبل.",
			Makes: round + "; meeting planned main JOR + KWT, from 2020-04-01, series 4, place الكويت (KWT)"},
		{Text: "عقدت في باكو أمس جولة مفاوضات بين الأردن والكويت.\nوكانت الجولة الأولى قد جرت في عمان في يناير 2019.\nويرتقب أن تعقد جولة ثالثة في الكويت في مايو.",
			Makes: "meeting held main JOR + KWT, from 2020-03-03, place باكو (AZE); meeting held background JOR + KWT, from 2019-01, series 1, place عمان (JOR); meeting planned main JOR + KWT, from 2020-05, series 3, place الكويت (KWT)"},
		{Text: "أكد وزير الخارجية الأردني سامر حداد أنه سيلتقي نظيره الكويتي ناصر المطيري في عمان غدا، وأنهما سيلتقيان أيضا في جنيف الشهر المقبل.",
			Makes: `meeting planned main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-05, place عمان (JOR); meeting planned main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-04, place جنيف (CHE)`},
		{Text: rounds + "وأعلن الوسيط أن الجولة القادمة تبدأ في الكويت في الأول من أبريل.",
			Makes: round + "; meeting planned main JOR + KWT, from 2020-04-01, place الكويت (KWT)"},
		{Text: rounds + "وقال الناطق إن الجولة كانت طويلة.", Makes: round},
		{Text: lead + "وكان من المفترض أن يعقد الوزيران اجتماعا في الكويت في فبراير، إلا أنه أرجئ.",
			Makes: ministersMet + `; meeting called_off background JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-02, place الكويت (KWT)`},
	})
}

// TestSitting: sittings of standing bodies of several states.
func TestSitting(t *testing.T) {
	readings(t, []Example{
		{Text: "أشرف وزير التجارة الجزائري سامي بوعلام أمس في وهران مناصفة مع نظيره الموريتاني مامادو ديوب على أشغال الدورة الخامسة للجنة المشتركة.",
			Makes: `meeting held main DZA minister "سامي بوعلام" + MRT minister "مامادو ديوب", from 2020-03-03, series 5, place وهران (DZA)`},
		{Text: "تحتضن نواكشوط في مايو المقبل أشغال الدورة السادسة للجنة المشتركة الجزائرية الموريتانية.",
			Makes: `meeting planned main MRT + DZA, from 2020-05, series 6, place نواكشوط (MRT)`},
		{Text: "انطلقت في وهران دورة تدريبية للصحفيين الجزائريين والموريتانيين.", Makes: "nothing"},
	})
}

// TestProgramme: what is to come is news where a side of the news tells of it.
func TestProgramme(t *testing.T) {
	const lead = "التقى وزير الخارجية الأردني سامر حداد أمس في عمان نظيره الكويتي ناصر المطيري.\n"
	const met = `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03, place عمان (JOR)`
	readings(t, []Example{
		{Text: lead + "ويلتقي الرئيس التركي كمال يلدز غدا في باكو الرئيس الروسي أوليغ بيلوف.",
			Makes: met + `; meeting planned background TUR head_of_state "كمال يلدز" + RUS head_of_state "أوليغ بيلوف", from 2020-03-05, place باكو (AZE)`},
		{Text: lead + "ويلتقي حداد غدا في باكو وزير الخارجية الروسي أوليغ بيلوف.",
			Makes: met + `; meeting planned main JOR foreign_minister "سامر حداد" + RUS foreign_minister "أوليغ بيلوف", from 2020-03-05, place باكو (AZE)`},
		{Text: lead + "وجرى آخر اجتماع بين حداد والمطيري في باكو.\nوكان البلدان قد عقدا محادثات للمرة الأخيرة في باكو في 2017.",
			Makes: met + `; meeting held background JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2017, place باكو (AZE)`},
	})
}

// TestCarriedSubject: a clause that goes on has the subject of the one before it.
func TestCarriedSubject(t *testing.T) {
	readings(t, []Example{
		{Text: "التقى وزير الخارجية الأردني سامر حداد أمس في عمان مع نظيره الكويتي ناصر المطيري، كما تحدث مع الرئيس التركي كمال يلدز.",
			Makes: `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03, place عمان (JOR); meeting held main JOR foreign_minister "سامر حداد" + TUR head_of_state "كمال يلدز", from 2020-03-03, place عمان (JOR)`},
		{Text: "الكويت والأردن ينسقان\nأكد وزير الخارجية الأردني سامر حداد أن التطبيع بين بلاده والكويت سيطول، وقال في مؤتمر صحافي عقده مع نظيره الكويتي ناصر المطيري أمس إن الأردن يريد المزيد.",
			Makes: `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03`},
		{Text: "أعلن وزير الخارجية التركي كمال يلدز أن تركيا ستسرع العمل، وقال عقب اجتماع مشترك مع وزراء خارجية دول مجلس التعاون الخليجي أمس إن الموقف واحد.",
			Makes: `meeting held main TUR foreign_minister "كمال يلدز" + GCC foreign_minister, from 2020-03-03`},
	})
}

// TestBesideCall: a meeting in person with its own day and city is not the call.
func TestBesideCall(t *testing.T) {
	const call = `call held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03`
	readings(t, []Example{
		{Text: "أجرى وزير الخارجية الأردني سامر حداد أمس اتصالا هاتفيا مع نظيره الكويتي ناصر المطيري.\nوالتقى حداد نظيره الكويتي في باكو في 12 يناير الماضي.",
			Makes: call + `; meeting held background JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-01-12, place باكو (AZE)`},
		{Text: "أجرى وزير الخارجية الأردني سامر حداد، الذي وصل إلى باكو الأحد، محادثات أمس مع نظيره الكويتي ناصر المطيري.",
			Makes: `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03`},
	})
}

// TestJourneys: a journey before or after the session of the news is another one.
func TestJourneys(t *testing.T) {
	const lead = "عقد وزير الخارجية الأردني سامر حداد أمس اجتماعا في عمان مع نظيره الكويتي ناصر المطيري"
	const visit = `; visit held background KWT foreign_minister "ناصر المطيري" + JOR, from 2018-05-18, place الأردن (JOR)`
	readings(t, []Example{
		{Text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري الذي كان قد زار الأردن في 18 مايو 2018.",
			Makes: `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03` + visit},
		{Text: lead + ".\nوقال حداد إنه سيزور الكويت الشهر المقبل.",
			Makes: ministersMet + `; visit planned main JOR foreign_minister "سامر حداد" + KWT, from 2020-04, place الكويت (KWT)`},
		{Text: "التقى وزير الخارجية الأردني سامر حداد أمس في باكو الرئيس الأذري إلهام ناصروف.\nوأضاف ناصروف أنه يتذكر زيارته الأخيرة إلى الأردن.",
			Makes: `meeting held main JOR foreign_minister "سامر حداد" + AZE head_of_state "إلهام ناصروف", from 2020-03-03, place باكو (AZE); visit held background AZE head_of_state "إلهام ناصروف" + JOR, place الأردن (JOR)`},
		{Text: lead + ".\nولا يعتزم حداد زيارة الكويت هذا العام.", Makes: ministersMet},
		{Text: lead + ".\nوكان المطيري التقى قبل ذلك رئيس الوزراء الأردني سالم نصار.",
			Makes: ministersMet + `; meeting held background KWT foreign_minister "ناصر المطيري" + JOR head_of_government "سالم نصار", from 2020-03-03, place عمان (JOR)`},
	})
}

// TestOccasion: who is met on the occasion that opens a sentence is another one than who
// is met in its main clause.
func TestOccasion(t *testing.T) {
	const both = `meeting held main RUS foreign_minister "أوليغ بيلوف" + JOR foreign_minister "سامر حداد"`
	readings(t, []Example{
		{Text: "وقبل لقائه وزير الخارجية الأردني سامر حداد، اجتمع وزير الخارجية الروسي أوليغ بيلوف برئيس الوزراء الأردني سالم نصار.",
			Makes: both + `; meeting held main RUS foreign_minister "أوليغ بيلوف" + JOR head_of_government "سالم نصار", country JOR`},
		{Text: "وخلال لقائه وزير الخارجية الأردني سامر حداد، أكد وزير الخارجية الروسي أوليغ بيلوف أن العلاقات متينة.", Makes: both},
		{Text: "استقبل أمير قطر حمد الكعبي أمس في الدوحة وزراء خارجية مجلس التعاون المشاركين في اجتماعهم مع وزير الخارجية الروسي أوليغ بيلوف.",
			Makes: `meeting held main QAT head_of_state "حمد الكعبي" + GCC foreign_minister, from 2020-03-03, place الدوحة (QAT); meeting held main GCC foreign_minister + RUS foreign_minister "أوليغ بيلوف", from 2020-03-03, place الدوحة (QAT)`},
		{Text: "عقدت وفود من تركيا وروسيا وأوكرانيا أمس في باكو اجتماعا.\nوتحدث الأمين العام للأمم المتحدة دانيال أوكون هاتفيا مع الرئيس التركي كمال يلدز.\nوستجتمع الوفود نفسها مجددا في باكو الأسبوع المقبل.",
			Makes: `meeting held main TUR + RUS + UKR, from 2020-03-03, place باكو (AZE); call held main UN secretary_general "دانيال أوكون" + TUR head_of_state "كمال يلدز", from 2020-03-03; meeting planned main TUR + RUS + UKR, from 2020-03, place باكو (AZE)`},
		{Text: "ألغت روسيا زيارة وزير الخارجية الأردني سامر حداد إلى موسكو التي كانت مقررة غدا.",
			Makes: `visit called_off main JOR foreign_minister "سامر حداد" + RUS, from 2020-03-05, place موسكو (RUS)`},
	})
}

// TestLongBefore: what the page looks back to is not its undated news.
func TestLongBefore(t *testing.T) {
	readings(t, []Example{
		{Text: "التقى وزير الخارجية الأردني سامر حداد في عمان نظيره الكويتي ناصر المطيري.\nوكان حداد قد التقى نظيره الكويتي في باكو في 12 يناير الماضي.",
			Makes: `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", place عمان (JOR); meeting held background JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-01-12, place باكو (AZE)`},
	})
}
