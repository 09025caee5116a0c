# The panels beside the map: what can be said about each thing.

kind-map = Journeymap
kind-persona = Persona
kind-stage = Fase
kind-touchpoint = Touchpoint
kind-lane = Swimlane
kind-card = Kaartje
kind-emotion = Emotie
kind-hand_off = Overdracht
kind-channel = Kanaal
kind-team = Team
kind-person = Persoon
kind-crossing = Nog geen overdracht beschreven

unnamed-channel = Kanaal zonder naam
unnamed-team = Team zonder naam
unnamed-person = Persoon zonder naam
name-hand-off = { $from } → { $to }
name-emotion = { $persona }: { $touchpoint }
number = { $number }
one-thing = 1 { $thing }
rating--2 = −2
rating--1 = −1
rating-0 = 0
rating-1 = +1
rating-2 = +2
times = { $number } ×

close-panel = Paneel sluiten
several-values = Meerdere waarden
several-selected = { $what } geselecteerd
different-selected = { $count } items geselecteerd
only-these = Alleen { $what }
cancel = Annuleren

section-evidence = Onderbouwing
section-owner = Eigenaar
section-page = Taal en pagina
section-portrait = Portret
section-preferred-channels = Voorkeurskanalen
section-channel = Kanaal
section-emotions = Emoties
section-moment = Moment of truth
section-hand-offs = Overdrachten
section-picture = Afbeelding
section-more = Meer

field-title = Titel
field-name = Naam
field-text = Tekst
field-question = Bedrijfsvraag
field-scenario = Scenario
field-customer-goal = Wat de klant wil bereiken
field-start_event = Begingebeurtenis
field-end_event = Eindgebeurtenis
field-state = Situatie
field-basis = Basis
field-review_date = Herzieningsdatum
review-past = Die dag is voorbij: bekijk het opnieuw en kies een nieuwe datum.
review-badge = Herziening te laat
review-overdue = Herziening te laat sinds { $date }
review-overdue-metrics = Herziening van indicatoren te laat sinds { $date }
field-language = Taal
field-direction = Leesrichting
field-notes = Notities
field-badge = Hoe goed we ze kennen
field-quote = Citaat
field-goals = Doelen
field-frustrations = Frustraties
field-behaviours = Gedrag
field-preferences = Voorkeuren
field-communication = Hoe ze benaderd willen worden
field-context = Leven en werk
field-currency = Valuta
field-portrait = Portret
field-preferred-channels = Voorkeurskanalen
field-stage-goal = Wat de klant aan het eind bereikt wil hebben
field-description = Beschrijving
field-kind = Soort
field-duration = Duur
field-span = Touchpoints
span-from = Van
span-until = Tot en met
field-place = Plek
field-channel = Kanaal
field-channel_reason = Waarom dit kanaal
field-other-channels = Andere kanalen
field-moment_of_truth = Dit is een moment of truth
field-moment_reason = Waarom dat zo is
field-lane-kind = Wat erin staat
field-hidden = Verborgen
field-width = Breedte van de kolom
hint-width = Van 96 tot 1200; leeg: zo breed als de kaartjes nodig hebben.
field-height = Minimale hoogte van de swimlane
hint-height = Van 24 tot 2400; leeg: zo hoog als de kaartjes nodig hebben.
field-collapsed = Ingeklapt
field-heading = Kop
heading-explained = { $count ->
    [0] Onder deze kop staat nog niets.
    [one] Onder deze kop staat één kaartje.
   *[other] Onder deze kop staan { $count } kaartjes.
}
under-heading-explained = { $count ->
    [one] Dit kaartje staat er als enige onder.
   *[other] Er staan { $count } kaartjes onder.
}
heading-fold = Kaartjes inklappen
heading-show = Kaartjes op de journeymap tonen
heading-take-out = Onder de kop vandaan halen: { $name }
move-no-heading = Onder geen enkele kop
field-stack = Stapel
stack-explained = { $count } kaartjes op elkaar, hier van boven naar beneden.
stack-show = Alle op de journeymap tonen
stack-close = Alleen het bovenste kaartje tonen
stack-dissolve = Stapel opheffen
stack-raise = Bovenop leggen: { $name }
stack-take-out = Van de stapel halen: { $name }
unlike = Niet hetzelfde als
unlike-explained = Ze lijken op elkaar, maar iemand heeft aangegeven dat ze verschillen.
field-tags = Tags
add-tag = Tag toevoegen
field-severity = Ernst
field-breakdown = Wat er hapert
field-impact = Impact
field-effort = Inspanning
field-answers = Antwoord op
field-answered-by = Beantwoord door
field-author = Geschreven door
field-picture = Afbeelding
field-picture-alt = Wat er te zien is
field-pair = Beoordeling
field-persona = Persona
field-touchpoint = Touchpoint
field-value = Gevoel
curves-whose = Wiens curve wordt getekend
curves-hint = Trek een lijn over de touchpoints of klik op een niveau om voor deze persona te beoordelen.
curves-alone = Alleen deze curve tonen
field-spread = Hoe ver de beoordelingen uit elkaar liggen
hint-spread = De hoogste beoordeling min de laagste: 0 als iedereen het eens is, 4 van vreselijk tot geweldig.
field-emotion-note = Waarom
field-from = Van
field-to = Naar
field-trigger = Aanleiding
field-hand-off-kind = Wanneer het zo gaat
hand-off-kind-usual = Meestal
hand-off-kind-exception = Als er iets misgaat
hand-off-kind-escalation = Bij een escalatie
field-pauses = De klantreis ligt hier een tijd stil
field-resumes = Een onderbroken klantreis gaat hier verder
field-context_carried = Wat aan beide kanten bekend is
field-context_lost = Wat er verloren gaat
field-repeats = Wie het opnieuw moet vertellen
field-wait_typical = Gebruikelijke wachttijd
field-wait_worst = Langste wachttijd
field-exception_path = Wat er gebeurt als het misgaat
field-system_from = Systeem aan de gevende kant
field-system_to = Systeem aan de ontvangende kant
field-icon = Pictogram
field-medium = Medium
field-desired_role = Gewenste rol
field-people = Personen
field-role = Rol
field-team = Team
field-evidence = Hoe we het weten
field-evidence_kind = Soort bron
evidence-kind-interview = Interview
evidence-kind-survey = Enquête
evidence-kind-observation = Observatie
evidence-kind-analytics = Analyse van data
evidence-kind-complaint = Klacht
evidence-kind-front_line = Klantcontact
evidence-kind-customer = Klant in de zaal
field-evidence_source = Bron
field-evidence_date = Datum van de bron
field-evidence_n = Aantal personen of gevallen (n)
field-owner = Eigenaar
field-owner_state = Eigenaarschap
field-owner_team = Team
field-owner_person = Persoon
field-claim-reason = Waarom
field-extensions = Bewaard voor andere programma’s

