# The window.

app-name = Throughline

error-unexplained = Eso no ha funcionado.
error-unexplained-hint = No ha cambiado nada. Inténtalo de nuevo; si vuelve a ocurrir, reinicia la aplicación.

# What a person can do.

action-new-map = Mapa nuevo
action-open-file = Abrir…
action-import-pasted = Importar lo que hay en el portapapeles…
action-import-file = Importar…
action-save-copy = Guardar una copia…
action-share-copy = Copia para compartir…
action-export-pdf = Exportar como PDF…
action-export-report = Exportar un informe (PDF)…
action-export-svg = Exportar como SVG…
action-export-png = Exportar como PNG…
action-export-pptx = Exportar como diapositivas (PPTX)…
action-export-csv = Exportar el registro como CSV…
action-export-xlsx = Exportar como libro de cálculo…
action-export-other = Exportar en otro formato…
action-close-map = Todos los mapas
action-undo = Deshacer
action-undo-step = Deshacer: { $step }
action-redo = Rehacer
action-redo-step = Rehacer: { $step }
action-cut = Cortar
action-copy = Copiar
action-paste = Pegar
action-duplicate = Duplicar
action-delete = Eliminar
action-merge = Combinar en uno
action-split = Dividir por líneas
action-stack = Apilar
action-unstack = Sacar de la pila
action-put-on-top = Poner encima de la pila
action-part-stage = Empezar aquí una etapa nueva
action-part-touchpoint = Pasar a un punto de contacto propio
action-fold = Plegar o desplegar
action-group = Poner bajo un encabezado
action-ungroup = Quitar el encabezado y conservar sus tarjetas
action-open-stack = Abrir o cerrar la pila o el encabezado
action-edit-text = Editar el texto
action-select-all = Seleccionar todas las tarjetas
action-add-card = Añadir una tarjeta
action-capture-bar = Escribir en letra grande
action-add-touchpoint = Añadir un punto de contacto
action-add-stage = Añadir una etapa
action-add-lane = Añadir un carril
action-add-persona = Añadir un arquetipo
action-open-link = Abrir el enlace
action-move-to = Mover a…
action-move-to-map = Mover a otro mapa…
action-copy-as-picture = Copiar como imagen
action-copy-as-table = Copiar como tabla
action-copy-to-map = Copiar a otro mapa…
action-nudge-left = Mover a la izquierda
action-nudge-right = Mover a la derecha
action-nudge-up = Mover hacia arriba
action-nudge-down = Mover hacia abajo
action-grab = Recoger y mover
action-rate-higher = Valorar más alto
action-rate-lower = Valorar más bajo
action-go-to-message = Ir al mensaje
action-span-more = Abarcar un punto de contacto más
action-span-less = Abarcar un punto de contacto menos
action-next-curve = Dibujar la curva del arquetipo siguiente
action-previous-curve = Dibujar la curva del arquetipo anterior
action-curve-alone = Mostrar una sola curva o todas
action-sort-severity = Ordenar por gravedad
action-sort-evidence = Ordenar por evidencia
action-sort-owner = Ordenar por responsable
action-sort-text = Ordenar por texto
action-show-palette = Buscar comandos y lugares
action-find = Buscar en el mapa…
action-find-next = Buscar siguiente
action-find-previous = Buscar anterior
action-find-duplicates = Buscar duplicados…
action-go-to-stage = Ir a una etapa o un punto de contacto…
action-zoom-in = Acercar
action-zoom-out = Alejar
action-zoom-actual = Tamaño real
action-zoom-fit = Mostrar todo el mapa
action-zoom-selection = Ajustar a la selección
action-panel-inspector = Detalles
action-panel-personas = Arquetipos
action-panel-channels = Canales
action-panel-teams = Equipos y personas
action-panel-lanes = Carriles
action-panel-parking = Estacionamiento
action-panel-questions = Preguntas
action-panel-inconsistencies = Inconsistencias
action-panel-actions = Acciones
action-make-opportunity = Crear una oportunidad que le responda
action-make-action = Convertir en una acción
action-note-inconsistency = Anotar que los canales dicen cosas distintas
action-at-hand-off = Mejorar el traspaso de { $from } a { $to }
how-might-we = ¿Cómo podríamos{ " " }
action-add-reading = Añadir una medición
action-panel-measures = Métricas
action-panel-interactions = Datos de interacción
action-ask-question = Convertir en pregunta de investigación
action-panel-check = Comprobación del mapa
action-overview-map = Vista general del mapa
action-lens-journey = Ver el recorrido con sus carriles
action-lens-channels = Ver el recorrido entre canales
action-lens-owners = Ver el recorrido entre responsables
action-lens-flow = Ver el recorrido como diagrama de flujo
action-lens-timeline = Ver el recorrido en el tiempo
action-make-hand-off = Describir un traspaso, al punto siguiente o entre dos
action-lens-outline = Leer el recorrido como texto
action-lens-register = Ver el recorrido en tablas
action-show-in-journey = Mostrar en el recorrido
why-no-tile = Selecciona primero una métrica en el cuadro de mando.
why-no-register = Abre primero un registro.
why-not-in-table = Selecciona primero una fila de una tabla.
action-lens-priorities = Ver qué vale la pena hacer primero
action-lens-dashboard = Ver el cuadro de mando
action-colour-by-kind = Colorear tarjetas por tipo
action-colour-by-evidence = Colorear tarjetas por evidencia
action-colour-by-owner = Colorear tarjetas por responsable
action-colour-by-department = Colorear tarjetas por departamento del punto de contacto
action-colour-by-severity = Colorear tarjetas por gravedad
action-colour-by-tag = Colorear tarjetas por etiqueta
action-colour-by-author = Colorear tarjetas por autoría
action-theme-system = Colores del sistema
action-theme-light = Colores claros
action-theme-dark = Colores oscuros
action-theme-contrast = Contraste alto
action-density-comfortable = Espaciado amplio
action-density-compact = Espaciado compacto
action-text-larger = Texto y controles más grandes
action-text-smaller = Texto y controles más pequeños
action-text-usual = Tamaño habitual de texto y controles
action-language-system = Idioma del sistema
action-language-en = Idioma: English
action-language-de = Idioma: Deutsch
action-language-es = Idioma: Español
action-language-fr = Idioma: Français
action-language-nl = Idioma: Nederlands
action-language-pl = Idioma: Polski
action-language-ar = Idioma: العربية
action-language-ja = Idioma: 日本語
action-show-settings = Configuración
action-show-backups = Copias de seguridad…
action-back-up = Hacer ahora una copia de seguridad
action-export-settings = Exportar la configuración…
action-import-settings = Importar la configuración…
action-show-help = Ayuda
action-start-tour = Empezar la visita guiada
action-show-keys = Atajos de teclado
action-show-about = Acerca de Throughline

