# Ways out for files: sheets, reports, notations of other programs.

# The sheets of a workbook, and columns that nothing else has.

sheet-cards = البطاقات
sheet-touchpoints = نقاط الاتصال
sheet-ratings = التقييمات
sheet-personas = الشخصيات
sheet-hand-offs = عمليات التسليم
sheet-metrics = المؤشرات
sheet-readings = القراءات
sheet-actions = الإجراءات
sheet-pilots = التجارب
sheet-questions = الأسئلة
sheet-answers = ما تعالجه
sheet-inconsistencies = حالات التضارب
sheet-stages = المراحل
sheet-lanes = المسارات
sheet-channels = القنوات
sheet-teams = الفرق
sheet-people = الأشخاص
sheet-map = الخريطة
sheet-id-of = { $name } (المعرف)
sheet-said = ما يعرفه العملاء من هذه القناة
sheet-other-channel = القناة الأخرى
sheet-other-said = ما يعرفه العملاء من القناة الأخرى
sheet-hand-off = التسليم
sheet-metric = المؤشر
sheet-first-day = اليوم الأول
sheet-last-day = اليوم الأخير

# Formats that the window and the command line offer.

format-journey = ملف خريطة (.journey)
format-journey-hint = الخريطة كلها في ملف واحد، لحاسوب آخر عليه هذا التطبيق.
format-json = الخريطة بصيغة JSON (.json)
format-json-hint = الخريطة كلها كنص واحد، للبرامج.
format-pdf = PDF
format-pdf-hint = للطباعة والإرسال: قابل للبحث وللقراءة الصوتية، والخريطة نفسها مرفقة به.
format-svg = SVG
format-svg-hint = رسم يمكن للبرامج الأخرى تحريره.
format-png = PNG
format-png-hint = صورة للمستندات والرسائل.
format-pptx = شرائح
format-pptx-hint = نظرة عامة وبضع شرائح لكل مرحلة، قابلة للتحرير في PowerPoint أو Keynote أو Impress أو Google Slides.
format-csv = هذا السجل بصيغة CSV
format-csv-hint = الصفوف لبرامج جداول البيانات، بالترتيب والتصفية المعروضين.
format-cards = الخريطة كلها بصيغة CSV
format-cards-hint = صف لكل بطاقة وتقييم ونقطة اتصال ومرحلة. وإذا عُدّلت في جدول بيانات ثم استُوردت من جديد غيّرت الصفوف ما تسميه.
format-xlsx = مصنف (XLSX)
format-xlsx-hint = أوراق عمل للبطاقات ونقاط الاتصال والتقييمات والشخصيات وعمليات التسليم والمؤشرات والإجراءات، لبرامج Excel وLibreOffice وما شابهها.
format-ics = تقويم (ICS)
format-ics-hint = الإجراءات التي لها تاريخ، كأيام في تقويم.

left-out = لا يتضمن الملف { $things }.
left-evidence = { $count ->
    [one] كيفية معرفة بطاقة واحدة
    [two] كيفية معرفة بطاقتين
    [few] كيفية معرفة { $count } بطاقات
    [many] كيفية معرفة { $count } بطاقة
   *[other] كيفية معرفة { $count } بطاقة
}
left-owners = { $count ->
    [one] المسؤول عن بطاقة أو نقطة اتصال واحدة
    [two] المسؤولين عن عنصرين من البطاقات ونقاط الاتصال
    [few] المسؤولين عن { $count } عناصر من البطاقات ونقاط الاتصال
    [many] المسؤولين عن { $count } عنصرًا من البطاقات ونقاط الاتصال
   *[other] المسؤولين عن { $count } عنصر من البطاقات ونقاط الاتصال
}
left-tags = { $count ->
    [one] وسمًا واحدًا لبطاقة
    [two] وسمين لبطاقات
    [few] { $count } وسوم لبطاقات
    [many] { $count } وسمًا لبطاقات
   *[other] { $count } وسم لبطاقات
}
left-pictures = { $count ->
    [one] صورة واحدة
    [two] صورتين
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}

