# The panel of interaction data.
interactions-none = ماذا فعل العملاء حقًا؟ افتح بيانات تفاعلاتهم وقارنها بالخريطة، ودوّن ما تقوله دليلًا.
interactions-formats = جداول فيها صف لكل تفاعل (CSV أو Excel أو OpenDocument)، وXES، وOCEL 1 و2 بصيغة JSON أو XML. المطلوب: رحلة من هي، وماذا حدث، ومتى. وتُستخدم القناة والفريق حيث وُجدا.
interactions-private = تبقى البيانات في الذاكرة وتزول عند إغلاق التطبيق. لا يُحفظ منها شيء ولا يُرسل، ولا تأخذ الخريطة إلا الأعداد التي تدوّنها.
interactions-open = فتح بيانات التفاعل…
interactions-open-other = فتح بيانات أخرى…
interactions-close = إغلاق
interactions-span = من { $from } إلى { $until }
interactions-counts = { $journeys ->
    [one] رحلة واحدة
    [two] رحلتان
    [few] { $journeys } رحلات
    [many] { $journeys } رحلة
   *[other] { $journeys } رحلة
}، { $interactions ->
    [one] تفاعل واحد
    [two] تفاعلان
    [few] { $interactions } تفاعلات
    [many] { $interactions } تفاعلًا
   *[other] { $interactions } تفاعل
}
interactions-how = كيف قُرئ الملف
interactions-remarks = { $count ->
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
interactions-kind = الرحلة هي رحلة كل
interactions-kind-counts = { $name }: عددها { $journeys }، والتفاعلات { $interactions }
interactions-role-case = صاحب الرحلة
interactions-role-activity = ماذا حدث
interactions-role-time = متى حدث أو متى بدأ
interactions-role-until = متى انتهى
interactions-role-channel = القناة
interactions-role-hand = الفريق أو الشخص
interactions-role-phase = هل بدأ أم انتهى
interactions-role-instance = ما ينتمي بعضه إلى بعض
interactions-role-trait = ما يُعرف عن الرحلة
interactions-role-ignore = لا يُقرأ
interactions-view = العرض
interactions-view-names = الأسماء
interactions-view-funnel = القمع
interactions-view-ways = الطرق
interactions-view-channels = القنوات
interactions-view-evidence = الأدلة
interactions-view-replay = إعادة العرض
interactions-names-why = حدّد نقطة الاتصال التي يعنيها كل اسم في البيانات. تحفظ الخريطة ذلك، فيُفهم الملف التالي فورًا.
interactions-known = على الخريطة { $known } من { $all } من الأسماء.
interactions-no-touchpoints = لا نقاط اتصال في الخريطة بعد.
interactions-same = الاسم نفسه
interactions-alike = ربما { $name }
interactions-take = هي { $name }
interactions-take-alike = { $count ->
    [one] قبول الاسم المتشابه
    [two] قبول الاسمين المتشابهين
    [few] قبول كل الأسماء المتشابهة وعددها { $count }
    [many] قبول كل الأسماء المتشابهة وعددها { $count }
   *[other] قبول كل الأسماء المتشابهة وعددها { $count }
}
interactions-not-on-map = ليست على الخريطة
interactions-more = إظهار { $count } غيرها
interactions-scope = التفاعلات
interactions-scope-on_map = ما على الخريطة
interactions-scope-all = الكل
interactions-left-out = { $count ->
    [one] تفاعل واحد لا يُنظر فيه لأن اسمه ليس على الخريطة.
    [two] تفاعلان لا يُنظر فيهما لأن اسميهما ليسا على الخريطة.
    [few] { $count } تفاعلات لا يُنظر فيها لأن أسماءها ليست على الخريطة.
    [many] { $count } تفاعلًا لا يُنظر فيها لأن أسماءها ليست على الخريطة.
   *[other] { $count } تفاعل لا يُنظر فيها لأن أسماءها ليست على الخريطة.
}
interactions-nothing-known = لا شيء من البيانات على الخريطة بعد. حدّد تحت «الأسماء» نقاط الاتصال التي تعنيها، أو انظر في كل التفاعلات.
interactions-steps = الخطوات
interactions-steps-stages = المراحل
interactions-steps-touchpoints = نقاط الاتصال
interactions-steps-names = أسماء البيانات
interactions-funnel-caption = { $journeys ->
    [one] رحلة واحدة في { $file }
    [two] رحلتان في { $file }
    [few] { $journeys } رحلات في { $file }
    [many] { $journeys } رحلة في { $file }
   *[other] { $journeys } رحلة في { $file }
}
interactions-step = الخطوة
interactions-reached = وصلت
interactions-of-before = من السابقة
interactions-time = الوقت (الوسيط)
interactions-visited = مرّت من هنا
interactions-funnel-how = وصلت: الرحلات التي بلغت هذه الخطوة عبر كل الخطوات أعلاه بهذا الترتيب، أيًّا كان ما بينها. الوقت: منذ بلوغ الخطوة السابقة. مرّت من هنا: الرحلات التي كانت هنا في أي وقت.
interactions-choose-steps = اختيار الخطوات
interactions-ways = { $count ->
    [one] طريق واحد
    [two] طريقان مختلفان
    [few] { $count } طرق مختلفة
    [many] { $count } طريقًا مختلفًا
   *[other] { $count } طريق مختلف
}
interactions-way-count = { $count ->
    [one] رحلة واحدة
    [two] رحلتان
    [few] { $count } رحلات
    [many] { $count } رحلة
   *[other] { $count } رحلة
} ({ $share })
interactions-way-more = … و{ $count } غيرها
interactions-median = الوسيط { $time }
interactions-look = إلقاء نظرة على واحدة
interactions-links = من خطوة إلى خطوة
interactions-link = من وإلى
interactions-times = عدد المرات
interactions-wait-median = الانتظار (الوسيط)
interactions-wait-most = الانتظار (95%)
interactions-switches = تغييرات القناة
interactions-wait-how = الانتظار: المدة التي لا يحدث فيها شيء. 95%: تسعة عشر من كل عشرين انتظارًا لا تزيد عليه. وبعد نصف ساعة بلا أي شيء تُعد الزيارة منتهية.
interactions-figure-journeys = رحلات
interactions-figure-visits = زيارات في الرحلة
interactions-figure-switched = تتغير فيها القناة
interactions-figure-switches = تغييرات في الرحلة
interactions-figure-passed = تُحال إلى جهة أخرى
interactions-figure-returned = تعود إلى ما سبق
interactions-figure-total = من الأول إلى الأخير (الوسيط)
interactions-figure-waits = منه انتظار (الوسيط)
interactions-channels = القنوات
interactions-channel = القناة
interactions-journeys = الرحلات
interactions-visits = الزيارات
interactions-no-channels = لا تذكر البيانات القنوات. وإن كان فيها عمود يذكرها فاختره تحت «كيف قُرئ الملف».
interactions-changes = تغييرات القناة
interactions-change-from = من
interactions-change-to = إلى
interactions-attribution = لمن حصة في ذلك
interactions-goal = غاية العملاء الوصول إلى
interactions-ascribe = التمييز حسب
interactions-ascribe-channels = القنوات في الطريق
interactions-reached-goal = الرحلات التي وصلت: { $reached } من { $of } ({ $share })
interactions-took-part = شاركت
interactions-rate = وصلت
interactions-on-journeys = { $count ->
    [one] في رحلة واحدة
    [two] في رحلتين
    [few] في { $count } رحلات
    [many] في { $count } رحلة
   *[other] في { $count } رحلة
}
interactions-unknown = غير معروفة
interactions-rules = معاني القواعد
interactions-rule-first = الأول
interactions-rule-first-how = الكل لقناة الاتصال الأول.
interactions-rule-last = الأخير
interactions-rule-last-how = الكل للقناة التي وصلوا عبرها.
interactions-rule-linear = بالتساوي
interactions-rule-linear-how = القدر نفسه لكل اتصال في الطريق.
interactions-rule-position = حسب الموضع
interactions-rule-position-how = 40% للاتصال الأول، و40% للأخير، و20% لكل ما بينهما. والنصف لكل منهما إن كانا اثنين.
interactions-rule-decay = بالتناقص
interactions-rule-decay-how = النصف عن كل سبعة أيام قبل وصولهم.
interactions-attribution-how = تقسم كل قاعدة النجاحات نفسها بطريقة أخرى. ولا تُظهر أي منها ما سبّبها: فالقناة التي يصل عبرها العملاء كثيرًا ما لا تكون القناة التي كسبتهم.
interactions-evidence-why = ما تقوله البيانات وما تقوله الخريطة. وما تأخذه يصبح دليلًا من مستوى «بيانات»، بمصدر وتاريخ وn، في خطوة واحدة يمكن التراجع عنها.
interactions-offers-hand_off = { $count ->
    [one] تسليم واحد
    [two] عمليتا تسليم
    [few] { $count } عمليات تسليم
    [many] { $count } عملية تسليم
   *[other] { $count } عملية تسليم
}
interactions-offers-new_hand_off = { $count ->
    [one] تسليم واحد ليس في الخريطة
    [two] عمليتا تسليم ليستا في الخريطة
    [few] { $count } عمليات تسليم ليست في الخريطة
    [many] { $count } عملية تسليم ليست في الخريطة
   *[other] { $count } عملية تسليم ليست في الخريطة
}
interactions-offers-touchpoint = { $count ->
    [one] نقطة اتصال واحدة
    [two] نقطتا اتصال
    [few] { $count } نقاط اتصال
    [many] { $count } نقطة اتصال
   *[other] { $count } نقطة اتصال
}
interactions-offers-metric = { $count ->
    [one] مؤشر واحد للخريطة
    [two] مؤشران للخريطة
    [few] { $count } مؤشرات للخريطة
    [many] { $count } مؤشرًا للخريطة
   *[other] { $count } مؤشر للخريطة
}
interactions-measure-switch_rate = رحلات تتغير فيها القناة
interactions-measure-switches_per_transition = تغييرات القناة لكل انتقال
interactions-measure-switches_per_journey = تغييرات القناة لكل رحلة
interactions-measure-return_rate = رحلات تعود إلى ما سبق
interactions-take-all = كل هذه
interactions-map-silent = الخريطة: لا تقول شيئًا
interactions-map-says = الخريطة: { $value }
interactions-data-says = البيانات: { $value } (n = { $n })
interactions-data-seen = البيانات: شوهد في { $n ->
    [one] رحلة واحدة
    [two] رحلتين
    [few] { $n } رحلات
    [many] { $n } رحلة
   *[other] { $n } رحلة
}
interactions-data-time = البيانات: { $value }، وتسعة عشر من كل عشرين خلال { $most } (n = { $n })
interactions-standing-agrees = متطابق
interactions-standing-differs = يختلف بأكثر من الضعف
interactions-write = { $count ->
    [0] تدوين كأدلة
    [one] تدوين واحد كدليل
    [two] تدوين اثنين كدليلين
    [few] تدوين { $count } كأدلة
    [many] تدوين { $count } كأدلة
   *[other] تدوين { $count } كأدلة
}
interactions-journey = الرحلة { $number }
replay-why = تتبّع رحلة عميل واحد على الخريطة، محطة بعد محطة.
replay-why-usual = الطريق الأكثر تكرارًا
replay-why-longest = الأطول
replay-why-switches = الأكثر تغييرًا للقناة
replay-why-returns = الأكثر عودة إلى ما سبق
replay-seek = البحث بالاسم المستخدم في البيانات، كرقم تذكرة
replay-found = { $count ->
    [0] لم يُعثر على شيء
    [one] رحلة واحدة
    [two] رحلتان
    [few] { $count } رحلات
    [many] { $count } رحلة
   *[other] { $count } رحلة
}
replay-names = تُرقَّم الرحلات هنا حتى لا يظهر اسم أي عميل على الجدار.
replay-counts = { $stops ->
    [one] محطة واحدة
    [two] محطتان
    [few] { $stops } محطات
    [many] { $stops } محطة
   *[other] { $stops } محطة
} خلال { $time }
replay-controls = إعادة العرض
replay-back = المحطة السابقة
replay-on = المحطة التالية
replay-play = تشغيل
replay-pause = إيقاف مؤقت
replay-end = إزالتها من الخريطة
replay-at = { $at } من { $of }
replay-channel = عبر { $channel }
replay-other-channel = عبر { $channel }، وهي ليست على الخريطة هناك
replay-lasts = المدة { $time }
replay-interactions = { $count ->
    [one] تفاعل واحد
    [two] تفاعلان
    [few] { $count } تفاعلات
    [many] { $count } تفاعلًا
   *[other] { $count } تفاعل
}
replay-stop = المحطة { $number }: { $name }. { $how }
replay-after = بعد { $wait }
interactions-add = { $count ->
    [one] إضافة غير المعروف كنقطة اتصال
    [two] إضافة اثنين غير معروفين كنقطتي اتصال
    [few] إضافة { $count } غير معروفة كنقاط اتصال
    [many] إضافة { $count } غير معروفة كنقاط اتصال
   *[other] إضافة { $count } غير معروفة كنقاط اتصال
}
