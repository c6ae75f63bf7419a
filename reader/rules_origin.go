package reader

// rulesOfOrigin are the rules of sides known by what stands around them.
var rulesOfOrigin = []Rule{
	{
		ID:    "home",
		About: "The page's own state: of an official whom it calls without one (\"the foreign minister\"), and of \"the Kingdom\" as a place.",
		Fires: []Example{
			{Page: "2023-04-04", Title: "مباحثات مع السودان", Text: "القاهرة (أ ش أ) — استقبل وزير الخارجية كريم الشاذلي أمس نظيره السوداني عمر الطيب.",
				Makes: `meeting held main EGY foreign_minister "كريم الشاذلي" + SDN foreign_minister "عمر الطيب", from 2023-04-03, country EGY`},
			{Page: "2015-08-04", Text: "الرياض - واس\nاستقبل وزير الخارجية فهد الدوسري أمس السفير الياباني كين موراتا.",
				Makes: `meeting held main SAU foreign_minister "فهد الدوسري" + JPN ambassador "كين موراتا", from 2015-08-03, country SAU`},
		},
		Silent: []Example{
			{Page: "2023-04-04", Text: "استقبل وزير الخارجية المصري كريم الشاذلي نظيره السوداني عمر الطيب."},
		},
	},
	{
		ID:    "beside",
		About: "An official without a state, where the page's own has no such office: the only other state of his sentence (a president in a king's newspaper).",
		Fires: []Example{
			{Page: "2015-07-22", Title: "جولة أوروبية", Text: "الرياض - واس\nأعلن وزير الخارجية الفرنسي إتيان مارسو أنه سيسافر إلى طهران الأسبوع المقبل وسيجتمع مع الرئيس كاوه راستين.",
				Makes: `meeting planned main FRA foreign_minister "إتيان مارسو" + IRN head_of_state "كاوه راستين", place طهران (IRN)`},
			{Page: "2015-07-22", Text: "الرياض - واس\nقال مصدر في الخارجية الأفغانية إن المبعوث الأمريكي دانيال ويتمور سيلتقي في كابول الرئيس حامد نورزاد.",
				Makes: `meeting planned main USA envoy "دانيال ويتمور" + AFG head_of_state "حامد نورزاد", place كابول (AFG)`},
		},
		Silent: []Example{
			{Page: "2015-07-22", Text: "القاهرة (أ ش أ) — استقبل الرئيس حسام البدراوي أمس نظيره السوداني عمر الطيب."},
		},
	},
	{
		ID:    "visited",
		About: "An official without a state whom somebody from elsewhere met on a stay: of the state where that was.",
		Fires: []Example{
			{Page: "2015-07-24", Text: "الرياض - واس\nوصل المبعوث الأممي لارس إكلوند أمس إلى دمشق حيث التقى وزير الخارجية نزار الحموي.",
				Makes: `meeting held main UN envoy "لارس إكلوند" + SYR foreign_minister "نزار الحموي", from 2015-07-23, place دمشق (SYR)`},
			{Page: "2015-07-24", Text: "الرياض - واس\nزار وزير الدفاع الأمريكي هنري والاس بغداد الخميس، واجتمع مع رئيس الوزراء ليث الجبوري ووزير الدفاع كريم العاني.",
				Makes: `meeting held main USA defence_minister "هنري والاس" + IRQ head_of_government "ليث الجبوري" + IRQ defence_minister "كريم العاني", from 2015-07-23, place بغداد (IRQ)`},
		},
		Silent: []Example{
			{Page: "2015-07-24", Text: "الرياض - واس\nفي إطار زيارته الرسمية إلى إسبانيا، اجتمع وزير الخارجية فهد الدوسري أمس مع نظيره الإسباني خوان مونتيرو."},
			{Page: "2015-07-24", Text: "الرياض - واس\nالتقى الوزير الفرنسي إتيان مارسو في باريس وزير الخارجية فهد الدوسري."},
		},
	},
	{
		ID:    "owner",
		About: "An official told with a pronoun: of the state of the one told before him (\"his foreign minister\").",
		Fires: []Example{
			{Page: "2023-05-05", Text: "قال الرئيس الفرنسي إتيان مارسو إن وزير خارجيته جان موريل التقى الرئيس الغاني كوامي أسانتي في أكرا.",
				Makes: `meeting held main FRA foreign_minister "جان موريل" + GHA head_of_state "كوامي أسانتي", place أكرا (GHA)`},
			{Page: "2023-05-05", Text: "الرياض - واس\nأعلنت الكاميرون أن وزير خارجيتها بول نغو التقى أمس نظيره الغابوني ليون أوبيانغ.",
				Makes: `meeting held main CMR foreign_minister "بول نغو" + GAB foreign_minister "ليون أوبيانغ", from 2023-05-04`},
		},
		Silent: []Example{
			{Page: "2023-05-05", Text: "التقى الرئيس الفرنسي إتيان مارسو وزير الخارجية الغاني كوامي أسانتي."},
		},
	},
	{
		ID:    "international-envoy",
		About: "An envoy called international or of the United Nations, with no state of his own.",
		Fires: []Example{
			{Page: "2024-02-20", Text: "التقى المبعوث الدولي لارس إكلوند وزير الخارجية العماني سعيد البلوشي في مسقط.",
				Makes: `meeting held main UN envoy "لارس إكلوند" + OMN foreign_minister "سعيد البلوشي", place مسقط (OMN)`},
			{Page: "2017-05-09", Text: "بحث وزير الخارجية الكويتي سالم العتيبي مع المبعوث الدولي إلى اليمن لارس إكلوند استئناف المشاورات.",
				Makes: `meeting held main KWT foreign_minister "سالم العتيبي" + UN envoy "لارس إكلوند"`},
		},
		Silent: []Example{
			{Page: "2024-02-20", Text: "التقى المبعوث الأمريكي دانيال ويتمور وزير الخارجية العماني سعيد البلوشي في مسقط."},
		},
	},
	{
		ID:    "origin",
		About: "A legislator without a state who is from a city or province: from the state of Texas.",
		Fires: []Example{
			{Page: "2023-05-05", Text: "استقبل الرئيس العراقي ليث الجبوري السيناتور جون بيكر من ولاية أوهايو في بغداد.",
				Makes: `meeting held main IRQ head_of_state "ليث الجبوري" + USA legislator "جون بيكر", place بغداد (IRQ)`},
			{Page: "2021-01-12", Text: "التقى وزير الخارجية الأردني طلال الرواشدة النائب دانيال ويتمور من ولاية تكساس في عمّان.",
				Makes: `meeting held main JOR foreign_minister "طلال الرواشدة" + USA legislator "دانيال ويتمور", place عمّان (JOR)`},
		},
		Silent: []Example{
			{Page: "2021-01-12", Text: "التقى وزير الخارجية الأردني طلال الرواشدة النائب الأمريكي دانيال ويتمور في عمّان."},
		},
	},
	{
		ID:    "bracket",
		About: "Whose state stands in brackets behind the name.",
		Fires: []Example{
			{Page: "2022-07-19", Text: "اجتمع في موسكو نواب وزراء الخارجية سيرغي بافلوف (روسيا) وسالم رستكار (إيران) وطارق أونال (تركيا).",
				Makes: `meeting held main RUS deputy_foreign_minister "سيرغي بافلوف" + IRN deputy_foreign_minister "سالم رستكار" + TUR deputy_foreign_minister "طارق أونال", place موسكو (RUS)`},
			{Page: "2019-04-02", Text: "التقى وزير الخارجية سالم الهذيلي (تونس) نظيره مراد بن يوسف (الجزائر) في فاليتا.",
				Makes: `meeting held main TUN foreign_minister "سالم الهذيلي" + DZA foreign_minister "مراد بن يوسف", place فاليتا (MLT)`},
		},
		Silent: []Example{
			{Page: "2022-07-19", Text: "التقى وزير الخارجية الروسي سيرغي بافلوف نظيره التركي طارق أونال في موسكو (روسيا)."},
		},
	},
	{
		ID:    "delegation",
		About: "Who leads a delegation stands for its side.",
		Fires: []Example{
			{Page: "2020-09-30", Text: "التقى الرئيس الموريتاني محمد ولد سيدينا وفدا من الاتحاد الأوروبي برئاسة خافيير مونتيرو.",
				Makes: `meeting held main MRT head_of_state "محمد ولد سيدينا" + EU "خافيير مونتيرو"`},
			{Page: "2022-07-07", Text: "استقبل وزير الخارجية العراقي ليث الجبوري وفدا من حركة حماس برئاسة فاضل المنصوري.",
				Makes: `meeting held main IRQ foreign_minister "ليث الجبوري" + حركة حماس "فاضل المنصوري", country IRQ`},
		},
		Silent: []Example{
			{Page: "2022-07-07", Text: "استقبل وزير الخارجية العراقي ليث الجبوري وزير الدولة الفرنسي جان موريل في بغداد."},
		},
	},
	{
		ID:    "sender",
		About: "An envoy of whom no sender is told is of the United Nations, where the page tells of them and of no other envoy.",
		Fires: []Example{
			{Page: "2021-04-27", Text: "التقى المبعوث الخاص بالأزمة الليبية يان هولدر الرئيس التونسي سالم الهذيلي في إطار جهود الأمم المتحدة.",
				Makes: `meeting held main UN envoy "يان هولدر" + TUN head_of_state "سالم الهذيلي"`},
			{Page: "2021-04-27", Text: "قالت الأمم المتحدة إن المبعوث الخاص إلى السودان ماريو كوستا التقى وزير الخارجية المصري حسن الشافعي.",
				Makes: `meeting held main UN envoy "ماريو كوستا" + EGY foreign_minister "حسن الشافعي"`},
		},
		Silent: []Example{
			{Page: "2021-04-27", Text: "التقى المبعوث الخاص يان هولدر الرئيس التونسي سالم الهذيلي والمبعوث الروسي إيغور بتروف."},
		},
	},
	{
		ID:    "institution",
		About: "An official without a state is of the institution that speaks of him.",
		Fires: []Example{
			{Page: "2021-04-27", Text: "أعلنت الرئاسة الفرنسية أن الرئيس إتيان مارسو التقى نظيره الغاني كوامي أسانتي.",
				Makes: `meeting held main FRA head_of_state "إتيان مارسو" + GHA head_of_state "كوامي أسانتي"`},
			{Page: "2021-04-27", Text: "أعلنت وزارة الخارجية الروسية أن إيغور بتروف سيلتقي اليوم وزير الخارجية الفرنسي إتيان مارسو.",
				Makes: `meeting planned main RUS "إيغور بتروف" + FRA foreign_minister "إتيان مارسو", from 2021-04-27`},
			{Page: "2023-08-30", Text: "قالت الحكومة الكينية إن وزير الدفاع جون مويندا التقى نظيره الأوغندي بيتر أكيلو.",
				Makes: `meeting held main KEN defence_minister "جون مويندا" + UGA defence_minister "بيتر أكيلو"`},
		},
		Silent: []Example{
			{Page: "2021-04-27", Text: "التقى الرئيس الفرنسي إتيان مارسو نظيره الغاني كوامي أسانتي."},
		},
	},
	{
		ID:    "leader",
		About: "The leader of a party or movement is of the one named nearest to him.",
		Fires: []Example{
			{Page: "2019-06-01", Text: "التقى زعيم الحزب فاضل المنصوري، وهو من حزب النهوض الوطني، وزير الخارجية الروسي أوليغ بارانوف في موسكو.",
				Makes: `meeting held main حزب النهوض الوطني party_leader "فاضل المنصوري" + RUS foreign_minister "أوليغ بارانوف", place موسكو (RUS)`},
			{Page: "2020-02-12", Text: "أعلن حزب العمل الوطني اليوم أن الأمين العام للحزب فاضل المنصوري التقى وزير الخارجية الصيني وانغ شياو مينغ في بكين.",
				Makes: `meeting held main حزب العمل الوطني party_leader "فاضل المنصوري" + CHN foreign_minister "وانغ شياو مينغ", place بكين (CHN)`},
		},
		Silent: []Example{
			{Page: "2019-06-01", Text: "التقى رئيس الوزراء السوداني فاضل المنصوري وزير الخارجية الروسي أوليغ بارانوف في موسكو."},
		},
	},
	{
		ID:    "serves",
		About: "Who serves a named person is of that person's state.",
		Fires: []Example{
			{Page: "2023-03-16", Text: "قال الرئيس الفرنسي إتيان مارسو إن باريس ستساعد تشاد. والتقى مستشار السياسة الخارجية لمارسو وزير الدفاع التشادي آدم حسن.",
				Makes: `meeting held main FRA adviser + TCD defence_minister "آدم حسن"`},
			{Page: "2021-02-10", Text: "شكر الأمين العام للأمم المتحدة مانويل سيكيرا الوسطاء. والتقى المبعوث الشخصي لسيكيرا وزير الخارجية المغربي سعيد التازي.",
				Makes: `meeting held main UN envoy + MAR foreign_minister "سعيد التازي"`},
		},
		Silent: []Example{
			{Page: "2023-03-16", Text: "التقى الرئيس التشادي إدريس نغار نظيره الفرنسي إتيان مارسو."},
		},
	},
	{
		ID:    "joined",
		About: "An official without a state who is joined to one of a known state.",
		Fires: []Example{
			{Page: "2020-01-20", Text: "التقى وزير الخارجية الأمريكي روبرت كالاهان ووزير الدفاع هنري والاس نظيريهما الهنديين في واشنطن.",
				Makes: `meeting held main USA foreign_minister "روبرت كالاهان" + USA defence_minister "هنري والاس" + IND foreign_minister + IND defence_minister, place واشنطن (USA)`},
			{Page: "2018-10-11", Text: "استقبل ملك الأردن وزير الخارجية الألماني توماس إيبرهارت ووزيرة الدفاع كارين فيشباخ.",
				Makes: `meeting held main JOR head_of_state + DEU foreign_minister "توماس إيبرهارت" + DEU defence_minister "كارين فيشباخ", country JOR`},
		},
		Silent: []Example{
			{Page: "2020-01-20", Text: "التقى وزير الدفاع الإسباني خوان مونتيرو نظيره المغربي سعيد التازي في الرباط."},
		},
	},
	{
		ID:    "destination",
		About: "The state to which a visit goes, where nobody of it is named.",
		Fires: []Example{
			{Page: "2024-10-22", Text: "وصل الرئيس الصيني لي جيان غو إلى مرسيليا أمس في زيارة رسمية.",
				Makes: `visit held main CHN head_of_state "لي جيان غو" + FRA, from 2024-10-21, place مرسيليا (FRA)`},
			{Page: "2023-02-16", Text: "وصل رئيس الوزراء الياباني كينجيرو هاتوري إلى مدينة مومباي أمس في زيارة رسمية.",
				Makes: `visit held main JPN head_of_government "كينجيرو هاتوري" + IND, from 2023-02-15, place مومباي (IND)`},
		},
		Silent: []Example{
			{Page: "2024-10-22", Text: "التقى الرئيس الصيني لي جيان غو نظيره الفرنسي إتيان مارسو في باريس."},
		},
	},
	{
		ID:    "group",
		About: "A shared office of \"the two countries\" or \"the three states\": one holder of it for each side.",
		Fires: []Example{
			{Page: "2022-11-02", Text: "أجرت كوريا الجنوبية واليابان محادثات في طوكيو. كما يجتمع وزراء خارجية البلدين غدا.",
				Makes: `meeting held main KOR + JPN, place طوكيو (JPN); meeting planned main KOR foreign_minister + JPN foreign_minister, from 2022-11-03, place طوكيو (JPN)`},
			{Page: "2022-11-02", Text: "التقى الرئيس المصري حسام البدراوي نظيره الإيطالي لوكا فيرانتي في روما. كما اجتمع وزيرا دفاع البلدين أمس.",
				Makes: `meeting held main EGY head_of_state "حسام البدراوي" + ITA head_of_state "لوكا فيرانتي", place روما (ITA); meeting held main EGY defence_minister + ITA defence_minister, from 2022-11-01, place روما (ITA)`},
		},
		Silent: []Example{
			{Page: "2022-11-02", Text: "عقد وزيرا دفاع مصر وإيطاليا اجتماعا في روما أمس."},
		},
	},
}
