package desk

import (
	"context"
	"net/http"
)

func (d *Desk) api(mux *http.ServeMux)   {}
func (d *Desk) mcp(mux *http.ServeMux)   {}
func (d *Desk) apiPage(q *request) error { return errMissing }

type hooks struct{}

func newHooks(d *Desk) *hooks             { return &hooks{} }
func (h *hooks) tell(ctx context.Context) {}

func (d *Desk) Stdio(ctx context.Context) error { return nil }
