# Why a picture of the map could not be made, and what is otherwise in it.

export-bad-number = لا موضع للعنصر «{ $node }» في الصورة: أحد أرقامه { $value }.
export-not-shaped = نص «{ $node }» قُسّم إلى أسطر ولم تُشكَّل حروفه.
export-bad-text = نص «{ $node }» لا يطابق محارفه المرسومة. { $what }
export-text-lines = عدد الأسطر أكبر من عدد قوائم المحارف المرسومة أو أقل.
export-text-range = جزء منه خارج النص أو يبدأ داخل حرف.
export-text-font = خطه ليس من خطوط الصورة.
export-too-deep = «{ $node }» داخل عناصر متداخلة أكثر من { $limit }.
export-failed = تعذّر تجميع ملف PDF. «{ $detail }»
export-slides-failed = تعذّر تجميع الشرائح. «{ $detail }»
export-unforeseen = فشل التصدير على غير المتوقع. «{ $detail }»
export-fault-hint = هذا خلل في البرنامج؛ يُرجى الإبلاغ عنه مع الخريطة إن كانت مشاركتها مسموحة.
export-bad-font = تتعذّر قراءة الخط «{ $family }».
export-bad-font-hint = أزل الخط من هذا الحاسوب أو أصلحه، ثم حاول مجددًا.
export-bad-page = صفحة بمقاس { $width } × { $height } مم وهوامش { $margin } مم لا مكان فيها لصورة.
export-bad-page-hint = اختر ورقًا أكبر أو هوامش أصغر.
export-media-type = «{ $type }» ليس نوع وسائط.
export-media-type-hint = أعطِ نوعًا مثل application/json.
export-too-large = صورة بحجم { $width } × { $height } بكسل كبيرة جدًا؛ وتمكن بمقياس { $scale }.
export-too-large-hint = اختر مقياسًا أصغر، أو صدّر بصيغة PDF أو SVG بدلًا من ذلك.
export-bad-scale = لا يمكن رسم صورة بمقياس { $scale }.
export-bad-scale-hint = أعطِ مقياسًا مثل 1 أو 2.
export-pages-wide = لا يمكن أن يكون عدد الأوراق عرضًا { $count }.
export-pages-wide-hint = أعطِ عددًا من 1 إلى { $most }.
export-bad-overlap = لا يمكن أن تتداخل الأوراق بمقدار { $overlap } مم.
export-bad-overlap-hint = أعطِ تداخلًا من 0 مم إلى نصف الورقة.
export-too-many-sheets = يحتاج ذلك إلى أكثر من { $most } ورقة.
export-too-many-sheets-hint = اختر ورقًا أكبر أو صفحات أقل عرضًا أو مقياسًا أصغر.
export-no-sheet = لا توجد ورقة كهذه.
export-unwritten = تعذّرت كتابة الصورة. «{ $detail }»
export-unwritten-hint = تحقق من وجود مساحة على القرص ومن أن الكتابة هناك مسموح بها.

# What was done otherwise.

warn-missing-picture = الصورة { $hash } للعنصر «{ $node }» مفقودة؛ ومكانها إطار فارغ.
warn-unreadable-picture = تتعذّر قراءة الصورة { $hash } للعنصر «{ $node }»؛ ومكانها إطار فارغ. { $what }
picture-no-kind = ليست ملف PNG أو JPEG أو WebP أو GIF.
picture-broken = هي تالفة أو كبيرة جدًا. «{ $detail }»
picture-no-pixels = لا بكسلات فيها.
warn-refused-link = استُبعد رابط «{ $node }» إلى «{ $target }».
warn-small-text = ارتفاع أصغر نص { $points } نقطة طباعية، وتصعب قراءته على الورق. صفحة بحجم الصورة تبقيه مقروءًا.
warn-small-text-better = ارتفاع أصغر نص { $points } نقطة طباعية، وتصعب قراءته على الورق. وعلى { $paper } يكون { $larger } نقطة.
warn-small-text-sheets = ارتفاع أصغر نص { $points } نقطة طباعية، وتصعب قراءته على الورق. بمقياس أكبر يحتاج إلى أوراق أكثر ويبقى مقروءًا.
warn-small-slides = تصغر الحروف على الشرائح حتى { $points } نقطة طباعية وتصعب قراءتها: فيها ما هو أكبر من شريحة. يفيد تقليل بطاقات الخلية أو اختصارها.
warn-shrunk = صُغّرت الصورة إلى { $percent }% لتناسب أكبر صفحة PDF.
warn-cut = { $count ->
    [one] خلية واحدة أكبر من الورقة، فتُقطع.
    [two] خليتان أكبر من الورقة، فتُقطعان.
    [few] { $count } خلايا أكبر من الورقة، فتُقطع.
    [many] { $count } خلية أكبر من الورقة، فتُقطع.
   *[other] { $count } خلية أكبر من الورقة، فتُقطع.
}
warn-empty-sheets = فارغة ولا تُطبع: { $names }.
warn-lost-claims = لا يمكن لملف PDF أن يحمل سمة { $claims }. { $problems }
warn-lost-claims-more = { $count ->
    [one] لا يمكن لملف PDF أن يحمل سمة { $claims }. { $problems } وسبب آخر.
    [two] لا يمكن لملف PDF أن يحمل سمة { $claims }. { $problems } وسببان آخران.
    [few] لا يمكن لملف PDF أن يحمل سمة { $claims }. { $problems } و{ $count } أسباب أخرى.
    [many] لا يمكن لملف PDF أن يحمل سمة { $claims }. { $problems } و{ $count } سببًا آخر.
   *[other] لا يمكن لملف PDF أن يحمل سمة { $claims }. { $problems } و{ $count } سبب آخر.
}
warn-large-bitmap = كثير من البرامج لا تفتح صورًا بحجم { $width } × { $height } بكسل.
claim-both = PDF/A-3a وPDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what } (في «{ $words }»، { $node }.)
problem-at-node = { $what } ({ $node })
problem-glyph = لا خط فيه المحرف { $character }.
problem-no-character = رسم حرف لا يقابل أي محرف.
problem-meaning = المحرف { $character } بلا معنى متفق عليه.
problem-figure = شكل بلا وصف.
problem-link = رابط بلا وصف.
problem-drawn = صورة مرسومة بطريقة لا تسمح بها الأرشيفات.
problem-licence = ترخيص أحد الخطوط يمنع تضمينه.
problem-language = المستند بلا لغة.
problem-title = المستند بلا عنوان.
problem-bookmarks = المستند بلا إشارات مرجعية.
problem-long = أحد النصوص أطول من 32,767 بايت.
problem-other = قاعدة أخرى غير محققة: { $rule }.
character-shown = «{ $character }» ({ $points })
character-hidden = { $points }
attached-map = الخريطة نفسها، لبرنامج Throughline

# PDFs read.

pdf-none = هذا ليس ملف PDF.
pdf-none-hint = اختر ملف PDF صُدّر من خريطة.
pdf-too-large = الملف المرفق بملف PDF هذا أكبر من { $limit } بايت.
pdf-too-large-hint = احفظ المرفق باستخدام قارئ PDF وافتح ذلك الملف.
pdf-damaged = الملف المرفق بملف PDF هذا تالف أو مشفّر أو مضغوط بطريقة غير معروفة.
pdf-damaged-hint = أزل كلمة المرور باستخدام قارئ PDF، أو صدّر PDF من الخريطة من جديد.

# Slides.

slides-part = { $title } ({ $number } من { $count })
slides-empty = لا شيء هنا بعد.
