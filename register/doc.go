// Package register joins the minutes of many pages into one record: which pages
// are copies of one dispatch, which of their sessions are the same one, who held
// which office when, and where independent sources disagree.
//
//	page + minutes ─┬─ text       → families of copies      (package copies)
//	                ├─ tellings   → sessions across pages   (telling, match, cluster, session)
//	                └─ holders    → people and offices      (people)
//
// A telling is one consultation as one page tells it. Tellings are compared within
// a block, the parties they name; those that can be the same session are joined,
// the surest first, as long as nothing in the whole group contradicts. What stands
// in one page as two sessions stays two.
//
// What Builder makes depends on the set of pages alone: order and repetition do not
// count, and ids are made of what is recorded, never of when it was. The package knows
// nothing of SQL, files or the network.
package register
