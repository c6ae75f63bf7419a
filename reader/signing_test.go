package reader

import "testing"

// TestSigning: an agreement told as signed with its day and city stands for a meeting.
func TestSigning(t *testing.T) {
	const lead = "التقى وزير الخارجية الأردني سامر حداد أمس في عمان نظيره الكويتي ناصر المطيري.\n"
	const met = `meeting held main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري", from 2020-03-03, place عمان (JOR)`
	readings(t, []Example{
		{Text: lead + "وكان الأردن والكويت قد وقعا في العقبة في 12 يناير الماضي مذكرة تفاهم.",
			Makes: met + "; meeting held background JOR + KWT, from 2020-01-12, place العقبة (JOR)"},
		{Text: lead + "وكان الرئيسان التونسي والمالي قد وقعا اتفاقا تجاريا مطلع الشهر خلال زيارة الرئيس المالي إلى تونس.",
			Makes: met + `; meeting held background TUN head_of_state + MLI head_of_state, place تونس (TUN)`},
		{Text: lead + "وكان الأردن والكويت قد وقعا مذكرة تفاهم بشأن النقل.", Makes: met},
		{Text: lead + "ووقعت اشتباكات بين الجيش السوداني وقوات الدعم السريع أمس في الخرطوم.", Makes: met},
	})
}
