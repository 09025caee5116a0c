# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = خريطة بلا عنوان
untitled-stage = مرحلة بلا عنوان
untitled-touchpoint = نقطة اتصال بلا عنوان
untitled-persona = شخصية بلا اسم

state-current = الوضع الحالي
state-future = الوضع المستقبلي
basis-assumption = مبنية على افتراضات
basis-research = مبنية على بحث

badge-assumed = مفترضة
badge-researched = مدروسة

touchpoint-kind-direct = مباشرة
touchpoint-kind-indirect = غير مباشرة
touchpoint-kind-physical = مادية
touchpoint-kind-action = فعل العميل
touchpoint-kind-wait = انتظار

lane-text = ملاحظات
lane-images = القصة المصورة
lane-actions = أفعال العميل
lane-emotions = المشاعر
lane-quotes = الاقتباسات
lane-thoughts = الأفكار
lane-needs = الاحتياجات
lane-pain_points = نقاط الألم
lane-opportunities = الفرص
lane-physical_evidence = الدليل المادي
lane-frontstage = الواجهة الأمامية
lane-backstage = خلف الكواليس
lane-systems = الأنظمة
lane-policy = السياسات
lane-metrics = المؤشرات
lane-line_of_interaction = خط التفاعل
lane-line_of_visibility = خط الرؤية
lane-line_of_internal_interaction = خط التفاعل الداخلي

card-note = ملاحظة
card-quote = اقتباس
card-pain_point = نقطة ألم
card-opportunity = فرصة
card-image = صورة
card-heading = عنوان مجموعة

breakdown-content = المحتوى
breakdown-data = البيانات
breakdown-process = سير العمل
breakdown-ownership = المسؤولية

evidence-assumption = افتراض
evidence-anecdote = رواية فردية
evidence-research = بحث
evidence-data = بيانات
evidence-disputed = محل خلاف

owner-owned = له مسؤول
owner-unknown = المسؤول غير معروف
owner-disputed = المسؤولية محل خلاف

repeats-customer = العميل
repeats-staff = الموظفون
repeats-nobody = لا أحد

medium-digital = رقمية
medium-voice = صوتية
medium-message = رسائل
medium-personal = وجهًا لوجه
medium-physical = مادية
medium-media = إعلامية

channel-phone = الهاتف
channel-e-mail = البريد الإلكتروني
channel-chat = المحادثة
channel-messenger = واتساب
channel-sms = الرسائل النصية
channel-social = وسائل التواصل الاجتماعي
channel-web = الموقع الإلكتروني
channel-app = التطبيق
channel-self-service = جهاز الخدمة الذاتية
channel-video-call = مكالمة فيديو
channel-store = المتجر
channel-field-visit = زيارة منزلية
channel-event = فعالية
channel-post = البريد العادي
channel-word-of-mouth = أحاديث الناس
channel-advert = الإعلانات
channel-other = أخرى

emotion--2 = سيئ جدًا
emotion--1 = سيئ
emotion-0 = محايد
emotion-1 = جيد
emotion-2 = رائع

stage-set-classic = من الوعي إلى التوصية
stage-set-delivery = الشراء والتوصيل
stage-set-relationship = العلاقة
stage-set-loyalty = الاستخدام والولاء
stage-awareness = الوعي
stage-consideration = التفكير في الشراء
stage-purchase = الشراء
stage-advocacy = التوصية
stage-evaluation = المفاضلة
stage-delivery = التوصيل
stage-support = الدعم
stage-usage = الاستخدام
stage-awareness-and-acquisition = الوعي والاكتساب
stage-onboarding-and-engagement = التهيئة والتفاعل
stage-post-purchase-support = دعم ما بعد الشراء

# The templates, and what each of them teaches.