hint-question = Wat de journeymap moet helpen beslissen.
hint-language = Een taalcode zoals nl, en of pt-BR; leeg als de taal niet is aangegeven.
hint-one-a-line = Eén per regel.
hint-currency = De munteenheid van bedragen op deze journeymap, zoals EUR.
hint-preferred-channels = Het favoriete kanaal staat bovenaan.
hint-duration = Met eenheid: 4 d, 2 u 30 min, 90 s.
hint-moment = Weegt zwaarder dan andere touchpoints in het oordeel van de klant over het geheel.
hint-lane-title = Leeg: heet naar wat erin staat.
hint-collapsed-lane = Eén lage rij die de kaartjes telt. Er gaat niets verloren.
hint-collapsed-stage = Eén smalle kolom die de touchpoints en kaartjes telt. Er gaat niets verloren.
hint-hidden = Niet in beeld. Er gaat niets verloren.
hint-severity = 1 is hinderlijk, 5 jaagt klanten weg.
hint-impact = 1 helpt weinig, 5 helpt het meest.
hint-effort = 1 is in een dag klaar, 5 vraagt een project.
hint-desired_role = Waarvoor de organisatie het kanaal graag gebruikt ziet.
hint-picture-alt = Voor wie de afbeelding niet kan zien.
hint-claims = Schrijf elke claim op: wie zegt eigenaar te zijn of wordt als eigenaar genoemd, en waarom.

direction-auto = Volgens de taal
direction-ltr = Van links naar rechts
direction-rtl = Van rechts naar links

none-said = Niet aangegeven
none-asked = Nog niet gevraagd
none-rated = Geen beoordeling
none-channel = Geen kanaal
none-team = Geen team
none-person = Niemand in het bijzonder

icon-review = Reviews
icon-news = Nieuws

owner-by-nobody = Wie is de eigenaar?
owner-by-nobody-hint = Kies hieronder een team of persoon: daarmee is er een eigenaar.
owner-no-teams = Deze journeymap heeft nog geen teams.
open-teams = Teams openen
person-of = { $name } ({ $team })
claim = Claim { $number }
add-claim = Claim toevoegen
remove-claim = Claim { $number } verwijderen

open-rating = Toelichting en onderbouwing…
open-rating-of = Toelichting en onderbouwing: { $persona }
no-personas-to-rate = Beoordelingen horen bij persona’s, en die zijn er nog niet.
open-personas = Persona’s openen

hand-off-out = Uitgaand
hand-off-in = Inkomend
crossing = { $crossing }: hier wisselt het kanaal of de eigenaar, en er is geen overdracht beschreven.
crossing-explained = Tussen deze twee touchpoints wisselt het kanaal of de eigenaar. Beschrijf de overdracht: wat meegaat, wat verloren gaat, wie zich moet herhalen en wie eigenaar is.
make-hand-off = Overdracht beschrijven
make-hand-off-to = Nieuwe overdracht van hier naar
choose-touchpoint = Kies een touchpoint
no-other-touchpoint = Een overdracht leidt naar een ander touchpoint, en dat is er nog niet.

