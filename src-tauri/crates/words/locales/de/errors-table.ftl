# Was in einer Tabelle nicht oder nicht so übernommen werden kann, wie es dasteht.

table-empty = { $file }: Die Tabelle ist leer.
table-empty-hint = Prüfe, ob die richtige Datei gewählt und gespeichert ist.
table-no-rows = { $file }: Die Tabelle hat Spaltenköpfe, aber keine Zeilen.
table-no-text = { $file }: Das ist keine Tabelle aus Text.
table-no-text-hint = Speichere die Tabelle in der Tabellenkalkulation als CSV.
table-no-columns = { $file }, Zeile { $line }: Keine Spalte ist bekannt, die Überschriften sind { $headers }.
table-no-columns-hint = Benenne die Spalten in der ersten Zeile: stage, touchpoint, channel, lane, text, emotion, owner, source.
table-encoding-hint = Die Buchstaben wurden als { $encoding } gelesen. Wenn sie falsch aussehen, wähle eine andere Codierung oder speichere die Datei als UTF-8.
table-too-large-hint = Verteile die Tabelle auf mehrere Karten.
table-row = Zeile { $line }: { $what }

row-empty = Die Zeile ist leer.
row-fields = { $found ->
    [one] Die Zeile hat ein Feld, überschrieben sind { $expected }.
   *[other] Die Zeile hat { $found } Felder, überschrieben sind { $expected }.
}
row-nothing = Die Zeile hat weder Text noch Kontaktpunkt noch Phase.
row-unknown = „{ $text }“ in { $header } ist nichts, worum es in der Zeile gehen könnte.
row-quote = Hier beginnt ein Anführungszeichen, das nie schließt.

