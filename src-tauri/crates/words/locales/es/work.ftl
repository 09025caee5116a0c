# What is done about what was found: files of actions, and what the picture says about priorities.
# The window takes the latter from the picture and has no copy.

actions-none = El mapa todavía no tiene acciones.
calendar-undated = { $count ->
    [one] Una acción no tiene fecha y no está en el calendario.
   *[other] { $count } acciones no tienen fecha y no están en el calendario.
}
weighed-result = { $filled } = { $value }
weighed-percent = { $number } %
weighed-points = { $number }

# The lens Priorities.

priorities = Prioridades
priorities-about = Qué vale la pena hacer primero. Cada oportunidad tiene su propio lugar, para que no todo pueda ser importante.
priorities-impact = Impacto y esfuerzo
priorities-impact-about = Cuánto ayudaría una oportunidad, en vertical; cuánto trabajo supondría, en horizontal. El número es su puesto: primero lo que más ayuda y, después, lo que menos trabajo da. El impacto cuenta como alto desde 3; el esfuerzo, desde 4.
priorities-impact-corner = Impacto en vertical, esfuerzo en horizontal
priorities-impact-best = Victorias rápidas
priorities-impact-bold = Grandes apuestas
priorities-impact-small = De relleno
priorities-impact-poor = No vale la pena
priorities-impact-up = Impacto { $number } de 5, nivel { $level }
priorities-impact-across = Esfuerzo { $number } de 5, nivel { $level }
priorities-impact-spoken = { $text }. Puesto { $rank }, impacto { $up }, esfuerzo { $across }: { $quarter }
priorities-value = Valor y viabilidad
priorities-value-about = Cuánto vale una oportunidad para el cliente, en vertical; su viabilidad, en horizontal. El número es su puesto: primero lo que más vale y, después, lo más viable. Ambos cuentan como altos desde 3.
priorities-value-corner = Valor en vertical, viabilidad en horizontal
priorities-value-best = Hacerlo
priorities-value-bold = Buscar la forma
priorities-value-small = Estaría bien
priorities-value-poor = Dejarlo
priorities-value-up = Valor { $number } de 5, nivel { $level }
priorities-value-across = Viabilidad { $number } de 5, nivel { $level }
priorities-value-spoken = { $text }. Puesto { $rank }, valor { $up }, viabilidad { $across }: { $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = muy bajo
priorities-step-2 = bajo
priorities-step-3 = medio
priorities-step-4 = alto
priorities-step-5 = muy alto
priorities-tray = { $number ->
    [0] Todas tienen lugar
    [one] Una sin colocar todavía
   *[other] { $number } sin colocar todavía
}
priorities-tray-about = Arrástralas al tablero, o muévelas con Alt y las flechas.
priorities-tray-all = Empieza por una: arrástrala al tablero, o muévela con Alt y las flechas. Cada una de las siguientes se compara con las que ya están.
priorities-tray-done = Aquí esperan las oportunidades nuevas.
priorities-unplaced-spoken = { $text }. Sin colocar todavía
priorities-unsaid = Oportunidad sin texto
priorities-score-about = { $formula }. { $scales }
priorities-rice-scales = Alcance: clientes en un periodo. Impacto: 3, 2, 1, 0,5 o 0,25. Confianza: 100, 80 o 50 por ciento. Esfuerzo: meses de una persona.
priorities-ice-scales = Cada uno de 1 a 10.
priorities-opportunity-scales = Ambas de 0 a 10: cuánto les importa a los clientes y qué satisfacción tienen hoy.
priorities-column-name = Oportunidad
priorities-column-rank = Puesto
priorities-column-score = Puntuación
priorities-no-scores = Nada puntuado todavía
priorities-no-scores-about = Selecciona una oportunidad e indica sus números junto al mapa, en «Cuánto vale». Entonces aparecerá aquí con su puntuación.
priorities-empty = Todavía no hay oportunidades
priorities-empty-about = Una oportunidad responde a lo que va mal: selecciona un punto de dolor o un traspaso y crea una con Ctrl+Alt+O, o escribe tarjetas en el carril de oportunidades. Entonces verás aquí cuáles ayudan más con menos trabajo.
