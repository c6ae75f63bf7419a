// Package reader turns a page into its minutes: people and offices, parties and
// those who are meant by "الجانبان" and "نظيره", sessions, points, and what is
// background.
//
// The work goes in layers, each over the one below:
//
//	page text → tokens, lexicon matches, times (document)
//	          → mentions: offices, parties, names (mention, office, name)
//	          → entities: who is meant (entity)
//	          → frames: what one sentence tells of a contact (frame)
//	          → sessions: frames that tell of the same contact (session)
//	          → points (point) → minutes (write)
//
// The reader is a pure function of the page: no clock, no random numbers, no
// network, no map order. It knows one page and nothing outside.
package reader
