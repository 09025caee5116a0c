# The window.

app-name = Throughline

error-unexplained = Dat is niet gelukt.
error-unexplained-hint = Er is niets gewijzigd. Probeer het opnieuw; gebeurt het nog een keer, start de app dan opnieuw.

# What a person can do.

action-new-map = Nieuwe journeymap
action-open-file = Openen…
action-import-pasted = Klembord importeren…
action-import-file = Importeren…
action-save-copy = Kopie opslaan…
action-share-copy = Kopie om te delen…
action-export-pdf = Exporteren als PDF…
action-export-report = Rapport exporteren (PDF)…
action-export-svg = Exporteren als SVG…
action-export-png = Exporteren als PNG…
action-export-pptx = Exporteren als dia’s (PPTX)…
action-export-csv = Register exporteren als CSV…
action-export-xlsx = Exporteren als werkmap…
action-export-other = Exporteren in een andere indeling…
action-close-map = Alle journeymaps
action-undo = Ongedaan maken
action-undo-step = Ongedaan maken: { $step }
action-redo = Opnieuw
action-redo-step = Opnieuw: { $step }
action-cut = Knippen
action-copy = Kopiëren
action-paste = Plakken
action-duplicate = Dupliceren
action-delete = Verwijderen
action-merge = Samenvoegen
action-split = Splitsen per regel
action-stack = Stapelen
action-unstack = Van de stapel halen
action-put-on-top = Boven op de stapel leggen
action-part-stage = Hier een nieuwe fase beginnen
action-part-touchpoint = In een eigen touchpoint plaatsen
action-fold = In- of uitklappen
action-group = Onder een kop plaatsen
action-ungroup = Kop verwijderen, kaartjes behouden
action-open-stack = Stapel of kop in- of uitklappen
action-edit-text = Tekst bewerken
action-select-all = Alle kaartjes selecteren
action-add-card = Kaartje toevoegen
action-capture-bar = Typen in grote letters
action-add-touchpoint = Touchpoint toevoegen
action-add-stage = Fase toevoegen
action-add-lane = Swimlane toevoegen
action-add-persona = Persona toevoegen
action-open-link = Link openen
action-move-to = Verplaatsen naar…
action-move-to-map = Verplaatsen naar andere journeymap…
action-copy-as-picture = Kopiëren als afbeelding
action-copy-as-table = Kopiëren als tabel
action-copy-to-map = Kopiëren naar andere journeymap…
action-nudge-left = Naar links
action-nudge-right = Naar rechts
action-nudge-up = Omhoog
action-nudge-down = Omlaag
action-grab = Oppakken en verplaatsen
action-rate-higher = Hoger beoordelen
action-rate-lower = Lager beoordelen
action-go-to-message = Naar de melding gaan
action-span-more = Met één touchpoint verlengen
action-span-less = Met één touchpoint inkorten
action-next-curve = Curve van de volgende persona tekenen
action-previous-curve = Curve van de vorige persona tekenen
action-curve-alone = Eén curve of alle curves tonen
action-sort-severity = Sorteren op ernst
action-sort-evidence = Sorteren op onderbouwing
action-sort-owner = Sorteren op eigenaar
action-sort-text = Sorteren op tekst
action-show-palette = Opdrachten en plekken zoeken
action-find = Zoeken op de journeymap…
action-find-next = Volgende zoeken
action-find-previous = Vorige zoeken
action-find-duplicates = Dubbele kaartjes zoeken…
action-go-to-stage = Naar een fase of touchpoint…
action-zoom-in = Inzoomen
action-zoom-out = Uitzoomen
action-zoom-actual = Ware grootte
action-zoom-fit = Hele journeymap tonen
action-zoom-selection = Zoomen op selectie
action-panel-inspector = Details
action-panel-personas = Persona’s
action-panel-channels = Kanalen
action-panel-teams = Teams en personen
action-panel-lanes = Swimlanes
action-panel-parking = Parkeerplaats
action-panel-questions = Vragen
action-panel-inconsistencies = Tegenstrijdigheden
action-panel-actions = Acties
action-make-opportunity = Kans als antwoord toevoegen
action-make-action = Er een actie van maken
action-note-inconsistency = Noteren dat kanalen elkaar tegenspreken
action-at-hand-off = Overdracht van { $from } naar { $to } verbeteren
how-might-we = Hoe kunnen we{ " " }
action-add-reading = Meting toevoegen
action-panel-measures = Indicatoren
action-panel-interactions = Interactiedata
action-ask-question = Er een onderzoeksvraag van maken
action-panel-check = Journeycheck
action-overview-map = Overzichtsvenster
action-lens-journey = Klantreis met swimlanes bekijken
action-lens-channels = Klantreis langs de kanalen bekijken
action-lens-owners = Klantreis langs de eigenaren bekijken
action-lens-flow = Klantreis als stroomschema bekijken
action-lens-timeline = Klantreis op een tijdlijn bekijken
action-make-hand-off = Overdracht vastleggen, naar het volgende touchpoint of tussen twee
action-lens-outline = Klantreis als tekst lezen
action-lens-register = Klantreis in tabellen bekijken
action-show-in-journey = Tonen in de klantreis
why-no-tile = Selecteer eerst de tegel van een indicator op het dashboard.
why-no-register = Open eerst een register.
why-not-in-table = Selecteer eerst een rij in een tabel.
action-lens-priorities = Bekijken wat het eerst de moeite waard is
action-lens-dashboard = Dashboard bekijken
action-colour-by-kind = Kaartjes kleuren op soort
action-colour-by-evidence = Kaartjes kleuren op onderbouwing
action-colour-by-owner = Kaartjes kleuren op eigenaar
action-colour-by-department = Kaartjes kleuren op afdeling van het touchpoint
action-colour-by-severity = Kaartjes kleuren op ernst
action-colour-by-tag = Kaartjes kleuren op tag
action-colour-by-author = Kaartjes kleuren op auteur
action-theme-system = Kleuren van het systeem
action-theme-light = Lichte kleuren
action-theme-dark = Donkere kleuren
action-theme-contrast = Hoog contrast
action-density-comfortable = Ruime opmaak
action-density-compact = Compacte opmaak
action-text-larger = Tekst en bediening groter
action-text-smaller = Tekst en bediening kleiner
action-text-usual = Tekst en bediening op normale grootte
action-language-system = Taal van het systeem
action-language-en = Taal: English
action-language-de = Taal: Deutsch
action-language-es = Taal: Español
action-language-fr = Taal: Français
action-language-nl = Taal: Nederlands
action-language-pl = Taal: Polski
action-language-ar = Taal: العربية
action-language-ja = Taal: 日本語
action-show-settings = Instellingen
action-show-backups = Back-ups…
action-back-up = Nu een back-up van de bibliotheek maken
action-export-settings = Instellingen exporteren…
action-import-settings = Instellingen importeren…
action-show-help = Hulp
action-start-tour = Rondleiding beginnen
action-show-keys = Sneltoetsen
action-show-about = Over Throughline

