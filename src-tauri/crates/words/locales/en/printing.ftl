# How a PDF is printed. Loaded with the dialog that asks for it.

print-paper-custom = Another size
print-paper-width = Width in mm
print-paper-height = Height in mm
print-sheets = Sheets
print-sheets-one = One page
print-sheets-wide = Pages wide
print-sheets-scale = At a scale
print-sheets-one-hint = The whole map on one page.
print-sheets-wide-hint = As large as so many pages beside each other allow, and as many below as it takes.
print-sheets-scale-hint = A poster of sheets, to be glued along their marks.
print-count = How many pages wide
print-percent = Size in per cent
print-range = From { $least } to { $most }.
print-margin = Margins
print-overlap = Overlap
print-overlap-hint = What two sheets show is read aloud once; such a file does not claim PDF/UA.
print-millimetres = { $number } mm
print-none = None
print-preview = Preview
print-planning = Looking how it fits…
print-pages = { $count ->
    [one] One page
   *[other] { $count } pages
}
print-grid = { $count } sheets, { $columns } beside each other, { $rows } below
print-size = { $width } × { $height } mm
print-scaled = { $percent } % of its size
print-map-scaled = the map at { $percent } %
print-smallest = smallest text { $points } pt
print-small = The smallest text is { $points } pt, hard to read on paper. Larger paper or more sheets help.
print-cut = { $count ->
    [one] A cell is larger than a sheet and is cut.
   *[other] { $count } cells are larger than a sheet and are cut.
}
print-empty = Empty and not printed: { $names }.
print-sheet = Sheet { $name }
