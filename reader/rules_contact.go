package reader

// rulesOfContact are the rules of what tells of a contact.
var rulesOfContact = []Rule{
	{
		ID:    "verb",
		About: "A verb of contact: met, received, conferred with, telephoned.",
		Fires: []Example{
			{Page: "2023-11-05", Text: "التقى وزير الدفاع التركي جنكيز أرطغرل نظيره البولندي ماريك فويتشيك في أنقرة.",
				Makes: `meeting held main TUR defence_minister "جنكيز أرطغرل" + POL defence_minister "ماريك فويتشيك", place أنقرة (TUR)`},
			{Page: "2022-12-08", Text: "هاتف الرئيس التركي جنكيز أرطغرل نظيره الأوكراني بافلو هريتسينكو.",
				Makes: `call held main TUR head_of_state "جنكيز أرطغرل" + UKR head_of_state "بافلو هريتسينكو"`},
			{Page: "2022-01-05", Text: "يزور وزير الخارجية الإيراني بهرام كاشاني الكويت يوم الأحد المقبل.",
				Makes: `visit planned main IRN foreign_minister "بهرام كاشاني" + KWT, from 2022-01-09, place الكويت (KWT)`},
		},
		Silent: []Example{
			{Page: "2023-11-05", Text: "لم يلتق وزير الدفاع التركي جنكيز أرطغرل نظيره البولندي ماريك فويتشيك."},
			{Page: "2019-03-21", Text: "التقى الرئيس الكيني جوزيف موانغي حكام المقاطعات في نيروبي."},
			{Page: "2021-09-01", Text: "اتهم الرئيس الكولومبي خوليان باريديس فنزويلا بإيواء جماعات مسلحة."},
		},
	},
	{
		ID:    "light-verb",
		About: "A light verb with a noun of contact: held a meeting, conducted talks, received a call.",
		Fires: []Example{
			{Page: "2023-05-17", Text: "عقد رئيس الوزراء الإثيوبي ديميسي تاديسي اجتماعا مع الرئيس الكيني جوزيف موانغي في أديس أبابا.",
				Makes: `meeting held main ETH head_of_government "ديميسي تاديسي" + KEN head_of_state "جوزيف موانغي", place أديس أبابا (ETH)`},
			{Page: "2023-01-19", Text: "تلقى الرئيس المصري حسام البدراوي اتصالا هاتفيا من نظيره القبرصي نيكوس ستافرو.",
				Makes: `call held main EGY head_of_state "حسام البدراوي" + CYP head_of_state "نيكوس ستافرو"`},
		},
		Silent: []Example{
			{Page: "2023-05-17", Text: "عقد رئيس الوزراء الإثيوبي ديميسي تاديسي اجتماعا مع وزراء حكومته."},
			{Page: "2020-06-06", Text: "أجرى الرئيس المصري حسام البدراوي جراحة في مستشفى إيطالي."},
		},
	},
	{
		ID:    "noun",
		About: "A noun of contact that no verb carries: during his meeting with, a summit between, at the end of talks.",
		Fires: []Example{
			{Page: "2024-06-20", Text: "قال وزير الخارجية الأردني طلال الرواشدة خلال لقائه نظيره القبرصي نيكوس ستافرو إن الحدود آمنة.",
				Makes: `meeting held main JOR foreign_minister "طلال الرواشدة" + CYP foreign_minister "نيكوس ستافرو"`},
			{Page: "2019-11-11", Text: "قمة فرنسية ألمانية في برلين أمس.",
				Makes: `meeting held main FRA + DEU, from 2019-11-10, place برلين (DEU)`},
		},
		Silent: []Example{
			{Page: "2024-06-20", Text: "قال وزير الخارجية الأردني طلال الرواشدة إن الحدود مع العراق آمنة."},
			{Page: "2023-09-19", Text: "تعادل المنتخبان العراقي والسوري في لقاء جمعهما أمس في البصرة."},
		},
	},
}
