package reader

import "testing"

// TestJourney: what is a visit, told as news or in passing.
func TestJourney(t *testing.T) {
	const head = "قال المعارض التونسي سليم الغربي أمس إن الاقتصاد في خطر.\n"
	readings(t, []Example{
		// spoken of without day: a visit all the same, where a holder of an office went to another state
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة رئيس الحكومة التونسية هشام الشابي إلى ألمانيا كانت ناجحة.",
			Makes: `visit held background TUN head_of_government "هشام الشابي" + DEU, place ألمانيا (DEU)`},
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة رئيس الحكومة التونسية هشام الشابي إلى القصرين كانت ناجحة.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة الفنان هشام الشابي إلى ألمانيا كانت ناجحة.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة زعيم المعارضة هشام الشابي إلى ألمانيا كانت ناجحة.", Makes: "nothing"},
	})
}
