package main

import "mahdar/reader"

// partyName gives the name of a state's code, as the words of the reader have it.
func partyName(r *reader.Reader) func(code, lang string) string {
	return nil
}