template-fault-repair = إصلاح عطل
template-fault-repair-lesson = كيف تُقرأ رحلة كاملة: سبع عمليات تسليم، وعميلان، ومن المسؤول عن ماذا.
template-online-purchase = شراء عبر الإنترنت مع إرجاع
template-online-purchase-lesson = تغيير القنوات: من التطبيق إلى المحادثة إلى المتجر، وما يضيع في كل خطوة.
template-insurance-claim = مطالبة تأمين
template-insurance-claim-lesson = الانتظار: كل صمت خطوة قائمة بذاتها، لها مدة ومسؤول.
template-public-service = طلب لدى جهة حكومية
template-public-service-lesson = الاستثناءات والتكرار: ما يُسأل عنه الناس مرتين، والقاعدة التي وراءه.
template-patient-visit = زيارة مريض
template-patient-visit-lesson = شخصيتان في يوم واحد: حيث تتعارض مشاعر المريض وقريبه.
template-employee-onboarding = بدء وظيفة جديدة
template-employee-onboarding-lesson = رحلة داخلية: خطوات لا مسؤول عنها، أو تتولاها ثلاثة فرق معًا.
template-software-onboarding = بدء استخدام برنامج
template-software-onboarding-lesson = رقمية بالكامل: ما تحسمه تقييمات المستخدمين وأحاديث الناس بعيدًا عن نظرك.
template-event = فعالية
template-event-lesson = قبلها وأثناءها وبعدها: أماكن وأوراق وطوابير، لا شاشات فقط.

# What the picture itself says.

section-about = عن هذه الخريطة
section-grid = الرحلة
section-parking = ركن المؤجلات
section-measured = ما يُقاس على الرحلة كلها
row-stages = المراحل
row-touchpoints = نقاط الاتصال
row-lanes = المسارات
row-emotion-notes = ملاحظات على المشاعر
row-whole-stage = المرحلة كلها
row-across = عدة نقاط اتصال
across-spoken = تمتد من { $from } إلى { $until }، { $count ->
    [one] نقطة اتصال واحدة
    [two] نقطتا اتصال
    [few] { $count } نقاط اتصال
    [many] { $count } نقطة اتصال
   *[other] { $count } نقطة اتصال
}
moment-of-truth = لحظة الحقيقة
hand-off-owner = التسليم: { $owner }
hand-off-from-to = تسليم من { $from } إلى { $to }
hand-off-suggested = تسليم لم يوصف بعد.
hand-off-channel = تتغير القناة من { $from } إلى { $to }.
hand-off-team = يتغير المسؤول من { $from } إلى { $to }.
severity-of = الشدة { $number } من 5
card-impact = الأثر { $number }
card-effort = الجهد { $number }
emotion-spoken = { $persona }، { $touchpoint }: { $value }، { $word }
rating-n-unknown = عدد من سُئلوا غير معروف
rating-n = { $number ->
    [one] سُئل شخص واحد
    [two] سُئل شخصان
    [few] سُئل { $number } أشخاص
    [many] سُئل { $number } شخصًا
   *[other] سُئل { $number } شخص
}
# The highest rating minus the lowest: from 3 on it is worth a talk.
rating-spread = { $number ->
    [0] الجميع متفقون
    [1] تختلف التقييمات بدرجة واحدة
    [2] تختلف التقييمات بدرجتين
   *[other] تختلف التقييمات بمقدار { $number }: يستحق النقاش
}
curve-spoken = مشاعر { $persona }: من { $from } عند { $first } إلى { $to } عند { $last }؛ الأدنى { $low } عند { $lowest }، والأعلى { $high } عند { $highest }.
curve-spoken-once = مشاعر { $persona }: { $from } عند { $first }.
duration-seconds = { $number } ث
duration-minutes = { $number } د
duration-hours = { $number } س
duration-days = { $number ->
    [one] { $number } يوم
    [two] { $number } يوم
    [few] { $number } أيام
    [many] { $number } يومًا
   *[other] { $number } يوم
}
fact-question = السؤال
fact-scenario = السيناريو
fact-goal = ما يريده العميل
fact-start = تبدأ عندما
fact-end = تنتهي عندما
fact-owner = المسؤول
fact-source = المصدر، ما لم تذكر البطاقة غيره
fact-review = موعد المراجعة
section-legend = كيف تُقرأ هذه الخريطة
legend-line = الرحلة
legend-way = من نقطة اتصال إلى أخرى
legend-wait = العميل ينتظر
legend-hand-offs = عمليات التسليم
legend-hand-off = موصوفة
legend-hand-off-unknown = المسؤول غير معروف
legend-hand-off-disputed = المسؤولية محل خلاف
legend-hand-off-suggested = تتغير القناة أو الفريق؛ ولم توصف بعد
legend-owners = من المسؤول
legend-owner-owned = فريق، شخص
legend-owner-unknown = المسؤول غير معروف
legend-owner-disputed = المسؤولية محل خلاف: يُذكر الطرفان
legend-evidence = كيف نعرف ذلك
legend-evidence-assumption = افتراض، بحافة متقطعة
legend-evidence-anecdote = رواية فردية
legend-evidence-research = بحث
legend-evidence-data = بيانات
legend-evidence-disputed = محل خلاف
legend-cards = البطاقات
legend-severity = شدة نقطة الألم، من 1 إلى 5
legend-stack = رزمة بهذا العدد من البطاقات
legend-emotions = المشاعر
legend-rating-known = تقييم يستند إلى دليل
legend-rating-assumed = تقييم مفترض
legend-no-rating = لم يقيّمها أحد
legend-colours = لون البطاقات: { $by }
legend-colour-others = { $number ->
    [one] اسم آخر
    [two] اسمان آخران
    [few] { $number } أسماء أخرى
    [many] { $number } اسمًا آخر
   *[other] { $number } اسم آخر
}
legend-colour-none-owner = لم يُسأل عن المسؤول
legend-colour-none-department = بلا قسم
legend-colour-none-severity = بلا شدة
legend-colour-none-tag = بلا وسم
legend-colour-none-author = بلا كاتب
colour-by-kind = النوع
colour-by-evidence = الأدلة
colour-by-owner = المسؤول
colour-by-department = قسم نقطة الاتصال
colour-by-severity = الشدة
colour-by-tag = الوسم
colour-by-author = الكاتب
persona-goals = الأهداف
persona-frustrations = مصادر الإحباط
persona-behaviours = السلوكيات
persona-channels = القنوات المفضلة
empty-stages = توضع المراحل هنا: أطوار الرحلة من بدايتها إلى نهايتها، مثل الوعي والشراء والتوصيل والدعم.
empty-touchpoints = توضع نقاط الاتصال هنا: لحظات كل مرحلة.
empty-stage = لا توجد نقاط اتصال بعد: توضع لحظات هذه المرحلة هنا.
empty-lanes = توضع المسارات هنا: ما يفعله العميل وما يفكر فيه وما يشعر به.
empty-personas = من يقوم بهذه الرحلة؟ توضع الشخصيات هنا.

