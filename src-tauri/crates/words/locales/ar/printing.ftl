# How a PDF is printed. Loaded with the dialog that asks for it.

print-paper-custom = مقاس آخر
print-paper-width = العرض بالمليمتر
print-paper-height = الارتفاع بالمليمتر
print-sheets = الأوراق
print-sheets-one = صفحة واحدة
print-sheets-wide = عدد الصفحات عرضًا
print-sheets-scale = بنسبة تكبير
print-sheets-one-hint = الخريطة كلها على صفحة واحدة.
print-sheets-wide-hint = بأكبر حجم يتيحه هذا العدد من الصفحات المتجاورة، وما يلزم من الصفحات تحتها.
print-sheets-scale-hint = ملصق من أوراق تُلصق على امتداد علاماتها.
print-count = عدد الصفحات عرضًا
print-percent = الحجم بالنسبة المئوية
print-range = من { $least } إلى { $most }.
print-margin = الهوامش
print-overlap = التداخل
print-overlap-hint = ما يظهر على ورقتين يُقرأ صوتيًا مرة واحدة؛ ولا يحمل هذا الملف سمة PDF/UA.
print-millimetres = { $number } مم
print-none = بلا
print-preview = معاينة
print-planning = جارٍ حساب الملاءمة…
print-pages = { $count ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
print-grid = { $count ->
    [one] ورقة واحدة، { $columns } عرضًا و{ $rows } طولًا
    [two] ورقتان، { $columns } عرضًا و{ $rows } طولًا
    [few] { $count } أوراق، { $columns } عرضًا و{ $rows } طولًا
    [many] { $count } ورقة، { $columns } عرضًا و{ $rows } طولًا
   *[other] { $count } ورقة، { $columns } عرضًا و{ $rows } طولًا
}
print-size = { $width } × { $height } مم
print-scaled = { $percent }% من حجمها
print-map-scaled = الخريطة بنسبة { $percent }%
print-smallest = أصغر نص { $points } نقطة طباعية
print-small = أصغر نص حجمه { $points } نقطة طباعية، وتصعب قراءته على الورق. ورق أكبر أو أوراق أكثر تحل ذلك.
print-cut = { $count ->
    [one] خلية واحدة أكبر من الورقة، فتُقطع.
    [two] خليتان أكبر من الورقة، فتُقطعان.
    [few] { $count } خلايا أكبر من الورقة، فتُقطع.
    [many] { $count } خلية أكبر من الورقة، فتُقطع.
   *[other] { $count } خلية أكبر من الورقة، فتُقطع.
}
print-empty = فارغة ولا تُطبع: { $names }.
print-sheet = الورقة { $name }
