# How a PDF is printed. Loaded with the dialog that asks for it.

print-paper-custom = Otro tamaño
print-paper-width = Ancho en mm
print-paper-height = Alto en mm
print-sheets = Hojas
print-sheets-one = Una página
print-sheets-wide = Páginas a lo ancho
print-sheets-scale = A una escala
print-sheets-one-hint = Todo el mapa en una página.
print-sheets-wide-hint = Tan grande como permita ese número de páginas a lo ancho, y las que hagan falta hacia abajo.
print-sheets-scale-hint = Un póster de varias hojas, para pegarlas siguiendo sus marcas.
print-count = Cuántas páginas a lo ancho
print-percent = Tamaño en porcentaje
print-range = De { $least } a { $most }.
print-margin = Márgenes
print-overlap = Solapamiento
print-overlap-hint = Lo que muestran dos hojas se lee en voz alta una sola vez; un archivo así no declara PDF/UA.
print-millimetres = { $number } mm
print-none = Ninguno
print-preview = Vista previa
print-planning = Viendo cómo encaja…
print-pages = { $count ->
    [one] Una página
   *[other] { $count } páginas
}
print-grid = { $count } hojas, { $columns } a lo ancho, { $rows } a lo alto
print-size = { $width } × { $height } mm
print-scaled = { $percent } % de su tamaño
print-map-scaled = el mapa al { $percent } %
print-smallest = texto más pequeño { $points } pt
print-small = El texto más pequeño mide { $points } pt y cuesta leerlo en papel. Ayuda un papel más grande o más hojas.
print-cut = { $count ->
    [one] Una celda es más grande que una hoja y se corta.
   *[other] { $count } celdas son más grandes que una hoja y se cortan.
}
print-empty = Vacías y no impresas: { $names }.
print-sheet = Hoja { $name }
