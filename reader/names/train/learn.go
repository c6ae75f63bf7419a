package main

import (
	"fmt"
	"os"
	"slices"
	"sync"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
	"mahdar/reader/names/internal/crf"
	"mahdar/reader/names/internal/feat"
)

// settings of the training.
type settings struct {
	epochs, keep int     // passes, and how many of the last are averaged
	rate, l2     float64 // of AdaGrad
	folds        int     // for the first stage's view of pages it did not learn
	drop         uint32  // per cent of words whose habits are hidden, so that context counts
	silver       int     // every how many pages of the corpora one is learned from
	quiet        bool
}

var standard = settings{epochs: 12, keep: 5, rate: 0.05, l2: 1e-3, folds: 2, drop: 12, silver: 30}

// mix is a fixed scramble: what would be random in training is drawn from it, so
// that the same data give the same weights.
func mix(a, b uint32) uint32 {
	h := uint64(a)*0x9E3779B97F4A7C15 ^ uint64(b)*0xC2B2AE3D27D4EB4F
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	h ^= h >> 32
	return uint32(h)
}

// train makes a model of both stages. variant, where not nil, gives another version
// of a sample for a pass.
func train(samples []*sample, words *feat.Words, cfg settings, variant func(s *sample, epoch int) *sample) *crf.Model {
	// the first stage on part of the pages, to see the rest as it will see new ones
	parts := make([]*crf.Learner, cfg.folds)
	var whole *crf.Learner
	var wg sync.WaitGroup
	slots := make(chan struct{}, 2)
	run := func(f func()) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			defer func() { <-slots }()
			f()
		}()
	}
	for k := range parts {
		run(func() {
			var some []*sample
			for _, s := range samples {
				if int(mix(feat.Hash(s.id), 77))%cfg.folds != k {
					some = append(some, s)
				}
			}
			parts[k] = stage(some, words, cfg, variant, nil, fmt.Sprintf("part %d", k))
		})
	}
	run(func() { whole = stage(samples, words, cfg, variant, nil, "stage 1") })
	wg.Wait()
	models := make([]*crf.Model, cfg.folds)
	for k := range parts {
		models[k] = crf.Freeze([2]*crf.Learner{parts[k], parts[k]})
	}
	second := stage(samples, words, cfg, variant, models, "stage 2")
	return crf.Freeze([2]*crf.Learner{whole, second})
}

// teach trains twice: on the annotated samples, and then on these and on what the
// first model is sure of on the pages of more, which nobody has annotated.
func teach(samples, more []*sample, words *feat.Words, cfg settings, variant func(*sample, int) *sample) *crf.Model {
	m := train(samples, words, cfg, variant)
	if len(more) == 0 {
		return m
	}
	t := names.New(m, words)
	all := slices.Clone(samples)
	for _, s := range more {
		all = append(all, sure(t, s))
	}
	return train(all, words, cfg, variant)
}

// sure labels the tokens of s where t is sure, and leaves the others open.
func sure(t *names.Tagger, s *sample) *sample {
	out := *s
	out.gold = make([]crf.Set, len(s.gold))
	for i, p := range t.Probabilities(s.text, s.matches) {
		out.gold[i] = crf.All
		for y, v := range p {
			if v > sureEnough {
				out.gold[i] = 1 << y
			}
		}
	}
	return &out
}

// sureEnough is the probability from which a label found is learned from.
const sureEnough = 0.9

// stage trains one stage. With models, it is the second, which sees each page as
// the model that did not learn it does.
func stage(samples []*sample, words *feat.Words, cfg settings, variant func(*sample, int) *sample, models []*crf.Model, name string) *crf.Learner {
	l := crf.NewLearner(cfg.rate, cfg.l2)
	var page feat.Page
	var sums crf.Lattice
	order := make([]int, len(samples))
	for e := range cfg.epochs {
		for i := range order {
			order[i] = i
		}
		key := func(i int) uint32 { return mix(feat.Hash(samples[i].id), uint32(e)) }
		slices.SortFunc(order, func(a, b int) int {
			if x, y := key(a), key(b); x != y {
				if x < y {
					return -1
				}
				return 1
			}
			return a - b
		})
		loss, n := 0.0, 0
		for _, i := range order {
			s := samples[i]
			if variant != nil {
				s = variant(s, e)
			}
			seed := mix(feat.Hash(s.id), uint32(e)+1000)
			page.Reset(s.text, s.matches, words, func(i int) bool {
				w := feat.Hash(s.text.Tokens[i].Norm)
				return mix(seed, w)%100 < cfg.drop
			})
			if models != nil {
				m := models[int(mix(feat.Hash(samples[i].id), 77))%len(models)]
				page.Remember(probabilities(m, &page, &sums))
			}
			for _, line := range s.lines(&page, models != nil) {
				loss += l.Learn(&line)
				n += len(line.Buckets)
			}
		}
		if e >= cfg.epochs-cfg.keep {
			l.Keep()
		}
		if !cfg.quiet {
			fmt.Fprintf(os.Stderr, "%s: pass %d, loss %.4f a token\n", name, e+1, loss/float64(max(n, 1)))
		}
	}
	l.Average()
	return l
}

// probabilities of the first stage for every token of page.
func probabilities(m *crf.Model, page *feat.Page, sums *crf.Lattice) [][crf.Labels]float32 {
	n := page.Len()
	out := make([][crf.Labels]float32, n)
	scores := make([][crf.Labels]float32, n)
	sets := make([]crf.Set, n)
	for i := range n {
		var sc [crf.Stages][crf.Labels]float32
		m.Add(page.Features(i), &sc)
		scores[i], sets[i] = sc[0], page.Possible(i)
	}
	trans := crf.Transitions(&m.Trans[0])
	ls := page.Lines()
	for k := 0; k+1 < len(ls); k++ {
		a, z := ls[k], ls[k+1]
		sums.Sum(scores[a:z], sets[a:z], trans)
		for i := a; i < z; i++ {
			out[i] = sums.At(i - a)
		}
	}
	return out
}

// tagged returns the tagger's names as spans.
func tagged(t *names.Tagger, text *arabic.Text, ms []lexicon.Match) []span {
	var out []span
	for _, s := range t.Tag(text, ms) {
		out = append(out, span{s.First, s.Last, s.Clitic})
	}
	return out
}
