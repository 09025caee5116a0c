# The panels beside the map: what can be said about each thing.

kind-map = خريطة
kind-persona = شخصية
kind-stage = مرحلة
kind-touchpoint = نقطة اتصال
kind-lane = مسار
kind-card = بطاقة
kind-emotion = شعور
kind-hand_off = تسليم
kind-channel = قناة
kind-team = فريق
kind-person = شخص
kind-crossing = تسليم لم يوصف بعد

unnamed-channel = قناة بلا اسم
unnamed-team = فريق بلا اسم
unnamed-person = شخص بلا اسم
name-hand-off = { $from } ← { $to }
name-emotion = { $persona }: { $touchpoint }
number = { $number }
one-thing = { $thing }
rating--2 = ‎−2
rating--1 = ‎−1
rating-0 = 0
rating-1 = ‎+1
rating-2 = ‎+2
times = { $number } ×

close-panel = إغلاق اللوحة
several-values = قيم مختلفة
several-selected = تم تحديد { $what }
different-selected = { $count ->
    [one] تم تحديد عنصر واحد
    [two] تم تحديد عنصرين
    [few] تم تحديد { $count } عناصر
    [many] تم تحديد { $count } عنصرًا
   *[other] تم تحديد { $count } عنصر
}
only-these = الاقتصار على { $what }
cancel = إلغاء

section-evidence = الأدلة
section-owner = المسؤول
section-page = اللغة والصفحة
section-portrait = الصورة الشخصية
section-preferred-channels = القنوات المفضلة
section-channel = القناة
section-emotions = المشاعر
section-moment = لحظة الحقيقة
section-hand-offs = عمليات التسليم
section-picture = الصورة
section-more = المزيد

field-title = العنوان
field-name = الاسم
field-text = النص
field-question = سؤال الأعمال
field-scenario = السيناريو
field-customer-goal = ما يريد العميل تحقيقه
field-start_event = حدث البداية
field-end_event = حدث النهاية
field-state = الوضع
field-basis = الأساس
field-review_date = تاريخ المراجعة
review-past = مضى هذا اليوم: راجعها من جديد وحدّد الموعد التالي.
review-badge = المراجعة متأخرة
review-overdue = المراجعة متأخرة منذ { $date }
review-overdue-metrics = مؤشرات تأخرت مراجعتها منذ { $date }
field-language = اللغة
field-direction = اتجاه القراءة
field-notes = ملاحظات
field-badge = مدى معرفتنا بها
field-quote = اقتباس
field-goals = الأهداف
field-frustrations = مصادر الإحباط
field-behaviours = السلوكيات
field-preferences = التفضيلات
field-communication = كيف تفضّل أن تُخاطَب
field-context = الحياة والعمل
field-currency = العملة
field-portrait = الصورة الشخصية
field-preferred-channels = القنوات المفضلة
field-stage-goal = ما يريد العميل أن يكون قد حققه في نهايتها
field-description = الوصف
field-kind = النوع
field-duration = المدة
field-span = نقاط الاتصال
span-from = من
span-until = إلى
field-place = الموضع
field-channel = القناة
field-channel_reason = لماذا هذه القناة
field-other-channels = قنوات أخرى
field-moment_of_truth = هذه لحظة حقيقة
field-moment_reason = لماذا هي كذلك
field-lane-kind = ما يحتويه
field-hidden = مخفي
field-width = عرض العمود
hint-width = من 96 إلى 1200؛ وإذا تُرك فارغًا فبالعرض الذي تحتاجه بطاقاته.
field-height = أدنى ارتفاع للصف
hint-height = من 24 إلى 2400؛ وإذا تُرك فارغًا فبالارتفاع الذي تحتاجه بطاقاته.
field-collapsed = مطوي
field-heading = عنوان المجموعة
heading-explained = { $count ->
    [0] لا شيء تحت عنوان المجموعة بعد.
    [one] تحت عنوان المجموعة بطاقة واحدة.
    [two] تحت عنوان المجموعة بطاقتان.
    [few] تحت عنوان المجموعة { $count } بطاقات.
    [many] تحت عنوان المجموعة { $count } بطاقة.
   *[other] تحت عنوان المجموعة { $count } بطاقة.
}
under-heading-explained = { $count ->
    [one] هذه البطاقة وحدها تحته.
    [two] تحته بطاقتان.
    [few] تحته { $count } بطاقات.
    [many] تحته { $count } بطاقة.
   *[other] تحته { $count } بطاقة.
}
heading-fold = طي البطاقات
heading-show = إظهار البطاقات في الخريطة
heading-take-out = إخراج من المجموعة: { $name }
move-no-heading = بلا عنوان مجموعة
field-stack = الرزمة
stack-explained = { $count ->
    [one] بطاقة واحدة في الرزمة.
    [two] بطاقتان إحداهما فوق الأخرى، من الأعلى إلى الأسفل.
    [few] { $count } بطاقات بعضها فوق بعض، من الأعلى إلى الأسفل.
    [many] { $count } بطاقة بعضها فوق بعض، من الأعلى إلى الأسفل.
   *[other] { $count } بطاقة بعضها فوق بعض، من الأعلى إلى الأسفل.
}
stack-show = إظهار الكل في الخريطة
stack-close = إظهار البطاقة العليا فقط
stack-dissolve = تفكيك الرزمة
stack-raise = وضع في الأعلى: { $name }
stack-take-out = إخراج من الرزمة: { $name }
unlike = مختلفة عن
unlike-explained = نصوصها متشابهة، لكن شخصًا ما قال إنها مختلفة.
field-tags = الوسوم
add-tag = إضافة وسم
field-severity = الشدة
field-breakdown = موضع الخلل
field-impact = الأثر
field-effort = الجهد
field-answers = ما تعالجه
field-answered-by = ما يعالجها
field-author = الكاتب
field-picture = الصورة
field-picture-alt = ما تُظهره الصورة
field-pair = التقييم
field-persona = الشخصية
field-touchpoint = نقطة الاتصال
field-value = الشعور
curves-whose = منحنى من يُرسم
curves-hint = السحب عبر نقاط الاتصال أو النقر على مستوى يسجّل تقييم هذه الشخصية.
curves-alone = إظهار هذا المنحنى وحده
field-spread = مدى تباين التقييمات
hint-spread = أعلى تقييم لمن سُئلوا ناقص أدناه: 0 إذا اتفقوا جميعًا، و4 من سيئ جدًا إلى رائع.
field-emotion-note = السبب
field-from = من
field-to = إلى
field-trigger = المحفّز
field-hand-off-kind = متى يحدث هذا
hand-off-kind-usual = عادةً
hand-off-kind-exception = عند التعثر
hand-off-kind-escalation = عند التصعيد
field-pauses = تتوقف الرحلة هنا بعض الوقت
field-resumes = تُستأنف هنا رحلة كانت متوقفة
field-context_carried = ما يعرفه الطرفان
field-context_lost = ما يضيع
field-repeats = من عليه أن يكرر كلامه
field-wait_typical = الانتظار المعتاد
field-wait_worst = أطول انتظار
field-exception_path = ما يحدث عند التعثر
field-system_from = النظام لدى الجهة المسلِّمة
field-system_to = النظام لدى الجهة المستلمة
field-icon = الأيقونة
field-medium = الوسيلة
field-desired_role = الدور المنشود
field-people = الأشخاص
field-role = الدور
field-team = الفريق
field-evidence = كيف نعرف ذلك
field-evidence_kind = نوع المصدر
evidence-kind-interview = مقابلة
evidence-kind-survey = استبيان
evidence-kind-observation = ملاحظة ميدانية
evidence-kind-analytics = تحليلات
evidence-kind-complaint = شكوى
evidence-kind-front_line = موظفو الخط الأمامي
evidence-kind-customer = عميل حاضر في الورشة
field-evidence_source = المصدر
field-evidence_date = تاريخ المصدر
field-evidence_n = عدد الأشخاص أو الحالات (n)
field-owner = المسؤول
field-owner_state = من المسؤول عن ذلك
field-owner_team = الفريق
field-owner_person = الشخص
field-claim-reason = السبب
field-extensions = محفوظ لبرامج أخرى

