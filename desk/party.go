package desk

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"mahdar/desk/index"
	"mahdar/register"
)

// listed is how many sessions stand on the page of a party, pair or person; search has
// them all.
const listed = 40

// partyData is what the pages of a party, a pair and a person show.
type partyData struct {
	Codes    []string
	List     []*index.Entry
	Total    int
	Timeline []*index.Entry // held, dated, the earliest first
	Activity []index.Row
	Modes    []string
	Holders  []office
	Topics   []index.Count
	Partners []index.Count
	Person   *register.Person
	Alike    []*register.Person
	Calls    map[string]int
}

// office is an office with those who held it.
type office struct {
	Key   string
	Seats []index.Seat
}

func (p *partyData) fill(list []*index.Entry) {
	p.Total, p.Modes = len(list), modes
	p.List = list[:min(listed, len(list))]
	p.Activity = index.Activity(list)
	p.Topics = index.Topics(list)
	p.Topics = p.Topics[:min(12, len(p.Topics))]
	for _, e := range list {
		if e.Known && e.When != "" && len(p.Timeline) < 400 {
			p.Timeline = append(p.Timeline, e)
		}
	}
	slices.Reverse(p.Timeline)
}

func (q *request) holders(code string) []office {
	var out []office
	for _, s := range q.x.Holders(code) {
		if s.Office == "other" || s.Pages < 2 && len(q.x.All) > 2000 {
			continue // in a large register one page alone says little
		}
		if n := len(out); n == 0 || out[n-1].Key != s.Office {
			out = append(out, office{Key: s.Office})
		}
		o := &out[len(out)-1]
		o.Seats = append(o.Seats, s)
	}
	return out
}

func (d *Desk) party(q *request) error {
	code := q.PathValue("code")
	list := q.x.OfParty(code)
	if len(list) == 0 {
		return errMissing
	}
	data := &partyData{Codes: []string{code}, Holders: q.holders(code)}
	data.fill(list)
	data.Partners = index.Partners(list, code)
	data.Partners = data.Partners[:min(15, len(data.Partners))]
	q.v.Nav, q.v.Title = "parties", q.v.Party(code)
	q.v.Feed = "/feed/atom?parties=" + queryEscape(code)
	return q.show("party.html", data)
}

func (d *Desk) pair(q *request) error {
	a, b := q.PathValue("a"), q.PathValue("b")
	list := q.x.OfPair(a, b)
	data := &partyData{Codes: []string{a, b}}
	if len(q.x.OfParty(a)) == 0 || len(q.x.OfParty(b)) == 0 {
		return errMissing
	}
	data.fill(list)
	q.v.Nav, q.v.Title = "parties", q.v.Between([]string{a, b})
	q.v.Feed = "/feed/atom?parties=" + queryEscape(a+","+b)
	return q.show("party.html", data)
}

// pairForm leads from the form "pair with" to the pair.
func (d *Desk) pairForm(q *request) error {
	v := q.URL.Query()
	a, b := strings.TrimSpace(v.Get("a")), strings.TrimSpace(v.Get("b"))
	if a == "" || b == "" {
		return errMissing
	}
	http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.v.To("pair", a, b), http.StatusSeeOther)
	return nil
}

func (d *Desk) parties(q *request) error {
	q.v.Nav, q.v.Title, q.v.Feed = "parties", q.v.T("party.all"), "/feed/atom"
	return q.show("parties.html", index.Parties(q.x.All))
}

func (d *Desk) person(q *request) error {
	id := q.PathValue("id")
	if to := q.x.Layer.GoneP[id]; to != "" {
		http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.v.To("person", to), http.StatusFound)
		return nil
	}
	p := q.x.People[id]
	if p == nil {
		return errMissing
	}
	list := q.x.OfPerson(id)
	data := &partyData{Person: p}
	data.fill(list)
	met := map[string]int{}
	for _, e := range list {
		for _, o := range e.People {
			if o != id {
				met[o]++
			}
		}
	}
	for k, n := range met {
		data.Partners = append(data.Partners, index.Count{Key: k, N: n})
	}
	slices.SortFunc(data.Partners, func(a, b index.Count) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Key, b.Key)) })
	data.Partners = data.Partners[:min(12, len(data.Partners))]
	for _, a := range p.Alike {
		if o := q.x.People[a]; o != nil {
			data.Alike = append(data.Alike, o)
		}
	}
	q.v.Nav, q.v.Title = "parties", p.Name
	q.v.Feed = "/feed/atom?person=" + queryEscape(id)
	return q.show("person.html", data)
}
