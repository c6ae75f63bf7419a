package feat

// particles are words that stand in no name, by their normal form. على and أن are
// not among them: without their signs they are علي and آن, which are names.
var particles = map[string]bool{
	"في": true, "من": true, "الي": true, "عن": true, "مع": true, "التي": true, "الذي": true, "الذين": true, "هذا": true, "هذه": true, "ذلك": true, "تلك": true,
	"وفي": true, "ومن": true, "والي": true, "وعن": true, "ومع": true, "والتي": true, "والذي": true, "عليه": true, "عليها": true, "فيه": true, "فيها": true,
	"منذ": true, "حيث": true, "بعد": true, "قبل": true, "خلال": true, "بين": true, "ضد": true, "نحو": true, "كما": true, "وقد": true, "وكان": true, "وكانت": true, "كان": true, "كانت": true,
	"او": true, "قال": true, "وقال": true, "ايضا": true, "فيما": true, "بينما": true, "وهو": true, "وهي": true, "انه": true, "انها": true, "بانه": true, "وانه": true,
}

// never reports whether the word of normal form norm is part of no name.
func never(norm string) bool { return len(norm) <= 14 && particles[norm] }
