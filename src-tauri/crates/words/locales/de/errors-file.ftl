# Warum eine Datei nicht geöffnet oder geschrieben werden konnte.

file-problem = { $place }: { $what }
file-line = Zeile { $line }, Spalte { $column }

file-unreadable = Die Datei lässt sich nicht lesen. { $what }
file-unreadable-hint = Prüfe, ob die Datei noch da ist und gelesen werden darf.
file-empty = Die Datei ist leer.
file-empty-hint = Vielleicht ist das Kopieren misslungen. Lass dir die Datei noch einmal geben.
file-not-ours = { $kind ->
    [table] Das ist eine Tabelle, keine Karte von Throughline.
    [database] Das ist eine Datenbank, keine Karte von Throughline.
    [picture] Das ist ein Bild, keine Karte von Throughline.
    [json] Das ist anderes JSON, keine Karte von Throughline.
   *[other] Das ist eine andere Datei, keine Karte von Throughline.
}
file-not-ours-hint = { $kind ->
    [table] Eine CSV-Datei kommt mit „Tabelle importieren“ herein.
    [database] Eine Bibliothek wird mit --library geöffnet, eine Karte daraus als .journey exportiert.
   *[other] Öffne eine Datei .journey oder .json, die Throughline geschrieben hat.
}
file-no-map-in-pdf = In diesem PDF ist keine Karte.
file-no-map-in-pdf-hint = Nur ein PDF, das Throughline exportiert hat, trägt seine Karte als Anhang.
file-newer = Die Datei ist in Version { $version } des Formats geschrieben, diese App liest Version 1.
file-newer-hint = Aktualisiere Throughline und öffne die Datei dann noch einmal.
file-encoding = Der Text ist nicht in UTF-8, sondern in { $encoding }.
file-not-utf8 = Byte { $offset } ist kein UTF-8.
file-encoding-hint = Speichere die Datei als UTF-8, mit dem Programm, das sie geschrieben hat.
file-json = Das JSON ist fehlerhaft. { $what }
file-not-a-number = { $number } ist keine Zahl, die in einer Datei stehen kann.
file-repeated-name = Der Name „{ $name }“ kommt im selben Objekt zweimal vor.
file-by-hand-hint = Wurde die Datei von Hand bearbeitet, dann sieh an der genannten Stelle nach.
file-truncated = Die Datei endet zu früh.
file-truncated-hint = Vielleicht wurde sie beim Kopieren abgeschnitten. Lass sie dir noch einmal geben.
file-too-deep = Objekte sind mehr als { $most }-fach ineinander verschachtelt.
file-long-text = Ein Text hat { $bytes } Bytes, höchstens { $most } sind erlaubt.
file-too-many = { $of ->
    [bytes] Es sind { $found } Bytes, höchstens { $most } sind erlaubt.
    [unpacked] Entpackt sind es { $found } Bytes, höchstens { $most } sind erlaubt.
    [parts] Es sind { $found } Teile, höchstens { $most } sind erlaubt.
    [pictures] Es sind { $found } Bilder, höchstens { $most } sind erlaubt.
    [revisions] Der Verlauf hat { $found } Stände, höchstens { $most } sind erlaubt.
    [rows] Es sind { $found } Zeilen oder mehr, höchstens { $most } sind erlaubt.
   *[records] Es sind { $found } Einträge, höchstens { $most } sind erlaubt.
}
file-too-much-hint = So viel braucht keine Karte. Teile oder kürze sie mit dem Programm, das sie geschrieben hat.
file-unknown-field = Ein Feld „{ $field }“ gibt es hier nicht.
file-unknown-field-hint = Daten anderer Programme gehören unter „extensions“.
file-field-hint = Was passt, steht im Schema schemas/map.v1.schema.json.
file-repeated-id = Die Kennung ist zweimal vergeben.
file-repeated-id-hint = Jeder Eintrag braucht eine eigene Kennung.
file-dangling-hint = Ergänze, was fehlt, oder nimm den Verweis heraus.
file-invariant = { $what } ({ $rule })
file-invariant-hint = Berichtige den genannten Eintrag.
file-wrong-hash = Der Inhalt des Bildes passt nicht zu seinem Namen { $name }.
file-no-picture = Das Bild { $name } ist kein PNG, JPEG oder WebP.
file-picture-hint = Füge das Bild noch einmal ein, mit dem Programm, das die Datei geschrieben hat.
file-large-picture = Das Bild hat { $bytes } Bytes, höchstens { $most } sind erlaubt.
file-missing-picture = Das Bild { $name } fehlt.
file-stray-picture = Nichts verweist auf das Bild { $name }.
file-save-again-hint = Sichere die Karte noch einmal, mit dem Programm, das die Datei geschrieben hat.
file-container-hint = Vielleicht ist die Kopie beschädigt oder abgeschnitten. Lass dir die Datei noch einmal geben.
file-unsafe-name = Der Teil „{ $name }“ hat einen Namen, der aus der Datei herausführen könnte.
file-two-names = Zwei Teile haben denselben Namen.
file-shared-bytes = Zwei Teile teilen sich dieselben Bytes.
file-bomb = Entpackt ist die Datei mehr als { $most }-mal so groß.
file-harm-hint = Die Datei soll Schaden anrichten oder ist schwer beschädigt. Benutze sie nicht.
file-stray-entry = Der Teil „{ $name }“ gehört nicht in eine Karte.
file-stray-entry-hint = Die Datei einer Karte enthält nichts als die Karte. Nimm den Teil heraus.
file-missing-entry = Der Teil { $name } fehlt.

