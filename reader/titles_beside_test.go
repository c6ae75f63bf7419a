package reader

import "testing"

// TestTitlesBeside reads offices told in more words than their own: who acts for another, who
// heads a mission besides, what an envoy was before; and what stands behind them.
func TestTitlesBeside(t *testing.T) {
	readings(t, []Example{
		{Text: `التقى الرئيس النرويجي أولاف برغ أمس القائم بأعمال رئيس وزراء أرمينيا هايك ستيبانيان.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + ARM head_of_government "هايك ستيبانيان", from 2020-03-03`},
		{Text: `التقى القائم بأعمال وزير الدفاع الجزائري مراد بن يوسف أمس الرئيس النرويجي أولاف برغ.`,
			Makes: `meeting held main DZA defence_minister "مراد بن يوسف" + NOR head_of_state "أولاف برغ", from 2020-03-03, country NOR`},
		{Text: `التقى الرئيس النرويجي أولاف برغ أمس وزير خارجية تصريف الأعمال اللبناني كميل خوري.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + LBN foreign_minister "كميل خوري", from 2020-03-03, country NOR`},
		{Text: `استقبل الوزير السوري أنس الحموي أمس القائم بأعمال بعثة الاتحاد الأوروبي يان هولم.`,
			Makes: `meeting held main SYR minister "أنس الحموي" + EU ambassador "يان هولم", from 2020-03-03, country SYR`},
		{Text: `التقى الرئيس النرويجي أولاف برغ أمس مبعوث الاتحاد الأفريقي إلى السودان الرئيس الكيني الأسبق بيتر أوتينو.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + AU envoy "بيتر أوتينو", from 2020-03-03`},
		{Text: `التقى الرئيس النرويجي أولاف برغ أمس الممثل الخاص للأمين العام الأممي و رئيس بعثة "مينوسما" سيدي ولد الطالب.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + UN envoy "سيدي ولد الطالب", from 2020-03-03`},
		{Text: `التقى الرئيس النرويجي أولاف برغ أمس سفيرة الاتحاد الأوروبي ورئيسة بعثته كارمن سوتو.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + EU ambassador "كارمن سوتو", from 2020-03-03`},
		{Text: `التقى الرئيس النرويجي أولاف برغ أمس المبعوث الشخصي للأمين العام إلى الصحراء مراد بن يوسف.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + UN envoy "مراد بن يوسف", from 2020-03-03`},
		{Text: `استقبل الرئيس الموريتاني سيدي ولد الطالب أمس سفير فرنسا المعتمد لدى بلادنا سعادة السيد بيير دوران.`,
			Makes: `meeting held main MRT head_of_state "سيدي ولد الطالب" + FRA ambassador "بيير دوران", from 2020-03-03, country MRT`},
		{Text: `استقبل الرئيس النرويجي أولاف برغ أمس رئيس الوزراء الكيني السابق بيتر أوتينو.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + KEN other "بيتر أوتينو", from 2020-03-03, country NOR`},
		{Text: `استقبل الرئيس النرويجي أولاف برغ أمس الأمين العام للجامعة العربية رمزي الكناني. وقال الأمين العام للجامعة رمزي الكناني إن اللقاء كان مثمرا.`,
			Makes: `meeting held main NOR head_of_state "أولاف برغ" + LAS secretary_general "رمزي الكناني", from 2020-03-03, country NOR`},
		{Text: `استقبل رئيس مجلس النواب اللبناني نعيم الحلبي أمس سفير روسيا إيغور بيلين. ثم استقبل سفير الصين لي وين في حضور المستشار الإعلامي زياد مراد.`,
			Makes: `meeting held main LBN speaker "نعيم الحلبي" + RUS ambassador "إيغور بيلين", from 2020-03-03, country LBN; meeting held main LBN speaker "نعيم الحلبي" + CHN ambassador "لي وين", from 2020-03-03, country LBN`},
		{Text: `بحث وزير الخارجية الروسي إيغور بيلين أمس مع نظيره الجزائري مراد بن يوسف، الذي يزور موسكو في إطار زيارة عمل، الوضع في ليبيا ومنطقة الساحل.`,
			Makes: `meeting held main RUS foreign_minister "إيغور بيلين" + DZA foreign_minister "مراد بن يوسف", from 2020-03-03, place موسكو (RUS)`},
		{Text: `عقد الرئيس الكيني بيتر أوتينو والرئيس الإثيوبي أبيل تسفاي أمس لقاء هو الثالث منذ اندلاع النزاع، وذلك في أديس أبابا.`,
			Makes: `meeting held main KEN head_of_state "بيتر أوتينو" + ETH head_of_state "أبيل تسفاي", from 2020-03-03, series 3, place أديس أبابا (ETH)`},
	})
}
