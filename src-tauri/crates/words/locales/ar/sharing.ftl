# A copy that can be given away.

redacted-name = [الاسم]
redacted-quote = [اقتباس]
redacted-person = الشخص { $number }
redacted-team = القسم { $number }

share-removed = تمت إزالة { $things }.
share-remains = قد يكشف الملف أكثر مما ينبغي بسبب { $things }، فراجعه قبل إرساله.

share-lost-person = { $count ->
    [one] اسم شخص واحد
    [two] اسمي شخصين
    [few] أسماء { $count } أشخاص
    [many] أسماء { $count } شخصًا
   *[other] أسماء { $count } شخص
}
share-lost-team = { $count ->
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
share-lost-mention = { $count ->
    [one] إشارة واحدة في نص
    [two] إشارتين في نصوص
    [few] { $count } إشارات في نصوص
    [many] { $count } إشارة في نصوص
   *[other] { $count } إشارة في نصوص
}
share-lost-quote = { $count ->
    [one] اقتباس واحد
    [two] اقتباسين
    [few] { $count } اقتباسات
    [many] { $count } اقتباسًا
   *[other] { $count } اقتباس
}
share-lost-cost = { $count ->
    [one] مبلغ مالي واحد
    [two] مبلغين ماليين
    [few] { $count } مبالغ مالية
    [many] { $count } مبلغًا ماليًا
   *[other] { $count } مبلغ مالي
}
share-lost-author = { $count ->
    [one] كاتب بطاقة واحدة
    [two] كاتبي بطاقتين
    [few] كتّاب { $count } بطاقات
    [many] كتّاب { $count } بطاقة
   *[other] كتّاب { $count } بطاقة
}
share-lost-picture = { $count ->
    [one] صورة واحدة
    [two] صورتين
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
share-lost-link = { $count ->
    [one] رابط واحد إلى خريطة أخرى
    [two] رابطين إلى خرائط أخرى
    [few] { $count } روابط إلى خرائط أخرى
    [many] { $count } رابطًا إلى خرائط أخرى
   *[other] { $count } رابط إلى خرائط أخرى
}
share-lost-extension = { $count ->
    [one] ما تحفظه برامج أخرى مع عنصر واحد
    [two] ما تحفظه برامج أخرى مع عنصرين
    [few] ما تحفظه برامج أخرى مع { $count } عناصر
    [many] ما تحفظه برامج أخرى مع { $count } عنصرًا
   *[other] ما تحفظه برامج أخرى مع { $count } عنصر
}

share-doubt-name = { $count ->
    [one] كلمة واحدة قد تكون اسمًا
    [two] كلمتين قد تكونان اسمين
    [few] { $count } كلمات قد تكون أسماء
    [many] { $count } كلمة قد تكون أسماء
   *[other] { $count } كلمة قد تكون أسماء
}
share-doubt-mail = { $count ->
    [one] عنوان بريد إلكتروني واحد
    [two] عنواني بريد إلكتروني
    [few] { $count } عناوين بريد إلكتروني
    [many] { $count } عنوان بريد إلكتروني
   *[other] { $count } عنوان بريد إلكتروني
}
share-doubt-phone = { $count ->
    [one] رقم هاتف واحد
    [two] رقمي هاتف
    [few] { $count } أرقام هواتف
    [many] { $count } رقم هاتف
   *[other] { $count } رقم هاتف
}
share-doubt-quotation = { $count ->
    [one] نص واحد بعلامات تنصيص
    [two] نصين بعلامات تنصيص
    [few] { $count } نصوص بعلامات تنصيص
    [many] { $count } نصًا بعلامات تنصيص
   *[other] { $count } نص بعلامات تنصيص
}
share-doubt-amount = { $count ->
    [one] نص واحد فيه مبلغ مالي
    [two] نصين فيهما مبالغ مالية
    [few] { $count } نصوص فيها مبالغ مالية
    [many] { $count } نصًا فيها مبالغ مالية
   *[other] { $count } نص فيها مبالغ مالية
}

# The dialog.

share-title = نسخة آمنة للمشاركة
share-about = اختر ما لا ينبغي أن يقرأه من يحصل على الملف. تصبح النسخة خريطة مستقلة حتى لا تُدمج مع هذه الخريطة خطأً: كل معرّفاتها جديدة، ويُستبعد دائمًا ماضيها والروابط إلى خرائط أخرى وما تحفظه برامج أخرى معها.
share-remove = إزالة
share-counted = { $label } ({ $count })
share-names = أسماء الأشخاص
share-names-hint = يصبح الأشخاص «الشخص 1» بلا دور. وتحل «[الاسم]» محلهم في النصوص. ويُزال الكتّاب أيضًا.
share-quotes = الاقتباسات
share-quotes-hint = البطاقات التي هي اقتباسات، وما قد تقوله الشخصيات.
share-costs = التكاليف
share-costs-hint = ما تكلّفه الإجراءات وما تدرّه، والمؤشرات المالية مع كل ما عُدّ لها.
share-authors = الكتّاب
share-authors-hint = من كتب أي بطاقة.
share-pictures = الصور
share-pictures-hint = على البطاقات وللشخصيات، مع أوصافها.
share-history = تاريخ التعديلات
share-history-hint = الحالات السابقة للخريطة. تُزال دائمًا من هذه النسخة.
share-teams = الأقسام
share-teams-hint = يصبح القسم «القسم 1» ويظل مسؤولًا عما كان مسؤولًا عنه. ويُزال أشخاصه كما تُزال الأسماء.
share-is-removed = ما يُزال
share-nothing-removed = لا شيء بعد.
share-may-remain = راجع هذه بنفسك
share-may-remain-hint = تبقى كما هي وقد تكشف أكثر مما ينبغي.
share-nothing-remains = لم يُعثر على ما قد يكشف أكثر مما ينبغي.
share-times = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
share-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } غير ذلك
    [many] و{ $count } غير ذلك
   *[other] و{ $count } غير ذلك
}
share-go-on = اختيار الصيغة…
share-with-all = في الملف الأسماء والاقتباسات وكل ما سواها.
share-without = الملف خالٍ من: { $things }
share-choose = إزالة محتوى…
share-change = تغيير…
