package desk

import (
	"net/http"
	"strings"

	"mahdar/desk/layer"
	"mahdar/desk/words"
	"mahdar/register"
)

// teller puts sessions into the words of a language, for feeds and calendars; base is
// the address of the desk.
type teller struct {
	*words.Words
	base, title string
}

// teller tells in the language that a feed's address names, else in that of the reader.
func (d *Desk) teller(r *http.Request) *teller {
	lang := r.URL.Query().Get("lang")
	if d.words[lang] == nil {
		lang = d.lang(r)
	}
	scheme := "http://"
	if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
		scheme = "https://"
	}
	t := &teller{Words: d.words[lang], base: scheme + r.Host}
	t.title = t.T("app") + ": " + t.T("feed.sessions")
	if of := t.search(r); of != "" {
		t.title = t.T("app") + ": " + of
	}
	return t
}

// search names a search in one line.
func (t *teller) search(r *http.Request) string {
	var out []string
	v := r.URL.Query()
	for _, k := range []string{"q", "parties", "person", "mode", "status", "place", "outlet", "office", "topic", "from", "to"} {
		s := v.Get(k)
		if s == "" {
			continue
		}
		switch k {
		case "parties":
			s = t.Between(splitParties(s))
		case "mode", "status", "office", "topic":
			s = t.Label(k, s)
		case "from", "to":
			s = t.T("filter."+k) + " " + t.Date(s)
		}
		out = append(out, s)
	}
	return strings.Join(out, t.T("comma"))
}

// Title names the feed.
func (t *teller) Title() string { return t.title }

// Address is the page of a session at the desk.
func (t *teller) Address(s *register.Session) string {
	return t.base + "/" + t.Lang + "/session/" + s.ID
}

// Summary is a session in one line: parties, how they met, and where.
func (t *teller) Summary(s *register.Session) string {
	out := t.Between(layer.Parties(s))
	if out == "" {
		out = t.T("party.unknown")
	}
	if len(s.Mode) > 0 {
		out += ": " + t.Label("mode", s.Mode[0].Value)
	}
	if len(s.Status) > 0 && s.Status[0].Value != "held" {
		out += " (" + t.Label("status", s.Status[0].Value) + ")"
	}
	if len(s.Place) > 0 {
		if at := s.Place[0].Value; at != "" {
			out += t.T("comma") + at
		} else if c := s.Place[0].Country; c != "" {
			out += t.T("comma") + t.Party(c)
		}
	}
	return out
}

// Details are who took part, and the points, a line each.
func (t *teller) Details(s *register.Session) string {
	var b strings.Builder
	for i := range s.Participants {
		p := &s.Participants[i]
		line := t.Party(p.Party)
		if len(p.Names) > 0 {
			line = p.Names[0].Value + t.T("comma") + line
		}
		if len(p.Office) > 0 {
			line += " (" + t.Label("office", p.Office[0].Value) + ")"
		}
		b.WriteString(line + "\n")
	}
	for _, p := range s.Points {
		if len(p.By) > 0 {
			b.WriteString(t.Parties(p.By) + " · ")
		}
		b.WriteString(t.Label("act", p.Act) + ": " + p.Text + "\n")
	}
	return b.String()
}
