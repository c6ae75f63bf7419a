package reader

import (
	"strconv"
	"testing"

	"mahdar/minutes"
	"mahdar/page"
)

// told is what a test expects of the session of a page: an empty field is not
// looked at, "-" stands for nothing told.
type told struct {
	status, role   string
	from, to       string
	place, country string
	minutes        int // -1: nothing told
}

// sessionCase is a page of our own making with what it tells of one of its
// sessions, the first by default.
type sessionCase struct {
	name, date, title, text string
	session                 int
	want                    told
}

func runSessions(t *testing.T, cases []sessionCase) {
	t.Helper()
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			date := c.date
			if date == "" {
				date = "2020-03-04" // a Wednesday
			}
			p, err := page.Read(page.Input{ID: c.name, Title: c.title, Published: date, Text: c.title + "\n" + c.text})
			if err != nil {
				t.Fatal(err)
			}
			m := r.Read(p)
			if len(m.Consultations) <= c.session {
				t.Fatalf("%d sessions, want more than %d", len(m.Consultations), c.session)
			}
			compareSession(t, c.want, m.Consultations[c.session])
		})
	}
}

func compareSession(t *testing.T, want told, c minutes.Consultation) {
	t.Helper()
	got := map[string]string{"status": c.Status, "role": c.Role}
	if c.From != nil {
		got["from"], got["to"] = c.From.Value, c.To.Value
	}
	if c.Place != nil {
		got["place"], got["country"] = c.Place.Value, c.Place.Country
	}
	if c.Minutes != nil {
		got["minutes"] = strconv.Itoa(c.Minutes.Value)
	}
	if want.to == "" && want.from != "" {
		want.to = want.from
	}
	exp := map[string]string{"status": want.status, "role": want.role, "from": want.from, "to": want.to, "place": want.place, "country": want.country}
	if want.minutes != 0 {
		exp["minutes"] = strconv.Itoa(want.minutes)
	}
	for _, k := range []string{"status", "role", "from", "to", "place", "country", "minutes"} {
		w := exp[k]
		if w == "" {
			continue
		}
		if w == "-" || w == "-1" {
			w = ""
		}
		if got[k] != w {
			t.Errorf("%s = %q, want %q", k, got[k], w)
		}
	}
}

const talks = "الوزيران يبحثان التعاون"

func TestStatus(t *testing.T) {
	runSessions(t, []sessionCase{
		{name: "past", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.",
			want: told{status: "held"}},
		{name: "future prefix", title: talks, text: "سيلتقي وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري في عمان.",
			want: told{status: "planned"}},
		{name: "scheduled", title: talks, text: "من المقرر أن يلتقي وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري غدا في عمان.",
			want: told{status: "planned", from: "2020-03-05", place: "عمان"}},
		{name: "place before the schedule", title: talks, text: "وفي عمان من المقرر أن يلتقي وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري.",
			want: told{status: "planned", place: "عمان", country: "JOR"}},
		{name: "headline in the present", title: "وزير الخارجية الأردني يلتقي نظيره الكويتي", text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.",
			want: told{status: "held", role: "main"}},
		{name: "day's programme", title: talks, text: "يلتقي وزير الخارجية الأردني سامر حداد اليوم نظيره الكويتي ناصر المطيري في عمان.",
			want: told{status: "planned", from: "2020-03-04"}},
		{name: "proposed", title: talks, text: "اقترح وزير الخارجية الأردني سامر حداد عقد اجتماع مع نظيره الكويتي ناصر المطيري في عمان.",
			want: told{status: "proposed", place: "عمان"}},
		{name: "asked during a meeting", title: talks, text: "طلب وزير الخارجية الأردني سامر حداد خلال لقائه أمس نظيره الكويتي ناصر المطيري في عمان زيادة المساعدات.",
			want: told{status: "held", from: "2020-03-03"}},
		{name: "called off", title: "تأجيل زيارة الرئيس", text: "أرجأ الرئيس التركي كمال يلدز زيارته إلى اليونان التي كانت مقررة غدا.",
			want: told{status: "called_off", from: "2020-03-05"}},
		{name: "refused", title: talks, text: "رفض الرئيس التركي كمال يلدز لقاء نظيره اليوناني نيكوس باباس.",
			want: told{status: "called_off"}},
		{name: "purpose of a journey", title: talks, text: "وصل وزير الخارجية الأردني سامر حداد أمس إلى الكويت للقاء نظيره الكويتي ناصر المطيري.",
			want: told{status: "planned", from: "-", place: "الكويت"}},
		{name: "setting of a plan", title: talks, text: "سيبحث وزير الخارجية الأردني سامر حداد مع نظيره الكويتي ناصر المطيري غدا العلاقات بين البلدين.",
			want: told{status: "planned"}},
	})
}

