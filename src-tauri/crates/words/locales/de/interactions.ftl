# Der Bereich für Interaktionsdaten.
interactions-none = Was haben Kunden wirklich getan? Öffne Daten über ihre Interaktionen, vergleiche sie mit der Karte und schreib als Beleg auf, was sie sagen.
interactions-formats = Tabellen mit einer Zeile je Interaktion (CSV, Excel, OpenDocument), XES sowie OCEL 1 und 2 als JSON oder XML. Nötig ist, wessen Reise es ist, was geschah und wann. Kanal und Team werden genutzt, wenn sie da sind.
interactions-private = Die Daten bleiben im Arbeitsspeicher und sind weg, wenn die App geschlossen wird. Nichts davon wird aufbewahrt oder gesendet, und die Karte übernimmt nur die Zahlen, die du aufschreibst.
interactions-open = Interaktionsdaten öffnen …
interactions-open-other = Andere Daten öffnen …
interactions-close = Schließen
interactions-span = { $from } bis { $until }
interactions-counts = { $journeys ->
    [one] { $journeys } Reise
   *[other] { $journeys } Reisen
}, { $interactions ->
    [one] { $interactions } Interaktion
   *[other] { $interactions } Interaktionen
}
interactions-how = Wie die Datei gelesen wurde
interactions-remarks = { $count ->
    [one] eine Anmerkung
   *[other] { $count } Anmerkungen
}
interactions-kind = Eine Reise gehört zu
interactions-kind-counts = { $name }: { $journeys } mit { $interactions } Interaktionen
interactions-role-case = Wessen Reise es ist
interactions-role-activity = Was geschah
interactions-role-time = Wann, oder wann es begann
interactions-role-until = Wann es zu Ende war
interactions-role-channel = Kanal
interactions-role-hand = Team oder Person
interactions-role-phase = Ob es begann oder endete
interactions-role-instance = Was zusammengehört
interactions-role-trait = Was über die Reise bekannt ist
interactions-role-ignore = Wird nicht gelesen
interactions-view = Ansicht
interactions-view-names = Namen
interactions-view-funnel = Trichter
interactions-view-ways = Wege
interactions-view-channels = Kanäle
interactions-view-evidence = Belege
interactions-view-replay = Nachgehen
interactions-names-why = Sag, welcher Kontaktpunkt zu jedem Namen in den Daten gehört. Die Karte merkt es sich, damit die nächste Datei sofort verstanden wird.
interactions-known = { $known } von { $all } Namen sind auf der Karte.
interactions-no-touchpoints = Die Karte hat noch keine Kontaktpunkte.
interactions-same = heißt genauso
interactions-alike = vielleicht { $name }
interactions-take = Es ist { $name }
interactions-take-alike = { $count ->
    [one] Den ähnlichen übernehmen
   *[other] Alle { $count } ähnlichen übernehmen
}
interactions-not-on-map = Nicht auf der Karte
interactions-more = { $count } weitere zeigen
interactions-scope = Interaktionen
interactions-scope-on_map = Auf der Karte
interactions-scope-all = Alle
interactions-left-out = { $count ->
    [one] Eine Interaktion wird nicht betrachtet, weil ihr Name nicht auf der Karte ist.
   *[other] { $count } Interaktionen werden nicht betrachtet, weil ihre Namen nicht auf der Karte sind.
}
interactions-nothing-known = Noch ist nichts aus den Daten auf der Karte. Sag unter „Namen“, um welche Kontaktpunkte es geht, oder betrachte alle Interaktionen.
interactions-steps = Schritte
interactions-steps-stages = Phasen
interactions-steps-touchpoints = Kontaktpunkte
interactions-steps-names = Namen in den Daten
interactions-funnel-caption = { $journeys } Reisen in { $file }
interactions-step = Schritt
interactions-reached = Erreicht
interactions-of-before = Von denen davor
interactions-time = Zeit, Median
interactions-visited = Je dort
interactions-funnel-how = Erreicht: Reisen, die über alle Schritte darüber in dieser Reihenfolge hierher kamen, was auch dazwischen liegt. Zeit: ab dem Erreichen des Schritts davor. Je dort: Reisen, die irgendwann hier waren.
interactions-choose-steps = Schritte auswählen
interactions-ways = { $count ->
    [one] Ein Weg
   *[other] { $count } verschiedene Wege
}
interactions-way-count = { $count ->
    [one] { $count } Reise
   *[other] { $count } Reisen
} ({ $share })
interactions-way-more = … und { $count } weitere
interactions-median = Median { $time }
interactions-look = Eine ansehen
interactions-links = Von Schritt zu Schritt
interactions-link = Von und nach
interactions-times = Anzahl
interactions-wait-median = Warten, Median
interactions-wait-most = Warten, 95 %
interactions-switches = Kanalwechsel
interactions-wait-how = Warten: wie lange dazwischen nichts geschieht. 95 %: neunzehn von zwanzig dauern nicht länger. Nach einer halben Stunde, in der nichts geschieht, ist ein Besuch zu Ende.
interactions-figure-journeys = Reisen
interactions-figure-visits = Besuche je Reise
interactions-figure-switched = wechseln den Kanal
interactions-figure-switches = Wechsel je Reise
interactions-figure-passed = werden weitergegeben
interactions-figure-returned = kommen zurück
interactions-figure-total = vom ersten zum letzten, Median
interactions-figure-waits = davon Warten, Median
interactions-channels = Kanäle
interactions-channel = Kanal
interactions-journeys = Reisen
interactions-visits = Besuche
interactions-no-channels = Die Daten sagen nicht, über welche Kanäle. Wenn eine Spalte es sagt, wähle sie unter „Wie die Datei gelesen wurde“.
interactions-changes = Kanalwechsel
interactions-change-from = Von
interactions-change-to = Nach
interactions-attribution = Wer Anteil daran hat
interactions-goal = Kunden sollen erreichen
interactions-ascribe = Unterschieden nach
interactions-ascribe-channels = Kanälen unterwegs
interactions-reached-goal = { $reached } von { $of } Reisen kamen an ({ $share })
interactions-took-part = Beteiligt
interactions-rate = Kamen an
interactions-on-journeys = { $count ->
    [one] auf { $count } Reise
   *[other] auf { $count } Reisen
}
interactions-unknown = Nicht bekannt
interactions-rules = Was die Regeln bedeuten
interactions-rule-first = Erster
interactions-rule-first-how = Alles für den Kanal des ersten Kontakts.
interactions-rule-last = Letzter
interactions-rule-last-how = Alles für den Kanal, in dem sie ankamen.
interactions-rule-linear = Gleich
interactions-rule-linear-how = Gleich viel für jeden Kontakt unterwegs.
interactions-rule-position = Position
interactions-rule-position-how = 40 % für den ersten Kontakt, 40 % für den letzten und 20 % für alle dazwischen. Je die Hälfte, wo es zwei sind.
interactions-rule-decay = Abnehmend
interactions-rule-decay-how = Halb so viel je sieben Tage, die es vor dem Ankommen lag.
interactions-attribution-how = Jede Regel teilt dieselben Erfolge anders auf. Keine zeigt, was sie bewirkt hat: Der Kanal, in dem Kunden ankommen, ist oft nicht der, der sie gewonnen hat.
interactions-evidence-why = Was die Daten sagen und was die Karte sagt. Was du übernimmst, wird ein Beleg der Stufe „Daten“, mit Quelle, Datum und n, in einem Schritt, der sich rückgängig machen lässt.
interactions-offers-hand_off = { $count ->
    [one] Eine Übergabe
   *[other] { $count } Übergaben
}
interactions-offers-new_hand_off = { $count ->
    [one] Eine Übergabe, die die Karte nicht hat
   *[other] { $count } Übergaben, die die Karte nicht hat
}
interactions-offers-touchpoint = { $count ->
    [one] Ein Kontaktpunkt
   *[other] { $count } Kontaktpunkte
}
interactions-offers-metric = { $count ->
    [one] Eine Kennzahl der Karte
   *[other] { $count } Kennzahlen der Karte
}
interactions-measure-switch_rate = Reisen mit Kanalwechsel
interactions-measure-switches_per_transition = Kanalwechsel je Übergang
interactions-measure-switches_per_journey = Kanalwechsel je Reise
interactions-measure-return_rate = Reisen, die zurückkommen
interactions-take-all = Alle davon
interactions-map-silent = Karte: sagt nichts
interactions-map-says = Karte: { $value }
interactions-data-says = Daten: { $value } (n = { $n })
interactions-data-seen = Daten: gesehen auf { $n ->
    [one] { $n } Reise
   *[other] { $n } Reisen
}
interactions-data-time = Daten: { $value }, neunzehn von zwanzig binnen { $most } (n = { $n })
interactions-standing-agrees = Stimmt überein
interactions-standing-differs = Weicht um mehr als das Doppelte ab
interactions-write = { $count ->
    [0] Als Beleg aufschreiben
    [one] Einen als Beleg aufschreiben
   *[other] { $count } als Beleg aufschreiben
}
interactions-journey = Reise { $number }
replay-why = Geh der Reise eines Kunden Halt für Halt auf der Karte nach.
replay-why-usual = Der häufigste Weg
replay-why-longest = Die längste
replay-why-switches = Die meisten Kanalwechsel
replay-why-returns = Die meisten Wege zurück
replay-seek = Suchen, wie die Daten sie nennen, etwa ein Ticket
replay-found = { $count ->
    [0] Nichts gefunden
    [one] Eine Reise gefunden
   *[other] { $count } Reisen gefunden
}
replay-names = Reisen haben hier Nummern, damit kein Name eines Kunden an die Wand kommt.
replay-counts = { $stops ->
    [one] { $stops } Halt
   *[other] { $stops } Halte
} in { $time }
replay-controls = Nachgehen
replay-back = Voriger Halt
replay-on = Nächster Halt
replay-play = Abspielen
replay-pause = Anhalten
replay-end = Von der Karte nehmen
replay-at = { $at } von { $of }
replay-channel = über { $channel }
replay-other-channel = über { $channel }, was die Karte dort nicht hat
replay-lasts = dauert { $time }
replay-interactions = { $count } Interaktionen
replay-stop = Halt { $number }: { $name }. { $how }
replay-after = nach { $wait }
interactions-add = { $count ->
    [one] Den unbekannten als Kontaktpunkt hinzufügen
   *[other] { $count } unbekannte als Kontaktpunkte hinzufügen
}