action-group-file = Journeymaps en bestanden
action-group-edit = Bewerken
action-group-insert = Toevoegen
action-group-move = Verplaatsen
action-group-find = Zoeken en navigeren
action-group-view = Beeld
action-group-present = Presenteren
action-group-help = Help

key-mod = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Esc
key-tab = Tab
key-space = Spatie
key-home = Home
key-end = End
key-insert = Insert
key-pageup = Page Up
key-pagedown = Page Down

# Why something cannot be done now.

why-no-lanes-shown = Dit gaat over swimlanes en kaartjes: bekijk eerst de klantreis
why-no-map = Er is geen journeymap geopend.
why-nothing-selected = Er is niets geselecteerd.
why-not-with-this = Dit kan niet met de selectie.
why-nothing-to-undo = Er is niets om ongedaan te maken.
why-nothing-to-redo = Er is niets om opnieuw te doen.
why-no-stages = Er zijn nog geen fasen.
why-nothing-to-rate = Selecteer een touchpoint of iets eronder. Er moet een persona zijn.
why-no-message = Er is geen melding.
why-not-several-cards = Selecteer meerdere kaartjes die nog niet in één stapel liggen.
why-nothing-to-group = Selecteer kaartjes, waarvan hoogstens één een kop is, of een lege cel.
why-nothing-to-ask = Selecteer iets waarvan nog geen vraag is gemaakt.
why-nothing-to-answer = Selecteer een pijnpunt of een overdracht.
why-no-two-channels = Kanalen kunnen elkaar pas tegenspreken als de journeymap er twee heeft.
why-nothing-to-do = Selecteer een kans, een pijnpunt of een overdracht.
question-of = Klopt dit: { $text }?
said-asked = { $count ->
    [one] Eén vraag te beantwoorden
   *[other] { $count } vragen te beantwoorden
}
why-no-heading = Selecteer een kop of een kaartje onder een kop.
why-no-stack = Selecteer een kaartje in een stapel.
why-no-cards = Er zijn nog geen kaartjes die op elkaar kunnen lijken.
why-no-link = In de selectie staat geen adres.
why-not-presenting = Er wordt niets gepresenteerd.
why-presenting = Er wordt al een journeymap gepresenteerd.

