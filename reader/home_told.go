package reader

import (
	"mahdar/arabic"
	"mahdar/lexicon"
)

// What else of a page tells whose outlet it is.

// post is the state to which the ambassador of another is sent whom m names, "" if it tells of
// none: "سفير الجزائر بتونس فلان", "السفير الجزائري لدى تونس فلان". Where an ambassador is met is mostly home.
func (d *document) post(m *mention) string {
	if len(m.actors) != 1 || m.actors[0].office != "ambassador" || m.actors[0].name.empty() {
		return ""
	}
	for i := m.first + 1; i < m.last; i++ {
		p, ok := d.match(i, lexicon.State, lexicon.Capital)
		if ok && p.Entry.Key != m.actors[0].party && (p.Prep == "ب" || d.norm(i-1) == "لدي" || d.norm(i-1) == "في") {
			return p.Entry.Key
		}
	}
	return ""
}

// outletState is the state whose adjective the outlet has in its name, "" if it has none:
// "الوكالة الوطنية اللبنانية".
func (d *document) outletState() string {
	t := arabic.New([]rune(d.page.Outlet), func(int) bool { return false })
	for _, m := range d.lex.Match(t.Tokens) {
		if m.Entry.Class == lexicon.Nisba && isCode(m.Entry.Key) && clitics(m) == 0 && m.Entry.Attr["weak"] == "" {
			return m.Entry.Key
		}
	}
	return ""
}
