package reader

// PointRule is a rule that makes a point, settles its act or its holder, or keeps
// something from being one. The id stands in the evidence of the points.
type PointRule struct {
	ID, About string
	Fires     []PointExample // texts in which it works, with what they make
	Silent    []PointExample // texts in which it must not; their Points are what is read all the same
}

// PointExample is a text with the points that it makes: "PARTIES act: text", the
// parties joined by commas. Sides are the parties of its session; Coming tells that
// the session is still to come.
type PointExample struct {
	Text   string
	Sides  string
	Coming bool
	Points []string
}

// PointRules returns the rules of points with their examples, in the order in which
// a text meets them.
func PointRules() []PointRule {
	var out []PointRule
	for _, list := range [][]PointRule{rulesOfSaying, rulesOfVoice, rulesOfAct, rulesOfSilence} {
		out = append(out, list...)
	}
	return out
}

var rulesOfSaying = []PointRule{
	{
		ID:    "says",
		About: "A finite verb of saying with its complement: after أن or إن, the preposition that the verb takes, a colon or a quotation mark, or at its object. The text ends where the next statement, a source or the sentence ends.",
		Fires: []PointExample{
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وأكد الشاذلي أن القاهرة متمسكة بوحدة ليبيا، فيما دعا دوبوا إلى وقف فوري لإطلاق النار، بحسب بيان للوزارة.", "EGY FRA", false,
				[]string{"EGY affirm: القاهرة متمسكة بوحدة ليبيا", "FRA call_for: وقف فوري لإطلاق النار"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا: «الطريق طويل، ولن نترك الطاولة».", "EGY FRA", false,
				[]string{"FRA affirm: الطريق طويل", "FRA promise: لن نترك الطاولة"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا: «الحل السياسي هو الطريق الوحيد».", "EGY FRA", false,
				[]string{"FRA affirm: الحل السياسي هو الطريق الوحيد"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا: «الطريق طويل، كما تعرفون وتقولون».", "EGY FRA", false,
				[]string{"FRA affirm: الطريق طويل، كما تعرفون وتقولون"}},
			{"بحث وزير الخارجية المصري كريم الشاذلي مع نظيره الفرنسي لوران دوبوا الأوضاع في منطقة الساحل.", "EGY FRA", false,
				[]string{"EGY,FRA discuss: الأوضاع في منطقة الساحل"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. ودعا دوبوا الشركات المصرية إلى الاستثمار في مرسيليا. وقال: «لسنا في عجلة من أمرنا».", "EGY FRA", false,
				[]string{"FRA call_for: الاستثمار في مرسيليا", "FRA affirm: لسنا في عجلة من أمرنا"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا إن خبراء المناخ أكدوا جفاف البحيرة.", "EGY FRA", false,
				[]string{"FRA affirm: خبراء المناخ أكدوا جفاف البحيرة"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا إن الميناء صغير لكن الطريق إليه آمن، لكنه دعا إلى توسيعه.", "EGY FRA", false,
				[]string{"FRA affirm: الميناء صغير", "FRA affirm: الطريق إليه آمن", "FRA call_for: توسيعه"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. واتفقا «على أن تفتح المدارس، كما تم الاتفاق على زيادة المنح».", "EGY FRA", false,
				[]string{"EGY,FRA agree: تفتح المدارس", "EGY,FRA agree: زيادة المنح"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا إن الميناء صغير، والطريق إليه لا يتسع للشاحنات.", "EGY FRA", false,
				[]string{"FRA affirm: الميناء صغير", "FRA affirm: الطريق إليه لا يتسع للشاحنات"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وبين الشاذلي أن الميناء جاهز، مضيفا قوله إن الطريق قصير.", "EGY FRA", false,
				[]string{"EGY affirm: الميناء جاهز", "EGY affirm: الطريق قصير"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. ويتطلع الجانبان إلى فتح الميناء. وتدعو باريس إلى الحوار منذ سنوات.", "EGY FRA", false,
				[]string{"EGY,FRA call_for: فتح الميناء"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. واقترح دوبوا على نظيره إنشاء خط بحري. وطلب دوبوا منه أن يزور الميناء. وأوضح الشاذلي، في بيان مقتضب صدر مساء، أن الاتفاق ما زال ساريا.", "EGY FRA", false,
				[]string{"FRA call_for: إنشاء خط بحري", "FRA call_for: يزور الميناء", "EGY affirm: الاتفاق ما زال ساريا"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وأعاد دوبوا التأكيد على سلامة الميناء، وثمن عاليا جهود القاهرة.", "EGY FRA", false,
				[]string{"FRA affirm: سلامة الميناء", "FRA support: جهود القاهرة"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا إن الميناء يحتاج إلى معدات، والتدريب على أجهزة كانت تستخدم فيه.", "EGY FRA", false,
				[]string{"FRA affirm: الميناء يحتاج إلى معدات، والتدريب على أجهزة كانت تستخدم فيه"}},
		},
		Silent: []PointExample{
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. ولم يؤكد الوزيران موعد الجولة المقبلة.", "EGY FRA", false, nil},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا في إطار بحث مشترك عن حلول.", "EGY FRA", false, nil},
		},
	},
	{
		ID:    "goes-on",
		About: "A participle that goes on with the speaker: مؤكدا أن, مشيرا إلى; after a sign also مشيرة and مشددين.",
		Fires: []PointExample{
			{"استقبل الرئيس التونسي سامي الهذيلي سفير اليابان كين موراتا، ورحب الهذيلي بزيارة السفير، مشيرا إلى أن تونس حريصة على جذب المستثمرين.", "TUN JPN", false,
				[]string{"TUN support: زيارة السفير", "TUN affirm: تونس حريصة على جذب المستثمرين"}},
			{"استقبل الرئيس التونسي سامي الهذيلي سفير اليابان كين موراتا. وأكد الهذيلي في تصريح لمراسل الوكالة، أن الميناء آمن، مذكرا من جهة أخرى بضرورة توسيعه -حفظه الله- قريبا.", "TUN JPN", false,
				[]string{"TUN affirm: الميناء آمن", "TUN affirm: ضرورة توسيعه -حفظه الله- قريبا"}},
			{"استقبل الرئيس التونسي سامي الهذيلي سفير اليابان كين موراتا، مؤكدا السفير الياباني حرص طوكيو على الاستثمار.", "TUN JPN", false,
				[]string{"JPN affirm: حرص طوكيو على الاستثمار"}},
		},
		Silent: []PointExample{
			{"استقبل الرئيس التونسي سامي الهذيلي سفير اليابان كين موراتا، وتوجه الهذيلي مجددا إلى القصر.", "TUN JPN", false, nil},
		},
	},
	{
		ID:    "attitude",
		About: "A verb with a noun of attitude (أعرب عن قلقه من, جدد ترحيبه ب) is one reporting verb: the noun decides the act and stays out of the text.",
		Fires: []PointExample{
			{"اجتمع وزير الخارجية النرويجي أولاف برغ مع نظيره الكيني ديفيد موانغي. وأعرب برغ عن قلقه البالغ إزاء تدهور الوضع الإنساني في القرن الأفريقي، معربا عن أمله في أن تثمر الوساطة هدنة دائمة.", "NOR KEN", false,
				[]string{"NOR concern: تدهور الوضع الإنساني في القرن الأفريقي", "NOR call_for: تثمر الوساطة هدنة دائمة"}},
			{"اجتمع وزير الخارجية النرويجي أولاف برغ مع نظيره الكيني ديفيد موانغي. وجدد برغ رفض بلاده إحالة الخلاف إلى التحكيم.", "NOR KEN", false,
				[]string{"NOR reject: إحالة الخلاف إلى التحكيم"}},
			{"اجتمع وزير الخارجية النرويجي أولاف برغ مع نظيره الكيني ديفيد موانغي. وقد عبر موانغي عن بالغ ارتياحه لنتائج الوساطة.", "NOR KEN", false,
				[]string{"KEN support: نتائج الوساطة"}},
		},
		Silent: []PointExample{
			{"اجتمع وزير الخارجية النرويجي أولاف برغ مع نظيره الكيني ديفيد موانغي. وأكد برغ أهمية دعم الوساطة.", "NOR KEN", false,
				[]string{"NOR affirm: أهمية دعم الوساطة"}},
		},
	},
	{
		ID:    "talked",
		About: "A light verb with a verbal noun of talking or agreeing (جرى بحث, تم خلال اللقاء استعراض, شكل اللقاء فرصة لبحث) tells of all sides; further nouns of talking make points of their own.",
		Fires: []PointExample{
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وجرى خلال اللقاء بحث العلاقات الثنائية وسبل تطويرها، إضافة إلى مناقشة مستجدات الأوضاع في المنطقة.", "JOR CYP", false,
				[]string{"JOR,CYP discuss: العلاقات الثنائية وسبل تطويرها", "JOR,CYP discuss: مستجدات الأوضاع في المنطقة"}},
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. كما تم التأكيد على ضرورة حماية الملاحة في شرق المتوسط.", "JOR CYP", false,
				[]string{"JOR,CYP affirm: ضرورة حماية الملاحة في شرق المتوسط"}},
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وتم الاتفاق خلال اللقاء على تكثيف التشاور.", "JOR CYP", false,
				[]string{"JOR,CYP agree: تكثيف التشاور"}},
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وشكل اللقاء فرصة لاستعراض علاقات التعاون.", "JOR CYP", false,
				[]string{"JOR,CYP discuss: علاقات التعاون"}},
		},
		Silent: []PointExample{
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وخصصت الجلسة، وفق البيان، للنظر في وضع المعابر.", "JOR CYP", false, nil},
			{"استقبل ملك الأردن طلال الثاني الرئيس القبرصي نيكوس ستافرو. وجرى للضيف استقبال رسمي في المطار.", "JOR CYP", false, nil},
		},
	},
	{
		ID:    "talks",
		About: "Within a statement, a light verb with a noun of talking that has a topic: أجريا مناقشات حول.",
		Fires: []PointExample{
			{"التقى وزير الدفاع الإيطالي ماركو فالي نظيره اليوناني ستيفانوس ديموس. وقالت وزارة الدفاع الإيطالية إن الوزيرين أجريا مناقشات معمقة حول أمن الملاحة.", "ITA GRC", false,
				[]string{"ITA,GRC discuss: أمن الملاحة"}},
		},
		Silent: []PointExample{
			{"التقى وزير الدفاع الإيطالي ماركو فالي نظيره اليوناني ستيفانوس ديموس. وقالت وزارة الدفاع الإيطالية إن الوزيرين أجريا مناقشات معمقة.", "ITA GRC", false, nil},
		},
	},
	{
		ID:    "purpose",
		About: "What a session that took place was for (التقى نظيره لبحث الأزمة) was discussed by all; the agenda of a coming one is no point.",
		Fires: []PointExample{
			{"التقى وزير الخارجية التركي أورهان كايا نظيره الجورجي غيورغي بيريدزه لبحث أزمة المعابر الحدودية.", "TUR GEO", false,
				[]string{"TUR,GEO discuss: أزمة المعابر الحدودية"}},
		},
		Silent: []PointExample{
			{"يلتقي وزير الخارجية التركي أورهان كايا غدا نظيره الجورجي غيورغي بيريدزه لبحث أزمة المعابر الحدودية.", "TUR GEO", true, nil},
		},
	},
	{
		ID:    "paper",
		About: "A paper is quoted: وجاء في البيان أن. A joint one is of all sides, another of the body that spoke last or is named with it.",
		Fires: []PointExample{
			{"عقد الرئيس الكيني بيتر أوموندي والرئيس الأوغندي جون موسوكي قمة في نيروبي. وجاء في البيان المشترك أن التكامل الاقتصادي يخدم شعوب المنطقة.", "KEN UGA", false,
				[]string{"KEN,UGA affirm: التكامل الاقتصادي يخدم شعوب المنطقة"}},
		},
		Silent: []PointExample{
			{"عقد الرئيس الكيني بيتر أوموندي والرئيس الأوغندي جون موسوكي قمة في نيروبي. وجاءت القمة في وقت حساس.", "KEN UGA", false, nil},
		},
	},
	{
		ID:    "relayed",
		About: "Who relays is not the holder: نقلت الوكالة عن الوزير قوله إن.",
		Fires: []PointExample{
			{"التقى وزير الخارجية القطري ناصر المري نظيره الكوبي لويس فيغا. ونقلت الوكالة عن فيغا قوله إن الحصار أضر بقطاع الصحة.", "QAT CUB", false,
				[]string{"CUB affirm: الحصار أضر بقطاع الصحة"}},
		},
		Silent: []PointExample{
			{"التقى وزير الخارجية القطري ناصر المري نظيره الكوبي لويس فيغا. ونقلت الطائرة مساعدات طبية إلى هافانا.", "QAT CUB", false, nil},
		},
	},
	{
		ID:    "own-verb",
		About: "A side's own verb inside another's statement gives act and text: قال البيت الأبيض إن الرئيسين اتفقا على, نحن ندعو إلى.",
		Fires: []PointExample{
			{"تحادث الرئيس البولندي يان كوفال هاتفيا مع الرئيس الروماني ميهاي يونسكو. وقالت الرئاسة البولندية إن الرئيسين اتفقا على تشكيل لجنة مشتركة للطاقة.", "POL ROU", false,
				[]string{"POL,ROU agree: تشكيل لجنة مشتركة للطاقة"}},
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا: «نأمل أن يفتح الميناء، وأن تعود السفن إليه». كان الوزيران قد اتفقا على توسيعه.", "EGY FRA", false,
				[]string{"FRA call_for: يفتح الميناء", "FRA call_for: تعود السفن إليه"}},
		},
		Silent: []PointExample{
			{"تحادث الرئيس البولندي يان كوفال هاتفيا مع الرئيس الروماني ميهاي يونسكو. وقال كوفال إن دعم الطاقة النظيفة أولوية.", "POL ROU", false,
				[]string{"POL affirm: دعم الطاقة النظيفة أولوية"}},
		},
	},
	{
		ID:    "quotation",
		About: "A quotation that runs over sentences is the speaker's to its end.",
		Fires: []PointExample{
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا: «الوضع خطير للغاية. المدنيون يدفعون الثمن كل يوم».", "EGY FRA", false,
				[]string{"FRA affirm: الوضع خطير للغاية", "FRA affirm: المدنيون يدفعون الثمن كل يوم"}},
		},
		Silent: []PointExample{
			{"التقى وزير الخارجية المصري كريم الشاذلي نظيره الفرنسي لوران دوبوا. وقال دوبوا: «الوضع خطير للغاية». المدنيون ينزحون كل يوم.", "EGY FRA", false,
				[]string{"FRA affirm: الوضع خطير للغاية"}},
		},
	},
}
