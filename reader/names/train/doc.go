// Command train makes the weights of the name tagger.
//
//	go run ./reader/names/train                 train on what the repository holds
//	go run ./reader/names/train -shared ../shared
//
// See docs/decisions/names.md for the sources and the figures.
package main
