# The panels beside the map: what can be said about each thing.

kind-map = Mapa
kind-persona = Arquetipo
kind-stage = Etapa
kind-touchpoint = Punto de contacto
kind-lane = Carril
kind-card = Tarjeta
kind-emotion = Emoción
kind-hand_off = Traspaso
kind-channel = Canal
kind-team = Equipo
kind-person = Persona
kind-crossing = Traspaso sin describir todavía

unnamed-channel = Canal sin nombre
unnamed-team = Equipo sin nombre
unnamed-person = Persona sin nombre
name-hand-off = { $from } → { $to }
name-emotion = { $persona }: { $touchpoint }
number = { $number }
one-thing = 1 { $thing }
rating--2 = −2
rating--1 = −1
rating-0 = 0
rating-1 = +1
rating-2 = +2
times = { $number } ×

close-panel = Cerrar el panel
several-values = Varios valores
several-selected = Selección: { $what }
different-selected = { $count ->
    [one] { $count } elemento seleccionado
   *[other] { $count } elementos seleccionados
}
only-these = Solo { $what }
cancel = Cancelar

section-evidence = Evidencia
section-owner = Responsable
section-page = Idioma y página
section-portrait = Retrato
section-preferred-channels = Canales preferidos
section-channel = Canal
section-emotions = Emociones
section-moment = Momento de la verdad
section-hand-offs = Traspasos
section-picture = Imagen
section-more = Más

field-title = Título
field-name = Nombre
field-text = Texto
field-question = Pregunta de negocio
field-scenario = Escenario
field-customer-goal = Qué quiere lograr el cliente
field-start_event = Evento inicial
field-end_event = Evento final
field-state = Estado
field-basis = Base
field-review_date = Fecha de revisión
review-past = Ese día ya pasó: revísalo y fija la próxima fecha.
review-badge = Revisión vencida
review-overdue = Revisión vencida desde el { $date }
review-overdue-metrics = Métricas por revisar desde el { $date }
field-language = Idioma
field-direction = Sentido de lectura
field-notes = Notas
field-badge = Grado de conocimiento
field-quote = Cita
field-goals = Metas
field-frustrations = Frustraciones
field-behaviours = Comportamientos
field-preferences = Preferencias
field-communication = Cómo prefiere que le hablen
field-context = Vida y trabajo
field-currency = Moneda
field-portrait = Retrato
field-preferred-channels = Canales preferidos
field-stage-goal = Qué quiere haber logrado el cliente al terminarla
field-description = Descripción
field-kind = Tipo
field-duration = Duración
field-span = Puntos de contacto
span-from = Desde
span-until = Hasta
field-place = Lugar
field-channel = Canal
field-channel_reason = Por qué este canal
field-other-channels = Otros canales
field-moment_of_truth = Es un momento de la verdad
field-moment_reason = Por qué lo es
field-lane-kind = Qué contiene
field-hidden = Oculto
field-width = Ancho de la columna
hint-width = De 96 a 1200; vacío: lo que pidan sus tarjetas.
field-height = Altura mínima de la fila
hint-height = De 24 a 2400; vacío: lo que pidan sus tarjetas.
field-collapsed = Plegado
field-heading = Encabezado
heading-explained = { $count ->
    [0] Todavía no hay nada bajo este encabezado.
    [one] Hay una tarjeta bajo este encabezado.
   *[other] Hay { $count } tarjetas bajo este encabezado.
}
under-heading-explained = { $count ->
    [one] Esta es su única tarjeta.
   *[other] Tiene { $count } tarjetas.
}
heading-fold = Plegar las tarjetas
heading-show = Mostrar las tarjetas en el mapa
heading-take-out = Sacar de debajo del encabezado: { $name }
move-no-heading = Bajo ninguno
field-stack = Pila
stack-explained = { $count } tarjetas apiladas, de arriba abajo.
stack-show = Mostrarlas todas en el mapa
stack-close = Mostrar solo la de arriba
stack-dissolve = Deshacer la pila
stack-raise = Poner encima: { $name }
stack-take-out = Sacar de la pila: { $name }
unlike = No es lo mismo que
unlike-explained = Se parecen, pero alguien ha dicho que son distintas.
field-tags = Etiquetas
add-tag = Añadir una etiqueta
field-severity = Gravedad
field-breakdown = Qué falla
field-impact = Impacto
field-effort = Esfuerzo
field-answers = Responde a
field-answered-by = Respondido por
field-author = Autoría
field-picture = Imagen
field-picture-alt = Qué muestra la imagen
field-pair = Valoración
field-persona = Arquetipo
field-touchpoint = Punto de contacto
field-value = Sensación
curves-whose = De quién es la curva que se dibuja
curves-hint = Un trazo sobre los puntos de contacto, o un clic en un nivel, valora para este arquetipo.
curves-alone = Mostrar solo esta curva
field-spread = Cuánto difieren las valoraciones
hint-spread = La valoración más alta menos la más baja: 0 si hay acuerdo total, 4 si va de pésimo a excelente.
field-emotion-note = Por qué
field-from = De
field-to = A
field-trigger = Qué lo desencadena
field-hand-off-kind = Cuándo se toma este camino
hand-off-kind-usual = Normalmente
hand-off-kind-exception = Cuando algo falla
hand-off-kind-escalation = Cuando se escala
field-pauses = El recorrido se detiene aquí un tiempo
field-resumes = Aquí continúa un recorrido que se había detenido
field-context_carried = Qué se sabe en ambos lados
field-context_lost = Qué se pierde
field-repeats = Quién tiene que repetirlo
field-wait_typical = Espera habitual
field-wait_worst = Peor espera
field-exception_path = Qué ocurre cuando falla
field-system_from = Sistema de quien entrega
field-system_to = Sistema de quien recibe
field-icon = Icono
field-medium = Medio
field-desired_role = Función deseada
field-people = Personas
field-role = Rol
field-team = Equipo
field-evidence = Cómo lo sabemos
field-evidence_kind = Tipo de fuente
evidence-kind-interview = Entrevista
evidence-kind-survey = Encuesta
evidence-kind-observation = Observación
evidence-kind-analytics = Analítica
evidence-kind-complaint = Queja
evidence-kind-front_line = Personal de atención
evidence-kind-customer = Cliente en la sala
field-evidence_source = Fuente
field-evidence_date = Fecha de la fuente
field-evidence_n = Cuántas personas o casos (n)
field-owner = Responsable
field-owner_state = Quién es responsable
field-owner_team = Equipo
field-owner_person = Persona
field-claim-reason = Por qué
field-extensions = Guardado para otros programas

