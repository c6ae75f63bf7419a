// Package ingest feeds pages into a store: from files, folders, zips, JSON lines and
// WARC (package page brings them in), and from RSS and Atom feeds.
//
//	inputs → key of the content → known already? → page → minutes → Put, in batches
//	                                                              → Rebuild at the end
//
// Pages are read on all cores while one goroutine writes. A batch is stored together
// or not at all, so an ingest that was interrupted, or killed, goes on where it was:
// start it again. What cannot be read is listed in the store and never stops the
// others.
package ingest
