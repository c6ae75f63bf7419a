package copies

import (
	"cmp"
	"slices"
)

// Pair is two pages, by their place in the list given, A before B, with the number
// of shingles they share.
type Pair struct {
	A, B   int
	Shared int
}

// One shingle in sample is looked up. Sampling by the hash itself keeps the same
// shingles of a cut and of the whole, so that containment can be told from the
// sample; what it lets through is verified on all shingles. A pair that shares
// Least of its shingles is missed only if fewer than floor of the sampled ones
// agree: under 3 % at the shortest length, nothing from 80 words on.
const (
	sample = 4
	floor  = 0.25
	// A shingle that stands in more than crowd pages is a formula, not a copy.
	crowd = 4000
)

// Pairs returns every pair of texts of MinWords words or more of which one holds
// at least Least of the other's shingles, and every pair of shorter texts that are
// the same word by word. Sorted by A, then B.
//
// Memory is about 16 bytes for every sampled shingle; time grows with the number
// of pairs that share one.
func Pairs(texts []Text) []Pair {
	out := short(texts)
	runs, of := sampled(texts)
	count := make([]int32, len(texts))
	var touched []int32
	for a := range texts {
		for _, r := range of[a] {
			for _, b := range runs[r] {
				if int(b) <= a {
					continue
				}
				if count[b] == 0 {
					touched = append(touched, b)
				}
				count[b]++
			}
		}
		for _, b := range touched {
			n := int(count[b])
			count[b] = 0
			if float64(n) < floor*float64(min(len(of[a]), len(of[b]))) {
				continue
			}
			x, y := texts[a].Shingles, texts[b].Shingles
			if s := shared(x, y); float64(s) >= Least*float64(min(len(x), len(y))) {
				out = append(out, Pair{a, int(b), s})
			}
		}
		touched = touched[:0]
	}
	slices.SortFunc(out, func(p, q Pair) int {
		return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B))
	})
	return out
}

type posting struct {
	hash uint64
	page int32
}

// sampled returns the pages of every sampled shingle (none where it stands in more
// than crowd pages), and for each page its sampled shingles by their number.
func sampled(texts []Text) (runs [][]int32, of [][]int32) {
	n := 0
	for i := range texts {
		if texts[i].Words >= MinWords {
			n += len(texts[i].Shingles)/sample + 8
		}
	}
	all := make([]posting, 0, n)
	of = make([][]int32, len(texts))
	for i := range texts {
		if texts[i].Words < MinWords {
			continue
		}
		for _, h := range texts[i].Shingles {
			if h%sample == 0 {
				all = append(all, posting{h, int32(i)})
			}
		}
	}
	slices.SortFunc(all, func(p, q posting) int {
		return cmp.Or(cmp.Compare(p.hash, q.hash), cmp.Compare(p.page, q.page))
	})
	pages := make([]int32, len(all))
	for i, p := range all {
		pages[i] = p.page
	}
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j].hash == all[i].hash {
			j++
		}
		run := pages[i:j]
		if j-i > crowd {
			run = nil
		}
		for _, p := range pages[i:j] {
			of[p] = append(of[p], int32(len(runs)))
		}
		runs = append(runs, run)
		i = j
	}
	return runs, of
}

// short pairs the texts under MinWords words that agree word by word.
func short(texts []Text) []Pair {
	same := map[uint64][]int{}
	for i, t := range texts {
		if t.Words > 0 && t.Words < MinWords {
			same[t.Whole] = append(same[t.Whole], i)
		}
	}
	var out []Pair
	for _, list := range same {
		for i, a := range list {
			for _, b := range list[i+1:] {
				if texts[a].Words == texts[b].Words {
					out = append(out, Pair{a, b, len(texts[a].Shingles)})
				}
			}
		}
	}
	return out
}
