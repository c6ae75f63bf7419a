// Package samples carries the sample pages, for `mahdar demo`.
package samples

import "embed"

// Pages are the files of the folder pages.
//
//go:embed pages
var Pages embed.FS
