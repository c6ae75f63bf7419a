package index

import (
	"slices"

	"mahdar/register"
)

// doubts tells why a session should be looked at by somebody: what sources disagree on,
// and what a reader is least sure of, the gravest first. The keys have words in package
// words ("doubt.…").
func doubts(s *register.Session) []string {
	var out []string
	add := func(key string, is bool) {
		if is {
			out = append(out, key)
		}
	}
	for _, f := range []string{"mode", "when", "place", "minutes", "series", "office"} {
		add("disagree-"+f, slices.Contains(s.Disagree, f))
	}
	parties := map[string]bool{}
	bare := 0
	for _, p := range s.Participants {
		if p.Party != "" {
			parties[register.PartyKey(p.Party)] = true
		} else {
			bare++
		}
	}
	main := s.Role == "main"
	add("one-party", len(parties) < 2)
	add("no-party", bare > 0)
	add("undated", main && len(s.When) == 0)
	add("rough-date", main && len(s.When) > 0 && len(register.First(s.When)) < len("2006-01-02/2006-01-02"))
	add("unnamed", main && !slices.ContainsFunc(s.Participants, func(p register.Participant) bool { return len(p.Names) > 0 }))
	add("single", main && s.Sources == 1 && len(s.Points) == 0)
	return out
}

// grave ranks doubts; what is not listed counts 1.
func grave(key string) int {
	switch key {
	case "one-party":
		return 6
	case "no-party", "undated":
		return 3
	case "rough-date", "unnamed", "single":
		return 1
	}
	return 5 // sources disagree
}

// Doubt is how much a session should be looked at; 0 is not at all.
func (e *Entry) Doubt() int {
	n := 0
	for _, d := range e.Doubts {
		n += grave(d)
	}
	return n
}
