// Package compare lays the events of other data sets beside ours: POLECAT and GDELT,
// for the same span. What is compared is a day, a pair of states and a PLOVER category;
// two are the same if pair and category are, and the days are at most so far apart.
//
// A data set of news in many languages and one of Arabic pages do not see the same
// events; the report says how much they share, and lists what only one of them has. It
// is no measure of either.
package compare
