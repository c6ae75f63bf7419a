// Package sqlite is the embedded store: one file, SQLite in WAL mode, in pure Go.
//
// One connection writes (transactions begin as writers, so none fails half-way for
// another), a pool of others reads. Every connection sets its own pragmas. A
// transaction is on the disk when it is reported (synchronous=FULL). Texts are kept
// compressed with a checksum, so that a damaged page is told, never read.
//
// Rows of pages and sessions are numbered by day, then by a hash: "newest first" is
// the order of the rows, and a span of days is a range of them.
package sqlite