answer-card = Kaartje: { $name }
answer-hand-off = Overdracht: { $name }
add-answer = Pijnpunt of overdracht toevoegen
add-answered-by = Kans toevoegen
nothing-to-answer = Deze journeymap heeft nog geen pijnpunten of overdrachten.
nothing-answers = Deze journeymap heeft nog geen kansen.

choose-picture = Afbeelding kiezen…
replace-picture = Andere afbeelding…
make-picture-smaller = Verkleinen…
picture-sizes = Formaten van de afbeelding
picture-size = { $width } × { $height } pixels, { $bytes }
picture-size-now = Nu { $width } × { $height } pixels, { $bytes }.
picture-size-small = Kleiner wordt de afbeelding niet.
remove-picture = Afbeelding verwijderen

add-channel = Kanaal toevoegen…
add-channel-to = Kanaal toevoegen: { $list }
move-up = Omhoog: { $name }
move-down = Omlaag: { $name }
take-out = Eruit halen: { $name }
remove-named = Verwijderen: { $name }
removed-named = “{ $name }” is verwijderd.
removed-with = Ook verwijderd: { $what }.
remove-takes = Hiermee verwijder je ook: { $what }.
remove-changes = Bij het verwijderen wordt dit ook weggehaald bij: { $what }.
removed-from = Weggehaald bij: { $what }.

cell-explained = { $count ->
    [0] Nog geen kaartje hier. Typ om er een toe te voegen.
    [one] Eén kaartje hier. Typ om er nog een toe te voegen.
   *[other] { $count } kaartjes hier. Typ om er nog een toe te voegen.
}

personas = Persona’s
no-personas = Een persona is degene die de klantreis maakt. Voeg er een toe en beoordeel hoe elk touchpoint voor die persona voelt.
add-persona = Persona toevoegen
channels = Kanalen
no-channels = Via een kanaal hebben klant en organisatie contact, zoals telefoon of winkel; bij een touchpoint kies je uit deze kanalen.
add-a-channel = Kanaal toevoegen
teams = Teams en personen
no-teams = Een team is een afdeling die eigenaar kan zijn van touchpoints, overdrachten en kaartjes; voeg de teams toe die in de zaal zitten.
add-team = Team toevoegen
add-person = Persoon toevoegen
people-without-team = Personen zonder team
lanes = Swimlanes
no-lanes = Een swimlane is een rij van de journeymap, zoals gedachten of pijnpunten; in swimlanes liggen de kaartjes.
add-lane = Swimlane toevoegen
choose-lane-kind = Kies wat erin staat
hide-lane = Verbergen: { $name }
show-lane = Tonen: { $name }
is-hidden = Verborgen
said-hidden = { $name } is verborgen
lane-is-hidden = Niet in beeld: de swimlane is verborgen.
said-shown = { $name } is zichtbaar

# What is typed and cannot be read.

example-duration = 2 u 30 min
example-language = nl
duration-space = { " " }
duration-unit-week = w wk week weken
duration-unit-day = d dg dag dagen
duration-unit-hour = u uur uren h
duration-unit-minute = min min. minuut minuten
duration-unit-second = s sec sec. seconde seconden
wrong-duration-no-unit = “{ $part }” heeft geen eenheid.
wrong-duration-unit = “{ $part }” is geen tijdseenheid.
wrong-duration-number = “{ $part }” is geen getal.
wrong-duration-order = “{ $part }” moet vóór kleinere eenheden staan, en elke eenheid maar één keer.
wrong-duration-fraction = “{ $part }” is geen heel aantal seconden.
wrong-duration-hint = Schrijf bijvoorbeeld 4 d, 2 u 30 min of 90 s.
wrong-date = “{ $part }” is geen datum.
wrong-date-hint = Schrijf bijvoorbeeld { $example } of 2026-03-31.
wrong-language = “{ $part }” is geen taalcode.
wrong-language-hint = Schrijf bijvoorbeeld nl, en of pt-BR.
wrong-count = “{ $part }” is geen heel getal.
wrong-count-hint = Schrijf het in cijfers of laat het veld leeg.

# The dialogs.

new-map = Nieuwe journeymap
hint-new-title = Je kunt de titel altijd wijzigen.
new-map-stages = Beginnen met
new-map-empty = Een lege journeymap
new-map-empty-hint = Swimlanes, kanalen en een persona om een naam te geven. Je kunt alles wijzigen.
new-map-blank = Geen fasen
new-map-blank-hint = Je benoemt ze zelf
new-map-templates = Een journeymap om van te leren
new-map-picture = Voorbeeld
new-map-picture-of = Zo ziet de journeymap eruit: { $name }
new-map-language = Dit sjabloon is geschreven in het { $language }.
new-map-make = Journeymap maken
template-counts = { $stages ->
    [one] { $stages } fase
   *[other] { $stages } fasen
  }, { $touchpoints ->
    [one] { $touchpoints } touchpoint
   *[other] { $touchpoints } touchpoints
  }, { $cards ->
    [one] { $cards } kaartje
   *[other] { $cards } kaartjes
  }, { $personas ->
    [one] { $personas } persona
   *[other] { $personas } persona’s
  }

