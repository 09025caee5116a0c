# What tables and texts say through the lenses that have no grid. The window takes it from the picture.

sheet-ascending = مفروز، الأصغر أولًا
sheet-descending = مفروز، الأكبر أولًا

# The registers.

register-pain-points = نقاط الألم
register-pain-points-about = ما الذي يؤلم، وما شدته، ومن المسؤول عنه، وما يعالجه.
register-hand-offs = عمليات التسليم
register-hand-offs-about = حيث يُحال العميل إلى جهة أخرى: ما المحفّز، وما الذي يضيع، ومن يكرر كلامه، وكم يستغرق ذلك.
register-opportunities = الفرص
register-opportunities-about = كيف يمكننا التحسين: ما تعالجه كل فكرة، وما تدرّه وما تكلّفه.
register-actions = الإجراءات
register-actions-about = ما سيفعله شخص ما، ومتى، وكيف يُعرف أنه أفاد.
register-touchpoints = نقاط الاتصال
register-touchpoints-about = كل لحظات الرحلة بقنواتها ومسؤوليها ومددها.
register-evidence = الأدلة
register-evidence-about = كيف نعرف ما نقوله، ومن أين جاء.
register-rows = { $number ->
    [0] لا شيء بعد.
    [one] صف واحد.
    [two] صفان.
    [few] { $number } صفوف.
    [many] { $number } صفًا.
   *[other] { $number } صف.
}
register-in-order = بترتيب الرحلة.
register-filtered = { $number ->
    [one] صف واحد من { $all } يحتوي على «{ $filter }».
    [two] صفان من { $all } يحتويان على «{ $filter }».
    [few] { $number } صفوف من { $all } تحتوي على «{ $filter }».
    [many] { $number } صفًا من { $all } تحتوي على «{ $filter }».
   *[other] { $number } صف من { $all } تحتوي على «{ $filter }».
}
register-from-to = { $from } ← { $to }
register-rating = { $persona }: { $value }، { $word }
register-yes = نعم
register-no = لا
register-sort-touchpoint = نقطة اتصال
register-sort-emotion = تقييم
register-sort-hand-off = تسليم
register-action-integrate_systems = ربط الأنظمة
register-action-train_staff = تدريب الموظفين
register-action-change_process = تغيير سير العمل
register-action-other = غير ذلك
register-state-idea = فكرة
register-state-agreed = متفق عليه
register-state-doing = قيد التنفيذ
register-state-done = منجز
register-state-dropped = مستبعد
column-text = البيان
column-where = الموضع
column-lane = المسار
column-severity = الشدة
column-breakdown = موضع الخلل
column-owner = المسؤول
column-evidence = كيف نعرف ذلك
column-answered-by = ما يعالجها
column-answers = ما تعالجه
column-impact = الأثر
column-effort = الجهد
column-actions = الإجراءات
column-hand-off = من ← إلى
column-switch = تغيير القناة
column-kind = النوع
column-trigger = المحفّز
column-context-lost = السياق المفقود
column-repeats = من يكرر كلامه
column-wait-typical = الانتظار المعتاد
column-wait-worst = أطول انتظار
column-action = الإجراء
column-state = الحالة
column-due = الموعد
column-about = يخص
column-metric = مؤشر النجاح
column-baseline = قبل الإجراء
column-target = المستهدف
column-benefit = المنفعة
column-cost = التكلفة
column-return = ROI
column-notes = ملاحظات
column-touchpoint = نقطة الاتصال
column-stage = المرحلة
column-channel = القناة
column-channel-reason = لماذا هذه القناة
column-duration = المدة
column-moment = لحظة الحقيقة
column-emotion = الشعور
column-claim = ما يُقال
column-sort = نوع العنصر
column-evidence-kind = نوع المصدر
column-source = المصدر
column-date = التاريخ
column-n = n
register-nothing-pain-points = لا نقاط ألم بعد
register-nothing-pain-points-about = كل ما يؤلم في الرحلة يوضع هنا، بشدته ومسؤوله وما يعالجه. وتكون البطاقة نقطة ألم إذا كانت في مسار نقاط الألم أو كان نوعها كذلك.
register-nothing-hand-offs = لا عمليات تسليم موصوفة بعد
register-nothing-hand-offs-about = حيث تنتقل الرحلة من قناة أو فريق إلى غيره، صِف التسليم: محفّزه، وما الذي يضيع، ومن عليه أن يكرر كلامه، وكم يستغرق. والخريطة تقترح المواضع.
register-nothing-opportunities = لا فرص بعد
register-nothing-opportunities-about = ما يمكن فعله بشأن نقاط الألم وعمليات التسليم يوضع هنا، بأثره وجهده. وتكون البطاقة فرصة إذا كانت في مسار الفرص أو كان نوعها كذلك.
register-nothing-actions = لا إجراءات بعد
register-nothing-actions-about = ما سيفعله شخص ما يوضع هنا: بمسؤول وتاريخ، وبالمؤشر الذي يبيّن هل أفاد.
register-nothing-touchpoints = لا نقاط اتصال بعد
register-nothing-touchpoints-about = توضع هنا لحظات الرحلة، كل منها بقناتها ومسؤولها ومدتها. أضف مرحلة ونقطة اتصال في الخريطة.
register-nothing-evidence = لم يُقَل شيء بعد
register-nothing-evidence-about = توضع هنا كل بطاقة ونقطة اتصال وتقييم وتسليم مع كيفية معرفتها: افتراضًا أو سماعًا أو بحثًا أو قياسًا، ومن أين جاء ذلك.
register-nothing-filtered = لا صف يحتوي على ذلك
register-nothing-filtered-about = توجد صفوف، لكن ليس فيها ما تبحث عنه. أفرغ عامل التصفية فتعود كلها.

# The outline.

outline = المخطط النصي
outline-write = اكتب هنا
outline-nothing = لا شيء يُقرأ بعد
outline-nothing-about = هنا الخريطة كنص: مراحلها عناوين، وتحتها نقاط الاتصال، وتحت كل نقطة ما تقوله البطاقات. أضف مرحلة ونقطة اتصال للبدء.
outline-kind-direct = تواصل مباشر
outline-kind-indirect = تواصل غير مباشر
outline-kind-physical = تواصل مادي
outline-kind-action = العميل يتصرف وحده
outline-kind-wait = انتظار
outline-channel = { $kind }: { $channel }.
outline-no-channel = { $kind }.
outline-reason = لماذا هذه القناة: { $reason }.
outline-owner = المسؤول: { $owner }.
outline-no-owner = لم يسأل أحد من المسؤول.
outline-takes = المدة { $time }.
outline-moment = لحظة حقيقة.
outline-moment-why = لحظة حقيقة: { $reason }.
outline-rating = { $persona }: { $value }، { $word }.
outline-trigger = المحفّز: { $text }.
outline-context-lost = السياق المفقود: { $text }.
outline-repeats-customer = على العميل أن يكرر كلامه.
outline-repeats-staff = على الموظفين أن يكرروا كلامهم.
outline-repeats-nobody = لا أحد يضطر إلى تكرار كلامه.
outline-wait = الانتظار المعتاد: { $time }.
outline-wait-worst = أطول انتظار: { $time }.

# At the foot of each sheet of a picture that takes several.

portrait-of = صورة { $name }
sheet-caption = { $name } من { $last } · { $title }
sheet-caption-goes-on = { $name } من { $last } · { $title } · { $columns }، تتمة
