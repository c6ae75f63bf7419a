package minutes

// Codebook is the flat form of one page, as the gold sets are written and the
// scorer reads it (docs/codebook.md).
type Codebook struct {
	ID            string                 `json:"id"`
	Consultations []CodebookConsultation `json:"consultations"`
	Points        []CodebookPoint        `json:"points,omitzero"`
}

// CodebookConsultation is one session without its evidence; nil is null.
type CodebookConsultation struct {
	Mode         string                `json:"mode"`
	Status       string                `json:"status"`
	Role         string                `json:"role"`
	From         *string               `json:"from"`
	To           *string               `json:"to"`
	Place        *string               `json:"place"`
	Country      *string               `json:"country"`
	Minutes      *int                  `json:"minutes"`
	Participants []CodebookParticipant `json:"participants"`
}

// CodebookParticipant is one participant without evidence; nil is null.
type CodebookParticipant struct {
	Person *string `json:"person"`
	Office *string `json:"office"`
	Party  *string `json:"party"`
}

// CodebookPoint is one point without evidence.
type CodebookPoint struct {
	By   []string `json:"by"`
	Act  string   `json:"act"`
	Text string   `json:"text"`
}

// Codebook returns the flat form of m.
func (m *Minutes) Codebook() Codebook {
	out := Codebook{ID: m.Page.ID, Consultations: []CodebookConsultation{}}
	for _, c := range m.Consultations {
		f := CodebookConsultation{
			Mode: c.Mode, Status: c.Status, Role: c.Role,
			From: text(c.From), To: text(c.To),
			Participants: []CodebookParticipant{},
		}
		if c.Place != nil {
			f.Place, f.Country = filled(c.Place.Value), filled(c.Place.Country)
		}
		if c.Minutes != nil {
			n := c.Minutes.Value
			f.Minutes = &n
		}
		for _, p := range c.Participants {
			q := CodebookParticipant{Person: text(p.Person), Party: text(p.Party)}
			if p.Office != nil {
				q.Office = filled(p.Office.Value)
			}
			f.Participants = append(f.Participants, q)
		}
		out.Consultations = append(out.Consultations, f)
	}
	for _, c := range m.Consultations {
		if c.Role == "main" {
			out.Points = []CodebookPoint{}
		}
	}
	for _, p := range m.Points {
		out.Points = append(out.Points, CodebookPoint{By: p.By, Act: p.Act, Text: p.Text})
	}
	return out
}

func text(v *Value) *string {
	if v == nil {
		return nil
	}
	return filled(v.Value)
}

func filled(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
