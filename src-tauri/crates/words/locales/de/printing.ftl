# Wie ein PDF gedruckt wird. Wird mit dem Dialog geladen, der danach fragt.

print-paper-custom = Andere Größe
print-paper-width = Breite in mm
print-paper-height = Höhe in mm
print-sheets = Blätter
print-sheets-one = Eine Seite
print-sheets-wide = Seiten breit
print-sheets-scale = Im Maßstab
print-sheets-one-hint = Die ganze Karte auf einer Seite.
print-sheets-wide-hint = So groß, wie so viele Seiten nebeneinander erlauben, und so viele untereinander wie nötig.
print-sheets-scale-hint = Ein Plakat aus Blättern, die an ihren Marken zusammengeklebt werden.
print-count = Wie viele Seiten breit
print-percent = Größe in Prozent
print-range = Von { $least } bis { $most }.
print-margin = Ränder
print-overlap = Überlappung
print-overlap-hint = Was zwei Blätter zeigen, wird einmal vorgelesen; eine solche Datei beansprucht PDF/UA nicht.
print-millimetres = { $number } mm
print-none = Keine
print-preview = Vorschau
print-planning = Es wird geschaut, wie es passt …
print-pages = { $count ->
    [one] Eine Seite
   *[other] { $count } Seiten
}
print-grid = { $count } Blätter, { $columns } nebeneinander, { $rows } untereinander
print-size = { $width } × { $height } mm
print-scaled = { $percent } % der Originalgröße
print-map-scaled = die Karte bei { $percent } %
print-smallest = kleinster Text { $points } pt
print-small = Der kleinste Text ist { $points } pt groß und auf Papier schwer zu lesen. Größeres Papier oder mehr Blätter helfen.
print-cut = { $count ->
    [one] Eine Zelle ist größer als ein Blatt und wird zerschnitten.
   *[other] { $count } Zellen sind größer als ein Blatt und werden zerschnitten.
}
print-empty = Leer und nicht gedruckt: { $names }.
print-sheet = Blatt { $name }
