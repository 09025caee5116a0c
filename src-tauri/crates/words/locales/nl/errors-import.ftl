# What a file of another program says that cannot be taken, or not as it stands there.

importer-table = tabel
importer-notes = notities
importer-mermaid = Mermaid-journey
importer-markdown = Markdown
importer-cjml = Customer Journey Modelling Language (CJML)
importer-canvas = JSON Canvas
importer-studio = Enablement Map Studio
importer-persona-lab = back-up van Persona Lab
importer-blueprint = Agentic Service Blueprinting
importer-lanescape = Lanescape-project

import-fault-in-line = { $file }, regel { $line }, teken { $column }: { $what }
import-fault-hint = Herstel het bestand in het programma dat het heeft geschreven, of exporteer het daar opnieuw.
import-no-journey = { $file }: er zit geen klantreis in dit bestand, dat is gelezen als { $format }.
import-no-journey-hint = Controleer of je het juiste bestand hebt gekozen en of het is opgeslagen.
import-version = { $file }: Dit is { $format } van versie { $version }, die hier niet bekend is.
import-version-hint = Exporteer het in een oudere versie in het programma dat het schreef.
import-no-part = { $count ->
    [one] { $file }: Er is geen deel { $part } in het bestand, maar één.
   *[other] { $file }: Er is geen deel { $part } in het bestand, maar { $count }.
}
import-no-part-hint = Kies er een die er is.
import-unknown = Deze indeling is niet bekend.
import-no-yaml = Dit is geen YAML. “{ $detail }”
import-yaml-large = Aliassen of ankers vermenigvuldigen wat erin staat tot meer dan er gelezen wordt.
import-long-text = Een tekst van { $bytes } bytes is langer dan een kaartje mag zijn ({ $most }) en is over meerdere kaartjes verdeeld.
import-map-keeps = Wat er al over de journeymap zelf staat, blijft staan; weggelaten is: { $texts }.
import-rated-already = Het touchpoint heeft al een andere beoordeling door deze persona; die blijft.
import-comments = { $count ->
    [one] Eén opmerking is weggelaten.
   *[other] { $count } opmerkingen zijn weggelaten.
}

mermaid-other-diagram = Het diagram is geen journey; het begint met “{ $word }”.
mermaid-front-matter = Wat boven het diagram tussen streepjes staat, kan niet worden gelezen.
mermaid-front-settings = Boven het diagram wordt alleen de titel gelezen, niet: { $names }.
mermaid-settings = Instellingen voor het uiterlijk van het diagram zijn weggelaten.
mermaid-nameless-section = De sectie heeft geen naam.
mermaid-section-colon = De naam van de sectie is gelezen als “{ $name }”, met de dubbele punt.
mermaid-nameless-task = De taak heeft geen naam.
mermaid-colons = De naam van de taak is gelezen als “{ $name }”: de score is wat vóór de actoren staat.
mermaid-no-score = “{ $name }” heeft geen score en wordt niet beoordeeld.
mermaid-score = De score “{ $score }” van “{ $name }” is geen getal van 1 tot 5; het touchpoint wordt niet beoordeeld.
mermaid-no-section = { $tasks ->
    [one] Eén taak staat vóór de eerste sectie en heeft een eigen fase gekregen.
   *[other] { $tasks } taken staan vóór de eerste sectie en hebben een eigen fase gekregen.
}
mermaid-no-actor = { $scores ->
    [one] Eén score noemt niemand en is aan de eerste persona gegeven.
   *[other] { $scores } scores noemen niemand en zijn aan de eerste persona gegeven.
}
mermaid-open-block = De beschrijving wordt nergens afgesloten; die eindigt met het bestand.

