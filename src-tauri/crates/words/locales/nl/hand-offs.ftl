# The hand-offs along the line, and how all that a map says is known.

action-hand-off-drawer = Overdrachten langs de lijn
action-next-hand-off = Volgende overdracht
action-previous-hand-off = Vorige overdracht
action-describe-hand-off = Voorgestelde overdracht beschrijven
action-describe-hand-offs = Alle voorgestelde overdrachten beschrijven
action-another-hand-off = Nog een overdracht vanaf hier
action-no-hand-off = Hier wordt niets overgedragen…
action-panel-evidence = Onderbouwing
why-no-passages = Kanaal en eigenaar wisselen nergens in deze klantreis, en er is geen overdracht beschreven.
why-no-hand-off = Ga eerst naar een overdracht.
why-no-suggestion = Ga eerst naar een voorgestelde overdracht.

line-bar = Overdrachten, geteld
line-title = Overdrachten
line-none = Zodra het kanaal of de eigenaar van het ene naar het volgende touchpoint wisselt, wordt hier een overdracht voorgesteld.
line-go = Naar de volgende: { $what }
line-described = { $number ->
    [one] beschreven
   *[other] beschreven
}
line-channel = { $number ->
    [one] kanaalwissel
   *[other] kanaalwissels
}
line-unowned = zonder eigenaar
line-disputed = betwist
line-contextLost = { $number ->
    [one] verliest context
   *[other] verliezen context
}
line-repeats = { $number ->
    [one] herhaling door de klant
   *[other] herhalingen door de klant
}
line-wait = wachttijd · hoogstens { $worst }
line-wait-unknown = wachttijd onbekend
line-suggested = { $number ->
    [one] te beschrijven
   *[other] te beschrijven
}
line-none-chosen = Geen gekozen
line-place = { $number } van { $count }
line-close = Lade sluiten
line-both-change = Kanaal en eigenaar wisselen
line-channel-changes = Het kanaal wisselt
line-owner-changes = De eigenaar wisselt
line-nothing-changes = Kanaal en eigenaar blijven gelijk
line-describe-all = Alle { $count } beschrijven
line-why-none = Waarom wordt hier niets overgedragen?
line-let-be = Negeren
line-section-passes = Wat wordt overgedragen
line-section-course = Hoe het verloopt
said-no-hand-off = Wordt niet meer voorgesteld. Staat in de journeycheck bij wat wordt genegeerd.
said-described = { $count ->
    [one] Eén overdracht te beschrijven
   *[other] { $count } overdrachten te beschrijven
}
line-in-drawer = Deze overdracht staat in de lade boven de lijn.
line-open-drawer = Boven de lijn tonen

evidence = Onderbouwing
evidence-nothing = Zodra er iets op de journeymap staat, zie je hier alles wat die zegt en hoe we dat weten.
evidence-coverage = Hoeveel is onderbouwd
evidence-map = De hele journeymap
evidence-backed = { $backed } van { $count } onderbouwd, { $share }
evidence-count = { $level } { $number }
evidence-filter-level = Hoe we het weten
evidence-filter-kind = Soort bron
evidence-filter-thing = Wat
evidence-all = Alle
evidence-kind-none = Soort niet aangegeven
evidence-stale-only = Ouder dan een jaar
evidence-stale = Bron ouder dan een jaar
evidence-shown = { $count ->
    [0] Niets is op deze manier bekend
    [one] Eén item
   *[other] { $count } items
}
evidence-select = Selecteren op de journeymap
evidence-ask = { $count ->
    [one] Er een vraag van maken
   *[other] Er { $count } vragen van maken
}
evidence-ask-one = Onderzoeksvraag maken: { $name }
evidence-more = Nog { $count } tonen
evidence-n = n = { $n }
evidence-thing-touchpoint = Touchpoints
evidence-thing-card = Kaartjes
evidence-thing-emotion = Beoordelingen
evidence-thing-hand_off = Overdrachten
evidence-thing-metric = Indicatoren
evidence-thing-inconsistency = Tegenstrijdigheden
evidence-of-touchpoint = Touchpoint
evidence-of-card = Kaartje
evidence-of-emotion = Beoordelingen
evidence-of-hand_off = Overdracht
evidence-of-metric = Indicator
evidence-of-inconsistency = Tegenstrijdigheid
evidence-ratings = { $count ->
    [one] { $persona }: één beoordeling
   *[other] { $persona }: { $count } beoordelingen
}
evidence-metric-untitled = Indicator zonder titel
evidence-go = Ga naar: { $name }

field-backs = Antwoord als onderbouwing gebruiken
backs-explained = Wat is uitgezocht, kan “{ $name }” onderbouwen: bron en datum komen hiervandaan.
backs-take = Als onderbouwing gebruiken
backs-taken = “{ $name }” is nu onderbouwd met dit antwoord.
backs-unanswered = Schrijf eerst het antwoord op: dat wordt de bron.
field-reason-of = Waarom: { $name }
field-share-of = Percentage van de contacten: { $name }
share-hint = Hoeveel van de honderd contacten hierlangs gaan.
