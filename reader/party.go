package reader

import (
	"strings"

	"mahdar/arabic"
)

// sameParty reports whether two parties are one: the same code, or names that
// share their words ("حماس", "حركة حماس").
func sameParty(a, b string) bool {
	if a == b {
		return true
	}
	if isCode(a) || isCode(b) {
		return false
	}
	a, b = arabic.Normal(a), arabic.Normal(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || strings.HasSuffix(b, " "+a) || strings.HasPrefix(b, a+" ")
}