# Der Behälter.

container-no-end = Die Datei ist gepackt, aber das Verzeichnis ihrer Teile am Ende fehlt oder ist beschädigt.
container-beginning = Vor dem Anfang der Datei steht noch etwas.
container-encrypted = Der Teil „{ $name }“ ist mit einem Passwort verschlossen.
container-packing = Der Teil „{ $name }“ ist anders gepackt, als Karten es sind.
container-part = Der Teil „{ $name }“ lässt sich nicht entpacken.
container-parts = Das Verzeichnis der Teile ist beschädigt.
container-unwritable = Die Datei lässt sich nicht zusammensetzen. „{ $detail }“

# Was im JSON steht.

json-comma = Hier fehlt ein Komma oder das Ende der Liste oder des Objekts.
json-colon = Hier fehlt ein Doppelpunkt.
json-value = Hier fehlt ein Wert.
json-name = Der Name eines Feldes muss in Anführungszeichen stehen.
json-escape = Ein umgekehrter Schrägstrich steht vor etwas, vor dem er nicht stehen kann.
json-number = Eine Zahl ist falsch geschrieben.
json-character = In einem Text steht unmaskiert ein Zeichen wie ein Zeilenumbruch.
json-trailing-comma = Vor dem Ende steht ein Komma zu viel.
json-trailing = Nach dem Ende folgt noch etwas.
json-other = Hier steht etwas, das nicht hierher gehört.
field-missing = Das Feld „{ $field }“ fehlt.
field-twice = Das Feld „{ $field }“ kommt zweimal vor.
field-belongs = Hierher gehört { $expected }.
field-unfit = Was hier steht, passt nicht.
field-wrong = Hierher gehört { $expected }, nicht { $found }.
found-object = ein Objekt
found-list = eine Liste
takes-whole = eine ganze Zahl
takes-list = eine Liste
takes-object = ein Objekt
takes-record-id = eine Kennung wie 0190f5a0-7b1c-7000-8000-000000000001
takes-position = ein Ordnungsschlüssel aus Ziffern zur Basis 62, der nicht auf 0 endet
takes-day = ein Datum wie 2026-03-31
takes-picture-name = die SHA-256 eines Bildes in 64 hexadezimalen Ziffern
takes-spread = eine ganze Zahl von 0 bis 4
takes-rating = eine Zahl von −2 bis 2
takes-count = eine ganze Zahl ab 0
takes-score = eine ganze Zahl von 1 bis 5
takes-version = die Version 1
field-base64 = Die Bytes des Bildes sind nicht als Base64 geschrieben.
field-media-type = Das Bild ist kein { $type }.
field-parts = In einem Behälter sind Bilder eigene Teile.
field-record-list = Ein Eintrag ist ein Objekt, keine Liste.
field-version = Die Version muss eine ganze Zahl ab 1 sein.
manifest-other-map = Das Manifest gehört zur Karte { $manifest }, nicht zu { $map }.
manifest-revision-twice = Ein Stand ist zweimal genannt.
history-kind = „{ $kind }“ ist keine Art von Einträgen.
history-says-nothing = Eine Änderung sagt nichts: { record } { $id }.
history-twice = Der Stand { $id } ist zweimal da.
history-hole = Der Stand davor ist nicht da.
history-unnamed = Das Manifest nennt diesen Stand nicht.
history-too-short = Das Manifest nennt spätere Stände als die letzte Zeile.
history-elsewhere = Der Stand führt nicht zur Karte. { $what }

# Schreiben.

write-unsound = Die Karte lässt sich nicht speichern. { $named }: { $what } ({ $rule })
write-unreadable = Die Karte lässt sich nicht speichern. { $what }
write-fault-hint = Mach die letzten Schritte rückgängig, bis sie sich speichern lässt, und melde das als Fehler.
write-missing-picture-hint = Nimm das Bild von seinem Zettel oder füge es noch einmal ein.
write-workbook = Die Arbeitsmappe ließ sich nicht zusammensetzen. „{ $detail }“
write-disk = { $path } lässt sich nicht schreiben. { $what }
write-no-folder = Den Ordner gibt es nicht.
write-folder = Es gibt einen Ordner dieses Namens.
write-disk-hint = Wähle einen anderen Ordner oder schaff Platz auf dem Datenträger.

# Neue Karten.

stage-set-unknown = Phasen namens „{ $name }“ gibt es nicht, nur { $names }.
stage-set-unknown-hint = Beginne ohne Phasen oder mit einer der genannten Reihen.
template-unknown = Eine Vorlage „{ $name }“ gibt es nicht; es gibt { $names }.
template-unknown-hint = Beginne mit einer der genannten.
