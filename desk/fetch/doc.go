// Package fetch gets addresses that users give: pages to read, and webhooks to tell. It
// never connects to a private, local or reserved address: what a name stands for is
// checked after it was looked up, at every connection, so also after redirects and
// when the answer of the DNS changes (code.dny.dev/ssrf).
package fetch
