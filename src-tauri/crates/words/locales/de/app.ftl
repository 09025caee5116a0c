# Das Fenster.

app-name = Throughline

error-unexplained = Das hat nicht geklappt.
error-unexplained-hint = Es hat sich nichts geändert. Versuche es noch einmal; geschieht es wieder, starte die App neu.

# What a person can do.

action-new-map = Neue Karte
action-open-file = Öffnen …
action-import-pasted = Zwischenablage importieren …
action-import-file = Importieren …
action-save-copy = Kopie speichern …
action-share-copy = Kopie zum Weitergeben …
action-export-pdf = Als PDF exportieren …
action-export-report = Als Bericht exportieren (PDF) …
action-export-svg = Als SVG exportieren …
action-export-png = Als PNG exportieren …
action-export-pptx = Als Folien exportieren (PPTX) …
action-export-csv = Das Register als CSV exportieren …
action-export-xlsx = Als Arbeitsmappe exportieren …
action-export-other = In einem anderen Format exportieren …
action-close-map = Alle Karten
action-undo = Rückgängig
action-undo-step = Rückgängig: { $step }
action-redo = Wiederholen
action-redo-step = Wiederholen: { $step }
action-cut = Ausschneiden
action-copy = Kopieren
action-paste = Einfügen
action-duplicate = Duplizieren
action-delete = Löschen
action-merge = Zu einem zusammenlegen
action-split = In Zeilen teilen
action-stack = Stapeln
action-unstack = Vom Stapel nehmen
action-put-on-top = Im Stapel nach oben legen
action-part-stage = Hier eine neue Phase beginnen
action-part-touchpoint = In einen eigenen Kontaktpunkt
action-fold = Ein- oder ausklappen
action-group = Unter eine Überschrift legen
action-ungroup = Überschrift entfernen, Zettel behalten
action-open-stack = Stapel oder Überschrift auf- oder zuklappen
action-edit-text = Text bearbeiten
action-select-all = Alle Zettel auswählen
action-add-card = Zettel hinzufügen
action-capture-bar = In großer Schrift tippen
action-add-touchpoint = Kontaktpunkt hinzufügen
action-add-stage = Phase hinzufügen
action-add-lane = Zeile hinzufügen
action-add-persona = Persona hinzufügen
action-open-link = Link öffnen
action-move-to = Verschieben nach …
action-move-to-map = In eine andere Karte verschieben …
action-copy-as-picture = Als Bild kopieren
action-copy-as-table = Als Tabelle kopieren
action-copy-to-map = In eine andere Karte kopieren …
action-nudge-left = Nach links
action-nudge-right = Nach rechts
action-nudge-up = Nach oben
action-nudge-down = Nach unten
action-grab = Aufnehmen und bewegen
action-rate-higher = Höher bewerten
action-rate-lower = Niedriger bewerten
action-go-to-message = Zur Meldung gehen
action-span-more = Einen Kontaktpunkt länger
action-span-less = Einen Kontaktpunkt kürzer
action-next-curve = Kurve der nächsten Persona zeichnen
action-previous-curve = Kurve der vorigen Persona zeichnen
action-curve-alone = Eine Kurve allein zeigen, oder alle
action-sort-severity = Nach Schwere ordnen
action-sort-evidence = Nach Belegen ordnen
action-sort-owner = Nach Zuständigen ordnen
action-sort-text = Nach Text ordnen
action-show-palette = Aktionen und Orte suchen
action-find = Auf der Karte suchen …
action-find-next = Weitersuchen
action-find-previous = Rückwärts suchen
action-find-duplicates = Doppelte finden…
action-go-to-stage = Gehe zu Phase oder Kontaktpunkt …
action-zoom-in = Vergrößern
action-zoom-out = Verkleinern
action-zoom-actual = Originalgröße
action-zoom-fit = Ganze Karte zeigen
action-zoom-selection = Auswahl zeigen
action-panel-inspector = Einzelheiten
action-panel-personas = Personas
action-panel-channels = Kanäle
action-panel-teams = Teams und Personen
action-panel-lanes = Zeilen
action-panel-parking = Parkplatz
action-panel-questions = Fragen
action-panel-inconsistencies = Widersprüche
action-panel-actions = Maßnahmen
action-make-opportunity = Eine Chance daraus machen
action-make-action = Eine Maßnahme daraus machen
action-note-inconsistency = Festhalten, dass Kanäle Verschiedenes sagen
action-at-hand-off = Die Übergabe von { $from } an { $to } verbessern
how-might-we = Wie könnten wir{ " " }
action-add-reading = Gezähltes hinzufügen
action-panel-measures = Kennzahlen
action-panel-interactions = Interaktionsdaten
action-ask-question = Forschungsfrage daraus machen
action-panel-check = Kartenprüfung
action-overview-map = Übersichtskarte
action-lens-journey = Die Reise mit ihren Zeilen ansehen
action-lens-channels = Die Reise zwischen den Kanälen ansehen
action-lens-owners = Die Reise zwischen den Zuständigen ansehen
action-lens-flow = Die Reise als Ablauf ansehen
action-lens-timeline = Die Reise in der Zeit ansehen
action-make-hand-off = Übergabe festhalten, zum nächsten Kontaktpunkt oder zwischen zweien
action-lens-outline = Die Reise als Text lesen
action-lens-register = Die Reise in Tabellen ansehen
action-show-in-journey = In der Reise zeigen
why-no-tile = Wähle zuerst die Kachel einer Kennzahl auf dem Dashboard.
why-no-register = Sieh dir zuerst ein Register an.
why-not-in-table = Wähle zuerst eine Zeile einer Tabelle.
action-lens-priorities = Sehen, was sich zuerst lohnt
action-lens-dashboard = Das Dashboard ansehen
action-colour-by-kind = Zettel nach Art färben
action-colour-by-evidence = Zettel nach Beleg färben
action-colour-by-owner = Zettel nach Zuständigkeit färben
action-colour-by-department = Zettel nach Abteilung des Kontaktpunkts färben
action-colour-by-severity = Zettel nach Schwere färben
action-colour-by-tag = Zettel nach Schlagwort färben
action-colour-by-author = Zettel nach Verfasser färben
action-theme-system = Farben des Systems
action-theme-light = Helle Farben
action-theme-dark = Dunkle Farben
action-theme-contrast = Hoher Kontrast
action-density-comfortable = Großzügige Abstände
action-density-compact = Enge Abstände
action-text-larger = Text und Bedienung größer
action-text-smaller = Text und Bedienung kleiner
action-text-usual = Text und Bedienung in üblicher Größe
action-language-system = Sprache des Systems
action-language-en = Sprache: English
action-language-de = Sprache: Deutsch
action-language-es = Sprache: Español
action-language-fr = Sprache: Français
action-language-nl = Sprache: Nederlands
action-language-pl = Sprache: Polski
action-language-ar = Sprache: العربية
action-language-ja = Sprache: 日本語
action-show-settings = Einstellungen
action-show-backups = Sicherungen …
action-back-up = Bibliothek jetzt sichern
action-export-settings = Einstellungen exportieren …
action-import-settings = Einstellungen importieren …
action-show-help = Hilfe
action-start-tour = Rundgang beginnen
action-show-keys = Tasten
action-show-about = Über Throughline

action-group-file = Karten und Dateien
action-group-edit = Bearbeiten
action-group-insert = Hinzufügen
action-group-move = Verschieben
action-group-find = Suchen und hingehen
action-group-view = Ansicht
action-group-present = Präsentieren
action-group-help = Hilfe

key-mod = Strg
key-shift = Umschalt
key-alt = Alt
key-enter = Eingabe
key-delete = Entf
key-backspace = Rücktaste
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Esc
key-tab = Tab
key-space = Leertaste
key-home = Pos1
key-end = Ende
key-insert = Einfg
key-pageup = Bild auf
key-pagedown = Bild ab

# Warum etwas gerade nicht geht.

why-no-lanes-shown = Das betrifft Zeilen und Zettel: zuerst die Reise ansehen
why-no-map = Es ist keine Karte geöffnet.
why-nothing-selected = Es ist nichts ausgewählt.
why-not-with-this = Nicht mit dem, was ausgewählt ist.
why-nothing-to-undo = Es gibt nichts zurückzunehmen.
why-nothing-to-redo = Es gibt nichts zu wiederholen.
why-no-stages = Es gibt noch keine Phasen.
why-nothing-to-rate = Wähle einen Kontaktpunkt aus oder etwas darunter. Es muss eine Persona geben.
why-no-message = Es gibt keine Meldung.
why-not-several-cards = Wähle mehrere Zettel aus, die noch nicht in einem Stapel liegen.
why-nothing-to-group = Wähle Zettel aus, höchstens einer davon eine Überschrift, oder eine leere Zelle.
why-nothing-to-ask = Wähle etwas aus, woraus noch keine Frage gemacht wurde.
why-nothing-to-answer = Wähle einen Schmerzpunkt oder eine Übergabe aus.
why-no-two-channels = Verschiedenes können Kanäle erst sagen, wenn die Karte zwei davon hat.
why-nothing-to-do = Wähle eine Chance, einen Schmerzpunkt oder eine Übergabe aus.
question-of = Stimmt es: { $text }?
said-asked = { $count ->
    [one] Eine Frage zu klären
   *[other] { $count } Fragen zu klären
}
why-no-heading = Wähle eine Überschrift aus oder einen Zettel darunter.
why-no-stack = Wähle einen Zettel in einem Stapel aus.
why-no-cards = Es gibt noch keine Zettel, die sich gleichen könnten.
why-no-link = In der Auswahl steht keine Adresse.
why-not-presenting = Es wird nichts präsentiert.
why-presenting = Es wird schon präsentiert.

