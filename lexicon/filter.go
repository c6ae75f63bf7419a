package lexicon

// filter tells of most words that they are no key of a map, without touching the
// map: one bit a word, by a hash of its length and its ends. Nearly all clitic
// readings of a text are no words, so this is where Match spends its time.
type filter []uint64

const (
	filterBits = 21
	golden     = 0x9E3779B97F4A7C15 // 2^64 / golden ratio, odd
)

func newFilter() filter { return make(filter, 1<<filterBits/64) }

func (f filter) add(w string) {
	h := hash(w)
	f[h/64] |= 1 << (h % 64)
}

// may reports false where w has certainly not been added.
func (f filter) may(w string) bool {
	h := hash(w)
	return f[h/64]&(1<<(h%64)) != 0
}

func hash(w string) uint64 {
	n := len(w)
	h := uint64(n)
	if n >= 8 {
		h = (h ^ word(w)) * golden
		h = (h>>29 ^ h ^ word(w[n-8:])) * golden
		if n > 16 {
			h = (h>>29 ^ h ^ word(w[n/2-4:])) * golden
		}
	} else {
		for i := range n {
			h = (h<<8 | h>>56) ^ uint64(w[i])
		}
		h *= golden
	}
	return h >> (64 - filterBits)
}

// word reads the first eight bytes of w.
func word(w string) uint64 {
	_ = w[7]
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 |
		uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
}
