# What a table says that cannot be taken, or not as it stands there.

table-empty = { $file }: الجدول فارغ.
table-empty-hint = تحقق من اختيار الملف الصحيح ومن حفظه.
table-no-rows = { $file }: في الجدول رؤوس أعمدة بلا صفوف.
table-no-text = { $file }: هذا ليس جدولًا نصيًا.
table-no-text-hint = احفظ الجدول بصيغة CSV في برنامج جداول البيانات.
table-no-columns = { $file }، السطر { $line }: لا عمود معروف؛ ورؤوس الأعمدة هي { $headers }.
table-no-columns-hint = سمِّ الأعمدة في الصف الأول: stage، touchpoint، channel، lane، text، emotion، owner، source.
table-encoding-hint = قُرئت الحروف على أنها { $encoding }. إن بدت خاطئة فاختر ترميزًا آخر أو احفظ الملف بترميز UTF-8.
table-too-large-hint = قسّم الجدول على عدة خرائط.
table-row = السطر { $line }: { $what }

row-empty = الصف فارغ.
row-fields = { $found ->
    [one] في الصف حقل واحد، وعدد رؤوس الأعمدة { $expected }.
    [two] في الصف حقلان، وعدد رؤوس الأعمدة { $expected }.
    [few] في الصف { $found } حقول، وعدد رؤوس الأعمدة { $expected }.
    [many] في الصف { $found } حقلًا، وعدد رؤوس الأعمدة { $expected }.
   *[other] في الصف { $found } حقل، وعدد رؤوس الأعمدة { $expected }.
}
row-nothing = ليس في الصف نص ولا نقطة اتصال ولا مرحلة.
row-unknown = «{ $text }» في { $header } ليس مما يمكن أن يخصه الصف.
row-quote = علامة تنصيص تُفتح هنا ولا تُغلق.

