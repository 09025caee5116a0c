# What is measured, how it is computed, and why there is no value.

metric-nps = صافي نقاط الترويج (NPS)
metric-nps-means = مدى احتمال أن يوصي الناس بها، من 0 إلى 10: نسبة من أجابوا 9 و10 ناقص نسبة من أجابوا 0 إلى 6. وهو رقم من ‎−100 إلى ‎+100، وليس نسبة مئوية.
metric-csat_top_2_of_5 = رضا العملاء (CSAT)، 4 و5 من 5
metric-csat_top_2_of_5-means = كم من كل مئة أجابوا 4 أو 5 على مقياس من 1 إلى 5.
metric-csat_top_1_of_5 = رضا العملاء (CSAT)، 5 من 5
metric-csat_top_1_of_5-means = كم من كل مئة أجابوا 5 على مقياس من 1 إلى 5.
metric-csat_top_2_of_7 = رضا العملاء (CSAT)، 6 و7 من 7
metric-csat_top_2_of_7-means = كم من كل مئة أجابوا 6 أو 7 على مقياس من 1 إلى 7.
metric-csat_mean_of_5 = رضا العملاء (CSAT)، متوسط 1 إلى 5
metric-csat_mean_of_5-means = متوسط الإجابات على مقياس من 1 إلى 5.
metric-ces_mean = مؤشر جهد العميل (CES 2.0)، المتوسط
metric-ces_mean-means = «كان ذلك سهلًا»، من 1 (لا أوافق بشدة) إلى 7 (أوافق بشدة): متوسط الإجابات.
metric-ces_agreement = مؤشر جهد العميل (CES 2.0)، نسبة 5 إلى 7
metric-ces_agreement-means = «كان ذلك سهلًا»، من 1 (لا أوافق بشدة) إلى 7 (أوافق بشدة): كم من كل مئة أجابوا 5 أو 6 أو 7.
metric-ces_index = مؤشر جهد العميل (CES 2.0)، الرصيد
metric-ces_index-means = «كان ذلك سهلًا»، من 1 (لا أوافق بشدة) إلى 7 (أوافق بشدة): نسبة من أجابوا 6 و7 ناقص نسبة من أجابوا 1 إلى 3، من ‎−100 إلى ‎+100.
metric-fcr = الحل من أول اتصال (FCR)
metric-fcr-means = كم من كل مئة اتصال حسم الأمر وكان الأول بشأنه. اذكر في التعريف متى يُعد الأمر محسومًا.
metric-ocr = الحل باتصال واحد وقناة واحدة
metric-ocr-means = كم من كل مئة عميل حُسم أمرهم في اتصالهم الأول وعبر قناة واحدة فقط.
metric-aht = متوسط زمن المعالجة (AHT)
metric-aht-means = زمن الحديث والانتظار على الخط والعمل بعد الاتصال، والطلب حيث تتصل الشركة، مقسومًا على الاتصالات المعالَجة. ووزن كل قناة بعدد اتصالاتها.
metric-escalation_rate = معدل التصعيد
metric-escalation_rate-means = كم من كل مئة اتصال أُحيل إلى جهة أخرى.
metric-channel_switch_rate = معدل تغيير القناة
metric-channel_switch_rate-means = كم من كل مئة رحلة تغيّرت فيها القناة مرة على الأقل.
metric-switches_per_transition = تغييرات القناة لكل انتقال
metric-switches_per_transition-means = في كم من كل مئة انتقال من نقطة اتصال إلى التالية تغيّرت القناة.
metric-agent_productivity = إنتاجية الموظفين
metric-agent_productivity-means = الاتصالات المعالَجة في ساعة عمل واحدة لموظف.
metric-retention = الاحتفاظ بالعملاء
metric-retention-means = كم من كل مئة عميل في بداية الفترة ظلوا عملاء في نهايتها. ولا يُحسب من كُسبوا خلالها.
metric-churn = فقدان العملاء
metric-churn-means = كم من كل مئة عميل في بداية الفترة فُقدوا خلالها.
metric-clv = القيمة الدائمة للعميل (CLV)
metric-clv-means = ما يدرّه العميل في كل الفترات القادمة بقيمة النقود اليوم؛ ويأتي أول هامش بعد فترة واحدة. ويبقى الهامش والاحتفاظ على حالهما.
metric-clv_margin_now = القيمة الدائمة للعميل (CLV)، أول هامش الآن
metric-clv_margin_now-means = ما يدرّه العميل الآن وفي كل الفترات القادمة بقيمة النقود اليوم. ويبقى الهامش والاحتفاظ على حالهما.
metric-cost_per_interaction = تكلفة التفاعل الواحد
metric-cost_per_interaction-means = تكلفة معالجة الاتصالات مقسومة على الاتصالات المعالَجة.
metric-cost_per_resolution = تكلفة الحل الواحد
metric-cost_per_resolution-means = تكلفة معالجة الاتصالات مقسومة على الأمور المحسومة.
metric-revenue_per_customer = الإيراد لكل عميل
metric-revenue_per_customer-means = إيرادات الفترة مقسومة على العملاء.
metric-cross_sell_rate = معدل البيع المتقاطع
metric-cross_sell_rate-means = كم من كل مئة عميل اشتروا شيئًا آخر أيضًا.
metric-effort_time = جهد العميل زمنيًا
metric-effort_time-means = الوقت الذي ينتظره العملاء أو يعملون فيه بأنفسهم، لكل حالة.
metric-ratio = نسبة خاصة بك
metric-ratio-means = كم من كل مئة؛ والتعريف يبيّن مِمَّ.
metric-average = متوسط خاص بك
metric-average-means = مجموع مقسوم على عدد؛ والتعريف يبيّن مِمَّ.
metric-sum = مجموع خاص بك
metric-sum-means = مجموع؛ والتعريف يبيّن مِمَّ.

