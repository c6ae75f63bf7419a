// Package export writes a register in the formats that others read. Formats lists them;
// Write writes one. Each format has a package of its own below; this one knows their
// names, files and data dictionaries.
//
// Every export streams, has one order (the undated sessions, then by first day), is
// byte for byte the same for the same register, and reports how many rows it has.
package export
