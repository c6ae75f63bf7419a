package calendar

func periodRules() []Rule {
	return []Rule{
		{
			ID:    "week",
			About: "This, last or next week: the month, if it is the same on all of its days that can be meant. Weeks begin on Sunday.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "زارها الأسبوع الماضي", Quote: "الأسبوع الماضي", Past: "2020-01"},
				{Page: "2020-01-16", Text: "في وقت سابق من هذا الأسبوع", Quote: "في وقت سابق من هذا الأسبوع", Past: "2020-01"},
				{Page: "2020-01-30", Text: "يجتمعون هذا الأسبوع", Quote: "هذا الأسبوع", Past: "2020-01", Future: noDay},
				{Page: "2020-01-29", Text: "مطلع الأسبوع المقبل", Quote: "مطلع الأسبوع المقبل", Past: "2020-02"},
				{Page: "2020-02-04", Text: "زارها الأسبوع الماضي", Quote: "الأسبوع الماضي", Past: noDay},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "كل أسبوع يجتمعون، وخلال أسبوع يعودون"}},
		},
		{
			ID:    "month",
			About: "A month by name, with or without its year. Names that are also words need a cue.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "في أكتوبر 2019", Quote: "أكتوبر 2019", Past: "2019-10"},
				{Page: "2020-01-16", Text: "في كانون الثاني/يناير 2019", Quote: "كانون الثاني/يناير 2019", Past: "2019-01"},
				{Page: "2020-01-16", Text: "في كانون الثاني (يناير) الماضي", Quote: "كانون الثاني (يناير) الماضي", Past: "2019-01"},
				{Page: "2020-01-16", Text: "أواخر يوليو المقبل", Quote: "أواخر يوليو المقبل", Past: "2020-07"},
				{Page: "2020-01-16", Text: "خلال شهر جوان", Quote: "شهر جوان", Past: "2019-06", Future: "2020-06"},
				{Page: "2020-01-16", Text: "في ماي من العام الماضي", Quote: "ماي من العام الماضي", Past: "2019-05"},
				{Page: "2020-01-16", Text: "وقعا اتفاقا عام 2011، وفي يونيو من العام نفسه عادا", Quote: "يونيو من العام نفسه", Past: "2011-06"},
				{Page: "2017-03-01", Text: "الأسبوع الأول من شهر مارس 2017", Quote: "الأسبوع الأول من شهر مارس 2017", Past: "2017-03"},
			},
			Silent: []Example{
				{Page: "2020-01-16", Text: "قالت تيريزا ماي إن باب الحوار مفتوح"},
				{Page: "2020-01-16", Text: "مارس الوفد حقه"},
				{Page: "2020-01-16", Text: "حرب أكتوبر ومدينة 6 أكتوبر"},
			},
		},
		{
			ID:    "month-relative",
			About: "A month by its place: الشهر الماضي, هذا الشهر, الشهر نفسه.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "نهاية الشهر المقبل", Quote: "نهاية الشهر المقبل", Past: "2020-02"},
				{Page: "2020-01-16", Text: "التقيا الشهر الماضي", Quote: "الشهر الماضي", Past: "2019-12"},
				{Page: "2020-01-16", Text: "التقيا في 3 مارس 2018 ومرتين في الشهر نفسه", Quote: "الشهر نفسه", Past: "2018-03"},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "قبل شهر من القمة"}},
		},
		{
			ID:    "month-span",
			About: "Several months: من يناير إلى مارس, شهري يوليو وأغسطس.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "بين يناير ومارس 2019", Quote: "بين يناير ومارس 2019", Past: "2019-01/2019-03"},
				{Page: "2020-01-16", Text: "خلال شهري نوفمبر ويناير الماضيين", Quote: "شهري نوفمبر ويناير الماضيين", Past: "2018-11/2019-01"},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "في يناير ثم في مارس"}},
		},
		{
			ID:    "hijri-month",
			About: "A Hijri month: dated, but not to a Gregorian month.",
			Fires: []Example{
				{Page: "2015-07-31", Text: "خلال شهر رمضان المبارك", Quote: "شهر رمضان المبارك", Past: noDay},
				{Page: "2015-07-31", Text: "في شوال 1436هـ", Quote: "شوال 1436هـ", Past: noDay},
			},
			Silent: []Example{{Page: "2015-07-31", Text: "قال رمضان إن رجب وصل"}},
		},
		{
			ID:    "year",
			About: "A year by its number, behind عام or a cue.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "منذ عام 2017", Quote: "عام 2017", Past: "2017"},
				{Page: "2020-01-16", Text: "التقيا في 2018 مرتين", Quote: "2018", Past: "2018"},
				{Page: "2020-01-16", Text: "نهاية العام 2016م", Quote: "نهاية العام 2016م", Past: "2016"},
				{Page: "2020-01-16", Text: "سنة ألفين وخمسة عشر", Quote: "سنة ألفين وخمسة عشر", Past: "2015"},
			},
			Silent: []Example{
				{Page: "2020-01-16", Text: "القرار 2216 ورؤية 2030"},
				{Page: "2020-01-16", Text: "أكثر من 2000 شخص"},
			},
		},
		{
			ID:    "year-relative",
			About: "A year by its place: العام الماضي, هذه السنة, العام نفسه (the one that the text named last).",
			Fires: []Example{
				{Page: "2020-01-16", Text: "زارها العام الماضي", Quote: "العام الماضي", Past: "2019"},
				{Page: "2020-01-16", Text: "مطلع العام الجاري", Quote: "مطلع العام الجاري", Past: "2020"},
				{Page: "2020-01-16", Text: "وقعا عام 2011، ثم عادا في العام نفسه", Quote: "العام نفسه", Past: "2011"},
			},
			Silent: []Example{
				{Page: "2020-01-16", Text: "قال الأمين العام الحالي للمنظمة"},
				{Page: "2020-01-16", Text: "الرأي العام"},
			},
		},
		{
			ID:    "year-span",
			About: "Several years: بين عامي 2010 و2012.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "بين عامي 2010 و2012", Quote: "بين عامي 2010 و2012", Past: "2010/2012"},
				{Page: "2020-01-16", Text: "من 2013 إلى 2015", Quote: "من 2013 إلى 2015", Past: "2013/2015"},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "بين 2000 و3000 لاجئ"}},
		},
		{
			ID:    "hijri-year",
			About: "A Hijri year: dated, but not to a Gregorian year.",
			Fires: []Example{{Page: "2015-07-31", Text: "منذ عام 1436هـ", Quote: "عام 1436هـ", Past: noDay}},
		},
		{
			ID:    "season",
			About: "Seasons and feasts: dated to a year at most.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "في صيف 2015", Quote: "صيف 2015", Past: "2015"},
				{Page: "2020-01-16", Text: "في خريف العام الماضي", Quote: "خريف العام الماضي", Past: "2019"},
				{Page: "2020-01-16", Text: "قبل عيد الأضحى المقبل", Quote: "عيد الأضحى المقبل", Past: noDay},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "ثورات الربيع العربي"}},
		},
	}
}

