package reader

// rulesOfPage are the rules of what the page tells of itself.
var rulesOfPage = []Rule{
	{
		ID:    "stamp-text",
		About: "The day of publication that the page's text tells.",
		Fires: []Example{
			{Text: "نشر في: 14 مايو 2023\nالتقى وزير الخارجية الكيني جون مويندا نظيره الأوغندي بيتر أكيلو أمس في نيروبي.",
				Makes: `meeting held main KEN foreign_minister "جون مويندا" + UGA foreign_minister "بيتر أكيلو", from 2023-05-13, place نيروبي (KEN); page of 2023-05-14`},
			{Text: "تاريخ النشر: 2021-03-09 18:40\nاستقبل الرئيس الغاني كوامي أسانتي الأربعاء رئيس توغو كودجو أغبينو في أكرا.",
				Makes: `meeting held main GHA head_of_state "كوامي أسانتي" + TGO head_of_state "كودجو أغبينو", from 2021-03-03, place أكرا (GHA); page of 2021-03-09T18:40`},
		},
		Silent: []Example{
			{Page: "2021-03-09", Text: "التقى وزير الخارجية الكيني جون مويندا نظيره الأوغندي بيتر أكيلو في 14 مايو 2023."},
		},
	},
	{
		ID:    "republished",
		About: "The outlet from which the page says that it took the text.",
		Fires: []Example{
			{Page: "2024-09-05", Text: "بحث وزير الخارجية القطري ناصر السليطي مع نظيره النرويجي أندرس هولمستاد جهود الوساطة في الدوحة.\n\nالمصدر: وكالة الأفق",
				Makes: `meeting held main QAT foreign_minister "ناصر السليطي" + NOR foreign_minister "أندرس هولمستاد", place الدوحة (QAT); taken from وكالة الأفق`},
			{Page: "2024-09-05", Text: "استقبل الرئيس الغاني كوامي أسانتي رئيس توغو كودجو أغبينو في أكرا.\n\nالموقع : alufuq.example\nنشر الخبر اول مرة بتاريخ : 2024-09-05 13:18:22",
				Makes: `meeting held main GHA head_of_state "كوامي أسانتي" + TGO head_of_state "كودجو أغبينو", place أكرا (GHA); taken from alufuq.example`},
		},
		Silent: []Example{
			{Page: "2024-09-05", Text: "قال المصدر إن وزير الخارجية القطري ناصر السليطي سيلتقي نظيره النرويجي أندرس هولمستاد غدا."},
		},
	},
	{
		ID:    "dateline",
		About: "The head of a dispatch: its place and day, and the city of a session held \"at the palace\" or \"at the ministry\".",
		Fires: []Example{
			{Page: "2022-10-04", Title: "ملك المغرب يستقبل الرئيس السنغالي", Text: "الرباط (أ ف ب) — استقبل الملك المغربي أمس في القصر الملكي الرئيس السنغالي عثمان ديوب.",
				Makes: `meeting held main MAR head_of_state + SEN head_of_state "عثمان ديوب", from 2022-10-03, place الرباط (MAR); dispatch of أ ف ب from الرباط`},
			{Page: "2023-02-15", Title: "ماليزيا والفلبين تبحثان أمن البحار", Text: "كوالالمبور (رويترز) - التقى وزير الدفاع الماليزي رحمن إسماعيل نظيره الفلبيني رامون سانتوس في مقر الوزارة أمس.",
				Makes: `meeting held main MYS defence_minister "رحمن إسماعيل" + PHL defence_minister "رامون سانتوس", from 2023-02-14, place كوالالمبور (MYS); dispatch of رويترز from كوالالمبور`},
		},
		Silent: []Example{
			{Page: "2022-10-04", Text: "استقبل الملك المغربي في القصر الملكي بالرباط الرئيس السنغالي عثمان ديوب."},
		},
	},
}
