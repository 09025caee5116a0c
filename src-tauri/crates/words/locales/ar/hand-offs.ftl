# The hand-offs along the line, and how all that a map says is known.

action-hand-off-drawer = عمليات التسليم على امتداد الخط
action-next-hand-off = التسليم التالي
action-previous-hand-off = التسليم السابق
action-describe-hand-off = وصف التسليم المقترح
action-describe-hand-offs = وصف كل عمليات التسليم المقترحة
action-another-hand-off = تسليم آخر من هنا
action-no-hand-off = لا شيء يُسلَّم هنا…
action-panel-evidence = الأدلة
why-no-passages = لا تتغير القناة ولا المسؤول على امتداد هذه الرحلة، ولا يوجد تسليم موصوف.
why-no-hand-off = انتقل إلى تسليم أولًا.
why-no-suggestion = انتقل إلى تسليم مقترح أولًا.

line-bar = عمليات التسليم بالأرقام
line-title = عمليات التسليم
line-none = حالما تتغير القناة أو المسؤول من نقطة اتصال إلى التالية يُقترح هنا تسليم.
line-go = انتقال إلى التالي: { $what }
line-described = { $number ->
    [one] موصوف
    [two] موصوفان
    [few] موصوفة
    [many] موصوفة
   *[other] موصوفة
}
line-channel = { $number ->
    [one] تغيير للقناة
    [two] تغييران للقناة
    [few] تغييرات للقناة
    [many] تغييرًا للقناة
   *[other] تغيير للقناة
}
line-unowned = بلا مسؤول
line-disputed = محل خلاف
line-contextLost = { $number ->
    [one] يضيع فيه السياق
    [two] يضيع فيهما السياق
    [few] يضيع فيها السياق
    [many] يضيع فيها السياق
   *[other] يضيع فيها السياق
}
line-repeats = { $number ->
    [one] تكرار من العميل
    [two] تكراران من العميل
    [few] تكرارات من العميل
    [many] تكرارًا من العميل
   *[other] تكرار من العميل
}
line-wait = انتظار · الأطول { $worst }
line-wait-unknown = الانتظار غير معروف
line-suggested = { $number ->
    [one] ينتظر الوصف
    [two] ينتظران الوصف
    [few] تنتظر الوصف
    [many] تنتظر الوصف
   *[other] تنتظر الوصف
}
line-none-chosen = لم يُختر تسليم
line-place = { $number } من { $count }
line-close = إغلاق الدرج
line-both-change = تتغير القناة والمسؤول
line-channel-changes = تتغير القناة
line-owner-changes = يتغير المسؤول
line-nothing-changes = تبقى القناة ويبقى المسؤول
line-describe-all = وصف الكل ({ $count })
line-why-none = لماذا لا يُسلَّم شيء هنا؟
line-let-be = تجاهل
line-section-passes = ما الذي يُسلَّم
line-section-course = كيف يسير التسليم
said-no-hand-off = لن يُقترح بعد الآن. ويُدرجه فحص الخريطة ضمن المتجاهَل.
said-described = { $count ->
    [one] تسليم واحد ينتظر الوصف
    [two] عمليتا تسليم تنتظران الوصف
    [few] { $count } عمليات تسليم تنتظر الوصف
    [many] { $count } عملية تسليم تنتظر الوصف
   *[other] { $count } عملية تسليم تنتظر الوصف
}
line-in-drawer = يظهر هذا التسليم في الدرج فوق الخط.
line-open-drawer = إظهار فوق الخط

evidence = الأدلة
evidence-nothing = كل ما تقوله الخريطة يُدرج هنا مع كيفية معرفته، حالما يكون فيها شيء.
evidence-coverage = ما يستند إلى دليل
evidence-map = الخريطة كلها
evidence-backed = { $backed } من { $count } تستند إلى دليل، { $share }
evidence-count = { $level } { $number }
evidence-filter-level = كيف نعرف ذلك
evidence-filter-kind = نوع المصدر
evidence-filter-thing = العنصر
evidence-all = الكل
evidence-kind-none = النوع غير محدد
evidence-stale-only = أقدم من سنة
evidence-stale = المصدر أقدم من سنة
evidence-shown = { $count ->
    [0] لا شيء يُعرف بهذه الطريقة
    [one] عنصر واحد
    [two] عنصران
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
evidence-select = تحديدها في الخريطة
evidence-ask = { $count ->
    [one] تحويله إلى سؤال
    [two] تحويلهما إلى سؤالين
    [few] تحويلها إلى { $count } أسئلة
    [many] تحويلها إلى { $count } سؤالًا
   *[other] تحويلها إلى { $count } سؤال
}
evidence-ask-one = تحويل إلى سؤال بحثي: { $name }
evidence-more = إظهار { $count } غيرها
evidence-n = n = { $n }
evidence-thing-touchpoint = نقاط الاتصال
evidence-thing-card = البطاقات
evidence-thing-emotion = التقييمات
evidence-thing-hand_off = عمليات التسليم
evidence-thing-metric = المؤشرات
evidence-thing-inconsistency = حالات التضارب
evidence-of-touchpoint = نقطة اتصال
evidence-of-card = بطاقة
evidence-of-emotion = تقييمات
evidence-of-hand_off = تسليم
evidence-of-metric = مؤشر
evidence-of-inconsistency = تضارب
evidence-ratings = { $count ->
    [one] { $persona }: تقييم واحد
    [two] { $persona }: تقييمان
    [few] { $persona }: { $count } تقييمات
    [many] { $persona }: { $count } تقييمًا
   *[other] { $persona }: { $count } تقييم
}
evidence-metric-untitled = مؤشر بلا عنوان
evidence-go = انتقال إليه: { $name }

field-backs = استخدام الجواب دليلًا
backs-explained = ما تم التوصل إليه يصلح دليلًا لما يلي: «{ $name }». ويُؤخذ المصدر والتاريخ من هنا.
backs-take = استخدام كدليل
backs-taken = أصبح هذا الجواب دليل «{ $name }».
backs-unanswered = دوّن الجواب أولًا: فهو يصبح المصدر.
field-reason-of = السبب: { $name }
field-share-of = النسبة المئوية من الاتصالات: { $name }
share-hint = كم من كل مئة اتصال يمر عبرها.
