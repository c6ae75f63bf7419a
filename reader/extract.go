package reader

import (
	"slices"
	"sort"
	"strings"

	"mahdar/arabic"
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
	subject *mention // the last grammatical subject: "وأجرى محادثات مع ..."
	opening *mention // the first subject of the present sentence
	at      int      // where the present trigger begins
	frames  []*frame
	rows    map[string]int // by row of sessions, the number of the one in the news
	match   bool           // the page is one of sport
}

func (d *document) frames(ms []*mention, c *cast) *extractor {
	x := &extractor{d: d, c: c, ms: ms, taken: make([]bool, len(d.toks)+1), rows: map[string]int{}, match: d.matchPage()}
	d.rounds = d.talksInRounds()
	x.bySent = make([][]*mention, len(d.text.Sentences)+1)
	for _, m := range ms {
		x.bySent[m.sent] = append(x.bySent[m.sent], m)
		for i := m.first; i < m.last; i++ {
			x.taken[i] = true
		}
		m.venue = m.venue || x.d.datelined(m)
	}
	for n := range d.text.Sentences {
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
	first := x.firstSubject(n)
	x.opening = first
	ts := x.d.triggers(n, x.taken)
	x.venues(n, ts)
	var setting *frame // "في اتصال هاتفي منفصل، ..." gives the next verb its mode
	for k, t := range ts {
		if k > 0 && t.verb == nil && t.noun.Prep == "ل" && t.first-ts[k-1].last <= 2 && ts[k-1].noun != nil {
			continue // "الاجتماع الثاني للحوار"
		}
		end := x.d.sentence(n).last
		for _, next := range ts[k+1:] {
			if !x.aside(t, next) {
				end = next.first
				break
			}
		}
		f := x.frame(n, t, end, first)
		if k > 0 {
			x.coordinated(f, t, ts[k-1])
		}
		x.happens(f, t)
		if setting != nil && f.verb && f.mode == "meeting" {
			f.mode, f.fresh, f.scope.first = setting.mode, f.fresh || setting.fresh, setting.scope.first
			x.frames = x.frames[:len(x.frames)-1]
		}
		setting = nil
		if t.verb == nil && len(f.parts) == 0 && f.group == nil && !f.defin && x.setting(t) {
			setting = f
		}
		x.frames = append(append(x.frames, f), x.several(f, t)...)
	}
	if first != nil {
		x.subject = first
	}
}

// talksWith reports whether a counterpart stands behind "مع".
func (x *extractor) talksWith(f *frame, ms []*mention) bool {
	for _, m := range ms {
		if m.gov == "مع" {
			return true
		}
	}
	return f.group != nil && f.group.kind == kGroup && len(f.group.actors) == 0 && x.d.norm(f.group.first) != x.d.norm(f.trig.first)
}

// happens reads the verb behind a noun of contact that tells when the session takes
// place: "الحوار بين أ وب سيعقد في بكين في سبتمبر".
func (x *extractor) happens(f *frame, t *trigger) {
	if t.verb != nil || len(f.parts) == 0 && f.group == nil && f.turn == thisTurn && f.nth == nil {
		return
	}
	d := x.d
	s := d.sentence(f.sent)
	for j := t.last; j < min(s.last, t.last+25); j++ {
		if x.taken[j] {
			continue
		}
		if d.relative(d.norm(j)) || d.norm(j) == "ان" {
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
		return
	}
}

// onChannel reports whether the frame's clause names a channel: "تحدث الوزيران هاتفيا".
func (x *extractor) onChannel(f *frame) bool {
	for j := f.trig.first; j < f.scope.last; j++ {
		if _, ok := x.d.match(j, lexicon.Channel); ok {
			return true
		}
	}
	return false
}

// coordinated cuts the scope of a noun that goes on a list of sessions where the one
// before it ends: "زيارة أ في أبريل، وكذلك القمة التي عقدت في أغسطس".
func (x *extractor) coordinated(f *frame, t, before *trigger) {
	if t.verb != nil && !t.rel {
		return
	}
	for j := t.first - 1; j > before.last && j > t.first-4 && !x.taken[j]; j-- {
		if x.d.norm(j) == "," {
			f.scope.first = max(f.scope.first, j+1)
			return
		}
	}
}

// aside reports whether next is only an adverbial of the verb t: "سيلتقي خلال
// زيارته للدوحة نظيريه".
func (x *extractor) aside(t, next *trigger) bool {
	if t.verb == nil || next.verb != nil || next.noun == nil {
		return false
	}
	switch x.d.norm(next.first - 1) {
	case "خلال", "اثناء", "عقب", "بعد", "قبل", "هامش", "اطار", "في", "ضمن", "ختام", "مستهل":
		return true
	}
	return false
}

// setting reports whether the noun of contact only sets the scene: it stands at
// the head of the sentence behind "في" or "خلال".
func (x *extractor) setting(t *trigger) bool {
	s := x.d.sentence(x.d.sent[t.first])
	if t.first-s.first > 3 {
		return false
	}
	switch strings.TrimPrefix(x.d.norm(t.first-1), "و") {
	case "في", "خلال", "اثناء", "عبر":
		return true
	}
	return false
}

// datelined reports whether a city or state opens a dispatch: "سيئول، 11 يوليو (وكالة)
// — أجرى الوزير". It takes no part.
func (d *document) datelined(m *mention) bool {
	if m.kind != kParty || !m.bare || m.first != d.sentence(m.sent).first {
		return false
	}
	depth := 0
	for j := m.last; j < min(m.last+14, d.sentence(m.sent).last); j++ {
		switch n := d.norm(j); {
		case n == "(":
			depth++
		case n == ")":
			depth--
		case n == "-" && d.toks[j].Space || n == ":" && depth == 0:
			return true
		case depth > 0 || d.timeAt[j] >= 0 || d.toks[j].Kind != arabic.Word || n == "وكالات":
		default:
			if _, ok := d.match(j, lexicon.Capital, lexicon.City, lexicon.State); !ok {
				return false
			}
		}
	}
	return false
}

// firstSubject is the first mention of the sentence that no preposition governs.
func (x *extractor) firstSubject(n int) *mention {
	for _, m := range x.bySent[n] {
		if m.gov == "" && m.kind != kGroup && !(m.bare && m.kind == kParty && m.capital) {
			return m
		}
	}
	return nil
}

// frame reads the arguments of trigger t, which reach at most to the token limit.
func (x *extractor) frame(n int, t *trigger, limit int, first *mention) *frame {
	x.at = t.first
	f := &frame{trig: t.span, sent: n, mode: t.mode, verb: t.verb != nil, lemma: t.lemma()}
	if f.mode == "" {
		f.mode = "meeting"
	}
	if t.verb != nil {
		f.tense = t.verb.Entry.Tense
	}
	if t.noun != nil {
		f.defin = t.noun.Definite
	}
	end := x.clauseEnd(n, t, limit)
	start := x.clauseStart(n, t)
	f.scope = span{x.scopeStart(t, start), end}
	f.fresh = x.separate(t)
	f.turn, f.nth = x.turnOf(t), x.nth(t)
	f.sign, f.rel = t.attr("role") == "sign", t.rel
	f.tour, f.moves = t.attr("tour") != "" && f.mode == "visit", t.attr("move") != ""
	if t.verb != nil && t.verb.Entry.Attr["role"] == "attend" && t.verb.Entry.Lemma == "حضر" && t.noun != nil && t.noun.Definite {
		return &frame{trig: t.span, sent: n, denied: true, scope: t.span} // who attends takes no part
	}
	x.pronouns(f, end)
	left, right := x.around(n, t, start, end)
	switch {
	case t.verb != nil && !t.light:
		x.verbArgs(f, t, left, right)
	case t.light:
		x.lightArgs(f, t, left, right)
	default:
		x.nounArgs(f, t, left, right, first)
	}
	if m := x.dated(f); t.verb == nil && x.continuing(t) && (m == nil || m.Kind == calendar.Vague) {
		f.denied = true
	}
	if t.attr("needs") == "مع" && !x.talksWith(f, right) && !(t.verb != nil && len(f.parties()) > 1 && t.attr("said") == "") {
		f.parts = nil
		if f.group == nil || t.attr("said") != "" && f.group.number != lexicon.Dual || t.attr("said") != "" && !x.onChannel(f) {
			f.denied = true
		}
	}
	if t.verb != nil && len(f.parts) == 0 && f.group == nil && t.verb.Entry.Number > lexicon.Singular && f.mode != "visit" {
		f.group = &mention{kind: kGroup, number: t.verb.Entry.Number, span: t.span}
	}
	x.destination(f, t, end)
	x.inviter(f)
	if t.light && t.rel && t.noun.Definite && t.noun.Entry.Number == lexicon.Plural && f.tense == lexicon.Present && !onlyPlural(t.noun.Entry.Lemma) {
		f.denied = true // "الاجتماعات التي تضم": no one session
	}
	if t.verb != nil && t.attr("weak") != "" && t.attr("move") != "" && f.dest == nil {
		f.denied = true // "قدم" is "came" only where it says whereto
	}
	x.channel(f)
	f.each = x.separately(f, t)
	if f.joins = f.lemma == "انضم"; f.joins && !x.joinsPeople(f, right) {
		f.denied = true // "انضمت إلى الاتحاد"
	}
	return f
}

// clauseEnd is the token where the arguments of t end.
func (x *extractor) clauseEnd(n int, t *trigger, limit int) int {
	end := x.d.sentence(n).last
	depth := 0
	for j := t.at; j < end; j++ {
		if x.taken[j] || t.has(j) {
			continue
		}
		switch x.d.norm(j) {
		case "(":
			depth++
		case ")":
			depth--
		}
		if depth <= 0 && x.d.clauseBreak(j) {
			return j
		}
		if j >= limit && j > t.last {
			// another trigger begins: what follows is its own
			return j
		}
	}
	return end
}

// clauseStart is the token where the clause of t begins.
func (x *extractor) clauseStart(n int, t *trigger) int {
	s := x.d.sentence(n)
	for j := t.first - 1; j > s.first; j-- {
		if x.taken[j] {
			continue
		}
		switch x.d.norm(j) {
		case ";", "ان", "بان", "حيث", "فيما", "بينما", ":":
			return j + 1
		}
	}
	return s.first
}

// separate reports whether the noun is told as another session than the one
// before: "محادثات هاتفية منفصلة", "لقاء آخر".
func (x *extractor) separate(t *trigger) bool {
	if t.attr("separate") != "" {
		return true
	}
	if t.noun == nil || t.noun.Definite {
		return false
	}
	for j := t.noun.First + 1; j < min(t.noun.First+5, len(x.d.toks)); j++ {
		switch x.d.norm(j) {
		case "منفصل", "منفصله", "منفصلا", "اخر", "اخري", "ثان", "ثانيه", "مماثل", "مماثله", "مماثلا":
			return true
		}
		if x.taken[j] {
			break
		}
	}
	return false
}

// scopeStart is the token from which dates and places belong to t: behind the
// last clause break before it.
func (x *extractor) scopeStart(t *trigger, start int) int {
	for j := t.first - 1; j > start; j-- {
		if !x.taken[j] && x.d.clauseBreak(j) {
			return j
		}
	}
	return start
}

// pronouns marks a frame that points back with "معه", "معهما", "بينهما".
func (x *extractor) pronouns(f *frame, end int) {
	for j := f.trig.last; j < end; j++ {
		switch x.d.norm(j) {
		case "منهما", "منهم":
			if x.d.norm(j-1) != "كل" || x.d.norm(j-2) != "مع" {
				continue
			}
			fallthrough
		case "معه", "معها", "معهما", "معهم", "بينهما", "بينهم", "اليهما", "اليهم":
			if strings.HasPrefix(x.d.norm(j), "ال") && f.lemma != "انضم" {
				continue
			}
			f.group = &mention{kind: kGroup, span: span{j, j + 1}, number: lexicon.Dual}
			if n := x.d.norm(j); strings.HasPrefix(n, "مع") || strings.HasPrefix(n, "من") || strings.HasPrefix(n, "ال") {
				f.group.key = "with"
			}
			if n := x.d.norm(j); n == "معهم" || n == "بينهم" || n == "منهم" {
				f.group.number = lexicon.Plural
			}
			return
		}
	}
}

func (x *extractor) around(n int, t *trigger, start, end int) (left, right []*mention) {
	for _, m := range x.bySent[n] {
		switch {
		case m.venue:
		case m.last <= t.first && m.first >= start:
			left = append(left, m)
		case m.first >= t.at && m.first < end && !m.meets(t.span):
			right = append(right, m)
		case m.first >= t.first && m.first < end && t.light && !m.meets(span{t.noun.First, t.noun.Last}):
			right = append(right, m)
		}
	}
	x.markTopics(t, right)
	return left, right
}

// markTopics sets the mentions that stand in what is talked about: behind "حول",
// "بشأن", "لبحث", the object of "بحث".
func (x *extractor) markTopics(t *trigger, ms []*mention) {
	d := x.d
	topic := false
	prev := t.at
	for _, m := range ms {
		for j := prev; j < m.first; j++ {
			if d.topicWord(j) {
				topic = true
			}
			if n := d.norm(j); (n == "مع" || n == "بين" || n == "بمشاركه" || n == "ومع") && !(m.kind == kParty && m.bare) {
				topic = topic && m.kind == kGroup // "العلاقات مع مصر" is a topic, "سبل التعاون مع نظيره" is not
			}
			if d.toks[j].Norm == "," && topic && t.verb != nil {
				continue
			}
		}
		m.topic = topic || x.isVenue(m)
		switch m.gov {
		case "عن", "علي", "حول", "بشان", "ضد", "تجاه", "ازاء", "دون", "منذ", "لدي", "نحو", "باسم", "بعد", "قبل", "خلال", "غير", "بدعوه", "بقياده", "نيابه", "لصالح", "لدعم", "بدعم", "ضمن", "وسط", "داخل", "خارج", "مثل", "رغم", "عبر", "سوي", "الا":
			m.topic = true
		}
		prev = m.last
	}
}

func (d *document) topicWord(j int) bool {
	n := d.norm(j)
	if rest, ok := strings.CutPrefix(n, "لل"); ok {
		n = "ال" + rest
	}
	switch n {
	case "حول", "بشان", "بخصوص", "عن", "تتعلق", "يتعلق", "المتعلقه", "سبل", "تناول", "تناولت", "تتناول", "يتناول", "تركزت", "تركز", "الاوضاع", "العلاقات", "علاقات", "القضايا", "قضايا", "تطورات", "مستجدات", "المستجدات", "التطورات", "تعزيز", "تطوير", "دعم", "ملف", "الملف", "ازمه", "الازمه", "اتفاق", "الاتفاق", "بهدف", "بعدما", "بمناسبه", "لتهنيته", "للتهنيه", "قضيه", "موقف", "موضوع", "التعاون":
		return true
	}
	for _, m := range d.at[j] {
		if m.Prep == "ل" && (m.Entry.Class == lexicon.Saying || m.Entry.Class == lexicon.Common) && m.Entry.Tense == lexicon.Masdar {
			return true
		}
	}
	return false
}

// takes reports whether the trigger's counterpart can stand behind prep.
func (t *trigger) takes(prep string) bool {
	if prep == "مع" || prep == "بين" {
		return true
	}
	if t.verb == nil || prep == "" {
		return false
	}
	for p := range strings.SplitSeq(t.verb.Entry.Attr["prep"], "|") {
		if arabic.Normal(p) == prep {
			return true
		}
	}
	return false
}

// transitive reports whether the trigger's counterpart is its object.
func (t *trigger) transitive() bool {
	return t.verb != nil && slices.Contains(strings.Split(t.verb.Entry.Attr["prep"], "|"), "obj")
}

// subjectOn returns the mention on the left that is the verb's subject (SVO): no
// preposition governs it and nothing but signs and particles stands between.
func (x *extractor) subjectOn(left []*mention, t *trigger) []*mention {
	if len(left) == 0 || t.verb.Conj == "و" && left[len(left)-1].kind == kParty && left[len(left)-1].bare || x.opensClause(t.first-1) {
		return nil
	}
	k := len(left) - 1
	// step over what stands in apposition or in brackets
	for k >= 0 && (left[k].gov != "" && !left[k].joined) {
		k--
	}
	if k < 0 {
		return nil
	}
	m := left[k]
	if _, ok := x.d.finiteAt(m.first - 1); ok && !m.joined {
		return nil // the subject of the verb before it
	}
	if k > 0 && m.kind == kParty && !m.joined && t.verb != nil && t.verb.Conj == "و" && left[k-1].kind == kPerson && left[k-1].gov == "" {
		return nil // "زار فلان معراب والتقى"
	}
	for j := m.last; j < t.first; j++ {
		if x.taken[j] {
			continue
		}
		if n := x.d.norm(j); n == "\"" || n == ":" {
			return nil
		}
		if _, ok := x.d.finiteAt(j); ok {
			return nil
		}
	}
	if m.gov != "" || hasOther(t.verb.Entry, m) {
		return nil
	}
	out := []*mention{m}
	for m.joined && k > 0 {
		k--
		m = left[k]
		out = append([]*mention{m}, out...)
	}
	return out
}

// opensClause reports whether the word at i begins a clause of its own, whose verb
// follows and has no subject before it: "ثم اجتمع", "حيث التقى".
func (x *extractor) opensClause(i int) bool {
	switch strings.TrimPrefix(x.d.norm(i), "و") {
	case "ثم", "حيث", "كما", "بعدها", "هناك":
		return true
	}
	return false
}

// finiteAt returns the finite verb at token j that the lexicon knows, كان and its
// like aside.
func (d *document) finiteAt(j int) (lexicon.Match, bool) {
	if j < 0 || j >= len(d.toks) {
		return lexicon.Match{}, false
	}
	for _, m := range d.at[j] {
		switch m.Entry.Class {
		case lexicon.Saying, lexicon.Contact, lexicon.Light, lexicon.Common:
			if m.Entry.Class == lexicon.Common && d.nominal(j) {
				continue
			}
			if (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) && (m.Prep == "" || m.Prep == "س") && d.verbal(j, m) {
				return m, true
			}
		}
	}
	return lexicon.Match{}, false
}

// nominal reports whether the word at j is known as a noun too.
func (d *document) nominal(j int) bool {
	for _, m := range d.at[j] {
		if m.Entry.Tense == lexicon.None || m.Entry.Tense == lexicon.Masdar {
			return true
		}
	}
	return false
}

// verbArgs reads the arguments of a verb of contact.
func (x *extractor) verbArgs(f *frame, t *trigger, left, right []*mention) {
	subj := x.subjectOn(left, t)
	var bare, with []*mention
	for _, m := range right {
		if m.topic || x.attendant(m) {
			continue
		}
		switch {
		case m.gov == "" && !(m.bare && m.capital):
			bare = append(bare, m)
		case m.gov == "" && m.bare:
			bare = append(bare, m)
		case t.takes(m.gov) || m.gov == "بمشاركه" || x.chairs(m):
			with = append(with, m)
		}
	}
	groups := group(bare)
	if t.verb.Entry.Number > lexicon.Singular && t.verb.Entry.Person != 1 && len(subj) == 0 && len(groups) > 0 && !t.transitive() {
		groups = nil // a dual or plural verb has its subject before it
	}
	var obj []*mention
	pronoun := t.verb.Pronoun != ""
	host := t.attr("role") == "host"
	switch {
	case len(subj) > 0 && len(groups) > 0:
		obj = groups[0]
		if pronoun {
			obj = nil
		}
	case len(subj) > 0:
	case len(groups) > 1 && (t.transitive() || len(with) == 0):
		subj, obj = groups[0], groups[1]
	case len(groups) > 0:
		subj = groups[0]
		if t.transitive() && len(with) == 0 && !pronoun && x.goesOn(t) && !x.nominative(subj[0]) {
			if c := x.carried(left, groups[0]); c != nil {
				subj, obj = []*mention{c}, groups[0]
			}
		}
	}
	if by := x.agent(right); by != nil && len(subj) == 1 {
		// "استُقبل أ من طرف ب"
		subj, obj = by, subj
	}
	if !t.transitive() && t.attr("mode") != "visit" && len(with) > 0 {
		obj = nil
	}
	if t.attr("mode") == "visit" {
		obj = nil
		for _, g := range groups {
			if len(subj) > 0 && g[0] != subj[0] && g[0].kind != kParty {
				obj = g
				break
			}
		}
	}
	if len(subj) == 0 && (len(with) > 0 || len(obj) > 0) {
		if c := x.carried(left, append(with, obj...)); c != nil {
			subj = []*mention{c}
		}
	}
	if pronoun && len(subj) > 0 && x.subject != nil && x.subject != subj[0] {
		obj = []*mention{x.subject}
	}
	x.addAll(f, subj)
	n := len(f.parts)
	x.addAll(f, obj)
	x.addAll(f, with)
	f.setSides(host, n)
	f.rule = "verb"
}

// chairs reports whether m presides over the session: "برئاسة الوسيط". One of whom
// the page tells no state is the head of a meeting of his own.
func (x *extractor) chairs(m *mention) bool {
	if m.gov != "برياسه" || m.kind == kParty || m.kind == kGroup {
		return false
	}
	e := m.actors[0].ent
	return e != nil && e.party != "" && e.parRule != x.c.homeRule
}

// nominative reports whether m can only be a subject: "أن يلتقي الوزيران".
func (x *extractor) nominative(m *mention) bool {
	n := x.d.norm(m.first)
	return m.kind == kGroup && (strings.HasSuffix(n, "ان") || strings.HasSuffix(n, "ون"))
}

// goesOn reports whether the verb goes on with a subject told before: "حيث التقى",
// "والتقى", "الذي سيلتقي", "على أن يلتقي".
func (x *extractor) goesOn(t *trigger) bool {
	if t.verb.Conj != "" || t.verb.Prep == "ل" {
		return true
	}
	switch n := x.d.norm(t.first - 1); n {
	case "حيث", "كما", "ثم", "وقد", "ان", "الذي", "التي", "سوف", "قد", "بعدما", "قبل", "عندما", "وان":
		return true
	}
	return false
}

// carried is the subject that a clause takes over: the last person named before
// it in the sentence, else the subject of the sentence before; never one of the
// parties of others.
func (x *extractor) carried(left []*mention, others []*mention) *mention {
	fits := func(m *mention) bool {
		for _, o := range others {
			if !x.otherParty(m, o) {
				return false
			}
		}
		return len(others) > 0
	}
	for k := len(left) - 1; k >= 0; k-- {
		m := left[k]
		if m.kind == kParty && m.bare {
			continue
		}
		if x.d.relative(x.d.norm(m.last)) && m.kind != kGroup && m.kind != kParty && fits(m) {
			return m // "نظيره الذي يزور قطر لإجراء محادثات"
		}
		break
	}
	for _, gov := range []string{"", "مع"} {
		for k := len(left) - 1; k >= 0; k-- {
			m := left[k]
			if m.kind != kGroup && m.kind != kParty && !speaks(m) && m.gov == gov && fits(m) && known(m) {
				return m
			}
		}
	}
	for k := len(left) - 1; k >= 0; k-- {
		if m := left[k]; m.kind == kParty && m.gov == "" && fits(m) {
			return m
		}
	}
	if x.subject != nil && fits(x.subject) && !speaks(x.subject) {
		return x.subject
	}
	if x.opening != nil && x.opening.first < x.at && fits(x.opening) && !speaks(x.opening) {
		return x.opening
	}
	return nil
}

// known reports whether the page tells a name or a side of somebody m means.
func known(m *mention) bool {
	return slices.ContainsFunc(m.actors, func(a *actor) bool { return a.ent != nil && (a.ent.person() || a.ent.party != "") })
}

// agent returns who does what a passive verb tells: "من طرف", "من قبل".
func (x *extractor) agent(ms []*mention) []*mention {
	for _, m := range ms {
		if n := x.d.norm(m.first - 1); (n == "طرف" || n == "قبل" || n == "لدن" || n == "جانب") && x.d.norm(m.first-2) == "من" {
			return []*mention{m}
		}
	}
	return nil
}

// lightArgs reads the arguments of a light verb with a noun of contact: the
// subject of the verb, and what the noun takes.
func (x *extractor) lightArgs(f *frame, t *trigger, left, right []*mention) {
	var subj []*mention
	if (!t.rel || t.verb.Pronoun != "") && !(t.verb.Pronoun != "" && t.verb.Entry.Attr["subject"] == "session") {
		subj = x.subjectOn(left, t)
	}
	var bare, with, genitive []*mention
	for _, m := range right {
		if m.topic || x.attendant(m) {
			continue
		}
		switch {
		case m.gov == "" && m.first == t.last && t.noun != nil && t.noun.Pronoun == "" && m.first > t.noun.First:
			genitive = append(genitive, m)
		case m.gov == "" || m.joined && len(bare) > 0 && m.gov == "":
			bare = append(bare, m)
		case t.takes(m.gov), m.gov == "بمشاركه", x.chairs(m), m.gov == "ب" && t.verb.Entry.Attr["subject"] == "session" && m.kind != kParty, m.gov == "من" && t.verb.Entry.Attr["role"] == "addressee":
			with = append(with, m)
		case m.gov == "من" && f.mode == "call", m.gov == "ب" && f.mode != "visit", f.mode == "message" && (m.gov == "ل" || m.gov == "الي"):
			with = append(with, m)
		}
	}
	if len(subj) == 0 && t.verb.Entry.Number <= lexicon.Singular {
		if gs := group(bare); len(gs) > 0 {
			subj = gs[0]
		}
	}
	if gs := group(bare); len(subj) > 0 && t.verb.Entry.Attr["subject"] == "session" && len(gs) > 0 {
		subj = nil // "اللقاء الذي جمع أ وب"
		for _, g := range gs {
			subj = append(subj, g...)
		}
	}
	if p := t.verb.Pronoun; (p == "هما" || p == "هم") && t.verb.Entry.Attr["subject"] == "session" && len(bare) == 0 && f.group == nil {
		f.group = &mention{kind: kGroup, span: t.span, number: lexicon.Dual, key: "pair"} // "لقاء جمعهما"
		if p == "هم" {
			f.group.number = lexicon.Plural
		}
		f.rule = "light-verb"
		return
	}
	if p := t.noun.Pronoun; len(subj) == 0 && (t.verb.Pronoun != "" && t.verb.Entry.Attr["subject"] == "session" || t.rel && x.noSubject(t) && (p == "ه" || p == "ها")) {
		subj = x.pronounSubject(left, x.opening, bare, with) // "لقاء جمعه بنظيره", "في لقائه مع أ، الذي استمر ساعة"
	}
	if len(subj) == 0 && t.verb.Entry.Tense != lexicon.Passive && !hasBetween(with) && !x.noSubject(t) {
		if c := x.carried(left, with); c != nil && !(t.rel && t.verb.Pronoun == "") {
			subj = []*mention{c}
		} else if f.mode == "visit" && x.subject != nil {
			subj = []*mention{x.subject}
		}
	}
	x.addAll(f, subj)
	n := len(f.parts)
	x.addAll(f, genitive)
	x.addAll(f, with)
	x.adjectives(f, t)
	f.setSides(t.attr("role") == "host", n)
	f.rule = "light-verb"
}

// noSubject tells the verbs that have the noun itself as subject: "جرى اتصال".
func (x *extractor) noSubject(t *trigger) bool {
	return t.verb.Entry.Attr["subject"] != "" || t.verb.Entry.Attr["takes"] == "masdar"
}

func hasBetween(ms []*mention) bool {
	for _, m := range ms {
		if m.gov == "بين" {
			return true
		}
	}
	return false
}

// nounArgs reads the arguments of a noun of contact that no verb carries:
// "خلال لقائه وزير الخارجية", "القمة بين أ وب", "زيارة أ إلى ب".
func (x *extractor) nounArgs(f *frame, t *trigger, left, right []*mention, first *mention) {
	d := x.d
	if ms := x.invitation(f, t, left); ms != nil {
		x.addAll(f, ms)
		f.setSides(false, 1)
		f.rule = "noun"
		return
	}
	var bare, with, also []*mention
	for _, m := range right {
		if m.topic || x.attendant(m) {
			continue
		}
		near := m.first-t.last <= 2 || t.noun.Pronoun != "" && x.gap(t.last, m.first) <= 1 || len(bare) > 0 && m.first-bare[len(bare)-1].last <= 4 || len(with) > 0
		switch {
		case m.gov == "" && near && d.noVerbBetween(t.last, m.first) && !(f.mode == "visit" && (t.noun.Pronoun != "" || m.bare)) && !x.venue(right, m, f):
			bare = append(bare, m)
		case m.gov == "بمشاركه" && m.kind != kGroup || x.chairs(m):
			also = append(also, m)
		case t.takes(m.gov) && m.gov != "" && !(m.bare && m.gov == "مع" && m.first-t.last > 5):
			with = append(with, m)
		case m.gov == "ب" && m.first-t.last <= 6 && m.kind != kParty && f.mode != "visit",
			m.gov == "ل" && m.first-t.last <= 3 && (m.kind != kParty || f.mode == "visit"),
			m.gov == "من" && f.mode == "call",
			m.joined && len(with) > 0 && with[len(with)-1].gov == m.gov && m.first-with[len(with)-1].last <= 1:
			with = append(with, m)
		}
	}
	pronoun := t.noun.Pronoun
	var subj []*mention
	switch {
	case pronoun == "ه" || pronoun == "ها":
		subj = x.pronounSubject(left, first, bare, with)
	case pronoun == "" && len(bare) == 0 && len(with) > 0 && !hasBetween(with) && with[0].gov == "مع" && !t.noun.Definite,
		pronoun == "" && len(bare)+len(with) > 0 && x.purposeNoun(t) && !hasBetween(with) && f.mode != "visit":
		if c := x.carried(left, append(with[:len(with):len(with)], bare...)); c != nil {
			subj = []*mention{c}
		}
	case pronoun == "" && len(bare)+len(with) == 0 && !t.noun.Definite && (x.adverbial(t) || x.object(t)):
		subj = x.jointSubject(left)
	}
	if len(subj) == 0 && len(bare) == 0 && len(with) > 0 && !hasBetween(with) {
		switch {
		case len(left) > 0 && left[len(left)-1].last == t.first && left[len(left)-1].gov == "ل":
			subj = left[len(left)-1:] // "كان للوزير لقاء مع"
		case x.adverbial(t) && len(left) == 0:
			subj = x.mainSubject(t, with) // "في مكالمة مع أ، أبلغ ب"
		}
	}
	if len(subj) == 0 && len(bare)+len(with) == 0 && d.sitting(t.noun.Last) > 0 {
		subj = x.presiding(left)
	}
	if len(subj) == 0 && len(bare)+len(with) == 0 {
		if f.mode != "visit" {
			subj = x.offered(f, t, left)
		}
	}
	if len(subj) == 0 && len(bare) > 0 && len(with) == 0 && pronoun == "" && x.object(t) {
		if c := x.carried(left, bare); c != nil {
			subj = []*mention{c} // "رفض أ لقاء ب"
		}
	}
	if x.purposeNoun(t) && f.mode != "visit" {
		f.status = "planned"
	}
	x.addAll(f, subj)
	n := len(f.parts)
	gs := group(bare)
	if len(gs) > 0 {
		x.addAll(f, gs[0])
		if n == 0 {
			n = len(f.parts)
		}
		if len(gs) > 1 && (t.transitive() || t.attr("role") != "") {
			x.addAll(f, gs[1])
		}
	}
	x.addAll(f, with)
	if len(f.parts) > 0 || len(also) > 1 {
		x.addAll(f, also)
	}
	x.adjectives(f, t)
	if pronoun == "هما" || pronoun == "هم" {
		f.group = &mention{kind: kGroup, number: lexicon.Dual, span: t.span}
	}
	f.setSides(t.attr("role") == "host", n)
	f.rule = "noun"
}

// gap counts the words from token a up to b that tell neither day nor place: what
// keeps "استقباله في مكتبه في رام الله أمس" from "السفير".
func (x *extractor) gap(a, b int) int {
	d, n := x.d, 0
	for j := a; j < b; {
		if d.timeAt[j] >= 0 || d.norm(j) == "," {
			j++
			continue
		}
		if _, next, ok := d.locative(j); ok && next <= b {
			j = next
			continue
		}
		switch w := d.norm(j); {
		case (w == "في" || w == "داخل") && d.venueWord(j+1):
			j += 2
		case strings.HasPrefix(w, "ب") && d.venueWord(j):
			j++
		default:
			n, j = n+1, j+1
		}
	}
	return n
}

// continuing reports whether the noun is only something to go on with: "مواصلة
// المشاورات", "تكثيف اللقاءات".
func (x *extractor) continuing(t *trigger) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(x.d.norm(t.first-1), "و"), "ل") {
	case "مواصله", "استمرار", "تكثيف", "تعزيز", "تبادل", "تفعيل", "دعم", "اهميه", "ضروره", "باب":
		return true
	}
	return false
}

