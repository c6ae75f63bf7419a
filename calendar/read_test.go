package calendar

import (
	"fmt"
	"strings"
	"testing"

	"mahdar/arabic"
)

func TestReadDay(t *testing.T) {
	near := Date{2015, 8, 4}
	for s, want := range map[string]string{
		"2015-07-21T10:30:00+03:00":     "2015-07-21",
		"Tue, 21 Jul 2015 10:30:00 GMT": "2015-07-21",
		"July 21, 2015":                 "2015-07-21",
		"2015/07/21 10:30":              "2015-07-21",
		"الثلاثاء ٢١ تموز ٢٠١٥ - 10:30": "2015-07-21",
		"21/07/2015":                    "2015-07-21",
		"4 شوال 1436هـ":                 "2015-07-20",
		"21 يوليو":                      "2015-07-21",
		"أمس":                           "2015-08-03",
		"نشر الخبر في: 04 آب/اغسطس 2013": "2013-08-04",
		"يوليو 2015":           "",
		"":                     "",
		"2207-20-16":           "",
		"من 3 إلى 5 مارس 2015": "",
		"الساعة 10:30":         "",
	} {
		d, ok := ReadDay(s, near)
		if d.String() != want || ok != (want != "") {
			t.Errorf("ReadDay(%q) = %q, %v, want %q", s, d, ok, want)
		}
	}
}

// Every day is read back from how it is written out, in both calendars.
func TestWrittenOut(t *testing.T) {
	weekdays := strings.Fields("الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت")
	months := strings.Fields("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
	hijri := strings.Split("محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة", "|")
	for d := (Date{1960, 1, 1}); d.Year < 2060; d = d.AddDays(11) {
		h, ok := d.Hijri()
		if !ok {
			t.Fatalf("%v has no Hijri date", d)
		}
		long := fmt.Sprintf("%s %d %s %d", weekdays[d.Weekday()-1], d.Day, months[d.Month-1], d.Year)
		longHijri := fmt.Sprintf("%d %s %dهـ", h.Day, hijri[h.Month-1], h.Year)
		for _, s := range []string{long, longHijri, longHijri + " الموافق " + long} {
			marks := Find(arabic.New([]rune(s), nil), Date{2020, 1, 16})
			if len(marks) != 1 || marks[0].Past.From != d.String() {
				t.Fatalf("%s: %+v, want %s", s, marks, d)
			}
		}
	}
}
