package lexicon

import "strings"

// buildState reads code, names, nisba bases, irregular nisba forms, capitals.
func buildState(b *builder) error {
	code := b.row.col(0)
	b.names(State, code, 1, nil)
	for _, base := range b.row.list(2) {
		base = strings.TrimPrefix(base, mark)
		b.begin(Nisba, code, base, nil)
		for _, n := range nisbaForms(base) {
			b.nisba(n)
		}
	}
	if irregular := b.row.list(3); len(irregular) > 0 {
		b.begin(Nisba, code, first(b.row.list(2), irregular[0]), nil)
		for _, s := range irregular {
			form, feature, _ := strings.Cut(s, ":")
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
	}
	for _, city := range b.row.list(4) {
		b.begin(Capital, code, plain(city), map[string]string{"city": plain(city)})
		b.name(city)
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

// buildSeat reads code, names, city.
func buildSeat(b *builder) error {
	var attr map[string]string
	if city := b.row.col(2); city != "" {
		attr = map[string]string{"city": city}
	}
	b.names(Seat, b.row.col(0), 1, attr)
	return nil
}

// buildNames reads key, names, attributes.
func buildNames(b *builder) error {
	b.names(b.class, b.row.col(0), 1, b.row.attrs(2))
	return nil
}

func (b *builder) names(class Class, key string, col int, attr map[string]string) {
	for _, name := range b.row.list(col) {
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
