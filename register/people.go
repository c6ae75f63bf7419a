package register

import (
	"cmp"
	"slices"

	"mahdar/register/names"
)

// people joins holders into persons. Within a party, names that are alike are one
// name; forms of one name are one person if they share an office, if a page gives
// the name both offices, if they sit in one seat of a session told by several pages,
// or if one form has no telling office. Namesakes that
// nothing joins stay apart and point at each other. A single word (كانغ) goes to the
// one person of the same office whose name has it.
//
// seats names the seats of a name on a page, index finds the person: see lookup.
func people(all []*holder, seats map[string][]string) (list []Person, index map[string]string) {
	index = map[string]string{}
	parties := map[string][]*holder{}
	for _, h := range all {
		parties[h.party] = append(parties[h.party], h)
	}
	for _, hs := range parties {
		fs := forms(hs, seats)
		n := slices.IndexFunc(fs, func(f *form) bool { return f.words == 1 })
		if n < 0 {
			n = len(fs)
		}
		persons := [][]*form{}
		namesake := []int{} // the name that each person bears
		for k, same := range alike(fs[:n]) {
			for _, part := range byOffice(same) {
				persons = append(persons, part)
				namesake = append(namesake, k)
			}
		}
		k := len(namesake)
		for _, f := range fs[n:] {
			if p := home(persons, f); p >= 0 {
				persons[p] = append(persons[p], f)
				continue
			}
			persons = append(persons, []*form{f})
			k++
			namesake = append(namesake, k)
		}
		at := len(list)
		for _, part := range persons {
			p := person(part)
			for _, f := range part {
				for _, h := range f.list {
					index[lookup(h.party, h.page, h.norm, h.office)] = p.ID
				}
			}
			list = append(list, p)
		}
		for i := range persons {
			for j := range persons {
				if i != j && namesake[i] == namesake[j] {
					list[at+i].Alike = append(list[at+i].Alike, list[at+j].ID)
				}
			}
			slices.Sort(list[at+i].Alike)
		}
	}
	slices.SortFunc(list, func(a, b Person) int { return cmp.Compare(a.ID, b.ID) })
	return list, index
}

func lookup(party, page, norm, office string) string {
	return party + "|" + page + "|" + norm + "|" + office
}

// alike groups forms of several words by name. fs is sorted, the fullest first; a
// form joins the first group whose every member it is like.
func alike(fs []*form) [][]*form {
	var groups [][]*form
	at := map[string][]int{} // groups by the key of a word
	for _, f := range fs {
		home := -1
		tried := map[int]bool{}
		keys := wordKeys(&f.name)
	search:
		for _, k := range keys {
			for _, g := range at[k] {
				if tried[g] {
					continue
				}
				tried[g] = true
				if fits(groups[g], f) && (home < 0 || g < home) {
					home = g
					if groups[g][0].norm == f.norm {
						break search
					}
				}
			}
		}
		if home < 0 {
			home = len(groups)
			groups = append(groups, nil)
		}
		groups[home] = append(groups[home], f)
		for _, k := range keys {
			if !slices.Contains(at[k], home) {
				at[k] = append(at[k], home)
			}
		}
	}
	return groups
}

func fits(group []*form, f *form) bool {
	last := ""
	for _, m := range group {
		if m.norm == last || m.norm == f.norm {
			continue
		}
		last = m.norm
		if m.name.Alike(&f.name) < names.Variant {
			return false
		}
	}
	return true
}

// wordKeys are the keys under which a name is looked for: of each word, and of all
// of them as one.
func wordKeys(n *names.Name) []string {
	return append([]string{"=" + n.Joined()}, n.Keys()...)
}

// byOffice parts the bearers of one name by their offices.
func byOffice(fs []*form) [][]*form {
	var parts [][]*form
	var loose []*form
	for _, f := range fs {
		if weak(f.office) {
			loose = append(loose, f)
			continue
		}
		var into []int
		for i, p := range parts {
			if slices.ContainsFunc(p, func(g *form) bool { return g.office == f.office || g.meet(f) }) {
				into = append(into, i)
			}
		}
		if len(into) == 0 {
			parts = append(parts, []*form{f})
			continue
		}
		for _, i := range slices.Backward(into[1:]) {
			parts[into[0]] = append(parts[into[0]], parts[i]...)
			parts = slices.Delete(parts, i, i+1)
		}
		parts[into[0]] = append(parts[into[0]], f)
	}
	switch len(parts) {
	case 0:
		return [][]*form{loose}
	case 1:
		return [][]*form{append(parts[0], loose...)}
	}
	var rest []*form
	for _, f := range loose {
		i := slices.IndexFunc(parts, func(p []*form) bool {
			return slices.ContainsFunc(p, func(g *form) bool { return g.meet(f) })
		})
		if i < 0 {
			rest = append(rest, f)
			continue
		}
		parts[i] = append(parts[i], f)
	}
	if len(rest) > 0 {
		parts = append(parts, rest)
	}
	return parts
}

// home is the one person whom a single word names: of the same office, or on the
// same page; -1 if there is none, or more than one.
func home(persons [][]*form, f *form) int {
	found := -1
	for i, p := range persons {
		if p[0].words == 1 && p[0].norm != f.norm {
			continue
		}
		ok := slices.ContainsFunc(p, func(g *form) bool {
			near := g.office == f.office && !weak(f.office) || weak(f.office) && g.meet(f)
			return near && (g.norm == f.norm || g.name.Alike(&f.name) == names.Short)
		})
		if !ok {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}
