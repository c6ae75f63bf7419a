// Package door lets people in: users with passwords (argon2id), sessions in cookies,
// tokens for programs, two roles, and a limit on how often somebody may try.
//
// Without users the desk is open to the machine it runs on, and to nobody else: Listen
// refuses other addresses. A request that a page of another site caused is refused on
// every method that changes something (net/http.CrossOriginProtection), and forms carry
// a token besides.
package door
