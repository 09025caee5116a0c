# Why a file could not be opened or written.

file-problem = { $place }: { $what }
file-line = línea { $line }, columna { $column }

file-unreadable = No se puede leer el archivo. { $what }
file-unreadable-hint = Comprueba que el archivo siga ahí y que se pueda leer.
file-empty = El archivo está vacío.
file-empty-hint = Quizás falló la copia. Pide el archivo de nuevo.
file-not-ours = { $kind ->
    [table] Esto es una tabla, no un mapa de Throughline.
    [database] Esto es una base de datos, no un mapa de Throughline.
    [picture] Esto es una imagen, no un mapa de Throughline.
    [json] Esto es otro JSON, no un mapa de Throughline.
   *[other] Esto es otro tipo de archivo, no un mapa de Throughline.
}
file-not-ours-hint = { $kind ->
    [table] Para traer un archivo CSV, usa Importar.
    [database] Una biblioteca se abre con --library; de ella se exporta un mapa como .journey.
   *[other] Abre un archivo .journey o .json escrito por Throughline.
}
file-no-map-in-pdf = Este PDF no contiene ningún mapa.
file-no-map-in-pdf-hint = Solo un PDF exportado por Throughline lleva adjunto su mapa.
file-newer = El archivo está en la versión { $version } del formato; esta aplicación lee la versión 1.
file-newer-hint = Actualiza Throughline y abre de nuevo el archivo.
file-encoding = El texto no está en UTF-8, sino en { $encoding }.
file-not-utf8 = El byte { $offset } no es UTF-8.
file-encoding-hint = Guarda el archivo como UTF-8 en el programa que lo escribió.
file-json = El JSON es erróneo. { $what }
file-not-a-number = { $number } no es un número que pueda guardarse en un archivo.
file-repeated-name = El nombre «{ $name }» aparece dos veces en el mismo objeto.
file-by-hand-hint = Si el archivo se editó a mano, mira el lugar indicado.
file-truncated = El archivo termina antes de tiempo.
file-truncated-hint = Quizás la copia se cortó. Pide el archivo de nuevo.
file-too-deep = Hay objetos con más de { $most } niveles de profundidad.
file-long-text = Un texto tiene { $bytes } bytes; el máximo es { $most }.
file-too-many = { $of ->
    [bytes] Tiene { $found } bytes; el máximo es { $most }.
    [unpacked] Tiene { $found } bytes descomprimido; el máximo es { $most }.
    [parts] Tiene { $found } partes; el máximo es { $most }.
    [pictures] Tiene { $found } imágenes; el máximo es { $most }.
    [revisions] Tiene { $found } entradas del historial; el máximo es { $most }.
    [rows] Tiene { $found } filas o más; el máximo es { $most }.
   *[records] Tiene { $found } elementos; el máximo es { $most }.
}
file-too-much-hint = Ningún mapa necesita tanto. Divídelo o acórtalo en el programa que lo escribió.
file-unknown-field = Aquí no existe el campo «{ $field }».
file-unknown-field-hint = Los datos de otros programas van en «extensions».
file-field-hint = El esquema schemas/map.v1.schema.json dice qué es válido.
file-repeated-id = El identificador se usa dos veces.
file-repeated-id-hint = Cada elemento necesita un identificador propio.
file-dangling-hint = Añade el elemento que falta o quita la referencia.
file-invariant = { $what } ({ $rule })
file-invariant-hint = Corrige el elemento que se nombra.
file-wrong-hash = El contenido de la imagen no corresponde a su nombre, { $name }.
file-no-picture = La imagen { $name } no es PNG, JPEG ni WebP.
file-picture-hint = Vuelve a poner la imagen en el programa que escribió el archivo.
file-large-picture = La imagen tiene { $bytes } bytes; el máximo es { $most }.
file-missing-picture = Falta la imagen { $name }.
file-stray-picture = Nada hace referencia a la imagen { $name }.
file-save-again-hint = Guarda de nuevo el mapa en el programa que escribió el archivo.
file-container-hint = La copia puede estar dañada o cortada. Pide el archivo de nuevo.
file-unsafe-name = La parte «{ $name }» tiene un nombre que podría llevar fuera del archivo.
file-two-names = Dos partes tienen el mismo nombre.
file-shared-bytes = Dos partes comparten los mismos bytes.
file-bomb = El archivo, al descomprimirse, ocupa más de { $most } veces su tamaño.
file-harm-hint = El archivo se hizo para causar daño o está muy dañado. No lo uses.
file-stray-entry = La parte «{ $name }» no corresponde a un archivo de mapa.
file-stray-entry-hint = Un archivo de mapa no contiene más que el mapa. Quita esa parte.
file-missing-entry = Falta la parte { $name }.

