# الإعدادات. تُحمَّل مع نافذتها.

settings-language = اللغة
settings-theme = الألوان
settings-density = المسافات
settings-text-size = حجم النص وعناصر التحكم
settings-text-size-hint = تكبر النافذة كلها، بما فيها الخريطة على الشاشة. ولا يتغير ما يُطبع.
settings-pictures = إدراج الصور
settings-pictures-hint = بصيغة JPEG وبجودة 88 من 100، أو بصيغة PNG إذا كانت أصغر حجمًا أو كانت في الصورة شفافية. ولا تصبح أكبر مما هي عليه.
settings-pictures-printed = بالدقة التي تحتاجها الطباعة (2,000 بكسل)
settings-pictures-whole = كما هي
settings-tables = طريقة قراءة الجداول
settings-tables-known = { $count ->
    [0] لا شيء محفوظ. ما تحدده لأعمدة جدول يُحفظ لرؤوس أعمدته.
    [one] محفوظة لمجموعة واحدة من رؤوس الأعمدة.
    [two] محفوظة لمجموعتين من رؤوس الأعمدة.
    [few] محفوظة: { $count } مجموعات من رؤوس الأعمدة.
    [many] محفوظة: { $count } مجموعة من رؤوس الأعمدة.
   *[other] محفوظة: { $count } مجموعة من رؤوس الأعمدة.
}
settings-tables-forget = نسيان
settings-letter-keys = مفاتيح دون Ctrl أو Alt
settings-letter-keys-hint = تنفّذ الحروف والأرقام والعلامات المفردة أوامر ما دامت لوحة المفاتيح موجهة إلى الخريطة. وبدون ذلك تُستخدم للكتابة فقط.
settings-on = مفعّل
settings-off = معطّل
settings-change-keys = تغيير اختصارات المفاتيح…

