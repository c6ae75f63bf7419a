package reader

import "testing"

// TestJointSides reads the sides of a standing body off its name.
func TestJointSides(t *testing.T) {
	readings(t, []Example{
		{Text: "عقدت اللجنة التركية البولندية المشتركة أمس دورتها الخامسة في أنقرة.",
			Makes: "meeting held main TUR + POL, from 2020-03-03, series 5, place أنقرة (TUR)"},
		{Text: "تجتمع اللجنة العسكرية التركية - البولندية المشتركة غدا في أنقرة.",
			Makes: "meeting planned main TUR + POL, from 2020-03-05, place أنقرة (TUR)"},
		{Text: "تأسست اللجنة التركية البولندية المشتركة عام 1983.", Makes: "nothing"},
	})
}

// TestAsTold reads what was to be, what once was, and what is met in a verbal noun.
func TestAsTold(t *testing.T) {
	readings(t, []Example{
		{Text: "ألغي لقاء كان من المقرر أن يجمع الرئيس التركي جنكيز أرطغرل بالرئيس البولندي ماريك فويتشيك.",
			Makes: `meeting called_off main TUR head_of_state "جنكيز أرطغرل" + POL head_of_state "ماريك فويتشيك"`},
		{Text: "جاء ذلك عقب لقاء الرئيس التركي جنكيز أرطغرل الرئيس البولندي ماريك فويتشيك.",
			Makes: `meeting held main TUR head_of_state "جنكيز أرطغرل" + POL head_of_state "ماريك فويتشيك"`},
		{Text: "سبق للوزير التركي جنكيز أرطغرل أن التقى الوزير البولندي ماريك فويتشيك في أنقرة.",
			Makes: `meeting held background TUR minister "جنكيز أرطغرل" + POL minister "ماريك فويتشيك", place أنقرة (TUR)`},
		{Text: "يلتقي وزيرا خارجية تركيا وبولندا غدا في مدينة بمقاطعة خنان.",
			Makes: "meeting planned main TUR foreign_minister + POL foreign_minister, from 2020-03-05"},
		{Text: "تلقى الرئيس التركي جنكيز أرطغرل دعوة لزيارة بولندا.",
			Makes: `visit proposed main TUR head_of_state "جنكيز أرطغرل" + POL, place بولندا (POL)`},
	})
}
