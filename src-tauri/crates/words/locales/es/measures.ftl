# What is measured, how it is computed, and why there is no value.

metric-nps = Net Promoter Score (NPS)
metric-nps-means = Con qué probabilidad lo recomendarían, de 0 a 10: el porcentaje de 9 y 10 menos el porcentaje de 0 a 6. Es un número de −100 a +100, no un porcentaje.
metric-csat_top_2_of_5 = Satisfacción (CSAT), 4 y 5 de 5
metric-csat_top_2_of_5-means = Cuántas de cada cien personas respondieron 4 o 5 en una escala de 1 a 5.
metric-csat_top_1_of_5 = Satisfacción (CSAT), 5 de 5
metric-csat_top_1_of_5-means = Cuántas de cada cien personas respondieron 5 en una escala de 1 a 5.
metric-csat_top_2_of_7 = Satisfacción (CSAT), 6 y 7 de 7
metric-csat_top_2_of_7-means = Cuántas de cada cien personas respondieron 6 o 7 en una escala de 1 a 7.
metric-csat_mean_of_5 = Satisfacción (CSAT), media de 1 a 5
metric-csat_mean_of_5-means = La media de las respuestas en una escala de 1 a 5.
metric-ces_mean = Customer Effort Score (CES 2.0), media
metric-ces_mean-means = «Fue fácil», de 1 (totalmente en desacuerdo) a 7 (totalmente de acuerdo): la media de las respuestas.
metric-ces_agreement = Customer Effort Score (CES 2.0), porcentaje de 5 a 7
metric-ces_agreement-means = «Fue fácil», de 1 (totalmente en desacuerdo) a 7 (totalmente de acuerdo): cuántas de cada cien personas respondieron 5, 6 o 7.
metric-ces_index = Customer Effort Score (CES 2.0), índice
metric-ces_index-means = «Fue fácil», de 1 (totalmente en desacuerdo) a 7 (totalmente de acuerdo): el porcentaje de 6 y 7 menos el porcentaje de 1 a 3, de −100 a +100.
metric-fcr = Resolución en el primer contacto (FCR)
metric-fcr-means = Cuántos de cada cien contactos resolvieron el asunto y fueron los primeros sobre él. Indica en la definición cuándo se considera resuelto un asunto.
metric-ocr = Resolución en un solo contacto
metric-ocr-means = A cuántos de cada cien clientes se les resolvió el asunto en su primer contacto y por un solo canal.
metric-aht = Tiempo medio de atención (AHT)
metric-aht-means = Conversación, espera en línea y trabajo posterior al contacto, y marcación cuando llama la empresa, entre los contactos atendidos. Cada canal pesa según sus contactos.
metric-escalation_rate = Tasa de escalamiento
metric-escalation_rate-means = Cuántos de cada cien contactos se derivaron.
metric-channel_switch_rate = Tasa de cambio de canal
metric-channel_switch_rate-means = Cuántos de cada cien recorridos cambiaron de canal al menos una vez.
metric-switches_per_transition = Cambios de canal por transición
metric-switches_per_transition-means = En cuántas de cada cien transiciones de un punto de contacto al siguiente cambió el canal.
metric-agent_productivity = Productividad por agente
metric-agent_productivity-means = Contactos atendidos por hora de trabajo de un agente.
metric-retention = Retención
metric-retention-means = Cuántos de cada cien clientes del inicio del periodo lo siguen siendo al final. No cuentan los ganados entretanto.
metric-churn = Abandono (churn)
metric-churn-means = Cuántos de cada cien clientes del inicio del periodo se perdieron durante él.
metric-clv = Valor de vida del cliente (CLV)
metric-clv-means = Lo que deja un cliente en todos los periodos futuros, en dinero de hoy; el primer margen llega pasado un periodo. El margen y la retención se mantienen constantes.
metric-clv_margin_now = Valor de vida del cliente (CLV), primer margen ahora
metric-clv_margin_now-means = Lo que deja un cliente ahora y en todos los periodos futuros, en dinero de hoy. El margen y la retención se mantienen constantes.
metric-cost_per_interaction = Costo por interacción
metric-cost_per_interaction-means = El costo de atender contactos, entre los contactos atendidos.
metric-cost_per_resolution = Costo por resolución
metric-cost_per_resolution-means = El costo de atender contactos, entre los asuntos resueltos.
metric-revenue_per_customer = Ingresos por cliente
metric-revenue_per_customer-means = Los ingresos del periodo, entre los clientes.
metric-cross_sell_rate = Tasa de venta cruzada
metric-cross_sell_rate-means = Cuántos de cada cien clientes compraron además otra cosa.
metric-effort_time = Esfuerzo del cliente en tiempo
metric-effort_time-means = El tiempo que los clientes esperan y dedican a hacer algo por su cuenta, por caso.
metric-ratio = Una proporción propia
metric-ratio-means = Cuántos de cada cien; la definición dice de qué.
metric-average = Un promedio propio
metric-average-means = Una suma entre un número; la definición dice de qué.
metric-sum = Una suma propia
metric-sum-means = Una suma; la definición dice de qué.

score-rice = RICE
score-ice = ICE
score-opportunity = Puntuación de oportunidad
score-roi = Retorno de la inversión (ROI)

# The numbers that formulas start from.

