package page

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

func rec(kind, uri, ctype, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, ctype, len(body), body)
}

func response(uri, status, headers, body string) string {
	return rec("response", uri, "application/http; msgtype=response", "HTTP/1.1 "+status+"\r\n"+headers+"\r\n"+body)
}

func TestWARC(t *testing.T) {
	const html = "<html><body><p>التقى الوزير نظيره أمس في العاصمة</p></body></html>"
	w1256, err := charmap.Windows1256.NewEncoder().String(html)
	if err != nil {
		t.Fatal(err)
	}
	chunked := fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(html), html)
	data := strings.Join([]string{
		rec("warcinfo", "", "application/warc-fields", "software: x"),
		rec("request", "https://e.example/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
		response("https://e.example/1", "200 OK", "Content-Type: text/html; charset=utf-8\r\n", html),
		response("<https://e.example/2>", "200 OK", "Content-Type: text/html; charset=windows-1256\r\n", w1256),
		response("https://e.example/3", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gz(html)),
		response("https://e.example/4", "200 OK", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked),
		response("https://e.example/5", "301 Moved", "Content-Type: text/html\r\n", html),
		response("https://e.example/6.png", "200 OK", "Content-Type: image/png\r\n", "\x89PNG"),
		response("https://e.example/7", "200 OK", "Content-Type: text/html\r\nContent-Encoding: br\r\n", "\x1b\x00\xff\x01\x02\x03"),
		response("https://e.example/8", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", html),
		response("https://e.example/9", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gz(strings.Repeat("x", MaxBytes+1))),
		response("https://e.example/10", "200 OK", "Content-Type: text/html\r\nContent-Length: 9999\r\n", html),
		rec("revisit", "https://e.example/1", "application/http", "HTTP/1.1 304 Not Modified\r\n\r\n"),
		rec("conversion", "https://e.example/11", "text/plain", "نص مستخرج"),
		rec("resource", "https://e.example/12", "text/html; charset=utf-8", html),
	}, "")
	for name, file := range map[string]string{"plain": data, "gzip members": members(data)} {
		var urls, errs []string
		for in, err := range Open(put(t, t.TempDir(), "a.warc", file), Options{}) {
			if err != nil {
				errs = append(errs, in.URL)
				continue
			}
			urls = append(urls, strings.TrimPrefix(in.URL, "https://e.example/"))
			p, err := Read(in)
			if err != nil || !strings.Contains(p.Text, "الوزير") && !strings.Contains(p.Text, "نص مستخرج") {
				t.Errorf("%s: %s: %v", name, in.URL, err)
			}
		}
		if want := []string{"1", "2", "3", "4", "8", "10", "11", "12"}; !slices.Equal(urls, want) {
			t.Errorf("%s: pages %v", name, urls)
		}
		if want := []string{"https://e.example/7", "https://e.example/9"}; !slices.Equal(errs, want) {
			t.Errorf("%s: errors %v", name, errs)
		}
	}
	for name, file := range map[string]string{
		"cut":          data[:len(data)-200],
		"no warc":      "hello\n",
		"no length":    "WARC/1.0\r\nWARC-Type: response\r\n\r\n",
		"large length": "WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\n",
		"long header":  "WARC/1.0\r\n" + strings.Repeat("A: b\r\n", 20_000),
	} {
		bad := 0
		WARC(strings.NewReader(file), "f.warc", func(in Input, err error) bool {
			if err != nil && !strings.HasPrefix(err.Error(), "page: f.warc:") {
				t.Errorf("%s: %v", name, err)
			}
			if err != nil && in.URL == "" {
				bad++
			}
			return true
		})
		if bad != 1 {
			t.Errorf("%s: %d errors of the file", name, bad)
		}
	}
}

// members gzips each record by itself, as WARC files are.
func members(data string) string {
	var b strings.Builder
	for i, r := range strings.Split(data, "WARC/1.0\r\n") {
		if i > 0 {
			b.WriteString(gz("WARC/1.0\r\n" + r))
		}
	}
	return b.String()
}
