# Warum eine Karte so nicht sein kann und warum eine Änderung abgelehnt wurde.

# Die Arten von Einträgen im Satz.
record = { $record ->
    [map] Karte
    [team] Team
    [person] Person
    [channel] Kanal
    [tag] Schlagwort
    [persona] Persona
    [persona_channel] bevorzugter Kanal
    [stage] Phase
    [touchpoint] Kontaktpunkt
    [touchpoint_channel] weiterer Kanal
    [lane] Zeile
    [card] Zettel
    [card_tag] Schlagwort eines Zettels
    [unlike] Paar ungleicher Zettel
    [emotion] Emotion
    [hand_off] Übergabe
    [answer] Antwort
    [claim] Anspruch
    [view] Ansicht
    [view_filter] Filter einer Ansicht
    [metric] Kennzahl
    [reading] Messung
    [action] Maßnahme
    [action_subject] Gegenstand einer Maßnahme
    [pilot] Erprobung
    [question] Frage
    [estimate] Schätzung
    [replacement] ersetzter Kontaktpunkt
    [log_name] Name in Interaktionsdaten
    [inconsistency] Widerspruch
    [accountable] Verantwortung für das Ergebnis
    [silence] stillgelegter Befund
   *[other] Eintrag
}
    .none = { $record ->
        [map] keine Karte
        [team] kein Team
        [person] keine Person
        [channel] keinen Kanal
        [tag] kein Schlagwort
        [persona] keine Persona
        [persona_channel] keinen bevorzugten Kanal
        [stage] keine Phase
        [touchpoint] keinen Kontaktpunkt
        [touchpoint_channel] keinen weiteren Kanal
        [lane] keine Zeile
        [card] keinen Zettel
        [card_tag] kein Schlagwort eines Zettels
        [unlike] kein Paar ungleicher Zettel
        [emotion] keine Emotion
        [hand_off] keine Übergabe
        [answer] keine Antwort
        [claim] keinen Anspruch
        [view] keine Ansicht
        [view_filter] keinen Filter einer Ansicht
        [metric] keine Kennzahl
        [reading] keine Messung
        [action] keine Maßnahme
        [action_subject] keinen Gegenstand einer Maßnahme
        [pilot] keine Erprobung
        [question] keine Frage
        [estimate] keine Schätzung
        [replacement] keinen ersetzten Kontaktpunkt
        [log_name] keinen Namen in Interaktionsdaten
        [inconsistency] keinen Widerspruch
        [accountable] keine Verantwortung für das Ergebnis
        [silence] keinen stillgelegten Befund
       *[other] keinen Eintrag
    }
record-named = { record } „{ $title }“ ({ $id })
record-unnamed = { record } { $id }

# Was in eine Spalte passt.

value-text = „{ $text }“
value-nothing = nichts
value-true = wahr
value-false = falsch
value-number = { $number }
takes-text = ein Text
takes-optional-text = ein Text oder nichts
takes-order = ein Ordnungsschlüssel aus Ziffern und lateinischen Buchstaben
takes-bool = wahr oder falsch
takes-integer = eine ganze Zahl oder nichts
takes-number = eine Zahl
takes-optional-number = eine Zahl oder nichts
takes-date = ein Datum wie 2026-03-31 oder nichts
takes-id = die Kennung eines Eintrags
takes-choice = eines der Wörter { $words }
value-wrong = Hierher gehört { $expected }, nicht { $found }.
value-wrong-hint = Gib einen Wert an, der passt.
column-unknown = In der Art „{ record }“ gibt es keine Spalte „{ $column }“.
column-wrong = In die Spalte „{ $column }“ der Art „{ record }“ gehört { $expected }, nicht { $found }.
column-hint = Nimm eine Spalte dieser Art von Einträgen und einen Wert, der passt.

# Was in jeder Karte gilt.

