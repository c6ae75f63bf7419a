package reader

import "testing"

// TestForeign reads sentences as agencies and foreign services write them: datelines with
// an agency in brackets, holders of one office told state by state, occasions of what is
// said, topics that look like counterparts.
func TestForeign(t *testing.T) {
	readings(t, []Example{
		{Text: "ليما، 3 مارس (وكالة) استقبل الرئيس البيروفي هوغو سالدانيا أمس رئيس البرلمان التايلاندي سومتشاي ثونغتشاي.",
			Makes: `meeting held main PER head_of_state "هوغو سالدانيا" + THA speaker "سومتشاي ثونغتشاي", from 2020-03-03, country PER`},
		{Text: "اجتمع وزراء خارجية تركيا أورهان تشيلك، وأذربيجان فاقيف ممادوف، وجورجيا زوراب بيريدزه أمس في تبليسي.",
			Makes: `meeting held main TUR foreign_minister "أورهان تشيلك" + AZE foreign_minister "فاقيف ممادوف" + GEO foreign_minister "زوراب بيريدزه", from 2020-03-03, place تبليسي (GEO)`},
		{Text: "استقبل رئيس الجمهورية الجزائري عمار بلقاسم أمس وزير الدولة، وزير الشؤون الخارجية التشادي، السيد محمد صالح.",
			Makes: `meeting held main DZA head_of_state "عمار بلقاسم" + TCD foreign_minister "محمد صالح", from 2020-03-03, country DZA`},
		{Text: "تحدث وزير الخارجية الهندي أرجون ميهتا إلى نظيره النيبالي براكاش تابا هاتفيا أمس.",
			Makes: `call held main IND foreign_minister "أرجون ميهتا" + NPL foreign_minister "براكاش تابا", from 2020-03-03`},
		{Text: "التقى رئيس وزراء فيتنام لي فان هوا أمس في هانوي رئيس وزراء فيجي جوزيا تورا. وخلال لقائه مع تورا، هنأ هوا فيجي على نجاح القمة.",
			Makes: `meeting held main VNM head_of_government "لي فان هوا" + FJI head_of_government "جوزيا تورا", from 2020-03-03, place هانوي (VNM)`},
		{Text: "وصل وزير الدفاع الكندي بول تريمبلاي إلى كييف أمس. وعقد فور وصوله محادثات مع الرئيس الأوكراني بافلو هريتسينكو.",
			Makes: `meeting held main CAN defence_minister "بول تريمبلاي" + UKR head_of_state "بافلو هريتسينكو", from 2020-03-03, place كييف (UKR)`},
		{Text: "عقد زعماء كندا وأيسلندا والنرويج أمس قمة في إطار المجلس القطبي، وذلك عبر الفيديو. وشارك فيها رئيس الوزراء الكندي بول تريمبلاي.",
			Makes: `video held main CAN head_of_government "بول تريمبلاي" + ISL head_of_state + NOR head_of_state, from 2020-03-03`},
		{Text: "اجتمع قادة اليونان وقبرص أمس في أثينا.",
			Makes: `meeting held main GRC head_of_state + CYP head_of_state, from 2020-03-03, place أثينا (GRC)`},
		{Text: "استقبل رئيس وزراء فيتنام لي فان هوا أمس في هانوي رئيس وزراء فيجي جوزيا تورا. وسيتوجه رئيس الوزراء إلى أوتاوا في 9 أبريل المقبل لإجراء محادثات.",
			Makes: `meeting held main VNM head_of_government "لي فان هوا" + FJI head_of_government "جوزيا تورا", from 2020-03-03, place هانوي (VNM); visit planned main VNM head_of_government "لي فان هوا" + CAN, from 2020-04-09, place أوتاوا (CAN)`},
		{Text: "وصل وزير الخارجية الكندي بول تريمبلاي إلى مدريد أمس. والتقى تريمبلاي رئيس الوزراء الإسباني ألبارو بينيا.",
			Makes: `meeting held main CAN foreign_minister "بول تريمبلاي" + ESP head_of_government "ألبارو بينيا", from 2020-03-03, place مدريد (ESP)`},
		{Text: "اجتمع أمس في جنيف قائد الفيلق الثالث عشر الهندي الفريق أرجون ميهتا مع قائد الجيش النيبالي براكاش تابا.",
			Makes: `meeting held main IND military_chief "أرجون ميهتا" + NPL military_chief "براكاش تابا", from 2020-03-03, place جنيف (CHE)`},
		{Text: "استقبل الرئيس الجزائري عمار بن زيدان أمس وزير خارجية تشاد محمد صالح. وقال صالح إنه أبلغ الرئيس بن زيدان تحيات بلاده.",
			Makes: `meeting held main DZA head_of_state "عمار بن زيدان" + TCD foreign_minister "محمد صالح", from 2020-03-03, country DZA`},
		{Text: "حظي وزير خارجية تشاد محمد صالح أمس باستقبال من طرف رئيس وزراء النيجر إدريسا مايغا.",
			Makes: `meeting held main NER head_of_government "إدريسا مايغا" + TCD foreign_minister "محمد صالح", from 2020-03-03, country NER`},
		{Text: "وجاء ذلك بعد مشاورات استمرت سبع ساعات أمس في موسكو وشارك فيها وزيرا خارجية أرمينيا وأذربيجان.",
			Makes: `meeting held main ARM foreign_minister + AZE foreign_minister, from 2020-03-03, minutes 420, place موسكو (RUS)`},
		{Text: "وصل رئيس وزراء فيجي جوزيا تورا إلى مدريد أمس في زيارة رسمية. وكان في استقباله بالمطار وزير الخارجية الإسباني ألبارو بينيا.",
			Makes: `visit held main FJI head_of_government "جوزيا تورا" + ESP, from 2020-03-03, place مدريد (ESP)`},
		{Text: "استقبل الرئيس الجزائري عمر بن زيدان أمس وزيرة الشؤون الخارجية والاندماج الأفريقي والإيفواريين بالخارج، السيدة أمينتا كوليبالي، التي تزور البلاد.",
			Makes: `meeting held main DZA head_of_state "عمر بن زيدان" + CIV foreign_minister "أمينتا كوليبالي", from 2020-03-03, country DZA`},
		{Text: "قالت الجزائر إنها سعيدة. واستقبل الرئيس بن زيدان وزير الخارجية الليبي سالم الدرسي أمس في الجزائر. وقال الرئيس الجزائري عمر بن زيدان إنه راض.",
			Makes: `meeting held main DZA head_of_state "عمر بن زيدان" + LBY foreign_minister "سالم الدرسي", from 2020-03-03, place الجزائر (DZA)`},
		{Text: "استقبل رئيس الوزراء القطري فهد الكعبي أمس وزير الطاقة الكيني بيتر أوتينو، الذي سلمه رسالة خطية من رئيس كينيا إلى أمير قطر.",
			Makes: `meeting held main QAT head_of_government "فهد الكعبي" + KEN minister "بيتر أوتينو", from 2020-03-03, country QAT`},
		{Text: "استقبل رئيس الوزراء القطري فهد الكعبي أمس وزير الطاقة الكيني بيتر أوتينو. وبعث رئيس كينيا جون موانغي رسالة إلى أمير قطر ناصر آل خليفة.",
			Makes: `meeting held main QAT head_of_government "فهد الكعبي" + KEN minister "بيتر أوتينو", from 2020-03-03, country QAT; message held main KEN head_of_state "جون موانغي" + QAT head_of_state "ناصر آل خليفة"`},
		{Text: "قال المتحدث إن الرئيس الكيني لا يعتزم عقد لقاء مع نظيره الصومالي.", Makes: "nothing"},
		{Text: "نفى المتحدث باسم الخارجية الكينية وجود أي ترتيب لعقد لقاء بين الرئيس الكيني ونظيره الصومالي.", Makes: "nothing"},
		{Text: "أكد المتحدث أنه لا توجد خطط لعقد اجتماع بين وزيري خارجية كينيا والصومال.", Makes: "nothing"},
		{Text: "قال المتحدث إن هناك خططا لعقد اجتماع بين وزيري خارجية كينيا والصومال.", Makes: `meeting planned main KEN foreign_minister + SOM foreign_minister`},
		{Text: "نقل مبعوث رئاسي أمس رسالتين إلى ملك تايلاند ورئيس لاوس.", Makes: "nothing"},
		{Text: "عقدت الحكومة اليابانية اجتماعا أمس. وتناول الاجتماع الأسعار والعلاقات مع كندا والاتحاد الأوروبي.", Makes: "nothing"},
		{Text: "حضر رئيس وزراء فيجي جوزيا تورا حفل العشاء الذي أقامه رئيس إندونيسيا على شرف الوفود.", Makes: "nothing"},
		{Text: "قال رئيس وزراء فيجي جوزيا تورا تعليقا على حادثة السفينة إن إندونيسيا مسؤولة عنها.", Makes: "nothing"},
		{Text: "عقد ملك الأردن الحسن بن طلال أمس اجتماعا مع أخيه الشيخ ناصر المطيري أمير الكويت.",
			Makes: `meeting held main JOR head_of_state "الحسن بن طلال" + KWT head_of_state "ناصر المطيري", from 2020-03-03`},
		{Text: "التقى سكرتير مجلس الأمن الروسي إيغور ماليشيف أمس في بكين وزير الخارجية الصيني لي وين.",
			Makes: `meeting held main RUS national_security_adviser "إيغور ماليشيف" + CHN foreign_minister "لي وين", from 2020-03-03, place بكين (CHN)`},
	})
}

