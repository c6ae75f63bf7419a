package store

import "errors"

// Causes that a caller may want to tell apart, with errors.Is.
var (
	ErrNotFound  = errors.New("not found")
	ErrAmbiguous = errors.New("more than one")
	ErrFull      = errors.New("no space left")
	ErrDamaged   = errors.New("damaged")
	ErrForeign   = errors.New("not a register of mahdar")
	ErrNewer     = errors.New("made by a newer mahdar")
	ErrBusy      = errors.New("in use by another process")
	ErrReadOnly  = errors.New("cannot be written")
)

// Error is a failed operation. Hint says what somebody can do about it.
type Error struct {
	Op    string // what was done: "put", "open", "search"
	Path  string // the file, "" if none
	Cause error  // one of the causes above, or nil
	Err   error  // what the database said, or nil
	Hint  string
}

// Error is one sentence for people: what, where, why, what to do.
func (e *Error) Error() string {
	s := "store: " + e.Op
	if e.Path != "" {
		s += " " + e.Path
	}
	switch {
	case e.Cause != nil:
		s += ": " + e.Cause.Error()
	case e.Err != nil:
		s += ": " + e.Err.Error()
	}
	if e.Hint != "" {
		s += "; " + e.Hint
	}
	return s
}

// Unwrap returns cause and error.
func (e *Error) Unwrap() []error {
	var out []error
	if e.Cause != nil {
		out = append(out, e.Cause)
	}
	if e.Err != nil {
		out = append(out, e.Err)
	}
	return out
}
