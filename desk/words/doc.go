// Package words holds the words of the desk in Arabic and English, and writes dates,
// parties and offices in either language. It knows nothing of HTTP or of stores.
package words
