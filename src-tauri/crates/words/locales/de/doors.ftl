# Wege hinaus für Dateien: Tabellen, Berichte, Schreibweisen anderer Programme.

# Die Blätter einer Arbeitsmappe, und Spalten, die es sonst nicht gibt.

sheet-cards = Zettel
sheet-touchpoints = Kontaktpunkte
sheet-ratings = Bewertungen
sheet-personas = Personas
sheet-hand-offs = Übergaben
sheet-metrics = Kennzahlen
sheet-readings = Messungen
sheet-actions = Maßnahmen
sheet-hand-off = Übergabe
sheet-metric = Kennzahl
sheet-first-day = Erster Tag
sheet-last-day = Letzter Tag
sheet-pilots = Erprobungen
sheet-questions = Fragen
sheet-answers = Antworten
sheet-inconsistencies = Widersprüche
sheet-stages = Phasen
sheet-lanes = Zeilen
sheet-channels = Kanäle
sheet-teams = Teams
sheet-people = Personen
sheet-map = Karte
sheet-id-of = { $name } (ID)
sheet-said = Was Kunden in diesem Kanal erfahren
sheet-other-channel = Anderer Kanal
sheet-other-said = Was Kunden im anderen Kanal erfahren

# Formate, die das Fenster und die Kommandozeile anbieten.

format-journey = Kartendatei (.journey)
format-journey-hint = Die ganze Karte in einer Datei, für einen anderen Rechner mit dieser App.
format-json = Karte als JSON (.json)
format-json-hint = Die ganze Karte als ein Text, für Programme.
format-pdf = PDF
format-pdf-hint = Zum Drucken und Verschicken: durchsuchbar, vorlesbar, mit der Karte selbst als Anhang.
format-svg = SVG
format-svg-hint = Eine Zeichnung, die andere Programme bearbeiten können.
format-png = PNG
format-png-hint = Ein Bild für Dokumente und Nachrichten.
format-pptx = Folien
format-pptx-hint = Ein Überblick und einige Folien je Phase, zum Bearbeiten in PowerPoint, Keynote, Impress oder Google Präsentationen.
format-csv = CSV dieses Registers
format-csv-hint = Die Zeilen für eine Tabellenkalkulation, in der Reihenfolge und mit dem Filter, die zu sehen sind.
format-cards = CSV der ganzen Karte
format-cards-hint = Eine Zeile je Zettel, Bewertung, Kontaktpunkt und Phase. In einer Tabellenkalkulation geändert und wieder importiert, ändern die Zeilen, was sie nennen.
format-xlsx = Arbeitsmappe (XLSX)
format-xlsx-hint = Blätter für Zettel, Kontaktpunkte, Bewertungen, Personas, Übergaben, Kennzahlen und Maßnahmen, für Excel, LibreOffice und ähnliche.
format-ics = Kalender (ICS)
format-ics-hint = Die Maßnahmen, die ein Datum haben, als Tage in einem Kalender.

left-out = Die Datei lässt weg: { $things }.
left-evidence = { $count ->
    [one] woher ein Zettel es weiß
   *[other] woher { $count } Zettel es wissen
}
left-owners = { $count ->
    [one] wer für einen Zettel oder Kontaktpunkt einsteht
   *[other] wer für { $count } Zettel und Kontaktpunkte einsteht
}
left-tags = { $count ->
    [one] ein Schlagwort an einem Zettel
   *[other] { $count } Schlagwörter an Zetteln
}
left-pictures = { $count ->
    [one] ein Bild
   *[other] { $count } Bilder
}

# Der Bericht.

report-cover = Über diese Karte
report-map = Die Karte
report-personas = Personas
report-pain-points = Schmerzpunkte
report-hand-offs = Übergaben
report-opportunities = Chancen
report-actions = Maßnahmen
report-evidence = Belege
report-appendix = Alle Zettel
report-page = Seite { $page } von { $count }
report-sheet = { $sheet } · { $page }
report-contents = Inhalt
report-current = Die Reise, wie sie heute ist
report-future = Die Reise, wie sie werden soll
report-assumed = beruht auf Annahmen
report-researched = beruht auf Forschung
report-owner = Zuständigkeit
report-no-owner = Noch nicht gefragt
report-share = Wie viel angenommen ist
report-share-of = { $assumed } von { $count } Zetteln beruhen auf nicht mehr als einer Annahme
report-written = Stand
report-channel = Kanal
report-ratings = Gefühl
report-lane = Zeile
report-untitled-lane = Zeile ohne Namen
report-whole-stage = Die ganze Phase
report-stage = Phase: { $stage }
report-picture = Die Karte als Bild. Die Tabellen darunter sagen dasselbe.
report-severity = Schwere { $severity } von 5
report-pain-points-about = Das Schlimmste zuerst.
report-hand-offs-about = Zuerst die, für die niemand einsteht oder die strittig sind.
report-opportunities-about = Zuerst, was am meisten hilft, und davon das mit dem wenigsten Aufwand.
report-actions-about = Was jemand tun wird, bis wann.
report-evidence-about = Was auf mehr als einer Annahme beruht, und woher das kommt.

