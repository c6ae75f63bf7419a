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
	})
}
