package reader

// rulesOfParty are the rules of how a side is told.
var rulesOfParty = []Rule{
	{
		ID:    "nationality",
		About: "A side told by the adjective of nationality at an office or a person.",
		Fires: []Example{
			{Page: "2024-03-12", Text: "التقى وزير الخارجية الأردني طلال الرواشدة نظيرته الألمانية كارين فيشباخ في عمّان.",
				Makes: `meeting held main JOR foreign_minister "طلال الرواشدة" + DEU foreign_minister "كارين فيشباخ", place عمّان (JOR)`},
			{Page: "2018-07-01", Text: "اجتمع الرئيسان الشيلي والبيروفي في ليما.",
				Makes: `meeting held main CHL head_of_state + PER head_of_state, place ليما (PER)`},
		},
		Silent: []Example{
			{Page: "2024-03-12", Text: "التقى وزير خارجية الأردن وزيرة خارجية ألمانيا في عمّان."},
			{Page: "2019-04-04", Text: "اجتمع رئيسا مصر وقبرص في نيقوسيا."},
		},
	},
	{
		ID:    "state",
		About: "A side told by the name of a state, behind an office or alone.",
		Fires: []Example{
			{Page: "2019-04-04", Text: "اجتمع رئيسا مصر وقبرص في نيقوسيا أمس.",
				Makes: `meeting held main EGY head_of_state + CYP head_of_state, from 2019-04-03, place نيقوسيا (CYP)`},
			{Page: "2023-11-20", Text: "استأنفت أذربيجان وأرمينيا المفاوضات في تبليسي يوم الأحد.",
				Makes: `meeting held main AZE + ARM, from 2023-11-19, place تبليسي (GEO)`},
		},
		Silent: []Example{
			{Page: "2019-04-04", Text: "اجتمع الرئيسان المصري والقبرصي أمس."},
			{Page: "2021-06-06", Text: "بدأت في جنيف أمس محادثات بين واشنطن وموسكو."},
		},
	},
	{
		ID:    "capital",
		About: "A capital that stands for its state (\"between Washington and Moscow\"), and the capital as a session's place.",
		Fires: []Example{
			{Page: "2021-06-06", Text: "بدأت في جنيف أمس محادثات بين واشنطن وموسكو حول الحد من التسلح.",
				Makes: `meeting held main USA + RUS, from 2021-06-05, place جنيف (CHE)`},
			{Page: "2018-07-01", Text: "التقى الرئيس الشيلي ماتياس أوروتيا نظيره البيروفي خوسيه كيروغا في ليما.",
				Makes: `meeting held main CHL head_of_state "ماتياس أوروتيا" + PER head_of_state "خوسيه كيروغا", place ليما (PER)`},
		},
		Silent: []Example{
			{Page: "2019-04-04", Text: "اجتمع رئيسا مصر وقبرص أمس."},
			{Page: "2020-08-08", Text: "التقى وزير خارجية تركيا نظيره الإيطالي في إسطنبول."},
		},
	},
	{
		ID:    "seat",
		About: "A seat of power that stands for its state (\"the Kremlin\"), or tells the city of a session.",
		Fires: []Example{
			{Page: "2022-05-18", Text: "استقبل الرئيس الأمريكي هنري والاس في البيت الأبيض الرئيس الفنلندي إسكو لاهتينين.",
				Makes: `meeting held main USA head_of_state "هنري والاس" + FIN head_of_state "إسكو لاهتينين", place واشنطن (USA)`},
			{Page: "2019-03-05", Text: "أجرى الكرملين محادثات مع طهران أمس.",
				Makes: `meeting held main RUS + IRN, from 2019-03-04`},
		},
		Silent: []Example{
			{Page: "2022-05-18", Text: "استقبل الرئيس الأمريكي هنري والاس في واشنطن الرئيس الفنلندي إسكو لاهتينين."},
		},
	},
	{
		ID:    "organisation",
		About: "A side that is an organisation between states.",
		Fires: []Example{
			{Page: "2024-05-27", Text: "استقبل الأمين العام للأمم المتحدة مانويل سيكيرا رئيس وزراء هايتي في نيويورك.",
				Makes: `meeting held main UN secretary_general "مانويل سيكيرا" + HTI head_of_government, place نيويورك (USA)`},
			{Page: "2022-06-30", Text: "بدأ الاتحاد الأوروبي وأرمينيا محادثات في بروكسل أمس.",
				Makes: `meeting held main EU + ARM, from 2022-06-29, place بروكسل (BEL)`},
		},
		Silent: []Example{
			{Page: "2022-06-30", Text: "بدأت فرنسا وأرمينيا محادثات في بروكسل أمس."},
		},
	},
	{
		ID:    "movement",
		About: "A side that is a movement, a rival government or an armed group of the lexicon.",
		Fires: []Example{
			{Page: "2024-06-11", Text: "التقى وزير الخارجية المصري كريم الشاذلي وفدا من حركة حماس.",
				Makes: `meeting held main EGY foreign_minister "كريم الشاذلي" + حركة حماس`},
			{Page: "2020-03-17", Text: "بدأت في جنيف محادثات بين الحكومة السورية والمعارضة السورية.",
				Makes: `meeting held main الحكومة السورية + المعارضة السورية, place جنيف (CHE)`},
		},
		Silent: []Example{
			{Page: "2024-06-11", Text: "التقى وزير الخارجية المصري كريم الشاذلي وفدا فرنسيا."},
		},
	},
	{
		ID:    "faction",
		About: "A party or movement known by its head word (\"party\", \"front\", \"movement\") and the definite words behind it.",
		Fires: []Example{
			{Page: "2019-07-04", Text: "التقى المبعوث الأمريكي دانيال ويتمور وفدا من حزب النهوض الوطني.",
				Makes: `meeting held main USA envoy "دانيال ويتمور" + حزب النهوض الوطني`},
			{Page: "2018-09-07", Text: "أجرى وزير الخارجية الروسي أوليغ بارانوف محادثات مع جبهة الإنقاذ الشعبية في موسكو.",
				Makes: `meeting held main RUS foreign_minister "أوليغ بارانوف" + جبهة الإنقاذ الشعبية, place موسكو (RUS)`},
		},
		Silent: []Example{
			{Page: "2019-07-04", Text: "التقى المبعوث الأمريكي دانيال ويتمور وزير الدفاع السوداني في الخرطوم."},
		},
	},
	{
		ID:    "government",
		About: "The government beside a movement or an opposition, without its state: that of the state within which they stand.",
		Fires: []Example{
			{Page: "2024-03-12", Text: "استؤنفت أمس في الدوحة المفاوضات بين الحكومة وحركة طالبان.",
				Makes: `meeting held main AFG + حركة طالبان, from 2024-03-11, place الدوحة (QAT)`},
			{Page: "2024-03-12", Text: "عقد وفدا الحكومة والحوثيين أمس جلسة مشاورات في الكويت.",
				Makes: `meeting held main YEM + الحوثيين, from 2024-03-11, place الكويت (KWT)`},
		},
		Silent: []Example{
			{Page: "2024-03-12", Text: "دعت الأمم المتحدة الحكومة وحركة طالبان إلى ضبط النفس."},
		},
	},
	{
		ID:    "title",
		About: "A title that belongs to one state by itself: the Custodian of the Two Holy Mosques, the head of the Government of National Unity.",
		Fires: []Example{
			{Page: "2020-06-15", Text: "استقبل خادم الحرمين الشريفين الرئيس الإندونيسي بودي سانتوسو في الرياض.",
				Makes: `meeting held main SAU head_of_state + IDN head_of_state "بودي سانتوسو", place الرياض (SAU)`},
			{Page: "2021-10-29", Text: "التقى رئيس المجلس الرئاسي لحكومة الوحدة الوطنية سالم الترهوني رئيس الوزراء الهندي أرجون ميهتا أمس.",
				Makes: `meeting held main LBY head_of_government "سالم الترهوني" + IND head_of_government "أرجون ميهتا", from 2021-10-28`},
		},
		Silent: []Example{
			{Page: "2020-06-15", Text: "استقبل ملك الأردن الرئيس الإندونيسي بودي سانتوسو في عمّان."},
		},
	},
}
