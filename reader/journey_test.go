package reader

import "testing"

// TestJourney: what is a visit, told as news or in passing.
func TestJourney(t *testing.T) {
	const head = "قال المعارض التونسي سليم الغربي أمس إن الاقتصاد في خطر.\n"
	readings(t, []Example{
		// spoken of without day: a visit all the same, where a holder of an office went to another state
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة رئيس الحكومة التونسية هشام الشابي إلى ألمانيا كانت ناجحة.",
			Makes: `visit held background TUN head_of_government "هشام الشابي" + DEU, place ألمانيا (DEU)`},
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة رئيس الحكومة التونسية هشام الشابي إلى القصرين كانت ناجحة.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة الفنان هشام الشابي إلى ألمانيا كانت ناجحة.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "الاقتصاد", Text: head + "وأضاف أن زيارة زعيم المعارضة هشام الشابي إلى ألمانيا كانت ناجحة.", Makes: "nothing"},
		// where one leaves from is no destination, and who invites is the host
		{Page: "2016-03-14", Title: "زيارة", Text: "غادر الرئيس الإيراني حسين كرمي طهران صباح اليوم متوجها إلى إسلام آباد في زيارة رسمية تلبية لدعوة من نظيره الباكستاني عمران ملك.",
			Makes: `visit held main IRN head_of_state "حسين كرمي" + PAK head_of_state "عمران ملك", from 2016-03-14, place إسلام آباد (PAK)`},
		// the purpose of a journey falls with it
		{Page: "2016-03-14", Title: "إلغاء", Text: "ألغى الرئيس الروسي إيغور سمولين زيارته التي كانت مقررة إلى باريس يوم 19 مارس للقاء نظيره الفرنسي لويس مارسو.",
			Makes: `meeting called_off main RUS head_of_state "إيغور سمولين" + FRA head_of_state "لويس مارسو", from 2016-03-19, place باريس (FRA)`},
		// announced in the plural, one with each
		{Page: "2016-03-14", Title: "آفاق", Text: "أكد وزير المالية التونسي هشام الشابي أنه يتطلع إلى اللقاءات التي سيجريها مع نظيره الأمريكي جون باركر ووزير المالية الألماني هانز فوغل.",
			Makes: `meeting planned main TUN finance_minister "هشام الشابي" + USA finance_minister "جون باركر"; meeting planned main TUN finance_minister "هشام الشابي" + DEU finance_minister "هانز فوغل"`},
		// the counterparts that stand for an organisation, met by whom a pronoun means
		{Page: "2016-03-14", Title: "الاتفاق", Text: "أكد وزير الخارجية الأمريكي، جون باركر، أنه سيلتقي نظراءه من دول مجلس التعاون ويطلعهم على التفاصيل.",
			Makes: `meeting planned main USA foreign_minister "جون باركر" + GCC foreign_minister`},
		// one headline for two sessions
		{Page: "2016-03-14", Title: "المهندي يلتقي باركر ومارسو في عمان", Text: "التقى وزير الخارجية القطري ناصر المهندي أمس في عمان نظيره الأمريكي جون باركر.\nكما التقى المهندي وزير الخارجية الفرنسي لويس مارسو.",
			Makes: `meeting held main QAT foreign_minister "ناصر المهندي" + USA foreign_minister "جون باركر", from 2016-03-13, place عمان (JOR); meeting held main QAT foreign_minister "ناصر المهندي" + FRA foreign_minister "لويس مارسو", from 2016-03-13, place عمان (JOR)`},
		// whom a traveller met there without a state told is of the country visited
		{Page: "2016-03-14", Title: "زيارة", Text: "قام وزير الخارجية البريطاني إدوارد غراي بزيارة مفاجئة إلى طرابلس التقى خلالها رئيس الحكومة كمال الورفلي.",
			Makes: `meeting held main GBR foreign_minister "إدوارد غراي" + LBY head_of_government "كمال الورفلي", place طرابلس (LBY)`},
		{Page: "2016-03-14", Title: "زيارة", Text: "أعلن وزير الخارجية البريطاني إدوارد غراي أمس أنه سيتوجه إلى طرابلس الأسبوع المقبل حيث سيلتقي الرئيس كمال الورفلي.",
			Makes: `meeting planned main GBR foreign_minister "إدوارد غراي" + LBY head_of_state "كمال الورفلي", from 2016-03, place طرابلس (LBY)`},
		{Page: "2016-03-14", Title: "محادثات", Text: "ستبدأ الجولة الثانية من المحادثات بين تونس والجزائر قريبا في باكستان أو الصين.", Makes: "meeting planned main TUN + DZA, series 2"},
		// who is sent travels, and meets
		{Page: "2016-03-14", Title: "مهمة", Text: "أوفدت تونس أمس وزير العدل هشام الشابي إلى الجزائر لبحث ملف المفقودين.",
			Makes: `visit held main TUN minister "هشام الشابي" + DZA, from 2016-03-13, place الجزائر (DZA)`},
		{Page: "2016-03-14", Title: "مهمة", Text: "أوفدت الحكومة التركية أمس نائب وزير الخارجية أورهان دمير إلى عمان حيث التقى وزير الخارجية الأردني سامر حداد.",
			Makes: `meeting held main TUR deputy_foreign_minister "أورهان دمير" + JOR foreign_minister "سامر حداد", from 2016-03-13, place عمان (JOR)`},
		{Page: "2016-03-14", Title: "مهمة", Text: "أوفد الرئيس المصري سامح عوض وزير خارجيته ناجي صالح إلى الرياض للتشاور مع القيادة السعودية.",
			Makes: `visit held main EGY foreign_minister "ناجي صالح" + SAU, place الرياض (SAU)`},
		// nobody visits his own state; what arrives is the aid
		{Page: "2016-03-14", Title: "عودة", Text: "وصل الرئيس المصري سامح عوض أمس إلى القاهرة بعد زيارة رسمية.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "إغاثة", Text: "أمر ولي العهد السعودي ناصر بن فهد بتقديم المساعدات للشعب اليمني حيث وصلت أمس أول طائرة إلى مطار عدن الدولي.", Makes: "nothing"},
		// a visit of last week is no plan, whatever it is continued by
		{Page: "2016-03-14", Title: "رأي", Text: "جاء التقرير استكمالا لزيارة وزير الخارجية المصري سامح عوض إلى المملكة العربية السعودية الأسبوع الماضي.",
			Makes: `visit held main EGY foreign_minister "سامح عوض" + SAU, from 2016-03, place المملكة العربية السعودية (SAU)`},
		// called off and proposed
		{Page: "2016-03-14", Title: "إلغاء", Text: "ألغيت زيارة كان من المقرر أن يقوم بها وزير الخارجية الإيراني محمد رضائي إلى أنقرة.",
			Makes: `visit called_off main IRN foreign_minister "محمد رضائي" + TUR, place أنقرة (TUR)`},
		{Page: "2016-03-14", Title: "عرض", Text: "عرضت سلطنة عمان استضافة محادثات سلام بين الحكومة اليمنية وجماعة الحوثي في مسقط.",
			Makes: `meeting proposed main الحكومة اليمنية + جماعة الحوثي, place مسقط (OMN)`},
		{Page: "2016-03-14", Title: "اقتراح", Text: "اقترح الرئيس الروسي إيغور سمولين على نظيره الأوكراني أندري بوندار عقد قمة في مينسك.",
			Makes: `meeting proposed main RUS head_of_state "إيغور سمولين" + UKR head_of_state "أندري بوندار", place مينسك (BLR)`},
		// a further leg is to come
		{Page: "2016-03-14", Title: "جولة", Text: "غادر وزير الخارجية الأمريكي جون باركر واشنطن مساء الأحد، وينتقل بعدها إلى قطر لإجراء مباحثات مع المسؤولين القطريين.",
			Makes: `visit planned main USA foreign_minister "جون باركر" + QAT, place قطر (QAT)`},
		// whose sessions they are stands before them, not behind the counterparts
		{Page: "2016-03-14", Title: "آفاق", Text: "أكد وزير المالية التونسي هشام الشابي أنه يتطلع عبر اللقاءات التي سيجريها مع نظيره الأمريكي جون باركر ووزير المالية الألماني هانز فوغل إلى استرجاع مكانة تونس.",
			Makes: `meeting planned main TUN finance_minister "هشام الشابي" + USA finance_minister "جون باركر"; meeting planned main TUN finance_minister "هشام الشابي" + DEU finance_minister "هانز فوغل"`},
	})
}

// TestTour: the stations of a tour are a visit each.
func TestTour(t *testing.T) {
	readings(t, []Example{
		{Page: "2016-03-14", Title: "جولة", Text: "بدأ وزير الخارجية الأمريكي جون باركر أمس جولة في المنطقة تشمل مصر والأردن لبحث الأزمة.",
			Makes: `visit planned main USA foreign_minister "جون باركر" + EGY, place مصر (EGY); visit planned main USA foreign_minister "جون باركر" + JOR, place الأردن (JOR)`},
		{Page: "2016-03-14", Title: "جولة", Text: "أنهى وزير الخارجية الأمريكي جون باركر جولته التي شملت كلا من القاهرة وعمان.",
			Makes: `visit held main USA foreign_minister "جون باركر" + EGY, place القاهرة (EGY); visit held main USA foreign_minister "جون باركر" + JOR, place عمان (JOR)`},
		{Page: "2016-03-14", Title: "جولة", Text: "بدأ وزير الصحة التونسي هشام الشابي أمس جولة تشمل مؤسسات في المنستير وسوسة.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "جولة", Text: "بدأ الفنان جون باركر أمس جولة تشمل مصر والأردن.", Makes: "nothing"},
	})
}
