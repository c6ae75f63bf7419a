package reader

var rulesOfVoice = []PointRule{
	{
		ID:    "speaker",
		About: "The side of whoever speaks: a person's, a ministry's, a capital's; a spokesman's is that in whose name he speaks.",
		Fires: []PointExample{
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. وقال المتحدث باسم وزارة الخارجية الهندية إن الحدود آمنة.", "IND NPL", false,
				[]string{"IND affirm: الحدود آمنة"}},
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. وقالت متحدثة باسم الخارجية الهندية إن الحدود آمنة.", "IND NPL", false,
				[]string{"IND affirm: الحدود آمنة"}},
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. ورحبت كاتماندو باستئناف رحلات القطار.", "IND NPL", false,
				[]string{"NPL support: استئناف رحلات القطار"}},
			{"اجتمع وفدا الهند ونيبال في دلهي أمس. وقال راجيف مينون وزير الخارجية الهندي إن الحدود آمنة. وقال تامانغ إن الخلاف قديم.", "IND NPL", false,
				[]string{"IND affirm: الحدود آمنة", "NPL affirm: الخلاف قديم"}},
			{"استقبل صاحب السمو الأمير فهد بن سالم وزير الخارجية السعودي معالي وزير الخارجية النيبالي بيكاش تامانغ. ونقل معاليه لسموه تحيات حكومته. وأكد سموه أن الحدود آمنة. وأثنى معاليه على القطار. وأكدت المصادر المحلية أن القطار بطيء.", "SAU NPL", false,
				[]string{"SAU affirm: الحدود آمنة", "NPL support: القطار"}},
			{"اجتمع وزير الخارجية الهندي راجيف مينون في دلهي أمس مع وفد نيبالي. وأكد الوفد أن الحدود آمنة.", "IND NPL", false,
				[]string{"NPL affirm: الحدود آمنة"}},
		},
		Silent: []PointExample{
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. وقال خبير في شؤون الحدود إن الخلاف قديم.", "IND NPL", false, nil},
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. ورحبت بكين بالاجتماع.", "IND NPL", false, nil},
		},
	},
	{
		ID:    "all-sides",
		About: "Duals and groups (الجانبان, الوزراء الثلاثة), a dual verb without subject, and the session itself as subject stand for all its sides.",
		Fires: []PointExample{
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. واتفق الجانبان على ترسيم الحدود خلال عام، وأشادا بمتانة العلاقات.", "IND NPL", false,
				[]string{"IND,NPL agree: ترسيم الحدود خلال عام", "IND,NPL support: متانة العلاقات"}},
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. وتناول الاجتماع تنظيم تجارة الكهرباء.", "IND NPL", false,
				[]string{"IND,NPL discuss: تنظيم تجارة الكهرباء"}},
		},
		Silent: []PointExample{
			{"اجتمع وزير الخارجية الهندي راجيف مينون مع نظيره النيبالي بيكاش تامانغ. وتطرق مينون إلى تنظيم تجارة الكهرباء.", "IND NPL", false,
				[]string{"IND discuss: تنظيم تجارة الكهرباء"}},
		},
	},
}