hint-question = ما ستساعد الخريطة على اتخاذ قرار بشأنه.
hint-language = رمز لغة مثل ar أو en أو pt-BR؛ ويُترك فارغًا إن لم تُحدد.
hint-one-a-line = واحد في كل سطر.
hint-currency = العملة التي تُحسب بها المبالغ في هذه الخريطة، مثل EUR.
hint-preferred-channels = الأولى هي الأكثر تفضيلًا.
hint-duration = مع الوحدة: 4 أيام، أو 2 س 30 د، أو 90 ث.
hint-moment = لها وزن أكبر من غيرها في رأي العميل في التجربة كلها.
hint-lane-title = إذا تُرك فارغًا فاسمه هو اسم ما يحتويه.
hint-collapsed-lane = صف واحد منخفض يعدّ بطاقاته. ولا يضيع شيء مما فيه.
hint-collapsed-stage = عمود واحد ضيق يعدّ نقاط اتصاله وبطاقاته. ولا يضيع شيء مما فيه.
hint-hidden = لا يظهر في الصورة. ولا يضيع شيء مما فيه.
hint-severity = 1 مجرد إزعاج، و5 يجعل العملاء يرحلون.
hint-impact = 1 فائدة قليلة، و5 أكبر فائدة.
hint-effort = 1 يُنجز في يوم، و5 يحتاج إلى مشروع.
hint-desired_role = ما تريد الشركة أن تُستخدم القناة من أجله.
hint-picture-alt = لمن لا يستطيع رؤيتها.
hint-claims = دوّن كل إفادة: من يقول إنه المسؤول أو يقال عنه ذلك، ولماذا.

direction-auto = حسب اللغة
direction-ltr = من اليسار إلى اليمين
direction-rtl = من اليمين إلى اليسار

none-said = غير محدد
none-asked = لم يُسأل عنه بعد
none-rated = بلا تقييم
none-channel = بلا قناة
none-team = بلا فريق
none-person = لا شخص بعينه

icon-review = تقييمات المستخدمين
icon-news = أخبار

owner-by-nobody = من المسؤول؟
owner-by-nobody-hint = اختر فريقًا أو شخصًا أدناه، وبذلك يصبح له مسؤول.
owner-no-teams = لا توجد فرق في هذه الخريطة بعد.
open-teams = فتح الفرق
person-of = { $name } ({ $team })
claim = الإفادة { $number }
add-claim = إضافة إفادة
remove-claim = إزالة الإفادة { $number }

open-rating = ملاحظة ودليل…
open-rating-of = ملاحظة ودليل: { $persona }
no-personas-to-rate = التقييمات تخص الشخصيات، ولا توجد شخصيات بعد.
open-personas = فتح الشخصيات

hand-off-out = صادر
hand-off-in = وارد
crossing = { $crossing }: تتغير القناة أو المسؤول هنا، ولا يوجد تسليم موصوف.
crossing-explained = تتغير القناة أو المسؤول بين نقطتي الاتصال هاتين. صِف التسليم: ما الذي يُنقل، وما الذي يضيع، ومن يكرر كلامه، ومن المسؤول عنه.
make-hand-off = وصف التسليم
make-hand-off-to = تسليم جديد من هنا إلى
choose-touchpoint = اختيار نقطة اتصال
no-other-touchpoint = يقود التسليم إلى نقطة اتصال أخرى، ولا توجد أخرى بعد.

