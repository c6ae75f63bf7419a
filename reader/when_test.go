package reader

import "testing"

func TestWhen(t *testing.T) {
	runSessions(t, []sessionCase{
		{name: "weekday past", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد الاثنين نظيره الكويتي ناصر المطيري في عمان.",
			want: told{from: "2020-03-02"}},
		{name: "weekday to come", title: talks, text: "سيلتقي وزير الخارجية الأردني سامر حداد الاثنين نظيره الكويتي ناصر المطيري في عمان.",
			want: told{from: "2020-03-09", status: "planned"}},
		{name: "day of the statement before", title: talks, text: "أكد وزير الخارجية الأردني سامر حداد أمس أهمية التعاون.\nجاء ذلك خلال استقباله نظيره الكويتي ناصر المطيري.",
			want: told{from: "2020-03-03", status: "held"}},
		{name: "said today of a meeting", title: talks, text: "قال وزير الخارجية الأردني سامر حداد اليوم إن اجتماعه مع نظيره الكويتي ناصر المطيري كان مثمرا.",
			want: told{from: "-"}},
		{name: "another clause's day", title: talks, text: "بعث الرئيس التركي كمال يلدز برقية تعزية إلى نظيره الهندي راجيش كومار في ضحايا الزلزال الذي ضرب البلاد فجر أمس.",
			want: told{from: "-"}},
		{name: "in a later month", title: talks, text: "اقترح وزير الخارجية الأردني سامر حداد عقد اجتماع مع نظيره الكويتي ناصر المطيري في مايو المقبل.",
			want: told{from: "2020-05", status: "proposed"}},
		{name: "stay of some days", title: "زيارة", text: "بدأ الرئيس التركي كمال يلدز أمس زيارة إلى الهند تستغرق ثلاثة أيام.",
			want: told{from: "2020-03-03", to: "2020-03-05"}},
		{name: "two days", title: "زيارة", text: "يزور الرئيس التركي كمال يلدز الهند غدا وبعد غد.",
			want: told{from: "2020-03-05", to: "2020-03-06", status: "planned"}},
		{name: "same day again", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nوفي اليوم نفسه اجتمع حداد مع وزير الخارجية التركي كمال يلدز.",
			want: told{from: "2020-03-03"}},
		{name: "same day, not that of a proverb", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان. وقال حداد إن \"من يزرع اليوم يحصد غدا\".\nوفي اليوم نفسه اجتمع حداد مع وزير الخارجية التركي كمال يلدز.",
			want: told{from: "2020-03-03", place: "عمان"}},
		{name: "a day within the stay", title: talks, text: "اختتم وزير الخارجية الأردني سامر حداد اليوم زيارة إلى الكويت استغرقت ثلاثة أيام.\nوالتقى حداد أمس وزير الخارجية الكويتي ناصر المطيري.",
			want: told{from: "2020-03-03"}},
		{name: "one of several", title: talks, text: "أجرى وزير الخارجية الأردني سامر حداد أمس عدة لقاءات في القاهرة.\nوخلال لقائه مع وزير الخارجية الكويتي ناصر المطيري أكد حداد أهمية التعاون.",
			want: told{from: "2020-03-03", place: "القاهرة"}},
		{name: "after that meeting", title: talks, session: 1, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في عمان.\nوعقب الاجتماع عقد حداد جلسة مباحثات مع وزير الخارجية التركي كمال يلدز.",
			want: told{from: "2020-03-03", place: "عمان"}},
		{name: "minutes", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في اجتماع استغرق 40 دقيقة.",
			want: told{minutes: 40}},
		{name: "hours", title: talks, text: "عقد وزير الخارجية الأردني سامر حداد أمس جلسة مباحثات مع نظيره الكويتي ناصر المطيري دامت ساعتين.",
			want: told{minutes: 120}},
		{name: "no length", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري قبل ثلاث ساعات من القمة.",
			want: told{minutes: -1}},
	})
}
