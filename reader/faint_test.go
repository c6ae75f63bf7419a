package reader

import "testing"

// What is too little for a session is left out; what is plain stays.
func TestFaint(t *testing.T) {
	readings(t, []Example{
		// a page of sport
		{Page: "2016-03-14", Title: "قرعة التصفيات", Text: "أوقعت قرعة تصفيات المونديال المنتخب التونسي مع منتخب ليبيا. وقال مدرب المنتخب إن لاعبي الفريق جاهزون للمباراة الأولى على ملعب رادس. ويلتقي المغرب مع مالي في مباراة ثانية، ويزور المدرب سالم الغربي الجزائر مع لاعبين من الدوري.", Makes: "nothing"},
		// two states in an opinion, no day, no place
		{Page: "2016-03-14", Title: "رأي في أزمة الديون", Text: "يرى الكاتب أن الأزمة طالت. وفي الأثناء تتفاوض الحكومات الأوروبية مع أثينا بشأن مزيد من الأموال.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "أثينا وبروكسل في جولة جديدة", Text: "تعثرت الأسواق. وتتفاوض الحكومات الأوروبية في لوكسمبورغ مع أثينا بشأن مزيد من الأموال.",
			Makes: `meeting held main EU + GRC, place لوكسمبورغ (LUX)`},
		// two states, with no day but that of what was told before
		{Page: "2016-03-14", Title: "رصاصة تصيب طفلة", Text: "أصيبت طفلة كينية برصاصة في كمبالا أمس وهي بخير. وتبحث كينيا مع أوغندا ملابسات الواقعة.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "رصاصة تصيب طفلة", Text: "أصيبت طفلة كينية برصاصة في كمبالا وهي بخير. وبحثت كينيا مع أوغندا أمس ملابسات الواقعة.",
			Makes: "meeting held main KEN + UGA, from 2016-03-13"},
		// announced with a verb, the other side told by its state alone
		{Page: "2016-03-14", Title: "رأي في أزمة الديون", Text: "يرى الكاتب أن الأزمة طالت. ولم يعلق أحد. ومن المقرر أن يلتقي رئيس الحكومة اليونانية يانيس ماركو مسؤولين أوروبيين لمناقشة القروض.",
			Makes: `meeting planned main GRC head_of_government "يانيس ماركو" + EU`},
		{Page: "2016-03-14", Title: "رأي في أزمة الديون", Text: "يرى الكاتب أن الأزمة طالت. ولم يعلق أحد. وسوف تتفاوض أثينا مع الحكومات الأوروبية بشأن القروض.", Makes: "nothing"},
		// a journey of somebody without an office
		{Page: "2016-03-14", Title: "مهرجان", Text: "زار الفنان اللبناني سامر الحلبي تونس أمس للمشاركة في المهرجان.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "زيارة", Text: "زار وزير الثقافة اللبناني سامر الحلبي تونس أمس في زيارة رسمية.",
			Makes: `visit held main LBN minister "سامر الحلبي" + TUN, from 2016-03-13, place تونس (TUN)`},
		// nobody's visit: the aid goes, a director sees the sick
		{Page: "2016-03-14", Title: "إغاثة", Text: "أمر الملك فهد بن سعد آل هذال بإغاثة المنكوبين ووصلت أول طائرة أمس إلى مطار كاتماندو.", Makes: "nothing"},
		{Page: "2016-03-14", Title: "زيارة مصاب", Text: "قام المدير العام السعودي ناصر الدوسري أمس بزيارة أحد المصابين في لندن.", Makes: "nothing"},
		// history
		{Page: "2016-03-14", Title: "من الذاكرة", Text: "يروي الكتاب سيرة القنصل. وفيه صور كثيرة. وكان الرئيس الفرنسي إتيان مارسو قد التقى ملك المغرب سعيد التازي في باريس في مارس 1961.", Makes: "nothing"},
	})
}
