package desk

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"hash/fnv"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"mahdar/desk/door"
	"mahdar/desk/index"
	"mahdar/desk/words"
	"mahdar/store"
)

//go:embed web/templates
var templates embed.FS

// views are the templates.
type views struct {
	t      *template.Template
	assets string // version of scripts and styles
}

func newViews() (*views, error) {
	h := fnv.New64a()
	for _, name := range []string{"web/static/desk.css", "web/static/desk.js"} {
		b, err := static.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("desk: %w", err)
		}
		h.Write(b)
	}
	t, err := template.New("").Funcs(template.FuncMap{
		"with2":  func(v *view, x any) with { return with{v, x} },
		"add":    func(a, b int) int { return a + b },
		"join":   func(list []string) string { return strings.Join(list, ",") },
		"fields": func() []string { return []string{"person", "office", "party", "participant"} },
		"tops": func() []string {
			return []string{"when", "place", "country", "mode", "status", "role", "minutes", "series", "topics"}
		},
		"pfields": func() []string { return []string{"name", "party"} },
		"offices": func() []string { return offices },
	}).ParseFS(templates, "web/templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("desk: templates: %w", err)
	}
	return &views{t, strconv.FormatUint(h.Sum64(), 36)}, nil
}

// with hands a template the view and one thing.
type with struct {
	V *view
	X any
}

// view is what every template gets.
type view struct {
	*words.Words
	Title  string
	Nav    string
	Path   string // without the language, with the query
	Q      string // in the search box
	ShowH  bool   // Hijri dates
	Theme  string
	Me     door.Who
	Users  bool
	Assets string
	Feed   string // address of the page's feed
	List   string // search of the page's list, where it has no feed
	Notice string
	Data   any
	x      *index.Index
}

// request is one request for a page.
type request struct {
	http.ResponseWriter
	*http.Request
	d *Desk
	v *view
	x *index.Index
}

var (
	errMissing   = errors.New("missing")
	errForbidden = errors.New("forbidden")
)

// bad is an error that the sender can remove.
type bad struct{ text string }

func (b bad) Error() string { return b.text }

// page wraps the handler of a page: language, display, errors.
func (d *Desk) page(lang string, f func(*request) error) http.HandlerFunc {
	ws := d.words[lang]
	return func(w http.ResponseWriter, r *http.Request) {
		x := d.Index()
		path := strings.TrimPrefix(r.URL.Path, "/"+lang)
		if r.URL.RawQuery != "" {
			path += "?" + r.URL.RawQuery
		}
		v := &view{Words: ws, Path: path, Me: who(r.Context()), Users: d.o.Users, Assets: d.views.assets, x: x, Theme: "auto"}
		if c, err := r.Cookie("hijri"); err == nil {
			v.ShowH = c.Value == "1"
		}
		if c, err := r.Cookie("theme"); err == nil && (c.Value == "light" || c.Value == "dark") {
			v.Theme = c.Value
		}
		q := &request{w, r, d, v, x}
		// what a page shows depends on these alone; forms carry a token of their own login
		key := strings.Join([]string{lang, path, v.Theme, strconv.FormatBool(v.ShowH), v.Me.Name, v.Me.CSRF, x.Version, d.o.Now().UTC().Format("2006-01-02")}, "\x00")
		if r.Method == http.MethodGet {
			if a := d.made.get(key); a != nil {
				send(w, r, a)
				return
			}
		}
		rec := &recorder{ResponseWriter: w}
		q.ResponseWriter = rec
		err := f(q)
		if err == nil {
			if rec.a != nil {
				if r.Method == http.MethodGet && v.Notice == "" {
					rec.a.key = key
					d.made.put(rec.a)
				}
				send(w, r, rec.a)
			}
			return
		}
		q.ResponseWriter = w
		q.fail(err)
	}
}

// recorder takes the page that a handler shows.
type recorder struct {
	http.ResponseWriter
	a *answer
}

// show makes a page of a template.
func (q *request) show(name string, data any) error {
	b, err := q.render(name, data)
	if err != nil {
		return err
	}
	rec, ok := q.ResponseWriter.(*recorder)
	if !ok {
		return errors.New("desk: shown twice")
	}
	rec.a, err = newAnswer(b)
	return err
}

func (q *request) render(name string, data any) ([]byte, error) {
	q.v.Data = data
	var b bytes.Buffer
	if err := q.d.views.t.ExecuteTemplate(&b, name, q.v); err != nil {
		return nil, fmt.Errorf("desk: %s: %w", name, err)
	}
	return b.Bytes(), nil
}

