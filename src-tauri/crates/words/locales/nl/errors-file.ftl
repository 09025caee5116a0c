# Why a file could not be opened or written.

file-problem = { $place }: { $what }
file-line = regel { $line }, kolom { $column }

file-unreadable = Het bestand kan niet worden gelezen. { $what }
file-unreadable-hint = Controleer of het bestand er nog is en of het mag worden gelezen.
file-empty = Het bestand is leeg.
file-empty-hint = Mogelijk is het kopiëren mislukt. Vraag het bestand opnieuw op.
file-not-ours = { $kind ->
    [table] Dit is een tabel, geen journeymap van Throughline.
    [database] Dit is een database, geen journeymap van Throughline.
    [picture] Dit is een afbeelding, geen journeymap van Throughline.
    [json] Dit is andere JSON, geen journeymap van Throughline.
   *[other] Dit is een ander bestand, geen journeymap van Throughline.
}
file-not-ours-hint = { $kind ->
    [table] Gebruik Importeren om een CSV-bestand over te nemen.
    [database] Een bibliotheek open je met --library; een journeymap exporteer je daaruit als .journey.
   *[other] Open een .journey- of .json-bestand dat Throughline heeft geschreven.
}
file-no-map-in-pdf = In deze PDF zit geen journeymap.
file-no-map-in-pdf-hint = Alleen een PDF die Throughline heeft geëxporteerd, heeft de journeymap als bijlage.
file-newer = Het bestand is geschreven in versie { $version } van de indeling; deze app leest versie 1.
file-newer-hint = Werk Throughline bij en open het bestand opnieuw.
file-encoding = De tekst is geen UTF-8, maar { $encoding }.
file-not-utf8 = Byte { $offset } is geen UTF-8.
file-encoding-hint = Sla het bestand op als UTF-8 in het programma dat het heeft geschreven.
file-json = De JSON klopt niet. { $what }
file-not-a-number = { $number } is geen getal dat in een bestand kan staan.
file-repeated-name = De naam “{ $name }” komt twee keer voor in hetzelfde object.
file-by-hand-hint = Als het bestand met de hand is bewerkt, kijk dan op de genoemde plek.
file-truncated = Het bestand houdt te vroeg op.
file-truncated-hint = Mogelijk is de kopie afgebroken. Vraag het bestand opnieuw op.
file-too-deep = Objecten liggen meer dan { $most } diep in elkaar.
file-long-text = Een tekst heeft { $bytes } bytes; het maximum is { $most }.
file-too-many = { $of ->
    [bytes] Het heeft { $found } bytes; het maximum is { $most }.
    [unpacked] Het heeft uitgepakt { $found } bytes; het maximum is { $most }.
    [parts] Het heeft { $found } onderdelen; het maximum is { $most }.
    [pictures] Het heeft { $found } afbeeldingen; het maximum is { $most }.
    [revisions] Het heeft { $found } revisies; het maximum is { $most }.
    [rows] Het heeft { $found } rijen of meer; het maximum is { $most }.
   *[records] Het heeft { $found } items; het maximum is { $most }.
}
file-too-much-hint = Geen journeymap heeft zoveel nodig. Splits het bestand of kort het in, in het programma dat het heeft geschreven.
file-unknown-field = Er is hier geen veld “{ $field }”.
file-unknown-field-hint = Gegevens van andere programma’s horen onder “extensions”.
file-field-hint = In het schema schemas/map.v1.schema.json staat wat past.
file-repeated-id = Het ID is twee keer gebruikt.
file-repeated-id-hint = Elk item heeft een eigen ID nodig.
file-dangling-hint = Voeg het ontbrekende item toe, of haal de verwijzing weg.
file-invariant = { $what } ({ $rule })
file-invariant-hint = Corrigeer het genoemde item.
file-wrong-hash = De inhoud van de afbeelding past niet bij de naam, { $name }.
file-no-picture = De afbeelding { $name } is geen PNG, JPEG of WebP.
file-picture-hint = Voeg de afbeelding opnieuw toe in het programma dat het bestand heeft geschreven.
file-large-picture = De afbeelding heeft { $bytes } bytes; het maximum is { $most }.
file-missing-picture = De afbeelding { $name } ontbreekt.
file-stray-picture = Niets verwijst naar de afbeelding { $name }.
file-save-again-hint = Sla de journeymap opnieuw op in het programma dat het bestand heeft geschreven.
file-container-hint = Mogelijk is de kopie beschadigd of afgebroken. Vraag het bestand opnieuw op.
file-unsafe-name = Het onderdeel “{ $name }” heeft een naam die buiten het bestand kan wijzen.
file-two-names = Twee onderdelen hebben dezelfde naam.
file-shared-bytes = Twee onderdelen delen dezelfde bytes.
file-bomb = Het bestand wordt uitgepakt meer dan { $most } keer zo groot.
file-harm-hint = Het bestand is gemaakt om schade aan te richten of is zwaar beschadigd. Gebruik het niet.
file-stray-entry = Het onderdeel “{ $name }” hoort niet in een journeymapbestand.
file-stray-entry-hint = Een journeymapbestand bevat alleen de journeymap. Haal het onderdeel eruit.
file-missing-entry = Het onderdeel { $name } ontbreekt.

