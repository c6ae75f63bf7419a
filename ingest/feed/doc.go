// Package feed brings in the pages of RSS and Atom feeds: it asks for the feed only if it
// changed, keeps to robots.txt and to a pause between two requests to one host, and
// never connects to a private address.
//
// A page that was had once is not asked for again. What cannot be had comes as an error
// beside an input that has the address only, and the others follow.
package feed
