package plover

// Rule is a rule of the manual that decides an event. Where is its section or table,
// Text what it says, in our words.
type Rule struct {
	Key, Where, Text string
}

// Rules are all rules that can decide an event, in the order of the manual.
var Rules = []Rule{
	{"agree-future", "AGREE, definition; Special contexts", "A cooperative action reported in the future tense is an intention: an announced session is AGREE. Where one category fits, it is used instead of CONSULT with the context future."},
	{"agree", "AGREE, definition", "To agree, offer, promise or otherwise show willingness to cooperate."},
	{"consult-all", "CONSULT, Requires recipient", "Where nothing tells host from visitor, all who took part are source actors and there is no recipient."},
	{"consult-visit", "CONSULT, Requires recipient; table of modes, visit", "One side hosts and one visits: the visitor is the source, the host the recipient. Two sides met in the country of one of them, or the page tells of a trip there."},
	{"consult-third", "CONSULT, table of modes, third-party", "The meeting is hosted by a third party: it was held in a country of none of those who met."},
	{"consult-multilateral", "CONSULT, table of modes, multilateral", "A multilateral setting: three or more parties took part."},
	{"consult-phone", "CONSULT, table of modes, phone", "By telephone or another remote medium: call, video link, letter or message."},
	{"support", "SUPPORT, definition", "To express support, praise or approve a policy, an action or an actor; no material help."},
	{"request", "DEMAND (REQUEST in the releases), definition", "To ask or urge another to do something; the words decide, and it is a verbal act."},
	{"request-meet", "DEMAND (REQUEST in the releases), table of modes, meet", "To ask for a meeting: a visit to which the host invited, with no acceptance told."},
	{"accuse", "ACCUSE, definition", "To disapprove, condemn, criticise, or accuse."},
	{"reject", "REJECT, definition", "To reject or refuse."},
	{"reject-cancelled", "SANCTION, Potential ambiguities", "The cancellation of a meeting is REJECT."},
	{"threaten", "THREATEN, definition", "To threaten or warn forcefully; the mode is what is threatened."},
}
