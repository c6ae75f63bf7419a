package exporttest

import (
	"fmt"

	"mahdar/minutes"
	"mahdar/store"
)

// Sample has every kind of session and of point.
func Sample() []store.Page {
	topics := func(c minutes.Consultation, keys ...string) minutes.Consultation {
		for _, k := range keys {
			c.Topics = append(c.Topics, minutes.Value{Value: k, Evidence: spot(k)})
		}
		return c
	}
	background := func(c minutes.Consultation) minutes.Consultation { c.Role = "background"; return c }
	long := Consultation("meeting", "held", "2020-01-14", "سان فرانسيسكو@USA", "KOR foreign_minister كانغ كيونغ هوا", "USA foreign_minister مايك بومبيو")
	long.Minutes = &minutes.Number{Value: 50, Evidence: spot("50 دقيقة")}
	long.Format = "bilateral"
	return []store.Page{
		Page("a1", "2020-01-15", "صحيفة الأفق", "لقاء كوري أمريكي", List(topics(long, "nuclear", "korea"),
			Consultation("meeting", "held", "2020-01-14", "سان فرانسيسكو@USA", "KOR foreign_minister كانغ كيونغ هوا", "USA foreign_minister مايك بومبيو", "JPN foreign_minister موتيغي")),
			Point("KOR+USA", "agree", "مواصلة التعاون الوثيق"),
			Point("USA", "call_for", "استئناف المفاوضات مع كوريا الشمالية"),
			Point("KOR", "promise", "سيول ستراجع هذا الأمر"),
			Point("KOR+USA", "discuss", "التطورات الأخيرة"),
			Point("USA", "support", "جهود كوريا الجنوبية"),
			Point("KOR", "affirm", "أهمية التحالف")),
		Page("a2", "2020-01-15T18:00:00", "وكالة المدار", "اجتماع سول وواشنطن", List(
			Consultation("meeting", "held", "2020-01-14", "", "KOR foreign_minister كانج كيونج-هوا", "USA foreign_minister بومبيو")),
			Point("USA", "condemn", "التجارب الصاروخية"), Point("KOR", "reject", "أي تعديل للاتفاق"), Point("USA", "warn", "فرض عقوبات جديدة"), Point("KOR", "concern", "التصعيد")),
		Page("b", "2021-03-02", "صحيفة الأفق", "اتصال هاتفي", List(Consultation("call", "held", "2021-03-01", "", "SAU crown_prince سلمان", "FRA head_of_state ماكرون"))),
		Page("c", "2021-04-02", "وكالة المدار", "قمة مرئية", List(Consultation("video", "held", "2021-04-01", "", "DEU head_of_government", "FRA head_of_state", "ITA head_of_government"))),
		Page("d", "2021-05-02", "وكالة المدار", "رسالة خطية", List(Consultation("message", "held", "2021-05", "", "OMN head_of_state", "QAT head_of_state"))),
		Page("e1", "2021-06-02", "صحيفة الأفق", "زيارة مرتقبة", List(Consultation("meeting", "planned", "2021-06-20", "عمّان@JOR", "JOR foreign_minister الصفدي", "EGY foreign_minister شكري"))),
		Page("e2", "2021-06-21", "وكالة المدار", "لقاء في عمان", List(Consultation("meeting", "held", "2021-06-20", "عمّان@JOR", "JOR foreign_minister الصفدي", "EGY foreign_minister شكري"))),
		Page("f", "2021-07-02", "وكالة المدار", "دعوة", List(Consultation("visit", "proposed", "", "الرياض@SAU", "SAU head_of_state", "IRQ head_of_government"))),
		Page("g", "2021-08-02", "وكالة المدار", "تأجيل", List(Consultation("meeting", "called_off", "2021-08-05", "جنيف@CHE", "RUS foreign_minister", "GBR foreign_minister"))),
		Page("h", "2021-09-02", "وكالة المدار", "في تونس", List(Consultation("meeting", "held", "2021-09-01/2021-09-03", "تونس@TUN", "DZA foreign_minister", "MAR foreign_minister"))),
		Page("i", "2021-10-02", "وكالة المدار", "الأمين العام", List(Consultation("meeting", "held", "2021-10-01", "القاهرة@EGY", "LAS secretary_general أبو الغيط", "YEM foreign_minister"))),
		Page("j", "2021-11-02", "وكالة المدار", "مبعوث في صنعاء", List(Consultation("meeting", "held", "2021-11-01", "صنعاء@YEM", "UN envoy غروندبرغ", "جماعة_أنصار_الله party_leader"))),
		Page("k", "2021-12-02", "وكالة المدار", "بلا تاريخ", List(Consultation("meeting", "held", "", "", "TUR foreign_minister", "IRN foreign_minister"),
			background(Consultation("meeting", "held", "", "", "TUR foreign_minister", "RUS foreign_minister")))),
		Page("l", "2022-01-02", "وكالة المدار", "اقتراح", List(Consultation("meeting", "proposed", "", "", "POL head_of_state", "UKR head_of_state"))),
		Page("m", "2022-02-02", "وكالة المدار", "لا لقاء", nil),
	}
}

// Hard are texts that are hard on formats: formulas, quotes, breaks, marks of direction
// and other signs that cannot be seen.
var Hard = []string{
	"=1+1", "=cmd|' /C calc'!A0", "+20 2 123", "-5", "@SUM(A1:A9)", "\t=1", "\ttab first", "＝1＋1", "－2", "＠x", "'apostrophe", "''two",
	"a,b", "a;b", "a\tb", "\"quoted\"", "say \"hello\", he said", "one \"", "line\nbreak", "two\n\nbreaks", "ends with break\n", " space first", "space last ",
	"عربي، بفاصلة؛ وعلامة استفهام؟", "«اقتباس»", "\"اقتباس\"", "سَلَامٌ", "لا إله", "أإآٱءئؤ", "ـــتطويل", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳",
	"\u200fمن اليمين", "\u202bمضمن\u202c", "\u2067معزول\u2069", "\u200bصفر", "\u00a0بلا كسر", "ﷺ ﻻ ﷲ", "👍🏽 رمز", "e\u0301 مركب", "\ufeffbom inside",
	"NULL", "NA", "None", "nan", "true", "007", "1e5", "2020-01-14", "<b>&amp;</b>", "]]>", "\\N", "\\n not a break", "%s %d", "{{x}}", "back\\slash",
	"أول\u2028ثان", "\u0085next line", "سطر\vعمودي",
}

// HardPages are pages with the texts of Hard as points, titles and names.
func HardPages() []store.Page {
	var out []store.Page
	for i, s := range Hard {
		c := Consultation("meeting", "held", fmt.Sprintf("2023-%02d-%02d", i%12+1, i%28+1), "باريس@FRA", "FRA foreign_minister", "EGY foreign_minister شكري "+fmt.Sprint(i))
		out = append(out, Page(fmt.Sprintf("hard-%02d", i), fmt.Sprintf("2023-%02d-%02d", i%12+1, i%28+1), s, s, List(c), Point("FRA", "affirm", s)))
	}
	return out
}
