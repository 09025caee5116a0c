# What is measured, how it is computed, and why there is no value.

metric-nps = Net Promoter Score (NPS)
metric-nps-means = Hoe waarschijnlijk het is dat mensen het aanbevelen, van 0 tot 10: het percentage 9 en 10 min het percentage 0 tot en met 6. Het is een getal van −100 tot +100, geen percentage.
metric-csat_top_2_of_5 = Tevredenheid (CSAT), 4 en 5 van 5
metric-csat_top_2_of_5-means = Hoeveel van de honderd op een schaal van 1 tot 5 een 4 of 5 gaven.
metric-csat_top_1_of_5 = Tevredenheid (CSAT), 5 van 5
metric-csat_top_1_of_5-means = Hoeveel van de honderd op een schaal van 1 tot 5 een 5 gaven.
metric-csat_top_2_of_7 = Tevredenheid (CSAT), 6 en 7 van 7
metric-csat_top_2_of_7-means = Hoeveel van de honderd op een schaal van 1 tot 7 een 6 of 7 gaven.
metric-csat_mean_of_5 = Tevredenheid (CSAT), gemiddelde van 1 tot 5
metric-csat_mean_of_5-means = Het gemiddelde van de antwoorden op een schaal van 1 tot 5.
metric-ces_mean = Customer Effort Score (CES 2.0), gemiddelde
metric-ces_mean-means = “Het was makkelijk”, van 1 (helemaal oneens) tot 7 (helemaal eens): het gemiddelde van de antwoorden.
metric-ces_agreement = Customer Effort Score (CES 2.0), percentage 5 tot 7
metric-ces_agreement-means = “Het was makkelijk”, van 1 (helemaal oneens) tot 7 (helemaal eens): hoeveel van de honderd een 5, 6 of 7 gaven.
metric-ces_index = Customer Effort Score (CES 2.0), index
metric-ces_index-means = “Het was makkelijk”, van 1 (helemaal oneens) tot 7 (helemaal eens): het percentage 6 en 7 min het percentage 1 tot en met 3, van −100 tot +100.
metric-fcr = First contact resolution (FCR)
metric-fcr-means = Hoeveel van de honderd contacten de zaak afhandelden en het eerste contact erover waren. Geef in de definitie aan wanneer een zaak is afgehandeld.
metric-ocr = Opgelost in één contact en kanaal
metric-ocr-means = Bij hoeveel van de honderd klanten de zaak in het eerste contact en via één kanaal werd afgehandeld.
metric-aht = Gemiddelde afhandeltijd (AHT)
metric-aht-means = Gesprekstijd, tijd in de wacht en nawerk, plus kiezen als de organisatie zelf belt, gedeeld door de afgehandelde contacten. Kanalen wegen mee naar hun aantal contacten.
metric-escalation_rate = Escalatiepercentage
metric-escalation_rate-means = Hoeveel van de honderd contacten werden doorgezet.
metric-channel_switch_rate = Percentage kanaalwissels
metric-channel_switch_rate-means = Hoeveel van de honderd klantreizen minstens één keer van kanaal wisselden.
metric-switches_per_transition = Kanaalwissels per overgang
metric-switches_per_transition-means = Bij hoeveel van de honderd overgangen van het ene naar het volgende touchpoint het kanaal wisselde.
metric-agent_productivity = Productiviteit van medewerkers
metric-agent_productivity-means = Afgehandelde contacten per gewerkt uur van een medewerker.
metric-retention = Klantbehoud
metric-retention-means = Hoeveel van de honderd klanten aan het begin van de periode aan het eind nog klant zijn. Wie er intussen bij kwam, telt niet mee.
metric-churn = Klantverloop (churn)
metric-churn-means = Hoeveel van de honderd klanten aan het begin van de periode in die periode vertrokken.
metric-clv = Customer lifetime value (CLV)
metric-clv-means = Wat een klant in alle komende perioden oplevert, in geld van nu; de eerste marge komt na één periode. Marge en klantbehoud blijven zoals ze zijn.
metric-clv_margin_now = Customer lifetime value (CLV), eerste marge nu
metric-clv_margin_now-means = Wat een klant nu en in alle komende perioden oplevert, in geld van nu. Marge en klantbehoud blijven zoals ze zijn.
metric-cost_per_interaction = Kosten per interactie
metric-cost_per_interaction-means = De kosten van het afhandelen van contacten, gedeeld door de afgehandelde contacten.
metric-cost_per_resolution = Kosten per oplossing
metric-cost_per_resolution-means = De kosten van het afhandelen van contacten, gedeeld door de afgehandelde zaken.
metric-revenue_per_customer = Omzet per klant
metric-revenue_per_customer-means = De omzet van de periode gedeeld door het aantal klanten.
metric-cross_sell_rate = Percentage cross-selling
metric-cross_sell_rate-means = Hoeveel van de honderd klanten ook iets anders kochten.
metric-effort_time = Tijdsinspanning van de klant
metric-effort_time-means = De tijd die klanten wachten en zelf iets doen, per geval.
metric-ratio = Een eigen verhouding
metric-ratio-means = Hoeveel van de honderd; waarvan, staat in de definitie.
metric-average = Een eigen gemiddelde
metric-average-means = Een som gedeeld door een aantal; waarvan, staat in de definitie.
metric-sum = Een eigen som
metric-sum-means = Een som; waarvan, staat in de definitie.

score-rice = RICE
score-ice = ICE
score-opportunity = Opportunity score
score-roi = Return on investment (ROI)

# The numbers that formulas start from.

