package reader

import "testing"

// TestAgreed: the session that the sides agree to hold is another one than theirs of the day.
func TestAgreed(t *testing.T) {
	const lead = "عقد وزير الخارجية الأردني سامر حداد أمس اجتماعا مع نظيره الكويتي ناصر المطيري في عمان.\n"
	const committee = "; meeting planned main JOR + KWT, from 2020-05, place الكويت (KWT)"
	const ministers = `; meeting planned main JOR foreign_minister "سامر حداد" + KWT foreign_minister "ناصر المطيري"`
	readings(t, []Example{
		{Text: lead + "واتفق الوزيران على عقد الدورة المقبلة للجنة المشتركة في الكويت في مايو المقبل.", Makes: ministersMet + committee},
		{Text: lead + "وتم الاتفاق على عقد اجتماع اللجنة المشتركة في الكويت في مايو المقبل.", Makes: ministersMet + committee},
		{Text: lead + "واتفق الجانبان على دعوة اللجنة المشتركة الأردنية الكويتية للانعقاد في الكويت في مايو المقبل، وعلى تنظيم معرض في باكو.",
			Makes: ministersMet + committee},
		{Text: lead + "وأشار حداد إلى أن اللجنة المشتركة ستعقد اجتماعها في الكويت في مايو المقبل.", Makes: ministersMet + committee},
		{Text: lead + "وقال حداد إن اجتماع اللجنة المشتركة سيعقد في الكويت في مايو المقبل.", Makes: ministersMet + committee},
		{Text: lead + "وأكد حداد أن الدورة المقبلة للجنة المشتركة ستنعقد في الكويت في مايو المقبل.", Makes: ministersMet + committee},
		{Text: lead + "وتأتي الزيارة بعد أيام من اجتماع للجنة التنسيق المشتركة في الكويت يوم الجمعة.",
			Makes: ministersMet + "; meeting held background JOR + KWT, from 2020-02-28, place الكويت (KWT)"},
		{Text: lead + "واتفق الوزيران على عقد لقاء آخر قبل نهاية العام الجاري.", Makes: ministersMet + ministers + ", from 2020"},
		{Text: lead + "واتفق الوزيران على إنشاء لجنة تبحث الأمر، وعلى الاجتماع مجددا في يونيو.", Makes: ministersMet + ministers + ", from 2020-06"},
		{Text: "اتفقت الأردن والكويت أمس على عقد اللجنة المشتركة خلال النصف الأول من عام 2021.", Makes: "meeting planned main JOR + KWT, from 2021"},
		{Text: lead + "واتفق الوزيران على عقد لقاءات دورية.", Makes: ministersMet},
		{Text: lead + "واتفق الوزيران على مواصلة المشاورات خلال الفترة المقبلة.", Makes: ministersMet},
		{Text: lead + "وشددا على ضرورة عقد اجتماع للجنة المشتركة.", Makes: ministersMet},
	})
}
