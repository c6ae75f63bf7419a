package desk

import (
	"strings"

	"mahdar/desk/door"
	"mahdar/desk/layer"
)

// Said is a value of a correction in words of the language.
func (v *view) Said(field, value string) string {
	switch field {
	case "when":
		return v.When(value)
	case "party", "country":
		return v.Party(value)
	case "minutes":
		return v.N("minute", atoi(value))
	case "topics":
		list := strings.Split(value, ",")
		for i, t := range list {
			list[i] = v.Label("topic", t)
		}
		return strings.Join(list, v.T("comma"))
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

// By is who made a correction; whoever sits at this machine has no name.
func (v *view) By(who string) string {
	if who == door.Local {
		return v.T("who.local")
	}
	return who
}

// Named is a session or a person in one line, "" if it is not there any more.
func (v *view) Named(kind, id string) string {
	if kind == layer.Person {
		return v.PersonName(id)
	}
	e := v.x.Entry(id)
	if e == nil {
		return ""
	}
	out := v.Between(e.Parties) + " · " + v.Label("mode", e.Mode)
	if e.When != "" {
		out += " · " + v.When(e.When)
	}
	return out
}
