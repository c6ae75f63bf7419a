package lexicon

import (
	"slices"
	"strings"
	"testing"

	"mahdar/arabic"
)

// Every form of an office head that news uses, and none that agrees wrongly.
func TestPhraseForms(t *testing.T) {
	for _, c := range []struct {
		phrase, feminine, plural string
		want, not                string
	}{
		{
			"وزير (ال)خارجية", "وزيرة", "وزراء",
			"وزير خارجية|وزير الخارجية|وزيرا الخارجية|وزيري خارجية|وزراء الخارجية|وزيرة الخارجية|وزيرتا الخارجية|وزيرتي خارجية|وزيرات الخارجية",
			"الوزير الخارجية|وزيران الخارجية|وزيرين الخارجية",
		},
		{
			"أمين +عام", "أمينة", "أمناء",
			"أمين عام|الأمين العام|أمينا عاما|الأمينة العامة|الأمينان العامان|الأمينين العامين|الأمناء العامون|الأمناء العامين",
			"الأمين عام|أمين العام|الأمينة العام|الأمينان العامين",
		},
		{
			"(ال)قائم بالأعمال", "قائمة", "قائمون",
			"قائم بالأعمال|القائم بالأعمال|القائمة بالأعمال|القائمان بالأعمال|القائمين بالأعمال|القائمون بالأعمال",
			"قائما بأعمال|القائمو بالأعمال",
		},
		{
			"(ال)سفير", "سفيرة", "سفراء",
			"سفير|السفير|سفيرا|سفيري|السفيران|السفيرين|سفراء|السفراء|سفيرة|السفيرتان|السفيرات",
			"السفيرا|السفيري",
		},
		{
			"(ال)ممثل +أعلى", "ممثلة", "ممثلون",
			"الممثل الأعلى|الممثلة العليا|ممثلة عليا",
			"الممثلة الأعلى",
		},
	} {
		var got []string
		for _, f := range parsed(c.phrase).forms(c.feminine, []string{c.plural}, true) {
			got = append(got, f.form)
		}
		for w := range strings.SplitSeq(c.want, "|") {
			if !slices.Contains(got, w) {
				t.Errorf("%s: %s is missing", c.phrase, w)
			}
		}
		for w := range strings.SplitSeq(c.not, "|") {
			if slices.Contains(got, w) {
				t.Errorf("%s: %s should not be made", c.phrase, w)
			}
		}
	}
}

func parsed(s string) phrase {
	p := parsePhrase(s)
	p.article = p.article || len(p.rest) > 0 && p.rest[0].agrees
	return p
}

// The plural of things takes a feminine adjective, that of persons a plural one.
func TestAdjectiveOfThings(t *testing.T) {
	var got []string
	for _, f := range parsed("محادثة +هاتفي").forms("", []string{"محادثات"}, false) {
		got = append(got, f.form)
	}
	for _, w := range []string{"محادثة هاتفية", "المحادثات الهاتفية", "محادثتان هاتفيتان", "محادثتين هاتفيتين"} {
		if !slices.Contains(got, w) {
			t.Errorf("%s is missing of %v", w, got)
		}
	}
}

func TestNisbaForms(t *testing.T) {
	var got []string
	for _, f := range nisbaForms("سعودي") {
		got = append(got, f.form)
	}
	want := strings.Fields("سعودي سعوديا سعوديان سعوديين سعوديون سعودية سعوديتان سعوديتين سعوديات")
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("%s is missing of %v", w, got)
		}
	}
	for _, w := range got {
		if !slices.Contains(want, w) {
			t.Errorf("%s is one too many", w)
		}
	}
}