table-unreadable-characters = Einige Zeichen sind nicht lesbar und erscheinen als �.
read-as-encoding = Die Datei ist kein UTF-8. Ihre Buchstaben wurden als { $encoding } gelesen.
table-nul = { $fields ->
    [one] NUL-Zeichen in einem Feld erscheinen als �.
   *[other] NUL-Zeichen in { $fields } Feldern erscheinen als �.
}
table-emotion-words = Die Emotion „{ $text }“ ist keine Zahl und wurde ein Zettel.
table-emotion-scale = Die Emotion { $text } liegt nicht zwischen −2 und +2, darum wurden alle Zahlen der Spalte Zettel. Nennen Sie die Skala in der Überschrift, etwa „Emotion (1–5)“, oder in der Zuordnung der Spalten.
table-emotion-place = Die Emotion { $text } hat keinen eigenen Kontaktpunkt und wurde ein Zettel.
table-several-owners = Für den Kontaktpunkt „{ $touchpoint }“ sind mehrere zuständig, sie stehen auf seinen Zetteln: { $owners }.
table-several-owners-of = { $more ->
    [0] Für { $touchpoints } Kontaktpunkte sind mehrere zuständig, sie stehen auf deren Zetteln: { $names }.
   *[other] Für { $touchpoints } Kontaktpunkte sind mehrere zuständig, sie stehen auf deren Zetteln, darunter { $names }.
}
table-parked = { $cards ->
    [one] Ein Zettel hat weder Phase noch Kontaktpunkt und liegt auf dem Parkplatz, aus Zeile { $line }.
   *[other] { $cards } Zettel haben weder Phase noch Kontaktpunkt und liegen auf dem Parkplatz, der erste aus Zeile { $line }.
}
table-carried = { $rows ->
    [one] Eine Zeile hat einen Kontaktpunkt, aber keine Phase und kam in die Phase davor: Zeile { $line }.
   *[other] { $rows } Zeilen haben einen Kontaktpunkt, aber keine Phase und kamen in die Phase davor, die erste ist Zeile { $line }.
}
table-short-rows = { $rows ->
    [one] Zeile { $lines } hat weniger Felder, als es Spalten gibt; die fehlenden gelten als leer.
   *[other] { $rows } Zeilen haben weniger Felder, als es Spalten gibt; die fehlenden gelten als leer. Zeilen: { $lines }.
}
table-end-not-found = Nach dem Kontaktpunkt, an dem der Zettel beginnt, kommt kein „{ $text }“; der Zettel steht nur an diesem.
table-not-kept = „{ $text }“ in { $header } lässt sich nicht übernehmen und blieb weg.
table-below = Was hier bis Zeile { $last } unter der Tabelle steht, gehört nicht dazu: „{ $text }“.
table-further = { $rows ->
    [one] Zu einer weiteren Zeile
   *[other] Zu { $rows } weiteren Zeilen
} ist dasselbe zu sagen wie zu Zeile { $line }.
table-crossed = Die Tabelle wurde mit Kontaktpunkten nach unten und Phasen nach rechts gelesen; jede Kreuzung, in der etwas steht, ist ein Kontaktpunkt.
sheet-column-not-read = Die Spalte „{ $header }“ des Blatts „{ $sheet }“ ist nicht bekannt und wird nicht gelesen.
sheets-not-read = Andere Blätter der Arbeitsmappe werden nicht gelesen: { $sheets }.
sheet-tables-not-read = Andere Tabellen auf dem Blatt werden nicht gelesen: { $tables }. Lege jede auf ein eigenes Blatt, um sie zu übernehmen.

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8 mit Bytereihenfolge-Marke
encoding-utf16-le = UTF-16 (Little Endian)
encoding-utf16-be = UTF-16 (Big Endian)
encoding-named = { $name } ({ $script })
script-western = westeuropäisch
script-central = mitteleuropäisch
script-baltic = baltisch
script-cyrillic = kyrillisch
script-greek = griechisch
script-turkish = türkisch
script-hebrew = hebräisch
script-arabic = arabisch
script-thai = thailändisch
script-vietnamese = vietnamesisch
script-japanese = japanisch
script-simplified-chinese = vereinfachtes Chinesisch
script-traditional-chinese = traditionelles Chinesisch
script-korean = koreanisch
delimiter-comma = Komma
delimiter-semicolon = Semikolon
delimiter-tab = Tabulator
delimiter-bar = senkrechter Strich

# Tabellen mit dem, was gezählt wurde.

counts-no-date = Die Zeile sagt nicht, wann.
counts-date = „{ $text }“ ist kein Datum ({ $header }). Schreibweisen: 31.3.2026, 2026-03 oder Q1 2026.
counts-unreadable = „{ $text }“ hat Zeichen, die nicht lesbar sind ({ $header }). Speichere die Tabelle noch einmal als UTF-8.
counts-off-scale = Es gibt { $text } Antworten mit „{ $header }“, das auf keiner Skala liegt.
counts-backwards = Der Zeitraum endet, bevor er beginnt.
counts-number = „{ $text }“ ist keine Zahl ({ $header }).
counts-not-whole = „{ $text }“ ist keine ganze Zahl ({ $header }).
counts-negative = „{ $text }“ ist kleiner als 0 ({ $header }).
counts-nothing = In dieser Zeile wurde nichts gezählt.
counts-same = In Zeile { $line } geht es um denselben Zeitraum und Kanal.
counts-empty = Es gibt keine Tabelle.
counts-empty-hint = Füge eine Tabelle ein, deren erste Zeile die Spalten benennt, oder wähle eine Datei.
counts-no-columns = Die erste Zeile nennt kein Datum oder nichts Gezähltes; sie lautet { $headers }.
counts-no-columns-hint = Benenne die Spalten in der ersten Zeile: Datum, { $wanted }; dazu Kanal, wenn du willst.
counts-too-many = Die Tabelle hat { $found } Zeilen; eine Karte fasst höchstens { $most }.
counts-too-many-hint = Zähle Wochen oder Monate statt einzelner Fälle.
