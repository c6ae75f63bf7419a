package text

// Labels are the words of the text format in one language, for other rooms that show
// the same record.
type Labels struct{ of labels }

// LoadLabels returns the words of a language, "ar" or "en".
func LoadLabels(lang string) (Labels, error) {
	l, err := load(lang)
	return Labels{l}, err
}

// Of returns the word for a key of a kind (mode, status, role, format, office, act,
// party, state, …), and whether there is one.
func (l Labels) Of(kind, key string) (string, bool) {
	s := l.of[[2]string{kind, key}]
	return s, s != ""
}
