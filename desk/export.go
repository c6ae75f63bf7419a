package desk

import (
	"hash/fnv"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"mahdar/desk/index"
	"mahdar/export"
	"mahdar/export/source"
	"mahdar/export/web"
)

// exportTime is how long an export may take to be made and sent.
const exportTime = 15 * time.Minute

// exporting is how many exports are made at a time; others wait.
const exporting = 2

// exportRoutes put the exports under /api/v1, beside the operations that answer with
// JSON, and into their document.
func (d *Desk) exportRoutes(mux *http.ServeMux) {
	mux.HandleFunc("GET "+apiBase+"/export", d.export)
	mux.HandleFunc("GET "+apiBase+"/export/dictionary", d.dictionary)
	str := func(list ...any) *huma.Schema { return &huma.Schema{Type: huma.TypeString, Enum: list} }
	formats := make([]any, 0, len(export.Formats))
	for _, f := range export.Formats {
		formats = append(formats, f.Name)
	}
	format := &huma.Param{Name: "format", In: "query", Required: true, Schema: str(formats...)}
	bit := func(name, doc string) *huma.Param {
		return &huma.Param{Name: name, In: "query", Description: doc, Schema: str("0", "1")}
	}
	all := op("export", http.MethodGet, "/export", "All sessions that a search finds, in a format that others read", "sessions")
	all.Parameters = []*huma.Param{format, bit("zip", "one zip with the data dictionary in it; always so where a format has several files"),
		{Name: "table", In: "query", Description: "of csv and parquet: only this table", Schema: str()},
		{Name: "nodes", In: "query", Description: "of gexf and graphml", Schema: str("parties", "people")},
		bit("undated", "of plover, polecat and cameo: also events of which no date is told"), bit("bom", "of csv: 0 leaves the byte order mark out")}
	all.Parameters = append(all.Parameters, &huma.Param{Name: "doubt", In: "query", Description: "only what is in the review queue: any, or for one reason as the queue names it", Schema: str()})
	for _, name := range []string{"q", "parties", "mode", "status", "place", "outlet", "person", "office", "topic", "from", "to"} {
		all.Parameters = append(all.Parameters, &huma.Param{Name: name, In: "query", Description: "as of list-sessions", Schema: str()})
	}
	file := func(what string) map[string]*huma.Response {
		return map[string]*huma.Response{"200": {Description: what}, "default": {Description: "problem details"}}
	}
	all.Responses = file("the file; Mahdar-Rows says how many rows it has, Mahdar-Left-Out what is not in it")
	words := op("export-dictionary", http.MethodGet, "/export/dictionary", "What the columns and fields of a format mean, in Markdown", "sessions")
	words.Parameters, words.Responses = []*huma.Param{format}, file("the data dictionary")
	d.doc.AddOperation(&all)
	d.doc.AddOperation(&words)
}

// export sends all sessions of a search in a format.
func (d *Desk) export(w http.ResponseWriter, r *http.Request) {
	want, err := web.Parse(r.URL.Query(), "mahdar "+d.o.Version)
	if err != nil {
		problem(w, http.StatusBadRequest, err.Error())
		return
	}
	x := d.Index()
	h := fnv.New64a()
	h.Write([]byte(x.Version + "\x00" + d.o.Version + "\x00" + r.URL.Query().Encode()))
	etag := `"` + strconv.FormatUint(h.Sum64(), 36) + `"`
	if match(r.Header.Get("If-None-Match"), etag) {
		w.Header().Set("ETag", etag)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	select {
	case d.exports <- struct{}{}:
		defer func() { <-d.exports }()
	case <-r.Context().Done():
		return
	}
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(exportTime))
	if err := web.Send(w, r, d.exporter, source.Source{Store: x.Store(), Query: d.feedOf(r), Only: doubted(x, r.URL.Query().Get("doubt"))}, want, etag); err != nil {
		if text, ok := mistake(err); ok {
			problem(w, http.StatusBadRequest, text)
			return
		}
		if r.Context().Err() == nil {
			d.o.Log.Error("export", "error", err)
		}
		problem(w, http.StatusInternalServerError, "the export could not be made")
	}
}

// doubted are the ids of the sessions in the review queue, of all reasons where why is
// "any"; nil where no reason is asked for.
func doubted(x *index.Index, why string) map[string]bool {
	if why == "" {
		return nil
	}
	out := map[string]bool{}
	for _, e := range x.All {
		if why == "any" && len(e.Doubts) > 0 || slices.Contains(e.Doubts, why) {
			out[e.ID] = true
		}
	}
	return out
}

// dictionary sends what the columns and fields of a format mean.
func (d *Desk) dictionary(w http.ResponseWriter, r *http.Request) {
	text := export.Dictionary(r.URL.Query().Get("format"))
	if text == "" {
		problem(w, http.StatusBadRequest, "format is one of "+strings.Join(export.Names(), ", "))
		return
	}
	reply(w, r, "text/markdown; charset=utf-8", []byte(text))
}

// download is a format in which a list can be taken away.
type download struct{ Format, Href string }

// Downloads are all formats of the list that a page shows; none where it shows none.
func (v *view) Downloads() []download {
	search := v.List
	if search == "" {
		if v.Feed == "" {
			return nil
		}
		_, search, _ = strings.Cut(v.Feed, "?")
	}
	q, err := url.ParseQuery(search)
	if err != nil {
		return nil
	}
	out := make([]download, 0, len(export.Formats))
	for _, f := range export.Formats {
		q.Set("format", f.Name)
		q.Set("zip", "1")
		out = append(out, download{f.Name, apiBase + "/export?" + q.Encode()})
	}
	return out
}
