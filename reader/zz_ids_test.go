package reader

import (
	"bufio"
	"encoding/json"
	"fmt"
	"mahdar/minutes"
	"mahdar/page"
	"os"
	"reflect"
	"sort"
	"testing"
)

func TestIDsTmp(t *testing.T) {
	if os.Getenv("IDS") == "" {
		t.Skip()
	}
	n := map[string]int{}
	var walk func(v reflect.Value, p string)
	walk = func(v reflect.Value, p string) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				walk(v.Elem(), p)
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i), p)
			}
		case reflect.Struct:
			if e, ok := v.Interface().(minutes.Evidence); ok {
				n[p+" "+e.Rule]++
				return
			}
			for i := range v.NumField() {
				walk(v.Field(i), p+"."+v.Type().Field(i).Name)
			}
		}
	}
	for _, f := range []string{"/work/shared/gold/train.docs.jsonl", "/work/shared/gold/seeds.docs.jsonl"} {
		fh, _ := os.Open(f)
		sc := bufio.NewScanner(fh)
		sc.Buffer(nil, 1<<24)
		for sc.Scan() {
			var in struct{ ID, URL, Outlet, Title, Published, Text string }
			json.Unmarshal(sc.Bytes(), &in)
			p, err := page.Read(page.Input{ID: in.ID, URL: in.URL, Outlet: in.Outlet, Title: in.Title, Published: in.Published, Text: in.Text})
			if err != nil {
				continue
			}
			walk(reflect.ValueOf(*testReader(t).Read(p)), "")
		}
	}
	var ks []string
	for k := range n {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	for _, k := range ks {
		fmt.Println(n[k], k)
	}
}
