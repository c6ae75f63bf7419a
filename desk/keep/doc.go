// Package keep is the desk's own file, beside the register: users, tokens, logins,
// corrections and webhooks. A register that is thrown away and made anew does not take
// the work of people with it.
package keep
