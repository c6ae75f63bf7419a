package reader

// rulesOfNames are the rules of names and offices.
var rulesOfNames = []Rule{
	{
		ID:    "name",
		About: "A person's name: the words behind an office, a title, a nationality or a verb of contact, up to a verb, a preposition or a sign.",
		Fires: []Example{
			{Page: "2024-06-20", Text: "التقى وزير الخارجية الكوري الجنوبي هان دو يونغ نظيره الياباني كينجي موراكامي في سيول.",
				Makes: `meeting held main KOR foreign_minister "هان دو يونغ" + JPN foreign_minister "كينجي موراكامي", place سيول (KOR)`},
			{Page: "2020-02-03", Text: "استقبل أمير الكويت الشيخ سالم بن فهد الجابر رئيس الوزراء الهندي أرجون ميهتا.",
				Makes: `meeting held main KWT head_of_state "سالم بن فهد الجابر" + IND head_of_government "أرجون ميهتا", country KWT`},
		},
		Silent: []Example{
			{Page: "2024-06-20", Text: "التقى وزيرا خارجية كوريا الجنوبية واليابان في سيول."},
			{Page: "2023-01-10", Text: "اجتمع الرئيس الكيني والرئيس الأوغندي في نيروبي."},
		},
	},
	{
		ID:    "office",
		About: "An office: its head word with its complement, and with the honorifics and states around it.",
		Fires: []Example{
			{Page: "2021-05-05", Text: "التقى مستشار الأمن القومي الأمريكي دانيال ويتمور نظيره الهندي راجيف نايار في واشنطن.",
				Makes: `meeting held main USA national_security_adviser "دانيال ويتمور" + IND national_security_adviser "راجيف نايار", place واشنطن (USA)`},
			{Page: "2019-09-09", Text: "بحث وزير الدفاع الكويتي سالم العتيبي مع سفير فرنسا جان موريل التعاون العسكري.",
				Makes: `meeting held main KWT defence_minister "سالم العتيبي" + FRA ambassador "جان موريل", country KWT`},
		},
		Silent: []Example{
			{Page: "2021-05-05", Text: "عقدت الولايات المتحدة والهند محادثات في واشنطن."},
			{Page: "2022-02-02", Text: "بدأت في الخرطوم أمس محادثات مصرية سودانية حول مياه النيل."},
		},
	},
}
