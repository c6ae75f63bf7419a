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

// TestThird: the third side of a session of three, and a president beside the one of the
// page's own state.
func TestThird(t *testing.T) {
	readings(t, []Example{
		{Text: "عقد الرئيس الكيني جون موانغي ونظيره الأوغندي بيتر أكيلو أمس في أروشا قمة ثلاثية بوساطة الرئيس التنزاني عمر سالم.",
			Makes: `meeting held main KEN head_of_state "جون موانغي" + UGA head_of_state "بيتر أكيلو" + TZA head_of_state "عمر سالم", from 2020-03-03, place أروشا (TZA)`},
		{Text: "عقد الرئيس الكيني جون موانغي ونظيره الأوغندي بيتر أكيلو أمس في أروشا قمة بوساطة الرئيس التنزاني عمر سالم.",
			Makes: `meeting held main KEN head_of_state "جون موانغي" + UGA head_of_state "بيتر أكيلو", from 2020-03-03, place أروشا (TZA)`},
		{Text: "عقدت اليابان وقادة جزر المحيط قمة في طوكيو أمس. وترأس الاجتماع رئيس الوزراء الياباني كينجي هوندا بالاشتراك مع رئيس وزراء فيجي جون تاغا. وشارك فيه زعماء من بينهم رئيس بالاو لوك أوتاو.",
			Makes: `meeting held main JPN head_of_government "كينجي هوندا" + FJI head_of_government "جون تاغا" + PLW head_of_state "لوك أوتاو", from 2020-03-03`},
		{Text: "استقبل وزير الخارجية المصري حسن صادق أمس عضو اللجنة التنفيذية لمنظمة التحرير الفلسطينية سامي عيسى.",
			Makes: `meeting held main EGY foreign_minister "حسن صادق" + PSE other "سامي عيسى", from 2020-03-03, country EGY`},
		{Text: "يشارك وزير الخارجية الكيني بيتر أوتينو ونظيره الأوغندي جون أكيلو غدا في اجتماع ثلاثي تستضيفه تنزانيا.",
			Makes: `meeting planned main KEN foreign_minister "بيتر أوتينو" + UGA foreign_minister "جون أكيلو" + TZA, from 2020-03-05`},
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

// TestDelegations: bodies for which a delegation stands, groups that are spelled out, and
// holders whose state is told by who speaks for them or told later.
func TestDelegations(t *testing.T) {
	readings(t, []Example{
		{Text: "استقبل رئيس مجلس النواب المصري سالم الهذيلي أمس وفدا من البرلمان الفرنسي برئاسة جان دوبون.",
			Makes: `meeting held main EGY speaker "سالم الهذيلي" + FRA "جان دوبون", from 2020-03-03, country EGY`},
		{Text: "التقى رئيس الوزراء المصري سالم الهذيلي أمس وفدا من رجال الأعمال.", Makes: "nothing"},
		{Text: "عقد المبعوث الأممي إريك هانسن أمس في جنيف اجتماعا مع وفدي الحكومة السورية والمعارضة السورية.",
			Makes: `meeting held main UN envoy "إريك هانسن" + الحكومة السورية + المعارضة السورية, from 2020-03-03, place جنيف (CHE)`},
		{Text: "بدأت في جنيف أمس محادثات بين الحكومة السورية والمعارضة.",
			Makes: `meeting held main الحكومة السورية + المعارضة, from 2020-03-03, place جنيف (CHE)`},
		{Text: "بحثت الدول الثلاث، مصر والأردن والعراق، أمس في بغداد التعاون.",
			Makes: `meeting held main EGY + JOR + IRQ, from 2020-03-03, place بغداد (IRQ)`},
		{Text: "أكد مساعد الرئيس الروسي إيغور بتروف أن الرئيس فيكتور أورلوف سيلتقي نظيره الإيراني رضا كريمي غدا في موسكو.",
			Makes: `meeting planned main RUS head_of_state "فيكتور أورلوف" + IRN head_of_state "رضا كريمي", from 2020-03-05, place موسكو (RUS)`},
		{Text: "استقبل الرئيس سالم الهذيلي أمس وزير الخارجية السنغالي عثمان ديوب. وأكد الرئيس الموريتاني عمق العلاقات.",
			Makes: `meeting held main MRT head_of_state "سالم الهذيلي" + SEN foreign_minister "عثمان ديوب", from 2020-03-03, country MRT`},
		{Text: "التقى رئيس الوزراء الأردني زيد صالح أمس المفوض السامي لشؤون اللاجئين لوك ماس.",
			Makes: `meeting held main JOR head_of_government "زيد صالح" + UN secretary_general "لوك ماس", from 2020-03-03`},
	})
}
