# The panels beside the map: what can be said about each thing.

kind-map = Karte
kind-persona = Persona
kind-stage = Phase
kind-touchpoint = Kontaktpunkt
kind-lane = Zeile
kind-card = Zettel
kind-emotion = Emotion
kind-hand_off = Übergabe
kind-channel = Kanal
kind-team = Team
kind-person = Person
kind-crossing = Noch keine Übergabe beschrieben

unnamed-channel = Kanal ohne Namen
unnamed-team = Team ohne Namen
unnamed-person = Person ohne Namen
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

close-panel = Leiste schließen
several-values = Verschiedene Werte
several-selected = { $what } ausgewählt
different-selected = { $count } Dinge ausgewählt
only-these = Nur { $what }
cancel = Abbrechen

section-evidence = Beleg
section-owner = Zuständigkeit
section-page = Sprache und Seite
section-portrait = Porträt
section-preferred-channels = Bevorzugte Kanäle
section-channel = Kanal
section-emotions = Emotionen
section-moment = Moment der Wahrheit
section-hand-offs = Übergaben
section-picture = Bild
section-more = Weiteres

field-title = Titel
field-name = Name
field-text = Text
field-question = Geschäftsfrage
field-scenario = Szenario
field-customer-goal = Was die Kundin oder der Kunde erreichen will
field-start_event = Auslöser am Anfang
field-end_event = Ereignis am Ende
field-state = Zustand
field-basis = Grundlage
field-review_date = Nächste Durchsicht
review-past = Der Tag ist vorbei: Sieh es wieder an, und setze den nächsten.
review-badge = Durchsicht überfällig
review-overdue = Durchsicht überfällig seit { $date }
review-overdue-metrics = Kennzahlen seit { $date } wieder zu prüfen
field-language = Sprache
field-direction = Leserichtung
field-notes = Notizen
field-badge = Wie gut sie bekannt ist
field-quote = Zitat
field-goals = Ziele
field-frustrations = Ärgernisse
field-behaviours = Verhaltensweisen
field-preferences = Vorlieben
field-communication = Wie sie angesprochen werden möchten
field-context = Leben und Arbeit
field-currency = Währung
field-portrait = Porträt
field-preferred-channels = Bevorzugte Kanäle
field-stage-goal = Was an ihrem Ende erreicht sein soll
field-description = Beschreibung
field-kind = Art
field-duration = Dauer
field-span = Kontaktpunkte
span-from = Von
span-until = Bis
field-place = Ort
field-channel = Kanal
field-channel_reason = Warum dieser Kanal
field-other-channels = Weitere Kanäle
field-moment_of_truth = Dies ist ein Moment der Wahrheit
field-moment_reason = Warum
field-lane-kind = Was sie enthält
field-width = Breite der Spalte
hint-width = Von 96 bis 1200; leer: so breit, wie die Zettel es brauchen.
field-height = Mindesthöhe der Zeile
hint-height = Von 24 bis 2400; leer: so hoch, wie die Zettel es brauchen.
field-collapsed = Eingeklappt
field-heading = Überschrift
heading-explained = { $count ->
    [0] Unter dieser Überschrift steht noch nichts.
    [one] Unter dieser Überschrift steht ein Zettel.
   *[other] Unter dieser Überschrift stehen { $count } Zettel.
}
under-heading-explained = { $count ->
    [one] Dieser Zettel steht allein darunter.
   *[other] Darunter stehen { $count } Zettel.
}
heading-fold = Zettel einklappen
heading-show = Zettel auf der Karte zeigen
heading-take-out = Unter der Überschrift hervorholen: { $name }
move-no-heading = Unter keiner
field-stack = Stapel
stack-explained = { $count } Zettel liegen aufeinander, hier von oben nach unten.
stack-show = Alle auf der Karte zeigen
stack-close = Nur den obersten zeigen
stack-dissolve = Stapel auflösen
stack-raise = Nach oben legen: { $name }
stack-take-out = Aus dem Stapel nehmen: { $name }
unlike = Nicht dasselbe wie
unlike-explained = Sie lesen sich ähnlich, aber jemand hat gesagt, dass sie verschieden sind.
field-tags = Schlagwörter
add-tag = Schlagwort hinzufügen
field-hidden = Ausgeblendet
field-severity = Schwere
field-breakdown = Was versagt
field-impact = Wirkung
field-effort = Aufwand
field-answers = Antwortet auf
field-answered-by = Beantwortet von
field-author = Geschrieben von
field-picture = Bild
field-picture-alt = Was das Bild zeigt
field-pair = Bewertung
field-persona = Persona
field-touchpoint = Kontaktpunkt
field-value = Gefühl
curves-whose = Wessen Kurve gezeichnet wird
curves-hint = Ein Strich über die Kontaktpunkte oder ein Klick auf eine Stufe bewertet für diese Persona.
curves-alone = Nur diese Kurve zeigen
field-spread = Wie weit Bewertungen auseinanderliegen
hint-spread = Die höchste Bewertung der Befragten minus die niedrigste: 0, wenn alle einig sind, 4 von schrecklich bis wunderbar.
field-emotion-note = Warum
field-from = Von
field-to = Nach
field-trigger = Was sie auslöst
field-hand-off-kind = Wann es diesen Weg nimmt
hand-off-kind-usual = Üblicherweise
hand-off-kind-exception = Wenn etwas scheitert
hand-off-kind-escalation = Bei einer Eskalation
field-pauses = Die Reise hält hier eine Weile an
field-resumes = Eine angehaltene Reise geht hier weiter
field-context_carried = Was auf beiden Seiten bekannt ist
field-context_lost = Was verloren geht
field-repeats = Wer es noch einmal sagen muss
field-wait_typical = Übliche Wartezeit
field-wait_worst = Längste Wartezeit
field-exception_path = Was geschieht, wenn sie misslingt
field-system_from = System auf der abgebenden Seite
field-system_to = System auf der annehmenden Seite
field-icon = Symbol
field-medium = Medium
field-desired_role = Gewünschte Rolle
field-people = Personen
field-role = Aufgabe
field-team = Team
field-evidence = Woher wir es wissen
field-evidence_kind = Art der Quelle
evidence-kind-interview = Interview
evidence-kind-survey = Umfrage
evidence-kind-observation = Beobachtung
evidence-kind-analytics = Auswertung
evidence-kind-complaint = Beschwerde
evidence-kind-front_line = Kundenkontakt
evidence-kind-customer = Kundin oder Kunde im Raum
field-evidence_source = Quelle
field-evidence_date = Datum der Quelle
field-evidence_n = Wie viele Personen oder Fälle (n)
field-owner = Zuständigkeit
field-owner_state = Wer zuständig ist
field-owner_team = Team
field-owner_person = Person
field-claim-reason = Begründung
field-extensions = Für andere Programme aufbewahrt