action-group-file = Mapas y archivos
action-group-edit = Editar
action-group-insert = Añadir
action-group-move = Mover
action-group-find = Buscar e ir a
action-group-view = Ver
action-group-present = Presentar
action-group-help = Ayuda

key-mod = Ctrl
key-shift = Mayús
key-alt = Alt
key-enter = Enter
key-delete = Supr
key-backspace = Retroceso
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Esc
key-tab = Tab
key-space = Espacio
key-home = Inicio
key-end = Fin
key-insert = Insert
key-pageup = Re Pág
key-pagedown = Av Pág

# Why something cannot be done now.

why-no-lanes-shown = Esto es para carriles y tarjetas: abre primero el recorrido
why-no-map = No hay ningún mapa abierto.
why-nothing-selected = No hay nada seleccionado.
why-not-with-this = No se puede con lo que está seleccionado.
why-nothing-to-undo = No hay nada que deshacer.
why-nothing-to-redo = No hay nada que rehacer.
why-no-stages = Todavía no hay etapas.
why-nothing-to-rate = Selecciona un punto de contacto o algo que esté debajo. Tiene que haber un arquetipo.
why-no-message = No hay ningún mensaje.
why-not-several-cards = Selecciona varias tarjetas que no estén ya en una misma pila.
why-nothing-to-group = Selecciona tarjetas, como mucho un encabezado entre ellas, o una celda vacía.
why-nothing-to-ask = Selecciona algo que aún no se haya convertido en pregunta.
why-nothing-to-answer = Selecciona un punto de dolor o un traspaso.
why-no-two-channels = Para que los canales digan cosas distintas, el mapa necesita al menos dos.
why-nothing-to-do = Selecciona una oportunidad, un punto de dolor o un traspaso.
question-of = ¿Es así: { $text }?
said-asked = { $count ->
    [one] Una pregunta por responder
   *[other] { $count } preguntas por responder
}
why-no-heading = Selecciona un encabezado, o una tarjeta que esté bajo uno.
why-no-stack = Selecciona una tarjeta de una pila.
why-no-cards = Todavía no hay tarjetas que puedan parecerse.
why-no-link = Lo seleccionado no contiene ninguna dirección.
why-not-presenting = No hay ninguna presentación en curso.
why-presenting = Ya se está presentando un mapa.

