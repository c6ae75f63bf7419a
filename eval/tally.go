package eval

// Tally counts what was found (Hits), what stands only in the prediction
// (False) and what stands only in gold (Missed).
type Tally struct{ Hits, False, Missed int }

// Precision is the share of what was found that is right; 0 if nothing was found.
func (t Tally) Precision() float64 { return share(t.Hits, t.Hits+t.False) }

// Recall is the share of gold that was found; 0 if gold is empty.
func (t Tally) Recall() float64 { return share(t.Hits, t.Hits+t.Missed) }

// F1 is the harmonic mean of precision and recall; 0 if both are.
func (t Tally) F1() float64 {
	p, r := t.Precision(), t.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (t *Tally) add(u Tally) {
	t.Hits += u.Hits
	t.False += u.False
	t.Missed += u.Missed
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
