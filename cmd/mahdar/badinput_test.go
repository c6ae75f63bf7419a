package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// Bad input costs one line that names the file, and the next file is read; the
// status is 1 at the end. Nothing hangs, and memory stays bounded.
func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	good := file(t, "good.txt", []byte(meeting))
	sentence := []byte("اجتمع وزير الخارجية الأردني مع نظيره المصري في القاهرة. ")
	bad := map[string][]byte{
		"empty.txt":  nil,
		"blank.txt":  []byte(" \n\t \n"),
		"binary.bin": append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), bytes.Repeat([]byte{0, 1, 2, 0xff, 0xfe}, 4000)...),
		"english.txt": []byte(strings.Repeat("The foreign ministers of the two countries met in Vienna on Tuesday "+
			"and agreed to continue their talks. ", 20)),
		"huge.txt":   bytes.Repeat(sentence, 50<<20/len(sentence)),
		"huge.html":  append([]byte("<html><body><p>"), bytes.Repeat(sentence, 50<<20/len(sentence))...),
		"bad.jsonl":  []byte("{\"id\": \"1\", \"text\": \n"),
		"array.json": []byte("[1, 2, 3]"),
	}
	paths := []string{good}
	for name, content := range bad {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	paths = append(paths, filepath.Join(dir, "nowhere.txt"), good)
	start := time.Now()
	status, out, errs := mahdar(t, "", append([]string{"read", "--workers", "2"}, paths...)...)
	if d := time.Since(start); d > 20*time.Second {
		t.Errorf("took %v", d)
	}
	if status != exitFailed {
		t.Errorf("status %d", status)
	}
	if n := len(decode(t, out)); n != 2 {
		t.Errorf("%d pages read, want the two good ones", n)
	}
	lines := strings.Split(strings.TrimSuffix(errs, "\n"), "\n")
	if len(lines) != len(paths)-2 {
		t.Errorf("%d lines of error for %d bad inputs:\n%s", len(lines), len(paths)-2, errs)
	}
	for _, path := range paths[1 : len(paths)-1] {
		n := 0
		for _, line := range lines {
			if strings.HasPrefix(line, "mahdar: "+path) {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%d lines name %s:\n%s", n, filepath.Base(path), errs)
		}
	}
}

// Damage that leaves something to read is read: broken UTF-8, NUL and controls,
// half a rune at the end, 100,000 levels of HTML, one line of a million signs.
func TestDamagedInputIsRead(t *testing.T) {
	deep := 100_000
	for name, content := range map[string]string{
		"broken.txt":  strings.ReplaceAll(meeting, "اليوم", "\xd9\xff اليوم \xc3("),
		"nul.txt":     strings.Replace(meeting, " ", " \x00\x01", 2),
		"half.txt":    meeting + "\xd8",
		"marks.txt":   "\u064b\u064e\u202e" + meeting + strings.Repeat("\u0640\u064b", 10_000),
		"deep.html":   strings.Repeat("<div>", deep) + "<p>" + meeting + "</p>" + strings.Repeat("</div>", deep),
		"bold.html":   strings.Repeat("<b>", deep) + "<p>" + meeting,
		"table.html":  "<table><tr><td colspan=9007199254740991><select><table>" + strings.Repeat("<tr><td>", 1000) + "<p>" + meeting,
		"long.txt":    meeting + "\n" + strings.Repeat("قال الوزير إن اللقاء ", 3_000),
		"number.txt":  meeting + "\n" + strings.Repeat("1234567890", 100_000),
		"letters.txt": meeting + "\n" + strings.Repeat("و", 1_000_000),
		"attrib.html": "<p title=\"" + strings.Repeat("x", 5<<20) + "\">" + meeting,
	} {
		t.Run(name, func(t *testing.T) {
			path := file(t, name, []byte(content))
			start := time.Now()
			status, out, errs := mahdar(t, "", "read", path)
			if d := time.Since(start); d > 5*time.Second {
				t.Errorf("took %v", d)
			}
			// Either it is read, or it is refused in one line: never both, never neither.
			if status == exitOK && (errs != "" || len(decode(t, out)) != 1) ||
				status == exitFailed && (strings.Count(errs, "\n") != 1 || out != "") || status > exitFailed {
				t.Errorf("status %d, %.300s, err %s", status, out, errs)
			}
			if strings.HasSuffix(name, ".txt") && !strings.Contains(out, `"mode":"meeting"`) {
				t.Errorf("the meeting is not found: %.300s %s", out, errs)
			}
		})
	}
}

// Memory does not grow with the number of pages.
func TestMemoryStaysFlat(t *testing.T) {
	line := fmt.Sprintf("{\"text\": %q}\n", meeting+strings.Repeat("\nوأكد الوزير أهمية التعاون الثنائي في مجال النقل.", 40))
	heap := func(pages int) uint64 {
		var peak uint64
		s := &streams{in: strings.NewReader(strings.Repeat(line, pages)), err: new(bytes.Buffer)}
		n := 0
		s.out = writerFunc(func(p []byte) (int, error) {
			if n++; n%200 == 0 {
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapAlloc)
			}
			return len(p), nil
		})
		if status := run([]string{"read", "--jsonl", "-"}, s); status != exitOK {
			t.Fatal(s.err)
		}
		return peak - uint64(len(line)*pages)
	}
	few, many := heap(300), heap(3000)
	if many > few+few/2+8<<20 {
		t.Errorf("%d bytes of heap after 300 pages, %d after 3000", few, many)
	}
}

type writerFunc func(p []byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }
