# Was das Bild durch die anderen Linsen sagt. Das Fenster hat es vom Bild und keine eigene Abschrift.

# Die Reise als eine Linie zwischen Kanälen oder zwischen Teams.

weave-channels = Kanäle
weave-channels-about = Die Reise als eine Linie. Wo sie senkrecht läuft, wechselt die Kundin oder der Kunde den Kanal.
weave-owners = Zuständige
weave-owners-about = Die Reise als eine Linie. Wo sie senkrecht läuft, wird die Kundin oder der Kunde weitergereicht.
weave-figures = Auf dieser Reise gezählt
weave-no-channel = Ohne Kanal
weave-no-channel-about = Die Kundin oder der Kunde ist allein, oder niemand hat gesagt, wie es geschieht.
weave-unknown = Zuständigkeit unbekannt
weave-unknown-about = Niemand weiß, wer zuständig ist, oder niemand hat gefragt.
weave-disputed = Zuständigkeit umstritten
weave-disputed-about = Mehrere Teams beanspruchen es, oder jedes nennt ein anderes.
weave-not-asked = Noch nicht gefragt
weave-nobody-knows = Niemand weiß es
weave-no-claims = Noch keine Ansprüche notiert
weave-column = { $number }: { $title }
weave-place = { $row }, Kontaktpunkt { $number } { $title }
weave-also = { $row }, auch genutzt bei Kontaktpunkt { $number } { $title }, der auf { $main } liegt
weave-claimed = { $row }, genannt für Kontaktpunkt { $number } { $title }, dessen Zuständigkeit umstritten ist
weave-hand-off = Übergabe von { $row }
weave-hand-off-suggested = Übergabe von { $row }, noch nicht beschrieben
sign-context-lost = Kontext geht verloren
sign-inconsistency = Widerspruch
inconsistency-between = { $one } und { $other } sagen Verschiedenes
inconsistency-about = { $one } und { $other } sagen Verschiedenes über { $topic }
sign-exception = nur wenn etwas scheitert
sign-escalation = eine Eskalation
sign-pauses = die Reise hält hier an
sign-resumes = eine angehaltene Reise geht hier weiter
sign-customer-repeats = Kundin oder Kunde wiederholt sich
sign-staff-repeats = das Personal wiederholt sich
sign-wait = Wartezeit { $time }
sign-wait-worst = schlimmstenfalls { $time }
figure = { $number }
figure-channel-switches = { $number ->
    [one] Kanalwechsel
   *[other] Kanalwechsel
}
figure-team-switches = { $number ->
    [one] Teamwechsel
   *[other] Teamwechsel
}
figure-hand-offs = { $number ->
    [one] Übergabe beschrieben
   *[other] Übergaben beschrieben
}
figure-context-lost = { $number ->
    [one] verliert Kontext
   *[other] verlieren Kontext
}
figure-repeats = { $number ->
    [one] lässt alles noch einmal sagen
   *[other] lassen alles noch einmal sagen
}
figure-unowned = { $number ->
    [one] ohne Zuständige
   *[other] ohne Zuständige
}
figure-disputed = { $number ->
    [one] ist umstritten
   *[other] sind umstritten
}
figure-wait = übliche Wartezeit dabei
exchange-title = Wer an wen übergibt
exchange-about = Wie oft die Reise von einem Team (Zeile) zu einem anderen (Spalte) geht: von einem Kontaktpunkt zum nächsten und wo eine Übergabe beschrieben ist. Je kräftiger die Farbe, desto öfter.
exchange-nothing = Sobald die Reise von einem Team zu einem anderen geht, wird das hier gezählt.
exchange-corner = Von / an
exchange-spoken = { $from } an { $to }: { $number }
empty-channels = Hierher kommen die Kanäle: Telefon, App, Laden, Post. Dann läuft die Reise als Linie zwischen ihnen, und man sieht auf einen Blick, wo gewechselt werden muss.
empty-teams = Hierher kommen die Teams, die für die Kontaktpunkte zuständig sind. Dann läuft die Reise als Linie zwischen ihnen, und man sieht auf einen Blick, wo weitergereicht wird.
legend-signs = An einer Übergabe
legend-no-channel = Niemand hat gesagt, wie es geschieht
legend-not-asked = Niemand hat gefragt, wer zuständig ist
legend-also = Auch genutzt
legend-claimed = Im Streit genannt
legend-wait-until = Wartezeit, bis es weitergeht
legend-context-lost = Kontext geht verloren
legend-inconsistency = Kanäle sagen Verschiedenes
legend-repeats = Alles noch einmal sagen
legend-exception = Nur wenn etwas scheitert
legend-escalation = Eskalation
legend-pauses = Die Reise hält hier an
legend-resumes = Sie geht hier weiter
figure-wait-worst = schlimmstenfalls

# Was gemessen wird.

