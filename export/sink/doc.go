// Package sink is where an export goes: one file, a folder, or a zip. An export that
// makes several files writes to all of them at once.
package sink
