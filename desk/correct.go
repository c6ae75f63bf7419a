package desk

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"mahdar/desk/index"
	"mahdar/desk/keep"
	"mahdar/desk/layer"
	"mahdar/minutes"
	"mahdar/register"
)

// editData is what the form of a correction shows.
type editData struct {
	*index.Entry
	S       *register.Session
	Field   string
	Part    string
	Now     string
	Offered []register.Claim
	Choices []string
	Bundles []bundle
	Near    []*index.Entry
	Person  *register.Person
	Error   string
	Sent    layer.Edit
	Offices []string
}

func (d *Desk) editForm(q *request) error { return q.editPage(layer.Edit{}, "") }

// editPage shows the form, with what was sent and what was wrong with it.
func (q *request) editPage(sent layer.Edit, wrong string) error {
	if !q.v.Me.Edits() {
		return errForbidden
	}
	s, err := q.x.Session(q.Context(), q.PathValue("id"))
	if err != nil {
		return err
	}
	v := q.URL.Query()
	data := &editData{Entry: q.x.Entry(s.ID), S: s, Field: v.Get("field"), Part: v.Get("part"), Error: wrong, Sent: sent}
	if data.Entry == nil {
		return errMissing
	}
	data.Now = layer.Value(s, &layer.Edit{Field: data.Field, Part: data.Part})
	switch data.Field {
	case "mode":
		data.Choices, data.Offered = modes, s.Mode
	case "status":
		data.Choices, data.Offered = []string{"held", "planned", "proposed", "called_off"}, s.Status
	case "role":
		data.Choices = []string{"main", "background"}
	case "when":
		data.Offered = s.When
	case "place":
		data.Offered = s.Place
	case "minutes":
		data.Offered = s.Minutes
	case "series":
		data.Offered = s.Series
	case "topics":
		data.Choices = q.v.Keys("topic")
	case "office", "participant":
		data.Choices = offices
	case "":
		if data.Bundles, err = q.bundles(s); err != nil {
			return err
		}
		for _, e := range q.x.All {
			if e.ID != s.ID && e.Known && data.Known && abs(e.Lo-data.Lo) <= 10 && sharesTwo(e.Parties, data.Parties) && len(data.Near) < 8 {
				data.Near = append(data.Near, e)
			}
		}
	}
	q.v.Title, q.v.Nav = q.v.T("edit.title"), "review"
	return q.show("edit.html", data)
}

var offices = []string{"head_of_state", "crown_prince", "head_of_government", "deputy_head_of_government", "foreign_minister", "deputy_foreign_minister",
	"defence_minister", "interior_minister", "finance_minister", "minister", "deputy_minister", "national_security_adviser", "adviser", "ambassador", "envoy",
	"speaker", "legislator", "military_chief", "intelligence_chief", "secretary_general", "governor", "party_leader", "spokesperson", "royal",
	"religious_leader", "business", "other"}

func abs(n int) int { return max(n, -n) }

func sharesTwo(a, b []string) bool {
	n := 0
	for _, p := range a {
		if slices.Contains(b, p) {
			n++
		}
	}
	return n >= min(2, len(a), len(b)) && n > 0
}

func (d *Desk) personForm(q *request) error {
	if !q.v.Me.Edits() {
		return errForbidden
	}
	p := q.x.People[q.PathValue("id")]
	if p == nil {
		return errMissing
	}
	q.v.Title, q.v.Nav = q.v.T("edit.title"), "review"
	return q.show("person-edit.html", &editData{Person: p})
}

// editSave takes a correction from a form.
func (d *Desk) editSave(q *request) error {
	if !q.v.Me.Edits() {
		return errForbidden
	}
	if err := q.ParseForm(); err != nil {
		return bad{"the form could not be read"}
	}
	kind := layer.Session
	if strings.Contains(q.URL.Path, "/person/") {
		kind = layer.Person
	}
	e := layer.Edit{Kind: kind, Target: q.PathValue("id"), Action: q.FormValue("action"), Field: q.FormValue("field"), Part: q.FormValue("part"),
		Value: strings.TrimSpace(q.FormValue("value")), Other: strings.TrimSpace(q.FormValue("other")), Parts: q.Form["parts"], Words: strings.TrimSpace(q.FormValue("words")), Reason: strings.TrimSpace(q.FormValue("reason"))}
	if e.Value == "" {
		e.Value = strings.TrimSpace(q.FormValue("offered"))
	}
	if e.Field == "participant" && e.Action == layer.Change && e.Part == "" {
		e.Value = strings.TrimSpace(q.FormValue("party")) + "|" + q.FormValue("office") + "|" + strings.TrimSpace(q.FormValue("person"))
	}
	if e.Field == "when" && e.Value != "" && !strings.Contains(e.Value, "/") {
		e.Value += "/" + e.Value
	}
	if _, err := d.Correct(q.Context(), e, q.v.Me.Name); err != nil {
		var w wrong
		if errors.As(err, &w) && kind == layer.Session {
			u := q.URL.Query()
			u.Set("field", e.Field)
			u.Set("part", e.Part)
			q.URL.RawQuery = u.Encode()
			return q.editPage(e, w.Error())
		}
		if errors.As(err, &w) {
			return bad{w.Error()}
		}
		return err
	}
	http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.v.To(kind, e.Target)+"?saved=1", http.StatusSeeOther)
	return nil
}

