# La configuración. Se carga con su cuadro de diálogo.

settings-language = Idioma
settings-theme = Colores
settings-density = Espaciado
settings-text-size = Tamaño de texto y controles
settings-text-size-hint = Crece toda la ventana, también el mapa en pantalla. Lo que se imprime no cambia.
settings-pictures = Las imágenes se guardan
settings-pictures-hint = Como JPEG con calidad 88 de 100, o como PNG si ocupa menos o si tienen transparencia. Nunca más grandes de lo que son.
settings-pictures-printed = Como requiere la impresión (2000 píxeles)
settings-pictures-whole = Tal como son
settings-tables = Cómo se leen las tablas
settings-tables-known = { $count ->
    [0] No se recuerda nada. Lo que indiques sobre las columnas de una tabla se recordará para esa cabecera.
    [one] Se recuerda { $count } cabecera.
   *[other] Se recuerdan { $count } cabeceras.
}
settings-tables-forget = Olvidar
settings-letter-keys = Atajos sin Ctrl ni Alt
settings-letter-keys-hint = Con el teclado en el mapa, una sola letra, cifra o signo ejecuta un comando. Si lo desactivas, esas teclas solo escriben.
settings-on = Activado
settings-off = Desactivado
settings-change-keys = Cambiar atajos…

settings-search = Buscar en la configuración
settings-found = { $count ->
    [0] Ningún ajuste se llama así.
    [one] { $count } ajuste encontrado
   *[other] { $count } ajustes encontrados
}
settings-sections = Partes de la configuración
settings-section-looks = Apariencia
settings-section-map = Mapa
settings-section-print = Papel
settings-section-keys = Teclado
settings-section-library = Biblioteca y copias de seguridad
settings-section-file = En otro dispositivo
settings-reset = Restablecer: { $setting }
settings-was-reset = «{ $setting }» está como al principio.
settings-density-hint = Entre los elementos del mapa y de la ventana, también en papel.
settings-curves = Curva de emociones
settings-curves-hint = Ambas pasan por cada valoración: en la ventana, en papel y en el proyector.
settings-curves-smooth = Suave
settings-curves-straight = Recta
settings-overview-map = Imagen pequeña de todo el mapa
settings-overview-map-hint = Está sobre una esquina del mapa y muestra qué parte se ve.
settings-overview-map-auto = En mapas grandes
settings-overview-map-always = Siempre
settings-overview-map-never = Nunca
settings-paper = Papel de un PDF
settings-paper-hint = Con lo que empieza la exportación. Los textos y los informes usan A4 si el papel es tan grande como el mapa.
settings-keys = Atajos
settings-keys-changed = { $count ->
    [0] Todos están como al principio.
    [one] Los atajos de { $count } acción no son los del principio.
   *[other] Los atajos de { $count } acciones no son los del principio.
}
settings-place = Dónde está la biblioteca
settings-place-about = Todos los mapas están en { $file } ({ $size }); esta configuración está al lado.
settings-place-given = La aplicación se inició con esta biblioteca. Para moverla, inicia la aplicación con otra ruta.
settings-show-folder = Mostrar en la carpeta
settings-move = Mover…
settings-move-hint = Mueve la biblioteca, sus copias de seguridad y la configuración a otra carpeta. Aquí no se elimina nada antes de que todo se pueda abrir allí.
settings-moving = Moviendo…
settings-moved = La biblioteca está ahora en { $folder }.
settings-backups = Copias de seguridad
settings-backups-hint = Se hace una cada día, y antes de que una versión nueva cambie la biblioteca; se conservan las diez últimas. También las diez últimas que hagas tú y las diez últimas que se hacen antes de restaurar una.
settings-backups-none = Todavía no hay ninguna copia de seguridad.
backup-occasion-day = del día
backup-occasion-migration = antes de una actualización
backup-occasion-asked = a mano
backup-occasion-before-restore = antes de restaurar una copia
backup-maps = { $count ->
    [0] ningún mapa
    [one] { $count } mapa
   *[other] { $count } mapas
}
backup-unreadable = no se puede leer
backup-look = Mapas
backup-look-of = Mapas de la copia del { $date }
backup-restore = Restaurar…
backup-restore-of = Restaurar la copia del { $date }…
backup-show-of = Mostrar la copia del { $date } en su carpeta
backup-all = { $count ->
    [one] Mostrar { $count } anterior
   *[other] Mostrar { $count } anteriores
}
backup-map-gone = no está en la biblioteca
backup-map-changed = cambiado desde entonces
backup-map-same = igual que ahora
backup-bring-back = Recuperar
backup-bring-back-of = Recuperar «{ $title }»
backup-copy = Recuperar como copia
backup-copy-of = Recuperar «{ $title }» como copia
backup-brought-back = «{ $title }» vuelve a estar en la biblioteca.
backup-brought-back-as-it-was = «{ $title }» vuelve a estar en la biblioteca, tal como estaba en esta copia de seguridad. Lo que se cambió después se queda con el mapa eliminado.
backup-copied = «{ $title }» está ahora junto al mapa de hoy.
restore-title = ¿Restaurar esta copia de seguridad?
restore-what = { $count ->
    [0] La biblioteca será la del { $date }: sin ningún mapa.
    [one] La biblioteca será la del { $date }, con { $count } mapa.
   *[other] La biblioteca será la del { $date }, con { $count } mapas.
}
restore-lost = Los mapas y cambios más nuevos ya no estarán en ella.
restore-kept = Antes se hace una copia de todo lo que hay ahora, y «Deshacer» lo recupera.
restore-single = Para un solo mapa, elige «Mapas» junto a la copia: vuelve como copia.
restore-do = Restaurar
restore-doing = Restaurando…
restore-done = La biblioteca es la del { $date }.
restore-undone = La biblioteca está como antes.
settings-file = Configuración en un archivo
settings-file-hint = Todo lo elegido aquí, para otro dispositivo u otra persona. No incluye los archivos recientes ni lo que has hecho.
import-settings-title = ¿Adoptar esta configuración?
import-settings-from = { $file } cambiaría esto:
import-settings-none = Todo está ya como dice { $file }.
import-settings-setting = Ajuste
import-settings-now = Ahora
import-settings-then = Después
import-settings-unknown = Esta versión no lo conoce y lo deja: { $names }.
import-settings-do = Adoptar
import-settings-done = Ahora vale la configuración de { $file }.