// object reports whether the noun is the object of a verb that says what became of
// it: "أرجأت الهند وباكستان محادثات".
func (x *extractor) object(t *trigger) bool {
	for j := t.first - 1; j >= 0 && j > t.first-12; j-- {
		if x.taken[j] {
			continue
		}
		switch x.d.norm(j) {
		case "علي", "مع", "اجراء", "عقد", "بدء", "استيناف":
			continue
		}
		m, ok := x.d.match(j, lexicon.Status)
		return ok && finite(m)
	}
	return false
}

// mainSubject is the subject of the main clause behind an adverbial.
func (x *extractor) mainSubject(t *trigger, with []*mention) []*mention {
	for _, m := range x.bySent[x.d.sent[t.first]] {
		if m.first > with[len(with)-1].last && m.gov == "" && m.kind != kGroup && x.otherParty(m, with[0]) {
			if _, ok := x.d.finiteAt(m.first - 1); ok {
				return []*mention{m}
			}
		}
	}
	if x.subject == nil || len(with) == 0 || !x.otherParty(x.subject, with[0]) {
		return nil
	}
	for j := x.d.sentence(x.d.sent[t.first]).first; j < t.first; j++ {
		if _, ok := x.d.finiteAt(j); ok {
			return []*mention{x.subject} // "وأضاف خلال لقاء مع"
		}
	}
	return nil
}