answer-card = البطاقة: { $name }
answer-hand-off = التسليم: { $name }
add-answer = إضافة نقطة ألم أو تسليم
add-answered-by = إضافة فرصة
nothing-to-answer = لا توجد نقاط ألم ولا عمليات تسليم في هذه الخريطة بعد.
nothing-answers = لا توجد فرص في هذه الخريطة بعد.

choose-picture = اختيار صورة…
replace-picture = صورة أخرى…
make-picture-smaller = تصغير…
picture-sizes = أحجام الصورة
picture-size = { $width } × { $height } بكسل، { $bytes }
picture-size-now = الآن { $width } × { $height } بكسل، { $bytes }.
picture-size-small = لن تصبح أصغر.
remove-picture = إزالة الصورة

add-channel = إضافة قناة…
add-channel-to = إضافة قناة: { $list }
move-up = نقل لأعلى: { $name }
move-down = نقل لأسفل: { $name }
take-out = إخراج: { $name }
remove-named = حذف: { $name }
removed-named = تم حذف «{ $name }».
removed-with = كما تم حذف { $what }.
remove-takes = سيتم أيضًا حذف { $what }.
remove-changes = سيُزال أيضًا من { $what }.
removed-from = كما أُزيل من { $what }.

cell-explained = { $count ->
    [0] لا بطاقات هنا بعد. اكتب لإضافة واحدة.
    [one] هنا بطاقة واحدة. اكتب لإضافة أخرى.
    [two] هنا بطاقتان. اكتب لإضافة أخرى.
    [few] هنا { $count } بطاقات. اكتب لإضافة أخرى.
    [many] هنا { $count } بطاقة. اكتب لإضافة أخرى.
   *[other] هنا { $count } بطاقة. اكتب لإضافة أخرى.
}

personas = الشخصيات
no-personas = الشخصية هي من يقوم بالرحلة؛ أضف واحدة وقيّم شعورها عند كل نقطة اتصال.
add-persona = إضافة شخصية
channels = القنوات
no-channels = القناة وسيلة يلتقي بها العميل والشركة، كالهاتف أو المتجر؛ ومن هذه القنوات تختار نقاط الاتصال.
add-a-channel = إضافة قناة
teams = الفرق والأشخاص
no-teams = الفريق قسم يمكن أن يكون مسؤولًا عن نقاط الاتصال وعمليات التسليم والبطاقات؛ أضف الفرق الحاضرة في القاعة.
add-team = إضافة فريق
add-person = إضافة شخص
people-without-team = أشخاص بلا فريق
lanes = المسارات
no-lanes = المسار صف في الخريطة، كالأفكار أو نقاط الألم؛ والبطاقات توضع في المسارات.
add-lane = إضافة مسار
choose-lane-kind = اختيار ما يحتويه
hide-lane = إخفاء: { $name }
show-lane = إظهار: { $name }
is-hidden = مخفي
said-hidden = تم إخفاء { $name }
lane-is-hidden = لا تظهر في الصورة: مسارها مخفي.
said-shown = تم إظهار { $name }

# What is typed and cannot be read.

example-duration = 2 س 30 د
example-language = ar
duration-space = { " " }
duration-unit-week = أسبوع أسبوعان أسبوعين أسابيع أسبوعا أسبوعًا اسبوع اسبوعين اسابيع w
duration-unit-day = يوم ي يومان يومين أيام ايام يوما يومًا d
duration-unit-hour = س ساعة ساعتان ساعتين ساعات ساعه h
duration-unit-minute = د دقيقة دقيقتان دقيقتين دقائق دقيقه min
duration-unit-second = ث ثانية ثانيتان ثانيتين ثوان ثوانٍ ثواني ثانيه s
wrong-duration-no-unit = «{ $part }» بلا وحدة.
wrong-duration-unit = «{ $part }» ليست وحدة زمن.
wrong-duration-number = «{ $part }» ليس عددًا.
wrong-duration-order = يجب أن يأتي «{ $part }» قبل الوحدات الأصغر، وكل وحدة مرة واحدة.
wrong-duration-fraction = «{ $part }» ليس عددًا صحيحًا من الثواني.
wrong-duration-hint = اكتبها هكذا: 4 أيام، أو 2 س 30 د، أو 90 ث.
wrong-date = «{ $part }» ليس تاريخًا.
wrong-date-hint = اكتبه هكذا: { $example } أو 2026-03-31.
wrong-language = «{ $part }» ليس رمز لغة.
wrong-language-hint = اكتبه هكذا: ar أو en أو pt-BR.
wrong-count = «{ $part }» ليس عددًا صحيحًا.
wrong-count-hint = اكتبه بالأرقام، أو اترك الحقل فارغًا.

# The dialogs.

new-map = خريطة جديدة
hint-new-title = يمكن تغييره في أي وقت.
new-map-stages = البدء بـ
new-map-empty = خريطة فارغة
new-map-empty-hint = مسارات وقنوات وشخصية تسميها أنت. ويمكن تغيير كل ذلك.
new-map-blank = بلا مراحل
new-map-blank-hint = تسميها بنفسك
new-map-templates = خريطة للتعلّم منها
new-map-picture = معاينة
new-map-picture-of = شكل الخريطة: { $name }
new-map-language = لغة هذا القالب: { $language }.
new-map-make = إنشاء الخريطة
template-counts = { $stages ->
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $stages } مراحل
    [many] { $stages } مرحلة
   *[other] { $stages } مرحلة
  }، { $touchpoints ->
    [one] نقطة اتصال واحدة
    [two] نقطتا اتصال
    [few] { $touchpoints } نقاط اتصال
    [many] { $touchpoints } نقطة اتصال
   *[other] { $touchpoints } نقطة اتصال
  }، { $cards ->
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $cards } بطاقات
    [many] { $cards } بطاقة
   *[other] { $cards } بطاقة
  }، { $personas ->
    [one] شخصية واحدة
    [two] شخصيتان
    [few] { $personas } شخصيات
    [many] { $personas } شخصية
   *[other] { $personas } شخصية
  }