score-rice = RICE
score-ice = ICE
score-opportunity = درجة الفرصة
score-roi = العائد على الاستثمار (ROI)

# The numbers that formulas start from.

input-promoters = إجابات 9 و10
input-passives = إجابات 7 و8
input-detractors = إجابات 0 إلى 6
input-answers = الإجابات
input-satisfied = الإجابات الراضية
input-rating_sum = مجموع الإجابات
input-agreeing = إجابات 5 إلى 7
input-easy = إجابات 6 و7
input-hard = إجابات 1 إلى 3
input-resolved_first = ما حُسم في أول اتصال
input-contacts = الاتصالات
input-resolved_once = ما حُسم باتصال واحد وقناة واحدة
input-customers = العملاء
input-talk = زمن الحديث
input-hold = زمن الانتظار على الخط
input-after_work = العمل بعد الاتصال
input-dialling = زمن الطلب
input-handled = الاتصالات المعالجة
input-passed_on = الاتصالات المحالة
input-switched_journeys = الرحلات التي تغيرت فيها القناة
input-journeys = الرحلات
input-switches = تغييرات القناة
input-transitions = الانتقالات
input-agent_hours = ساعات عمل الموظفين
input-at_end = العملاء في النهاية
input-won = العملاء الجدد
input-at_start = العملاء في البداية
input-lost = العملاء المفقودون
input-margin = الهامش
input-retention_rate = الاحتفاظ
input-discount_rate = الخصم
input-acquisition_cost = تكلفة كسب العميل
input-cost = التكلفة
input-resolved = الأمور المحسومة
input-revenue = الإيرادات
input-cross_sold = العملاء الذين اشتروا شيئًا آخر
input-waiting = زمن الانتظار
input-doing = زمن العمل الذاتي
input-cases = الحالات
input-part = ما يُحتسب
input-whole = الكل
input-total = المجموع
input-count = العدد
input-reach = مدى الوصول
input-impact = الأثر
input-confidence = الثقة
input-effort = الجهد
input-ease = السهولة
input-importance = الأهمية
input-satisfaction = الرضا
input-benefit = المنفعة

# What is done with them.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100%
formula-at-least-zero = الأكبر من ({ $inner }، 0)
formula-group = ({ $inner })

# Why there is no value.

