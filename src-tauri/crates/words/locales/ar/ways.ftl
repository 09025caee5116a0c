# What pictures say of the journey in time and as a flow chart. The window has it from the picture and no copy of its own.

# In time.

timeline = الخط الزمني
timeline-about = طول كل شريط بقدر ما يستغرقه ما يمثله عادةً. والخطوط المنقطة تفسح مكانًا للأسماء فقط: فلا يمر فيها وقت.
timeline-times = الزمن المعتاد
timeline-active = نشاط
timeline-waiting = انتظار
timeline-time-of = { $title }
timeline-wait-of = { $title }، انتظار
timeline-unknown = غير معروف
timeline-cut = مقصوص
timeline-worst = حتى { $time }
timeline-elapsed = منذ البداية
timeline-from = { $time }
timeline-from-at-least = { $time } على الأقل
timeline-in-all = المجموع { $time }
timeline-split = { $active } نشاط، { $waiting } انتظار
timeline-known = { $known } من { $of } من نقاط الاتصال لها مدة
timeline-per-stage = في كل مرحلة
timeline-strip = بمقياس حقيقي
timeline-note-strip = الشريط هو الرحلة كلها كما تسير عادةً، بمقياس حقيقي: لا شيء فيه مقصوص ولا ممدود. وما كان أقصر من أن يُرى فهو خط شعري.
timeline-note-cut = { $number ->
    [one] أعلاه شريط مقصوص لأنه أطول بكثير من غيره.
    [two] أعلاه شريطان مقصوصان لأنهما أطول بكثير من غيرهما.
    [few] أعلاه { $number } أشرطة مقصوصة لأنها أطول بكثير من غيرها.
    [many] أعلاه { $number } شريطًا مقصوصًا لأنها أطول بكثير من غيرها.
   *[other] أعلاه { $number } شريط مقصوص لأنها أطول بكثير من غيرها.
}
timeline-note-hairline = { $number ->
    [one] أعلاه شريط رُسم أطول من مدته، كخط شعري، حتى يُرى.
    [two] أعلاه شريطان رُسما أطول من مدتهما، كخطين شعريين، حتى يُريا.
    [few] أعلاه { $number } أشرطة رُسمت أطول من مدتها، كخطوط شعرية، حتى تُرى.
    [many] أعلاه { $number } شريطًا رُسمت أطول من مدتها، كخطوط شعرية، حتى تُرى.
   *[other] أعلاه { $number } شريط رُسمت أطول من مدتها، كخطوط شعرية، حتى تُرى.
}
timeline-note-waits-unknown = { $number ->
    [one] تسليم واحد لم يذكر أحد هل ينتظر العميل عنده.
    [two] عمليتا تسليم لم يذكر أحد هل ينتظر العميل عندهما.
    [few] { $number } عمليات تسليم لم يذكر أحد هل ينتظر العميل عندها.
    [many] { $number } عملية تسليم لم يذكر أحد هل ينتظر العميل عندها.
   *[other] { $number } عملية تسليم لم يذكر أحد هل ينتظر العميل عندها.
}
timeline-note-elsewhere = { $number ->
    [one] تسليم واحد فيه انتظار ليس على هذا الخط: فهو يتخطى نقاط اتصال، أو يعود إلى الوراء، أو لا يحدث إلا عند التعثر.
    [two] عمليتا تسليم فيهما انتظار ليستا على هذا الخط: فهما تتخطيان نقاط اتصال، أو تعودان إلى الوراء، أو لا تحدثان إلا عند التعثر.
    [few] { $number } عمليات تسليم فيها انتظار ليست على هذا الخط: فهي تتخطى نقاط اتصال، أو تعود إلى الوراء، أو لا تحدث إلا عند التعثر.
    [many] { $number } عملية تسليم فيها انتظار ليست على هذا الخط: فهي تتخطى نقاط اتصال، أو تعود إلى الوراء، أو لا تحدث إلا عند التعثر.
   *[other] { $number } عملية تسليم فيها انتظار ليست على هذا الخط: فهي تتخطى نقاط اتصال، أو تعود إلى الوراء، أو لا تحدث إلا عند التعثر.
}
figure-in-all = عادةً، من البداية إلى النهاية
figure-at-least = على الأقل، من البداية إلى النهاية: بعض المدد غير معروف
figure-active = في نشاط
figure-waiting = في انتظار
figure-worst = على أقصى تقدير، في المجموع
figure-percent = { $number }%
figure-share = من الوقت انتظار
figure-of = { $known } من { $of }
figure-known = نقاط اتصال لها مدة
empty-times = كم يستغرق كل من هذه، وكم ينتظر العميل؟ اختر شريطًا واضغط Enter واكتب: 5 د أو 2 س أو 3 أيام. وحالما تُعرف مدتان ترى أين يذهب الوقت.

# As a flow chart.

flow = التدفق
flow-about = ما الذي يقود إلى ماذا. الخط السميك تسليم وصفه شخص ما، والرفيع مجرد ترتيب الرحلة.
empty-flow = لم يصف أحد تسليمًا بعد: فالخطوط الرفيعة مجرد ترتيب الرحلة. ارسم خطًا من مربع إلى آخر واذكر ما الذي يحفّزه وكم يستغرق وما الذي يضيع فيه. وعدة خطوط من مربع واحد تفرّع.
flow-fails = عند التعثر
flow-escalates = تصعيد
flow-pauses = تتوقف هنا
flow-resumes = تُستأنف هنا
flow-back = عودة إلى { $number }
flow-leads-to = يقود إلى { $titles }
flow-fails-to = عند التعثر إلى { $titles }
flow-goes-back-to = يعود إلى { $titles }
flow-ends = تنتهي الرحلة هنا
figure-branches = { $number ->
    [one] تفرّع
    [two] تفرّعان
    [few] تفرّعات
    [many] تفرّعًا
   *[other] تفرّع
}
figure-back = { $number ->
    [one] عودة إلى الوراء
    [two] عودتان إلى الوراء
    [few] عودات إلى الوراء
    [many] عودة إلى الوراء
   *[other] عودة إلى الوراء
}
figure-exceptions = { $number ->
    [one] عند التعثر فقط
    [two] عند التعثر فقط
    [few] عند التعثر فقط
    [many] عند التعثر فقط
   *[other] عند التعثر فقط
}
figure-escalations = { $number ->
    [one] تصعيد
    [two] تصعيدان
    [few] تصعيدات
    [many] تصعيدًا
   *[other] تصعيد
}
figure-pauses = { $number ->
    [one] توقّف للرحلة
    [two] توقّفان للرحلة
    [few] توقّفات للرحلة
    [many] توقّفًا للرحلة
   *[other] توقّف للرحلة
}
figure-suggested = { $number ->
    [one] لم يوصف بعد
    [two] لم يوصفا بعد
    [few] لم توصف بعد
    [many] لم توصف بعد
   *[other] لم توصف بعد
}
legend-flow = الخطوط
legend-flow-said = تسليم
legend-flow-order = التالي في الترتيب
legend-flow-paused = تتوقف الرحلة
legend-flow-back = عودة إلى ما سبق
legend-flow-fails = عند التعثر
legend-kinds = نقاط الاتصال