import-title = استيراد { $file }
import-rows = { $taken ->
    [one] يمكن استيراد صف واحد من أصل { $rows }.
    [two] يمكن استيراد صفين من أصل { $rows }.
    [few] يمكن استيراد { $taken } صفوف من أصل { $rows }.
    [many] يمكن استيراد { $taken } صفًا من أصل { $rows }.
   *[other] يمكن استيراد { $taken } صف من أصل { $rows }.
}
import-how = الترميز { $encoding }، والفاصل: { $delimiter }.
import-format = قُرئ بصيغة { $format }.
import-own-columns = كيف تُقرأ الأعمدة
import-sheet-columns = كيف تُقرأ أعمدة «{ $sheet }»
import-sheets = { $count ->
    [one] تُقرأ ورقة واحدة: { $sheets }.
    [two] تُقرأ معًا ورقتان: { $sheets }.
    [few] تُقرأ معًا { $count } أوراق: { $sheets }.
    [many] تُقرأ معًا { $count } ورقة: { $sheets }.
   *[other] تُقرأ معًا { $count } ورقة: { $sheets }.
}
import-sheet = أي ورقة من أوراق المصنف وعددها { $count }
import-part = أي رحلة من رحلات الملف وعددها { $count }
import-no-text = لا يوجد في الحافظة نص يمكن أن يصبح خريطة.
import-pasted = نص ملصق
import-take-all = استيراد
imported-file = تم استيراد { $file }.
import-gains = ما يُضاف إلى الخريطة
import-more-warnings = { $count ->
    [one] ملاحظة أخرى
    [two] ملاحظتان أخريان
    [few] { $count } ملاحظات أخرى
    [many] { $count } ملاحظة أخرى
   *[other] { $count } ملاحظة أخرى
}
import-changed = { $count ->
    [one] يحصل عنصر واحد موجود في الخريطة على قيم أخرى.
    [two] يحصل عنصران موجودان في الخريطة على قيم أخرى.
    [few] تحصل { $count } عناصر موجودة في الخريطة على قيم أخرى.
    [many] يحصل { $count } عنصرًا من الموجود في الخريطة على قيم أخرى.
   *[other] يحصل { $count } عنصر من الموجود في الخريطة على قيم أخرى.
}
import-columns = الأعمدة
import-column = العمود
import-lines = الأسطر
import-line-head = السطر
import-examples = القيم الأولى
import-becomes = الاستخدام
import-becomes-of = استخدام { $name }
import-own-lane = مسار خاص بها
import-lane-of = اسم المسار لعمود { $name }
import-keep = تُحفظ مع البطاقة دون إظهار
import-ignore = لا تُقرأ
import-shape = ترتيب الجدول
import-shape-rows = صف لكل بطاقة
import-shape-across = المراحل في الأعمدة
import-shape-down = المراحل في الصفوف
import-scale = مقياس المشاعر من … إلى …
import-scale-of = من { $least } إلى { $most }
import-no-scale = بطاقات لا تقييمات
import-letters = الترميز
import-said-found = تم التعرف عليه تلقائيًا.
import-said-hand = كما حددته. وسيُحفظ للجداول التي لها رؤوس الأعمدة نفسها.
import-said-memory = كما حددته آخر مرة لرؤوس الأعمدة هذه.
import-find = تعرّف تلقائي
import-open = حدّد استخدام عمود واحد على الأقل.
import-not-read = لم يُقرأ
import-no-header = (بلا اسم)
import-left-out = { $count ->
    [one] استُبعد عنصر واحد
    [two] استُبعد عنصران
    [few] استُبعدت { $count } عناصر
    [many] استُبعد { $count } عنصرًا
   *[other] استُبعد { $count } عنصر
}
import-otherwise = { $count ->
    [one] أُخذ عنصر واحد على غير ما ورد
    [two] أُخذ عنصران على غير ما وردا
    [few] أُخذت { $count } عناصر على غير ما وردت
    [many] أُخذ { $count } عنصرًا على غير ما ورد
   *[other] أُخذ { $count } عنصر على غير ما ورد
}
import-line = السطر
import-reason = السبب
import-more = و{ $count } غير ذلك
import-into = الاستيراد إلى
import-into-open = الخريطة المفتوحة
import-into-new = خريطة جديدة، «{ $title }»
import-take = { $rows ->
    [one] استيراد صف واحد
    [two] استيراد صفين
    [few] استيراد { $rows } صفوف
    [many] استيراد { $rows } صفًا
   *[other] استيراد { $rows } صف
}
import-nothing = ليس فيه ما لا تحتويه الخريطة من قبل.
imported = { $rows ->
    [one] تم استيراد صف واحد من { $file }.
    [two] تم استيراد صفين من { $file }.
    [few] تم استيراد { $rows } صفوف من { $file }.
    [many] تم استيراد { $rows } صفًا من { $file }.
   *[other] تم استيراد { $rows } صف من { $file }.
}
csv-stage = المرحلة
csv-touchpoint = نقطة الاتصال
csv-channel = القناة
csv-lane = المسار
csv-text = نص البطاقة
csv-emotion = الشعور
csv-owner = المسؤول
csv-source = المصدر
csv-until = آخر نقطة اتصال
csv-stack = الرزمة
csv-heading = عنوان المجموعة
csv-persona = الشخصية
csv-record = ما يمثله الصف
csv-id = المعرف
csv-kind = النوع
csv-lane_kind = ما يحتويه المسار
csv-severity = الشدة
csv-breakdown = موضع الخلل
csv-impact = الأثر
csv-effort = الجهد
csv-owner_state = حالة المسؤولية
csv-person = الشخص المسؤول
csv-claims = الإفادات
csv-evidence = كيف نعرف ذلك
csv-evidence_kind = نوع المصدر
csv-date = تاريخ المصدر
csv-n = n
csv-author = الكاتب
csv-tags = الوسوم
csv-heading_id = معرف عنوان المجموعة
csv-under_id = معرف البطاقة التي فوقها
csv-stage_id = معرف المرحلة
csv-touchpoint_id = معرف نقطة الاتصال
csv-until_id = معرف آخر نقطة اتصال
csv-spread = مدى تباين التقييمات
csv-channel_reason = لماذا هذه القناة
csv-duration = المدة
csv-moment_of_truth = لحظة حقيقة
csv-moment_reason = لماذا هي كذلك
csv-reach = RICE: مدى الوصول
csv-rice_impact = RICE: الأثر على كل عميل
csv-rice_confidence = RICE: الثقة بالنسبة المئوية
csv-person_months = RICE: أشهر عمل شخص واحد
csv-ice_impact = ICE: الأثر
csv-ice_confidence = ICE: الثقة
csv-ice_ease = ICE: السهولة
csv-importance = الأهمية للعملاء
csv-satisfaction = الرضا اليوم
csv-customer_value = القيمة للعميل
csv-feasibility = قابلية التنفيذ
csv-estimate_notes = كيف تم الوصول إلى هذه الأرقام
csv-notes = ملاحظات
csv-persona_id = معرف الشخصية
csv-lane_id = معرف المسار

