# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = Karte ohne Titel
untitled-stage = Phase ohne Titel
untitled-touchpoint = Kontaktpunkt ohne Titel
untitled-persona = Persona ohne Namen

state-current = Ist-Zustand
state-future = Soll-Zustand
basis-assumption = Beruht auf Annahmen
basis-research = Beruht auf Forschung

badge-assumed = Angenommen
badge-researched = Erforscht

touchpoint-kind-direct = Direkt
touchpoint-kind-indirect = Indirekt
touchpoint-kind-physical = Physisch
touchpoint-kind-action = Kundenhandlung
touchpoint-kind-wait = Warten

lane-text = Notizen
lane-images = Storyboard
lane-actions = Kundenhandlungen
lane-emotions = Emotionen
lane-quotes = Zitate
lane-thoughts = Gedanken
lane-needs = Bedürfnisse
lane-pain_points = Schmerzpunkte
lane-opportunities = Chancen
lane-physical_evidence = Sichtbare Belege
lane-frontstage = Vorderbühne
lane-backstage = Hinterbühne
lane-systems = Systeme
lane-policy = Regeln
lane-metrics = Kennzahlen
lane-line_of_interaction = Interaktionslinie
lane-line_of_visibility = Sichtbarkeitslinie
lane-line_of_internal_interaction = Linie der internen Interaktion

card-note = Notiz
card-quote = Zitat
card-pain_point = Schmerzpunkt
card-opportunity = Chance
card-image = Bild
card-heading = Überschrift

breakdown-content = Inhalt
breakdown-data = Daten
breakdown-process = Ablauf
breakdown-ownership = Zuständigkeit

evidence-assumption = Annahme
evidence-anecdote = Anekdote
evidence-research = Forschung
evidence-data = Daten
evidence-disputed = Umstritten

owner-owned = Zuständig
owner-unknown = Zuständigkeit unbekannt
owner-disputed = Zuständigkeit umstritten

repeats-customer = Die Kundin oder der Kunde
repeats-staff = Die Mitarbeitenden
repeats-nobody = Niemand

medium-digital = Digital
medium-voice = Stimme
medium-message = Nachricht
medium-personal = Persönlich
medium-physical = Physisch
medium-media = Medien

channel-phone = Telefon
channel-e-mail = E-Mail
channel-chat = Chat
channel-messenger = WhatsApp
channel-sms = SMS
channel-social = Soziale Medien
channel-web = Website
channel-app = App
channel-self-service = Selbstbedienung
channel-video-call = Videoanruf
channel-store = Filiale
channel-field-visit = Hausbesuch
channel-event = Veranstaltung
channel-post = Post
channel-word-of-mouth = Mundpropaganda
channel-advert = Werbung
channel-other = Andere

emotion--2 = Schrecklich
emotion--1 = Schlecht
emotion-0 = Neutral
emotion-1 = Gut
emotion-2 = Wunderbar

stage-set-classic = Aufmerksamkeit bis Empfehlung
stage-set-delivery = Kauf und Lieferung
stage-set-relationship = Beziehung
stage-set-loyalty = Nutzung und Treue
stage-awareness = Aufmerksamkeit
stage-consideration = Erwägung
stage-purchase = Kauf
stage-advocacy = Empfehlung
stage-evaluation = Vergleich
stage-delivery = Lieferung
stage-support = Betreuung
stage-usage = Nutzung
stage-awareness-and-acquisition = Aufmerksamkeit und Gewinnung
stage-onboarding-and-engagement = Einstieg und Bindung
stage-post-purchase-support = Betreuung nach dem Kauf

# The templates, and what each of them teaches.

template-fault-repair = Störung und Reparatur
template-fault-repair-lesson = Wie sich eine ganze Reise liest: sieben Übergaben, zwei Personas, und wem was gehört.
template-online-purchase = Onlinekauf mit Rückgabe
template-online-purchase-lesson = Kanalwechsel: von der App in den Chat in den Laden, und was dabei verloren geht.
template-insurance-claim = Versicherungsschaden
template-insurance-claim-lesson = Warten: Jedes Schweigen ist ein eigener Schritt, mit Dauer und Zuständigkeit.
template-public-service = Antrag bei einer Behörde
template-public-service-lesson = Ausnahmen und Wiederholungen: was doppelt gefragt wird, und welche Regel dahintersteht.
template-patient-visit = Besuch in der Klinik
template-patient-visit-lesson = Zwei Personas an einem Tag: wo Patientin und Sohn das Gegenteil empfinden.
template-employee-onboarding = Anfang im neuen Beruf
template-employee-onboarding-lesson = Eine Reise im eigenen Haus: Schritte, für die niemand zuständig ist oder gleich drei.
template-software-onboarding = Einstieg in eine Software
template-software-onboarding-lesson = Nur digital: was in Bewertungen und Gesprächen entschieden wird, ungesehen von dir.
template-event = Veranstaltung
template-event-lesson = Davor, währenddessen, danach: Orte, Papier und Schlangen, nicht nur Bildschirme.

# Was das Bild selbst sagt.

