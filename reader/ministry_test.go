package reader

import "testing"

// TestMinistry reads ministries that the lexicon does not know, secretaries general of
// ministries, governors of provinces and the full names of states.
func TestMinistry(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"استقبل رئيس جيبوتي عمر بوح أمس وزير إدارة الأراضي واللامركزية المالي باكاري سيسوكو.",
			`meeting held main DJI head_of_state "عمر بوح" + MLI minister "باكاري سيسوكو", from 2024-03-11, country DJI`},
		{"التقى رئيس جيبوتي عمر بوح وزيرة الاندماج الإفريقي والشؤون الخارجية السنغالية مريم ندونغ.",
			`meeting held main DJI head_of_state "عمر بوح" + SEN foreign_minister "مريم ندونغ", country DJI`},
		{"التقى رئيس جيبوتي عمر بوح وزير العلاقات مع المؤسسات الدستورية بجمهورية الغابون باكوم موندونغا.",
			`meeting held main DJI head_of_state "عمر بوح" + GAB minister "باكوم موندونغا", country DJI`},
		{"التقى رئيس جيبوتي عمر بوح وزير خارجية جمهورية إثيوبيا الفيدرالية الديمقراطية، تسفاي بقلا، أمس.",
			`meeting held main DJI head_of_state "عمر بوح" + ETH foreign_minister "تسفاي بقلا", from 2024-03-11, country DJI`},
		{"التقى رئيس جيبوتي عمر بوح وزير الشؤون الخارجية للجمهورية الجزائرية مراد بن يوسف.",
			`meeting held main DJI head_of_state "عمر بوح" + DZA foreign_minister "مراد بن يوسف", country DJI`},
		{"التقى رئيس جيبوتي عمر بوح الأمينة العامة لوزارة الشؤون الخارجية الموريتانية مريم بنت سيدي.",
			`meeting held main DJI head_of_state "عمر بوح" + MRT deputy_foreign_minister "مريم بنت سيدي", country DJI`},
		{"التقى رئيس جيبوتي عمر بوح والي ولاية تمنراست كريم زروقي.",
			`meeting held main DJI head_of_state "عمر بوح" + DZA governor "كريم زروقي"`},
		{"زيارة وزير الخارجية لجمهورية مصر العربية.", `nothing`},
	} {
		if got := Summary(Example{Page: "2024-03-12", Text: c.text}.read(t)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
