package names

import (
	"slices"
	"testing"
)

// One person's name in spellings that newspapers use side by side.
func TestSpellingsMeet(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want Likeness
	}{
		{"كانغ كيونغ هوا", "كانج كيونج-هوا", Variant},
		{"كانغ كيونغ هوه", "كانغ كيونغ هوا", Variant},
		{"كانغ", "كانج كيونج-هوا", Short},
		{"أنتوني بلينكن", "انتوني بلينكين", Variant},
		{"بلنكن", "بلينكن", Variant},
		{"أنتوني بلينكن", "Antony Blinken", Variant},
		{"ميخائيل بوجدانوف", "ميخائيل بوغدانوف", Variant},
		{"شي جينبينغ", "شي جين بينغ", Equal},
		{"عبد الله الثاني", "عبدالله الثانى", Equal},
		{"محمد بن سلمان", "محمد بن سلمان بن عبد العزيز آل سعود", Variant},
		{"تميم بن حمد", "الشيخ تميم بن حمد آل ثاني", Different}, // titles do not belong to names
		{"تميم بن حمد", "تميم بن حمد آل ثاني", Variant},
		{"سلمان بن عبدالعزيز", "محمد بن سلمان بن عبدالعزيز", Different},
		{"محمد بن نايف", "محمد بن سلمان", Different},
		{"نعيم ناصر فؤاد", "ناصر فؤاد", Short}, // the end of the other
		{"نعيم بن ناصر فؤاد", "ناصر فؤاد", Different},
		{"محمد سالم", "محمد سليم", Different},
		{"محمود", "محمد", Different},
		{"جون كيري", "جون كيربي", Different},
		{"جون كيري", "كيري", Short},
		{"لافروف", "سيرغي لافروف", Short},
		{"سيرجي لافروف", "سيرغي لافروف", Variant},
		{"مولود جاويش أوغلو", "مولود تشاووش أوغلو", Variant},
		{"هولاند", "أولاند", Variant},
		{"", "أولاند", Different},
	} {
		if got := Alike(row.a, row.b); got != row.want {
			t.Errorf("Alike(%s, %s) = %d, want %d (keys %v, %v)", row.a, row.b, got, row.want, keysOf(row.a), keysOf(row.b))
		}
		if got := Alike(row.b, row.a); got != row.want {
			t.Errorf("Alike(%s, %s) = %d, want %d", row.b, row.a, got, row.want)
		}
	}
}

func keysOf(s string) (out [][]string) {
	for _, w := range Telling(s) {
		out = append(out, Keys(w))
	}
	return out
}

// A Latin word has, among its keys, the key of the Arabic spelling.
func TestLatinFindsArabic(t *testing.T) {
	for _, row := range [][2]string{
		{"Blinken", "بلينكن"}, {"Kang", "كانغ"}, {"Kyung", "كيونج"}, {"Lavrov", "لافروف"}, {"Erdoğan", "أردوغان"},
		{"Erdogan", "اردوغان"}, {"Xhaka", "شاكا"}, {"Hollande", "أولاند"}, {"Hollande", "هولاند"}, {"Guterres", "غوتيريش"},
		{"Guterres", "جوتيريس"}, {"Netanyahu", "نتنياهو"}, {"Zarif", "ظريف"}, {"Sisi", "السيسي"}, {"Mohammed", "محمد"},
		{"Pompeo", "بومبيو"}, {"Motegi", "موتيغي"}, {"Kamikawa", "كاميكاوا"}, {"Steinmeier", "شتاينماير"},
		{"Çavuşoğlu", "جاويشوغلو"}, {"Chavez", "تشافيز"}, {"Zhang", "تشانغ"}, {"Qaddafi", "قذافي"}, {"Gaddafi", "قذافي"},
		{"Juncker", "يونكر"}, {"Mogherini", "موغيريني"}, {"Macron", "ماكرون"}, {"Merkel", "ميركل"}, {"Fabius", "فابيوس"},
		{"Hammond", "هاموند"}, {"Kerry", "كيري"}, {"Khamenei", "خامنئي"}, {"Yoon", "يون"}, {"Wagner", "فاغنر"},
	} {
		arab := Keys(row[1])
		if !slices.Contains(Keys(row[0]), arab[0]) {
			t.Errorf("%s has keys %v, none of them %v of %s", row[0], Keys(row[0]), arab, row[1])
		}
	}
}

// Short words and vowels alone tell nobody.
func TestNoKeyForNothing(t *testing.T) {
	for _, w := range []string{"هوا", "Yi", "wha", "", "-", "يو", "آ"} {
		if ks := Keys(w); len(ks) != 0 {
			t.Errorf("Keys(%q) = %v, want none", w, ks)
		}
	}
}

func FuzzAlike(f *testing.F) {
	f.Add("كانغ كيونغ", "Kang Kyung")
	f.Fuzz(func(t *testing.T, a, b string) {
		if Alike(a, b) != Alike(b, a) {
			t.Errorf("Alike(%q, %q) depends on the order", a, b)
		}
	})
}
