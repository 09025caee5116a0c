# Why a map cannot be like that, and why an edit was refused.

# The kinds of record in running text.
record = { $record ->
    [map] mapa
    [team] equipo
    [person] persona
    [channel] canal
    [tag] etiqueta
    [persona] arquetipo
    [persona_channel] canal preferido
    [stage] etapa
    [touchpoint] punto de contacto
    [touchpoint_channel] otro canal
    [lane] carril
    [card] tarjeta
    [card_tag] etiqueta de una tarjeta
    [unlike] par de tarjetas distintas
    [emotion] emoción
    [hand_off] traspaso
    [answer] respuesta
    [claim] postura
    [view] vista
    [view_filter] filtro de una vista
    [metric] métrica
    [reading] medición
    [action] acción
    [action_subject] asunto de una acción
    [pilot] prueba piloto
    [question] pregunta
    [estimate] estimación
    [replacement] punto de contacto sustituido
    [log_name] nombre en datos de interacción
    [inconsistency] inconsistencia
    [accountable] corresponsabilidad
    [silence] hallazgo ignorado
   *[other] elemento
}
    .the = { $record ->
        [map] el mapa
        [team] el equipo
        [person] la persona
        [channel] el canal
        [tag] la etiqueta
        [persona] el arquetipo
        [persona_channel] el canal preferido
        [stage] la etapa
        [touchpoint] el punto de contacto
        [touchpoint_channel] el otro canal
        [lane] el carril
        [card] la tarjeta
        [card_tag] la etiqueta de una tarjeta
        [unlike] el par de tarjetas distintas
        [emotion] la emoción
        [hand_off] el traspaso
        [answer] la respuesta
        [claim] la postura
        [view] la vista
        [view_filter] el filtro de una vista
        [metric] la métrica
        [reading] la medición
        [action] la acción
        [action_subject] el asunto de una acción
        [pilot] la prueba piloto
        [question] la pregunta
        [estimate] la estimación
        [replacement] el punto de contacto sustituido
        [log_name] el nombre en datos de interacción
        [inconsistency] la inconsistencia
        [accountable] la corresponsabilidad
        [silence] el hallazgo ignorado
       *[other] el elemento
    }
    .none = { $record ->
        [map] ningún mapa
        [team] ningún equipo
        [person] ninguna persona
        [channel] ningún canal
        [tag] ninguna etiqueta
        [persona] ningún arquetipo
        [persona_channel] ningún canal preferido
        [stage] ninguna etapa
        [touchpoint] ningún punto de contacto
        [touchpoint_channel] ningún otro canal
        [lane] ningún carril
        [card] ninguna tarjeta
        [card_tag] ninguna etiqueta de una tarjeta
        [unlike] ningún par de tarjetas distintas
        [emotion] ninguna emoción
        [hand_off] ningún traspaso
        [answer] ninguna respuesta
        [claim] ninguna postura
        [view] ninguna vista
        [view_filter] ningún filtro de una vista
        [metric] ninguna métrica
        [reading] ninguna medición
        [action] ninguna acción
        [action_subject] ningún asunto de una acción
        [pilot] ninguna prueba piloto
        [question] ninguna pregunta
        [estimate] ninguna estimación
        [replacement] ningún punto de contacto sustituido
        [log_name] ningún nombre en datos de interacción
        [inconsistency] ninguna inconsistencia
        [accountable] ninguna corresponsabilidad
        [silence] ningún hallazgo ignorado
       *[other] ningún elemento
    }
record-named = { record } «{ $title }» ({ $id })
record-unnamed = { record } { $id }

# What a column takes.

