package desk

import (
	"context"
	"crypto/subtle"
	"embed"
	"io/fs"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"mahdar/desk/door"
)

//go:embed web/static
var static embed.FS

// maxBody is the most that a request may send: a page with what goes around it.
const maxBody = 12 << 20

// policy allows nothing but what the desk itself serves.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"

type whoKey struct{}

// who tells who sent a request.
func who(ctx context.Context) door.Who {
	w, _ := ctx.Value(whoKey{}).(door.Who)
	return w
}

// routes puts everything together. From outside to inside: headers, host, origin,
// limits, who, then the page.
func (d *Desk) routes() http.Handler {
	mux := http.NewServeMux()
	files, _ := fs.Sub(static, "web/static") // the folder is embedded, so it is there
	mux.Handle("GET /static/", d.cached(http.StripPrefix("/static/", http.FileServerFS(files))))
	mux.HandleFunc("GET /{$}", d.front)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("ok\n")) })
	page := func(pattern string, f func(*request) error) {
		method, path, _ := strings.Cut(pattern, " ")
		for lang := range d.words {
			mux.HandleFunc(method+" /"+lang+path, d.page(lang, f))
		}
	}
	page("GET /{$}", d.today)
	page("GET /search", d.search)
	page("GET /session/{id}", d.session)
	page("GET /session/{id}/edit", d.editForm)
	page("POST /session/{id}/edit", d.editSave)
	page("GET /page/{id}", d.pageView)
	page("GET /read", d.readForm)
	page("POST /read", d.readPage)
	page("GET /compare", d.compareForm)
	page("POST /compare", d.comparePage)
	page("GET /parties", d.parties)
	page("GET /party/{code}", d.party)
	page("GET /pair/{a}/{b}", d.pair)
	page("GET /pair", d.pairForm)
	page("GET /person/{id}", d.person)
	page("GET /person/{id}/edit", d.personForm)
	page("POST /person/{id}/edit", d.editSave)
	page("GET /network", d.network)
	page("GET /calendar", d.calendar)
	page("GET /review", d.review)
	page("GET /history", d.history)
	page("POST /undo/{edit}", d.undo)
	page("GET /help", d.help)
	page("GET /api", d.apiPage)
	page("POST /display", d.display)
	page("GET /login", d.loginForm)
	page("POST /login", d.login)
	page("POST /logout", d.logout)
	page("GET /", func(*request) error { return errMissing })
	mux.HandleFunc("GET /feed/atom", d.atom)
	mux.HandleFunc("GET /feed/calendar.ics", d.ical)
	mux.HandleFunc("GET /feed/gold.jsonl", d.gold)
	d.api(mux)
	d.mcp(mux)

	cross := http.NewCrossOriginProtection()
	var h http.Handler = mux
	h = d.entry(h)
	h = cross.Handler(h)
	h = http.MaxBytesHandler(h, maxBody)
	h = d.host(h)
	return headers(h)
}

// headers are on every answer.
func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// host refuses names that are not ours, so that a name of somebody else which is made
// to stand for this machine opens nothing.
func (d *Desk) host(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := r.Host
		if h, _, err := net.SplitHostPort(name); err == nil {
			name = h
		}
		name = strings.Trim(name, "[]")
		if !door.Loopback(name) && !slices.ContainsFunc(d.o.Hosts, func(h string) bool { return strings.EqualFold(h, name) }) {
			http.Error(w, "mahdar does not answer under this name; serve it with --host "+strings.Map(plain, name), http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func plain(r rune) rune {
	if r > 0x20 && r < 0x7f && r != '<' && r != '>' && r != '&' {
		return r
	}
	return -1
}

// open are the paths that somebody who has not come in may see.
func open(path string) bool {
	return strings.HasPrefix(path, "/static/") || path == "/healthz" || path == "/ar/login" || path == "/en/login"
}

// entry finds out who sends a request and refuses what he may not do.
func (d *Desk) entry(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// a slow sender or reader ends here, whatever the route; uploads have longer
		rc := http.NewResponseController(w)
		now := time.Now()
		_ = rc.SetReadDeadline(now.Add(30 * time.Second))
		if !strings.HasPrefix(r.URL.Path, "/mcp") {
			_ = rc.SetWriteDeadline(now.Add(60 * time.Second))
		}
		me, err := d.door.Who(r)
		if err != nil {
			d.o.Log.Error("who", "error", err)
			http.Error(w, "try again", http.StatusInternalServerError)
			return
		}
		if !me.In() && !open(r.URL.Path) {
			if strings.HasPrefix(r.URL.Path, "/api/") || strings.HasPrefix(r.URL.Path, "/mcp") || strings.HasPrefix(r.URL.Path, "/feed/") {
				w.Header().Set("WWW-Authenticate", "Bearer")
				problem(w, http.StatusUnauthorized, "log in, or send a token: Authorization: Bearer …")
				return
			}
			http.Redirect(w, r, "/"+d.lang(r)+"/login", http.StatusSeeOther)
			return
		}
		if me.By == "cookie" && r.Method != http.MethodGet && r.Method != http.MethodHead && !d.token(r, me) {
			problem(w, http.StatusForbidden, "the form is too old; load the page again")
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), whoKey{}, me)))
	})
}

// token reports whether a request brings the token that forms have, in a header or,
// in a form, in a field.
func (d *Desk) token(r *http.Request, me door.Who) bool {
	got := r.Header.Get("X-CSRF-Token")
	if got == "" && !strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		got = r.FormValue("csrf")
	}
	return me.CSRF != "" && subtle.ConstantTimeCompare([]byte(got), []byte(me.CSRF)) == 1
}

// cached lets browsers keep what never changes within a version.
func (d *Desk) cached(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("v") != "" {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "public, max-age=300")
		}
		next.ServeHTTP(w, r)
	})
}

// front leads to the desk in the language that the browser asks for.
func (d *Desk) front(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/"+d.lang(r)+"/", http.StatusFound)
}

func (d *Desk) lang(r *http.Request) string {
	for _, l := range []string{"ar", "en"} {
		if strings.HasPrefix(r.URL.Path, "/"+l+"/") {
			return l
		}
	}
	if c, err := r.Cookie("lang"); err == nil && d.words[c.Value] != nil {
		return c.Value
	}
	for _, part := range strings.Split(r.Header.Get("Accept-Language"), ",") {
		if code := strings.ToLower(strings.TrimSpace(part)); len(code) >= 2 && d.words[code[:2]] != nil {
			return code[:2]
		}
	}
	return "ar"
}
