package table

// Date is a day, counted from 1970-01-01.
type Date = int32

// Session is a row of sessions: one session.
type Session struct {
	ID        string `parquet:"session_id" doc:"Id of the session, made of what is recorded; stays the same when more pages tell it."`
	From      string `parquet:"from_date,optional" doc:"First day as told: YYYY-MM-DD, YYYY-MM or YYYY."`
	To        string `parquet:"to_date,optional" doc:"Last day as told."`
	Day       *Date  `parquet:"day,optional,date" doc:"First day that from_date covers."`
	Precision string `parquet:"precision,optional" doc:"What from_date tells: day, month or year."`
	Mode      string `parquet:"mode" doc:"meeting, call, video, visit or message."`
	Status    string `parquet:"status" doc:"held, planned, proposed or called_off."`
	Role      string `parquet:"role" doc:"main if any page reports it as news, else background."`
	Format    string `parquet:"format,optional" doc:"bilateral, trilateral, quadrilateral, multilateral or 2+2, where told."`
	Place     string `parquet:"place,optional" doc:"City or place as written."`
	Country   string `parquet:"country,optional" doc:"ISO 3166-1 alpha-3 code of the place's country."`
	Minutes   *int32 `parquet:"minutes,optional" doc:"Duration in minutes."`
	Series    *int32 `parquet:"series,optional" doc:"Number within a series: 6 for a sixth round."`
	Parties   string `parquet:"parties,optional" doc:"All parties, sorted: alpha-3 codes, UN, EU, …, or Arabic names. ; between."`
	Sides     int32  `parquet:"party_count" doc:"How many parties."`
	Topics    string `parquet:"topics,optional" doc:"Topics, ; between."`
	Points    int32  `parquet:"point_count" doc:"Rows of points."`
	Pages     int32  `parquet:"page_count" doc:"Pages that tell it: rows of sources."`
	Sources   int32  `parquet:"source_count" doc:"Independent ones: families of copies, not pages."`
	Disagree  string `parquet:"disagree,optional" doc:"Fields on which independent sources differ, ; between."`
	Announced bool   `parquet:"announced" doc:"Whether a page announced it before (or announces it)."`
	Published string `parquet:"first_published,optional" doc:"Publication of the first page that tells it, ISO 8601."`
	Title     string `parquet:"title,optional" doc:"Headline of that page."`
}

// Participant is a row of participants: one who took part in one session.
type Participant struct {
	ID      string `parquet:"participant_id" doc:"Id within the table: session, and what is told of him or her."`
	Session string `parquet:"session_id" doc:"Session: sessions.session_id."`
	Party   string `parquet:"party,optional" doc:"Alpha-3 code of the state, UN, EU, …, or the Arabic name of a movement."`
	Name    string `parquet:"name,optional" doc:"Name as written, the spelling that stands."`
	Person  string `parquet:"person_id,optional" doc:"Person over all sessions: office_holders.person_id. Null where nobody is named."`
	Office  string `parquet:"office,optional" doc:"Office at that time: key of docs/codebook.md."`
	Spelled string `parquet:"spellings,optional" doc:"Other spellings of the name in this session, ; between."`
	Others  string `parquet:"other_offices,optional" doc:"Other offices that pages give, ; between."`
	Pages   int32  `parquet:"page_count" doc:"Pages that name him, her or the side."`
}

// Point is a row of points: what one or more sides said or agreed.
type Point struct {
	ID      string   `parquet:"point_id" doc:"Id within the table: session, and sides, act and words."`
	Session string   `parquet:"session_id" doc:"Session: sessions.session_id."`
	By      string   `parquet:"parties,optional" doc:"Parties whose position it is, ; between."`
	Act     string   `parquet:"act" doc:"discuss, agree, affirm, call_for, promise, support, condemn, concern, reject or warn."`
	Text    string   `parquet:"text" doc:"What was said or agreed: the words of the page."`
	Readout string   `parquet:"readout,optional" doc:"Party whose account this is, where the page tells."`
	Plover  string   `parquet:"plover,optional" doc:"PLOVER event type; null where PLOVER drops it."`
	Mode    string   `parquet:"plover_mode,optional" doc:"PLOVER mode, where the words determine it."`
	Quad    *int32   `parquet:"quad_code,optional" doc:"PLOVER quad category: 1 verbal cooperation, 3 verbal conflict."`
	Score   *float64 `parquet:"plover_score,optional" doc:"PLOVER conflict-cooperation score of the type."`
	CAMEO   string   `parquet:"cameo,optional" doc:"CAMEO code, as text."`
	Page    string   `parquet:"page_id" doc:"First page that has it: sources.page_id."`
	Start   int32    `parquet:"start_char" doc:"Where its evidence begins in that page's text, in Unicode code points."`
	End     int32    `parquet:"end_char" doc:"Where its evidence ends, half-open."`
	Pages   int32    `parquet:"page_count" doc:"Pages that have the same words."`
}

// Source is a row of sources: one page that tells of one session.
type Source struct {
	Session   string `parquet:"session_id" doc:"Session: sessions.session_id."`
	Page      string `parquet:"page_id" doc:"Key of the page, made of its content."`
	Outlet    string `parquet:"outlet,optional" doc:"Outlet of the page."`
	Published string `parquet:"published,optional" doc:"Publication, ISO 8601."`
	Role      string `parquet:"role" doc:"main or background: how this page tells it."`
	Status    string `parquet:"status" doc:"Status that this page tells."`
	Family    string `parquet:"family" doc:"Family of copies: pages of one text have one family."`
	Cited     string `parquet:"consultation" doc:"Which consultation of the page's minutes it is."`
	URL       string `parquet:"url,optional" doc:"Address of the page."`
	Title     string `parquet:"title,optional" doc:"Headline."`
	Language  string `parquet:"language,optional" doc:"Language of the page."`
	Agency    string `parquet:"agency,optional" doc:"Agency that its dateline names."`
	From      string `parquet:"republished_from,optional" doc:"Outlet from which the page says it took the text."`
	Quotes    int32  `parquet:"sentence_count" doc:"Sentences of the page that tell of the session."`
}

// Holder is a row of office_holders: one office of one person.
type Holder struct {
	Person   string `parquet:"person_id" doc:"Id of the person."`
	Name     string `parquet:"name" doc:"Name, the spelling told most often."`
	Party    string `parquet:"party,optional" doc:"Party that he or she acts for."`
	Office   string `parquet:"office,optional" doc:"Office: key of docs/codebook.md. Null where no page gives one."`
	Titles   string `parquet:"titles,optional" doc:"Titles as written, ; between."`
	First    string `parquet:"first_published,optional" doc:"Publication of the first page that gives this office, YYYY-MM-DD."`
	Last     string `parquet:"last_published,optional" doc:"Publication of the last one."`
	Pages    int32  `parquet:"page_count" doc:"Pages that give this office."`
	Spelled  string `parquet:"spellings,optional" doc:"Other spellings of the name, ; between."`
	Namesake string `parquet:"namesakes,optional" doc:"Persons of the same name and party that may be the same, not known; ; between."`
}

// Names are the names of the tables, in the order in which they are written.
var Names = []string{"sessions", "participants", "points", "sources", "office_holders"}
