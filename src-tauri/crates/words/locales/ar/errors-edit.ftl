# Why a map cannot be like that, and why an edit was refused.

# The kinds of record in running text. Messages put them after a colon or in quotes, or as the second part of a phrase.
record = { $record ->
    [map] خريطة
    [team] فريق
    [person] شخص
    [channel] قناة
    [tag] وسم
    [persona] شخصية
    [persona_channel] قناة مفضلة
    [stage] مرحلة
    [touchpoint] نقطة اتصال
    [touchpoint_channel] قناة أخرى
    [lane] مسار
    [card] بطاقة
    [card_tag] وسم بطاقة
    [unlike] زوج من البطاقات غير المتماثلة
    [emotion] شعور
    [hand_off] تسليم
    [answer] معالجة
    [claim] إفادة
    [view] طريقة عرض
    [view_filter] عامل تصفية لطريقة عرض
    [metric] مؤشر
    [reading] قراءة
    [action] إجراء
    [action_subject] موضوع إجراء
    [pilot] تجربة
    [question] سؤال
    [estimate] تقدير
    [replacement] نقطة اتصال مستبدلة
    [log_name] اسم في بيانات التفاعل
    [inconsistency] تضارب
    [accountable] حصة في المسؤولية عن الرحلة
    [silence] نتيجة متجاهَلة
   *[other] عنصر
}
record-named = { record } «{ $title }» ({ $id })
record-unnamed = { record } { $id }

# What a column takes.

value-text = «{ $text }»
value-nothing = لا شيء
value-true = true
value-false = false
value-number = { $number }
takes-text = نص
takes-optional-text = نص أو لا شيء
takes-order = مفتاح ترتيب من أرقام وحروف لاتينية
takes-bool = true أو false
takes-integer = عدد صحيح أو لا شيء
takes-number = عدد
takes-optional-number = عدد أو لا شيء
takes-date = تاريخ مثل 2026-03-31 أو لا شيء
takes-id = معرّف عنصر
takes-choice = إحدى الكلمات { $words }
value-wrong = المطلوب هنا: { $expected }، والموجود: { $found }.
value-wrong-hint = أعطِ قيمة مناسبة.
column-unknown = لا يوجد عمود «{ $column }» في النوع «{ record }».
column-wrong = العمود «{ $column }» من النوع «{ record }»: المطلوب { $expected }، والموجود { $found }.
column-hint = استخدم عمودًا من هذا النوع من العناصر، وقيمة تناسبه.

# What holds in every map.

rule-order = مفتاح الترتيب ناقص.
rule-nul = يحتوي «{ $column }» على محرف NUL.
rule-long = حجم «{ $column }» بالبايت { $bytes }؛ والحد الأقصى { $most }.
rule-extensions = الامتدادات ليست كائن JSON.
rule-scale = قيمة «{ $column }» هي { $number }، وليست من 1 إلى 5.
rule-stack-chain = البطاقة تحت بطاقة هي نفسها تحت أخرى.
rule-stack-place = البطاقة تحت بطاقة في موضع آخر.
rule-heading-kind = البطاقة تحت بطاقة ليست عنوان مجموعة، أو هي نفسها عنوان مجموعة.
rule-heading-place = البطاقة تحت عنوان مجموعة في موضع آخر.
rule-heading-stack = عنوان المجموعة لا يوضع في رزمة.
rule-unlike-itself = الطرفان هما البطاقة نفسها.
rule-size = قيمة «{ $column }» هي { $number }، وليست من { $least } إلى { $most }.
rule-negative = قيمة «{ $column }» هي { $number }، أي أقل من 0.
rule-reference = يشير «{ $column }» إلى عنصر غير موجود: { record } { $id }.
rule-card-places = البطاقة تحت نقطة اتصال وتمتد على مرحلة في آن واحد.
rule-span-begins-nowhere = تنتهي البطاقة عند نقطة اتصال ولا تبدأ عند أي نقطة.
rule-span-backwards = تنتهي البطاقة عند نقطة اتصال لا تأتي بعد النقطة التي تبدأ عندها.
rule-card-line = البطاقة في خط فاصل.
rule-rating = التقييم { $number }، وليس من ‎−2 إلى ‎+2.
rule-spread = التباين بين التقييمات أكبر من { $most }.
rule-rated-twice = قيّمت الشخصية نفسها نقطة الاتصال هذه من قبل.
rule-hand-off-itself = يقود التسليم من نقطة اتصال إلى نفسها.
rule-claim-subjects = يجب أن تخص الإفادة عنصرًا واحدًا، وعدد ما تخصه { $count }.
rule-answer-subjects = يجب أن تخص المعالجة نقطة ألم أو تسليمًا، واحدًا منهما فقط.
rule-answer-from = المعالجة صادرة عن بطاقة ليست فرصة.
rule-answer-to = المعالجة موجهة إلى بطاقة ليست نقطة ألم.
rule-touchpoint-channel = لنقطة الاتصال هذه القناة من قبل.
rule-persona-channel = للشخصية هذه القناة من قبل.
rule-card-tag = للبطاقة هذا الوسم من قبل.
rule-view-filter = يجب أن يخص عامل تصفية طريقة العرض عنصرًا واحدًا، وعدد ما يخصه { $count }.
rule-agreed-owner = الإجراء متفق عليه، لكن لم يُسمَّ من يقوم به.
rule-agreed-date = الإجراء متفق عليه، لكن بلا تاريخ.
rule-metric-subjects = يجب أن يخص المؤشر عنصرًا واحدًا أو الخريطة، وعدد ما يخصه { $count }.
rule-period = تنتهي الفترة قبل أن تبدأ.
rule-action-subjects = يجب أن يخص الإجراء بطاقة أو تسليمًا، واحدًا لكل رابط.
rule-action-card = يخص الإجراء بطاقة ليست نقطة ألم ولا فرصة.
rule-question-origins = يجب أن يصدر السؤال عن عنصر واحد، وعدد مصادره { $count }.
rule-silence-rule = لم تُذكر القاعدة المتجاهَلة.
rule-silence-reason = لم يُذكر سبب تجاهل النتيجة.
rule-silence-subjects = يجب أن يخص التجاهل عنصرًا واحدًا أو الخريطة، وعدد ما يخصه { $count }.
rule-log-name = لا يجوز أن يكون الاسم في بيانات التفاعل فارغًا.
rule-inconsistency-itself = الطرفان هما القناة نفسها.
rule-share = يمر عبر القناة أكثر من مئة من كل مئة اتصال.
rule-estimated-twice = يوجد تقدير لهذه البطاقة من قبل.
rule-replaced-twice = تحل نقطة الاتصال محل تلك من قبل.
rule-action-subject-twice = يخص الإجراء ذلك من قبل.
rule-silenced-twice = هذه القاعدة متجاهَلة لهذا العنصر من قبل.
rule-owned-by-nobody = مذكور أن له مسؤولًا، لكن لم يُسمَّ أحد.
rule-owner-unsaid = سُمّي مسؤول، لكن لم يُذكر أنه يتولى المسؤولية.
rule-other-team = الشخص المسمّى ينتمي إلى فريق آخر.

