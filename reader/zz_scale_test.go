package reader

import (
	"fmt"
	"os"
	"slices"
	"testing"
)

func TestScaleTmp(t *testing.T) {
	if os.Getenv("SCALE") == "" {
		t.Skip()
	}
	h := hostile()
	var names []string
	for k := range h {
		names = append(names, k)
	}
	slices.Sort(names)
	for _, k := range names {
		r := []rune(h[k])
		_, a := timed(t, hostileNews+string(r[:len(r)/64]))
		_, b := timed(t, hostileNews+string(r[:len(r)/32]))
		fmt.Printf("%-40s %8d runes: %v, half %v, x%.1f\n", k, len(r)/32, b, a, float64(b)/float64(a))
	}
}

func TestScaleOne(t *testing.T) {
	k := os.Getenv("ONE")
	if k == "" {
		t.Skip()
	}
	r := []rune(hostile()[k])
	_, a := timed(t, hostileNews+string(r[:len(r)/8]))
	fmt.Println(k, len(r)/8, a)
}

func TestScaleFull(t *testing.T) {
	k := os.Getenv("FULL")
	if k == "" {
		t.Skip()
	}
	testReader(t)
	_, a := timed(t, hostileNews+hostile()[k])
	fmt.Println(k, a)
}
