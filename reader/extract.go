package reader

import (
	"slices"
	"sort"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// extractor makes the frames of a page, sentence by sentence.
type extractor struct {
	d       *document
	c       *cast
	ms      []*mention
	bySent  [][]*mention
	taken   []bool
	subject *mention       // the last grammatical subject: "وأجرى محادثات مع ..."
	opening *mention       // the first subject of the present sentence
	main    *mention       // the subject of the present sentence's main clause, told in it or before
	doer    *mention       // the subject of the verb told last in the present sentence
	joined  bool           // the present trigger's verb is joined to the one before: "وهنأ"
	verb    *lexicon.Entry // the present trigger's verb; nil if a noun alone
	genders map[*entity]gender
	thus    bool // the present noun is an adverbial of the main clause: "وذلك خلال لقائه"
	at      int  // where the present trigger begins
	skip    span // what stands between the arguments of the present trigger and is none
	inner   span // the last such clause of the sentence, whose triggers end with it
	frames  []*frame
	calls   *frame         // calls with several who are not named there
	rows    map[string]int // by row of sessions, the number of the one in the news
	match   bool           // the page is one of sport
	sport   []bool         // the sentences that tell of a match
}

func (d *document) frames(ms []*mention, c *cast) *extractor {
	x := &extractor{d: d, c: c, ms: ms, taken: make([]bool, len(d.toks)+1), rows: map[string]int{}, match: d.matchPage(), genders: d.genders(ms)}
	d.rounds, d.bodies = d.talksInRounds(), d.standingBodies()
	x.bySent = make([][]*mention, len(d.text.Sentences)+1)
	for _, m := range ms {
		x.bySent[m.sent] = append(x.bySent[m.sent], m)
		for i := m.first; i < m.last; i++ {
			x.taken[i] = true
		}
		for i := m.first - 1; m.leads != nil && i >= m.leads.last; i-- {
			x.taken[i] = true // "وفدا يترأسه فلان" is one phrase
		}
		m.venue = m.venue || x.d.datelined(m) || x.d.roomOf(m)
		m.envoys = m.envoys || x.d.ofDelegation(m)
	}
	x.sport = make([]bool, len(d.text.Sentences))
	for n := range d.text.Sentences {
		x.sport[n] = x.sports(n)
		x.sentence(n)
	}
	return x
}

// framesOf are the frames of sentence n; frames stand in the order of the page.
func (x *extractor) framesOf(n int) []*frame {
	a := sort.Search(len(x.frames), func(k int) bool { return x.frames[k].sent >= n })
	b := a
	for b < len(x.frames) && x.frames[b].sent == n {
		b++
	}
	return x.frames[a:b]
}

func (x *extractor) sentence(n int) {
	x.retinue(n)
	first := x.firstSubject(n)
	x.opening, x.doer, x.inner = first, nil, span{}
	x.main = first
	if first == nil || x.subject != nil && x.inContent(n, first) {
		x.main = x.subject
	}
	ts := x.d.triggers(n, x.taken)
	x.venues(n, ts)
	var setting *frame // "في اتصال هاتفي منفصل، ..." gives the next verb its mode
	for k, t := range ts {
		if k > 0 && t.verb == nil && t.noun.Prep == "ل" && t.first-ts[k-1].last <= 2 && ts[k-1].noun != nil && !x.d.prepares(t.first-1) {
			continue // "الاجتماع الثاني للحوار"
		}
		end, apart := x.d.sentence(n).last, false
		if !x.inner.has(t.first) {
			if x.skip, apart = x.insertion(n, t, ts[k+1:]); !x.skip.empty() {
				x.inner = x.skip
			}
		}
		for _, next := range ts[k+1:] {
			if !x.skip.has(next.first) && !x.aside(t, next) {
				end = next.first
				break
			}
		}
		f := x.frame(n, t, end, first)
		if apart {
			f.apart = x.skip
		}
		x.skip = span{}
		if k > 0 {
			x.coordinated(f, t, ts[k-1])
		}
		x.happens(f, t)
		x.followed(f, t)
		x.overChannel(f, t)
		x.inSeries(f, t)
		if setting != nil && f.verb && (f.mode == "meeting" || f.mode == "message" && t.transitive()) {
			f.mode, f.fresh, f.scope.first = setting.mode, f.fresh || setting.fresh, setting.scope.first
			x.frames = x.frames[:len(x.frames)-1]
		}
		setting = nil
		if t.verb == nil && len(f.parts) == 0 && f.group == nil && !f.defin && x.setting(t) {
			setting = f
		}
		x.frames = append(append(x.frames, f), x.several(f, t)...)
	}
	if x.main != nil && !(x.main == first && x.metBy(first)) {
		x.subject = x.ofWhom(x.main)
	}
}

// ofWhom is the official of whom his institution m speaks, who is the subject of what is
// told next rather than it: "قالت وزارة الخارجية الكندية إن الوزير فلان".
func (x *extractor) ofWhom(m *mention) *mention {
	if m.kind != kParty || m.bare || len(m.actors) != 1 || m.actors[0].ent == nil {
		return m
	}
	for _, o := range x.bySent[m.sent] {
		if o.first > m.last && o.kind <= kCounterpart && o.gov == "" && len(o.actors) == 1 && o.actors[0].ent != nil &&
			o.actors[0].ent.party == m.actors[0].ent.party && isThat(x.d.norm(o.first-1)) && !speaks(o) {
			return o
		}
	}
	return m
}

// metBy reports whether m, the first of its sentence, is there only as whom somebody told
// before met: "كما التقى نظيره الفرنسي".
func (x *extractor) metBy(m *mention) bool {
	return slices.ContainsFunc(x.framesOf(m.sent), func(f *frame) bool {
		return f.verb && f.trig.last <= m.first && m.first-f.trig.last <= 1 && f.own > 0 && f.own < len(f.parts) &&
			!slices.ContainsFunc(f.parts[:f.own], func(p *part) bool { return p.at == m.first }) &&
			slices.ContainsFunc(f.parts[f.own:], func(p *part) bool { return p.at == m.first })
	})
}

// prepares reports whether token i tells that a session is there to prepare the one behind
// it: "اجتماعا للتحضير للقاء مع أ".
func (d *document) prepares(i int) bool {
	switch d.norm(i) {
	case "للتحضير", "التحضير", "للاعداد", "الاعداد", "تحضيرا", "تمهيدا", "للتمهيد", "استعدادا", "للترتيب":
		return true
	}
	return false
}

// happens reads the verb behind a noun of contact that tells when the session takes
// place: "الحوار بين أ وب سيعقد في بكين في سبتمبر".
func (x *extractor) happens(f *frame, t *trigger) {
	gathered := t.light && gathers(t.verb) && x.d.relative(x.d.norm(t.verb.First-1)) // "القمة التي جمعت أ وب عقدت في"
	if t.verb != nil && !gathered || len(f.parts) == 0 && f.group == nil && f.turn == thisTurn && f.nth == nil && !x.standing(f) {
		return
	}
	d := x.d
	s := d.sentence(f.sent)
	from := t.last
	if gathered {
		from = t.verb.Last
	}
	for j := from; j < min(s.last, from+25); j++ {
		if x.taken[j] {
			continue
		}
		switch w := d.norm(j); {
		case d.relative(w), w == "ان", w == "حيث", w == "فيما", w == "بينما", w == "اذ":
			return
		}
		m, ok := d.light(j)
		if !ok {
			if _, stop := d.finiteAt(j); stop {
				return
			}
			continue
		}
		if m.Conj != "" || m.Pronoun != "" {
			return
		}
		switch m.Entry.Lemma {
		case "عقد", "انعقد", "جرى", "بدأ", "انطلق", "تم", "التأم", "انتهى", "استؤنف", "تواصل", "أقام", "احتضن", "استضاف":
		case "أجرى":
			if _, governs := d.governor(j + 1); !governs && d.timeAt[j+1] < 0 {
				return // "ستجري" is of "جرى" and of "أجرى"
			}
		default:
			return
		}
		f.verb, f.tense = true, m.Entry.Tense
		if m.Prep == "س" || d.norm(j-1) == "سوف" {
			f.status = "planned"
		}
		end := j + 1
		for end < s.last && !d.clauseBreak(end) {
			end++
		}
		f.scope.last = max(f.scope.last, end)
		for _, o := range x.bySent[f.sent] {
			if o.first > j && o.first < end && o.kind != kGroup && (o.gov == "بمشاركه" || x.chairs(o)) {
				f.add(o)
			}
		}
		x.channel(f)
		return
	}
}

// frame reads the arguments of trigger t, which reach at most to the token limit.
func (x *extractor) frame(n int, t *trigger, limit int, first *mention) *frame {
	x.at, x.thus = t.first, false
	x.verb = nil
	if t.verb != nil && !t.rel && t.mode != "visit" {
		x.verb = t.verb.Entry
	}
	x.joined = t.verb != nil && (t.verb.Conj != "" || x.frontedAfter(t) || x.d.goesOnWith(t.first-1)) && t.verb.Entry.Number <= lexicon.Singular
	f := &frame{trig: t.span, sent: n, mode: t.mode, verb: t.verb != nil, lemma: t.lemma()}
	if f.mode == "" {
		f.mode = "meeting"
	}
	if t.verb != nil {
		f.tense = t.verb.Entry.Tense
	}
	if t.noun != nil {
		f.defin = t.noun.Definite
		f.many = t.noun.Entry.Number == lexicon.Plural && !onlyPlural(t.noun.Entry.Lemma)
	}
	end := x.clauseEnd(n, t, limit)
	start := x.clauseStart(n, t)
	f.scope = span{x.scopeStart(t, start), end}
	f.fresh = x.separate(t) || x.d.prepares(t.first-1)
	f.turn, f.nth = x.turnOf(t), x.nth(t)
	f.handed = f.mode == "message" && t.verb != nil && (t.attr("role") == "courier" || t.attr("role") == "addressee")
	f.sign, f.rel, f.joins = t.attr("role") == "sign", t.rel, t.attr("joins") != ""
	f.reached = t.attr("reached") != ""
	f.attends = t.verb != nil && (t.verb.Entry.Attr["role"] == "attend" || t.verb.Entry.Attr["role"] == "chair")
	f.tour, f.moves = f.mode == "visit" && x.touring(t), t.attr("move") != ""
	if t.verb != nil && t.verb.Entry.Attr["role"] == "attend" && t.verb.Entry.Lemma == "حضر" && t.noun != nil && t.noun.Definite {
		return &frame{trig: t.span, sent: n, denied: true, scope: t.span} // who attends takes no part
	}
	x.pronouns(f, end)
	left, right := x.around(n, t, start, end)
	switch {
	case t.noun != nil && t.attr("summons") != "":
		x.summoned(f, t, left, right)
	case t.summons:
		x.calledIn(f, left)
	case t.verb != nil && !t.light:
		x.verbArgs(f, t, left, right)
	case t.light:
		x.lightArgs(f, t, left, right)
	default:
		x.nounArgs(f, t, left, right, first)
	}
	x.betweenTwo(f, t, left)
	x.callsOn(f, t, right)
	x.byState(f, t)
	x.houseOfOthers(f)
	x.requested(f, t, left, right)
	x.attendedBy(f, t)
	if f.witnesses = x.witnesses(f, right); len(f.parts) == 0 && f.group == nil && f.mode == "meeting" {
		x.addAll(f, f.witnesses) // "جولة من المحادثات بحضور وزراء أ وب"
	}
	if m := x.dated(f); t.verb == nil && (x.continuing(t) || x.repeated(t)) && (m == nil || m.Kind == calendar.Vague) {
		f.denied = true
	}
	if t.attr("needs") == "مع" && !x.talksWith(f, right) && !x.talkTogether(f, t, right) {
		f.parts = nil
		if f.group == nil || t.attr("said") != "" && (f.group.number != lexicon.Dual || !x.onChannel(f)) {
			f.denied = true
		}
	}
	if t.verb != nil && len(f.parts) == 0 && f.group == nil && t.verb.Entry.Number > lexicon.Singular && f.mode != "visit" {
		f.group = &mention{kind: kGroup, number: t.verb.Entry.Number, span: t.span}
		f.denied = f.denied || x.othersDo(t)
	}
	if f.attends || f.sitting != "" {
		x.takesPlace(f, t)
	}
	x.openedTour(f, t)
	x.level(f)
	x.destination(f, t, end)
	x.stops(f, t)
	x.hosts(f, t)
	x.receivedAt(f, t)
	x.inviter(f)
	if t.light && t.rel && t.noun.Definite && t.noun.Entry.Number == lexicon.Plural && f.tense == lexicon.Present && !onlyPlural(t.noun.Entry.Lemma) && !x.future(f) {
		f.denied = true // "الاجتماعات التي تضم": no one session
	}
	if t.verb != nil && t.attr("weak") != "" && t.attr("move") != "" && f.dest == nil {
		f.denied = true // "قدم" is "came" only where it says whereto
	}
	if x.greeted(t) || x.leaving(t) {
		f.denied = true
	}
	if t.light && f.mode == "meeting" && f.tense == lexicon.Present && x.d.habit(*t.verb) || x.refuted(f) {
		f.denied = true // "تجري منذ أعوام مفاوضات", "نفى ما تردد عن لقاء"
	}
	if f.others && len(f.parts) == 0 && f.group == nil {
		f.denied = true
	}
	x.channel(f)
	if x.apart(f, t) {
		f.denied = true
	}
	f.each = x.separately(f, t)
	if t.attr("summons") != "" && !t.summons && !slices.ContainsFunc(f.parts[min(f.own, len(f.parts)):], func(p *part) bool { return accreditedTo(p.ent) }) {
		if f.parts = nil; t.noun == nil {
			x.calledIn(f, nil) // "استدعي السفير إلى الوزارة", but "استدعى سفيره للتشاور"
		} else {
			f.denied = true
		}
	}
	if t.attr("summons") != "" && x.toConsult(f) {
		f.denied = true // "استدعت الخارجية البحرينية سفير المملكة لدى إيران للتشاور"
	}
	if f.accord = t.attr("accord") != ""; f.accord && !x.came(f, right) {
		f.denied = true // "اتفقت الدولتان على", "يتفق معه في الرأي"
	}
	if f.joins && !x.joinsPeople(f, right) {
		f.denied = true // "انضمت إلى الاتحاد"
	}
	return f
}

// othersDo reports whether a plural verb has people before it of whom the page tells nothing:
// "قال إن الكبار يتفاوضون".
func (x *extractor) othersDo(t *trigger) bool {
	j := t.first - 1
	if x.d.norm(j) == "\"" {
		j--
	}
	return j > 0 && !x.taken[j] && x.d.definiteWord(j) && isThat(x.d.norm(j-1))
}

// goesOnWith reports whether token i joins a verb to the one before it, of the same subject
// where it names none: "التقى أ ب، كما استقبل ج".
func (d *document) goesOnWith(i int) bool {
	switch d.norm(i) {
	case "كما", "ثم":
		return true
	}
	return false
}
