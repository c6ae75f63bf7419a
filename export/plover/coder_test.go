package plover

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"mahdar/lexicon"
	"mahdar/minutes"
	"mahdar/register"
)

var coder = sync.OnceValues(func() (*Coder, error) {
	lex, err := lexicon.Load()
	if err != nil {
		return nil, err
	}
	return New(lex)
})

func claim(v string) []register.Claim {
	if v == "" {
		return nil
	}
	return []register.Claim{{Value: v}}
}

// session makes a session told by one page: people are "PARTY office name", _ for a
// space in a party.
func session(mode, status, when, country string, people ...string) *register.Session {
	s := &register.Session{ID: "s1", Role: "main", Mode: claim(mode), Status: claim(status), When: claim(when), Sources: 1,
		Told: []register.Told{{Page: "p1", Status: status, Published: "2024-05-10T08:00:00", Outlet: "صحيفة الأفق"}}}
	if country != "" {
		s.Place = []register.Claim{{Value: "مدينة", Country: country}}
	}
	for _, who := range people {
		f := append(strings.SplitN(who, " ", 3), "", "")
		s.Participants = append(s.Participants, register.Participant{
			Party: strings.ReplaceAll(f[0], "_", " "), Office: claim(f[1]), Names: claim(f[2])})
	}
	return s
}

// line is an event as the tests write it.
func line(e Event) string {
	who := func(list []Actor) string {
		var out []string
		for _, a := range list {
			out = append(out, a.Code+a.Sector)
		}
		return strings.Join(out, "+")
	}
	return fmt.Sprintf("%s %s %s>%s %s %d %.1f %s %s", e.Date, e.Type, who(e.Source), who(e.To), strings.Join(e.Modes, ","), e.Quad, e.Score, e.CAMEO, strings.Join(e.Rules, ","))
}

// Each row is a rule of the manual.
func TestSessions(t *testing.T) {
	c, err := coder()
	if err != nil {
		t.Fatal(err)
	}
	fm := " foreign_minister"
	for name, test := range map[string]struct {
		s    *register.Session
		want []string
		left string
	}{
		"visitor is the source, host the recipient": {session("meeting", "held", "2024-05-09/2024-05-09", "JOR", "EGY"+fm, "JOR"+fm),
			[]string{"2024-05-09 CONSULT EGYGOV>JORGOV visit 1 2.1 042 consult-visit"}, ""},
		"a trip": {session("visit", "held", "2024-05-09/2024-05-11", "FRA", "FRA", "OMN head_of_state"),
			[]string{"2024-05-09 CONSULT OMNGOV>FRAGOV visit 1 2.1 042 consult-visit"}, ""},
		"no place, all are sources": {session("meeting", "held", "2024-05-09/2024-05-09", "", "EGY"+fm, "JOR"+fm),
			[]string{"2024-05-09 CONSULT EGYGOV+JORGOV>  1 2.1 040 consult-all"}, ""},
		"a third place": {session("meeting", "held", "2024-05-09/2024-05-09", "CHE", "RUS"+fm, "USA"+fm),
			[]string{"2024-05-09 CONSULT RUSGOV+USAGOV> third-party 1 2.1 044 consult-third,consult-all"}, ""},
		"three at the home of one": {session("meeting", "held", "2024-05-09/2024-05-09", "TUR", "IRN", "RUS", "TUR"),
			[]string{"2024-05-09 CONSULT IRNGOV+RUSGOV+TURGOV> multilateral 1 2.1 040 consult-multilateral,consult-all"}, ""},
		"three at a third place": {session("meeting", "held", "2024-05-09/2024-05-09", "CHE", "IRN", "RUS", "TUR"),
			[]string{"2024-05-09 CONSULT IRNGOV+RUSGOV+TURGOV> third-party,multilateral 1 2.1 044 consult-third,consult-multilateral,consult-all"}, ""},
		"a call": {session("call", "held", "2024-05-09/2024-05-09", "", "FRA head_of_state", "SAU crown_prince"),
			[]string{"2024-05-09 CONSULT FRAGOV+SAUGOV> phone 1 2.1 041 consult-phone,consult-all"}, ""},
		"a video link of three": {session("video", "held", "2024-05-09/2024-05-09", "", "FRA", "SAU", "ITA"),
			[]string{"2024-05-09 CONSULT FRAGOV+SAUGOV+ITAGOV> phone,multilateral 1 2.1 041 consult-phone,consult-multilateral,consult-all"}, ""},
		"a letter": {session("message", "held", "2024-05-09/2024-05-09", "", "OMN", "QAT"),
			[]string{"2024-05-09 CONSULT OMNGOV+QATGOV> phone 1 2.1 041 consult-phone,consult-all"}, ""},
		"an organisation is at home at its seat": {session("meeting", "held", "2024-05-09/2024-05-09", "EGY", "LAS secretary_general", "YEM"+fm),
			[]string{"2024-05-09 CONSULT YEMGOV>IGO visit 1 2.1 042 consult-visit"}, ""},
		"both at home": {session("meeting", "held", "2024-05-09/2024-05-09", "EGY", "EGY"+fm, "LAS secretary_general"),
			[]string{"2024-05-09 CONSULT EGYGOV+IGO>  1 2.1 040 consult-all"}, ""},
		"a movement is at home where it acts": {session("meeting", "held", "2024-05-09/2024-05-09", "IRQ", "إقليم_كردستان party_leader", "USA"+fm),
			[]string{"2024-05-09 CONSULT USAGOV>IRQPTY visit 1 2.1 042 consult-visit"}, ""},
		"of an unknown movement nothing is assumed": {session("meeting", "held", "2024-05-09/2024-05-09", "CHE", "حركة_مجهولة", "USA"+fm),
			[]string{"2024-05-09 CONSULT +USAGOV>  1 2.1 040 consult-all"}, ""},
		"a month": {session("meeting", "held", "2024-04/2024-04", "", "EGY", "JOR"),
			[]string{"2024-04-01 CONSULT EGYGOV+JORGOV>  1 2.1 040 consult-all"}, ""},
		"undated news has the day of its page": {session("meeting", "held", "", "", "EGY", "JOR"),
			[]string{"2024-05-10 CONSULT EGYGOV+JORGOV>  1 2.1 040 consult-all"}, ""},
		"announced": {session("meeting", "planned", "2024-05-20/2024-05-20", "JOR", "EGY", "JOR"),
			[]string{"2024-05-10 AGREE EGYGOV+JORGOV>  1 4.2 036 agree-future"}, ""},
		"invited": {session("visit", "proposed", "", "SAU", "IRQ head_of_government", "SAU head_of_state"),
			[]string{"2024-05-10 REQUEST SAUGOV>IRQGOV meet 3 -5.0 026 request-meet"}, ""},
		"proposed, by whom is not told": {session("meeting", "proposed", "", "", "IRQ", "SAU"), nil, NoAsker},
		"called off": {session("meeting", "called_off", "2024-05-20/2024-05-20", "CHE", "RUS", "USA"),
			[]string{"2024-05-10 REJECT RUSGOV+USAGOV> meet 3 -4.2 125 reject-cancelled"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			left := Tally{}
			var got []string
			for _, e := range c.Events(test.s, left) {
				got = append(got, line(e))
			}
			if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("got  %s\nwant %s", strings.Join(got, "\n     "), strings.Join(test.want, "\n     "))
			}
			if (test.left != "") != (len(left) > 0) || test.left != "" && left[test.left] != 1 {
				t.Errorf("left out %v, want %q", left, test.left)
			}
		})
	}
}

