package reader

import "testing"

// TestWho reads who takes part: offices told in more words than one, titles that pile
// up before a name, names that look like something else.
func TestWho(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"أجرى وزير الشؤون الخارجية والملغاشيين بالخارج، جان بوميلا، مباحثات مع وزير الخارجية والتجارة الدولية والعبادة الأرجنتيني دييغو روسي.",
			`meeting held main MDG foreign_minister "جان بوميلا" + ARG foreign_minister "دييغو روسي"`},
		{"عقدت كاتبة الدولة بوزارة الخارجية النمساوية إلكه بيرغر جلسة عمل مع وزير الخارجية التونسي منير القاسمي.",
			`meeting held main AUT deputy_foreign_minister "إلكه بيرغر" + TUN foreign_minister "منير القاسمي"`},
		{"عقد نائبا وزيري خارجية النرويج وفنلندا محادثات أمس.",
			`meeting held main NOR deputy_foreign_minister + FIN deputy_foreign_minister, from 2024-03-11`},
		{"استقبل نائب رئيس مجلس الوزراء ووزير الخارجية الكويتي الشيخ بدر الناصر السفير الهولندي يان دي فريس.",
			`meeting held main KWT foreign_minister "بدر الناصر" + NLD ambassador "يان دي فريس", country KWT`},
		{"التقى وزير الدفاع الصربي، نائب رئيس الوزراء، ميلان بيتروف، نظيره المجري أتيلا هورفات.",
			`meeting held main SRB defence_minister "ميلان بيتروف" + HUN defence_minister "أتيلا هورفات"`},
		{"التقى نائب الرئيس الإماراتي رئيس مجلس الوزراء حاكم دبي الشيخ ماجد بن سعيد رئيس وزراء فيجي جوزيا تورا.",
			`meeting held main ARE crown_prince "ماجد بن سعيد" + FJI head_of_government "جوزيا تورا"`},
		{"قالت الممثلة العليا للاتحاد الأوروبي إنغريد نيلسن إنها أجرت أمس اتصالين منفصلين مع الرئيس المولدوفي إيون مورار ورئيس وزراء جورجيا غيورغي لومي.",
			`call held main EU secretary_general "إنغريد نيلسن" + MDA head_of_state "إيون مورار", from 2024-03-11; call held main EU secretary_general "إنغريد نيلسن" + GEO head_of_government "غيورغي لومي", from 2024-03-11`},
		{"أنهى وزيرا خارجية بوليفيا ماركو كيسبي وتشيلي أندريس سوتو محادثات في ليما أمس. وعقد وزير الخارجية البيروفي لويس باردو لقاء منفردا مع كل منهما.",
			`meeting held main BOL foreign_minister "ماركو كيسبي" + CHL foreign_minister "أندريس سوتو", from 2024-03-11, place ليما (PER); meeting held main PER foreign_minister "لويس باردو" + BOL foreign_minister "ماركو كيسبي", from 2024-03-11, place ليما (PER); meeting held main PER foreign_minister "لويس باردو" + CHL foreign_minister "أندريس سوتو", from 2024-03-11, place ليما (PER)`},
		{"كشف عضو اللجنة المركزية لحركة فتح سمير عواد أن وفدا من الحركة سيلتقي في القاهرة وفدا من حركة حماس.",
			`meeting planned main حركة فتح + حركة حماس, place القاهرة (EGY)`},
		{"عقد رئيس جنوب السودان دينق أتيم وزعيم المتمردين جيمس لادو لقاء في كمبالا.",
			`meeting held main SSD head_of_state "دينق أتيم" + المتمردين party_leader "جيمس لادو", place كمبالا (UGA)`},
		{"اختتم وفدا المجلس الأعلى للدولة ومجلس النواب جولة حوار في تونس.",
			`meeting held main المجلس الأعلى للدولة + مجلس النواب, place تونس (TUN)`},
		{"وصل رئيس سيراليون جوزيف كامارا إلى نواكشوط في زيارة رسمية بدعوة من رئيس الجمهورية أحمد ولد بابه.",
			`visit held main SLE head_of_state "جوزيف كامارا" + MRT head_of_state "أحمد ولد بابه", place نواكشوط (MRT)`},
		{"جاء ذلك في اجتماع عقد في وارسو وضم وزير الدفاع البولندي مارك كوفال ووزير الدفاع الليتواني يوناس بتراوسكاس.",
			`meeting held main POL defence_minister "مارك كوفال" + LTU defence_minister "يوناس بتراوسكاس", place وارسو (POL)`},
		{"أعلن الناطق أن وفودا عسكرية من النيجر وتشاد ونيجيريا، ومعها وفد من الأمم المتحدة، عقدت أمس في نجامينا اجتماعا.",
			`meeting held main NER + TCD + NGA + UN, from 2024-03-11, place نجامينا (TCD)`},
		{"عقدت في لواندا أمس قمة بين رئيس الكونغو الديمقراطية بيير مبويي ونظيره الرواندي إيمانويل هابي، برئاسة الوسيط الأنغولي الرئيس جواو ماتيوس.",
			`meeting held main COD head_of_state "بيير مبويي" + RWA head_of_state "إيمانويل هابي" + AGO head_of_state "جواو ماتيوس", from 2024-03-11, place لواندا (AGO)`},
		{"أجرى المدير العام للوكالة الدولية للطاقة الذرية هنريك دال محادثات مع وزير الخارجية الإيراني رضا كاشاني.",
			`meeting held main IAEA secretary_general "هنريك دال" + IRN foreign_minister "رضا كاشاني"`},
		{"باماكو – استقبل رئيس مالي عمر ديارا رئيسة سلوفينيا ياسنا كوفاتش.",
			`meeting held main MLI head_of_state "عمر ديارا" + SVN head_of_state "ياسنا كوفاتش", country MLI`},
		{"اجتمع كبير المندوبين الكوريين الجنوبيين في المحادثات السداسية، كيم سونغ-هو، مع الممثل الصيني الخاص لشؤون شبه الجزيرة الكورية لي تشين-مين.",
			`meeting held main KOR envoy "كيم سونغ-هو" + CHN envoy "لي تشين-مين"`},
		{"جاء ذلك في اجتماع عقد أمس وضم كبير المفاوضين الإيرانيين داود كريمي ومنسق المفاوضات من الاتحاد الأوروبي أندريه كوستا.",
			`meeting held main IRN envoy "داود كريمي" + EU envoy "أندريه كوستا", from 2024-03-11`},
		{"التقى كبير وسطاء الهيئة الحكومية للتنمية «إيغاد» السفير تسفاي غبري الرئيس الكيني موسى أوتينو.",
			`meeting held main الهيئة الحكومية للتنمية envoy "تسفاي غبري" + KEN head_of_state "موسى أوتينو"`},
		{"استقبل ولي العهد الأردني مبعوث فخامة رئيس جمهورية بنين وزير الدفاع السيد باتريس أغوسو.",
			`meeting held main JOR crown_prince + BEN envoy "باتريس أغوسو", country JOR`},
		{"التقى وزير الخارجية الباكستاني طارق جميل رئيس الوزراء الأفغاني بالإنابة الملا حسن شريف.",
			`meeting held main PAK foreign_minister "طارق جميل" + AFG head_of_government "حسن شريف", country AFG`},
		{"كان وزيرا خارجية أرمينيا وأذربيجان قد اتفقا على هدنة خلال مفاوضات شاقة جرت في تبليسي أمس بمشاركة نظيرهما الجورجي دافيد لوميا.",
			`meeting held main ARM foreign_minister + AZE foreign_minister + GEO foreign_minister "دافيد لوميا", from 2024-03-11, place تبليسي (GEO)`},
		{"التقى وزير الخارجية المالطي بول كاميليري نظيره القبرصي الذي يزور فاليتا لإجراء محادثات مع رئيس الوزراء المجري.",
			`meeting held main MLT foreign_minister "بول كاميليري" + CYP foreign_minister, place فاليتا (MLT); meeting planned main CYP foreign_minister + HUN head_of_government, place فاليتا (MLT)`},
		{"التقى الرئيس المالي عمر ديارا نظيره السنغالي عبدو سار في دكار. ثم انضم إليهما الرئيس الغامبي لامين جالو.",
			`meeting held main MLI head_of_state "عمر ديارا" + SEN head_of_state "عبدو سار", place دكار (SEN); meeting held main GMB head_of_state "لامين جالو" + MLI head_of_state "عمر ديارا" + SEN head_of_state "عبدو سار", place دكار (SEN)`},
		{"أعلن الاتحاد الأوروبي الهدنة. وقالت الممثلة العليا للاتحاد إنغريد نيلسن إنها أجرت اتصالا مع رئيس وزراء كوسوفو أغيم بريشا.",
			`call held main EU secretary_general "إنغريد نيلسن" + XKX head_of_government "أغيم بريشا"`},
		{"وصل وزير الخارجية الكولومبي رودريغو ساليناس إلى ليما بدعوة من نظيره البيروفي. وأجرى الوزير مكالمة هاتفية مع وزيرة الخارجية الإكوادورية ماريا توريس.",
			`call held main COL foreign_minister "رودريغو ساليناس" + ECU foreign_minister "ماريا توريس"`},
		{"انضمت كرواتيا إلى الاتحاد الأوروبي قبل أعوام.", "nothing"},
		{"اختتم وفدا المجلس الأعلى للدولة ومجلس النواب جولة حوار في تونس أمس، بمشاركة المبعوثة الأممية إيلين دال. ومن المقرر أن يلتقي الوفدان في القاهرة غدا.",
			`meeting held main المجلس الأعلى للدولة + مجلس النواب + UN envoy "إيلين دال", from 2024-03-11, place تونس (TUN); meeting planned main المجلس الأعلى للدولة + مجلس النواب, from 2024-03-13, place القاهرة (EGY)`},
		{"التقى وزير الدفاع الأذربيجاني إلدار حسن زاده نظيره الجورجي دافيد لوميا.",
			`meeting held main AZE defence_minister "إلدار حسن زاده" + GEO defence_minister "دافيد لوميا"`},
		{"زار المبعوث السويسري بول ماير معراب، والتقى رئيس حزب القوات اللبنانية فادي نصر.",
			`meeting held main CHE envoy "بول ماير" + حزب القوات اللبنانية party_leader "فادي نصر", place معراب (LBN)`},
		// the guest and the one whose greetings he brings
		{"استقبل ولي عهد البحرين الشيخ حمد بن علي معالي وزير الخارجية الأردني سامر العمري.",
			`meeting held main BHR crown_prince "حمد بن علي" + JOR foreign_minister "سامر العمري", country BHR`},
		{"تبدأ أول جولة خارجية لدانيال ويتمور بصفته رئيسا للولايات المتحدة غدا. وسيزور ويتمور كندا يوم الجمعة.",
			`visit planned main USA head_of_state + CAN, from 2024-03-15, place كندا (CAN)`},
		// a name that something bears is nobody's
		{"وصلت إلى مطار كوالالمبور أمس أول طائرة إغاثة يسيّرها مركز الملك فيصل للإغاثة في الرياض.", "nothing"},
		// rivals of one state that are none abroad, and a movement of its own
		{"التقى الرئيس الكيني موسى أوتينو زعيم المعارضة جون كاماو في نيروبي.", "nothing"},
		{"قالت حركة فتح إن الحركة الإسلامية لم تحضر.", "nothing"},
		// two officials, not two offices of one
		{"استقبل الرئيس البولندي مارك فيسنيفسكي رئيس الوزراء السلوفاكي بيتر هوراك.",
			`meeting held main POL head_of_state "مارك فيسنيفسكي" + SVK head_of_government "بيتر هوراك", country POL`},
		{"استقبل رئيس الوزراء الأردني وزير الخارجية والوفد المرافق له من كوبا.", "nothing"},
	} {
		if got := Summary(Example{Page: "2024-03-12", Text: c.text}.read(t)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
