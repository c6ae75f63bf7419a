// Package states knows how data sets in English name the states: by ISO 3166-1
// alpha-3 code, by name, and by the state number of the Correlates of War project.
// It is for exchange with other data sets; the Arabic names stand in the lexicon.
package states
