package layer

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"mahdar/register"
)

// Actions of an edit.
const (
	Confirm = "confirm" // it is right as it is: Field, or the whole if Field is ""
	Change  = "change"  // Field becomes Value
	Reject  = "reject"  // Field, or the whole, is wrong and goes
	Split   = "split"   // Parts (pages of a session, spellings of a person) become one of their own
	Merge   = "merge"   // Other is the same one
)

// Kinds of what is edited.
const (
	Session = "session"
	Person  = "person"
)

// Edit is one correction. Field names what it is about: mode, status, role, when
// ("FROM/TO"), place, country, minutes, series of a session; topics, of
// which Value is added or rejected; person, office, party of the
// participant whose Key is Part; point, whose text is Part; participant (Part "" and
// Value "PARTY|OFFICE|NAME" adds one). Of a person: name, party.
type Edit struct {
	ID     int64     `json:"id"`
	Kind   string    `json:"kind" enum:"session,person"`
	Target string    `json:"target" doc:"id of the session or person"`
	Action string    `json:"action" enum:"confirm,change,reject,split,merge"`
	Field  string    `json:"field,omitempty" doc:"what is changed; empty for the whole"`
	Part   string    `json:"part,omitempty" doc:"which participant or point"`
	Value  string    `json:"value,omitempty" doc:"the right value"`
	Other  string    `json:"other,omitempty" doc:"id of what is merged into the target"`
	Parts  []string  `json:"parts,omitempty" doc:"pages or spellings that are split off"`
	Words  string    `json:"words,omitempty" doc:"words of a page on which it rests"`
	Cites  []Cite    `json:"cites,omitempty" doc:"where these words stand"`
	Before string    `json:"before,omitempty" doc:"what stood there"`
	Reason string    `json:"reason" doc:"why"`
	Who    string    `json:"who"`
	At     time.Time `json:"at"`
	Anchor Anchor    `json:"-"`
	Also   Anchor    `json:"-"` // of Other
	Undone *Undone   `json:"undone,omitempty"`
}

// Cite is where words on which an edit rests stand.
type Cite = register.Cite

// Anchor is by what a session or person is found again when its id has changed.
type Anchor struct {
	Pages   []string `json:"pages,omitempty"`
	Parties []string `json:"parties,omitempty"`
	Mode    string   `json:"mode,omitempty"`
	Names   []string `json:"names,omitempty"`
}

// Undone tells who took an edit back.
type Undone struct {
	Who    string    `json:"who"`
	At     time.Time `json:"at"`
	Reason string    `json:"reason,omitempty"`
}

// values that a field may take; nil is any text.
var allowed = map[string][]string{
	"mode":   {"meeting", "call", "video", "visit", "message"},
	"status": {"held", "planned", "proposed", "called_off"},
	"role":   {"main", "background"},
}

var sessionFields = []string{"mode", "status", "role", "when", "place", "country", "minutes", "series", "topics", "person", "office", "party", "participant", "point"}

// Check tells in one sentence what is wrong with an edit that somebody sent.
func (e *Edit) Check() error {
	if strings.TrimSpace(e.Reason) == "" {
		return errors.New("layer: a correction needs a reason")
	}
	if len(e.Reason) > 2000 || len(e.Value) > 2000 || len(e.Words) > 2000 || len(e.Part) > 8000 || len(e.Parts) > 1000 {
		return errors.New("layer: too long")
	}
	if e.Kind != Session && e.Kind != Person {
		return fmt.Errorf("layer: kind %q is neither session nor person", e.Kind)
	}
	if e.Target == "" {
		return errors.New("layer: no target")
	}
	switch e.Action {
	case Confirm:
	case Merge:
		if e.Other == "" || e.Other == e.Target {
			return errors.New("layer: merge with what? other is the id of another one")
		}
	case Split:
		if len(e.Parts) == 0 {
			return errors.New("layer: split needs the parts that go")
		}
	case Change, Reject:
		return e.checkField()
	default:
		return fmt.Errorf("layer: action %q is none of confirm, change, reject, split, merge", e.Action)
	}
	return nil
}

func (e *Edit) checkField() error {
	if e.Action == Change && e.Field == "" {
		return errors.New("layer: change which field?")
	}
	if e.Action == Change && e.Value == "" {
		return errors.New("layer: change to what? reject takes a value away")
	}
	if e.Field == "" {
		return nil
	}
	if e.Kind == Person {
		if e.Field != "name" && e.Field != "party" {
			return fmt.Errorf("layer: a person has no field %q", e.Field)
		}
		return nil
	}
	if !slices.Contains(sessionFields, e.Field) {
		return fmt.Errorf("layer: a session has no field %q", e.Field)
	}
	if e.Field == "topics" && e.Value == "" {
		return errors.New("layer: which topic?")
	}
	if e.Field == "point" && e.Action == Change {
		return errors.New("layer: a point is confirmed or rejected; its words are those of the page")
	}
	if list := allowed[e.Field]; e.Action == Change && list != nil && !slices.Contains(list, e.Value) {
		return fmt.Errorf("layer: %s is one of %s", e.Field, strings.Join(list, ", "))
	}
	if e.Action == Change {
		return e.checkValue()
	}
	return nil
}

func (e *Edit) checkValue() error {
	switch e.Field {
	case "when":
		from, to, _ := strings.Cut(e.Value, "/")
		if !date(from) || to != "" && !date(to) {
			return errors.New("layer: a date is YYYY-MM-DD, YYYY-MM or YYYY; two with / between for a span")
		}
		if to == "" {
			e.Value = from + "/" + from
		} else if to < from {
			return errors.New("layer: the last day is before the first")
		}
	case "minutes", "series":
		if n := number(e.Value); n <= 0 || n > 100000 {
			return fmt.Errorf("layer: %s is a whole number", e.Field)
		}
	case "country":
		if len(e.Value) != 3 || strings.ToUpper(e.Value) != e.Value {
			return errors.New("layer: country is an ISO 3166-1 alpha-3 code")
		}
	}
	return nil
}

func number(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 1e6 {
			return -1
		}
		n = n*10 + int(r-'0')
	}
	return n
}

func date(s string) bool {
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return false
}