var rulesOfAct = []PointRule{
	{
		ID:    "own-future",
		About: "What a side says that it will do is a promise: بلاده ستواصل, نحن مستعدون.",
		Fires: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وأكد هولم أن بلاده ستضاعف مساعداتها الزراعية.", "CAN GHA", false,
				[]string{"CAN promise: بلاده ستضاعف مساعداتها الزراعية"}},
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال هولم: «مستعدون للوساطة»، وأضاف أن وفده سيدرس المقترح.", "CAN GHA", false,
				[]string{"CAN promise: مستعدون للوساطة", "CAN promise: وفده سيدرس المقترح"}},
		},
		Silent: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وأكد هولم أن الأسعار سترتفع هذا العام.", "CAN GHA", false,
				[]string{"CAN affirm: الأسعار سترتفع هذا العام"}},
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال هولم إنه سيصدر بيان عن الزيارة. تابعنا على مواقع التواصل.", "CAN GHA", false,
				[]string{"CAN affirm: سيصدر بيان عن الزيارة"}},
		},
	},
	{
		ID:    "accuses",
		About: "Accusing content after a neutral verb condemns.",
		Fires: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال هولم إن المتمردين يرتكبون جرائم بحق المدنيين.", "CAN GHA", false,
				[]string{"CAN condemn: المتمردين يرتكبون جرائم بحق المدنيين"}},
		},
		Silent: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وأكد هولم ضرورة التحقيق في جرائم الحرب.", "CAN GHA", false,
				[]string{"CAN affirm: ضرورة التحقيق في جرائم الحرب"}},
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال هولم إن القوات تدربت على التصدي للأعمال التي تزعزع المنطقة.", "CAN GHA", false,
				[]string{"CAN affirm: القوات تدربت على التصدي للأعمال التي تزعزع المنطقة"}},
		},
	},
	{
		ID:    "refuses",
		About: "What a side says that it does not accept it rejects: لن نقبل, لا يمكن أن تقبل.",
		Fires: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال منساه إن أكرا لن تقبل شروطا سياسية.", "CAN GHA", false,
				[]string{"GHA reject: أكرا لن تقبل شروطا سياسية"}},
		},
		Silent: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال منساه إن أكرا تقبل المراقبة الدولية.", "CAN GHA", false,
				[]string{"GHA affirm: أكرا تقبل المراقبة الدولية"}},
		},
	},
}

var rulesOfSilence = []PointRule{
	{
		ID:    "announcement",
		About: "That a session took place or will take place is no point, unless what it is about is told.",
		Fires: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقالت الوزارة إن هولم سيلتقي رئيس البلاد غدا.", "CAN GHA", false, nil},
		},
		Silent: []PointExample{
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال هولم إن الحوار مفيد.", "CAN GHA", false,
				[]string{"CAN affirm: الحوار مفيد"}},
			{"التقى وزير الخارجية الكندي مارك هولم نظيره الغاني كواسي منساه. وقال هولم إن المشاورات لم تنته بعد.", "CAN GHA", false,
				[]string{"CAN affirm: المشاورات لم تنته بعد"}},
		},
	},
	{
		ID:    "greeting",
		About: "Greetings and condolences that are conveyed are no point; a side's own thanks are.",
		Fires: []PointExample{
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وأعرب ستافرو عن تعازيه في ضحايا الحادث.", "JOR CYP", false, nil},
		},
		Silent: []PointExample{
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وأعرب ستافرو عن شكره للأردن على استضافة اللاجئين.", "JOR CYP", false,
				[]string{"CYP support: للأردن على استضافة اللاجئين"}},
		},
	},
	{
		ID:    "looks-back",
		About: "A sentence that looks back (وكان قد, يذكر أن) makes no point.",
		Fires: []PointExample{
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وكان ستافرو قد أكد الشهر الماضي أن بلاده تدعم الحوار.", "JOR CYP", false, nil},
		},
		Silent: []PointExample{
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وأكد ستافرو أن المنطقة بحاجة إلى الحوار.", "JOR CYP", false,
				[]string{"CYP affirm: المنطقة بحاجة إلى الحوار"}},
		},
	},
	{
		ID:    "still-to-come",
		About: "Where no main session has taken place, only what is said about a session counts.",
		Fires: []PointExample{
			{"يلتقي وزير الخارجية التركي أورهان كايا غدا نظيره الجورجي غيورغي بيريدزه. وقال كايا إن أسعار القمح ارتفعت.", "TUR GEO", true, nil},
		},
		Silent: []PointExample{
			{"يلتقي وزير الخارجية التركي أورهان كايا غدا نظيره الجورجي غيورغي بيريدزه. وقال كايا إن المباحثات ستكون صريحة.", "TUR GEO", true,
				[]string{"TUR affirm: المباحثات ستكون صريحة"}},
		},
	},
}
