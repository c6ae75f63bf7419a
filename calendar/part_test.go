package calendar

import (
	"testing"

	"mahdar/arabic"
)

// A part of the page's own month or year is behind or ahead of the page's day, where that is plain.
func TestPartOfOwnPeriod(t *testing.T) {
	for _, c := range []struct {
		day            int
		text           string
		coming, bygone bool
	}{
		{12, "في نهاية الشهر الجاري", true, false},
		{12, "أواخر مارس", true, false},
		{28, "في نهاية الشهر الجاري", false, false},
		{12, "مطلع الشهر الجاري", false, true},
		{4, "مطلع الشهر الجاري", false, false},
		{12, "منتصف الشهر الجاري", false, false},
		{12, "نهاية العام الجاري", true, false},
		{12, "نهاية الشهر الماضي", false, true},
		{12, "أواخر أبريل", false, false},
	} {
		marks := Find(arabic.New([]rune(c.text), nil), Date{2024, 3, c.day})
		if len(marks) != 1 || marks[0].Coming != c.coming || marks[0].Bygone != c.bygone {
			t.Errorf("%s on the %dth: %+v", c.text, c.day, marks)
		}
	}
}
