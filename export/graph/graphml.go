package graph

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"mahdar/export/source"
	"mahdar/register"
)

var graphmlNode = []attribute{
	{"label", "string", "English name of a state, name as written of others."},
	{"kind", "string", "state, organisation, other; or person."},
	{"party", "string", "Of a person: the party."},
	{"sessions", "int", "Sessions in which it took part."},
}

var graphmlEdge = []attribute{
	{"session", "string", "Id of the session; all its edges have it."},
	{"from", "string", "First day as told: YYYY-MM-DD, YYYY-MM or YYYY."},
	{"to", "string", "Last day as told."},
	{"mode", "string", "meeting, call, video, visit or message."},
	{"status", "string", "held, planned, proposed or called_off."},
	{"role", "string", "main or background."},
	{"parties", "int", "How many nodes the session has."},
	{"country", "string", "Country of the place."},
}

// GraphML writes the network as GraphML, an edge a session and pair, and returns how
// many nodes and edges there are.
func GraphML(ctx context.Context, src source.Source, w io.Writer, o Options) (nNodes, nEdges int, err error) {
	// Nodes stand before edges, and are known only at the end: the edges wait in a file.
	wait, err := os.CreateTemp("", "mahdar-graphml-*")
	if err != nil {
		return 0, 0, fmt.Errorf("graph: graphml: %w", err)
	}
	defer os.Remove(wait.Name())
	defer wait.Close()
	all := nodeSet{}
	edges := newDoc(wait)
	for s, err := range src.Sessions(ctx) {
		if err != nil {
			return 0, 0, err
		}
		ms := members(s, o)
		all.add(ms)
		nEdges = edges.session(s, ms, nEdges)
	}
	if err := edges.close(); err != nil {
		return 0, 0, fmt.Errorf("graph: graphml: %w", err)
	}
	list := all.list()
	d := newDoc(w)
	d.raw(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	d.tag(0, "graphml", ">", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
	keys := func(of string, list []attribute) {
		for _, a := range list {
			d.tag(2, "key", "/>", "id", of+"_"+a.name, "for", of, "attr.name", a.name, "attr.type", a.kind)
		}
	}
	keys("node", graphmlNode)
	keys("edge", graphmlEdge)
	d.tag(2, "graph", ">", "id", "mahdar", "edgedefault", "undirected")
	for _, n := range list {
		d.tag(4, "node", ">", "id", n.id)
		d.data("node", "label", n.label, "kind", n.kind, "party", n.party, "sessions", strconv.Itoa(n.sessions))
		d.raw("    </node>\n")
	}
	if d.err == nil {
		if _, d.err = wait.Seek(0, io.SeekStart); d.err == nil {
			_, d.err = io.Copy(d.w, wait)
		}
	}
	d.raw("  </graph>\n</graphml>\n")
	if err := d.close(); err != nil {
		return 0, 0, fmt.Errorf("graph: graphml: %w", err)
	}
	return len(list), nEdges, nil
}

// session writes the edges of a session, numbered on from n, and returns the last
// number.
func (d *doc) session(s *register.Session, ms []member, n int) int {
	from, to, _ := strings.Cut(register.First(s.When), "/")
	country := ""
	if len(s.Place) > 0 {
		country = s.Place[0].Country
	}
	for i, a := range ms {
		for _, b := range ms[i+1:] {
			n++
			d.tag(4, "edge", ">", "id", s.ID+"."+strconv.Itoa(n), "source", a.id, "target", b.id)
			d.data("edge", "session", s.ID, "from", from, "to", to, "mode", register.First(s.Mode), "status", register.First(s.Status),
				"role", s.Role, "parties", strconv.Itoa(len(ms)), "country", country)
			d.raw("    </edge>\n")
		}
	}
	return n
}

// data writes the attributes of a node or an edge, given as name, value.
func (d *doc) data(of string, pairs ...string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			continue
		}
		d.raw(`      <data key="` + of + "_" + pairs[i] + `">`)
		d.text(pairs[i+1])
		d.raw("</data>\n")
	}
}

// Attributes lists what nodes and edges of a format carry, as name, type, meaning.
func Attributes(format string) (node, edge [][3]string) {
	conv := func(list []attribute) [][3]string {
		var out [][3]string
		for _, a := range list {
			out = append(out, [3]string{a.name, a.kind, a.doc})
		}
		return out
	}
	if format == "gexf" {
		return conv(gexfNode), conv(gexfEdge)
	}
	return conv(graphmlNode), conv(graphmlEdge)
}