// wrong is a correction that cannot be made.
type wrong struct{ error }

// Correct keeps a correction of who, and lays it over the register. The error tells
// what is wrong with it.
func (d *Desk) Correct(ctx context.Context, e layer.Edit, who string) (layer.Edit, error) {
	if err := e.Check(); err != nil {
		return e, wrong{errors.New(strings.TrimPrefix(err.Error(), "layer: "))}
	}
	x := d.Index()
	e.Who, e.At, e.Undone = who, d.o.Now().UTC(), nil
	if e.Kind == layer.Session {
		s, err := x.Session(ctx, e.Target)
		if err != nil {
			return e, err
		}
		e.Anchor, e.Before = layer.AnchorOf(s), layer.Value(s, &e)
		if err := d.rest(ctx, s, &e); err != nil {
			return e, err
		}
		if e.Other != "" {
			t, err := x.Session(ctx, e.Other)
			if err != nil {
				return e, wrong{errors.New("no session " + e.Other)}
			}
			e.Also = layer.AnchorOf(t)
		}
	} else {
		p := x.People[e.Target]
		if p == nil {
			return e, errMissing
		}
		e.Anchor.Parties = []string{p.Party}
		for _, n := range p.Names {
			e.Anchor.Names = append(e.Anchor.Names, n.Value)
		}
		switch e.Field {
		case "name":
			e.Before = p.Name
		case "party":
			e.Before = p.Party
		}
		if e.Action == layer.Merge && x.People[e.Other] == nil {
			return e, wrong{errors.New("no person " + e.Other)}
		}
	}
	id, err := d.o.Keep.AddEdit(ctx, e)
	if err != nil {
		return e, err
	}
	e.ID = id
	return e, d.Refresh(ctx)
}

// Undo takes a correction back.
func (d *Desk) Undo(ctx context.Context, id int64, who, reason string) error {
	err := d.o.Keep.Undo(ctx, id, layer.Undone{Who: who, At: d.o.Now().UTC(), Reason: reason})
	if errors.Is(err, keep.ErrNotFound) {
		return errMissing
	}
	if err != nil {
		return err
	}
	return d.Refresh(ctx)
}

func (d *Desk) undo(q *request) error {
	if !q.v.Me.Edits() {
		return errForbidden
	}
	id, err := strconv.ParseInt(q.PathValue("edit"), 10, 64)
	if err != nil {
		return errMissing
	}
	if err := d.Undo(q.Context(), id, q.v.Me.Name, strings.TrimSpace(q.FormValue("reason"))); err != nil {
		return err
	}
	http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.v.To("history"), http.StatusSeeOther)
	return nil
}

func (d *Desk) history(q *request) error {
	edits, err := d.o.Keep.Edits(q.Context())
	if err != nil {
		return err
	}
	slices.Reverse(edits)
	lost := map[int64]bool{}
	for _, e := range q.x.Layer.Lost {
		lost[e.ID] = true
	}
	q.v.Title, q.v.Nav = q.v.T("edit.history"), "history"
	return q.show("history.html", struct {
		Edits []layer.Edit
		Lost  map[int64]bool
	}{edits[:min(500, len(edits))], lost})
}

// gold writes the pages of corrected and confirmed sessions in the codebook form.
func (d *Desk) gold(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/jsonl; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="gold.jsonl"`)
	b := bufio.NewWriter(w)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	err := d.Gold(r.Context(), func(c minutes.Codebook) error { return enc.Encode(c) })
	if err != nil {
		d.o.Log.Error("gold", "error", err)
		return
	}
	b.Flush()
}
