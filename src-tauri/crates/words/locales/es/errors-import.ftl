# What a file of another program says that cannot be taken, or not as it stands there.

importer-table = tabla
importer-notes = notas
importer-mermaid = recorrido de Mermaid
importer-markdown = Markdown
importer-cjml = Customer Journey Modelling Language (CJML)
importer-canvas = JSON Canvas
importer-studio = Enablement Map Studio
importer-persona-lab = copia de seguridad de Persona Lab
importer-blueprint = Agentic Service Blueprinting
importer-lanescape = proyecto de Lanescape

import-fault-in-line = { $file }, línea { $line }, carácter { $column }: { $what }
import-fault-hint = Corrige el archivo en el programa que lo escribió, o vuelve a exportarlo desde allí.
import-no-journey = { $file }: no hay ningún recorrido en este archivo, que se leyó como { $format }.
import-no-journey-hint = Comprueba que has elegido el archivo correcto y que está guardado.
import-version = { $file }: Esto es { $format } de la versión { $version }, que aquí no se conoce.
import-version-hint = Expórtalo en una versión anterior con el programa que lo escribió.
import-no-part = { $count ->
    [one] { $file }: No hay una parte { $part } en el archivo, solo una.
   *[other] { $file }: No hay una parte { $part } en el archivo, solo { $count }.
}
import-no-part-hint = Elige una de las que hay.
import-unknown = Nadie conoce este formato.
import-no-yaml = Esto no es YAML. «{ $detail }»
import-yaml-large = Los alias o las anclas multiplican lo que dice más allá de lo que se lee.
import-long-text = Un texto de { $bytes } bytes es más largo de lo que admite una tarjeta ({ $most }) y se ha repartido entre varias.
import-map-keeps = El mapa conserva lo que dice de sí mismo; se omite: { $texts }.
import-rated-already = El punto de contacto ya tiene otra valoración de este arquetipo, que se conserva.
import-comments = { $count ->
    [one] Se omite un comentario.
   *[other] Se omiten { $count } comentarios.
}

mermaid-other-diagram = El diagrama no es un recorrido; empieza con «{ $word }».
mermaid-front-matter = No se puede leer lo que hay sobre el diagrama entre guiones.
mermaid-front-settings = Sobre el diagrama solo se lee el título, no: { $names }.
mermaid-settings = Se omiten los ajustes de aspecto del diagrama.
mermaid-nameless-section = La sección no tiene nombre.
mermaid-section-colon = El nombre de la sección se ha leído como «{ $name }», con sus dos puntos.
mermaid-nameless-task = La tarea no tiene nombre.
mermaid-colons = El nombre de la tarea se ha leído como «{ $name }»: la puntuación es lo que precede a los actores.
mermaid-no-score = «{ $name }» no tiene puntuación y queda sin valorar.
mermaid-score = La puntuación «{ $score }» de «{ $name }» no va de 1 a 5; queda sin valorar.
mermaid-no-section = { $tasks ->
    [one] Una tarea está antes de la primera sección y tiene una etapa propia.
   *[other] { $tasks } tareas están antes de la primera sección y tienen una etapa propia.
}
mermaid-no-actor = { $scores ->
    [one] Una puntuación no nombra a nadie y se ha asignado al primer arquetipo.
   *[other] { $scores } puntuaciones no nombran a nadie y se han asignado al primer arquetipo.
}
mermaid-open-block = La descripción no se cierra; termina con el archivo.

import-no-xml = Esto no es XML correcto: { $detail }
import-deep = Los elementos están anidados a más de { $most } niveles.
import-many = Hay más de { $most } elementos.
import-attributes = Un elemento tiene más de { $most } atributos.
import-entity = «&{ $name };» no representa nada conocido.
import-entities = El archivo declara entidades propias, que no se leen.
import-open-element = El elemento «{ $name }» no se cierra.
import-no-element = No hay ningún elemento en el archivo.
import-kept-as-card = «{ $name }» no tiene un lugar propio y se ha convertido en tarjeta.
import-field = { $count ->
    [one] El campo «{ $name }» no se conoce y se omite.
   *[other] El campo «{ $name }» no se conoce y se omite { $count } veces.
}
import-fields = { $count ->
    [one] Se omite otro campo desconocido.
   *[other] Se omiten otros { $count } campos desconocidos.
}
import-stage-ratings = { $ratings ->
    [one] Una valoración es de una etapa entera y vale para todos sus puntos de contacto.
   *[other] { $ratings } valoraciones son de etapas enteras y valen para todos sus puntos de contacto.
}
import-stage-rating = La valoración { $rating } de la etapa «{ $stage }» no va de −2 a +2, o no es de nadie.

