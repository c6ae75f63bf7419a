package desk

import (
	"strings"

	"mahdar/register/names"
)

// split3 takes the key of a participant apart: PARTY|OFFICE|NAME.
func split3(key string) (party, office, name string) {
	f := strings.SplitN(key, "|", 3)
	for len(f) < 3 {
		f = append(f, "")
	}
	return f[0], f[1], f[2]
}

// samePerson reports whether two spellings can be one person's.
func samePerson(a, b string) bool { return names.Alike(a, b) != names.Different }