import-title = { $file } importeren
import-rows = { $taken ->
    [one] { $taken } van { $rows } rijen kan worden geïmporteerd.
   *[other] { $taken } van { $rows } rijen kunnen worden geïmporteerd.
}
import-how = Gelezen als { $encoding }, gescheiden door { $delimiter }.
import-format = Gelezen als { $format }.
import-own-columns = Hoe de kolommen worden gelezen
import-sheet-columns = Hoe de kolommen van “{ $sheet }” worden gelezen
import-sheets = { $count ->
    [one] Eén blad wordt gelezen: { $sheets }.
   *[other] { $count } bladen worden samen gelezen: { $sheets }.
}
import-sheet = Welk van de { $count } bladen in de werkmap
import-part = Welke van de { $count } klantreizen in het bestand
import-no-text = Op het klembord staat geen tekst waar een journeymap van te maken is.
import-pasted = Geplakte tekst
import-take-all = Importeren
imported-file = { $file } is geïmporteerd.
import-gains = Nieuw op de journeymap
import-more-warnings = { $count ->
    [one] Nog één opmerking
   *[other] Nog { $count } opmerkingen
}
import-changed = { $count ->
    [one] Eén item dat de journeymap al heeft, krijgt andere waarden.
   *[other] { $count } items die de journeymap al heeft, krijgen andere waarden.
}
import-columns = Kolommen
import-column = Kolom
import-lines = Regels
import-line-head = Regel
import-examples = Eerste waarden
import-becomes = Gebruikt voor
import-becomes-of = Waarvoor { $name } wordt gebruikt
import-own-lane = Een eigen swimlane
import-lane-of = Hoe de swimlane van { $name } heet
import-keep = Onzichtbaar bij het kaartje bewaard
import-ignore = Niet gelezen
import-shape = Wat waar staat
import-shape-rows = Eén rij per kaartje
import-shape-across = Fasen naast elkaar
import-shape-down = Fasen onder elkaar
import-scale = Emoties van … tot …
import-scale-of = { $least } tot { $most }
import-no-scale = Geen beoordelingen, maar kaartjes
import-letters = Tekencodering
import-said-found = Automatisch gevonden.
import-said-hand = Zoals jij het aangeeft. Dit wordt onthouden voor tabellen met deze kolomkoppen.
import-said-memory = Zoals je het de vorige keer voor deze kolomkoppen aangaf.
import-find = Automatisch bepalen
import-open = Geef van minstens één kolom aan waarvoor die wordt gebruikt.
import-not-read = Niet gelezen
import-no-header = (geen naam)
import-left-out = { $count ->
    [one] Eén item wordt weggelaten
   *[other] { $count } items worden weggelaten
}
import-otherwise = { $count ->
    [one] Eén item wordt anders overgenomen dan het er staat
   *[other] { $count } items worden anders overgenomen dan ze er staan
}
import-line = Regel
import-reason = Reden
import-more = en nog { $count }
import-into = Importeren in
import-into-open = De geopende journeymap
import-into-new = Een nieuwe journeymap, “{ $title }”
import-take = { $rows ->
    [one] Eén rij importeren
   *[other] { $rows } rijen importeren
}
import-nothing = Er staat niets in wat de journeymap nog niet heeft.
imported = { $rows ->
    [one] Eén rij uit { $file } is geïmporteerd.
   *[other] { $rows } rijen uit { $file } zijn geïmporteerd.
}
csv-stage = Fase
csv-touchpoint = Touchpoint
csv-channel = Kanaal
csv-lane = Swimlane
csv-text = Tekst van het kaartje
csv-emotion = Emotie
csv-owner = Eigenaar
csv-source = Bron
csv-until = Laatste touchpoint
csv-stack = Stapel
csv-heading = Kop
csv-persona = Persona
csv-record = Wat de rij is
csv-id = ID
csv-kind = Soort
csv-lane_kind = Wat in de swimlane staat
csv-severity = Ernst
csv-breakdown = Wat er hapert
csv-impact = Impact
csv-effort = Inspanning
csv-owner_state = Eigenaarschap
csv-person = Persoon
csv-claims = Claims
csv-evidence = Hoe we het weten
csv-evidence_kind = Soort bron
csv-date = Datum van de bron
csv-n = n
csv-author = Geschreven door
csv-tags = Tags
csv-heading_id = ID van de kop
csv-under_id = ID van het kaartje erboven
csv-stage_id = ID van de fase
csv-touchpoint_id = ID van het touchpoint
csv-until_id = ID van het laatste touchpoint
csv-spread = Hoe ver de beoordelingen uit elkaar liggen
csv-channel_reason = Waarom dit kanaal
csv-duration = Duur
csv-moment_of_truth = Moment of truth
csv-moment_reason = Waarom dat zo is
csv-reach = RICE: bereik
csv-rice_impact = RICE: impact per klant
csv-rice_confidence = RICE: zekerheid in procenten
csv-person_months = RICE: persoonsmaanden
csv-ice_impact = ICE: impact
csv-ice_confidence = ICE: zekerheid
csv-ice_ease = ICE: gemak
csv-importance = Belang voor klanten
csv-satisfaction = Tevredenheid nu
csv-customer_value = Waarde voor de klant
csv-feasibility = Haalbaarheid
csv-estimate_notes = Hoe de cijfers tot stand kwamen
csv-notes = Notities
csv-persona_id = ID van de persona
csv-lane_id = ID van de swimlane

