package exporttest

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Python finds a Python that has the readers of export/testdata/readers.txt: the one
// that MAHDAR_PYTHON names, that of make deps, or any other. root leads to the folder of
// the repository. The first two have to have them all: an error that comes with a path
// is one of these.
func Python(root string) (string, error) {
	script := filepath.Join(root, "export", "testdata", "readback.py")
	venv := filepath.Join(root, ".venv", "bin", "python")
	if _, err := os.Stat(venv); err != nil {
		venv = ""
	}
	for i, p := range []string{os.Getenv("MAHDAR_PYTHON"), venv, "python3"} {
		if p == "" {
			continue
		}
		out, err := exec.Command(p, script, "versions").CombinedOutput()
		if err == nil {
			return p, nil
		}
		if i < 2 {
			return p, fmt.Errorf("%s lacks a reader, make deps brings it: %s", p, out)
		}
	}
	return "", fmt.Errorf("no Python with the readers of export/testdata/readers.txt; make deps brings them")
}