# The container.

container-no-end = Het bestand is ingepakt, maar de lijst van onderdelen aan het eind is beschadigd of ontbreekt.
container-beginning = Er staat iets vóór het begin van het bestand.
container-encrypted = Het onderdeel “{ $name }” is beveiligd met een wachtwoord.
container-packing = Het onderdeel “{ $name }” is anders ingepakt dan bij journeymapbestanden.
container-part = Het onderdeel “{ $name }” kan niet worden uitgepakt.
container-parts = De lijst van onderdelen is beschadigd.
container-unwritable = Het bestand kan niet worden samengesteld. “{ $detail }”

# What stands in the JSON.

json-comma = Hier ontbreekt een komma of het einde van de lijst of het object.
json-colon = Hier ontbreekt een dubbele punt.
json-value = Hier ontbreekt een waarde.
json-name = De naam van een veld moet tussen aanhalingstekens staan.
json-escape = Er staat een backslash voor iets waar die niet voor kan staan.
json-number = Een getal is verkeerd geschreven.
json-character = In een tekst staat een teken dat een escape nodig heeft, zoals een regeleinde.
json-trailing-comma = Vóór het einde staat een komma.
json-trailing = Na het einde volgt nog iets.
json-other = Er staat hier iets wat hier niet hoort.
field-missing = Het veld “{ $field }” ontbreekt.
field-twice = Het veld “{ $field }” komt twee keer voor.
field-belongs = Hier hoort { $expected }.
field-unfit = Wat hier staat, past niet.
field-wrong = Hier hoort { $expected }, niet { $found }.
found-object = een object
found-list = een lijst
takes-whole = een heel getal
takes-list = een lijst
takes-object = een object
takes-record-id = een ID zoals 0190f5a0-7b1c-7000-8000-000000000001
takes-position = een volgordesleutel van base-62-cijfers die niet op 0 eindigt
takes-day = een datum zoals 2026-03-31
takes-picture-name = de SHA-256 van een afbeelding in 64 hexadecimale cijfers
takes-spread = een heel getal van 0 tot 4
takes-rating = een getal van −2 tot 2
takes-count = een heel getal vanaf 0
takes-score = een heel getal van 1 tot 5
takes-version = versie 1
field-base64 = De bytes van de afbeelding zijn niet als Base64 geschreven.
field-media-type = De afbeelding is geen { $type }.
field-parts = In een container zijn afbeeldingen onderdelen.
field-record-list = Een item is een object, geen lijst.
field-version = De versie moet een heel getal vanaf 1 zijn.
manifest-other-map = Het manifest hoort bij de journeymap { $manifest }, niet bij { $map }.
manifest-revision-twice = Een revisie is twee keer genoemd.
history-kind = “{ $kind }” is geen soort item.
history-says-nothing = Een wijziging zegt niets: { record } { $id }.
history-twice = De revisie { $id } is er twee keer.
history-hole = De bovenliggende revisie is geen eerdere revisie.
history-unnamed = Het manifest noemt deze revisie niet.
history-too-short = Het manifest noemt latere revisies dan de laatste regel.
history-elsewhere = De revisie leidt niet naar de journeymap. { $what }

# Writing.

write-unsound = De journeymap kan niet worden opgeslagen. { $named }: { $what } ({ $rule })
write-unreadable = De journeymap kan niet worden opgeslagen. { $what }
write-fault-hint = Maak de laatste stappen ongedaan tot opslaan lukt, en meld dit als fout.
write-missing-picture-hint = Verwijder de afbeelding van het kaartje, of voeg die opnieuw toe.
write-workbook = De werkmap kon niet worden samengesteld. “{ $detail }”
write-disk = { $path } kan niet worden geschreven. { $what }
write-no-folder = De map bestaat niet.
write-folder = Er is een map met die naam.
write-disk-hint = Kies een andere map, of maak ruimte op de schijf.

# New maps.

stage-set-unknown = Er is geen fasenset “{ $name }”; er zijn { $names }.
stage-set-unknown-hint = Begin zonder fasen, of met een van de genoemde.
template-unknown = Er is geen sjabloon “{ $name }”; er zijn { $names }.
template-unknown-hint = Begin met een van de genoemde.
