// Package calendar finds time expressions in a text and resolves them to dates
// and spans against the page's date.
//
//	page of 2020-01-16: "أمس الأربعاء" → 2020-01-15; "14 الجاري" → 2020-01-14
//	"كانون الثاني/يناير 2019" → 2019-01; "11 شوال 1436هـ" → 2015-07-27
//
// It knows the Gregorian months by all their Arabic names, the Hijri calendar of
// Umm al-Qura, weekdays, relative days, weeks, months and years, ranges and
// durations. What it knows as words stands in data/*.tsv. It never uses today's
// date, and it does not know what happened on the days it finds: where a word
// leaves open whether it looks back or ahead ("الثلاثاء"), both readings are given.
package calendar
