# The map check: what was found, why it matters, and what can be done about it.

check-name = «{ $name }»
check-passage = { $from } a { $to }
check-empty-card = una tarjeta sin texto
check-unsaid-topic = algo que no se indica
check-untitled-action = una acción sin título
check-untitled-metric = una métrica sin título

check-hand-off-unowned = Nadie es responsable del traspaso de { $passage }.
check-hand-off-unowned-why = Lo que pasa entre dos equipos sin ser de ninguno es donde se pierden los clientes.
check-hand-off-unowned-mend = Nombra un equipo, o anota las posturas si hay disputa.
check-hand-off-disputed = Está en disputa quién es responsable del traspaso de { $passage }.
check-hand-off-disputed-why = Una disputa anotada se puede resolver; hasta entonces nadie actúa.
check-hand-off-disputed-mend = Que los equipos que lo reclaman, o lo rechazan, decidan quién es.
check-inconsistent-information = { $one } y { $other } dicen cosas distintas a los clientes sobre { $topic }.
check-inconsistent-information-why = Quien oye dos versiones no cree ninguna y llama para preguntar.
check-inconsistent-information-mend = Acuerda con los equipos una sola fuente y quita la inconsistencia cuando ambos canales digan lo mismo.
check-low-without-pain-point = En { $name } la experiencia es mala, y ningún punto de dolor dice por qué.
check-low-without-pain-point-why = Un mínimo de la curva es una pregunta; el punto de dolor es la respuesta.
check-low-without-pain-point-mend = Anota qué duele ahí, como punto de dolor bajo ese punto de contacto.
check-action-agreed = { $name } figura como acordada, pero no tiene responsable o no tiene fecha.
check-action-agreed-why = Lo que nadie va a hacer en ninguna fecha no está acordado.
check-action-agreed-mend = Nombra quién lo hace y para cuándo, o vuelve a dejarla como idea.
check-review-overdue = { $name } tenía que revisarse el { $date }.
check-review-overdue-map = El mapa tenía que revisarse el { $date }.
check-review-overdue-why = Lo que ya nadie revisa pronto deja de ser cierto.
check-review-overdue-mend = Haz la revisión y fija la próxima fecha.
check-stage-without-touchpoint = No ocurre nada en la etapa { $name }.
check-stage-without-touchpoint-why = Una etapa sin puntos de contacto es solo un título: o el cliente hace algo en ella, o no es una etapa.
check-stage-without-touchpoint-mend = Añade lo que ocurre ahí o elimina la etapa.
check-stage-without-outcome = No se indica qué quiere el cliente de { $name }.
check-stage-without-outcome-why = Sin el resultado deseado nadie puede saber si la etapa salió bien.
check-stage-without-outcome-mend = Indica en los detalles de la etapa qué quiere haber logrado el cliente al terminarla.
check-touchpoint-without-channel = No se indica cómo ocurre { $name }.
check-touchpoint-without-channel-why = Si falta el canal, no se ve cuándo cambia.
check-touchpoint-without-channel-mend = Elige un canal. Quien espera o actúa por su cuenta no lo necesita.
check-touchpoint-without-reason = No se indica por qué los clientes usan { $channel } en { $name }.
check-touchpoint-without-reason-why = Que un canal se pueda sustituir depende de por qué se usa.
check-touchpoint-without-reason-mend = Anota el motivo junto al canal.
check-touchpoint-without-owner = Nadie es responsable de { $name }.
check-touchpoint-without-owner-why = Lo que es de todos no lo arregla nadie.
check-touchpoint-without-owner-mend = Nombra un equipo, o anota las posturas si hay disputa.
check-channel-without-role = No se indica para qué está pensado { $name }.
check-channel-without-role-why = Los canales pensados para todo compiten entre sí.
check-channel-without-role-mend = Indica para qué deben usarlo los clientes.
check-pain-point-without-opportunity = Ninguna oportunidad responde a { $name }.
check-pain-point-without-opportunity-why = Lo que duele y no tiene respuesta seguirá doliendo el año que viene.
check-pain-point-without-opportunity-mend = Añade una oportunidad e indica que responde al punto de dolor.
check-pain-point-without-evidence = { $name } es un supuesto.
check-pain-point-without-evidence-why = Arreglar lo que no le duele a nadie cuesta lo mismo que arreglar lo que sí.
check-pain-point-without-evidence-mend = Indica cómo se sabe, o conviértelo en pregunta de investigación.
check-opportunity-answers-nothing = { $name } no responde a ningún punto de dolor ni traspaso.
check-opportunity-answers-nothing-why = Una idea que no resuelve nada conocido es un deseo.
check-opportunity-answers-nothing-mend = Indica a qué responde o déjala aparte.
check-metric-without-target = { $name } no tiene objetivo.
check-metric-without-target-why = Sin objetivo nadie distingue un valor bueno de uno malo.
check-metric-without-target-mend = Indica cuál debe ser.
check-metric-without-owner = Nadie es responsable de { $name }.
check-metric-without-owner-why = Una cifra sin responsable no cambia nada.
check-metric-without-owner-mend = Nombra al equipo responsable.
check-metric-without-review-date = No se indica cuándo se vuelve a revisar { $name }.
check-metric-without-review-date-why = Una métrica se revisa en una fecha concreta, o nunca.
check-metric-without-review-date-mend = Fija una fecha.
check-no-wait = Los clientes esperan al pasar de { $passage }, pero ningún punto de contacto lo muestra.
check-no-wait-why = Para el cliente, una espera es un paso propio, a menudo el más largo.
check-no-wait-mend = Añade entre los dos un punto de contacto de tipo espera.
check-change-without-hand-off = El canal o el responsable cambia de { $passage }, y ningún traspaso dice qué ocurre ahí.
check-change-without-hand-off-why = Si nadie ha mirado un cambio, nadie sabe qué se pierde en él.
check-change-without-hand-off-mend = Describe el traspaso, o ignóralo si ahí no se traspasa nada.
check-only-digital = Todos los canales de este mapa son digitales.
check-only-digital-why = Pocos recorridos son digitales de principio a fin; lo que ocurre por teléfono, por carta o en la tienda se olvida fácilmente.
check-only-digital-mend = Pregunta dónde los clientes hablan con alguien o tienen algo en las manos.
check-no-indirect-or-physical = El mapa no tiene ningún punto de contacto indirecto ni físico.
check-no-indirect-or-physical-why = Las reseñas, las amistades, los paquetes y las cartas marcan lo que espera el cliente, aunque ningún equipo los envíe.
check-no-indirect-or-physical-mend = Pregunta qué oyen los clientes de otras personas y qué tienen en las manos.
check-too-many-moments-of-truth = { $count ->
    [one] { $count } de { $all } puntos de contacto es un momento de la verdad.
   *[other] { $count } de { $all } puntos de contacto son momentos de la verdad.
}
check-too-many-moments-of-truth-why = Donde todo es decisivo, nada destaca.
check-too-many-moments-of-truth-mend = Conserva aquellos por los que los clientes juzgan el conjunto; como mucho, uno de cada cinco.
check-too-many-stages = El mapa tiene { $count } etapas, más de { $most }.
check-too-many-touchpoints = El mapa tiene { $count } puntos de contacto, más de { $most }.
check-too-large-why = En una sala nadie abarca más que eso de un vistazo.
check-too-large-mend = Convierte una parte en un mapa propio y enlázalo desde el punto de contacto.
check-unused-persona = { $name } no ha valorado nada, no tiene tarjetas y no se ha contado nada suyo.
check-unused-persona-why = Un arquetipo del que el recorrido no dice nada es decoración.
check-unused-persona-mend = Valora los puntos de contacto como lo haría este arquetipo, o elimínalo.
check-card-under-three-words = { $name } tiene menos de tres palabras.
check-card-under-three-words-why = Una palabra suelta está clara en la sala y es un enigma una semana después.
check-card-under-three-words-mend = Escríbelo de modo que lo entienda quien no estuvo presente.
check-mostly-assumptions = { $count ->
    [one] { $count } de { $all } tarjetas de { $name } es un supuesto.
   *[other] { $count } de { $all } tarjetas de { $name } son supuestos.
}
check-mostly-assumptions-why = Una etapa que nadie ha investigado muestra lo que cree la empresa, no lo que hacen los clientes.
check-mostly-assumptions-mend = Convierte en preguntas de investigación los supuestos que importan.

check-line-problem = Problema: { $what }
check-line-gap = Hueco: { $what }
check-line-hint = Sugerencia: { $what }
check-line-mend = — { $how }
check-findings = { $count ->
    [0] No se ha encontrado nada.
    [one] Un hallazgo.
   *[other] { $count } hallazgos.
}

check-fix-touchpoint = Añadir un punto de contacto
check-fix-wait = Mostrar la espera
check-fix-hand-off = Describir el traspaso
check-fix-pain-point = Añadir un punto de dolor
check-fix-opportunity = Añadir una oportunidad
check-fix-question = Convertir en pregunta
check-fix-remove-persona = Eliminar el arquetipo
check-fix-idea = Volver a dejarla como idea