hint-question = Was die Karte entscheiden helfen soll.
hint-language = Ein Sprachkürzel wie de, en oder pt-BR; leer, wenn nichts gesagt ist.
hint-one-a-line = Eins je Zeile.
hint-currency = Worin Geld auf dieser Karte gezählt wird, etwa EUR.
hint-preferred-channels = Der erste ist der liebste.
hint-duration = Mit Einheit: 4 d, 2 h 30 min, 90 s.
hint-moment = Er wiegt im Urteil über das Ganze schwerer als andere.
hint-lane-title = Leer: heißt wie das, was sie enthält.
hint-collapsed-lane = Eine niedrige Zeile, die ihre Zettel zählt. Nichts darin geht verloren.
hint-collapsed-stage = Eine schmale Spalte, die ihre Kontaktpunkte und Zettel zählt. Nichts darin geht verloren.
hint-hidden = Nicht im Bild. Nichts darin geht verloren.
hint-severity = 1 ist lästig, 5 vertreibt die Kundschaft.
hint-impact = 1 hilft wenig, 5 hilft am meisten.
hint-effort = 1 ist an einem Tag getan, 5 ist ein Projekt.
hint-desired_role = Wofür das Unternehmen ihn gern genutzt sähe.
hint-picture-alt = Für alle, die es nicht sehen können.
hint-claims = Alle Ansprüche aufschreiben: wer zuständig sein soll oder will, und warum.

direction-auto = Wie die Sprache
direction-ltr = Von links nach rechts
direction-rtl = Von rechts nach links

none-said = Nicht gesagt
none-asked = Noch nicht gefragt
none-rated = Keine Bewertung
none-channel = Kein Kanal
none-team = Kein Team
none-person = Niemand Bestimmtes

icon-review = Bewertungen
icon-news = Nachrichten

owner-by-nobody = Wer ist zuständig?
owner-by-nobody-hint = Unten ein Team oder eine Person wählen: Das sagt, dass jemand zuständig ist.
owner-no-teams = In dieser Karte gibt es noch keine Teams.
open-teams = Teams öffnen
person-of = { $name } ({ $team })
claim = Anspruch { $number }
add-claim = Anspruch hinzufügen
remove-claim = Anspruch { $number } entfernen

open-rating = Begründung und Beleg …
open-rating-of = Begründung und Beleg: { $persona }
no-personas-to-rate = Bewertungen gehören zu Personas, und noch gibt es keine.
open-personas = Personas öffnen

hand-off-out = Geht weiter
hand-off-in = Kommt an
crossing = { $crossing }: Hier wechselt der Kanal oder die Zuständigkeit, und keine Übergabe ist beschrieben.
crossing-explained = Zwischen diesen beiden Kontaktpunkten wechselt der Kanal oder die Zuständigkeit. Die Übergabe beschreiben: was mitgeht, was verloren geht, wer sich wiederholt, wer zuständig ist.
make-hand-off = Übergabe beschreiben
make-hand-off-to = Neue Übergabe von hier nach
choose-touchpoint = Kontaktpunkt wählen
no-other-touchpoint = Eine Übergabe führt zu einem anderen Kontaktpunkt, und noch gibt es keinen.

answer-card = Zettel: { $name }
answer-hand-off = Übergabe: { $name }
add-answer = Schmerzpunkt oder Übergabe hinzufügen
add-answered-by = Chance hinzufügen
nothing-to-answer = In dieser Karte gibt es noch keine Schmerzpunkte oder Übergaben.
nothing-answers = In dieser Karte gibt es noch keine Chancen.

