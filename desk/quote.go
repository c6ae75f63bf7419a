package desk

import (
	"context"
	"errors"
	"slices"
	"unicode"

	"mahdar/minutes"
	"mahdar/register"
	"mahdar/store"
)

// quote is the words of a page that say something, in their sentence.
type quote struct {
	Page               string
	Outlet, Day        string
	Before, Hit, After string
	Start, End         int
	Rule               string
}

// shownQuotes is how many quotations stand under one value; the pages tell the others.
const shownQuotes = 6

// quotes reads the evidence of cites in their sentences. Pages that are not in the
// store any more are left out.
func (d *Desk) quotes(ctx context.Context, cites []register.Cite) (out []quote, more int, err error) {
	for _, c := range cites {
		for _, e := range spans(c.Evidence) {
			if len(out) >= shownQuotes {
				more++
				continue
			}
			p, err := d.pages.get(ctx, c.Page)
			if errors.Is(err, store.ErrNotFound) {
				continue
			}
			if err != nil {
				return nil, 0, err
			}
			if q, ok := p.quote(e); ok {
				out = append(out, q)
			}
		}
	}
	return out, more, nil
}

// spans leaves out evidence that says the same words twice.
func spans(list []minutes.Evidence) []minutes.Evidence {
	var out []minutes.Evidence
	for _, e := range list {
		if !slices.ContainsFunc(out, func(o minutes.Evidence) bool { return o.Start == e.Start && o.End == e.End }) {
			out = append(out, e)
		}
	}
	return out
}

// quote cuts the sentence around a span. A span that is not what the page says there
// is not shown.
func (p *opened) quote(e minutes.Evidence) (quote, bool) {
	if e.Start < 0 || e.End > len(p.runes) || e.Start >= e.End || string(p.runes[e.Start:e.End]) != e.Quote {
		return quote{}, false
	}
	a, b := sentence(p.runes, e.Start, e.End)
	q := quote{Page: p.key, Outlet: p.m.Page.Outlet, Start: e.Start, End: e.End, Rule: e.Rule,
		Before: visible(p.runes[a:e.Start]), Hit: visible(p.runes[e.Start:e.End]), After: visible(p.runes[e.End:b])}
	if a > 0 && p.runes[a-1] != '\n' && !end(p.runes[a-1]) && !unicode.IsSpace(p.runes[a-1]) {
		q.Before = "…" + q.Before
	}
	if p.m.Page.Published != nil {
		q.Day = p.m.Page.Published.Value
		q.Day = q.Day[:min(10, len(q.Day))]
	}
	return q, true
}

// reach is how far a quotation is carried on to find the end of its sentence.
const reach = 240

func sentence(text []rune, start, stop int) (int, int) {
	a, b := start, stop
	for a > 0 && start-a < reach && text[a-1] != '\n' && !(end(text[a-1]) && a < len(text) && unicode.IsSpace(text[a])) {
		a--
	}
	for a < start && unicode.IsSpace(text[a]) {
		a++
	}
	if b > 0 && end(text[b-1]) {
		return a, b
	}
	for b < len(text) && b-stop < reach && text[b] != '\n' {
		b++
		if end(text[b-1]) && (b == len(text) || unicode.IsSpace(text[b])) {
			break
		}
	}
	return a, b
}

func end(r rune) bool { return r == '.' || r == '!' || r == '؟' || r == '?' || r == '…' }

// visible shows controls that turn text about as signs, so that no text hides what it
// says.
func visible(text []rune) string {
	return string(mapped(text))
}

func mapped(text []rune) []rune {
	out := make([]rune, 0, len(text))
	for _, r := range text {
		switch {
		case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
			out = append(out, '␣')
		case r < 0x20 && r != '\n' && r != '\t', r == 0x7F:
			out = append(out, '␣')
		default:
			out = append(out, r)
		}
	}
	return out
}
