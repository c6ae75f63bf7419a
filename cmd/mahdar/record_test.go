package main

import (
	"strings"
	"testing"
)

// What the register prints of a page is as harmless in a terminal as its minutes are.
func TestIsolated(t *testing.T) {
	for _, r := range "\x00\n\r\x1b\x7f\u009b\u0085\u2028\u202e\u2066\u200f\u061c\ufeff" {
		if got := isolated("قبل" + string(r) + "بعد"); strings.ContainsRune(got, r) {
			t.Errorf("%U comes through: %q", r, got)
		}
	}
	if got := isolated(""); got != "" {
		t.Errorf("nothing becomes %q", got)
	}
}
