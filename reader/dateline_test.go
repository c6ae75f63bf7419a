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

// TestDispatchHeads gives the shapes in which agencies head their dispatches, on the line of
// the first sentence and above it; the city is where the palace stands.
func TestDispatchHeads(t *testing.T) {
	const body = "استقبل رئيس الحكومة عمر التادلي بمقر الوزارة اليوم وزير خارجية غانا كوفي منساه."
	const want = `meeting held main MAR head_of_government "عمر التادلي" + GHA foreign_minister "كوفي منساه", from 2020-03-04, place الرباط (MAR)`
	for _, head := range []string{
		"الرباط - 4 - 3 (الساحل) --", "الرباط في 4 مارس / الساحل /", "الرباط / 4 آذار / مارس / الساحل –", "الرباط، 4 مارس (الساحل) -",
		"الرباط (الساحل) –", "الرباط ـ الساحل :", "الرباط: «الساحل»", "الرباط – من سالم العلي:", "الساحل - الرباط -", "(الساحل) الرباط -",
		"[الرباط] الساحل -", "الرباط, 04/03/2020 -", "الرباط - سالم العلي -",
	} {
		for _, text := range []string{head + " " + body, head + "\n" + body} {
			if got := Summary(Example{Page: "2020-03-04", Title: "رئيس الحكومة يستقبل وزير خارجية غانا", Text: text}.read(t)); got != want {
				t.Errorf("%s\n got %s", head, got)
			}
		}
	}
	for _, text := range []string{"الرباط تستقبل ضيوفها، ", "أكد الرباط، ", "الرباط-سلا. "} {
		if got := Summary(Example{Page: "2020-03-04", Title: "رئيس الحكومة يستقبل وزير خارجية غانا", Text: text + body}.read(t)); got == want {
			t.Errorf("%s is read as the head of a dispatch", text)
		}
	}
}
