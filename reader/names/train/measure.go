package main

import (
	"fmt"
	"io"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
	"mahdar/reader/names/internal/crf"
	"mahdar/reader/names/internal/feat"
)

// folds of the cross-validation.
const folds = 4

// score counts spans that are found, wanted and right.
type score struct{ right, found, want int }

func (s *score) add(o score) { s.right += o.right; s.found += o.found; s.want += o.want }

func (s score) String() string {
	p, r := ratio(s.right, s.found), ratio(s.right, s.want)
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return fmt.Sprintf("precision %.3f recall %.3f F1 %.3f (%d found, %d wanted)", p, r, f, s.found, s.want)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// judged is one span found, with the model's own probability.
type judged struct {
	p     float64
	right bool
}

// crossValidate trains on three quarters of the annotated pages, all sentences and
// what else there is, and measures exact spans on the rest, by source; it prints
// every miss to w if w is not nil, and returns the spans found.
func crossValidate(w io.Writer, samples, more []*sample, words *feat.Words, cfg settings, vary func(*sample, int) *sample) (map[string]score, []judged) {
	out := map[string]score{}
	var spans []judged
	for k := range folds {
		var learn, test []*sample
		for _, s := range samples {
			if s.weight == 1 && int(mix(feat.Hash(s.id), 5))%folds == k {
				test = append(test, s)
			} else {
				learn = append(learn, s)
			}
		}
		m := teach(learn, more, words, cfg, vary)
		t := names.New(m, words)
		for _, s := range test {
			got := map[span]float32{}
			for _, g := range t.Tag(s.text, s.matches) {
				got[span{g.First, g.Last, g.Clitic}] = g.Score
			}
			sc := score{found: len(got)}
			gold := map[span]bool{}
			for _, g := range s.spans() {
				gold[g] = true
				sc.want++
				if _, ok := got[g]; ok {
					sc.right++
				} else if w != nil {
					fmt.Fprintln(w, s.id, "missed", s.show(g))
				}
			}
			for i := range s.text.Tokens {
				for g, p := range got {
					if g.first != i {
						continue
					}
					spans = append(spans, judged{float64(p), gold[g]})
					if !gold[g] && w != nil {
						fmt.Fprintln(w, s.id, "false", s.show(g), p)
					}
				}
			}
			src := source(s.id)
			t := out[src]
			t.add(sc)
			out[src] = t
			t = out["all"]
			t.add(sc)
			out["all"] = t
		}
	}
	return out, spans
}

// source names the set that a page belongs to.
func source(id string) string {
	switch {
	case strings.HasPrefix(id, "gold-a"), strings.HasPrefix(id, "b-"):
		return "samples"
	case strings.HasPrefix(id, "saudi"):
		return "saudi"
	case strings.HasPrefix(id, "ant-"):
		return "tunisian"
	case strings.HasPrefix(id, "seed"):
		return "seeds"
	}
	return "sentences"
}

func (s *sample) show(g span) string {
	a, z := max(0, g.first-4), min(len(s.text.Tokens), g.last+4)
	return s.text.String(a, g.first) + " [" + s.text.String(g.first, g.last) + fmt.Sprintf("]%d ", g.clitic) + s.text.String(g.last, z)
}

// settle fits the calibration of m to the spans found in the cross-validation, by
// Newton's method on the logistic loss.
func settle(m *crf.Model, spans []judged) {
	a, b := 1.0, 0.0
	for range 50 {
		var g0, g1, h00, h01, h11 float64
		for _, s := range spans {
			z := logit(s.p)
			p := sigmoid(a*z + b)
			y := 0.0
			if s.right {
				y = 1
			}
			d, v := p-y, max(p*(1-p), 1e-6)
			g0 += d * z
			g1 += d
			h00 += v * z * z
			h01 += v * z
			h11 += v
		}
		det := (h00+1e-3)*(h11+1e-3) - h01*h01
		a -= (g0*(h11+1e-3) - g1*h01) / det
		b -= (g1*(h00+1e-3) - g0*h01) / det
	}
	m.A, m.B = float32(a), float32(b)
}

// showPages prints the pages of a file with the names in brackets, the score
// behind them where it is low.
func showPages(w io.Writer, lex *lexicon.Lexicon, path string) error {
	tagger, err := names.Load()
	if err != nil {
		return err
	}
	return readRecords(path, func(r record) error {
		t := arabic.New([]rune(r.whole()), nil)
		fmt.Fprintln(w, "##", r.ID)
		at := 0
		for _, s := range tagger.Tag(t, lex.Match(t.Tokens)) {
			start, end := t.Tokens[s.First].Start+s.Clitic, t.Tokens[s.Last-1].End
			fmt.Fprintf(w, "%s[%s]", string(t.Runes[at:start]), string(t.Runes[start:end]))
			if s.Score < 0.9 {
				fmt.Fprintf(w, "%.2f", s.Score)
			}
			at = end
		}
		fmt.Fprintln(w, string(t.Runes[at:]))
		return nil
	})
}
