# What a step of the history did. They stand in the menu after “Undo:”.

edit-create = Añadir { $what }
edit-change = Cambiar { $what }
edit-move = Mover { $what }
edit-span = Extender { $what }
edit-copy = Duplicar { $what }
edit-remove = Eliminar { $what }
edit-rate = Valorar un punto de contacto
edit-add = Añadir { $what }
edit-merge = Combinar { $what }
edit-split = Dividir { $what }
edit-stack = Apilar { $what }
edit-unstack = Sacar de la pila { $what }
edit-paste = Pegar { $what }
edit-send = Mover { $what } a otro mapa
edit-receive = Traer { $what } de otro mapa
edit-import = Importar { $what }
edit-open = Abrir desde { $what }

things-records = { $count ->
    [one] elemento
   *[other] { $count } elementos
}
things-map = { $count ->
    [one] mapa
   *[other] { $count } mapas
}
things-team = { $count ->
    [one] equipo
   *[other] { $count } equipos
}
things-person = { $count ->
    [one] persona
   *[other] { $count } personas
}
things-channel = { $count ->
    [one] canal
   *[other] { $count } canales
}
things-tag = { $count ->
    [one] etiqueta
   *[other] { $count } etiquetas
}
things-persona = { $count ->
    [one] arquetipo
   *[other] { $count } arquetipos
}
things-persona_channel = { $count ->
    [one] canal preferido
   *[other] { $count } canales preferidos
}
things-stage = { $count ->
    [one] etapa
   *[other] { $count } etapas
}
things-touchpoint = { $count ->
    [one] punto de contacto
   *[other] { $count } puntos de contacto
}
things-touchpoint_channel = { $count ->
    [one] otro canal
   *[other] otros { $count } canales
}
things-lane = { $count ->
    [one] carril
   *[other] { $count } carriles
}
things-card = { $count ->
    [one] tarjeta
   *[other] { $count } tarjetas
}
things-card_tag = { $count ->
    [one] etiqueta de una tarjeta
   *[other] { $count } etiquetas de tarjetas
}
things-unlike = { $count ->
    [one] par de tarjetas que no son lo mismo
   *[other] { $count } pares de tarjetas que no son lo mismo
}
things-emotion = { $count ->
    [one] emoción
   *[other] { $count } emociones
}
things-hand_off = { $count ->
    [one] traspaso
   *[other] { $count } traspasos
}
things-answer = { $count ->
    [one] respuesta
   *[other] { $count } respuestas
}
things-claim = { $count ->
    [one] postura
   *[other] { $count } posturas
}
things-view = { $count ->
    [one] vista
   *[other] { $count } vistas
}
things-view_filter = { $count ->
    [one] filtro de una vista
   *[other] { $count } filtros de vistas
}
things-metric = { $count ->
    [one] métrica
   *[other] { $count } métricas
}
things-reading = { $count ->
    [one] medición
   *[other] { $count } mediciones
}
things-action = { $count ->
    [one] acción
   *[other] { $count } acciones
}
things-action_subject = { $count ->
    [one] asunto de una acción
   *[other] { $count } asuntos de acciones
}
things-pilot = { $count ->
    [one] prueba piloto
   *[other] { $count } pruebas piloto
}
things-question = { $count ->
    [one] pregunta
   *[other] { $count } preguntas
}
things-estimate = { $count ->
    [one] estimación
   *[other] { $count } estimaciones
}
things-replacement = { $count ->
    [one] punto de contacto sustituido
   *[other] { $count } puntos de contacto sustituidos
}
things-log_name = { $count ->
    [one] nombre en datos de interacción
   *[other] { $count } nombres en datos de interacción
}
things-inconsistency = { $count ->
    [one] inconsistencia
   *[other] { $count } inconsistencias
}
things-accountable = { $count ->
    [one] corresponsabilidad
   *[other] { $count } corresponsabilidades
}
things-silence = { $count ->
    [one] hallazgo ignorado
   *[other] { $count } hallazgos ignorados
}

copy-of = Copia de { $title }
opened-beside = La biblioteca tiene otra versión de este mapa. Esta se ha puesto al lado.
opened-beside-deleted = Aquí se eliminó otra versión de este mapa, y sigue eliminada. Esta está en la biblioteca tal como viene en el archivo.
future-of = { $title } – futuro
edit-pin = Evidencia de { $what }
