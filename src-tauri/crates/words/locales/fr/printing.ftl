# How a PDF is printed. Loaded with the dialog that asks for it.

print-paper-custom = Autre format
print-paper-width = Largeur en mm
print-paper-height = Hauteur en mm
print-sheets = Feuilles
print-sheets-one = Une page
print-sheets-wide = Nombre de pages en largeur
print-sheets-scale = À une échelle
print-sheets-one-hint = Toute la carte sur une page.
print-sheets-wide-hint = Aussi grand que le permet ce nombre de pages côte à côte, et autant en dessous qu’il en faut.
print-sheets-scale-hint = Une affiche en plusieurs feuilles, à coller le long de leurs repères.
print-count = Pages en largeur
print-percent = Taille en pour cent
print-range = De { $least } à { $most }.
print-margin = Marges
print-overlap = Chevauchement
print-overlap-hint = Ce que deux feuilles montrent est lu une seule fois à voix haute ; un tel fichier ne se déclare pas PDF/UA.
print-millimetres = { $number } mm
print-none = Aucun
print-preview = Aperçu
print-planning = Calcul de la mise en page…
print-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
print-grid = { $count } feuilles, { $columns } en largeur, { $rows } en hauteur
print-size = { $width } × { $height } mm
print-scaled = { $percent } % de sa taille
print-map-scaled = la carte à { $percent } %
print-smallest = plus petit texte { $points } pt
print-small = Le plus petit texte fait { $points } pt, difficile à lire sur papier. Un papier plus grand ou plus de feuilles aideront.
print-cut = { $count ->
    [one] { $count } cellule est plus grande qu’une feuille et sera coupée.
   *[other] { $count } cellules sont plus grandes qu’une feuille et seront coupées.
}
print-empty = Vides et non imprimées : { $names }.
print-sheet = Feuille { $name }