// TestForeignOffices reads titles of East Asia, Russia, the Maghreb and the Sahel.
func TestForeignOffices(t *testing.T) {
	readings(t, []Example{
		{Text: "التقى عضو مجلس الدولة وزير الخارجية الصيني لي وين أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main CHN foreign_minister "لي وين" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى عضو المكتب السياسي للجنة المركزية للحزب الشيوعي الصيني، وزير الخارجية لي وين أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main CHN foreign_minister "لي وين" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى رئيس مجلس الدوما الروسي إيغور ماليشيف أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main RUS speaker "إيغور ماليشيف" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى رئيس مجلس السيادة السوداني عمر كرار أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main SDN head_of_state "عمر كرار" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى القائم بأعمال وزير الخارجية النيجري إدريسا مايغا أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main NER foreign_minister "إدريسا مايغا" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى الوزيرة المنتدبة لدى وزير الشؤون الخارجية المغربي سعاد العلمي أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main MAR deputy_foreign_minister "سعاد العلمي" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى وزير الخارجية والتعاون الإقليمي الرواندي إيمانويل هابي أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main RWA foreign_minister "إيمانويل هابي" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى المبعوث الأمريكي للقرن الأفريقي هنري لويد أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main USA envoy "هنري لويد" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى رئيس المرحلة الانتقالية في مالي عمر ديارا أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main MLI head_of_state "عمر ديارا" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقى عميد السلك الدبلوماسي سفير جيبوتي إدريس روبله أمس في أوسلو الرئيس البولندي مارك كوفال.",
			Makes: `meeting held main DJI ambassador "إدريس روبله" + POL head_of_state "مارك كوفال", from 2020-03-03, place أوسلو (NOR)`},
		{Text: "التقت وزيرة الدولة في وزارة الخارجية الألمانية إلكه بيرغر أمس في باتكين وزير الخارجية البروني رشيد عثمان.",
			Makes: `meeting held main DEU minister "إلكه بيرغر" + BRN foreign_minister "رشيد عثمان", from 2020-03-03, place باتكين (KGZ)`},
	})
}
