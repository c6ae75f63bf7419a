package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"strconv"
	"time"

	"mahdar/desk"
	"mahdar/desk/door"
	"mahdar/desk/fetch"
	"mahdar/desk/keep"
	"mahdar/lexicon"
	"mahdar/reader"
	"mahdar/store"
)

// serveCmd is "mahdar serve".
type serveCmd struct {
	registerFlag
	Listen string   `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Address to serve on. Other than loopback only with users: mahdar user add."`
	Host   []string `placeholder:"NAME" help:"Name under which the desk is called, behind a proxy or in a network."`
	Allow  []string `placeholder:"NET" help:"Private network (10.0.0.0/8) from which pages may be read and to which webhooks may be sent."`
	MCP    bool     `name:"mcp" help:"Speak the Model Context Protocol on standard input and output instead of serving pages."`
	Quiet  bool     `short:"q" help:"Log errors only."`
}

// Run serves the register until it is told to end.
func (c *serveCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	path, err := c.path()
	if err != nil {
		return err
	}
	st, err := c.open(ctx, false)
	if err != nil {
		return err
	}
	defer st.Close()
	return c.serve(ctx, s, st, path)
}

// keepPath is the desk's own file, beside the register's.
func keepPath(register string) string { return register + ".desk" }

func (c *serveCmd) serve(ctx context.Context, s *streams, st store.Store, path string) error {
	k, err := keep.Open(ctx, keepPath(path))
	if err != nil {
		return err
	}
	defer k.Close()
	users, err := k.Users(ctx)
	if err != nil {
		return err
	}
	var allow []netip.Prefix
	for _, a := range c.Allow {
		p, err := netip.ParsePrefix(a)
		if err != nil {
			return fmt.Errorf("serve: --allow %q is no network, like 10.0.0.0/8", a)
		}
		allow = append(allow, p)
	}
	r, err := reader.New()
	if err != nil {
		return err
	}
	lex, err := lexicon.Load()
	if err != nil {
		return err
	}
	limitMemory(memory, 0)
	level := slog.LevelInfo
	if c.Quiet || c.MCP {
		level = slog.LevelError
	}
	log := slog.New(slog.NewTextHandler(s.err, &slog.HandlerOptions{Level: level}))
	d, err := desk.New(ctx, desk.Options{Store: st, Keep: k, Reader: r, Home: lex.Home, Stamp: func() string { return stamp(path) },
		Users: len(users) > 0, Hosts: c.Host, Fetcher: fetch.New(fetch.Options{Allow: allow}), Log: log, Version: r.Version(),
		Lexicon: func() (*lexicon.Lexicon, error) { return lex, nil }})
	if err != nil {
		return err
	}
	if c.MCP {
		return d.Stdio(ctx)
	}
	l, err := door.Listen(ctx, c.Listen, len(users) > 0)
	if err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	srv := &http.Server{Handler: d, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 60 * time.Second,
		IdleTimeout: 60 * time.Second, MaxHeaderBytes: 64 << 10, BaseContext: func(net.Listener) context.Context { return ctx },
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug)}
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		d.Watch(ctx, 3*time.Second)
	}()
	go func() {
		<-ctx.Done()
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		_ = srv.Shutdown(end)
	}()
	fmt.Fprintf(s.err, "mahdar: the desk is open at http://%s/ (Ctrl-C ends it)\n", l.Addr())
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	<-watched
	return nil
}

// stamp changes when somebody writes to the register's file.
func stamp(path string) string {
	out := ""
	for _, p := range []string{path, path + "-wal"} {
		if fi, err := os.Stat(p); err == nil {
			out += strconv.FormatInt(fi.Size(), 36) + "." + strconv.FormatInt(fi.ModTime().UnixNano(), 36) + "|"
		}
	}
	return out
}
