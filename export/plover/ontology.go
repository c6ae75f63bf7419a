package plover

// Type is an event category of PLOVER.
type Type string

// The categories that sessions and points can be.
const (
	Agree    Type = "AGREE"
	Consult  Type = "CONSULT"
	Support  Type = "SUPPORT"
	Request  Type = "REQUEST"
	Accuse   Type = "ACCUSE"
	Reject   Type = "REJECT"
	Threaten Type = "THREATEN"
)

// Modes of CONSULT; those of other categories stand in data/modes.tsv.
const (
	Visit        = "visit"
	ThirdParty   = "third-party"
	Multilateral = "multilateral"
	Phone        = "phone"
	Meet         = "meet"
	Disapprove   = "disapprove"
	Allege       = "allege"
)

// scale is what the manual's tables give a category: the quad category (1 verbal
// cooperation, 3 verbal conflict) and the conflict-cooperation score.
type scale struct {
	quad  int
	score float64
}

// Source: manual, tables "Quad categories in PLOVER" and "PLOVER conflict-cooperation
// scores".
var scales = map[Type]scale{
	Agree: {1, 4.2}, Consult: {1, 2.1}, Support: {1, 4.6},
	Request: {3, -5.0}, Accuse: {3, -2.0}, Reject: {3, -4.2}, Threaten: {3, -5.1},
}

// quads names the quad categories as the POLECAT releases do.
var quads = map[int]string{
	1: "VERBAL COOPERATION", 2: "MATERIAL COOPERATION", 3: "VERBAL CONFLICT", 4: "MATERIAL CONFLICT",
}

// cameo is the CAMEO code of a category and mode. Source: CAMEO 1.1b3 and the
// conversion table CAMEO2PLOVER of September 2021. A request is an appeal (02): what
// CAMEO calls a demand (10) is more than a page's "called for".
func cameo(t Type, mode string) string {
	if c := cameoModes[string(t)+" "+mode]; c != "" {
		return c
	}
	return cameoTypes[t]
}

var cameoTypes = map[Type]string{
	Agree: "030", Consult: "040", Support: "051", Request: "020", Accuse: "110", Reject: "120", Threaten: "130",
}

var cameoModes = map[string]string{
	"CONSULT visit": "042", "CONSULT third-party": "044", "CONSULT phone": "041",
	"AGREE meet":     "036", // not a mode of PLOVER: an announced session
	"REQUEST assist": "022", "REQUEST change": "024", "REQUEST yield": "025", "REQUEST meet": "026",
	"ACCUSE disapprove": "111", "ACCUSE allege": "112",
	"REJECT assist": "121", "REJECT change": "123", "REJECT yield": "124", "REJECT meet": "125",
	"THREATEN restrict": "1312", "THREATEN relations": "1313", "THREATEN ban": "1322", "THREATEN expel": "136",
	"THREATEN territory": "1382", "THREATEN violence": "138",
}

// dropped is the CAMEO code of acts that PLOVER has no category for.
var dropped = map[string]string{"affirm": "010", "concern": "012", "discuss": "040"}

// Codes tells the event type, quad category, score and CAMEO code of an act of a
// point; type "" and zeros where PLOVER drops it.
func Codes(act string) (t Type, quad int, score float64, code string) {
	t = acts[act].t
	if t == "" {
		return "", 0, 0, dropped[act]
	}
	return t, scales[t].quad, scales[t].score, cameo(t, "")
}
