package reader

import "testing"

// TestContact: how the words of one clause tell who met whom.
func TestContact(t *testing.T) {
	readings(t, []Example{
		// counterparts with their office told in full, names before a day, a state called by its parts
		{Text: "التقى وزير الخارجية المصري كريم الشاذلي أمس نظيره وزير خارجية السويد يان هولم.",
			Makes: `meeting held main EGY foreign_minister "كريم الشاذلي" + SWE foreign_minister "يان هولم", from 2020-03-03`},
		{Text: "التقى وزير الخارجية المصري كريم الشاذلي نظيره السويدي وزير الخارجية يان هولم.",
			Makes: `meeting held main EGY foreign_minister "كريم الشاذلي" + SWE foreign_minister "يان هولم"`},
		{Text: "تلقى وزير الخارجية المصري كريم الشاذلي الثلاثاء اتصالا هاتفيا من نظيره وزير الخارجية السويدي يان هولم.",
			Makes: `call held main EGY foreign_minister "كريم الشاذلي" + SWE foreign_minister "يان هولم", from 2020-03-03`},
		{Text: "التقى وزير الخارجية المصري كريم الشاذلي الثلاثاء بنظيره السويدي يان هولم.",
			Makes: `meeting held main EGY foreign_minister "كريم الشاذلي" + SWE foreign_minister "يان هولم", from 2020-03-03`},
		{Text: "استقبل الرئيس الغاني كوفي أمس السفير السويدي يان هولم.",
			Makes: `meeting held main GHA head_of_state "كوفي" + SWE ambassador "يان هولم", from 2020-03-03, country GHA`},
		{Text: "عقدت الإمارات والسويد أمس جولة مشاورات في جنيف.",
			Makes: "meeting held main ARE + SWE, from 2020-03-03, place جنيف (CHE)"},
		// heads of state call one another brothers
		{Text: "عقد ملك البحرين سالم بن ماجد اجتماعا أمس مع أخيه صاحب السمو الشيخ بدر بن فهد أمير دولة الكويت.",
			Makes: `meeting held main BHR head_of_state "سالم بن ماجد" + KWT head_of_state "بدر بن فهد", from 2020-03-03`},
		{Text: "التقى الرئيس المصري كريم الشاذلي أمس شقيقه سامي الشاذلي.", Makes: "nothing"},
		// whom letters are from
		{Text: "ينقل المبعوث رسالتين إلى رئيس مالي سامبا كوليبالي ورئيس النيجر موسى عيدو.", Makes: "nothing"},
		{Text: "ينقل المبعوث رسالة من الرئيس الجزائري مراد بن يوسف إلى رئيس النيجر موسى عيدو.",
			Makes: `message held main DZA head_of_state "مراد بن يوسف" + NER head_of_state "موسى عيدو"`},
		{Text: "استقبل الرئيس الجزائري مراد بن يوسف أمس وزير خارجية النيجر موسى عيدو. وسلم عيدو الرئيس بن يوسف رسالة خطية من أخيه رئيس النيجر سامبا ديالو.",
			Makes: `meeting held main DZA head_of_state "مراد بن يوسف" + NER foreign_minister "موسى عيدو", from 2020-03-03, country DZA`},
		// a row of verbs has one subject
		{Text: "استقبل الرئيس المصري كريم الشاذلي أمس رئيس الأركان الباكستاني طارق محسود، وهاتف رئيس سريلانكا رانيل بيريرا.",
			Makes: `meeting held main EGY head_of_state "كريم الشاذلي" + PAK military_chief "طارق محسود", from 2020-03-03, country EGY; call held main EGY head_of_state "كريم الشاذلي" + LKA head_of_state "رانيل بيريرا", from 2020-03-03`},
		{Text: "يقوم وزير الخارجية الكويتي ناصر المطيري بزيارة إلى تونس يلتقي خلالها الرئيس التونسي سامي الهذيلي.",
			Makes: `meeting planned main KWT foreign_minister "ناصر المطيري" + TUN head_of_state "سامي الهذيلي", place تونس (TUN)`},
		// rows of sessions, one each
		{Text: "أجرى وزير الخارجية الكويتي ناصر المطيري في روما سلسلة من اللقاءات مع كل من وزير الداخلية الإيطالي لوكا فيرانتي ورئيس الوزراء باولو روسي.",
			Makes: `meeting held main KWT foreign_minister "ناصر المطيري" + ITA interior_minister "لوكا فيرانتي", place روما (ITA); meeting held main KWT foreign_minister "ناصر المطيري" + ITA head_of_government "باولو روسي", place روما (ITA)`},
		{Text: "تحدث الرئيس المصري كريم الشاذلي عن الاتصالات الهاتفية التي تلقاها من الرئيس التونسي سامي الهذيلي وملك البحرين سالم بن ماجد.",
			Makes: `call held main EGY head_of_state "كريم الشاذلي" + TUN head_of_state "سامي الهذيلي"; call held main EGY head_of_state "كريم الشاذلي" + BHR head_of_state "سالم بن ماجد"`},
		// whom it is about
		{Text: "استقبل وزير الدفاع السعودي فهد الدوسري في مكتب سموه أمس، سفير جمهورية باكستان لدى المملكة طارق محسود.",
			Makes: `meeting held main SAU defence_minister "فهد الدوسري" + PAK ambassador "طارق محسود", from 2020-03-03, country SAU`},
		{Text: "زار سفير جمهورية باكستان لدى المملكة طارق محسود جامعة نجران أمس والتقى رئيس الجامعة فهد الدوسري.", Makes: "nothing"},
		{Text: "بعث ملك البحرين سالم بن ماجد وولي العهد خالد بن سالم برقيتي تهنئة إلى رئيس غانا كوامي أسانتي.",
			Makes: `message held main BHR head_of_state "سالم بن ماجد" + GHA head_of_state "كوامي أسانتي"; message held main BHR crown_prince "خالد بن سالم" + GHA head_of_state "كوامي أسانتي"`},
		// greetings brought to a reception are no message, and who sends them was not there
		{Text: "استقبل ملك البحرين سالم بن ماجد أمس وزير الخارجية المصري كريم الشاذلي. ونقل الوزير المصري للملك خلال الاستقبال تحيات الرئيس المصري فهمي صادق.",
			Makes: `meeting held main BHR head_of_state "سالم بن ماجد" + EGY foreign_minister "كريم الشاذلي", from 2020-03-03, country BHR`},
		// a journey or day that somebody begins or ends with a session
		{Text: "اختتم الرئيس المصري كريم الشاذلي يومه بلقاء نظيره التونسي سامي الهذيلي أمس.",
			Makes: `meeting held main EGY head_of_state "كريم الشاذلي" + TUN head_of_state "سامي الهذيلي", from 2020-03-03`},
		// who lent the house sat in it
		{Text: "قال مسؤولون إن المساعي في الدوحة استكمال لقمة مع قادة دول الخليج استضافها الرئيس الأمريكي جون مور.",
			Makes: `meeting held main USA head_of_state "جون مور" + GCC head_of_state, place الدوحة (QAT)`},
		{Text: "قالت وزيرة الداخلية البريطانية سارة مور ونظيرها الفرنسي لوران دوبوا في رسالة مشتركة نشرتها صحيفة إن الحل صعب.", Makes: "nothing"},
		{Text: "بحث رئيس الوزراء الكندي جون مور الأوضاع وتنظيم داعش وحزب العمال الكردستاني في شمال سوريا والعراق في اتصال هاتفي مع الأمين العام للأمم المتحدة لارس إكلوند.",
			Makes: `call held main CAN head_of_government "جون مور" + UN secretary_general "لارس إكلوند"`},
		// who is summoned
		{Text: "استدعت وزارة الخارجية التونسية أمس سفيرة النرويج كارين برغ لتقديم توضيحات.",
			Makes: `meeting held main TUN + NOR ambassador "كارين برغ", from 2020-03-03, country TUN`},
		{Text: "استدعت تونس سفيرها لدى النرويج للتشاور.", Makes: "nothing"},
		{Text: "استدعى المدرب النرويجي أولاف برغ اللاعب التونسي منير القاسمي.", Makes: "nothing"},
		// a clause between the verb and whom it means
		{Text: "يلتقي وزير الدفاع النرويجي أولاف برغ الذي وصل فجرا إلى مطار بغداد في زيارة لم يعلن عنها رئيس الوزراء العراقي حيدر الجبوري.",
			Makes: `meeting planned main NOR defence_minister "أولاف برغ" + IRQ head_of_government "حيدر الجبوري", place بغداد (IRQ)`},
		{Text: "التقى وزير الدفاع النرويجي أولاف برغ الذي استقبله الرئيس العراقي سالم الجبوري جنود بلاده.",
			Makes: `meeting held main IRQ head_of_state "سالم الجبوري" + NOR defence_minister "أولاف برغ", country IRQ`},
		{Text: "أكد وزير الخارجية النرويجي أولاف برغ أن الاتفاق مع إيران سيخدم المنطقة، وذلك في ختام مباحثات مع وزير الخارجية المصري كريم الشاذلي.",
			Makes: `meeting held main NOR foreign_minister "أولاف برغ" + EGY foreign_minister "كريم الشاذلي"`},
		{Text: "قال وزير الخارجية التونسي منير القاسمي، الذي استقبله أمس الرئيس المصري كريم الشاذلي، إن الحدود آمنة.",
			Makes: `meeting held main EGY head_of_state "كريم الشاذلي" + TUN foreign_minister "منير القاسمي", from 2020-03-03, country EGY`},
		{Text: "قال الرئيس المصري كريم الشاذلي إن الميناء الذي زاره وزير الخارجية التونسي منير القاسمي سيتوسع.", Makes: "nothing"},
		// a commissioner is the union's
		{Text: "قال المفوض الأوروبي لشؤون التوسيع يوهان كلاين خلال لقائه الوزير التركي للشؤون الأوروبية جنكيز أرطغرل إن الاتحاد يعترف بحق تركيا.",
			Makes: `meeting held main EU secretary_general "يوهان كلاين" + TUR minister "جنكيز أرطغرل"`},
	})
}