input-promoters = respuestas de 9 y 10
input-passives = respuestas de 7 y 8
input-detractors = respuestas de 0 a 6
input-answers = respuestas
input-satisfied = respuestas satisfechas
input-rating_sum = suma de las respuestas
input-agreeing = respuestas de 5 a 7
input-easy = respuestas de 6 y 7
input-hard = respuestas de 1 a 3
input-resolved_first = resueltos en el primer contacto
input-contacts = contactos
input-resolved_once = resueltos en un solo contacto y canal
input-customers = clientes
input-talk = conversación
input-hold = espera en línea
input-after_work = trabajo posterior
input-dialling = marcación
input-handled = contactos atendidos
input-passed_on = contactos derivados
input-switched_journeys = recorridos que cambiaron de canal
input-journeys = recorridos
input-switches = cambios de canal
input-transitions = transiciones
input-agent_hours = horas de trabajo de agentes
input-at_end = clientes al final
input-won = clientes ganados
input-at_start = clientes al inicio
input-lost = clientes perdidos
input-margin = margen
input-retention_rate = retención
input-discount_rate = tasa de descuento
input-acquisition_cost = costo de captar un cliente
input-cost = costo
input-resolved = asuntos resueltos
input-revenue = ingresos
input-cross_sold = clientes que compraron otra cosa
input-waiting = tiempo de espera
input-doing = tiempo de gestión propia
input-cases = casos
input-part = los que cuentan
input-whole = todos
input-total = suma
input-count = número
input-reach = alcance
input-impact = impacto
input-confidence = confianza
input-effort = esfuerzo
input-ease = facilidad
input-importance = importancia
input-satisfaction = satisfacción
input-benefit = beneficio

# What is done with them.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100 %
formula-at-least-zero = máx({ $inner }, 0)
formula-group = ({ $inner })

# Why there is no value.

measure-missing = Falta un dato: { $input }.
measure-missing-hint = Complétalo; 0 cuenta como dato.
measure-no-base = No hay entre qué dividir: { $input } es 0.
measure-no-base-hint = Un valor necesita al menos un caso. Si no hubo ninguno, omite la medición.
measure-negative = { $input }: { $number }, menos de 0.
measure-no-part = { $part } no puede ser una parte de { $whole } ({ $input }).
measure-off-scale = { $rating } no está en la escala de { $least } a { $most }.
measure-out-of-range = { $input }: { $number }, fuera del intervalo de { $least } a { $most }.
measure-not-below = { $input }: { $number }; debe ir de { $least } a menos de { $most }.
measure-not-above = { $input }: { $number }; debe ser más de { $least }.
measure-not-one-of = { $input }: { $number }; debe ser uno de estos valores: { $list }.
measure-contradiction = { $input }: se indica { $said }, pero las respuestas una a una suman { $counted }.
measure-contradiction-hint = Conserva el dato correcto y vacía el otro.
measure-unbounded = Los clientes valdrían más de un periodo a otro, sin fin.
measure-unbounded-hint = La retención debe ser menor que 1 más la tasa de descuento.
measure-too-large = Los números son demasiado grandes para calcular con ellos.
measure-does-not-add-up = El valor del total no se puede deducir de los valores por canal o por arquetipo.
measure-does-not-add-up-hint = Añade una medición para el total.
measure-wrong-hint = Corrige el número.

# Values, differences, days and periods.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number } %
amount-per-hour = { $number } por hora
amount-with-unit = { $text } { $unit }
amount-money = { $text } { $sign }
amount-money-letters = { $text } { $sign }
amount-points = { $number ->
    [one] { $number } punto
   *[other] { $number } puntos
}
amount-less = −{ $value }
difference-more = +{ $value }
difference-less = −{ $value }
# A word joiner keeps the sign beside a sign of money, where a line might end.
money-more = +⁠{ $value }
money-less = −⁠{ $value }
difference-none = ±0
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
time-days-hours = { $days } d { $hours } h
measure-interval = 95 %: de { $low } a { $high }
measure-base = n = { $n }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
date-year = { $year }
date-from-to = { $from } – { $to }
date-none = sin fecha
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sept
month-10 = oct
month-11 = nov
month-12 = dic

# What somebody should see to.

concern-no-readings = Nada contado todavía
concern-overdue = Revisión vencida desde el { $date }
concern-no-target = Sin objetivo
concern-no-owner = Sin responsable
concern-disputed-owner = Responsable en disputa
concern-no-review-date = Sin fecha de revisión
concern-few-cases = { $n ->
    [one] Solo { $n } caso
   *[other] Solo { $n } casos
}

# The sets of metrics that are usually measured.

area-satisfaction = Satisfacción
area-operations = Operaciones
area-money = Finanzas
area-own = Métricas propias
metric-set-contact-centre = Centro de contacto
metric-set-web-shop = Tienda en línea
metric-conversion = Tasa de conversión
metric-conversion-definition = Los que cuentan: pedidos. Todos: visitas.
metric-returns = Tasa de devolución
metric-returns-definition = Los que cuentan: pedidos devueltos. Todos: pedidos enviados.

# What a metric is about.

about-stage = Etapa «{ $name }»
about-touchpoint = Punto de contacto «{ $name }»
about-hand-off = Traspaso de «{ $from }» a «{ $to }»
about-channel = Canal «{ $name }»

# What the columns of a table of counts become.

counts-column-date = fecha
counts-column-from = primer día
counts-column-to = último día
counts-column-channel = canal
counts-column-base = número de casos
counts-column-source = fuente
counts-column-notes = notas
counts-column-rating = respuestas de { $rating }
