# The command line.

cli-error = fout: { $what }
cli-hint = tip: { $what }
cli-warning = waarschuwing: { $what }
cli-no-history = { $file }: alleen een .journey bevat de geschiedenis van een journeymap.
cli-no-history-hint = Laat de naam eindigen op .journey, of laat de geschiedenis weg.
cli-no-command = { $file }, regel { $line }, kolom { $column }: { $what }
cli-no-command-hint = Elke regel bevat één JSON-object met “do”, zoals de app ze verstuurt.
cli-refused = { $file }, regel { $line }: { $what }
cli-missing-hint = Zoek de ID’s op in de journeymap: als .json geschreven noemt die ze allemaal.
cli-no-text = { $file }: dit is geen UTF-8-tekst.
cli-no-text-hint = Sla het bestand op als UTF-8.
cli-unsound = { $count ->
    [one] Er klopt iets niet in de bibliotheek.
   *[other] Er kloppen { $count } dingen niet in de bibliotheek.
}
cli-unsound-hint = Bewaar het bestand. De app herstelt wat mogelijk is bij het openen van de journeymap.
cli-output = Het antwoord kan niet worden uitgevoerd. { $what }
cli-output-hint = Controleer waar de uitvoer naartoe gaat.
cli-row-left-out = { $file }, regel { $line }: { $what } De rij is weggelaten.
cli-row-otherwise = { $file }, regel { $line }: { $what }
cli-column-kept = { $file }: de kolom “{ $header }” is niet bekend; de waarden zijn bewaard bij wat er van de rijen is geworden.
cli-problem = Journeymap { $map }: { $what }
cli-well = Alles in orde: { $maps }, { $records }, { $pictures }.
cli-maps = { $count ->
    [one] { $count } journeymap
   *[other] { $count } journeymaps
}
cli-records = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
cli-pictures = { $count ->
    [one] { $count } afbeelding
   *[other] { $count } afbeeldingen
}
cli-field = { $name }: { $value }
cli-title = titel
cli-state = situatie
cli-stages = fasen
cli-touchpoints = touchpoints
cli-lanes = swimlanes
cli-cards = kaartjes
cli-pain-points = pijnpunten
cli-opportunities = kansen
cli-personas = persona’s
cli-emotions = emoties
cli-channels = kanalen
cli-teams = teams
cli-hand-offs = overdrachten
cli-measure = { $title }: { $what }
cli-measure-value = { $value }, { $period }
cli-measure-detail = { $value }; { $detail }
cli-measure-target = streefwaarde { $target } ({ $difference })
cli-measure-nothing = nog niets geteld
cli-measure-reason = geen waarde, { $period }. { $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] Geen indicatoren.
    [one] { $count } indicator.
   *[other] { $count } indicatoren.
}
cli-no-map = { $file }: er moet iets aan dit bestand worden toegevoegd, maar het bevat geen journeymap.
cli-no-map-hint = Noem met --into een .journey- of .json-bestand, of maak met journey convert een journeymap van het bestand.
cli-map-already = { $file }: dit is al een journeymap.
cli-map-already-hint = Zet het om met journey convert. Wat je aan een journeymap toevoegt, komt uit andere programma’s.
cli-sheets = { $file }: deze werkmap bevat { $parts } bladen; dit is “{ $title }”. Kies een ander met --part.
cli-parts = { $file }: dit bestand bevat { $parts } klantreizen; dit is “{ $title }”. Kies een andere met --part.
cli-log-cases = cases
cli-log-interactions = interacties
cli-log-from = van
cli-log-until = tot
cli-log-kind = type van de cases
cli-log-kinds = typen objecten
cli-log-column = kolom “{ $header }”
cli-log-activities = activiteiten
cli-log-hands = teams en personen
cli-log-trait = kenmerk “{ $name }”
cli-log-left-out = { $file }, regel { $line }: { $what } Dit is weggelaten.
cli-study-journeys = klantreizen op de journeymap
cli-study-left-out = interacties die niet op de journeymap staan
cli-study-stage = fase “{ $name }”
cli-study-reached = { $reached } bereikten de fase op volgorde, { $visited } waren er
cli-study-switched = wisselen van kanaal
cli-study-returned = komen terug
cli-study-waits = wachten in totaal
cli-study-ways = routes
cli-study-differs = wijkt af: { $name }
cli-study-times = journeymap { $map }, data { $data } (n = { $n })
cli-study-values = journeymap { $map }, data { $data } (n = { $n })
cli-study-seen = gezien (n = { $n })
cli-study-spread = mediaan { $median }, 95% binnen { $most }
cli-no-secret = “{ $word }” is niets wat kan worden verwijderd.
cli-no-secret-hint = Noem een of meer van deze: { $words }, of team:NAME voor een afdeling.
cli-no-team = Geen afdeling van de journeymap heet “{ $name }”.
cli-no-team-hint = Er zijn: { $teams }.
cli-no-teams-hint = De journeymap heeft geen afdelingen.
cli-no-table = { $file }: dit bestand bevat geen tabel waarvan de kolommen kunnen worden toegewezen.
cli-no-table-hint = Alleen CSV, TSV, XLSX en ODS hebben kolommen.