# The library.

library-title = Tus mapas
library-search = Buscar en tus mapas
library-none = Ningún mapa se llama «{ $wanted }».
library-found = { $count ->
    [one] Un mapa
   *[other] { $count } mapas
}
library-empty = Empieza por un recorrido
library-empty-hint = Un mapa muestra el recorrido de un cliente por canales y equipos. Todo se queda en este dispositivo.
library-sample = Abrir el mapa de ejemplo
library-sample-hint = Alguien avisa de una avería y se la reparan: seis etapas, dos arquetipos.
library-gallery = Crear un mapa
library-gallery-hint = Vacío, con etapas o a partir de uno de ocho mapas didácticos.
library-begin-file = Abrir un archivo
library-begin-file-hint = Un mapa que te hayan enviado, o una tabla.
library-open = Abrir
library-more = Más opciones de { $title }
library-recent = Archivos recientes
library-counts = { $touchpoints ->
    [one] { $touchpoints } punto de contacto
   *[other] { $touchpoints } puntos de contacto
  }, { $cards ->
    [one] { $cards } tarjeta
   *[other] { $cards } tarjetas
  }

# The bar over a map.

header-title = Título del mapa
header-tools = Herramientas
rail = Junto al mapa
header-zoom = Zoom
header-zoom-at = Zoom, ahora { $percent }
header-share = Compartir
window-title = { $title } – { $state }
saving-saved = Guardado
saving-saving = Guardando…
saving-failed = Sin guardar

# The canvas.

canvas-label = Mapa del recorrido: { $title }
canvas-offers = Qué podría significar la marca
canvas-new-card-hint = Escribe y presiona Enter · #etiqueta @responsable !3
canvas-edit-text = Texto
canvas-rate = { $persona }: { $level }
menu-context = Qué se puede hacer aquí
parking = Estacionamiento

