# The command line.

cli-error = خطأ: { $what }
cli-hint = تلميح: { $what }
cli-warning = تحذير: { $what }
cli-no-history = { $file }: لا يروي تاريخ تعديلات الخريطة إلا ملف .journey.
cli-no-history-hint = اختم الاسم باللاحقة .journey، أو دع التاريخ.
cli-no-command = { $file }، السطر { $line }، العمود { $column }: { $what }
cli-no-command-hint = في كل سطر كائن JSON واحد فيه «do»، كما يرسله التطبيق.
cli-refused = { $file }، السطر { $line }: { $what }
cli-missing-hint = ابحث عن المعرّفات في الخريطة: فإذا كُتبت بصيغة .json ذكرتها كلها.
cli-no-text = { $file }: هذا ليس نصًا بترميز UTF-8.
cli-no-text-hint = احفظ الملف بترميز UTF-8.
cli-unsound = { $count ->
    [one] في المكتبة خلل واحد.
    [two] في المكتبة خللان.
    [few] في المكتبة { $count } أخطاء.
    [many] في المكتبة { $count } خطأً.
   *[other] في المكتبة { $count } خطأ.
}
cli-unsound-hint = احتفظ بالملف. يصلح التطبيق ما يستطيع عند فتح الخريطة.
cli-output = تتعذّر طباعة الجواب. { $what }
cli-output-hint = تحقق من وجهة المخرجات.
cli-row-left-out = { $file }، السطر { $line }: { $what } استُبعد الصف.
cli-row-otherwise = { $file }، السطر { $line }: { $what }
cli-column-kept = { $file }: العمود «{ $header }» غير معروف؛ تُحفظ قيمه مع ما أصبحت عليه صفوفها.
cli-problem = الخريطة { $map }: { $what }
cli-well = كل شيء سليم. شمل الفحص { $maps }، و{ $records }، و{ $pictures }.
cli-maps = { $count ->
    [one] خريطة واحدة
    [two] خريطتين
    [few] { $count } خرائط
    [many] { $count } خريطة
   *[other] { $count } خريطة
}
cli-records = { $count ->
    [one] عنصرًا واحدًا
    [two] عنصرين
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
cli-pictures = { $count ->
    [one] صورة واحدة
    [two] صورتين
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
cli-field = { $name }: { $value }
cli-title = العنوان
cli-state = الوضع
cli-stages = المراحل
cli-touchpoints = نقاط الاتصال
cli-lanes = المسارات
cli-cards = البطاقات
cli-pain-points = نقاط الألم
cli-opportunities = الفرص
cli-personas = الشخصيات
cli-emotions = المشاعر
cli-channels = القنوات
cli-teams = الفرق
cli-hand-offs = عمليات التسليم
cli-measure = { $title }: { $what }
cli-measure-value = { $value }، { $period }
cli-measure-detail = { $value }؛ { $detail }
cli-measure-target = المستهدف { $target } ({ $difference })
cli-measure-nothing = لم يُعَدّ شيء بعد
cli-measure-reason = بلا قيمة، { $period }. { $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] لا مؤشرات.
    [one] مؤشر واحد.
    [two] مؤشران.
    [few] { $count } مؤشرات.
    [many] { $count } مؤشرًا.
   *[other] { $count } مؤشر.
}
cli-no-map = { $file }: يراد إضافة شيء إلى هذا الملف، وليس فيه خريطة.
cli-no-map-hint = اذكر ملف .journey أو .json مع --into، أو أنشئ خريطة من الملف بالأمر journey convert.
cli-map-already = { $file }: هذا الملف خريطة من قبل.
cli-map-already-hint = حوّله بالأمر journey convert. فما يُضاف إلى الخريطة يأتي من برامج أخرى.
cli-sheets = { $file }: عدد الأوراق في هذا المصنف { $parts }؛ وهذه «{ $title }». اختر غيرها باستخدام --part.
cli-parts = { $file }: عدد الرحلات في هذا الملف { $parts }؛ وهذه «{ $title }». اختر غيرها باستخدام --part.
cli-log-cases = الحالات
cli-log-interactions = التفاعلات
cli-log-from = من
cli-log-until = إلى
cli-log-kind = نوع الحالات
cli-log-kinds = أنواع الكائنات
cli-log-column = العمود «{ $header }»
cli-log-activities = الأنشطة
cli-log-hands = الفرق والأشخاص
cli-log-trait = السمة «{ $name }»
cli-log-left-out = { $file }، السطر { $line }: { $what } استُبعد ذلك.
cli-study-journeys = رحلات على الخريطة
cli-study-left-out = تفاعلات ليست على الخريطة
cli-study-stage = المرحلة «{ $name }»
cli-study-reached = وصلت بالترتيب { $reached }، ومرّت { $visited }
cli-study-switched = تتغير فيها القناة
cli-study-returned = تعود إلى ما سبق
cli-study-waits = الانتظار في المجموع
cli-study-ways = الطرق
cli-study-differs = يختلف: { $name }
cli-study-times = الخريطة { $map }، البيانات { $data } (n = { $n })
cli-study-values = الخريطة { $map }، البيانات { $data } (n = { $n })
cli-study-seen = شوهد (n = { $n })
cli-study-spread = الوسيط { $median }، و95% خلال { $most }
cli-no-secret = «{ $word }» ليس مما يمكن إزالته.
cli-no-secret-hint = اذكر بعضًا من هذه: { $words }، أو team:NAME لقسم بعينه.
cli-no-team = لا قسم في الخريطة باسم «{ $name }».
cli-no-team-hint = الموجود: { $teams }.
cli-no-teams-hint = ليس في الخريطة أقسام.
cli-no-table = { $file }: ليس في هذا الملف جدول يمكن ربط أعمدته.
cli-no-table-hint = لا أعمدة إلا في CSV وTSV وXLSX وODS.
