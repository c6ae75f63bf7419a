package names

import (
	_ "embed"
	"sync"
	"unicode/utf8"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names/internal/crf"
	"mahdar/reader/names/internal/feat"
)

//go:embed data/weights.bin
var weights []byte

//go:embed data/words.bin
var words []byte

// Span is a name found. First and Last are tokens, half-open. Clitic is how many
// letters at the beginning of token First are not of the name but written to it
// ("ومولينا" 1, "ولبلومنت" 2); behind ل the article of the name has lost its alef
// ("للحلواني" 1, the name is الحلواني). Score is how likely the span is right in all of
// this, between 0 and 1.
type Span struct {
	First, Last int
	Clitic      int
	Score       float32
}

// Tagger finds names. It is safe for use by several goroutines.
type Tagger struct {
	model *crf.Model
	words *feat.Words
	trans [crf.Stages]*[crf.Labels + 1][crf.Labels]float32
	pool  sync.Pool
}

// Load decodes the weights that the program carries. It fails if they are not of
// this version.
func Load() (*Tagger, error) {
	m, err := crf.Decode(weights)
	if err != nil {
		return nil, err
	}
	w, err := feat.DecodeWords(words)
	if err != nil {
		return nil, err
	}
	return New(m, w), nil
}

// New makes a tagger of a model and the habits of words; only the training
// program has others than Load's.
func New(m *crf.Model, w *feat.Words) *Tagger {
	t := &Tagger{model: m, words: w}
	for s := range t.trans {
		t.trans[s] = crf.Transitions(&m.Trans[s])
	}
	t.pool.New = func() any { return new(scratch) }
	return t
}

// scratch is what one call of Tag works with.
type scratch struct {
	page   feat.Page
	scores [crf.Stages][][crf.Labels]float32
	probs  [][crf.Labels]float32
	sets   []crf.Set
	labels []uint8
	sums   crf.Lattice
}

// Tag returns the names in t in their order, without overlap. ms are the matches
// of the lexicon in the tokens of t. Time grows linearly with the text.
func (t *Tagger) Tag(text *arabic.Text, ms []lexicon.Match) []Span {
	s := t.pool.Get().(*scratch)
	defer t.pool.Put(s)
	return t.tag(s, text, ms, nil)
}

// Probabilities returns, for every token, how likely each label is. It is for the
// training program.
func (t *Tagger) Probabilities(text *arabic.Text, ms []lexicon.Match) [][crf.Labels]float32 {
	s := t.pool.Get().(*scratch)
	defer t.pool.Put(s)
	out := make([][crf.Labels]float32, len(text.Tokens))
	t.tag(s, text, ms, out)
	return out
}

// tag does the work of Tag; where probs is not nil, it gets the probabilities of
// the labels of every token.
func (t *Tagger) tag(s *scratch, text *arabic.Text, ms []lexicon.Match, probs [][crf.Labels]float32) []Span {
	n := len(text.Tokens)
	s.page.Reset(text, ms, t.words, nil)
	s.grow(n)
	for i := range n {
		var sc [crf.Stages][crf.Labels]float32
		t.model.Add(s.page.Features(i), &sc)
		s.scores[0][i], s.scores[1][i] = sc[0], sc[1]
		s.sets[i] = s.page.Possible(i)
	}
	lines := s.page.Lines()
	for k := 0; k+1 < len(lines); k++ {
		a, z := lines[k], lines[k+1]
		s.sums.Sum(s.scores[0][a:z], s.sets[a:z], t.trans[0])
		for i := a; i < z; i++ {
			s.probs[i] = s.sums.At(i - a)
		}
	}
	s.page.Remember(s.probs)
	for i := range n {
		t.model.AddLast(s.page.Later(i), &s.scores[1][i])
	}
	var out []Span
	for k := 0; k+1 < len(lines); k++ {
		a, z := lines[k], lines[k+1]
		s.sums.Sum(s.scores[1][a:z], s.sets[a:z], t.trans[1])
		s.sums.Best(s.labels[:z-a])
		out = t.spans(out, s, a, z-a)
		for i := a; probs != nil && i < z; i++ {
			probs[i] = s.sums.At(i - a)
		}
	}
	return out
}

// spans appends the names of the line of n tokens that begins at token a.
func (t *Tagger) spans(out []Span, s *scratch, a, n int) []Span {
	for i := 0; i < n; i++ {
		y := int(s.labels[i])
		if y == crf.Out || y == crf.Inside {
			continue
		}
		j := i + 1
		for j < n && s.labels[j] == crf.Inside {
			j++
		}
		clitic := 0
		if y == crf.Clitic {
			clitic = s.page.Clitics(a + i)
		}
		out = append(out, Span{
			First: a + i, Last: a + j, Clitic: clitic,
			Score: t.model.Calibrate(s.sums.Span(i, j, y)),
		})
		i = j - 1
	}
	return out
}

// Name returns the name of s as the page writes it, without clitics: where ل took
// the alef of the article, it is put back.
func (s Span) Name(t *arabic.Text) string {
	w := t.String(s.First, s.Last)
	prep := rune(0)
	for k := 0; k < s.Clitic && w != ""; {
		r, size := utf8.DecodeRuneInString(w)
		w = w[size:]
		if !arabic.Ignorable(r) {
			prep = r
			k++
		}
	}
	if prep == 'ل' && feat.Article(arabic.Normal(w)) {
		return "ا" + w
	}
	return w
}

func (s *scratch) grow(n int) {
	if cap(s.sets) < n {
		c := n + n/2
		s.scores[0], s.scores[1] = make([][crf.Labels]float32, c), make([][crf.Labels]float32, c)
		s.probs, s.sets, s.labels = make([][crf.Labels]float32, c), make([]crf.Set, c), make([]uint8, c)
	}
	s.scores[0], s.scores[1], s.probs = s.scores[0][:n], s.scores[1][:n], s.probs[:n]
	s.sets, s.labels = s.sets[:n], s.labels[:n]
}
