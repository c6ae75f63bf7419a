// Package demo holds the pages with which the desk shows itself: the project's sample
// pages and some more that tell of the same sessions from both sides. All were written
// for Mahdar; the states are real, the people, outlets and sessions are invented.
package demo
