package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"mahdar/desk/door"
	"mahdar/desk/keep"
)

// userCmd is "mahdar user".
type userCmd struct {
	Add   userAddCmd   `cmd:"" help:"Add a user, or give one another role and password."`
	List  userListCmd  `cmd:"" help:"List the users."`
	Drop  userDropCmd  `cmd:"" help:"Remove a user with all tokens."`
	Token userTokenCmd `cmd:"" help:"Make a token with which a program comes in as a user."`
}

type userAddCmd struct {
	registerFlag
	Name string `arg:"" help:"Name to log in with."`
	Role string `enum:"reader,editor" default:"reader" help:"reader looks, editor also corrects."`
}

type userListCmd struct{ registerFlag }

type userDropCmd struct {
	registerFlag
	Name string `arg:"" help:"Name of the user."`
}

type userTokenCmd struct {
	registerFlag
	User  string `arg:"" help:"Whose token it is."`
	Label string `default:"token" help:"What it is for."`
	Drop  bool   `help:"Remove the tokens of this label instead."`
}

// keeper opens the desk's file beside the register.
func (f *registerFlag) keeper(ctx context.Context) (*keep.File, error) {
	path, err := f.path()
	if err != nil {
		return nil, err
	}
	return keep.Open(ctx, keepPath(path))
}

// Run asks for a password and adds the user.
func (c *userAddCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	if c.Name == "" || len(c.Name) > 64 || strings.ContainsAny(c.Name, " \t\r\n/\\<>\"'&") {
		return errors.New("user: a name has 1 to 64 letters and no spaces")
	}
	k, err := c.keeper(ctx)
	if err != nil {
		return err
	}
	defer k.Close()
	password, err := askPassword(s)
	if err != nil {
		return err
	}
	hash, err := door.Hash(password)
	if err != nil {
		return err
	}
	if err := k.PutUser(ctx, keep.User{Name: c.Name, Role: c.Role, Hash: hash, Created: time.Now()}); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "%s may come in as %s; a desk that is running now has to be started again\n", c.Name, c.Role)
	return nil
}

// askPassword asks twice at a terminal, else reads one line.
func askPassword(s *streams) (string, error) {
	f, ok := s.in.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		line, err := bufio.NewReader(s.in).ReadString('\n')
		if line == "" && err != nil {
			return "", errors.New("user: no password on standard input")
		}
		return strings.TrimRight(line, "\r\n"), nil
	}
	var said [2]string
	for i, ask := range []string{"Password: ", "Once more: "} {
		fmt.Fprint(s.err, ask)
		b, err := term.ReadPassword(int(f.Fd()))
		fmt.Fprintln(s.err)
		if err != nil {
			return "", fmt.Errorf("user: %w", err)
		}
		said[i] = string(b)
	}
	if said[0] != said[1] {
		return "", errors.New("user: the two passwords differ")
	}
	return said[0], nil
}

// Run lists the users.
func (c *userListCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	k, err := c.keeper(ctx)
	if err != nil {
		return err
	}
	defer k.Close()
	list, err := k.Users(ctx)
	if err != nil {
		return err
	}
	for _, u := range list {
		fmt.Fprintf(s.out, "%s\t%s\t%s\n", u.Name, u.Role, u.Created.Format(time.DateOnly))
	}
	return nil
}

// Run removes a user.
func (c *userDropCmd) Run(*streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	k, err := c.keeper(ctx)
	if err != nil {
		return err
	}
	defer k.Close()
	if err := k.DropUser(ctx, c.Name); errors.Is(err, keep.ErrNotFound) {
		return fmt.Errorf("user: there is no %s", c.Name)
	} else if err != nil {
		return err
	}
	return nil
}

// Run makes a token and prints it, once.
func (c *userTokenCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	k, err := c.keeper(ctx)
	if err != nil {
		return err
	}
	defer k.Close()
	if c.Drop {
		return k.DropToken(ctx, c.Label)
	}
	if _, err := k.User(ctx, c.User); err != nil {
		return fmt.Errorf("user: there is no %s", c.User)
	}
	text, hash := door.Secret("mahdar_")
	if err := k.PutToken(ctx, hash, c.Label, c.User, time.Now()); err != nil {
		return err
	}
	fmt.Fprintln(s.out, text)
	return nil
}