hint-question = Lo que el mapa debe ayudar a decidir.
hint-language = Un código de idioma como es, en o pt-BR; vacío si no se indica.
hint-one-a-line = Uno por línea.
hint-currency = La moneda del dinero de este mapa, por ejemplo EUR.
hint-preferred-channels = El primero es el favorito.
hint-duration = Con su unidad: 4 d, 2 h 30 min, 90 s.
hint-moment = Pesa más que otros en la opinión del cliente sobre el conjunto.
hint-lane-title = Vacío: se llama como lo que contiene.
hint-collapsed-lane = Una fila baja que cuenta sus tarjetas. No se pierde nada de lo que contiene.
hint-collapsed-stage = Una columna estrecha que cuenta sus puntos de contacto y tarjetas. No se pierde nada de lo que contiene.
hint-hidden = No sale en la imagen. No se pierde nada de lo que contiene.
hint-severity = 1 es una molestia; 5 hace que los clientes se vayan.
hint-impact = 1 ayuda poco; 5 es lo que más ayuda.
hint-effort = 1 se hace en un día; 5 requiere un proyecto.
hint-desired_role = Para qué quiere la empresa que se use.
hint-picture-alt = Para quienes no pueden verla.
hint-claims = Anota todas las posturas: quién dice ser responsable, o a quién se señala, y por qué.

direction-auto = Según el idioma
direction-ltr = De izquierda a derecha
direction-rtl = De derecha a izquierda

none-said = Sin indicar
none-asked = Sin preguntar todavía
none-rated = Sin valoración
none-channel = Sin canal
none-team = Sin equipo
none-person = Nadie en particular

icon-review = Reseñas
icon-news = Noticias

owner-by-nobody = ¿Quién es responsable?
owner-by-nobody-hint = Elige abajo un equipo o una persona: así consta que hay responsable.
owner-no-teams = Este mapa todavía no tiene equipos.
open-teams = Abrir equipos
person-of = { $name } ({ $team })
claim = Postura { $number }
add-claim = Añadir una postura
remove-claim = Quitar la postura { $number }

open-rating = Nota y evidencia…
open-rating-of = Nota y evidencia: { $persona }
no-personas-to-rate = Las valoraciones son de los arquetipos, y todavía no hay ninguno.
open-personas = Abrir arquetipos

hand-off-out = Sigue
hand-off-in = Llega
crossing = { $crossing }: aquí cambia el canal o el responsable, y no hay ningún traspaso descrito.
crossing-explained = Entre estos dos puntos de contacto cambia el canal o el responsable. Describe el traspaso: qué se transmite, qué se pierde, quién se repite y quién es responsable.
make-hand-off = Describir el traspaso
make-hand-off-to = Nuevo traspaso desde aquí a
choose-touchpoint = Elige un punto de contacto
no-other-touchpoint = Un traspaso lleva a otro punto de contacto, y todavía no hay ninguno.