value-text = «{ $text }»
value-nothing = nada
value-true = verdadero
value-false = falso
value-number = { $number }
takes-text = un texto
takes-optional-text = un texto o nada
takes-order = una clave de orden de cifras y letras latinas
takes-bool = verdadero o falso
takes-integer = un número entero o nada
takes-number = un número
takes-optional-number = un número o nada
takes-date = una fecha como 2026-03-31 o nada
takes-id = el identificador de un elemento
takes-choice = una de las palabras { $words }
value-wrong = Aquí debe ir { $expected }, no { $found }.
value-wrong-hint = Indica un valor adecuado.
column-unknown = No existe la columna «{ $column }» en el tipo «{ record }».
column-wrong = La columna «{ $column }» del tipo «{ record }» admite { $expected }, no { $found }.
column-hint = Usa una columna de este tipo de elemento y un valor adecuado.

# What holds in every map.

rule-order = Falta la clave de orden.
rule-nul = «{ $column }» contiene un carácter NUL.
rule-long = «{ $column }» tiene { $bytes } bytes; el máximo es { $most }.
rule-extensions = Las extensiones no son un objeto JSON.
rule-scale = «{ $column }» es { $number }, no de 1 a 5.
rule-stack-chain = La tarjeta está debajo de otra que a su vez está debajo de otra.
rule-stack-place = La tarjeta está debajo de otra que está en otro lugar.
rule-heading-kind = La tarjeta está bajo otra que no es un encabezado, o ella misma es un encabezado.
rule-heading-place = La tarjeta está bajo un encabezado que está en otro lugar.
rule-heading-stack = Un encabezado no puede estar en una pila.
rule-unlike-itself = Los dos lados son la misma tarjeta.
rule-size = «{ $column }» es { $number }, no de { $least } a { $most }.
rule-negative = «{ $column }» es { $number }, menos de 0.
rule-reference = «{ $column }» hace referencia a algo que no existe: { record } { $id }.
rule-card-places = La tarjeta está bajo un punto de contacto y abarca una etapa a la vez.
rule-span-begins-nowhere = La tarjeta termina en un punto de contacto, pero no empieza en ninguno.
rule-span-backwards = La tarjeta termina en un punto de contacto que no va después de aquel en que empieza.
rule-card-line = La tarjeta está en una línea divisoria.
rule-rating = La valoración es { $number }, no de −2 a +2.
rule-spread = Las valoraciones difieren en más de { $most }.
rule-rated-twice = El mismo arquetipo ya ha valorado este punto de contacto.
rule-hand-off-itself = El traspaso lleva de un punto de contacto a sí mismo.
rule-claim-subjects = La postura se refiere a { $count } elementos, no a uno.
rule-answer-subjects = La respuesta debe referirse a un punto de dolor o a un traspaso, solo a uno de los dos.
rule-answer-from = La respuesta procede de una tarjeta que no es una oportunidad.
rule-answer-to = La respuesta se dirige a una tarjeta que no es un punto de dolor.
rule-touchpoint-channel = El punto de contacto ya tiene este canal.
rule-persona-channel = El arquetipo ya tiene este canal.
rule-card-tag = La tarjeta ya lleva esta etiqueta.
rule-view-filter = Un filtro de una vista es para { $count } elementos, no para uno.
rule-agreed-owner = La acción está acordada, pero no se nombra a nadie que la haga.
rule-agreed-date = La acción está acordada, pero no tiene fecha.
rule-metric-subjects = La métrica pertenece a { $count } elementos, no a uno ni al mapa.
rule-period = El periodo termina antes de empezar.
rule-action-subjects = Cada enlace de la acción debe referirse a una tarjeta o a un traspaso, solo a uno de los dos.
rule-action-card = La acción se refiere a una tarjeta que no es ni un punto de dolor ni una oportunidad.
rule-question-origins = La pregunta procede de { $count } elementos, no de uno.
rule-silence-rule = No se indica qué regla se ignora.
rule-silence-reason = No se indica por qué se ignora el hallazgo.
rule-silence-subjects = Lo ignorado se refiere a { $count } elementos, no a uno ni al mapa.
rule-log-name = Un nombre en datos de interacción no puede estar en blanco.
rule-inconsistency-itself = Los dos lados son el mismo canal.
rule-share = Por el canal pasan más de cien de cada cien contactos.
rule-estimated-twice = Ya hay una estimación de esta tarjeta.
rule-replaced-twice = El punto de contacto ya sustituye a ese.
rule-action-subject-twice = La acción ya se refiere a esto.
rule-silenced-twice = Esta regla ya se ignora aquí.
rule-owned-by-nobody = Consta que hay responsable, pero no se nombra a nadie.
rule-owner-unsaid = Se nombra un responsable, pero no consta que lo haya.
rule-other-team = La persona nombrada pertenece a otro equipo.