choose-picture = Bild wählen …
replace-picture = Anderes Bild …
make-picture-smaller = Kleiner machen …
picture-sizes = Größen des Bildes
picture-size = { $width } × { $height } Pixel, { $bytes }
picture-size-now = Jetzt { $width } × { $height } Pixel, { $bytes }.
picture-size-small = Es würde nicht kleiner.
remove-picture = Bild entfernen

add-channel = Kanal hinzufügen …
add-channel-to = Kanal hinzufügen: { $list }
move-up = Nach oben: { $name }
move-down = Nach unten: { $name }
take-out = Herausnehmen: { $name }
remove-named = Löschen: { $name }
removed-named = „{ $name }“ wurde gelöscht.
removed-with = Mitgelöscht: { $what }.
remove-takes = Beim Löschen wird mitgelöscht: { $what }.
remove-changes = Beim Löschen verlieren es: { $what }.
removed-from = Nicht mehr genannt bei: { $what }.

cell-explained = { $count ->
    [0] Noch kein Zettel. Tippen fügt einen hinzu.
    [one] Ein Zettel. Tippen fügt einen weiteren hinzu.
   *[other] { $count } Zettel. Tippen fügt einen weiteren hinzu.
}

personas = Personas
no-personas = Eine Persona ist, wer die Reise macht; mit ihr lässt sich bewerten, wie sich jeder Kontaktpunkt anfühlt.
add-persona = Persona hinzufügen
channels = Kanäle
no-channels = Ein Kanal ist ein Weg, auf dem sich Kundschaft und Unternehmen begegnen, etwa Telefon oder Filiale; die Kontaktpunkte wählen aus diesen.
add-a-channel = Kanal hinzufügen
teams = Teams und Personen
no-teams = Ein Team ist eine Abteilung, die für Kontaktpunkte, Übergaben und Zettel zuständig sein kann; am besten alle aus dem Raum hinzufügen.
add-team = Team hinzufügen
add-person = Person hinzufügen
people-without-team = Personen ohne Team
lanes = Zeilen
no-lanes = Jede Zeile der Karte sammelt eine Art von Zetteln, etwa Gedanken oder Schmerzpunkte.
add-lane = Zeile hinzufügen
choose-lane-kind = Wählen, was sie enthält
hide-lane = Ausblenden: { $name }
show-lane = Einblenden: { $name }
is-hidden = Ausgeblendet
said-hidden = { $name } ist ausgeblendet
lane-is-hidden = Nicht im Bild: Die Zeile ist ausgeblendet.
said-shown = { $name } ist eingeblendet

# What is typed and cannot be read.

example-duration = 2 h 30 min
example-language = de
duration-space = { " " }
duration-unit-week = w wo woche wochen
duration-unit-day = d t tag tage tagen
duration-unit-hour = h std std. stunde stunden
duration-unit-minute = min min. minute minuten
duration-unit-second = s sek sek. sekunde sekunden
wrong-duration-no-unit = „{ $part }“ hat keine Einheit.
wrong-duration-unit = „{ $part }“ ist keine Zeiteinheit.
wrong-duration-number = „{ $part }“ ist keine Zahl.
wrong-duration-order = „{ $part }“ muss vor kleineren Einheiten stehen, und jede Einheit nur einmal.
wrong-duration-fraction = „{ $part }“ sind keine ganzen Sekunden.
wrong-duration-hint = Zum Beispiel 4 d, 2 h 30 min oder 90 s schreiben.
wrong-date = „{ $part }“ ist kein Datum.
wrong-date-hint = Zum Beispiel { $example } oder 2026-03-31 schreiben.
wrong-language = „{ $part }“ ist kein Sprachkürzel.
wrong-language-hint = Zum Beispiel de, en oder pt-BR schreiben.
wrong-count = „{ $part }“ ist keine ganze Zahl.
wrong-count-hint = In Ziffern schreiben oder das Feld leer lassen.

# The dialogs.

new-map = Neue Karte
hint-new-title = Er lässt sich jederzeit ändern.
new-map-stages = Beginnen mit
new-map-empty = Eine leere Karte
new-map-empty-hint = Zeilen, Kanäle und eine Persona ohne Namen. Alles lässt sich ändern.
new-map-blank = Ohne Phasen
new-map-blank-hint = Du benennst sie selbst
new-map-templates = Eine Karte zum Lernen
new-map-picture = Vorschau
new-map-picture-of = So sieht die Karte aus: { $name }
new-map-language = Diese Vorlage ist auf { $language } geschrieben.
new-map-make = Karte anlegen
template-counts = { $stages ->
    [one] { $stages } Phase
   *[other] { $stages } Phasen
  }, { $touchpoints ->
    [one] { $touchpoints } Kontaktpunkt
   *[other] { $touchpoints } Kontaktpunkte
  }, { $cards ->
    [one] { $cards } Zettel
   *[other] { $cards } Zettel
  }, { $personas ->
    [one] { $personas } Persona
   *[other] { $personas } Personas
  }

