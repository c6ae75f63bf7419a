// Package feed writes sessions for calendars (iCalendar, RFC 5545) and feed readers
// (Atom, RFC 4287).
package feed
