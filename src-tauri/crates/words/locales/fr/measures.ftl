# What is measured, how it is computed, and why there is no value.

metric-nps = Net Promoter Score (NPS)
metric-nps-means = La probabilité de recommander, de 0 à 10 : le pourcentage de 9 et 10 moins le pourcentage de 0 à 6. C’est un nombre de −100 à +100, pas un pourcentage.
metric-csat_top_2_of_5 = Satisfaction (CSAT), 4 et 5 sur 5
metric-csat_top_2_of_5-means = Pourcentage de réponses 4 ou 5 sur une échelle de 1 à 5.
metric-csat_top_1_of_5 = Satisfaction (CSAT), 5 sur 5
metric-csat_top_1_of_5-means = Pourcentage de réponses 5 sur une échelle de 1 à 5.
metric-csat_top_2_of_7 = Satisfaction (CSAT), 6 et 7 sur 7
metric-csat_top_2_of_7-means = Pourcentage de réponses 6 ou 7 sur une échelle de 1 à 7.
metric-csat_mean_of_5 = Satisfaction (CSAT), moyenne de 1 à 5
metric-csat_mean_of_5-means = La moyenne des réponses sur une échelle de 1 à 5.
metric-ces_mean = Customer Effort Score (CES 2.0), moyenne
metric-ces_mean-means = « C’était facile », de 1 (pas du tout d’accord) à 7 (tout à fait d’accord) : la moyenne des réponses.
metric-ces_agreement = Customer Effort Score (CES 2.0), pourcentage de 5 à 7
metric-ces_agreement-means = « C’était facile », de 1 (pas du tout d’accord) à 7 (tout à fait d’accord) : pourcentage de réponses 5, 6 ou 7.
metric-ces_index = Customer Effort Score (CES 2.0), indice
metric-ces_index-means = « C’était facile », de 1 (pas du tout d’accord) à 7 (tout à fait d’accord) : le pourcentage de 6 et 7 moins le pourcentage de 1 à 3, de −100 à +100.
metric-fcr = Résolution au premier contact (FCR)
metric-fcr-means = Pourcentage de contacts qui ont réglé la demande et étaient les premiers à son sujet. Précisez dans la définition quand une demande est considérée comme réglée.
metric-ocr = Résolution en un seul contact
metric-ocr-means = Pourcentage de clients dont la demande a été réglée dès le premier contact et par un seul canal.
metric-aht = Durée moyenne de traitement (DMT)
metric-aht-means = Conversation, mise en attente et travail après le contact, plus la numérotation quand l’entreprise appelle, par contact traité. Chaque canal pèse selon son nombre de contacts.
metric-escalation_rate = Taux d’escalade
metric-escalation_rate-means = Pourcentage de contacts transférés à quelqu’un d’autre.
metric-channel_switch_rate = Taux de changement de canal
metric-channel_switch_rate-means = Pourcentage de parcours qui ont changé de canal au moins une fois.
metric-switches_per_transition = Changements de canal par transition
metric-switches_per_transition-means = Pourcentage de transitions d’un point de contact au suivant où le canal a changé.
metric-agent_productivity = Productivité des conseillers
metric-agent_productivity-means = Contacts traités par heure de travail d’un conseiller.
metric-retention = Rétention
metric-retention-means = Pourcentage des clients du début de la période qui le sont encore à la fin. Ceux gagnés entre-temps ne comptent pas.
metric-churn = Attrition
metric-churn-means = Pourcentage des clients du début de la période qui ont été perdus pendant celle-ci.
metric-clv = Valeur vie client (CLV)
metric-clv-means = Ce qu’un client rapporte sur toutes les périodes à venir, en argent d’aujourd’hui ; la première marge arrive après une période. Marge et rétention restent constantes.
metric-clv_margin_now = Valeur vie client (CLV), première marge immédiate
metric-clv_margin_now-means = Ce qu’un client rapporte maintenant et sur toutes les périodes à venir, en argent d’aujourd’hui. Marge et rétention restent constantes.
metric-cost_per_interaction = Coût par interaction
metric-cost_per_interaction-means = Le coût de traitement des contacts, par contact traité.
metric-cost_per_resolution = Coût par résolution
metric-cost_per_resolution-means = Le coût de traitement des contacts, par demande réglée.
metric-revenue_per_customer = Chiffre d’affaires par client
metric-revenue_per_customer-means = Le chiffre d’affaires de la période, par client.
metric-cross_sell_rate = Taux de vente croisée
metric-cross_sell_rate-means = Pourcentage de clients qui ont aussi acheté autre chose.
metric-effort_time = Effort du client en temps
metric-effort_time-means = Le temps que les clients passent à attendre et à faire eux-mêmes quelque chose, par cas.
metric-ratio = Un pourcentage à vous
metric-ratio-means = Combien sur cent ; la définition précise de quoi.
metric-average = Une moyenne à vous
metric-average-means = Une somme divisée par un nombre ; la définition précise de quoi.
metric-sum = Une somme à vous
metric-sum-means = Une somme ; la définition précise de quoi.

score-rice = RICE
score-ice = ICE
score-opportunity = Score d’opportunité
score-roi = Retour sur investissement (ROI)

# The numbers that formulas start from.

