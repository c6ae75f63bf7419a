package graph

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"mahdar/export/states"
	"mahdar/register"
)

// Options say what the nodes are. People that nobody names are left out.
type Options struct {
	People bool
	States *states.Table
}

// node is a party or a person.
type node struct {
	id, label, kind, party string
	sessions               int
}

// member is one who took part, by the id of his node.
type member struct{ id, label, kind, party string }

// members lists who took part in a session, sorted by id, each once.
func members(s *register.Session, o Options) []member {
	var out []member
	for i := range s.Participants {
		p := &s.Participants[i]
		var m member
		switch {
		case o.People && p.Person != "" && len(p.Names) > 0:
			m = member{p.Person, p.Names[0].Value, "person", p.Party}
		case o.People || p.Party == "":
			continue
		default:
			m = member{register.PartyKey(p.Party), p.Party, "other", ""}
			if st := o.States.Code(m.id); st != nil {
				m.label, m.kind = st.Name, "state"
			} else if m.id[0] < 0x80 {
				m.kind = "organisation"
			}
		}
		if !slices.ContainsFunc(out, func(n member) bool { return n.id == m.id }) {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b member) int { return cmp.Compare(a.id, b.id) })
	return out
}

// nodeSet gathers nodes.
type nodeSet map[string]*node

// add counts the members of a session. A label is the longest of those that are told,
// of equally long ones the first in the alphabet, so that it does not depend on order.
func (by nodeSet) add(ms []member) {
	for _, m := range ms {
		n := by[m.id]
		if n == nil {
			n = &node{id: m.id, label: m.label, kind: m.kind, party: m.party}
			by[m.id] = n
		}
		n.sessions++
		if len(m.label) > len(n.label) || len(m.label) == len(n.label) && m.label < n.label {
			n.label = m.label
		}
		if m.party != "" && (n.party == "" || m.party < n.party) {
			n.party = m.party
		}
	}
}

// list returns the nodes sorted by id.
func (by nodeSet) list() []*node {
	return slices.SortedFunc(maps.Values(by), func(a, b *node) int { return cmp.Compare(a.id, b.id) })
}

// days are the first and last day of a session where its days are told, else "".
func days(s *register.Session) (from, to string) {
	from, to, _ = strings.Cut(register.First(s.When), "/")
	if len(from) != 10 || len(to) != 10 {
		return "", ""
	}
	return from, to
}
