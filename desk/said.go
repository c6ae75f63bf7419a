package desk

import "strings"

// Said is a value of a correction in words of the language.
func (v *view) Said(field, value string) string {
	switch field {
	case "when":
		return v.When(value)
	case "party", "country":
		return v.Party(value)
	case "minutes":
		return v.N("minute", atoi(value))
	case "mode", "status", "role", "office":
		return v.Label(field, value)
	case "participant":
		party, office, name := split3(value)
		var out []string
		for _, s := range []string{v.Party(party), v.Label("office", office), name} {
			if s != "" {
				out = append(out, s)
			}
		}
		return strings.Join(out, v.T("comma"))
	}
	return value
}