rule-order = Der Ordnungsschlüssel fehlt.
rule-nul = „{ $column }“ enthält ein NUL-Zeichen.
rule-long = „{ $column }“ hat { $bytes } Bytes, höchstens { $most } sind erlaubt.
rule-extensions = Die Erweiterungen sind kein JSON-Objekt.
rule-scale = „{ $column }“ ist { $number }, nicht 1 bis 5.
rule-stack-chain = Der Zettel liegt unter einem, der selbst unter einem anderen liegt.
rule-stack-place = Der Zettel liegt unter einem, der anderswo liegt.
rule-heading-kind = Der Zettel steht unter einem, der keine Überschrift ist, oder ist selbst eine.
rule-heading-place = Der Zettel steht unter einer Überschrift, die anderswo liegt.
rule-heading-stack = Eine Überschrift liegt in keinem Stapel.
rule-unlike-itself = Beide Seiten sind derselbe Zettel.
rule-size = „{ $column }“ ist { $number }, nicht { $least } bis { $most }.
rule-negative = „{ $column }“ ist { $number }, kleiner als 0.
rule-reference = „{ $column }“ verweist auf etwas, das es nicht gibt: { record } { $id }.
rule-card-places = Der Zettel liegt unter einem Kontaktpunkt und zugleich in einer ganzen Phase.
rule-span-begins-nowhere = Der Zettel endet an einem Kontaktpunkt, beginnt aber an keinem.
rule-span-backwards = Der Zettel endet an einem Kontaktpunkt, der nicht nach dem liegt, an dem er beginnt.
rule-card-line = Der Zettel liegt in einer Trennlinie.
rule-rating = Die Bewertung ist { $number }, nicht −2 bis +2.
rule-spread = Die Bewertungen liegen weiter als { $most } auseinander.
rule-rated-twice = Dieselbe Persona hat diesen Kontaktpunkt schon bewertet.
rule-hand-off-itself = Die Übergabe führt von einem Kontaktpunkt zu ihm selbst.
rule-claim-subjects = Der Anspruch betrifft { $count } Dinge, nicht eines.
rule-answer-subjects = Die Antwort muss entweder einen Schmerzpunkt oder eine Übergabe betreffen.
rule-answer-from = Die Antwort kommt von einem Zettel, der keine Chance ist.
rule-answer-to = Die Antwort gilt einem Zettel, der kein Schmerzpunkt ist.
rule-touchpoint-channel = Der Kontaktpunkt hat diesen Kanal schon.
rule-persona-channel = Die Persona hat diesen Kanal schon.
rule-card-tag = Der Zettel trägt dieses Schlagwort schon.
rule-view-filter = Ein Filter einer Ansicht gilt für { $count } Dinge statt für eines.
rule-agreed-owner = Die Maßnahme ist vereinbart, aber niemand ist genannt, der sie umsetzt.
rule-agreed-date = Die Maßnahme ist vereinbart, aber ein Datum fehlt.
rule-metric-subjects = Die Kennzahl gehört zu { $count } Dingen statt zu einem oder zur Karte.
rule-period = Der Zeitraum endet, bevor er beginnt.
rule-action-subjects = Die Maßnahme muss je Verknüpfung entweder einen Zettel oder eine Übergabe betreffen.
rule-action-card = Die Maßnahme betrifft einen Zettel, der weder Schmerzpunkt noch Chance ist.
rule-question-origins = Die Frage stammt von { $count } Dingen statt von einem.
rule-silence-rule = Es steht nicht da, welche Regel stillgelegt ist.
rule-silence-reason = Es steht nicht da, warum der Befund hingenommen wird.
rule-silence-subjects = Das Stillgelegte betrifft { $count } Dinge statt eines oder der Karte.
rule-log-name = Ein Name in Interaktionsdaten darf nicht leer sein.
rule-inconsistency-itself = Beide Seiten sind derselbe Kanal.
rule-share = Von hundert Kontakten laufen mehr als hundert über den Kanal.
rule-estimated-twice = Für diesen Zettel gibt es schon eine Schätzung.
rule-replaced-twice = Der Kontaktpunkt ersetzt jenen schon.
rule-action-subject-twice = Die Maßnahme betrifft das schon.
rule-silenced-twice = Diese Regel ist dafür schon stillgelegt.
rule-owned-by-nobody = Die Zuständigkeit ist geklärt, aber niemand ist genannt.
rule-owner-unsaid = Jemand ist genannt, aber es steht nicht da, dass die Zuständigkeit geklärt ist.
rule-other-team = Die genannte Person gehört zu einem anderen Team.