func lengthRules() []Rule {
	return []Rule{
		{
			ID:    "ago",
			About: "Counted from the page's date: days give the day, weeks the month if it is certain, months and years the month and the year.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "التقيا قبل يومين", Quote: "قبل يومين", Past: "2020-01-14"},
				{Page: "2020-01-16", Text: "وصل منذ ثلاثة أيام", Quote: "منذ ثلاثة أيام", Past: "2020-01-13"},
				{Page: "2020-01-16", Text: "زارها قبل أسبوع", Quote: "قبل أسبوع", Past: "2020-01"},
				{Page: "2020-01-16", Text: "زارها قبل نحو شهرين", Quote: "قبل نحو شهرين", Past: "2019-11"},
				{Page: "2020-01-16", Text: "يعود بعد ثلاثة أيام", Quote: "بعد ثلاثة أيام", Past: noDay, Future: "2020-01-19"},
				{Page: "2020-01-16", Text: "قبل يومين من القمة", Quote: "قبل يومين", Past: noDay},
			},
			Silent: []Example{
				{Page: "2020-01-16", Text: "خلال شهر رمضان"},
				{Page: "2020-01-16", Text: "منذ سنة 1961"},
			},
		},
		{
			ID:    "lately",
			About: "Some days, weeks or years around the page's date. A number of days tells the month if all of them lie in it.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "خلال اليومين الماضيين", Quote: "اليومين الماضيين", Past: "2020-01"},
				{Page: "2020-01-16", Text: "في الأيام القليلة المقبلة", Quote: "الأيام القليلة المقبلة", Past: noDay},
				{Page: "2020-01-16", Text: "خلال الثلاثة أيام الماضية", Quote: "الثلاثة أيام الماضية", Past: "2020-01"},
				{Page: "2020-01-16", Text: "في السنوات العشر الأخيرة", Quote: "السنوات العشر الأخيرة", Past: noDay},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "العام الماضي والأسبوع الماضي"}},
		},
		{
			ID:    "sometime",
			About: "Words that say before or after without saying when.",
			Fires: []Example{
				{Page: "2020-01-16", Text: "زارها مؤخرا", Quote: "مؤخرا", Past: noDay},
				{Page: "2020-01-16", Text: "التقيا قبل أيام قليلة", Quote: "قبل أيام قليلة", Past: noDay},
			},
			Silent: []Example{{Page: "2020-01-16", Text: "قبل أيام من القمة"}},
		},
		{
			ID:    "duration",
			About: "How long something lasts, in minutes or days. A bare singular counts only behind لمدة, نحو and the like.",
			Fires: []Example{
				{Text: "استمر اللقاء 50 دقيقة", Quote: "50 دقيقة", Past: noDay, Minutes: 50},
				{Text: "دام ساعة ونصف الساعة", Quote: "ساعة ونصف الساعة", Past: noDay, Minutes: 90},
				{Text: "تحادثا نحو ساعة", Quote: "ساعة", Past: noDay, Minutes: 60},
				{Text: "استغرق ساعتين وربعا", Quote: "ساعتين وربعا", Past: noDay, Minutes: 135},
				{Text: "دام ثلاثة أرباع الساعة", Quote: "ثلاثة أرباع الساعة", Past: noDay, Minutes: 45},
				{Text: "استمر ساعة و20 دقيقة", Quote: "ساعة و20 دقيقة", Past: noDay, Minutes: 80},
				{Text: "استغرق ساعتين إلا ربعا", Quote: "ساعتين إلا ربعا", Past: noDay, Minutes: 105},
				{Text: "زيارة تستغرق أربعة أيام", Quote: "أربعة أيام", Past: noDay, Days: 4},
				{Text: "زيارة لمدة يومين", Quote: "يومين", Past: noDay, Days: 2},
				{Text: "جولة تستمر أسبوعا", Quote: "أسبوعا", Past: noDay, Days: 7},
			},
			Silent: []Example{
				{Text: "في الساعة 07,25 مساء"},
				{Text: "عند الساعة العاشرة والنصف صباحا"},
				{Text: "عمره 30 عاما"},
				{Text: "وصل قبل ساعتين"},
				{Text: "ساعة الحقيقة"},
			},
		},
	}
}