# The library.

library-title = Deine Karten
library-search = Karten durchsuchen
library-none = Keine Karte heißt „{ $wanted }“.
library-found = { $count ->
    [one] Eine Karte
   *[other] { $count } Karten
}
library-empty = Beginne mit einer Reise
library-empty-hint = Eine Karte zeigt die Reise eines Kunden durch Kanäle und Abteilungen. Alles bleibt auf diesem Rechner.
library-sample = Beispielkarte öffnen
library-sample-hint = Eine Störung wird gemeldet und behoben: sechs Phasen, zwei Personas.
library-gallery = Karte anlegen
library-gallery-hint = Leer, mit Phasen oder aus einer von acht Karten zum Lernen.
library-begin-file = Datei öffnen
library-begin-file-hint = Eine Karte, die dir jemand geschickt hat, oder eine Tabelle.
library-open = Öffnen
library-more = Mehr zu { $title }
library-recent = Zuletzt benutzte Dateien
library-counts = { $touchpoints ->
    [one] { $touchpoints } Kontaktpunkt
   *[other] { $touchpoints } Kontaktpunkte
  }, { $cards ->
    [one] { $cards } Zettel
   *[other] { $cards } Zettel
  }

# The bar over a map.

header-title = Titel der Karte
header-tools = Werkzeuge
rail = Neben der Karte
header-zoom = Zoom
header-zoom-at = Zoom, jetzt { $percent }
header-share = Teilen
window-title = { $title } – { $state }
saving-saved = Gesichert
saving-saving = Wird gesichert …
saving-failed = Nicht gesichert

# The canvas.

canvas-label = Journey-Karte: { $title }
canvas-offers = Was das Zeichen meinen könnte
canvas-new-card-hint = Schreiben, dann Eingabe · #Wort @wer !3
canvas-edit-text = Text
canvas-rate = { $persona }: { $level }
menu-context = Was hier möglich ist
parking = Parkplatz

