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

// Model holds quantised weights: Weights[(bucket*Stages+stage)*Labels+label], to
// be multiplied by Scale of the stage; Trans[stage][from][to] with a row Labels for
// the beginning of a line.
type Model struct {
	Weights []int8
	Scale   [Stages]float32
	Trans   [Stages][Labels + 1][Labels]float32
	A, B    float32 // calibration: score = 1/(1+exp(-(A*logit+B)))
}

// Add adds the weights of buckets for both stages into the scores of a position.
func (m *Model) Add(buckets []uint32, scores *[Stages][Labels]float32) {
	var sum [row]int32
	for _, b := range buckets {
		w := m.Weights[int(b)*row : int(b)*row+row : int(b)*row+row]
		for k := range sum {
			sum[k] += int32(w[k])
		}
	}
	for k, v := range sum {
		scores[k/Labels][k%Labels] += float32(v) * m.Scale[k/Labels]
	}
}

// AddLast is Add for the last stage alone, for buckets of features that the
// first stage does not have.
func (m *Model) AddLast(buckets []uint32, scores *[Labels]float32) {
	var sum [Labels]int32
	for _, b := range buckets {
		w := m.Weights[int(b)*row+Labels : int(b)*row+row]
		for k := range sum {
			sum[k] += int32(w[k])
		}
	}
	for k, v := range sum {
		scores[k] += float32(v) * m.Scale[1]
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
			raw.WriteByte(byte(m.Weights[b*row+k]))
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
	m := &Model{Weights: make([]int8, Buckets*row)}
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
			m.Weights[b*row+k] = int8(flat[k*Buckets+b])
		}
	}
	return m, nil
}
