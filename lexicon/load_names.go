package lexicon

import "strings"

// weakMark before a form in a data file marks it as weak: a common word, or a name
// that others share, to be trusted only where the context asks for it.
const weakMark = "!"

// weakly cuts the mark of a weak form and adds "weak" to the attributes.
func weakly(form string, attr map[string]string) (string, map[string]string) {
	bare, ok := strings.CutPrefix(form, weakMark)
	if !ok {
		return form, attr
	}
	out := map[string]string{"weak": "yes"}
	for k, v := range attr {
		out[k] = v
	}
	return bare, out
}

// buildState reads code, names, nisba bases, irregular nisba forms, capitals.
func buildState(b *builder) error {
	code := b.row.col(0)
	b.names(State, code, 1, nil)
	b.adjectives(code, b.row.list(2), nil)
	if err := b.irregular(code); err != nil {
		return err
	}
	for _, city := range b.row.list(4) {
		city, attr := weakly(city, map[string]string{"city": plain(strings.TrimPrefix(city, weakMark))})
		b.begin(Capital, code, plain(city), attr)
		b.name(city)
	}
	return nil
}

// adjectives adds all forms of the adjectives of nationality whose masculine
// singulars are given; of one with two words each word inflects, and the second alone
// behind a quarter of the sky: "الجنوب أفريقية".
func (b *builder) adjectives(key string, bases []string, attr map[string]string) {
	for _, base := range bases {
		base, attr := weakly(base, attr)
		base = strings.TrimPrefix(base, mark)
		b.begin(Nisba, key, base, attr)
		head, rest, two := strings.Cut(base, " ")
		if !two {
			for _, n := range nisbaForms(base) {
				b.nisba(n)
			}
			continue
		}
		if !strings.HasSuffix(head, "ي") {
			for _, n := range nisbaForms(rest) {
				e := b.entry(features{feminine: n.feminine, number: n.number})
				b.trie.add(head+" "+n.form, term{entry: e})
				if !n.bare {
					b.trie.add("ال"+head+" "+n.form, term{entry: e, definite: true})
					b.trie.add("ال"+head+" ال"+n.form, term{entry: e, definite: true})
				}
			}
			continue
		}
		for _, n := range nisbaForms(head) {
			for _, r := range adjective(rest, n, true) {
				e := b.entry(features{feminine: n.feminine, number: n.number})
				b.trie.add(n.form+" "+r, term{entry: e})
				if !n.bare {
					b.trie.add("ال"+n.form+" ال"+r, term{entry: e, definite: true})
				}
			}
		}
	}
}

func (b *builder) irregular(code string) error {
	irregular := b.row.list(3)
	for _, s := range irregular {
		form, feature, _ := strings.Cut(s, ":")
		form, attr := weakly(form, nil)
		b.begin(Nisba, code, strings.TrimPrefix(first(b.row.list(2), form), weakMark), attr)
		n := nounForm{form: strings.TrimPrefix(form, mark)}
		switch feature {
		case "sg":
			n.number = Singular
		case "fem":
			n.number, n.feminine = Singular, true
		case "du":
			n.number = Dual
		case "pl":
			n.number = Plural
		default:
			return b.row.errorf("feature %q of %q is none of sg, fem, du, pl", feature, form)
		}
		b.nisba(n)
	}
	return nil
}

func first(list []string, other string) string {
	if len(list) > 0 {
		return list[0]
	}
	return other
}

// plain writes a name with its optional articles.
func plain(name string) string { return strings.ReplaceAll(name, mark, "ال") }

func (b *builder) nisba(n nounForm) {
	e := b.entry(features{feminine: n.feminine, number: n.number})
	b.trie.add(n.form, term{entry: e})
	if !n.bare && !strings.HasPrefix(n.form, "ال") {
		b.trie.add("ال"+n.form, term{entry: e, definite: true})
	}
}

// buildSeat reads code, names, city, and whether every reader knows that city.
func buildSeat(b *builder) error {
	attr := map[string]string{}
	if city := b.row.col(2); city != "" {
		attr = map[string]string{"city": city, "known": b.row.col(3)}
	}
	b.names(Seat, b.row.col(0), 1, attr)
	return nil
}

// buildNames reads key, names, attributes.
func buildNames(b *builder) error {
	attr := b.row.attrs(2)
	class := b.class
	b.names(class, b.row.col(0), 1, attr)
	if adj := attr["adj"]; adj != "" {
		var weak map[string]string
		if attr["adjweak"] != "" {
			weak = map[string]string{"weak": "yes"}
		}
		b.adjectives(b.row.col(0), strings.Split(adj, "|"), weak)
	}
	return nil
}

func (b *builder) names(class Class, key string, col int, attr map[string]string) {
	for _, name := range b.row.list(col) {
		name, attr := weakly(name, attr)
		b.begin(class, key, plain(name), attr)
		b.name(name)
	}
}

// name adds a name as written, with and without the articles that may be missing.
func (b *builder) name(name string) {
	e := b.entry(features{number: Singular})
	for _, f := range optional(name) {
		b.trie.add(f, term{entry: e, definite: strings.HasPrefix(f, "ال"), hyphen: true})
	}
}
