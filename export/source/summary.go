package source

import (
	"strings"

	"mahdar/export/states"
	"mahdar/register"
)

// Summary is a session in one line: its parties, how they met, and where. States stand
// with their English names, everything else as written.
func Summary(s *register.Session, t *states.Table) string {
	var parties []string
	seen := map[string]bool{}
	for i := range s.Participants {
		p := s.Participants[i].Party
		if p == "" || seen[p] {
			continue
		}
		seen[p] = true
		parties = append(parties, t.Name(p))
	}
	out := strings.Join(parties, " – ")
	if out == "" {
		out = "unnamed parties"
	}
	if len(s.Mode) > 0 {
		out += ": " + s.Mode[0].Value
	}
	if len(s.Status) > 0 && s.Status[0].Value != "held" {
		out += " (" + strings.ReplaceAll(s.Status[0].Value, "_", " ") + ")"
	}
	if len(s.Place) > 0 {
		if at := s.Place[0].Value; at != "" {
			out += ", " + at
		} else if c := s.Place[0].Country; c != "" {
			out += ", " + t.Name(c)
		}
	}
	return out
}

// Details are the lines that tell more of a session: who took part, and the points.
func Details(s *register.Session, t *states.Table) string {
	var b strings.Builder
	for i := range s.Participants {
		p := &s.Participants[i]
		line := t.Name(p.Party)
		if len(p.Names) > 0 {
			line = p.Names[0].Value + ", " + line
		}
		if len(p.Office) > 0 {
			line += " (" + strings.ReplaceAll(p.Office[0].Value, "_", " ") + ")"
		}
		b.WriteString(line + "\n")
	}
	for _, p := range s.Points {
		b.WriteString(strings.Join(p.By, ", ") + " " + strings.ReplaceAll(p.Act, "_", " ") + ": " + p.Text + "\n")
	}
	return b.String()
}

// URN is the id of something of the register: kind is session, page or person.
func URN(kind, id string) string { return "urn:mahdar:" + kind + ":" + id }