// offered reads "اقترح أ على ب قمة", "عرض أ على ب إجراء محادثات".
func (x *extractor) offered(f *frame, t *trigger, left []*mention) []*mention {
	n := len(left)
	if n < 2 || left[n-1].gov != "علي" || left[n-2].gov != "" || t.first-left[n-1].last > 3 || !x.otherParty(left[n-2], left[n-1]) || !x.object(t) {
		return nil
	}
	f.status = "proposed"
	return left[n-2:]
}

// purposeNoun reports whether the noun tells what somebody came for: "للقاء فلان",
// "لإجراء محادثات".
func (x *extractor) purposeNoun(t *trigger) bool {
	if t.noun.Prep == "ل" && (!t.noun.Definite || t.noun.Entry.Lemma == "لقاء" || t.noun.Entry.Lemma == "اجتماع") {
		return true
	}
	switch x.d.norm(t.first - 1) {
	case "لاجراء", "لعقد", "لبدء", "لاستيناف", "لترتيب":
		return true
	}
	return false
}

// adverbial reports whether the noun is an adverbial: "اتفقا خلال اتصال هاتفي".
func (x *extractor) adverbial(t *trigger) bool {
	switch x.d.norm(t.first - 1) {
	case "خلال", "اثناء", "في", "عقب", "عبر", "ختام":
		return true
	}
	return false
}

