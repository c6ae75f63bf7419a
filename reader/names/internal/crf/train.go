package crf

import "math"

// Line is one line to learn from: the buckets of every position, the labels that
// may stand there, and those of them that the annotation allows.
type Line struct {
	Buckets  [][]uint32
	Possible []Set
	Gold     []Set
	Weight   float32
}

// Learner is a model in training, one stage of it.
type Learner struct {
	Rate, L2 float64
	w, g     []float32
	tw, tg   [Labels + 1][Labels]float64
	sum      []float32
	tsum     [Labels + 1][Labels]float64
	sums     int
	all, gld Lattice
	scores   [][Labels]float32
}

// NewLearner returns a learner whose weights are all 0.
func NewLearner(rate, l2 float64) *Learner {
	return &Learner{Rate: rate, L2: l2, w: make([]float32, Buckets*Labels), g: make([]float32, Buckets*Labels), sum: make([]float32, Buckets*Labels)}
}

func (l *Learner) transitions() *[Labels + 1][Labels]float32 {
	var t [Labels + 1][Labels]float32
	for a := range t {
		for b := range t[a] {
			t[a][b] = float32(l.tw[a][b])
		}
	}
	return Transitions(&t)
}

func (l *Learner) score(line *Line) {
	l.scores = grow(l.scores, len(line.Buckets))
	for i, bs := range line.Buckets {
		var s [Labels]float32
		for _, b := range bs {
			w := l.w[int(b)*Labels : int(b)*Labels+Labels]
			for y := range s {
				s[y] += w[y]
			}
		}
		l.scores[i] = s
	}
}

// Learn takes one step towards the annotation of line and returns its loss before
// the step, in nats.
func (l *Learner) Learn(line *Line) float64 {
	l.score(line)
	t := l.transitions()
	l.all.Sum(l.scores, line.Possible, t)
	l.gld.Sum(l.scores, line.Gold, t)
	n := len(line.Buckets)
	for i := range n {
		p, q := l.all.At(i), l.gld.At(i)
		var d [Labels]float32
		var size float32
		for y := range d {
			d[y] = (p[y] - q[y]) * line.Weight
			size += d[y] * d[y]
		}
		if size > 1e-8 {
			for _, b := range line.Buckets[i] {
				base := int(b) * Labels
				for y := range d {
					g := d[y] + float32(l.L2)*l.w[base+y]
					l.g[base+y] += g * g
					l.w[base+y] -= float32(l.Rate) * g / float32(math.Sqrt(float64(l.g[base+y]))+1e-3)
				}
			}
		}
		if i == 0 {
			for y := range d {
				l.stepTrans(Labels, y, float64(d[y]))
			}
			continue
		}
		pp, qq := l.all.Pair(i), l.gld.Pair(i)
		for a := range Labels {
			for b := range Labels {
				l.stepTrans(a, b, float64(pp[a][b]-qq[a][b])*float64(line.Weight))
			}
		}
	}
	return (l.all.LogZ - l.gld.LogZ) * float64(line.Weight)
}

func (l *Learner) stepTrans(a, b int, g float64) {
	if g == 0 {
		return
	}
	l.tg[a][b] += g * g
	l.tw[a][b] -= l.Rate * 0.5 * g / (math.Sqrt(l.tg[a][b]) + 1e-3)
}

// Keep adds the weights as they are to the average.
func (l *Learner) Keep() {
	for i, v := range l.w {
		l.sum[i] += v
	}
	for a := range l.tw {
		for b := range l.tw[a] {
			l.tsum[a][b] += l.tw[a][b]
		}
	}
	l.sums++
}

// Average makes the average of the weights kept the learner's weights.
func (l *Learner) Average() {
	if l.sums == 0 {
		return
	}
	for i, v := range l.sum {
		l.w[i] = v / float32(l.sums)
	}
	for a := range l.tw {
		for b := range l.tw[a] {
			l.tw[a][b] = l.tsum[a][b] / float64(l.sums)
		}
	}
}

// Freeze writes the learners of the stages into a model, in bytes.
func Freeze(stages [Stages]*Learner) *Model {
	m := &Model{Weights: newWeights(), A: 1}
	for s, l := range stages {
		var top float32
		for _, v := range l.w {
			top = max(top, v, -v)
		}
		top = min(top, 6)
		scale := top / 127
		if scale == 0 {
			scale = 1
		}
		m.Scale[s] = scale
		for i, v := range l.w {
			q := math.Round(float64(v / scale))
			m.Set(i/Labels, s*Labels+i%Labels, int8(min(max(q, -127), 127)))
		}
		for a := range l.tw {
			for b := range l.tw[a] {
				m.Trans[s][a][b] = float32(l.tw[a][b])
			}
		}
	}
	return m
}
