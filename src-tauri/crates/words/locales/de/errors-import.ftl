# Was in einer Datei eines anderen Programms nicht oder nicht so übernommen werden kann, wie es dasteht.

importer-table = Tabelle
importer-notes = Notizen
importer-mermaid = Mermaid-Journey
importer-markdown = Markdown
importer-cjml = Customer Journey Modelling Language (CJML)
importer-canvas = JSON Canvas
importer-studio = Enablement Map Studio
importer-persona-lab = Sicherung aus Persona Lab
importer-blueprint = Agentic Service Blueprinting
importer-lanescape = Lanescape-Projekt

import-fault-in-line = { $file }, Zeile { $line }, Zeichen { $column }: { $what }
import-fault-hint = Berichtige die Datei in dem Programm, das sie geschrieben hat, oder exportiere sie dort noch einmal.
import-no-journey = { $file }: In dieser Datei, gelesen als { $format }, steht keine Reise.
import-no-journey-hint = Prüfe, ob die richtige Datei gewählt und gespeichert ist.
import-version = { $file }: Das ist { $format } in der Version { $version }, die hier nicht bekannt ist.
import-version-hint = Exportiere sie im Programm, das sie geschrieben hat, in einer älteren Version.
import-no-part = { $count ->
    [one] { $file }: Es gibt keinen Teil { $part } in der Datei, nur einen.
   *[other] { $file }: Es gibt keinen Teil { $part } in der Datei, nur { $count }.
}
import-no-part-hint = Wähle einen von denen, die es gibt.
import-unknown = Dieses Format ist unbekannt.
import-no-yaml = Das ist kein YAML. „{ $detail }“
import-yaml-large = Aliase oder Anker vervielfachen, was sie sagt, über das hinaus, was gelesen wird.
import-long-text = Ein Text von { $bytes } Byte ist länger, als ein Zettel sein darf ({ $most }), und steht auf mehreren.
import-map-keeps = Die Karte behält, was sie über sich sagt; weg bleibt: { $texts }.
import-rated-already = Der Kontaktpunkt hat von dieser Persona schon eine andere Bewertung, sie bleibt.
import-comments = { $count ->
    [one] Ein Kommentar bleibt weg.
   *[other] { $count } Kommentare bleiben weg.
}

mermaid-other-diagram = Das Diagramm ist keine Journey, es beginnt mit „{ $word }“.
mermaid-front-matter = Was über dem Diagramm zwischen Strichen steht, ist nicht lesbar.
mermaid-front-settings = Über dem Diagramm wird nur der Titel gelesen, nicht: { $names }.
mermaid-settings = Einstellungen zum Aussehen des Diagramms bleiben weg.
mermaid-nameless-section = Der Abschnitt hat keinen Namen.
mermaid-section-colon = Der Name des Abschnitts wurde als „{ $name }“ gelesen, samt Doppelpunkt.
mermaid-nameless-task = Die Aufgabe hat keinen Namen.
mermaid-colons = Als Name der Aufgabe gilt „{ $name }“: Die Punkte sind, was vor den Beteiligten steht.
mermaid-no-score = „{ $name }“ hat keine Punkte und ist nicht bewertet.
mermaid-score = Die Punkte „{ $score }“ von „{ $name }“ liegen nicht zwischen 1 und 5, es ist nicht bewertet.
mermaid-no-section = { $tasks ->
    [one] Eine Aufgabe steht vor dem ersten Abschnitt und hat eine eigene Phase.
   *[other] { $tasks } Aufgaben stehen vor dem ersten Abschnitt und haben eine eigene Phase.
}
mermaid-no-actor = { $scores ->
    [one] Punkte nennen niemanden und gelten für die erste Persona.
   *[other] { $scores } Bewertungen nennen niemanden und gelten für die erste Persona.
}
mermaid-open-block = Die Beschreibung schließt nie, sie endet mit der Datei.

