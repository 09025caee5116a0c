# What a table says that cannot be taken, or not as it stands there.

table-empty = { $file }: la tabla está vacía.
table-empty-hint = Comprueba que has elegido y guardado el archivo correcto.
table-no-rows = { $file }: la tabla tiene cabecera, pero ninguna fila.
table-no-text = { $file }: esto no es una tabla de texto.
table-no-text-hint = Guarda la tabla como CSV en tu hoja de cálculo.
table-no-columns = { $file }, línea { $line }: no se reconoce ninguna columna; las cabeceras son { $headers }.
table-no-columns-hint = Pon estos nombres a las columnas en la primera fila: stage, touchpoint, channel, lane, text, emotion, owner, source.
table-encoding-hint = Las letras se han leído como { $encoding }. Si no se ven bien, elige otra codificación o guarda el archivo como UTF-8.
table-too-large-hint = Divide la tabla en varios mapas.
table-row = línea { $line }: { $what }

row-empty = La fila está vacía.
row-fields = { $found ->
    [one] La fila tiene un campo; la cabecera, { $expected }.
   *[other] La fila tiene { $found } campos; la cabecera, { $expected }.
}
row-nothing = La fila no tiene texto, ni punto de contacto, ni etapa.
row-unknown = «{ $text }» en { $header } no es nada a lo que pueda referirse la fila.
row-quote = Aquí se abren unas comillas que no se cierran.

table-unreadable-characters = Algunos caracteres no se han podido leer y se muestran como �.
read-as-encoding = El archivo no es UTF-8. Sus letras se han leído como { $encoding }.
table-nul = { $fields ->
    [one] Los caracteres NUL de un campo se muestran como �.
   *[other] Los caracteres NUL de { $fields } campos se muestran como �.
}
table-emotion-words = La emoción «{ $text }» no es un número y se ha convertido en tarjeta.
table-emotion-scale = La emoción { $text } no va de −2 a +2; todos los números de la columna se han convertido en tarjetas. Indique la escala en la cabecera, por ejemplo «Emoción (1–5)», o en la asignación de las columnas.
table-emotion-place = La emoción { $text } no tiene un punto de contacto propio y se ha convertido en tarjeta.
table-several-owners = El punto de contacto «{ $touchpoint }» tiene varios responsables, que figuran en sus tarjetas: { $owners }.
table-several-owners-of = { $more ->
    [0] { $touchpoints } puntos de contacto tienen varios responsables, que figuran en sus tarjetas: { $names }.
   *[other] { $touchpoints } puntos de contacto tienen varios responsables, que figuran en sus tarjetas; entre ellos, { $names }.
}
table-parked = { $cards ->
    [one] Una tarjeta no tiene ni etapa ni punto de contacto y está en el estacionamiento (línea { $line }).
   *[other] { $cards } tarjetas no tienen ni etapa ni punto de contacto y están en el estacionamiento; la primera, de la línea { $line }.
}
table-carried = { $rows ->
    [one] Una fila tiene punto de contacto pero no etapa y se ha puesto en la etapa anterior, en la línea { $line }.
   *[other] { $rows } filas tienen punto de contacto pero no etapa y se han puesto en la etapa anterior; la primera, en la línea { $line }.
}
table-short-rows = { $rows ->
    [one] La línea { $lines } tiene menos campos que columnas hay; los que faltan se han leído como vacíos.
   *[other] { $rows } filas tienen menos campos que columnas hay; los que faltan se han leído como vacíos. Líneas: { $lines }.
}
table-end-not-found = Después del punto de contacto en que empieza la tarjeta no hay ninguno llamado «{ $text }»; la tarjeta abarca solo el primero.
table-not-kept = «{ $text }» en { $header } no se puede incorporar y se ha omitido.
table-below = Lo que hay aquí debajo de la tabla, hasta la línea { $last }, no forma parte de ella: «{ $text }».
table-further = { $rows ->
    [one] A otra fila se le aplica
   *[other] A otras { $rows } filas se les aplica
} la misma observación que a la línea { $line }.
table-crossed = La tabla se ha leído con los puntos de contacto hacia abajo y las etapas a lo ancho; cada cruce con contenido es un punto de contacto.
sheet-column-not-read = La columna «{ $header }» de la hoja «{ $sheet }» es desconocida y no se lee.
sheets-not-read = No se leen otras hojas del libro: { $sheets }.
sheet-tables-not-read = No se leen otras tablas de la hoja: { $tables }. Pon cada una en una hoja propia para incorporarla.

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8 con marca de orden de bytes
encoding-utf16-le = UTF-16 (little endian)
encoding-utf16-be = UTF-16 (big endian)
encoding-named = { $name } ({ $script })
script-western = europeo occidental
script-central = europeo central
script-baltic = báltico
script-cyrillic = cirílico
script-greek = griego
script-turkish = turco
script-hebrew = hebreo
script-arabic = árabe
script-thai = tailandés
script-vietnamese = vietnamita
script-japanese = japonés
script-simplified-chinese = chino simplificado
script-traditional-chinese = chino tradicional
script-korean = coreano
delimiter-comma = coma
delimiter-semicolon = punto y coma
delimiter-tab = tabulador
delimiter-bar = barra vertical

# Tables of what was counted.

counts-no-date = La fila no dice cuándo.
counts-date = «{ $text }» no es una fecha ({ $header }). Escríbela así: 2026-03-31, 2026-03 o Q1 2026.
counts-unreadable = «{ $text }» tiene letras que no se pueden leer ({ $header }). Guarda de nuevo la tabla como UTF-8.
counts-off-scale = Hay { $text } respuestas de «{ $header }», que no está en ninguna escala.
counts-backwards = El periodo termina antes de empezar.
counts-number = «{ $text }» no es un número ({ $header }).
counts-not-whole = «{ $text }» no es un número entero ({ $header }).
counts-negative = «{ $text }» es menos de 0 ({ $header }).
counts-nothing = No se ha contado nada en esta fila.
counts-same = La línea { $line } es del mismo periodo y canal.
counts-empty = No hay ninguna tabla.
counts-empty-hint = Pega una tabla con los nombres de sus columnas en la primera fila, o elige un archivo.
counts-no-columns = La primera fila no nombra una fecha ni lo que se contó; dice { $headers }.
counts-no-columns-hint = Pon nombre a las columnas en la primera fila: fecha, { $wanted }; y canal, si quieres.
counts-too-many = La tabla tiene { $found } filas; un mapa admite como máximo { $most }.
counts-too-many-hint = Cuenta semanas o meses en lugar de casos sueltos.
