// Package exporttest makes registers for the tests of exports: a small one that has
// every kind of session and point, and texts that are hard on formats; and one of any
// size for measuring.
package exporttest
