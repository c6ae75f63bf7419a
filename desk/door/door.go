package door

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"mahdar/desk/keep"
)

// Roles of users.
const (
	Reader = "reader"
	Editor = "editor"
)

// cookie is the name of the session cookie; the prefix binds it to this host over TLS.
const (
	cookie       = "mahdar"
	secureCookie = "__Host-mahdar"
	lasts        = 12 * time.Hour
)

// Options of New.
type Options struct {
	Users bool // only users come in; else everybody is an editor
	Now   func() time.Time
}

// Local is the name of whoever sits at the machine, where there are no users.
const Local = "local"

// Who is somebody who came in.
type Who struct {
	Name string
	Role string
	CSRF string // what forms must send; "" where no cookie is used
	By   string // "open", "cookie", "token"; "" for nobody
}

// Edits reports whether somebody may correct.
func (w Who) Edits() bool { return w.Role == Editor }

// In reports whether somebody came in.
func (w Who) In() bool { return w.By != "" }

// Door lets people in.
type Door struct {
	keep *keep.File
	o    Options
	mu   sync.Mutex
	by   map[string]*rate.Limiter
	all  *rate.Limiter
	slow chan struct{} // argon2id takes 64 MiB: two at a time
}

// New returns a Door for the users of a file.
func New(k *keep.File, o Options) *Door {
	return &Door{keep: k, o: o, by: map[string]*rate.Limiter{}, all: rate.NewLimiter(2, 20), slow: make(chan struct{}, 2)}
}

// ErrOften is the error of somebody who tries too often, ErrWrong of a wrong name or
// password.
var (
	ErrOften = errors.New("door: too many attempts")
	ErrWrong = errors.New("door: wrong name or password")
)

// nobody is a hash that no password has, so that an unknown name takes as long as a
// known one.
var nobody = sync.OnceValue(func() string {
	secret, _ := Secret("")
	h, err := Hash(secret)
	if err != nil {
		return ""
	}
	return h
})

// Who tells who sent a request. Nobody is no error.
func (d *Door) Who(r *http.Request) (Who, error) {
	if !d.o.Users {
		return Who{Name: Local, Role: Editor, By: "open"}, nil
	}
	if t, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		u, err := d.keep.TokenUser(r.Context(), Digest(strings.TrimSpace(t)))
		if errors.Is(err, keep.ErrNotFound) {
			return Who{}, nil
		}
		return Who{Name: u.Name, Role: u.Role, By: "token"}, err
	}
	for _, name := range []string{secureCookie, cookie} {
		c, err := r.Cookie(name)
		if err != nil {
			continue
		}
		l, err := d.keep.Login(r.Context(), Digest(c.Value), d.o.Now())
		if errors.Is(err, keep.ErrNotFound) {
			continue
		}
		return Who{Name: l.User.Name, Role: l.User.Role, CSRF: l.CSRF, By: "cookie"}, err
	}
	return Who{}, nil
}

// allow counts an attempt from an address for a name: five at once, then one every
// twelve seconds; and twenty at once, then two a second, over all.
func (d *Door) allow(keys ...string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.by) > 10000 {
		clear(d.by)
	}
	ok := d.all.AllowN(d.o.Now(), 1)
	for _, k := range keys {
		l := d.by[k]
		if l == nil {
			l = rate.NewLimiter(rate.Every(12*time.Second), 5)
			d.by[k] = l
		}
		ok = l.AllowN(d.o.Now(), 1) && ok
	}
	return ok
}

// Login lets a user in and sets the cookie. ErrOften, ErrWrong.
func (d *Door) Login(w http.ResponseWriter, r *http.Request, name, password string) error {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	if !d.allow("address "+host, "name "+name) {
		return ErrOften
	}
	select {
	case d.slow <- struct{}{}:
		defer func() { <-d.slow }()
	case <-r.Context().Done():
		return r.Context().Err()
	}
	u, err := d.keep.User(r.Context(), name)
	hash := u.Hash
	if errors.Is(err, keep.ErrNotFound) {
		hash = nobody()
	} else if err != nil {
		return err
	}
	if !Match(hash, password) || err != nil {
		return ErrWrong
	}
	text, sum := Secret("")
	csrf, _ := Secret("")
	now := d.o.Now()
	if err := d.keep.PutLogin(r.Context(), keep.Login{Hash: sum, User: u, CSRF: csrf, Ends: now.Add(lasts)}, now); err != nil {
		return err
	}
	http.SetCookie(w, d.cookie(r, text, int(lasts.Seconds())))
	return nil
}

func (d *Door) cookie(r *http.Request, value string, age int) *http.Cookie {
	c := &http.Cookie{Name: cookie, Value: value, Path: "/", MaxAge: age, HttpOnly: true, SameSite: http.SameSiteStrictMode}
	if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
		c.Name, c.Secure = secureCookie, true
	}
	return c
}

// Logout ends the login of a request.
func (d *Door) Logout(w http.ResponseWriter, r *http.Request) error {
	for _, name := range []string{secureCookie, cookie} {
		if c, err := r.Cookie(name); err == nil {
			if err := d.keep.DropLogin(r.Context(), Digest(c.Value)); err != nil {
				return err
			}
		}
	}
	http.SetCookie(w, d.cookie(r, "", -1))
	return nil
}

// Listen opens an address for serving. Without users only loopback is allowed.
func Listen(ctx context.Context, address string, users bool) (net.Listener, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, errors.New("door: an address is HOST:PORT, like 127.0.0.1:8080")
	}
	if !users && !Loopback(host) {
		return nil, errors.New("door: " + address + " can be reached from other machines, and there are no users; " +
			"add one with `mahdar user add NAME`, or listen on 127.0.0.1")
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	if a, ok := l.Addr().(*net.TCPAddr); !users && (!ok || !a.IP.IsLoopback()) {
		l.Close() // a name that did not stand for loopback
		return nil, errors.New("door: " + address + " is not loopback, and there are no users")
	}
	return l, nil
}

// Loopback reports whether a host is this machine alone.
func Loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
