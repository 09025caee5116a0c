# Was Bilder von der Reise in der Zeit und als Ablauf sagen. Das Fenster hat es vom Bild und keine eigene Abschrift.

# In der Zeit.

timeline = Zeit
timeline-about = Jeder Balken ist so lang, wie das, wofür er steht, üblicherweise dauert. Punktierte Linien machen nur Platz für Namen: Dort vergeht keine Zeit.
timeline-times = Übliche Dauer
timeline-active = Aktiv
timeline-waiting = Warten
timeline-time-of = { $title }
timeline-wait-of = { $title }, eine Wartezeit
timeline-unknown = nicht bekannt
timeline-cut = gekürzt
timeline-worst = bis { $time }
timeline-elapsed = Seit dem Anfang
timeline-from = { $time }
timeline-from-at-least = ≥ { $time }
timeline-in-all = { $time } insgesamt
timeline-split = { $active } aktiv, { $waiting } Warten
timeline-known = { $known } von { $of } Kontaktpunkten haben eine Dauer
timeline-per-stage = In jeder Phase
timeline-strip = Maßstäblich
timeline-note-strip = Der Streifen ist die ganze Reise, wie sie üblicherweise verläuft, im Maßstab: Nichts ist gekürzt oder verlängert. Was dafür zu kurz ist, ist ein Haarstrich.
timeline-note-cut = { $number ->
    [one] Ein Balken oben ist gekürzt, weil er so viel länger dauert als die anderen.
   *[other] { $number } Balken oben sind gekürzt, weil sie so viel länger dauern als die anderen.
}
timeline-note-hairline = { $number ->
    [one] Ein Balken oben ist länger gezeichnet, als er dauert: ein Haarstrich, damit man ihn sieht.
   *[other] { $number } Balken oben sind länger gezeichnet, als sie dauern: Haarstriche, damit man sie sieht.
}
timeline-note-waits-unknown = { $number ->
    [one] Bei einer Übergabe hat niemand gesagt, ob dort gewartet wird.
   *[other] Bei { $number } Übergaben hat niemand gesagt, ob dort gewartet wird.
}
timeline-note-elsewhere = { $number ->
    [one] Eine Übergabe mit Wartezeit liegt nicht auf dieser Linie: Sie überspringt Kontaktpunkte, führt zurück oder gilt nur, wenn etwas schiefgeht.
   *[other] { $number } Übergaben mit Wartezeit liegen nicht auf dieser Linie: Sie überspringen Kontaktpunkte, führen zurück oder gelten nur, wenn etwas schiefgeht.
}
figure-in-all = üblicherweise, von Anfang bis Ende
figure-at-least = mindestens, von Anfang bis Ende: etwas ist nicht bekannt
figure-active = mit etwas zu tun
figure-waiting = Warten
figure-worst = schlimmstenfalls, insgesamt
figure-percent = { $number } %
figure-share = der Zeit ist Warten
figure-of = { $known } von { $of }
figure-known = Kontaktpunkte haben eine Dauer
empty-times = Wie lange dauert jedes davon, und wie lange wird gewartet? Einen Balken wählen, Enter drücken und tippen: 5 min, 2 h, 3 Tage. Sobald zwei bekannt sind, sieht man, wo die Zeit bleibt.

# Als Ablauf.

flow = Ablauf
flow-about = Was wohin führt. Eine kräftige Linie ist eine Übergabe, die jemand beschrieben hat; eine dünne ist nur die Reihenfolge der Reise.
empty-flow = Noch hat niemand eine Übergabe beschrieben: Die dünnen Linien sind nur die Reihenfolge der Reise. Eine Linie von einem Kasten zum anderen ziehen und sagen, was sie auslöst, wie lange sie dauert und was dabei verloren geht. Mehrere Linien aus einem Kasten sind eine Verzweigung.
flow-fails = Wenn es scheitert
flow-escalates = Eskalation
flow-pauses = Stockt hier
flow-resumes = Geht hier weiter
flow-back = Zurück zu { $number }
flow-leads-to = führt zu { $titles }
flow-fails-to = wenn es scheitert, zu { $titles }
flow-goes-back-to = geht zurück zu { $titles }
flow-ends = hier endet die Reise
figure-branches = { $number ->
    [one] Verzweigung
   *[other] Verzweigungen
}
figure-back = { $number ->
    [one] Weg zurück
   *[other] Wege zurück
}
figure-exceptions = { $number ->
    [one] nur, wenn etwas scheitert
   *[other] nur, wenn etwas scheitert
}
figure-escalations = { $number ->
    [one] Eskalation
   *[other] Eskalationen
}
figure-pauses = { $number ->
    [one] hält die Reise an
   *[other] halten die Reise an
}
figure-suggested = { $number ->
    [one] noch nicht beschrieben
   *[other] noch nicht beschrieben
}
legend-flow = Linien
legend-flow-said = Eine Übergabe
legend-flow-order = Als Nächstes
legend-flow-paused = Die Reise stockt
legend-flow-back = Zurück zu Früherem
legend-flow-fails = Wenn es scheitert
legend-kinds = Kontaktpunkte
