package reader

import "testing"

// TestNone reads what sounds like a session and is none, beside what is one.
func TestNone(t *testing.T) {
	readings(t, []Example{
		{Page: "2024-03-12", Title: "القيادة تهنئ كينيا وغانا", Text: "تحل اليوم ذكرى الاستقلال في البلدين، وتقام احتفالات كثيرة.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "قتل أربعة جنود في حادث الكويت أمس، وأصيب وزير النقل القطري سالم المري.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "هنا تلتقي مصالح كندا والمكسيك مع اليابان أمس.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "صادق البرلمان أمس خلال جلسة عامة على اتفاق بين حكومة كينيا وحكومة الصين.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "قررت محكمة جنايات القاهرة في جلسة أمس تأجيل محاكمة الوزير الكندي السابق جون مور.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "توجه الرئيس الكيني موسى أوتينو بالشكر لغانا والسنغال.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "وصل رئيس وزراء ماليزيا داود حسن إلى جدة أمس لأداء العمرة.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "يعقد في بيروت غدا اجتماع مجلس رجال الأعمال اللبناني العراقي.", Makes: "nothing"},
		// of whom no more is told than what state they are of
		{Page: "2024-03-12", Text: "استقبل الرئيس الكيني موسى أوتينو أمس الفنانة الغانية سارة أنسا.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "استقبل الرئيس الكيني موسى أوتينو أمس وزيرة الثقافة الغانية سارة أنسا.",
			Makes: `meeting held main KEN head_of_state "موسى أوتينو" + GHA minister "سارة أنسا", from 2024-03-11, country KEN`},
		// a word to everybody
		{Page: "2024-03-12", Text: "هنأ الرئيس الكيني موسى أوتينو الشعب الغاني بعيده الوطني أمس.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "هنأ الرئيس الكيني موسى أوتينو رئيس غانا كوفي أنسا بعيد بلاده الوطني أمس.",
			Makes: `message held main KEN head_of_state "موسى أوتينو" + GHA head_of_state "كوفي أنسا", from 2024-03-11`},
		{Page: "2024-03-12", Text: "جرت أمس عملية تسليم الأسرى بين كينيا وحكومة الصومال.", Makes: "nothing"},
		// who can reach whom
		{Page: "2024-03-12", Text: "قال المحققون إن وزير النقل الكندي جون مور كان على اتصال مع وزير النقل المكسيكي دييغو روخاس.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "أشار وزير الخارجية الكندي جون مور إلى وجود اتصالات مكثفة مع أطراف هايتية.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "أشاد البيان بتوجيهات الرئيسين الكندي جون مور والمكسيكي دييغو روخاس خلال لقاءاتهما المتكررة.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "أجرى وزير الخارجية الكندي جون مور أمس اتصالا مع نظيره المكسيكي دييغو روخاس.",
			Makes: `call held main CAN foreign_minister "جون مور" + MEX foreign_minister "دييغو روخاس", from 2024-03-11`},
		// bodies of private people
		{Page: "2024-03-12", Text: "التقى وزير الثقافة التونسي سامي الهذيلي أمس رئيس الاتحاد الدولي للصحافيين كين مور.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "التقى أمين عام اتحاد الشغل سامي الهذيلي أمس رئيس حركة النهضة كريم العياري.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "التقى رئيس حركة النهضة كريم العياري أمس رئيس حركة نداء تونس سامي الهذيلي.",
			Makes: `meeting held main حركة النهضة party_leader "كريم العياري" + حركة نداء تونس party_leader "سامي الهذيلي", from 2024-03-11`},
		// what is received without anybody
		{Page: "2024-03-12", Text: "استقبل مطار مقديشو أمس الطائرة الكينية الثانية التي تقل معونات.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "صرح وزير الداخلية الكندي جون مور بأن الاتفاق قريب. وتستقبل المكسيك أمس العدد الأكبر من اللاجئين.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "تستقبل المكسيك غدا وزير الداخلية الكندي جون مور.",
			Makes: `meeting planned main MEX + CAN interior_minister "جون مور", from 2024-03-13, country MEX`},
		{Page: "2024-03-12", Text: "وبلغت قمة التوتر بين كينيا والصومال مطلع الأسبوع الحالي.", Makes: "nothing"},
		// others than those told of before
		{Page: "2024-03-12", Text: "عقد وزير الخارجية الكندي جون مور أمس محادثات مع نظيره المكسيكي دييغو روخاس. وقال مور إن الاتفاق سينعكس على الاجتماع المقبل لوزراء الدفاع الأفارقة في 27 مارس.",
			Makes: `meeting held main CAN foreign_minister "جون مور" + MEX foreign_minister "دييغو روخاس", from 2024-03-11`},
		{Page: "2024-03-12", Text: "من المقرر أن يلتقي وزير الخارجية الكندي جون مور الأحد في أوتاوا نظيره المكسيكي دييغو روخاس في حوار استراتيجي بين البلدين.",
			Makes: `meeting planned main CAN foreign_minister "جون مور" + MEX foreign_minister "دييغو روخاس", from 2024-03-17, place أوتاوا (CAN)`},
		{Page: "2024-03-12", Text: "استقبل ولي عهد أبوظبي نائب القائد الأعلى للقوات المسلحة الشيخ ماجد بن سعيد أمس وزير الخارجية الأردني سامر العمري.",
			Makes: `meeting held main ARE crown_prince "ماجد بن سعيد" + JOR foreign_minister "سامر العمري", from 2024-03-11, country ARE`},
		{Page: "2024-03-12", Text: "وجه الرئيس الكيني موسى أوتينو رسالة مفتوحة إلى الرئيس الغاني كوفي أنسا.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "بدأت أمس أعمال مؤتمر الرباط بمشاركة وزير الخارجية الغاني كوفي أنسا ونظيره الكيني موسى أوتينو.",
			Makes: `meeting held main GHA foreign_minister "كوفي أنسا" + KEN foreign_minister "موسى أوتينو", from 2024-03-11`},
		{Page: "2024-03-12", Text: "ترفض الحكومة الكندية هذه الفكرة وهي تتفاوض مع اليونان منذ أمس.",
			Makes: "meeting held main CAN + GRC"},
		{Page: "2024-03-12", Text: "بحث الرئيس الكيني موسى أوتينو ونظيره الأوغندي بول موكاسا وتنظيم داعش في كمبالا أمس.",
			Makes: `meeting held main KEN head_of_state "موسى أوتينو" + UGA head_of_state "بول موكاسا", from 2024-03-11, place كمبالا (UGA)`},
		{Page: "2024-03-12", Text: "استقبل الرئيس الكيني موسى أوتينو أمس وزير الخارجية الغاني كوفي أنسا. وخلال اللقاء هنأ الوزير الغاني الرئيس الكيني بالعيد الوطني.",
			Makes: `meeting held main KEN head_of_state "موسى أوتينو" + GHA foreign_minister "كوفي أنسا", from 2024-03-11, country KEN`},
		// whose nationality alone is told speaks for no state
		{Page: "2024-03-12", Text: "استقبل الرئيس الكيني موسى أوتينو أمس الفنانة الغانية أماندا أنسا.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "تعاون المطرب الكيني موسى أوتينو مع المطرب الغاني كوفي أنسا. وقال إنهما التقيا قبل عام.", Makes: "nothing"},
		{Page: "2024-03-12", Text: "التقى الرئيس الكيني موسى أوتينو في نيروبي أمس الغاني كوفي أنسا. وقال رئيس غانا كوفي أنسا إن الموقف واحد.",
			Makes: `meeting held main KEN head_of_state "موسى أوتينو" + GHA head_of_state "كوفي أنسا", from 2024-03-11, place نيروبي (KEN)`},
	})
}
