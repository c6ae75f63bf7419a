package lexicon

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// columns that hold Arabic forms, by file; the least and greatest number of columns.
var layout = map[string]struct {
	least, most int
	arabic      []int
}{
	"states.tsv":     {2, 5, []int{1, 2, 4}},
	"seats.tsv":      {2, 4, []int{1, 2}},
	"cities.tsv":     {2, 3, []int{1}},
	"orgs.tsv":       {2, 3, []int{1}},
	"movements.tsv":  {2, 3, []int{0, 1}},
	"regions.tsv":    {2, 3, []int{1}},
	"outlets.tsv":    {2, 3, nil},
	"forms.tsv":      {2, 2, nil},
	"members.tsv":    {2, 2, nil},
	"rivals.tsv":     {2, 2, nil},
	"halves.tsv":     {2, 2, nil},
	"realms.tsv":     {2, 2, []int{0, 1}},
	"sets.tsv":       {2, 2, []int{1}},
	"offices.tsv":    {2, 5, []int{1, 2, 3}},
	"portfolios.tsv": {3, 3, []int{2}},
	"frames.tsv":     {2, 5, []int{1, 2, 3}},
	"honorifics.tsv": {1, 4, []int{0, 1, 2}},
	"contact.tsv":    {2, 6, []int{1, 2, 3, 4}},
	"saying.tsv":     {2, 6, []int{1, 2, 3, 4}},
	"attitude.tsv":   {2, 6, []int{1, 2, 3, 4}},
	"blame.tsv":      {2, 6, []int{1, 2, 3, 4}},
	"light.tsv":      {2, 6, []int{1, 2, 3, 4}},
	"status.tsv":     {2, 6, []int{1, 2, 3, 4}},
	"channels.tsv":   {2, 3, []int{1}},
	"topics.tsv":     {2, 3, []int{1}},
	"sides.tsv":      {2, 4, []int{1, 2}},
	"function.tsv":   {2, 3, []int{1}},
	"common.tsv":     {2, 6, []int{1, 2, 3, 4}},
}

func TestData(t *testing.T) {
	names, err := fs.Glob(files, "data/*.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range names {
		name := strings.TrimPrefix(path, "data/")
		t.Run(name, func(t *testing.T) {
			want, ok := layout[name]
			if !ok {
				t.Fatal("no layout for this file: who reads it?")
			}
			b, err := fs.ReadFile(files, path)
			if err != nil {
				t.Fatal(err)
			}
			head := commented(string(b))
			if !strings.Contains(strings.ToLower(head), "column") || !strings.Contains(strings.ToLower(head), "source") {
				t.Error("the comment at the top names no columns or no source")
			}
			rs, err := rows(files, name)
			if err != nil {
				t.Fatal(err)
			}
			lines := make([]string, len(rs))
			seen := map[string]int{}
			for i, r := range rs {
				lines[i] = strings.Join(r.cols, "\t")
				if n := len(r.cols); n < want.least || n > want.most {
					t.Errorf("line %d: %d columns, want %d to %d", r.line, n, want.least, want.most)
				}
				if prev := seen[lines[i]]; prev != 0 {
					t.Errorf("line %d says the same as line %d", r.line, prev)
				}
				seen[lines[i]] = r.line
				for _, c := range want.arabic {
					for _, form := range r.list(c) {
						form = strings.TrimPrefix(form, weakMark)
						if bad := notArabic(form); bad != "" {
							t.Errorf("line %d: %q has %q, which is no Arabic letter", r.line, form, bad)
						}
						for _, w := range strings.Fields(form) {
							if strings.HasPrefix(w, "+") && strings.HasSuffix(w, "ة") {
								t.Errorf("line %d: %q: an adjective that agrees stands in the masculine", r.line, form)
							}
						}
					}
				}
			}
			if !slices.IsSorted(lines) {
				for i := 1; i < len(lines); i++ {
					if lines[i] < lines[i-1] {
						t.Errorf("line %d does not stand in order", rs[i].line)
						break
					}
				}
			}
		})
	}
}

// commented returns the lines at the top that begin with #.
func commented(s string) string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if !strings.HasPrefix(line, "#") {
			break
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// notArabic returns the first sign of form that may not stand in a data file:
// letters are Arabic, other signs those of the notation.
func notArabic(form string) string {
	for _, r := range form {
		switch {
		case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) && r != 'ـ':
		case strings.ContainsRune(` (ال)+-%."'/0123456789`, r):
		default:
			return string(r)
		}
	}
	return ""
}

// A name stands under one entry of its key, so that all its spellings are of one place.
func TestOneEntry(t *testing.T) {
	for _, name := range []string{"cities.tsv", "orgs.tsv"} {
		rs, err := rows(files, name)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]int{}
		for _, r := range rs {
			for _, form := range r.list(1) {
				k := r.col(0) + " " + strings.TrimPrefix(form, weakMark)
				if prev := seen[k]; prev != 0 && prev != r.line {
					t.Errorf("%s:%d: %q stands on line %d too", name, r.line, k, prev)
				}
				seen[k] = r.line
			}
		}
	}
}

// A key of offices is one of the codebook's.
func TestOfficeKeys(t *testing.T) {
	known := strings.Fields(`head_of_state crown_prince head_of_government
		deputy_head_of_government foreign_minister deputy_foreign_minister
		defence_minister interior_minister finance_minister minister deputy_minister
		national_security_adviser adviser ambassador envoy speaker legislator
		military_chief intelligence_chief secretary_general governor party_leader
		spokesperson royal religious_leader business other -`)
	for _, name := range []string{"offices.tsv", "portfolios.tsv"} {
		rs, err := rows(files, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rs {
			if !slices.Contains(known, r.col(0)) {
				t.Errorf("%s:%d: office %q is not in the codebook", name, r.line, r.col(0))
			}
		}
	}
}

// The act of a verb of saying, the mode of a contact and the status of a status
// word are the codebook's.
func TestKeys(t *testing.T) {
	known := map[string][]string{
		"saying.tsv":   strings.Fields("discuss agree affirm call_for promise support condemn concern reject warn"),
		"attitude.tsv": strings.Fields("discuss agree affirm call_for promise support condemn concern reject warn condolence greeting"),
		"contact.tsv":  strings.Fields("meeting call video visit message"),
		"status.tsv":   strings.Fields("planned proposed called_off denied background"),
	}
	key := map[string]string{"saying.tsv": "act", "attitude.tsv": "act", "contact.tsv": "mode", "status.tsv": "status"}
	for name, keys := range known {
		rs, err := rows(files, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rs {
			if k := r.attrs(5)[key[name]]; !slices.Contains(keys, k) {
				t.Errorf("%s:%d: %s %q is not in the codebook", name, r.line, key[name], k)
			}
		}
	}
}

// What is also a name of persons is no common word.
func TestCommonHoldsNoNames(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Fields(`عادل كريم أمل سامح محمد أحمد علي حسن سلمان جهاد ناصر خالد فيصل
		سعود نبيل جميل كمال جمال سامي عباس محمود صالح هادي منصور باسم رائد ماجد فرح حنان إيمان`) {
		for _, e := range l.Lookup(name) {
			if e.Class == Common {
				t.Errorf("%s stands in common.tsv as %s", name, e.Lemma)
			}
		}
	}
}
