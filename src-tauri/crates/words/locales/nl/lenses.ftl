# What the picture says through the other lenses. The window takes it from the picture and has no copy.

# The journey as one line that weaves between channels, or between teams.

weave-channels = Kanalen
weave-channels-about = De klantreis als één lijn. Waar de lijn verticaal loopt, wisselt de klant van kanaal.
weave-owners = Eigenaren
weave-owners-about = De klantreis als één lijn. Waar de lijn verticaal loopt, wordt de klant doorgegeven.
weave-figures = Geteld op deze klantreis
weave-no-channel = Geen kanaal
weave-no-channel-about = De klant is alleen, of niemand heeft aangegeven hoe het verloopt.
weave-unknown = Eigenaar onbekend
weave-unknown-about = Niemand weet wie eigenaar is, of niemand heeft het gevraagd.
weave-disputed = Eigenaar betwist
weave-disputed-about = Meerdere teams claimen het, of elk noemt een ander.
weave-not-asked = Nog niet gevraagd
weave-nobody-knows = Niemand weet het
weave-no-claims = Nog geen claims opgeschreven
weave-column = { $number }: { $title }
weave-place = { $row }, touchpoint { $number } { $title }
weave-also = { $row }, ook gebruikt bij touchpoint { $number } { $title }, dat via { $main } loopt
weave-claimed = { $row }, genoemd bij touchpoint { $number } { $title }, waarvan de eigenaar betwist is
weave-hand-off = overdracht van { $row }
weave-hand-off-suggested = overdracht van { $row }, nog niet beschreven
sign-context-lost = context verloren
sign-inconsistency = Tegenstrijdigheid
inconsistency-between = { $one } en { $other } spreken elkaar tegen
inconsistency-about = { $one } en { $other } spreken elkaar tegen over { $topic }
sign-exception = alleen als er iets misgaat
sign-escalation = een escalatie
sign-pauses = de klantreis ligt hier stil
sign-resumes = een onderbroken klantreis gaat hier verder
sign-customer-repeats = de klant moet zich herhalen
sign-staff-repeats = medewerkers moeten zich herhalen
sign-wait = wachttijd { $time }
sign-wait-worst = hoogstens { $time }
figure = { $number }
figure-channel-switches = { $number ->
    [one] kanaalwissel
   *[other] kanaalwissels
}
figure-team-switches = { $number ->
    [one] teamwissel
   *[other] teamwissels
}
figure-hand-offs = { $number ->
    [one] overdracht beschreven
   *[other] overdrachten beschreven
}
figure-context-lost = { $number ->
    [one] verliest context
   *[other] verliezen context
}
figure-repeats = { $number ->
    [one] laat de klant het opnieuw vertellen
   *[other] laten de klant het opnieuw vertellen
}
figure-unowned = { $number ->
    [one] heeft geen eigenaar
   *[other] hebben geen eigenaar
}
figure-disputed = { $number ->
    [one] heeft een betwiste eigenaar
   *[other] hebben een betwiste eigenaar
}
figure-wait = gebruikelijke wachttijd daarbij
exchange-title = Wie draagt over aan wie
exchange-about = Hoe vaak de klantreis van een team (rij) naar een ander team (kolom) gaat: van het ene touchpoint naar het volgende, en waar een overdracht is beschreven. Hoe sterker de kleur, hoe vaker.
exchange-nothing = Zodra de klantreis van het ene naar het andere team gaat, wordt dat hier geteld.
exchange-corner = Van / naar
exchange-spoken = { $from } naar { $to }: { $number }
empty-channels = Hier komen de kanalen: telefoon, app, winkel, post. Dan loopt de klantreis als een lijn ertussen, en zie je in één oogopslag waar de klant moet wisselen.
empty-teams = Hier komen de teams: de eigenaren van de touchpoints. Dan loopt de klantreis als een lijn ertussen, en zie je in één oogopslag waar de klant wordt doorgegeven.
legend-signs = Bij een overdracht
legend-no-channel = Niemand heeft aangegeven hoe het verloopt
legend-not-asked = Niemand heeft gevraagd wie eigenaar is
legend-also = Ook gebruikt
legend-claimed = Genoemd in een claim
legend-wait-until = Wachten tot het verdergaat
legend-context-lost = Context gaat verloren
legend-inconsistency = Kanalen spreken elkaar tegen
legend-repeats = De klant vertelt het opnieuw
legend-exception = Alleen als er iets misgaat
legend-escalation = Escalatie
legend-pauses = De klantreis ligt hier stil
legend-resumes = Hier gaat de klantreis verder
figure-wait-worst = op zijn langst

# What is measured.