# Edits.

edit-missing = لا يوجد عنصر بهذا المعرّف: { record } { $id }.
edit-missing-hint = ربما أُزيل. والتراجع يعيد ما أُزيل.
edit-exists = يوجد عنصر بهذا المعرّف من قبل: { record } { $id }.
edit-exists-hint = أعطِ العنصر الجديد معرّفًا خاصًا به.
edit-place-unsaid = لم يُذكر موضع العنصر: { record }.
edit-place-unfit = لا يمكن وضع هذا العنصر هناك: { record }.
edit-place-hint = اختر موضعًا آخر.
edit-map-made = لا تُنشأ خريطة داخل خريطة.
edit-map-made-hint = أنشئ الخرائط في المكتبة.
edit-map-removed = لا يمكن إزالة خريطة من نفسها.
edit-map-removed-hint = احذف الخرائط من المكتبة.
edit-lane-with-cards = المسار الذي فيه بطاقات لا يمكن أن يصبح خطًا فاصلًا.
edit-lane-with-cards-hint = انقل بطاقاته أو احذفها أولًا.
edit-named-twice = ذُكر العنصر نفسه مرتين: { record }.
edit-named-twice-hint = اذكر كل عنصر مرة واحدة.
edit-belongs = هذا العنصر يتبع عنصرًا واحدًا فقط ولا يمكن نسخه وحده: { record }.
edit-belongs-hint = انسخ ما يتبعه.
edit-not-written = ليس في هذا العنصر نص يُكتب فيه: { record }.
edit-not-written-hint = اذكر بطاقة أو نقطة اتصال، أو غيّر عمودًا.
edit-not-merged = لا يمكن دمج هذا العنصر مع غيره: { record }.
edit-not-merged-hint = يمكن دمج البطاقات ونقاط الاتصال والمراحل.
edit-heading-stacked = لا يمكن وضع عنوان مجموعة في رزمة.
edit-heading-stacked-hint = ضع البطاقات تحت عنوان المجموعة بدلًا من ذلك.
edit-heading-merged = لا يمكن دمج عنوان مجموعة إلا مع عناوين مجموعات أخرى.
edit-heading-merged-hint = ضع البطاقات تحت عنوان المجموعة، أو ادمج البطاقات من دونه.
edit-stands-alone = الإجراء «{ $title }» متفق عليه، ولم يُسمَّ غيره من يقوم به.
edit-stands-alone-hint = حدّد للإجراء مسؤولًا آخر أولًا، أو أعده إلى فكرة.
edit-placing = لا يمكن تعيين «{ $column }»: فهو يتبع موضع العنصر ({ record }).
edit-placing-hint = انقله بدلًا من ذلك.
edit-invariant = لن يكون العنصر سليمًا: { record } { $id } ({ $rule }). { $what }
edit-invariant-hint = غيّر القيمة بحيث تتحقق القاعدة.
edit-misfit = لم يعد العنصر كما كان: { record } { $id }. { $what }
edit-misfit-hint = تغيّر في هذه الأثناء. انظر إليه وحاول مجددًا.
misfit-says-nothing = لا يذكر التغيير ما كان ولا ما هو الآن.
misfit-there = هو موجود من قبل.
misfit-gone = تمت إزالته.
misfit-changed = تغيّر منذ ذلك الحين.
misfit-column = تغيّر «{ $column }» منذ ذلك الحين.
edit-too-large = صفوف الجدول { $rows } وأعمدته { $columns }؛ والمتاح من هنا: المسارات { $lanes } ونقاط الاتصال { $touchpoints }.
edit-too-large-hint = ابدأ من موضع أعلى أو أسبق، أو أضف مسارات ونقاط اتصال أولًا.
edit-empty = لم يُذكر أي عنصر.
edit-empty-hint = اذكر عنصرًا واحدًا على الأقل.
