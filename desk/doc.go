// Package desk is what an analyst has open all day: the register as web pages in Arabic
// and English, with an API, feeds, webhooks and tools for language models under it.
//
//	words   the desk's words, dates and names in both languages
//	layer   what people corrected, laid over the reading
//	keep    the desk's own file: users, corrections, webhooks
//	index   the register in short, in memory, corrections laid over
//	door    who may come in
//	fetch   addresses given by users, fetched without reaching private networks
//
// Pages are made on the server and can be read without JavaScript. Nothing is loaded
// from elsewhere; a strict content security policy forbids inline script and style.
package desk
