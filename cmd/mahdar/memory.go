package main

import (
	"os"
	"runtime/debug"
)

// memory is what the program's own heap is held to while pages stream in, and while the
// desk is open; what SQLite takes comes on top.
const memory = 400 << 20

// exportMemory is what an export's own heap is held to.
const exportMemory = 128 << 20

// limitMemory holds the heap to limit bytes. gogc is how far it may grow, in percent,
// before it is collected as long as it is far from that; 0 leaves this as it is. What
// the environment says (GOMEMLIMIT, GOGC) stands.
func limitMemory(limit int64, gogc int) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetMemoryLimit(limit)
	if gogc > 0 && os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gogc)
	}
}
