package client

import (
	"net/http"
	"testing"
)

// The generated client finds, reads, corrects and undoes.
func TestClientReadsAndWrites(t *testing.T) {
	ctx := t.Context()
	c, err := NewClientWithResponses(serve(t))
	if err != nil {
		t.Fatal(err)
	}
	parties, limit := "QAT,NOR", int64(3)
	found, err := c.ListSessionsWithResponse(ctx, &ListSessionsParams{Parties: &parties, Limit: &limit})
	if err != nil || found.JSON200 == nil || len(found.JSON200.Items) == 0 {
		t.Fatalf("list-sessions: %v %+v", err, found)
	}
	var session SessionItem
	for _, s := range found.JSON200.Items {
		if s.Place != nil && len(*s.Place) > 0 {
			session = s
		}
	}
	if session.Id == "" || session.Told == nil || len(*session.Told) == 0 {
		t.Fatalf("no session with a place and its pages: %+v", found.JSON200.Items)
	}
	was := (*session.Place)[0].Value

	page, err := c.GetPageWithResponse(ctx, (*session.Told)[0].Page)
	if err != nil || page.JSON200 == nil || page.JSON200.Page.Text == "" {
		t.Fatalf("get-page: %v %s", err, page.Body)
	}
	for _, cite := range *(*session.Place)[0].Cites {
		if cite.Page != (*session.Told)[0].Page {
			continue
		}
		text := []rune(page.JSON200.Page.Text)
		for _, e := range *cite.Evidence {
			if got := string(text[e.Start:e.End]); got != e.Quote {
				t.Errorf("at %d stands %q, not %q", e.Start, got, e.Quote)
			}
		}
	}

	field, value := "place", "الريان"
	made, err := c.MakeCorrectionWithResponse(ctx, EditIn{Kind: EditInKindSession, Target: session.Id, Action: EditInActionChange, Field: &field, Value: &value, Reason: "the photo"})
	if err != nil || made.JSON201 == nil || made.JSON201.Before == nil || *made.JSON201.Before != was {
		t.Fatalf("make-correction: %v %s", err, made.Body)
	}
	place := func() string {
		t.Helper()
		s, err := c.GetSessionWithResponse(ctx, session.Id)
		if err != nil || s.JSON200 == nil || s.JSON200.Place == nil || len(*s.JSON200.Place) == 0 {
			t.Fatalf("get-session: %v %s", err, s.Body)
		}
		return (*s.JSON200.Place)[0].Value
	}
	if got := place(); got != value {
		t.Errorf("corrected to %q, is %q", value, got)
	}
	undone, err := c.UndoCorrectionWithResponse(ctx, made.JSON201.Id, &UndoCorrectionParams{})
	if err != nil || undone.StatusCode() != http.StatusNoContent {
		t.Fatalf("undo-correction: %v %s", err, undone.Body)
	}
	if got := place(); got != was {
		t.Errorf("undone to %q, was %q", got, was)
	}

	text, day := "التقى وزير الخارجية الأردني طلال الرواشدة اليوم في عمان نظيره العراقي سالم الكعبي.", "2024-05-01"
	read, err := c.ReadPageWithResponse(ctx, PageIn{Text: &text, Published: &day})
	if err != nil || read.JSON200 == nil || read.JSON200.Consultations == nil || len(*read.JSON200.Consultations) != 1 {
		t.Fatalf("read-page: %v %s", err, read.Body)
	}

	none, err := c.GetSessionWithResponse(ctx, "snone")
	if err != nil || none.ApplicationproblemJSONDefault == nil || none.StatusCode() != http.StatusNotFound {
		t.Fatalf("a missing session is no problem document: %v %s", err, none.Body)
	}
}
