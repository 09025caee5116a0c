# The window.

app-name = Throughline

error-unexplained = تعذّر تنفيذ ذلك.
error-unexplained-hint = لم يتغير شيء. حاول مجددًا؛ وإذا تكرر الأمر فأعد تشغيل التطبيق.

# What a person can do.

action-new-map = خريطة جديدة
action-open-file = فتح…
action-import-pasted = استيراد محتوى الحافظة…
action-import-file = استيراد…
action-save-copy = حفظ نسخة…
action-share-copy = نسخة آمنة للمشاركة…
action-export-pdf = تصدير بصيغة PDF…
action-export-report = تصدير تقرير (PDF)…
action-export-svg = تصدير بصيغة SVG…
action-export-png = تصدير بصيغة PNG…
action-export-pptx = تصدير كشرائح (PPTX)…
action-export-csv = تصدير السجل بصيغة CSV…
action-export-xlsx = تصدير كمصنف…
action-export-other = تصدير بصيغة أخرى…
action-close-map = كل الخرائط
action-undo = تراجع
action-undo-step = تراجع: { $step }
action-redo = إعادة
action-redo-step = إعادة: { $step }
action-cut = قص
action-copy = نسخ
action-paste = لصق
action-duplicate = تكرار
action-delete = حذف
action-merge = دمج في عنصر واحد
action-split = تقسيم إلى أسطر
action-stack = جمع في رزمة
action-unstack = تفكيك الرزمة
action-put-on-top = وضع أعلى الرزمة
action-part-stage = بدء مرحلة جديدة هنا
action-part-touchpoint = فصل في نقطة اتصال مستقلة
action-fold = طي أو فتح
action-group = وضع تحت عنوان مجموعة
action-ungroup = إزالة عنوان المجموعة مع إبقاء بطاقاته
action-open-stack = فتح الرزمة أو المجموعة أو إغلاقها
action-edit-text = تحرير النص
action-select-all = تحديد كل البطاقات
action-add-card = إضافة بطاقة
action-capture-bar = الكتابة بحروف كبيرة
action-add-touchpoint = إضافة نقطة اتصال
action-add-stage = إضافة مرحلة
action-add-lane = إضافة مسار
action-add-persona = إضافة شخصية
action-open-link = فتح الرابط
action-move-to = نقل إلى…
action-move-to-map = نقل إلى خريطة أخرى…
action-copy-as-picture = نسخ كصورة
action-copy-as-table = نسخ كجدول
action-copy-to-map = نسخ إلى خريطة أخرى…
action-nudge-left = نقل خطوة إلى ما قبل
action-nudge-right = نقل خطوة إلى ما بعد
action-nudge-up = نقل لأعلى
action-nudge-down = نقل لأسفل
action-grab = التقاط وتحريك
action-rate-higher = رفع التقييم
action-rate-lower = خفض التقييم
action-go-to-message = الانتقال إلى الرسالة
action-span-more = توسيع الامتداد نقطة اتصال واحدة
action-span-less = تقليص الامتداد نقطة اتصال واحدة
action-next-curve = رسم منحنى الشخصية التالية
action-previous-curve = رسم منحنى الشخصية السابقة
action-curve-alone = عرض منحنى واحد أو كل المنحنيات
action-sort-severity = فرز حسب الشدة
action-sort-evidence = فرز حسب الأدلة
action-sort-owner = فرز حسب المسؤول
action-sort-text = فرز حسب النص
action-show-palette = البحث عن الأوامر والمواضع
action-find = بحث في الخريطة…
action-find-next = بحث عن التالي
action-find-previous = بحث عن السابق
action-find-duplicates = البحث عن بطاقات متشابهة…
action-go-to-stage = انتقال إلى مرحلة أو نقطة اتصال…
action-zoom-in = تكبير
action-zoom-out = تصغير
action-zoom-actual = الحجم الفعلي
action-zoom-fit = عرض الخريطة كاملة
action-zoom-selection = تكبير التحديد
action-panel-inspector = التفاصيل
action-panel-personas = الشخصيات
action-panel-channels = القنوات
action-panel-teams = الفرق والأشخاص
action-panel-lanes = المسارات
action-panel-parking = ركن المؤجلات
action-panel-questions = الأسئلة
action-panel-inconsistencies = حالات التضارب
action-panel-actions = الإجراءات
action-make-opportunity = إنشاء فرصة لمعالجة ذلك
action-make-action = إنشاء إجراء بشأن ذلك
action-note-inconsistency = تدوين تضارب بين القنوات
action-at-hand-off = تحسين التسليم من { $from } إلى { $to }
how-might-we = كيف يمكننا أن{ " " }
action-add-reading = إضافة قراءة
action-panel-measures = المؤشرات
action-panel-interactions = بيانات التفاعل
action-ask-question = تحويل إلى سؤال بحثي
action-panel-check = فحص الخريطة
action-overview-map = خريطة مصغرة
action-lens-journey = عرض الرحلة بمساراتها
action-lens-channels = عرض الرحلة بين القنوات
action-lens-owners = عرض الرحلة بين المسؤولين
action-lens-flow = عرض الرحلة كمخطط انسيابي
action-lens-timeline = عرض الرحلة على الخط الزمني
action-make-hand-off = وصف تسليم إلى نقطة الاتصال التالية أو بين نقطتين
action-lens-outline = قراءة الرحلة كنص
action-lens-register = عرض الرحلة في جداول
action-show-in-journey = إظهار في الرحلة
why-no-tile = حدّد أولًا مؤشرًا في لوحة المعلومات.
why-no-register = افتح أحد السجلات أولًا.
why-not-in-table = حدّد أولًا صفًا في جدول.
action-lens-priorities = عرض ما يستحق التنفيذ أولًا
action-lens-dashboard = عرض لوحة المعلومات
action-colour-by-kind = تلوين البطاقات حسب النوع
action-colour-by-evidence = تلوين البطاقات حسب الأدلة
action-colour-by-owner = تلوين البطاقات حسب المسؤول
action-colour-by-department = تلوين البطاقات حسب قسم نقطة الاتصال
action-colour-by-severity = تلوين البطاقات حسب الشدة
action-colour-by-tag = تلوين البطاقات حسب الوسم
action-colour-by-author = تلوين البطاقات حسب الكاتب
action-theme-system = ألوان النظام
action-theme-light = ألوان فاتحة
action-theme-dark = ألوان داكنة
action-theme-contrast = تباين عالٍ
action-density-comfortable = مسافات مريحة
action-density-compact = مسافات متقاربة
action-text-larger = تكبير النص وعناصر التحكم
action-text-smaller = تصغير النص وعناصر التحكم
action-text-usual = الحجم المعتاد للنص وعناصر التحكم
action-language-system = لغة النظام
action-language-en = اللغة: English
action-language-de = اللغة: Deutsch
action-language-es = اللغة: Español
action-language-fr = اللغة: Français
action-language-nl = اللغة: Nederlands
action-language-pl = اللغة: Polski
action-language-ar = اللغة: العربية
action-language-ja = اللغة: 日本語
action-show-settings = الإعدادات
action-show-backups = النسخ الاحتياطية…
action-back-up = إنشاء نسخة احتياطية من المكتبة الآن
action-export-settings = تصدير الإعدادات…
action-import-settings = استيراد الإعدادات…
action-show-help = المساعدة
action-start-tour = بدء الجولة
action-show-keys = اختصارات المفاتيح
action-show-about = حول Throughline