import-title = { $file } importieren
import-rows = { $taken ->
    [one] { $taken } von { $rows } Zeilen lässt sich importieren.
   *[other] { $taken } von { $rows } Zeilen lassen sich importieren.
}
import-how = Gelesen als { $encoding }, getrennt durch { $delimiter }.
import-format = Gelesen als { $format }.
import-part = Welche der { $count } Reisen in der Datei
import-sheets = { $count ->
    [one] Ein Blatt wird gelesen: { $sheets }.
   *[other] { $count } Blätter werden zusammen gelesen: { $sheets }.
}
import-own-columns = Wie die Spalten gelesen werden
import-sheet-columns = Wie die Spalten von „{ $sheet }“ gelesen werden
import-sheet = Welches der { $count } Blätter in der Arbeitsmappe
import-no-text = In der Zwischenablage ist kein Text, der eine Karte werden könnte.
import-pasted = Eingefügter Text
import-take-all = Importieren
imported-file = { $file } ist importiert.
import-gains = Die Karte gewinnt
import-more-warnings = { $count ->
    [one] Noch ein Hinweis
   *[other] Noch { $count } Hinweise
}
import-changed = { $count ->
    [one] Eines, das die Karte schon hat, bekommt andere Werte.
   *[other] { $count }, die die Karte schon hat, bekommen andere Werte.
}
import-columns = Spalten
import-column = Spalte
import-lines = Zeilen der Tabelle
import-line-head = Zeile
import-examples = Erste Werte
import-becomes = Wird verwendet als
import-becomes-of = Als was { $name } verwendet wird
import-own-lane = Eine eigene Zeile der Karte
import-lane-of = Wie die Zeile der Karte von { $name } heißt
import-keep = Unsichtbar beim Zettel aufgehoben
import-ignore = Wird nicht gelesen
import-shape = Was wo steht
import-shape-rows = Eine Zeile je Zettel
import-shape-across = Phasen nebeneinander
import-shape-down = Phasen untereinander
import-scale = Emotionen von … bis …
import-scale-of = { $least } bis { $most }
import-no-scale = Keine Bewertungen, sondern Zettel
import-letters = Zeichencodierung
import-said-found = Automatisch gefunden.
import-said-hand = Wie du es sagst. Für Tabellen mit dieser Kopfzeile wird es gemerkt.
import-said-memory = Wie du es beim letzten Mal für diese Kopfzeile gesagt hast.
import-find = Automatisch finden
import-open = Sage von wenigstens einer Spalte, wofür sie ist.
import-not-read = Wird nicht gelesen
import-no-header = (ohne Namen)
import-left-out = { $count ->
    [one] Eines bleibt weg
   *[other] { $count } Dinge bleiben weg
}
import-otherwise = { $count ->
    [one] Eines wird anders übernommen, als es dasteht
   *[other] { $count } Dinge werden anders übernommen, als sie dastehen
}
import-line = Zeile
import-reason = Grund
import-more = und { $count } weitere
import-into = Importieren in
import-into-open = Die offene Karte
import-into-new = Eine neue Karte, „{ $title }“
import-take = { $rows ->
    [one] Eine Zeile importieren
   *[other] { $rows } Zeilen importieren
}
import-nothing = Darin steht nichts, was die Karte nicht schon hat.
imported = { $rows ->
    [one] Eine Zeile aus { $file } wurde importiert.
   *[other] { $rows } Zeilen aus { $file } wurden importiert.
}
csv-stage = Phase
csv-touchpoint = Kontaktpunkt
csv-channel = Kanal
csv-lane = Zeile der Karte
csv-text = Text des Zettels
csv-emotion = Emotion
csv-owner = Zuständigkeit
csv-source = Quelle
csv-until = Letzter Kontaktpunkt
csv-stack = Stapel
csv-heading = Überschrift
csv-persona = Persona
csv-record = Was die Zeile ist
csv-id = ID
csv-kind = Art
csv-lane_kind = Was die Zeile der Karte enthält
csv-severity = Schwere
csv-breakdown = Bruchstelle
csv-impact = Wirkung
csv-effort = Aufwand
csv-owner_state = Wer dafür einsteht
csv-person = Person
csv-claims = Ansprüche
csv-evidence = Woher wir es wissen
csv-evidence_kind = Art der Quelle
csv-date = Datum der Quelle
csv-n = n
csv-author = Geschrieben von
csv-tags = Schlagwörter
csv-heading_id = ID der Überschrift
csv-under_id = ID des Zettels darüber
csv-stage_id = ID der Phase
csv-touchpoint_id = ID des Kontaktpunkts
csv-until_id = ID des letzten Kontaktpunkts
csv-lane_id = ID der Zeile der Karte
csv-spread = Wie weit Bewertungen auseinanderliegen
csv-channel_reason = Warum dieser Kanal
csv-duration = Dauer
csv-moment_of_truth = Moment der Wahrheit
csv-moment_reason = Warum er einer ist
csv-reach = RICE: Reichweite
csv-rice_impact = RICE: Wirkung bei jedem
csv-rice_confidence = RICE: Sicherheit in Prozent
csv-person_months = RICE: Monate einer Person
csv-ice_impact = ICE: Wirkung
csv-ice_confidence = ICE: Sicherheit
csv-ice_ease = ICE: Leichtigkeit
csv-importance = Wichtigkeit für Kunden
csv-satisfaction = Zufriedenheit heute
csv-customer_value = Wert für den Kunden
csv-feasibility = Machbarkeit
csv-estimate_notes = Wie die Zahlen entstanden sind
csv-notes = Notizen
csv-persona_id = ID der Persona

