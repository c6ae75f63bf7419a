package page

// teasers marks headlines of other articles dropped between two paragraphs.
func (t *text) teasers(lead int) {}
