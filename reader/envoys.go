package reader

import "strings"

// worldEnvoys gives the United Nations as whom they stand for to envoys of whom the page tells no
// sender, where it tells of the organisation and of no envoy of anybody else: "المبعوث الخاص إلى
// ليبيا فلان".
func (c *cast) worldEnvoys(ms []*mention) {
	var un span
	for _, m := range ms {
		for _, a := range m.actors {
			if a.ent == nil {
				continue
			}
			if a.ent.office == "envoy" && a.ent.party != "" && a.ent.party != "UN" {
				return
			}
			if un.empty() && a.party == "UN" && !a.partySpan.empty() {
				un = a.partySpan
			}
		}
	}
	for _, m := range ms {
		for _, a := range m.actors {
			if e := a.ent; !un.empty() && e != nil && e.office == "envoy" && e.party == "" && e.person() && !e.former && c.d.sentOut(e.offSpan) {
				e.party, e.parSpan, e.parRule = "UN", un, "sender"
			}
		}
	}
}

// sentOut reports whether an office is told as that of somebody who is sent, not of a negotiator.
func (d *document) sentOut(office span) bool {
	return !office.empty() && strings.HasSuffix(d.norm(office.first), "مبعوث")
}
