# How a PDF is printed. Loaded with the dialog that asks for it.

print-paper-custom = Inny rozmiar
print-paper-width = Szerokość w mm
print-paper-height = Wysokość w mm
print-sheets = Arkusze
print-sheets-one = Jedna strona
print-sheets-wide = Strony wszerz
print-sheets-scale = W skali
print-sheets-one-hint = Cała mapa na jednej stronie.
print-sheets-wide-hint = Tak duża, jak pozwala podana liczba stron obok siebie, a w dół tyle stron, ile trzeba.
print-sheets-scale-hint = Plakat z arkuszy, do sklejenia według znaczników.
print-count = Ile stron wszerz
print-percent = Rozmiar w procentach
print-range = Od { $least } do { $most }.
print-margin = Marginesy
print-overlap = Zakładka
print-overlap-hint = To, co widać na dwóch arkuszach, jest odczytywane na głos raz; taki plik nie deklaruje zgodności z PDF/UA.
print-millimetres = { $number } mm
print-none = Brak
print-preview = Podgląd
print-planning = Sprawdzanie, jak się zmieści…
print-pages = { $count ->
    [one] Jedna strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
print-grid = Arkusze: { $count } ({ $columns } wszerz, { $rows } w dół)
print-size = { $width } × { $height } mm
print-scaled = { $percent }% rozmiaru
print-map-scaled = mapa w { $percent }%
print-smallest = najmniejszy tekst { $points } pt
print-small = Najmniejszy tekst ma { $points } pt i trudno go odczytać na papierze. Pomoże większy papier lub więcej arkuszy.
print-cut = { $count ->
    [one] Jedna komórka jest większa niż arkusz i zostanie przecięta.
    [few] { $count } komórki są większe niż arkusz i zostaną przecięte.
    [many] { $count } komórek jest większych niż arkusz i zostanie przeciętych.
   *[other] { $count } komórki jest większe niż arkusz i zostanie przecięte.
}
print-empty = Puste i niedrukowane: { $names }.
print-sheet = Arkusz { $name }
