package table

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"mahdar/export/plover"
	"mahdar/export/source"
	"mahdar/register"
	"mahdar/store"
)

// rowsOf are the rows that one session makes.
type rowsOf struct {
	sessions     []Session
	participants []Participant
	points       []Point
	sources      []Source
}

func (r *rowsOf) reset() {
	r.sessions, r.participants, r.points, r.sources = r.sessions[:0], r.participants[:0], r.points[:0], r.sources[:0]
}

// build fills r with the rows of a session.
func (r *rowsOf) build(s *source.Item, c *plover.Coder) {
	r.reset()
	for i, t := range s.Told {
		h := s.Heads[i]
		if i == 0 {
			r.sessions = append(r.sessions, session(s.Session, h))
		}
		r.sources = append(r.sources, Source{
			Session: s.ID, Page: t.Page, Outlet: t.Outlet, Published: t.Published, Role: t.Role, Status: t.Status,
			Family: t.Family, Cited: t.Consultation, URL: h.URL, Title: h.Title, Language: h.Language,
			Agency: h.Agency, From: h.RepublishedFrom, Quotes: int32(len(t.Evidence)),
		})
	}
	used := map[string]int{}
	for i := range s.Participants {
		p := &s.Participants[i]
		r.participants = append(r.participants, Participant{
			ID: s.ID + "." + unique(used, who(p)), Session: s.ID, Party: p.Party, Name: register.First(p.Names), Person: p.Person,
			Office: register.First(p.Office), Spelled: rest(p.Names), Others: rest(p.Office), Pages: int32(len(p.Cites)),
		})
	}
	clear(used)
	for i := range s.Points {
		p := &s.Points[i]
		t, quad, score, cameo := plover.Codes(p.Act)
		row := Point{
			ID: s.ID + "." + unique(used, plover.PointID(p)), Session: s.ID, By: strings.Join(p.By, sep), Act: p.Act, Text: p.Text,
			Readout: p.Readout, Plover: string(t), CAMEO: cameo, Pages: int32(len(p.Cites)),
		}
		if t != "" {
			q := int32(quad)
			row.Mode, row.Quad, row.Score = c.Mode(p), &q, &score
		}
		if len(p.Cites) > 0 {
			row.Page = p.Cites[0].Page
			if ev := p.Cites[0].Evidence; len(ev) > 0 {
				row.Start, row.End = int32(ev[0].Start), int32(ev[0].End)
			}
		}
		r.points = append(r.points, row)
	}
}

// sep stands between the values of a list in one cell.
const sep = "; "

func session(s *register.Session, h store.Head) Session {
	out := Session{
		ID: s.ID, Mode: register.First(s.Mode), Status: register.First(s.Status), Role: s.Role, Format: s.Format,
		Minutes: number(s.Minutes), Series: number(s.Series), Points: int32(len(s.Points)), Pages: int32(len(s.Told)),
		Sources: int32(s.Sources), Disagree: strings.Join(s.Disagree, sep), Title: h.Title, Published: s.Told[0].Published,
		Announced: s.Planned != nil || register.First(s.Status) == "planned",
	}
	out.From, out.To, _ = strings.Cut(register.First(s.When), "/")
	if n, ok := register.Day(out.From); ok {
		d := Date(n)
		out.Day = &d
		out.Precision = map[int]string{4: "year", 7: "month"}[len(out.From)]
		if out.Precision == "" {
			out.Precision = "day"
		}
	}
	if len(s.Place) > 0 {
		out.Place, out.Country = s.Place[0].Value, s.Place[0].Country
	}
	var parties, topics []string
	for i := range s.Participants {
		if p := s.Participants[i].Party; p != "" && !slices.Contains(parties, p) {
			parties = append(parties, p)
		}
	}
	slices.Sort(parties)
	for _, t := range s.Topics {
		topics = append(topics, t.Value)
	}
	out.Parties, out.Sides, out.Topics = strings.Join(parties, sep), int32(len(parties)), strings.Join(topics, sep)
	return out
}

// holders are the rows of a person: one an office, or one where no page gives any.
func holders(p *register.Person) []Holder {
	base := Holder{Person: p.ID, Name: p.Name, Party: p.Party, Namesake: strings.Join(p.Alike, sep)}
	var other []string
	for _, n := range p.Names {
		if n.Value != p.Name {
			other = append(other, n.Value)
		}
	}
	base.Spelled = strings.Join(other, sep)
	if len(p.Offices) == 0 {
		return []Holder{base}
	}
	out := make([]Holder, 0, len(p.Offices))
	for _, o := range p.Offices {
		h := base
		h.Office, h.Titles, h.First, h.Last, h.Pages = o.Office, strings.Join(o.Titles, sep), o.First, o.Last, int32(o.Pages)
		out = append(out, h)
	}
	return out
}

// who is what an id of a participant is made of.
func who(p *register.Participant) string {
	what := p.Person
	if what == "" {
		what = register.First(p.Names) + "|" + register.First(p.Office)
	}
	sum := sha256.Sum256([]byte(register.PartyKey(p.Party) + "|" + what))
	return hex.EncodeToString(sum[:4])
}

// unique tells equal ids of one session apart by their order.
func unique(used map[string]int, id string) string {
	used[id]++
	if n := used[id]; n > 1 {
		return id + "-" + strconv.Itoa(n)
	}
	return id
}

func rest(list []register.Claim) string {
	var out []string
	for i := 1; i < len(list); i++ {
		out = append(out, list[i].Value)
	}
	return strings.Join(out, sep)
}

func number(list []register.Claim) *int32 {
	n, err := strconv.ParseInt(register.First(list), 10, 32)
	if err != nil {
		return nil
	}
	v := int32(n)
	return &v
}
