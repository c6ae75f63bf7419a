package exporttest

import (
	"context"

	"mahdar/store"
	"mahdar/store/sqlite"
)

// Make makes the register path of pages.
func Make(ctx context.Context, path string, pages ...store.Page) error {
	st, err := sqlite.Open(ctx, path, sqlite.Options{})
	if err != nil {
		return err
	}
	defer st.Close()
	if _, err := st.Put(ctx, pages, nil); err != nil {
		return err
	}
	_, err = st.Rebuild(ctx)
	return err
}

// Large makes the register path of n sessions, each told by a page of its own.
func Large(ctx context.Context, path string, n int) error {
	st, err := sqlite.Open(ctx, path, sqlite.Options{})
	if err != nil {
		return err
	}
	defer st.Close()
	list := make([]store.Page, 0, 1000)
	for i := range n {
		list = append(list, Many(i))
		if len(list) == cap(list) || i == n-1 {
			if _, err := st.Put(ctx, list, nil); err != nil {
				return err
			}
			list = list[:0]
		}
	}
	_, err = st.Rebuild(ctx)
	return err
}