// jointSubject is the subject on the left, if it has two parties or more.
func (x *extractor) jointSubject(left []*mention) []*mention {
	for k := len(left) - 1; k >= 0; k-- {
		if m := left[k]; m.gov == "" && len(m.actors) > 1 && m.kind != kGroup {
			return []*mention{m} // "وزيرا خارجية فرنسا ولبنان"
		}
	}
	for k := len(left) - 1; k > 0; k-- {
		if m := left[k]; m.joined && m.gov == "" && x.otherParty(left[k-1], m) {
			out := []*mention{left[k-1], m}
			for j := k - 1; j > 0 && left[j].joined; j-- {
				out = append([]*mention{left[j-1]}, out...)
			}
			return out
		}
	}
	return nil
}

// venues marks the capitals that tell where a session was: "لقاء الدوحة سيبحث".
func (x *extractor) venues(n int, ts []*trigger) {
	for _, t := range ts {
		if t.noun == nil || t.verb != nil && !t.rel || t.mode == "visit" || t.noun.Pronoun != "" {
			continue
		}
		ms := x.bySent[n]
		for k, m := range ms {
			if m.first == t.last && m.bare && m.kind == kParty && (t.verb == nil || m.capital) && !(k+1 < len(ms) && ms[k+1].joined && ms[k+1].first-m.last <= 2) {
				m.venue = true
			}
		}
	}
}