export-title = تصدير الخريطة
export-format = الصيغة
export-slides = مقاس الشرائح
export-slides-wide = 16:9
export-slides-a4 = A4
export-slides-hint = كل بطاقة شكل واحد بنصه، وكل النصوص موجودة أيضًا في ملاحظات الشرائح. تُستبعد العلامات الصغيرة داخل البطاقات، والصفوف التي لا بطاقة فيها ضمن المرحلة.
export-sections = الأقسام
export-group-picture = ما تعرضه الآن
export-group-map = الخريطة كلها
export-left-out = ما لا تتضمنه هذه الصيغة
export-nothing-left-out = تتضمن هذه الصيغة كل شيء.
export-what = يُصدَّر ما تعرضه الآن: { $what }.
export-register = { $lens }، { $register }
export-filtered = الصفوف التي تحتوي على «{ $filter }» فقط.
export-paper = الورق
export-paper-fit-hint = صفحة واحدة بحجم الخريطة.
export-paper-hint = الخريطة كلها على صفحة واحدة من هذا المقاس.
export-orientation = الاتجاه
export-theme = الألوان
export-transparent = خلفية شفافة
export-transparent-hint = لا شيء خلف الصورة، للشرائح والصفحات الملونة.
export-letters = النص
export-letters-embedded = مع خطوطه
export-letters-named = بأسماء الخطوط
export-letters-outlines = كأشكال مرسومة
export-letters-embedded-hint = يمكن البحث فيه ويظهر صحيحًا في كل المتصفحات.
export-letters-named-hint = يمكن البحث فيه وحجمه صغير؛ ويظهر صحيحًا حيث تكون الخطوط مثبتة.
export-letters-outlines-hint = يظهر كما هو في كل البرامج؛ ولا يمكن البحث فيه ولا تحريره كنص.
export-scale = الحجم
export-scale-hint = عدد البكسلات لكل وحدة في الخريطة.
export-write = اختيار مكان الحفظ…
export-writing = جارٍ الكتابة…
export-warnings = ما لا يتضمنه الملف أو يعرضه بشكل مختلف
export-theme-print = للورق
export-theme-light = فاتحة
export-theme-dark = داكنة
export-theme-contrast = تباين عالٍ
paper-fit = بحجم الخريطة
paper-a4 = A4
paper-a3 = A3
paper-a2 = A2
paper-a1 = A1
paper-a0 = A0
paper-letter = Letter
paper-legal = Legal
paper-tabloid = Tabloid
orientation-auto = الأنسب
orientation-portrait = طولي
orientation-landscape = عرضي

move-title = نقل «{ $name }»
move-several = نقل { $what }
move-column = نقطة الاتصال أو المرحلة
move-lane = المسار
move-stage = المرحلة
move-position = الموضع
move-whole-stage = { $stage }: على امتداد المرحلة كلها
move-touchpoint = { $stage }: { $touchpoint }
move-last = في النهاية
move-alone = وحدها في هذا الموضع
move-before = قبل «{ $name }»
move-do = نقل

landmark-in = { $kind } · { $where }