# The container.

container-no-end = El archivo está comprimido, pero su lista de partes final está dañada o falta.
container-beginning = Hay algo antes del comienzo del archivo.
container-encrypted = La parte «{ $name }» está protegida con contraseña.
container-packing = La parte «{ $name }» está comprimida de una forma que los archivos de mapa no usan.
container-part = La parte «{ $name }» no se puede descomprimir.
container-parts = La lista de partes está dañada.
container-unwritable = No se ha podido crear el archivo. «{ $detail }»

# What stands in the JSON.

json-comma = Aquí falta una coma o el final de la lista u objeto.
json-colon = Aquí faltan dos puntos.
json-value = Aquí falta un valor.
json-name = El nombre de un campo debe ir entre comillas.
json-escape = Hay una barra invertida delante de algo que no la admite.
json-number = Un número está mal escrito.
json-character = Hay en un texto un carácter que debe ir escapado, como un salto de línea.
json-trailing-comma = Hay una coma antes del final.
json-trailing = Hay algo después del final.
json-other = Aquí hay algo que sobra.
field-missing = Falta el campo «{ $field }».
field-twice = El campo «{ $field }» aparece dos veces.
field-belongs = Aquí debe ir { $expected }.
field-unfit = Lo que hay aquí no es válido.
field-wrong = Aquí debe ir { $expected }, no { $found }.
found-object = un objeto
found-list = una lista
takes-whole = un número entero
takes-list = una lista
takes-object = un objeto
takes-record-id = un identificador como 0190f5a0-7b1c-7000-8000-000000000001
takes-position = una clave de orden de cifras en base 62 que no termine en 0
takes-day = una fecha como 2026-03-31
takes-picture-name = el SHA-256 de una imagen en 64 cifras hexadecimales
takes-spread = un número entero de 0 a 4
takes-rating = un número de −2 a 2
takes-count = un número entero a partir de 0
takes-score = un número entero de 1 a 5
takes-version = la versión 1
field-base64 = Los bytes de la imagen no están escritos en Base64.
field-media-type = La imagen no es { $type }.
field-parts = En un contenedor, las imágenes son partes.
field-record-list = Un elemento es un objeto, no una lista.
field-version = La versión debe ser un número entero a partir de 1.
manifest-other-map = El manifiesto es del mapa { $manifest }, no de { $map }.
manifest-revision-twice = Una entrada del historial se nombra dos veces.
history-kind = «{ $kind }» no es un tipo de elemento.
history-says-nothing = Un cambio del historial no dice nada: { record } { $id }.
history-twice = La entrada { $id } del historial está dos veces.
history-hole = Su antecesora no es una entrada anterior del historial.
history-unnamed = El manifiesto no nombra esta entrada del historial.
history-too-short = El manifiesto nombra entradas del historial posteriores a la última línea.
history-elsewhere = La entrada del historial no lleva al mapa. { $what }

# Writing.

write-unsound = No se puede guardar el mapa. { $named }: { $what } ({ $rule })
write-unreadable = No se puede guardar el mapa. { $what }
write-fault-hint = Deshaz los últimos pasos hasta que se pueda guardar e informa de este error.
write-missing-picture-hint = Quita la imagen de su tarjeta o vuelve a ponerla.
write-workbook = No se ha podido crear el libro de cálculo. «{ $detail }»
write-disk = No se puede escribir { $path }. { $what }
write-no-folder = La carpeta no existe.
write-folder = Hay una carpeta con ese nombre.
write-disk-hint = Elige otra carpeta o libera espacio en el disco.

# New maps.

stage-set-unknown = No existe el conjunto de etapas «{ $name }»; hay: { $names }.
stage-set-unknown-hint = Empieza sin etapas o con uno de los que se nombran.
template-unknown = No existe la plantilla «{ $name }»; hay: { $names }.
template-unknown-hint = Empieza con una de las que se nombran.
