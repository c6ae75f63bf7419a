package desk

import (
	"context"
	"net/http"
)

func (d *Desk) api(mux *http.ServeMux)          {}
func (d *Desk) mcp(mux *http.ServeMux)          {}
func (d *Desk) apiPage(q *request) error        { return errMissing }
func (d *Desk) Stdio(ctx context.Context) error { return nil }
