package feed

import (
	"mahdar/export/source"
	"mahdar/export/states"
	"mahdar/register"
)

// Teller puts sessions into words, in some language.
type Teller interface {
	// Title names the feed.
	Title() string
	// Summary is a session in one line.
	Summary(*register.Session) string
	// Details are the lines that tell more of it.
	Details(*register.Session) string
	// Address is where a session can be looked at, "" if nowhere.
	Address(*register.Session) string
}

// English tells sessions in English: states with their names, everything else as
// written.
func English(t *states.Table) Teller { return english{t} }

type english struct{ t *states.Table }

func (english) Title() string                        { return "mahdar: sessions" }
func (e english) Summary(s *register.Session) string { return source.Summary(s, e.t) }
func (e english) Details(s *register.Session) string { return source.Details(s, e.t) }
func (english) Address(*register.Session) string     { return "" }
