package reader

// rulesOfPlace are the rules of where a session was held.
var rulesOfPlace = []Rule{
	{
		ID:    "city",
		About: "The city in which a session was held, where it is no capital.",
		Fires: []Example{
			{Page: "2024-08-06", Text: "التقى وزير الخارجية الياباني كينجي موراكامي نظيره الأسترالي غرانت هولوي في هيروشيما.",
				Makes: `meeting held main JPN foreign_minister "كينجي موراكامي" + AUS foreign_minister "غرانت هولوي", place هيروشيما (JPN)`},
			{Page: "2020-08-08", Text: "اجتمع وزير خارجية تركيا جنكيز أرطغرل مع نظيره الإيطالي لوكا فيرانتي بإسطنبول أمس.",
				Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + ITA foreign_minister "لوكا فيرانتي", from 2020-08-07, place إسطنبول (TUR)`},
		},
		Silent: []Example{
			{Page: "2024-08-06", Text: "التقى وزير الخارجية الياباني كينجي موراكامي سفير أستراليا غرانت هولوي."},
		},
	},
	{
		ID:    "country",
		About: "The country in which a session was held, where no city is told.",
		Fires: []Example{
			{Page: "2018-02-11", Text: "التقى وزير الخارجية النمساوي توماس إيبرهارت نظيره المجري بالينت كوفاتش في سويسرا.",
				Makes: `meeting held main AUT foreign_minister "توماس إيبرهارت" + HUN foreign_minister "بالينت كوفاتش", place سويسرا (CHE)`},
			{Page: "2021-11-09", Text: "عقدت في النرويج أمس محادثات بين حكومة كولومبيا وجيش التحرير الوطني.",
				Makes: `meeting held main COL + جيش التحرير الوطني, from 2021-11-08, place النرويج (NOR)`},
		},
		Silent: []Example{
			{Page: "2018-02-11", Text: "التقى وزير الخارجية النمساوي توماس إيبرهارت نظيره المجري بالينت كوفاتش في فيينا."},
		},
	},
	{
		ID:    "host",
		About: "The host's country, where the page tells no place.",
		Fires: []Example{
			{Page: "2022-01-17", Text: "استقبل الرئيس النيجيري بابتوندي أولاديبو رئيس غانا كوامي أسانتي في القصر الرئاسي.",
				Makes: `meeting held main NGA head_of_state "بابتوندي أولاديبو" + GHA head_of_state "كوامي أسانتي", country NGA`},
			{Page: "2017-09-12", Text: "استقبل ملك البحرين الرئيس القرغيزي نورلان أبيشيف أمس.",
				Makes: `meeting held main BHR head_of_state + KGZ head_of_state "نورلان أبيشيف", from 2017-09-11, country BHR`},
		},
		Silent: []Example{
			{Page: "2022-01-17", Text: "هاتف الرئيس النيجيري بابتوندي أولاديبو رئيس غانا كوامي أسانتي."},
			{Page: "2022-01-17", Text: "استقبل الرئيس النيجيري بابتوندي أولاديبو رئيس غانا كوامي أسانتي في لاغوس."},
		},
	},
}