import-no-xml = Das ist kein richtiges XML: { $detail }
import-deep = Die Elemente liegen tiefer ineinander als { $most } Ebenen.
import-many = Es sind mehr als { $most } Elemente.
import-attributes = Ein Element hat mehr als { $most } Attribute.
import-entity = „&{ $name };“ steht für nichts Bekanntes.
import-entities = Die Datei erklärt eigene Entitäten, die nicht gelesen werden.
import-open-element = Das Element „{ $name }“ schließt nie.
import-no-element = In der Datei ist kein Element.
import-kept-as-card = „{ $name }“ hat keinen eigenen Platz und wurde ein Zettel.
import-field = { $count ->
    [one] Das Feld „{ $name }“ ist unbekannt und bleibt weg.
   *[other] Das Feld „{ $name }“ ist unbekannt und bleibt { $count }-mal weg.
}
import-fields = { $count ->
    [one] Ein weiteres unbekanntes Feld bleibt weg.
   *[other] { $count } weitere unbekannte Felder bleiben weg.
}
import-stage-ratings = { $ratings ->
    [one] Eine Bewertung gilt einer ganzen Phase und damit jedem Kontaktpunkt darin.
   *[other] { $ratings } Bewertungen gelten ganzen Phasen und damit jedem Kontaktpunkt darin.
}
import-stage-rating = Die Bewertung { $rating } der Phase „{ $stage }“ liegt nicht zwischen −2 und +2 oder ist von niemandem.

cjml-version = Die Datei hat Version { $version } der Sprache, gelesen wurde sie als Version 2.
cjml-unknown-actor = „{ $name }“ wird als beteiligt genannt und nirgends erklärt; das gilt als Dienstleister.
cjml-unknown-phase = Die Phase „{ $name }“ wird genannt und nirgends erklärt; sie wurde eine eigene Phase.
cjml-element = „{ $name }“ ist kein Kontaktpunkt der Sprache und wurde als einer gelesen.
cjml-rating = Die Bewertung „{ $rating }“ liegt nicht zwischen 1 und 5, der Kontaktpunkt ist nicht bewertet.
cjml-whole-rating = Die Bewertung { $rating } gilt der ganzen Reise; bewertet werden nur Kontaktpunkte.

canvas-type = Ein Knoten der unbekannten Art „{ $kind }“ wurde als Text gelesen.
canvas-background = Das Bild hinter einer Gruppe bleibt weg.
canvas-loose = { $cards ->
    [one] Ein Knoten liegt in keiner Phase und wurde ein Zettel auf dem Parkplatz.
   *[other] { $cards } Knoten liegen in keiner Phase und wurden Zettel auf dem Parkplatz.
}
canvas-headings = { $groups ->
    [one] Eine Gruppe ist weder Phase noch Kontaktpunkt und wurde eine Überschrift über ihren Zetteln.
   *[other] { $groups } Gruppen sind weder Phasen noch Kontaktpunkte und wurden Überschriften über ihren Zetteln.
}
canvas-silent = { $nodes ->
    [one] Ein Knoten sagt nichts und bleibt weg.
   *[other] { $nodes } Knoten sagen nichts und bleiben weg.
}
canvas-arrows = { $arrows ->
    [one] Ein Pfeil führt nicht von Kontaktpunkt zu Kontaktpunkt und wurde keine Übergabe: { $list }.
   *[other] { $arrows } Pfeile führen nicht von Kontaktpunkt zu Kontaktpunkt und wurden keine Übergaben: { $list }.
}
canvas-arrow = „{ $from }“ → „{ $to }“
canvas-files = { $files ->
    [one] Ein Knoten zeigt eine Datei; der Zettel nennt sie, und sie bleibt, wo sie ist.
   *[other] { $files } Knoten zeigen Dateien; die Zettel nennen sie, und sie bleiben, wo sie sind.
}
canvas-colours = Farben, Orte und Größen bleiben bei den Zetteln und sind nicht zu sehen.

studio-phase = Die Handlung „{ $action }“ gehört zur Phase „{ $phase }“, die nicht erklärt ist; sie wurde eine Phase.
studio-task-lane = Die Aufgabe „{ $task }“ liegt in der Zeile „{ $lane }“, die nicht deklariert ist; sie wurde eine Zeile.
studio-score = Die Bewertung { $score } von „{ $action }“ liegt nicht zwischen −2 und +2, es ist nicht bewertet.
studio-loose = { $tasks ->
    [one] Eine Aufgabe dient keiner Handlung der Reise und liegt auf dem Parkplatz.
   *[other] { $tasks } Aufgaben dienen keiner Handlung der Reise und liegen auf dem Parkplatz.
}
studio-connections = { $count ->
    [one] Eine Verbindung zwischen Aufgaben bleibt weg.
   *[other] { $count } Verbindungen zwischen Aufgaben bleiben weg.
}
studio-others = { $count ->
    [one] Ein Dokument unbekannter Art bleibt weg.
   *[other] { $count } Dokumente unbekannter Art bleiben weg.
}
studio-lane-actions = Zu tun
studio-lane-skills = Fähigkeiten
studio-lane-knowledge = Wissen
studio-lane-tools = Werkzeuge

