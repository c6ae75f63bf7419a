package desk

import (
	"context"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"mahdar/desk/demo"
	"mahdar/desk/door"
	"mahdar/desk/keep"
)

// Every route has the security headers and refuses what another site sends.
func TestHeadersAndOrigins(t *testing.T) {
	f := demoDesk(t)
	id := f.main(t)
	for _, p := range []string{"/", "/ar/", "/ar/session/" + id, "/ar/none", "/static/desk.js", "/static/vendor/world.json", "/api/v1/parties", "/api/v1/none", "/feed/atom", "/feed/calendar.ics", "/healthz", "/mcp", "/none"} {
		resp, err := http.Get(f.srv.URL + p)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		csp := resp.Header.Get("Content-Security-Policy")
		if !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || resp.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %v", p, resp.Header)
		}
	}
	for _, p := range []string{"/ar/read", "/ar/session/" + id + "/edit", "/ar/undo/1", "/ar/display", "/ar/login", "/ar/logout", "/api/v1/read", "/api/v1/corrections", "/api/v1/webhooks", "/mcp"} {
		for _, h := range [][2]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}, {"Origin", "null"}} {
			req, _ := http.NewRequest(http.MethodPost, f.srv.URL+p, strings.NewReader("{}"))
			req.Header.Set(h[0], h[1])
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			resp.Body.Close()
			if resp.StatusCode != http.StatusForbidden {
				t.Errorf("%s from %v: %d", p, h, resp.StatusCode)
			}
		}
	}
	req, _ := http.NewRequest(http.MethodGet, f.srv.URL+"/ar/", nil)
	req.Host = "rebound.example"
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusMisdirectedRequest {
		t.Errorf("another host's name: %d", resp.StatusCode)
	}
}

func usersDesk(t *testing.T) *fixture {
	f := openDesk(t, demo.Pages(), func(o *Options) { o.Users, o.Now = true, time.Now })
	for name, role := range map[string]string{"reem": door.Reader, "edna": door.Editor} {
		h, err := door.Hash("a long password")
		if err != nil {
			t.Fatal(err)
		}
		if err := f.k.PutUser(context.Background(), keep.User{Name: name, Role: role, Hash: h, Created: time.Now()}); err != nil {
			t.Fatal(err)
		}
	}
	return f
}

func (f *fixture) login(t *testing.T, name string) *http.Client {
	t.Helper()
	jar, _ := cookiejar.New(nil)
	c := &http.Client{Jar: jar}
	resp, err := c.PostForm(f.srv.URL+"/en/login", url.Values{"name": {name}, "password": {"a long password"}})
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != 200 || resp.Request.URL.Path != "/en/" {
		t.Fatalf("login of %s: %d %s", name, resp.StatusCode, resp.Request.URL)
	}
	return c
}

func TestUsers(t *testing.T) {
	f := usersDesk(t)
	id := f.main(t)
	for _, p := range []string{"/en/", "/en/session/" + id, "/en/search?q=x", "/en/read"} {
		if body := f.get(t, p, 200); !strings.Contains(body, "Log in to Mahdar") {
			t.Errorf("%s is open", p)
		}
	}
	for _, p := range []string{"/api/v1/sessions", "/feed/atom", "/feed/gold.jsonl", "/mcp"} {
		f.get(t, p, 401)
	}
	form := url.Values{"action": {"change"}, "field": {"place"}, "value": {"الريان"}, "reason": {"seen"}}
	edit := f.srv.URL + "/en/session/" + id + "/edit"
	reader := f.login(t, "reem")
	send := func(c *http.Client, v url.Values) int {
		resp, err := c.PostForm(edit, v)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		return resp.StatusCode
	}
	if n := send(reader, form); n != http.StatusForbidden {
		t.Errorf("without the form's token: %d", n)
	}
	csrf := func(c *http.Client) string {
		resp, err := c.Get(f.srv.URL + "/en/help")
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		b, _ := io.ReadAll(resp.Body)
		m := regexp.MustCompile(`name="csrf" value="([^"]+)"`).FindSubmatch(b)
		if m == nil {
			t.Fatal("no token in the form")
		}
		return string(m[1])
	}
	form.Set("csrf", csrf(reader))
	if n := send(reader, form); n != http.StatusForbidden {
		t.Errorf("a reader corrects: %d", n)
	}
	editor := f.login(t, "edna")
	if n := send(editor, form); n != http.StatusForbidden {
		t.Errorf("with somebody else's token: %d", n)
	}
	form.Set("csrf", csrf(editor))
	if n := send(editor, form); n != 200 {
		t.Errorf("an editor: %d", n)
	}
	if s, _ := f.Index().Session(context.Background(), id); s.Place[0].Value != "الريان" {
		t.Error("not corrected")
	}
	if l, _ := f.k.Edits(context.Background()); len(l) != 1 || l[0].Who != "edna" {
		t.Errorf("%+v", l)
	}
	text, hash := door.Secret("mahdar_")
	if err := f.k.PutToken(context.Background(), hash, "t", "reem", time.Now()); err != nil {
		t.Fatal(err)
	}
	for token, want := range map[string]int{text: 200, text + "x": 401, "": 401} {
		req, _ := http.NewRequest(http.MethodGet, f.srv.URL+"/api/v1/sessions", nil)
		req.Header.Set("Authorization", "Bearer "+token)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != want {
			t.Errorf("token %.12q: %d, want %d", token, resp.StatusCode, want)
		}
	}
}
