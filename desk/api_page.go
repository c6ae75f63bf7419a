package desk

import (
	"encoding/json"
	"slices"

	"github.com/danielgtaylor/huma/v2"
)

// operation is what the reference page says of one.
type operation struct {
	ID, Method, Path, Summary, Description string
	Params                                 []parameter
	Body                                   string
	Answers                                []response
}

type parameter struct {
	Name, In, Type, Doc string
	Required            bool
}

type response struct{ Code, What, Schema string }

// apiPage is the reference of the API, made of its OpenAPI document.
func (d *Desk) apiPage(q *request) error {
	var out []operation
	paths := make([]string, 0, len(d.doc.Paths))
	for p := range d.doc.Paths {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	for _, path := range paths {
		it := d.doc.Paths[path]
		for _, m := range []struct {
			name string
			op   *huma.Operation
		}{{"GET", it.Get}, {"POST", it.Post}, {"DELETE", it.Delete}} {
			if m.op != nil {
				out = append(out, d.describe(m.name, path, m.op))
			}
		}
	}
	q.v.Title, q.v.Nav = q.v.T("api.title"), "api"
	return q.show("api.html", out)
}

func (d *Desk) describe(method, path string, op *huma.Operation) operation {
	o := operation{ID: op.OperationID, Method: method, Path: path, Summary: op.Summary, Description: op.Description}
	for _, p := range op.Parameters {
		t := ""
		if p.Schema != nil {
			t = p.Schema.Type
			for i, v := range p.Schema.Enum {
				if s, ok := v.(string); ok {
					if i == 0 {
						t = s
					} else {
						t += " | " + s
					}
				}
			}
		}
		o.Params = append(o.Params, parameter{p.Name, p.In, t, p.Description, p.Required})
	}
	if op.RequestBody != nil {
		o.Body = d.schema(op.RequestBody.Content["application/json"])
	}
	codes := make([]string, 0, len(op.Responses))
	for c := range op.Responses {
		codes = append(codes, c)
	}
	slices.Sort(codes)
	for _, c := range codes {
		r := op.Responses[c]
		o.Answers = append(o.Answers, response{c, r.Description, d.schema(r.Content["application/json"])})
	}
	return o
}

// schema is the JSON Schema of a body, its first reference resolved.
func (d *Desk) schema(m *huma.MediaType) string {
	if m == nil || m.Schema == nil {
		return ""
	}
	s := m.Schema
	if s.Ref != "" {
		s = d.doc.Components.Schemas.SchemaFromRef(s.Ref)
	}
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return ""
	}
	return string(b)
}
