package lexicon

import "strings"

// buildPortfolio reads key of the minister, key of the deputy, portfolio, and puts
// the portfolio into every frame of frames.tsv, and alone.
func buildPortfolio(b *builder) error {
	minister, deputy, portfolio := b.row.col(0), b.row.col(1), b.row.col(2)
	attr := map[string]string{"portfolio": plain(portfolio)}
	for _, f := range b.frames {
		class, key := Office, f.col(0)
		at := attr
		switch key {
		case "minister":
			key = minister
		case "deputy":
			key = deputy
		case "ministry":
			class, at = Side, with(attr, "office", minister)
		}
		for k, v := range f.attrs(4) {
			at = with(at, k, v)
		}
		text := frame(f.col(1), portfolio)
		b.begin(class, key, lemma(text), at)
		if err := b.person(text, f.col(2), f.list(3)); err != nil {
			return err
		}
	}
	b.begin(Portfolio, minister, plain(portfolio), nil)
	e := b.entry(features{number: Singular})
	for _, form := range optional(portfolio) {
		b.trie.add(form, term{entry: e, definite: strings.HasPrefix(form, "ال")})
	}
	return nil
}

// frame puts a portfolio in the place of %. After ل its article is written لل, and
// is not left out: وزير للخارجية.
func frame(text, portfolio string) string {
	if strings.Contains(text, "ل%") {
		if bare, ok := strings.CutPrefix(plain(portfolio), "ال"); ok {
			return strings.Replace(text, "%", "ل"+bare, 1)
		}
	}
	return strings.Replace(text, "%", portfolio, 1)
}

// with returns attributes with one more.
func with(attr map[string]string, key, value string) map[string]string {
	out := map[string]string{key: value}
	for k, v := range attr {
		out[k] = v
	}
	return out
}
