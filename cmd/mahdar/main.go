// Command mahdar reads Arabic news pages about diplomacy and writes their
// minutes. Each subcommand has a file of its own; what they do stands in the
// packages below.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"
	"golang.org/x/term"
)

// streams are where a command reads and writes, and whether a person sits there.
type streams struct {
	in               io.Reader
	out, err         io.Writer
	outTerm, errTerm bool
}

// commands are the subcommands.
type commands struct {
	Read     readCmd     `cmd:"" help:"Read pages and write their minutes."`
	Ingest   ingestCmd   `cmd:"" help:"Store pages and join them into a register."`
	Search   searchCmd   `cmd:"" help:"Find sessions or pages in the register."`
	Show     showCmd     `cmd:"" help:"Print a session, a person, a page or a family of copies."`
	Timeline timelineCmd `cmd:"" help:"Print the sessions of parties in the order of their days."`
	Reread   rereadCmd   `cmd:"" help:"Read the stored pages again with this version and tell what changed."`
	Export   exportCmd   `cmd:"" help:"Write the register in the formats that others read."`
	Import   importCmd   `cmd:"" help:"Lay the events of other data sets beside ours."`
	Serve    serveCmd    `cmd:"" help:"Open the desk: the register in the browser, with an API under it."`
	Demo     demoCmd     `cmd:"" help:"Open the desk on the sample pages."`
	User     userCmd     `cmd:"" help:"Say who may come in to the desk."`

	Eval    evalCmd    `cmd:"" help:"Measure the minutes of pages against minutes annotated by hand."`
	Rules   rulesCmd   `cmd:"" help:"List the rules with their examples."`
	Version versionCmd `cmd:"" help:"Print the version of the program and of its words."`

	Accuracy accuracyCmd `cmd:"" hidden:"" help:"Make the table of figures in README.md."`
}

// Exit statuses.
const (
	exitOK     = 0
	exitFailed = 1 // something could not be read; said on standard error
	exitUsage  = 2 // the command line cannot be understood
)

// errFailed ends a command whose errors have been told already.
var errFailed = errors.New("failed")

func main() {
	s := &streams{
		in: os.Stdin, out: os.Stdout, err: os.Stderr,
		outTerm: term.IsTerminal(int(os.Stdout.Fd())),
		errTerm: term.IsTerminal(int(os.Stderr.Fd())),
	}
	os.Exit(run(os.Args[1:], s))
}

// exited carries the status with which kong wants to leave (--help).
type exited int

// run executes the command line args and returns the exit status.
func run(args []string, s *streams) (status int) {
	defer func() {
		if p := recover(); p != nil {
			code, ok := p.(exited)
			if !ok {
				panic(p)
			}
			status = int(code)
		}
	}()
	var c commands
	parser, err := kong.New(&c,
		kong.Name("mahdar"),
		kong.Description("Reads Arabic news pages about diplomacy and writes their minutes."),
		kong.Writers(s.out, s.err),
		kong.Exit(func(code int) { panic(exited(code)) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Bind(s),
	)
	if err != nil {
		return s.fail(err)
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	ctx, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintf(s.err, "mahdar: %v (mahdar --help lists what there is)\n", err)
		return exitUsage
	}
	switch err := ctx.Run(); {
	case err == nil:
		return exitOK
	case errors.Is(err, errFailed):
		return exitFailed
	default:
		return s.fail(err)
	}
}

// fail tells err in one line.
func (s *streams) fail(err error) int {
	fmt.Fprintf(s.err, "mahdar: %v\n", err)
	return exitFailed
}
