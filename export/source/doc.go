// Package source is what every export reads from: the sessions of a register that a
// search finds, always in one order, with what is told of their pages and people.
// Nothing is held that grows with the register, but for the ids that an export of
// people asks for.
package source
