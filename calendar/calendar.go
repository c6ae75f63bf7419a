package calendar

// Date is a Gregorian day. The zero Date is unknown.
type Date struct{ Year, Month, Day int }

// Known reports whether d is a day.
func (d Date) Known() bool { return d.Year != 0 }

// Kind tells what sort of expression a Mark is.
type Kind uint8

// The kinds of time expression.
const (
	Day      Kind = iota // one day: "أمس", "21 يونيو", "الثلاثاء الماضي"
	Span                 // several days: "من 3 إلى 5 مارس"
	Month                // "أكتوبر 2019", "الشهر الماضي"
	Year                 // "2018", "العام الماضي"
	Vague                // dated, but not to a month ("الأسبوع الماضي" over a month's end, "قبل أيام")
	Duration             // "50 دقيقة", "أربعة أيام"
)

// Reading is a resolved expression: first and last day, month or year in ISO
// 8601 (YYYY-MM-DD, YYYY-MM, YYYY). Both empty: not to be known.
type Reading struct{ From, To string }

// Mark is a time expression in a text. First and Last are tokens, half-open.
// Past and Future are what it means for something that has happened and for
// something to come; they are equal unless the expression leaves it open ("الثلاثاء",
// "21 يونيو" without a year).
type Mark struct {
	First, Last  int
	Kind         Kind
	Past, Future Reading
	Relative     bool   // resolved against the page's date (unknown without one)
	Bygone       bool   // says itself that it is past: "الماضي", "أمس", "قبل"
	Coming       bool   // says itself that it is to come: "المقبل", "غدا"
	Today        bool   // "اليوم" and nothing more exact
	Minutes      int    // for Duration, if told in minutes or hours
	Days         int    // for Duration, if told in days or weeks
	Rule         string // id of the rule that made it
}
