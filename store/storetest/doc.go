// Package storetest is the suite that every store must pass: Run it with a function
// that opens an empty store.
package storetest