import-no-xml = Dit is geen geldige XML: { $detail }
import-deep = De elementen liggen meer dan { $most } niveaus diep in elkaar.
import-many = Er zijn meer dan { $most } elementen.
import-attributes = Een element heeft meer dan { $most } attributen.
import-entity = “&{ $name };” staat voor niets bekends.
import-entities = Het bestand declareert eigen entiteiten; die worden niet gelezen.
import-open-element = Het element “{ $name }” wordt nergens afgesloten.
import-no-element = Er staat geen element in het bestand.
import-kept-as-card = “{ $name }” heeft geen eigen plek en is een kaartje geworden.
import-field = { $count ->
    [one] Het veld “{ $name }” is onbekend en weggelaten.
   *[other] Het veld “{ $name }” is onbekend en { $count } keer weggelaten.
}
import-fields = { $count ->
    [one] Nog één onbekend veld is weggelaten.
   *[other] Nog { $count } onbekende velden zijn weggelaten.
}
import-stage-ratings = { $ratings ->
    [one] Eén beoordeling is van een hele fase en geldt voor elk touchpoint daarin.
   *[other] { $ratings } beoordelingen zijn van hele fasen en gelden voor elk touchpoint daarin.
}
import-stage-rating = De beoordeling { $rating } van de fase “{ $stage }” is geen getal van −2 tot +2, of is van niemand.

cjml-version = Het bestand is van versie { $version } van de taal; het is gelezen als versie 2.
cjml-unknown-actor = De actor “{ $name }” is genoemd maar nergens gedeclareerd; die is als dienstverlener opgevat.
cjml-unknown-phase = De fase “{ $name }” is genoemd maar nergens gedeclareerd; die is een eigen fase geworden.
cjml-element = “{ $name }” is geen touchpoint van de taal en is als touchpoint gelezen.
cjml-rating = De beoordeling “{ $rating }” is geen getal van 1 tot 5; het touchpoint wordt niet beoordeeld.
cjml-whole-rating = De beoordeling { $rating } is van de klantreis als geheel; alleen touchpoints worden beoordeeld.

canvas-type = Een node van het onbekende type “{ $kind }” is als tekst gelezen.
canvas-background = De afbeelding achter een groep is weggelaten.
canvas-loose = { $cards ->
    [one] Eén node zit in geen fase en is een kaartje op de parkeerplaats geworden.
   *[other] { $cards } nodes zitten in geen fase en zijn kaartjes op de parkeerplaats geworden.
}
canvas-headings = { $groups ->
    [one] Eén groep is geen fase en geen touchpoint en is een kop boven haar kaartjes geworden.
   *[other] { $groups } groepen zijn geen fasen en geen touchpoints en zijn koppen boven hun kaartjes geworden.
}
canvas-silent = { $nodes ->
    [one] Eén node zegt niets en is weggelaten.
   *[other] { $nodes } nodes zeggen niets en zijn weggelaten.
}
canvas-arrows = { $arrows ->
    [one] Eén pijl loopt niet van touchpoint naar touchpoint en is geen overdracht geworden: { $list }.
   *[other] { $arrows } pijlen lopen niet van touchpoint naar touchpoint en zijn geen overdrachten geworden: { $list }.
}
canvas-arrow = “{ $from }” → “{ $to }”
canvas-files = { $files ->
    [one] Eén node toont een bestand; het kaartje noemt het, en het bestand blijft waar het is.
   *[other] { $files } nodes tonen bestanden; de kaartjes noemen ze, en de bestanden blijven waar ze zijn.
}
canvas-colours = Kleuren, plaatsen en afmetingen zijn bij de kaartjes bewaard en worden niet getoond.

studio-phase = De actie “{ $action }” hoort bij de fase “{ $phase }”, die niet is gedeclareerd; die is een fase geworden.
studio-task-lane = De taak “{ $task }” staat in de swimlane “{ $lane }”, die niet gedeclareerd is; het is een swimlane geworden.
studio-score = De score { $score } van “{ $action }” is geen getal van −2 tot +2; het touchpoint wordt niet beoordeeld.
studio-loose = { $tasks ->
    [one] Eén taak hoort bij geen enkele actie van de klantreis en staat op de parkeerplaats.
   *[other] { $tasks } taken horen bij geen enkele actie van de klantreis en staan op de parkeerplaats.
}
studio-connections = { $count ->
    [one] Eén verbinding tussen taken is weggelaten.
   *[other] { $count } verbindingen tussen taken zijn weggelaten.
}
studio-others = { $count ->
    [one] Eén document van een onbekende soort is weggelaten.
   *[other] { $count } documenten van onbekende soorten zijn weggelaten.
}
studio-lane-actions = Te doen
studio-lane-skills = Vaardigheden
studio-lane-knowledge = Kennis
studio-lane-tools = Hulpmiddelen

