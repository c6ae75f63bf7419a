package desk

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"mahdar/store"
)

// apiBase is where this version of the API lives.
const apiBase = "/api/v1"

// schemaName keeps types of the same name in two packages apart: the record of a page
// (minutes) and the record of all (register).
func schemaName(t reflect.Type, hint string) string {
	name := huma.DefaultSchemaNamer(t, hint)
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if strings.HasSuffix(t.PkgPath(), "mahdar/minutes") && name != "Minutes" {
		name = "Page" + strings.TrimPrefix(name, "Page")
	}
	return name
}

// api puts the API under /api/v1 of a mux, with its OpenAPI document.
func (d *Desk) api(mux *http.ServeMux) {
	c := huma.DefaultConfig("Mahdar", "1")
	c.CreateHooks = nil // no $schema in the answers: they would name the host
	c.DocsPath, c.SchemasPath = "", ""
	c.OpenAPIPath = apiBase + "/openapi"
	c.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", schemaName)
	c.Info.Description = "The register of Mahdar: sessions, points, people, parties and pages, each value with the words of the page that say it. " +
		"Lists are read with a cursor; every GET has an ETag; errors are problem details (RFC 9457)."
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer", Description: "mahdar user token NAME"}}
	c.Security = []map[string][]string{{}, {"token": {}}}
	own := http.NewServeMux()
	a := humago.New(own, c)
	d.sessionAPI(a)
	d.pageAPI(a)
	d.peopleAPI(a)
	d.correctionAPI(a)
	d.hookAPI(a)
	d.doc = a.OpenAPI()
	mux.Handle("/api/", tagged(own))
	d.exportRoutes(mux)
	d.compareRoute(mux)
}

// tagged gives every answer to a GET an entity tag, and says where nothing changed.
func tagged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet {
			next.ServeHTTP(w, r)
			return
		}
		b := &buffered{ResponseWriter: w}
		next.ServeHTTP(b, r)
		if b.status != 0 && b.status != http.StatusOK {
			w.WriteHeader(b.status)
			w.Write(b.body.Bytes())
			return
		}
		reply(w, r, w.Header().Get("Content-Type"), b.body.Bytes())
	})
}

type buffered struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

func (b *buffered) WriteHeader(status int)      { b.status = status }
func (b *buffered) Write(p []byte) (int, error) { return b.body.Write(p) }

// apiError turns an error into problem details.
func (d *Desk) apiError(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, store.ErrNotFound), errors.Is(err, errMissing), errors.Is(err, store.ErrAmbiguous):
		return huma.Error404NotFound("nothing in the register has this id")
	case errors.Is(err, errForbidden):
		return huma.Error403Forbidden("this is for editors")
	}
	if text, ok := mistake(err); ok {
		return huma.Error422UnprocessableEntity(text)
	}
	if ctx.Err() == nil {
		d.o.Log.Error("api", "error", err)
	}
	return huma.Error500InternalServerError("it was logged; try again")
}

// op describes an operation.
func op(id, method, path, summary string, tags ...string) huma.Operation {
	return huma.Operation{OperationID: id, Method: method, Path: apiBase + path, Summary: summary, Tags: tags, MaxBodyBytes: 1 << 20}
}

// editor refuses those who may not correct.
func editor(ctx context.Context) error {
	if !who(ctx).Edits() {
		return errForbidden
	}
	return nil
}