export-title = Journeymap exporteren
export-format = Indeling
export-slides = Formaat van de dia’s
export-slides-wide = 16:9
export-slides-a4 = A4
export-slides-hint = Elk kaartje is één vorm met tekst; alle teksten staan ook in de notities. Kleine tekens op kaartjes vervallen, net als swimlanes zonder kaartje in een fase.
export-sections = Onderdelen
export-group-picture = Wat je ziet
export-group-map = De hele journeymap
export-left-out = Wat deze indeling weglaat
export-nothing-left-out = Deze indeling laat niets weg.
export-what = Je exporteert wat je ziet: { $what }.
export-register = { $lens }, { $register }
export-filtered = Alleen de rijen met “{ $filter }”.
export-paper = Papier
export-paper-fit-hint = Eén pagina, zo groot als de journeymap.
export-paper-hint = De hele journeymap op één pagina van dit formaat.
export-orientation = Afdrukstand
export-theme = Kleuren
export-transparent = Transparant
export-transparent-hint = Niets achter de afbeelding, voor dia’s en pagina’s met een eigen kleur.
export-letters = Tekst
export-letters-embedded = Met ingesloten lettertype
export-letters-named = Met namen van lettertypen
export-letters-outlines = Als contouren
export-letters-embedded-hint = Doorzoekbaar, en ziet er in elke browser goed uit.
export-letters-named-hint = Doorzoekbaar en klein; ziet er goed uit waar de lettertypen zijn geïnstalleerd.
export-letters-outlines-hint = Ziet er in elk programma hetzelfde uit; niet doorzoekbaar en niet als tekst te bewerken.
export-scale = Grootte
export-scale-hint = Pixels per eenheid van de journeymap.
export-write = Locatie kiezen…
export-writing = Exporteren…
export-warnings = Wat het bestand weglaat of anders toont
export-theme-print = Voor papier
export-theme-light = Licht
export-theme-dark = Donker
export-theme-contrast = Hoog contrast
paper-fit = Zo groot als de journeymap
paper-a4 = A4
paper-a3 = A3
paper-a2 = A2
paper-a1 = A1
paper-a0 = A0
paper-letter = Letter
paper-legal = Legal
paper-tabloid = Tabloid
orientation-auto = Wat het beste past
orientation-portrait = Staand
orientation-landscape = Liggend

move-title = “{ $name }” verplaatsen
move-several = { $what } verplaatsen
move-column = Touchpoint of fase
move-lane = Swimlane
move-stage = Fase
move-position = Positie
move-whole-stage = { $stage }: over de hele fase
move-touchpoint = { $stage }: { $touchpoint }
move-last = Aan het einde
move-alone = Alleen op deze plek
move-before = Vóór “{ $name }”
move-do = Verplaatsen

landmark-in = { $kind } · { $where }

palette-placeholder = Wat wil je doen, of waar wil je naartoe?
palette-placeholder-library = Wat wil je doen?
palette-placeholder-journey = Waar naartoe?
palette-hint = ↑ ↓ kiezen, Enter voert uit, Esc sluit.
palette-recent = Laatst gebruikt
palette-actions = Opdrachten
palette-places = Ga naar
palette-impossible = Nu niet mogelijk
palette-journey = De klantreis
palette-none = Niets heet “{ $wanted }”.
palette-found = { $count ->
    [one] Eén resultaat
   *[other] { $count } resultaten
}
palette-more = { $count ->
    [one] En nog één plek: typ verder om te verfijnen.
   *[other] En nog { $count } plekken: typ verder om te verfijnen.
}

keys-title = Sneltoetsen
keys-search = Zoeken op naam of toetsen
keys-none = Geen opdracht heet zo.
keys-found = { $count ->
    [one] Eén opdracht
   *[other] { $count } opdrachten
}
keys-change = { $keys } wijzigen: { $action }
keys-add = Sneltoets toevoegen: { $action }
keys-usual = Sneltoets herstellen: { $action }
keys-press = Druk op de nieuwe toetsen
keys-press-for = Druk op de nieuwe toetsen voor “{ $action }”. Esc annuleert.
keys-remove = Geen sneltoets
keys-refused-system = { $keys } is van het systeem.
keys-refused-texts = { $keys } is in elk programma voor tekst bedoeld.
keys-refused-walking = { $keys } springt van het ene onderdeel naar het volgende.
keys-refused-unnamed = Deze toets is niet van andere te onderscheiden.
keys-taken = { $keys } is al in gebruik: { $holder }
keys-take = Hier gebruiken
keys-keep = Andere toetsen kiezen
keys-set = { $action }: { $keys }
keys-set-none = { $action }: geen sneltoets
keys-reset = Alle sneltoetsen herstellen
keys-were-reset = Alle sneltoetsen zijn weer zoals in het begin.
keys-take-back = Ongedaan maken
keys-map-only = op de journeymap
keys-off = uit in de instellingen
keys-unknown = De instellingen bevatten sneltoetsen voor opdrachten die deze versie niet kent: { $list }. Ze blijven bewaard.

