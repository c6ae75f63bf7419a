package desk

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// client calls operations by their ids, as the OpenAPI document describes them: a
// client that is made of the document and knows nothing else.
type client struct {
	t    *testing.T
	base string
	doc  struct {
		OpenAPI string `json:"openapi"`
		Paths   map[string]map[string]struct {
			OperationID string `json:"operationId"`
			Parameters  []struct {
				Name, In string
				Required bool
			}
			RequestBody *struct {
				Content map[string]struct{ Schema json.RawMessage }
			} `json:"requestBody"`
			Responses map[string]any
		}
	}
}

func newClient(t *testing.T, base string) *client {
	resp, err := http.Get(base + apiBase + "/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	c := &client{t: t, base: base}
	if err := json.Unmarshal([]byte(read(resp)), &c.doc); err != nil {
		t.Fatal(err)
	}
	return c
}

func (c *client) call(id string, args map[string]string, body any) (status int, out map[string]any) {
	c.t.Helper()
	for path, methods := range c.doc.Paths {
		for method, op := range methods {
			if op.OperationID != id {
				continue
			}
			q := url.Values{}
			for _, p := range op.Parameters {
				v, ok := args[p.Name]
				if !ok {
					if p.Required {
						c.t.Fatalf("%s wants %s", id, p.Name)
					}
					continue
				}
				if p.In == "path" {
					path = strings.ReplaceAll(path, "{"+p.Name+"}", url.PathEscape(v))
				} else {
					q.Set(p.Name, v)
				}
			}
			var r io.Reader
			if op.RequestBody != nil {
				b, _ := json.Marshal(body)
				r = bytes.NewReader(b)
			}
			req, err := http.NewRequest(strings.ToUpper(method), c.base+path+"?"+q.Encode(), r)
			if err != nil {
				c.t.Fatal(err)
			}
			if r != nil {
				req.Header.Set("Content-Type", "application/json")
			}
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				c.t.Fatal(err)
			}
			text := read(resp)
			if _, ok := op.Responses[fmt.Sprint(resp.StatusCode)]; !ok && op.Responses["default"] == nil {
				c.t.Errorf("%s: %d is not in the document", id, resp.StatusCode)
			}
			_ = json.Unmarshal([]byte(text), &out)
			return resp.StatusCode, out
		}
	}
	c.t.Fatalf("no operation %s", id)
	return 0, nil
}
