package reader

import "testing"

// TestLead reads who heads the sides of talks, which may be told of the sides alone.
func TestLead(t *testing.T) {
	readings(t, []Example{
		{Text: "عقدت بمقر وزارة الخارجية أمس جولة من المشاورات السياسية. وترأس الجانب التركي نائب الوزير جنكيز أرطغرل، فيما قاد الوفد البولندي نائب الوزير ماريك فويتشيك.",
			Makes: `meeting held main TUR deputy_minister "جنكيز أرطغرل" + POL deputy_minister "ماريك فويتشيك", from 2020-03-03`},
		{Text: "انطلقت في أنقرة أمس أعمال الحوار بين تركيا وبولندا. ويرأس الجانب التركي وزير الخارجية جنكيز أرطغرل ووزير الدفاع سليم قايا، وعن الجانب البولندي وزير الخارجية ماريك فويتشيك.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + TUR defence_minister "سليم قايا" + POL foreign_minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR)`},
		{Text: "عقد الاتحاد جلسته أمس. وترأس الجانب التركي جنكيز أرطغرل.",
			Makes: "nothing"},
	})
}

// TestField reads what an envoy or director is there for, between his office and his name.
func TestField(t *testing.T) {
	readings(t, []Example{
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل الممثل البولندي الخاص للمصالحة في أفغانستان السفير ماريك فويتشيك.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + POL envoy "ماريك فويتشيك", country TUR`},
		{Text: "التقى المدير العام لشؤون آسيا وأوقيانوسيا بوزارة الخارجية التركية جنكيز أرطغرل نظيره البولندي ماريك فويتشيك.",
			Makes: `meeting held main TUR other "جنكيز أرطغرل" + POL other "ماريك فويتشيك"`},
		{Text: "عقد رئيس الوزراء التركي جنكيز أرطغرل محادثات استمرت قرابة ساعة مع نظيره البولندي ماريك فويتشيك.",
			Makes: `meeting held main TUR head_of_government "جنكيز أرطغرل" + POL head_of_government "ماريك فويتشيك", minutes 60`},
		{Text: "يجتمع كبار المفاوضين النوويين من تركيا وبولندا في أنقرة غدا.",
			Makes: `meeting planned main TUR envoy + POL envoy, from 2020-03-05, place أنقرة (TUR)`},
		{Text: "استقبلت الوزير التركي جنكيز أرطغرل وزيرة الخارجية البولندية هانا فويتشيك.",
			Makes: `meeting held main POL foreign_minister "هانا فويتشيك" + TUR minister "جنكيز أرطغرل", country POL`},
	})
}

// TestTitles reads titles told one after the other, offices charged with a field or delegated to
// another, and the house in which somebody serves.
func TestTitles(t *testing.T) {
	readings(t, []Example{
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل أمس رئيس الوزراء وزير الدفاع الأردني سامر حداد.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + JOR head_of_government "سامر حداد", from 2020-03-03, country TUR`},
		{Text: "بحث وزير الخارجية التركي جنكيز أرطغرل أمس مع نائب وزير الخارجية الروسي مبعوث الرئيس الخاص إلى آسيا الوسطى أوليغ باتوف الأوضاع.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + RUS deputy_foreign_minister "أوليغ باتوف", from 2020-03-03`},
		{Text: "استقبل رئيس الوزراء وزير الدفاع الأردني سامر حداد أمس.",
			Makes: "nothing"},
		{Text: "التقى الوزير المغربي المنتدب لدى وزير الشؤون الخارجية سعيد بنعمر أمس وزير الخارجية التركي جنكيز أرطغرل.",
			Makes: `meeting held main MAR deputy_foreign_minister "سعيد بنعمر" + TUR foreign_minister "جنكيز أرطغرل", from 2020-03-03`},
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل أمس كاتب الدولة التونسي لدى وزير الشؤون الخارجية المكلف بالشؤون الأوروبية منير القاسمي.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + TUN deputy_foreign_minister "منير القاسمي", from 2020-03-03, country TUR`},
		{Text: "التقى الوزير الجزائري المكلف بالتجارة مراد بوعلام أمس وزير الخارجية التركي جنكيز أرطغرل.",
			Makes: `meeting held main DZA minister "مراد بوعلام" + TUR foreign_minister "جنكيز أرطغرل", from 2020-03-03`},
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل أمس وزير الدولة للمصالحة في جورجيا زوراب بيريدزه.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + GEO minister "زوراب بيريدزه", from 2020-03-03, country TUR`},
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل أمس مدير مكتب الأمن الوطني بالرئاسة الكورية الجنوبية كانغ دو هيون.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + KOR national_security_adviser "كانغ دو هيون", from 2020-03-03, country TUR`},
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل أمس وزير الديوان الملكي البحريني خالد الخليفي.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + BHR minister "خالد الخليفي", from 2020-03-03, country TUR`},
		{Text: "قال مسؤول كبير في إدارة الرئيس الأمريكي جون مور إن وزير الدفاع سيزور العراق.",
			Makes: "nothing"},
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل السيد سامر حداد وزير خارجية الأردن أمس.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + JOR foreign_minister "سامر حداد", from 2020-03-03, country TUR`},
		{Text: "استقبل وزير الخارجية التركي جنكيز أرطغرل أمس المدير العام لمكتب الشؤون الآسيوية بوزارة الخارجية اليابانية تاكيشي أوكادا.",
			Makes: `meeting held main TUR foreign_minister "جنكيز أرطغرل" + JPN other "تاكيشي أوكادا", from 2020-03-03, country TUR`},
	})
}

// TestHeadsOfSides names sides told alone by those who head their delegations.
func TestHeadsOfSides(t *testing.T) {
	readings(t, []Example{
		{Text: "عقدت كوريا الجنوبية وكوريا الشمالية محادثات عسكرية في بانمونجوم أمس. وترأس الوفد الجنوبي الميجور جنرال كانغ دو هيون، والوفد الشمالي الفريق آن ميونغ تشول.",
			Makes: `meeting held main KOR "كانغ دو هيون" + PRK "آن ميونغ تشول", from 2020-03-03, place بانمونجوم (KOR)`},
		{Text: "عقدت تركيا وكوريا الجنوبية محادثات في أنقرة أمس. وترأس الوفد الجنوبي كانغ دو هيون.",
			Makes: `meeting held main TUR + KOR, from 2020-03-03, place أنقرة (TUR)`},
		{Text: "استأنفت تركيا وبولندا مفاوضات ترسيم الحدود في أنقرة أمس. وترأس الوفد التركي نائب وزير الخارجية جنكيز أرطغرل، أما الوفد البولندي فقاده وزير البيئة ماريك فويتشيك.",
			Makes: `meeting held main TUR deputy_foreign_minister "جنكيز أرطغرل" + POL minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR)`},
		{Text: "اختتمت تركيا وبولندا في جنيف أمس جولة من المفاوضات. وقال رئيس الوفد التركي، المبعوث الخاص للرئيس التركي، جنكيز أرطغرل، إن الأطراف لم تتفق.",
			Makes: `meeting held main TUR envoy "جنكيز أرطغرل" + POL, from 2020-03-03, place جنيف (CHE)`},
		{Text: "اختتمت الحكومة الكولومبية وجيش التحرير الوطني في هافانا أمس جولة من المفاوضات. ووصف كبير مفاوضي الحكومة إدواردو سالاس اللقاء بأنه تاريخي، فيما قال رئيس وفد الحركة خورخي ميدينا إنه بداية.",
			Makes: `meeting held main الحكومة الكولومبية envoy "إدواردو سالاس" + جيش التحرير الوطني other "خورخي ميدينا", from 2020-03-03, place هافانا (CUB)`},
		{Text: "انطلقت في جنيف أمس جولة مفاوضات بين الحكومة السودانية والحركة الشعبية. ويترأس وفد الحكومة عضو مجلس السيادة الفريق عماد البدوي، فيما يقود وفد الحركة عثمان تيه.",
			Makes: `meeting held main الحكومة السودانية other "عماد البدوي" + الحركة الشعبية "عثمان تيه", from 2020-03-03, place جنيف (CHE)`},
		{Text: "اختتمت في أثينا أمس الجولة التاسعة من المحادثات بين تركيا واليونان. ويترأس الوفد التركي نائب وزير الخارجية سلمان أوزكان، فيما يرأس الوفد اليوناني السفير المتقاعد بافلوس نيكولاو.",
			Makes: `meeting held main TUR deputy_foreign_minister "سلمان أوزكان" + GRC "بافلوس نيكولاو", from 2020-03-03, series 9, place أثينا (GRC)`},
		{Text: "أجرت الولايات المتحدة وحركة طالبان أمس جولة محادثات في الدوحة. وكتب المبعوث الأميركي روبرت كالاهان، الذي قاد وفد بلاده، أنه متفائل. ومثّل الحركة في الجولة رئيس مكتبها السياسي نيك محمد نوري.",
			Makes: `meeting held main USA envoy "روبرت كالاهان" + حركة طالبان party_leader "نيك محمد نوري", from 2020-03-03, place الدوحة (QAT)`},
		{Text: "عقد وفدا روسيا وأوكرانيا جولة محادثات في إسطنبول أمس. وطلب رئيس الوفد الأوكراني، مساعد وزير البنية التحتية دميترو هافريلوك، ضمانات مكتوبة.",
			Makes: `meeting held main RUS + UKR deputy_minister "دميترو هافريلوك", from 2020-03-03, place إسطنبول (TUR)`},
		{Text: "عقدت الكوريتان محادثات في مجمع كيسونغ أمس. وقاد الوفد الجنوبي نائب وزير النقل كانغ دو هيون، بينما ترأس الوفد الشمالي ري تشول مين.",
			Makes: `meeting held main KOR deputy_minister "كانغ دو هيون" + PRK "ري تشول مين", from 2020-03-03, place مجمع كيسونغ (PRK)`},
		{Text: "أجرت تركيا وحركة طالبان أمس جولة محادثات في الدوحة. وقال رئيس الحكومة جنكيز أرطغرل إن الطريق طويل.",
			Makes: "meeting held main TUR + حركة طالبان, from 2020-03-03, place الدوحة (QAT)"},
		{Text: "توفي الرئيس الكيني بيتر أوتينو الأحد. وبعد وفاة أوتينو أجرت كينيا محادثات مع تونس أمس.",
			Makes: "meeting held main KEN + TUN, from 2020-03-03"},
	})
}