capture-bar = Escribir en letra grande
capture-where = { $column } · { $lane }
capture-nowhere = Elige una celda del mapa
capture-label = Tarjeta nueva: { $where }
capture-hint = Escribe y presiona Enter · Tab: punto de contacto siguiente
capture-close = Cerrar
place-card = { $column }, { $lane }, { $position } de { $count }
place-span = { $from } a { $until }
place-under-heading = { $where }, { $position } de { $count } bajo «{ $heading }»
place-in-stack = { $where }, { $position } de { $count } en la pila
place-several = { $column }, { $lane }
place-touchpoint = { $stage }, { $position } de { $count }
place-among = { $position } de { $count }
here-card = { $position } de { $count } en { $lane }, punto de contacto { $touchpoint }, etapa { $stage }
here-cell = { $lane }, punto de contacto { $touchpoint }, etapa { $stage }
here-span = { $lane }, toda la etapa { $stage }
here-empty = vacío
here-more = { $told }, { $more }
said-moved = Movido a { $where }
said-added = { $count ->
    [one] Tarjeta añadida: { $where }
   *[other] { $count } tarjetas añadidas, la última: { $where }
}
said-written = Ahora dice: { $text }
said-emptied = Ahora no dice nada
said-lens = Vista: { $lens }
said-at = { $at } de { $count }: { $name }
said-grabbed = Recogido: { $name }. Las flechas lo mueven, Enter lo suelta, Escape lo devuelve a su sitio.
said-no-further = No va más allá
said-put-down = Soltado: { $where }
said-put-back = Devuelto: { $where }
grab-hint = ← ↑ → ↓ mueven · Enter suelta · Esc devuelve
said-nothing-rated = Todavía no hay valoraciones. En un punto de contacto, { $higher } valora más alto y { $lower } más bajo.
said-untimed = { $count ->
    [one] Una duración ha dejado de conocerse
   *[other] { $count } duraciones han dejado de conocerse
}
said-merged = { $count } elementos combinados en uno
said-curve = Ahora se dibuja la curva de { $persona }
said-curve-alone = Solo la curva de { $persona }; las demás, atenuadas
said-curves-all = Todas las curvas
said-sorted = { $count ->
    [one] { $count } tarjeta ordenada
   *[other] { $count } tarjetas ordenadas
}
said-split = { $count ->
    [one] Dividido en { $count } tarjeta
   *[other] Dividido en { $count } tarjetas
}
said-stacked = { $count ->
    [one] { $count } tarjeta en una pila
   *[other] { $count } tarjetas en una pila
}
said-unstacked = { $count ->
    [one] Una tarjeta sacada de su pila
   *[other] { $count } tarjetas sacadas de su pila
}
said-on-top = Encima de la pila
said-grouped = { $count ->
    [one] Una tarjeta puesta bajo un encabezado
   *[other] { $count } tarjetas puestas bajo un encabezado
}
said-ungrouped = { $count ->
    [0] Encabezado quitado
    [one] Una tarjeta sacada de su encabezado
   *[other] { $count } tarjetas sacadas de su encabezado
}
said-heading-removed = { $count ->
    [one] «{ $name }» eliminado; su tarjeta se queda
   *[other] «{ $name }» eliminado; sus { $count } tarjetas se quedan
}
said-heading-opened = { $count ->
    [one] Una tarjeta visible bajo su encabezado
   *[other] { $count } tarjetas visibles bajo su encabezado
}
said-heading-closed = { $count ->
    [one] Una tarjeta plegada bajo su encabezado
   *[other] { $count } tarjetas plegadas bajo su encabezado
}
said-stack-opened = Pila de { $count } abierta
said-stack-closed = Pila de { $count } cerrada
alike-asked = Parecida a «{ $text }»
alike-stack = Apilarlas
alike-leave = No es lo mismo
said-folded = Plegado
said-opened = Desplegado
said-rated = Valoración: { $persona }, { $touchpoint }, { $level }
said-swept = { $count ->
    [one] Un punto de contacto valorado
   *[other] { $count } puntos de contacto valorados
}
said-unrated = Valoración retirada
said-removed-name = Se ha eliminado «{ $name }»
said-removed-what = Eliminado: { $what }
said-removed = { $count ->
    [one] Un elemento eliminado
   *[other] { $count } elementos eliminados
}
said-copied = { $count ->
    [one] Un elemento copiado
   *[other] { $count } elementos copiados
}
pictures-put = { $count ->
    [one] Imagen añadida: { $where }
   *[other] { $count } imágenes añadidas; la primera: { $where }
}
pictures-describe = Describir
pictures-describe-hint = ¿Qué muestra? Una frase ayuda a quienes no pueden verla.
pictures-smaller-hint = Era más grande de lo que admite un mapa y se ha reducido.
pictures-still-hint = Era animada; se ha conservado el primer fotograma.
pictures-bare-hint = Se ha quitado lo que llevaba anotado, como dónde y cuándo se tomó.
sent-card = { $count ->
    [one] una tarjeta
   *[other] { $count } tarjetas
}
sent-touchpoint = { $count ->
    [one] un punto de contacto
   *[other] { $count } puntos de contacto
}
sent-stage = { $count ->
    [one] una etapa
   *[other] { $count } etapas
}
sent-moved = Movido a «{ $title }»: { $what }
sent-copied = Copiado a «{ $title }»: { $what }
sent-undo-both = Deshacer en ambos
sent-open = Abrir ese mapa
sent-taken-back = Deshecho
doors-to = A otro mapa:
doors-other = Otro…
to-map-move = Mover a otro mapa: { $what }
to-map-copy = Copiar a otro mapa: { $what }
to-map-do-move = Mover
to-map-do-copy = Copiar
to-map-same = Donde los nombres coinciden
to-map-same-hint = Cada tarjeta va a la celda del mismo punto de contacto y carril o, si no existe, espera en el estacionamiento.
to-map-none = Todavía no hay otro mapa.
said-undone = Deshecho: { $step }
said-redone = Rehecho: { $step }