# What is folded away is counted.
folded-touchpoints = { $number ->
    [one] نقطة اتصال واحدة
    [two] نقطتا اتصال
    [few] { $number } نقاط اتصال
    [many] { $number } نقطة اتصال
   *[other] { $number } نقطة اتصال
}
stack-count = { $number }×
stack-closed = { $number ->
    [one] رزمة من بطاقة واحدة
    [two] رزمة من بطاقتين
    [few] رزمة من { $number } بطاقات
    [many] رزمة من { $number } بطاقة
   *[other] رزمة من { $number } بطاقة
}
stack-open = { $number ->
    [one] رزمة من بطاقة واحدة، مفتوحة
    [two] رزمة من بطاقتين، مفتوحة
    [few] رزمة من { $number } بطاقات، مفتوحة
    [many] رزمة من { $number } بطاقة، مفتوحة
   *[other] رزمة من { $number } بطاقة، مفتوحة
}
stack-under = ضمن الرزمة أعلاه
heading-open = { $number ->
    [one] عنوان مجموعة فوق بطاقة واحدة
    [two] عنوان مجموعة فوق بطاقتين
    [few] عنوان مجموعة فوق { $number } بطاقات
    [many] عنوان مجموعة فوق { $number } بطاقة
   *[other] عنوان مجموعة فوق { $number } بطاقة
}
heading-closed = { $number ->
    [one] عنوان مجموعة فوق بطاقة واحدة، مطوي
    [two] عنوان مجموعة فوق بطاقتين، مطوي
    [few] عنوان مجموعة فوق { $number } بطاقات، مطوي
    [many] عنوان مجموعة فوق { $number } بطاقة، مطوي
   *[other] عنوان مجموعة فوق { $number } بطاقة، مطوي
}
folded-cards = { $number ->
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $number } بطاقات
    [many] { $number } بطاقة
   *[other] { $number } بطاقة
}
folded-metrics = { $number ->
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $number } مؤشرات
    [many] { $number } مؤشرًا
   *[other] { $number } مؤشر
}
folded-lane = مطوي
