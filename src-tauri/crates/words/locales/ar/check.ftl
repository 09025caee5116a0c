# The map check: what was found, why it matters, and what can be done about it.

check-name = «{ $name }»
check-passage = { $from } إلى { $to }
check-empty-card = بطاقة بلا نص
check-unsaid-topic = أمر لم يُذكر
check-untitled-action = إجراء بلا عنوان
check-untitled-metric = مؤشر بلا عنوان

check-hand-off-unowned = لا مسؤول عن التسليم من { $passage }.
check-hand-off-unowned-why = يضيع العملاء فيما يمر بين فريقين ولا يخص أيًّا منهما.
check-hand-off-unowned-mend = حدّد فريقًا، أو دوّن الأطراف إن كانت المسؤولية محل خلاف.
check-hand-off-disputed = المسؤولية عن التسليم من { $passage } محل خلاف.
check-hand-off-disputed-why = الخلاف المدوَّن يمكن حسمه؛ وحتى ذلك الحين لا يتحرك أحد.
check-hand-off-disputed-mend = اترك للفرق التي تدّعي المسؤولية أو ترفضها أن تقرر من يتولاها.
check-inconsistent-information = عبر { $one } وعبر { $other } يسمع العملاء أمورًا مختلفة بشأن { $topic }.
check-inconsistent-information-why = من يسمع أمرين لا يصدّق أيًّا منهما، ويتصل ليسأل.
check-inconsistent-information-mend = اتفق مع المعنيين على مصدر واحد لذلك، وأزل التضارب عندما يقول الطرفان الشيء نفسه.
check-low-without-pain-point = الشعور سيئ عند { $name }، ولا توجد نقطة ألم تبيّن السبب.
check-low-without-pain-point-why = انخفاض المنحنى سؤال، ونقطة الألم جوابه.
check-low-without-pain-point-mend = دوّن ما يؤلم هناك كنقطة ألم تحت نقطة الاتصال.
check-action-agreed = { $name }: متفق عليه، لكن بلا مسؤول أو بلا تاريخ.
check-action-agreed-why = ما لا يفعله أحد في أي يوم ليس متفقًا عليه.
check-action-agreed-mend = حدّد من يفعله ومتى، أو أعده إلى فكرة.
check-review-overdue = فات موعد مراجعة { $name }: { $date }.
check-review-overdue-map = فات موعد مراجعة الخريطة: { $date }.
check-review-overdue-why = ما لا يُراجَع لا يلبث أن يفقد صحته.
check-review-overdue-mend = راجع من جديد، وحدّد الموعد التالي.
check-stage-without-touchpoint = لا شيء يحدث في المرحلة { $name }.
check-stage-without-touchpoint-why = المرحلة بلا نقطة اتصال مجرد عنوان؛ فإما أن يفعل العميل فيها شيئًا أو أنها ليست مرحلة.
check-stage-without-touchpoint-mend = أضف ما يحدث فيها، أو أزل المرحلة.
check-stage-without-outcome = لم يُذكر ما يريده العميل من المرحلة { $name }.
check-stage-without-outcome-why = بلا غاية محددة لا يعرف أحد هل سارت المرحلة على ما يرام.
check-stage-without-outcome-mend = اذكر في تفاصيل المرحلة ما يريد العميل أن يكون قد حققه في نهايتها.
check-touchpoint-without-channel = لم تُذكر القناة عند { $name }.
check-touchpoint-without-channel-why = حيث تغيب القناة لا يظهر تغيير القناة.
check-touchpoint-without-channel-mend = اختر قناة. ومن ينتظر أو يتصرف وحده لا يحتاج إلى قناة.
check-touchpoint-without-reason = لم يُذكر لماذا يستخدم العملاء { $channel } عند { $name }.
check-touchpoint-without-reason-why = إمكان استبدال القناة يتوقف على سبب استخدامها.
check-touchpoint-without-reason-mend = دوّن السبب بجانب القناة.
check-touchpoint-without-owner = لا مسؤول عن { $name }.
check-touchpoint-without-owner-why = ما يخص الجميع لا يصلحه أحد.
check-touchpoint-without-owner-mend = حدّد فريقًا، أو دوّن الأطراف إن كانت المسؤولية محل خلاف.
check-channel-without-role = لم يُذكر الدور المنشود من القناة { $name }.
check-channel-without-role-why = القنوات التي يراد منها كل شيء يزاحم بعضها بعضًا.
check-channel-without-role-mend = اذكر ما ينبغي أن يستخدمها العملاء من أجله.
check-pain-point-without-opportunity = لا فرصة تعالج { $name }.
check-pain-point-without-opportunity-why = ما يؤلم اليوم ولا يعالجه شيء سيؤلم في العام القادم أيضًا.
check-pain-point-without-opportunity-mend = أضف فرصة، واذكر أنها تعالج نقطة الألم.
check-pain-point-without-evidence = { $name }: مجرد افتراض.
check-pain-point-without-evidence-why = إصلاح ما لا يؤلم أحدًا يكلّف مثل إصلاح ما يؤلم.
check-pain-point-without-evidence-mend = اذكر كيف عُرفت، أو اجعلها سؤالًا بحثيًا.
check-opportunity-answers-nothing = { $name }: لا تعالج نقطة ألم ولا تسليمًا.
check-opportunity-answers-nothing-why = الفكرة التي لا تحل مشكلة معروفة مجرد أمنية.
check-opportunity-answers-nothing-mend = اذكر ما تعالجه، أو ضعها جانبًا.
check-metric-without-target = { $name }: بلا مستهدف.
check-metric-without-target-why = بلا مستهدف لا يميز أحد القيمة الجيدة من السيئة.
check-metric-without-target-mend = اذكر القيمة المطلوبة.
check-metric-without-owner = لا مسؤول عن { $name }.
check-metric-without-owner-why = الرقم الذي لا مسؤول عنه لا يغيّر شيئًا.
check-metric-without-owner-mend = حدّد الفريق المسؤول عنه.
check-metric-without-review-date = لم يُذكر موعد مراجعة { $name }.
check-metric-without-review-date-why = يُراجَع المؤشر في يوم محدد، أو لا يُراجَع أبدًا.
check-metric-without-review-date-mend = حدّد تاريخًا.
check-no-wait = ينتظر العملاء في الانتقال من { $passage }، ولا نقطة اتصال تُظهر ذلك.
check-no-wait-why = الانتظار عند العميل خطوة قائمة بذاتها، وكثيرًا ما يكون أطولها.
check-no-wait-mend = أضف بينهما نقطة اتصال من النوع «انتظار».
check-change-without-hand-off = تتغير القناة أو المسؤول من { $passage }، ولا تسليم يصف ما يحدث هناك.
check-change-without-hand-off-why = حيث لم ينظر أحد في التغيير لا يعرف أحد ما الذي يضيع فيه.
check-change-without-hand-off-mend = صِف التسليم، أو تجاهل النتيجة حيث لا يُسلَّم شيء.
check-only-digital = كل قنوات هذه الخريطة رقمية.
check-only-digital-why = قليل من الرحلات رقمي من أولها إلى آخرها؛ وما يجري بالهاتف أو بالبريد أو في المتجر يُنسى بسهولة.
check-only-digital-mend = اسأل أين يتحدث العملاء إلى شخص ما، أو يمسكون شيئًا بأيديهم.
check-no-indirect-or-physical = ليس في الخريطة نقاط اتصال غير مباشرة ولا مادية.
check-no-indirect-or-physical-why = التقييمات والأصدقاء والطرود والرسائل تشكّل توقعات العملاء وإن لم يرسلها أي فريق.
check-no-indirect-or-physical-mend = اسأل عما يسمعه العملاء من غيرهم، وعما يمسكونه بأيديهم.
check-too-many-moments-of-truth = { $count ->
    [one] لحظة حقيقة واحدة من أصل { $all } من نقاط الاتصال.
    [two] لحظتا حقيقة من أصل { $all } من نقاط الاتصال.
    [few] { $count } لحظات حقيقة من أصل { $all } من نقاط الاتصال.
    [many] { $count } لحظة حقيقة من أصل { $all } من نقاط الاتصال.
   *[other] { $count } لحظة حقيقة من أصل { $all } من نقاط الاتصال.
}
check-too-many-moments-of-truth-why = حيث يكون كل شيء حاسمًا لا يبرز شيء.
check-too-many-moments-of-truth-mend = أبقِ ما يحكم به العملاء على التجربة كلها؛ واحدة من كل خمس على الأكثر.
check-too-many-stages = عدد مراحل الخريطة { $count }، أي أكثر من { $most }.
check-too-many-touchpoints = عدد نقاط الاتصال في الخريطة { $count }، أي أكثر من { $most }.
check-too-large-why = لا أحد في القاعة يستوعب أكثر من ذلك دفعة واحدة.
check-too-large-mend = أنشئ لجزء منها خريطة مستقلة، واربط نقطة الاتصال بها.
check-unused-persona = الشخصية { $name } بلا تقييم وبلا بطاقة، ولم يُعَدّ عنها شيء.
check-unused-persona-why = الشخصية التي لا تقول الرحلة عنها شيئًا مجرد زينة.
check-unused-persona-mend = قيّم نقاط الاتصال كما تقيّمها هذه الشخصية، أو أزلها.
check-card-under-three-words = { $name }: أقل من ثلاث كلمات.
check-card-under-three-words-why = الكلمة المفردة واضحة في القاعة، ولغز بعد أسبوع.
check-card-under-three-words-mend = اكتبها بحيث يفهمها من لم يكن حاضرًا.
check-mostly-assumptions = البطاقات المفترضة في { $name }: { $count } من { $all }.
check-mostly-assumptions-why = المرحلة التي لم يدرسها أحد تُظهر ما تظنه الشركة، لا ما يفعله العملاء.
check-mostly-assumptions-mend = حوّل الافتراضات المهمة إلى أسئلة بحثية.

check-line-problem = مشكلة: { $what }
check-line-gap = فجوة: { $what }
check-line-hint = تلميح: { $what }
check-line-mend = ‏— { $how }
check-findings = { $count ->
    [0] لم يُعثر على شيء.
    [one] نتيجة واحدة.
    [two] نتيجتان.
    [few] { $count } نتائج.
    [many] { $count } نتيجة.
   *[other] { $count } نتيجة.
}

check-fix-touchpoint = إضافة نقطة اتصال
check-fix-wait = إظهار الانتظار
check-fix-hand-off = وصف التسليم
check-fix-pain-point = إضافة نقطة ألم
check-fix-opportunity = إضافة فرصة
check-fix-question = تحويل إلى سؤال
check-fix-remove-persona = إزالة الشخصية
check-fix-idea = إعادة إلى فكرة
