# What the picture says through the other lenses. The window takes it from the picture and has no copy.

# The journey as one line that weaves between channels, or between teams.

weave-channels = القنوات
weave-channels-about = الرحلة كخط واحد. وحيثما كان الخط رأسيًا يغيّر العميل القناة.
weave-owners = المسؤولون
weave-owners-about = الرحلة كخط واحد. وحيثما كان الخط رأسيًا يُحال العميل إلى جهة أخرى.
weave-figures = أرقام هذه الرحلة
weave-no-channel = بلا قناة
weave-no-channel-about = العميل وحده، أو لم يذكر أحد كيف يحدث ذلك.
weave-unknown = المسؤول غير معروف
weave-unknown-about = لا أحد يعرف من المسؤول، أو لم يسأل أحد.
weave-disputed = المسؤولية محل خلاف
weave-disputed-about = عدة فرق تدّعي المسؤولية، أو كل فريق يسمّي غيره.
weave-not-asked = لم يُسأل عنه بعد
weave-nobody-knows = لا أحد يعرف
weave-no-claims = لم تُدوَّن إفادات بعد
weave-column = { $number }: { $title }
weave-place = { $row }، نقطة الاتصال { $number } { $title }
weave-also = { $row }، تُستخدم أيضًا عند نقطة الاتصال { $number } { $title } الواقعة على { $main }
weave-claimed = { $row }، مذكور عند نقطة الاتصال { $number } { $title } والمسؤولية عنها محل خلاف
weave-hand-off = تسليم من { $row }
weave-hand-off-suggested = تسليم من { $row } لم يوصف بعد
sign-context-lost = السياق يضيع
sign-inconsistency = تضارب
inconsistency-between = عبر { $one } وعبر { $other } يسمع العملاء أمورًا مختلفة
inconsistency-about = عبر { $one } وعبر { $other } يسمع العملاء أمورًا مختلفة بشأن { $topic }
sign-exception = عند التعثر فقط
sign-escalation = تصعيد
sign-pauses = تتوقف الرحلة هنا
sign-resumes = تُستأنف هنا رحلة كانت متوقفة
sign-customer-repeats = العميل يكرر كلامه
sign-staff-repeats = الموظفون يكررون كلامهم
sign-wait = انتظار { $time }
sign-wait-worst = على أقصى تقدير { $time }
figure = { $number }
figure-channel-switches = { $number ->
    [one] تغيير للقناة
    [two] تغييران للقناة
    [few] تغييرات للقناة
    [many] تغييرًا للقناة
   *[other] تغيير للقناة
}
figure-team-switches = { $number ->
    [one] تغيير للفريق
    [two] تغييران للفريق
    [few] تغييرات للفريق
    [many] تغييرًا للفريق
   *[other] تغيير للفريق
}
figure-hand-offs = { $number ->
    [one] تسليم موصوف
    [two] عمليتا تسليم موصوفتان
    [few] عمليات تسليم موصوفة
    [many] عملية تسليم موصوفة
   *[other] عملية تسليم موصوفة
}
figure-context-lost = { $number ->
    [one] يضيع فيه السياق
    [two] يضيع فيهما السياق
    [few] يضيع فيها السياق
    [many] يضيع فيها السياق
   *[other] يضيع فيها السياق
}
figure-repeats = { $number ->
    [one] يكرر فيه العميل كلامه
    [two] يكرر فيهما العميل كلامه
    [few] يكرر فيها العميل كلامه
    [many] يكرر فيها العميل كلامه
   *[other] يكرر فيها العميل كلامه
}
figure-unowned = { $number ->
    [one] بلا مسؤول
    [two] بلا مسؤول
    [few] بلا مسؤول
    [many] بلا مسؤول
   *[other] بلا مسؤول
}
figure-disputed = { $number ->
    [one] المسؤولية عنه محل خلاف
    [two] المسؤولية عنهما محل خلاف
    [few] المسؤولية عنها محل خلاف
    [many] المسؤولية عنها محل خلاف
   *[other] المسؤولية عنها محل خلاف
}
figure-wait = الانتظار المعتاد عندها
exchange-title = من يسلّم إلى من
exchange-about = كم مرة تنتقل الرحلة من فريق (الصف) إلى آخر (العمود): من نقطة اتصال إلى التالية، وحيث يوجد تسليم موصوف. وكلما اشتد اللون زاد العدد.
exchange-nothing = حالما تنتقل الرحلة من فريق إلى آخر يُحسب ذلك هنا.
exchange-corner = من / إلى
exchange-spoken = من { $from } إلى { $to }: { $number }
empty-channels = توضع القنوات هنا: الهاتف والتطبيق والمتجر والبريد. عندها تصبح الرحلة خطًا بينها، وترى بنظرة واحدة أين يضطر العميل إلى تغيير القناة.
empty-teams = توضع الفرق هنا: المسؤولة عن نقاط الاتصال. عندها تصبح الرحلة خطًا بينها، وترى بنظرة واحدة أين يُحال العميل إلى جهة أخرى.
legend-signs = عند التسليم
legend-no-channel = لم يذكر أحد كيف يحدث ذلك
legend-not-asked = لم يسأل أحد من المسؤول
legend-also = مستخدمة أيضًا
legend-claimed = مذكور في خلاف
legend-wait-until = انتظار حتى يواصل شخص ما
legend-context-lost = السياق يضيع
legend-inconsistency = القنوات متضاربة
legend-repeats = العميل يكرر كلامه
legend-exception = عند التعثر فقط
legend-escalation = تصعيد
legend-pauses = تتوقف الرحلة هنا
legend-resumes = تُستأنف الرحلة هنا
figure-wait-worst = على أقصى تقدير