measure-missing = غير مذكور: { $input }.
measure-missing-hint = املأه؛ والصفر يُعد قيمة مذكورة.
measure-no-base = لا يوجد ما يُقسَم عليه: { $input } يساوي 0.
measure-no-base-hint = تحتاج القيمة إلى حالة واحدة على الأقل. دع القراءة إن لم تكن هناك حالات.
measure-negative = { $input }: القيمة { $number } أقل من 0.
measure-no-part = لا يمكن أن يكون { $part } جزءًا من { $whole } ({ $input }).
measure-off-scale = { $rating } خارج المقياس من { $least } إلى { $most }.
measure-out-of-range = { $input }: القيمة { $number } ليست من { $least } إلى { $most }.
measure-not-below = { $input }: القيمة { $number } ليست من { $least } إلى ما دون { $most }.
measure-not-above = { $input }: القيمة { $number } ليست أكبر من { $least }.
measure-not-one-of = { $input }: القيمة { $number } ليست من هذه: { $list }.
measure-contradiction = { $input }: القيمة المذكورة { $said }، لكن عدّ الإجابات واحدة واحدة يعطي { $counted }.
measure-contradiction-hint = أبقِ الصحيحة وأفرغ الأخرى.
measure-unbounded = ستزداد قيمة العملاء من فترة إلى أخرى بلا نهاية.
measure-unbounded-hint = يجب أن يكون الاحتفاظ أقل من 1 زائد الخصم.
measure-too-large = الأعداد أكبر من أن تُحسب.
measure-does-not-add-up = لا يمكن معرفة القيمة الكلية من قيم القنوات أو الشخصيات.
measure-does-not-add-up-hint = أضف قراءة للكل.
measure-wrong-hint = صحّح العدد.

# Values, differences, days and periods.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number }%
amount-per-hour = { $number } في الساعة
amount-with-unit = { $text } { $unit }
amount-money = { $sign }{ $text }
amount-money-letters = { $text } { $sign }
amount-points = { $number ->
    [one] { $number } نقطة
    [two] { $number } نقطة
    [few] { $number } نقاط
    [many] { $number } نقطة
   *[other] { $number } نقطة
}
amount-less = ‎−{ $value }‎
difference-more = أعلى بـ { $value }
difference-less = أقل بـ { $value }
# A word joiner keeps the sign beside a sign of money, where a line might end; marks
# before and behind keep it on the left.
money-more = ‎+⁠{ $value }‎
money-less = ‎−⁠{ $value }‎
difference-none = ±0
time-minutes-seconds = { $minutes } د { $seconds } ث
time-hours-minutes = { $hours } س { $minutes } د
time-days-hours = { $days ->
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} { $hours } س
measure-interval = 95%: من { $low } إلى { $high }
measure-base = n = { $n }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = الربع { $quarter } من { $year }
date-year = { $year }
date-from-to = ‏{ $from } – { $to }
date-none = بلا تاريخ
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# What somebody should see to.

concern-no-readings = لم يُعَدّ شيء بعد
concern-overdue = المراجعة متأخرة منذ { $date }
concern-no-target = بلا مستهدف
concern-no-owner = بلا مسؤول
concern-disputed-owner = المسؤولية محل خلاف
concern-no-review-date = بلا تاريخ مراجعة
concern-few-cases = { $n ->
    [one] حالة واحدة فقط
    [two] حالتان فقط
    [few] { $n } حالات فقط
    [many] { $n } حالة فقط
   *[other] { $n } حالة فقط
}

# The sets of metrics that are usually measured.

area-satisfaction = الرضا
area-operations = التشغيل
area-money = المال
area-own = مؤشرات خاصة
metric-set-contact-centre = مركز الاتصال
metric-set-web-shop = متجر إلكتروني
metric-conversion = معدل التحويل
metric-conversion-definition = ما يُحتسب: الطلبات. الكل: الزيارات.
metric-returns = معدل الإرجاع
metric-returns-definition = ما يُحتسب: الطلبات المرجعة. الكل: الطلبات المرسلة.

# What a metric is about.

about-stage = المرحلة «{ $name }»
about-touchpoint = نقطة الاتصال «{ $name }»
about-hand-off = التسليم من «{ $from }» إلى «{ $to }»
about-channel = القناة «{ $name }»

# What the columns of a table of counts become.

counts-column-date = التاريخ
counts-column-from = اليوم الأول
counts-column-to = اليوم الأخير
counts-column-channel = القناة
counts-column-base = عدد الحالات
counts-column-source = المصدر
counts-column-notes = ملاحظات
counts-column-rating = إجابات { $rating }
