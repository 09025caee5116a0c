# What a step of the history did. They stand in the menu after “Undo:”.
# The things stand after a verbal noun: duals are oblique.

edit-create = إضافة { $what }
edit-change = تغيير { $what }
edit-move = نقل { $what }
edit-span = مد { $what }
edit-copy = تكرار { $what }
edit-remove = حذف { $what }
edit-rate = تقييم نقطة اتصال
edit-add = إضافة { $what }
edit-merge = دمج { $what }
edit-split = تقسيم { $what }
edit-stack = جمع { $what } في رزمة
edit-unstack = إخراج { $what } من الرزمة
edit-paste = لصق { $what }
edit-send = نقل { $what } إلى خريطة أخرى
edit-receive = جلب { $what } من خريطة أخرى
edit-import = استيراد { $what }
edit-open = فتح من { $what }

things-records = { $count ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
things-map = { $count ->
    [one] الخريطة
    [two] خريطتين
    [few] { $count } خرائط
    [many] { $count } خريطة
   *[other] { $count } خريطة
}
things-team = { $count ->
    [one] فريق
    [two] فريقين
    [few] { $count } فرق
    [many] { $count } فريقًا
   *[other] { $count } فريق
}
things-person = { $count ->
    [one] شخص
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
things-channel = { $count ->
    [one] قناة
    [two] قناتين
    [few] { $count } قنوات
    [many] { $count } قناة
   *[other] { $count } قناة
}
things-tag = { $count ->
    [one] وسم
    [two] وسمين
    [few] { $count } وسوم
    [many] { $count } وسمًا
   *[other] { $count } وسم
}
things-persona = { $count ->
    [one] شخصية
    [two] شخصيتين
    [few] { $count } شخصيات
    [many] { $count } شخصية
   *[other] { $count } شخصية
}
things-persona_channel = { $count ->
    [one] قناة مفضلة
    [two] قناتين مفضلتين
    [few] { $count } قنوات مفضلة
    [many] { $count } قناة مفضلة
   *[other] { $count } قناة مفضلة
}
things-stage = { $count ->
    [one] مرحلة
    [two] مرحلتين
    [few] { $count } مراحل
    [many] { $count } مرحلة
   *[other] { $count } مرحلة
}
things-touchpoint = { $count ->
    [one] نقطة اتصال
    [two] نقطتي اتصال
    [few] { $count } نقاط اتصال
    [many] { $count } نقطة اتصال
   *[other] { $count } نقطة اتصال
}
things-touchpoint_channel = { $count ->
    [one] قناة أخرى
    [two] قناتين أخريين
    [few] { $count } قنوات أخرى
    [many] { $count } قناة أخرى
   *[other] { $count } قناة أخرى
}
things-lane = { $count ->
    [one] مسار
    [two] مسارين
    [few] { $count } مسارات
    [many] { $count } مسارًا
   *[other] { $count } مسار
}
things-card = { $count ->
    [one] بطاقة
    [two] بطاقتين
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
things-card_tag = { $count ->
    [one] وسم بطاقة
    [two] وسمي بطاقات
    [few] { $count } وسوم بطاقات
    [many] { $count } وسمًا لبطاقات
   *[other] { $count } وسم لبطاقات
}
things-unlike = { $count ->
    [one] زوج من البطاقات غير المتماثلة
    [two] زوجين من البطاقات غير المتماثلة
    [few] { $count } أزواج من البطاقات غير المتماثلة
    [many] { $count } زوجًا من البطاقات غير المتماثلة
   *[other] { $count } زوج من البطاقات غير المتماثلة
}
things-emotion = { $count ->
    [one] شعور
    [two] شعورين
    [few] { $count } مشاعر
    [many] { $count } شعورًا
   *[other] { $count } شعور
}
things-hand_off = { $count ->
    [one] تسليم
    [two] عمليتي تسليم
    [few] { $count } عمليات تسليم
    [many] { $count } عملية تسليم
   *[other] { $count } عملية تسليم
}
things-answer = { $count ->
    [one] معالجة
    [two] معالجتين
    [few] { $count } معالجات
    [many] { $count } معالجة
   *[other] { $count } معالجة
}
things-claim = { $count ->
    [one] إفادة
    [two] إفادتين
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
}
things-view = { $count ->
    [one] طريقة عرض
    [two] طريقتي عرض
    [few] { $count } طرق عرض
    [many] { $count } طريقة عرض
   *[other] { $count } طريقة عرض
}
things-view_filter = { $count ->
    [one] عامل تصفية لطريقة عرض
    [two] عاملي تصفية لطرق عرض
    [few] { $count } عوامل تصفية لطرق عرض
    [many] { $count } عامل تصفية لطرق عرض
   *[other] { $count } عامل تصفية لطرق عرض
}
things-metric = { $count ->
    [one] مؤشر
    [two] مؤشرين
    [few] { $count } مؤشرات
    [many] { $count } مؤشرًا
   *[other] { $count } مؤشر
}
things-reading = { $count ->
    [one] قراءة
    [two] قراءتين
    [few] { $count } قراءات
    [many] { $count } قراءة
   *[other] { $count } قراءة
}
things-action = { $count ->
    [one] إجراء
    [two] إجراءين
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
things-action_subject = { $count ->
    [one] موضوع إجراء
    [two] موضوعي إجراءات
    [few] { $count } موضوعات لإجراءات
    [many] { $count } موضوعًا لإجراءات
   *[other] { $count } موضوع لإجراءات
}
things-pilot = { $count ->
    [one] تجربة
    [two] تجربتين
    [few] { $count } تجارب
    [many] { $count } تجربة
   *[other] { $count } تجربة
}
things-question = { $count ->
    [one] سؤال
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
things-estimate = { $count ->
    [one] تقدير
    [two] تقديرين
    [few] { $count } تقديرات
    [many] { $count } تقديرًا
   *[other] { $count } تقدير
}
things-replacement = { $count ->
    [one] نقطة اتصال مستبدلة
    [two] نقطتي اتصال مستبدلتين
    [few] { $count } نقاط اتصال مستبدلة
    [many] { $count } نقطة اتصال مستبدلة
   *[other] { $count } نقطة اتصال مستبدلة
}
things-log_name = { $count ->
    [one] اسم في بيانات التفاعل
    [two] اسمين في بيانات التفاعل
    [few] { $count } أسماء في بيانات التفاعل
    [many] { $count } اسمًا في بيانات التفاعل
   *[other] { $count } اسم في بيانات التفاعل
}
things-inconsistency = { $count ->
    [one] تضارب
    [two] حالتي تضارب
    [few] { $count } حالات تضارب
    [many] { $count } حالة تضارب
   *[other] { $count } حالة تضارب
}
things-accountable = { $count ->
    [one] حصة في المسؤولية عن الرحلة
    [two] حصتين في المسؤولية عن الرحلة
    [few] { $count } حصص في المسؤولية عن الرحلة
    [many] { $count } حصة في المسؤولية عن الرحلة
   *[other] { $count } حصة في المسؤولية عن الرحلة
}
things-silence = { $count ->
    [one] نتيجة متجاهَلة
    [two] نتيجتين متجاهَلتين
    [few] { $count } نتائج متجاهَلة
    [many] { $count } نتيجة متجاهَلة
   *[other] { $count } نتيجة متجاهَلة
}

copy-of = نسخة من { $title }
opened-beside = في المكتبة إصدار آخر من هذه الخريطة. وُضعت هذه بجانبه.
opened-beside-deleted = حُذف هنا إصدار آخر من هذه الخريطة ويبقى محذوفًا. هذه في المكتبة كما هي في الملف.
future-of = { $title } – مستقبلية
edit-pin = دليل من { $what }