answer-card = Tarjeta: { $name }
answer-hand-off = Traspaso: { $name }
add-answer = Añadir un punto de dolor o un traspaso
add-answered-by = Añadir una oportunidad
nothing-to-answer = Este mapa todavía no tiene puntos de dolor ni traspasos.
nothing-answers = Este mapa todavía no tiene oportunidades.

choose-picture = Elegir una imagen…
replace-picture = Otra imagen…
make-picture-smaller = Reducir…
picture-sizes = Tamaños de la imagen
picture-size = { $width } × { $height } píxeles, { $bytes }
picture-size-now = Ahora { $width } × { $height } píxeles, { $bytes }.
picture-size-small = No ocuparía menos.
remove-picture = Quitar la imagen

add-channel = Añadir un canal…
add-channel-to = Añadir un canal: { $list }
move-up = Subir: { $name }
move-down = Bajar: { $name }
take-out = Sacar: { $name }
remove-named = Eliminar: { $name }
removed-named = Se ha eliminado «{ $name }».
removed-with = También se ha eliminado: { $what }.
remove-takes = Al eliminarlo también se elimina: { $what }.
remove-changes = Al eliminarlo se quita de: { $what }.
removed-from = Ya no figura en: { $what }.

cell-explained = { $count ->
    [0] Aquí no hay tarjetas todavía. Escribe para añadir una.
    [one] Aquí hay una tarjeta. Escribe para añadir otra.
   *[other] Aquí hay { $count } tarjetas. Escribe para añadir otra.
}

personas = Arquetipos
no-personas = Un arquetipo («user persona») es quien hace el recorrido; añade uno y valora cómo vive cada punto de contacto.
add-persona = Añadir un arquetipo
channels = Canales
no-channels = Un canal es una forma de encuentro entre cliente y empresa, como el teléfono o la tienda; los puntos de contacto eligen entre ellos.
add-a-channel = Añadir un canal
teams = Equipos y personas
no-teams = Un equipo es un departamento que puede ser responsable de puntos de contacto, traspasos y tarjetas; añade los que están en la sala.
add-team = Añadir un equipo
add-person = Añadir una persona
people-without-team = Personas sin equipo
lanes = Carriles
no-lanes = Un carril es una fila del mapa, como pensamientos o puntos de dolor; las tarjetas van en carriles.
add-lane = Añadir un carril
choose-lane-kind = Elige qué contiene
hide-lane = Ocultar: { $name }
show-lane = Mostrar: { $name }
is-hidden = Oculto
said-hidden = { $name }: oculto
lane-is-hidden = No sale en la imagen: su carril está oculto.
said-shown = { $name }: visible

# What is typed and cannot be read.

example-duration = 2 h 30 min
example-language = es
duration-space = { " " }
duration-unit-week = sem sem. semana semanas
duration-unit-day = d día dia días dias
duration-unit-hour = h hr hrs hora horas
duration-unit-minute = min min. mins minuto minutos
duration-unit-second = s seg seg. segundo segundos
wrong-duration-no-unit = Falta la unidad de «{ $part }».
wrong-duration-unit = «{ $part }» no es una unidad de tiempo.
wrong-duration-number = «{ $part }» no es un número.
wrong-duration-order = «{ $part }» debe ir antes de las unidades menores, y cada unidad solo una vez.
wrong-duration-fraction = «{ $part }» no es un número entero de segundos.
wrong-duration-hint = Escríbelo así: 4 d, 2 h 30 min o 90 s.
wrong-date = «{ $part }» no es una fecha.
wrong-date-hint = Escríbela así: { $example } o 2026-03-31.
wrong-language = «{ $part }» no es un código de idioma.
wrong-language-hint = Escríbelo así: es, en o pt-BR.
wrong-count = «{ $part }» no es un número entero.
wrong-count-hint = Escríbelo con cifras o deja el campo vacío.

# The dialogs.

new-map = Mapa nuevo
hint-new-title = Se puede cambiar en cualquier momento.
new-map-stages = Empezar con
new-map-empty = Un mapa vacío
new-map-empty-hint = Carriles, canales y un arquetipo al que poner nombre. Todo se puede cambiar.
new-map-blank = Sin etapas
new-map-blank-hint = Les pones nombre tú
new-map-templates = Un mapa para aprender
new-map-picture = Vista previa
new-map-picture-of = Cómo es el mapa: { $name }
new-map-language = Esta plantilla está escrita en { $language }.
new-map-make = Crear el mapa
template-counts = { $stages ->
    [one] { $stages } etapa
   *[other] { $stages } etapas
  }, { $touchpoints ->
    [one] { $touchpoints } punto de contacto
   *[other] { $touchpoints } puntos de contacto
  }, { $cards ->
    [one] { $cards } tarjeta
   *[other] { $cards } tarjetas
  }, { $personas ->
    [one] { $personas } arquetipo
   *[other] { $personas } arquetipos
  }

