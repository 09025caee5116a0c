# What is done about what was found: files of actions, and what the picture says about priorities.
# The window takes the latter from the picture and has no copy.

actions-none = لا إجراءات في الخريطة بعد.
calendar-undated = { $count ->
    [one] إجراء واحد بلا تاريخ، فليس في التقويم.
    [two] إجراءان بلا تاريخ، فليسا في التقويم.
    [few] { $count } إجراءات بلا تاريخ، فليست في التقويم.
    [many] { $count } إجراءً بلا تاريخ، فليست في التقويم.
   *[other] { $count } إجراء بلا تاريخ، فليست في التقويم.
}
weighed-result = { $filled } = { $value }
weighed-percent = { $number }%
weighed-points = { $number }

# The lens Priorities.

priorities = الأولويات
priorities-about = ما يستحق التنفيذ أولًا. لكل فرصة موضع خاص بها، فلا يمكن أن يكون كل شيء مهمًا.
priorities-impact = الأثر والجهد
priorities-impact-about = مقدار ما تفيد به الفرصة نحو الأعلى، ومقدار ما تتطلبه من عمل أفقيًا. والرقم هو ترتيبها: الأكثر فائدة أولًا، ثم الأقل عملًا. يُعد الأثر كبيرًا ابتداءً من 3، والجهد ابتداءً من 4.
priorities-impact-corner = الأثر نحو الأعلى، والجهد أفقيًا
priorities-impact-best = مكاسب سريعة
priorities-impact-bold = رهانات كبيرة
priorities-impact-small = إضافات صغيرة
priorities-impact-poor = لا تستحق العناء
priorities-impact-up = الأثر { $number } من 5، { $level }
priorities-impact-across = الجهد { $number } من 5، { $level }
priorities-impact-spoken = { $text }. الترتيب { $rank }، الأثر { $up }، الجهد { $across }: { $quarter }
priorities-value = القيمة وقابلية التنفيذ
priorities-value-about = قيمة الفرصة للعميل نحو الأعلى، ومدى قابليتها للتنفيذ أفقيًا. والرقم هو ترتيبها: الأعلى قيمة أولًا، ثم الأقرب إلى التنفيذ. وتُعد كلتاهما كبيرة ابتداءً من 3.
priorities-value-corner = القيمة نحو الأعلى، وقابلية التنفيذ أفقيًا
priorities-value-best = للتنفيذ
priorities-value-bold = للبحث عن طريقة
priorities-value-small = تحسينات ثانوية
priorities-value-poor = للترك
priorities-value-up = القيمة { $number } من 5، { $level }
priorities-value-across = قابلية التنفيذ { $number } من 5، { $level }
priorities-value-spoken = { $text }. الترتيب { $rank }، القيمة { $up }، قابلية التنفيذ { $across }: { $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = منخفض جدًا
priorities-step-2 = منخفض
priorities-step-3 = متوسط
priorities-step-4 = مرتفع
priorities-step-5 = مرتفع جدًا
priorities-tray = { $number ->
    [0] لكل الفرص مواضعها
    [one] فرصة واحدة بلا موضع بعد
    [two] فرصتان بلا موضع بعد
    [few] { $number } فرص بلا موضع بعد
    [many] { $number } فرصة بلا موضع بعد
   *[other] { $number } فرصة بلا موضع بعد
}
priorities-tray-about = اسحبها إلى اللوحة، أو انقلها إليها بالمفتاح Alt مع مفاتيح الأسهم.
priorities-tray-all = ابدأ بواحدة: اسحبها إلى اللوحة، أو انقلها إليها بالمفتاح Alt مع مفاتيح الأسهم. ثم تُقارن كل واحدة تالية بما هو موجود.
priorities-tray-done = تنتظر الفرص الجديدة هنا.
priorities-unplaced-spoken = { $text }. بلا موضع بعد
priorities-unsaid = فرصة بلا نص
priorities-score-about = { $formula }. { $scales }
priorities-rice-scales = مدى الوصول: العملاء في فترة. الأثر: 3 أو 2 أو 1 أو 0.5 أو 0.25. الثقة: 100 أو 80 أو 50 بالمئة. الجهد: أشهر عمل شخص واحد.
priorities-ice-scales = كل منها من 1 إلى 10.
priorities-opportunity-scales = كلاهما من 0 إلى 10: مدى أهميتها للعملاء، ومدى رضاهم اليوم.
priorities-column-name = الفرصة
priorities-column-rank = الترتيب
priorities-column-score = الدرجة
priorities-no-scores = لا درجات بعد
priorities-no-scores-about = حدّد فرصة واكتب أرقامها بجانب الخريطة تحت «تقدير القيمة». عندها تظهر هنا بدرجتها.
priorities-empty = لا فرص بعد
priorities-empty-about = الفرصة تعالج ما يتعثر: حدّد نقطة ألم أو تسليمًا وأنشئ فرصة منه بالمفاتيح Ctrl+Alt+O، أو اكتب بطاقات في مسار الفرص. عندها ترى هنا أيها أكثر فائدة بأقل عمل.