// What was announced and then held is two events: the announcement on its day, and the
// session.
func TestPlannedAndHeld(t *testing.T) {
	c, err := coder()
	if err != nil {
		t.Fatal(err)
	}
	s := session("meeting", "held", "2024-05-20/2024-05-20", "JOR", "EGY", "JOR")
	s.Planned = &register.Claim{Value: "planned"}
	s.Told = append([]register.Told{{Page: "p0", Status: "planned", Published: "2024-05-01"}}, s.Told...)
	got := c.Events(s, Tally{})
	if len(got) != 2 || line(got[0]) != "2024-05-01 AGREE EGYGOV+JORGOV>  1 4.2 036 agree-future" || line(got[1]) != "2024-05-20 CONSULT EGYGOV>JORGOV visit 1 2.1 042 consult-visit" {
		t.Errorf("%v", got)
	}
	if got[0].Page != "p0" || got[0].Comment != "session announced for 2024-05-20" {
		t.Errorf("announced by %s: %s", got[0].Page, got[0].Comment)
	}
}

// A background session without a day has no day at all: that of the page is another.
func TestUndatedBackground(t *testing.T) {
	c, err := coder()
	if err != nil {
		t.Fatal(err)
	}
	s := session("meeting", "held", "", "", "EGY", "JOR")
	s.Role = "background"
	if got := c.Events(s, Tally{}); len(got) != 1 || got[0].Date != "" || got[0].Dated != "" {
		t.Errorf("%v", got)
	}
}