settings-search = البحث في الإعدادات
settings-found = { $count ->
    [0] لا يوجد إعداد بهذا الاسم.
    [one] عُثر على إعداد واحد
    [two] عُثر على إعدادين
    [few] عُثر على { $count } إعدادات
    [many] عُثر على { $count } إعدادًا
   *[other] عُثر على { $count } إعداد
}
settings-sections = أقسام الإعدادات
settings-section-looks = المظهر
settings-section-map = الخريطة
settings-section-print = الورق
settings-section-keys = لوحة المفاتيح
settings-section-library = المكتبة والنسخ الاحتياطية
settings-section-file = على حاسوب آخر
settings-reset = إعادة الضبط: { $setting }
settings-was-reset = عاد «{ $setting }» كما كان في البداية.
settings-density-hint = بين العناصر على الخريطة وفي النافذة، وعلى الورق أيضًا.
settings-curves = منحنى المشاعر
settings-curves-hint = كلاهما يمر بكل تقييم: في النافذة وعلى الورق وعلى جهاز العرض.
settings-curves-smooth = منحنٍ
settings-curves-straight = مستقيم
settings-overview-map = صورة صغيرة للخريطة كلها
settings-overview-map-hint = تظهر فوق زاوية من الخريطة وتبيّن ما هو ظاهر منها.
settings-overview-map-auto = للخرائط الكبيرة
settings-overview-map-always = دائمًا
settings-overview-map-never = أبدًا
settings-paper = ورق ملف PDF
settings-paper-hint = ما يبدأ به التصدير. تستعمل النصوص والتقارير مقاس A4 إذا كان الورق بحجم الخريطة.
settings-keys = الاختصارات
settings-keys-changed = { $count ->
    [0] كلها كما كانت في البداية.
    [one] اختصارات إجراء واحد تختلف عما كانت في البداية.
    [two] اختصارات إجراءين تختلف عما كانت في البداية.
    [few] اختصارات { $count } إجراءات تختلف عما كانت في البداية.
    [many] اختصارات { $count } إجراءً تختلف عما كانت في البداية.
   *[other] اختصارات { $count } إجراء تختلف عما كانت في البداية.
}
settings-place = مكان المكتبة
settings-place-about = كل الخرائط في { $file } ({ $size })، وهذه الإعدادات بجانبه.
settings-place-given = بُدئ التطبيق بهذه المكتبة. لنقلها ابدأ التطبيق بمسار آخر.
settings-show-folder = إظهار في المجلد
settings-move = نقل…
settings-move-hint = ينقل المكتبة ونسخها الاحتياطية والإعدادات إلى مجلد آخر. لا يُزال شيء من هنا قبل أن يصبح فتح كل ذلك هناك ممكنًا.
settings-moving = جارٍ النقل…
settings-moved = المكتبة الآن في { $folder }.
settings-backups = النسخ الاحتياطية
settings-backups-hint = تُنشأ نسخة كل يوم، وقبل أن يغيّر إصدار جديد المكتبة، وتُحفظ آخر عشر منها. وكذلك آخر عشر نسخ تنشئها بنفسك، وآخر عشر نسخ تُنشأ قبل الاستعادة.
settings-backups-none = لا توجد نسخة احتياطية بعد.
backup-occasion-day = نسخة اليوم
backup-occasion-migration = قبل تحديث
backup-occasion-asked = يدويًا
backup-occasion-before-restore = قبل استعادة نسخة
backup-maps = { $count ->
    [0] لا خرائط
    [one] خريطة واحدة
    [two] خريطتان
    [few] { $count } خرائط
    [many] { $count } خريطة
   *[other] { $count } خريطة
}
backup-unreadable = لا يمكن قراءتها
backup-look = الخرائط
backup-look-of = الخرائط في نسخة { $date }
backup-restore = استعادة…
backup-restore-of = استعادة نسخة { $date }…
backup-show-of = إظهار نسخة { $date } في مجلدها
backup-all = { $count ->
    [zero] لا نسخ أقدم
    [one] إظهار نسخة أقدم واحدة
    [two] إظهار نسختين أقدم
    [few] إظهار { $count } نسخ أقدم
    [many] إظهار { $count } نسخة أقدم
   *[other] إظهار { $count } نسخة أقدم
}
backup-map-gone = ليست في المكتبة
backup-map-changed = تغيّرت منذ ذلك الحين
backup-map-same = كما هي الآن
backup-bring-back = استرجاع
backup-bring-back-of = استرجاع «{ $title }»
backup-copy = استرجاع نسخة
backup-copy-of = استرجاع نسخة من «{ $title }»
backup-brought-back = عادت «{ $title }» إلى المكتبة.
backup-brought-back-as-it-was = عادت «{ $title }» إلى المكتبة كما كانت في هذه النسخة الاحتياطية. ما تغيّر بعد ذلك يبقى مع الخريطة المحذوفة.
backup-copied = «{ $title }» الآن بجانب خريطة اليوم.
restore-title = استعادة هذه النسخة الاحتياطية؟
restore-what = { $count ->
    [0] تعود المكتبة كما كانت في { $date }: بلا خرائط.
    [one] تعود المكتبة كما كانت في { $date }، وفيها خريطة واحدة.
    [two] تعود المكتبة كما كانت في { $date }، وفيها خريطتان.
    [few] تعود المكتبة كما كانت في { $date }، وفيها { $count } خرائط.
    [many] تعود المكتبة كما كانت في { $date }، وفيها { $count } خريطة.
   *[other] تعود المكتبة كما كانت في { $date }، وفيها { $count } خريطة.
}
restore-lost = لن تبقى فيها الخرائط والتغييرات الأحدث.
restore-kept = تُنشأ أولًا نسخة احتياطية من كل ما هو موجود الآن، ويعيدها «تراجع».
restore-single = لخريطة واحدة فقط اختر «الخرائط» بجانب النسخة: تعود كنسخة.
restore-do = استعادة
restore-doing = جارٍ الاستعادة…
restore-done = المكتبة كما كانت في { $date }.
restore-undone = المكتبة كما كانت من قبل.
settings-file = الإعدادات في ملف
settings-file-hint = كل ما اختير هنا، لحاسوب آخر أو لزميل. ليس فيه الملفات الأخيرة ولا ما قمت به.
import-settings-title = اعتماد هذه الإعدادات؟
import-settings-from = سيغيّر { $file } ما يلي:
import-settings-none = كل الإعدادات كما في { $file }.
import-settings-setting = الإعداد
import-settings-now = الآن
import-settings-then = بعد ذلك
import-settings-unknown = غير معروف لهذا الإصدار وتُرك: { $names }.
import-settings-do = اعتماد
import-settings-done = تسري الآن إعدادات { $file }.
