package calendar

import "slices"

// Rule is one way in which this package makes a mark. Its examples are run by the
// tests, and the project's table of rules is made from them.
type Rule struct {
	ID     string // as in Mark.Rule
	About  string // one line
	Fires  []Example
	Silent []Example // texts in which the rule makes nothing; only Text and Page are set
}

// Example is a text with what a rule makes of it. Past and Future are written as
// "from" or "from/to"; Future is empty if it is the same as Past.
type Example struct {
	Page         string // the page's date, ISO 8601, or empty
	Text         string
	Quote        string // the words of the mark
	Past, Future string
	Minutes      int
	Days         int
}

// Rules returns all rules in the order in which they are documented.
func Rules() []Rule {
	return slices.Concat(dayRules(), dateRules(), periodRules(), lengthRules())
}

const noDay = "-" // in an Example: the reading is empty

func dayRules() []Rule {
	return []Rule{
		{
			ID:    "relative-day",
			About: "A day counted from the page's own: أمس, اليوم, غدا, with parts of the day. What stands in brackets right behind it corrects it.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "التقى الوزير نظيره أمس في العاصمة", Quote: "أمس", Past: "2020-01-15"},
				{Page: "2020-01-16", Text: "وصل مساء أول من أمس", Quote: "مساء أول من أمس", Past: "2020-01-14"},
				{Page: "2020-01-16", Text: "غادر أمس الأول عائدا", Quote: "أمس الأول", Past: "2020-01-14"},
				{Page: "2020-01-16", Text: "يصل يوم غد إلى بيروت", Quote: "يوم غد", Past: "2020-01-17"},
				{Page: "2020-01-16", Text: "تعقد الجلسة بعد غد", Quote: "بعد غد", Past: "2020-01-18"},
				{Page: "2020-01-16", Text: "استقبله صباح اليوم في القصر", Quote: "صباح اليوم", Past: "2020-01-16"},
				{Page: "2020-01-16", Text: "هاتفه في وقت متأخر من مساء أمس", Quote: "في وقت متأخر من مساء أمس", Past: "2020-01-15"},
				{Page: "2020-01-16", Text: "قال: نلتقي اليوم (أمس) لنبحث الملف", Quote: "اليوم (أمس)", Past: "2020-01-15"},
				{Page: "2020-01-16", Text: "اختتم اللقاء الليلة الماضية", Quote: "الليلة الماضية", Past: "2020-01-15"},
				{Text: "التقاه أمس", Quote: "أمس", Past: noDay},
			},
			Silent: []Example{
				{Page: "2020-01-16", Text: "بمناسبة اليوم الوطني"},
				{Page: "2020-01-16", Text: "كتبت صحيفة «اليوم» أن الوفد وصل"},
				{Page: "2020-01-16", Text: "نقلت صحيفة المصري اليوم عن المصدر"},
				{Page: "2020-01-16", Text: "البلد في أمس الحاجة إلى العون"},
				{Page: "2020-01-16", Text: "ثلاث رحلات في اليوم"},
				{Page: "2020-01-16", Text: "لم يصدر بيان حتى اليوم"},
				{Page: "2020-01-16", Text: "اختتم اليوم الثاني من المفاوضات"},
			},
		},
		{
			ID:    "relative-weekday",
			About: "A relative day with its weekday. A weekday that contradicts it wins: the nearest before with أمس, after with غدا, either way with اليوم.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "التقاه أمس الأربعاء", Quote: "أمس الأربعاء", Past: "2020-01-15"},
				{Page: "2015-08-01", Text: "زار المدينة أمس الخميس", Quote: "أمس الخميس", Past: "2015-07-30"},
				{Page: "2020-01-16", Text: "يجتمعان اليوم (الأربعاء)", Quote: "اليوم (الأربعاء)", Past: "2020-01-15"},
				{Page: "2020-01-16", Text: "قال، أمس، الأربعاء، إن الوفد وصل", Quote: "أمس، الأربعاء", Past: "2020-01-15"},
				{Page: "2020-01-16", Text: "يصل غدا الجمعة", Quote: "غدا الجمعة", Past: "2020-01-17"},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "التقاه يوم الأربعاء"}},
		},
		{
			ID:    "weekday",
			About: "A weekday: the nearest before the page's date looking back, the nearest after it looking ahead, the page's own day included.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "التقيا يوم الثلاثاء", Quote: "يوم الثلاثاء", Past: "2020-01-14", Future: "2020-01-21"},
				{Page: "2020-01-16", Text: "اجتمعوا مساء الخميس", Quote: "مساء الخميس", Past: "2020-01-16"},
				{Page: "2020-01-16", Text: "وقع ليل الأحد - الاثنين", Quote: "ليل الأحد - الاثنين", Past: "2020-01-12", Future: "2020-01-19"},
				{Text: "التقيا يوم الثلاثاء", Quote: "يوم الثلاثاء", Past: noDay},
			},
			Silent: []Example{
				{Page: "2020-01-16", Text: "ألقى خطبة الجمعة"},
				{Page: "2020-01-16", Text: "نشرت مجلة «الثلاثاء» المقال"},
				{Page: "2020-01-16", Text: "يصدر كل يوم جمعة"},
				{Page: "2020-01-16", Text: "قال خميس إن الأمر انتهى"},
			},
		},
		{
			ID:    "weekday-which",
			About: "A weekday with الماضي, المقبل or its week. الماضي is never the page's own day, nor its eve: that is a week earlier.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "زارها الثلاثاء الماضي", Quote: "الثلاثاء الماضي", Past: "2020-01-14"},
				{Page: "2020-01-16", Text: "زارها الأربعاء الماضي", Quote: "الأربعاء الماضي", Past: "2020-01-08"},
				{Page: "2020-01-16", Text: "زارها الخميس المنصرم", Quote: "الخميس المنصرم", Past: "2020-01-09"},
				{Page: "2020-01-16", Text: "يزورها يوم الخميس القادم", Quote: "يوم الخميس القادم", Past: "2020-01-23"},
				{Page: "2020-01-16", Text: "يزورها الأحد المقبل", Quote: "الأحد المقبل", Past: "2020-01-19"},
				{Page: "2020-01-16", Text: "التقيا الثلاثاء من الأسبوع الماضي", Quote: "الثلاثاء من الأسبوع الماضي", Past: "2020-01-07"},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "التقيا الثلاثاء في العاصمة"}},
		},
		{
			ID:    "same-day",
			About: "A day counted from the one that the text named last: في اليوم نفسه, في اليوم التالي.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "التقاه أمس، وفي اليوم نفسه هاتف نظيره", Quote: "اليوم نفسه", Past: "2020-01-15"},
				{Page: "2020-01-16", Text: "وصل في 3 مارس 2018 وغادر في اليوم التالي", Quote: "اليوم التالي", Past: "2018-03-04"},
				{Page: "2020-01-16", Text: "وفي اليوم نفسه هاتف نظيره", Quote: "اليوم نفسه", Past: noDay},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "قال الوزير نفسه اليوم إن الأمر انتهى"}},
		},
	}
}
