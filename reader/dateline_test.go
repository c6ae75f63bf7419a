package reader

import "testing"

// TestBareDateline reads dispatches whose head no known agency signs.
func TestBareDateline(t *testing.T) {
	readings(t, []Example{
		{Text: "الرباط – استقبل رئيس الحكومة، السيد عمر التادلي، أمس وزير خارجية غانا كوفي منساه.",
			Makes: `meeting held main MAR head_of_government "عمر التادلي" + GHA foreign_minister "كوفي منساه", from 2020-03-03, country MAR`},
		{Text: "الجزائر- استقبل رئيس الجمهورية, السيد عمر التلمساني, أمس وزيرة الخارجية الليبية, السيدة هناء المبروك.",
			Makes: `meeting held main DZA head_of_state "عمر التلمساني" + LBY foreign_minister "هناء المبروك", from 2020-03-03, country DZA`},
		{Text: "مسقط في 4 مارس / وكالة الساحل / استقبل وزير الخارجية سالم الغافري أمس وزير خارجية غانا كوفي منساه.",
			Makes: `meeting held main OMN foreign_minister "سالم الغافري" + GHA foreign_minister "كوفي منساه", from 2020-03-03, country OMN`},
		{Text: "موسكو: سنلتقي وزير خارجية غانا كوفي منساه.", Makes: "nothing"},
	})
}
