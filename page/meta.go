package page

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// meta is what the head of an HTML page tells: JSON-LD first, then OpenGraph and
// other meta elements, then <title>.
type meta struct {
	title, outlet, url string
	titleTag           string // of <title>
	published, updated *Stamp
}

// metaNames lists, for each field, the names of meta elements that tell it, best first.
var (
	publishedNames = []string{"article:published_time", "og:article:published_time", "datepublished", "date.created", "dc.date.issued", "dc.date", "dcterms.created", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article_date_original"}
	updatedNames   = []string{"article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified"}
	titleNames     = []string{"og:title", "twitter:title", "dc.title", "title"}
	outletNames    = []string{"og:site_name", "application-name", "dc.publisher", "publisher"}
	urlNames       = []string{"og:url", "canonical"}
)

// readMeta reads the meta data of doc.
func readMeta(doc *html.Node) meta {
	names := map[string]string{}
	var ld []string
	var m meta
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			switch n.DataAtom {
			case atom.Meta, atom.Link:
				key, val := metaPair(n)
				if _, ok := names[key]; !ok && key != "" && val != "" {
					names[key] = val
				}
			case atom.Title:
				if m.titleTag == "" && (n.Parent == nil || n.Parent.DataAtom != atom.Svg) {
					m.titleTag = oneLine(textOf(n))
				}
			case atom.Script:
				if strings.EqualFold(attr(n, "type"), "application/ld+json") && len(ld) < 20 {
					ld = append(ld, textOf(n))
				}
			case atom.Time:
				if v := attr(n, "datetime"); v != "" && (attr(n, "pubdate") != "" || strings.EqualFold(attr(n, "itemprop"), "datePublished") || strings.Contains(attr(n, "class"), "entry-date") || strings.Contains(attr(n, "class"), "published")) {
					if _, ok := names["datepublished"]; !ok {
						names["datepublished"] = v
					}
				}
			}
		}
		for k := n.FirstChild; k != nil; k = k.NextSibling {
			walk(k)
		}
	}
	walk(doc)
	var objects []any
	for _, s := range ld {
		objects = append(objects, jsonLD(s))
	}
	m.object(objects, articleTypes, 0)
	m.object(objects, pageTypes, 0)
	pick := func(list []string) string {
		for _, n := range list {
			if names[n] != "" {
				return names[n]
			}
		}
		return ""
	}
	stamp := func(list []string) *Stamp {
		for _, n := range list {
			if v := normalDate(names[n]); len(v) >= 10 {
				return &Stamp{Value: v, Source: "meta"}
			}
		}
		return nil
	}
	m.title = cmp.Or(m.title, pick(titleNames))
	m.outlet = cmp.Or(pick(outletNames), m.outlet)
	m.url = cmp.Or(pick(urlNames), m.url)
	if m.published == nil {
		m.published = stamp(publishedNames)
	}
	if m.updated == nil {
		m.updated = stamp(updatedNames)
	}
	return m
}

// metaPair returns the name, in lower case, and the content of a meta or link element.
func metaPair(n *html.Node) (key, val string) {
	if n.DataAtom == atom.Link {
		if strings.EqualFold(attr(n, "rel"), "canonical") {
			return "canonical", oneLine(attr(n, "href"))
		}
		return "", ""
	}
	for _, k := range []string{"property", "name", "itemprop", "http-equiv"} {
		if v := attr(n, k); v != "" {
			key = strings.ToLower(strings.TrimSpace(v))
			break
		}
	}
	return key, oneLine(attr(n, "content"))
}

