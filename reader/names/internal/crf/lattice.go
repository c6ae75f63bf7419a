package crf

import "math"

// Lattice holds the sums over all labellings of one line. Its buffers are used
// again from line to line; a Lattice must not be shared between goroutines.
type Lattice struct {
	emit        [][Labels]float32 // exp of the score, scaled per position
	alpha, beta [][Labels]float32
	back        [][Labels]int8
	trans       *[Labels + 1][Labels]float32 // exp of the transitions
	LogZ        float64
}

// Transitions returns the exponentials of trans; labels that cannot follow one
// another get 0.
func Transitions(trans *[Labels + 1][Labels]float32) *[Labels + 1][Labels]float32 {
	var out [Labels + 1][Labels]float32
	for a := range out {
		for b := range out[a] {
			if b == Inside && (a == Out || a == Labels) {
				continue
			}
			out[a][b] = float32(math.Exp(float64(trans[a][b])))
		}
	}
	return &out
}

// Sum runs the forward and backward passes over scores with the labels of allowed.
// trans is what Transitions returned.
func (l *Lattice) Sum(scores [][Labels]float32, allowed []Set, trans *[Labels + 1][Labels]float32) {
	n := len(scores)
	l.trans = trans
	l.emit, l.alpha, l.beta = grow(l.emit, n), grow(l.alpha, n), grow(l.beta, n)
	logZ := 0.0
	for i := range n {
		top := float32(math.Inf(-1))
		for y := range Labels {
			if allowed[i].Has(y) {
				top = max(top, scores[i][y])
			}
		}
		for y := range Labels {
			l.emit[i][y] = 0
			if allowed[i].Has(y) {
				l.emit[i][y] = float32(math.Exp(float64(scores[i][y] - top)))
			}
		}
		logZ += float64(top)
		var sum float32
		for y := range Labels {
			var a float32
			if i == 0 {
				a = trans[Labels][y]
			} else {
				for x := range Labels {
					a += l.alpha[i-1][x] * trans[x][y]
				}
			}
			l.alpha[i][y] = a * l.emit[i][y]
			sum += l.alpha[i][y]
		}
		if sum <= 0 {
			sum = math.SmallestNonzeroFloat32
		}
		for y := range Labels {
			l.alpha[i][y] /= sum
		}
		logZ += math.Log(float64(sum))
	}
	for i := n - 1; i >= 0; i-- {
		if i == n-1 {
			for y := range Labels {
				l.beta[i][y] = 1
			}
			continue
		}
		var sum float32
		for y := range Labels {
			var b float32
			for z := range Labels {
				b += trans[y][z] * l.emit[i+1][z] * l.beta[i+1][z]
			}
			l.beta[i][y] = b
			sum += b
		}
		if sum <= 0 {
			sum = math.SmallestNonzeroFloat32
		}
		for y := range Labels {
			l.beta[i][y] /= sum
		}
	}
	l.LogZ = logZ
}

// At returns the probabilities of the labels at position i.
func (l *Lattice) At(i int) (p [Labels]float32) {
	var sum float32
	for y := range Labels {
		p[y] = l.alpha[i][y] * l.beta[i][y]
		sum += p[y]
	}
	if sum > 0 {
		for y := range Labels {
			p[y] /= sum
		}
	}
	return p
}

// Pair returns the probabilities of the labels at i-1 and i together.
func (l *Lattice) Pair(i int) (p [Labels][Labels]float32) {
	var sum float32
	for a := range Labels {
		for b := range Labels {
			p[a][b] = l.alpha[i-1][a] * l.trans[a][b] * l.emit[i][b] * l.beta[i][b]
			sum += p[a][b]
		}
	}
	if sum > 0 {
		for a := range Labels {
			for b := range Labels {
				p[a][b] /= sum
			}
		}
	}
	return p
}

// Span returns the probability that a name with first label y stands exactly on
// first to last (half-open).
func (l *Lattice) Span(first, last, y int) float32 {
	p := l.At(first)[y]
	prev := y
	for i := first + 1; i < last; i++ {
		p *= l.step(i, prev, Inside)
		prev = Inside
	}
	if last < len(l.emit) {
		p *= 1 - l.step(last, prev, Inside)
	}
	return p
}

// step is the probability of label b at i, given label a before it.
func (l *Lattice) step(i, a, b int) float32 {
	var sum, want float32
	for z := range Labels {
		v := l.trans[a][z] * l.emit[i][z] * l.beta[i][z]
		sum += v
		if z == b {
			want = v
		}
	}
	if sum <= 0 {
		return 0
	}
	return want / sum
}

// Best writes the likeliest labelling of the line last summed into out.
func (l *Lattice) Best(out []uint8) {
	n := len(l.emit)
	if n == 0 {
		return
	}
	l.back = grow(l.back, n)
	var cur [Labels]float32
	for y := range Labels {
		cur[y] = l.trans[Labels][y] * l.emit[0][y]
	}
	for i := 1; i < n; i++ {
		var next [Labels]float32
		var top float32
		for y := range Labels {
			best, from := float32(-1), 0
			for x := range Labels {
				if v := cur[x] * l.trans[x][y]; v > best {
					best, from = v, x
				}
			}
			next[y] = best * l.emit[i][y]
			l.back[i][y] = int8(from)
			top = max(top, next[y])
		}
		if top > 0 {
			for y := range Labels {
				next[y] /= top
			}
		}
		cur = next
	}
	y := 0
	for k := range Labels {
		if cur[k] > cur[y] {
			y = k
		}
	}
	for i := n - 1; i >= 0; i-- {
		out[i] = uint8(y)
		if i > 0 {
			y = int(l.back[i][y])
		}
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