func TestVerbForms(t *testing.T) {
	for _, c := range []struct {
		name, past, present string
		doubled             bool
		want, not           string
	}{
		{"sound", "استقبل", "يستقبل", false,
			"استقبل استقبلت استقبلا استقبلتا استقبلوا استقبلنا يستقبل تستقبل يستقبلان تستقبلان يستقبلا يستقبلون يستقبلوا نستقبل أستقبل", ""},
		{"defective in ى", "التقى", "يلتقي", false,
			"التقى التقت التقيا التقتا التقوا التقينا التقيت يلتقي تلتقي يلتقيان تلتقيان يلتقيا يلتقون يلتقوا يلتق نلتقي", "التقىت يلتقيون"},
		{"defective in و", "دعا", "يدعو", false,
			"دعا دعت دعوا دعتا دعونا دعوت يدعو تدعو يدعوان يدعون ندعو دعي دعيت يدعى", "دعات"},
		{"defective, present in ى", "تلقى", "يتلقى", false,
			"تلقى تلقت تلقيا تلقوا تلقينا يتلقى يتلقيان يتلقون نتلقى", "يتلقىون"},
		{"hollow, first form", "قال", "يقول", false,
			"قال قالت قالا قالتا قالوا قلنا قلت يقول تقول يقولان يقولون نقول قيل يقال", "قالنا"},
		{"hollow, fourth form", "أعاد", "يعيد", false, "أعاد أعادت أعادوا أعدنا يعيد يعيدان أعيد أعيدت يعاد", "أعادنا"},
		{"ا of the third form stays", "شارك", "يشارك", false, "شارك شاركت شاركنا يشارك شورك", "شرك"},
		{"sixth form", "تبادل", "يتبادل", false, "تبادل تبادلا تبادلوا يتبادلان تبودل تبودلت", ""},
		{"doubled", "أعد", "يعد", true, "أعد أعدت أعدوا أعددنا يعد يعدان", "أعدنا"},
		{"hamza at the end", "بدأ", "يبدأ", false, "بدأ بدأت بدأوا بدأنا يبدأ يبدأون يبدؤون", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, f := range newVerb(c.past, c.present, c.doubled).forms() {
				if !f.bound {
					got = append(got, f.form)
				}
			}
			for _, w := range strings.Fields(c.want) {
				if !slices.ContainsFunc(got, func(g string) bool { return arabic.Normal(g) == arabic.Normal(w) }) {
					t.Errorf("%s is missing of %v", w, got)
				}
			}
			for _, w := range strings.Fields(c.not) {
				if slices.Contains(got, w) {
					t.Errorf("%s should not be made", w)
				}
			}
		})
	}
}

// Person, number and gender of a form are those of the grammar.
func TestVerbFeatures(t *testing.T) {
	fs := newVerb("أكد", "يؤكد", false).forms()
	for form, want := range map[string]verbForm{
		"أكدت":   {tense: Past, person: 3, number: Singular, feminine: true},
		"أكدا":   {tense: Past, person: 3, number: Dual},
		"أكدتا":  {tense: Past, person: 3, number: Dual, feminine: true},
		"أكدوا":  {tense: Past, person: 3, number: Plural},
		"أكدنا":  {tense: Past, person: 1, number: Plural},
		"يؤكدان": {tense: Present, person: 3, number: Dual},
		"نؤكد":   {tense: Present, person: 1, number: Plural},
	} {
		want.form = form
		if !slices.Contains(fs, want) {
			t.Errorf("no %+v", want)
		}
	}
}

func TestParticiple(t *testing.T) {
	for _, c := range []struct{ given, present, want string }{
		{"م", "يؤكد", "مؤكد مؤكدا مؤكدة مؤكدان مؤكدين مؤكدتين مؤكدون مؤكدات"},
		{"م", "يثني", "مثن مثنيا مثنية مثنيين مثنون مثنين مثنيات"},
		{"داعي", "يدعو", "داع داعيا داعية داعيتين داعين داعون"},
		{"م", "يتلقى", "متلقيا متلقية متلق"},
	} {
		var got []string
		for _, f := range participleForms(participle(c.given, c.present)) {
			got = append(got, f.form)
		}
		for _, w := range strings.Fields(c.want) {
			if !slices.Contains(got, w) {
				t.Errorf("%s: %s is missing of %v", c.present, w, got)
			}
		}
	}
}

func TestOptional(t *testing.T) {
	got := optional("(ال)ولايات (ال)متحدة")
	want := []string{"ولايات متحدة", "ولايات المتحدة", "الولايات متحدة", "الولايات المتحدة"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// The words of the codebook's own examples are found with what they mean.
func TestLookup(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		form  string
		class Class
		key   string
		num   Number
		fem   bool
	}{
		{"وزراء الخارجية", Office, "foreign_minister", Plural, false},
		{"وزيرتا الدفاع", Office, "defence_minister", Dual, true},
		{"وزير الخزانة", Office, "finance_minister", Singular, false},
		{"نائب وزير الخارجية", Office, "deputy_foreign_minister", Singular, false},
		{"وكيل وزارة الصحة", Office, "deputy_minister", Singular, false},
		{"ولي ولي العهد", Office, "crown_prince", Singular, false},
		{"رئيسي الوزراء", Office, "head_of_government", Dual, false},
		{"المبعوثة الخاصة", Office, "envoy", Singular, true},
		{"الممثلة العليا", Office, "secretary_general", Singular, true},
		{"مشددين", Saying, "affirm", Dual, false},
		{"يحذرون", Saying, "warn", Plural, false},
		{"لقاءين", Contact, "meeting", Dual, false},
		{"اتصالين هاتفيين", Contact, "call", Dual, false},
		{"قلق", Attitude, "concern", Singular, false},
		{"أرجئت", Status, "called_off", Singular, true},
	} {
		if !slices.ContainsFunc(l.Lookup(c.form), func(e *Entry) bool {
			return e.Class == c.class && e.Key == c.key && e.Number == c.num && e.Feminine == c.fem
		}) {
			t.Errorf("%s is no %s %s, number %d, feminine %t", c.form, c.class, c.key, c.num, c.fem)
		}
	}
}
