# What the window says about metrics. It is loaded with the first thing that shows one.

kind-metric = Métrica
measures = Métricas
measures-satisfaction = Satisfacción
measures-operations = Operaciones
measures-money = Finanzas
measures-own = Métricas propias
no-measures = Aquí van las métricas: la satisfacción de los clientes, cómo se trabaja, qué cuesta y qué aporta. Escribes lo que se contó; el valor, la fórmula y el número de casos salen de ahí.
add-metric-set = Añadir estas, sin datos
add-metric = Añadir una métrica
metric-about-map = La métrica nueva será sobre todo el mapa. Para medir una etapa, un punto de contacto, un traspaso o un canal, selecciónalo antes.
metric-about = La métrica nueva será sobre «{ $name }».
find-metric-kind = Buscar un tipo de métrica
no-metric-kind = No existe ese tipo. Elige uno propio: una proporción, un promedio o una suma.
measure-against-target = Objetivo { $target }: { $difference }
measure-against-last = { $difference } desde la última
measure-nothing = Nada contado todavía: sin valor. Añade una medición, pega una tabla o importa un archivo.

field-metric-kind = Tipo
section-readings = Lo que se contó
section-target = Objetivo
field-target = Objetivo
hint-target = En la unidad de los valores: los porcentajes como 80, los tiempos como 6 min.
field-better = Es mejor
better-higher = más
better-lower = menos
better-usual = lo habitual en su tipo
field-unit = Unidad
hint-unit = En qué se cuentan los valores, por ejemplo paquetes.
field-metric-subject = Sobre
subject-map = Todo el mapa
subject-stages = Etapas
subject-touchpoints = Puntos de contacto
subject-hand_offs = Traspasos
subject-channels = Canales
field-definition = Definición
hint-definition = Qué se cuenta exactamente, quién lo cuenta y cuándo.

reading-add = Añadir
remove-reading = Quitar la medición de { $period }
paste-counts = Pegar una tabla…
import-counts = Importar un archivo…
no-value = sin valor
all-readings = Mostrar las { $count } mediciones
fewer-readings = Mostrar menos
count-way = Contado como
count-way-sums = Sumas
count-way-answers = Respuesta por respuesta
count-rating = Respuestas de { $rating }
count-optional = { $name } (opcional)
field-period_start = Primer día, si fue más de uno (opcional)
field-period_end = Día, o último día del periodo
field-reading-channel = Canal
all-channels = Todos los canales

counts-title = Mediciones de «{ $name }»
counts-paste = Pega aquí la tabla, con los nombres de sus columnas en la primera fila
counts-columns-wanted = Columnas: fecha, { $columns }; si quieres, también canal, n, fuente y notas.
counts-ratings = el número de respuestas de cada valor de { $least } a { $most }
counts-example-date = fecha
counts-example-channel = canal
counts-rows = { $taken ->
    [one] Se puede leer { $taken } de { $rows } filas.
   *[other] Se pueden leer { $taken } de { $rows } filas.
}
counts-how = Separador de columnas: { $delimiter }.
counts-new-channels = { $count ->
    [one] Es nuevo en el mapa el canal { $names }.
   *[other] Son nuevos en el mapa los canales { $names }.
}
counts-replaced = { $count ->
    [one] Se sustituye { $count } medición del mismo periodo y canal.
   *[other] Se sustituyen { $count } mediciones de los mismos periodos y canales.
}
counts-order = Las fechas se escriben
counts-order-day = 31/3/2026
counts-order-month = 3/31/2026
counts-order-guess = La tabla no lo aclara; es lo habitual en tu región.
counts-fraction = Los números se escriben
counts-fraction-guess = La tabla no lo aclara; es lo habitual en tu región.
counts-read = Cómo quedaría
counts-period = Periodo
counts-value = Valor
counts-base = Casos
counts-take = { $count ->
    [one] Tomar { $count } medición
   *[other] Tomar { $count } mediciones
}
counts-taken = { $count ->
    [one] Ahora hay { $count } medición.
   *[other] Ahora hay { $count } mediciones.
}
