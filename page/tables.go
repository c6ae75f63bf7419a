package page

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed data/furniture.tsv
var furnitureTSV string

//go:embed data/heads.tsv
var headsTSV string

//go:embed data/languages.tsv
var languagesTSV string

// phrase is a row of furniture.tsv.
type phrase struct {
	kind, where string
	norms       []string
	colon       bool // ends in a colon
}

// tables are the data of this room, read once and not changed after.
type tables struct {
	phrases map[string][]phrase          // by first word
	words   map[string]map[string]bool   // kind → words of which a line of that kind is made
	heads   map[string]map[string][]name // class → first word → the names that begin with it

	languages map[string]string // function word → language
	goesOn    map[string]bool   // of heads.tsv, class goes-on
	nouns     map[string]bool   // of heads.tsv, class noun
}

// name is a row of heads.tsv.
type name []string

var loadTables = sync.OnceValues(func() (*tables, error) { return parseTables(furnitureTSV, headsTSV, languagesTSV) })

func parseTables(furniture, heads, languages string) (*tables, error) {
	t := &tables{
		phrases: map[string][]phrase{},
		words:   map[string]map[string]bool{},
		heads:   map[string]map[string][]name{},

		languages: map[string]string{},
		goesOn:    map[string]bool{},
		nouns:     map[string]bool{},
	}
	rows, err := readTSV("furniture.tsv", furniture, 3)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		p := phrase{kind: r[0], where: r[1], norms: norms(r[2])}
		if len(p.norms) == 0 {
			return nil, fmt.Errorf("page: furniture.tsv: %q has no word", r[2])
		}
		if p.where == "words" {
			if t.words[p.kind] == nil {
				t.words[p.kind] = map[string]bool{}
			}
			t.words[p.kind][p.norms[0]] = true
			continue
		}
		if last := len(p.norms) - 1; p.norms[last] == ":" {
			p.norms, p.colon = p.norms[:last], true
		}
		t.phrases[p.norms[0]] = append(t.phrases[p.norms[0]], p)
	}
	rows, err = readTSV("heads.tsv", heads, 2)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		n := name(norms(r[1]))
		if len(n) == 0 {
			return nil, fmt.Errorf("page: heads.tsv: %q has no word", r[1])
		}
		switch r[0] {
		case "goes-on":
			t.goesOn[n[0]] = true
			continue
		case "noun":
			t.nouns[n[0]] = true
			continue
		}
		if t.heads[r[0]] == nil {
			t.heads[r[0]] = map[string][]name{}
		}
		t.heads[r[0]][n[0]] = append(t.heads[r[0]][n[0]], n)
	}
	rows, err = readTSV("languages.tsv", languages, 2)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		n := norms(r[1])
		if len(n) != 1 {
			return nil, fmt.Errorf("page: languages.tsv: %q is not one word", r[1])
		}
		t.languages[n[0]] = r[0]
	}
	return t, nil
}

func readTSV(file, data string, columns int) ([][]string, error) {
	var out [][]string
	for i, l := range strings.Split(data, "\n") {
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		r := strings.Split(l, "\t")
		if len(r) != columns {
			return nil, fmt.Errorf("page: %s:%d: %d columns, want %d", file, i+1, len(r), columns)
		}
		out = append(out, r)
	}
	return out, nil
}

// match returns the index after p in toks if p stands at toks[i], else -1. Signs
// between the words of the phrase do not count.
func (p *phrase) match(toks []tok, i int) int {
	j := after(p.norms, toks, i)
	if j < 0 || !p.colon {
		return j
	}
	for k := j; k < len(toks) && k < j+2; k++ {
		switch toks[k].norm {
		case ":":
			return k + 1
		case ")", "\"":
			continue
		}
		break
	}
	return -1
}

// after returns the index after want in toks if it stands at toks[i], signs apart.
func after(want []string, toks []tok, i int) int {
	for n, w := range want {
		if n > 0 {
			for i < len(toks) && toks[i].kind == sign && toks[i].norm != ":" && w != ":" {
				i++
			}
		}
		if i >= len(toks) || toks[i].norm != w {
			return -1
		}
		i++
	}
	return i
}

// head returns the index after the longest name of the given class at toks[i], or -1.
func (t *tables) head(class string, toks []tok, i int) int {
	best := -1
	if i >= len(toks) {
		return -1
	}
	for _, n := range t.heads[class][toks[i].norm] {
		if j := after(n, toks, i); j > best {
			best = j
		}
	}
	return best
}
