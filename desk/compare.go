package desk

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"mahdar/export/compare"
	"mahdar/export/source"
)

// compareTime is how long a comparison may take.
const compareTime = 2 * time.Minute

// beside is how many lines of each kind the page of a comparison shows.
const beside = 50

// compareData is what the page shows.
type compareData struct {
	Formats  []string
	Format   string
	From, To string
	Slack    int
	Error    string
	Report   *compare.Report
	Sums     []sums
	Lists    [3]lines // in both, only ours, only theirs
}

// sums is one of the tables of a comparison.
type sums struct {
	Key  string
	Rows []compare.Side
	More int
}

// lines are the first events of one kind.
type lines struct {
	Key   string
	Lines []compare.Line
}

func (d *Desk) compareForm(q *request) error {
	q.v.Nav, q.v.Title = "compare", q.v.T("compare.title")
	return q.show("compare.html", compareData{Formats: compare.Formats, Slack: 1})
}

// comparePage sets the events of a file beside ours. Nothing of theirs is stored.
func (d *Desk) comparePage(q *request) error {
	q.v.Nav, q.v.Title = "compare", q.v.T("compare.title")
	if err := q.ParseMultipartForm(1 << 20); err != nil {
		return bad{"the form could not be read: " + err.Error()}
	}
	defer q.MultipartForm.RemoveAll()
	data := compareData{Formats: compare.Formats, Format: q.FormValue("format"), From: q.FormValue("from"), To: q.FormValue("to"), Slack: 1}
	_ = http.NewResponseController(q.ResponseWriter.(*recorder).ResponseWriter).SetWriteDeadline(time.Now().Add(compareTime))
	r, err := d.compared(q.Request)
	var b bad
	switch {
	case errors.As(err, &b):
		data.Error = b.text
		return q.show("compare.html", data)
	case err != nil:
		return err
	}
	data.fill(r)
	return q.show("compare.html", data)
}

func (c *compareData) fill(r *compare.Report) {
	c.Report, c.Slack, c.From, c.To = r, r.Slack, r.From, r.To
	for _, s := range []sums{{Key: "compare.types", Rows: r.Types}, {Key: "compare.pairs", Rows: r.Pairs}, {Key: "compare.months", Rows: r.Months}} {
		n := min(beside, len(s.Rows))
		s.Rows, s.More = s.Rows[:n], len(s.Rows)-n
		c.Sums = append(c.Sums, s)
	}
	c.Lists = [3]lines{{Key: "compare.both"}, {Key: "compare.onlyours"}, {Key: "compare.onlytheirs"}}
	for _, l := range r.Lines {
		at := 0
		if len(l.OurIDs) == 0 {
			at = 2
		} else if len(l.TheirIDs) == 0 {
			at = 1
		}
		if list := &c.Lists[at]; len(list.Lines) < beside {
			list.Lines = append(list.Lines, l)
		}
	}
}

// compared reads the file of a form and compares it with the register.
func (d *Desk) compared(r *http.Request) (*compare.Report, error) {
	file, head, err := r.FormFile("file")
	if err != nil {
		return nil, bad{"choose a file"}
	}
	defer file.Close()
	o := compare.Options{From: r.FormValue("from"), To: r.FormValue("to"), Slack: 1}
	for _, day := range []string{o.From, o.To} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return nil, bad{"a day is written YYYY-MM-DD"}
		}
	}
	if s := r.FormValue("slack"); s != "" {
		if o.Slack, err = strconv.Atoi(s); err != nil || o.Slack < 0 || o.Slack > 31 {
			return nil, bad{"0 to 31 days may lie between"}
		}
	}
	coder, err := d.exporter.Coder()
	if err != nil {
		return nil, err
	}
	rd := compare.File(r.FormValue("format"), head.Filename, file, head.Size, d.states)
	report, err := compare.Run(r.Context(), rd, source.Source{Store: d.Index().Store()}, coder, d.states, o)
	var theirs *compare.FileError
	if errors.As(err, &theirs) {
		return nil, bad{theirs.Error()}
	}
	return report, err
}

// SessionOf is the session of an event of ours: mahdar-SESSION-WHAT.
func (v *view) SessionOf(event string) string {
	_, rest, _ := strings.Cut(event, "-")
	id, _, _ := strings.Cut(rest, "-")
	return id
}

// compareRoute puts the comparison under /api/v1, and into the document.
func (d *Desk) compareRoute(mux *http.ServeMux) {
	mux.HandleFunc("POST "+apiBase+"/compare", func(w http.ResponseWriter, r *http.Request) {
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(compareTime))
		report, err := d.compared(r)
		if text, ok := mistake(err); ok {
			problem(w, http.StatusBadRequest, text)
			return
		}
		if err != nil {
			if r.Context().Err() == nil {
				d.o.Log.Error("compare", "error", err)
			}
			problem(w, http.StatusInternalServerError, "the comparison could not be made")
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(report)
	})
	o := op("compare", http.MethodPost, "/compare", "Events of POLECAT or GDELT beside ours; nothing of theirs is stored", "sessions")
	text := func(doc string) *huma.Schema { return &huma.Schema{Type: huma.TypeString, Description: doc} }
	o.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"multipart/form-data": {Schema: &huma.Schema{
		Type: huma.TypeObject, Required: []string{"format", "file"}, Properties: map[string]*huma.Schema{
			"format": text("polecat or gdelt"), "file": {Type: huma.TypeString, Format: "binary", Description: "their file, plain, .gz or .zip"},
			"from": text("first day; that of their rows if not given"), "to": text("last day"), "slack": text("days that may lie between the same event in both")}}}}}
	o.Responses = map[string]*huma.Response{"200": {Description: "sums by category, pair and month, and every event of either"}, "default": {Description: "problem details"}}
	d.doc.AddOperation(&o)
}