export-title = Karte exportieren
export-format = Format
export-slides = Größe der Folien
export-slides-wide = 16:9
export-slides-a4 = A4
export-slides-hint = Jeder Zettel ist eine Form mit seinem Text; alle Texte stehen auch in den Notizen. Kleine Zeichen in Zetteln fehlen, ebenso Zeilen ohne Zettel in einer Phase.
export-sections = Abschnitte
export-group-picture = Was du siehst
export-group-map = Die ganze Karte
export-left-out = Was dieses Format weglässt
export-nothing-left-out = Dieses Format lässt nichts weg.
export-what = Geschrieben wird, was du siehst: { $what }.
export-register = { $lens }, { $register }
export-filtered = Nur die Zeilen mit „{ $filter }“.
export-paper = Papier
export-paper-fit-hint = Eine Seite, so groß wie die Karte.
export-paper-hint = Die ganze Karte auf einer Seite dieser Größe.
export-orientation = Ausrichtung
export-theme = Farben
export-transparent = Durchsichtig
export-transparent-hint = Nichts hinter dem Bild, für Folien und Seiten mit einer eigenen Farbe.
export-letters = Text
export-letters-embedded = Mit seiner Schrift
export-letters-named = Mit Namen von Schriften
export-letters-outlines = Als Umrisse
export-letters-embedded-hint = Lässt sich durchsuchen und sieht in jedem Browser richtig aus.
export-letters-named-hint = Lässt sich durchsuchen und ist klein; sieht richtig aus, wo die Schriften installiert sind.
export-letters-outlines-hint = Sieht in jedem Programm gleich aus; lässt sich nicht durchsuchen oder als Text ändern.
export-scale = Größe
export-scale-hint = Bildpunkte je Einheit der Karte.
export-write = Speicherort wählen …
export-writing = Wird geschrieben …
export-warnings = Was die Datei weglässt oder anders zeigt
export-theme-print = Für Papier
export-theme-light = Hell
export-theme-dark = Dunkel
export-theme-contrast = Hoher Kontrast
paper-fit = So groß wie die Karte
paper-a4 = A4
paper-a3 = A3
paper-a2 = A2
paper-a1 = A1
paper-a0 = A0
paper-letter = Letter
paper-legal = Legal
paper-tabloid = Tabloid
orientation-auto = Wie es am besten passt
orientation-portrait = Hochformat
orientation-landscape = Querformat

move-title = „{ $name }“ verschieben
move-several = { $what } verschieben
move-column = Kontaktpunkt oder Phase
move-lane = Zeile
move-stage = Phase
move-position = Stelle
move-whole-stage = { $stage }: über die ganze Phase
move-touchpoint = { $stage }: { $touchpoint }
move-last = Am Ende
move-alone = Allein an diesem Ort
move-before = Vor „{ $name }“
move-do = Verschieben

landmark-in = { $kind } · { $where }

palette-placeholder = Was möchtest du tun, oder wohin?
palette-placeholder-library = Was möchtest du tun?
palette-placeholder-journey = Wohin?
palette-hint = ↑ ↓ wählen, Eingabe führt aus, Esc schließt.
palette-recent = Zuletzt benutzt
palette-actions = Aktionen
palette-places = Gehe zu
palette-impossible = Gerade nicht möglich
palette-journey = Die Reise
palette-none = Nichts heißt „{ $wanted }“.
palette-found = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
palette-more = { $count ->
    [one] Und ein weiterer Ort: Schreib weiter, um einzugrenzen.
   *[other] Und { $count } weitere Orte: Schreib weiter, um einzugrenzen.
}

keys-title = Tasten
keys-search = Nach Namen oder Tasten suchen
keys-none = Nichts, was man tun kann, heißt so.
keys-found = { $count ->
    [one] Eine Aktion
   *[other] { $count } Aktionen
}
keys-change = { $keys } ändern: { $action }
keys-add = Tasten hinzufügen: { $action }
keys-usual = Tasten zurücksetzen: { $action }
keys-press = Drücke die neuen Tasten
keys-press-for = Drücke die neuen Tasten für „{ $action }“. Esc bricht ab.
keys-remove = Keine Tasten
keys-refused-system = { $keys } gehört dem System.
keys-refused-texts = { $keys } gehört in jedem Programm den Texten.
keys-refused-walking = { $keys } führt von einem zum nächsten.
keys-refused-unnamed = Diese Taste lässt sich nicht von anderen unterscheiden.
keys-taken = { $keys } ist vergeben: { $holder }
keys-take = Lieber hier verwenden
keys-keep = Andere Tasten wählen
keys-set = { $action }: { $keys }
keys-set-none = { $action }: keine Tasten
keys-reset = Alle Tasten zurücksetzen
keys-were-reset = Alle Tasten sind wieder wie am Anfang.
keys-take-back = Rückgängig
keys-map-only = auf der Karte
keys-off = in den Einstellungen aus
keys-unknown = Die Einstellungen nennen Tasten für Aktionen, die diese Version nicht kennt: { $list }. Sie bleiben erhalten.

