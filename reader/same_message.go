package reader

import "strings"

// alsoWrote gives a message that is told as like the one before it the side that is left out: "بعث
// الأمير برقية تهنئة إلى أ. كما بعث ولي العهد برقية مماثلة". The sender is of the state of the sender
// before where the page tells no other.
func (x *extractor) alsoWrote(f, before *frame) {
	if before == nil || f.mode != "message" || before.mode != "message" || f.denied || len(f.parts) != 1 || len(before.parties()) != 2 || !x.likewise(f) {
		return
	}
	own := f.parts[0].ent
	if own.party == "" || own.parRule == x.c.homeRule {
		first := before.parts[0].ent
		own.party, own.parSpan, own.parRule = first.party, first.parSpan, first.parRule
	}
	for _, p := range before.parts {
		if !containsParty(f.parties(), p.ent.party) {
			f.parts = append(f.parts, &part{ent: p.ent, name: p.name, at: f.trig.last})
		}
	}
}

// likewise reports whether the message of f is told to be like another: "برقية مماثلة".
func (x *extractor) likewise(f *frame) bool {
	for j := f.trig.first; j < min(f.trig.last+3, f.scope.last); j++ {
		if strings.HasPrefix(x.d.norm(j), "مماثل") {
			return true
		}
	}
	return false
}
