# Was gemessen wird, wie es berechnet wird und warum es keinen Wert gibt.

metric-nps = Net Promoter Score (NPS)
metric-nps-means = Wie wahrscheinlich eine Empfehlung ist, von 0 bis 10: der Anteil von 9 und 10 abzüglich des Anteils von 0 bis 6. Das ist eine Zahl von −100 bis +100, kein Prozentwert.
metric-csat_top_2_of_5 = Zufriedenheit (CSAT), 4 und 5 von 5
metric-csat_top_2_of_5-means = Wie viele von hundert auf einer Skala von 1 bis 5 mit 4 oder 5 geantwortet haben.
metric-csat_top_1_of_5 = Zufriedenheit (CSAT), 5 von 5
metric-csat_top_1_of_5-means = Wie viele von hundert auf einer Skala von 1 bis 5 mit 5 geantwortet haben.
metric-csat_top_2_of_7 = Zufriedenheit (CSAT), 6 und 7 von 7
metric-csat_top_2_of_7-means = Wie viele von hundert auf einer Skala von 1 bis 7 mit 6 oder 7 geantwortet haben.
metric-csat_mean_of_5 = Zufriedenheit (CSAT), Mittel von 1 bis 5
metric-csat_mean_of_5-means = Das Mittel der Antworten auf einer Skala von 1 bis 5.
metric-ces_mean = Customer Effort Score (CES 2.0), Mittel
metric-ces_mean-means = „Es war einfach“, von 1 (gar nicht einverstanden) bis 7 (ganz einverstanden): das Mittel der Antworten.
metric-ces_agreement = Customer Effort Score (CES 2.0), Anteil von 5 bis 7
metric-ces_agreement-means = „Es war einfach“, von 1 (gar nicht einverstanden) bis 7 (ganz einverstanden): wie viele von hundert mit 5, 6 oder 7 geantwortet haben.
metric-ces_index = Customer Effort Score (CES 2.0), Index
metric-ces_index-means = „Es war einfach“, von 1 (gar nicht einverstanden) bis 7 (ganz einverstanden): der Anteil von 6 und 7 abzüglich des Anteils von 1 bis 3, von −100 bis +100.
metric-fcr = Lösung beim ersten Kontakt (FCR)
metric-fcr-means = Wie viele von hundert Kontakten das Anliegen erledigt haben und die ersten dazu waren. Die Definition sagt, wann ein Anliegen als erledigt gilt.
metric-ocr = Lösung in einem Kontakt und Kanal
metric-ocr-means = Bei wie vielen von hundert Kunden das Anliegen beim ersten Kontakt und über nur einen Kanal erledigt war.
metric-aht = Durchschnittliche Bearbeitungszeit (AHT)
metric-aht-means = Gespräch, Warteschleife und Nacharbeit, dazu Wählen, wo das Unternehmen anruft, je bearbeitetem Kontakt. Kanäle wiegen so viel, wie sie Kontakte haben.
metric-escalation_rate = Eskalationsquote
metric-escalation_rate-means = Wie viele von hundert Kontakten weitergereicht wurden.
metric-channel_switch_rate = Kanalwechselquote
metric-channel_switch_rate-means = Wie viele von hundert Reisen mindestens einmal den Kanal gewechselt haben.
metric-switches_per_transition = Kanalwechsel je Übergang
metric-switches_per_transition-means = Bei wie vielen von hundert Übergängen von einem Kontaktpunkt zum nächsten der Kanal gewechselt hat.
metric-agent_productivity = Produktivität der Mitarbeitenden
metric-agent_productivity-means = Bearbeitete Kontakte je Arbeitsstunde.
metric-retention = Kundenbindung
metric-retention-means = Wie viele von hundert Kunden vom Beginn des Zeitraums an seinem Ende noch Kunden sind. Neu gewonnene zählen nicht.
metric-churn = Abwanderung
metric-churn-means = Wie viele von hundert Kunden vom Beginn des Zeitraums währenddessen verloren gingen.
metric-clv = Kundenwert (CLV)
metric-clv-means = Was ein Kunde in allen künftigen Zeiträumen einbringt, in heutigem Geld; der erste Ertrag kommt nach einem Zeitraum. Ertrag und Bindung bleiben, wie sie sind.
metric-clv_margin_now = Kundenwert (CLV), erster Ertrag jetzt
metric-clv_margin_now-means = Was ein Kunde jetzt und in allen künftigen Zeiträumen einbringt, in heutigem Geld. Ertrag und Bindung bleiben, wie sie sind.
metric-cost_per_interaction = Kosten je Kontakt
metric-cost_per_interaction-means = Die Kosten der Bearbeitung je bearbeitetem Kontakt.
metric-cost_per_resolution = Kosten je Lösung
metric-cost_per_resolution-means = Die Kosten der Bearbeitung je erledigtem Anliegen.
metric-revenue_per_customer = Umsatz je Kunde
metric-revenue_per_customer-means = Der Umsatz des Zeitraums je Kunde.
metric-cross_sell_rate = Cross-Selling-Quote
metric-cross_sell_rate-means = Wie viele von hundert Kunden noch etwas anderes gekauft haben.
metric-effort_time = Zeitaufwand der Kunden
metric-effort_time-means = Die Zeit, die Kunden warten und selbst etwas tun, je Fall.
metric-ratio = Eigener Anteil
metric-ratio-means = Wie viele von hundert; wovon, sagt die Definition.
metric-average = Eigener Durchschnitt
metric-average-means = Eine Summe geteilt durch eine Anzahl; wovon, sagt die Definition.
metric-sum = Eigene Summe
metric-sum-means = Eine Summe; wovon, sagt die Definition.

