# What can go wrong anywhere: with the disk, with the app itself.

list-comma = {"، "}

disk-not-found = لا يوجد شيء بهذا الاسم.
disk-denied = هذا غير مسموح به.
disk-full = القرص ممتلئ.
disk-read-only = القرص للقراءة فقط.
disk-folder = هذا مجلد وليس ملفًا.
disk-no-folder = يوجد ملف في المكان الذي يجب أن يكون فيه مجلد.
disk-name = لا يقبل القرص هذا الاسم.
disk-other = يقول النظام: «{ $detail }».

# The desk.

named = { $file }: { $what }
desk-no-picture = { $file }: الصيغة ليست PNG أو JPEG أو WebP أو GIF.
desk-no-picture-hint = احفظها أولًا بصيغة PNG أو JPEG.
desk-broken-picture-hint = احفظها من جديد بصيغة PNG أو JPEG، وبحجم أصغر إن كانت كبيرة جدًا.
picture-on-clipboard = الصورة التي في الحافظة
desk-ending = لاحقة «{ $file }» لا تدل على صيغة يمكن كتابتها.
desk-ending-hint = اختم الاسم بإحدى هذه اللواحق: { $endings }.
desk-preview = لم تعد معاينة الجدول موجودة.
desk-preview-hint = اختر الجدول من جديد.
desk-saved = لم يعد مكان حفظ هذا الملف معروفًا.
desk-saved-hint = احفظه من جديد.
desk-recent = لم يعد هذا الملف محفوظًا في القائمة.
desk-recent-hint = افتح الملف من مجلده.
desk-nothing-to-paste = لا يوجد ما يُلصق.
desk-nothing-to-paste-hint = انسخ بطاقات أو نصًا أولًا.
desk-settings = تتعذّر كتابة { $file }. { $what }
desk-settings-hint = لم يتغيّر شيء. تحقق من أن الكتابة في الملف مسموح بها.
settings-broken-keys = تحدد الإعدادات للأمر «{ $action }» مفاتيح تتعذّر قراءتها. تسري المفاتيح المعتادة.
settings-no-keys = تحدد الإعدادات المفاتيح بطريقة تتعذّر قراءتها. تسري المفاتيح المعتادة.
settings-left-out = تتعذّر قراءة الإعدادات كاملة. تُرك كليًا أو جزئيًا: { $fields }.
settings-put-aside = تتعذّر قراءة الإعدادات. حُفظت جانبًا باسم { $file }، وتسري الإعدادات المعتادة.
settings-unreadable = تتعذّر قراءة { $file }. { $what } يبقى الملف كما هو؛ تسري الإعدادات المعتادة، ويسري ما تغيّره حتى إغلاق التطبيق.

desk-moved-on = أُجريت منذ ذلك الحين تعديلات أخرى في إحدى الخريطتين.
desk-moved-on-hint = تراجع في كل خريطة على حدة.

# The app around it.

app-fault-hint = ما تم قبوله محفوظ. يُرجى الإبلاغ عن ذلك.
app-part-failed = تعطّل جزء من البرنامج: «{ $detail }».
app-title = يتعذّر إظهار عنوان النافذة. «{ $detail }»
app-menu = يتعذّر تغيير القائمة. «{ $detail }»
app-projector = يتعذّر فتح نافذة جهاز العرض. «{ $detail }»
app-help = يتعذّر فتح نافذة المساعدة. «{ $detail }»
desk-nothing-new = { $file }: لا جديد فيه على الخريطة.
desk-nothing-new-hint = ما هو موجود في الخريطة لا يُجلب مرتين، والصفوف التي تتعذّر قراءتها تُستبعد.
desk-no-table = المعروض ليس جدولًا، ولا يُكتب بصيغة CSV إلا الجدول.
desk-no-table-hint = افتح في منظور «السجل» سجلًا فيه صفوف. وفي سطر الأوامر: --lens register --register pain-points.
desk-no-interactions = لا توجد بيانات تفاعل مفتوحة لهذه الخريطة.
desk-no-interactions-hint = افتح أولًا ملفًا فيه بيانات تفاعل.
desk-interactions = هذه بيانات تفاعل، ومكانها بجانب خريطة.
desk-interactions-hint = افتح الخريطة، ثم افتح البيانات في لوحة «بيانات التفاعل». وفي سطر الأوامر: journey interactions FILE.

settings-file-not-json = هذا ليس JSON: السطر { $line }، العمود { $column }.
settings-file-not-ours = هذا ليس ملف إعدادات.
settings-file-not-ours-hint = اختر ملفًا كتبه «تصدير الإعدادات…».
settings-file-newer = كتب هذه الإعدادات إصدار أحدث من Throughline (الصيغة { $found }).
settings-file-newer-hint = ثبّت أحدث إصدار من Throughline.
settings-file-field = لا يمكن أن يكون «{ $field }» القيمة { $found }. الممكن: { $allowed }.
settings-file-fields = { $what }
settings-file-fields-hint = لم يتغير شيء. أصلح الملف أو صدّر الإعدادات من جديد.
desk-busy = المكتبة ما زالت قيد الاستعمال.
desk-busy-hint = انتظر حتى ينتهي ما بدأ ثم حاول مرة أخرى.
desk-place-given = بُدئ التطبيق بهذه المكتبة.
desk-place-given-hint = لنقلها ابدأ التطبيق بمسار آخر.
title-from-backup = { $title } (من نسخة احتياطية)