// venue reports whether a lone capital or state behind a noun tells where it was:
// "لقاء الدوحة".
func (x *extractor) venue(ms []*mention, m *mention, f *frame) bool {
	if !m.bare || m.kind != kParty || m.joined || f.mode == "visit" {
		return false
	}
	for _, o := range ms {
		if o.joined && o.first > m.first && o.first-m.last <= 2 {
			return false
		}
	}
	return true
}

// pronounSubject finds whom the pronoun in "لقائه" means: the subject on the
// left, else the one that follows in the main clause, else the last one.
func (x *extractor) pronounSubject(left []*mention, first *mention, args ...[]*mention) []*mention {
	used := map[*mention]bool{}
	for _, l := range args {
		for _, m := range l {
			used[m] = true
		}
	}
	for k := len(left) - 1; k >= 0; k-- {
		if m := left[k]; m.gov == "" && m.kind != kGroup && !used[m] && (m.kind != kParty || !m.bare) {
			return []*mention{m}
		}
	}
	if first != nil && !used[first] && first.kind != kGroup {
		return []*mention{first}
	}
	if x.subject != nil {
		return []*mention{x.subject}
	}
	return nil
}

func (d *document) noVerbBetween(a, b int) bool {
	for j := a; j < b; j++ {
		if _, ok := d.finiteAt(j); ok {
			return false
		}
	}
	return true
}

