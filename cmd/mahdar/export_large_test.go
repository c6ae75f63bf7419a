//go:build linux

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"mahdar/export"
	"mahdar/export/exporttest"
)

// TestLarge measures exports of 100,000 sessions: time, rows a second and the most
// memory. MAHDAR_LARGE names a register to use, which is made if it is not there; that
// takes minutes.
func TestLarge(t *testing.T) {
	path := os.Getenv("MAHDAR_LARGE")
	if path == "" {
		t.Skip("MAHDAR_LARGE names no register")
	}
	if _, err := os.Stat(path); err != nil {
		if err := exporttest.Large(t.Context(), path, 100_000); err != nil {
			t.Fatal(err)
		}
		t.Skip("the register is made; run again to measure (what this process took would be counted to its children)")
	}
	bin := filepath.Join(t.TempDir(), "mahdar")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, f := range export.Formats {
		out := filepath.Join(t.TempDir(), "out")
		if f.File == "" {
			out += "/"
		}
		cmd := exec.Command(bin, "export", "--register", path, "--format", f.Name, "-o", out)
		start := time.Now()
		errs, err := cmd.CombinedOutput()
		took := time.Since(start)
		if err != nil {
			t.Fatalf("%s: %v\n%s", f.Name, err, errs)
		}
		rows := 0
		for _, n := range regexp.MustCompile(`\d+`).FindAllString(strings.SplitN(string(errs), "\n", 2)[0], -1) {
			k, err := strconv.Atoi(n)
			if err != nil {
				t.Fatal(err)
			}
			rows += k
		}
		use := cmd.ProcessState.SysUsage().(*syscall.Rusage)
		cpu := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		t.Logf("%-9s %7d rows, %6.1fs, %6.0f rows/s, %6.0f rows a second of one processor, %d MB", f.Name, rows, took.Seconds(),
			float64(rows)/took.Seconds(), float64(rows)/cpu.Seconds(), use.Maxrss>>10)
		if use.Maxrss>>10 > 200 {
			t.Errorf("%s took %d MB", f.Name, use.Maxrss>>10)
		}
	}
}
