# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = Mapa sin título
untitled-stage = Etapa sin título
untitled-touchpoint = Punto de contacto sin título
untitled-persona = Arquetipo sin nombre

state-current = Estado actual
state-future = Estado futuro
basis-assumption = Basado en supuestos
basis-research = Basado en investigación

badge-assumed = Supuesto
badge-researched = Investigado

touchpoint-kind-direct = Directo
touchpoint-kind-indirect = Indirecto
touchpoint-kind-physical = Físico
touchpoint-kind-action = Acción del cliente
touchpoint-kind-wait = Espera

lane-text = Notas
lane-images = Storyboard
lane-actions = Acciones del cliente
lane-emotions = Emociones
lane-quotes = Citas
lane-thoughts = Pensamientos
lane-needs = Necesidades
lane-pain_points = Puntos de dolor
lane-opportunities = Oportunidades
lane-physical_evidence = Evidencias físicas
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-systems = Sistemas
lane-policy = Políticas
lane-metrics = Métricas
lane-line_of_interaction = Línea de interacción
lane-line_of_visibility = Línea de visibilidad
lane-line_of_internal_interaction = Línea de interacción interna

card-note = Nota
card-quote = Cita
card-pain_point = Punto de dolor
card-opportunity = Oportunidad
card-image = Imagen
card-heading = Encabezado

breakdown-content = Contenido
breakdown-data = Datos
breakdown-process = Proceso
breakdown-ownership = Responsabilidad

evidence-assumption = Supuesto
evidence-anecdote = Anécdota
evidence-research = Investigación
evidence-data = Datos
evidence-disputed = En disputa

owner-owned = Con responsable
owner-unknown = Responsable desconocido
owner-disputed = Responsable en disputa

repeats-customer = El cliente
repeats-staff = El personal
repeats-nobody = Nadie

medium-digital = Digital
medium-voice = Voz
medium-message = Mensaje
medium-personal = En persona
medium-physical = Físico
medium-media = Medios

channel-phone = Teléfono
channel-e-mail = Correo electrónico
channel-chat = Chat
channel-messenger = WhatsApp
channel-sms = SMS
channel-social = Redes sociales
channel-web = Sitio web
channel-app = App
channel-self-service = Terminal de autoservicio
channel-video-call = Videollamada
channel-store = Tienda
channel-field-visit = Visita a domicilio
channel-event = Evento
channel-post = Correo postal
channel-word-of-mouth = Boca a boca
channel-advert = Publicidad
channel-other = Otro

emotion--2 = Pésimo
emotion--1 = Malo
emotion-0 = Neutral
emotion-1 = Bueno
emotion-2 = Excelente

stage-set-classic = Del descubrimiento a la recomendación
stage-set-delivery = Compra y entrega
stage-set-relationship = Relación
stage-set-loyalty = Uso y fidelidad
stage-awareness = Descubrimiento
stage-consideration = Consideración
stage-purchase = Compra
stage-advocacy = Recomendación
stage-evaluation = Evaluación
stage-delivery = Entrega
stage-support = Soporte
stage-usage = Uso
stage-awareness-and-acquisition = Descubrimiento y captación
stage-onboarding-and-engagement = Incorporación y vinculación
stage-post-purchase-support = Soporte posventa

# The templates, and what each of them teaches.

template-fault-repair = Reparación de una avería
template-fault-repair-lesson = Cómo se lee un recorrido completo: siete traspasos, dos clientes y quién es responsable de qué.
template-online-purchase = Compra en línea con devolución
template-online-purchase-lesson = Cambios de canal: de la app al chat y a la tienda, y qué se pierde en cada paso.
template-insurance-claim = Siniestro de seguros
template-insurance-claim-lesson = Esperas: cada silencio es un paso propio, con su duración y su responsable.
template-public-service = Trámite en una oficina pública
template-public-service-lesson = Excepciones y repeticiones: qué se pregunta dos veces y qué norma hay detrás.
template-patient-visit = Visita de un paciente
template-patient-visit-lesson = Dos arquetipos en un mismo día: dónde paciente y familiar sienten lo contrario.
template-employee-onboarding = Empezar en un nuevo trabajo
template-employee-onboarding-lesson = Un recorrido interno: pasos sin responsable, o con tres equipos a la vez.
template-software-onboarding = Primeros pasos con un software
template-software-onboarding-lesson = Solo digital: lo que se decide en las reseñas y de boca en boca, fuera de tu vista.
template-event = Evento
template-event-lesson = Antes, durante y después: lugares, papel y filas, no solo pantallas.

# What the picture itself says.

