package exporttest

import (
	"fmt"

	"mahdar/store"
)

// Many makes page i of a large register: a session of its own with its points. The
// same i gives the same page.
func Many(i int) store.Page {
	states := [...]string{"SAU", "EGY", "USA", "FRA", "RUS", "TUR", "IRN", "QAT", "JOR", "IRQ", "GBR", "CHN", "DEU", "OMN", "KWT", "MAR", "DZA", "TUN", "LBN", "YEM", "KOR", "JPN", "IND", "ITA", "ESP"}
	cities := [...]string{"الرياض@SAU", "القاهرة@EGY", "واشنطن@USA", "باريس@FRA", "جنيف@CHE", "عمان@JOR", "الدوحة@QAT", "نيويورك@USA"}
	family := [...]string{"المنصوري", "الشمري", "العتيبي", "الخالدي", "الهاشمي", "البغدادي", "التونسي", "الجزائري", "المغربي", "الدمشقي", "الحلبي", "المصري"}
	given := [...]string{"أحمد", "سعيد", "خالد", "يوسف", "كريم", "ماجد", "فهد", "طارق", "سامي", "نبيل"}
	h := uint32(i)*2654435761 + 12345
	pick := func(n int) int { h = h*1664525 + 1013904223; return int(h>>8) % n }
	a := pick(len(states))
	b := (a + 1 + pick(len(states)-1)) % len(states)
	year, month, day := 2000+i/4200, i/28%12+1, i%28+1
	when := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	name := func() string {
		return given[pick(len(given))] + " " + family[pick(len(family))]
	}
	mode, status := "meeting", "held"
	switch pick(10) {
	case 0, 1:
		mode = "call"
	case 2:
		status = "planned"
	}
	place := cities[pick(len(cities))]
	if mode == "call" {
		place = ""
	}
	c := Consultation(mode, status, when, place, states[a]+" foreign_minister "+name(), states[b]+" head_of_state "+name())
	text := fmt.Sprintf("أهمية تعزيز العلاقات الثنائية بين البلدين ومواصلة التشاور في القضايا الإقليمية رقم %d", i)
	return Page(fmt.Sprintf("m%07d", i), when, "صحيفة الأفق", fmt.Sprintf("لقاء رقم %d بين مسؤولين من البلدين", i), List(c),
		Point(states[a]+"+"+states[b], "agree", text), Point(states[a], "call_for", "عقد مؤتمر دولي "+text), Point(states[b], "support", "جهود السلام "+text))
}