# What is measured.

dashboard = لوحة المعلومات
dashboard-about = ما يُقاس في هذه الرحلة: أين وصل، وأين ينبغي أن يكون، وإلى أين يتجه.
dashboard-empty = لا شيء يُقاس بعد
dashboard-empty-about = يبيّن المؤشر هل تتحسن الرحلة. ابدأ بالمؤشرات المعتادة، ودع ما لا ينظر إليه أحد. وهي تأتي بلا أرقام: فلا رقم إلا مما تم عدّه.
dashboard-empty-how = حدّدها واضغط Enter لإضافة هذه المؤشرات بلا بيانات.
dashboard-feeling = الشعور بالرحلة
dashboard-feeling-lowest = { $persona }: الأدنى { $value }، عند «{ $touchpoint }».
figure-in-waits = في نقاط اتصال من نوع الانتظار
figure-assumed = من البطاقات افتراضات
gauge-nothing = لم يُعَدّ شيء بعد
gauge-no-value = بلا قيمة
gauge-formula = { $formula } = { $value }
gauge-newest = أحدث قراءة: { $value }
gauge-owner = المسؤول: { $name }
gauge-target = المستهدف { $target }
gauge-target-met = تحقق المستهدف { $target }: { $difference }
gauge-target-missed = لم يتحقق المستهدف { $target }: { $difference }
gauge-target-open = المستهدف { $target }: { $difference }، ضمن هامش الخطأ
gauge-target-unjudged = المستهدف { $target }: { $difference }
gauge-step = { $difference } منذ { $period }
gauge-step-better = { $difference } منذ { $period }: أفضل
gauge-step-worse = { $difference } منذ { $period }: أسوأ
gauge-review = المراجعة { $date }
gauge-more-channels = { $number ->
    [one] وقناة أخرى
    [two] وقناتان أخريان
    [few] و{ $number } قنوات أخرى
    [many] و{ $number } قناة أخرى
   *[other] و{ $number } قناة أخرى
}

# Two maps beside each other.