input-promoters = réponses 9 et 10
input-passives = réponses 7 et 8
input-detractors = réponses 0 à 6
input-answers = réponses
input-satisfied = réponses satisfaites
input-rating_sum = somme des réponses
input-agreeing = réponses 5 à 7
input-easy = réponses 6 et 7
input-hard = réponses 1 à 3
input-resolved_first = réglées au premier contact
input-contacts = contacts
input-resolved_once = réglées en un contact et un canal
input-customers = clients
input-talk = conversation
input-hold = mise en attente
input-after_work = travail après contact
input-dialling = numérotation
input-handled = contacts traités
input-passed_on = contacts transférés
input-switched_journeys = parcours avec changement de canal
input-journeys = parcours
input-switches = changements de canal
input-transitions = transitions
input-agent_hours = heures de travail des conseillers
input-at_end = clients à la fin
input-won = clients gagnés
input-at_start = clients au début
input-lost = clients perdus
input-margin = marge
input-retention_rate = rétention
input-discount_rate = actualisation
input-acquisition_cost = coût d’acquisition d’un client
input-cost = coût
input-resolved = demandes réglées
input-revenue = chiffre d’affaires
input-cross_sold = clients ayant acheté autre chose
input-waiting = attente du client
input-doing = temps actif du client
input-cases = cas
input-part = ceux qui comptent
input-whole = tous
input-total = somme
input-count = nombre
input-reach = portée
input-impact = impact
input-confidence = confiance
input-effort = effort
input-ease = facilité
input-importance = importance
input-satisfaction = satisfaction
input-benefit = bénéfice

# What is done with them.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100 %
formula-at-least-zero = max({ $inner } ; 0)
formula-group = ({ $inner })

# Why there is no value.

measure-missing = Une donnée manque : { $input }.
measure-missing-hint = Indiquez-la ; 0 est aussi une réponse.
measure-no-base = Division impossible : { $input } vaut 0.
measure-no-base-hint = Une valeur demande au moins un cas. S’il n’y en a pas eu, omettez ce relevé.
measure-negative = { $input } vaut { $number }, moins que 0.
measure-no-part = { $part } ne peut pas être une partie de { $whole } ({ $input }).
measure-off-scale = { $rating } n’est pas sur l’échelle de { $least } à { $most }.
measure-out-of-range = { $input } vaut { $number }, au lieu de { $least } à { $most }.
measure-not-below = { $input } vaut { $number }, au lieu de { $least } à moins de { $most }.
measure-not-above = { $input } vaut { $number }, au lieu de plus de { $least }.
measure-not-one-of = { $input } vaut { $number }, qui n’est pas l’une de ces valeurs : { $list }.
measure-contradiction = { $input } : { $said } indiqué, mais les réponses une par une donnent { $counted }.
measure-contradiction-hint = Gardez la donnée juste et videz l’autre.
measure-unbounded = Les clients vaudraient plus de période en période, sans fin.
measure-unbounded-hint = La rétention doit être inférieure à 1 plus l’actualisation.
measure-too-large = Ces nombres sont trop grands pour le calcul.
measure-does-not-add-up = La valeur totale ne peut pas se déduire de celles des canaux ou des personas.
measure-does-not-add-up-hint = Ajoutez un relevé pour l’ensemble.
measure-wrong-hint = Corrigez le nombre.

# Values, differences, days and periods.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number } %
amount-per-hour = { $number } par heure
amount-with-unit = { $text } { $unit }
amount-money = { $text } { $sign }
amount-money-letters = { $text } { $sign }
amount-points = { $number ->
    [one] { $number } point
   *[other] { $number } points
}
amount-less = −{ $value }
difference-more = +{ $value }
difference-less = −{ $value }
# A word joiner keeps the sign beside a sign of money, where a line might end.
money-more = +⁠{ $value }
money-less = −⁠{ $value }
difference-none = ±0
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
time-days-hours = { $days } j { $hours } h
measure-interval = 95 % : { $low } à { $high }
measure-base = n = { $n }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = T{ $quarter } { $year }
date-year = { $year }
date-from-to = { $from } – { $to }
date-none = sans date
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

# What somebody should see to.

concern-no-readings = Rien de compté pour l’instant
concern-overdue = Revue en retard depuis le { $date }
concern-no-target = Sans objectif
concern-no-owner = Sans responsable
concern-disputed-owner = Responsabilité contestée
concern-no-review-date = Sans date de revue
concern-few-cases = Seulement { $n } cas

# The sets of metrics that are usually measured.

area-satisfaction = Satisfaction
area-operations = Opérations
area-money = Argent
area-own = Indicateurs à vous
metric-set-contact-centre = Centre de contacts
metric-set-web-shop = Boutique en ligne
metric-conversion = Taux de conversion
metric-conversion-definition = Ceux qui comptent : les commandes. Tous : les visites.
metric-returns = Taux de retour
metric-returns-definition = Ceux qui comptent : les commandes renvoyées. Tous : les commandes expédiées.

# What a metric is about.

about-stage = Phase « { $name } »
about-touchpoint = Point de contact « { $name } »
about-hand-off = Passage de relais de « { $from } » à « { $to } »
about-channel = Canal « { $name } »

# What the columns of a table of counts become.

counts-column-date = date
counts-column-from = premier jour
counts-column-to = dernier jour
counts-column-channel = canal
counts-column-base = nombre de cas
counts-column-source = source
counts-column-notes = notes
counts-column-rating = réponses { $rating }
