package lexicon

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"mahdar/arabic"
)

// sample is a text of our own in the manner of a news page.
const sample = `استقبل وزير الخارجية المصري اليوم الثلاثاء في القاهرة نظيره الأردني، وبحثا سبل تعزيز العلاقات الثنائية بين البلدين وآخر المستجدات على الساحتين الإقليمية والدولية.
وأكد الوزيران خلال اللقاء أهمية استمرار التشاور، معربين عن قلقهما من تطورات الأوضاع، ودعوا المجتمع الدولي إلى دعم وقف إطلاق النار.
من جانبه، شدد الأمين العام للأمم المتحدة في اتصال هاتفي تلقاه من رئيس الوزراء على ضرورة إيصال المساعدات الإنسانية، مضيفا أن المنظمة ستواصل جهودها.
ومن المقرر أن يزور وفد برلماني رفيع المستوى العاصمة التركية أنقرة الأسبوع المقبل لعقد جولة مباحثات جديدة.`

func BenchmarkMatch(b *testing.B) {
	l, err := Load()
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat(sample+"\n", 20)
	toks := arabic.New([]rune(text), nil).Tokens
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		l.Match(toks)
	}
	b.ReportMetric(float64(len(toks))*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtok/s")
}

// BenchmarkMatchCorpus measures on real articles, where they are at hand.
func BenchmarkMatchCorpus(b *testing.B) {
	f, err := os.Open("../../shared/corpora/saudinewsnet.jsonl.gz")
	if err != nil {
		b.Skip("no corpus beside the checkout")
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	l, err := Load()
	if err != nil {
		b.Fatal(err)
	}
	var docs [][]arabic.Token
	bytes, toks, n := 0, 0, 0
	s := bufio.NewScanner(z)
	s.Buffer(nil, 1<<24)
	for len(docs) < 400 && s.Scan() {
		var d struct{ Text string }
		if err := json.Unmarshal(s.Bytes(), &d); err != nil {
			b.Fatal(err)
		}
		x := arabic.New([]rune(d.Text), nil)
		docs = append(docs, x.Tokens)
		bytes += len(d.Text)
		toks += len(x.Tokens)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		n = 0
		for _, d := range docs {
			n += len(l.Match(d))
		}
	}
	b.ReportMetric(float64(toks)*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtok/s")
	b.ReportMetric(float64(n)/float64(toks), "matches/tok")
}
