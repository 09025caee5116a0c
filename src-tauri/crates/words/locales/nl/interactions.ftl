# The panel of interaction data.
interactions-none = Wat hebben klanten echt gedaan? Open data van hun interacties, vergelijk die met de journeymap en leg als onderbouwing vast wat de data zegt.
interactions-formats = Tabellen met een rij per interactie (CSV, Excel, OpenDocument), XES, en OCEL 1 en 2 als JSON of XML. Nodig is: wiens klantreis het is, wat er gebeurde en wanneer. Kanaal en team worden gebruikt als ze er zijn.
interactions-private = De data blijft in het geheugen en is weg als je de app sluit. Er wordt niets van bewaard of verstuurd, en in de journeymap komen alleen de tellingen die je vastlegt.
interactions-open = Interactiedata openen…
interactions-open-other = Andere data openen…
interactions-close = Sluiten
interactions-span = { $from } tot { $until }
interactions-counts = { $journeys ->
    [one] { $journeys } klantreis
   *[other] { $journeys } klantreizen
}, { $interactions ->
    [one] { $interactions } interactie
   *[other] { $interactions } interacties
}
interactions-how = Hoe het bestand is gelezen
interactions-remarks = { $count ->
    [one] één opmerking
   *[other] { $count } opmerkingen
}
interactions-kind = Eén klantreis per
interactions-kind-counts = { $name }: { $journeys } met { $interactions } interacties
interactions-role-case = Wiens klantreis het is
interactions-role-activity = Wat er gebeurde
interactions-role-time = Wanneer, of wanneer het begon
interactions-role-until = Wanneer het voorbij was
interactions-role-channel = Kanaal
interactions-role-hand = Team of persoon
interactions-role-phase = Of het begon of eindigde
interactions-role-instance = Wat bij elkaar hoort
interactions-role-trait = Wat over de klantreis bekend is
interactions-role-ignore = Niet gelezen
interactions-view = Weergave
interactions-view-names = Namen
interactions-view-funnel = Funnel
interactions-view-ways = Routes
interactions-view-channels = Kanalen
interactions-view-evidence = Onderbouwing
interactions-view-replay = Naspelen
interactions-names-why = Geef aan bij welk touchpoint elke naam in de data hoort. De journeymap onthoudt het, zodat het volgende bestand meteen wordt begrepen.
interactions-known = { $known } van { $all } namen staan op de journeymap.
interactions-no-touchpoints = De journeymap heeft nog geen touchpoints.
interactions-same = heet hetzelfde
interactions-alike = misschien { $name }
interactions-take = Het is { $name }
interactions-take-alike = { $count ->
    [one] De naam overnemen die erop lijkt
   *[other] Alle { $count } overnemen die erop lijken
}
interactions-not-on-map = Niet op de journeymap
interactions-more = Nog { $count } tonen
interactions-scope = Interacties
interactions-scope-on_map = Op de journeymap
interactions-scope-all = Alle
interactions-left-out = { $count ->
    [one] Eén interactie telt niet mee, omdat de naam niet op de journeymap staat.
   *[other] { $count } interacties tellen niet mee, omdat hun namen niet op de journeymap staan.
}
interactions-nothing-known = Nog niets van de data staat op de journeymap. Geef onder “Namen” aan over welke touchpoints het gaat, of bekijk alle interacties.
interactions-steps = Stappen
interactions-steps-stages = Fasen
interactions-steps-touchpoints = Touchpoints
interactions-steps-names = Namen in de data
interactions-funnel-caption = { $journeys } klantreizen in { $file }
interactions-step = Stap
interactions-reached = Bereikt
interactions-of-before = Van de vorige stap
interactions-time = Tijd, mediaan
interactions-visited = Ooit hier geweest
interactions-funnel-how = Bereikt: klantreizen die hier kwamen via alle stappen hierboven, in deze volgorde, wat er ook tussen ligt. Tijd: vanaf het bereiken van de vorige stap. Ooit hier geweest: klantreizen die hier op enig moment waren.
interactions-choose-steps = Stappen kiezen
interactions-ways = { $count ->
    [one] Eén route
   *[other] { $count } verschillende routes
}
interactions-way-count = { $count ->
    [one] { $count } klantreis
   *[other] { $count } klantreizen
} ({ $share })
interactions-way-more = … en nog { $count }
interactions-median = mediaan { $time }
interactions-look = Bekijk er een
interactions-links = Van stap naar stap
interactions-link = Van en naar
interactions-times = Aantal keer
interactions-wait-median = Wachttijd, mediaan
interactions-wait-most = Wachttijd, 95%
interactions-switches = Kanaalwissels
interactions-wait-how = Wachttijd: hoe lang er tussendoor niets gebeurt. 95%: negentien van de twintig wachttijden zijn niet langer. Na een half uur zonder activiteit is een bezoek voorbij.
interactions-figure-journeys = klantreizen
interactions-figure-visits = bezoeken per klantreis
interactions-figure-switched = wisselen van kanaal
interactions-figure-switches = wissels per klantreis
interactions-figure-passed = worden doorgegeven
interactions-figure-returned = komen terug
interactions-figure-total = van eerste tot laatste, mediaan
interactions-figure-waits = daarvan wachten, mediaan
interactions-channels = Kanalen
interactions-channel = Kanaal
interactions-journeys = Klantreizen
interactions-visits = Bezoeken
interactions-no-channels = De data zegt niet via welke kanalen. Doet een kolom dat wel, kies die dan onder “Hoe het bestand is gelezen”.
interactions-changes = Wisselingen van kanaal
interactions-change-from = Van
interactions-change-to = Naar
interactions-attribution = Wie eraan heeft bijgedragen
interactions-goal = Wat klanten moeten bereiken
interactions-ascribe = Onderscheiden naar
interactions-ascribe-channels = Kanalen onderweg
interactions-reached-goal = { $reached } van { $of } klantreizen bereikten het doel ({ $share })
interactions-took-part = Betrokken
interactions-rate = Doel bereikt
interactions-on-journeys = { $count ->
    [one] op { $count } klantreis
   *[other] op { $count } klantreizen
}
interactions-unknown = Onbekend
interactions-rules = Wat de regels betekenen
interactions-rule-first = Eerste
interactions-rule-first-how = Alles voor het kanaal van het eerste contact.
interactions-rule-last = Laatste
interactions-rule-last-how = Alles voor het kanaal waarin ze het doel bereikten.
interactions-rule-linear = Gelijk
interactions-rule-linear-how = Evenveel voor elk contact onderweg.
interactions-rule-position = Positie
interactions-rule-position-how = 40% voor het eerste contact, 40% voor het laatste en 20% voor alles ertussen. Elk de helft als er twee zijn.
interactions-rule-decay = Verval
interactions-rule-decay-how = Half zoveel voor elke zeven dagen die het contact vóór het bereiken van het doel lag.
interactions-attribution-how = Elke regel verdeelt dezelfde successen anders. Geen ervan laat zien wat de oorzaak was: het kanaal waarlangs klanten aankomen, is vaak niet het kanaal dat hen overtuigde.
interactions-evidence-why = Wat de data zegt en wat de journeymap zegt. Wat je overneemt, wordt onderbouwing van het niveau “Data”, met bron, datum en n, in één stap die je ongedaan kunt maken.
interactions-offers-hand_off = { $count ->
    [one] Eén overdracht
   *[other] { $count } overdrachten
}
interactions-offers-new_hand_off = { $count ->
    [one] Eén overdracht die niet op de journeymap staat
   *[other] { $count } overdrachten die niet op de journeymap staan
}
interactions-offers-touchpoint = { $count ->
    [one] Eén touchpoint
   *[other] { $count } touchpoints
}
interactions-offers-metric = { $count ->
    [one] Eén indicator van de journeymap
   *[other] { $count } indicatoren van de journeymap
}
interactions-measure-switch_rate = Klantreizen met kanaalwissel
interactions-measure-switches_per_transition = Kanaalwissels per overgang
interactions-measure-switches_per_journey = Kanaalwissels per klantreis
interactions-measure-return_rate = Klantreizen die terugkomen
interactions-take-all = Al deze
interactions-map-silent = Journeymap: zegt niets
interactions-map-says = Journeymap: { $value }
interactions-data-says = Data: { $value } (n = { $n })
interactions-data-seen = Data: gezien op { $n ->
    [one] { $n } klantreis
   *[other] { $n } klantreizen
}
interactions-data-time = Data: { $value }, negentien van de twintig binnen { $most } (n = { $n })
interactions-standing-agrees = Komt overeen
interactions-standing-differs = Wijkt meer dan een factor twee af
interactions-write = { $count ->
    [0] Vastleggen als onderbouwing
    [one] Eén vastleggen als onderbouwing
   *[other] { $count } vastleggen als onderbouwing
}
interactions-journey = Klantreis { $number }
replay-why = Volg de reis van één klant over de journeymap, halte voor halte.
replay-why-usual = De meest gevolgde route
replay-why-longest = De langste
replay-why-switches = De meeste kanaalwissels
replay-why-returns = De meeste wegen terug
replay-seek = Zoeken op hoe de data het noemt, zoals een ticket
replay-found = { $count ->
    [0] Niets gevonden
    [one] Eén klantreis gevonden
   *[other] { $count } klantreizen gevonden
}
replay-names = Klantreizen zijn hier genummerd, zodat er geen naam van een klant op de muur verschijnt.
replay-counts = { $stops ->
    [one] { $stops } halte
   *[other] { $stops } haltes
} in { $time }
replay-controls = Naspelen
replay-back = Vorige halte
replay-on = Volgende halte
replay-play = Afspelen
replay-pause = Pauzeren
replay-end = Van de journeymap halen
replay-at = { $at } van { $of }
replay-channel = via { $channel }
replay-other-channel = via { $channel }, dat de journeymap daar niet heeft
replay-lasts = duurt { $time }
replay-interactions = { $count } interacties
replay-stop = Halte { $number }: { $name }. { $how }
replay-after = na { $wait }
interactions-add = { $count ->
    [one] De onbekende naam als touchpoint toevoegen
   *[other] { $count } onbekende namen als touchpoints toevoegen
}