func TestPoints(t *testing.T) {
	c, err := coder()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ by, act, verb, text, want string }{
		{"EGY+JOR", "agree", "اتفق", "مواصلة التشاور", "AGREE EGYGOV+JORGOV>  1 4.2 030 agree"},
		{"EGY", "promise", "تعهد", "بلاده ستقدم مساعدات", "AGREE EGYGOV>  1 4.2 030 agree"},
		{"EGY", "support", "أشاد", "جهود الأردن في استضافة اللاجئين", "SUPPORT EGYGOV>JORGOV  1 4.6 051 support"},
		{"EGY", "support", "رحب", "جهود الأردن والسعودية", "SUPPORT EGYGOV>  1 4.6 051 support"},
		{"EGY", "support", "رحب", "مواقف السعودية", "SUPPORT EGYGOV>  1 4.6 051 support"},
		{"JOR", "call_for", "دعا", "استئناف المفاوضات بأسرع وقت", "REQUEST JORGOV> meet 3 -5.0 026 request"},
		{"JOR", "call_for", "طالب", "وقف إطلاق النار فورا", "REQUEST JORGOV> yield 3 -5.0 025 request"},
		{"JOR", "call_for", "دعا", "زيادة المساعدات الإنسانية", "REQUEST JORGOV> assist 3 -5.0 022 request"},
		{"JOR", "call_for", "دعا", "إجراء إصلاحات شاملة", "REQUEST JORGOV> change 3 -5.0 024 request"},
		{"JOR", "call_for", "دعا", "وقف إطلاق النار واستئناف المفاوضات", "REQUEST JORGOV>  3 -5.0 020 request"},
		{"JOR", "call_for", "أعرب عن أمله", "يسود الاستقرار", "REQUEST JORGOV>  3 -5.0 020 request"},
		{"EGY", "condemn", "أدان", "الهجمات", "ACCUSE EGYGOV> disapprove 3 -2.0 111 accuse"},
		{"EGY", "condemn", "اتهم", "الحكومة بخرق الاتفاق", "ACCUSE EGYGOV> allege 3 -2.0 112 accuse"},
		{"EGY", "reject", "رفض", "أي تعديل للاتفاق", "REJECT EGYGOV> change 3 -4.2 123 reject"},
		{"EGY", "reject", "رفض", "الجلوس إلى طاولة المفاوضات", "REJECT EGYGOV> meet 3 -4.2 125 reject"},
		{"EGY", "warn", "هدد", "شن ضربات", "THREATEN EGYGOV> violence 3 -5.1 138 threaten"},
		{"EGY", "warn", "لوح", "فرض عقوبات", "THREATEN EGYGOV> restrict 3 -5.1 1312 threaten"},
		{"EGY", "warn", "حذر", "تداعيات الأزمة", "THREATEN EGYGOV>  3 -5.1 130 threaten"},
		{"EGY", "affirm", "أكد", "أهمية التعاون", ""},
		{"EGY", "concern", "أعرب", "التصعيد", ""},
		{"EGY+JOR", "discuss", "بحث", "العلاقات", ""},
	} {
		s := session("meeting", "held", "2024-05-09/2024-05-09", "", "EGY foreign_minister", "JOR foreign_minister")
		s.Points = []register.Point{{By: strings.Split(test.by, "+"), Act: test.act, Text: test.text,
			Cites: []register.Cite{{Page: "p1", Evidence: []minutes.Evidence{{Quote: test.verb}}}}}}
		got := c.Events(s, Tally{})[1:]
		switch {
		case test.want == "" && len(got) == 0:
		case len(got) != 1 || line(got[0]) != "2024-05-09 "+test.want:
			t.Errorf("%s %s: got %v, want %s", test.verb, test.text, got, test.want)
		case got[0].Text != test.text:
			t.Errorf("text %q", got[0].Text)
		}
	}
}

// Every rule that decides an event stands in Rules, and every rule decides one.
func TestRulesAreListed(t *testing.T) {
	known := map[string]bool{}
	for _, r := range Rules {
		if r.Where == "" || r.Text == "" || known[r.Key] {
			t.Errorf("%+v", r)
		}
		known[r.Key] = true
	}
	for act, a := range acts {
		if !known[a.rule] {
			t.Errorf("%s is decided by %q", act, a.rule)
		}
	}
}

// Every topic of the lexicon has its contexts, and contexts are those of the manual.
func TestTables(t *testing.T) {
	c, err := coder()
	if err != nil {
		t.Fatal(err)
	}
	manual := map[string]bool{}
	for _, x := range strings.Fields("military intelligence peacekeeping economic diplomatic resource disease enviro_disaster migration humanitarian " +
		"asylum legal human_rights rights_freedoms gender lgbt terrorism human_security religion_ethnicity executive election legislative cbrn cyber " +
		"political_institutions corruption crime illegal_drugs") {
		manual[x] = true
	}
	for topic, list := range c.contexts {
		for _, x := range list {
			if !manual[x] {
				t.Errorf("%s has context %q", topic, x)
			}
		}
	}
	b, err := os.ReadFile("../../lexicon/data/topics.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		topic, _, _ := strings.Cut(line, "\t")
		if _, ok := c.contexts[topic]; !ok && !strings.HasPrefix(line, "#") {
			t.Errorf("topic %s is not in contexts.tsv", topic)
		}
	}
	for _, office := range strings.Fields("head_of_state foreign_minister speaker military_chief secretary_general other") {
		if _, ok := c.sectors[office]; !ok {
			t.Errorf("office %s is not listed", office)
		}
	}
}