# The library.

library-title = Je journeymaps
library-search = Zoeken in je journeymaps
library-none = Geen journeymap heet “{ $wanted }”.
library-found = { $count ->
    [one] Eén journeymap
   *[other] { $count } journeymaps
}
library-empty = Begin met een klantreis
library-empty-hint = Een journeymap toont de reis van één klant langs kanalen en teams. Alles blijft op deze computer.
library-sample = Voorbeeld openen
library-sample-hint = Een storing wordt gemeld en verholpen: zes fasen, twee persona’s.
library-gallery = Journeymap maken
library-gallery-hint = Leeg, met fasen, of op basis van een van de acht journeymaps om van te leren.
library-begin-file = Bestand openen
library-begin-file-hint = Een journeymap die iemand je heeft gestuurd, of een tabel.
library-open = Openen
library-more = Meer voor { $title }
library-recent = Recente bestanden
library-counts = { $touchpoints ->
    [one] { $touchpoints } touchpoint
   *[other] { $touchpoints } touchpoints
  }, { $cards ->
    [one] { $cards } kaartje
   *[other] { $cards } kaartjes
  }

# The bar over a map.

header-title = Titel van de journeymap
header-tools = Gereedschap
rail = Naast de journeymap
header-zoom = Zoom
header-zoom-at = Zoom, nu { $percent }
header-share = Delen
window-title = { $title } – { $state }
saving-saved = Opgeslagen
saving-saving = Opslaan…
saving-failed = Niet opgeslagen

# The canvas.

canvas-label = Journeymap: { $title }
canvas-offers = Wat het teken kan betekenen
canvas-new-card-hint = Typ en druk op Enter · #tag @eigenaar !3
canvas-edit-text = Tekst
canvas-rate = { $persona }: { $level }
menu-context = Wat je hier kunt doen
parking = Parkeerplaats

