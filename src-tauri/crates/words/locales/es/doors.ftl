# Ways out for files: sheets, reports, notations of other programs.

# The sheets of a workbook, and columns that nothing else has.

sheet-cards = Tarjetas
sheet-touchpoints = Puntos de contacto
sheet-ratings = Valoraciones
sheet-personas = Arquetipos
sheet-hand-offs = Traspasos
sheet-metrics = Métricas
sheet-readings = Mediciones
sheet-actions = Acciones
sheet-pilots = Pruebas piloto
sheet-questions = Preguntas
sheet-answers = Respuestas
sheet-inconsistencies = Inconsistencias
sheet-stages = Etapas
sheet-lanes = Carriles
sheet-channels = Canales
sheet-teams = Equipos
sheet-people = Personas responsables
sheet-map = Mapa
sheet-id-of = { $name } (ID)
sheet-said = Qué se le dice al cliente en este canal
sheet-other-channel = Otro canal
sheet-other-said = Qué se le dice al cliente en el otro canal
sheet-hand-off = Traspaso
sheet-metric = Métrica
sheet-first-day = Primer día
sheet-last-day = Último día

# Formats that the window and the command line offer.

format-journey = Archivo de mapa (.journey)
format-journey-hint = Todo el mapa en un archivo, para otro dispositivo con esta aplicación.
format-json = Mapa como JSON (.json)
format-json-hint = Todo el mapa en un solo texto, para programas.
format-pdf = PDF
format-pdf-hint = Para imprimir y enviar: permite búsquedas y lectura en voz alta, y lleva adjunto el propio mapa.
format-svg = SVG
format-svg-hint = Un dibujo que otros programas pueden editar.
format-png = PNG
format-png-hint = Una imagen para documentos y mensajes.
format-pptx = Diapositivas
format-pptx-hint = Una vista general y algunas diapositivas por etapa, para editar en PowerPoint, Keynote, Impress o Google Slides.
format-csv = CSV de este registro
format-csv-hint = Las filas para una hoja de cálculo, en el orden y con el filtro que se muestran.
format-cards = CSV de todo el mapa
format-cards-hint = Una fila por tarjeta, valoración, punto de contacto y etapa. Si las cambias en una hoja de cálculo y las vuelves a importar, modifican lo que nombran.
format-xlsx = Libro de cálculo (XLSX)
format-xlsx-hint = Hojas para tarjetas, puntos de contacto, valoraciones, arquetipos, traspasos, métricas y acciones, para Excel, LibreOffice y similares.
format-ics = Calendario (ICS)
format-ics-hint = Las acciones que tienen fecha, como días en un calendario.

left-out = El archivo no incluye: { $things }.
left-evidence = { $count ->
    [one] cómo se sabe una tarjeta
   *[other] cómo se saben { $count } tarjetas
}
left-owners = { $count ->
    [one] quién es responsable de una tarjeta o un punto de contacto
   *[other] quién es responsable de { $count } tarjetas y puntos de contacto
}
left-tags = { $count ->
    [one] una etiqueta de una tarjeta
   *[other] { $count } etiquetas de tarjetas
}
left-pictures = { $count ->
    [one] una imagen
   *[other] { $count } imágenes
}

# The report.

report-cover = Acerca de este mapa
report-map = El mapa
report-personas = Arquetipos
report-pain-points = Puntos de dolor
report-hand-offs = Traspasos
report-opportunities = Oportunidades
report-actions = Acciones
report-evidence = Evidencias
report-appendix = Todas las tarjetas
report-page = Página { $page } de { $count }
report-sheet = { $sheet } · { $page }
report-contents = Contenido
report-current = El recorrido tal como es hoy
report-future = El recorrido tal como debe ser
report-assumed = basado en supuestos
report-researched = basado en investigación
report-owner = Responsable
report-no-owner = Nadie ha preguntado todavía
report-share = Cuánto se supone
report-share-of = { $assumed } de { $count } tarjetas no tienen más respaldo que un supuesto
report-written = A fecha de
report-channel = Canal
report-ratings = Sensación
report-lane = Carril
report-untitled-lane = Carril sin título
report-whole-stage = Toda la etapa
report-stage = Etapa: { $stage }
report-picture = El mapa como imagen. Las tablas siguientes dicen lo mismo.
report-severity = gravedad { $severity } de 5
report-pain-points-about = Primero los peores.
report-hand-offs-about = Primero los que no tienen responsable o están en disputa.
report-opportunities-about = Primero las que más ayudarían y, de ellas, las que menos trabajo dan.
report-actions-about = Qué hará alguien y para cuándo.
report-evidence-about = Lo que se basa en algo más que un supuesto, y de dónde sale.

