package page

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func TestShow(t *testing.T) {
	fs, _ := filepath.Glob("../../shared/seeds/*.txt")
	for _, f := range fs {
		b, _ := os.ReadFile(f)
		p, err := Read(Input{Bytes: b})
		fmt.Println("=====", f, err)
		if p == nil {
			continue
		}
		rs := []rune(p.Text)
		s := func(x Span) string {
			r := rs[x.Start:x.End]
			if len(r) > 70 {
				r = r[:70]
			}
			return string(r)
		}
		fmt.Println("T:", p.Title, "|", s(p.TitleSpan))
		if p.Published != nil {
			fmt.Println("P:", *p.Published, s(p.Published.Span))
		}
		if p.Updated != nil {
			fmt.Println("U:", *p.Updated)
		}
		if p.From != nil {
			fmt.Println("F:", *p.From)
		}
		if d := p.Dateline; d != nil {
			fmt.Printf("D: %q place %q date %q ag %q\n", s(d.Whole), s(d.Place), s(d.Date), s(d.Agency))
		}
		for _, f := range p.Furniture {
			fmt.Printf("   %-11s %s\n", f.Kind, s(f.Span))
		}
	}
}