find-label = Zoeken op de journeymap
find-none = Niets gevonden
find-count = { $count } gevonden
find-at = { $at } van { $count }
find-concealed = { $count ->
    [one] Eén ingeklapt of verborgen resultaat tonen
   *[other] { $count } ingeklapte of verborgen resultaten tonen
 }
find-close = Zoeken sluiten
find-filters = Filters
filter-owner = Eigenaar
filter-evidence = Onderbouwing
filter-severity = Ernst
filter-tag = Tag
filter-persona = Persona
filter-channel = Kanaal
filter-nobody = Geen eigenaar genoemd
filter-chip = { $kind }: { $value }
filter-remove = Filter “{ $filter }” verwijderen
filter-remove-all = Alle filters verwijderen

# What has no place on the map yet.

parking-add = Nieuw kaartje zonder plek
parking-add-hint = Typ en druk op Enter
parking-empty = Wat ter sprake komt en hier nog niet hoort, wacht hier en gaat mee in het bestand. Je kunt kaartjes van de journeymap hierheen slepen.
questions = Vragen
no-questions = Wat niemand zeker weet, kun je uitzoeken: selecteer een kaartje en maak er een vraag van, of voeg er hier een toe.
add-question = Vraag toevoegen
unnamed-question = Een vraag zonder tekst
kind-question = Vraag
question-open = Open
question-answered = Beantwoord
field-question-text = Vraag
field-origin = Gaat over
field-question-state = Stand van zaken
field-answer = Antwoord
field-due = Uiterlijk
map-check = Journeycheck
map-check-none = De check vindt niets. Hij stelt de vragen van een specialist: wie waarvan eigenaar is, hoe we het weten en wat er ontbreekt.
map-check-problems = { $count ->
    [one] Eén probleem
   *[other] { $count } problemen
}
map-check-gaps = { $count ->
    [one] Eén hiaat
   *[other] { $count } hiaten
}
map-check-hints = { $count ->
    [one] Eén tip
   *[other] { $count } tips
}
map-check-silenced = { $count ->
    [one] Eén bevinding wordt genegeerd
   *[other] { $count } bevindingen worden genegeerd
}
map-check-show = Ga naar: { $message }
map-check-silence = Negeren…
map-check-reason = Waarom negeren
map-check-silence-do = Negeren
map-check-again = Opnieuw vragen
parking-target = { $touchpoint }, { $lane }
parking-put = “{ $name }” plaatsen bij { $where }
parking-move = “{ $name }” verplaatsen naar…

duplicates-title = Kaartjes die op elkaar lijken
duplicates-looking = Zoeken…
duplicates-none = Er zijn geen kaartjes die op elkaar lijken.
duplicates-explained = Wat is aangevinkt, komt onder het eerste kaartje van de groep te liggen. Er gaat geen tekst verloren en je kunt het in één keer ongedaan maken.
duplicates-group = Groep { $number } van { $count }
duplicates-first = Bovenop · { $where }
duplicates-stack = { $place } · stapel van { $count }
duplicates-moves = Kaartjes van andere plekken verhuizen naar de plek van het eerste.
lens = Bekijken als
lens-journey = Klantreis
lens-channels = Kanalen
lens-owners = Eigenaren
lens-flow = Stroomschema
lens-timeline = Tijdlijn
lens-outline = Structuur
lens-register = Register
lens-priorities = Prioriteiten
lens-dashboard = Dashboard
lens-comparison = Vergelijking
lens-personas = Personabladen
track-none = Geen kanaal
track-unknown = Eigenaar onbekend
track-disputed = Eigenaar betwist
track-channel = Kanaal
track-owner = Eigenaar
colours-bar = Wat de kleuren betekenen
colours-choose = Kaartjes kleuren op
colours-alone = { $what }: alleen deze uitlichten
colours-usual = Kaartjes weer kleuren op soort

views = Weergaven
view-save = Opslaan als weergave…
view-update = “{ $name }” bijwerken met wat je nu ziet
view-rename = Naam van “{ $name }” wijzigen…
view-remove = “{ $name }” verwijderen
view-name = Naam van de weergave
view-keep = Opslaan
untitled-view = Weergave zonder naam
palette-views = Weergaven
palette-view = Weergave: { $name }

overview-map = Overzichtsvenster van de journeymap
overview-map-how = Sleep of druk op een pijltoets om ergens anders te kijken.

# Above the registers.