score-rice = RICE
score-ice = ICE
score-opportunity = Opportunity Score
score-roi = Rendite (ROI)

# Die Zahlen, von denen Formeln ausgehen.

input-promoters = Antworten 9 und 10
input-passives = Antworten 7 und 8
input-detractors = Antworten 0 bis 6
input-answers = Antworten
input-satisfied = zufriedene Antworten
input-rating_sum = Summe der Antworten
input-agreeing = Antworten 5 bis 7
input-easy = Antworten 6 und 7
input-hard = Antworten 1 bis 3
input-resolved_first = beim ersten Kontakt erledigt
input-contacts = Kontakte
input-resolved_once = in einem Kontakt und Kanal erledigt
input-customers = Kunden
input-talk = Gespräch
input-hold = Warteschleife
input-after_work = Nacharbeit
input-dialling = Wählen
input-handled = bearbeitete Kontakte
input-passed_on = weitergereichte Kontakte
input-switched_journeys = Reisen mit Kanalwechsel
input-journeys = Reisen
input-switches = Kanalwechsel
input-transitions = Übergänge
input-agent_hours = Arbeitsstunden
input-at_end = Kunden am Ende
input-won = gewonnene Kunden
input-at_start = Kunden zu Beginn
input-lost = verlorene Kunden
input-margin = Ertrag
input-retention_rate = Bindung
input-discount_rate = Abzinsung
input-acquisition_cost = Kosten der Gewinnung
input-cost = Kosten
input-resolved = erledigte Anliegen
input-revenue = Umsatz
input-cross_sold = Kunden mit weiterem Kauf
input-waiting = Warten
input-doing = eigenes Tun
input-cases = Fälle
input-part = die, die zählen
input-whole = alle
input-total = Summe
input-count = Anzahl
input-reach = Reichweite
input-impact = Wirkung
input-confidence = Sicherheit
input-effort = Aufwand
input-ease = Leichtigkeit
input-importance = Wichtigkeit
input-satisfaction = Zufriedenheit
input-benefit = Nutzen

