package words

import (
	"slices"
	"strings"
	"sync"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// States finds the states and organisations that a text names, by name or adjective.
// It remembers which words can begin such a name; it may be used from several
// goroutines.
type States struct {
	lex *lexicon.Lexicon

	mu    sync.RWMutex
	words map[string]known
}

// known is what is remembered of a word: the state that it names by itself, and what
// may follow it in a longer name.
type known struct {
	code string
	next *lexicon.Next
}

// NewStates returns a States over a lexicon.
func NewStates(lex *lexicon.Lexicon) *States {
	return &States{lex: lex, words: map[string]known{}}
}

// remembered is how many words are remembered before starting over.
const remembered = 1 << 18

// longest is the number of words of the longest name that is looked for.
const longest = 6

// In returns the states that a text names, as sorted codes. words is the text in
// normal form, as of Normals.
func (s *States) In(words []string) []string {
	var out []string
	for i := 0; i < len(words); {
		code, n := s.At(words[i:])
		if n == 0 {
			i++
			continue
		}
		if !slices.Contains(out, code) {
			out = append(out, code)
		}
		i += n
	}
	slices.Sort(out)
	return out
}

// At returns the state whose name or adjective stands at the beginning of words, with
// whatever clitics before it, and the number of its words; 0 if there is none. It is
// a Speller.
func (s *States) At(words []string) (code string, n int) {
	if len(words) == 0 {
		return "", 0
	}
	k := s.word(words[0])
	if len(words) > 1 && k.next.May(words[1]) {
		return s.match(words[:min(len(words), longest)])
	}
	if k.code == "" {
		return "", 0
	}
	return k.code, 1
}

// match is At without memory.
func (s *States) match(words []string) (code string, n int) {
	for _, m := range s.lex.Match(arabic.New([]rune(strings.Join(words, " ")), nil).Tokens) {
		if m.First > 0 {
			break
		}
		e := m.Entry
		named := e.Class == lexicon.State || e.Class == lexicon.Nisba || e.Class == lexicon.Org
		if named && e.Key != "" && e.Key[0] < 0x80 && m.Last > n {
			code, n = e.Key, m.Last
		}
	}
	return code, n
}

func (s *States) word(w string) known {
	s.mu.RLock()
	k, there := s.words[w]
	s.mu.RUnlock()
	if there {
		return k
	}
	alone, next := s.lex.Begins(w, lexicon.State, lexicon.Nisba, lexicon.Org)
	k = known{next: next}
	if alone {
		k.code, _ = s.match([]string{w})
	}
	s.mu.Lock()
	if len(s.words) >= remembered {
		clear(s.words)
	}
	s.words[strings.Clone(w)] = k
	s.mu.Unlock()
	return k
}