input-promoters = antwoorden 9 en 10
input-passives = antwoorden 7 en 8
input-detractors = antwoorden 0 tot en met 6
input-answers = antwoorden
input-satisfied = tevreden antwoorden
input-rating_sum = som van de antwoorden
input-agreeing = antwoorden 5 tot en met 7
input-easy = antwoorden 6 en 7
input-hard = antwoorden 1 tot en met 3
input-resolved_first = in het eerste contact afgehandeld
input-contacts = contacten
input-resolved_once = in één contact en kanaal afgehandeld
input-customers = klanten
input-talk = gesprek
input-hold = in de wacht
input-after_work = nawerk
input-dialling = kiezen
input-handled = afgehandelde contacten
input-passed_on = doorgezette contacten
input-switched_journeys = klantreizen met kanaalwissel
input-journeys = klantreizen
input-switches = kanaalwissels
input-transitions = overgangen
input-agent_hours = gewerkte uren
input-at_end = klanten aan het eind
input-won = nieuwe klanten
input-at_start = klanten aan het begin
input-lost = vertrokken klanten
input-margin = marge
input-retention_rate = klantbehoud
input-discount_rate = discontovoet
input-acquisition_cost = kosten om een klant te werven
input-cost = kosten
input-resolved = afgehandelde zaken
input-revenue = omzet
input-cross_sold = klanten die iets anders kochten
input-waiting = wachten
input-doing = zelf doen
input-cases = gevallen
input-part = wat meetelt
input-whole = alle
input-total = som
input-count = aantal
input-reach = bereik
input-impact = impact
input-confidence = zekerheid
input-effort = inspanning
input-ease = gemak
input-importance = belang
input-satisfaction = tevredenheid
input-benefit = opbrengst

# What is done with them.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100%
formula-at-least-zero = max({ $inner }, 0)
formula-group = ({ $inner })

# Why there is no value.

measure-missing = Niet ingevuld: { $input }.
measure-missing-hint = Vul het in; 0 telt als ingevuld.
measure-no-base = Er is niets om door te delen: { $input } is 0.
measure-no-base-hint = Een waarde vraagt minstens één geval. Laat de meting weg als er geen was.
measure-negative = { $input } is { $number }, minder dan 0.
measure-no-part = { $part } kan geen deel zijn van { $whole } ({ $input }).
measure-off-scale = { $rating } ligt niet op de schaal van { $least } tot { $most }.
measure-out-of-range = { $input } is { $number }, niet van { $least } tot { $most }.
measure-not-below = { $input } is { $number }, niet van { $least } tot minder dan { $most }.
measure-not-above = { $input } is { $number }, niet meer dan { $least }.
measure-not-one-of = { $input } is { $number }, geen van { $list }.
measure-contradiction = { $input } is opgegeven als { $said }, maar de antwoorden samen geven { $counted }.
measure-contradiction-hint = Behoud wat klopt en maak het andere leeg.
measure-unbounded = Klanten zouden per periode steeds meer waard worden, zonder einde.
measure-unbounded-hint = Klantbehoud moet kleiner zijn dan 1 plus de discontovoet.
measure-too-large = De getallen zijn te groot om mee te rekenen.
measure-does-not-add-up = De waarde voor alles is niet af te leiden uit die van de kanalen of persona’s.
measure-does-not-add-up-hint = Voeg een meting voor alles toe.
measure-wrong-hint = Corrigeer het getal.

# Values, differences, days and periods.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number }%
amount-per-hour = { $number } per uur
amount-with-unit = { $text } { $unit }
amount-money = { $sign } { $text }
amount-money-letters = { $sign } { $text }
amount-points = { $number ->
    [one] { $number } punt
   *[other] { $number } punten
}
amount-less = −{ $value }
difference-more = +{ $value }
difference-less = −{ $value }
# A word joiner keeps the sign beside a sign of money, where a line might end.
money-more = +⁠{ $value }
money-less = −⁠{ $value }
difference-none = ±0
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } u { $minutes } min
time-days-hours = { $days } d { $hours } u
measure-interval = 95%: { $low } tot { $high }
measure-base = n = { $n }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
date-year = { $year }
date-from-to = { $from } – { $to }
date-none = geen datum
month-1 = jan
month-2 = feb
month-3 = mrt
month-4 = apr
month-5 = mei
month-6 = jun
month-7 = jul
month-8 = aug
month-9 = sep
month-10 = okt
month-11 = nov
month-12 = dec

# What somebody should see to.

concern-no-readings = Nog niets geteld
concern-overdue = Herziening te laat sinds { $date }
concern-no-target = Geen streefwaarde
concern-no-owner = Geen eigenaar
concern-disputed-owner = Eigenaar betwist
concern-no-review-date = Geen herzieningsdatum
concern-few-cases = Slechts { $n } gevallen

# The sets of metrics that are usually measured.

area-satisfaction = Tevredenheid
area-operations = Operatie
area-money = Geld
area-own = Eigen indicatoren
metric-set-contact-centre = Klantcontactcentrum
metric-set-web-shop = Webwinkel
metric-conversion = Conversiepercentage
metric-conversion-definition = Wat meetelt: bestellingen. Alle: bezoeken.
metric-returns = Retourpercentage
metric-returns-definition = Wat meetelt: teruggestuurde bestellingen. Alle: verstuurde bestellingen.

# What a metric is about.

about-stage = Fase “{ $name }”
about-touchpoint = Touchpoint “{ $name }”
about-hand-off = Overdracht van “{ $from }” naar “{ $to }”
about-channel = Kanaal “{ $name }”

# What the columns of a table of counts become.

counts-column-date = datum
counts-column-from = eerste dag
counts-column-to = laatste dag
counts-column-channel = kanaal
counts-column-base = aantal gevallen
counts-column-source = bron
counts-column-notes = notities
counts-column-rating = antwoorden { $rating }