// adjectives reads the parties told as adjectives of the noun: "قمة أمريكية روسية",
// "لقاء روسي - سعودي - أميركي".
func (x *extractor) adjectives(f *frame, t *trigger) {
	if len(f.parties()) > 1 || t.noun == nil {
		return
	}
	d := x.d
	var found []partyRef
	j := t.noun.Last
	if end := d.sitting(t.noun.Last); end > 0 {
		j = end
	}
	for first := j; j < len(d.toks) && j < first+9; {
		if m, ok := d.match(j, lexicon.Nisba); ok && m.Prep == "" {
			found = append(found, d.party(m))
			j = m.Last
			continue
		}
		if n := d.norm(j); n == "-" || n == "و" || len(found) == 0 && d.qualifier(n) {
			j++
			continue
		}
		break
	}
	if len(found) < 2 {
		return
	}
	f.mutual = true
	for _, p := range found {
		a := &actor{party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak}
		m := &mention{span: p.span, kind: kParty, actors: []*actor{a}}
		a.ent = x.c.unnamed(m, a)
		f.add(m)
	}
}

func (d *document) qualifier(n string) bool {
	switch strings.TrimPrefix(n, "ال") {
	case "ثلاثي", "ثلاثيه", "رباعي", "رباعيه", "وزاري", "وزاريه", "ثنايي", "ثناييه", "مرتقب", "مرتقبه", "مشترك", "مشتركه", "اخير", "اخيره", "سري", "سريه", "رسمي", "رسميه", "هاتفي", "هاتفيه", "سياسي", "سياسيه", "طاري", "طاريه", "استثنايي":
		return true
	}
	return false
}

