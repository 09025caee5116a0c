# Was in Interaktionsdaten nicht oder nicht so übernommen werden kann, wie es dasteht.

log-empty = In dieser Datei steht nichts.
log-empty-hint = Prüfe, ob die richtige Datei gewählt und gespeichert ist.
log-no-log = Das sind keine Interaktionsdaten, die gelesen werden können.
log-no-log-hint = Exportiere die Daten als CSV mit einer Zeile je Interaktion (wer, was, wann), als XES oder als OCEL.
log-database = Das ist eine Datenbank eines anderen Programms; sie wird nicht geöffnet.
log-database-hint = Exportiere die Daten als OCEL 2.0 in JSON oder XML oder als CSV.
log-packed-broken = Die gepackte Datei ist beschädigt und lässt sich nicht entpacken.
log-no-columns = Keine Spalte ist bekannt für: { $missing }. Die Überschriften sind { $headers }.
log-no-columns-hint = Sag, welche Spalte es ist, oder benenne die Spalten in der ersten Zeile: Fall, Aktivität, Zeit.
log-no-such-column = Es gibt keine Spalte „{ $column }“; die Überschriften sind { $headers }.
log-no-such-kind = Es gibt keine Objekte vom Typ „{ $kind }“, mit denen etwas geschah; die Typen sind { $kinds }.
log-no-such-hint = Wähle etwas, das es gibt.
log-nothing = In dieser Datei steht keine Interaktion.
log-nothing-because = Keine Interaktion dieser Datei ließ sich lesen. Die meisten blieben aus diesem Grund weg: { $reason }
log-nothing-hint = Prüfe, ob die richtigen Spalten oder der richtige Objekttyp gewählt sind.
log-too-large = Die Datei ist größer als { $most } MB; mehr geht nicht.
log-too-many = { $of ->
    [interactions] Es sind mehr als { $most } Interaktionen; mehr geht nicht.
    [cases] Es sind mehr als { $most } Fälle; mehr geht nicht.
    [activities] Es sind mehr als { $most } verschiedene Aktivitäten; mehr geht nicht.
    [channels] Es sind mehr als { $most } verschiedene Kanäle; mehr geht nicht.
    [hands] Es sind mehr als { $most } verschiedene Teams oder Menschen; mehr geht nicht.
   *[parts] Es sind mehr als { $most } Ereignisse, Objekte und Verbindungen zwischen ihnen; mehr geht nicht.
}
log-too-many-hint = Exportiere einen kürzeren Zeitraum oder weniger Kunden. Sind es zu viele Namen, ist vielleicht eine andere Spalte oder ein anderes Attribut gemeint.

log-role-case = Fall
log-role-activity = Aktivität
log-role-time = Zeit
log-role-until = Ende
log-role-phase = Beginn oder Ende
log-role-instance = was zusammengehört
log-role-channel = Kanal
log-role-hand = Team oder Mensch
log-role-trait = Merkmal des Falls
log-role-ignore = wird nicht gelesen

log-record = „{ $id }“: { $what }
log-more = { $count ->
    [one] { $count } Stelle außer den genannten: { $reason }
   *[other] { $count } Stellen außer den genannten: { $reason }
}
log-no-case = Es steht nicht da, zu wessen Reise es gehört.
log-no-activity = Es steht nicht da, was geschah.
log-no-time = Es steht nicht da, wann es geschah.
log-time = „{ $text }“ ist keine lesbare Zeit. Schreib sie wie 2024-03-13 10:21:14.
log-times = Die Zeit ist nicht lesbar.
log-until = „{ $text }“ ist keine lesbare Zeit; nur der Beginn wird genommen.
log-untils = Das Ende ist nicht lesbar; nur der Beginn wird genommen.
log-backwards = Es endet, bevor es beginnt; nur der Beginn wird genommen.
log-fields = Die Zeile hat mehr Felder, als es Überschriften gibt.
log-long-name = Ein Name darin hat mehr als 1.000 Byte.
log-phase = „{ $text }“ ist weder ein Beginn noch ein Ende.
log-phases = Es ist weder ein Beginn noch ein Ende.
log-no-name = Der Fall hat keinen Namen und heißt „{ $text }“.
log-no-names = Der Fall hat keinen Namen und heißt nach seiner Nummer.
log-same-name = Ein anderer Fall heißt ebenso; dieser heißt „{ $text }“.
log-same-names = Ein anderer Fall heißt ebenso; dieser hat eine Nummer dahinter.
log-same-id = Etwas anderes hat auch die Kennung „{ $text }“.
log-same-ids = Etwas anderes hat dieselbe Kennung.
log-no-object = Es gehört zu „{ $text }“, das nicht in der Datei steht.
log-no-objects = Es gehört zu etwas, das nicht in der Datei steht.
log-open = { $count ->
    [one] Von { $count } Interaktion ist nur der Beginn bekannt.
   *[other] Von { $count } Interaktionen ist nur der Beginn bekannt.
}
log-no-zone = Die Zeiten sagen nicht, in welcher Zeitzone sie sind; sie gelten als UTC.
log-no-clock = Manche Zeiten sind nur Tage und gelten ab Mitternacht.
log-order-guessed = Die Datei verrät nicht, ob der Tag oder der Monat zuerst steht; genommen wurde der Tag.
log-no-traits = Diese Spalten sagen innerhalb eines Falls Verschiedenes oder insgesamt mehr als 50 Dinge und werden nicht gelesen: { $names }.