find-label = Auf der Karte suchen
find-none = Nichts gefunden
find-count = { $count } gefunden
find-at = { $at } von { $count }
find-concealed = { $count ->
    [one] Eines zeigen, das eingeklappt oder verborgen ist
   *[other] { $count } zeigen, die eingeklappt oder verborgen sind
 }
find-close = Suche schließen
find-filters = Filter
filter-owner = Zuständigkeit
filter-evidence = Beleg
filter-severity = Schwere
filter-tag = Schlagwort
filter-persona = Persona
filter-channel = Kanal
filter-nobody = Niemand genannt
filter-chip = { $kind }: { $value }
filter-remove = Filter „{ $filter }“ entfernen
filter-remove-all = Alle entfernen

# Was noch keinen Ort auf der Karte hat.

parking-add = Neuer Zettel ohne Ort
parking-add-hint = Sagen, dann Eingabe
parking-empty = Was aufkommt und noch nicht hierher gehört, wartet hier und ist Teil der Datei. Zettel lassen sich von der Karte hierher ziehen.
questions = Fragen
no-questions = Was niemand sicher weiß, lässt sich herausfinden: Wähle einen Zettel aus und mache eine Frage daraus, oder ergänze hier eine.
add-question = Frage ergänzen
unnamed-question = Eine Frage ohne Worte
kind-question = Frage
question-open = Offen
question-answered = Beantwortet
field-question-text = Frage
field-origin = Gefragt zu
field-question-state = Wie weit sie ist
field-answer = Antwort
field-due = Bis wann
map-check = Kartenprüfung
map-check-none = Die Prüfung findet nichts. Sie fragt, was Fachleute fragen: wer wofür zuständig ist, woher man es weiß, was fehlt.
map-check-problems = { $count ->
    [one] Ein Problem
   *[other] { $count } Probleme
}
map-check-gaps = { $count ->
    [one] Eine Lücke
   *[other] { $count } Lücken
}
map-check-hints = { $count ->
    [one] Ein Hinweis
   *[other] { $count } Hinweise
}
map-check-silenced = { $count ->
    [one] Ein Befund wird hingenommen
   *[other] { $count } Befunde werden hingenommen
}
map-check-show = Gehe zu: { $message }
map-check-silence = Hinnehmen …
map-check-reason = Warum er hingenommen wird
map-check-silence-do = Hinnehmen
map-check-again = Wieder fragen
parking-target = { $touchpoint }, { $lane }
parking-put = „{ $name }“ zu { $where } legen
parking-move = „{ $name }“ verschieben nach…

duplicates-title = Zettel, die sich gleichen
duplicates-looking = Wird gesucht …
duplicates-none = Keine zwei Zettel gleichen sich.
duplicates-explained = Was angekreuzt ist, kommt unter den ersten Zettel seiner Gruppe. Kein Text geht verloren, und einmal Rückgängig macht es ungeschehen.
duplicates-group = Gruppe { $number } von { $count }
duplicates-first = Liegt oben · { $where }
duplicates-stack = { $place } · Stapel aus { $count }
duplicates-moves = Zettel von anderswo kommen dorthin, wo der erste liegt.
lens = Ansehen nach
lens-journey = Reise
lens-channels = Kanäle
lens-owners = Zuständige
lens-flow = Ablauf
lens-timeline = Zeit
lens-outline = Gliederung
lens-register = Register
lens-priorities = Prioritäten
lens-dashboard = Dashboard
lens-comparison = Vergleich
lens-personas = Persona-Blätter
track-none = Ohne Kanal
track-unknown = Zuständigkeit unbekannt
track-disputed = Zuständigkeit umstritten
track-channel = Kanal
track-owner = Zuständig
colours-bar = Was die Farben bedeuten
colours-choose = Zettel färben nach
colours-alone = { $what } – nur diese hervorheben
colours-usual = Zettel wieder nach Art färben

views = Ansichten
view-save = Als Ansicht speichern …
view-update = „{ $name }“ auf das stellen, was zu sehen ist
view-rename = „{ $name }“ umbenennen …
view-remove = „{ $name }“ löschen
view-name = Name der Ansicht
view-keep = Sichern
untitled-view = Ansicht ohne Namen
palette-views = Ansichten
palette-view = Ansicht: { $name }

overview-map = Übersicht der Karte
overview-map-how = Ziehen oder eine Pfeiltaste drücken, um woandershin zu sehen.

# Über den Registern.

registers = Register
register-filter = Nur Zeilen mit
register-filter-none = Wieder alle Zeilen zeigen
register-name-pain-points = Schmerzpunkte
register-name-hand-offs = Übergaben
register-name-opportunities = Chancen
register-name-actions = Maßnahmen
register-name-touchpoints = Kontaktpunkte
register-name-evidence = Belege
register-in-journey-order = In der Reihenfolge der Reise
register-copy = Tabelle kopieren
said-picture-copied = Als Bild kopiert.
said-table-copied = { $count ->
    [one] 1 Zeile kopiert
   *[other] { $count } Zeilen kopiert
}
said-sorted-up = Sortiert nach { $column }, das Kleinste zuerst
said-sorted-down = Sortiert nach { $column }, das Größte zuerst
said-sorted-not = In der Reihenfolge der Reise