# The report.

report-cover = عن هذه الخريطة
report-map = الخريطة
report-personas = الشخصيات
report-pain-points = نقاط الألم
report-hand-offs = عمليات التسليم
report-opportunities = الفرص
report-actions = الإجراءات
report-evidence = الأدلة
report-appendix = كل البطاقات
report-page = الصفحة { $page } من { $count }
report-sheet = { $sheet } · { $page }
report-contents = المحتويات
report-current = الرحلة كما هي اليوم
report-future = الرحلة كما ينبغي أن تكون
report-assumed = مبنية على افتراضات
report-researched = مبنية على بحث
report-owner = المسؤول
report-no-owner = لم يسأل أحد بعد
report-share = مقدار المفترض
report-share-of = البطاقات التي لا تستند إلا إلى افتراض: { $assumed } من { $count }
report-written = بتاريخ
report-channel = القناة
report-ratings = الشعور
report-lane = المسار
report-untitled-lane = مسار بلا عنوان
report-whole-stage = المرحلة كلها
report-stage = المرحلة: { $stage }
report-picture = الخريطة كصورة. والجداول أدناه تقول الشيء نفسه.
report-severity = الشدة { $severity } من 5
report-pain-points-about = الأشد أولًا.
report-hand-offs-about = أولًا ما لا مسؤول عنه أو ما هو محل خلاف.
report-opportunities-about = الأكثر فائدة أولًا، ثم الأقل عملًا.
report-actions-about = ما سيفعله شخص ما، ومتى.
report-evidence-about = ما يستند إلى أكثر من افتراض، ومن أين جاء.

format-report = تقرير (PDF)
format-report-hint = للطباعة والتوزيع: غلاف مع المحتويات، والخريطة على عدة صفحات، والشخصيات ونقاط الألم وعمليات التسليم والإجراءات وكل البطاقات. قابل للبحث وللقراءة الصوتية، والخريطة نفسها مرفقة به.
format-html = تقرير (HTML)
format-html-hint = صفحة واحدة للمتصفح، بغلاف، والخريطة كصورة وجداول، والشخصيات ونقاط الألم وعمليات التسليم والإجراءات وكل البطاقات. لا تحتاج إلى شبكة، ويمكن قراءتها صوتيًا وطباعتها.

# Notations of other programs.