cjml-version = El archivo es de la versión { $version } del lenguaje; se ha leído como versión 2.
cjml-unknown-actor = El actor «{ $name }» se nombra y no se declara en ninguna parte; se ha tomado como proveedor del servicio.
cjml-unknown-phase = La fase «{ $name }» se nombra y no se declara en ninguna parte; se ha convertido en una etapa propia.
cjml-element = «{ $name }» no es un punto de contacto del lenguaje y se ha leído como si lo fuera.
cjml-rating = La valoración «{ $rating }» no va de 1 a 5; el punto de contacto queda sin valorar.
cjml-whole-rating = La valoración { $rating } es del recorrido en conjunto; solo se valoran los puntos de contacto.

canvas-type = Un nodo del tipo desconocido «{ $kind }» se ha leído como texto.
canvas-background = Se omite la imagen de fondo de un grupo.
canvas-loose = { $cards ->
    [one] Un nodo no está en ninguna etapa y es ahora una tarjeta en el estacionamiento.
   *[other] { $cards } nodos no están en ninguna etapa y son ahora tarjetas en el estacionamiento.
}
canvas-headings = { $groups ->
    [one] Un grupo no es etapa ni punto de contacto y es ahora un título sobre sus tarjetas.
   *[other] { $groups } grupos no son etapas ni puntos de contacto y son ahora títulos sobre sus tarjetas.
}
canvas-silent = { $nodes ->
    [one] Se omite un nodo que no dice nada.
   *[other] Se omiten { $nodes } nodos que no dicen nada.
}
canvas-arrows = { $arrows ->
    [one] Una flecha no va de un punto de contacto a otro y no se ha convertido en traspaso: { $list }.
   *[other] { $arrows } flechas no van de un punto de contacto a otro y no se han convertido en traspasos: { $list }.
}
canvas-arrow = «{ $from }» → «{ $to }»
canvas-files = { $files ->
    [one] Un nodo muestra un archivo; la tarjeta lo nombra, y el archivo se queda donde está.
   *[other] { $files } nodos muestran archivos; las tarjetas los nombran, y los archivos se quedan donde están.
}
canvas-colours = Los colores, las posiciones y los tamaños se guardan con las tarjetas y no se muestran.

studio-phase = La acción «{ $action }» pertenece a la fase «{ $phase }», que no está declarada; se ha convertido en etapa.
studio-task-lane = La tarea «{ $task }» está en el carril «{ $lane }», que no está declarado; es ahora un carril.
studio-score = La puntuación { $score } de «{ $action }» no va de −2 a +2; queda sin valorar.
studio-loose = { $tasks ->
    [one] Una tarea no sirve a ninguna acción del recorrido y está en el estacionamiento.
   *[other] { $tasks } tareas no sirven a ninguna acción del recorrido y están en el estacionamiento.
}
studio-connections = { $count ->
    [one] Se omite una conexión entre tareas.
   *[other] Se omiten { $count } conexiones entre tareas.
}
studio-others = { $count ->
    [one] Se omite un documento de tipo desconocido.
   *[other] Se omiten { $count } documentos de tipos desconocidos.
}
studio-lane-actions = Por hacer
studio-lane-skills = Habilidades
studio-lane-knowledge = Conocimientos
studio-lane-tools = Herramientas

persona-lab-others = «{ $name }» ({ $count }) no es un recorrido y se omite.
persona-lab-portrait = Se omite el retrato de «{ $name }».
persona-lab-personas = { $count ->
    [one] Un arquetipo no hace este recorrido y se omite.
   *[other] { $count } arquetipos no hacen este recorrido y se omiten.
}

lanescape-wide = La fila «{ $lane }» tiene más columnas que el recorrido; lo que sobra está en el estacionamiento.
lanescape-divider = La línea divisoria «{ $text }» no es propia de un service blueprint y se omite.
lanescape-span = La celda «{ $text }» abarca varias etapas; su tarjeta está en la primera.
lanescape-rating = La etapa no tiene ningún punto de contacto que valorar con «{ $text }»; es una tarjeta.

