# Why a file could not be opened or written.

file-problem = { $place }: { $what }
file-line = السطر { $line }، العمود { $column }

file-unreadable = تتعذّر قراءة الملف. { $what }
file-unreadable-hint = تحقق من أن الملف ما زال موجودًا وأن قراءته مسموح بها.
file-empty = الملف فارغ.
file-empty-hint = ربما فشل النسخ. اطلب الملف من جديد.
file-not-ours = { $kind ->
    [table] هذا جدول وليس خريطة من Throughline.
    [database] هذه قاعدة بيانات وليست خريطة من Throughline.
    [picture] هذه صورة وليست خريطة من Throughline.
    [json] هذا ملف JSON آخر وليس خريطة من Throughline.
   *[other] هذا ملف آخر وليس خريطة من Throughline.
}
file-not-ours-hint = { $kind ->
    [table] استخدم «استيراد» لجلب ملف CSV.
    [database] تُفتح المكتبة باستخدام --library؛ وتُصدَّر منها الخريطة بصيغة .journey.
   *[other] افتح ملف .journey أو .json كتبه Throughline.
}
file-no-map-in-pdf = ليس في ملف PDF هذا خريطة.
file-no-map-in-pdf-hint = لا تُرفق الخريطة إلا بملف PDF صدّره Throughline.
file-newer = كُتب الملف بالإصدار { $version } من الصيغة؛ وهذا التطبيق يقرأ الإصدار 1.
file-newer-hint = حدّث Throughline، ثم افتح الملف من جديد.
file-encoding = ترميز النص ليس UTF-8 بل { $encoding }.
file-not-utf8 = البايت { $offset } ليس UTF-8.
file-encoding-hint = احفظ الملف بترميز UTF-8 في البرنامج الذي كتبه.
file-json = JSON غير سليم. { $what }
file-not-a-number = { $number } ليس عددًا يمكن حفظه في ملف.
file-repeated-name = يرد الاسم «{ $name }» مرتين في الكائن نفسه.
file-by-hand-hint = إن كان الملف قد حُرّر يدويًا فانظر في الموضع المذكور.
file-truncated = ينتهي الملف قبل أوانه.
file-truncated-hint = ربما انقطع النسخ. اطلب الملف من جديد.
file-too-deep = الكائنات متداخلة أكثر من { $most } مستوى.
file-long-text = حجم أحد النصوص بالبايت { $bytes }؛ والحد الأقصى { $most }.
file-too-many = { $of ->
    [bytes] حجمه بالبايت { $found }؛ والحد الأقصى { $most }.
    [unpacked] حجمه بالبايت بعد فك الضغط { $found }؛ والحد الأقصى { $most }.
    [parts] عدد أجزائه { $found }؛ والحد الأقصى { $most }.
    [pictures] عدد صوره { $found }؛ والحد الأقصى { $most }.
    [revisions] عدد تعديلاته { $found }؛ والحد الأقصى { $most }.
    [rows] عدد صفوفه { $found } أو أكثر؛ والحد الأقصى { $most }.
   *[records] عدد عناصره { $found }؛ والحد الأقصى { $most }.
}
file-too-much-hint = لا تحتاج أي خريطة إلى هذا القدر. قسّمه أو اختصره في البرنامج الذي كتبه.
file-unknown-field = لا يوجد هنا حقل «{ $field }».
file-unknown-field-hint = بيانات البرامج الأخرى مكانها تحت «extensions».
file-field-hint = يبيّن المخطط في schemas/map.v1.schema.json ما يناسب.
file-repeated-id = المعرّف مستخدم مرتين.
file-repeated-id-hint = يحتاج كل عنصر إلى معرّف خاص به.
file-dangling-hint = أضف العنصر الناقص، أو أزل الإشارة إليه.
file-invariant = { $what } ({ $rule })
file-invariant-hint = صحّح العنصر المذكور.
file-wrong-hash = محتوى الصورة لا يطابق اسمها { $name }.
file-no-picture = الصورة { $name } ليست PNG أو JPEG أو WebP.
file-picture-hint = أدرج الصورة من جديد في البرنامج الذي كتب الملف.
file-large-picture = حجم الصورة بالبايت { $bytes }؛ والحد الأقصى { $most }.
file-missing-picture = الصورة { $name } مفقودة.
file-stray-picture = لا شيء يشير إلى الصورة { $name }.
file-save-again-hint = احفظ الخريطة من جديد في البرنامج الذي كتب الملف.
file-container-hint = ربما كانت النسخة تالفة أو مبتورة. اطلب الملف من جديد.
file-unsafe-name = اسم الجزء «{ $name }» قد يقود إلى خارج الملف.
file-two-names = جزآن لهما الاسم نفسه.
file-shared-bytes = جزآن يتقاسمان البايتات نفسها.
file-bomb = يبلغ حجم الملف بعد فك الضغط أكثر من { $most } ضعف حجمه.
file-harm-hint = صُنع الملف لإحداث ضرر أو هو تالف جدًا. لا تستخدمه.
file-stray-entry = الجزء «{ $name }» لا مكان له في ملف خريطة.
file-stray-entry-hint = لا يحتوي ملف الخريطة على غير الخريطة. أخرج هذا الجزء.
file-missing-entry = الجزء { $name } مفقود.