// articleTypes are the schema.org types whose properties are the article's own, pageTypes
// those of the page around it, which count where no article tells.
var (
	articleTypes = []string{"Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "LiveBlogPosting", "OpinionNewsArticle", "BackgroundNewsArticle"}
	pageTypes    = []string{"WebPage"}
)

// jsonLD decodes one script of JSON-LD, forgiving line breaks within strings; nil if it
// is no JSON.
func jsonLD(s string) any {
	var v any
	if json.Unmarshal([]byte(s), &v) == nil {
		return v
	}
	s = strings.Map(func(r rune) rune {
		if r < 0x20 {
			return ' '
		}
		return r
	}, s)
	if json.Unmarshal([]byte(s), &v) == nil {
		return v
	}
	return nil
}

// object takes from v, and from what it holds, the properties of the objects of the given
// types that m does not have yet.
func (m *meta) object(v any, types []string, depth int) {
	if depth > 8 {
		return
	}
	switch v := v.(type) {
	case []any:
		for i, o := range v {
			if i < 50 {
				m.object(o, types, depth+1)
			}
		}
	case map[string]any:
		if hasType(v["@type"], types) {
			m.properties(v)
		}
		m.object(v["@graph"], types, depth+1)
		m.object(v["mainEntity"], types, depth+1)
	}
}

// properties takes the properties of one object.
func (m *meta) properties(v map[string]any) {
	if s, ok := v["headline"].(string); ok && m.title == "" {
		m.title = oneLine(html.UnescapeString(s))
	}
	set := func(to **Stamp, key string) {
		if s, ok := v[key].(string); ok && *to == nil {
			if d := normalDate(s); len(d) >= 10 {
				*to = &Stamp{Value: d, Source: "json-ld"}
			}
		}
	}
	set(&m.published, "datePublished")
	set(&m.updated, "dateModified")
	if p, ok := v["publisher"].(map[string]any); ok {
		if s, ok := p["name"].(string); ok && m.outlet == "" {
			m.outlet = oneLine(html.UnescapeString(s))
		}
	}
}

// hasType reports whether t, the value of an "@type", names one of types.
func hasType(t any, types []string) bool {
	switch t := t.(type) {
	case string:
		return slices.Contains(types, t)
	case []any:
		return slices.ContainsFunc(t, func(o any) bool { s, ok := o.(string); return ok && slices.Contains(types, s) })
	}
	return false
}

// headline chooses the title of the page: the h1 that agrees with the meta data, else the
// meta data's without the name of the site, else the only h1, else <title>.
func headline(m meta, blocks []block) string {
	told := cmp.Or(m.title, m.titleTag)
	want := strings.Join(norms(told), " ")
	var h1 []string
	for i := range blocks {
		b := &blocks[i]
		if !b.h1 || b.kind != "" && b.kind != "other" || len(b.text) > 1000 {
			continue
		}
		n := strings.Join(norms(b.text), " ")
		if len(n) > 10 && want != "" && (strings.Contains(want, n) || strings.Contains(n, want)) {
			return b.text
		}
		h1 = append(h1, b.text)
	}
	if m.title == "" && len(h1) == 1 && len(norms(h1[0])) >= 3 {
		return h1[0]
	}
	return withoutSite(told, m.outlet)
}

// withoutSite cuts " | Site" and " - Site" off a title.
func withoutSite(title, site string) string {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " « ", " » "} {
		i := strings.LastIndex(title, sep)
		if i <= 0 {
			continue
		}
		tail := strings.TrimSpace(title[i+len(sep):])
		head := strings.TrimSpace(title[:i])
		if tail == site || len(norms(head)) >= 4 && len(norms(tail)) <= 3 && sep != " - " {
			return head
		}
	}
	return strings.TrimSpace(title)
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// textOf joins the text directly within n.
func textOf(n *html.Node) string {
	var b strings.Builder
	for k := n.FirstChild; k != nil; k = k.NextSibling {
		if k.Type == html.TextNode {
			b.WriteString(k.Data)
		}
	}
	return b.String()
}

// oneLine trims s and makes its line breaks and tabs spaces; 4,000 bytes at most.
func oneLine(s string) string {
	s = strings.TrimSpace(s)
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' || r == '\t' }), " ")
	}
	if len(s) > 4000 {
		s = strings.ToValidUTF8(s[:4000], "")
	}
	return s
}
