package reader

import "testing"

// TestStations: the stations of a tour and the next legs of a journey, each a visit with its own
// day. Pages of 2019-03-14, a Thursday.
func TestStations(t *testing.T) {
	const day = "2019-03-14"
	readings(t, []Example{
		{Page: day, Title: "جولة", Text: "عاد ولي العهد السعودي سعود بن ماجد إلى الرياض أمس بعد جولة آسيوية شملت باكستان والهند.",
			Makes: `visit held main SAU crown_prince "سعود بن ماجد" + PAK, place باكستان (PAK); visit held main SAU crown_prince "سعود بن ماجد" + IND, place الهند (IND)`},
		{Page: day, Title: "جولة", Text: "وتأتي زيارة وزير الدفاع الأمريكي ألان بريدج إلى العراق ضمن جولة إقليمية شملت حتى الآن الأردن.",
			Makes: `visit held main USA defence_minister "ألان بريدج" + IRQ, place العراق (IRQ); visit held main USA defence_minister "ألان بريدج" + JOR, place الأردن (JOR)`},
		{Page: day, Title: "جولة", Text: "ستزور وزيرة خارجية الاتحاد الأوروبي إيفا لوندغرين السعودية الاثنين، ثم طهران الثلاثاء.",
			Makes: `visit planned main EU secretary_general "إيفا لوندغرين" + SAU, from 2019-03-18, place السعودية (SAU); visit planned main EU secretary_general "إيفا لوندغرين" + IRN, from 2019-03-19, place طهران (IRN)`},
		{Page: day, Title: "جولة", Text: "سيبدأ ولي العهد السعودي سعود بن ماجد الأحد زيارة لباكستان تليها زيارة للهند.",
			Makes: `visit planned main SAU crown_prince "سعود بن ماجد" + PAK, from 2019-03-17, place باكستان (PAK); visit planned main SAU crown_prince "سعود بن ماجد" + IND, from 2019-03-17, place الهند (IND)`},
		// meant, prepared, given up
		{Page: day, Title: "زيارة", Text: "ينوي المبعوث الأممي لارس هالفورسن زيارة دمشق في أبريل.",
			Makes: `visit planned main UN envoy "لارس هالفورسن" + SYR, from 2019-04, place دمشق (SYR)`},
		{Page: day, Title: "زيارة", Text: "تستعد فرقة لارس هالفورسن لزيارة دمشق.", Makes: "nothing"},
		// left or back after a visit; spoken of on one without purpose is none
		{Page: day, Title: "زيارة", Text: "غادر وزير الخارجية الجزائري مراد بن يوسف تونس أمس بعد زيارة رسمية استغرقت يومين.",
			Makes: `visit held main DZA foreign_minister "مراد بن يوسف" + TUN, from 2019-03-12 to 2019-03-13, place تونس (TUN)`},
		{Page: day, Title: "زيارة", Text: "عاد الرئيس الجزائري مراد بن يوسف إلى الجزائر بعد زيارة رسمية لتونس.",
			Makes: `visit held main DZA head_of_state "مراد بن يوسف" + TUN, place تونس (TUN)`},
		{Page: day, Title: "كلمة", Text: "قال الرئيس الجزائري مراد بن يوسف خلال زيارة إلى تونس إن النفط يرتفع.", Makes: "nothing"},
		// that talks will be held there is told of a visit
		{Page: day, Title: "زيارة", Text: "وصل وزير الخارجية الجزائري مراد بن يوسف اليوم إلى تونس في زيارة يلتقي خلالها كبار المسؤولين.",
			Makes: `visit held main DZA foreign_minister "مراد بن يوسف" + TUN, from 2019-03-14, place تونس (TUN)`},
		{Page: day, Title: "وفد", Text: "وصل إلى تونس أمس وفد جزائري رفيع المستوى برئاسة وزير الطاقة مراد بن يوسف لبحث مشاريع مشتركة.",
			Makes: `visit held main DZA minister "مراد بن يوسف" + TUN, from 2019-03-13, place تونس (TUN)`},
		{Page: day, Title: "زيارة", Text: "أدى الرئيس الجزائري مراد بن يوسف زيارتين إلى كل من تونس وليبيا الشهر الماضي.",
			Makes: `visit held main DZA head_of_state "مراد بن يوسف" + TUN, from 2019-02, place تونس (TUN); visit held main DZA head_of_state "مراد بن يوسف" + LBY, from 2019-02, place ليبيا (LBY)`},
		// what is taken in is no country
		{Page: day, Title: "جولة", Text: "قام وزير الدفاع الأمريكي ألان بريدج بجولة شملت مصانع ومزارع.", Makes: "nothing"},
	})
}

// TestLetter: who writes to whom where a letter is the occasion of what he says.
func TestLetter(t *testing.T) {
	const day = "2019-03-14"
	const want = `message held main PAK head_of_government "جاويد قريشي" + AFG head_of_state`
	readings(t, []Example{
		{Page: day, Title: "رسالة", Text: "وفي رسالة إلى الرئيس الأفغاني، أكد رئيس الوزراء الباكستاني جاويد قريشي دعم بلاده لعملية السلام.", Makes: want},
		{Page: day, Title: "رسالة", Text: "وفي رسالة وجهها إلى الرئيس الأفغاني، أكد رئيس الوزراء الباكستاني جاويد قريشي دعم بلاده لعملية السلام.", Makes: want},
		{Page: day, Title: "رسالة", Text: "أكد رئيس الوزراء الباكستاني جاويد قريشي، في رسالة بعث بها إلى الرئيس الأفغاني، دعم بلاده لعملية السلام.", Makes: want},
		{Page: day, Title: "رسالة", Text: "طالب رئيس الوزراء الباكستاني جاويد قريشي في رسالة إلى الرئيس الأفغاني بفتح تحقيق.", Makes: want},
		{Page: day, Title: "برقية", Text: "بعث رئيس الوزراء الباكستاني جاويد قريشي ببرقية تهنئة إلى الرئيس الأفغاني.", Makes: want},
		{Page: day, Title: "رسالة", Text: "قال الرئيس الأفغاني في رسالة إلى الشعب إن السلام قريب.", Makes: "nothing"},
		// to be in touch with somebody is no call
		{Page: day, Title: "أمن", Text: "كشفت إيطاليا خلية على اتصال بالتونسي منير الرواحي.", Makes: "nothing"},
	})
}
