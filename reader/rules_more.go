package reader

// rulesOfMore are the rules of what else is told of a session.
var rulesOfMore = []Rule{
	{
		ID:    "series",
		About: "The number of a session in its series.",
		Fires: []Example{
			{Page: "2022-08-08", Text: "عقد وزيرا خارجية السعودية واليابان الاجتماع السادس في طوكيو أمس.",
				Makes: `meeting held main SAU foreign_minister + JPN foreign_minister, from 2022-08-07, series 6, place طوكيو (JPN)`},
			{Page: "2023-06-01", Text: "عقد وزيرا دفاع السودان وتشاد الاجتماع الثالث في نجامينا.",
				Makes: `meeting held main SDN defence_minister + TCD defence_minister, series 3, place نجامينا (TCD)`},
		},
		Silent: []Example{
			{Page: "2022-08-08", Text: "عقد وزيرا خارجية السعودية واليابان اجتماعا استمر ثلاث ساعات في طوكيو أمس."},
		},
	},
	{
		ID:    "topic",
		About: "What the clause of a session names as talked about, by the list of topics.",
		Fires: []Example{
			{Page: "2021-02-18", Text: "بحث وزير الدفاع الباكستاني طارق محسود مع نظيره السعودي فهد الدوسري مكافحة الإرهاب.",
				Makes: `meeting held main PAK defence_minister "طارق محسود" + SAU defence_minister "فهد الدوسري"; topics counterterrorism`},
			{Page: "2023-03-28", Text: "التقى الرئيس التونسي سامي الهذيلي نظيره الجزائري مراد بن يوسف ، وتناول اللقاء الطاقة المتجددة.",
				Makes: `meeting held main TUN head_of_state "سامي الهذيلي" + DZA head_of_state "مراد بن يوسف"; topics energy`},
		},
		Silent: []Example{
			{Page: "2021-02-18", Text: "التقى وزير الدفاع الباكستاني طارق محسود نظيره السعودي فهد الدوسري."},
		},
	},
}
