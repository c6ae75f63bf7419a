// Package table writes a register as tidy tables: sessions, participants, points,
// sources and office_holders, joined by stable ids, as CSV or Parquet. Both have the
// same columns with the same values; the columns are defined once, with what they mean,
// so that the data dictionary cannot say anything else.
//
// CSV is UTF-8 with a byte order mark (spreadsheets need it to show Arabic), LF, quotes
// after RFC 4180. A text cell that a spreadsheet would take for a formula, or that
// begins with an apostrophe, has an apostrophe in front: see Guard.
package table