action-group-file = الخرائط والملفات
action-group-edit = تحرير
action-group-insert = إضافة
action-group-move = نقل
action-group-find = بحث وانتقال
action-group-view = عرض
action-group-present = العرض التقديمي
action-group-help = مساعدة

key-mod = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Esc
key-tab = Tab
key-space = مسافة
key-home = Home
key-end = End
key-insert = Ins
key-pageup = Page Up
key-pagedown = Page Down

# Why something cannot be done now.

why-no-lanes-shown = هذا يخص المسارات والبطاقات: انتقل إلى منظور الرحلة أولًا
why-no-map = لا توجد خريطة مفتوحة.
why-nothing-selected = لم يُحدَّد شيء.
why-not-with-this = لا ينطبق ذلك على ما تم تحديده.
why-nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
why-nothing-to-redo = لا يوجد ما يمكن إعادته.
why-no-stages = لا توجد مراحل بعد.
why-nothing-to-rate = حدّد نقطة اتصال أو شيئًا تحتها. ولا بد من وجود شخصية.
why-no-message = لا توجد رسالة.
why-not-several-cards = حدّد عدة بطاقات لا تجمعها رزمة واحدة من قبل.
why-nothing-to-group = حدّد بطاقات فيها عنوان مجموعة واحد على الأكثر، أو خلية فارغة.
why-nothing-to-ask = حدّد عنصرًا لم يُطرح عنه سؤال بعد.
why-nothing-to-answer = حدّد نقطة ألم أو تسليمًا.
why-no-two-channels = لا تتضارب القنوات إلا إذا كان في الخريطة قناتان على الأقل.
why-nothing-to-do = حدّد فرصة أو نقطة ألم أو تسليمًا.
question-of = هل هذا صحيح: { $text }؟
said-asked = { $count ->
    [one] سؤال واحد ينتظر الإجابة
    [two] سؤالان ينتظران الإجابة
    [few] { $count } أسئلة تنتظر الإجابة
    [many] { $count } سؤالًا ينتظر الإجابة
   *[other] { $count } سؤال ينتظر الإجابة
}
why-no-heading = حدّد عنوان مجموعة أو بطاقة تحته.
why-no-stack = حدّد بطاقة في رزمة.
why-no-cards = لا توجد بعد بطاقات يمكن أن تتشابه.
why-no-link = لا يحتوي التحديد على رابط.
why-not-presenting = لا يوجد عرض تقديمي جارٍ.
why-presenting = يجري عرض خريطة بالفعل.

