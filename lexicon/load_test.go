package lexicon

import "testing"

func TestLoad(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if l.Forms() < 10000 {
		t.Errorf("%d forms", l.Forms())
	}
	t.Logf("%d forms, version %s", l.Forms(), l.Version())
	if v := l.Version(); len(v) != 12 {
		t.Errorf("version %q is not 12 signs long", v)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(); err != nil {
			b.Fatal(err)
		}
	}
}