compared-title = ما يطرأ على الرحلة
compared-nothing = اختر خريطة لمقارنة هذه بها. والخريطة المستقبلية المنشأة من خريطة أخرى تعرف بنفسها أي نقطة اتصال فيها تحل محل أي نقطة في تلك.
compared-unlinked = لم يحدد أحد بعد أي نقطة اتصال في إحدى الخريطتين تحل محل أي نقطة في الأخرى، لذا تظهر كلها كمحذوفة وجديدة. وفي تفاصيل نقطة الاتصال قائمة بما تحل محله.
compared-figures = حصيلة الفرق
compared-from-to = ‏{ $before } ← { $after }
compared-less = أقل بمقدار { $amount }
compared-more = أكثر بمقدار { $amount }
compared-same = لا فرق
compared-touchpoints = نقاط الاتصال
compared-hand-offs = عمليات التسليم
compared-channel-switches = تغييرات القناة
compared-owner-changes = تغييرات الفريق
compared-waits = فترات الانتظار
compared-waiting = مدة الانتظار
compared-context-lost = عمليات تسليم يضيع فيها السياق
compared-repeats = عمليات تسليم يكرر فيها العميل كلامه
compared-mood = متوسط الشعور، حيث قُيّمت النقطتان
compared-count-added = جديدة
compared-count-changed = معدّلة
compared-count-merged = { $number ->
    [one] تحل محل عدة نقاط
    [two] تحلان محل عدة نقاط
    [few] تحل محل عدة نقاط
    [many] تحل محل عدة نقاط
   *[other] تحل محل عدة نقاط
}
compared-count-split = { $number ->
    [one] مقسّمة
    [two] مقسّمتان
    [few] مقسّمة
    [many] مقسّمة
   *[other] مقسّمة
}
compared-count-recast = معاد ترتيبها
compared-count-removed = محذوفة
compared-row = المآل
compared-kept = كما كانت
compared-added = جديدة
compared-removed = محذوفة
compared-changed = معدّلة
compared-merged = تحل محل { $number }
compared-split = مقسّمة إلى { $number }
compared-recast = معاد ترتيبها
compared-aspect-title = ما يحدث
compared-aspect-kind = النوع
compared-aspect-channel = القناة
compared-aspect-owner = المسؤول
compared-aspect-duration = المدة
compared-aspect-moment = لحظة الحقيقة
compared-instead-of = بدلًا من { $titles }
compared-felt = الشعور

# A future map with the map of today drawn over it.

overlay-gone = محذوفة: { $titles }
overlay-replaces = تحل محل { $number }: { $titles }
overlay-changed = تغيّر: { $aspects }
overlay-was = كانت: { $titles }
overlay-ghost = الشخصية نفسها اليوم: { $persona }
legend-overlay = مقارنة بخريطة { $title }
legend-ghost = كيف كان الشعور هناك
legend-overlay-merged = تحل محل عدة نقاط
legend-ghost-gone = ما حُذف

# A sheet for each persona.

people-title = الشخصيات
people-missing = غير محدد بعد
people-head = الشخصية
people-quote = اقتباس
people-context = الحياة والعمل
people-wants = الأهداف ومصادر الإحباط
people-ways = السلوك والتفضيلات
people-channels = القنوات
people-channels-counted = { $number ->
    [one] القنوات، محسوبة عند نقطة اتصال واحدة
    [two] القنوات، محسوبة عند نقطتي اتصال
    [few] القنوات، محسوبة عند { $number } نقاط اتصال
    [many] القنوات، محسوبة عند { $number } نقطة اتصال
   *[other] القنوات، محسوبة عند { $number } نقطة اتصال
}
people-share = { $number }%
people-feeling-and-pains = الشعور
people-feeling = الشعور على امتداد الرحلة
people-feeling-spoken = الشعور على امتداد الرحلة: الأدنى { $low } عند { $lowest }، والأعلى { $high } عند { $highest }
people-pains = { $number ->
    [one] نقطة ألم
    [two] نقطتا ألم
    [few] نقاط الألم
    [many] نقاط الألم
   *[other] نقاط الألم
}
people-more-pains = { $number ->
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $number } أخرى
    [many] و{ $number } أخرى
   *[other] و{ $number } أخرى
}
persona-preferences = التفضيلات
persona-communication = التواصل
card-persona = تخص { $persona }

# A touchpoint that is a journey of its own.

sub-journey-lowest = أدنى تقييم هناك { $lowest }
sub-journey-pains = { $number ->
    [one] نقطة ألم مفتوحة هناك
    [two] نقطتا ألم مفتوحتان هناك
    [few] { $number } نقاط ألم مفتوحة هناك
    [many] { $number } نقطة ألم مفتوحة هناك
   *[other] { $number } نقطة ألم مفتوحة هناك
}
sub-journey-missing = خريطة ليست في هذه المكتبة