// attendant reports whether m merely attends: "بحضور", "حضر اللقاء", "يرافقه".
func (x *extractor) attendant(m *mention) bool {
	if m.gov == "بحضور" {
		return true
	}
	for j := m.first - 1; j >= 0 && j >= m.first-3; j-- {
		switch x.d.norm(j) {
		case "بحضور", "يرافقه", "برفقه", "رافقه", "وبحضور", "وحضر", "حضره", "حضرها":
			return true
		}
		if x.taken[j] {
			break
		}
	}
	return false
}

// group puts joined mentions together.
func group(ms []*mention) [][]*mention {
	var out [][]*mention
	for _, m := range ms {
		if n := len(out); n > 0 && m.joined {
			out[n-1] = append(out[n-1], m)
			continue
		}
		out = append(out, []*mention{m})
	}
	return out
}

func (x *extractor) addAll(f *frame, ms []*mention) {
	for _, m := range ms {
		if m.kind == kGroup {
			if m.gov != "ل" || m.number <= lexicon.Dual || strings.HasPrefix(x.d.norm(m.first), "لل") {
				f.group = m // "لوزراء الدفاع العرب" are not those told of before
			}
			continue
		}
		f.add(m)
	}
}

func (x *extractor) otherParty(a, b *mention) bool {
	for _, p := range a.actors {
		for _, q := range b.actors {
			if p.ent != nil && q.ent != nil && p.ent.party != "" && sameParty(p.ent.party, q.ent.party) {
				return false
			}
		}
	}
	return len(a.actors) > 0 && len(b.actors) > 0
}

// setSides tells host and guest: the first n participants are the subject's.
func (f *frame) setSides(host bool, n int) {
	f.own = n
	if len(f.parts) == 0 {
		return
	}
	switch {
	case host && n > 0:
		f.host = f.parts[0]
		if n < len(f.parts) {
			f.guest = f.parts[n]
		}
	case f.mode == "visit":
		f.guest = f.parts[0]
	}
}