format-report = Bericht (PDF)
format-report-hint = Zum Drucken und Verteilen: Deckblatt mit Inhalt, die Karte über mehrere Seiten, Personas, Schmerzpunkte, Übergaben, Maßnahmen und alle Zettel. Durchsuchbar, vorlesbar, mit der Karte selbst als Anhang.
format-html = Bericht (HTML)
format-html-hint = Eine Seite für den Browser, mit Deckblatt, der Karte als Bild und Tabellen, Personas, Schmerzpunkten, Übergaben, Maßnahmen und allen Zetteln. Sie braucht kein Netz und lässt sich vorlesen und drucken.

# Schreibweisen anderer Programme.

format-markdown = Markdown (.md)
format-markdown-hint = Dasselbe als Text, für Wikis und Versionsverwaltung: Gliederung, Tabellen und alle Zettel, ohne das Bild.
format-mermaid = Mermaid-Journey (.mmd)
format-mermaid-hint = Text, den viele Wikis zeichnen: Phasen, Kontaktpunkte und Bewertungen von 1 bis 5.
format-cjml = CJML 2.0 (.cjml)
format-cjml-hint = Die Customer Journey Modelling Language. Eine erforschte Karte von heute ist eine tatsächliche Reise, jede andere eine geplante.
left-unrated = { $count ->
    [one] dass ein Kontaktpunkt keine Bewertung hat: Er steht bei 3
   *[other] dass { $count } Kontaktpunkte keine Bewertung haben: Sie stehen bei 3
}
left-rounded = { $count ->
    [one] die Nachkommastelle einer Bewertung
   *[other] die Nachkommastellen von { $count } Bewertungen
}
left-notes = { $count ->
    [one] warum eine Bewertung so ist
   *[other] warum { $count } Bewertungen so sind
}
left-ratings = { $count ->
    [one] eine Bewertung einer anderen Persona
   *[other] { $count } Bewertungen anderer Personas
}
left-spans = { $count ->
    [one] wie weit ein Zettel über seinen Kontaktpunkt hinausreicht
   *[other] wie weit { $count } Zettel über ihren Kontaktpunkt hinausreichen
}
left-kinds-to-colours = { $count ->
    [one] welcher Art ein Zettel ist: seine Farbe sagt es
   *[other] welcher Art { $count } Zettel sind: ihre Farben sagen es
}
left-headings = { $count ->
    [one] was unter einer Überschrift liegt
   *[other] was unter { $count } Überschriften liegt
}
left-silent-cards = { $count ->
    [one] ein Zettel, auf dem nichts steht
   *[other] { $count } Zettel, auf denen nichts steht
}
left-empty-lanes = { $count ->
    [one] eine Zeile ohne Zettel
   *[other] { $count } Zeilen ohne Zettel
}
left-channel-shares = { $count ->
    [one] wie oft eine Persona einen Kanal nutzt
   *[other] wie oft Personas { $count } Kanäle nutzen
}
left-channel-reasons = { $count ->
    [one] warum ein weiterer Kanal genutzt wird
   *[other] warum { $count } weitere Kanäle genutzt werden
}
left-hidden-lanes = { $count ->
    [one] dass eine Zeile ausgeblendet ist
   *[other] dass { $count } Zeilen ausgeblendet sind
}
left-long-texts = { $count ->
    [one] was ein Text über 32.767 Zeichen hinaus sagt
   *[other] was { $count } Texte über 32.767 Zeichen hinaus sagen
}
left-map-owner = wer die Karte verantwortet
format-canvas = JSON Canvas (.canvas)
format-canvas-hint = Eine Tafel für Obsidian und andere: Phasen als Gruppen, Kontaktpunkte und Zettel in Spalten und Reihen, Übergaben als Pfeile. Wieder importiert, hat sie dieselben Phasen, Kontaktpunkte, Zeilen und Zettel.
