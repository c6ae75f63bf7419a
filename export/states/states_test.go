package states

import (
	"strings"
	"testing"

	"mahdar/lexicon"
)

func TestNamesAndNumbers(t *testing.T) {
	tab, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for name, code := range map[string]string{
		"South Korea": "KOR", "south korea": "KOR", "kor": "KOR", "Russian Federation": "RUS", " Iran ": "IRN",
		"Palestinian Territories": "PSE", "United States": "USA", "Cote d'Ivoire": "CIV", "Myanmar [Burma]": "MMR",
	} {
		if s := tab.Named(name); s == nil || s.Code != code {
			t.Errorf("%q is %v, want %s", name, s, code)
		}
	}
	for cow, code := range map[int]string{2: "USA", 732: "KOR", 670: "SAU", 651: "EGY", 255: "DEU"} {
		if s := tab.Number(cow); s == nil || s.Code != code || s.COW != cow {
			t.Errorf("%d is %v, want %s", cow, s, code)
		}
	}
	if tab.Named("None") != nil || tab.Number(1) != nil || tab.Name("UN") != "UN" {
		t.Error("what is no state is one")
	}
}

// Every state that the lexicon knows has an English name.
func TestCoversTheLexicon(t *testing.T) {
	tab, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	arabic, err := lexicon.StateNames()
	if err != nil {
		t.Fatal(err)
	}
	for code := range arabic {
		if tab.Code(code) == nil {
			t.Errorf("%s has no English name", code)
		}
	}
}

func TestBadTable(t *testing.T) {
	for _, bad := range []string{"KOR\t732\tSouth Korea", "KOR\tx\tSouth Korea\t", "KOR\t\tA\t\nKOR\t\tB\t", "KOR\t\tA\t\nPRK\t\tB\tA", "KOR\t1\tA\t\nPRK\t1\tB\t"} {
		if _, err := parse(bad); err == nil || !strings.HasPrefix(err.Error(), "states: ") {
			t.Errorf("%q: error %v", bad, err)
		}
	}
}