import-title = Importar { $file }
import-rows = { $taken ->
    [one] Se puede importar { $taken } de { $rows } filas.
   *[other] Se pueden importar { $taken } de { $rows } filas.
}
import-how = Leído como { $encoding }; separador: { $delimiter }.
import-format = Leído como { $format }.
import-own-columns = Cómo se leen las columnas
import-sheet-columns = Cómo se leen las columnas de «{ $sheet }»
import-sheets = { $count ->
    [one] Se lee una hoja: { $sheets }.
   *[other] Se leen juntas { $count } hojas: { $sheets }.
}
import-sheet = Cuál de las { $count } hojas del libro
import-part = Cuál de los { $count } recorridos del archivo
import-no-text = En el portapapeles no hay texto que pueda convertirse en un mapa.
import-pasted = Texto pegado
import-take-all = Importar
imported-file = Se ha importado { $file }.
import-gains = El mapa gana
import-more-warnings = { $count ->
    [one] Un aviso más
   *[other] { $count } avisos más
}
import-changed = { $count ->
    [one] Un elemento que el mapa ya tiene recibe otros valores.
   *[other] { $count } elementos que el mapa ya tiene reciben otros valores.
}
import-columns = Columnas
import-column = Columna
import-lines = Líneas
import-line-head = Línea
import-examples = Primeros valores
import-becomes = Se usa como
import-becomes-of = Como qué se usa { $name }
import-own-lane = Un carril propio
import-lane-of = Cómo se llama el carril de { $name }
import-keep = Se guarda con la tarjeta, sin mostrarse
import-ignore = No se lee
import-shape = Disposición de la tabla
import-shape-rows = Una fila por tarjeta
import-shape-across = Etapas a lo ancho
import-shape-down = Etapas hacia abajo
import-scale = Emociones de … a …
import-scale-of = { $least } a { $most }
import-no-scale = No son valoraciones, sino tarjetas
import-letters = Codificación
import-said-found = Detectado automáticamente.
import-said-hand = Según tu indicación. Se recordará para las tablas con esta cabecera.
import-said-memory = Como lo indicaste la última vez para esta cabecera.
import-find = Detectar automáticamente
import-open = Indica para qué se usa al menos una columna.
import-not-read = No se lee
import-no-header = (sin nombre)
import-left-out = { $count ->
    [one] Se omite un elemento
   *[other] Se omiten { $count } elementos
}
import-otherwise = { $count ->
    [one] Un elemento se interpreta de forma distinta a como está escrito
   *[other] { $count } elementos se interpretan de forma distinta a como están escritos
}
import-line = Línea
import-reason = Motivo
import-more = y { $count } más
import-into = Importar en
import-into-open = El mapa abierto
import-into-new = Un mapa nuevo, «{ $title }»
import-take = { $rows ->
    [one] Importar una fila
   *[other] Importar { $rows } filas
}
import-nothing = No contiene nada que el mapa no tenga ya.
imported = { $rows ->
    [one] Se ha importado una fila de { $file }.
   *[other] Se han importado { $rows } filas de { $file }.
}
csv-stage = Etapa
csv-touchpoint = Punto de contacto
csv-channel = Canal
csv-lane = Carril
csv-text = Texto de la tarjeta
csv-emotion = Emoción
csv-owner = Responsable
csv-source = Fuente
csv-until = Último punto de contacto
csv-stack = Pila
csv-heading = Encabezado
csv-persona = Arquetipo
csv-record = Qué es la fila
csv-id = ID
csv-kind = Tipo
csv-lane_kind = Qué contiene el carril
csv-severity = Gravedad
csv-breakdown = Qué falla
csv-impact = Impacto
csv-effort = Esfuerzo
csv-owner_state = Quién es responsable
csv-person = Persona responsable
csv-claims = Posturas
csv-evidence = Cómo lo sabemos
csv-evidence_kind = Tipo de fuente
csv-date = Fecha de la fuente
csv-n = n
csv-author = Autoría
csv-tags = Etiquetas
csv-heading_id = ID del encabezado
csv-under_id = ID de la tarjeta de encima
csv-stage_id = ID de la etapa
csv-touchpoint_id = ID del punto de contacto
csv-until_id = ID del último punto de contacto
csv-spread = Cuánto difieren las valoraciones
csv-channel_reason = Por qué este canal
csv-duration = Duración
csv-moment_of_truth = Momento de la verdad
csv-moment_reason = Por qué lo es
csv-reach = RICE: alcance
csv-rice_impact = RICE: impacto en cada uno
csv-rice_confidence = RICE: confianza en porcentaje
csv-person_months = RICE: meses de una persona
csv-ice_impact = ICE: impacto
csv-ice_confidence = ICE: confianza
csv-ice_ease = ICE: facilidad
csv-importance = Importancia para los clientes
csv-satisfaction = Satisfacción hoy
csv-customer_value = Valor para el cliente
csv-feasibility = Viabilidad
csv-estimate_notes = De dónde salen los números
csv-notes = Notas
csv-persona_id = ID del arquetipo
csv-lane_id = ID del carril

