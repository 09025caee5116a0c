# What can go wrong anywhere: with the disk, with the app itself.

list-comma = {", "}

disk-not-found = No hay nada con ese nombre.
disk-denied = No está permitido.
disk-full = El disco está lleno.
disk-read-only = El disco es de solo lectura.
disk-folder = Es una carpeta, no un archivo.
disk-no-folder = Hay un archivo donde debería haber una carpeta.
disk-name = El disco no admite ese nombre.
disk-other = El sistema dice: «{ $detail }».

# The desk.

named = { $file }: { $what }
desk-no-picture = { $file } no es una imagen PNG, JPEG, WebP o GIF.
desk-no-picture-hint = Guárdala primero como PNG o JPEG.
desk-broken-picture-hint = Guárdala de nuevo como PNG o JPEG, y más pequeña si es muy grande.
picture-on-clipboard = La imagen del portapapeles
desk-ending = La extensión de «{ $file }» no corresponde a ningún formato en el que se pueda escribir.
desk-ending-hint = El nombre debe terminar en una de estas: { $endings }.
desk-preview = La vista previa de la tabla ya no está.
desk-preview-hint = Elige la tabla de nuevo.
desk-saved = Ya no se recuerda dónde se guardó este archivo.
desk-saved-hint = Guárdalo de nuevo.
desk-recent = Este archivo ya no está en la lista.
desk-recent-hint = Abre el archivo desde su carpeta.
desk-nothing-to-paste = No hay nada que pegar.
desk-nothing-to-paste-hint = Copia primero tarjetas o un texto.
desk-settings = No se puede escribir { $file }. { $what }
desk-settings-hint = No se ha cambiado nada. Comprueba que se pueda escribir en el archivo.
settings-broken-keys = El atajo para «{ $action }» que figura en la configuración no se puede leer. Vale el habitual.
settings-no-keys = Los atajos que figuran en la configuración no se pueden leer. Valen los habituales.
settings-left-out = No se puede leer toda la configuración. Se ha omitido, del todo o en parte: { $fields }.
settings-put-aside = No se puede leer la configuración. Se ha guardado aparte como { $file }, y vale la habitual.
settings-unreadable = No se puede leer { $file }. { $what } El archivo queda como está; vale la configuración habitual, y lo que cambies vale hasta que cierres la aplicación.

desk-moved-on = Desde entonces se ha hecho algo más en uno de los dos mapas.
desk-moved-on-hint = Deshazlo por separado en cada mapa, con Deshacer.

# The app around it.

app-fault-hint = Lo aceptado está a salvo. Por favor, informa de este problema.
app-part-failed = Ha fallado una parte del programa: «{ $detail }».
app-title = No se puede mostrar el título de la ventana. «{ $detail }»
app-menu = No se puede cambiar el menú. «{ $detail }»
app-projector = No se puede abrir la ventana del proyector. «{ $detail }»
app-help = No se puede abrir la ventana de ayuda. «{ $detail }»
desk-nothing-new = { $file }: no contiene nada nuevo para el mapa.
desk-nothing-new-hint = Lo que el mapa ya tiene no se añade dos veces, y las filas que no se pueden leer se omiten.
desk-no-table = Lo que se muestra no es una tabla, y solo una tabla se puede escribir como CSV.
desk-no-table-hint = Con la lente Registro, abre uno que tenga filas. En la línea de comandos: --lens register --register pain-points.
desk-no-interactions = No hay datos de interacción abiertos para este mapa.
desk-no-interactions-hint = Abre primero un archivo con datos de interacción.
desk-interactions = Son datos de interacción, que se abren junto a un mapa.
desk-interactions-hint = Abre el mapa y, en el panel «Datos de interacción», los datos. En la línea de comandos: journey interactions ARCHIVO.

settings-file-not-json = Esto no es JSON: línea { $line }, columna { $column }.
settings-file-not-ours = Esto no es un archivo de configuración.
settings-file-not-ours-hint = Elige un archivo escrito con «Exportar la configuración…».
settings-file-newer = Esta configuración la escribió una versión más nueva de Throughline (formato { $found }).
settings-file-newer-hint = Instala la versión más nueva de Throughline.
settings-file-field = «{ $field }» no puede ser { $found }. Puede ser: { $allowed }.
settings-file-fields = { $what }
settings-file-fields-hint = No se ha cambiado nada. Corrige el archivo o exporta la configuración otra vez.
desk-busy = La biblioteca todavía se está usando.
desk-busy-hint = Espera a que termine lo que se empezó e inténtalo otra vez.
desk-place-given = La aplicación se inició con esta biblioteca.
desk-place-given-hint = Para moverla, inicia la aplicación con otra ruta.
title-from-backup = { $title } (de una copia de seguridad)