func TestNoSessionDenied(t *testing.T) {
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		"لم يلتق وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري في عمان.",
		"نفى الناطق أن يكون وزير الخارجية الأردني سامر حداد التقى نظيره الكويتي ناصر المطيري.",
	} {
		p, err := page.Read(page.Input{ID: "x", Title: "نفي", Published: "2020-03-04", Text: "نفي\n" + text})
		if err != nil {
			t.Fatal(err)
		}
		if m := r.Read(p); len(m.Consultations) != 0 {
			t.Errorf("%s\n%d sessions, want none", text, len(m.Consultations))
		}
	}
}

func TestRole(t *testing.T) {
	runSessions(t, []sessionCase{
		{name: "lead", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.",
			want: told{role: "main"}},
		{name: "pluperfect", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nوكان حداد قد التقى نظيره التركي كمال يلدز في أنقرة الأسبوع الماضي.",
			want: told{role: "background", status: "held", place: "أنقرة"}},
		{name: "long ago", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nواجتمع حداد مع وزير الخارجية التركي كمال يلدز في أنقرة في 12 يناير.",
			want: told{role: "background", from: "2020-01-12"}},
		{name: "next on the programme", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nومن المقرر أن يلتقي حداد وزير الخارجية التركي كمال يلدز غدا في أنقرة.",
			want: told{role: "main", status: "planned", from: "2020-03-05", place: "أنقرة"}},
		{name: "further news", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nكما التقى حداد وزير الخارجية التركي كمال يلدز.",
			want: told{role: "main", status: "held", from: "2020-03-03", place: "عمان"}},
		{name: "so long before", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد اليوم نظيره الكويتي ناصر المطيري في عمان.\nوقبل أسبوع التقى حداد وزير الخارجية التركي كمال يلدز.",
			want: told{role: "background", status: "held"}},
		{name: "only pointed to", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nوأكد متانة العلاقات.\nوأشار إلى أن الرئيس التركي كمال يلدز التقى نظيره اليوناني نيكوس باباس.",
			want: told{role: "background", status: "held"}},
		{name: "where somebody was before", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nوأكد متانة العلاقات.\nوقالت الصحيفة إن حداد التقى سابقا الرئيس التركي كمال يلدز.",
			want: told{role: "background", status: "held"}},
		{name: "long behind the lead, the setting of another's statement", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nوتناول اللقاء العلاقات بين البلدين.\nومن جانبه أعلن السفير إثر اللقاء الذي جمع الرئيس التركي كمال يلدز بالرئيس اليوناني نيكوس باباس أن الاتفاق قريب.",
			want: told{role: "background"}},
		{name: "right behind the lead, the setting of the news", title: "أثينا ترحب بالاتفاق", text: "رحب الرئيس اليوناني نيكوس باباس أمس بالاتفاق.\nوقال عقب اللقاء الذي جمعه بالرئيس التركي كمال يلدز إن الاتفاق يخدم المنطقة.",
			want: told{role: "main"}},
		{name: "what a statement is about", title: "أحزاب المعارضة تنتقد الحكومة", text: "انتقد النائب سامر حداد أمس سياسة الحكومة.\nوأكد أن الأسعار ارتفعت.\nوأضاف أن العجز كبير.\nوأشار إلى المحادثات التي أجراها الرئيس اليوناني نيكوس باباس مع نظيره التركي كمال يلدز.",
			want: told{role: "background"}},
		{name: "journey of somebody that the lead speaks of", title: "النقابة ترد على المديرة", text: "أكد النائب سامر حداد أمس أنه لا علاقة لتصريح الرئيس التركي كمال يلدز الذي زار اليونان مؤخرا بالأسعار.\nوأضاف أن الأسعار ستتراجع.",
			want: told{role: "background"}},
		{name: "what the announcement comes before", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nويأتي الإعلان فيما من المنتظر أن يلتقي الرئيس التركي كمال يلدز نظيره الهندي راجيش كومار الأحد في أنقرة.",
			want: told{role: "background", status: "planned"}},
		{name: "looked back to on the same day", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nوكان المطيري قد اجتمع أمس مع رئيس الوزراء الأردني رائد نصار.",
			want: told{role: "main", from: "2020-03-03"}},
		{name: "what comes before a visit", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nورفعت اليونان التحذير من السفر قبل الزيارة المرتقبة لوزير الخارجية اليوناني إلى تركيا.",
			want: told{role: "background", status: "planned"}},
	})
}
