package reader

import "testing"

// TestSeveral takes apart what one clause tells of more than one session.
func TestSeveral(t *testing.T) {
	readings(t, []Example{
		{Text: "بعث رئيس ناميبيا صموئيل نانغولو ورئيس وزرائها جون كاتونغو برقيتي تهنئة لرئيس بوتسوانا موكغيتسي سيريتسي بمناسبة ذكرى الاستقلال.",
			Makes: `message held main NAM head_of_state "صموئيل نانغولو" + BWA head_of_state "موكغيتسي سيريتسي"; message held main NAM head_of_government "جون كاتونغو" + BWA head_of_state "موكغيتسي سيريتسي"`},
		{Text: "بعث ملك الأردن فارس بن ناصر برقيتي تهنئة إلى رئيس ناميبيا صموئيل نانغولو ورئيسة سلوفينيا مايا كوفاتش.",
			Makes: `message held main JOR head_of_state "فارس بن ناصر" + NAM head_of_state "صموئيل نانغولو"; message held main JOR head_of_state "فارس بن ناصر" + SVN head_of_state "مايا كوفاتش"`},
		{Text: "عقد وزير الدفاع التركي جنكيز أرطغرل في أنقرة أمس اجتماعا ثنائيا مع نظيره البولندي ماريك فويتشيك. عقب ذلك عقد الوزيران اجتماعا موسعا بحثا خلاله التعاون.",
			Makes: `meeting held main TUR defence_minister "جنكيز أرطغرل" + POL defence_minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR); meeting held main TUR defence_minister "جنكيز أرطغرل" + POL defence_minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR)`},
		{Text: "عقد وزير الدفاع التركي جنكيز أرطغرل ونظيره البولندي ماريك فويتشيك في أنقرة أمس جلسة مباحثات ثنائية، تلاها اجتماع موسع بحضور وفدي البلدين.",
			Makes: `meeting held main TUR defence_minister "جنكيز أرطغرل" + POL defence_minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR); meeting held main TUR defence_minister "جنكيز أرطغرل" + POL defence_minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR)`},
		{Text: "عقد وزير الدفاع التركي جنكيز أرطغرل ونظيره البولندي ماريك فويتشيك في أنقرة أمس اجتماعا موسعا. وتناول الاجتماع التعاون.",
			Makes: `meeting held main TUR defence_minister "جنكيز أرطغرل" + POL defence_minister "ماريك فويتشيك", from 2020-03-03, place أنقرة (TUR)`},
		{Text: "أجرى وزير الهجرة المالي أمادو سانغاري في باريس أمس سلسلة من اللقاءات جمعته مع كل من وزير الداخلية الفرنسي لوي ماران، ورئيسة مجلس الشيوخ الفرنسي آن دوبوا.",
			Makes: `meeting held main MLI minister "أمادو سانغاري" + FRA interior_minister "لوي ماران", from 2020-03-03, place باريس (FRA); meeting held main MLI minister "أمادو سانغاري" + FRA speaker "آن دوبوا", from 2020-03-03, place باريس (FRA)`},
		{Text: "كانت للرئيس المالي أمادو سانغاري أمس في باريس لقاءات مع كل من الرئيس الفرنسي لوي ماران ورئيس مجلس الشيوخ الفرنسي جان دوبوا.",
			Makes: `meeting held main MLI head_of_state "أمادو سانغاري" + FRA head_of_state "لوي ماران", from 2020-03-03, place باريس (FRA); meeting held main MLI head_of_state "أمادو سانغاري" + FRA speaker "جان دوبوا", from 2020-03-03, place باريس (FRA)`},
		{Text: "قال وزير الخارجية الكيني بيتر أوتينو إن اللقاءات التي أجراها أمس مع الرئيس الهولندي يان دي فريس ووزير الخارجية الهولندي كيس بوس كانت مثمرة.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NLD head_of_state "يان دي فريس", from 2020-03-03, country NLD; meeting held main KEN foreign_minister "بيتر أوتينو" + NLD foreign_minister "كيس بوس", from 2020-03-03, country NLD`},
		{Text: "أشاد بالمحادثات التي أجراها وزير الخارجية الكيني بيتر أوتينو مع نظيره الهولندي كيس بوس ومع رئيس الوزراء البلجيكي لوك ماس.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NLD foreign_minister "كيس بوس"; meeting held main KEN foreign_minister "بيتر أوتينو" + BEL head_of_government "لوك ماس", country BEL`},
		{Text: "أجرى وزير الخارجية الكيني بيتر أوتينو محادثات منفصلة مع كل من الرئيس الهولندي يان دي فريس ووزير الخارجية كيس بوس.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NLD head_of_state "يان دي فريس", country NLD; meeting held main KEN foreign_minister "بيتر أوتينو" + NLD foreign_minister "كيس بوس", country NLD`},
		{Text: "التقى وزير الخارجية الكيني بيتر أوتينو الرئيس الهولندي يان دي فريس ووزير الخارجية كيس بوس كلا على حدة.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NLD head_of_state "يان دي فريس", country NLD; meeting held main KEN foreign_minister "بيتر أوتينو" + NLD foreign_minister "كيس بوس", country NLD`},
		{Text: "أجرى وزير الخارجية الكيني بيتر أوتينو محادثات مع الرئيس الهولندي يان دي فريس ووزير الخارجية كيس بوس.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NLD head_of_state "يان دي فريس" + NLD foreign_minister "كيس بوس"`},
		{Text: "بحث وزير الخارجية الكيني بيتر أوتينو مع نظيره الهولندي كيس بوس ومع رئيس الوزراء البلجيكي لوك ماس أزمة القرن الأفريقي.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + NLD foreign_minister "كيس بوس"; meeting held main KEN foreign_minister "بيتر أوتينو" + BEL head_of_government "لوك ماس", country BEL`},
	})
}

// TestMetNext: the verb of somebody told of before, whom it met next, and the session that
// another one is there to prepare.
func TestMetNext(t *testing.T) {
	readings(t, []Example{
		{Text: "أدلت وزيرة الخارجية الكينية آن أوتينو بتصريح. والتقت أمس وزير الخارجية الفرنسي لوي ماران ومن ثم وزير الخارجية الهولندي كيس بوس.",
			Makes: `meeting held main KEN foreign_minister "آن أوتينو" + FRA foreign_minister "لوي ماران", from 2020-03-03; meeting held main KEN foreign_minister "آن أوتينو" + NLD foreign_minister "كيس بوس", from 2020-03-03`},
		{Text: "التقت وزيرة الخارجية الكينية آن أوتينو وزير الخارجية الفرنسي لوي ماران.",
			Makes: `meeting held main KEN foreign_minister "آن أوتينو" + FRA foreign_minister "لوي ماران"`},
		{Text: "التقى المبعوث الأممي بيتر هانسن في القاهرة بالأمين العام لحزب الوحدة الشعبي وكذلك نبيل سالم الأمين العام لجامعة الدول العربية.",
			Makes: `meeting held main UN envoy "بيتر هانسن" + حزب الوحدة الشعبي party_leader, place القاهرة (EGY); meeting held main UN envoy "بيتر هانسن" + LAS secretary_general "نبيل سالم", place القاهرة (EGY)`},
		{Text: "عقد وزراء خارجية دول مجلس التعاون ليل أمس في الدوحة اجتماعا تنسيقيا للتحضير لاجتماع مع وزير الخارجية الفرنسي لوي ماران اليوم.",
			Makes: `meeting planned main GCC foreign_minister + FRA foreign_minister "لوي ماران", from 2020-03-04, place الدوحة (QAT)`},
		{Text: "عقد وزير الخارجية الكيني بيتر أوتينو ونظيره الفرنسي لوي ماران أمس الاجتماع الثالث للحوار بين البلدين.",
			Makes: `meeting held main KEN foreign_minister "بيتر أوتينو" + FRA foreign_minister "لوي ماران", from 2020-03-03, series 3`},
	})
}
