package sqlite

import (
	"bytes"
	"encoding/json"
	"strings"

	"mahdar/minutes"
	"mahdar/register"
)

// scan reads sessions from the JSON that was written of them: several times as fast
// as encoding/json, which has to find out what to expect. What it does not expect makes
// it bad, and is left to encoding/json.
type scan struct {
	s   []byte
	at  int
	bad bool

	page, quote, rule string // the last ones: most are told again at once
}

// readSession decodes a session; false if encoding/json has to.
func readSession(b []byte, s *register.Session) bool {
	c := scan{s: b}
	c.session(s)
	return !c.bad && c.at == len(c.s)
}

// skip moves over ch; false if something else is there.
func (c *scan) skip(ch byte) bool {
	if c.at < len(c.s) && c.s[c.at] == ch {
		c.at++
		return true
	}
	return false
}

// key moves into an object, or to its next field, and returns the field's name; "" at
// the end of the object.
func (c *scan) key() string {
	if c.bad || c.skip('}') {
		return ""
	}
	opened := c.skip('{')
	if opened && c.skip('}') {
		return ""
	}
	if !opened && !c.skip(',') {
		c.bad = true
		return ""
	}
	name := c.literal()
	if !c.skip(':') {
		c.bad = true
	}
	return c.field(name)
}

// fields are the names of all fields, so that none is copied.
var fields = func() map[string]string {
	out := map[string]string{}
	for _, k := range strings.Fields("id mode status role format when place minutes series participants topics points told sources disagree planned " +
		"value country cites page evidence start end quote rule person party names office by act plover readout text consultation family outlet published") {
		out[k] = k
	}
	return out
}()

// field is the name of a field; bad where there is none of this name.
func (c *scan) field(name []byte) string {
	k := fields[string(name)]
	if k == "" {
		c.bad = true
	}
	return k
}

// literal is what stands between two quotation marks.
func (c *scan) literal() []byte {
	if !c.skip('"') {
		c.bad = true
		return nil
	}
	n := bytes.IndexByte(c.s[c.at:], '"')
	if n < 0 {
		c.bad = true
		return nil
	}
	out := c.s[c.at : c.at+n]
	c.at += n + 1
	return out
}

// text is a text; one that is the same as like shares its memory.
func (c *scan) text(like string) string {
	from := c.at
	lit := c.literal()
	if c.bad || bytes.IndexByte(lit, '\\') < 0 {
		if string(lit) == like {
			return like
		}
		return string(lit)
	}
	end := from + 1
	for end < len(c.s) && c.s[end] != '"' {
		if c.s[end] == '\\' {
			end++
		}
		end++
	}
	var out string
	if end >= len(c.s) || json.Unmarshal(c.s[from:end+1], &out) != nil {
		c.bad = true
		return ""
	}
	c.at = end + 1
	return out
}

// number is a whole number of at most nine digits.
func (c *scan) number() int {
	n, from := 0, c.at
	for c.at < len(c.s) && c.s[c.at] >= '0' && c.s[c.at] <= '9' {
		n = n*10 + int(c.s[c.at]-'0')
		c.at++
	}
	if d := c.at - from; d == 0 || d > 9 || d > 1 && c.s[from] == '0' {
		c.bad = true
	}
	return n
}

// array is a list, each part of it read by one.
func array[T any](c *scan, one func(c *scan, v *T)) []T {
	if bytes.HasPrefix(c.s[c.at:], []byte("null")) {
		c.at += len("null")
		return nil
	}
	if !c.skip('[') {
		c.bad = true
		return nil
	}
	out := []T{}
	for !c.bad && !c.skip(']') {
		if len(out) > 0 && !c.skip(',') {
			c.bad = true
			return nil
		}
		var none T
		out = append(out, none)
		one(c, &out[len(out)-1])
	}
	return out
}

func (c *scan) session(s *register.Session) {
	for k := c.key(); k != ""; k = c.key() {
		switch k {
		case "id":
			s.ID = c.text("")
		case "mode":
			s.Mode = array(c, (*scan).claim)
		case "status":
			s.Status = array(c, (*scan).claim)
		case "role":
			s.Role = c.text("")
		case "format":
			s.Format = c.text("")
		case "when":
			s.When = array(c, (*scan).claim)
		case "place":
			s.Place = array(c, (*scan).claim)
		case "minutes":
			s.Minutes = array(c, (*scan).claim)
		case "series":
			s.Series = array(c, (*scan).claim)
		case "participants":
			s.Participants = array(c, (*scan).participant)
		case "topics":
			s.Topics = array(c, (*scan).claim)
		case "points":
			s.Points = array(c, (*scan).point)
		case "told":
			s.Told = array(c, (*scan).told)
		case "sources":
			s.Sources = c.number()
		case "disagree":
			s.Disagree = array(c, (*scan).word)
		case "planned":
			s.Planned = new(register.Claim)
			c.claim(s.Planned)
		default:
			c.bad = true
		}
	}
}

func (c *scan) word(s *string) { *s = c.text("") }

func (c *scan) claim(v *register.Claim) {
	for k := c.key(); k != ""; k = c.key() {
		switch k {
		case "value":
			v.Value = c.text("")
		case "country":
			v.Country = c.text("")
		case "sources":
			v.Sources = c.number()
		case "cites":
			v.Cites = array(c, (*scan).cite)
		default:
			c.bad = true
		}
	}
}

func (c *scan) cite(v *register.Cite) {
	for k := c.key(); k != ""; k = c.key() {
		switch k {
		case "page":
			v.Page = c.text(c.page)
			c.page = v.Page
		case "evidence":
			v.Evidence = array(c, (*scan).evidence)
		default:
			c.bad = true
		}
	}
}

func (c *scan) evidence(v *minutes.Evidence) {
	for k := c.key(); k != ""; k = c.key() {
		switch k {
		case "start":
			v.Start = c.number()
		case "end":
			v.End = c.number()
		case "quote":
			v.Quote = c.text(c.quote)
			c.quote = v.Quote
		case "rule":
			v.Rule = c.text(c.rule)
			c.rule = v.Rule
		default:
			c.bad = true
		}
	}
}

func (c *scan) participant(v *register.Participant) {
	for k := c.key(); k != ""; k = c.key() {
		switch k {
		case "person":
			v.Person = c.text("")
		case "party":
			v.Party = c.text("")
		case "names":
			v.Names = array(c, (*scan).claim)
		case "office":
			v.Office = array(c, (*scan).claim)
		case "cites":
			v.Cites = array(c, (*scan).cite)
		default:
			c.bad = true
		}
	}
}

func (c *scan) point(v *register.Point) {
	for k := c.key(); k != ""; k = c.key() {
		switch k {
		case "by":
			v.By = array(c, (*scan).word)
		case "act":
			v.Act = c.text("")
		case "plover":
			v.Plover = c.text("")
		case "readout":
			v.Readout = c.text("")
		case "text":
			v.Text = c.text("")
		case "cites":
			v.Cites = array(c, (*scan).cite)
		default:
			c.bad = true
		}
	}
}

func (c *scan) told(v *register.Told) {
	for k := c.key(); k != ""; k = c.key() {
		switch k {
		case "page":
			v.Page = c.text("")
		case "consultation":
			v.Consultation = c.text("")
		case "family":
			v.Family = c.text("")
		case "outlet":
			v.Outlet = c.text("")
		case "published":
			v.Published = c.text("")
		case "role":
			v.Role = c.text("")
		case "status":
			v.Status = c.text("")
		case "evidence":
			v.Evidence = array(c, (*scan).evidence)
		default:
			c.bad = true
		}
	}
}
