# What tables and texts say through the lenses that have no grid. The window takes it from the picture.

sheet-ascending = ordenado de menor a mayor
sheet-descending = ordenado de mayor a menor

# The registers.

register-pain-points = Puntos de dolor
register-pain-points-about = Qué duele, cuánto, de quién es y qué le responde.
register-hand-offs = Traspasos
register-hand-offs-about = Dónde el cliente pasa de unas manos a otras: qué lo desencadena, qué se pierde, quién se repite y cuánto tarda.
register-opportunities = Oportunidades
register-opportunities-about = Cómo podríamos mejorarlo: a qué responde cada idea, qué aportaría y qué costaría.
register-actions = Acciones
register-actions-about = Qué hará alguien, para cuándo, y cómo se sabrá que ha servido.
register-touchpoints = Puntos de contacto
register-touchpoints-about = Cada momento del recorrido con su canal, su responsable y su duración.
register-evidence = Evidencias
register-evidence-about = Cómo sabemos lo que afirmamos y de dónde sale.
register-rows = { $number ->
    [0] Ninguna todavía.
    [one] Una fila.
   *[other] { $number } filas.
}
register-in-order = En el orden del recorrido.
register-filtered = { $number } de { $all } filas, las que contienen «{ $filter }».
register-from-to = { $from } → { $to }
register-rating = { $persona }: { $value }, { $word }
register-yes = Sí
register-no = No
register-sort-touchpoint = Punto de contacto
register-sort-emotion = Valoración
register-sort-hand-off = Traspaso
register-action-integrate_systems = Integrar sistemas
register-action-train_staff = Formar al personal
register-action-change_process = Cambiar el proceso
register-action-other = Otro
register-state-idea = Idea
register-state-agreed = Acordada
register-state-doing = En curso
register-state-done = Hecha
register-state-dropped = Descartada
column-text = Qué
column-where = Dónde
column-lane = Carril
column-severity = Gravedad
column-breakdown = Qué falla
column-owner = Responsable
column-evidence = Cómo lo sabemos
column-answered-by = Respondido por
column-answers = Responde a
column-impact = Impacto
column-effort = Esfuerzo
column-actions = Acciones
column-hand-off = De → a
column-switch = Cambio de canal
column-kind = Tipo
column-trigger = Desencadenante
column-context-lost = Contexto perdido
column-repeats = Quién se repite
column-wait-typical = Espera habitual
column-wait-worst = Peor espera
column-action = Acción
column-state = Estado
column-due = Fecha límite
column-about = Se refiere a
column-metric = Métrica de éxito
column-baseline = Antes
column-target = Objetivo
column-benefit = Beneficio
column-cost = Costo
column-return = ROI
column-notes = Notas
column-touchpoint = Punto de contacto
column-stage = Etapa
column-channel = Canal
column-channel-reason = Por qué este canal
column-duration = Duración
column-moment = Momento de la verdad
column-emotion = Sensación
column-claim = Qué se afirma
column-sort = Tipo
column-evidence-kind = Tipo de fuente
column-source = Fuente
column-date = Fecha
column-n = n
register-nothing-pain-points = Todavía no hay puntos de dolor
register-nothing-pain-points-about = Aquí va todo lo que duele en el recorrido, con su gravedad, su responsable y lo que le responde. Una tarjeta es un punto de dolor cuando está en un carril de puntos de dolor o cuando su tipo lo indica.
register-nothing-hand-offs = Todavía no hay traspasos descritos
register-nothing-hand-offs-about = Donde el recorrido pasa de un canal o equipo a otro, describe el traspaso: su desencadenante, qué se pierde, quién tiene que repetirse y cuánto tarda. El mapa sugiere dónde.
register-nothing-opportunities = Todavía no hay oportunidades
register-nothing-opportunities-about = Aquí va lo que se podría hacer con los puntos de dolor y los traspasos, con impacto y esfuerzo. Una tarjeta es una oportunidad cuando está en un carril de oportunidades o cuando su tipo lo indica.
register-nothing-actions = Todavía no hay acciones
register-nothing-actions-about = Aquí va lo que alguien hará: con responsable, fecha y la métrica que dice si ha servido.
register-nothing-touchpoints = Todavía no hay puntos de contacto
register-nothing-touchpoints-about = Aquí van los momentos del recorrido, cada uno con su canal, su responsable y su duración. Añade una etapa y un punto de contacto en el mapa.
register-nothing-evidence = Todavía no se afirma nada
register-nothing-evidence-about = Aquí va cada tarjeta, punto de contacto, valoración y traspaso con cómo se sabe: supuesto, de oídas, investigado o medido, y de dónde sale.
register-nothing-filtered = Ninguna fila contiene eso
register-nothing-filtered-about = Hay filas, pero ninguna contiene lo que buscas. Vacía el filtro y volverán todas.

# The outline.

outline = Esquema
outline-write = Escribe aquí
outline-nothing = Todavía no hay nada que leer
outline-nothing-about = Aquí está el mapa como texto: las etapas como títulos, debajo los puntos de contacto y, bajo cada uno, lo que dicen las tarjetas. Para empezar, añade una etapa y un punto de contacto.
outline-kind-direct = Contacto directo
outline-kind-indirect = Contacto indirecto
outline-kind-physical = Contacto físico
outline-kind-action = El cliente actúa por su cuenta
outline-kind-wait = Espera
outline-channel = { $kind }: { $channel }.
outline-no-channel = { $kind }.
outline-reason = Por qué este canal: { $reason }.
outline-owner = Responsable: { $owner }.
outline-no-owner = Nadie ha preguntado quién es responsable.
outline-takes = Tarda { $time }.
outline-moment = Un momento de la verdad.
outline-moment-why = Un momento de la verdad: { $reason }.
outline-rating = { $persona }: { $value }, { $word }.
outline-trigger = Desencadenante: { $text }.
outline-context-lost = Contexto perdido: { $text }.
outline-repeats-customer = El cliente tiene que repetirlo.
outline-repeats-staff = El personal tiene que repetirlo.
outline-repeats-nobody = Nadie tiene que repetirlo.
outline-wait = Espera habitual: { $time }.
outline-wait-worst = En el peor caso: { $time }.

# At the foot of each sheet of a picture that takes several.

portrait-of = Retrato de { $name }
sheet-caption = { $name } de { $last } · { $title }
sheet-caption-goes-on = { $name } de { $last } · { $title } · { $columns }, continuación
