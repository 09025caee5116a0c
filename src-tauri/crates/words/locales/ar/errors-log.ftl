# What interaction data says that cannot be taken, or not as it stands there.

log-empty = لا شيء في هذا الملف.
log-empty-hint = تحقق من اختيار الملف الصحيح ومن حفظه.
log-no-log = هذه ليست بيانات تفاعل يمكن قراءتها.
log-no-log-hint = صدّر البيانات بصيغة CSV بصف لكل تفاعل (من، ماذا، متى)، أو بصيغة XES أو OCEL.
log-database = هذه قاعدة بيانات لبرنامج آخر، وهي لا تُفتح.
log-database-hint = صدّر البيانات بصيغة OCEL 2.0 في JSON أو XML، أو بصيغة CSV.
log-packed-broken = الملف المضغوط تالف ويتعذّر فك ضغطه.
log-no-columns = لا عمود معروف لما يلي: { $missing }. ورؤوس الأعمدة هي { $headers }.
log-no-columns-hint = حدّد العمود المقصود، أو سمِّ الأعمدة في الصف الأول: العميل، النشاط، الوقت.
log-no-such-column = لا يوجد عمود «{ $column }»؛ ورؤوس الأعمدة هي { $headers }.
log-no-such-kind = لا توجد كائنات من النوع «{ $kind }» حدث لها شيء؛ والأنواع هي { $kinds }.
log-no-such-hint = اختر واحدًا من الموجود.
log-nothing = ليس في هذا الملف تفاعلات.
log-nothing-because = لم يمكن قراءة أي تفاعل في هذا الملف. واستُبعد معظمها لهذا السبب: { $reason }
log-nothing-hint = تحقق من اختيار الأعمدة الصحيحة أو نوع الكائنات الصحيح.
log-too-large = الملف أكبر من { $most } ميغابايت، وهو الحد الأقصى.
log-too-many = { $of ->
    [interactions] التفاعلات أكثر من { $most }، وهو الحد الأقصى.
    [cases] الحالات أكثر من { $most }، وهو الحد الأقصى.
    [activities] الأنشطة المختلفة أكثر من { $most }، وهو الحد الأقصى.
    [channels] القنوات المختلفة أكثر من { $most }، وهو الحد الأقصى.
    [hands] الفرق أو الأشخاص المختلفون أكثر من { $most }، وهو الحد الأقصى.
   *[parts] الأحداث والكائنات والروابط بينها أكثر من { $most }، وهو الحد الأقصى.
}
log-too-many-hint = صدّر مدة أقصر أو عملاء أقل. وإن كثرت الأسماء فقد يكون المقصود عمودًا آخر أو سمة أخرى.

log-role-case = الحالة
log-role-activity = النشاط
log-role-time = الوقت
log-role-until = النهاية
log-role-phase = بداية أو نهاية
log-role-instance = ما ينتمي بعضه إلى بعض
log-role-channel = القناة
log-role-hand = الفريق أو الشخص
log-role-trait = سمة للحالة
log-role-ignore = لا يُقرأ

log-record = «{ $id }»: { $what }
log-more = { $count ->
    [one] موضع واحد غير المذكور: { $reason }
    [two] موضعان غير المذكور: { $reason }
    [few] { $count } مواضع غير المذكور: { $reason }
    [many] { $count } موضعًا غير المذكور: { $reason }
   *[other] { $count } موضع غير المذكور: { $reason }
}
log-no-case = لا يُذكر صاحب الرحلة.
log-no-activity = لا يُذكر ما حدث.
log-no-time = لا يُذكر متى حدث.
log-time = «{ $text }» ليس وقتًا يمكن قراءته. اكتبه هكذا: 2024-03-13 10:21:14.
log-times = تتعذّر قراءة الوقت.
log-until = «{ $text }» ليس وقتًا يمكن قراءته؛ فأُخذت البداية وحدها.
log-untils = تتعذّر قراءة النهاية؛ فأُخذت البداية وحدها.
log-backwards = ينتهي قبل أن يبدأ؛ فأُخذت البداية وحدها.
log-fields = حقول الصف أكثر من رؤوس الأعمدة.
log-long-name = فيه اسم أطول من 1,000 بايت.
log-phase = «{ $text }» ليس بداية ولا نهاية.
log-phases = ليس بداية ولا نهاية.
log-no-name = الحالة بلا اسم، فسُمّيت «{ $text }».
log-no-names = الحالة بلا اسم، فسُمّيت برقمها.
log-same-name = توجد حالة أخرى بهذا الاسم؛ فسُمّيت هذه «{ $text }».
log-same-names = توجد حالة أخرى بهذا الاسم؛ فأُضيف رقم إلى اسم هذه.
log-same-id = يوجد آخر بالمعرّف «{ $text }».
log-same-ids = يوجد آخر بالمعرّف نفسه.
log-no-object = يتبع «{ $text }»، وهو ليس في الملف.
log-no-objects = يتبع شيئًا ليس في الملف.
log-open = { $count ->
    [one] تفاعل واحد لا تُعرف إلا بدايته.
    [two] تفاعلان لا تُعرف إلا بدايتهما.
    [few] { $count } تفاعلات لا تُعرف إلا بدايتها.
    [many] { $count } تفاعلًا لا تُعرف إلا بدايتها.
   *[other] { $count } تفاعل لا تُعرف إلا بدايتها.
}
log-no-zone = لا تبيّن الأوقات منطقتها الزمنية؛ فاعتُبرت UTC.
log-no-clock = بعض الأوقات أيام فقط، فتُحسب من منتصف الليل.
log-order-guessed = لا يبيّن الملف هل اليوم أولًا أم الشهر؛ فاعتُبر اليوم أولًا.
log-no-traits = هذه الأعمدة تختلف قيمها ضمن الحالة الواحدة، أو فيها أكثر من 50 قيمة، فلا تُقرأ: { $names }.
