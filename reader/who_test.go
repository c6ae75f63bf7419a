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
