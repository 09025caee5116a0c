# What the window says about metrics. It is loaded with the first thing that shows one.

kind-metric = مؤشر
measures = المؤشرات
measures-satisfaction = الرضا
measures-operations = التشغيل
measures-money = المال
measures-own = مؤشرات خاصة
no-measures = توضع المؤشرات هنا: مدى رضا العملاء، وكيف يُنجز العمل، وما يكلّفه وما يدرّه. تكتب ما تم عدّه، وتُستخرج منه القيمة والصيغة وعدد الحالات.
add-metric-set = إضافة هذه المؤشرات بلا بيانات
add-metric = إضافة مؤشر
metric-about-map = سيخص المؤشر الجديد الخريطة كلها. ولقياس مرحلة أو نقطة اتصال أو تسليم أو قناة حدّدها قبل ذلك.
metric-about = سيخص المؤشر الجديد «{ $name }».
find-metric-kind = البحث عن نوع مؤشر
no-metric-kind = لا يوجد نوع كهذا. اختر نوعًا خاصًا بك: نسبة أو متوسطًا أو مجموعًا.
measure-against-target = المستهدف { $target }: { $difference }
measure-against-last = { $difference } منذ القراءة الأخيرة
measure-nothing = لم يُعَدّ شيء بعد: لا قيمة. أضف قراءة، أو ألصق جدولًا، أو استورد ملفًا.

field-metric-kind = النوع
section-readings = ما تم عدّه
section-target = المستهدف
field-target = المستهدف
hint-target = بوحدة القيم: النسبة مثل 80، والزمن مثل 6 د.
field-better = الأفضل أن يكون
better-higher = أكثر
better-lower = أقل
better-usual = كالمعتاد لنوعه
field-unit = الوحدة
hint-unit = ما تُعَدّ به القيم، مثل الطرود.
field-metric-subject = يخص
subject-map = الخريطة كلها
subject-stages = المراحل
subject-touchpoints = نقاط الاتصال
subject-hand_offs = عمليات التسليم
subject-channels = القنوات
field-definition = التعريف
hint-definition = ما الذي يُعَدّ بالضبط، ومن يعدّه، ومتى.

reading-add = إضافة
remove-reading = إزالة قراءة { $period }
paste-counts = لصق جدول…
import-counts = استيراد ملف…
no-value = بلا قيمة
all-readings = { $count ->
    [one] إظهار القراءة الواحدة
    [two] إظهار القراءتين
    [few] إظهار كل القراءات وعددها { $count }
    [many] إظهار كل القراءات وعددها { $count }
   *[other] إظهار كل القراءات وعددها { $count }
}
fewer-readings = إظهار أقل
count-way = طريقة العد
count-way-sums = مجاميع
count-way-answers = إجابة إجابة
count-rating = إجابات { $rating }
count-optional = { $name } (اختياري)
field-period_start = اليوم الأول، إن كانت أكثر من يوم (اختياري)
field-period_end = اليوم، أو آخر يوم في الفترة
field-reading-channel = القناة
all-channels = كل القنوات

counts-title = قراءات «{ $name }»
counts-paste = ألصق الجدول هنا، وأسماء أعمدته في الصف الأول
counts-columns-wanted = الأعمدة: date (التاريخ)، { $columns }؛ ويمكن إضافة channel (القناة) وn وsource (المصدر) وnotes (الملاحظات).
counts-ratings = عدد الإجابات لكل درجة من { $least } إلى { $most }
counts-example-date = date
counts-example-channel = channel
counts-rows = { $taken ->
    [one] يمكن قراءة صف واحد من أصل { $rows }.
    [two] يمكن قراءة صفين من أصل { $rows }.
    [few] يمكن قراءة { $taken } صفوف من أصل { $rows }.
    [many] يمكن قراءة { $taken } صفًا من أصل { $rows }.
   *[other] يمكن قراءة { $taken } صف من أصل { $rows }.
}
counts-how = الفاصل بين الأعمدة: { $delimiter }.
counts-new-channels = { $count ->
    [one] قناة جديدة في الخريطة: { $names }.
    [two] قناتان جديدتان في الخريطة: { $names }.
    [few] قنوات جديدة في الخريطة: { $names }.
    [many] قنوات جديدة في الخريطة: { $names }.
   *[other] قنوات جديدة في الخريطة: { $names }.
}
counts-replaced = { $count ->
    [one] تُستبدل قراءة واحدة للفترة والقناة نفسيهما.
    [two] تُستبدل قراءتان للفترات والقنوات نفسها.
    [few] تُستبدل { $count } قراءات للفترات والقنوات نفسها.
    [many] تُستبدل { $count } قراءة للفترات والقنوات نفسها.
   *[other] تُستبدل { $count } قراءة للفترات والقنوات نفسها.
}
counts-order = تُكتب الأيام
counts-order-day = 31/3/2026
counts-order-month = 3/31/2026
counts-order-guess = الجدول لا يبيّن ذلك؛ وهذا هو المعتاد لديك.
counts-fraction = تُكتب الأعداد
counts-fraction-guess = الجدول لا يبيّن ذلك؛ وهذا هو المعتاد لديك.
counts-read = ما سيكون هناك
counts-period = الفترة
counts-value = القيمة
counts-base = الحالات
counts-take = { $count ->
    [one] أخذ قراءة واحدة
    [two] أخذ قراءتين
    [few] أخذ { $count } قراءات
    [many] أخذ { $count } قراءة
   *[other] أخذ { $count } قراءة
}
counts-taken = { $count ->
    [one] توجد الآن قراءة واحدة.
    [two] توجد الآن قراءتان.
    [few] توجد الآن { $count } قراءات.
    [many] توجد الآن { $count } قراءة.
   *[other] توجد الآن { $count } قراءة.
}
