package arabic

// numKind is the part that a word can play in a numeral.
type numKind uint8

const (
	unit     numKind = iota + 1 // one to ten
	head                        // needs عشر or a ten after it: احدي, اثني
	ten                         // twenty to ninety
	hundred                     // a hundred, or several in one word
	scale                       // thousand and above, singular, dual, plural
	fraction                    // نصف, ثلث, ربع
	quarters                    // ارباع
	ordUnit                     // ordinals of one to ten
	ordTen                      // needs عشر or a ten after it: الحادي
)

type numWord struct {
	kind  numKind
	value int
	den   int
	bare  bool // not with the article: الاثنين is Monday
	whole bool // the form itself begins with ال: الف
}

func scaleOf(v int) int {
	for _, s := range []int{1e12, 1e9, 1e6, 1000} {
		if v >= s {
			return s
		}
	}
	return 1
}

// numWords maps normal forms without article to their part. Never written to.
var numWords = func() map[string]numWord {
	m := map[string]numWord{}
	put := func(w numWord, forms ...string) {
		for _, f := range forms {
			m[f] = w
		}
	}
	for i, forms := range [][]string{
		{"واحد", "واحده", "واحدا"}, {"اثنان", "اثنتان", "اثنتين", "ثنتين"}, {"ثلاثه", "ثلاث", "ثلاثا"}, {"اربعه", "اربع", "اربعا"},
		{"خمسه", "خمس", "خمسا"}, {"سته", "ست", "ستا"}, {"سبعه", "سبع", "سبعا"}, {"ثمانيه", "ثماني", "ثمان", "ثمانيا"},
		{"تسعه", "تسع", "تسعا"}, {"عشره", "عشر", "عشرا"},
	} {
		put(numWord{kind: unit, value: i + 1}, forms...)
	}
	put(numWord{kind: unit, value: 2, bare: true}, "اثنين")
	put(numWord{kind: head, value: 1, bare: true}, "احد", "احدي")
	put(numWord{kind: head, value: 2}, "اثنا", "اثني", "اثنتا", "اثنتي")
	for i, stem := range []string{"عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"} {
		put(numWord{kind: ten, value: (i + 2) * 10}, stem+"ون", stem+"ين")
		if i > 0 {
			put(numWord{kind: hundred, value: (i + 2) * 100}, stem+"ميه", stem+"مايه", stem+"ماءه")
		}
	}
	put(numWord{kind: hundred, value: 800}, "ثمانيميه", "ثمانيمايه")
	put(numWord{kind: hundred, value: 100}, "ميه", "مايه", "ماءه")
	put(numWord{kind: hundred, value: 200}, "ميتان", "ميتين", "ميتا", "ميتي", "مايتان", "مايتين", "مايتا", "مايتي")
	put(numWord{kind: scale, value: 1000, whole: true}, "الف", "الفا")
	put(numWord{kind: scale, value: 1000}, "الاف")
	put(numWord{kind: scale, value: 2000, whole: true}, "الفان", "الفين", "الفي")
	put(numWord{kind: scale, value: 1e6}, "مليون", "مليونا", "ملايين")
	put(numWord{kind: scale, value: 2e6}, "مليونان", "مليونين", "مليوني")
	put(numWord{kind: scale, value: 1e9}, "مليار", "مليارا", "مليارات", "بليون", "بليونا", "بلايين")
	put(numWord{kind: scale, value: 2e9}, "ملياران", "مليارين", "ملياري", "بليونان", "بليونين", "بليوني")
	put(numWord{kind: scale, value: 1e12}, "تريليون", "تريليونا", "تريليونات")
	put(numWord{kind: scale, value: 2e12}, "تريليونان", "تريليونين", "تريليوني")
	put(numWord{kind: fraction, value: 1, den: 2}, "نصف", "نصفا")
	put(numWord{kind: fraction, value: 1, den: 3}, "ثلث", "ثلثا")
	put(numWord{kind: fraction, value: 2, den: 3}, "ثلثي", "ثلثين", "ثلثان")
	put(numWord{kind: fraction, value: 1, den: 4}, "ربع", "ربعا")
	put(numWord{kind: quarters, value: 1, den: 4}, "ارباع")
	for i, forms := range [][]string{
		{"اول", "اولي"}, {"ثاني", "ثانيه", "ثان"}, {"ثالث", "ثالثه"}, {"رابع", "رابعه"}, {"خامس", "خامسه"},
		{"سادس", "سادسه"}, {"سابع", "سابعه"}, {"ثامن", "ثامنه"}, {"تاسع", "تاسعه"}, {"عاشر", "عاشره"},
	} {
		put(numWord{kind: ordUnit, value: i + 1}, forms...)
	}
	put(numWord{kind: ordTen, value: 1}, "حادي", "حاديه")
	return m
}()
