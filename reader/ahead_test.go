package reader

import "testing"

// TestAhead: a journey told in the present with a day of its own is to come, unless the day is
// the page's own or the eve. Pages of 2019-03-14, a Thursday.
func TestAhead(t *testing.T) {
	const day = "2019-03-14"
	readings(t, []Example{
		{Page: day, Title: "زيارة", Text: "يزور الرئيس التونسي منير الرواحي ألمانيا السبت لبحث التعاون.",
			Makes: `visit planned main TUN head_of_state "منير الرواحي" + DEU, from 2019-03-16, place ألمانيا (DEU)`},
		{Page: day, Title: "زيارة", Text: "يؤدي وزير الخارجية التونسي منير الرواحي زيارة رسمية إلى العراق يومي 18 و19 مارس الجاري.",
			Makes: `visit planned main TUN foreign_minister "منير الرواحي" + IRQ, from 2019-03-18 to 2019-03-19, place العراق (IRQ)`},
		{Page: day, Title: "زيارة", Text: "يقوم الرئيس التونسي منير الرواحي بزيارة إلى ألمانيا في 20 أبريل لبحث التعاون.",
			Makes: `visit planned main TUN head_of_state "منير الرواحي" + DEU, from 2019-04-20, place ألمانيا (DEU)`},
		// the headline tells the day, the body goes on without one
		{Page: day, Title: "الرئيس التونسي يزور ألمانيا يومي 16 و17 مارس", Text: "يؤدي الرئيس التونسي منير الرواحي زيارة إلى ألمانيا للمشاركة في ندوة.",
			Makes: `visit planned main TUN head_of_state "منير الرواحي" + DEU, from 2019-03-16 to 2019-03-17, place ألمانيا (DEU)`},
		// what is done on a visit to begin is none of what makes the visit
		{Page: day, Title: "زيارة", Text: "يبدأ وزير الخارجية الفرنسي جان لوكور غدا زيارة إلى لبنان، يجري خلالها محادثات.",
			Makes: `visit planned main FRA foreign_minister "جان لوكور" + LBN, from 2019-03-15, place لبنان (LBN)`},
		// what goes on since a day told, or since the eve
		{Page: day, Title: "زيارة", Text: "يزور الرئيس التونسي منير الرواحي ألمانيا منذ الثلاثاء لبحث التعاون.",
			Makes: `visit held main TUN head_of_state "منير الرواحي" + DEU, place ألمانيا (DEU)`},
		{Page: day, Title: "زيارة", Text: "زار الرئيس التونسي منير الرواحي ألمانيا السبت لبحث التعاون.",
			Makes: `visit held main TUN head_of_state "منير الرواحي" + DEU, from 2019-03-09, place ألمانيا (DEU)`},
	})
}

// TestGoesOn: the verb that a word joins to the one before has its subject, not its object.
func TestGoesOn(t *testing.T) {
	const day = "2019-03-14"
	const want = `meeting held main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف"; meeting held main TUN head_of_state "سالم الهذيلي" + EGY foreign_minister "سامي رشوان", country TUN`
	readings(t, []Example{
		{Page: day, Title: "لقاءات", Text: "التقى الرئيس التونسي سالم الهذيلي نظيره الجزائري مراد بن يوسف، كما استقبل وزير الخارجية المصري سامي رشوان.", Makes: want},
		{Page: day, Title: "لقاءات", Text: "التقى الرئيس التونسي سالم الهذيلي نظيره الجزائري مراد بن يوسف ثم استقبل وزير الخارجية المصري سامي رشوان.", Makes: want},
		{Page: day, Title: "اتصالات", Text: "أجرى الرئيس التونسي سالم الهذيلي أمس اتصالا هاتفيا مع نظيره الجزائري مراد بن يوسف، وآخر مع الرئيس المصري سامي رشوان.",
			Makes: `call held main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف", from 2019-03-13; call held main TUN head_of_state "سالم الهذيلي" + EGY head_of_state "سامي رشوان", from 2019-03-13`},
		{Page: day, Title: "لقاء", Text: "التقى الرئيس التونسي سالم الهذيلي عبر الاتصال المرئي نظيره الجزائري مراد بن يوسف.",
			Makes: `video held main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف"`},
		// ready for one, not ruling one out, no plans for one
		{Page: day, Title: "استعداد", Text: "قال الرئيس التونسي سالم الهذيلي إنه مستعد للقاء نظيره الجزائري مراد بن يوسف.",
			Makes: `meeting proposed main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف"`},
		{Page: day, Title: "موقف", Text: "لم يستبعد الرئيس التونسي سالم الهذيلي لقاء نظيره الجزائري مراد بن يوسف.",
			Makes: `meeting proposed main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف"`},
		{Page: day, Title: "موقف", Text: "لا توجد خطط للقاء بين الرئيس التونسي سالم الهذيلي ونظيره الجزائري مراد بن يوسف.", Makes: "nothing"},
	})
}

// TestConcerns: what a question concerns is called by nobody, and a noun told after a comma
// is no object of the verb before it.
func TestConcerns(t *testing.T) {
	const day = "2019-03-14"
	readings(t, []Example{
		{Page: day, Title: "تصريح", Text: "وأجاب وزير الدفاع التونسي سالم الهذيلي عن سؤال يتصل بإمكانية قبول الشروط التي طلبها السفير الأمريكي ألان بريدج.", Makes: "nothing"},
		{Page: day, Title: "تصريح", Text: "وفيما يتصل بالحدود، قال وزير الدفاع التونسي سالم الهذيلي إن السفير الأمريكي ألان بريدج عرض المساعدة.", Makes: "nothing"},
		{Page: day, Title: "اتصال", Text: "قالت الرئاسة إن الرئيس التونسي سالم الهذيلي سوف يتصل بنظيره الجزائري مراد بن يوسف غدا.",
			Makes: `call planned main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف", from 2019-03-15`},
		{Page: day, Title: "حزب", Text: "دعا الأعضاء حركة النهضة وحركة نداء تونس إلى حمل الأمانة، والاجتماع مساء السبت لتدارس الوضع.", Makes: "nothing"},
	})
}
