package main

import (
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// manyPages is the page from which on a person wants to see progress.
const manyPages = 50

// progress shows a bar on standard error once many pages have been read. A nil
// progress shows nothing.
type progress struct {
	w    io.Writer
	done int
	bar  *progressbar.ProgressBar
}

// newProgress returns nil unless a person looks at standard error and nothing
// else is written to the same terminal.
func newProgress(s *streams, toTerminal bool) *progress {
	if !s.errTerm || toTerminal {
		return nil
	}
	return &progress{w: s.err}
}

// step counts one page.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.done++
	if p.bar == nil {
		if p.done < manyPages {
			return
		}
		p.bar = progressbar.NewOptions(-1, // how many there are nobody knows
			progressbar.OptionSetWriter(p.w),
			progressbar.OptionSetDescription("pages"),
			progressbar.OptionShowCount(),
			progressbar.OptionShowIts(),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
		_ = p.bar.Add(p.done)
		return
	}
	_ = p.bar.Add(1)
}

// clear takes the bar away, for a message or at the end.
func (p *progress) clear() {
	if p != nil && p.bar != nil {
		_ = p.bar.Clear()
	}
}