# Änderungen.

edit-missing = Es gibt { record.none } mit der Kennung { $id }.
edit-missing-hint = Vielleicht wurde das gelöscht. „Rückgängig“ holt Gelöschtes zurück.
edit-exists = Die Kennung { $id } ist schon vergeben: { record }.
edit-exists-hint = Gib dem neuen Eintrag eine eigene Kennung.
edit-place-unsaid = Es fehlt die Angabe, wohin das gehört: { record }.
edit-place-unfit = Dorthin passt das nicht: { record }.
edit-place-hint = Wähle einen anderen Platz.
edit-map-made = In einer Karte lässt sich keine weitere Karte anlegen.
edit-map-made-hint = Karten werden in der Bibliothek angelegt.
edit-map-removed = Eine Karte lässt sich nicht aus sich selbst löschen.
edit-map-removed-hint = Karten werden in der Bibliothek gelöscht.
edit-lane-with-cards = Eine Zeile mit Zetteln kann keine Trennlinie werden.
edit-lane-with-cards-hint = Verschiebe oder lösche zuerst ihre Zettel.
edit-named-twice = Das ist zweimal genannt: { record }.
edit-named-twice-hint = Nenne alles nur einmal.
edit-belongs = Das gehört fest zu etwas anderem und lässt sich nicht einzeln kopieren: { record }.
edit-belongs-hint = Kopiere, wozu es gehört.
edit-not-written = Hier lässt sich kein Text schreiben: { record }.
edit-not-written-hint = Nenne einen Zettel oder einen Kontaktpunkt, oder ändere eine Spalte.
edit-not-merged = Das lässt sich nicht zusammenlegen: { record }.
edit-not-merged-hint = Zettel, Kontaktpunkte und Phasen lassen sich zusammenlegen.
edit-heading-stacked = Eine Überschrift lässt sich nicht in einen Stapel legen.
edit-heading-stacked-hint = Lege die Zettel stattdessen unter die Überschrift.
edit-heading-merged = Eine Überschrift lässt sich nur mit anderen Überschriften zusammenlegen.
edit-heading-merged-hint = Lege die Zettel unter die Überschrift, oder lege sie ohne sie zusammen.
edit-stands-alone = Die Maßnahme „{ $title }“ ist vereinbart, und niemand sonst ist dafür genannt.
edit-stands-alone-hint = Gib die Maßnahme zuerst jemand anderem, oder mach sie wieder zur Idee.
edit-placing = „{ $column }“ lässt sich nicht setzen ({ record }), das ergibt sich aus dem Platz.
edit-placing-hint = Verschiebe den Eintrag stattdessen.
edit-invariant = Das wäre nicht stimmig ({ $rule }): { record } { $id }. { $what }
edit-invariant-hint = Ändere den Wert so, dass die Regel gilt.
edit-misfit = Das ist nicht mehr, wie es war: { record } { $id }. { $what }
edit-misfit-hint = Inzwischen hat sich etwas geändert. Sieh nach und versuch es noch einmal.
misfit-says-nothing = Die Änderung sagt weder, was war, noch, was ist.
misfit-there = Das gibt es schon.
misfit-gone = Das wurde gelöscht.
misfit-changed = Das wurde inzwischen geändert.
misfit-column = „{ $column }“ wurde inzwischen geändert.
edit-too-large = Die Tabelle hat { $rows } Zeilen und { $columns } Spalten; von hier an gibt es { $lanes } Zeilen und { $touchpoints } Kontaktpunkte.
edit-too-large-hint = Beginne weiter oben oder links, oder füge erst Zeilen und Kontaktpunkte hinzu.
edit-empty = Es ist kein Eintrag genannt.
edit-empty-hint = Nenne mindestens einen.