dashboard = Dashboard
dashboard-about = Wat op deze klantreis wordt gemeten: waar het staat, waar het moet staan en welke kant het op gaat.
dashboard-empty = Er wordt nog niets gemeten
dashboard-empty-about = Een indicator laat zien of de klantreis beter wordt. Begin met de gebruikelijke, en laat weg waar niemand naar kijkt. Ze komen zonder waarde: die ontstaat pas uit wat is geteld.
dashboard-empty-how = Selecteer en druk op Enter om deze indicatoren toe te voegen, zonder data.
dashboard-feeling = Hoe het voelt
dashboard-feeling-lowest = { $persona }: { $value } op het laagste punt, bij “{ $touchpoint }”.
figure-in-waits = in touchpoints van de soort Wachten
figure-assumed = van de kaartjes is een aanname
gauge-nothing = Nog niets geteld
gauge-no-value = geen waarde
gauge-formula = { $formula } = { $value }
gauge-newest = Nieuwste meting: { $value }
gauge-owner = Eigenaar: { $name }
gauge-target = Streefwaarde { $target }
gauge-target-met = Streefwaarde { $target } gehaald: { $difference }
gauge-target-missed = Streefwaarde { $target } niet gehaald: { $difference }
gauge-target-open = Streefwaarde { $target }: { $difference }, binnen de foutmarge
gauge-target-unjudged = Streefwaarde { $target }: { $difference }
gauge-step = { $difference } sinds { $period }
gauge-step-better = { $difference } sinds { $period }: beter
gauge-step-worse = { $difference } sinds { $period }: slechter
gauge-review = Herzien op { $date }
gauge-more-channels = { $number ->
    [one] en nog { $number } kanaal
   *[other] en nog { $number } kanalen
}

# Two maps beside each other.

compared-title = Wat er van de klantreis wordt
compared-nothing = Kies een journeymap om deze mee te vergelijken. Een toekomstige journeymap die uit een andere is gemaakt, weet zelf welk touchpoint welk ander vervangt.
compared-unlinked = Nog niemand heeft aangegeven welk touchpoint van de ene journeymap welk touchpoint van de andere vervangt. Daarom staan ze allemaal als vervallen en als nieuw. In de details van een touchpoint staat een lijst van wat het vervangt.
compared-figures = Wat het verschil oplevert
compared-from-to = { $before } → { $after }
compared-less = { $amount } minder
compared-more = { $amount } meer
compared-same = geen verschil
compared-touchpoints = touchpoints
compared-hand-offs = overdrachten
compared-channel-switches = kanaalwissels
compared-owner-changes = teamwissels
compared-waits = wachtmomenten
compared-waiting = aan wachten besteed
compared-context-lost = overdrachten verliezen context
compared-repeats = overdrachten laten de klant zich herhalen
compared-mood = gemiddeld gevoel, waar beide zijn beoordeeld
compared-count-added = nieuw
compared-count-changed = gewijzigd
compared-count-merged = { $number ->
    [one] vervangt er meerdere
   *[other] vervangen er meerdere
}
compared-count-split = { $number ->
    [one] is opgesplitst
   *[other] zijn opgesplitst
}
compared-count-recast = herschikt
compared-count-removed = vervallen
compared-row = Wat ervan wordt
compared-kept = Zoals het was
compared-added = Nieuw
compared-removed = Vervallen
compared-changed = Gewijzigd
compared-merged = Vervangt { $number }
compared-split = Opgesplitst in { $number }
compared-recast = Herschikt
compared-aspect-title = wat er gebeurt
compared-aspect-kind = soort
compared-aspect-channel = kanaal
compared-aspect-owner = eigenaar
compared-aspect-duration = duur
compared-aspect-moment = moment of truth
compared-instead-of = in plaats van { $titles }
compared-felt = Hoe het voelt

# A future map with the map of today drawn over it.

overlay-gone = Vervallen: { $titles }
overlay-replaces = Vervangt { $number }: { $titles }
overlay-changed = Gewijzigd: { $aspects }
overlay-was = Was: { $titles }
overlay-ghost = Dezelfde persona nu: { $persona }
legend-overlay = Vergeleken met { $title }
legend-ghost = Hoe het daar voelde
legend-overlay-merged = Vervangt er meerdere
legend-ghost-gone = Wat vervallen is

# A sheet for each persona.

people-title = Persona’s
people-missing = Nog niet aangegeven
people-head = Persona
people-quote = Citaat
people-context = Achtergrond
people-wants = Doelen en frustraties
people-ways = Gedrag en voorkeuren
people-channels = Kanalen
people-channels-counted = { $number ->
    [one] Kanalen, geteld bij één touchpoint
   *[other] Kanalen, geteld bij { $number } touchpoints
}
people-share = { $number }%
people-feeling-and-pains = Hoe het voelt
people-feeling = Hoe de klantreis voelt
people-feeling-spoken = Hoe de klantreis voelt: het laagst { $low } bij { $lowest }, het hoogst { $high } bij { $highest }
people-pains = { $number ->
    [one] Pijnpunt
   *[other] Pijnpunten
}
people-more-pains = { $number ->
    [one] en nog één
   *[other] en nog { $number }
}
persona-preferences = Voorkeuren
persona-communication = Communicatie
card-persona = van { $persona }

# A touchpoint that is a journey of its own.

sub-journey-lowest = laagste beoordeling daar { $lowest }
sub-journey-pains = { $number ->
    [one] daar één open pijnpunt
   *[other] daar { $number } open pijnpunten
}
sub-journey-missing = Een journeymap die niet in deze bibliotheek staat
