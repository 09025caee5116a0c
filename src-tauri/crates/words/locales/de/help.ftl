# Das Fenster der Hilfe und der Rundgang im Beispiel.

help-title = Hilfe
help-window-title = Hilfe – Throughline
help-contents = Inhalt
help-tools = Seiten
help-search = Hilfe durchsuchen
help-found = { $count ->
    [0] Davon spricht keine Seite
    [one] Eine Seite spricht davon
   *[other] { $count } Seiten sprechen davon
}
help-back = Zurück
help-forward = Vor
help-language = Diese Seite ist auf Englisch geschrieben.

tour-title = Rundgang
tour-step = Schritt { $number } von { $count }: { $what }
tour-done = Geschafft: { $what }
tour-skip = Überspringen
tour-back = Zurück
tour-more = Mehr dazu
tour-leave = Rundgang verlassen
tour-end = Das war der Rundgang
tour-end-do = Was du getan hast, bleibt und lässt sich rückgängig machen. Die Hilfe sagt zu jedem Schritt mehr.
tour-look = Geh zu einem Zettel
tour-look-do = Die Karte ist eine Tabelle: Phasen und Kontaktpunkte nebeneinander, Zeilen untereinander. Klick auf einen Zettel; oder geh mit den Pfeiltasten, die Eingabetaste führt in eine Zelle.
tour-write = Schreib einen Zettel
tour-write-do = Geh mit einem Klick oder den Pfeiltasten zu einer Zelle, tipp, was ein Kunde sagen könnte, und drück die Eingabetaste.
tour-pain = Schreib einen Schmerzpunkt auf
tour-pain-do = Tipp in der Zeile „{ $lane }“ einen Zettel, der auf !4 endet, seine Schwere, und drück die Eingabetaste.
tour-rate = Ändere eine Bewertung
tour-rate-do = Zieh einen Punkt einer Kurve nach oben oder unten. Mit der Tastatur: geh auf den Punkt und drück den Pfeil nach oben oder unten.
tour-move = Verschieb einen Zettel
tour-move-do = Zieh einen Zettel in eine andere Zelle; oder wähl ihn aus und drück { $keys }.
tour-pass = Beschreib eine Übergabe
tour-pass-do = Wähl einen Kontaktpunkt aus, drück { $keys } und sag, was die Übergabe auslöst.
tour-know = Sag, woher man es weiß
tour-know-do = Wähl einen Zettel aus und in seinen Details ({ $keys }) einen anderen Beleg.
tour-lens = Sieh durch eine andere Linse
tour-lens-do = Drück { $keys }: Die Reise schlängelt sich zwischen den Kanälen und steht aufrecht, wo der Kunde sie wechselt.
tour-colour = Färb die Zettel nach Beleg
tour-colour-do = { $keys } führt zurück zu den Zeilen. Such dann unter den Aktionen nach „{ $action }“ ({ $search }).
tour-export = Nimm es mit
tour-export-do = Drück { $keys }. Du siehst die Seiten, wie sie werden, und musst nichts speichern.
