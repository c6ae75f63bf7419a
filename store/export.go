package store

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
)

// Export writes the record as JSON lines: sessions, people and families, each in the
// order of their ids. The same pages give the same bytes, in whatever order and how
// often they came.
func Export(ctx context.Context, s Store, w io.Writer) error {
	b := bufio.NewWriter(w)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	line := func(kind string, v any) error {
		return enc.Encode(map[string]any{kind: v})
	}
	for v, err := range s.Sessions(ctx) {
		if err != nil {
			return err
		}
		if err := line("session", v); err != nil {
			return fmt.Errorf("store: export: %w", err)
		}
	}
	for v, err := range s.People(ctx) {
		if err != nil {
			return err
		}
		if err := line("person", v); err != nil {
			return fmt.Errorf("store: export: %w", err)
		}
	}
	for v, err := range s.Families(ctx) {
		if err != nil {
			return err
		}
		if err := line("family", v); err != nil {
			return fmt.Errorf("store: export: %w", err)
		}
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("store: export: %w", err)
	}
	return nil
}