table-unreadable-characters = تعذّرت قراءة بعض المحارف فتظهر هكذا: �.
read-as-encoding = الملف ليس بترميز UTF-8. قُرئت حروفه على أنها { $encoding }.
table-nul = { $fields ->
    [one] محارف NUL في حقل واحد تظهر هكذا: �.
    [two] محارف NUL في حقلين تظهر هكذا: �.
    [few] محارف NUL في { $fields } حقول تظهر هكذا: �.
    [many] محارف NUL في { $fields } حقلًا تظهر هكذا: �.
   *[other] محارف NUL في { $fields } حقل تظهر هكذا: �.
}
table-emotion-words = الشعور «{ $text }» ليس عددًا فأصبح بطاقة.
table-emotion-scale = الشعور { $text } ليس من ‎−2 إلى ‎+2؛ فأصبحت كل أعداد العمود بطاقات. اذكر المقياس في رأس العمود، مثل «الشعور (1–5)»، أو في تعيين الأعمدة.
table-emotion-place = الشعور { $text } بلا نقطة اتصال خاصة به فأصبح بطاقة.
table-several-owners = لنقطة الاتصال «{ $touchpoint }» عدة مسؤولين، وهم مذكورون على بطاقاتها: { $owners }.
table-several-owners-of = { $more ->
    [0] عدد نقاط الاتصال التي لها عدة مسؤولين { $touchpoints }، وهم مذكورون على بطاقاتها: { $names }.
   *[other] عدد نقاط الاتصال التي لها عدة مسؤولين { $touchpoints }، وهم مذكورون على بطاقاتها، ومنها { $names }.
}
table-parked = { $cards ->
    [one] بطاقة واحدة بلا مرحلة ولا نقطة اتصال، فهي في ركن المؤجلات، من السطر { $line }.
    [two] بطاقتان بلا مرحلة ولا نقطة اتصال، فهما في ركن المؤجلات، أولاهما من السطر { $line }.
    [few] { $cards } بطاقات بلا مرحلة ولا نقطة اتصال، فهي في ركن المؤجلات، أولاها من السطر { $line }.
    [many] { $cards } بطاقة بلا مرحلة ولا نقطة اتصال، فهي في ركن المؤجلات، أولاها من السطر { $line }.
   *[other] { $cards } بطاقة بلا مرحلة ولا نقطة اتصال، فهي في ركن المؤجلات، أولاها من السطر { $line }.
}
table-carried = { $rows ->
    [one] صف واحد فيه نقطة اتصال بلا مرحلة، فوُضع في المرحلة السابقة، في السطر { $line }.
    [two] صفان فيهما نقطة اتصال بلا مرحلة، فوُضعا في المرحلة السابقة، أولهما في السطر { $line }.
    [few] { $rows } صفوف فيها نقطة اتصال بلا مرحلة، فوُضعت في المرحلة السابقة، أولها في السطر { $line }.
    [many] { $rows } صفًا فيها نقطة اتصال بلا مرحلة، فوُضعت في المرحلة السابقة، أولها في السطر { $line }.
   *[other] { $rows } صف فيها نقطة اتصال بلا مرحلة، فوُضعت في المرحلة السابقة، أولها في السطر { $line }.
}
table-short-rows = { $rows ->
    [one] في السطر { $lines } حقول أقل من عدد الأعمدة؛ وعُدّ الناقص فارغًا.
    [two] صفان حقولهما أقل من عدد الأعمدة؛ وعُدّ الناقص فارغًا. السطران: { $lines }.
    [few] { $rows } صفوف حقولها أقل من عدد الأعمدة؛ وعُدّ الناقص فارغًا. الأسطر: { $lines }.
    [many] { $rows } صفًا حقولها أقل من عدد الأعمدة؛ وعُدّ الناقص فارغًا. الأسطر: { $lines }.
   *[other] { $rows } صف حقولها أقل من عدد الأعمدة؛ وعُدّ الناقص فارغًا. الأسطر: { $lines }.
}
table-end-not-found = لا نقطة اتصال باسم «{ $text }» بعد النقطة التي تبدأ عندها البطاقة؛ فتغطي البطاقة تلك النقطة وحدها.
table-not-kept = تعذر أخذ «{ $text }» من { $header }، فاستُبعد.
table-below = ما يرد هنا أسفل الجدول حتى السطر { $last } ليس جزءًا منه: «{ $text }».
table-further = { $rows ->
    [zero] لا أسطر أخرى عليها
    [one] على سطر آخر
    [two] على سطرين آخرين
    [few] على { $rows } أسطر أخرى
    [many] على { $rows } سطرًا آخر
   *[other] على { $rows } سطر آخر
} الملاحظة نفسها التي على السطر { $line }.
table-crossed = قُرئ الجدول على أن نقاط الاتصال إلى الأسفل والمراحل أفقيًا؛ وكل تقاطع فيه نص نقطة اتصال.
sheet-column-not-read = العمود «{ $header }» في الورقة «{ $sheet }» غير معروف ولا يُقرأ.
sheets-not-read = أوراق أخرى في المصنف لا تُقرأ: { $sheets }.
sheet-tables-not-read = لا تُقرأ جداول أخرى في الورقة: { $tables }. ضع كلًا منها في ورقة مستقلة لاستيرادها.

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8 مع علامة ترتيب البايتات
encoding-utf16-le = UTF-16 (البايت الأصغر أولًا)
encoding-utf16-be = UTF-16 (البايت الأكبر أولًا)
encoding-named = { $name } ({ $script })
script-western = أوروبا الغربية
script-central = أوروبا الوسطى
script-baltic = بلطيقي
script-cyrillic = سيريلي
script-greek = يوناني
script-turkish = تركي
script-hebrew = عبري
script-arabic = عربي
script-thai = تايلندي
script-vietnamese = فيتنامي
script-japanese = ياباني
script-simplified-chinese = الصينية المبسطة
script-traditional-chinese = الصينية التقليدية
script-korean = كوري
delimiter-comma = فاصلة
delimiter-semicolon = فاصلة منقوطة
delimiter-tab = علامة جدولة
delimiter-bar = خط رأسي

# Tables of what was counted.

counts-no-date = لا يذكر الصف التاريخ.
counts-date = «{ $text }» ليس تاريخًا ({ $header }). اكتبه هكذا: 2026-03-31 أو 2026-03 أو Q1 2026.
counts-unreadable = في «{ $text }» حروف تتعذّر قراءتها ({ $header }). احفظ الجدول بترميز UTF-8 من جديد.
counts-off-scale = توجد { $text } من الإجابات «{ $header }»، وهي ليست على أي مقياس.
counts-backwards = تنتهي الفترة قبل أن تبدأ.
counts-number = «{ $text }» ليس عددًا ({ $header }).
counts-not-whole = «{ $text }» ليس عددًا صحيحًا ({ $header }).
counts-negative = «{ $text }» أقل من 0 ({ $header }).
counts-nothing = لم يُعَدّ شيء في هذا الصف.
counts-same = السطر { $line } يخص الفترة والقناة نفسيهما.
counts-empty = لا يوجد جدول.
counts-empty-hint = ألصق جدولًا أسماء أعمدته في الصف الأول، أو اختر ملفًا.
counts-no-columns = لا يذكر الصف الأول تاريخًا ولا ما تم عدّه؛ بل يذكر { $headers }.
counts-no-columns-hint = سمِّ الأعمدة في الصف الأول: date (التاريخ)، { $wanted }؛ ويمكن إضافة channel (القناة).
counts-too-many = صفوف الجدول { $found }؛ وتتسع الخريطة لما لا يزيد على { $most }.
counts-too-many-hint = اجمع العدّ بالأسابيع أو الأشهر بدلًا من الحالات المفردة.
