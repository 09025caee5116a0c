# The panel of interaction data.
interactions-none = ¿Qué hicieron realmente los clientes? Abre los datos de sus interacciones, compáralos con el mapa y anota como evidencia lo que dicen.
interactions-formats = Tablas con una fila por interacción (CSV, Excel, OpenDocument), XES, y OCEL 1 y 2 como JSON o XML. Hace falta saber de quién es el recorrido, qué ocurrió y cuándo. El canal y el equipo se usan si están.
interactions-private = Los datos se quedan en la memoria y desaparecen al cerrar la aplicación. Nada de ellos se guarda ni se envía, y el mapa solo toma los recuentos que tú anotes.
interactions-open = Abrir datos de interacción…
interactions-open-other = Abrir otros datos…
interactions-close = Cerrar
interactions-span = { $from } a { $until }
interactions-counts = { $journeys ->
    [one] { $journeys } recorrido
   *[other] { $journeys } recorridos
}, { $interactions ->
    [one] { $interactions } interacción
   *[other] { $interactions } interacciones
}
interactions-how = Cómo se ha leído el archivo
interactions-remarks = { $count ->
    [one] un aviso
   *[other] { $count } avisos
}
interactions-kind = Un recorrido por cada
interactions-kind-counts = { $name }: { $journeys } con { $interactions } interacciones
interactions-role-case = De quién es el recorrido
interactions-role-activity = Qué ocurrió
interactions-role-time = Cuándo, o cuándo empezó
interactions-role-until = Cuándo terminó
interactions-role-channel = Canal
interactions-role-hand = Equipo o persona
interactions-role-phase = Si empezó o terminó
interactions-role-instance = Qué va junto
interactions-role-trait = Qué se sabe del recorrido
interactions-role-ignore = No se lee
interactions-view = Vista
interactions-view-names = Nombres
interactions-view-funnel = Embudo
interactions-view-ways = Rutas
interactions-view-channels = Canales
interactions-view-evidence = Evidencias
interactions-view-replay = Reproducción
interactions-names-why = Indica qué punto de contacto es cada nombre de los datos. El mapa lo recuerda, así que el próximo archivo se entenderá de inmediato.
interactions-known = { $known } de { $all } nombres están en el mapa.
interactions-no-touchpoints = El mapa todavía no tiene puntos de contacto.
interactions-same = se llama igual
interactions-alike = quizás { $name }
interactions-take = Es { $name }
interactions-take-alike = { $count ->
    [one] Aceptar el que se parece
   *[other] Aceptar los { $count } que se parecen
}
interactions-not-on-map = No está en el mapa
interactions-more = Mostrar { $count } más
interactions-scope = Interacciones
interactions-scope-on_map = En el mapa
interactions-scope-all = Todas
interactions-left-out = { $count ->
    [one] Una interacción no se tiene en cuenta, porque su nombre no está en el mapa.
   *[other] { $count } interacciones no se tienen en cuenta, porque sus nombres no están en el mapa.
}
interactions-nothing-known = Nada de los datos está todavía en el mapa. Indica en «Nombres» de qué puntos de contacto se trata, o mira todas las interacciones.
interactions-steps = Pasos
interactions-steps-stages = Etapas
interactions-steps-touchpoints = Puntos de contacto
interactions-steps-names = Nombres de los datos
interactions-funnel-caption = { $journeys } recorridos en { $file }
interactions-step = Paso
interactions-reached = Llegaron
interactions-of-before = De los anteriores
interactions-time = Tiempo, mediana
interactions-visited = Alguna vez ahí
interactions-funnel-how = Llegaron: recorridos que llegaron hasta aquí pasando por todos los pasos de arriba, en este orden, con lo que fuera entre medias. Tiempo: desde que llegaron al paso anterior. Alguna vez ahí: recorridos que estuvieron aquí en cualquier momento.
interactions-choose-steps = Elegir pasos
interactions-ways = { $count ->
    [one] Una ruta
   *[other] { $count } rutas distintas
}
interactions-way-count = { $count ->
    [one] { $count } recorrido
   *[other] { $count } recorridos
} ({ $share })
interactions-way-more = … y { $count } más
interactions-median = mediana { $time }
interactions-look = Ver uno
interactions-links = De paso en paso
interactions-link = De y a
interactions-times = Veces
interactions-wait-median = Espera, mediana
interactions-wait-most = Espera, 95 %
interactions-switches = Cambios de canal
interactions-wait-how = Espera: cuánto tiempo no ocurre nada entre medias. 95 %: diecinueve de cada veinte esperas no duran más. Tras media hora sin nada, la visita se da por terminada.
interactions-figure-journeys = recorridos
interactions-figure-visits = visitas por recorrido
interactions-figure-switched = cambian de canal
interactions-figure-switches = cambios por recorrido
interactions-figure-passed = pasan a otro equipo
interactions-figure-returned = vuelven
interactions-figure-total = de principio a fin, mediana
interactions-figure-waits = de ello en espera, mediana
interactions-channels = Canales
interactions-channel = Canal
interactions-journeys = Recorridos
interactions-visits = Visitas
interactions-no-channels = Los datos no dicen por qué canales. Si alguna columna lo dice, elígela en «Cómo se ha leído el archivo».
interactions-changes = Cambios de canal
interactions-change-from = De
interactions-change-to = A
interactions-attribution = Atribución del resultado
interactions-goal = Los clientes deben llegar a
interactions-ascribe = Distinguidos por
interactions-ascribe-channels = Canales del camino
interactions-reached-goal = { $reached } de { $of } recorridos llegaron ({ $share })
interactions-took-part = Participó
interactions-rate = Llegaron
interactions-on-journeys = { $count ->
    [one] en { $count } recorrido
   *[other] en { $count } recorridos
}
interactions-unknown = Desconocido
interactions-rules = Qué significan las reglas
interactions-rule-first = Primero
interactions-rule-first-how = Todo para el canal del primer contacto.
interactions-rule-last = Último
interactions-rule-last-how = Todo para el canal en el que llegaron.
interactions-rule-linear = Lineal
interactions-rule-linear-how = Lo mismo para cada contacto del camino.
interactions-rule-position = Posición
interactions-rule-position-how = 40 % para el primer contacto, 40 % para el último y 20 % para todos los intermedios. Si son dos, la mitad para cada uno.
interactions-rule-decay = Decaimiento
interactions-rule-decay-how = La mitad por cada siete días antes de llegar.
interactions-attribution-how = Cada regla reparte los mismos éxitos de otra manera. Ninguna muestra qué los causó: el canal en el que llegan los clientes muchas veces no es el que los convenció.
interactions-evidence-why = Qué dicen los datos y qué dice el mapa. Lo que tomes se convierte en evidencia de nivel «Datos», con fuente, fecha y n, en un solo paso que se puede deshacer.
interactions-offers-hand_off = { $count ->
    [one] Un traspaso
   *[other] { $count } traspasos
}
interactions-offers-new_hand_off = { $count ->
    [one] Un traspaso que el mapa no tiene
   *[other] { $count } traspasos que el mapa no tiene
}
interactions-offers-touchpoint = { $count ->
    [one] Un punto de contacto
   *[other] { $count } puntos de contacto
}
interactions-offers-metric = { $count ->
    [one] Una métrica del mapa
   *[other] { $count } métricas del mapa
}
interactions-measure-switch_rate = Recorridos que cambian de canal
interactions-measure-switches_per_transition = Cambios de canal por transición
interactions-measure-switches_per_journey = Cambios de canal por recorrido
interactions-measure-return_rate = Recorridos que vuelven
interactions-take-all = Todos estos
interactions-map-silent = Mapa: no dice nada
interactions-map-says = Mapa: { $value }
interactions-data-says = Datos: { $value } (n = { $n })
interactions-data-seen = Datos: visto en { $n ->
    [one] { $n } recorrido
   *[other] { $n } recorridos
}
interactions-data-time = Datos: { $value }, diecinueve de cada veinte en menos de { $most } (n = { $n })
interactions-standing-agrees = Coincide
interactions-standing-differs = Difiere en más del doble
interactions-write = { $count ->
    [0] Anotar como evidencia
    [one] Anotar uno como evidencia
   *[other] Anotar { $count } como evidencia
}
interactions-journey = Recorrido { $number }
replay-why = Sigue el recorrido de un cliente sobre el mapa, parada a parada.
replay-why-usual = La ruta más frecuente
replay-why-longest = El más largo
replay-why-switches = El que más cambia de canal
replay-why-returns = El que más veces vuelve
replay-seek = Buscar por el nombre que le dan los datos, como un número de ticket
replay-found = { $count ->
    [0] Sin resultados
    [one] Un recorrido encontrado
   *[other] { $count } recorridos encontrados
}
replay-names = Aquí los recorridos van numerados, para que ningún nombre de cliente acabe proyectado en la pared.
replay-counts = { $stops ->
    [one] { $stops } parada
   *[other] { $stops } paradas
} en { $time }
replay-controls = Reproducción
replay-back = Parada anterior
replay-on = Parada siguiente
replay-play = Reproducir
replay-pause = Pausar
replay-end = Quitarlo del mapa
replay-at = { $at } de { $of }
replay-channel = por { $channel }
replay-other-channel = por { $channel }, que el mapa no tiene ahí
replay-lasts = dura { $time }
replay-interactions = { $count ->
    [one] { $count } interacción
   *[other] { $count } interacciones
}
replay-stop = Parada { $number }: { $name }. { $how }
replay-after = tras { $wait }
interactions-add = { $count ->
    [one] Añadir el desconocido como punto de contacto
   *[other] Añadir { $count } desconocidos como puntos de contacto
}