// send sends a page, or that it has not changed.
func send(w http.ResponseWriter, r *http.Request, a *answer) {
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "private, no-cache")
	h.Set("Vary", "Cookie, Accept-Encoding")
	h.Set("ETag", a.etag)
	if r.Method == http.MethodGet && match(r.Header.Get("If-None-Match"), a.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := a.zipped
	if accepts(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
	} else {
		var err error
		if body, err = unzip(body); err != nil {
			http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
			return
		}
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method != http.MethodHead {
		w.Write(body)
	}
}

// match reports whether an If-None-Match header names an entity tag.
func match(header, etag string) bool {
	for _, t := range strings.Split(header, ",") {
		if t = strings.TrimPrefix(strings.TrimSpace(t), "W/"); t == strings.TrimPrefix(etag, "W/") || t == "*" {
			return true
		}
	}
	return false
}

// fail shows what went wrong, in words of the language.
func (q *request) fail(err error) {
	status, key, text := http.StatusInternalServerError, "error.500", q.v.T("error.500.text")
	var b bad
	var se *store.Error
	switch {
	case errors.As(err, &b):
		status, key, text = http.StatusBadRequest, "error.400", q.v.Why(b.text)
	case errors.Is(err, errMissing), errors.Is(err, store.ErrNotFound), errors.Is(err, store.ErrAmbiguous):
		status, key, text = http.StatusNotFound, "error.404", q.v.T("error.404.text")
	case errors.Is(err, errForbidden):
		status, key, text = http.StatusForbidden, "error.403", q.v.T("error.403.text")
	case errors.As(err, &se) && se.Op == "search" && se.Err == nil:
		status, key, text = http.StatusBadRequest, "error.400", q.v.Why(se.Hint)
	}
	if status == http.StatusInternalServerError && q.Context().Err() == nil {
		q.d.o.Log.Error("page", "path", q.URL.Path, "error", err)
	}
	q.v.Title = q.v.T(key)
	body, rerr := q.render("error.html", text)
	if rerr != nil {
		http.Error(q.ResponseWriter, http.StatusText(status), status)
		return
	}
	q.Header().Set("Content-Type", "text/html; charset=utf-8")
	q.WriteHeader(status)
	q.ResponseWriter.Write(body)
}

// Header is that of the answer.
func (q *request) Header() http.Header { return q.ResponseWriter.Header() }

// To makes an address of the desk in the view's language.
func (v *view) To(parts ...string) string {
	var b strings.Builder
	b.WriteString("/" + v.Lang)
	for _, p := range parts {
		b.WriteString("/" + url.PathEscape(p))
	}
	return b.String()
}

// Find makes the address of a search: pairs of name and value.
func (v *view) Find(pairs ...string) string {
	q := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			q.Set(pairs[i], pairs[i+1])
		}
	}
	return "/" + v.Lang + "/search?" + q.Encode()
}

// H is the Hijri date of a day or span where these are wanted, else "".
func (v *view) H(span string) string {
	if !v.ShowH {
		return ""
	}
	return v.HijriOf(span)
}

// Other is the same page in the other language.
func (v *view) Other() string { return "/" + v.T("lang.othercode") + v.Path }

// Atom is the address of the page's feed in the language of the page, "" if it has none.
func (v *view) Atom() string {
	switch {
	case v.Feed == "":
		return ""
	case strings.Contains(v.Feed, "?"):
		return v.Feed + "&lang=" + v.Lang
	}
	return v.Feed + "?lang=" + v.Lang
}

// PersonName is the name of a person, "" if there is none.
func (v *view) PersonName(id string) string {
	if p := v.x.People[id]; p != nil {
		return p.Name
	}
	return ""
}

// Ltr reports whether a text begins with a letter of Latin script, for bdi's dir.
func (v *view) Ltr(s string) bool { return s != "" && s[0] < 0x80 }

// Corrects reports whether who looks at the page may correct.
func (v *view) Corrects() bool { return v.Me.Edits() }

// Months are the names of the months, for the axes of charts.
func (v *view) Months() string {
	names := make([]string, 12)
	for i := range names {
		names[i] = v.T("month." + strconv.Itoa(i+1))
	}
	return strings.Join(names, ",")
}

// ISO cuts a moment to its day.
func (v *view) ISO(s string) string { return s[:min(10, len(s))] }

// DayISO writes days since 1970-01-01 in ISO 8601.
func (v *view) DayISO(n int) string { return index.Day(n) }

// Warn is a warning in words of the language; the reader's own words where it has none.
func (v *view) Warn(code, text string) string {
	if key := "warning." + code; v.T(key) != key {
		return v.T(key)
	}
	return text
}
