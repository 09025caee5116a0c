# Was Tabellen und Texte durch die Linsen ohne Raster sagen. Das Fenster hat es vom Bild.

sheet-ascending = sortiert, das Kleinste zuerst
sheet-descending = sortiert, das Größte zuerst

# Die Register.

register-pain-points = Schmerzpunkte
register-pain-points-about = Was weh tut, wie sehr, wer zuständig ist und was darauf antwortet.
register-hand-offs = Übergaben
register-hand-offs-about = Wo weitergereicht wird: was es auslöst, was verloren geht, wer alles noch einmal sagt, wie lange es dauert.
register-opportunities = Chancen
register-opportunities-about = Wie könnten wir es besser machen: worauf jede Idee antwortet, was sie bringt und kostet.
register-actions = Maßnahmen
register-actions-about = Was jemand tun wird, bis wann und woran man sieht, dass es geholfen hat.
register-touchpoints = Kontaktpunkte
register-touchpoints-about = Jeder Moment der Reise mit Kanal, Zuständigkeit und Dauer.
register-evidence = Belege
register-evidence-about = Woher wir wissen, was wir behaupten, und aus welcher Quelle.
register-rows = { $number ->
    [0] Noch keine.
    [one] Eine Zeile.
   *[other] { $number } Zeilen.
}
register-in-order = In der Reihenfolge der Reise.
register-filtered = { $number } von { $all } Zeilen, die mit „{ $filter }“.
register-from-to = { $from } → { $to }
register-rating = { $persona }: { $value }, { $word }
register-yes = Ja
register-no = Nein
register-sort-touchpoint = Kontaktpunkt
register-sort-emotion = Bewertung
register-sort-hand-off = Übergabe
register-action-integrate_systems = Systeme verbinden
register-action-train_staff = Personal schulen
register-action-change_process = Ablauf ändern
register-action-other = Anderes
register-state-idea = Idee
register-state-agreed = Vereinbart
register-state-doing = In Arbeit
register-state-done = Erledigt
register-state-dropped = Verworfen
column-text = Was
column-where = Wo
column-lane = Zeile
column-severity = Schwere
column-breakdown = Woran es hakt
column-owner = Zuständig
column-evidence = Woher wir es wissen
column-answered-by = Beantwortet durch
column-answers = Antwortet auf
column-impact = Wirkung
column-effort = Aufwand
column-actions = Maßnahmen
column-hand-off = Von → an
column-switch = Kanalwechsel
column-kind = Art
column-trigger = Auslöser
column-context-lost = Verlorener Kontext
column-repeats = Wer wiederholt
column-wait-typical = Übliche Wartezeit
column-wait-worst = Längste Wartezeit
column-action = Maßnahme
column-state = Stand
column-due = Bis
column-about = Worum es geht
column-metric = Erfolgskennzahl
column-baseline = Vorher
column-target = Ziel
column-benefit = Nutzen
column-cost = Kosten
column-return = ROI
column-notes = Notizen
column-touchpoint = Kontaktpunkt
column-stage = Phase
column-channel = Kanal
column-channel-reason = Warum dieser Kanal
column-duration = Dauer
column-moment = Moment der Wahrheit
column-emotion = Gefühl
column-claim = Was behauptet wird
column-sort = Art
column-evidence-kind = Art der Quelle
column-source = Quelle
column-date = Datum
column-n = n
register-nothing-pain-points = Noch keine Schmerzpunkte
register-nothing-pain-points-about = Hierher kommt, was auf der Reise weh tut: mit Schwere, Zuständigkeit und dem, was darauf antwortet. Ein Zettel ist ein Schmerzpunkt, wenn er in einer Zeile für Schmerzpunkte liegt oder seine Art es sagt.
register-nothing-hand-offs = Noch keine Übergaben beschrieben
register-nothing-hand-offs-about = Wo die Reise von einem Kanal oder Team zum anderen geht, lässt sich die Übergabe beschreiben: Auslöser, was verloren geht, wer sich wiederholen muss und wie lange es dauert. Die Karte schlägt vor, wo.
register-nothing-opportunities = Noch keine Chancen
register-nothing-opportunities-about = Hierher kommt, was sich gegen Schmerzpunkte und bei Übergaben tun ließe, mit Wirkung und Aufwand. Ein Zettel ist eine Chance, wenn er in einer Zeile für Chancen liegt oder seine Art es sagt.
register-nothing-actions = Noch keine Maßnahmen
register-nothing-actions-about = Hierher kommt, was jemand tun wird: mit Zuständigkeit, Datum und der Kennzahl, die zeigt, ob es geholfen hat.
register-nothing-touchpoints = Noch keine Kontaktpunkte
register-nothing-touchpoints-about = Hierher kommen die Momente der Reise, jeder mit Kanal, Zuständigkeit und Dauer. Füge auf der Karte eine Phase und einen Kontaktpunkt hinzu.
register-nothing-evidence = Noch wird nichts behauptet
register-nothing-evidence-about = Hierher kommen alle Zettel, Kontaktpunkte, Bewertungen und Übergaben mit dem, woher man es weiß: angenommen, gehört, erforscht oder gemessen, und aus welcher Quelle.
register-nothing-filtered = Keine Zeile sagt das
register-nothing-filtered-about = Es gibt Zeilen, aber keine mit dem Gesuchten. Ohne Filter sind alle wieder da.

# Die Gliederung.

outline = Gliederung
outline-write = Hier schreiben
outline-nothing = Noch nichts zu lesen
outline-nothing-about = Hier steht die Karte als Text: ihre Phasen als Überschriften, darunter die Kontaktpunkte und unter jedem, was die Zettel sagen. Den Anfang machen eine Phase und ein Kontaktpunkt.
outline-kind-direct = Direkter Kontakt
outline-kind-indirect = Indirekter Kontakt
outline-kind-physical = Physischer Kontakt
outline-kind-action = Kundin oder Kunde handelt allein
outline-kind-wait = Wartezeit
outline-channel = { $kind }: { $channel }.
outline-no-channel = { $kind }.
outline-reason = Warum dieser Kanal: { $reason }.
outline-owner = Zuständig: { $owner }.
outline-no-owner = Niemand hat gefragt, wer zuständig ist.
outline-takes = Dauert { $time }.
outline-moment = Ein Moment der Wahrheit.
outline-moment-why = Ein Moment der Wahrheit: { $reason }.
outline-rating = { $persona }: { $value }, { $word }.
outline-trigger = Auslöser: { $text }.
outline-context-lost = Verlorener Kontext: { $text }.
outline-repeats-customer = Kundin oder Kunde muss alles noch einmal sagen.
outline-repeats-staff = Das Personal muss alles noch einmal sagen.
outline-repeats-nobody = Niemand muss etwas noch einmal sagen.
outline-wait = Übliche Wartezeit: { $time }.
outline-wait-worst = Schlimmstenfalls: { $time }.

# Am Fuß jedes Blattes, wenn ein Bild mehrere braucht.

portrait-of = Porträt von { $name }
sheet-caption = { $name } von { $last } · { $title }
sheet-caption-goes-on = { $name } von { $last } · { $title } · { $columns }, Fortsetzung
