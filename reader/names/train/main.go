package main

import (
	"flag"
	"fmt"
	"os"

	"mahdar/lexicon"
)

func main() {
	shared := flag.String("shared", "", "directory of the gold and the corpora; without it only the repository's own data")
	repo := flag.String("repo", ".", "the repository")
	habits := flag.Bool("habits", false, "count the habits of words anew (needs -shared)")
	cross := flag.Bool("cross", false, "cross-validate and write nothing")
	show := flag.String("show", "", "show the names in the pages of a file, marked, instead of training")
	rev := flag.String("review", "", "print the sentences of a file of pages that may hold a name, for correcting")
	ann := flag.String("annotate", "", "with -edits: write the annotations of a file of pages to standard output")
	edits := flag.String("edits", "", "the corrections for -annotate")
	cfg, keep := standard, 35
	tuning(&cfg, &keep)
	flag.Parse()
	if *rev != "" || *ann != "" {
		if err := inspect(*rev, *ann, *edits); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if err := run(*repo, *shared, *habits, *cross, *show, cfg, keep); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// inspect runs the steps of annotating.
func inspect(rev, ann, edits string) error {
	lex, err := lexicon.Load()
	if err != nil {
		return err
	}
	if rev != "" {
		return review(os.Stdout, lex, rev, func(string) bool { return false })
	}
	return annotate(os.Stdout, lex, ann, edits)
}
