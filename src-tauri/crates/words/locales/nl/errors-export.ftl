# Why a picture of the map could not be made, and what is otherwise in it.

export-bad-number = “{ $node }” heeft geen plek in de afbeelding: een van de getallen is { $value }.
export-not-shaped = De tekst van “{ $node }” is in regels verdeeld, maar niet in tekenvormen omgezet.
export-bad-text = De tekst van “{ $node }” past niet bij de tekenvormen. { $what }
export-text-lines = Er zijn meer of minder regels dan lijsten met tekenvormen.
export-text-range = Een deel ligt erbuiten, of begint midden in een letter.
export-text-font = Het lettertype hoort niet bij de lettertypen van de afbeelding.
export-too-deep = “{ $node }” ligt in meer dan { $limit } andere elementen.
export-failed = De PDF kon niet worden samengesteld. “{ $detail }”
export-slides-failed = De dia’s konden niet worden samengesteld. “{ $detail }”
export-unforeseen = Het exporteren is onverwacht mislukt. “{ $detail }”
export-fault-hint = Dit is een fout in het programma; meld dit met de journeymap erbij, als je die mag delen.
export-bad-font = Het lettertype “{ $family }” kan niet worden gelezen.
export-bad-font-hint = Verwijder of herstel het lettertype op deze computer en probeer het opnieuw.
export-bad-page = Op een pagina van { $width } × { $height } mm met marges van { $margin } mm is geen ruimte voor een afbeelding.
export-bad-page-hint = Kies groter papier of kleinere marges.
export-media-type = “{ $type }” is geen mediatype.
export-media-type-hint = Geef een type op, zoals application/json.
export-too-large = Een afbeelding van { $width } × { $height } pixels is te groot; op schaal { $scale } kan het wel.
export-too-large-hint = Kies een kleinere schaal, of exporteer een PDF of SVG.
export-bad-scale = Een afbeelding kan niet op schaal { $scale } worden getekend.
export-bad-scale-hint = Geef een schaal op, zoals 1 of 2.
export-pages-wide = Een afbeelding kan niet { $count } vellen breed zijn.
export-pages-wide-hint = Geef een getal op van 1 tot { $most }.
export-bad-overlap = Vellen kunnen elkaar niet { $overlap } mm overlappen.
export-bad-overlap-hint = Geef een overlap op van 0 mm tot de helft van een vel.
export-too-many-sheets = Hiervoor zijn meer dan { $most } vellen nodig.
export-too-many-sheets-hint = Kies groter papier, minder pagina’s in de breedte of een kleinere schaal.
export-no-sheet = Dat vel bestaat niet.
export-unwritten = De afbeelding kon niet worden geschreven. “{ $detail }”
export-unwritten-hint = Controleer of er ruimte op de schijf is en of je er mag schrijven.

# What was done otherwise.

warn-missing-picture = De afbeelding { $hash } van “{ $node }” ontbreekt; er staat een leeg kader op die plek.
warn-unreadable-picture = De afbeelding { $hash } van “{ $node }” kan niet worden gelezen; er staat een leeg kader op die plek. { $what }
picture-no-kind = Het is geen PNG-, JPEG-, WebP- of GIF-bestand.
picture-broken = Het is beschadigd of te groot. “{ $detail }”
picture-no-pixels = Het heeft geen pixels.
warn-refused-link = De link van “{ $node }” naar “{ $target }” is weggelaten.
warn-small-text = De kleinste tekst is { $points } pt hoog, op papier moeilijk te lezen. Op een pagina zo groot als de afbeelding blijft die leesbaar.
warn-small-text-better = De kleinste tekst is { $points } pt hoog, op papier moeilijk te lezen. Op { $paper } zou die { $larger } pt zijn.
warn-small-text-sheets = De kleinste tekst is { $points } pt hoog, op papier moeilijk te lezen. Op een grotere schaal zijn er meer vellen nodig en blijft die leesbaar.
warn-small-slides = Letters op dia’s zijn soms maar { $points } pt en moeilijk te lezen: iets is groter dan een dia. Minder of kortere kaartjes in één cel helpen.
warn-shrunk = De afbeelding is verkleind tot { $percent }% om op de grootste PDF-pagina te passen.
warn-cut = { $count ->
    [one] Eén cel is groter dan een vel en wordt afgesneden.
   *[other] { $count } cellen zijn groter dan een vel en worden afgesneden.
}
warn-empty-sheets = Leeg en niet afgedrukt: { $names }.
warn-lost-claims = De PDF kan geen aanspraak maken op { $claims }. { $problems }
warn-lost-claims-more = { $count ->
    [one] De PDF kan geen aanspraak maken op { $claims }. { $problems } En nog één reden.
   *[other] De PDF kan geen aanspraak maken op { $claims }. { $problems } En nog { $count } redenen.
}
warn-large-bitmap = Veel programma’s openen geen afbeeldingen van { $width } × { $height } pixels.
claim-both = PDF/A-3a en PDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what } (In “{ $words }”, { $node }.)
problem-at-node = { $what } ({ $node })
problem-glyph = Geen enkel lettertype heeft het teken { $character }.
problem-no-character = Een tekenvorm staat voor geen enkel teken.
problem-meaning = Het teken { $character } heeft geen vastgelegde betekenis.
problem-figure = Een figuur heeft geen beschrijving.
problem-link = Een link heeft geen beschrijving.
problem-drawn = Een afbeelding is getekend op een manier die archieven niet toestaan.
problem-licence = De licentie van een lettertype verbiedt het in te sluiten.
problem-language = Het document heeft geen taal.
problem-title = Het document heeft geen titel.
problem-bookmarks = Het document heeft geen bladwijzers.
problem-long = Een tekst is langer dan 32.767 bytes.
problem-other = Aan een andere regel wordt niet voldaan: { $rule }.
character-shown = “{ $character }” ({ $points })
character-hidden = { $points }
attached-map = De journeymap zelf, voor Throughline

# PDFs read.

pdf-none = Dit is geen PDF.
pdf-none-hint = Kies een PDF die uit een journeymap is geëxporteerd.
pdf-too-large = Het bestand dat aan deze PDF is gehecht, is groter dan { $limit } bytes.
pdf-too-large-hint = Sla de bijlage op met een PDF-lezer en open dat bestand.
pdf-damaged = Het bestand dat aan deze PDF is gehecht, is beschadigd, versleuteld of op een onbekende manier ingepakt.
pdf-damaged-hint = Verwijder het wachtwoord met een PDF-lezer, of exporteer de PDF opnieuw uit de journeymap.

# Slides.

slides-part = { $title } ({ $number } van { $count })
slides-empty = Hier staat nog niets.
