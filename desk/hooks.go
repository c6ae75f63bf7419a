package desk

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"mahdar/desk/keep"
	"mahdar/register"
	"mahdar/store"
)

// hooks tells webhooks of new and changed sessions.
type hooks struct{ d *Desk }

func newHooks(d *Desk) *hooks { return &hooks{d} }

// told at most so many sessions in one delivery.
const perDelivery = 100

// failures in a row after which a hook is left alone.
const patience = 20

// delivery is what a hook is sent.
type delivery struct {
	Event    string     `json:"event"` // "sessions"
	Sent     string     `json:"sent"`
	Register string     `json:"register"` // version of the register
	Sessions []notified `json:"sessions"`
	More     int        `json:"more,omitempty"` // further ones that are not listed
}

// notified is a session that is new, changed or gone.
type notified struct {
	Change  string            `json:"change"` // new, changed, gone
	ID      string            `json:"id"`
	Session *register.Session `json:"session,omitempty"`
}

// tell compares the register with what hooks were told last, and tells them of what
// differs. What a hook could not be told is told with the next change at the latest.
func (h *hooks) tell(ctx context.Context) {
	list, err := h.d.o.Keep.Hooks(ctx)
	if err != nil || len(list) == 0 {
		return
	}
	x := h.d.Index()
	seen, err := h.d.o.Keep.Seen(ctx)
	if err != nil {
		h.d.o.Log.Error("webhooks", "error", err)
		return
	}
	now := make(map[string]int64, len(x.All))
	m := delivery{Event: "sessions", Sent: h.d.o.Now().UTC().Format(time.RFC3339), Register: x.Version}
	add := func(n notified) {
		if len(m.Sessions) < perDelivery {
			m.Sessions = append(m.Sessions, n)
		} else {
			m.More++
		}
	}
	for _, e := range x.All {
		now[e.ID] = e.Digest
		old, known := seen[e.ID]
		if known && old == e.Digest {
			continue
		}
		n := notified{Change: "new", ID: e.ID}
		if known {
			n.Change = "changed"
		}
		if len(m.Sessions) < perDelivery {
			s, err := x.Session(ctx, e.ID)
			if errors.Is(err, store.ErrNotFound) {
				continue
			}
			if err != nil {
				h.d.o.Log.Error("webhooks", "error", err)
				return
			}
			n.Session = s
		}
		add(n)
	}
	for id := range seen {
		if _, there := now[id]; !there {
			add(notified{Change: "gone", ID: id})
		}
	}
	if len(m.Sessions) == 0 {
		return
	}
	body, err := json.Marshal(m)
	if err != nil {
		h.d.o.Log.Error("webhooks", "error", err)
		return
	}
	for _, k := range list {
		if k.Failed >= patience {
			continue
		}
		failure := ""
		if err := h.send(ctx, k, body); err != nil {
			failure = err.Error()
			h.d.o.Log.Warn("webhook", "id", k.ID, "error", err)
		}
		if err := h.d.o.Keep.HookSent(ctx, k.ID, failure); err != nil {
			h.d.o.Log.Error("webhooks", "error", err)
		}
	}
	if err := h.d.o.Keep.SetSeen(ctx, now); err != nil {
		h.d.o.Log.Error("webhooks", "error", err)
	}
}

// send tries three times. The signature is the HMAC-SHA256 of time, dot and body, so
// that a delivery that somebody caught cannot be sent again later.
func (h *hooks) send(ctx context.Context, k keep.Hook, body []byte) error {
	var last error
	for try := range 3 {
		if try > 0 {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(time.Duration(try) * time.Second):
			}
		}
		if last = h.once(ctx, k, body); last == nil {
			return nil
		}
	}
	return last
}

func (h *hooks) once(ctx context.Context, k keep.Hook, body []byte) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, k.URL, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("desk: %w", err)
	}
	at := strconv.FormatInt(h.d.o.Now().Unix(), 10)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "mahdar")
	req.Header.Set("Mahdar-Time", at)
	req.Header.Set("Mahdar-Signature", "sha256="+Sign(k.Secret, at, body))
	resp, err := h.d.o.Fetcher.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 64<<10))
	if resp.StatusCode >= 300 {
		return fmt.Errorf("desk: the webhook answered %d", resp.StatusCode)
	}
	return nil
}

// Sign is the signature of a delivery: hex HMAC-SHA256 of time, dot and body.
func Sign(secret, at string, body []byte) string {
	m := hmac.New(sha256.New, []byte(secret))
	m.Write([]byte(at + "."))
	m.Write(body)
	return hex.EncodeToString(m.Sum(nil))
}

// begin takes the register as told, where nobody was told of it yet.
func (h *hooks) begin(ctx context.Context) error {
	list, err := h.d.o.Keep.Hooks(ctx)
	if err != nil || len(list) > 0 {
		return err
	}
	now := map[string]int64{}
	for _, e := range h.d.Index().All {
		now[e.ID] = e.Digest
	}
	return h.d.o.Keep.SetSeen(ctx, now)
}