format-report = Informe (PDF)
format-report-hint = Para imprimir y repartir: portada con índice, el mapa en varias páginas, arquetipos, puntos de dolor, traspasos, acciones y todas las tarjetas. Permite búsquedas y lectura en voz alta, y lleva adjunto el propio mapa.
format-html = Informe (HTML)
format-html-hint = Una página para el navegador, con portada, el mapa como imagen y en tablas, arquetipos, puntos de dolor, traspasos, acciones y todas las tarjetas. No necesita red, se puede leer en voz alta e imprimir.

# Notations of other programs.

format-markdown = Markdown (.md)
format-markdown-hint = Lo mismo como texto, para wikis y control de versiones: esquema, tablas y todas las tarjetas, sin la imagen.
format-mermaid = Recorrido de Mermaid (.mmd)
format-mermaid-hint = Texto que muchas wikis dibujan: etapas, puntos de contacto y valoraciones como puntuaciones de 1 a 5.
format-cjml = CJML 2.0 (.cjml)
format-cjml-hint = El Customer Journey Modelling Language. Un mapa investigado del estado actual es un recorrido real; cualquier otro, uno planificado.
left-unrated = { $count ->
    [one] que un punto de contacto no tiene valoración: figura con 3
   *[other] que { $count } puntos de contacto no tienen valoración: figuran con 3
}
left-rounded = { $count ->
    [one] los decimales de una valoración
   *[other] los decimales de { $count } valoraciones
}
left-notes = { $count ->
    [one] por qué una valoración es como es
   *[other] por qué { $count } valoraciones son como son
}
left-ratings = { $count ->
    [one] una valoración de otro arquetipo
   *[other] { $count } valoraciones de otros arquetipos
}
left-spans = { $count ->
    [one] hasta dónde llega una tarjeta más allá de su punto de contacto
   *[other] hasta dónde llegan { $count } tarjetas más allá de su punto de contacto
}
left-kinds-to-colours = { $count ->
    [one] de qué tipo es una tarjeta: lo indica su color
   *[other] de qué tipo son { $count } tarjetas: lo indican sus colores
}
left-headings = { $count ->
    [one] lo que está bajo un encabezado
   *[other] lo que está bajo { $count } encabezados
}
left-silent-cards = { $count ->
    [one] una tarjeta sin texto
   *[other] { $count } tarjetas sin texto
}
left-empty-lanes = { $count ->
    [one] un carril sin tarjetas
   *[other] { $count } carriles sin tarjetas
}
left-channel-shares = { $count ->
    [one] con qué frecuencia un arquetipo usa un canal
   *[other] con qué frecuencia los arquetipos usan { $count } canales
}
left-channel-reasons = { $count ->
    [one] por qué se usa otro canal
   *[other] por qué se usan otros { $count } canales
}
left-hidden-lanes = { $count ->
    [one] que un carril está oculto
   *[other] que { $count } carriles están ocultos
}
left-long-texts = { $count ->
    [one] lo que dice un texto más allá de 32.767 caracteres
   *[other] lo que dicen { $count } textos más allá de 32.767 caracteres
}
left-map-owner = quién es responsable del mapa
format-canvas = JSON Canvas (.canvas)
format-canvas-hint = Un tablero para Obsidian y otros: etapas como grupos, puntos de contacto y tarjetas en columnas y filas, traspasos como flechas. Al importarlo de nuevo tiene las mismas etapas, puntos de contacto, carriles y tarjetas.
