package graph

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"

	"mahdar/export/source"
	"mahdar/register"
)

// pair is what two nodes had together.
type pair struct {
	sessions, held, calls int
	spells                map[[2]string]bool
}

// GEXF writes the network with time as GEXF 1.3 and returns how many nodes and edges
// there are. It holds the pairs with their days, not the sessions.
func GEXF(ctx context.Context, src source.Source, w io.Writer, o Options) (nNodes, nEdges int, err error) {
	all := nodeSet{}
	pairs := map[[2]string]*pair{}
	start, end := "", ""
	for s, err := range src.Sessions(ctx) {
		if err != nil {
			return 0, 0, err
		}
		from, to := days(s)
		if from != "" {
			if start == "" || from < start {
				start = from
			}
			end = max(end, to)
		}
		ms := members(s, o)
		all.add(ms)
		for i, a := range ms {
			for _, b := range ms[i+1:] {
				k := [2]string{a.id, b.id}
				p := pairs[k]
				if p == nil {
					p = &pair{spells: map[[2]string]bool{}}
					pairs[k] = p
				}
				p.sessions++
				if register.First(s.Status) == "held" {
					p.held++
				}
				if register.First(s.Mode) == "call" {
					p.calls++
				}
				if from != "" {
					p.spells[[2]string{from, to}] = true
				}
			}
		}
	}
	list := all.list()
	keys := slices.SortedFunc(maps.Keys(pairs), byText)

	d := newDoc(w)
	d.raw(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	d.tag(0, "gexf", ">", "xmlns", "http://gexf.net/1.3", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd", "version", "1.3")
	d.raw("  <meta>\n    <creator>mahdar</creator>\n    <description>Who consulted whom: an edge is a pair, its spells are the days on which it met</description>\n  </meta>\n")
	d.tag(2, "graph", ">", "mode", "dynamic", "defaultedgetype", "undirected", "idtype", "string",
		"timeformat", "date", "timerepresentation", "interval", "start", start, "end", end)
	attributes(d, "node", gexfNode)
	attributes(d, "edge", gexfEdge)
	d.tag(4, "nodes", ">", "count", strconv.Itoa(len(list)))
	for _, n := range list {
		d.tag(6, "node", ">", "id", n.id, "label", n.label)
		values(d, "kind", n.kind, "party", n.party, "sessions", strconv.Itoa(n.sessions))
		d.raw("      </node>\n")
	}
	d.raw("    </nodes>\n")
	d.tag(4, "edges", ">", "count", strconv.Itoa(len(keys)))
	for i, k := range keys {
		p := pairs[k]
		d.tag(6, "edge", ">", "id", "e"+strconv.Itoa(i), "source", k[0], "target", k[1], "weight", strconv.Itoa(p.sessions)+".0")
		values(d, "sessions", strconv.Itoa(p.sessions), "held", strconv.Itoa(p.held), "calls", strconv.Itoa(p.calls))
		spells(d, p.spells)
		d.raw("      </edge>\n")
	}
	d.raw("    </edges>\n  </graph>\n</gexf>\n")
	if err := d.close(); err != nil {
		return 0, 0, fmt.Errorf("graph: gexf: %w", err)
	}
	return len(list), len(keys), nil
}

// attribute is an attribute of nodes or edges: name, GEXF type, what it means.
type attribute struct{ name, kind, doc string }

var gexfNode = []attribute{
	{"kind", "string", "state, organisation, other; or person."},
	{"party", "string", "Of a person: the party."},
	{"sessions", "integer", "Sessions in which it took part."},
}

var gexfEdge = []attribute{
	{"sessions", "integer", "Sessions of the two, also the weight."},
	{"held", "integer", "Those that were held."},
	{"calls", "integer", "Those by telephone."},
}

func attributes(d *doc, class string, list []attribute) {
	d.tag(4, "attributes", ">", "class", class)
	for _, a := range list {
		d.tag(6, "attribute", "/>", "id", a.name, "title", a.name, "type", a.kind)
	}
	d.raw("    </attributes>\n")
}

func values(d *doc, list ...string) {
	d.raw("        <attvalues>\n")
	for i := 0; i+1 < len(list); i += 2 {
		if list[i+1] != "" {
			d.tag(10, "attvalue", "/>", "for", list[i], "value", list[i+1])
		}
	}
	d.raw("        </attvalues>\n")
}

func spells(d *doc, set map[[2]string]bool) {
	if len(set) == 0 {
		return
	}
	d.raw("        <spells>\n")
	for _, s := range slices.SortedFunc(maps.Keys(set), byText) {
		d.tag(10, "spell", "/>", "start", s[0], "end", s[1])
	}
	d.raw("        </spells>\n")
}

func byText(a, b [2]string) int { return slices.Compare(a[:], b[:]) }
