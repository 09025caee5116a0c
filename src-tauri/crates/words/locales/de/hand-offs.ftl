# Die Übergaben entlang der Linie, und wie bekannt ist, was eine Karte sagt.

action-hand-off-drawer = Übergaben entlang der Linie
action-next-hand-off = Nächste Übergabe
action-previous-hand-off = Vorige Übergabe
action-describe-hand-off = Vorgeschlagene Übergabe beschreiben
action-describe-hand-offs = Alle vorgeschlagenen Übergaben beschreiben
action-another-hand-off = Weitere Übergabe von hier
action-no-hand-off = Hier wird nichts übergeben …
action-panel-evidence = Belege
why-no-passages = Kanal und Zuständigkeit wechseln auf dieser Reise nie, und keine Übergabe ist beschrieben.
why-no-hand-off = Geh zuerst zu einer Übergabe.
why-no-suggestion = Geh zuerst zu einer vorgeschlagenen Übergabe.

line-bar = Übergaben, gezählt
line-title = Übergaben
line-none = Sobald Kanal oder Zuständigkeit von einem Kontaktpunkt zum nächsten wechselt, wird hier eine Übergabe vorgeschlagen.
line-go = Zur nächsten: { $what }
line-described = { $number ->
    [one] beschrieben
   *[other] beschrieben
}
line-channel = { $number ->
    [one] Kanalwechsel
   *[other] Kanalwechsel
}
line-unowned = niemand zuständig
line-disputed = umstritten
line-contextLost = { $number ->
    [one] mit Verlust
   *[other] mit Verlust
}
line-repeats = { $number ->
    [one] Wiederholung
   *[other] Wiederholungen
}
line-wait = warten · höchstens { $worst }
line-wait-unknown = Wartezeit unbekannt
line-suggested = { $number ->
    [one] zu beschreiben
   *[other] zu beschreiben
}
line-none-chosen = Keine gewählt
line-place = { $number } von { $count }
line-close = Schublade schließen
line-both-change = Kanal und Zuständigkeit wechseln
line-channel-changes = Der Kanal wechselt
line-owner-changes = Die Zuständigkeit wechselt
line-nothing-changes = Kanal und Zuständigkeit bleiben
line-describe-all = Alle { $count } beschreiben
line-why-none = Warum wird hier nichts übergeben?
line-let-be = Dabei belassen
line-section-passes = Was übergeben wird
line-section-course = Wie es läuft
said-no-hand-off = Wird nicht mehr vorgeschlagen. Die Kartenprüfung führt es unter dem, was so bleibt.
said-described = { $count ->
    [one] Eine Übergabe ist zu beschreiben
   *[other] { $count } Übergaben sind zu beschreiben
}
line-in-drawer = Diese Übergabe steht in der Schublade über der Linie.
line-open-drawer = Über der Linie zeigen

evidence = Belege
evidence-nothing = Hier steht alles, was die Karte sagt, mit dem, woher es bekannt ist – sobald etwas auf ihr steht.
evidence-coverage = Wie viel belegt ist
evidence-map = Die ganze Karte
evidence-backed = { $backed } von { $count } belegt, { $share }
evidence-count = { $level } { $number }
evidence-filter-level = Woher wir es wissen
evidence-filter-kind = Art der Quelle
evidence-filter-thing = Was
evidence-all = Alle
evidence-kind-none = Art nicht gesagt
evidence-stale-only = Älter als ein Jahr
evidence-stale = Quelle älter als ein Jahr
evidence-shown = { $count ->
    [0] Nichts ist so bekannt
    [one] Eine Sache
   *[other] { $count } Sachen
}
evidence-select = Auf der Karte auswählen
evidence-ask = { $count ->
    [one] Eine Frage daraus machen
   *[other] { $count } Fragen daraus machen
}
evidence-ask-one = Forschungsfrage daraus machen: { $name }
evidence-more = { $count } weitere zeigen
evidence-n = n = { $n }
evidence-thing-touchpoint = Kontaktpunkte
evidence-thing-card = Zettel
evidence-thing-emotion = Bewertungen
evidence-thing-hand_off = Übergaben
evidence-thing-metric = Kennzahlen
evidence-thing-inconsistency = Widersprüche
evidence-of-touchpoint = Kontaktpunkt
evidence-of-card = Zettel
evidence-of-emotion = Bewertungen
evidence-of-hand_off = Übergabe
evidence-of-metric = Kennzahl
evidence-of-inconsistency = Widerspruch
evidence-ratings = { $count ->
    [one] { $persona }: eine Bewertung
   *[other] { $persona }: { $count } Bewertungen
}
evidence-metric-untitled = Kennzahl ohne Titel
evidence-go = Hingehen: { $name }

field-backs = Die Antwort als Beleg nehmen
backs-explained = Was herausgefunden wurde, kann „{ $name }“ belegen: Quelle und Datum kommen von hier.
backs-take = Als Beleg nehmen
backs-taken = Der Beleg für „{ $name }“ ist jetzt diese Antwort.
backs-unanswered = Schreib zuerst die Antwort auf: Sie wird die Quelle.
field-reason-of = Warum: { $name }
field-share-of = Prozent der Kontakte: { $name }
share-hint = Wie viele von hundert Kontakten darüber laufen.
