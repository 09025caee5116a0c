# Was überall schiefgehen kann: mit dem Datenträger, mit der App selbst.

list-comma = {", "}

disk-not-found = Unter diesem Namen gibt es nichts.
disk-denied = Das ist nicht erlaubt.
disk-full = Der Datenträger ist voll.
disk-read-only = Der Datenträger lässt sich nur lesen.
disk-folder = Das ist ein Ordner, keine Datei.
disk-no-folder = Wo ein Ordner sein sollte, liegt eine Datei.
disk-name = Diesen Namen nimmt der Datenträger nicht an.
disk-other = Das System meldet: „{ $detail }“.

# Der Schreibtisch.

named = { $file }: { $what }
desk-no-picture = { $file } ist kein Bild im Format PNG, JPEG, WebP oder GIF.
desk-no-picture-hint = Speichere es zuerst als PNG oder JPEG.
desk-broken-picture-hint = Speichere es noch einmal als PNG oder JPEG, kleiner, wenn es sehr groß ist.
picture-on-clipboard = Das Bild in der Zwischenablage
desk-ending = Die Endung von „{ $file }“ nennt kein Format, das geschrieben werden kann.
desk-ending-hint = Der Name muss auf eines davon enden: { $endings }.
desk-preview = Die Vorschau der Tabelle ist nicht mehr da.
desk-preview-hint = Wähle die Tabelle noch einmal.
desk-saved = Wo diese Datei gesichert wurde, ist nicht mehr bekannt.
desk-saved-hint = Sichere sie noch einmal.
desk-recent = Diese Datei ist nicht mehr in der Liste.
desk-recent-hint = Öffne die Datei aus ihrem Ordner.
desk-nothing-to-paste = Es gibt nichts einzufügen.
desk-nothing-to-paste-hint = Kopiere zuerst Zettel oder einen Text.
desk-settings = { $file } lässt sich nicht schreiben. { $what }
desk-settings-hint = Nichts wurde geändert. Prüfe, ob die Datei geschrieben werden darf.
settings-broken-keys = Die Einstellungen nennen für „{ $action }“ Tasten, die sich nicht lesen lassen. Es gelten die üblichen.
settings-no-keys = Die Einstellungen nennen Tasten so, dass sie sich nicht lesen lassen. Es gelten die üblichen.
settings-left-out = Die Einstellungen lassen sich nicht ganz lesen. Ganz oder teilweise weggelassen: { $fields }.
settings-put-aside = Die Einstellungen lassen sich nicht lesen. Sie liegen jetzt als { $file } daneben, und es gelten die üblichen.
settings-unreadable = { $file } lässt sich nicht lesen. { $what } Die Datei bleibt, wie sie ist; es gelten die üblichen Einstellungen, und was du änderst, gilt, bis die App geschlossen wird.

desk-moved-on = In einer der beiden Karten ist seither mehr geschehen.
desk-moved-on-hint = Nimm es in jeder Karte für sich zurück, mit Rückgängig.

# Die App darum herum.

app-fault-hint = Was angenommen war, ist sicher. Bitte melde das.
app-part-failed = Ein Teil des Programms ist ausgefallen: „{ $detail }“.
app-title = Der Titel des Fensters lässt sich nicht zeigen. „{ $detail }“
app-menu = Das Menü lässt sich nicht ändern. „{ $detail }“
app-projector = Das Fenster für die Leinwand lässt sich nicht öffnen. „{ $detail }“
app-help = Das Fenster mit der Hilfe lässt sich nicht öffnen. „{ $detail }“
desk-nothing-new = { $file }: Für die Karte ist nichts Neues darin.
desk-nothing-new-hint = Was die Karte schon hat, kommt kein zweites Mal hinein, und unlesbare Zeilen bleiben weg.
desk-no-table = Was gezeigt wird, ist keine Tabelle, und nur eine Tabelle lässt sich als CSV schreiben.
desk-no-table-hint = Wähle die Linse „Register“ und dort eines, das Zeilen hat. Auf der Befehlszeile: --lens register --register pain-points.
desk-no-interactions = Für diese Karte sind keine Interaktionsdaten geöffnet.
desk-no-interactions-hint = Öffne zuerst eine Datei mit Interaktionsdaten.
desk-interactions = Das sind Interaktionsdaten, die neben eine Karte gehören.
desk-interactions-hint = Öffne die Karte und die Daten im Bereich „Interaktionsdaten“. Auf der Kommandozeile: journey interactions DATEI.

settings-file-not-json = Das ist kein JSON: Zeile { $line }, Spalte { $column }.
settings-file-not-ours = Das ist keine Datei mit Einstellungen.
settings-file-not-ours-hint = Wähle eine Datei, die „Einstellungen exportieren …“ geschrieben hat.
settings-file-newer = Diese Einstellungen hat eine neuere Version von Throughline geschrieben (Format { $found }).
settings-file-newer-hint = Installiere die neueste Version von Throughline.
settings-file-field = „{ $field }“ kann nicht { $found } sein. Möglich ist: { $allowed }.
settings-file-fields = { $what }
settings-file-fields-hint = Nichts wurde geändert. Verbessere die Datei oder exportiere die Einstellungen noch einmal.
desk-busy = Die Bibliothek wird noch benutzt.
desk-busy-hint = Warte, bis das Begonnene fertig ist, und versuch es noch einmal.
desk-place-given = Die App wurde mit dieser Bibliothek gestartet.
desk-place-given-hint = Um sie zu verschieben, starte die App mit einem anderen Pfad.
title-from-backup = { $title } (aus einer Sicherung)
