package reader

import "testing"

// TestContact: how the words of one clause tell who met whom.
func TestContact(t *testing.T) {
	readings(t, []Example{
		// heads of state call one another brothers
		{Text: "عقد ملك البحرين سالم بن ماجد اجتماعا أمس مع أخيه صاحب السمو الشيخ بدر بن فهد أمير دولة الكويت.",
			Makes: `meeting held main BHR head_of_state "سالم بن ماجد" + KWT head_of_state "بدر بن فهد", from 2020-03-03`},
		{Text: "التقى الرئيس المصري كريم الشاذلي أمس شقيقه سامي الشاذلي.", Makes: "nothing"},
		// whom letters are from
		{Text: "ينقل المبعوث رسالتين إلى رئيس مالي سامبا كوليبالي ورئيس النيجر موسى عيدو.", Makes: "nothing"},
		{Text: "ينقل المبعوث رسالة من الرئيس الجزائري مراد بن يوسف إلى رئيس النيجر موسى عيدو.",
			Makes: `message held main DZA head_of_state "مراد بن يوسف" + NER head_of_state "موسى عيدو"`},
		{Text: "استقبل الرئيس الجزائري مراد بن يوسف أمس وزير خارجية النيجر موسى عيدو. وسلم عيدو الرئيس بن يوسف رسالة خطية من أخيه رئيس النيجر سامبا ديالو.",
			Makes: `meeting held main DZA head_of_state "مراد بن يوسف" + NER foreign_minister "موسى عيدو", from 2020-03-03, country DZA`},
	})
}
