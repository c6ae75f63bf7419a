package page

import "testing"

var flatLines = []string{
	`{"id": "a", "title": "عنوان \"خبر\"", "text": "سطر\nسطر\\ \/ \t", "published": 20150721}`,
	`{"id":null,"text":"نص"}`, `{}`, ` { "text" : "x" } `, `{"text":"a","text":"b"}`, `{"text":"a","text":null}`, `{"id":007,"text":"x"}`,
	`{"id":1.5}`, `{"id":-3}`, `{"id":1e3}`, `{"id":0}`, `{"id":12`, `{"text":"\u0645"}`, `{"text":["أ","ب"]}`, `{"text":{"a":1}}`, `{"text":true}`,
	`{"text":"a"} x`, `{"text":"a",}`, `{"text":"a"`, `{"text":"` + "\x01" + `"}`, `{"text":"` + "\xff" + `"}`, `{"text":"a\q"}`, `[]`, `null`, `{"\u0069d":"x"}`, `{"id":nullx}`,
	`{"id":"a\`, `{"text":"\\"}`, `{"text":"\\\"n"}`,
}

// What flat reads, package json reads as well, and in the same way.
func TestFlat(t *testing.T) {
	read := 0
	for _, line := range flatLines {
		if sameFlat(t, line) {
			read++
		}
	}
	if read < 7 {
		t.Errorf("flat read %d lines only", read)
	}
}

func FuzzFlat(f *testing.F) {
	for _, line := range flatLines {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) { sameFlat(t, line) })
}

// sameFlat reports whether flat reads the line.
func sameFlat(t *testing.T, line string) bool {
	t.Helper()
	var got Input
	if !flat([]byte(line), got.field) {
		return false
	}
	want, err := anyRecord([]byte(line), nil)
	if err != nil || got.ID != want.ID || got.URL != want.URL || got.Outlet != want.Outlet || got.Title != want.Title ||
		got.Published != want.Published || got.Text != want.Text || got.HTML != want.HTML {
		t.Errorf("%q: %+v, want %+v (%v)", line, got, want, err)
	}
	return true
}
