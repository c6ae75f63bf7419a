package desk

import (
	"context"
	"errors"
	"slices"

	"mahdar/arabic"
	"mahdar/desk/layer"
	"mahdar/minutes"
	"mahdar/register"
	"mahdar/store"
)

// foundOn is on how many pages the words of a correction are looked for.
const foundOn = 50

// rest finds the words on which a correction of a session rests: those that the editor
// gives, which must stand on one of its pages; else a new place or name, where a page
// has it.
func (d *Desk) rest(ctx context.Context, s *register.Session, e *layer.Edit) error {
	text := e.Words
	if text == "" && e.Action == layer.Change {
		switch e.Field {
		case "place", "person":
			text = e.Value
		case "participant":
			_, _, text = split3(e.Value)
		}
	}
	var err error
	if e.Cites, err = d.standing(ctx, s, text); err != nil {
		return err
	}
	if e.Words != "" && len(e.Cites) == 0 {
		return wrong{errors.New("these words stand on none of the pages that tell the session")}
	}
	return nil
}

// standing finds where words stand on the pages of a session, once on each; letter
// variants, vowels and digits aside.
func (d *Desk) standing(ctx context.Context, s *register.Session, text string) ([]register.Cite, error) {
	want := normals(arabic.New([]rune(text), nil))
	if len(want) == 0 {
		return nil, nil
	}
	var out []register.Cite
	for _, t := range s.Told[:min(foundOn, len(s.Told))] {
		if slices.ContainsFunc(out, func(c register.Cite) bool { return c.Page == t.Page }) {
			continue
		}
		p, err := d.pages.get(ctx, t.Page)
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		page := arabic.New(p.runes, nil)
		have := normals(page)
		for i := 0; i+len(want) <= len(have); i++ {
			if slices.Equal(have[i:i+len(want)], want) {
				a, b := page.Tokens[i].Start, page.Tokens[i+len(want)-1].End
				out = append(out, register.Cite{Page: t.Page, Evidence: []minutes.Evidence{{Start: a, End: b, Quote: string(p.runes[a:b]), Rule: "editor"}}})
				break
			}
		}
	}
	return out, nil
}

func normals(t *arabic.Text) []string {
	out := make([]string, len(t.Tokens))
	for i, tok := range t.Tokens {
		out[i] = tok.Norm
	}
	return out
}