registers = Registers
register-filter = Alleen rijen met
register-filter-none = Alle rijen weer tonen
register-name-pain-points = Pijnpunten
register-name-hand-offs = Overdrachten
register-name-opportunities = Kansen
register-name-actions = Acties
register-name-touchpoints = Touchpoints
register-name-evidence = Onderbouwing
register-in-journey-order = In de volgorde van de klantreis
register-copy = Tabel kopiëren
said-picture-copied = Als afbeelding gekopieerd.
said-table-copied = { $count ->
    [one] 1 rij gekopieerd
   *[other] { $count } rijen gekopieerd
}
said-sorted-up = Gesorteerd op { $column }, oplopend
said-sorted-down = Gesorteerd op { $column }, aflopend
said-sorted-not = In de volgorde van de klantreis

# What is done about what was found, and what it is worth.

actions = Acties
kind-action = Actie
kind-estimate = Schatting
unnamed-action = Een actie zonder titel
unnamed-metric = Een indicator zonder titel
no-actions = Wat iemand gaat doen aan een pijnpunt, een kans of een overdracht: selecteer er een op de journeymap en maak er een actie van (Ctrl+Alt+A), of voeg er hier een toe. Een actie is afgesproken als er een eigenaar en een datum zijn.
add-action = Actie toevoegen
remove-action = Actie verwijderen
actions-all = Alle acties
actions-view = Tonen als
actions-view-board = Bord
actions-view-due = Op datum
actions-view-owner = Op eigenaar
actions-calendar = Agendabestand
actions-calendar-hint = Een afspraak voor de hele dag voor elke actie met een datum, voor elke agenda
actions-csv = CSV
actions-csv-hint = Een tabel met alle acties, voor een spreadsheet
actions-overdue = Te laat
actions-soon = In de komende zeven dagen
actions-later = Later
actions-undated = Zonder datum
actions-nobody = Nog niemand
actions-closed = { $count ->
    [one] Eén klaar of vervallen
   *[other] { $count } klaar of vervallen
}
actions-all-closed = Er is niets meer te doen.
actions-board-how = Sleep een actie naar een andere kolom, of verplaats de actie met Alt en de pijltoetsen.
action-nobody = Nog niemand
action-undated = Geen datum
action-overdue = te laat sinds { $date }
action-subject = { $kind }: { $name }
action-kind-integrate_systems = Systemen koppelen
action-kind-train_staff = Medewerkers trainen
action-kind-change_process = Proces veranderen
action-kind-other = Anders
action-state-idea = Idee
action-state-agreed = Afgesproken
action-state-doing = Bezig
action-state-done = Klaar
action-state-dropped = Vervallen
agree-title = “{ $name }” kan nog niet worden afgesproken
agree-do-idea = Behouden
agree-do-agreed = Afspreken
agree-do-doing = Afspreken en beginnen
agree-do-done = Als klaar behouden
agree-do-dropped = Behouden
said-action-moved = { $name }: { $state }
section-work = Wat eraan wordt gedaan
section-worth = Wat het waard is
section-success = Waaraan je succes herkent
section-pilots = Uitgeprobeerd
section-value = Waarde en haalbaarheid
section-rice = RICE
section-ice = ICE
section-opportunity-score = Opportunity score
no-work-yet = Nog geen actie.
field-action-title = Wat er wordt gedaan
field-action-about = Waarover
hint-action-about = Pijnpunten, kansen of overdrachten waar de actie iets aan doet.
add-action-subject = Toevoegen waarover het gaat
field-action-state = Status
hint-action-state = Vanaf Afgesproken heeft de actie een eigenaar en een datum.
field-action-kind = Soort werk
field-action-metric = Succesindicator
hint-action-metric = Laat zien of de actie heeft geholpen.
field-baseline = Nulmeting
field-benefit = Opbrengst
field-cost = Kosten
hint-money = In de valuta van de journeymap, beide over dezelfde periode.
weighed-return = ROI
weighed-rice = RICE
weighed-ice = ICE
weighed-opportunity = Opportunity score
no-estimate = Waarde, haalbaarheid, RICE, ICE, opportunity score: nog niemand heeft ze ingeschat.
begin-estimate = Inschatten wat het waard is
remove-estimate = Deze cijfers verwijderen
said-estimate-removed = Cijfers verwijderd
field-customer_value = Waarde voor de klant
field-feasibility = Haalbaarheid
field-reach = Bereik
hint-reach = Hoeveel klanten in een periode, bijvoorbeeld een kwartaal.
field-rice_impact = Impact per klant
hint-rice_impact = 3 enorm, 2 groot, 1 gemiddeld, 0,5 klein, 0,25 minimaal.
field-rice_confidence = Zekerheid in procenten
hint-rice_confidence = 100 hoog, 80 gemiddeld, 50 laag.
field-person_months = Inspanning in persoonsmaanden
field-ice_impact = Impact
hint-ice = Elk van 1 tot 10.
field-ice_confidence = Zekerheid
field-ice_ease = Gemak
field-importance = Belang voor klanten
hint-importance = Beide van 0 tot 10.
field-satisfaction = Tevredenheid nu
hint-estimate-notes = Hoe de cijfers tot stand kwamen.
wrong-number = “{ $part }” is geen getal.
wrong-number-hint = Schrijf het in cijfers of laat het veld leeg.
no-pilots = Met een kleine groep uitgeprobeerd voordat het voor iedereen geldt: met wie, wanneer, wat eruit kwam en wat er is veranderd.
pilot = Pilot { $number }
add-pilot = Pilot toevoegen
remove-pilot = Pilot { $number } verwijderen
said-pilot-removed = Pilot { $number } verwijderd
field-sample_group = Met wie
field-pilot-date = Wanneer
field-findings = Wat eruit kwam
field-change_made = Wat er is veranderd
field-accountables = Samen verantwoordelijk voor het geheel
hint-accountables = Teams die samen verantwoordelijk zijn voor wat de hele klantreis de klant oplevert.
field-accountable-part = Voor welk deel
add-accountable = Team toevoegen
said-accountable-removed = { $name } is niet meer verantwoordelijk voor het geheel
# A future map, comparison, sub-journeys, whose a card is.