# Was mit den Befunden geschieht, und was es wert ist.

actions = Maßnahmen
kind-action = Maßnahme
kind-estimate = Schätzung
unnamed-action = Eine Maßnahme ohne Titel
unnamed-metric = Eine Kennzahl ohne Titel
no-actions = Was jemand gegen einen Schmerzpunkt, für eine Chance oder an einer Übergabe tun wird: Wähle eines davon auf der Karte aus und mache eine Maßnahme daraus (Strg+Alt+A), oder ergänze hier eine. Vereinbart ist sie, wenn jemand zuständig ist und ein Datum feststeht.
add-action = Maßnahme ergänzen
remove-action = Maßnahme entfernen
actions-all = Alle Maßnahmen
actions-view = Zeigen als
actions-view-board = Tafel
actions-view-due = Nach Datum
actions-view-owner = Nach Zuständigkeit
actions-calendar = Kalenderdatei
actions-calendar-hint = Ein ganztägiger Termin je Maßnahme mit Datum, für jeden Kalender
actions-csv = CSV
actions-csv-hint = Eine Tabelle aller Maßnahmen, für die Tabellenkalkulation
actions-overdue = Überfällig
actions-soon = In den nächsten sieben Tagen
actions-later = Später
actions-undated = Ohne Datum
actions-nobody = Noch niemand
actions-closed = { $count ->
    [one] Eine erledigt oder verworfen
   *[other] { $count } erledigt oder verworfen
}
actions-all-closed = Es ist nichts mehr zu tun.
actions-board-how = Ziehe eine Maßnahme in eine andere Spalte, oder bewege sie mit Alt und den Pfeiltasten dorthin.
action-nobody = Noch niemand
action-undated = Kein Datum
action-overdue = überfällig seit { $date }
action-subject = { $kind }: { $name }
action-kind-integrate_systems = Systeme verbinden
action-kind-train_staff = Mitarbeitende schulen
action-kind-change_process = Ablauf ändern
action-kind-other = Anderes
action-state-idea = Idee
action-state-agreed = Vereinbart
action-state-doing = In Arbeit
action-state-done = Erledigt
action-state-dropped = Verworfen
agree-title = „{ $name }“ lässt sich noch nicht vereinbaren
agree-do-idea = Behalten
agree-do-agreed = Vereinbaren
agree-do-doing = Vereinbaren und beginnen
agree-do-done = Als erledigt behalten
agree-do-dropped = Behalten
said-action-moved = { $name }: { $state }
section-work = Was dafür getan wird
section-worth = Was es wert ist
section-success = Woran man den Erfolg erkennt
section-pilots = Erprobung
section-value = Wert und Machbarkeit
section-rice = RICE
section-ice = ICE
section-opportunity-score = Opportunity Score
no-work-yet = Noch keine Maßnahme.
field-action-title = Was getan wird
field-action-about = Wofür
hint-action-about = Schmerzpunkte, Chancen oder Übergaben, um die es dabei geht.
add-action-subject = Ergänzen, worum es geht
field-action-state = Wie weit sie ist
hint-action-state = Ab „Vereinbart“ hat sie jemanden, der zuständig ist, und ein Datum.
field-action-kind = Welche Art Arbeit
field-action-metric = Erfolgskennzahl
hint-action-metric = Sie sagt, ob die Maßnahme geholfen hat.
field-baseline = Wert der Kennzahl davor
field-benefit = Nutzen
field-cost = Kosten
hint-money = In der Währung der Karte, beides über dieselbe Zeit.
weighed-return = ROI
weighed-rice = RICE
weighed-ice = ICE
weighed-opportunity = Opportunity Score
no-estimate = Wert, Machbarkeit, RICE, ICE, Opportunity Score: Noch hat niemand sie geschätzt.
begin-estimate = Schätzen, was sie wert ist
remove-estimate = Diese Zahlen entfernen
said-estimate-removed = Zahlen entfernt
field-customer_value = Wert für die Kundschaft
field-feasibility = Machbarkeit
field-reach = Reichweite
hint-reach = Wie viele Kundinnen und Kunden in einem Zeitraum, etwa einem Quartal.
field-rice_impact = Wirkung auf jede und jeden
hint-rice_impact = 3 gewaltig, 2 groß, 1 mittel, 0,5 gering, 0,25 kaum.
field-rice_confidence = Sicherheit in Prozent
hint-rice_confidence = 100 hoch, 80 mittel, 50 gering.
field-person_months = Aufwand in Monaten einer Person
field-ice_impact = Wirkung
hint-ice = Jeweils von 1 bis 10.
field-ice_confidence = Sicherheit
field-ice_ease = Leichtigkeit
field-importance = Wichtigkeit für die Kundschaft
hint-importance = Beides von 0 bis 10.
field-satisfaction = Zufriedenheit heute
hint-estimate-notes = Wie die Zahlen zustande kamen.
wrong-number = „{ $part }“ ist keine Zahl.
wrong-number-hint = In Ziffern schreiben oder das Feld leer lassen.
no-pilots = Mit wenigen erprobt, bevor es für alle gilt: mit wem, wann, was herauskam, was geändert wurde.
pilot = Erprobung { $number }
add-pilot = Erprobung ergänzen
remove-pilot = Erprobung { $number } entfernen
said-pilot-removed = Erprobung { $number } entfernt
field-sample_group = Mit wem
field-pilot-date = Wann
field-findings = Was herauskam
field-change_made = Was geändert wurde
field-accountables = Gemeinsam für das Ganze zuständig
hint-accountables = Teams, die zusammen dafür einstehen, was die Kundschaft von der ganzen Reise hat.
field-accountable-part = Für welchen Teil
add-accountable = Team ergänzen
said-accountable-removed = { $name } steht nicht mehr für das Ganze ein
# Zukunftskarte, Vergleich, Teilreisen, wessen eine Karte ist.

