package reader

import "testing"

// TestInvitation: who is asked to visit whom, and whether the invitation is taken up.
func TestInvitation(t *testing.T) {
	const lead = "التقى وزير الخارجية الأردني سامر حداد أمس في عمان نظيره الكويتي ناصر المطيري.\n"
	const met = `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03, place عمان (JOR)`
	const proposed = `; visit proposed main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", place الكويت (KWT)`
	const planned = `; visit planned main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", place الكويت (KWT)`
	readings(t, []Example{
		{Text: lead + "ووجه المطيري دعوة إلى حداد لزيارة الكويت.", Makes: met + proposed},
		{Text: lead + "ووجه المطيري الدعوة إلى حداد لزيارة الكويت، فقبلها.", Makes: met + planned},
		{Text: lead + "ودعا المطيري نظيره الأردني إلى زيارة الكويت.\nوقبل حداد الدعوة.", Makes: met + planned},
		{Text: lead + "وقبل حداد دعوة من المطيري لزيارة الكويت.", Makes: met + planned},
		{Text: lead + "وكان حداد قد وصل إلى عمان تلبية لدعوة المطيري.", Makes: met},
		{Text: lead + "ودعا المطيري إلى وقف القتال قبل زيارة الوفد.", Makes: met},
		{Text: "التقى وزير الخارجية الأردني سامر حداد رئيس المكتب السياسي لحركة حماس سعيد نجم أمس ووجه له الدعوة لزيارة عمان.\nوقال مصدر إن اللقاء مهم.\nوقبلت الحركة الدعوة.",
			Makes: `meeting held main JOR foreign_minister "سامر حداد" + حركة حماس party_leader "سعيد نجم", from 2020-03-03; visit planned main حركة حماس party_leader "سعيد نجم" + JOR foreign_minister "سامر حداد", place عمان (JOR)`},
		{Text: "قال مسؤول إن الوزير الأردني سامر حداد وجه الدعوة لقيادة «حماس» لزيارة عمان.", Makes: `visit proposed main حماس + JOR minister "سامر حداد", place عمان (JOR)`},
	})
}
