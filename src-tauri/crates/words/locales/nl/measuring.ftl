# What the window says about metrics. It is loaded with the first thing that shows one.

kind-metric = Indicator
measures = Indicatoren
measures-satisfaction = Tevredenheid
measures-operations = Operatie
measures-money = Geld
measures-own = Eigen indicatoren
no-measures = Hier komen de indicatoren: hoe tevreden klanten zijn, hoe het werk verloopt, wat het kost en oplevert. Jij typt wat er is geteld; de waarde, de formule en het aantal gevallen volgen daaruit.
add-metric-set = Deze toevoegen, zonder data
add-metric = Indicator toevoegen
metric-about-map = De nieuwe indicator gaat over de hele journeymap. Selecteer eerst een fase, touchpoint, overdracht of kanaal om dat te meten.
metric-about = De nieuwe indicator gaat over “{ $name }”.
find-metric-kind = Soort indicator zoeken
no-metric-kind = Die soort bestaat niet. Kies een eigen indicator: een verhouding, een gemiddelde of een som.
measure-against-target = Streefwaarde { $target }: { $difference }
measure-against-last = { $difference } sinds de vorige
measure-nothing = Nog niets geteld: geen waarde. Voeg een meting toe, plak een tabel of importeer een bestand.

field-metric-kind = Soort
section-readings = Wat er is geteld
section-target = Streefwaarde
field-target = Streefwaarde
hint-target = In de eenheid van de waarden: een percentage als 80, een tijd als 6 min.
field-better = Beter is
better-higher = meer
better-lower = minder
better-usual = zoals gebruikelijk voor deze soort
field-unit = Eenheid
hint-unit = Waarin de waarden worden geteld, bijvoorbeeld pakketten.
field-metric-subject = Gaat over
subject-map = De hele journeymap
subject-stages = Fasen
subject-touchpoints = Touchpoints
subject-hand_offs = Overdrachten
subject-channels = Kanalen
field-definition = Definitie
hint-definition = Wat er precies wordt geteld, door wie en wanneer.

reading-add = Toevoegen
remove-reading = Meting van { $period } verwijderen
paste-counts = Tabel plakken…
import-counts = Bestand importeren…
no-value = geen waarde
all-readings = Alle { $count } metingen tonen
fewer-readings = Minder tonen
count-way = Geteld als
count-way-sums = Totalen
count-way-answers = Antwoord voor antwoord
count-rating = Antwoorden { $rating }
count-optional = { $name } (optioneel)
field-period_start = Eerste dag, als het er meer waren (optioneel)
field-period_end = Dag, of laatste dag van de periode
field-reading-channel = Kanaal
all-channels = Alle kanalen

counts-title = Metingen voor “{ $name }”
counts-paste = Plak hier de tabel, met de kolomkoppen in de eerste rij
counts-columns-wanted = Kolommen: datum, { $columns }; eventueel kanaal, n, bron en notities.
counts-ratings = het aantal antwoorden voor elk van { $least } tot { $most }
counts-example-date = datum
counts-example-channel = kanaal
counts-rows = { $taken ->
    [one] { $taken } van { $rows } rijen kan worden gelezen.
   *[other] { $taken } van { $rows } rijen kunnen worden gelezen.
}
counts-how = Kolommen zijn gescheiden door { $delimiter }.
counts-new-channels = { $count ->
    [one] Nieuw op de journeymap is het kanaal { $names }.
   *[other] Nieuw op de journeymap zijn de kanalen { $names }.
}
counts-replaced = { $count ->
    [one] { $count } meting van dezelfde periode en hetzelfde kanaal wordt vervangen.
   *[other] { $count } metingen van dezelfde perioden en kanalen worden vervangen.
}
counts-order = Datums zijn geschreven als
counts-order-day = 31-3-2026
counts-order-month = 3/31/2026
counts-order-guess = De tabel maakt het niet duidelijk; dit is gebruikelijk waar je bent.
counts-fraction = Getallen zijn geschreven als
counts-fraction-guess = De tabel maakt het niet duidelijk; dit is gebruikelijk waar je bent.
counts-read = Wat er zou komen
counts-period = Periode
counts-value = Waarde
counts-base = Gevallen
counts-take = { $count ->
    [one] { $count } meting overnemen
   *[other] { $count } metingen overnemen
}
counts-taken = { $count ->
    [one] { $count } meting is toegevoegd.
   *[other] { $count } metingen zijn toegevoegd.
}