# The container.

container-no-end = الملف مضغوط، لكن قائمة أجزائه في نهايته تالفة أو مفقودة.
container-beginning = قبل بداية الملف شيء ما.
container-encrypted = الجزء «{ $name }» محمي بكلمة مرور.
container-packing = الجزء «{ $name }» مضغوط بطريقة لا تُستخدم في ملفات الخرائط.
container-part = يتعذّر فك ضغط الجزء «{ $name }».
container-parts = قائمة الأجزاء تالفة.
container-unwritable = يتعذّر تجميع الملف. «{ $detail }»

# What stands in the JSON.

json-comma = هنا تنقص فاصلة أو نهاية القائمة أو الكائن.
json-colon = هنا تنقص نقطتان رأسيتان.
json-value = هنا تنقص قيمة.
json-name = يجب أن يكون اسم الحقل بين علامتي تنصيص.
json-escape = شرطة مائلة عكسية قبل ما لا يجوز أن تسبقه.
json-number = عدد مكتوب بشكل خاطئ.
json-character = في أحد النصوص محرف يجب تهريبه، مثل نهاية السطر.
json-trailing-comma = فاصلة قبل النهاية.
json-trailing = بعد النهاية شيء آخر.
json-other = هنا شيء ليس في مكانه.
field-missing = الحقل «{ $field }» مفقود.
field-twice = يرد الحقل «{ $field }» مرتين.
field-belongs = المطلوب هنا: { $expected }.
field-unfit = الموجود هنا غير مناسب.
field-wrong = المطلوب هنا: { $expected }، والموجود: { $found }.
found-object = كائن
found-list = قائمة
takes-whole = عدد صحيح
takes-list = قائمة
takes-object = كائن
takes-record-id = معرّف مثل 0190f5a0-7b1c-7000-8000-000000000001
takes-position = مفتاح ترتيب من خانات الأساس 62 لا ينتهي بـ 0
takes-day = تاريخ مثل 2026-03-31
takes-picture-name = بصمة SHA-256 لصورة في 64 خانة ست عشرية
takes-spread = عدد صحيح من 0 إلى 4
takes-rating = عدد من ‎−2 إلى 2
takes-count = عدد صحيح ابتداءً من 0
takes-score = عدد صحيح من 1 إلى 5
takes-version = الإصدار 1
field-base64 = بايتات الصورة غير مكتوبة بصيغة Base64.
field-media-type = الصورة ليست { $type }.
field-parts = الصور في الحاوية أجزاء.
field-record-list = العنصر كائن وليس قائمة.
field-version = يجب أن يكون الإصدار عددًا صحيحًا ابتداءً من 1.
manifest-other-map = البيان يخص الخريطة { $manifest }، لا { $map }.
manifest-revision-twice = ذُكر تعديل مرتين.
history-kind = «{ $kind }» ليس نوعًا من العناصر.
history-says-nothing = لا يقول التغيير شيئًا عن العنصر: { record } { $id }.
history-twice = التعديل { $id } موجود مرتين.
history-hole = أصله ليس تعديلًا سابقًا.
history-unnamed = لا يذكر البيان هذا التعديل.
history-too-short = يذكر البيان تعديلات أحدث من السطر الأخير.
history-elsewhere = لا يقود التعديل إلى الخريطة. { $what }

# Writing.

write-unsound = لا يمكن حفظ الخريطة. { $named }: { $what } ({ $rule })
write-unreadable = لا يمكن حفظ الخريطة. { $what }
write-fault-hint = تراجع عن الخطوات الأخيرة حتى يمكن حفظها، وأبلغ عن ذلك بوصفه خللًا.
write-missing-picture-hint = أزل الصورة من بطاقتها، أو أدرجها من جديد.
write-workbook = تعذّر تجميع المصنف. «{ $detail }»
write-disk = تتعذّر كتابة { $path }. { $what }
write-no-folder = المجلد غير موجود.
write-folder = يوجد مجلد بهذا الاسم.
write-disk-hint = اختر مجلدًا آخر، أو أفسح مساحة على القرص.

# New maps.

stage-set-unknown = لا توجد مجموعة مراحل باسم «{ $name }»؛ والموجود { $names }.
stage-set-unknown-hint = ابدأ بلا مراحل، أو بإحدى المجموعات المذكورة.
template-unknown = لا يوجد قالب باسم «{ $name }»؛ والموجود { $names }.
template-unknown-hint = ابدأ بأحد القوالب المذكورة.
