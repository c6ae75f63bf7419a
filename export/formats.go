package export

// Format is a format of export.
type Format struct {
	Name string
	File string // name of its file; "" where there are several, in a folder
	Type string // media type
	Help string
}

// Formats lists all formats, in the order in which they are documented.
var Formats = []Format{
	{"plover", "plover.jsonl", "application/jsonl", "political events after the PLOVER manual, JSON lines"},
	{"polecat", "polecat.tsv", "text/tab-separated-values", "the same events in the columns of the POLECAT releases"},
	{"cameo", "cameo.tsv", "text/tab-separated-values", "the same events as classic CAMEO dyads"},
	{"csv", "", "text/csv", "tidy tables: sessions, participants, points, sources, office_holders"},
	{"parquet", "", "application/vnd.apache.parquet", "the same tables as Parquet"},
	{"duckdb", "", "application/vnd.apache.parquet", "the Parquet tables with a script that opens them in DuckDB"},
	{"jsonld", "sessions.jsonld", "application/ld+json", "schema.org events with Web Annotations for the evidence"},
	{"ics", "sessions.ics", "text/calendar", "iCalendar"},
	{"atom", "sessions.atom", "application/atom+xml", "Atom feed"},
	{"gexf", "network.gexf", "application/gexf+xml", "the network with time, for Gephi"},
	{"graphml", "network.graphml", "application/graphml+xml", "the network, an edge a session"},
	{"codebook", "codebook.jsonl", "application/jsonl", "gold form, a page a line (docs/codebook.md)"},
}

// Coded reports whether a format codes events, for which it needs the lexicon.
func (f Format) Coded() bool {
	switch f.Name {
	case "plover", "polecat", "cameo", "csv", "parquet", "duckdb":
		return true
	}
	return false
}

// Single reports whether an export of these tables (all, if none is named) is one file.
func (f Format) Single(tables []string) bool {
	return f.File != "" || len(tables) == 1 && f.Name != "duckdb"
}

// Find returns a format by name; false if there is none.
func Find(name string) (Format, bool) {
	for _, f := range Formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Names are the names of all formats.
func Names() []string {
	out := make([]string, len(Formats))
	for i, f := range Formats {
		out[i] = f.Name
	}
	return out
}