persona-lab-others = “{ $name }” ({ $count }) is geen klantreis en is weggelaten.
persona-lab-portrait = Het portret van “{ $name }” is weggelaten.
persona-lab-personas = { $count ->
    [one] Eén persona maakt deze klantreis niet en is weggelaten.
   *[other] { $count } persona’s maken deze klantreis niet en zijn weggelaten.
}

lanescape-wide = De rij “{ $lane }” heeft meer kolommen dan de klantreis; wat erbuiten valt, staat op de parkeerplaats.
lanescape-divider = De scheidingslijn “{ $text }” hoort niet bij een blueprint en is weggelaten.
lanescape-span = De cel “{ $text }” loopt over meerdere fasen; het kaartje staat bij de eerste.
lanescape-rating = De fase heeft geen touchpoint dat met “{ $text }” kan worden beoordeeld; het is een kaartje.

markdown-whole-text = De tekst van het bestand
markdown-left = “{ $section }” hoort bij geen enkele fase; { $cards ->
    [one] de tekst is een kaartje op de parkeerplaats.
   *[other] de { $cards } teksten zijn kaartjes op de parkeerplaats.
}
markdown-left-unnamed = Wat onder geen enkele kop staat, hoort bij geen enkele fase; { $cards ->
    [one] de tekst is een kaartje op de parkeerplaats.
   *[other] de { $cards } teksten zijn kaartjes op de parkeerplaats.
}
markdown-changes = { $count ->
    [one] Eén gevoel verandert binnen een fase: het eerste touchpoint is beoordeeld zoals het begint, het laatste zoals het eindigt.
   *[other] { $count } gevoelens veranderen binnen hun fase: het eerste touchpoint is beoordeeld zoals ze beginnen, het laatste zoals ze eindigen.
}
feelings-read = Gevoelens in woorden zijn gelezen als beoordelingen van −2 tot +2 en zijn ook kaartjes: { $feelings }.
feeling-read = “{ $text }” als { $value }
markdown-feelings = { $count ->
    [one] Eén gevoel staat in woorden waaruit geen beoordeling blijkt; het is een kaartje.
   *[other] { $count } gevoelens staan in woorden waaruit geen beoordeling blijkt; het zijn kaartjes.
}
markdown-code = Een diagram of stuk code is als tekst bewaard, op een kaartje op de parkeerplaats.
markdown-picture = Een afbeelding is niet meegenomen; een kaartje op de parkeerplaats zegt waar die is.
markdown-scale = De getallen van “{ $label }” zijn gelezen op een schaal van { $least } tot { $most }.
markdown-scale-unsure = De getallen van “{ $label }” zijn gelezen zoals ze er staan, op de schaal van −2 tot +2; ze kunnen van een andere zijn, zoals 1 tot 5.
markdown-scale-none = De getallen van “{ $label }” zijn van geen gebruikelijke schaal en zijn geen beoordelingen; het zijn kaartjes.
markdown-feeling-unclear = “{ $text }” zegt niet of het getal is hoe goed of hoe sterk het gevoel is; het is geen beoordeling maar een kaartje.
markdown-channel = De fase “{ $stage }” heeft geen touchpoint dat het kanaal “{ $text }” kan gebruiken; het is een kaartje.
markdown-wide = De rij heeft meer cellen dan de tabel kolommen heeft; “{ $text }” is een kaartje op de parkeerplaats.
markdown-report = Dit is een rapport dat Throughline heeft geschreven. Niet gelezen: { $sections }. Ook personen naast teams, onderbouwing en datums worden niet gelezen; een .journey- of JSON-bestand bevat alles.

