# Die Befehlszeile.

cli-error = Fehler: { $what }
cli-hint = Hinweis: { $what }
cli-warning = Warnung: { $what }
cli-no-history = { $file }: Nur eine .journey erzählt den Verlauf einer Karte.
cli-no-history-hint = Der Name muss auf .journey enden, oder lass den Verlauf weg.
cli-no-command = { $file }, Zeile { $line }, Spalte { $column }: { $what }
cli-no-command-hint = Jede Zeile enthält ein JSON-Objekt mit „do“, so wie die App sie schickt.
cli-refused = { $file }, Zeile { $line }: { $what }
cli-missing-hint = Sieh die Kennungen in der Karte nach: Als .json geschrieben nennt sie alle.
cli-no-text = { $file }: Das ist kein Text in UTF-8.
cli-no-text-hint = Speichere die Datei als UTF-8.
cli-unsound = { $count ->
    [one] In der Bibliothek stimmt etwas nicht.
   *[other] In der Bibliothek stimmen { $count } Dinge nicht.
}
cli-unsound-hint = Behalte die Datei. Die App richtet, was sie kann, wenn sie die Karte öffnet.
cli-output = Die Antwort lässt sich nicht ausgeben. { $what }
cli-output-hint = Prüfe, wohin die Ausgabe geht.
cli-row-left-out = { $file }, Zeile { $line }: { $what } Die Zeile blieb weg.
cli-row-otherwise = { $file }, Zeile { $line }: { $what }
cli-column-kept = { $file }: Die Spalte „{ $header }“ ist nicht bekannt; ihre Werte bleiben bei dem, was aus den Zeilen wurde.
cli-problem = Karte { $map }: { $what }
cli-well = Alles in Ordnung: { $maps }, { $records }, { $pictures }.
cli-maps = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
cli-records = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
cli-pictures = { $count ->
    [one] { $count } Bild
   *[other] { $count } Bilder
}
cli-field = { $name }: { $value }
cli-title = Titel
cli-state = Zustand
cli-stages = Phasen
cli-touchpoints = Kontaktpunkte
cli-lanes = Zeilen
cli-cards = Zettel
cli-pain-points = Schmerzpunkte
cli-opportunities = Chancen
cli-personas = Personas
cli-emotions = Emotionen
cli-channels = Kanäle
cli-teams = Teams
cli-hand-offs = Übergaben
cli-measure = { $title }: { $what }
cli-measure-value = { $value }, { $period }
cli-measure-detail = { $value }; { $detail }
cli-measure-target = Ziel { $target } ({ $difference })
cli-measure-nothing = noch nichts gezählt
cli-measure-reason = kein Wert, { $period }. { $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] Keine Kennzahlen.
    [one] { $count } Kennzahl.
   *[other] { $count } Kennzahlen.
}
cli-no-map = { $file }: Dieser Datei soll etwas hinzugefügt werden, aber sie enthält keine Karte.
cli-no-map-hint = Nenne mit --into eine .journey- oder .json-Datei, oder mache mit journey convert eine Karte aus der Datei.
cli-map-already = { $file }: Das ist schon eine Karte.
cli-map-already-hint = Wandle sie mit journey convert um. Hinzugefügt wird, was andere Programme geschrieben haben.
cli-sheets = { $file }: In dieser Arbeitsmappe sind { $parts } Blätter, das ist „{ $title }“. Ein anderes wählst du mit --part.
cli-parts = { $file }: In dieser Datei stehen { $parts } Reisen, das ist „{ $title }“. Eine andere wählst du mit --part.
cli-log-cases = Fälle
cli-log-interactions = Interaktionen
cli-log-from = von
cli-log-until = bis
cli-log-kind = Typ der Fälle
cli-log-kinds = Typen von Objekten
cli-log-column = Spalte „{ $header }“
cli-log-activities = Aktivitäten
cli-log-hands = Teams und Menschen
cli-log-trait = Merkmal „{ $name }“
cli-log-left-out = { $file }, Zeile { $line }: { $what } Das blieb weg.
cli-study-journeys = Reisen auf der Karte
cli-study-left-out = Interaktionen, die nicht auf der Karte sind
cli-study-stage = Phase „{ $name }“
cli-study-reached = { $reached } der Reihe nach, { $visited } waren dort
cli-study-switched = wechseln den Kanal
cli-study-returned = kommen zurück
cli-study-waits = Warten insgesamt
cli-study-ways = Wege
cli-study-differs = weicht ab: { $name }
cli-study-times = Karte { $map }, Daten { $data } (n = { $n })
cli-study-values = Karte { $map }, Daten { $data } (n = { $n })
cli-study-seen = gesehen (n = { $n })
cli-study-spread = Median { $median }, 95 % binnen { $most }
cli-no-secret = „{ $word }“ ist nichts, das entfernt werden kann.
cli-no-secret-hint = Nenne einige von diesen: { $words }, oder team:NAME für eine Abteilung.
cli-no-team = Keine Abteilung der Karte heißt „{ $name }“.
cli-no-team-hint = Es gibt: { $teams }.
cli-no-teams-hint = Die Karte hat keine Abteilungen.
cli-no-table = { $file }: In dieser Datei steht keine Tabelle, deren Spalten zuzuordnen wären.
cli-no-table-hint = Nur CSV, TSV, XLSX und ODS haben Spalten.