# The library.

library-title = خرائطك
library-search = البحث في خرائطك
library-none = لا توجد خريطة باسم «{ $wanted }».
library-found = { $count ->
    [one] خريطة واحدة
    [two] خريطتان
    [few] { $count } خرائط
    [many] { $count } خريطة
   *[other] { $count } خريطة
}
library-empty = ابدأ برحلة
library-empty-hint = تعرض الخريطة رحلة عميل واحد عبر القنوات والفرق. ويبقى كل شيء على هذا الحاسوب.
library-sample = فتح الخريطة النموذجية
library-sample-hint = الإبلاغ عن عطل وإصلاحه: ست مراحل وشخصيتان.
library-gallery = إنشاء خريطة
library-gallery-hint = فارغة، أو بمراحل جاهزة، أو من إحدى ثماني خرائط للتعلّم.
library-begin-file = فتح ملف
library-begin-file-hint = خريطة أرسلها إليك شخص ما، أو جدول.
library-open = فتح
library-more = المزيد بشأن { $title }
library-recent = الملفات الأخيرة
library-counts = { $touchpoints ->
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
  }

# The bar over a map.

header-title = عنوان الخريطة
header-tools = الأدوات
rail = بجانب الخريطة
header-zoom = التكبير
header-zoom-at = التكبير، الآن { $percent }
header-share = مشاركة
window-title = { $title } – { $state }
saving-saved = محفوظ
saving-saving = جارٍ الحفظ…
saving-failed = لم يُحفظ

# The canvas.

canvas-label = خريطة الرحلة: { $title }
canvas-offers = المعاني الممكنة للعلامة
canvas-new-card-hint = اكتب ثم اضغط Enter · #وسم @مسؤول !3
canvas-edit-text = نص
canvas-rate = { $persona }: { $level }
menu-context = ما يمكن فعله هنا
parking = ركن المؤجلات