palette-placeholder = ماذا تريد أن تفعل، أو إلى أين تذهب؟
palette-placeholder-library = ماذا تريد أن تفعل؟
palette-placeholder-journey = إلى أين؟
palette-hint = ↑ ↓ للاختيار، Enter للتنفيذ، Esc للإغلاق.
palette-recent = المستخدمة أخيرًا
palette-actions = الأوامر
palette-places = انتقال إلى
palette-impossible = غير متاح الآن
palette-journey = الرحلة
palette-none = لا شيء باسم «{ $wanted }».
palette-found = { $count ->
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
palette-more = { $count ->
    [one] وموضع آخر: تابع الكتابة لتضييق البحث.
    [two] وموضعان آخران: تابع الكتابة لتضييق البحث.
    [few] و{ $count } مواضع أخرى: تابع الكتابة لتضييق البحث.
    [many] و{ $count } موضعًا آخر: تابع الكتابة لتضييق البحث.
   *[other] و{ $count } موضع آخر: تابع الكتابة لتضييق البحث.
}

keys-title = اختصارات المفاتيح
keys-search = البحث بالاسم أو بالمفاتيح
keys-none = لا يوجد أمر بهذا الاسم.
keys-found = { $count ->
    [one] أمر واحد
    [two] أمران
    [few] { $count } أوامر
    [many] { $count } أمرًا
   *[other] { $count } أمر
}
keys-change = تغيير { $keys }: { $action }
keys-add = إضافة مفاتيح: { $action }
keys-usual = استعادة المفاتيح الأصلية: { $action }
keys-press = اضغط المفاتيح الجديدة
keys-press-for = اضغط المفاتيح الجديدة للأمر «{ $action }». اضغط Esc للإلغاء.
keys-remove = بلا مفاتيح
keys-refused-system = { $keys } محجوز للنظام.
keys-refused-texts = { $keys } محجوز لتحرير النصوص في كل البرامج.
keys-refused-walking = { $keys } ينتقل من عنصر إلى التالي.
keys-refused-unnamed = لا يمكن تمييز هذا المفتاح عن غيره.
keys-taken = { $keys } مستخدم: { $holder }
keys-take = استخدامه هنا بدلًا من ذلك
keys-keep = اختيار مفاتيح أخرى
keys-set = { $action }: { $keys }
keys-set-none = { $action }: بلا مفاتيح
keys-reset = استعادة كل المفاتيح الأصلية
keys-were-reset = عادت كل المفاتيح كما كانت في الأصل.
keys-take-back = تراجع
keys-map-only = على الخريطة
keys-off = معطّل في الإعدادات
keys-unknown = تحدد الإعدادات مفاتيح لأوامر لا يعرفها هذا الإصدار: { $list }. وقد تم الاحتفاظ بها.

find-label = بحث في الخريطة
find-none = لم يُعثر على شيء
find-count = النتائج: { $count }
find-at = { $at } من { $count }
find-concealed = { $count ->
    [one] إظهار نتيجة مطوية أو مخفية
    [two] إظهار نتيجتين مطويتين أو مخفيتين
    [few] إظهار { $count } نتائج مطوية أو مخفية
    [many] إظهار { $count } نتيجة مطوية أو مخفية
   *[other] إظهار { $count } نتيجة مطوية أو مخفية
 }
find-close = إغلاق البحث
find-filters = عوامل التصفية
filter-owner = المسؤول
filter-evidence = الأدلة
filter-severity = الشدة
filter-tag = الوسم
filter-persona = الشخصية
filter-channel = القناة
filter-nobody = لم يُذكر مسؤول
filter-chip = { $kind }: { $value }
filter-remove = إزالة عامل التصفية «{ $filter }»
filter-remove-all = إزالة الكل

# What has no place on the map yet.

parking-add = بطاقة جديدة بلا موضع
parking-add-hint = اكتبها ثم اضغط Enter
parking-empty = ما يُطرح ولا ينتمي إلى هنا بعد ينتظر في هذا الركن، وهو جزء من الملف. ويمكن سحب البطاقات إليه من الخريطة.
questions = الأسئلة
no-questions = ما لا يعرفه أحد يقينًا يمكن استقصاؤه: حدّد بطاقة وحوّلها إلى سؤال، أو أضف سؤالًا هنا.
add-question = إضافة سؤال
unnamed-question = سؤال بلا نص
kind-question = سؤال
question-open = مفتوح
question-answered = مُجاب عنه
field-question-text = السؤال
field-origin = بشأن
field-question-state = الحالة
field-answer = الجواب
field-due = الموعد النهائي
map-check = فحص الخريطة
map-check-none = لم يجد الفحص شيئًا. وهو يسأل ما يسأله المختص: من المسؤول عن ماذا، وكيف نعرف ذلك، وما الناقص.
map-check-problems = { $count ->
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
map-check-gaps = { $count ->
    [one] فجوة واحدة
    [two] فجوتان
    [few] { $count } فجوات
    [many] { $count } فجوة
   *[other] { $count } فجوة
}
map-check-hints = { $count ->
    [one] تلميح واحد
    [two] تلميحان
    [few] { $count } تلميحات
    [many] { $count } تلميحًا
   *[other] { $count } تلميح
}
map-check-silenced = { $count ->
    [one] نتيجة واحدة متجاهَلة
    [two] نتيجتان متجاهَلتان
    [few] { $count } نتائج متجاهَلة
    [many] { $count } نتيجة متجاهَلة
   *[other] { $count } نتيجة متجاهَلة
}
map-check-show = انتقال إلى: { $message }
map-check-silence = تجاهل…
map-check-reason = سبب التجاهل
map-check-silence-do = تجاهل
map-check-again = إلغاء التجاهل
parking-target = { $touchpoint }، { $lane }
parking-put = وضع «{ $name }» في { $where }
parking-move = نقل «{ $name }» إلى…

duplicates-title = البطاقات المتشابهة
duplicates-looking = جارٍ البحث…
duplicates-none = لا توجد بطاقتان متشابهتان.
duplicates-explained = توضع البطاقات المؤشَّر عليها تحت البطاقة الأولى في مجموعتها. لا يضيع أي نص، ويمكن التراجع عن ذلك بخطوة واحدة.
duplicates-group = المجموعة { $number } من { $count }
duplicates-first = في الأعلى · { $where }
duplicates-stack = { $place } · رزمة من { $count }
duplicates-moves = تنتقل البطاقات من المواضع الأخرى إلى موضع البطاقة الأولى.
lens = المنظور
lens-journey = الرحلة
lens-channels = القنوات
lens-owners = المسؤولون
lens-flow = التدفق
lens-timeline = الخط الزمني
lens-outline = المخطط النصي
lens-register = السجل
lens-priorities = الأولويات
lens-dashboard = لوحة المعلومات
lens-comparison = المقارنة
lens-personas = صفحات الشخصيات
track-none = بلا قناة
track-unknown = المسؤول غير معروف
track-disputed = المسؤولية محل خلاف
track-channel = القناة
track-owner = المسؤول
colours-bar = معاني الألوان
colours-choose = تلوين البطاقات حسب
colours-alone = { $what }: إبراز هذه وحدها
colours-usual = العودة إلى تلوين البطاقات حسب النوع

views = طرق العرض
view-save = حفظ كطريقة عرض…
view-update = تحديث «{ $name }» بما هو معروض الآن
view-rename = إعادة تسمية «{ $name }»…
view-remove = حذف «{ $name }»
view-name = اسم طريقة العرض
view-keep = حفظ
untitled-view = طريقة عرض بلا اسم
palette-views = طرق العرض
palette-view = طريقة عرض: { $name }

overview-map = خريطة مصغرة
overview-map-how = اسحب أو اضغط مفتاح سهم للنظر إلى موضع آخر.

# Above the registers.

registers = السجلات
register-filter = الصفوف التي تحتوي على
register-filter-none = إظهار كل الصفوف من جديد
register-name-pain-points = نقاط الألم
register-name-hand-offs = عمليات التسليم
register-name-opportunities = الفرص
register-name-actions = الإجراءات
register-name-touchpoints = نقاط الاتصال
register-name-evidence = الأدلة
register-in-journey-order = بترتيب الرحلة
register-copy = نسخ الجدول
said-picture-copied = تم النسخ كصورة.
said-table-copied = { $count ->
    [one] تم نسخ صف واحد
    [two] تم نسخ صفين
    [few] تم نسخ { $count } صفوف
    [many] تم نسخ { $count } صفًا
   *[other] تم نسخ { $count } صف
}
said-sorted-up = تم الفرز حسب { $column }، الأصغر أولًا
said-sorted-down = تم الفرز حسب { $column }، الأكبر أولًا
said-sorted-not = بترتيب الرحلة

# What is done about what was found, and what it is worth.

actions = الإجراءات
kind-action = إجراء
kind-estimate = تقدير
unnamed-action = إجراء بلا عنوان
unnamed-metric = مؤشر بلا عنوان
no-actions = ما سيفعله شخص ما بشأن نقطة ألم أو فرصة أو تسليم: حدّد أحدها في الخريطة وأنشئ إجراء بشأنه (Ctrl+Alt+A)، أو أضف إجراء هنا. ويصبح متفقًا عليه عندما يكون له مسؤول وتاريخ.
add-action = إضافة إجراء
remove-action = إزالة الإجراء
actions-all = كل الإجراءات
actions-view = العرض
actions-view-board = لوحة
actions-view-due = حسب التاريخ
actions-view-owner = حسب المسؤول
actions-calendar = ملف تقويم
actions-calendar-hint = حدث ليوم كامل لكل إجراء له تاريخ، ويصلح لأي تقويم
actions-csv = CSV
actions-csv-hint = جدول بكل الإجراءات، لبرامج جداول البيانات
actions-overdue = متأخرة
actions-soon = خلال الأيام السبعة القادمة
actions-later = لاحقًا
actions-undated = بلا تاريخ
actions-nobody = لا أحد بعد
actions-closed = { $count ->
    [one] إجراء واحد منجز أو مستبعد
    [two] إجراءان منجزان أو مستبعدان
    [few] { $count } إجراءات منجزة أو مستبعدة
    [many] { $count } إجراءً منجزًا أو مستبعدًا
   *[other] { $count } إجراء منجز أو مستبعد
}
actions-all-closed = لم يبقَ ما يجب فعله.
actions-board-how = اسحب الإجراء إلى عمود آخر، أو انقله بالمفتاح Alt مع مفاتيح الأسهم.
action-nobody = لا أحد بعد
action-undated = بلا تاريخ
action-overdue = متأخر منذ { $date }
action-subject = { $kind }: { $name }
action-kind-integrate_systems = ربط الأنظمة
action-kind-train_staff = تدريب الموظفين
action-kind-change_process = تغيير سير العمل
action-kind-other = غير ذلك
action-state-idea = فكرة
action-state-agreed = متفق عليه
action-state-doing = قيد التنفيذ
action-state-done = منجز
action-state-dropped = مستبعد
agree-title = لا يمكن الاتفاق على «{ $name }» بعد
agree-do-idea = حفظ
agree-do-agreed = تأكيد الاتفاق
agree-do-doing = تأكيد الاتفاق والبدء
agree-do-done = حفظ كمنجز
agree-do-dropped = حفظ
said-action-moved = { $name }: { $state }
section-work = الإجراءات ذات الصلة
section-worth = تقدير القيمة
section-success = كيف يُعرف النجاح
section-pilots = التجارب
section-value = القيمة وقابلية التنفيذ
section-rice = RICE
section-ice = ICE
section-opportunity-score = درجة الفرصة
no-work-yet = لا إجراء بعد.
field-action-title = الإجراء
field-action-about = يخص
hint-action-about = نقاط ألم أو فرص أو عمليات تسليم يعالجها.
add-action-subject = إضافة ما يخصه
field-action-state = مدى التقدم
hint-action-state = ابتداءً من «متفق عليه» يكون له مسؤول وتاريخ.
field-action-kind = نوع العمل
field-action-metric = مؤشر النجاح
hint-action-metric = يبيّن ما إذا كان الإجراء قد أفاد.
field-baseline = قيمة المؤشر قبل الإجراء
field-benefit = المنفعة
field-cost = التكلفة
hint-money = بعملة الخريطة، وكلتاهما عن الفترة نفسها.
weighed-return = ROI
weighed-rice = RICE
weighed-ice = ICE
weighed-opportunity = درجة الفرصة
no-estimate = القيمة، قابلية التنفيذ، RICE، ICE، درجة الفرصة: لم يقدّرها أحد بعد.
begin-estimate = تقدير القيمة بالأرقام
remove-estimate = إزالة هذه الأرقام
said-estimate-removed = تمت إزالة الأرقام
field-customer_value = القيمة للعميل
field-feasibility = قابلية التنفيذ
field-reach = مدى الوصول
hint-reach = عدد العملاء في فترة ما، مثل ربع سنة.
field-rice_impact = الأثر على كل عميل
hint-rice_impact = 3 هائل، 2 مرتفع، 1 متوسط، 0.5 منخفض، 0.25 ضئيل.
field-rice_confidence = الثقة بالنسبة المئوية
hint-rice_confidence = 100 مرتفعة، 80 متوسطة، 50 منخفضة.
field-person_months = الجهد بأشهر عمل شخص واحد
field-ice_impact = الأثر
hint-ice = كل منها من 1 إلى 10.
field-ice_confidence = الثقة
field-ice_ease = السهولة
field-importance = الأهمية للعملاء
hint-importance = كلاهما من 0 إلى 10.
field-satisfaction = الرضا اليوم
hint-estimate-notes = كيف تم الوصول إلى هذه الأرقام.
wrong-number = «{ $part }» ليس عددًا.
wrong-number-hint = اكتبه بالأرقام، أو اترك الحقل فارغًا.
no-pilots = تجربة مع عدد قليل قبل التعميم على الجميع: مع من، ومتى، وما النتيجة، وما الذي تغيّر.
pilot = التجربة { $number }
add-pilot = إضافة تجربة
remove-pilot = إزالة التجربة { $number }
said-pilot-removed = تمت إزالة التجربة { $number }
field-sample_group = مع من
field-pilot-date = متى
field-findings = ما النتيجة
field-change_made = ما الذي تغيّر
field-accountables = المسؤولون معًا عن الرحلة كلها
hint-accountables = الفرق التي تتقاسم المسؤولية عما يناله العميل من الرحلة كلها.
field-accountable-part = عن أي جزء
add-accountable = إضافة فريق
said-accountable-removed = لم يعد { $name } مسؤولًا عن الرحلة كلها
# A future map, comparison, sub-journeys, whose a card is.

future-title = إنشاء خريطة مستقبلية
future-about = خريطة جديدة للرحلة نفسها، تُعدَّل لتصبح كما ينبغي أن تكون. وتعرف كل نقطة اتصال فيها أي نقطة من الوضع الحالي حلّت محلها، فتمكن المقارنة بين الخريطتين في أي وقت.
future-name = العنوان
future-carried = ما يُنقل معها
future-always = دائمًا: المراحل ونقاط الاتصال والقنوات والفرق والمسارات وعمليات التسليم، والشخصيات نفسها.
future-notes = ملاحظات الخلايا
future-notes-hint = ما يحدث والأنظمة والسياسات وما شابه: معظمها يبقى صحيحًا.
future-opportunities = الفرص
future-opportunities-hint = أفكار للبناء عليها.
future-trouble = متاعب التسليم: الانتظار والسياق المفقود والتكرار
future-trouble-hint = تبقى حتى يزيلها شخص ما، فلا يُحسب توفيرًا إلا ما تغيّره أنت.
future-painPoints = نقاط الألم والاقتباسات
future-painPoints-hint = تصف الوضع الحالي، وتظهر في المقارنة.
future-ratings = التقييمات
future-ratings-hint = يُرسم شعور اليوم خلف المنحنى المستقبلي على أي حال؛ أما التقييم المستقبلي فأمل يجب التصريح به.
future-stays = تبقى القراءات والأسئلة والإجراءات والنتائج وركن المؤجلات في خريطة الوضع الحالي. وكل ما يُنقل يصبح هناك افتراضًا.
future-make = إنشاء الخريطة
compare-title = مقارنة بـ
compare-none = لا توجد خريطة أخرى في المكتبة. أنشئ أولًا خريطة مستقبلية من هذه الخريطة.
compare-do = مقارنة
beside-bar = خرائط أخرى
beside-compared = مقارنة بخريطة { $title }
beside-nothing = لا يوجد ما يقارَن به بعد
beside-personas = صفحة لكل شخصية
beside-inside = فُتحت من نقطة اتصال في خريطة أخرى
beside-other = خريطة أخرى…
beside-close = العودة إلى الرحلة
section-other-maps = خرائط أخرى
field-sub_journey = الرحلة الفرعية
hint-sub-journey = الخريطة التي تعرض نقطة الاتصال هذه كرحلة قائمة بذاتها.
none-sub-journey = لا شيء
sub-journey-elsewhere = خريطة ليست في هذه المكتبة
sub-journey-elsewhere-hint = هذه الخريطة ليست في هذه المكتبة. الرابط محفوظ، ويعمل حالما توجد الخريطة هنا.
field-replaces = تحل محل
hint-replaces = نقاط اتصال من الخريطة التي أُنشئت منها هذه الخريطة.
add-replaces = إضافة نقطة اتصال من خريطة الوضع الحالي…
replaces-elsewhere = نقطة اتصال من خريطة ليست في هذه المكتبة
replaces-removed = نقطة اتصال لم تعد موجودة
field-card-persona = الشخصية
none-card-persona = الجميع

# Where channels say different things.

inconsistencies = حالات التضارب
inconsistencies-all = كل حالات التضارب
kind-inconsistency = تضارب
unnamed-inconsistency = تضارب بلا موضوع
section-inconsistencies = حالات التضارب
no-inconsistencies = هل يقرأ العملاء شيئًا في الموقع ويسمعون غيره على الهاتف؟ دوّن الأمرين.
add-inconsistency = تدوين تضارب
remove-inconsistency = إزالة هذا التضارب
inconsistency-unsaid = لم يُدوَّن بعد
inconsistency-at = يظهر عند «{ $touchpoint }»
inconsistency-show = إظهار «{ $touchpoint }»
section-one-side = عبر إحدى القناتين
section-other-side = عبر القناة الأخرى
field-topic = الموضوع
hint-topic = في بضع كلمات: سعر، أو تاريخ، أو هل يوجد عطل.
field-inconsistency-touchpoint = أين يظهر
none-inconsistency-touchpoint = في أي موضع
field-one-channel = القناة
field-said = ما يعرفه العملاء منها
field-other-channel = القناة
field-other_said = ما يعرفه العملاء منها
