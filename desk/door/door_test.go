package door

import (
	"context"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"mahdar/desk/keep"
)

func TestHash(t *testing.T) {
	h, err := Hash("a long password")
	if err != nil || !strings.HasPrefix(h, "$argon2id$v=19$m=65536,t=3,p=2$") {
		t.Fatalf("%q %v", h, err)
	}
	if !Match(h, "a long password") || Match(h, "a long passwore") || Match(h, "") {
		t.Error("matches wrongly")
	}
	if again, _ := Hash("a long password"); again == h {
		t.Error("no salt")
	}
	if _, err := Hash("short"); err == nil {
		t.Error("a short password is taken")
	}
	for _, bad := range []string{"", "x", "$argon2id$v=19$m=99999999,t=3,p=2$aaaa$bbbb", "$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA", "$argon2id$v=19$m=8,t=0,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAA"} {
		if Match(bad, "a long password") {
			t.Errorf("%q matches", bad)
		}
	}
}

func TestListenRefusesOtherAddresses(t *testing.T) {
	ctx := context.Background()
	for _, a := range []string{"0.0.0.0:0", ":0", "[::]:0", "192.0.2.1:0", "example.org:0", "no-port", "127.0.0.1.example.org:0"} {
		if l, err := Listen(ctx, a, false); err == nil {
			l.Close()
			t.Errorf("%s is served without users", a)
		}
	}
	for _, a := range []string{"127.0.0.1:0", "localhost:0"} {
		l, err := Listen(ctx, a, false)
		if err != nil {
			t.Errorf("%s: %v", a, err)
			continue
		}
		l.Close()
	}
	l, err := Listen(ctx, "0.0.0.0:0", true)
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
}

func TestLoginIsLimited(t *testing.T) {
	ctx := context.Background()
	k, err := keep.Open(ctx, filepath.Join(t.TempDir(), "k"))
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	h, _ := Hash("a long password")
	if err := k.PutUser(ctx, keep.User{Name: "amal", Role: Editor, Hash: h, Created: time.Unix(0, 0)}); err != nil {
		t.Fatal(err)
	}
	now := time.Unix(1e9, 0)
	d := New(k, Options{Users: true, Now: func() time.Time { return now }})
	try := func(name, password string) error {
		return d.Login(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/", nil), name, password)
	}
	if err := try("amal", "a long password"); err != nil {
		t.Fatal(err)
	}
	if err := try("nobody", "a long password"); err != ErrWrong {
		t.Errorf("unknown name: %v", err)
	}
	for range 3 {
		if err := try("amal", "wrong wrong wrong"); err != ErrWrong {
			t.Errorf("wrong password: %v", err)
		}
	}
	if err := try("amal", "a long password"); err != ErrOften {
		t.Errorf("the sixth attempt: %v", err)
	}
	now = now.Add(time.Minute)
	w := httptest.NewRecorder()
	if err := d.Login(w, httptest.NewRequest(http.MethodPost, "/", nil), "amal", "a long password"); err != nil {
		t.Fatalf("a minute later: %v", err)
	}
	c := w.Result().Cookies()[0]
	if !c.HttpOnly || c.SameSite != http.SameSiteStrictMode {
		t.Errorf("cookie %v", c)
	}
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.AddCookie(c)
	if who, err := d.Who(r); err != nil || who.Name != "amal" || !who.Edits() || who.CSRF == "" {
		t.Errorf("%+v %v", who, err)
	}
	now = now.Add(13 * time.Hour)
	if who, _ := d.Who(r); who.In() {
		t.Error("the login does not end")
	}
}
