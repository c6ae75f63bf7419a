package sqlite

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"mahdar/minutes"
	"mahdar/register"
)

// filled makes of v something in which every field, down to the last, has a value.
func filled(t testing.TB, v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.String:
		v.SetString([]string{"لقاء", "a \"quoted\" \\ line\nbreak \u2028 <b>", "", "x"}[*n%4])
	case reflect.Int:
		v.SetInt(int64(*n))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		filled(t, v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), *n%3, *n%3))
		for i := range v.Len() {
			filled(t, v.Index(i), n)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") != "-" {
				filled(t, v.Field(i), n)
			}
		}
	default:
		t.Fatalf("a field of kind %s", v.Kind())
	}
}

// Every field of a session is decoded as encoding/json does it.
func TestDecode(t *testing.T) {
	sessions := []register.Session{{}, {ID: "s1", Points: []register.Point{}, Told: []register.Told{{Evidence: []minutes.Evidence{{Start: 1, End: 2}}}}}}
	for n := range 60 {
		var s register.Session
		filled(t, reflect.ValueOf(&s).Elem(), &n)
		sessions = append(sessions, s)
	}
	for _, s := range sessions {
		b, err := json.Marshal(&s)
		if err != nil {
			t.Fatal(err)
		}
		var want, got register.Session
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatal(err)
		}
		if err := decode(b, &got); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s\nis read as\n%+v (%v)", b, got, err)
		}
	}
}

// Decoding breaks off on nothing, and reads what encoding/json writes as encoding/json
// does.
func FuzzDecode(f *testing.F) {
	var s register.Session
	n := 1
	filled(f, reflect.ValueOf(&s).Elem(), &n)
	b, err := json.Marshal(&s)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	for _, x := range []string{`{}`, `{"id":"a","points":null}`, `{"id":"a\"","sources":01}`, `{"id":"a","when":[`, `{"planned":null}`, "{\"id\":\"\x01\"}"} {
		f.Add([]byte(x))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var got, want register.Session
		failed := decode(b, &got)
		if json.Unmarshal(b, &want) != nil {
			return
		}
		if written, err := json.Marshal(&want); err == nil && bytes.Equal(written, b) && (failed != nil || !reflect.DeepEqual(got, want)) {
			t.Fatalf("%q: %v, %+v, want %+v", b, failed, got, want)
		}
	})
}