capture-bar = In großer Schrift tippen
capture-where = { $column } · { $lane }
capture-nowhere = Wähle eine Zelle der Karte
capture-label = Neuer Zettel: { $where }
capture-hint = Tippen, dann Eingabe · Tab: nächster Kontaktpunkt
capture-close = Schließen
place-card = { $column }, { $lane }, { $position } von { $count }
place-span = { $from } bis { $until }
place-under-heading = { $where }, { $position } von { $count } unter „{ $heading }“
place-in-stack = { $where }, { $position } von { $count } im Stapel
place-several = { $column }, { $lane }
place-touchpoint = { $stage }, { $position } von { $count }
place-among = { $position } von { $count }
here-card = { $position } von { $count } in { $lane }, Kontaktpunkt { $touchpoint }, Phase { $stage }
here-cell = { $lane }, Kontaktpunkt { $touchpoint }, Phase { $stage }
here-span = { $lane }, ganze Phase { $stage }
here-empty = leer
here-more = { $told }, { $more }
said-moved = Verschoben nach { $where }
said-added = { $count ->
    [one] Zettel hinzugefügt: { $where }
   *[other] { $count } Zettel hinzugefügt, der letzte: { $where }
}
said-written = Heißt jetzt: { $text }
said-emptied = Jetzt ohne Text
said-lens = Ansicht: { $lens }
said-at = { $at } von { $count }: { $name }
said-grabbed = Aufgenommen: { $name }. Die Pfeiltasten bewegen es, Eingabe legt es ab, Escape legt es zurück.
said-no-further = Weiter geht es nicht
said-put-down = Abgelegt: { $where }
said-put-back = Zurückgelegt: { $where }
grab-hint = ← ↑ → ↓ bewegen · Eingabe legt ab · Esc legt zurück
said-nothing-rated = Es ist noch nichts bewertet. An einem Kontaktpunkt bewertet { $higher } höher und { $lower } niedriger.
said-untimed = { $count ->
    [one] Wie lange es dauert, ist nicht mehr bekannt
   *[other] { $count } Zeiten sind nicht mehr bekannt
}
said-merged = Aus { $count } Dingen wurde eines
said-curve = Jetzt wird die Kurve von { $persona } gezeichnet
said-curve-alone = Nur die Kurve von { $persona }; die anderen sind blass
said-curves-all = Alle Kurven
said-sorted = { $count } Zettel geordnet
said-split = In { $count } Zettel geteilt
said-stacked = { $count } Zettel in einem Stapel
said-unstacked = { $count ->
    [one] Ein Zettel vom Stapel genommen
   *[other] { $count } Zettel vom Stapel genommen
}
said-on-top = Liegt im Stapel obenauf
said-grouped = { $count ->
    [one] Ein Zettel unter eine Überschrift gelegt
   *[other] { $count } Zettel unter eine Überschrift gelegt
}
said-ungrouped = { $count ->
    [0] Überschrift entfernt
    [one] Ein Zettel unter seiner Überschrift hervorgeholt
   *[other] { $count } Zettel unter ihrer Überschrift hervorgeholt
}
said-heading-removed = { $count ->
    [one] „{ $name }“ entfernt, der Zettel darunter bleibt
   *[other] „{ $name }“ entfernt, die { $count } Zettel darunter bleiben
}
said-heading-opened = { $count ->
    [one] Ein Zettel unter der Überschrift wird gezeigt
   *[other] { $count } Zettel unter der Überschrift werden gezeigt
}
said-heading-closed = { $count ->
    [one] Ein Zettel unter der Überschrift eingeklappt
   *[other] { $count } Zettel unter der Überschrift eingeklappt
}
said-stack-opened = Stapel aus { $count } geöffnet
said-stack-closed = Stapel aus { $count } geschlossen
alike-asked = Wie „{ $text }“
alike-stack = Stapeln
alike-leave = Nicht dasselbe
said-folded = Eingeklappt
said-opened = Ausgeklappt
said-rated = Bewertet: { $persona }, { $touchpoint }, { $level }
said-swept = { $count ->
    [one] Ein Kontaktpunkt bewertet
   *[other] { $count } Kontaktpunkte bewertet
}
said-unrated = Bewertung zurückgenommen
said-removed-name = „{ $name }“ gelöscht
said-removed-what = { $what } gelöscht
said-removed = { $count ->
    [one] Eins gelöscht
   *[other] { $count } gelöscht
}
said-copied = { $count ->
    [one] Eins kopiert
   *[other] { $count } kopiert
}
pictures-put = { $count ->
    [one] Bild eingefügt: { $where }
   *[other] { $count } Bilder eingefügt, das erste: { $where }
}
pictures-describe = Beschreiben
pictures-describe-hint = Was zeigt es? Ein Satz ist für alle da, die es nicht sehen.
pictures-smaller-hint = Es war größer, als eine Karte es fassen kann, und wurde verkleinert.
pictures-still-hint = Es hat sich bewegt; das erste seiner Bilder wurde behalten.
pictures-bare-hint = Was neben dem Bild stand, etwa wo und wann es aufgenommen wurde, wurde entfernt.
sent-card = { $count ->
    [one] Ein Zettel
   *[other] { $count } Zettel
}
sent-touchpoint = { $count ->
    [one] Ein Kontaktpunkt
   *[other] { $count } Kontaktpunkte
}
sent-stage = { $count ->
    [one] Eine Phase
   *[other] { $count } Phasen
}
sent-moved = { $what } verschoben nach „{ $title }“
sent-copied = { $what } kopiert nach „{ $title }“
sent-undo-both = In beiden rückgängig
sent-open = Diese Karte öffnen
sent-taken-back = Zurückgenommen
doors-to = In eine andere Karte:
doors-other = Andere …
to-map-move = In eine andere Karte verschieben: { $what }
to-map-copy = In eine andere Karte kopieren: { $what }
to-map-do-move = Verschieben
to-map-do-copy = Kopieren
to-map-same = Wo die Namen gleich sind
to-map-same-hint = Jeder Zettel kommt in die Zelle desselben Kontaktpunkts und derselben Zeile. Gibt es keine, wartet er auf dem Parkplatz.
to-map-none = Es gibt noch keine andere Karte.
said-undone = Rückgängig gemacht: { $step }
said-redone = Wiederholt: { $step }