export-title = Exportar el mapa
export-format = Formato
export-slides = Tamaño de las diapositivas
export-slides-wide = 16:9
export-slides-a4 = A4
export-slides-hint = Cada tarjeta es una forma con su texto; todos los textos están también en las notas. Se omiten los signos pequeños de las tarjetas y las filas que no tienen tarjetas en una etapa.
export-sections = Secciones
export-group-picture = Lo que estás viendo
export-group-map = Todo el mapa
export-left-out = Lo que este formato omite
export-nothing-left-out = Este formato no omite nada.
export-what = Se escribe lo que estás viendo: { $what }.
export-register = { $lens }, { $register }
export-filtered = Solo las filas que contienen «{ $filter }».
export-paper = Papel
export-paper-fit-hint = Una página tan grande como el mapa.
export-paper-hint = Todo el mapa en una página de este tamaño.
export-orientation = Orientación
export-theme = Colores
export-transparent = Transparente
export-transparent-hint = Sin fondo detrás de la imagen, para diapositivas y páginas que tienen su propio color.
export-letters = Texto
export-letters-embedded = Con su tipografía
export-letters-named = Con nombres de tipografías
export-letters-outlines = Como contornos
export-letters-embedded-hint = Se puede buscar y se ve bien en cualquier navegador.
export-letters-named-hint = Se puede buscar y ocupa poco; se ve bien donde estén instaladas las tipografías.
export-letters-outlines-hint = Se ve igual en todos los programas; no se puede buscar ni modificar como texto.
export-scale = Tamaño
export-scale-hint = Píxeles por cada unidad del mapa.
export-write = Elegir dónde guardar…
export-writing = Escribiendo…
export-warnings = Lo que el archivo omite o muestra de otra forma
export-theme-print = Para papel
export-theme-light = Claro
export-theme-dark = Oscuro
export-theme-contrast = Contraste alto
paper-fit = Tan grande como el mapa
paper-a4 = A4
paper-a3 = A3
paper-a2 = A2
paper-a1 = A1
paper-a0 = A0
paper-letter = Carta
paper-legal = Legal
paper-tabloid = Tabloide
orientation-auto = La que mejor encaje
orientation-portrait = Vertical
orientation-landscape = Horizontal

move-title = Mover «{ $name }»
move-several = Mover { $what }
move-column = Punto de contacto o etapa
move-lane = Carril
move-stage = Etapa
move-position = Posición
move-whole-stage = { $stage }: toda la etapa
move-touchpoint = { $stage }: { $touchpoint }
move-last = Al final
move-alone = Sin nada más en este lugar
move-before = Antes de «{ $name }»
move-do = Mover

landmark-in = { $kind } · { $where }

palette-placeholder = ¿Qué quieres hacer o adónde quieres ir?
palette-placeholder-library = ¿Qué quieres hacer?
palette-placeholder-journey = ¿Adónde?
palette-hint = ↑ ↓ para elegir, Enter para ejecutar, Esc para cerrar.
palette-recent = Usado hace poco
palette-actions = Comandos
palette-places = Ir a
palette-impossible = Ahora no es posible
palette-journey = El recorrido
palette-none = Nada se llama «{ $wanted }».
palette-found = { $count ->
    [one] Un resultado
   *[other] { $count } resultados
}
palette-more = { $count ->
    [one] Y un lugar más: sigue escribiendo para acotar.
   *[other] Y { $count } lugares más: sigue escribiendo para acotar.
}

keys-title = Atajos de teclado
keys-search = Buscar por nombre o atajo
keys-none = Ningún comando se llama así.
keys-found = { $count ->
    [one] Un comando
   *[other] { $count } comandos
}
keys-change = Cambiar { $keys }: { $action }
keys-add = Añadir un atajo: { $action }
keys-usual = Restablecer el atajo: { $action }
keys-press = Presiona el atajo nuevo
keys-press-for = Presiona el atajo nuevo para «{ $action }». Con Esc se cancela.
keys-remove = Sin atajo
keys-refused-system = { $keys } está reservado para el sistema.
keys-refused-texts = { $keys } está reservado para los textos en todos los programas.
keys-refused-walking = { $keys } sirve para pasar de un elemento a otro.
keys-refused-unnamed = Esta tecla no se distingue de otras.
keys-taken = { $keys } ya se usa: { $holder }
keys-take = Usarlo aquí en su lugar
keys-keep = Elegir otro atajo
keys-set = { $action }: { $keys }
keys-set-none = { $action }: sin atajo
keys-reset = Restablecer todos los atajos
keys-were-reset = Todos los atajos vuelven a ser los originales.
keys-take-back = Deshacer
keys-map-only = en el mapa
keys-off = desactivado en la configuración
keys-unknown = La configuración tiene atajos para comandos que esta versión no conoce: { $list }. Se conservan.