persona-lab-others = „{ $name }“ ({ $count }) ist keine Reise und bleibt weg.
persona-lab-portrait = Das Porträt von „{ $name }“ bleibt weg.
persona-lab-personas = { $count ->
    [one] Eine Persona macht diese Reise nicht und bleibt weg.
   *[other] { $count } Personas machen diese Reise nicht und bleiben weg.
}

lanescape-wide = Die Zeile „{ $lane }“ hat mehr Spalten als die Reise; was darüber hinausgeht, liegt auf dem Parkplatz.
lanescape-divider = Die Trennlinie „{ $text }“ ist keine eines Blueprints und bleibt weg.
lanescape-span = Die Zelle „{ $text }“ geht über mehrere Phasen; ihr Zettel steht bei der ersten.
lanescape-rating = Die Phase hat keinen Kontaktpunkt, der mit „{ $text }“ bewertet werden könnte; es ist ein Zettel.

markdown-whole-text = Der Text der Datei
markdown-left = „{ $section }“ gehört zu keiner Phase; { $cards ->
    [one] der Text ist ein Zettel auf dem Parkplatz.
   *[other] die { $cards } Texte sind Zettel auf dem Parkplatz.
}
markdown-left-unnamed = Was unter keiner Überschrift steht, gehört zu keiner Phase; { $cards ->
    [one] der Text ist ein Zettel auf dem Parkplatz.
   *[other] die { $cards } Texte sind Zettel auf dem Parkplatz.
}
markdown-changes = { $count ->
    [one] Ein Gefühl ändert sich innerhalb seiner Phase: Der erste Kontaktpunkt ist bewertet, wie es beginnt, der letzte, wie es endet.
   *[other] { $count } Gefühle ändern sich innerhalb ihrer Phasen: Der erste Kontaktpunkt ist bewertet, wie sie beginnen, der letzte, wie sie enden.
}
feelings-read = Gefühle in Worten wurden als Bewertungen von −2 bis +2 gelesen und sind auch Zettel: { $feelings }.
feeling-read = „{ $text }“ als { $value }
markdown-feelings = { $count ->
    [one] Ein Gefühl steht in Worten da, aus denen keine Bewertung hervorgeht; es ist ein Zettel.
   *[other] { $count } Gefühle stehen in Worten da, aus denen keine Bewertung hervorgeht; sie sind Zettel.
}
markdown-code = Ein Diagramm oder ein Stück Code bleibt als Text, auf einem Zettel auf dem Parkplatz.
markdown-picture = Ein Bild kommt nicht mit; ein Zettel auf dem Parkplatz sagt, wo es ist.
markdown-scale = Die Zahlen von „{ $label }“ wurden auf einer Skala von { $least } bis { $most } gelesen.
markdown-scale-unsure = Die Zahlen von „{ $label }“ wurden gelesen, wie sie dastehen, auf der Skala von −2 bis +2; sie könnten zu einer anderen gehören, etwa 1 bis 5.
markdown-scale-none = Die Zahlen von „{ $label }“ gehören zu keiner üblichen Skala und bewerten nichts; sie sind Zettel.
markdown-feeling-unclear = „{ $text }“ sagt nicht, ob die Zahl meint, wie gut oder wie stark das Gefühl ist; es bewertet nichts und ist ein Zettel.
markdown-channel = Die Phase „{ $stage }“ hat keinen Kontaktpunkt, der den Kanal „{ $text }“ nutzen könnte; er ist ein Zettel.
markdown-wide = Die Zeile hat mehr Zellen, als die Tabelle Spalten hat; „{ $text }“ ist ein Zettel auf dem Parkplatz.
markdown-report = Das ist ein Bericht, den Throughline geschrieben hat. Nicht gelesen: { $sections }. Auch Personen neben Teams, Belege und Daten werden nicht gelesen; eine .journey- oder JSON-Datei enthält alles.

