# What the picture says through the other lenses. The window takes it from the picture and has no copy.

# The journey as one line that weaves between channels, or between teams.

weave-channels = Canales
weave-channels-about = El recorrido como una sola línea. Donde va en vertical, el cliente cambia de canal.
weave-owners = Responsables
weave-owners-about = El recorrido como una sola línea. Donde va en vertical, el cliente pasa de un equipo a otro.
weave-figures = Recuento de este recorrido
weave-no-channel = Sin canal
weave-no-channel-about = El cliente está solo, o nadie ha dicho cómo ocurre.
weave-unknown = Responsable desconocido
weave-unknown-about = Nadie sabe quién es responsable, o nadie ha preguntado.
weave-disputed = Responsable en disputa
weave-disputed-about = Varios equipos lo reclaman, o cada uno señala a otro.
weave-not-asked = Sin preguntar todavía
weave-nobody-knows = Nadie lo sabe
weave-no-claims = Sin posturas anotadas todavía
weave-column = { $number }: { $title }
weave-place = { $row }, punto de contacto { $number } { $title }
weave-also = { $row }, también usado en el punto de contacto { $number } { $title }, que está en { $main }
weave-claimed = { $row }, nombrado para el punto de contacto { $number } { $title }, cuyo responsable está en disputa
weave-hand-off = traspaso desde { $row }
weave-hand-off-suggested = traspaso desde { $row }, sin describir todavía
sign-context-lost = se pierde contexto
sign-inconsistency = Inconsistencia
inconsistency-between = { $one } y { $other } dicen cosas distintas a los clientes
inconsistency-about = { $one } y { $other } dicen cosas distintas a los clientes sobre { $topic }
sign-exception = solo cuando algo falla
sign-escalation = un escalamiento
sign-pauses = el recorrido se detiene aquí
sign-resumes = aquí continúa un recorrido que se había detenido
sign-customer-repeats = el cliente tiene que repetirse
sign-staff-repeats = el personal tiene que repetirse
sign-wait = espera de { $time }
sign-wait-worst = en el peor caso, { $time }
figure = { $number }
figure-channel-switches = { $number ->
    [one] cambio de canal
   *[other] cambios de canal
}
figure-team-switches = { $number ->
    [one] cambio de equipo
   *[other] cambios de equipo
}
figure-hand-offs = { $number ->
    [one] traspaso descrito
   *[other] traspasos descritos
}
figure-context-lost = { $number ->
    [one] pierde contexto
   *[other] pierden contexto
}
figure-repeats = { $number ->
    [one] obliga al cliente a repetirse
   *[other] obligan al cliente a repetirse
}
figure-unowned = { $number ->
    [one] no tiene responsable
   *[other] no tienen responsable
}
figure-disputed = { $number ->
    [one] tiene responsable en disputa
   *[other] tienen responsable en disputa
}
figure-wait = espera habitual en ellos
exchange-title = Quién traspasa a quién
exchange-about = Cuántas veces pasa el recorrido de un equipo (fila) a otro (columna): de un punto de contacto al siguiente y donde hay un traspaso descrito. Cuanto más intenso es el color, más veces.
exchange-nothing = En cuanto el recorrido pase de un equipo a otro, se contará aquí.
exchange-corner = De / a
exchange-spoken = De { $from } a { $to }: { $number }
empty-channels = Aquí van los canales: teléfono, app, tienda, correo postal. Así el recorrido es una línea entre ellos y se ve de un vistazo dónde tiene que cambiar el cliente.
empty-teams = Aquí van los equipos responsables de los puntos de contacto. Así el recorrido es una línea entre ellos y se ve de un vistazo dónde el cliente pasa de uno a otro.
legend-signs = En un traspaso
legend-no-channel = Nadie ha dicho cómo ocurre
legend-not-asked = Nadie ha preguntado quién es responsable
legend-also = También usado
legend-claimed = Nombrado en una disputa
legend-wait-until = Espera hasta que alguien continúa
legend-context-lost = Se pierde contexto
legend-inconsistency = Los canales dicen cosas distintas
legend-repeats = El cliente tiene que repetirse
legend-exception = Solo cuando algo falla
legend-escalation = Escalamiento
legend-pauses = El recorrido se detiene aquí
legend-resumes = Aquí continúa
figure-wait-worst = en el peor caso

# What is measured.

