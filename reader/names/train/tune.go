package main

import "flag"

// tuning lets the settings be tried out from the command line.
func tuning(cfg *settings, keep *int) {
	flag.IntVar(&cfg.epochs, "epochs", cfg.epochs, "passes over the data")
	flag.IntVar(&cfg.keep, "last", cfg.keep, "how many of the last passes are averaged")
	flag.Float64Var(&cfg.rate, "rate", cfg.rate, "step size")
	flag.Float64Var(&cfg.l2, "l2", cfg.l2, "weight decay")
	flag.IntVar(&cfg.silver, "silver", cfg.silver, "every how many pages of the corpora one is learned from; 0: none")
	flag.Func("drop", "per cent of words whose habits are hidden", func(s string) error {
		return number(s, func(v int) { cfg.drop = uint32(v) })
	})
	flag.IntVar(keep, "keep", *keep, "per cent of the passes in which a page keeps its own names")
}
