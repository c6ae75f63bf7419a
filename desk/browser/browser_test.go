// Package browser drives the desk in Chromium, as an analyst does: e2e.mjs says how.
package browser

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	// what the desk is made of: a change in any of it makes the test run again
	_ "mahdar/desk"
	_ "mahdar/reader"
	_ "mahdar/store/sqlite"
)

// The desk does in a browser what its pages promise, and axe-core finds no fault on any.
func TestBrowser(t *testing.T) {
	node := need(t)
	program := filepath.Join(t.TempDir(), "mahdar")
	if out, err := exec.Command("go", "build", "-o", program, "mahdar/cmd/mahdar").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 9*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, node, "e2e.mjs")
	cmd.Env = append(os.Environ(), "MAHDAR="+program)
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) } // it ends what it started
	cmd.WaitDelay = 10 * time.Second
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 2 {
		t.Skipf("no browser: %s", out)
	}
	t.Logf("\n%s", out)
	if err != nil {
		t.Fatal(err)
	}
}

// need returns where node is, and skips the test where it, or its packages, are not.
func need(t *testing.T) string {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node: install Node.js 20 or later, then make browser")
	}
	if v, err := exec.Command(node, "--version").Output(); err != nil || strings.HasPrefix(string(v), "v1") {
		t.Skipf("node %s is too old: 20 or later is wanted", strings.TrimSpace(string(v)))
	}
	if _, err := os.Stat("node_modules/playwright-core"); err != nil {
		t.Skip("no npm packages: make browser")
	}
	for _, script := range []string{"e2e.mjs", "lib.mjs"} {
		if _, err := os.Stat(script); err != nil {
			t.Fatal(err)
		}
	}
	return node
}
