package table

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Column is a column of a table.
type Column struct {
	Name string
	Type string // text, integer, number, boolean or date
	Null bool   // may be empty
	Doc  string
}

// Columns lists the columns of a table by its name; nil if there is no such table.
func Columns(table string) []Column {
	switch table {
	case "sessions":
		return columns(reflect.TypeFor[Session]())
	case "participants":
		return columns(reflect.TypeFor[Participant]())
	case "points":
		return columns(reflect.TypeFor[Point]())
	case "sources":
		return columns(reflect.TypeFor[Source]())
	case "office_holders":
		return columns(reflect.TypeFor[Holder]())
	}
	return nil
}

func columns(t reflect.Type) []Column {
	out := make([]Column, 0, t.NumField())
	for i := range t.NumField() {
		f := t.Field(i)
		tag := strings.Split(f.Tag.Get("parquet"), ",")
		c := Column{Name: tag[0], Type: "text", Doc: f.Tag.Get("doc")}
		for _, o := range tag[1:] {
			c.Null = c.Null || o == "optional"
		}
		kind := f.Type.Kind()
		if kind == reflect.Pointer {
			kind = f.Type.Elem().Kind()
		}
		switch kind {
		case reflect.Int32:
			c.Type = "integer"
		case reflect.Float64:
			c.Type = "number"
		case reflect.Bool:
			c.Type = "boolean"
		}
		if slices.Contains(tag, "date") {
			c.Type = "date"
		}
		out = append(out, c)
	}
	return out
}

// cell writes a field as text: empty where Parquet has null.
func cell(v reflect.Value, kind string) string {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return ""
		}
		v = v.Elem()
	}
	switch kind {
	case "date":
		return time.Unix(v.Int()*86400, 0).UTC().Format(time.DateOnly)
	case "integer":
		return strconv.FormatInt(v.Int(), 10)
	case "number":
		return strconv.FormatFloat(v.Float(), 'g', -1, 64)
	case "boolean":
		return strconv.FormatBool(v.Bool())
	}
	return v.String()
}
