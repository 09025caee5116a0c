# Was mit den Befunden geschieht: Dateien mit Maßnahmen, und was das Bild über Prioritäten sagt.
# Das Fenster entnimmt Letzteres dem Bild und hat keine Abschrift.

actions-none = Die Karte hat noch keine Maßnahmen.
calendar-undated = { $count ->
    [one] Eine Maßnahme hat kein Datum und steht nicht im Kalender.
   *[other] { $count } Maßnahmen haben kein Datum und stehen nicht im Kalender.
}
weighed-result = { $filled } = { $value }
weighed-percent = { $number } %
weighed-points = { $number }

# Die Sicht Prioritäten.

priorities = Prioritäten
priorities-about = Was sich zuerst lohnt. Jede Chance hat ihren eigenen Platz, damit nicht alles gleich wichtig sein kann.
priorities-impact = Wirkung und Aufwand
priorities-impact-about = Nach oben: wie viel eine Chance helfen würde; nach außen: wie viel Arbeit sie wäre. Die Zahl ist ihr Rang: zuerst, was mehr hilft, dann, was weniger Arbeit ist. Ab 3 gilt die Wirkung als groß, ab 4 der Aufwand.
priorities-impact-corner = Wirkung nach oben, Aufwand nach außen
priorities-impact-best = Schnelle Erfolge
priorities-impact-bold = Große Vorhaben
priorities-impact-small = Nebenbei
priorities-impact-poor = Lohnt nicht
priorities-impact-up = Wirkung { $number } von 5, { $level }
priorities-impact-across = Aufwand { $number } von 5, { $level }
priorities-impact-spoken = { $text }. Rang { $rank }, Wirkung { $up }, Aufwand { $across }: { $quarter }
priorities-value = Wert und Machbarkeit
priorities-value-about = Nach oben: was eine Chance der Kundschaft wert ist; nach außen: wie machbar sie ist. Die Zahl ist ihr Rang: zuerst, was mehr wert ist, dann, was machbarer ist. Ab 3 gilt beides als hoch.
priorities-value-corner = Wert nach oben, Machbarkeit nach außen
priorities-value-best = Umsetzen
priorities-value-bold = Weg suchen
priorities-value-small = Schön zu haben
priorities-value-poor = Lassen
priorities-value-up = Wert { $number } von 5, { $level }
priorities-value-across = Machbarkeit { $number } von 5, { $level }
priorities-value-spoken = { $text }. Rang { $rank }, Wert { $up }, Machbarkeit { $across }: { $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = sehr gering
priorities-step-2 = gering
priorities-step-3 = mittel
priorities-step-4 = hoch
priorities-step-5 = sehr hoch
priorities-tray = { $number ->
    [0] Alle haben einen Platz
    [one] Eine ohne Platz
   *[other] { $number } ohne Platz
}
priorities-tray-about = Ziehe sie auf das Feld, oder bewege sie mit Alt und den Pfeiltasten dorthin.
priorities-tray-all = Beginne mit einer: Ziehe sie auf das Feld, oder bewege sie mit Alt und den Pfeiltasten dorthin. Jede weitere wird mit denen verglichen, die schon dort stehen.
priorities-tray-done = Neue Chancen warten hier.
priorities-unplaced-spoken = { $text }. Noch ohne Platz
priorities-unsaid = Eine Chance ohne Worte
priorities-score-about = { $formula }. { $scales }
priorities-rice-scales = Reichweite: Kundinnen und Kunden in einem Zeitraum. Wirkung: 3, 2, 1, 0,5 oder 0,25. Sicherheit: 100, 80 oder 50 Prozent. Aufwand: Monate einer Person.
priorities-ice-scales = Jeweils von 1 bis 10.
priorities-opportunity-scales = Beides von 0 bis 10: wie wichtig es der Kundschaft ist, und wie zufrieden sie heute damit ist.
priorities-column-name = Chance
priorities-column-rank = Rang
priorities-column-score = Wert
priorities-no-scores = Noch nichts bewertet
priorities-no-scores-about = Wähle eine Chance aus und nenne ihre Zahlen neben der Karte unter „Was sie wert ist“. Dann steht sie hier mit ihrem Wert.
priorities-empty = Noch keine Chancen
priorities-empty-about = Eine Chance antwortet auf das, was schiefgeht: Wähle einen Schmerzpunkt oder eine Übergabe aus und mache mit Strg+Alt+O eine daraus, oder schreibe Zettel in die Zeile für Chancen. Hier siehst du dann, welche am meisten hilft und am wenigsten Arbeit macht.