section-about = Über diese Karte
section-grid = Die Reise
section-parking = Parkplatz
section-measured = Was auf der ganzen Reise gemessen wird
row-stages = Phasen
row-touchpoints = Kontaktpunkte
row-lanes = Zeilen
row-emotion-notes = Notizen zu Emotionen
row-whole-stage = Ganze Phase
row-across = Mehrere Kontaktpunkte
across-spoken = Von { $from } bis { $until }, { $count ->
    [one] 1 Kontaktpunkt
   *[other] { $count } Kontaktpunkte
}
moment-of-truth = Moment der Wahrheit
hand-off-owner = Übergabe: { $owner }
hand-off-from-to = Übergabe von { $from } an { $to }
hand-off-suggested = Übergabe noch nicht beschrieben.
hand-off-channel = Der Kanal wechselt von { $from } zu { $to }.
hand-off-team = Die Zuständigkeit wechselt von { $from } zu { $to }.
severity-of = Schwere { $number } von 5
card-impact = Wirkung { $number }
card-effort = Aufwand { $number }
emotion-spoken = { $persona }, { $touchpoint }: { $value }, { $word }
rating-n-unknown = Nicht bekannt, wie viele befragt wurden
rating-n = { $number ->
    [one] 1 Person befragt
   *[other] { $number } Personen befragt
}
# Die höchste Bewertung minus die niedrigste: von 3 an ist sie ein Gespräch wert.
rating-spread = { $number ->
    [0] Alle sind sich einig
    [1] Die Bewertungen liegen um 1 auseinander
    [2] Die Bewertungen liegen um 2 auseinander
   *[other] Die Bewertungen liegen um { $number } auseinander: darüber reden
}
curve-spoken = Emotionen von { $persona }: von { $from } bei { $first } bis { $to } bei { $last }; am niedrigsten { $low } bei { $lowest }, am höchsten { $high } bei { $highest }.
curve-spoken-once = Emotionen von { $persona }: { $from } bei { $first }.
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $number ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
fact-question = Frage
fact-scenario = Szenario
fact-goal = Was die Kundin oder der Kunde will
fact-start = Beginnt, wenn
fact-end = Endet, wenn
fact-owner = Zuständig
fact-source = Quelle, wo ein Zettel keine andere nennt
fact-review = Durchsicht am
section-legend = So wird diese Karte gelesen
legend-line = Die Reise
legend-way = Von Kontaktpunkt zu Kontaktpunkt
legend-wait = Hier wird gewartet
legend-hand-offs = Übergaben
legend-hand-off = Beschrieben
legend-hand-off-unknown = Zuständigkeit unbekannt
legend-hand-off-disputed = Zuständigkeit umstritten
legend-hand-off-suggested = Kanal oder Team wechselt; noch nicht beschrieben
legend-owners = Wer zuständig ist
legend-owner-owned = Team, Person
legend-owner-unknown = Zuständigkeit unbekannt
legend-owner-disputed = Zuständigkeit umstritten: beide Seiten genannt
legend-evidence = Woher wir es wissen
legend-evidence-assumption = Annahme, gestrichelter Rand
legend-evidence-anecdote = Anekdote
legend-evidence-research = Forschung
legend-evidence-data = Daten
legend-evidence-disputed = Umstritten
legend-cards = Zettel
legend-severity = Schwere eines Schmerzpunkts, 1 bis 5
legend-stack = Stapel aus so vielen Zetteln
legend-emotions = Emotionen
legend-rating-known = Bewertung mit Beleg
legend-rating-assumed = Bewertung als Annahme
legend-no-rating = Niemand hat bewertet
legend-colours = Farbe der Zettel: { $by }
legend-colour-others = { $number ->
    [one] 1 weiterer Name
   *[other] { $number } weitere Namen
}
legend-colour-none-owner = Zuständigkeit nicht gefragt
legend-colour-none-department = Ohne Abteilung
legend-colour-none-severity = Ohne Schwere
legend-colour-none-tag = Ohne Schlagwort
legend-colour-none-author = Ohne Namen
colour-by-kind = Art
colour-by-evidence = Beleg
colour-by-owner = Zuständigkeit
colour-by-department = Abteilung des Kontaktpunkts
colour-by-severity = Schwere
colour-by-tag = Schlagwort
colour-by-author = Verfasser
persona-goals = Ziele
persona-frustrations = Ärgernisse
persona-behaviours = Verhalten
persona-channels = Bevorzugte Kanäle
empty-stages = Hierher kommen die Phasen der Reise von links nach rechts, zum Beispiel Aufmerksamkeit, Kauf, Lieferung, Betreuung.
empty-touchpoints = Hierher kommen die Kontaktpunkte: die Momente jeder Phase.
empty-stage = Noch keine Kontaktpunkte: Hierher kommen die Momente dieser Phase.
empty-lanes = Hierher kommen die Zeilen: was die Kundin oder der Kunde tut, denkt und fühlt.
empty-personas = Wer macht diese Reise? Hierher kommen die Personas.

# Was eingeklappt ist, wird gezählt.
folded-touchpoints = { $number ->
    [one] 1 Kontaktpunkt
   *[other] { $number } Kontaktpunkte
}
stack-count = { $number }×
stack-closed = Stapel aus { $number }
stack-open = Stapel aus { $number }, offen
stack-under = Im Stapel darüber
heading-open = { $number ->
    [one] Überschrift über einem Zettel
   *[other] Überschrift über { $number } Zetteln
}
heading-closed = { $number ->
    [one] Überschrift über einem Zettel, eingeklappt
   *[other] Überschrift über { $number } Zetteln, eingeklappt
}
folded-cards = { $number ->
    [one] 1 Zettel
   *[other] { $number } Zettel
}
folded-metrics = { $number ->
    [one] 1 Kennzahl
   *[other] { $number } Kennzahlen
}
folded-lane = Eingeklappt
