# What tables and texts say through the lenses that have no grid. The window takes it from the picture.

sheet-ascending = oplopend gesorteerd
sheet-descending = aflopend gesorteerd

# The registers.

register-pain-points = Pijnpunten
register-pain-points-about = Wat pijn doet, hoe erg, van wie het is en wat er antwoord op geeft.
register-hand-offs = Overdrachten
register-hand-offs-about = Waar de klant wordt doorgegeven: wat de aanleiding is, wat er verloren gaat, wie het opnieuw vertelt en hoe lang het duurt.
register-opportunities = Kansen
register-opportunities-about = Hoe kunnen we het verbeteren: waar elk idee antwoord op geeft, wat het zou opleveren en kosten.
register-actions = Acties
register-actions-about = Wat iemand gaat doen, wanneer het klaar is en waaraan je merkt dat het heeft geholpen.
register-touchpoints = Touchpoints
register-touchpoints-about = Elk moment van de klantreis met het kanaal, de eigenaar en de duur.
register-evidence = Onderbouwing
register-evidence-about = Hoe we weten wat we beweren, en waar dat vandaan komt.
register-rows = { $number ->
    [0] Nog geen.
    [one] Eén rij.
   *[other] { $number } rijen.
}
register-in-order = In de volgorde van de klantreis.
register-filtered = { $number } van { $all } rijen, die met “{ $filter }”.
register-from-to = { $from } → { $to }
register-rating = { $persona }: { $value }, { $word }
register-yes = Ja
register-no = Nee
register-sort-touchpoint = Touchpoint
register-sort-emotion = Beoordeling
register-sort-hand-off = Overdracht
register-action-integrate_systems = Systemen koppelen
register-action-train_staff = Medewerkers trainen
register-action-change_process = Proces veranderen
register-action-other = Anders
register-state-idea = Idee
register-state-agreed = Afgesproken
register-state-doing = Bezig
register-state-done = Klaar
register-state-dropped = Vervallen
column-text = Wat
column-where = Waar
column-lane = Swimlane
column-severity = Ernst
column-breakdown = Wat er hapert
column-owner = Eigenaar
column-evidence = Hoe we het weten
column-answered-by = Beantwoord door
column-answers = Antwoord op
column-impact = Impact
column-effort = Inspanning
column-actions = Acties
column-hand-off = Van → naar
column-switch = Kanaalwissel
column-kind = Soort
column-trigger = Aanleiding
column-context-lost = Verloren context
column-repeats = Wie herhaalt
column-wait-typical = Gebruikelijke wachttijd
column-wait-worst = Langste wachttijd
column-action = Actie
column-state = Status
column-due = Uiterlijk
column-about = Waarover
column-metric = Succesindicator
column-baseline = Nulmeting
column-target = Streefwaarde
column-benefit = Opbrengst
column-cost = Kosten
column-return = ROI
column-notes = Notities
column-touchpoint = Touchpoint
column-stage = Fase
column-channel = Kanaal
column-channel-reason = Waarom dit kanaal
column-duration = Duur
column-moment = Moment of truth
column-emotion = Gevoel
column-claim = Wat wordt beweerd
column-sort = Soort
column-evidence-kind = Soort bron
column-source = Bron
column-date = Datum
column-n = n
register-nothing-pain-points = Nog geen pijnpunten
register-nothing-pain-points-about = Hier komt alles wat op de klantreis pijn doet, met ernst, eigenaar en wat er antwoord op geeft. Een kaartje is een pijnpunt als het in een swimlane voor pijnpunten ligt, of als de soort dat zegt.
register-nothing-hand-offs = Nog geen overdrachten beschreven
register-nothing-hand-offs-about = Waar de klantreis van het ene naar het andere kanaal of team gaat, beschrijf je de overdracht: de aanleiding, wat er verloren gaat, wie zich moet herhalen en hoe lang het duurt. De journeymap stelt voor waar.
register-nothing-opportunities = Nog geen kansen
register-nothing-opportunities-about = Hier komt wat je aan de pijnpunten en de overdrachten kunt doen, met impact en inspanning. Een kaartje is een kans als het in een swimlane voor kansen ligt, of als de soort dat zegt.
register-nothing-actions = Nog geen acties
register-nothing-actions-about = Hier komt wat iemand gaat doen: met een eigenaar, een datum en de indicator die laat zien of het heeft geholpen.
register-nothing-touchpoints = Nog geen touchpoints
register-nothing-touchpoints-about = Hier komen de momenten van de klantreis, elk met kanaal, eigenaar en duur. Voeg op de journeymap een fase en een touchpoint toe.
register-nothing-evidence = Er wordt nog niets beweerd
register-nothing-evidence-about = Hier komen alle kaartjes, touchpoints, beoordelingen en overdrachten, met hoe we het weten: aangenomen, gehoord, onderzocht of gemeten, en waar dat vandaan komt.
register-nothing-filtered = Geen rij voldoet hieraan
register-nothing-filtered-about = Er zijn rijen, maar geen met wat je zoekt. Maak het filter leeg en ze zijn er allemaal weer.

# The outline.

outline = Structuur
outline-write = Schrijf hier
outline-nothing = Nog niets te lezen
outline-nothing-about = Hier staat de journeymap als tekst: de fasen als koppen, daaronder de touchpoints, en onder elk touchpoint wat de kaartjes zeggen. Begin met een fase en een touchpoint.
outline-kind-direct = Direct contact
outline-kind-indirect = Indirect contact
outline-kind-physical = Fysiek contact
outline-kind-action = De klant handelt alleen
outline-kind-wait = Wachten
outline-channel = { $kind }: { $channel }.
outline-no-channel = { $kind }.
outline-reason = Waarom dit kanaal: { $reason }.
outline-owner = Eigenaar: { $owner }.
outline-no-owner = Niemand heeft gevraagd wie eigenaar is.
outline-takes = Duurt { $time }.
outline-moment = Een moment of truth.
outline-moment-why = Een moment of truth: { $reason }.
outline-rating = { $persona }: { $value }, { $word }.
outline-trigger = Aanleiding: { $text }.
outline-context-lost = Verloren context: { $text }.
outline-repeats-customer = De klant moet het opnieuw vertellen.
outline-repeats-staff = De medewerkers moeten het opnieuw vertellen.
outline-repeats-nobody = Niemand hoeft het opnieuw te vertellen.
outline-wait = Gebruikelijke wachttijd: { $time }.
outline-wait-worst = Op zijn langst: { $time }.

# At the foot of each sheet of a picture that takes several.

portrait-of = Portret van { $name }
sheet-caption = { $name } van { $last } · { $title }
sheet-caption-goes-on = { $name } van { $last } · { $title } · { $columns }, vervolg
