// Package client is a client of the API as somebody else would make one: generated from
// the OpenAPI document by a program that knows nothing of Mahdar. It is there for its
// tests alone.
package client

import (
	"bytes"
	"context"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"mahdar/desk"
	"mahdar/desk/demo"
	"mahdar/desk/keep"
	"mahdar/ingest"
	"mahdar/reader"
	"mahdar/store/sqlite"
)

//go:generate go test -run TestGenerated -update

var update = flag.Bool("update", false, "write the client anew")

const (
	generated = "generated_test.go"
	generator = "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2"
)

// serve is a desk on the pages of the demonstration.
func serve(t *testing.T) string {
	t.Helper()
	ctx := context.Background()
	dir := t.TempDir()
	r, err := reader.New()
	if err != nil {
		t.Fatal(err)
	}
	st, err := sqlite.Open(ctx, filepath.Join(dir, "m.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ingest.Run(ctx, st, r, demo.Pages(), ingest.Options{Workers: 2}); err != nil {
		t.Fatal(err)
	}
	k, err := keep.Open(ctx, filepath.Join(dir, "m.db.desk"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := desk.New(ctx, desk.Options{Store: st, Keep: k, Reader: r, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(d)
	t.Cleanup(func() { srv.Close(); k.Close(); st.Close() })
	return srv.URL
}

// The client is the one that the document of today gives.
func TestGenerated(t *testing.T) {
	resp, err := http.Get(serve(t) + "/api/v1/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var doc bytes.Buffer
	if _, err := doc.ReadFrom(resp.Body); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	spec, out := filepath.Join(dir, "openapi.json"), filepath.Join(dir, "client.go")
	if err := os.WriteFile(spec, doc.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	if msg, err := exec.Command("go", "run", generator, "-version").CombinedOutput(); err != nil {
		t.Skipf("the generator cannot be had: %s", msg)
	}
	if msg, err := exec.Command("go", "run", generator, "-config", "oapi.yaml", "-o", out, spec).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, msg)
	}
	now, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(generated, now, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	was, err := os.ReadFile(generated)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(was, now) {
		t.Error("the API has changed: go generate ./desk/client, and read what differs")
	}
}
