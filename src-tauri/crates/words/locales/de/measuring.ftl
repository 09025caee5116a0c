# Was das Fenster über Kennzahlen sagt. Es wird mit dem Ersten geladen, das eine zeigt.

kind-metric = Kennzahl
measures = Kennzahlen
measures-satisfaction = Zufriedenheit
measures-operations = Betrieb
measures-money = Geld
measures-own = Eigene Kennzahlen
no-measures = Hierher kommen Kennzahlen: wie zufrieden die Kundschaft ist, wie gearbeitet wird, was es kostet und einbringt. Du tippst, was gezählt wurde; Wert, Formel und Zahl der Fälle folgen daraus.
add-metric-set = Diese hinzufügen, ohne Daten
add-metric = Kennzahl hinzufügen
metric-about-map = Bei der neuen Kennzahl geht es um die ganze Karte. Wähle vorher eine Phase, einen Kontaktpunkt, eine Übergabe oder einen Kanal aus, um das zu messen.
metric-about = Bei der neuen Kennzahl geht es um „{ $name }“.
find-metric-kind = Art der Kennzahl suchen
no-metric-kind = Eine solche Art gibt es nicht. Nimm eine eigene: ein Verhältnis, einen Mittelwert oder eine Summe.
measure-against-target = Ziel { $target }: { $difference }
measure-against-last = { $difference } seit dem letzten Mal
measure-nothing = Noch nichts gezählt: kein Wert. Füge Gezähltes hinzu, füge eine Tabelle ein oder importiere eine Datei.

field-metric-kind = Art
section-readings = Gezähltes
section-target = Ziel
field-target = Ziel
hint-target = In der Einheit der Werte: Prozent als 80, Zeiten als 6 min.
field-better = Besser ist
better-higher = mehr
better-lower = weniger
better-usual = wie bei der Art üblich
field-unit = Einheit
hint-unit = Worin die Werte gezählt werden, zum Beispiel Pakete.
field-metric-subject = Worum es geht
subject-map = Die ganze Karte
subject-stages = Phasen
subject-touchpoints = Kontaktpunkte
subject-hand_offs = Übergaben
subject-channels = Kanäle
field-definition = Definition
hint-definition = Was genau gezählt wird, von wem und wann.

reading-add = Hinzufügen
remove-reading = Gezähltes von { $period } entfernen
paste-counts = Tabelle einfügen …
import-counts = Datei importieren …
no-value = kein Wert
all-readings = Alle { $count } zeigen
fewer-readings = Weniger zeigen
count-way = Gezählt als
count-way-sums = Summen
count-way-answers = Antwort für Antwort
count-rating = Antworten { $rating }
count-optional = { $name } (nicht nötig)
field-period_start = Erster Tag, wenn es mehrere waren (nicht nötig)
field-period_end = Tag, oder letzter Tag des Zeitraums
field-reading-channel = Kanal
all-channels = Alle Kanäle

counts-title = Gezähltes für „{ $name }“
counts-paste = Füge die Tabelle hier ein, mit den Namen ihrer Spalten in der ersten Zeile
counts-columns-wanted = Spalten: Datum, { $columns }; Kanal, n, Quelle und Notizen, wenn du willst.
counts-ratings = die Zahl der Antworten für jede Stufe von { $least } bis { $most }
counts-example-date = Datum
counts-example-channel = Kanal
counts-rows = { $taken ->
    [one] { $taken } von { $rows } Zeilen ist lesbar.
   *[other] { $taken } von { $rows } Zeilen sind lesbar.
}
counts-how = Spalten sind getrennt durch { $delimiter }.
counts-new-channels = { $count ->
    [one] Neu auf der Karte ist der Kanal { $names }.
   *[other] Neu auf der Karte sind die Kanäle { $names }.
}
counts-replaced = { $count ->
    [one] { $count } Eintrag mit demselben Zeitraum und Kanal wird ersetzt.
   *[other] { $count } Einträge mit denselben Zeiträumen und Kanälen werden ersetzt.
}
counts-order = Tage sind geschrieben als
counts-order-day = 31/3/2026
counts-order-month = 3/31/2026
counts-order-guess = Die Tabelle sagt es nicht; so ist es bei dir üblich.
counts-fraction = Zahlen sind geschrieben als
counts-fraction-guess = Die Tabelle sagt es nicht; so ist es bei dir üblich.
counts-read = Was dann da wäre
counts-period = Zeitraum
counts-value = Wert
counts-base = Fälle
counts-take = { $count ->
    [one] { $count } Eintrag übernehmen
   *[other] { $count } Einträge übernehmen
}
counts-taken = { $count ->
    [one] { $count } Eintrag ist jetzt da.
   *[other] { $count } Einträge sind jetzt da.
}
