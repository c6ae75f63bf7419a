package reader

import "testing"

// TestInsertion reads what a relative clause between the subject of a verb and its object
// keeps apart, and who does what a relative clause tells without naming him.
func TestInsertion(t *testing.T) {
	readings(t, []Example{
		{Text: "يلتقي وزير الدفاع التركي جنكيز أرطغرل، الذي يقوم بجولة في المنطقة، رئيس الوزراء البولندي ماريك فويتشيك.",
			Makes: `meeting planned main TUR defence_minister "جنكيز أرطغرل" + POL head_of_government "ماريك فويتشيك", country POL`},
		{Text: "استقبل الرئيس التركي جنكيز أرطغرل الذي عاد أمس من زيارة إلى كينيا وزير الخارجية البولندي ماريك فويتشيك.",
			Makes: `meeting held main TUR head_of_state "جنكيز أرطغرل" + POL foreign_minister "ماريك فويتشيك", country TUR`},
		{Text: "استقبل الرئيس التركي جنكيز أرطغرل وزير الخارجية البولندي ماريك فويتشيك الذي يزور البلاد.",
			Makes: `meeting held main TUR head_of_state "جنكيز أرطغرل" + POL foreign_minister "ماريك فويتشيك", country TUR`},
		{Text: "اجتمع وزير الخارجية التركي جنكيز أرطغرل في جنيف، حيث يشارك في قمة المناخ، مع نظيره البولندي ماريك فويتشيك.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + POL foreign_minister "ماريك فويتشيك", place جنيف (CHE)`},
		{Text: "أجرى وزير الخارجية التركي جنكيز أرطغرل من باريس، التي يزورها منذ الاثنين، اتصالا هاتفيا بنظيره البولندي ماريك فويتشيك.",
			Makes: `call held main TUR foreign_minister "جنكيز أرطغرل" + POL foreign_minister "ماريك فويتشيك"`},
		{Text: "استقبل الرئيس التركي جنكيز أرطغرل الذي عزل أمس وزير خارجيته.",
			Makes: "nothing"},
		{Text: "ذكر الرئيس الكيني بيتر أوتينو بالزيارة التي كان قد أداها إلى أنقرة في أكتوبر 2015.",
			Makes: `visit held background KEN head_of_state "بيتر أوتينو" + TUR, from 2015-10, place أنقرة (TUR)`},
		{Text: "أكد الرئيس الكيني بيتر أوتينو نجاح الزيارة التي قام بها إلى أنقرة في أكتوبر 2015.",
			Makes: `visit held main KEN head_of_state "بيتر أوتينو" + TUR, from 2015-10, place أنقرة (TUR)`},
		{Text: "أكد الرئيس الكيني بيتر أوتينو نجاح الزيارة التي قام بها إلى نيروبي في أكتوبر 2015.",
			Makes: "nothing"},
	})
}