capture-bar = Typen in grote letters
capture-where = { $column } · { $lane }
capture-nowhere = Kies een cel op de journeymap
capture-label = Nieuw kaartje: { $where }
capture-hint = Typ en druk op Enter · Tab: volgend touchpoint
capture-close = Sluiten
place-card = { $column }, { $lane }, { $position } van { $count }
place-span = { $from } tot en met { $until }
place-under-heading = { $where }, { $position } van { $count } onder “{ $heading }”
place-in-stack = { $where }, { $position } van { $count } in de stapel
place-several = { $column }, { $lane }
place-touchpoint = { $stage }, { $position } van { $count }
place-among = { $position } van { $count }
here-card = { $position } van { $count } in { $lane }, touchpoint { $touchpoint }, fase { $stage }
here-cell = { $lane }, touchpoint { $touchpoint }, fase { $stage }
here-span = { $lane }, hele fase { $stage }
here-empty = leeg
here-more = { $told }, { $more }
said-moved = Verplaatst naar { $where }
said-added = { $count ->
    [one] Kaartje toegevoegd: { $where }
   *[other] { $count } kaartjes toegevoegd, het laatste: { $where }
}
said-written = Luidt nu: { $text }
said-emptied = Nu zonder tekst
said-lens = Weergave: { $lens }
said-at = { $at } van { $count }: { $name }
said-grabbed = Opgepakt: { $name }. De pijltoetsen verplaatsen het, Enter legt het neer, Escape legt het terug.
said-no-further = Verder gaat het niet
said-put-down = Neergelegd: { $where }
said-put-back = Teruggelegd: { $where }
grab-hint = ← ↑ → ↓ verplaatsen · Enter legt neer · Esc legt terug
said-nothing-rated = Er is nog niets beoordeeld. Bij een touchpoint beoordeelt { $higher } hoger en { $lower } lager.
said-untimed = { $count ->
    [one] De duur is niet meer bekend
   *[other] { $count } tijden zijn niet meer bekend
}
said-merged = { $count } items samengevoegd
said-curve = De curve van { $persona } wordt nu getekend
said-curve-alone = Alleen de curve van { $persona }; de andere zijn vaag
said-curves-all = Alle curves
said-sorted = { $count } kaartjes gesorteerd
said-split = Gesplitst in { $count } kaartjes
said-stacked = { $count } kaartjes in één stapel
said-unstacked = { $count ->
    [one] Eén kaartje van de stapel gehaald
   *[other] { $count } kaartjes van de stapel gehaald
}
said-on-top = Ligt boven op de stapel
said-grouped = { $count ->
    [one] Eén kaartje onder een kop geplaatst
   *[other] { $count } kaartjes onder een kop geplaatst
}
said-ungrouped = { $count ->
    [0] Kop verwijderd
    [one] Eén kaartje onder de kop vandaan gehaald
   *[other] { $count } kaartjes onder de kop vandaan gehaald
}
said-heading-removed = { $count ->
    [one] “{ $name }” verwijderd, het kaartje eronder blijft
   *[other] “{ $name }” verwijderd, de { $count } kaartjes eronder blijven
}
said-heading-opened = { $count ->
    [one] Eén kaartje onder de kop zichtbaar
   *[other] { $count } kaartjes onder de kop zichtbaar
}
said-heading-closed = { $count ->
    [one] Eén kaartje onder de kop ingeklapt
   *[other] { $count } kaartjes onder de kop ingeklapt
}
said-stack-opened = Stapel van { $count } geopend
said-stack-closed = Stapel van { $count } gesloten
alike-asked = Lijkt op “{ $text }”
alike-stack = Stapelen
alike-leave = Niet hetzelfde
said-folded = Ingeklapt
said-opened = Uitgeklapt
said-rated = Beoordeeld: { $persona }, { $touchpoint }, { $level }
said-swept = { $count ->
    [one] Eén touchpoint beoordeeld
   *[other] { $count } touchpoints beoordeeld
}
said-unrated = Beoordeling gewist
said-removed-name = “{ $name }” verwijderd
said-removed-what = Verwijderd: { $what }
said-removed = { $count ->
    [one] Eén item verwijderd
   *[other] { $count } items verwijderd
}
said-copied = { $count ->
    [one] Eén item gekopieerd
   *[other] { $count } items gekopieerd
}
pictures-put = { $count ->
    [one] Afbeelding toegevoegd: { $where }
   *[other] { $count } afbeeldingen toegevoegd, de eerste: { $where }
}
pictures-describe = Beschrijven
pictures-describe-hint = Wat is er te zien? Een zin helpt wie de afbeelding niet kan zien.
pictures-smaller-hint = De afbeelding was groter dan een journeymap aankan en is verkleind.
pictures-still-hint = De afbeelding bewoog; alleen het eerste beeld is bewaard.
pictures-bare-hint = Extra gegevens in het bestand, zoals plaats en tijd van de opname, zijn verwijderd.
sent-card = { $count ->
    [one] Eén kaartje
   *[other] { $count } kaartjes
}
sent-touchpoint = { $count ->
    [one] Eén touchpoint
   *[other] { $count } touchpoints
}
sent-stage = { $count ->
    [one] Eén fase
   *[other] { $count } fasen
}
sent-moved = { $what } verplaatst naar “{ $title }”
sent-copied = { $what } gekopieerd naar “{ $title }”
sent-undo-both = Ongedaan maken in beide
sent-open = Die journeymap openen
sent-taken-back = Ongedaan gemaakt
doors-to = Naar een andere journeymap:
doors-other = Andere…
to-map-move = Verplaatsen naar andere journeymap: { $what }
to-map-copy = Kopiëren naar andere journeymap: { $what }
to-map-do-move = Verplaatsen
to-map-do-copy = Kopiëren
to-map-same = Waar de namen gelijk zijn
to-map-same-hint = Elk kaartje komt in de cel van hetzelfde touchpoint en dezelfde swimlane. Is die er niet, dan wacht het op de parkeerplaats.
to-map-none = Er is nog geen andere journeymap.
said-undone = Ongedaan gemaakt: { $step }
said-redone = Opnieuw gedaan: { $step }

