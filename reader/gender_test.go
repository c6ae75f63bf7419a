package reader

import "testing"

// TestSubject reads whom a verb without a subject of its own, or its pronoun, means.
func TestSubject(t *testing.T) {
	readings(t, []Example{
		{Text: "قال وزير خارجية مالي عمر كيتا إن الوضع هادئ. وصل وزير خارجية كينيا بيتر أوتينو إلى أوسلو أمس واستقبله رئيس الوزراء النرويجي لارس هانسن.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NOR head_of_government "لارس هانسن", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقت المستشارة النمساوية إيفا هوبر الرئيس البرازيلي جواو تافاريس أمس، وفي اليوم التالي أجرت مباحثات مع رئيس تشيلي ماتياس كورفالان.",
			Makes: `meeting held main AUT head_of_government "إيفا هوبر" + BRA head_of_state "جواو تافاريس", from 2020-03-03; meeting held main AUT head_of_government "إيفا هوبر" + CHL head_of_state "ماتياس كورفالان", from 2020-03-04`},
		{Text: "قال وزير خارجية كينيا بيتر أوتينو إن الوضع هادئ. وأضاف أن النرويج صديقة. وأكد أنه سيلتقي غدا في كمبالا رئيس أوغندا جوزيف موسوكي.",
			Makes: `meeting planned main KEN foreign_minister "بيتر أوتينو" + UGA head_of_state "جوزيف موسوكي", from 2020-03-05, place كمبالا (UGA)`},
		{Text: "وصل وزير خارجية كينيا بيتر أوتينو إلى أوسلو. وعقدت وزيرة الخارجية النرويجية إنغريد هانسن معه جلسة مباحثات أمس.",
			Makes: `meeting held main NOR foreign_minister "إنغريد هانسن" + KEN foreign_minister "بيتر أوتينو", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "أكد وزير خارجية كينيا بيتر أوتينو لوزير خارجية النرويج لارس هانسن خلال استقباله في نيروبي أمس دعم بلاده.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NOR foreign_minister "لارس هانسن", from 2020-03-03, place نيروبي (KEN)`},
		{Text: "قال مكتب وزيرة خارجية كينيا روز أوتينو إنها ستجري غدا لقاءات مع عدد من المسؤولين، من بينهم وزير الخارجية النرويجي لارس هانسن.",
			Makes: `meeting planned main KEN foreign_minister "روز أوتينو" + NOR foreign_minister "لارس هانسن", from 2020-03-05`},
		{Text: "التقى وزير خارجية كينيا بيتر أوتينو أمس شبابا من بلده. وأشاد بالمسؤولين، من بينهم وزير الخارجية النرويجي لارس هانسن.", Makes: "nothing"},
		{Text: "قال وزير خارجية كينيا بيتر أوتينو إن الوضع هادئ. وقامت إدارة المصنع بزيارة إلى مستشفى في أوسلو.", Makes: "nothing"},
	})
}