# Messages.

toasts-name = Meldungen
toast-dismiss = Schließen
toast-saved = Gesichert als { $file }.
toast-backed-up = Eine Sicherung ist gemacht.
toast-reveal = Datei zeigen
reveal-failed = Der Dateimanager dieses Rechners antwortet nicht.
reveal-failed-hint = { $file } liegt im Ordner { $folder }.
toast-map-deleted = „{ $title }“ wurde gelöscht.
drop-files = Dateien fallen lassen, um sie zu öffnen
drop-no-map = Öffne zuerst eine Karte und lass es dort fallen.
interactions-need-map = { $file } enthält Interaktionsdaten. Öffne zuerst die Karte, um die es geht, dann die Daten.
dropped-beside = Liegt jetzt auf dem Parkplatz. Über einer Zelle losgelassen, kommt es in die Zelle.

# Einstellungen.

density-comfortable = Großzügig
density-compact = Eng
as-the-system = Wie das System
# Sprachen heißen, wie sie sich selbst nennen.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Hoher Kontrast

# About.

about-line = Karten von Kundenreisen, auf deinem eigenen Rechner.
about-version = Version { $version }
about-library = Bibliothek: { $library }
about-sends-title = Was diese App sendet
about-sends = Nichts. Kein Konto, keine Cloud, keine Statistik; sie baut keine Verbindung auf und sucht nicht nach neuen Versionen. Einen Link, den du wählst, öffnet dein Browser.
about-licence-title = Lizenz
about-licence = Freie Software unter der MIT-Lizenz oder Apache 2.0, wie du magst. Darin stecken Werke anderer.
about-licences = Lizenzen dieser Werke
about-back = Zurück
about-look = Nach einer neuen Version sehen …
about-look-ask = Dein Browser öffnet { $address }. Über dich und deine Karten wird nichts mitgeschickt.
about-look-open = Im Browser öffnen
dialog-close = Schließen

# Präsentieren.

action-present = Präsentieren
action-present-follow = Leinwand: meiner Ansicht folgen
action-present-pin = Leinwand: Ansicht anheften
action-present-walk = Leinwand: die Reise durchgehen
action-present-next = Leinwand: weiter
action-present-previous = Leinwand: zurück
action-present-next-stage = Leinwand: nächste Phase
action-present-previous-stage = Leinwand: Phase davor
action-present-first = Leinwand: zum Anfang
action-present-last = Leinwand: zum Ende
action-present-spotlight = Leinwand: Auswahl ins Licht rücken
action-present-blank = Leinwand: leer
action-present-contrast = Leinwand: hoher Kontrast
action-present-draft = Leinwand: zeigen, was getippt wird
action-present-end = Präsentation beenden
present-bar = Präsentation
present-end = Beenden
present-now-follows = Die Leinwand zeigt, was du siehst
present-now-pinned = Die Leinwand bleibt, wo sie ist
present-now-blank = Die Leinwand ist leer
present-marker = { $position } von { $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = Die Leinwand zeigt, was getippt wird
said-draft-hidden = Die Leinwand zeigt Zettel, wenn sie fertig sind
said-presenting = Präsentation: Die Leinwand zeigt, was du siehst
said-presented = Die Präsentation ist beendet
said-blank = Die Leinwand ist leer
said-projected = Die Leinwand zeigt die Karte wieder
said-follows = Die Leinwand folgt deiner Ansicht
said-pinned = Die Leinwand bleibt, wo sie ist

# Karten neben dieser.

action-make-future = Zukunftskarte daraus machen…
action-compare = Mit einer anderen Karte vergleichen
action-compare-with = Vergleichen mit…
action-overlay = Die heutige Reise über diese Karte zeichnen
action-persona-sheets = Persona-Blätter
action-open-sub-journey = Die Teilreise öffnen
action-back-to-map = Zurück zur Karte davor
why-no-earlier-map = Es gibt keine frühere Karte, die über diese gezeichnet werden könnte. Eine Zukunftskarte, die aus einer Karte gemacht wurde, kennt sie; jede andere lässt sich mit „Vergleichen mit…“ wählen.
why-no-sub-journey = Wähle zuerst einen Kontaktpunkt, der zu einer anderen Karte führt.
why-no-way-back = Du bist nicht von einer anderen Karte gekommen.
