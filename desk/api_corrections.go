package desk

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"mahdar/desk/door"
	"mahdar/desk/fetch"
	"mahdar/desk/keep"
	"mahdar/desk/layer"
)

type (
	editIn struct {
		Kind   string   `json:"kind" enum:"session,person"`
		Target string   `json:"target" maxLength:"64" doc:"id of the session or person"`
		Action string   `json:"action" enum:"confirm,change,reject,split,merge"`
		Field  string   `json:"field,omitempty" doc:"mode, status, role, when (FROM/TO), place, country, minutes, series, topics (value is added, or rejected); person, office, party, participant, point with part; of a person name, party; none for the whole"`
		Part   string   `json:"part,omitempty" doc:"participant as PARTY|OFFICE|NAME, or the text of a point"`
		Value  string   `json:"value,omitempty"`
		Other  string   `json:"other,omitempty" doc:"what is merged into the target"`
		Parts  []string `json:"parts,omitempty" doc:"pages of a session, or spellings of a person, that are split off"`
		Words  string   `json:"words,omitempty" maxLength:"2000" doc:"words of one of the session's pages on which it rests; they are kept and shown with it"`
		Reason string   `json:"reason" minLength:"1" maxLength:"500"`
	}
	editInput struct{ Body editIn }
	oneEdit   struct{ Body layer.Edit }
	editList  struct{ Body stretch[layer.Edit] }
	editsIn   struct {
		Target string `query:"target" maxLength:"64" doc:"only of this session or person"`
		Limit  int    `query:"limit" minimum:"1" maximum:"500" default:"100"`
		Cursor string `query:"cursor" maxLength:"20"`
	}
	numberIn struct {
		ID     int64  `path:"id"`
		Reason string `query:"reason" maxLength:"500"`
	}
	hookIn struct {
		Body struct {
			URL string `json:"url" format:"uri" maxLength:"2000"`
		}
	}
	hookOut struct {
		Body struct {
			ID     int64  `json:"id"`
			Secret string `json:"secret" doc:"signs what is sent; shown this once"`
		}
	}
	hookList struct{ Body stretch[keep.Hook] }
)

func (d *Desk) correctionAPI(a huma.API) {
	huma.Register(a, op("list-corrections", http.MethodGet, "/corrections", "Corrections, the latest first, undone ones too", "corrections"), func(ctx context.Context, in *editsIn) (*editList, error) {
		all, err := d.o.Keep.Edits(ctx)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		out := &editList{stretch[layer.Edit]{Items: []layer.Edit{}}}
		before, _ := strconv.ParseInt(in.Cursor, 10, 64)
		for i := len(all) - 1; i >= 0; i-- {
			e := all[i]
			if in.Target != "" && e.Target != in.Target || before > 0 && e.ID >= before {
				continue
			}
			if len(out.Body.Items) == in.Limit {
				out.Body.Next = strconv.FormatInt(out.Body.Items[in.Limit-1].ID, 10)
				break
			}
			out.Body.Items = append(out.Body.Items, e)
		}
		return out, nil
	})
	correct := op("make-correction", http.MethodPost, "/corrections", "Correct a session or a person (editors)", "corrections")
	correct.DefaultStatus = http.StatusCreated
	huma.Register(a, correct, func(ctx context.Context, in *editInput) (*oneEdit, error) {
		if err := editor(ctx); err != nil {
			return nil, d.apiError(ctx, err)
		}
		b := in.Body
		e, err := d.Correct(ctx, layer.Edit{Kind: b.Kind, Target: b.Target, Action: b.Action, Field: b.Field, Part: b.Part, Value: b.Value, Other: b.Other, Parts: b.Parts, Words: strings.TrimSpace(b.Words), Reason: strings.TrimSpace(b.Reason)}, who(ctx).Name)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		return &oneEdit{e}, nil
	})
	huma.Register(a, op("undo-correction", http.MethodDelete, "/corrections/{id}", "Take a correction back; it stays in the history (editors)", "corrections"), func(ctx context.Context, in *numberIn) (*struct{}, error) {
		if err := editor(ctx); err != nil {
			return nil, d.apiError(ctx, err)
		}
		return nil, d.apiError(ctx, d.Undo(ctx, in.ID, who(ctx).Name, in.Reason))
	})
}

func (d *Desk) hookAPI(a huma.API) {
	huma.Register(a, op("list-webhooks", http.MethodGet, "/webhooks", "Webhooks (editors)", "webhooks"), func(ctx context.Context, _ *struct{}) (*hookList, error) {
		if err := editor(ctx); err != nil {
			return nil, d.apiError(ctx, err)
		}
		l, err := d.o.Keep.Hooks(ctx)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		return &hookList{stretch[keep.Hook]{Items: l}}, nil
	})
	add := op("add-webhook", http.MethodPost, "/webhooks", "Have new, changed and gone sessions sent to an address (editors)", "webhooks")
	add.Description = "Deliveries are POSTs of JSON. Mahdar-Signature is sha256= and the hex HMAC-SHA256, under the secret, of Mahdar-Time, a dot and the body. The sessions that are there when the hook is added are not sent."
	add.DefaultStatus = http.StatusCreated
	huma.Register(a, add, func(ctx context.Context, in *hookIn) (*hookOut, error) {
		if err := editor(ctx); err != nil {
			return nil, d.apiError(ctx, err)
		}
		u, err := url.Parse(in.Body.URL)
		if err == nil {
			err = fetch.Check(u)
		}
		if err != nil {
			return nil, huma.Error422UnprocessableEntity(trimmed(err))
		}
		if err := d.hooks.begin(ctx); err != nil {
			return nil, d.apiError(ctx, err)
		}
		out := &hookOut{}
		out.Body.Secret, _ = door.Secret("")
		out.Body.ID, err = d.o.Keep.AddHook(ctx, keep.Hook{URL: u.String(), Secret: out.Body.Secret, Created: d.o.Now()})
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		return out, nil
	})
	huma.Register(a, op("drop-webhook", http.MethodDelete, "/webhooks/{id}", "Remove a webhook (editors)", "webhooks"), func(ctx context.Context, in *numberIn) (*struct{}, error) {
		if err := editor(ctx); err != nil {
			return nil, d.apiError(ctx, err)
		}
		if err := d.o.Keep.DropHook(ctx, in.ID); err != nil {
			return nil, d.apiError(ctx, errMissing)
		}
		return nil, nil
	})
}