find-label = Buscar en el mapa
find-none = Sin resultados
find-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
find-at = { $at } de { $count }
find-concealed = { $count ->
    [one] Mostrar uno plegado u oculto
   *[other] Mostrar { $count } plegados u ocultos
 }
find-close = Cerrar la búsqueda
find-filters = Filtros
filter-owner = Responsable
filter-evidence = Evidencia
filter-severity = Gravedad
filter-tag = Etiqueta
filter-persona = Arquetipo
filter-channel = Canal
filter-nobody = Sin responsable indicado
filter-chip = { $kind }: { $value }
filter-remove = Quitar el filtro «{ $filter }»
filter-remove-all = Quitar todos

# What has no place on the map yet.

parking-add = Tarjeta nueva sin lugar
parking-add-hint = Escríbelo y presiona Enter
parking-empty = Aquí espera lo que surge y todavía no tiene lugar; forma parte del archivo. Puedes arrastrar tarjetas desde el mapa hasta aquí.
questions = Preguntas
no-questions = Lo que nadie sabe con certeza se puede averiguar: selecciona una tarjeta y conviértela en pregunta, o añade una aquí.
add-question = Añadir una pregunta
unnamed-question = Pregunta sin texto
kind-question = Pregunta
question-open = Abierta
question-answered = Respondida
field-question-text = Pregunta
field-origin = Se refiere a
field-question-state = Estado
field-answer = Respuesta
field-due = Fecha límite
map-check = Comprobación del mapa
map-check-none = La comprobación no encuentra nada. Pregunta lo que preguntaría un especialista: quién es responsable de qué, cómo se sabe y qué falta.
map-check-problems = { $count ->
    [one] Un problema
   *[other] { $count } problemas
}
map-check-gaps = { $count ->
    [one] Un hueco
   *[other] { $count } huecos
}
map-check-hints = { $count ->
    [one] Una sugerencia
   *[other] { $count } sugerencias
}
map-check-silenced = { $count ->
    [one] Un hallazgo ignorado
   *[other] { $count } hallazgos ignorados
}
map-check-show = Ir a: { $message }
map-check-silence = Ignorar…
map-check-reason = Por qué se ignora
map-check-silence-do = Ignorar
map-check-again = Volver a comprobar
parking-target = { $touchpoint }, { $lane }
parking-put = Poner «{ $name }» en { $where }
parking-move = Mover «{ $name }» a…

duplicates-title = Tarjetas que se parecen
duplicates-looking = Buscando…
duplicates-none = No hay dos tarjetas que se parezcan.
duplicates-explained = Lo marcado se pone debajo de la primera tarjeta de su grupo. No se pierde ningún texto, y se puede deshacer de una vez.
duplicates-group = Grupo { $number } de { $count }
duplicates-first = Encima · { $where }
duplicates-stack = { $place } · pila de { $count }
duplicates-moves = Las tarjetas de otros lugares se mueven a donde está la primera.
lens = Ver con la lente
lens-journey = Recorrido
lens-channels = Canales
lens-owners = Responsables
lens-flow = Flujo
lens-timeline = Cronología
lens-outline = Esquema
lens-register = Registro
lens-priorities = Prioridades
lens-dashboard = Cuadro de mando
lens-comparison = Comparación
lens-personas = Fichas de arquetipos
track-none = Sin canal
track-unknown = Responsable desconocido
track-disputed = Responsable en disputa
track-channel = Canal
track-owner = Responsable
colours-bar = Qué significan los colores
colours-choose = Colorear las tarjetas por
colours-alone = { $what }: solo se destaca esto
colours-usual = Volver a colorear las tarjetas por tipo

views = Vistas
view-save = Guardar como vista…
view-update = Actualizar «{ $name }» con lo que se ve ahora
view-rename = Cambiar el nombre de «{ $name }»…
view-remove = Eliminar «{ $name }»
view-name = Nombre de la vista
view-keep = Guardar
untitled-view = Vista sin nombre
palette-views = Vistas
palette-view = Vista: { $name }

overview-map = Vista general del mapa
overview-map-how = Arrastra, o presiona una flecha, para ver otra parte.

# Above the registers.

