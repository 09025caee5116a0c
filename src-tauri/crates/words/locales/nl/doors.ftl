# Ways out for files: sheets, reports, notations of other programs.

# The sheets of a workbook, and columns that nothing else has.

sheet-cards = Kaartjes
sheet-touchpoints = Touchpoints
sheet-ratings = Beoordelingen
sheet-personas = Persona’s
sheet-hand-offs = Overdrachten
sheet-metrics = Indicatoren
sheet-readings = Metingen
sheet-actions = Acties
sheet-pilots = Pilots
sheet-questions = Vragen
sheet-answers = Antwoorden
sheet-inconsistencies = Tegenstrijdigheden
sheet-stages = Fasen
sheet-lanes = Swimlanes
sheet-channels = Kanalen
sheet-teams = Teams
sheet-people = Personen
sheet-map = Journeymap
sheet-id-of = { $name } (ID)
sheet-said = Wat klanten in dit kanaal te horen krijgen
sheet-other-channel = Ander kanaal
sheet-other-said = Wat klanten in het andere kanaal te horen krijgen
sheet-hand-off = Overdracht
sheet-metric = Indicator
sheet-first-day = Eerste dag
sheet-last-day = Laatste dag

# Formats that the window and the command line offer.

format-journey = Journeymapbestand (.journey)
format-journey-hint = De hele journeymap in één bestand, voor een andere computer met deze app.
format-json = Journeymap als JSON (.json)
format-json-hint = De hele journeymap als één tekst, voor programma’s.
format-pdf = PDF
format-pdf-hint = Om af te drukken en te versturen: doorzoekbaar, voor te lezen, met de journeymap zelf als bijlage.
format-svg = SVG
format-svg-hint = Een tekening die andere programma’s kunnen bewerken.
format-png = PNG
format-png-hint = Een afbeelding voor documenten en berichten.
format-pptx = Dia’s
format-pptx-hint = Een overzicht en enkele dia’s per fase, te bewerken in PowerPoint, Keynote, Impress of Google Presentaties.
format-csv = CSV van dit register
format-csv-hint = De rijen voor een spreadsheet, in de volgorde en met het filter die je ziet.
format-cards = CSV van de hele journeymap
format-cards-hint = Een rij voor elk kaartje, elke beoordeling, elk touchpoint en elke fase. Wijzig je de rijen in een spreadsheet en importeer je ze opnieuw, dan wijzigen ze wat ze noemen.
format-xlsx = Werkmap (XLSX)
format-xlsx-hint = Werkbladen voor kaartjes, touchpoints, beoordelingen, persona’s, overdrachten, indicatoren en acties, voor Excel, LibreOffice en dergelijke.
format-ics = Agenda (ICS)
format-ics-hint = De acties met een datum, als dagen in een agenda.

left-out = In het bestand ontbreekt: { $things }.
left-evidence = { $count ->
    [one] de onderbouwing van één kaartje
   *[other] de onderbouwing van { $count } kaartjes
}
left-owners = { $count ->
    [one] de eigenaar van één kaartje of touchpoint
   *[other] de eigenaar van { $count } kaartjes en touchpoints
}
left-tags = { $count ->
    [one] één tag op een kaartje
   *[other] { $count } tags op kaartjes
}
left-pictures = { $count ->
    [one] één afbeelding
   *[other] { $count } afbeeldingen
}

# The report.

report-cover = Over deze journeymap
report-map = De journeymap
report-personas = Persona’s
report-pain-points = Pijnpunten
report-hand-offs = Overdrachten
report-opportunities = Kansen
report-actions = Acties
report-evidence = Onderbouwing
report-appendix = Alle kaartjes
report-page = Pagina { $page } van { $count }
report-sheet = { $sheet } · { $page }
report-contents = Inhoud
report-current = De klantreis zoals die nu is
report-future = De klantreis zoals die moet worden
report-assumed = op basis van aannames
report-researched = op basis van onderzoek
report-owner = Eigenaar
report-no-owner = Nog niemand heeft het gevraagd
report-share = Hoeveel is aangenomen
report-share-of = { $assumed } van de { $count } kaartjes rusten alleen op een aanname
report-written = Stand van
report-channel = Kanaal
report-ratings = Gevoel
report-lane = Swimlane
report-untitled-lane = Swimlane zonder titel
report-whole-stage = De hele fase
report-stage = Fase: { $stage }
report-picture = De journeymap als afbeelding. De tabellen hieronder zeggen hetzelfde.
report-severity = ernst { $severity } van 5
report-pain-points-about = Het ergste eerst.
report-hand-offs-about = Eerst de overdrachten zonder eigenaar of met een betwiste eigenaar.
report-opportunities-about = Eerst wat het meest zou helpen, en daarvan eerst wat het minste werk is.
report-actions-about = Wat iemand gaat doen, en wanneer het klaar is.
report-evidence-about = Wat op meer dan een aanname rust, en waar dat vandaan komt.

