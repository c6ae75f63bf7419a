package reader

import "testing"

// TestRepresent reads who stands for a side of which the session names nobody: the leader of
// its delegation, and the one official of its who speaks right behind it.
func TestRepresent(t *testing.T) {
	readings(t, []Example{
		{Page: "2024-03-12", Text: "التقى وزير الخارجية التونسي منير القاسمي أمس وفدا من الكونغرس الأمريكي يترأسه رئيس لجنة الشؤون الخارجية جون بيكر.",
			Makes: `meeting held main TUN foreign_minister "منير القاسمي" + USA legislator "جون بيكر", from 2024-03-11`},
		{Page: "2024-03-12", Text: "استقبل وزير الخارجية التونسي منير القاسمي أمس وفدا كينيا يتقدمه وزير الثقافة.",
			Makes: `meeting held main TUN foreign_minister "منير القاسمي" + KEN minister, from 2024-03-11, country TUN`},
		{Page: "2024-03-12", Text: "التقى وزير الخارجية التونسي منير القاسمي وزير الثقافة والإرشاد الإسلامي بالجمهورية الإيرانية رضا كاشاني.",
			Makes: `meeting held main TUN foreign_minister "منير القاسمي" + IRN minister "رضا كاشاني"`},
		{Page: "2024-03-12", Text: "اختتمت كينيا وحركة الشباب في نيروبي أمس جولة محادثات.\nوقال كبير المفاوضين الكينيين موسى أوتينو إن الجانبين اتفقا على الهدنة.",
			Makes: `meeting held main KEN envoy "موسى أوتينو" + حركة الشباب, from 2024-03-11, place نيروبي (KEN)`},
		{Page: "2024-03-12", Text: "اختتمت كينيا وحركة الشباب في نيروبي أمس جولة محادثات.\nوقال المتحدث باسم الحكومة الكينية موسى أوتينو إن الجانبين اتفقا على الهدنة.",
			Makes: "meeting held main KEN + حركة الشباب, from 2024-03-11, place نيروبي (KEN)"},
		{Page: "2024-03-12", Text: "اختتمت كينيا وحركة الشباب في نيروبي أمس جولة محادثات.\nوالتقى وزير الخارجية الكيني موسى أوتينو السفير الهولندي يان دي فريس. وقال وزير الخارجية الكيني موسى أوتينو إن الأجواء طيبة.",
			Makes: `meeting held main KEN + حركة الشباب, from 2024-03-11, place نيروبي (KEN); meeting held main KEN foreign_minister "موسى أوتينو" + NLD ambassador "يان دي فريس", from 2024-03-11, place نيروبي (KEN)`},
	})
}
