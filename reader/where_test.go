package reader

import "testing"

func TestPlace(t *testing.T) {
	runSessions(t, []sessionCase{
		{name: "city behind the day", title: talks, text: "عقد وزير الخارجية الأردني سامر حداد ونظيره الكويتي ناصر المطيري اجتماعا أمس في القاهرة.",
			want: told{place: "القاهرة", country: "EGY"}},
		{name: "attached preposition", title: talks, text: "اجتمع وزير الخارجية الأردني سامر حداد أمس بالقاهرة مع نظيره الكويتي ناصر المطيري.",
			want: told{place: "القاهرة", country: "EGY"}},
		{name: "capital by adjective", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري أمس في العاصمة المصرية القاهرة.",
			want: told{place: "القاهرة", country: "EGY"}},
		{name: "city and its state", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري أمس في مدينة إسطنبول التركية.",
			want: told{place: "إسطنبول", country: "TUR"}},
		{name: "named in quotation marks", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد نظيره الكويتي ناصر المطيري أمس في مدينة \"إسطنبول\".",
			want: told{place: "إسطنبول", country: "TUR"}},
		{name: "topic is no place", title: talks, text: "بحث وزير الخارجية الأردني سامر حداد أمس مع نظيره الكويتي ناصر المطيري تطورات الأوضاع في اليمن.",
			want: told{place: "-", country: "-"}},
		{name: "common word", title: talks, text: "التقى وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري في إطار زيارة رسمية.",
			want: told{place: "-", country: "-"}},
		{name: "host", title: talks, text: "استقبل رئيس الوزراء الأردني رائد نصار أمس وزير الخارجية الكويتي ناصر المطيري.",
			want: told{place: "-", country: "JOR"}},
		{name: "host with the city", title: talks, text: "استقبل رئيس الوزراء الأردني رائد نصار في عمان أمس وزير الخارجية الكويتي ناصر المطيري.",
			want: told{place: "عمان", country: "JOR"}},
		{name: "venue and dateline", title: talks, text: "عمان (بترا) - استقبل وزير الخارجية الأردني سامر حداد في مكتبه بمقر الوزارة أمس نظيره الكويتي ناصر المطيري.",
			want: told{place: "عمان", country: "JOR"}},
		{name: "dateline alone", title: talks, text: "عمان (بترا) - استقبل وزير الخارجية الأردني سامر حداد أمس نظيره الكويتي ناصر المطيري.",
			want: told{place: "-", country: "JOR"}},
		{name: "seat of power", title: talks, text: "التقى الرئيس الأمريكي جون ميلر أمس في البيت الأبيض نظيره التركي كمال يلدز.",
			want: told{place: "واشنطن", country: "USA"}},
		{name: "journey with where", title: talks, text: "ينتقل وزير الخارجية الأردني سامر حداد غدا الخميس إلى الدوحة، حيث سيلتقي نظيره القطري راشد الهاجري.",
			want: told{place: "الدوحة", country: "QAT", from: "2020-03-05", status: "planned"}},
		{name: "visit", title: "زيارة", text: "يزور وزير الخارجية الأردني سامر حداد القاهرة غدا.",
			want: told{place: "القاهرة", country: "EGY", from: "2020-03-05", status: "planned"}},
		{name: "city as host of talks", title: talks, text: "استضافت القاهرة أمس اجتماعا بين وزير الخارجية الأردني سامر حداد ونظيره الكويتي ناصر المطيري.",
			want: told{place: "القاهرة", country: "EGY"}},
		{name: "call", title: talks, text: "أجرى وزير الخارجية الأردني سامر حداد في عمان أمس اتصالا هاتفيا مع نظيره الكويتي ناصر المطيري.",
			want: told{place: "-", country: "-"}},
		{name: "other clause", title: talks, text: "بحث وزير الخارجية الأردني سامر حداد أمس مع نظيره الكويتي ناصر المطيري تنفيذ الاتفاق الذي أبرم في جنيف.",
			want: told{place: "-", from: "2020-03-03"}},
	})
}
