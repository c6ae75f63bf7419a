package export

import (
	"fmt"
	"strings"

	"mahdar/export/graph"
	"mahdar/export/plover"
	"mahdar/export/sink"
	"mahdar/export/table"
)

// DictionaryName is the name of the data dictionary beside an export of several files.
const DictionaryName = "data-dictionary.md"

// WriteDictionary puts the data dictionary of a format beside its files.
func WriteDictionary(to sink.Sink, format string) error {
	return text(to, DictionaryName, Dictionary(format))
}

// Dictionary is the data dictionary of a format, in Markdown; "" if there is no such
// format.
func Dictionary(format string) string {
	f, ok := Find(format)
	if !ok {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# Data dictionary: %s\n\n%s.\n", f.Name, upper(f.Help))
	section(&b, f)
	return b.String()
}

// Dictionaries is the data dictionary of all formats, in Markdown.
func Dictionaries() string {
	var b strings.Builder
	b.WriteString(`# Data dictionary

What the columns and fields of each export mean. Made by ` + "`mahdar export --dictionaries`" + ` from the
definitions that the exports are written with; the part of a format is written beside every export
of it. Unknown is empty (CSV), null (Parquet), None (POLECAT) or absent (JSON); it is never guessed.
Dates are ISO 8601, offsets count Unicode code points, codes of states are ISO 3166-1 alpha-3.
`)
	for _, f := range Formats {
		fmt.Fprintf(&b, "\n## %s\n\n%s.\n", f.Name, upper(f.Help))
		section(&b, f)
	}
	return b.String()
}

func section(b *strings.Builder, f Format) {
	switch f.Name {
	case "plover", "polecat", "cameo":
		b.WriteString("Rules and codes: docs/plover.md.\n\n| field | type | meaning |\n|---|---|---|\n")
		for _, c := range plover.Columns(f.Name) {
			fmt.Fprintf(b, "| `%s` | %s | %s |\n", c.Name, c.Type, c.Doc)
		}
		if f.Name == "plover" {
			b.WriteString("\nAn actor has `code` (alpha-3, IGO, NGO), `sector`, `actor_text` (name as written), `identifier_id` (person of the register), " +
				"`identifier_text` (UN, EU, …, or the Arabic name of a movement) and `office`.\n`cite_info` has `url`, `title`, `language`, `publication`, `codebook`, `published` and `page`.\n")
		}
	case "csv", "parquet":
		for _, name := range table.Names {
			fmt.Fprintf(b, "\n`%s.%s`\n\n| column | type | may be empty | meaning |\n|---|---|---|---|\n", name, f.Name)
			for _, c := range table.Columns(name) {
				null := ""
				if c.Null {
					null = "yes"
				}
				fmt.Fprintf(b, "| `%s` | %s | %s | %s |\n", c.Name, c.Type, null, c.Doc)
			}
		}
		if f.Name == "csv" {
			b.WriteString("\nUTF-8 with a byte order mark, comma, LF, quotes after RFC 4180. A text cell that begins with = + - @, a tab or an apostrophe has an " +
				"apostrophe in front, so that no spreadsheet takes it for a formula: leave it out when reading.\nIn base R: `read.csv(f, fileEncoding = \"UTF-8-BOM\", colClasses = \"character\")`.\n")
		}
	case "duckdb":
		b.WriteString("The tables of `parquet`, and `" + table.SQLName + "`: in their folder, `duckdb -init " + table.SQLName + "`. Its views: docs/cookbook.md.\n")
	case "gexf", "graphml":
		node, edge := graph.Attributes(f.Name)
		b.WriteString("\n| of | attribute | type | meaning |\n|---|---|---|---|\n")
		for _, a := range node {
			fmt.Fprintf(b, "| node | `%s` | %s | %s |\n", a[0], a[1], a[2])
		}
		for _, a := range edge {
			fmt.Fprintf(b, "| edge | `%s` | %s | %s |\n", a[0], a[1], a[2])
		}
		if f.Name == "gexf" {
			b.WriteString("\nAn edge has a spell for each stretch of days on which the two met; `start` and `end` are its first and last day.\n")
		}
	default:
		b.WriteString("\n" + prose[f.Name])
	}
}

// prose is the dictionary of formats whose fields others define.
var prose = map[string]string{
	"jsonld": `| schema.org | from |
|---|---|
| ` + "`Event`" + ` ` + "`id`, `identifier`" + ` | session |
| ` + "`startDate`, `endDate`, `duration`" + ` | days and minutes as told |
| ` + "`eventStatus`" + ` | EventCancelled if called off, else EventScheduled |
| ` + "`eventAttendanceMode`" + ` | offline: meeting, visit; online: call, video |
| ` + "`additionalType`" + ` | mode |
| ` + "`location`" + ` | Place with name and addressCountry |
| ` + "`attendee`" + ` | Person with jobTitle (office) and affiliation; Country or Organization where nobody is named |
| ` + "`keywords`" + ` | topics |
| ` + "`subjectOf`" + ` | NewsArticle: the pages |

An Annotation has the value in a TextualBody (` + "`name`" + ` says of what) and as target the spans of pages that say it:
TextQuoteSelector (the words) and TextPositionSelector (code points of the page's text).
`,
	"ics": `| property | from |
|---|---|
| UID | session |
| DTSTART, DTEND | first day, and the day after the last |
| SUMMARY, LOCATION | parties, mode and place |
| DESCRIPTION | who took part, and the points |
| STATUS | CONFIRMED held, TENTATIVE planned or proposed, CANCELLED called off |
| DTSTAMP | publication of the first page |
| URL | that page |

Sessions of which no day is told are left out; how many is said.
`,
	"atom": `| element | from |
|---|---|
| id | session |
| title, content | parties, mode and place; who took part, and the points |
| published, updated | publication of the first and the last page |
| author | outlet of the first page |
| link | pages |
| category | parties and topics |
`,
	"codebook": "One JSON object a page, as docs/codebook.md defines it.\n",
}

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
