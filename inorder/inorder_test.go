package inorder

import (
	"slices"
	"testing"
	"time"
)

// Results come in the order of the input though later ones are ready first, and
// stopping early ends all goroutines.
func TestMap(t *testing.T) {
	items := make([]int, 100)
	for i := range items {
		items[i] = i
	}
	slow := func(i int) int {
		time.Sleep(time.Duration((i*7)%5) * time.Millisecond)
		return i * i
	}
	n := 0
	for got := range Map(slices.Values(items), 8, slow) {
		if got != n*n {
			t.Fatalf("item %d is %d", n, got)
		}
		n++
	}
	if n != len(items) {
		t.Errorf("%d items", n)
	}
	for got := range Map(slices.Values(items), 3, slow) {
		if got == 9 {
			break
		}
	}
}
