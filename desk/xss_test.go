package desk

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"mahdar/page"
)

// payloads are at least a hundred ways to bring script into a page.
func payloads() []string {
	var out []string
	run := []string{"alert(1)", "window.__xss=1", "fetch('//e.example')", "eval(name)", "top.location='//e.example'"}
	for _, js := range run {
		for _, shape := range []string{
			"<script>%s</script>", "<ScRiPt >%s</sCrIpT>", "<script/x>%s</script>", "<<script>%s//<</script>", "\"><script>%s</script>", "'><script>%s</script>", "</title><script>%s</script>",
			"</textarea><script>%s</script>", "--><script>%s</script>", "]]><script>%s</script>", "<img src=x onerror=%s>", "<img/src=x/onerror=%s>", "<svg onload=%s>", "<svg><script>%s</script></svg>",
			"<svg><animate onbegin=%s attributeName=x dur=1s>", "<body onload=%s>", "<iframe srcdoc=\"<script>%s</script>\">", "<details open ontoggle=%s>", "<a href=javascript:%s>x</a>", "<a href=\"java\tscript:%s\">x</a>",
			"<math><mtext><table><mglyph><style><img src=x onerror=%s>", "<noscript><p title=\"</noscript><img src=x onerror=%s>\">", "{{%s}}", "${%s}", "`-%s-`", "\\u003cscript\\u003e%s\\u003c/script\\u003e",
		} {
			out = append(out, fmt.Sprintf(shape, js))
		}
	}
	return append(out, "<img srcset='x 1x, javascript:alert(1) 2x'>", "<link rel=import href=data:text/html,x>", "<style>@import 'javascript:alert(1)'</style>", "<div style=\"background:url(javascript:alert(1))\">",
		"<base href=//e.example>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<object data=data:text/html;base64,PHNjcmlwdD4=>", "<embed src=javascript:alert(1)>", "<form action=javascript:alert(1)><button>x", "\u202e<script>alert(1)</script>")
}

// evil are pages that carry payloads in title, names, quotes, outlet and address, as
// text, since the reader takes tags out of HTML by itself.
func evil(yield func(page.Input, error) bool) {
	for i, p := range payloads() {
		in := page.Input{ID: fmt.Sprintf("evil-%d-%s", i, p), URL: "javascript:" + p, Outlet: "المرسى " + p, Title: "وزير الخارجية القطري يلتقي نظيره النرويجي " + p, Published: "2024-09-05",
			Text: "التقى وزير الخارجية القطري ناصر الدوسري " + p + " في الدوحة اليوم الخميس نظيره النرويجي أندرس هولمستاد.\nوقال الدوسري إن قطر تدعم الوساطة " + p + " في المنطقة.\nوقالت حركة \"" + p + "\" إنها التقت وفدا مصريا في القاهرة أمس."}
		if !yield(in, nil) {
			return
		}
	}
}

// script finds what could run in a page: scripts other than the desk's own, handlers,
// and addresses that are no http.
func script(body string) (found []string) {
	root, err := html.Parse(strings.NewReader(body))
	if err != nil {
		return []string{err.Error()}
	}
	scripts := 0
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script":
			scripts++
			if n.FirstChild != nil {
				found = append(found, "inline script")
			}
		case "iframe", "object", "embed", "base", "style", "math", "svg":
			found = append(found, n.Data)
		}
		for _, a := range n.Attr {
			v := strings.ToLower(strings.TrimSpace(a.Val))
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcdoc":
				found = append(found, a.Key)
			case (a.Key == "href" || a.Key == "src" || a.Key == "action") && v != "" && !strings.HasPrefix(v, "/") && !strings.HasPrefix(v, "#") && !strings.HasPrefix(v, "?") && !strings.HasPrefix(v, "http"):
				found = append(found, a.Key+"="+v)
			}
		}
	}
	if scripts != 1 {
		found = append(found, fmt.Sprintf("%d scripts", scripts))
	}
	return found
}

func TestPayloads(t *testing.T) {
	f := openDesk(t, evil, nil)
	n := len(payloads())
	if n < 100 {
		t.Fatalf("only %d payloads", n)
	}
	look := func(path string) {
		body := f.get(t, path, 200)
		if bad := script(body); len(bad) > 0 {
			t.Errorf("%.80s: %v", path, bad)
		}
	}
	shown := 0
	for _, lang := range []string{"/ar", "/en"} {
		for _, p := range []string{"/", "/search", "/search?kind=pages", "/parties", "/network", "/calendar?month=2024-09", "/review", "/history"} {
			look(lang + p)
		}
	}
	for i, e := range f.Index().All {
		if i%3 != 0 && i > 60 {
			continue
		}
		look("/ar/session/" + e.ID)
		look("/ar/session/" + e.ID + "/edit")
		for _, p := range e.Parties {
			look("/en/party/" + pathEscape(p))
		}
		shown++
	}
	i := 0
	for p := range f.st.Pages(t.Context()) {
		look("/ar/page/" + p.Key)
		if i++; i > 40 {
			break
		}
	}
	for id := range f.Index().People {
		look("/ar/person/" + id)
	}
	for _, p := range payloads() {
		look("/ar/search?q=" + queryEscape(p[:min(len(p), 90)]) + "&parties=" + queryEscape("QAT") + "&place=" + queryEscape(p))
		look("/ar/search?q=x&order=" + queryEscape(p) + "&kind=" + queryEscape(p))
		resp, err := http.PostForm(f.srv.URL+"/ar/read", map[string][]string{"text": {"التقى وزير الخارجية القطري " + p + " نظيره النرويجي.\n" + p}, "url": {p}})
		if err != nil {
			t.Fatal(err)
		}
		b := new(strings.Builder)
		_, _ = fmt.Fprint(b, read(resp))
		if bad := script(b.String()); len(bad) > 0 {
			t.Errorf("read %q: %v", p, bad)
		}
	}
	t.Logf("%d payloads, %d sessions", n, shown)
}
