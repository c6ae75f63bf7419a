package feat

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
)

// Habit is how a word form behaves in a corpus, each in a few steps; the zero
// Habit is that of a word not known.
type Habit struct {
	Known   bool
	Freq    uint8 // 0..7, logarithm of how often
	Title   uint8 // 0..7, share of its places that stand in what follows a title
	Partner uint8 // 0..7, logarithm of the number of different words beside it in names
	Chain   uint8 // 0..3, share beside بن, آل, أبو, عبد
	Article uint8 // 0..7, share of the form with the article among both
	Suffix  uint8 // 0..3, share of forms with a pronoun
	Speech  uint8 // 0..3, share directly behind a verb of saying
	Place   uint8 // 0..3, share directly behind في, إلى, من
	Prefix  uint8 // 0..3, share of forms behind و, ب, ل, ك written to it
}

func (h Habit) pack() uint32 {
	return uint32(h.Freq) | uint32(h.Title)<<3 | uint32(h.Partner)<<6 | uint32(h.Chain)<<9 | uint32(h.Article)<<11 |
		uint32(h.Suffix)<<14 | uint32(h.Speech)<<16 | uint32(h.Place)<<18 | uint32(h.Prefix)<<20 | 1<<23
}

func unpack(v uint32) Habit {
	at := func(shift, mask uint32) uint8 { return uint8(v >> shift & mask) }
	return Habit{
		Known: true, Freq: at(0, 7), Title: at(3, 7), Partner: at(6, 7), Chain: at(9, 3), Article: at(11, 7),
		Suffix: at(14, 3), Speech: at(16, 3), Place: at(18, 3), Prefix: at(20, 3),
	}
}

// Named reports whether the word is more of a name than of a noun.
func (h Habit) Named() bool { return h.Title >= 3 || h.Chain >= 2 }

// Words holds the habits of frequent forms by the hash of their normal form.
type Words struct {
	keys []uint32
	vals []uint32
	mask uint32
	n    int
}

// NewWords makes a table of the habits given by hash of the normal form.
func NewWords(habits map[uint32]Habit) *Words {
	w := &Words{}
	size := 1
	for size < 2*len(habits)+1 {
		size *= 2
	}
	w.keys, w.vals, w.mask, w.n = make([]uint32, size), make([]uint32, size), uint32(size-1), len(habits)
	sorted := make([]uint32, 0, len(habits))
	for k := range habits {
		sorted = append(sorted, k)
	}
	slices.Sort(sorted)
	for _, k := range sorted {
		i := k & w.mask
		for w.vals[i] != 0 {
			i = (i + 1) & w.mask
		}
		w.keys[i], w.vals[i] = k, habits[k].pack()
	}
	return w
}

// Len returns the number of forms.
func (w *Words) Len() int { return w.n }

// Habit returns the habit of the form with the hash h.
func (w *Words) Habit(h uint32) Habit {
	for i := h & w.mask; w.vals[i] != 0; i = (i + 1) & w.mask {
		if w.keys[i] == h {
			return unpack(w.vals[i])
		}
	}
	return Habit{}
}

const wordsMagic = "mahdar-words-1\n"

// Encode writes the table.
func (w *Words) Encode(out io.Writer) error {
	type entry struct{ k, v uint32 }
	var es []entry
	for i, v := range w.vals {
		if v != 0 {
			es = append(es, entry{w.keys[i], v})
		}
	}
	slices.SortFunc(es, func(a, b entry) int {
		switch {
		case a.k < b.k:
			return -1
		case a.k > b.k:
			return 1
		}
		return 0
	})
	if _, err := io.WriteString(out, wordsMagic); err != nil {
		return err
	}
	z, err := flate.NewWriter(out, flate.BestCompression)
	if err != nil {
		return err
	}
	var b []byte
	prev := uint32(0)
	for _, e := range es {
		b = binary.AppendUvarint(b[:0], uint64(e.k-prev))
		b = append(b, byte(e.v), byte(e.v>>8), byte(e.v>>16))
		prev = e.k
		if _, err := z.Write(b); err != nil {
			return err
		}
	}
	return z.Close()
}

// DecodeWords reads what Encode wrote.
func DecodeWords(data []byte) (*Words, error) {
	rest, ok := bytes.CutPrefix(data, []byte(wordsMagic))
	if !ok {
		return nil, errors.New("names: words are not of this version")
	}
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(rest)))
	if err != nil {
		return nil, fmt.Errorf("names: words: %w", err)
	}
	habits := map[uint32]Habit{}
	key := uint64(0)
	for len(raw) > 0 {
		d, n := binary.Uvarint(raw)
		if n <= 0 || len(raw) < n+3 {
			return nil, errors.New("names: words are cut short")
		}
		key += d
		habits[uint32(key)] = unpack(uint32(raw[n]) | uint32(raw[n+1])<<8 | uint32(raw[n+2])<<16)
		raw = raw[n+3:]
	}
	return NewWords(habits), nil
}

// Hash is the hash of a normal form (FNV-1a).
func Hash(s string) uint32 {
	return extend(2166136261, s)
}
