package plover

import (
	"reflect"
	"strings"
)

// Column is a column or field of a format, for its data dictionary.
type Column struct{ Name, Type, Doc string }

// Columns lists the columns of a format: plover, polecat or cameo.
func Columns(format string) []Column {
	var out []Column
	switch format {
	case "plover":
		t := reflect.TypeFor[row]()
		for i := range t.NumField() {
			f := t.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			kind := "text"
			switch f.Type.Kind() {
			case reflect.Slice:
				kind = "list"
			case reflect.Int:
				kind = "integer"
			case reflect.Float64:
				kind = "number"
			case reflect.Struct:
				kind = "object"
			case reflect.Pointer:
				if f.Type.Elem().Kind() == reflect.Struct {
					kind = "object"
				}
			}
			out = append(out, Column{name, kind, f.Tag.Get("doc")})
		}
	case "polecat":
		for _, c := range polecatColumns {
			out = append(out, Column{c.name, "text", c.doc})
		}
	case "cameo":
		for _, c := range cameoColumns {
			out = append(out, Column{c[0], "text", c[1]})
		}
	}
	return out
}