future-title = Toekomstige journeymap maken
future-about = Een nieuwe journeymap met dezelfde klantreis, die je verandert in wat die moet worden. Elk touchpoint weet welk huidig touchpoint het vervangt, zodat je beide altijd kunt vergelijken.
future-name = Titel
future-carried = Wat meegaat
future-always = Altijd: fasen, touchpoints, kanalen, teams, swimlanes, overdrachten en dezelfde persona’s.
future-notes = Notities in de cellen
future-notes-hint = Wat er gebeurt, systemen, beleid en dergelijke: het meeste blijft kloppen.
future-opportunities = Kansen
future-opportunities-hint = Ideeën om in te bouwen.
future-trouble = Problemen bij overdrachten: wachten, verloren context, herhaling
future-trouble-hint = Ze blijven staan tot iemand ze weghaalt, zodat alleen wat je verandert als winst telt.
future-painPoints = Pijnpunten en citaten
future-painPoints-hint = Ze gelden voor nu, en de vergelijking heeft ze.
future-ratings = Beoordelingen
future-ratings-hint = Hoe het nu voelt, wordt toch al achter de toekomstige curve getekend; een toekomstige beoordeling is een hoop die je zelf moet uitspreken.
future-stays = Metingen, vragen, acties, bevindingen en de parkeerplaats blijven bij de huidige journeymap. Alles wat meegaat, is daar een aanname.
future-make = Journeymap maken
compare-title = Vergelijken met
compare-none = Er is geen andere journeymap in de bibliotheek. Maak eerst een toekomstige journeymap van deze.
compare-do = Vergelijken
beside-bar = Andere journeymaps
beside-compared = Vergeleken met { $title }
beside-nothing = Nog niets om mee te vergelijken
beside-personas = Een blad voor elke persona
beside-inside = Geopend vanuit een touchpoint van een andere journeymap
beside-other = Andere journeymap…
beside-close = Terug naar de klantreis
section-other-maps = Andere journeymaps
field-sub_journey = Deelreis
hint-sub-journey = De journeymap die dit touchpoint als een eigen reis toont.
none-sub-journey = Geen
sub-journey-elsewhere = Een journeymap die niet in deze bibliotheek staat
sub-journey-elsewhere-hint = Die journeymap staat niet in deze bibliotheek. De koppeling blijft bewaard en werkt zodra de journeymap hier is.
field-replaces = Vervangt
hint-replaces = Touchpoints van de journeymap waaruit deze is gemaakt.
add-replaces = Touchpoint van de huidige journeymap toevoegen…
replaces-elsewhere = Een touchpoint van een journeymap die niet in deze bibliotheek staat
replaces-removed = Een touchpoint dat er niet meer is
field-card-persona = Persona
none-card-persona = Iedereen

# Where channels say different things.

inconsistencies = Tegenstrijdigheden
inconsistencies-all = Alle tegenstrijdigheden
kind-inconsistency = Tegenstrijdigheid
unnamed-inconsistency = Tegenstrijdigheid zonder onderwerp
section-inconsistencies = Tegenstrijdigheden
no-inconsistencies = Lezen klanten het ene op de website en horen ze iets anders aan de telefoon? Schrijf beide op.
add-inconsistency = Tegenstrijdigheid noteren
remove-inconsistency = Deze tegenstrijdigheid verwijderen
inconsistency-unsaid = nog niet opgeschreven
inconsistency-at = Blijkt bij “{ $touchpoint }”
inconsistency-show = “{ $touchpoint }” tonen
section-one-side = Via het ene kanaal
section-other-side = Via het andere kanaal
field-topic = Waar het over gaat
hint-topic = In een paar woorden: een prijs, een datum, of er een storing is.
field-inconsistency-touchpoint = Waar het blijkt
none-inconsistency-touchpoint = Overal
field-one-channel = Kanaal
field-said = Wat klanten daar te horen krijgen
field-other-channel = Kanaal
field-other_said = Wat klanten daar te horen krijgen
