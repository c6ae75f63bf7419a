package reader

import "testing"

// TestPartake: those of a third side who sat with the sides of a session, and the groups
// whose number the page tells.
func TestPartake(t *testing.T) {
	readings(t, []Example{
		{Text: "عقد وزير الخارجية الكيني بيتر أوتينو ونظيره الأوغندي جون أكيلو في نيروبي أمس اجتماعا بحضور المبعوث الأممي إريك هانسن.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو" + UN envoy "إريك هانسن", from 2020-03-03, place نيروبي (KEN)`},
		{Text: "التقى وزير الخارجية الكيني بيتر أوتينو نظيره الأوغندي جون أكيلو أمس بحضور سفير كينيا لدى أوغندا.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو", from 2020-03-03`},
		{Text: "أجرى وزير الخارجية الكيني بيتر أوتينو ونظيره الأوغندي جون أكيلو في جنيف أمس محادثات. وشارك وزير الخارجية السويسري لوك ماس في الجلسة الختامية.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو" + CHE foreign_minister "لوك ماس", from 2020-03-03, place جنيف (CHE)`},
		{Text: "أجرى وزير الخارجية الكيني بيتر أوتينو ونظيره الأوغندي جون أكيلو في جنيف أمس محادثات شارك فيها وزير الخارجية السويسري لوك ماس.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو" + CHE foreign_minister "لوك ماس", from 2020-03-03, place جنيف (CHE)`},
		{Text: "أجرى وزير الخارجية الكيني بيتر أوتينو ونظيره الأوغندي جون أكيلو في جنيف أمس محادثات. وقال الوزيران إن حلفا تشارك فيه تنزانيا ورواندا سيعلن قريبا.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو", from 2020-03-03, place جنيف (CHE)`},
		{Text: "عقد وزير الخارجية الكيني بيتر أوتينو ونظيره الأوغندي جون أكيلو في نيروبي أمس اجتماعا. ولم يشارك المبعوث الأممي إريك هانسن في الاجتماع.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو", from 2020-03-03, place نيروبي (KEN)`},
		{Text: "عقد وزير الخارجية الكيني بيتر أوتينو ونظيره الأوغندي جون أكيلو في نيروبي أمس اجتماعا. وترأس الجلسة الأمين العام للأمم المتحدة إريك هانسن.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو" + UN secretary_general "إريك هانسن", from 2020-03-03, place نيروبي (KEN)`},
		{Text: "انطلقت في الخرطوم أمس جولة جديدة من المفاوضات بشأن المياه بحضور وزراء الري في كل من مصر والسودان وإثيوبيا.",
			Makes: `meeting held main EGY minister + SDN minister + ETH minister, from 2020-03-03, place الخرطوم (SDN)`},
		{Text: "عقد وزراء خارجية كينيا وأوغندا وتنزانيا اجتماعا ثلاثيا في نيروبي أمس. والتقى وزير الخارجية الكيني بيتر أوتينو نظيره الأوغندي جون أكيلو مساء. وكانت الدول الثلاث قد عقدت قمة في أروشا في مايو الماضي.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister + TZA foreign_minister, from 2020-03-03, place نيروبي (KEN); meeting held main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو", from 2020-03-03, place نيروبي (KEN); meeting held background KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister + TZA foreign_minister, from 2019-05, place أروشا (TZA)`},
	})
}

// TestRows: those who are told in a row and meet among themselves, and what does not end
// the words of a session.
func TestRows(t *testing.T) {
	readings(t, []Example{
		{Text: "اتفق نواب وزراء خارجية كينيا وأوغندا وتنزانيا خلال اجتماعهم أمس في أروشا على التنسيق.",
			Makes: `meeting held main KEN deputy_foreign_minister + UGA deputy_foreign_minister + TZA deputy_foreign_minister, from 2020-03-03, place أروشا (TZA)`},
		{Text: "عقد أمس في هلسنكي اجتماع رباعي ضم قادة السويد وفنلندا وتركيا والأمين العام للناتو.",
			Makes: `meeting held main NATO secretary_general + SWE head_of_state + FIN head_of_state + TUR head_of_state, from 2020-03-03, place هلسنكي (FIN)`},
		{Text: "عقدت أمس في الدوحة جولة من المفاوضات غير المباشرة بين إيران والولايات المتحدة.",
			Makes: `meeting held main IRN + USA, from 2020-03-03, place الدوحة (QAT)`},
		{Text: "استقبل الرئيس الكيني جون موانغي أمس وفدا أمنيا أوغنديا.",
			Makes: `meeting held main KEN head_of_state "جون موانغي" + UGA, from 2020-03-03, country KEN`},
	})
}
