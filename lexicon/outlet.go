package lexicon

import (
	"io/fs"
	"strings"

	"mahdar/arabic"
)

// outlets tells the home state of outlets and agencies, by normal name and domain.
func outlets(fsys fs.FS) (map[string]string, error) {
	rs, err := rows(fsys, "outlets.tsv")
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, r := range rs {
		if len(r.cols) < 2 {
			return nil, r.errorf("%d columns, want at least 2", len(r.cols))
		}
		for _, name := range r.list(1) {
			out[arabic.Normal(name)] = r.col(0)
		}
		for _, domain := range r.list(2) {
			out[domain] = r.col(0)
		}
	}
	return out, nil
}

// Home returns the ISO 3166-1 alpha-3 code of the state whose officials the named
// outlet or agency calls by office alone, or "". name is a name in Arabic or an
// internet host.
func (l *Lexicon) Home(name string) string {
	if code := l.outlets[strings.TrimSpace(arabic.Normal(name))]; code != "" {
		return code
	}
	host := strings.ToLower(name)
	for host != "" {
		if code := l.outlets[host]; code != "" {
			return code
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return ""
}
