package desk

import (
	"errors"
	"net/http"
	"strings"

	"mahdar/desk/door"
)

func (d *Desk) help(q *request) error {
	q.v.Nav, q.v.Title = "help", q.v.T("help.title")
	return q.show("help.html", [][2]string{{"/", "key.search"}, {"g t", "key.today"}, {"g c", "key.calendar"}, {"g n", "key.network"}, {"g r", "key.review"},
		{"g p", "key.read"}, {"j", "key.next"}, {"k", "key.prev"}, {"o", "key.open"}, {"e", "key.facts"}, {"l", "key.lang"}, {"?", "key.help"}})
}

// display keeps how somebody wants to see the desk, in cookies.
func (d *Desk) display(q *request) error {
	set := func(name, value string) {
		http.SetCookie(q.ResponseWriter, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: 365 * 86400, HttpOnly: true, SameSite: http.SameSiteStrictMode})
	}
	if t := q.FormValue("theme"); t == "auto" || t == "light" || t == "dark" {
		set("theme", t)
	}
	if h := q.FormValue("hijri"); h == "1" || h == "0" {
		set("hijri", h)
	}
	http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.back(), http.StatusSeeOther)
	return nil
}

// back is the address of the desk that a form names, the first page if it is none.
func (q *request) back() string {
	b := q.FormValue("back")
	if !strings.HasPrefix(b, "/"+q.v.Lang+"/") || strings.HasPrefix(b, "//") || strings.ContainsAny(b, "\\\r\n") {
		return q.v.To() + "/"
	}
	return b
}

func (d *Desk) loginForm(q *request) error {
	if !d.o.Users {
		return errMissing
	}
	q.v.Title = q.v.T("login.title")
	return q.show("login.html", "")
}

func (d *Desk) login(q *request) error {
	if !d.o.Users {
		return errMissing
	}
	q.v.Title = q.v.T("login.title")
	err := d.door.Login(q.ResponseWriter, q.Request, strings.TrimSpace(q.FormValue("name")), q.FormValue("password"))
	status, text := http.StatusUnauthorized, q.v.T("login.wrong")
	switch {
	case err == nil:
		http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.v.To()+"/", http.StatusSeeOther)
		return nil
	case errors.Is(err, door.ErrOften):
		status, text = http.StatusTooManyRequests, q.v.T("login.often")
		q.Header().Set("Retry-After", "60")
	case !errors.Is(err, door.ErrWrong):
		return err
	}
	body, err := q.render("login.html", text)
	if err != nil {
		return err
	}
	w := q.ResponseWriter.(*recorder).ResponseWriter
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(body)
	return nil
}

func (d *Desk) logout(q *request) error {
	if err := d.door.Logout(q.ResponseWriter, q.Request); err != nil {
		return err
	}
	http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.v.To("login"), http.StatusSeeOther)
	return nil
}
