# The hand-offs along the line, and how all that a map says is known.

action-hand-off-drawer = Traspasos a lo largo de la línea
action-next-hand-off = Traspaso siguiente
action-previous-hand-off = Traspaso anterior
action-describe-hand-off = Describir el traspaso sugerido
action-describe-hand-offs = Describir todos los traspasos sugeridos
action-another-hand-off = Otro traspaso desde aquí
action-no-hand-off = Aquí no se traspasa nada…
action-panel-evidence = Evidencias
why-no-passages = En este recorrido nunca cambian ni el canal ni el responsable, y no hay ningún traspaso descrito.
why-no-hand-off = Ve primero a un traspaso.
why-no-suggestion = Ve primero a un traspaso sugerido.

line-bar = Recuento de traspasos
line-title = Traspasos
line-none = En cuanto cambie el canal o el responsable de un punto de contacto al siguiente, aquí se sugerirá un traspaso.
line-go = Ir al siguiente: { $what }
line-described = { $number ->
    [one] descrito
   *[other] descritos
}
line-channel = { $number ->
    [one] cambio de canal
   *[other] cambios de canal
}
line-unowned = sin responsable
line-disputed = en disputa
line-contextLost = { $number ->
    [one] pierde contexto
   *[other] pierden contexto
}
line-repeats = { $number ->
    [one] repetición del cliente
   *[other] repeticiones del cliente
}
line-wait = de espera · máx. { $worst }
line-wait-unknown = espera desconocida
line-suggested = { $number ->
    [one] por describir
   *[other] por describir
}
line-none-chosen = Ninguno elegido
line-place = { $number } de { $count }
line-close = Cerrar la bandeja
line-both-change = Cambian el canal y el responsable
line-channel-changes = Cambia el canal
line-owner-changes = Cambia el responsable
line-nothing-changes = El canal y el responsable se mantienen
line-describe-all = Describir los { $count }
line-why-none = ¿Por qué aquí no se traspasa nada?
line-let-be = Ignorar
line-section-passes = Qué se traspasa
line-section-course = Cómo transcurre
said-no-hand-off = Ya no se sugiere. La comprobación del mapa lo incluye entre lo ignorado.
said-described = { $count ->
    [one] Un traspaso por describir
   *[other] { $count } traspasos por describir
}
line-in-drawer = Este traspaso se muestra en la bandeja sobre la línea.
line-open-drawer = Mostrar sobre la línea

evidence = Evidencias
evidence-nothing = Aquí se lista todo lo que dice el mapa y cómo se sabe, en cuanto tenga algún contenido.
evidence-coverage = Cuánto está respaldado
evidence-map = Todo el mapa
evidence-backed = { $backed } de { $count } con respaldo, { $share }
evidence-count = { $level } { $number }
evidence-filter-level = Cómo lo sabemos
evidence-filter-kind = Tipo de fuente
evidence-filter-thing = Qué
evidence-all = Todo
evidence-kind-none = Tipo sin indicar
evidence-stale-only = De hace más de un año
evidence-stale = Fuente de hace más de un año
evidence-shown = { $count ->
    [0] No hay nada que se sepa así
    [one] Un elemento
   *[other] { $count } elementos
}
evidence-select = Seleccionarlos en el mapa
evidence-ask = { $count ->
    [one] Convertirlo en pregunta
   *[other] Convertirlos en { $count } preguntas
}
evidence-ask-one = Convertir en pregunta de investigación: { $name }
evidence-more = Mostrar { $count } más
evidence-n = n = { $n }
evidence-thing-touchpoint = Puntos de contacto
evidence-thing-card = Tarjetas
evidence-thing-emotion = Valoraciones
evidence-thing-hand_off = Traspasos
evidence-thing-metric = Métricas
evidence-thing-inconsistency = Inconsistencias
evidence-of-touchpoint = Punto de contacto
evidence-of-card = Tarjeta
evidence-of-emotion = Valoraciones
evidence-of-hand_off = Traspaso
evidence-of-metric = Métrica
evidence-of-inconsistency = Inconsistencia
evidence-ratings = { $count ->
    [one] { $persona }: una valoración
   *[other] { $persona }: { $count } valoraciones
}
evidence-metric-untitled = Métrica sin título
evidence-go = Ir a: { $name }

field-backs = Usar la respuesta como evidencia
backs-explained = Lo que se ha averiguado puede respaldar «{ $name }»: la fuente y la fecha salen de aquí.
backs-take = Usar como su evidencia
backs-taken = La evidencia de «{ $name }» es ahora esta respuesta.
backs-unanswered = Anota primero la respuesta: será la fuente.
field-reason-of = Por qué: { $name }
field-share-of = Porcentaje de contactos: { $name }
share-hint = Cuántos de cada cien contactos pasan por él.
