# What is done about what was found: files of actions, and what the picture says about priorities.
# The window takes the latter from the picture and has no copy.

actions-none = De journeymap heeft nog geen acties.
calendar-undated = { $count ->
    [one] Eén actie heeft geen datum en staat niet in de agenda.
   *[other] { $count } acties hebben geen datum en staan niet in de agenda.
}
weighed-result = { $filled } = { $value }
weighed-percent = { $number }%
weighed-points = { $number }

# The lens Priorities.

priorities = Prioriteiten
priorities-about = Wat het eerst de moeite waard is. Elke kans heeft een eigen plek, zodat niet alles belangrijk kan zijn.
priorities-impact = Impact en inspanning
priorities-impact-about = Hoeveel een kans zou helpen, naar boven; hoeveel werk het is, naar rechts. Het getal is de rang: wat meer helpt komt eerst, daarna wat minder werk is. De impact telt vanaf 3 als hoog, de inspanning vanaf 4.
priorities-impact-corner = Impact omhoog, inspanning opzij
priorities-impact-best = Quick wins
priorities-impact-bold = Grote projecten
priorities-impact-small = Tussendoortjes
priorities-impact-poor = Niet de moeite waard
priorities-impact-up = Impact { $number } van 5, { $level }
priorities-impact-across = Inspanning { $number } van 5, { $level }
priorities-impact-spoken = { $text }. Rang { $rank }, impact { $up }, inspanning { $across }: { $quarter }
priorities-value = Waarde en haalbaarheid
priorities-value-about = Wat een kans de klant waard is, naar boven; hoe haalbaar die is, naar rechts. Het getal is de rang: wat meer waard is komt eerst, daarna wat haalbaarder is. Beide tellen vanaf 3 als hoog.
priorities-value-corner = Waarde omhoog, haalbaarheid opzij
priorities-value-best = Doen
priorities-value-bold = Zoek een manier
priorities-value-small = Leuk om te hebben
priorities-value-poor = Laten liggen
priorities-value-up = Waarde { $number } van 5, { $level }
priorities-value-across = Haalbaarheid { $number } van 5, { $level }
priorities-value-spoken = { $text }. Rang { $rank }, waarde { $up }, haalbaarheid { $across }: { $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = heel laag
priorities-step-2 = laag
priorities-step-3 = gemiddeld
priorities-step-4 = hoog
priorities-step-5 = heel hoog
priorities-tray = { $number ->
    [0] Alles is geplaatst
    [one] Eén nog niet geplaatst
   *[other] { $number } nog niet geplaatst
}
priorities-tray-about = Sleep ze naar het bord, of verplaats ze met Alt en de pijltoetsen.
priorities-tray-all = Begin met één: sleep die naar het bord, of verplaats die met Alt en de pijltoetsen. Elke volgende vergelijk je met wat er al staat.
priorities-tray-done = Nieuwe kansen wachten hier.
priorities-unplaced-spoken = { $text }. Nog niet geplaatst
priorities-unsaid = Een kans zonder tekst
priorities-score-about = { $formula }. { $scales }
priorities-rice-scales = Bereik: klanten in een periode. Impact: 3, 2, 1, 0,5 of 0,25. Zekerheid: 100, 80 of 50 procent. Inspanning: persoonsmaanden.
priorities-ice-scales = Elk van 1 tot 10.
priorities-opportunity-scales = Beide van 0 tot 10: hoe belangrijk het is voor klanten, en hoe tevreden ze nu zijn.
priorities-column-name = Kans
priorities-column-rank = Rang
priorities-column-score = Score
priorities-no-scores = Nog niets gescoord
priorities-no-scores-about = Selecteer een kans en vul naast de journeymap de cijfers in, onder “Wat het waard is”. Daarna staat die hier met een score.
priorities-empty = Nog geen kansen
priorities-empty-about = Een kans geeft antwoord op wat er misgaat: selecteer een pijnpunt of overdracht en voeg met Ctrl+Alt+O een kans als antwoord toe, of schrijf kaartjes in de swimlane voor kansen. Hier zie je dan welke het meest helpen met het minste werk.
