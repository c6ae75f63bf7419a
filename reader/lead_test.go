package reader

import "testing"

// TestLead reads who heads the sides of talks, which may be told of the sides alone.
func TestLead(t *testing.T) {
	readings(t, []Example{
		{Text: "عقدت بمقر وزارة الخارجية أمس جولة من المشاورات السياسية. وترأس الجانب التركي نائب الوزير جنكيز أرطغرل، فيما قاد الوفد البولندي نائب الوزير ماريك فويتشيك.",
			Makes: `meeting held main TUR deputy_minister "جنكيز أرطغرل" + POL deputy_minister "ماريك فويتشيك", from 2020-03-03`},
		{Text: "انطلقت في أنقرة أمس أعمال الحوار بين تركيا وبولندا. ويرأس الجانب التركي وزير الخارجية جنكيز أرطغرل ووزير الدفاع سليم قايا، وعن الجانب البولندي وزير الخارجية ماريك فويتشيك.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + TUR defence_minister "سليم قايا" + POL foreign_minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR)`},
		{Text: "عقد الاتحاد جلسته أمس. وترأس الجانب التركي جنكيز أرطغرل.",
			Makes: "nothing"},
	})
}

// TestField reads what an envoy or director is there for, between his office and his name.
func TestField(t *testing.T) {
	readings(t, []Example{
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل الممثل البولندي الخاص للمصالحة في أفغانستان السفير ماريك فويتشيك.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + POL envoy "ماريك فويتشيك", country TUR`},
		{Text: "التقى المدير العام لشؤون آسيا وأوقيانوسيا بوزارة الخارجية التركية جنكيز أرطغرل نظيره البولندي ماريك فويتشيك.",
			Makes: `meeting held main TUR other "جنكيز أرطغرل" + POL other "ماريك فويتشيك"`},
		{Text: "عقد رئيس الوزراء التركي جنكيز أرطغرل محادثات استمرت قرابة ساعة مع نظيره البولندي ماريك فويتشيك.",
			Makes: `meeting held main TUR head_of_government "جنكيز أرطغرل" + POL head_of_government "ماريك فويتشيك", minutes 60`},
		{Text: "يجتمع كبار المفاوضين النوويين من تركيا وبولندا في أنقرة غدا.",
			Makes: `meeting planned main TUR envoy + POL envoy, from 2020-03-05, place أنقرة (TUR)`},
		{Text: "استقبلت الوزير التركي جنكيز أرطغرل وزيرة الخارجية البولندية هانا فويتشيك.",
			Makes: `meeting held main POL foreign_minister "هانا فويتشيك" + TUR minister "جنكيز أرطغرل", country POL`},
	})
}
