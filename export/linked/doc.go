// Package linked writes sessions as JSON-LD: each a schema.org Event, and for the
// evidence of its values a W3C Web Annotation whose target is the span of the page that
// says it. The context stands in the document, so that it is read without the network.
package linked
