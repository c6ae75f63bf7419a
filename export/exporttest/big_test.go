package exporttest

import (
	"context"
	"os"
	"strconv"
	"testing"
	"time"

	"mahdar/store"
	"mahdar/store/sqlite"
)

func TestMakeBig(t *testing.T) {
	path := os.Getenv("MAHDAR_BIG")
	if path == "" {
		t.Skip("no MAHDAR_BIG")
	}
	n, _ := strconv.Atoi(os.Getenv("MAHDAR_BIG_N"))
	ctx := context.Background()
	st, err := sqlite.Open(ctx, path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	start := time.Now()
	var list []store.Page
	for i := range n {
		list = append(list, Many(i))
		if len(list) == 1000 || i == n-1 {
			if _, err := st.Put(ctx, list, nil); err != nil {
				t.Fatal(err)
			}
			list = list[:0]
		}
	}
	t.Log("put", time.Since(start))
	c, err := st.Rebuild(ctx)
	t.Log(c, err, time.Since(start))
}
