package arabic

import "testing"

func TestNormal(t *testing.T) {
	for in, want := range map[string]string{
		"الأُمَمُ المُتَّحِدَة": "الامم المتحده",
		"الإمارات":              "الامارات",
		"مصطفى":                 "مصطفي",
		"مسؤول شؤون":            "مسوول شوون",
		"لقائه":                 "لقايه",
		"لقاء":                  "لقاء",
		"ڤيينا وچنيڤ":           "فيينا وجنيف",
		"٢١٫٥":                  "21.5",
		"۱۲":                    "12",
		"«نعم»":                 "\"نعم\"",
		"NATO":                  "nato",
		"ﺍﻟﻮﺯﻳﺮ":                "الوزير",
		"الـــوزيـر":            "الوزير",
		"":                      "",
	} {
		got := Normal(in)
		if got != want {
			t.Errorf("Normal(%q) = %q, want %q", in, got, want)
		}
		if Normal(got) != got {
			t.Errorf("Normal(%q) is not its own normal form", got)
		}
	}
}

// Every code point below U+FFFF normalises to something stable.
func TestNormalIsStable(t *testing.T) {
	for r := rune(1); r <= 0xFFFF; r++ {
		if r >= 0xD800 && r <= 0xDFFF {
			continue
		}
		if once := Normal(string(r)); Normal(once) != once {
			t.Errorf("%U: %q, then %q", r, once, Normal(once))
		}
	}
}

func FuzzNormal(f *testing.F) {
	f.Add("الأُمَمُ المُتَّحِدَة")
	f.Add("ﷺ ﻻ")
	f.Fuzz(func(t *testing.T, s string) {
		if once := Normal(s); Normal(once) != once {
			t.Fatalf("%q: %q, then %q", s, once, Normal(once))
		}
	})
}