# Messages.

toasts-name = Meldingen
toast-dismiss = Sluiten
toast-saved = Opgeslagen als { $file }.
toast-backed-up = Er is een back-up gemaakt.
toast-reveal = Bestand tonen
reveal-failed = Het bestandsbeheer van deze computer reageert niet.
reveal-failed-hint = { $file } staat in de map { $folder }.
toast-map-deleted = “{ $title }” is verwijderd.
drop-files = Zet bestanden hier neer om ze te openen
drop-no-map = Open eerst een journeymap en zet het daar neer.
interactions-need-map = { $file } bevat interactiedata. Open eerst de bijbehorende journeymap en daarna de data.
dropped-beside = Op de parkeerplaats gezet. Laat los boven een cel om het daar te plaatsen.

# Settings.

density-comfortable = Ruim
density-compact = Compact
as-the-system = Zoals het systeem
# Languages are called as they call themselves.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = Licht
theme-dark = Donker
theme-contrast = Hoog contrast

# About.

about-line = Klantreizen in kaart, op je eigen computer.
about-version = Versie { $version }
about-library = Bibliotheek: { $library }
about-sends-title = Wat deze app verstuurt
about-sends = Niets. Geen account, geen cloud, geen statistieken; de app maakt geen verbinding en zoekt niet naar nieuwe versies. Een link die je kiest, wordt door je browser geopend.
about-licence-title = Licentie
about-licence = Vrije software onder de MIT-licentie of Apache 2.0, naar keuze. Er zit werk van anderen in.
about-licences = Licenties van dat werk
about-back = Terug
about-look = Zoeken naar een nieuwe versie…
about-look-ask = Je browser opent { $address }. Over jou en je journeymaps wordt niets meegestuurd.
about-look-open = Openen in de browser
dialog-close = Sluiten

# Presenting.

action-present = Presenteren
action-present-follow = Beamer: mijn beeld volgen
action-present-pin = Beamer: beeld vastzetten
action-present-walk = Beamer: door de klantreis lopen
action-present-next = Beamer: volgende
action-present-previous = Beamer: terug
action-present-next-stage = Beamer: volgende fase
action-present-previous-stage = Beamer: vorige fase
action-present-first = Beamer: naar het begin
action-present-last = Beamer: naar het einde
action-present-spotlight = Beamer: selectie uitlichten
action-present-blank = Beamer: leeg scherm
action-present-contrast = Beamer: hoog contrast
action-present-draft = Beamer: tonen wat er wordt getypt
action-present-end = Presentatie beëindigen
present-bar = Presentatie
present-end = Beëindigen
present-now-follows = De beamer toont wat jij ziet
present-now-pinned = Het beamerbeeld staat vast
present-now-blank = Het beamerscherm is leeg
present-marker = { $position } van { $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = De beamer toont wat er wordt getypt
said-draft-hidden = De beamer toont kaartjes als ze klaar zijn
said-presenting = Presentatie: de beamer toont wat jij ziet
said-presented = De presentatie is afgelopen
said-blank = Het beamerscherm is leeg
said-projected = De beamer toont de journeymap weer
said-follows = De beamer volgt jouw beeld
said-pinned = Het beamerbeeld staat vast

# Maps beside this one.

action-make-future = Toekomstige journeymap maken…
action-compare = Vergelijken met een andere journeymap
action-compare-with = Vergelijken met…
action-overlay = Huidige klantreis eroverheen tekenen
action-persona-sheets = Personabladen
action-open-sub-journey = Deelreis openen
action-back-to-map = Terug naar de vorige journeymap
why-no-earlier-map = Er is geen eerdere journeymap om over deze heen te tekenen. Een toekomstige journeymap kent de journeymap waaruit die is gemaakt; een andere kies je met “Vergelijken met…”.
why-no-sub-journey = Selecteer een touchpoint dat naar een andere journeymap leidt.
why-no-way-back = Je komt niet vanuit een andere journeymap.