dashboard = Dashboard
dashboard-about = Was auf dieser Reise gemessen wird: wo es steht, wo es stehen soll und wohin es sich bewegt.
dashboard-empty = Noch wird nichts gemessen
dashboard-empty-about = Eine Kennzahl sagt, ob die Reise besser wird. Beginne mit denen, die üblicherweise gemessen werden, und lass weg, was niemand ansieht. Sie kommen ohne Zahl: Die ergibt nur, was gezählt wurde.
dashboard-empty-how = Auswählen und Eingabe drücken: Diese Kennzahlen kommen hinzu, ohne Daten.
dashboard-feeling = Wie es sich anfühlt
dashboard-feeling-lowest = { $persona }: am tiefsten { $value }, bei „{ $touchpoint }“.
figure-in-waits = in Kontaktpunkten, die Warten sind
figure-assumed = der Zettel sind Annahmen
gauge-nothing = Noch nichts gezählt
gauge-no-value = kein Wert
gauge-formula = { $formula } = { $value }
gauge-newest = Zuletzt gezählt: { $value }
gauge-owner = Zuständig: { $name }
gauge-target = Ziel { $target }
gauge-target-met = Ziel { $target } erreicht: { $difference }
gauge-target-missed = Ziel { $target } verfehlt: { $difference }
gauge-target-open = Ziel { $target }: { $difference }, innerhalb der Fehlerspanne
gauge-target-unjudged = Ziel { $target }: { $difference }
gauge-step = { $difference } seit { $period }
gauge-step-better = { $difference } seit { $period }: besser
gauge-step-worse = { $difference } seit { $period }: schlechter
gauge-review = Prüfung { $date }
gauge-more-channels = { $number ->
    [one] und { $number } weiterer Kanal
   *[other] und { $number } weitere Kanäle
}

# Zwei Karten nebeneinander.

compared-title = Was aus der Reise wird
compared-nothing = Wähle eine Karte, mit der diese verglichen wird. Eine Zukunftskarte, die aus einer Karte gemacht wurde, weiß von selbst, welcher ihrer Kontaktpunkte an die Stelle welches anderen tritt.
compared-unlinked = Noch hat niemand gesagt, welcher Kontaktpunkt der einen Karte an die Stelle welches Kontaktpunkts der anderen tritt; darum erscheinen alle als entfallen und als neu. In den Details eines Kontaktpunkts steht, was er ersetzt.
compared-figures = Was der Unterschied ausmacht
compared-from-to = { $before } → { $after }
compared-less = { $amount } weniger
compared-more = { $amount } mehr
compared-same = kein Unterschied
compared-touchpoints = Kontaktpunkte
compared-hand-offs = Übergaben
compared-channel-switches = Kanalwechsel
compared-owner-changes = Teamwechsel
compared-waits = Wartezeiten
compared-waiting = mit Warten verbracht
compared-context-lost = Übergaben verlieren Wissen
compared-repeats = Übergaben, an denen die Kundin alles noch einmal sagt
compared-mood = mittlere Stimmung, wo beide bewertet sind
compared-count-added = neu
compared-count-changed = geändert
compared-count-merged = { $number ->
    [one] ersetzt mehrere
   *[other] ersetzen mehrere
}
compared-count-split = aufgeteilt
compared-count-recast = neu geordnet
compared-count-removed = entfallen
compared-row = Was daraus wird
compared-kept = Wie bisher
compared-added = Neu
compared-removed = Entfällt
compared-changed = Geändert
compared-merged = Ersetzt { $number }
compared-split = Aufgeteilt in { $number }
compared-recast = Neu geordnet
compared-aspect-title = was geschieht
compared-aspect-kind = Art
compared-aspect-channel = Kanal
compared-aspect-owner = Verantwortung
compared-aspect-duration = Dauer
compared-aspect-moment = Moment der Wahrheit
compared-instead-of = anstelle von { $titles }
compared-felt = Wie es sich anfühlt

# Eine Zukunftskarte, über der die heutige gezeichnet ist.

overlay-gone = Entfällt: { $titles }
overlay-replaces = Ersetzt { $number }: { $titles }
overlay-changed = Geändert: { $aspects }
overlay-was = War: { $titles }
overlay-ghost = Dieselbe Persona heute: { $persona }
legend-overlay = Verglichen mit { $title }
legend-ghost = Wie es sich dort anfühlte
legend-overlay-merged = Tritt an die Stelle mehrerer
legend-ghost-gone = Was entfällt

# Ein Blatt für jede Persona.

people-title = Personas
people-missing = Noch nicht gesagt
people-head = Persona
people-quote = Zitat
people-context = Umfeld
people-wants = Ziele und Ärgernisse
people-ways = Verhalten und Vorlieben
people-channels = Kanäle
people-channels-counted = { $number ->
    [one] Kanäle, an einem Kontaktpunkt gezählt
   *[other] Kanäle, an { $number } Kontaktpunkte gezählt
}
people-share = { $number } %
people-feeling-and-pains = Wie es sich anfühlt
people-feeling = Wie sich die Reise anfühlt
people-feeling-spoken = Wie sich die Reise anfühlt: am schlechtesten { $low } bei { $lowest }, am besten { $high } bei { $highest }
people-pains = { $number ->
    [one] Schmerzpunkt
   *[other] Schmerzpunkte
}
people-more-pains = { $number ->
    [one] und einer mehr
   *[other] und { $number } weitere
}
persona-preferences = Vorlieben
persona-communication = Kommunikation
card-persona = von { $persona }

# Ein Kontaktpunkt, der selbst eine Reise ist.

sub-journey-lowest = tiefster Wert dort { $lowest }
sub-journey-pains = { $number ->
    [one] ein offener Schmerzpunkt dort
   *[other] { $number } offene Schmerzpunkte dort
}
sub-journey-missing = Eine Karte, die nicht in dieser Bibliothek ist