markdown-whole-text = El texto del archivo
markdown-left = «{ $section }» no pertenece a ninguna etapa; { $cards ->
    [one] su texto es una tarjeta en el estacionamiento.
   *[other] sus { $cards } textos son tarjetas en el estacionamiento.
}
markdown-left-unnamed = Lo que no está bajo ningún título no pertenece a ninguna etapa; { $cards ->
    [one] su texto es una tarjeta en el estacionamiento.
   *[other] sus { $cards } textos son tarjetas en el estacionamiento.
}
markdown-changes = { $count ->
    [one] Una sensación cambia dentro de su etapa: el primer punto de contacto se valora como empieza, y el último como termina.
   *[other] { $count } sensaciones cambian dentro de sus etapas: el primer punto de contacto se valora como empiezan, y el último como terminan.
}
feelings-read = Las emociones en palabras se han leído como valoraciones de −2 a +2 y también son tarjetas: { $feelings }.
feeling-read = «{ $text }» como { $value }
markdown-feelings = { $count ->
    [one] Una sensación se expresa con palabras de las que no resulta ninguna valoración; es una tarjeta.
   *[other] { $count } sensaciones se expresan con palabras de las que no resulta ninguna valoración; son tarjetas.
}
markdown-code = Un diagrama o un fragmento de código se conserva como texto, en una tarjeta del estacionamiento.
markdown-picture = Una imagen no se incluye; una tarjeta del estacionamiento dice dónde está.
markdown-scale = Los números de «{ $label }» se han leído en una escala de { $least } a { $most }.
markdown-scale-unsure = Los números de «{ $label }» se han leído tal cual, en la escala de −2 a +2; podrían ser de otra, como de 1 a 5.
markdown-scale-none = Los números de «{ $label }» no son de ninguna escala habitual y no valoran nada; son tarjetas.
markdown-feeling-unclear = «{ $text }» no dice si su número es lo buena o lo fuerte que es la sensación; no valora nada y es una tarjeta.
markdown-channel = La etapa «{ $stage }» no tiene ningún punto de contacto que use el canal «{ $text }»; es una tarjeta.
markdown-wide = La fila tiene más celdas que columnas la tabla; «{ $text }» es una tarjeta en el estacionamiento.
markdown-report = Es un informe escrito por Throughline. No se ha leído: { $sections }. Tampoco se leen las personas junto a los equipos, la evidencia ni las fechas; un archivo .journey o JSON lo contiene todo.

blueprint-languages = Se omiten los textos en otros idiomas ({ $names }).
blueprint-phases = Se omiten las fases sin recorridos: { $names }.
matrix-touchpoint-of-stage = La tabla no nombra puntos de contacto: cada columna se ha convertido en uno con el nombre de su etapa.
matrix-scale = Los números de «{ $label }» se han leído en una escala de { $least } a { $most }.
scale-turned = En «{ $label }», { $best } es lo mejor y { $worst } lo peor; así se han leído las valoraciones.
matrix-no-touchpoint = «{ $text }» se refiere a un punto de contacto, y la tabla no nombra ninguno; se ha convertido en tarjeta.
matrix-no-rating = «{ $text }» no es una valoración; se ha convertido en tarjeta.
rated-already = El punto de contacto ya tiene valoración; «{ $text }» se ha convertido en tarjeta.
matrix-second-owner = El punto de contacto ya tiene un responsable; «{ $text }» de «{ $label }» figura en su descripción.
matrix-over-stages = «{ $text }» abarca varias etapas; su tarjeta está en la primera.
importer-spreadsheet = hoja de cálculo
sheet-broken = Está dañado o no es un libro de cálculo. «{ $detail }»
sheet-large = Descomprimido ocupa más de { $most } MB.
sheet-cells-many = La hoja tiene más de { $most } celdas.
sheet-wide = La hoja tiene más de { $most } columnas.
sheet-long = La hoja tiene más de { $most } filas.
sheet-formulas = { $count ->
    [one] Se omite una fórmula sin resultado guardado: { $list }. Guarda antes el archivo en una hoja de cálculo.
   *[other] Se omiten { $count } fórmulas sin resultado guardado: { $list }. Guarda antes el archivo en una hoja de cálculo.
}
sheet-errors = { $count ->
    [one] Se omite una celda con error: { $list }
   *[other] Se omiten { $count } celdas con errores: { $list }
}
sheet-comments = { $count ->
    [one] Se omite un comentario de una celda: { $list }
   *[other] Se omiten { $count } comentarios de celdas: { $list }
}
sheet-links = { $count ->
    [one] Se omite un enlace de una celda: { $list }
   *[other] Se omiten { $count } enlaces de celdas: { $list }
}

mapping-unreadable = No se puede leer la asignación: { $detail }
mapping-no-column = La asignación nombra la columna «{ $name }», que no existe. Hay: { $names }.
mapping-twice = Dos columnas están asignadas a { $used }: «{ $one }» y «{ $other }». Solo puede estarlo una.
mapping-no-line = La asignación usa «{ $name }» como { $used }, algo que no puede ser una línea de un mapa dibujado. Puede ser stage, touchpoint, channel, owner, emotion, id o lane, o no leerse.
notes-parked = Nada indica adónde { $cards ->
    [one] pertenece la nota; espera
   *[other] pertenecen las notas; esperan
} junto al mapa.
mapping-hint = Comprueba los nombres y los usos de las columnas. `journey import ARCHIVO --print-mapping` imprime una asignación con la que empezar.
mapping-no-table = Hay una asignación de columnas, y esto no es una tabla.
table-day-order = Las fechas como 3/4/2026 se han leído con el día primero.
table-ids-twice = «{ $text }» designa varias filas, así que con esa columna no se reconoce nada.
table-card-stays = «{ $text }» ya no está en la tabla; su tarjeta se queda.
table-only-counts = «{ $header }» solo numera y no se ha leído.
table-unread = No se puede leer «{ $text }» en «{ $header }»; se guarda con la tarjeta.
