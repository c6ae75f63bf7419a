package desk

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/http"

	"mahdar/store"
)

// problem answers with problem details (RFC 9457).
func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"title": http.StatusText(status), "status": status, "detail": detail})
}

// mistake is what somebody who asks can do about an error, and whether it is his.
func mistake(err error) (string, bool) {
	var b bad
	var w wrong
	var se *store.Error
	switch {
	case errors.As(err, &b):
		return b.text, true
	case errors.As(err, &w):
		return w.Error(), true
	case errors.As(err, &se) && se.Op == "search" && se.Err == nil:
		return se.Hint, true
	}
	return "", false
}

func hexOf(b []byte) string { return hex.EncodeToString(b) }