dashboard = Cuadro de mando
dashboard-about = Lo que se mide en este recorrido: dónde está, dónde debe estar y hacia dónde va.
dashboard-empty = Todavía no se mide nada
dashboard-empty-about = Una métrica dice si el recorrido mejora. Empieza con las que suelen medirse y deja fuera las que nadie mira. Vienen sin cifra: solo lo contado da una.
dashboard-empty-how = Selecciónalo y presiona Enter para añadir estas métricas, sin datos.
dashboard-feeling = Cómo se vive
dashboard-feeling-lowest = { $persona }: { $value } en el punto más bajo, en «{ $touchpoint }».
figure-in-waits = en puntos de contacto que son esperas
figure-assumed = de las tarjetas son supuestos
gauge-nothing = Nada contado todavía
gauge-no-value = sin valor
gauge-formula = { $formula } = { $value }
gauge-newest = Última medición: { $value }
gauge-owner = Responsable: { $name }
gauge-target = Objetivo { $target }
gauge-target-met = Objetivo { $target } alcanzado: { $difference }
gauge-target-missed = Objetivo { $target } no alcanzado: { $difference }
gauge-target-open = Objetivo { $target }: { $difference }, dentro del margen de error
gauge-target-unjudged = Objetivo { $target }: { $difference }
gauge-step = { $difference } desde { $period }
gauge-step-better = { $difference } desde { $period }: mejor
gauge-step-worse = { $difference } desde { $period }: peor
gauge-review = Revisión { $date }
gauge-more-channels = { $number ->
    [one] y { $number } canal más
   *[other] y { $number } canales más
}

# Two maps beside each other.

compared-title = Cómo queda el recorrido
compared-nothing = Elige un mapa con el que comparar este. Un mapa futuro creado a partir de otro ya sabe qué punto de contacto sustituye a cuál.
compared-unlinked = Nadie ha dicho todavía qué punto de contacto de un mapa sustituye a cuál del otro; por eso todos figuran como suprimidos y como nuevos. En los detalles de un punto de contacto hay una lista de los que sustituye.
compared-figures = Qué supone la diferencia
compared-from-to = { $before } → { $after }
compared-less = { $amount } menos
compared-more = { $amount } más
compared-same = sin diferencia
compared-touchpoints = puntos de contacto
compared-hand-offs = traspasos
compared-channel-switches = cambios de canal
compared-owner-changes = cambios de equipo
compared-waits = esperas
compared-waiting = de espera
compared-context-lost = traspasos pierden contexto
compared-repeats = traspasos obligan al cliente a repetirse
compared-mood = sensación media, donde se valoraron ambos
compared-count-added = nuevos
compared-count-changed = cambiados
compared-count-merged = { $number ->
    [one] sustituye a varios
   *[other] sustituyen a varios
}
compared-count-split = { $number ->
    [one] se divide
   *[other] se dividen
}
compared-count-recast = reorganizados
compared-count-removed = suprimidos
compared-row = Qué pasa con él
compared-kept = Como estaba
compared-added = Nuevo
compared-removed = Suprimido
compared-changed = Cambiado
compared-merged = Sustituye a { $number }
compared-split = Dividido en { $number }
compared-recast = Reorganizado
compared-aspect-title = qué ocurre
compared-aspect-kind = tipo
compared-aspect-channel = canal
compared-aspect-owner = responsable
compared-aspect-duration = duración
compared-aspect-moment = momento de la verdad
compared-instead-of = en lugar de { $titles }
compared-felt = Cómo se vive

# A future map with the map of today drawn over it.

overlay-gone = Suprimido: { $titles }
overlay-replaces = Sustituye a { $number }: { $titles }
overlay-changed = Cambiado: { $aspects }
overlay-was = Antes: { $titles }
overlay-ghost = El mismo arquetipo hoy: { $persona }
legend-overlay = Comparado con { $title }
legend-ghost = Cómo se vivía ahí
legend-overlay-merged = Sustituye a varios
legend-ghost-gone = Lo que se suprime

# A sheet for each persona.

people-title = Arquetipos
people-missing = Sin indicar todavía
people-head = Arquetipo
people-quote = Cita
people-context = Contexto
people-wants = Metas y frustraciones
people-ways = Comportamiento y preferencias
people-channels = Canales
people-channels-counted = { $number ->
    [one] Canales, contados en un punto de contacto
   *[other] Canales, contados en { $number } puntos de contacto
}
people-share = { $number } %
people-feeling-and-pains = Cómo se vive
people-feeling = Cómo se vive el recorrido
people-feeling-spoken = Cómo se vive el recorrido: mínimo { $low } en { $lowest }, máximo { $high } en { $highest }
people-pains = { $number ->
    [one] Punto de dolor
   *[other] Puntos de dolor
}
people-more-pains = { $number ->
    [one] y uno más
   *[other] y { $number } más
}
persona-preferences = Preferencias
persona-communication = Comunicación
card-persona = de { $persona }

# A touchpoint that is a journey of its own.

sub-journey-lowest = valoración más baja ahí: { $lowest }
sub-journey-pains = { $number ->
    [one] un punto de dolor abierto ahí
   *[other] { $number } puntos de dolor abiertos ahí
}
sub-journey-missing = Un mapa que no está en esta biblioteca
