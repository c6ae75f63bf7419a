// Package index is the register as the desk looks at it: all sessions in short, in
// memory, with the corrections of people laid over, so that lists, timelines, networks
// and calendars need no scan of the store. Whole sessions are read when asked for.
//
// An Index never changes; a new one is made when the register or the layer has.
package index
