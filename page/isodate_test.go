package page

import "testing"

func TestNormalDate(t *testing.T) {
	for in, want := range map[string]string{
		"2024-06-21":                      "2024-06-21",
		"2024-06-21T19:42:55+03:00":       "2024-06-21T19:42:55+03:00",
		"2024-06-21T19:42:55.123Z":        "2024-06-21T19:42:55Z",
		"2024-06-21 19:42":                "2024-06-21T19:42",
		"21/06/2024":                      "2024-06-21",
		"٢١/٠٦/٢٠٢٤":                      "2024-06-21",
		"21-6-2024 09:05":                 "2024-06-21T09:05",
		"06/21/2024":                      "2024-06-21",
		"2024/6/21":                       "2024-06-21",
		"21.06.2024 - 7:30 م":             "2024-06-21T19:30",
		"21/06/2024 12:10 صباحا":          "2024-06-21T00:10",
		"Fri, 21 Jun 2024 10:42:55 +0000": "2024-06-21T10:42:55Z",
		"2019":                            "2019",
		"2019-10":                         "2019-10",
		"2019-13":                         "",
		"2024-02-30":                      "",
		"31/31/2024":                      "",
		"أمس":                             "",
		"":                                "",
		"12345678":                        "",
	} {
		if got := normalDate(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestDateOfURL(t *testing.T) {
	for in, want := range map[string]string{
		"https://e.example/2015/07/31/story":            "2015-07-31",
		"https://e.example/a/2015-7-3-story":            "2015-07-03",
		"https://e.example/Issues/20150731/Con1.htm":    "2015-07-31",
		"https://e.example/Con20150731786477.htm":       "",
		"https://e.example/article/4081235":             "",
		"https://e.example/2015/07/story":               "",
		"https://e.example/20151331/x":                  "",
		"https://e.example/story?from=2015/07/31":       "",
		"https://e.example/19340731/x":                  "",
		"https://e.example/article/201507311/something": "",
	} {
		if got := dateOfURL(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
