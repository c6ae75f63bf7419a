// Package layer is what people corrected: a layer over the reading that keeps who
// changed what, when, why and from what, and that can be undone.
//
// The reading itself is never touched. Edits are laid over the sessions and people of
// the register whenever these are shown (Layer.Apply). An edit finds its session by id
// or, where another reading gave it another id, by what it was anchored to: the pages
// that tell it and the parties that take part. So corrections survive a reread.
package layer
