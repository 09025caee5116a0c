# The native menu, the window's title and the native dialogs.

menu-file = ملف
menu-new-map = خريطة جديدة…
menu-open-recent = الملفات الأخيرة
menu-no-recent = لا ملفات بعد
menu-export = تصدير
menu-export-pdf = PDF…
menu-export-report = تقرير…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-export-pptx = شرائح…
menu-export-csv = CSV…
menu-export-xlsx = مصنف…
menu-export-other = صيغة أخرى…
menu-close-map = إغلاق الخريطة
menu-show-settings = الإعدادات…
menu-quit = إنهاء

menu-edit = تحرير
menu-undo-what = تراجع: { $what }
menu-redo-what = إعادة: { $what }
menu-select-all = تحديد الكل

menu-make-hand-off = وصف تسليم

menu-arrange = ترتيب
menu-sort = فرز البطاقات

menu-go = انتقال
menu-find = بحث…
menu-go-to-stage = انتقال إلى مرحلة…

menu-view = عرض
menu-zoom-actual = 100%
menu-zoom-fit = الخريطة كاملة
menu-zoom-selection = التحديد
menu-lens-journey = الرحلة
menu-lens-channels = القنوات
menu-lens-owners = المسؤولون
menu-lens-flow = التدفق
menu-lens-timeline = الخط الزمني
menu-lens-outline = المخطط النصي
menu-lens-register = السجل
menu-lens-priorities = الأولويات
menu-lens-dashboard = لوحة المعلومات
menu-colours = تلوين البطاقات حسب
menu-colour-by-kind = النوع
menu-colour-by-evidence = الأدلة
menu-colour-by-owner = المسؤول
menu-colour-by-department = قسم نقطة الاتصال
menu-colour-by-severity = الشدة
menu-colour-by-tag = الوسم
menu-colour-by-author = الكاتب
menu-theme = الألوان
menu-theme-system = مثل النظام
menu-theme-light = فاتحة
menu-theme-dark = داكنة
menu-theme-contrast = تباين عالٍ
menu-language = اللغة
menu-language-system = مثل النظام
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = العرض التقديمي
menu-present = بدء
menu-present-follow = متابعة ما أراه
menu-present-pin = تثبيت المشهد
menu-present-walk = السير عبر الرحلة
menu-present-next = التالي
menu-present-previous = السابق
menu-present-next-stage = المرحلة التالية
menu-present-previous-stage = المرحلة السابقة
menu-present-first = إلى البداية
menu-present-last = إلى النهاية
menu-present-spotlight = تسليط الضوء على التحديد
menu-present-blank = شاشة فارغة
menu-present-contrast = تباين عالٍ
menu-present-draft = ما تجري كتابته
menu-present-end = إنهاء

menu-help = مساعدة
menu-show-palette = البحث عن الأوامر والمواضع…
menu-show-keys = اختصارات المفاتيح…

dialog-open = فتح خريطة أو جدول
dialog-import-table = استيراد جدول
dialog-import = استيراد
dialog-save-copy = حفظ نسخة
dialog-interactions = فتح بيانات التفاعل
dialog-interaction-data = بيانات التفاعل
dialog-export = تصدير الخريطة
dialog-picture = اختيار صورة
dialog-read-settings = استيراد الإعدادات
dialog-save-settings = تصدير الإعدادات
dialog-settings = الإعدادات
dialog-library-folder = مجلد للمكتبة
dialog-all-readable = الخرائط والجداول
dialog-maps = الخرائط
dialog-tables = الجداول
dialog-pictures = الصور
