// Package eval measures minutes against minutes annotated by hand, both in the
// codebook form (docs/codebook.md).
//
// Sessions of a page are paired, best pair first; every atomic fact (mode,
// status, role, from, to, place, country, minutes, and for each participant
// party, person, office) is then a hit, a miss or a false one. The same inputs
// give the same figures as the reference scorer, digit by digit.
//
//	gold  التقى وزير الخارجية سامر الحكيم … → person سامر الحكيم
//	read  person سامر                       → one miss and one false fact
//
// The package also says where an error comes from (Explain) and what a change
// won and lost (Compare). It does not read pages itself and knows no rule.
package eval
