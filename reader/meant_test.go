package reader

import "testing"

// TestWhoIsMeant reads who is meant without a name of his own: the guest, he who travels, he who
// says what he will do, a minister of something else; and offices of the Maghreb and Kurdistan.
func TestWhoIsMeant(t *testing.T) {
	readings(t, []Example{
		{Text: `تسلم الرئيس السوري أنس الحموي أمس من السفير الروسي إيغور بيلين رسالة من نظيره الروسي دميتري بيلوف.`,
			Makes: `meeting held main SYR head_of_state "أنس الحموي" + RUS ambassador "إيغور بيلين", from 2020-03-03, country SYR`},
		{Text: `تلقى الرئيس التونسي سالم الهذيلي أمس من نظيره الجزائري مراد بن يوسف رسالة خطية.`,
			Makes: `message held main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف", from 2020-03-03`},
		{Text: `صرح مساعد الرئيس الروسي إيغور بيلين للصحفيين بأن الرئيس دميتري بيلوف أجرى أمس محادثة هاتفية مع نظيره الكيني بيتر أوتينو.`,
			Makes: `call held main RUS head_of_state "دميتري بيلوف" + KEN head_of_state "بيتر أوتينو", from 2020-03-03`},
		{Text: `وبحسب وزير الخارجية النرويجي، عقد أمس اجتماع بين رئيس روسيا دميتري بيلوف ونظيره الكيني بيتر أوتينو.`,
			Makes: `meeting held main RUS head_of_state "دميتري بيلوف" + KEN head_of_state "بيتر أوتينو", from 2020-03-03`},
		{Text: `بحث وزير الخارجية الموريتاني الشيخ ولد بيروك أمس مع وزير خارجية مالي عمر كيتا الوضع في الساحل.`,
			Makes: `meeting held main MRT foreign_minister "الشيخ ولد بيروك" + MLI foreign_minister "عمر كيتا", from 2020-03-03`},
		{Text: `التقى الأمين العام للأمم المتحدة يون كي سانغ أمس الرئيس النرويجي أولاف برغ.`,
			Makes: `meeting held main UN secretary_general "يون كي سانغ" + NOR head_of_state "أولاف برغ", from 2020-03-03`},
		{Text: `أضاف المتحدث بأن هارفر سيلتقي الرئيس النرويجي أولاف برغ.`,
			Makes: "nothing"},
		{Text: `اتفق الجانبان على ذلك كي يلتقي الرئيس النرويجي أولاف برغ نظيره الكيني بيتر أوتينو.`,
			Makes: `meeting planned main NOR head_of_state "أولاف برغ" + KEN head_of_state "بيتر أوتينو"`},
		{Text: `التقى الوزير التونسي سالم الهذيلي أمس وزير الشؤون المغاربية والاتحاد الإفريقي والجامعة العربية الجزائري مراد بن يوسف.`,
			Makes: `meeting held main TUN minister "سالم الهذيلي" + DZA minister "مراد بن يوسف", from 2020-03-03`},
		{Text: `استقبل رئيس الحكومة التونسية سالم الهذيلي أمس الوزير الجزائري للشؤون المغاربية والاتحاد الإفريقي وجامعة الدول العربية مراد بن يوسف.`,
			Makes: `meeting held main TUN head_of_government "سالم الهذيلي" + DZA minister "مراد بن يوسف", from 2020-03-03, country TUN`},
		{Text: `يؤدي وزير الخارجية التونسي سالم الهذيلي غدا زيارة إلى الجزائر، يترأس خلالها رفقة وزير الشؤون المغاربية الجزائري مراد بن يوسف الدورة 19 للجنة التونسية الجزائرية للمتابعة.`,
			Makes: `meeting planned main TUN foreign_minister "سالم الهذيلي" + DZA minister "مراد بن يوسف", from 2020-03-05, place الجزائر (DZA)`},
		{Text: `غادر الرئيس التونسي سالم الهذيلي تونس أمس متوجها إلى الجزائر في زيارة رسمية يجري خلالها محادثات مع نظيره الجزائري مراد بن يوسف.`,
			Makes: `meeting held main TUN head_of_state "سالم الهذيلي" + DZA head_of_state "مراد بن يوسف", from 2020-03-03, place الجزائر (DZA)`},
		{Text: `التقى وزير الخارجية الروسي إيغور بيلين أمس نظيره الجزائري مراد بن يوسف. من جانبه، قال بن يوسف إن الجزائر تثمن الموقف الروسي، وإنه سيلتقي غدا وزير الطاقة الروسي.`,
			Makes: `meeting held main RUS foreign_minister "إيغور بيلين" + DZA foreign_minister "مراد بن يوسف", from 2020-03-03; meeting planned main DZA foreign_minister "مراد بن يوسف" + RUS minister, from 2020-03-05`},
		{Text: `استقبل رئيس أذربيجان إلدار قاسموف أمس نائب وزير الخارجية الأمريكي هوارد ميلر. وسيزور الضيف تبليسي غدا.`,
			Makes: `meeting held main AZE head_of_state "إلدار قاسموف" + USA deputy_foreign_minister "هوارد ميلر", from 2020-03-03, country AZE; visit planned main USA deputy_foreign_minister "هوارد ميلر" + GEO, from 2020-03-05, place تبليسي (GEO)`},
		{Text: `استقبل رئيس أذربيجان إلدار قاسموف أمس نائب وزير الخارجية الأمريكي هوارد ميلر. وأجرى الضيف الأمريكي قبل ذلك محادثات في يريفان مع رئيس وزراء أرمينيا هايك ستيبانيان.`,
			Makes: `meeting held main AZE head_of_state "إلدار قاسموف" + USA deputy_foreign_minister "هوارد ميلر", from 2020-03-03, country AZE; meeting held background USA deputy_foreign_minister "هوارد ميلر" + ARM head_of_government "هايك ستيبانيان", place يريفان (ARM)`},
		{Text: `توجه الوزير الجزائري مراد بن يوسف أمس إلى نيامي أين استقبل من طرف رئيس النيجر.`,
			Makes: `meeting held main DZA minister "مراد بن يوسف" + NER head_of_state, from 2020-03-03, place نيامي (NER)`},
		{Text: `التقى رئيس إقليم كوردستان دلشاد هورامي أمس في أربيل القنصل العام الأمريكي جيسون كوبر.`,
			Makes: `meeting held main إقليم كوردستان governor "دلشاد هورامي" + USA ambassador "جيسون كوبر", from 2020-03-03, place أربيل (IRQ)`},
	})
}
