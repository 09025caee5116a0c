# Why a picture of the map could not be made, and what is otherwise in it.

export-bad-number = «{ $node }» no tiene lugar en la imagen: uno de sus números es { $value }.
export-not-shaped = El texto de «{ $node }» se ha dividido en líneas, pero no se ha compuesto.
export-bad-text = El texto de «{ $node }» no coincide con sus glifos. { $what }
export-text-lines = No hay tantas líneas como listas de glifos.
export-text-range = Una parte queda fuera o empieza dentro de una letra.
export-text-font = Su tipografía no está entre las de la imagen.
export-too-deep = «{ $node }» está dentro de más de { $limit } elementos.
export-failed = No se ha podido crear el PDF. «{ $detail }»
export-slides-failed = No se han podido crear las diapositivas. «{ $detail }»
export-unforeseen = La exportación ha fallado de forma inesperada. «{ $detail }»
export-fault-hint = Es un error del programa; por favor, informa de él y adjunta el mapa, si puedes compartirlo.
export-bad-font = No se puede leer la tipografía «{ $family }».
export-bad-font-hint = Quita o repara la tipografía en este dispositivo e inténtalo de nuevo.
export-bad-page = En una página de { $width } × { $height } mm con márgenes de { $margin } mm no cabe ninguna imagen.
export-bad-page-hint = Elige un papel más grande o márgenes más pequeños.
export-media-type = «{ $type }» no es un tipo de contenido.
export-media-type-hint = Indica un tipo como application/json.
export-too-large = Una imagen de { $width } × { $height } píxeles es demasiado grande; a una escala de { $scale } se puede crear.
export-too-large-hint = Elige una escala menor, o exporta un PDF o SVG.
export-bad-scale = No se puede dibujar una imagen a una escala de { $scale }.
export-bad-scale-hint = Indica una escala como 1 o 2.
export-pages-wide = Una imagen no puede ocupar { $count } hojas a lo ancho.
export-pages-wide-hint = Indica un número de 1 a { $most }.
export-bad-overlap = Las hojas no se pueden solapar { $overlap } mm.
export-bad-overlap-hint = Indica un solapamiento de entre 0 mm y media hoja.
export-too-many-sheets = Harían falta más de { $most } hojas.
export-too-many-sheets-hint = Elige un papel más grande, menos páginas a lo ancho o una escala menor.
export-no-sheet = No existe esa hoja.
export-unwritten = No se ha podido escribir la imagen. «{ $detail }»
export-unwritten-hint = Comprueba que haya espacio en el disco y que puedas escribir ahí.

# What was done otherwise.

warn-missing-picture = Falta la imagen { $hash } de «{ $node }»; en su lugar hay un marco vacío.
warn-unreadable-picture = No se puede leer la imagen { $hash } de «{ $node }»; en su lugar hay un marco vacío. { $what }
picture-no-kind = No es un archivo PNG, JPEG, WebP o GIF.
picture-broken = Está dañada o es demasiado grande. «{ $detail }»
picture-no-pixels = No tiene píxeles.
warn-refused-link = Se ha omitido el enlace de «{ $node }» a «{ $target }».
warn-small-text = El texto más pequeño mide { $points } pt y cuesta leerlo en papel. Una página tan grande como la imagen lo mantiene legible.
warn-small-text-better = El texto más pequeño mide { $points } pt y cuesta leerlo en papel. En { $paper } mediría { $larger } pt.
warn-small-text-sheets = El texto más pequeño mide { $points } pt y cuesta leerlo en papel. A una escala mayor ocuparía más hojas y seguiría siendo legible.
warn-small-slides = Hay letras de solo { $points } pt en las diapositivas, que cuesta leer: algo es más grande que una diapositiva. Ayuda poner menos tarjetas en una celda, o más cortas.
warn-shrunk = La imagen se ha escalado al { $percent } % para que quepa en la página PDF más grande posible.
warn-cut = { $count ->
    [one] Una celda es más grande que una hoja y se corta.
   *[other] { $count } celdas son más grandes que una hoja y se cortan.
}
warn-empty-sheets = Vacías y no impresas: { $names }.
warn-lost-claims = El PDF no puede declarar { $claims }. { $problems }
warn-lost-claims-more = { $count ->
    [one] El PDF no puede declarar { $claims }. { $problems } Y hay un motivo más.
   *[other] El PDF no puede declarar { $claims }. { $problems } Y hay { $count } motivos más.
}
warn-large-bitmap = Muchos programas no abren imágenes de { $width } × { $height } píxeles.
claim-both = PDF/A-3a y PDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what } (En «{ $words }», { $node }.)
problem-at-node = { $what } ({ $node })
problem-glyph = Ninguna tipografía tiene el carácter { $character }.
problem-no-character = Un glifo no representa ningún carácter.
problem-meaning = El carácter { $character } no tiene un significado establecido.
problem-figure = Una figura no tiene descripción.
problem-link = Un enlace no tiene descripción.
problem-drawn = Una imagen está dibujada de una forma que no se admite para la conservación a largo plazo.
problem-licence = La licencia de una tipografía prohíbe incrustarla.
problem-language = El documento no tiene idioma.
problem-title = El documento no tiene título.
problem-bookmarks = El documento no tiene marcadores.
problem-long = Un texto supera los 32 767 bytes.
problem-other = No se cumple otra regla: { $rule }.
character-shown = «{ $character }» ({ $points })
character-hidden = { $points }
attached-map = El propio mapa, para Throughline

# PDFs read.

pdf-none = Esto no es un PDF.
pdf-none-hint = Elige un PDF exportado desde un mapa.
pdf-too-large = El archivo adjunto a este PDF supera los { $limit } bytes.
pdf-too-large-hint = Guarda el adjunto con un lector de PDF y abre ese archivo.
pdf-damaged = El archivo adjunto a este PDF está dañado, cifrado o comprimido de una forma desconocida.
pdf-damaged-hint = Quita la contraseña con un lector de PDF, o vuelve a exportar el PDF desde el mapa.

# Slides.

slides-part = { $title } ({ $number } de { $count })
slides-empty = Aquí no hay nada todavía.