format-markdown = Markdown (.md)
format-markdown-hint = المحتوى نفسه كنص، لمواقع الويكي وأنظمة التحكم بالإصدارات: المخطط النصي والجداول وكل البطاقات، بلا الصورة.
format-mermaid = رحلة Mermaid (.mmd)
format-mermaid-hint = نص ترسمه كثير من مواقع الويكي: مراحل ونقاط اتصال، والتقييمات درجات من 1 إلى 5.
format-cjml = CJML 2.0 (.cjml)
format-cjml-hint = لغة نمذجة رحلة العميل (Customer Journey Modelling Language). خريطة الوضع الحالي المبنية على بحث رحلة فعلية، وكل ما سواها رحلة مخططة.
left-unrated = { $count ->
    [one] كون نقطة اتصال واحدة بلا تقييم: فهي عند 3
    [two] كون نقطتي اتصال بلا تقييم: فهما عند 3
    [few] كون { $count } نقاط اتصال بلا تقييم: فهي عند 3
    [many] كون { $count } نقطة اتصال بلا تقييم: فهي عند 3
   *[other] كون { $count } نقطة اتصال بلا تقييم: فهي عند 3
}
left-rounded = { $count ->
    [one] كسر تقييم واحد
    [two] كسري تقييمين
    [few] كسور { $count } تقييمات
    [many] كسور { $count } تقييمًا
   *[other] كسور { $count } تقييم
}
left-notes = { $count ->
    [one] سبب تقييم واحد
    [two] سببي تقييمين
    [few] أسباب { $count } تقييمات
    [many] أسباب { $count } تقييمًا
   *[other] أسباب { $count } تقييم
}
left-ratings = { $count ->
    [one] تقييمًا واحدًا من شخصية أخرى
    [two] تقييمين من شخصيات أخرى
    [few] { $count } تقييمات من شخصيات أخرى
    [many] { $count } تقييمًا من شخصيات أخرى
   *[other] { $count } تقييم من شخصيات أخرى
}
left-spans = { $count ->
    [one] امتداد بطاقة واحدة إلى ما بعد نقطة اتصالها
    [two] امتداد بطاقتين إلى ما بعد نقطة اتصالهما
    [few] امتداد { $count } بطاقات إلى ما بعد نقطة اتصالها
    [many] امتداد { $count } بطاقة إلى ما بعد نقطة اتصالها
   *[other] امتداد { $count } بطاقة إلى ما بعد نقطة اتصالها
}
left-kinds-to-colours = { $count ->
    [one] نوع بطاقة واحدة: لونها يدل عليه
    [two] نوع بطاقتين: لوناهما يدلان عليه
    [few] نوع { $count } بطاقات: ألوانها تدل عليه
    [many] نوع { $count } بطاقة: ألوانها تدل عليه
   *[other] نوع { $count } بطاقة: ألوانها تدل عليه
}
left-headings = { $count ->
    [one] ما يقع تحت عنوان مجموعة واحد
    [two] ما يقع تحت عنواني مجموعتين
    [few] ما يقع تحت { $count } عناوين مجموعات
    [many] ما يقع تحت { $count } عنوان مجموعة
   *[other] ما يقع تحت { $count } عنوان مجموعة
}
left-silent-cards = { $count ->
    [one] بطاقة واحدة بلا نص
    [two] بطاقتان بلا نص
    [few] { $count } بطاقات بلا نص
    [many] { $count } بطاقة بلا نص
   *[other] { $count } بطاقة بلا نص
}
left-empty-lanes = { $count ->
    [one] مسار واحد بلا بطاقات
    [two] مساران بلا بطاقات
    [few] { $count } مسارات بلا بطاقات
    [many] { $count } مسارًا بلا بطاقات
   *[other] { $count } مسار بلا بطاقات
}
left-channel-shares = { $count ->
    [one] مدى استخدام شخصية لقناة واحدة
    [two] مدى استخدام الشخصيات لقناتين
    [few] مدى استخدام الشخصيات لعدد { $count } قنوات
    [many] مدى استخدام الشخصيات لعدد { $count } قناة
   *[other] مدى استخدام الشخصيات لعدد { $count } من القنوات
}
left-channel-reasons = { $count ->
    [one] سبب استخدام قناة أخرى
    [two] سببي استخدام قناتين أخريين
    [few] أسباب استخدام { $count } قنوات أخرى
    [many] أسباب استخدام { $count } قناة أخرى
   *[other] أسباب استخدام { $count } قناة أخرى
}
left-hidden-lanes = { $count ->
    [one] إخفاء مسار واحد
    [two] إخفاء مسارين
    [few] إخفاء { $count } مسارات
    [many] إخفاء { $count } مسارًا
   *[other] إخفاء { $count } مسار
}
left-long-texts = { $count ->
    [one] بقية نص واحد بعد 32,767 حرفًا
    [two] بقية نصين بعد 32,767 حرفًا
    [few] بقية { $count } نصوص بعد 32,767 حرفًا
    [many] بقية { $count } نصًا بعد 32,767 حرفًا
   *[other] بقية { $count } نص بعد 32,767 حرفًا
}
left-map-owner = المسؤول عن الخريطة
format-canvas = JSON Canvas (.canvas)
format-canvas-hint = لوحة لبرنامج Obsidian وغيره: المراحل مجموعات، ونقاط الاتصال والبطاقات في أعمدة وصفوف، وعمليات التسليم أسهم. وإذا استُوردت من جديد كانت لها المراحل ونقاط الاتصال والمسارات والبطاقات نفسها.