future-title = Zukunftskarte machen
future-about = Eine neue Karte mit derselben Reise, die zu dem geändert wird, was sein soll. Jeder ihrer Kontaktpunkte weiß, an die Stelle welches heutigen er tritt; so lassen sich beide jederzeit vergleichen.
future-name = Titel
future-carried = Was mitkommt
future-always = Immer: Phasen, Kontaktpunkte, Kanäle, Teams, Zeilen, Übergaben und dieselben Personas.
future-notes = Notizen in den Zellen
future-notes-hint = Was geschieht, Systeme, Regeln und Ähnliches: Das meiste bleibt wahr.
future-opportunities = Chancen
future-opportunities-hint = Ideen zum Einbauen.
future-trouble = Ärger an Übergaben: Warten, verlorenes Wissen, Wiederholung
future-trouble-hint = Er bleibt, bis ihn jemand herausnimmt; so zählt nur als gespart, was jemand ändert.
future-painPoints = Schmerzpunkte und Zitate
future-painPoints-hint = Sie gelten heute, und der Vergleich hat sie.
future-ratings = Bewertungen
future-ratings-hint = Wie es sich heute anfühlt, wird ohnehin hinter die Zukunftskurve gezeichnet; eine künftige Bewertung ist eine Hoffnung, die man aussprechen muss.
future-stays = Messwerte, Fragen, Maßnahmen, Befunde und der Parkplatz bleiben bei der heutigen Karte. Alles, was mitkommt, ist dort eine Annahme.
future-make = Karte machen
compare-title = Vergleichen mit
compare-none = In der Bibliothek ist keine andere Karte. Mache zuerst eine Zukunftskarte aus dieser.
compare-do = Vergleichen
beside-bar = Andere Karten
beside-compared = Verglichen mit { $title }
beside-nothing = Noch nichts zum Vergleichen
beside-personas = Ein Blatt für jede Persona
beside-inside = Von einem Kontaktpunkt einer anderen Karte aus geöffnet
beside-other = Andere Karte…
beside-close = Zurück zur Reise
section-other-maps = Andere Karten
field-sub_journey = Teilreise
hint-sub-journey = Die Karte, die diesen Kontaktpunkt als eigene Reise zeigt.
none-sub-journey = Keine
sub-journey-elsewhere = Eine Karte, die nicht in dieser Bibliothek ist
sub-journey-elsewhere-hint = Diese Karte ist nicht in dieser Bibliothek. Die Verknüpfung bleibt und führt hin, sobald die Karte hier ist.
field-replaces = Tritt an die Stelle von
hint-replaces = Kontaktpunkte der Karte, aus der diese gemacht wurde.
add-replaces = Kontaktpunkt der heutigen Karte hinzufügen…
replaces-elsewhere = Ein Kontaktpunkt einer Karte, die nicht in dieser Bibliothek ist
replaces-removed = Ein Kontaktpunkt, den es nicht mehr gibt
field-card-persona = Persona
none-card-persona = Alle

# Wo Kanäle Verschiedenes sagen.

inconsistencies = Widersprüche
inconsistencies-all = Alle Widersprüche
kind-inconsistency = Widerspruch
unnamed-inconsistency = Widerspruch ohne Thema
section-inconsistencies = Widersprüche
no-inconsistencies = Lesen Kunden auf der Website das eine und hören am Telefon etwas anderes? Schreib beides auf.
add-inconsistency = Widerspruch festhalten
remove-inconsistency = Diesen Widerspruch entfernen
inconsistency-unsaid = noch nicht aufgeschrieben
inconsistency-at = Zeigt sich bei „{ $touchpoint }“
inconsistency-show = „{ $touchpoint }“ zeigen
section-one-side = Über den einen Kanal
section-other-side = Über den anderen Kanal
field-topic = Worum es geht
hint-topic = In wenigen Worten: ein Preis, ein Termin, ob es eine Störung gibt.
field-inconsistency-touchpoint = Wo es sich zeigt
none-inconsistency-touchpoint = Überall
field-one-channel = Kanal
field-said = Was Kunden dort erfahren
field-other-channel = Kanal
field-other_said = Was Kunden dort erfahren
