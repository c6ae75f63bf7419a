package arabic

import (
	"os"
	"testing"
)

// page returns a page of about 2,500 letters.
func page(b *testing.B) []rune {
	b.Helper()
	raw, err := os.ReadFile("../../shared/seeds/003_4bf5ce4c193f46d4.txt")
	if err != nil {
		b.Skip("needs ../shared: ", err)
	}
	runes := []rune(string(raw))
	return runes[:min(len(runes), 2500)]
}

func BenchmarkNew(b *testing.B) {
	runes := page(b)
	b.ReportAllocs()
	for b.Loop() {
		New(runes, nil)
	}
}

func BenchmarkReadings(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Readings("وبالولايات")
	}
}