blueprint-languages = Die Texte in anderen Sprachen ({ $names }) bleiben weg.
blueprint-phases = Phasen ohne Reisen bleiben weg: { $names }.
matrix-touchpoint-of-stage = Die Tabelle nennt keine Kontaktpunkte: Aus jeder Spalte wurde einer mit dem Namen ihrer Phase.
matrix-scale = Die Zahlen in „{ $label }“ wurden auf einer Skala von { $least } bis { $most } gelesen.
scale-turned = In „{ $label }“ ist { $best } das Beste und { $worst } das Schlechteste; so wurden die Bewertungen gelesen.
matrix-no-touchpoint = „{ $text }“ gehört zu einem Kontaktpunkt, und die Tabelle nennt keinen; es wurde ein Zettel daraus.
matrix-no-rating = „{ $text }“ ist keine Bewertung; es wurde ein Zettel daraus.
rated-already = Der Kontaktpunkt ist schon bewertet; „{ $text }“ wurde ein Zettel.
matrix-second-owner = Der Kontaktpunkt hat schon einen Zuständigen; „{ $text }“ aus „{ $label }“ steht in seiner Beschreibung.
matrix-over-stages = „{ $text }“ reicht über mehrere Phasen; die Karte liegt in der ersten.
importer-spreadsheet = Tabellenkalkulation
sheet-broken = Sie ist beschädigt oder keine Arbeitsmappe. „{ $detail }“
sheet-large = Sie wird entpackt größer als { $most } MB.
sheet-cells-many = Das Blatt hat mehr als { $most } Zellen.
sheet-wide = Das Blatt hat mehr als { $most } Spalten.
sheet-long = Das Blatt hat mehr als { $most } Zeilen.
sheet-formulas = { $count ->
    [one] Eine Formel hat kein gespeichertes Ergebnis und bleibt weg: { $list }. Speichere die Datei vorher in einer Tabellenkalkulation.
   *[other] { $count } Formeln haben keine gespeicherten Ergebnisse und bleiben weg: { $list }. Speichere die Datei vorher in einer Tabellenkalkulation.
}
sheet-errors = { $count ->
    [one] Eine Zelle meldet einen Fehler und bleibt weg: { $list }
   *[other] { $count } Zellen melden Fehler und bleiben weg: { $list }
}
sheet-comments = { $count ->
    [one] Ein Kommentar an einer Zelle bleibt weg: { $list }
   *[other] { $count } Kommentare an Zellen bleiben weg: { $list }
}
sheet-links = { $count ->
    [one] Ein Link einer Zelle bleibt weg: { $list }
   *[other] { $count } Links von Zellen bleiben weg: { $list }
}

mapping-unreadable = Die Zuordnung ist nicht zu lesen: { $detail }
mapping-no-column = Die Zuordnung nennt eine Spalte „{ $name }“, die es nicht gibt. Es gibt: { $names }.
mapping-twice = Zwei Spalten sind als { $used } zugeordnet: „{ $one }“ und „{ $other }“. Nur eine kann es sein.
mapping-no-line = Die Zuordnung verwendet „{ $name }“ als { $used }, was eine Zeile einer gezeichneten Karte nicht sein kann. Möglich sind stage, touchpoint, channel, owner, emotion, id, lane, oder sie nicht zu lesen.
notes-parked = Nirgends steht, wohin { $cards ->
    [one] die Notiz gehört; sie wartet
   *[other] die Notizen gehören; sie warten
} neben der Karte.
mapping-hint = Prüfe die Namen und Verwendungen der Spalten. `journey import DATEI --print-mapping` gibt eine Zuordnung zum Anfangen aus.
mapping-no-table = Es gibt eine Zuordnung von Spalten, aber das ist keine Tabelle.
table-day-order = Tage wie 3/4/2026 sind mit dem Tag zuerst gelesen.
table-ids-twice = „{ $text }“ nennt mehrere Zeilen, deshalb wird über diese Spalte nichts wiedergefunden.
table-card-stays = „{ $text }“ steht nicht mehr in der Tabelle; die Karte bleibt.
table-only-counts = „{ $header }“ zählt nur durch und wurde nicht gelesen.
table-unread = „{ $text }“ ist in „{ $header }“ nicht zu lesen; es bleibt beim Zettel aufgehoben.