blueprint-languages = De teksten in andere talen ({ $names }) zijn weggelaten.
blueprint-phases = Fasen zonder reizen zijn weggelaten: { $names }.
matrix-touchpoint-of-stage = De tabel noemt geen touchpoints: elke kolom is een touchpoint geworden met de naam van de fase.
matrix-scale = De getallen in “{ $label }” zijn gelezen op een schaal van { $least } tot { $most }.
scale-turned = In “{ $label }” is { $best } het beste en { $worst } het slechtste; zo zijn de beoordelingen gelezen.
matrix-no-touchpoint = “{ $text }” gaat over een touchpoint, maar de tabel noemt er geen; het is een kaartje geworden.
matrix-no-rating = “{ $text }” is geen beoordeling; het is een kaartje geworden.
rated-already = Het touchpoint is al beoordeeld; “{ $text }” is een kaartje geworden.
matrix-second-owner = Het touchpoint heeft al een verantwoordelijke; “{ $text }” van “{ $label }” staat in de beschrijving.
matrix-over-stages = “{ $text }” beslaat meerdere fasen; het kaartje ligt in de eerste.
importer-spreadsheet = spreadsheet
sheet-broken = Het bestand is beschadigd of geen werkmap. “{ $detail }”
sheet-large = Uitgepakt is het groter dan { $most } MB.
sheet-cells-many = Het werkblad heeft meer dan { $most } cellen.
sheet-wide = Het werkblad heeft meer dan { $most } kolommen.
sheet-long = Het werkblad heeft meer dan { $most } rijen.
sheet-formulas = { $count ->
    [one] Eén formule heeft geen opgeslagen resultaat en is weggelaten: { $list }. Bewaar het bestand eerst in een spreadsheetprogramma.
   *[other] { $count } formules hebben geen opgeslagen resultaat en zijn weggelaten: { $list }. Bewaar het bestand eerst in een spreadsheetprogramma.
}
sheet-errors = { $count ->
    [one] Eén cel meldt een fout en is weggelaten: { $list }
   *[other] { $count } cellen melden fouten en zijn weggelaten: { $list }
}
sheet-comments = { $count ->
    [one] Eén opmerking bij een cel is weggelaten: { $list }
   *[other] { $count } opmerkingen bij cellen zijn weggelaten: { $list }
}
sheet-links = { $count ->
    [one] Eén koppeling van een cel is weggelaten: { $list }
   *[other] { $count } koppelingen van cellen zijn weggelaten: { $list }
}

mapping-unreadable = De toewijzing kan niet worden gelezen: { $detail }
mapping-no-column = De toewijzing noemt een kolom “{ $name }” die er niet is. Er zijn: { $names }.
mapping-twice = Twee kolommen zijn toegewezen aan { $used }: “{ $one }” en “{ $other }”. Het kan er maar één zijn.
mapping-no-line = De toewijzing gebruikt “{ $name }” als { $used }, en dat kan een regel van een getekende journeymap niet zijn. Mogelijk zijn stage, touchpoint, channel, owner, emotion, id, lane, of niet lezen.
notes-parked = Nergens staat waar { $cards ->
    [one] de notitie hoort; die wacht
   *[other] de notities horen; ze wachten
} naast de journeymap.
mapping-hint = Controleer de namen en het gebruik van de kolommen. `journey import FILE --print-mapping` geeft een toewijzing om mee te beginnen.
mapping-no-table = Er is een toewijzing van kolommen, maar dit is geen tabel.
table-day-order = Datums zoals 3/4/2026 zijn gelezen met de dag voorop.
table-ids-twice = “{ $text }” noemt meerdere rijen, dus via die kolom wordt niets teruggevonden.
table-card-stays = “{ $text }” staat niet meer in de tabel; het kaartje blijft.
table-only-counts = “{ $header }” telt alleen en is niet gelezen.
table-unread = “{ $text }” kan niet worden gelezen in “{ $header }”; het is bij het kaartje bewaard.