format-report = Rapport (PDF)
format-report-hint = Om af te drukken en uit te delen: een omslag met inhoudsopgave, de journeymap over meerdere pagina’s, persona’s, pijnpunten, overdrachten, acties en alle kaartjes. Doorzoekbaar, voor te lezen, met de journeymap zelf als bijlage.
format-html = Rapport (HTML)
format-html-hint = Eén pagina voor een browser, met een omslag, de journeymap als afbeelding en tabellen, persona’s, pijnpunten, overdrachten, acties en alle kaartjes. Werkt zonder netwerk en kan worden voorgelezen en afgedrukt.

# Notations of other programs.

format-markdown = Markdown (.md)
format-markdown-hint = Hetzelfde als tekst, voor wiki’s en versiebeheer: structuur, tabellen en alle kaartjes, zonder de afbeelding.
format-mermaid = Mermaid-journey (.mmd)
format-mermaid-hint = Tekst die veel wiki’s tekenen: fasen, touchpoints en beoordelingen als scores van 1 tot 5.
format-cjml = CJML 2.0 (.cjml)
format-cjml-hint = De Customer Journey Modelling Language. Een onderzochte journeymap van nu is een werkelijke klantreis, elke andere een geplande.
left-unrated = { $count ->
    [one] dat één touchpoint geen beoordeling heeft: het staat op 3
   *[other] dat { $count } touchpoints geen beoordeling hebben: ze staan op 3
}
left-rounded = { $count ->
    [one] de breuk van één beoordeling
   *[other] de breuken van { $count } beoordelingen
}
left-notes = { $count ->
    [one] waarom één beoordeling is zoals die is
   *[other] waarom { $count } beoordelingen zijn zoals ze zijn
}
left-ratings = { $count ->
    [one] één beoordeling door een andere persona
   *[other] { $count } beoordelingen door andere persona’s
}
left-spans = { $count ->
    [one] hoe ver één kaartje na zijn touchpoint doorloopt
   *[other] hoe ver { $count } kaartjes na hun touchpoint doorlopen
}
left-kinds-to-colours = { $count ->
    [one] van welke soort één kaartje is: de kleur zegt het
   *[other] van welke soort { $count } kaartjes zijn: de kleuren zeggen het
}
left-headings = { $count ->
    [one] wat onder één kop ligt
   *[other] wat onder { $count } koppen ligt
}
left-silent-cards = { $count ->
    [one] één kaartje zonder tekst
   *[other] { $count } kaartjes zonder tekst
}
left-empty-lanes = { $count ->
    [one] één swimlane zonder kaartjes
   *[other] { $count } swimlanes zonder kaartjes
}
left-channel-shares = { $count ->
    [one] hoe vaak een persona één kanaal gebruikt
   *[other] hoe vaak persona’s { $count } kanalen gebruiken
}
left-channel-reasons = { $count ->
    [one] waarom één ander kanaal wordt gebruikt
   *[other] waarom { $count } andere kanalen worden gebruikt
}
left-hidden-lanes = { $count ->
    [one] dat één swimlane verborgen is
   *[other] dat { $count } swimlanes verborgen zijn
}
left-long-texts = { $count ->
    [one] wat één tekst na 32.767 tekens zegt
   *[other] wat { $count } teksten na 32.767 tekens zeggen
}
left-map-owner = wie verantwoordelijk is voor de journeymap
format-canvas = JSON Canvas (.canvas)
format-canvas-hint = Een bord voor Obsidian en andere programma’s: fasen als groepen, touchpoints en kaartjes in kolommen en rijen, overdrachten als pijlen. Opnieuw geïmporteerd heeft het dezelfde fasen, touchpoints, swimlanes en kaartjes.