registers = Registros
register-filter = Solo filas que contengan
register-filter-none = Mostrar de nuevo todas las filas
register-name-pain-points = Puntos de dolor
register-name-hand-offs = Traspasos
register-name-opportunities = Oportunidades
register-name-actions = Acciones
register-name-touchpoints = Puntos de contacto
register-name-evidence = Evidencias
register-in-journey-order = En el orden del recorrido
register-copy = Copiar la tabla
said-picture-copied = Copiado como imagen.
said-table-copied = { $count ->
    [one] 1 fila copiada
   *[other] { $count } filas copiadas
}
said-sorted-up = Ordenado por { $column }, de menor a mayor
said-sorted-down = Ordenado por { $column }, de mayor a menor
said-sorted-not = En el orden del recorrido

# What is done about what was found, and what it is worth.

actions = Acciones
kind-action = Acción
kind-estimate = Estimación
unnamed-action = Acción sin título
unnamed-metric = Métrica sin título
no-actions = Lo que alguien hará ante un punto de dolor, una oportunidad o un traspaso: selecciónalo en el mapa y conviértelo en una acción (Ctrl+Alt+A), o añade una aquí. Queda acordada cuando tiene responsable y fecha.
add-action = Añadir una acción
remove-action = Quitar la acción
actions-all = Todas las acciones
actions-view = Mostrar como
actions-view-board = Tablero
actions-view-due = Por fecha
actions-view-owner = Por responsable
actions-calendar = Archivo de calendario
actions-calendar-hint = Un evento de todo el día por cada acción con fecha, para cualquier calendario
actions-csv = CSV
actions-csv-hint = Una tabla de todas las acciones, para una hoja de cálculo
actions-overdue = Vencidas
actions-soon = En los próximos siete días
actions-later = Más adelante
actions-undated = Sin fecha
actions-nobody = Nadie todavía
actions-closed = { $count ->
    [one] Una hecha o descartada
   *[other] { $count } hechas o descartadas
}
actions-all-closed = No queda nada por hacer.
actions-board-how = Arrastra una acción a otra columna, o muévela con Alt y las flechas.
action-nobody = Nadie todavía
action-undated = Sin fecha
action-overdue = vencida desde el { $date }
action-subject = { $kind }: { $name }
action-kind-integrate_systems = Integrar sistemas
action-kind-train_staff = Formar al personal
action-kind-change_process = Cambiar el proceso
action-kind-other = Otro
action-state-idea = Idea
action-state-agreed = Acordada
action-state-doing = En curso
action-state-done = Hecha
action-state-dropped = Descartada
agree-title = «{ $name }» todavía no se puede acordar
agree-do-idea = Guardar
agree-do-agreed = Acordar
agree-do-doing = Acordar y empezar
agree-do-done = Guardar como hecha
agree-do-dropped = Guardar
said-action-moved = { $name }: { $state }
section-work = Qué se hace al respecto
section-worth = Cuánto vale
section-success = Cómo se mide el éxito
section-pilots = Pruebas piloto
section-value = Valor y viabilidad
section-rice = RICE
section-ice = ICE
section-opportunity-score = Puntuación de oportunidad
no-work-yet = Ninguna acción todavía.
field-action-title = Qué se hace
field-action-about = Se refiere a
hint-action-about = Puntos de dolor, oportunidades o traspasos sobre los que actúa.
add-action-subject = Añadir a qué se refiere
field-action-state = Estado
hint-action-state = A partir de «Acordada», tiene responsable y fecha.
field-action-kind = Tipo de trabajo
field-action-metric = Métrica de éxito
hint-action-metric = Indica si la acción ha servido.
field-baseline = Valor inicial de la métrica
field-benefit = Beneficio
field-cost = Costo
hint-money = En la moneda del mapa, ambos para el mismo periodo.
weighed-return = ROI
weighed-rice = RICE
weighed-ice = ICE
weighed-opportunity = Puntuación de oportunidad
no-estimate = Valor, viabilidad, RICE, ICE, puntuación de oportunidad: nadie los ha calculado todavía.
begin-estimate = Calcular cuánto vale
remove-estimate = Quitar estos números
said-estimate-removed = Números quitados
field-customer_value = Valor para el cliente
field-feasibility = Viabilidad
field-reach = Alcance
hint-reach = Cuántos clientes en un periodo, por ejemplo un trimestre.
field-rice_impact = Impacto en cada uno
hint-rice_impact = 3 masivo, 2 alto, 1 medio, 0,5 bajo, 0,25 mínimo.
field-rice_confidence = Confianza en porcentaje
hint-rice_confidence = 100 alta, 80 media, 50 baja.
field-person_months = Esfuerzo en meses de una persona
field-ice_impact = Impacto
hint-ice = Cada uno de 1 a 10.
field-ice_confidence = Confianza
field-ice_ease = Facilidad
field-importance = Importancia para los clientes
hint-importance = Ambas de 0 a 10.
field-satisfaction = Satisfacción hoy
hint-estimate-notes = De dónde salen los números.
wrong-number = «{ $part }» no es un número.
wrong-number-hint = Escríbelo con cifras o deja el campo vacío.
no-pilots = Se prueba con pocos antes de hacerlo para todos: con quién, cuándo, qué resultó, qué se cambió.
pilot = Prueba piloto { $number }
add-pilot = Añadir una prueba piloto
remove-pilot = Quitar la prueba piloto { $number }
said-pilot-removed = Prueba piloto { $number } quitada
field-sample_group = Con quién
field-pilot-date = Cuándo
field-findings = Qué resultó
field-change_made = Qué se cambió
field-accountables = Corresponsables del conjunto
hint-accountables = Equipos que comparten la responsabilidad de lo que el cliente obtiene de todo el recorrido.
field-accountable-part = De qué parte
add-accountable = Añadir un equipo
said-accountable-removed = { $name } ya no es corresponsable del conjunto
# A future map, comparison, sub-journeys, whose a card is.

