package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	shared := flag.String("shared", "", "directory of the gold and the corpora; without it only the repository's own data")
	repo := flag.String("repo", ".", "the repository")
	habits := flag.Bool("habits", false, "count the habits of words anew (needs -shared)")
	cross := flag.Bool("cross", false, "cross-validate and write nothing")
	show := flag.String("show", "", "show the names in the pages of a file, marked, instead of training")
	flag.Parse()
	if err := run(*repo, *shared, *habits, *cross, *show); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