# Messages.

toasts-name = Mensajes
toast-dismiss = Descartar
toast-saved = Guardado como { $file }.
toast-backed-up = Se ha hecho una copia de seguridad.
toast-reveal = Mostrar archivo
reveal-failed = El gestor de archivos de este dispositivo no responde.
reveal-failed-hint = { $file } está en la carpeta { $folder }.
toast-map-deleted = Se ha eliminado «{ $title }».
drop-files = Suelta archivos para abrirlos
drop-no-map = Abre primero un mapa y suéltalo ahí.
interactions-need-map = { $file } contiene datos de interacción. Abre primero el mapa al que se refieren y después los datos.
dropped-beside = Puesto en el estacionamiento. Para colocarlo en una celda, suéltalo sobre ella.

# Settings.

density-comfortable = Amplio
density-compact = Compacto
as-the-system = Como el sistema
# Languages are called as they call themselves.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Contraste alto

# About.

about-line = Mapas de recorridos de clientes, en tu propio dispositivo.
about-version = Versión { $version }
about-library = Biblioteca: { $library }
about-sends-title = Lo que envía esta aplicación
about-sends = Nada. Sin cuenta, sin nube, sin estadísticas; no abre ninguna conexión ni busca versiones nuevas. Los enlaces que elijas se abren en tu navegador.
about-licence-title = Licencia
about-licence = Software libre con licencia MIT o Apache 2.0, a tu elección. Contiene obras de otras personas.
about-licences = Licencias de estas obras
about-back = Volver
about-look = Buscar una versión nueva…
about-look-ask = Tu navegador abrirá { $address }. No se envía nada sobre ti ni sobre tus mapas.
about-look-open = Abrir en el navegador
dialog-close = Cerrar

# Presenting.

action-present = Presentar
action-present-follow = Proyector: seguir mi vista
action-present-pin = Proyector: fijar la vista
action-present-walk = Proyector: recorrer paso a paso
action-present-next = Proyector: siguiente
action-present-previous = Proyector: anterior
action-present-next-stage = Proyector: etapa siguiente
action-present-previous-stage = Proyector: etapa anterior
action-present-first = Proyector: ir al principio
action-present-last = Proyector: ir al final
action-present-spotlight = Proyector: destacar la selección
action-present-blank = Proyector: pantalla vacía
action-present-contrast = Proyector: contraste alto
action-present-draft = Proyector: mostrar lo que se escribe
action-present-end = Terminar la presentación
present-bar = Presentación
present-end = Terminar
present-now-follows = El proyector muestra lo que ves
present-now-pinned = El proyector se queda donde está
present-now-blank = El proyector muestra una pantalla vacía
present-marker = { $position } de { $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = El proyector muestra lo que se escribe
said-draft-hidden = El proyector muestra las tarjetas cuando están terminadas
said-presenting = Presentación en curso: el proyector muestra lo que ves
said-presented = La presentación ha terminado
said-blank = El proyector muestra una pantalla vacía
said-projected = El proyector vuelve a mostrar el mapa
said-follows = El proyector sigue tu vista
said-pinned = El proyector se queda donde está

# Maps beside this one.

action-make-future = Crear un mapa futuro a partir de este…
action-compare = Comparar con otro mapa
action-compare-with = Comparar con…
action-overlay = Superponer el recorrido actual a este mapa
action-persona-sheets = Fichas de arquetipos
action-open-sub-journey = Abrir el subrecorrido
action-back-to-map = Volver al mapa anterior
why-no-earlier-map = No hay un mapa anterior que superponer a este. Un mapa futuro creado a partir de otro lo conoce; cualquier otro se puede elegir con «Comparar con…».
why-no-sub-journey = Selecciona un punto de contacto que lleve a otro mapa.
why-no-way-back = No has llegado desde otro mapa.
