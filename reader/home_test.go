package reader

import (
	"testing"

	"mahdar/page"
)

// TestHome reads officials told without their state on pages of a Saudi paper: the
// kingdom's where the page speaks of it or its news is of its own, else those of the
// state beside them, else nobody's.
func TestHome(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"ولي العهد يهنئ رئيس كولومبيا", "بعث ولي العهد الأمير ماجد بن فهد برقية تهنئة إلى الرئيس الكولومبي دييغو روخاس.",
			`message held main SAU crown_prince "ماجد بن فهد" + COL head_of_state "دييغو روخاس"`},
		{"لقاء في الرباط", "التقى وزير الخارجية سامر الحربي نظيره المغربي يونس العلمي في الرباط.",
			`meeting held main SAU foreign_minister "سامر الحربي" + MAR foreign_minister "يونس العلمي", place الرباط (MAR)`},
		{"خلاف في مجلس النواب", "قال النائب الكندي جون مور إن الأمر لم يحسم. وقال وزير الخارجية بول ستيوارت إنه التقى نظيره الأسترالي لوك بيتس.",
			"nothing"},
		{"أزمة في بيروت", "قال مراقبون في بيروت إن الأزمة طويلة. واستقبل وزير الزراعة سليم عازار في بيروت السفير الألماني يان فون كرال.",
			`meeting held main LBN minister "سليم عازار" + DEU ambassador "يان فون كرال", place بيروت (LBN)`},
		{"جولة في القوقاز", "يلتقي وزير الخارجية النرويجي أولاف ليند غدا مع الرئيس الجورجي دافيد لوميا ورئيس البرلمان غيورغي بيريا. وتدعم المملكة الحوار.",
			`meeting planned main NOR foreign_minister "أولاف ليند" + GEO head_of_state "دافيد لوميا" + GEO speaker "غيورغي بيريا", from 2024-03-13`},
		{"دعوة إلى التحقيق", "دعت منظمات إلى التحقيق في الحادث. وقال ماجد الحربي رئيس لجنة حقوق الإنسان العربية إنه التقى وزير حقوق الإنسان الموريتاني سيدي ولد أحمد في الرياض.", "nothing"},
		{"أوتينو: كينيا تريد السلام", "أكد وزير الخارجية بيتر أوتينو أن كينيا تريد السلام، وقالت الصحف الكينية في نيروبي إن وزير الخارجية التقى أمس نظيره الجورجي دافيد لوميا. وترى كينيا أن الأزمة الكينية طويلة.",
			`meeting held main KEN foreign_minister "بيتر أوتينو" + GEO foreign_minister "دافيد لوميا", from 2024-03-11`},
		{"أوتينو: كينيا تولي أهمية للجوار", "أكد وزير الخارجية بيتر أوتينو أن بلاده تولي أهمية للجوار. وقال إنه التقى أمس وزير الخارجية الجورجي دافيد لوميا.",
			`meeting held main KEN foreign_minister "بيتر أوتينو" + GEO foreign_minister "دافيد لوميا", from 2024-03-11`},
		{"الحربي: كينيا تهدد الجوار", "أكد وزير الخارجية ماجد الحربي أن بلاده تريد السلام. وقال إنه التقى أمس وزير الخارجية الجورجي دافيد لوميا.",
			`meeting held main SAU foreign_minister "ماجد الحربي" + GEO foreign_minister "دافيد لوميا", from 2024-03-11`},
		{"خطة بديلة", "قال وزير الخارجية السابق ماجد الحربي إنه اتصل هاتفيا أمس بوزير المالية النرويجي أولاف ليند.",
			`call held main SAU other "ماجد الحربي" + NOR finance_minister "أولاف ليند", from 2024-03-11`},
	} {
		p, err := page.Read(page.Input{Outlet: "alriyadh", URL: "http://www.alriyadh.com/1", Title: c.title, Text: c.text, Published: "2024-03-12"})
		if err != nil {
			t.Fatal(err)
		}
		if got := Summary(testReader(t).Read(p)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestScene reads officials told without their state on a page of no known country: of the
// state in whose city they meet somebody from elsewhere, but in a town of conferences.
func TestScene(t *testing.T) {
	readings(t, []Example{
		{Text: "التقى أمس في تونس وزير الخارجية سالم الهذيلي نظيره الجزائري مراد بن يوسف.",
			Makes: `meeting held main TUN foreign_minister "سالم الهذيلي" + DZA foreign_minister "مراد بن يوسف", from 2020-03-03, place تونس (TUN)`},
		{Text: "استقبل الرئيس سالم الهذيلي بقصر قرطاج أمس وزير الخارجية الجزائري مراد بن يوسف.",
			Makes: `meeting held main TUN head_of_state "سالم الهذيلي" + DZA foreign_minister "مراد بن يوسف", from 2020-03-03, place قرطاج (TUN)`},
		{Text: "الكويت - استقبل وزير الخارجية سالم العلي اليوم سفير الهند لدى البلاد راجيف نايار.",
			Makes: `meeting held main KWT foreign_minister "سالم العلي" + IND ambassador "راجيف نايار", from 2020-03-04, country KWT`},
		{Text: "استقبل الملك سالم بن إدريس أمس رئيس الحكومة الإسبانية بابلو رويث بالقصر الملكي بالرباط.",
			Makes: `meeting held main MAR head_of_state "سالم بن إدريس" + ESP head_of_government "بابلو رويث", from 2020-03-03, place الرباط (MAR)`},
		{Text: "التقى أمس في جنيف وزير الخارجية سالم الهذيلي نظيره الجزائري مراد بن يوسف.", Makes: "nothing"},
		{Text: "التقى وزير الخارجية سالم الهذيلي خلال زيارته إلى الرباط أمس نظيره المغربي كريم العلوي.", Makes: "nothing"},
	})
}
