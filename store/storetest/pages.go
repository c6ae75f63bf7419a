package storetest

import (
	"fmt"
	"strings"

	"mahdar/minutes"
	"mahdar/store"
)

// Key makes a page's key of a short name.
func Key(name string) string { return fmt.Sprintf("%x%s", name, strings.Repeat("0", 32))[:32] }

func value(s string) *minutes.Value {
	if s == "" {
		return nil
	}
	return &minutes.Value{Value: s, Evidence: []minutes.Evidence{}}
}

// Telling is a consultation for a test: people are "PARTY office name", parts of which
// may be left out from the end; "-" is no office.
func Telling(mode, status, day, place string, people ...string) minutes.Consultation {
	c := minutes.Consultation{Mode: mode, Status: status, Role: "main", From: value(day), To: value(day), Participants: []minutes.Participant{}}
	if name, country, ok := strings.Cut(place, "@"); ok {
		c.Place = &minutes.Place{Value: name, Country: country}
	}
	for _, s := range people {
		f := strings.SplitN(s, " ", 3)
		p := minutes.Participant{Party: value(f[0])}
		if len(f) > 1 && f[1] != "-" {
			p.Office = &minutes.Office{Value: f[1]}
		}
		if len(f) > 2 {
			p.Person = value(f[2])
		}
		c.Participants = append(c.Participants, p)
	}
	return c
}

// Page is a page for a test. Its text is title, then text; every consultation has the
// first line of text as evidence.
func Page(name, day, outlet, title, text string, cs ...minutes.Consultation) store.Page {
	m := &minutes.Minutes{Schema: minutes.Schema, Reader: "test 1", Page: minutes.Page{
		ID: Key(name), Outlet: outlet, Title: title, Published: value(day), Text: title + "\n" + text, Furniture: []minutes.Furniture{}},
		Consultations: []minutes.Consultation{}, Points: []minutes.Point{}, OfficeHolders: []minutes.OfficeHolder{}, Warnings: []minutes.Warning{}}
	line, _, _ := strings.Cut(text, "\n")
	start := len([]rune(title)) + 1
	for i, c := range cs {
		c.ID = fmt.Sprintf("c%d", i+1)
		c.Evidence = []minutes.Evidence{{Start: start, End: start + len([]rune(line)), Quote: line}}
		m.Consultations = append(m.Consultations, c)
	}
	return store.Page{Key: Key(name), Names: []string{name}, Input: []byte("input of " + name), Minutes: m}
}

// Sample is a small register: two outlets on one meeting, a call, a planned visit, and
// a page that tells nothing.
func Sample() []store.Page {
	return []store.Page{
		Page("a", "2020-01-15", "صحيفة الأفق", "سيول وواشنطن تتفقان على مواصلة التنسيق",
			"بحثت وزيرة الخارجية الكورية كانغ كيونغ هوا مع نظيرها الأمريكي مايك بومبيو التعاون بين البلدين في مدينة سان فرانسيسكو.",
			Telling("meeting", "held", "2020-01-14", "سان فرانسيسكو@USA", "KOR foreign_minister كانغ كيونغ هوا", "USA foreign_minister مايك بومبيو")),
		Page("b", "2020-01-15T18:00:00", "وكالة المدار", "اجتماع كوري أمريكي",
			"اجتمع الوزير بومبيو بالوزيرة كانج كيونج-هوا يوم الثلاثاء وتحدثا عن الولايات المتحدة وكوريا.",
			Telling("meeting", "held", "2020-01-14", "", "KOR foreign_minister كانج كيونج-هوا", "USA foreign_minister بومبيو")),
		Page("c", "2024-06-21", "صحيفة الأفق", "اتصال هاتفي بين الوزيرين",
			"أجرى وزير الخارجية الأمريكي أنتوني بلينكن اتصالا بنظيره الكوري جو تيه يول.",
			Telling("call", "held", "2024-06-21", "", "KOR foreign_minister جو تيه يول", "USA foreign_minister أنتوني بلينكن")),
		Page("d", "2024-06-22", "وكالة المدار", "زيارة مرتقبة للسلطان",
			"يعتزم سلطان عمان القيام بزيارة لباريس الأسبوع المقبل.",
			Telling("visit", "planned", "2024-07-02", "باريس@FRA", "OMN head_of_state", "FRA")),
		Page("e", "2024-06-23", "وكالة المدار", "أسعار النفط", "ارتفعت أسعار النفط أمس في الأسواق العالمية."),
	}
}