section-about = Acerca de este mapa
section-grid = El recorrido
section-parking = Estacionamiento
section-measured = Lo que se mide en todo el recorrido
row-stages = Etapas
row-touchpoints = Puntos de contacto
row-lanes = Carriles
row-emotion-notes = Notas sobre las emociones
row-whole-stage = Toda la etapa
row-across = Varios puntos de contacto
across-spoken = De { $from } a { $until }, { $count ->
    [one] 1 punto de contacto
   *[other] { $count } puntos de contacto
}
moment-of-truth = Momento de la verdad
hand-off-owner = Traspaso: { $owner }
hand-off-from-to = Traspaso de { $from } a { $to }
hand-off-suggested = Traspaso sin describir todavía.
hand-off-channel = El canal cambia de { $from } a { $to }.
hand-off-team = El responsable cambia de { $from } a { $to }.
severity-of = Gravedad { $number } de 5
card-impact = Impacto { $number }
card-effort = Esfuerzo { $number }
emotion-spoken = { $persona }, { $touchpoint }: { $value }, { $word }
rating-n-unknown = No se sabe a cuántas personas se preguntó
rating-n = { $number ->
    [one] Se preguntó a 1 persona
   *[other] Se preguntó a { $number } personas
}
# The highest rating minus the lowest: from 3 on it is worth a talk.
rating-spread = { $number ->
    [0] Hay acuerdo total
    [1] Las valoraciones difieren en 1
    [2] Las valoraciones difieren en 2
   *[other] Las valoraciones difieren en { $number }: conviene hablarlo
}
curve-spoken = Emociones de { $persona }: de { $from } en { $first } a { $to } en { $last }; mínimo { $low } en { $lowest }, máximo { $high } en { $highest }.
curve-spoken-once = Emociones de { $persona }: { $from } en { $first }.
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $number ->
    [one] { $number } día
   *[other] { $number } días
}
fact-question = Pregunta
fact-scenario = Escenario
fact-goal = Qué quiere el cliente
fact-start = Empieza cuando
fact-end = Termina cuando
fact-owner = Responsable
fact-source = Fuente, si la tarjeta no indica otra
fact-review = Revisión el
section-legend = Cómo leer este mapa
legend-line = El recorrido
legend-way = De un punto de contacto a otro
legend-wait = El cliente espera
legend-hand-offs = Traspasos
legend-hand-off = Descrito
legend-hand-off-unknown = Responsable desconocido
legend-hand-off-disputed = Responsable en disputa
legend-hand-off-suggested = Cambia el canal o el equipo; sin describir
legend-owners = Quién es responsable
legend-owner-owned = Equipo, persona
legend-owner-unknown = Responsable desconocido
legend-owner-disputed = Responsable en disputa: se nombran ambas partes
legend-evidence = Cómo lo sabemos
legend-evidence-assumption = Supuesto, borde discontinuo
legend-evidence-anecdote = Anécdota
legend-evidence-research = Investigación
legend-evidence-data = Datos
legend-evidence-disputed = En disputa
legend-cards = Tarjetas
legend-severity = Gravedad de un punto de dolor, de 1 a 5
legend-stack = Pila con ese número de tarjetas
legend-emotions = Emociones
legend-rating-known = Valoración respaldada
legend-rating-assumed = Valoración supuesta
legend-no-rating = Nadie lo ha valorado
legend-colours = Color de las tarjetas: { $by }
legend-colour-others = { $number ->
    [one] 1 nombre más
   *[other] { $number } nombres más
}
legend-colour-none-owner = No se ha preguntado por el responsable
legend-colour-none-department = Sin departamento
legend-colour-none-severity = Sin gravedad
legend-colour-none-tag = Sin etiqueta
legend-colour-none-author = Sin autoría
colour-by-kind = Tipo
colour-by-evidence = Evidencia
colour-by-owner = Responsable
colour-by-department = Departamento del punto de contacto
colour-by-severity = Gravedad
colour-by-tag = Etiqueta
colour-by-author = Autoría
persona-goals = Metas
persona-frustrations = Frustraciones
persona-behaviours = Comportamientos
persona-channels = Canales preferidos
empty-stages = Aquí van las etapas: las fases del recorrido de izquierda a derecha, como Descubrimiento, Compra, Entrega, Soporte.
empty-touchpoints = Aquí van los puntos de contacto: los momentos de cada etapa.
empty-stage = Aún sin puntos de contacto: aquí van los momentos de esta etapa.
empty-lanes = Aquí van los carriles: lo que el cliente hace, piensa y siente.
empty-personas = ¿Quién hace este recorrido? Aquí van los arquetipos.

# What is folded away is counted.
folded-touchpoints = { $number ->
    [one] 1 punto de contacto
   *[other] { $number } puntos de contacto
}
stack-count = { $number }×
stack-closed = Pila de { $number }
stack-open = Pila de { $number }, abierta
stack-under = En la pila de arriba
heading-open = { $number ->
    [one] Encabezado con una tarjeta
   *[other] Encabezado con { $number } tarjetas
}
heading-closed = { $number ->
    [one] Encabezado con una tarjeta, plegado
   *[other] Encabezado con { $number } tarjetas, plegado
}
folded-cards = { $number ->
    [one] 1 tarjeta
   *[other] { $number } tarjetas
}
folded-metrics = { $number ->
    [one] 1 métrica
   *[other] { $number } métricas
}
folded-lane = Plegado
