package page

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	utf "golang.org/x/text/encoding/unicode"
)

const sampleText = "وصل وزير المالية إلى الجزائر أمس، والتقى نظيره في مقر الوزارة؛ وقال إن المحادثات كانت مثمرة."

func encode(t *testing.T, e encoding.Encoding, s string) []byte {
	t.Helper()
	b, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEncodings(t *testing.T) {
	iso := strings.NewReplacer("،", "،").Replace(sampleText)
	page := func(charset, pad string) string {
		return "<html><head>" + pad + `<meta http-equiv="Content-Type" content="text/html; charset=` + charset + `"><title>وزير المالية في الجزائر</title></head><body><p>` + sampleText + "</p></body></html>"
	}
	pad := "<!-- " + strings.Repeat("x", 2000) + " -->"
	w1256, i6 := charmap.Windows1256, charmap.ISO8859_6
	tests := []struct {
		name    string
		bytes   []byte
		charset string
	}{
		{"utf-8", []byte(sampleText), ""},
		{"utf-8 with mark", append([]byte("\xef\xbb\xbf"), sampleText...), ""},
		{"utf-8 under a wrong charset of the server", []byte(sampleText), "windows-1256"},
		{"utf-8 under a wrong meta", []byte(page("windows-1256", "")), ""},
		{"utf-16 LE with mark", encode(t, utf.UTF16(utf.LittleEndian, utf.UseBOM), sampleText), ""},
		{"utf-16 BE with mark", encode(t, utf.UTF16(utf.BigEndian, utf.UseBOM), sampleText), ""},
		{"utf-16 LE without", encode(t, utf.UTF16(utf.LittleEndian, utf.IgnoreBOM), sampleText), ""},
		{"utf-16 BE without", encode(t, utf.UTF16(utf.BigEndian, utf.IgnoreBOM), page("utf-8", "")), ""},
		{"windows-1256, nothing told", encode(t, w1256, sampleText), ""},
		{"windows-1256 in meta", encode(t, w1256, page("windows-1256", "")), ""},
		{"windows-1256, meta late", encode(t, w1256, page("windows-1256", pad)), ""},
		{"windows-1256, meta says utf-8", encode(t, w1256, page("utf-8", "")), ""},
		{"windows-1256, meta says iso-8859-1", encode(t, w1256, page("iso-8859-1", "")), ""},
		{"windows-1256, server says iso-8859-6", encode(t, w1256, sampleText), "iso-8859-6"},
		{"iso-8859-6, nothing told", encode(t, i6, iso), ""},
		{"iso-8859-6 in meta", encode(t, i6, page("iso-8859-6", "")), ""},
		{"iso-8859-6, meta says windows-1256", encode(t, i6, page("windows-1256", "")), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := Read(Input{Bytes: tt.bytes, Charset: tt.charset})
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(p.Text, sampleText) || strings.Contains(p.Text, "\uFEFF") {
				t.Errorf("got %q", p.Text)
			}
		})
	}
}

func TestBrokenBytes(t *testing.T) {
	long := strings.Repeat(sampleText+"\n", 5)
	cut := []byte(long)[:len(long)-2] // within the last letter's line
	cut = append(cut[:40:40], cut[41:]...)
	p, err := Read(Input{Bytes: cut})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(p.Text, "\uFFFD") || !strings.Contains(p.Text, "والتقى نظيره في مقر الوزارة") {
		t.Errorf("got %q", p.Text)
	}
	sound(t, p)
}

func TestRefused(t *testing.T) {
	tests := []struct {
		name string
		in   Input
		want error
	}{
		{"nothing", Input{}, ErrEmpty},
		{"blanks", Input{Bytes: []byte(" \n\t ")}, ErrEmpty},
		{"html without text", Input{HTML: "<html><body><img src=x></body></html>"}, ErrEmpty},
		{"signs only", Input{Text: "*** --- ***"}, ErrEmpty},
		{"pdf", Input{Bytes: []byte("%PDF-1.7\nx")}, ErrBinary},
		{"picture", Input{Bytes: []byte("\x89PNG\r\n\x1a\n\x00\x00")}, ErrBinary},
		{"zeros", Input{Bytes: make([]byte, 1000)}, ErrBinary},
		{"noise", Input{Bytes: bytes.Repeat([]byte{1, 2, 3, 200, 14}, 500)}, ErrBinary},
		{"large bytes", Input{Bytes: bytes.Repeat([]byte("a "), MaxBytes)}, ErrTooLarge},
		{"large text", Input{Text: strings.Repeat("كلمة ", 50<<20/9)}, ErrTooLarge},
		{"English", Input{Text: "The ministers met in Doha on Tuesday."}, ErrNotArabic},
	}
	for _, tt := range tests {
		if _, err := Read(tt.in); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		} else if strings.Contains(err.Error(), "\n") || !strings.HasPrefix(err.Error(), "page: ") {
			t.Errorf("%s: message %q", tt.name, err)
		}
	}
}