# Was mit ihnen geschieht.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100 %
formula-at-least-zero = max({ $inner }; 0)
formula-group = ({ $inner })

# Warum es keinen Wert gibt.

measure-missing = Eine Angabe fehlt: { $input }.
measure-missing-hint = Trag sie ein; auch 0 ist eine Angabe.
measure-no-base = Es gibt nichts, wodurch sich teilen lässt: { $input } ist 0.
measure-no-base-hint = Ein Wert braucht mindestens einen Fall. Gab es keinen, lass die Messung weg.
measure-negative = { $input } ist { $number }, kleiner als 0.
measure-no-part = { $part } kann kein Teil von { $whole } sein ({ $input }).
measure-off-scale = { $rating } liegt nicht auf der Skala von { $least } bis { $most }.
measure-out-of-range = { $input } ist { $number }, nicht von { $least } bis { $most }.
measure-not-below = { $input } ist { $number }, nicht von { $least } bis unter { $most }.
measure-not-above = { $input } ist { $number }, nicht mehr als { $least }.
measure-not-one-of = { $input } ist { $number }, keine von { $list }.
measure-contradiction = { $input }: angegeben ist { $said }, die einzelnen Antworten ergeben { $counted }.
measure-contradiction-hint = Behalte die richtige Angabe und leere die andere.
measure-unbounded = Kunden wären von Zeitraum zu Zeitraum mehr wert, ohne Ende.
measure-unbounded-hint = Die Bindung muss kleiner sein als 1 plus Abzinsung.
measure-too-large = Die Zahlen sind zu groß, um damit zu rechnen.
measure-does-not-add-up = Der Wert für alle folgt nicht aus denen der Kanäle oder Personas.
measure-does-not-add-up-hint = Trag eine Messung für alle ein.
measure-wrong-hint = Berichtige die Zahl.

# Werte, Unterschiede, Tage und Zeiträume.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number } %
amount-per-hour = { $number } je Stunde
amount-with-unit = { $text } { $unit }
amount-money = { $text } { $sign }
amount-money-letters = { $text } { $sign }
amount-points = { $number ->
    [one] { $number } Punkt
   *[other] { $number } Punkte
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
measure-interval = 95 %: { $low } bis { $high }
measure-base = n = { $n }
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
date-year = { $year }
date-from-to = { $from } – { $to }
date-none = ohne Datum
month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.

# Worum sich jemand kümmern sollte.

concern-no-readings = Noch nichts gezählt
concern-overdue = Prüfung überfällig seit { $date }
concern-no-target = Ohne Ziel
concern-no-owner = Ohne Zuständige
concern-disputed-owner = Zuständigkeit umstritten
concern-no-review-date = Ohne Prüftermin
concern-few-cases = Nur { $n } Fälle

# Was üblicherweise gemessen wird.

area-satisfaction = Zufriedenheit
area-operations = Betrieb
area-money = Geld
area-own = Eigene Kennzahlen
metric-set-contact-centre = Servicecenter
metric-set-web-shop = Webshop
metric-conversion = Konversionsrate
metric-conversion-definition = Die zählen: Bestellungen. Alle: Besuche.
metric-returns = Rücksendequote
metric-returns-definition = Die zählen: zurückgesandte Bestellungen. Alle: versandte Bestellungen.

# Worum es bei einer Kennzahl geht.

about-stage = Phase „{ $name }“
about-touchpoint = Kontaktpunkt „{ $name }“
about-hand-off = Übergabe von „{ $from }“ an „{ $to }“
about-channel = Kanal „{ $name }“

# Was aus den Spalten einer Tabelle mit Gezähltem wird.

counts-column-date = Datum
counts-column-from = erster Tag
counts-column-to = letzter Tag
counts-column-channel = Kanal
counts-column-base = Zahl der Fälle
counts-column-source = Quelle
counts-column-notes = Notizen
counts-column-rating = Antworten mit { $rating }
