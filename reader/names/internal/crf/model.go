package crf

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

// The labels of a position.
const (
	Out    = iota // no part of a name
	Begin         // first word of a name
	Clitic        // first word, behind one or two letters of clitic: وفلان
	Inside        // a further word of the name
	Labels        // how many there are
)

// All is the set of all labels.
const All Set = 1<<Labels - 1

// Set is a set of labels.
type Set uint8

// Has reports whether label y is in s.
func (s Set) Has(y int) bool { return s>>y&1 == 1 }

// Bits is the binary logarithm of the number of buckets.
const Bits = 18

// Buckets is the number of buckets that features are hashed into.
const Buckets = 1 << Bits

// Stages is the number of passes over a page.
const Stages = 2

const row = Labels * Stages

// Model holds quantised weights, to be multiplied by Scale of the stage: one word a
// bucket, in it a byte for every stage and label; see At. Trans[stage][from][to] has a
// row Labels for the beginning of a line.
type Model struct {
	Weights *[Buckets]uint64
	Scale   [Stages]float32
	Trans   [Stages][Labels + 1][Labels]float32
	A, B    float32 // calibration: score = 1/(1+exp(-(A*logit+B)))
}

// zero is the word of a bucket whose weights are all 0: a byte holds its weight plus
// 128, so that the bytes of several words can be added side by side.
const zero = 0x8080808080808080

func newWeights() *[Buckets]uint64 {
	w := new([Buckets]uint64)
	for b := range w {
		w[b] = zero
	}
	return w
}

// At returns weight k of a bucket, stage*Labels+label.
func (m *Model) At(bucket, k int) int8 { return int8(uint8(m.Weights[bucket]>>(8*k)) - 128) }

// Set sets a weight that is still 0.
func (m *Model) Set(bucket, k int, v int8) { m.Weights[bucket] ^= uint64(uint8(v)) << (8 * k) }

// sum adds the weights of buckets up.
func (m *Model) sum(buckets []uint32) (sum [row]int32) {
	const (
		even = 0x00FF00FF00FF00FF
		most = 256 // bytes whose sum fits 16 bits
	)
	for len(buckets) > 0 {
		part := buckets[:min(len(buckets), most)]
		buckets = buckets[len(part):]
		var x, y uint64 // four sums of 16 bits each
		for _, b := range part {
			w := m.Weights[b%Buckets]
			x += w & even
			y += w >> 8 & even
		}
		for k := 0; k < row; k += 2 {
			sum[k] += int32(uint16(x>>(8*k))) - 128*int32(len(part))
			sum[k+1] += int32(uint16(y>>(8*k))) - 128*int32(len(part))
		}
	}
	return sum
}

// Add adds the weights of buckets for both stages into the scores of a position.
func (m *Model) Add(buckets []uint32, scores *[Stages][Labels]float32) {
	for k, v := range m.sum(buckets) {
		scores[k/Labels][k%Labels] += float32(v) * m.Scale[k/Labels]
	}
}

// AddLast is Add for the last stage alone, for buckets of features that the
// first stage does not have.
func (m *Model) AddLast(buckets []uint32, scores *[Labels]float32) {
	sum := m.sum(buckets)
	for k, v := range sum[row-Labels:] {
		scores[k] += float32(v) * m.Scale[Stages-1]
	}
}

// Calibrate turns the model's probability of a span into the share of such spans
// that are right.
func (m *Model) Calibrate(p float32) float32 {
	q := min(max(float64(p), 1e-6), 1-1e-6)
	z := float64(m.A)*math.Log(q/(1-q)) + float64(m.B)
	return float32(1 / (1 + math.Exp(-z)))
}

const magic = "mahdar-names-2\n"

// Encode writes the model in its stored form.
func (m *Model) Encode(w io.Writer) error {
	var raw bytes.Buffer
	for _, v := range []any{m.Scale, m.Trans, m.A, m.B} {
		if err := binary.Write(&raw, binary.LittleEndian, v); err != nil {
			return err
		}
	}
	// label by label: zeros lie together and pack well
	for k := range row {
		for b := range Buckets {
			raw.WriteByte(byte(m.At(b, k)))
		}
	}
	if _, err := io.WriteString(w, magic); err != nil {
		return err
	}
	z, err := flate.NewWriter(w, flate.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(raw.Bytes()); err != nil {
		return err
	}
	return z.Close()
}

// Decode reads what Encode wrote.
func Decode(data []byte) (*Model, error) {
	rest, ok := bytes.CutPrefix(data, []byte(magic))
	if !ok {
		return nil, errors.New("names: weights are not of this version")
	}
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(rest)))
	if err != nil {
		return nil, fmt.Errorf("names: weights: %w", err)
	}
	r := bytes.NewReader(raw)
	m := &Model{Weights: newWeights()}
	for _, v := range []any{&m.Scale, &m.Trans, &m.A, &m.B} {
		if err := binary.Read(r, binary.LittleEndian, v); err != nil {
			return nil, fmt.Errorf("names: weights: %w", err)
		}
	}
	flat := raw[len(raw)-r.Len():]
	if len(flat) != Buckets*row {
		return nil, errors.New("names: weights are cut short")
	}
	for k := range row {
		for b := range Buckets {
			m.Set(b, k, int8(flat[k*Buckets+b]))
		}
	}
	return m, nil
}