capture-bar = الكتابة بحروف كبيرة
capture-where = { $column } · { $lane }
capture-nowhere = اختر خلية في الخريطة
capture-label = بطاقة جديدة: { $where }
capture-hint = اكتب ثم اضغط Enter · ومفتاح Tab لنقطة الاتصال التالية
capture-close = إغلاق
place-card = { $column }، { $lane }، { $position } من { $count }
place-span = من { $from } إلى { $until }
place-under-heading = { $where }، { $position } من { $count } تحت «{ $heading }»
place-in-stack = { $where }، { $position } من { $count } في الرزمة
place-several = { $column }، { $lane }
place-touchpoint = { $stage }، { $position } من { $count }
place-among = { $position } من { $count }
here-card = { $position } من { $count } في { $lane }، نقطة الاتصال { $touchpoint }، المرحلة { $stage }
here-cell = { $lane }، نقطة الاتصال { $touchpoint }، المرحلة { $stage }
here-span = { $lane }، المرحلة { $stage } كلها
here-empty = فارغة
here-more = { $told }، { $more }
said-moved = تم النقل إلى { $where }
said-added = { $count ->
    [zero] لم تُضف أي بطاقة
    [one] تمت إضافة بطاقة: { $where }
    [two] تمت إضافة بطاقتين، الأخيرة: { $where }
    [few] تمت إضافة { $count } بطاقات، الأخيرة: { $where }
    [many] تمت إضافة { $count } بطاقة، الأخيرة: { $where }
   *[other] تمت إضافة { $count } بطاقة، الأخيرة: { $where }
}
said-written = النص الآن: { $text }
said-emptied = لا نص الآن
said-lens = المنظور: { $lens }
said-at = { $at } من { $count }: { $name }
said-grabbed = تم الالتقاط: { $name }. مفاتيح الأسهم تحرّكه، وEnter يضعه، وEscape يعيده.
said-no-further = لا يمكن التحريك أبعد من ذلك
said-put-down = تم الوضع: { $where }
said-put-back = تمت الإعادة: { $where }
grab-hint = ← ↑ → ↓ للتحريك · Enter للوضع · Esc للإعادة
said-nothing-rated = لا تقييم بعد. عند نقطة اتصال يرفع { $higher } التقييم ويخفضه { $lower }.
said-untimed = { $count ->
    [one] لم تعد المدة معروفة
    [two] لم تعد مدتان معروفتين
    [few] لم تعد { $count } مدد معروفة
    [many] لم تعد { $count } مدة معروفة
   *[other] لم تعد { $count } مدة معروفة
}
said-merged = { $count ->
    [one] تم دمج عنصر واحد
    [two] تم دمج عنصرين في عنصر واحد
    [few] تم دمج { $count } عناصر في عنصر واحد
    [many] تم دمج { $count } عنصرًا في عنصر واحد
   *[other] تم دمج { $count } عنصر في عنصر واحد
}
said-curve = يُرسم الآن منحنى { $persona }
said-curve-alone = منحنى { $persona } وحده؛ وبقية المنحنيات باهتة
said-curves-all = كل المنحنيات
said-sorted = { $count ->
    [one] تم ترتيب بطاقة واحدة
    [two] تم ترتيب بطاقتين
    [few] تم ترتيب { $count } بطاقات
    [many] تم ترتيب { $count } بطاقة
   *[other] تم ترتيب { $count } بطاقة
}
said-split = { $count ->
    [one] تم التقسيم إلى بطاقة واحدة
    [two] تم التقسيم إلى بطاقتين
    [few] تم التقسيم إلى { $count } بطاقات
    [many] تم التقسيم إلى { $count } بطاقة
   *[other] تم التقسيم إلى { $count } بطاقة
}
said-stacked = { $count ->
    [one] بطاقة واحدة في الرزمة
    [two] بطاقتان في رزمة واحدة
    [few] { $count } بطاقات في رزمة واحدة
    [many] { $count } بطاقة في رزمة واحدة
   *[other] { $count } بطاقة في رزمة واحدة
}
said-unstacked = { $count ->
    [one] تم إخراج بطاقة واحدة من رزمتها
    [two] تم إخراج بطاقتين من الرزمة
    [few] تم إخراج { $count } بطاقات من الرزمة
    [many] تم إخراج { $count } بطاقة من الرزمة
   *[other] تم إخراج { $count } بطاقة من الرزمة
}
said-on-top = أعلى الرزمة
said-grouped = { $count ->
    [one] تم وضع بطاقة واحدة تحت عنوان مجموعة
    [two] تم وضع بطاقتين تحت عنوان مجموعة
    [few] تم وضع { $count } بطاقات تحت عنوان مجموعة
    [many] تم وضع { $count } بطاقة تحت عنوان مجموعة
   *[other] تم وضع { $count } بطاقة تحت عنوان مجموعة
}
said-ungrouped = { $count ->
    [0] تمت إزالة عنوان المجموعة
    [one] تم إخراج بطاقة واحدة من مجموعتها
    [two] تم إخراج بطاقتين من المجموعة
    [few] تم إخراج { $count } بطاقات من المجموعة
    [many] تم إخراج { $count } بطاقة من المجموعة
   *[other] تم إخراج { $count } بطاقة من المجموعة
}
said-heading-removed = { $count ->
    [one] تمت إزالة «{ $name }» وبقيت بطاقته
    [two] تمت إزالة «{ $name }» وبقيت بطاقتاه
    [few] تمت إزالة «{ $name }» وبقيت بطاقاته وعددها { $count }
    [many] تمت إزالة «{ $name }» وبقيت بطاقاته وعددها { $count }
   *[other] تمت إزالة «{ $name }» وبقيت بطاقاته وعددها { $count }
}
said-heading-opened = { $count ->
    [one] ظهرت بطاقة واحدة تحت عنوان مجموعتها
    [two] ظهرت بطاقتان تحت عنوان مجموعتهما
    [few] ظهرت { $count } بطاقات تحت عنوان مجموعتها
    [many] ظهرت { $count } بطاقة تحت عنوان مجموعتها
   *[other] ظهرت { $count } بطاقة تحت عنوان مجموعتها
}
said-heading-closed = { $count ->
    [one] طُويت بطاقة واحدة تحت عنوان مجموعتها
    [two] طُويت بطاقتان تحت عنوان مجموعتهما
    [few] طُويت { $count } بطاقات تحت عنوان مجموعتها
    [many] طُويت { $count } بطاقة تحت عنوان مجموعتها
   *[other] طُويت { $count } بطاقة تحت عنوان مجموعتها
}
said-stack-opened = { $count ->
    [one] فُتحت رزمة من بطاقة واحدة
    [two] فُتحت رزمة من بطاقتين
    [few] فُتحت رزمة من { $count } بطاقات
    [many] فُتحت رزمة من { $count } بطاقة
   *[other] فُتحت رزمة من { $count } بطاقة
}
said-stack-closed = { $count ->
    [one] أُغلقت رزمة من بطاقة واحدة
    [two] أُغلقت رزمة من بطاقتين
    [few] أُغلقت رزمة من { $count } بطاقات
    [many] أُغلقت رزمة من { $count } بطاقة
   *[other] أُغلقت رزمة من { $count } بطاقة
}
alike-asked = تشبه «{ $text }»
alike-stack = جمعها في رزمة
alike-leave = ليست متماثلة
said-folded = تم الطي
said-opened = تم الفتح
said-rated = التقييم: { $persona }، { $touchpoint }، { $level }
said-swept = { $count ->
    [one] تم تقييم نقطة اتصال واحدة
    [two] تم تقييم نقطتي اتصال
    [few] تم تقييم { $count } نقاط اتصال
    [many] تم تقييم { $count } نقطة اتصال
   *[other] تم تقييم { $count } نقطة اتصال
}
said-unrated = تم سحب التقييم
said-removed-name = تم حذف «{ $name }»
said-removed-what = تم حذف { $what }
said-removed = { $count ->
    [one] تم حذف عنصر واحد
    [two] تم حذف عنصرين
    [few] تم حذف { $count } عناصر
    [many] تم حذف { $count } عنصرًا
   *[other] تم حذف { $count } عنصر
}
said-copied = { $count ->
    [one] تم نسخ عنصر واحد
    [two] تم نسخ عنصرين
    [few] تم نسخ { $count } عناصر
    [many] تم نسخ { $count } عنصرًا
   *[other] تم نسخ { $count } عنصر
}
pictures-put = { $count ->
    [one] تمت إضافة صورة: { $where }
    [two] تمت إضافة صورتين، أولاهما: { $where }
    [few] تمت إضافة { $count } صور، أولاها: { $where }
    [many] تمت إضافة { $count } صورة، أولاها: { $where }
   *[other] تمت إضافة { $count } صورة، أولاها: { $where }
}
pictures-describe = وصف
pictures-describe-hint = ماذا تُظهر الصورة؟ جملة واحدة تكفي لمن لا يستطيع رؤيتها.
pictures-smaller-hint = كانت أكبر مما تتسع له الخريطة فتم تصغيرها.
pictures-still-hint = كانت متحركة، فتم الاحتفاظ بصورتها الأولى.
pictures-bare-hint = تمت إزالة البيانات المرفقة بها، مثل مكان التقاطها وزمانه.
sent-card = { $count ->
    [one] بطاقة
    [two] بطاقتين
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
sent-touchpoint = { $count ->
    [one] نقطة اتصال
    [two] نقطتي اتصال
    [few] { $count } نقاط اتصال
    [many] { $count } نقطة اتصال
   *[other] { $count } نقطة اتصال
}
sent-stage = { $count ->
    [one] مرحلة
    [two] مرحلتين
    [few] { $count } مراحل
    [many] { $count } مرحلة
   *[other] { $count } مرحلة
}
sent-moved = تم نقل { $what } إلى «{ $title }»
sent-copied = تم نسخ { $what } إلى «{ $title }»
sent-undo-both = تراجع في الخريطتين
sent-open = فتح تلك الخريطة
sent-taken-back = تم التراجع
doors-to = إلى خريطة أخرى:
doors-other = خريطة أخرى…
to-map-move = نقل { $what } إلى خريطة أخرى
to-map-copy = نسخ { $what } إلى خريطة أخرى
to-map-do-move = نقل
to-map-do-copy = نسخ
to-map-same = إلى المواضع التي تحمل الأسماء نفسها
to-map-same-hint = تذهب كل بطاقة إلى خلية نقطة الاتصال والمسار نفسيهما، وإن لم توجد فإلى ركن المؤجلات.
to-map-none = لا توجد خريطة أخرى بعد.
said-undone = تم التراجع عن: { $step }
said-redone = تمت إعادة: { $step }

# Messages.

toasts-name = الرسائل
toast-dismiss = إخفاء
toast-saved = تم الحفظ باسم { $file }.
toast-backed-up = أُنشئت نسخة احتياطية.
toast-reveal = إظهار الملف
reveal-failed = مدير الملفات في هذا الحاسوب لا يستجيب.
reveal-failed-hint = يوجد الملف { $file } في المجلد { $folder }.
toast-map-deleted = تم حذف «{ $title }».
drop-files = أفلت الملفات لفتحها
drop-no-map = افتح خريطة أولًا، ثم أفلتها هناك.
interactions-need-map = يحتوي { $file } على بيانات تفاعل. افتح أولًا الخريطة التي تخصها، ثم افتح البيانات.
dropped-beside = تم وضعها في ركن المؤجلات. أفلتها على خلية لوضعها فيها.

# Settings.

density-comfortable = مريحة
density-compact = متقاربة
as-the-system = مثل النظام
# Languages are called as they call themselves.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = فاتحة
theme-dark = داكنة
theme-contrast = تباين عالٍ

# About.

about-line = خرائط رحلات العملاء على حاسوبك.
about-version = الإصدار { $version }
about-library = المكتبة: { $library }
about-sends-title = ما الذي يرسله هذا التطبيق
about-sends = لا شيء. بلا حساب وبلا سحابة وبلا إحصاءات؛ لا يفتح أي اتصال ولا يبحث عن إصدارات جديدة. والرابط الذي تختاره يفتحه متصفحك.
about-licence-title = الترخيص
about-licence = برنامج حر بترخيص MIT أو Apache 2.0، كما تشاء. وفيه أعمال لآخرين.
about-licences = تراخيص هذه الأعمال
about-back = رجوع
about-look = البحث عن إصدار جديد…
about-look-ask = سيفتح متصفحك { $address }. ولا يُرسَل أي شيء عنك أو عن خرائطك.
about-look-open = الفتح في المتصفح
dialog-close = إغلاق

# Presenting.

action-present = بدء العرض التقديمي
action-present-follow = جهاز العرض: متابعة ما أراه
action-present-pin = جهاز العرض: تثبيت المشهد
action-present-walk = جهاز العرض: السير عبر الرحلة
action-present-next = جهاز العرض: التالي
action-present-previous = جهاز العرض: السابق
action-present-next-stage = جهاز العرض: المرحلة التالية
action-present-previous-stage = جهاز العرض: المرحلة السابقة
action-present-first = جهاز العرض: إلى البداية
action-present-last = جهاز العرض: إلى النهاية
action-present-spotlight = جهاز العرض: تسليط الضوء على التحديد
action-present-blank = جهاز العرض: شاشة فارغة
action-present-contrast = جهاز العرض: تباين عالٍ
action-present-draft = جهاز العرض: إظهار ما تجري كتابته
action-present-end = إنهاء العرض التقديمي
present-bar = العرض التقديمي
present-end = إنهاء
present-now-follows = يعرض جهاز العرض ما تراه
present-now-pinned = جهاز العرض مثبّت على مشهده
present-now-blank = شاشة جهاز العرض فارغة
present-marker = { $position } من { $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = يُظهر جهاز العرض ما تجري كتابته
said-draft-hidden = يُظهر جهاز العرض البطاقات بعد اكتمالها
said-presenting = بدأ العرض التقديمي: يعرض جهاز العرض ما تراه
said-presented = انتهى العرض التقديمي
said-blank = شاشة جهاز العرض فارغة
said-projected = يعرض جهاز العرض الخريطة من جديد
said-follows = جهاز العرض يتابع ما تراه
said-pinned = جهاز العرض مثبّت على مشهده

# Maps beside this one.

action-make-future = إنشاء خريطة مستقبلية من هذه الخريطة…
action-compare = مقارنة بخريطة أخرى
action-compare-with = مقارنة بـ…
action-overlay = رسم رحلة الوضع الحالي فوق هذه الخريطة
action-persona-sheets = صفحات الشخصيات
action-open-sub-journey = فتح الرحلة الفرعية
action-back-to-map = العودة إلى الخريطة السابقة
why-no-earlier-map = لا توجد خريطة أسبق لرسمها فوق هذه الخريطة. فالخريطة المستقبلية المنشأة من خريطة أخرى تعرف أصلها، ويمكن اختيار غيرها بالأمر «مقارنة بـ…».
why-no-sub-journey = حدّد نقطة اتصال تقود إلى خريطة أخرى.
why-no-way-back = لم تأتِ إلى هنا من خريطة أخرى.