# Edits.

edit-missing = No existe { record.none } con el identificador { $id }.
edit-missing-hint = Quizás se haya eliminado. Deshacer recupera lo eliminado.
edit-exists = El identificador { $id } ya está en uso: { record }.
edit-exists-hint = Da al elemento nuevo un identificador propio.
edit-place-unsaid = No se indica adónde va { record.the }.
edit-place-unfit = Ahí no se puede poner esto: { record }.
edit-place-hint = Elige otro lugar.
edit-map-made = Un mapa no se crea dentro de otro mapa.
edit-map-made-hint = Crea los mapas en la biblioteca.
edit-map-removed = Un mapa no se puede eliminar desde sí mismo.
edit-map-removed-hint = Elimina los mapas en la biblioteca.
edit-lane-with-cards = Un carril que contiene tarjetas no puede convertirse en una línea divisoria.
edit-lane-with-cards-hint = Mueve o elimina primero sus tarjetas.
edit-named-twice = Se nombra dos veces lo mismo: { record }.
edit-named-twice-hint = Nombra cada cosa una sola vez.
edit-belongs = Esto pertenece a un solo elemento y no se puede copiar por separado: { record }.
edit-belongs-hint = Copia el elemento al que pertenece.
edit-not-written = Aquí no se puede escribir texto: { record }.
edit-not-written-hint = Nombra una tarjeta o un punto de contacto, o cambia una columna.
edit-not-merged = Esto no se puede combinar: { record }.
edit-not-merged-hint = Se pueden combinar tarjetas, puntos de contacto y etapas.
edit-heading-stacked = Un encabezado no se puede apilar.
edit-heading-stacked-hint = Pon mejor las tarjetas bajo el encabezado.
edit-heading-merged = Un encabezado solo se puede combinar con otros encabezados.
edit-heading-merged-hint = Pon las tarjetas bajo el encabezado, o combina las tarjetas sin él.
edit-stands-alone = La acción «{ $title }» está acordada, y no se nombra a nadie más que la haga.
edit-stands-alone-hint = Asigna primero otro responsable a la acción, o vuelve a dejarla como idea.
edit-placing = No se puede fijar «{ $column }» ({ record }): depende del lugar en que esté.
edit-placing-hint = Mueve el elemento.
edit-invariant = No sería coherente { record.the } { $id } ({ $rule }). { $what }
edit-invariant-hint = Cambia el valor de modo que se cumpla la regla.
edit-misfit = Ya no está como antes { record.the } { $id }. { $what }
edit-misfit-hint = Ha cambiado entretanto. Revísalo e inténtalo de nuevo.
misfit-says-nothing = El cambio no dice ni qué había ni qué hay.
misfit-there = Ya está ahí.
misfit-gone = Se ha eliminado.
misfit-changed = Ha cambiado desde entonces.
misfit-column = «{ $column }» ha cambiado desde entonces.
edit-too-large = La tabla tiene { $rows } filas y { $columns } columnas; a partir de aquí hay { $lanes } carriles y { $touchpoints } puntos de contacto.
edit-too-large-hint = Empieza más arriba o más a la izquierda, o añade primero carriles y puntos de contacto.
edit-empty = No se nombra ningún elemento.
edit-empty-hint = Nombra al menos uno.
