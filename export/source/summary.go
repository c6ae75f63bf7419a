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
		if p := s.Participants[i].Party; p != "" && !seen[p] {
			seen[p] = true
			parties = append(parties, t.Name(p))
		}
	}
	out := strings.Join(parties, " – ")
	if out == "" {
		out = "unnamed parties"
	}
	if mode := register.First(s.Mode); mode != "" {
		out += ": " + mode
	}
	if status := register.First(s.Status); status != "" && status != "held" {
		out += " (" + spaced(status) + ")"
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
			line += " (" + spaced(p.Office[0].Value) + ")"
		}
		b.WriteString(line + "\n")
	}
	for _, p := range s.Points {
		b.WriteString(strings.Join(p.By, ", ") + " " + spaced(p.Act) + ": " + p.Text + "\n")
	}
	return b.String()
}

// spaced is a key in words.
func spaced(key string) string { return strings.ReplaceAll(key, "_", " ") }

// Web reports whether an address is one of the web.
func Web(url string) bool {
	return strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://")
}

// URN is the id of something of the register: kind is session, page or person.
func URN(kind, id string) string { return "urn:mahdar:" + kind + ":" + id }
