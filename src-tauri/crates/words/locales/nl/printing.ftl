# How a PDF is printed. Loaded with the dialog that asks for it.

print-paper-custom = Ander formaat
print-paper-width = Breedte in mm
print-paper-height = Hoogte in mm
print-sheets = Vellen
print-sheets-one = Eén pagina
print-sheets-wide = Pagina’s breed
print-sheets-scale = Op schaal
print-sheets-one-hint = De hele journeymap op één pagina.
print-sheets-wide-hint = Zo groot als zoveel pagina’s naast elkaar toelaten, en zoveel eronder als nodig.
print-sheets-scale-hint = Een poster van vellen die je langs de tekens aan elkaar plakt.
print-count = Hoeveel pagina’s breed
print-percent = Grootte in procenten
print-range = Van { $least } tot { $most }.
print-margin = Marges
print-overlap = Overlap
print-overlap-hint = Wat twee vellen tonen, wordt één keer voorgelezen; zo’n bestand maakt geen aanspraak op PDF/UA.
print-millimetres = { $number } mm
print-none = Geen
print-preview = Voorbeeld
print-planning = Kijken hoe het past…
print-pages = { $count ->
    [one] Eén pagina
   *[other] { $count } pagina’s
}
print-grid = { $count } vellen, { $columns } naast elkaar, { $rows } onder elkaar
print-size = { $width } × { $height } mm
print-scaled = { $percent }% van de grootte
print-map-scaled = de journeymap op { $percent }%
print-smallest = kleinste tekst { $points } pt
print-small = De kleinste tekst is { $points } pt, op papier moeilijk te lezen. Groter papier of meer vellen helpt.
print-cut = { $count ->
    [one] Eén cel is groter dan een vel en wordt afgesneden.
   *[other] { $count } cellen zijn groter dan een vel en worden afgesneden.
}
print-empty = Leeg en niet afgedrukt: { $names }.
print-sheet = Vel { $name }
