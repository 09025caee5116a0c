# Warum kein Bild der Karte entstehen konnte und was darin anders ist.

export-bad-number = „{ $node }“ hat keinen Platz im Bild: Eine der Zahlen ist { $value }.
export-not-shaped = Der Text von „{ $node }“ ist umbrochen, aber nicht gesetzt.
export-bad-text = Der Text von „{ $node }“ passt nicht zu seinen Zeichenformen. { $what }
export-text-lines = Zeilen und Listen von Zeichenformen sind nicht gleich viele.
export-text-range = Ein Stück davon liegt außerhalb oder beginnt mitten in einem Buchstaben.
export-text-font = Die Schrift ist nicht unter den Schriften des Bildes.
export-too-deep = „{ $node }“ liegt in mehr als { $limit } anderen.
export-failed = Das PDF ließ sich nicht zusammensetzen. „{ $detail }“
export-slides-failed = Die Folien ließen sich nicht zusammensetzen. „{ $detail }“
export-unforeseen = Der Export ist unerwartet gescheitert. „{ $detail }“
export-fault-hint = Das ist ein Fehler des Programms. Bitte melde ihn, mit der Karte, wenn du sie weitergeben darfst.
export-bad-font = Die Schrift „{ $family }“ ist nicht lesbar.
export-bad-font-hint = Entferne oder repariere die Schrift auf diesem Rechner und versuch es dann noch einmal.
export-bad-page = Auf einer Seite von { $width } × { $height } mm mit { $margin } mm Rand ist kein Platz für ein Bild.
export-bad-page-hint = Wähle größeres Papier oder schmalere Ränder.
export-media-type = „{ $type }“ ist kein Medientyp.
export-media-type-hint = Gib einen Typ wie application/json an.
export-too-large = Ein Bild von { $width } × { $height } Bildpunkten ist zu groß, im Maßstab { $scale } geht es.
export-too-large-hint = Wähle einen kleineren Maßstab oder exportiere ein PDF oder SVG.
export-bad-scale = Im Maßstab { $scale } lässt sich kein Bild zeichnen.
export-bad-scale-hint = Gib einen Maßstab wie 1 oder 2 an.
export-pages-wide = Ein Bild kann nicht { $count } Blätter breit sein.
export-pages-wide-hint = Gib eine Zahl von 1 bis { $most } an.
export-bad-overlap = Blätter können sich nicht um { $overlap } mm überlappen.
export-bad-overlap-hint = Gib eine Überlappung von 0 mm bis zu einem halben Blatt an.
export-too-many-sheets = Das würden mehr als { $most } Blätter.
export-too-many-sheets-hint = Wähle größeres Papier, weniger Seiten in der Breite oder einen kleineren Maßstab.
export-no-sheet = Dieses Blatt gibt es nicht.
export-unwritten = Das Bild ließ sich nicht schreiben. „{ $detail }“
export-unwritten-hint = Prüfe, ob auf dem Datenträger Platz ist und ob du dort schreiben darfst.

# Was anders geworden ist.

warn-missing-picture = Das Bild { $hash } von „{ $node }“ fehlt, an seiner Stelle steht ein leerer Rahmen.
warn-unreadable-picture = Das Bild { $hash } von „{ $node }“ ist nicht lesbar, an seiner Stelle steht ein leerer Rahmen. { $what }
picture-no-kind = Es ist keine Datei im Format PNG, JPEG, WebP oder GIF.
picture-broken = Es ist beschädigt oder zu groß. „{ $detail }“
picture-no-pixels = Es hat keine Bildpunkte.
warn-refused-link = Der Verweis von „{ $node }“ auf „{ $target }“ blieb weg.
warn-small-text = Der kleinste Text ist { $points } pt hoch, auf Papier schwer zu lesen. Auf einer Seite, so groß wie das Bild, bleibt er lesbar.
warn-small-text-better = Der kleinste Text ist { $points } pt hoch, auf Papier schwer zu lesen. Auf { $paper } wären es { $larger } pt.
warn-small-text-sheets = Der kleinste Text ist { $points } pt hoch, auf Papier schwer zu lesen. In größerem Maßstab bräuchte es mehr Blätter, und er bliebe lesbar.
warn-small-slides = Auf den Folien sind Buchstaben nur { $points } pt hoch und schwer zu lesen: Etwas ist größer als eine Folie. Weniger oder kürzere Karten in einer Zelle helfen.
warn-shrunk = Das Bild wurde auf { $percent } % verkleinert, damit es auf die größte PDF-Seite passt.
warn-cut = { $count ->
    [one] Eine Zelle ist größer als ein Blatt und wird zerschnitten.
   *[other] { $count } Zellen sind größer als ein Blatt und werden zerschnitten.
}
warn-empty-sheets = Leer und nicht gedruckt: { $names }.
warn-lost-claims = Das PDF erfüllt { $claims } nicht. { $problems }
warn-lost-claims-more = { $count ->
    [one] Das PDF erfüllt { $claims } nicht. { $problems } Und ein weiterer Grund.
   *[other] Das PDF erfüllt { $claims } nicht. { $problems } Und { $count } weitere Gründe.
}
warn-large-bitmap = Viele Programme öffnen keine Bilder von { $width } × { $height } Bildpunkten.
claim-both = PDF/A-3a und PDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what } (In „{ $words }“, { $node }.)
problem-at-node = { $what } ({ $node })
problem-glyph = Keine Schrift hat das Zeichen { $character }.
problem-no-character = Eine Zeichenform steht für kein Zeichen.
problem-meaning = Das Zeichen { $character } hat keine vereinbarte Bedeutung.
problem-figure = Eine Abbildung hat keine Beschreibung.
problem-link = Ein Verweis hat keine Beschreibung.
problem-drawn = Ein Bild ist so gezeichnet, wie Archive es verbieten.
problem-licence = Die Lizenz einer Schrift verbietet, sie einzubetten.
problem-language = Das Dokument hat keine Sprache.
problem-title = Das Dokument hat keinen Titel.
problem-bookmarks = Das Dokument hat keine Lesezeichen.
problem-long = Ein Text ist länger als 32.767 Bytes.
problem-other = Eine andere Regel ist nicht eingehalten: { $rule }.
character-shown = „{ $character }“ ({ $points })
character-hidden = { $points }
attached-map = Die Karte selbst, für Throughline

# Gelesene PDFs.

pdf-none = Das ist kein PDF.
pdf-none-hint = Wähle ein PDF, das aus einer Karte exportiert wurde.
pdf-too-large = Die Datei im Anhang dieses PDFs ist größer als { $limit } Bytes.
pdf-too-large-hint = Speichere den Anhang mit einem PDF-Programm und öffne diese Datei.
pdf-damaged = Die Datei im Anhang dieses PDFs ist beschädigt, verschlüsselt oder unbekannt gepackt.
pdf-damaged-hint = Entferne das Passwort mit einem PDF-Programm oder exportiere das PDF noch einmal aus der Karte.

# Slides.

slides-part = { $title } ({ $number } von { $count })
slides-empty = Hier steht noch nichts.