future-title = Crear un mapa futuro
future-about = Un mapa nuevo con el mismo recorrido, para convertirlo en lo que debe ser. Cada punto de contacto sabe a cuál del mapa actual sustituye, así que los dos se pueden comparar en cualquier momento.
future-name = Título
future-carried = Qué se incluye
future-always = Siempre: etapas, puntos de contacto, canales, equipos, carriles, traspasos y los mismos arquetipos.
future-notes = Notas de las celdas
future-notes-hint = Qué ocurre, sistemas, políticas y demás: casi todo sigue siendo válido.
future-opportunities = Oportunidades
future-opportunities-hint = Ideas que incorporar.
future-trouble = Problemas en los traspasos: esperas, contexto perdido, repeticiones
future-trouble-hint = Siguen ahí hasta que alguien los quite, para que solo cuente como ahorro lo que cambies.
future-painPoints = Puntos de dolor y citas
future-painPoints-hint = Son de la situación actual, y la comparación ya los tiene.
future-ratings = Valoraciones
future-ratings-hint = La curva actual se dibuja de todos modos detrás de la futura; una valoración futura es una esperanza que alguien debe expresar.
future-stays = Las mediciones, preguntas, acciones, hallazgos y el estacionamiento se quedan en el mapa actual. Todo lo que se incluye pasa a ser un supuesto.
future-make = Crear el mapa
compare-title = Comparar con
compare-none = No hay otro mapa en la biblioteca. Crea primero un mapa futuro a partir de este.
compare-do = Comparar
beside-bar = Otros mapas
beside-compared = Comparado con { $title }
beside-nothing = Todavía no hay con qué comparar
beside-personas = Una ficha por arquetipo
beside-inside = Abierto desde un punto de contacto de otro mapa
beside-other = Otro mapa…
beside-close = Volver al recorrido
section-other-maps = Otros mapas
field-sub_journey = Subrecorrido
hint-sub-journey = El mapa que muestra este punto de contacto como un recorrido propio.
none-sub-journey = Ninguno
sub-journey-elsewhere = Un mapa que no está en esta biblioteca
sub-journey-elsewhere-hint = Ese mapa no está en esta biblioteca. El enlace se conserva y funcionará en cuanto el mapa esté aquí.
field-replaces = Sustituye a
hint-replaces = Puntos de contacto del mapa a partir del cual se creó este.
add-replaces = Añadir un punto de contacto del mapa actual…
replaces-elsewhere = Un punto de contacto de un mapa que no está en esta biblioteca
replaces-removed = Un punto de contacto que ya no existe
field-card-persona = Arquetipo
none-card-persona = Todos

# Where channels say different things.

inconsistencies = Inconsistencias
inconsistencies-all = Todas las inconsistencias
kind-inconsistency = Inconsistencia
unnamed-inconsistency = Inconsistencia sin tema
section-inconsistencies = Inconsistencias
no-inconsistencies = ¿Los clientes leen una cosa en el sitio web y oyen otra por teléfono? Anota las dos.
add-inconsistency = Anotar una inconsistencia
remove-inconsistency = Quitar esta inconsistencia
inconsistency-unsaid = sin anotar todavía
inconsistency-at = Se nota en «{ $touchpoint }»
inconsistency-show = Mostrar «{ $touchpoint }»
section-one-side = Por un canal
section-other-side = Por el otro canal
field-topic = De qué trata
hint-topic = En pocas palabras: un precio, una fecha, si hay una avería.
field-inconsistency-touchpoint = Dónde se nota
none-inconsistency-touchpoint = En cualquier lugar
field-one-channel = Canal
field-said = Qué se le dice ahí al cliente
field-other-channel = Canal
field-other_said = Qué se le dice ahí al cliente
