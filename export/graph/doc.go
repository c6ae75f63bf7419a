// Package graph writes who consulted whom as a network: GEXF 1.3 (Gephi), where a pair
// is one edge with the days on which it met, and GraphML, where every session is an
// edge of its own with its days. Nodes are parties, or people.
//
// A session of more than two has an edge for every pair of them; its attribute parties
// says of how many it was, so that it can be weighed. Planned and proposed sessions are
// edges too, told apart by status.
package graph
