package main

import (
	"fmt"
	"runtime"

	"mahdar/reader"
)

// versionCmd is "mahdar version".
type versionCmd struct{}

// Run prints what stands in the minutes as their reader, and what built it.
func (versionCmd) Run(s *streams) error {
	r, err := reader.New()
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%s (%s %s/%s)\n", r.Version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}
