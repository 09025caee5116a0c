# Het hulpvenster en de rondleiding door het voorbeeld.

help-title = Hulp
help-window-title = Hulp – Throughline
help-contents = Inhoud
help-tools = Pagina’s
help-search = Zoeken in de hulp
help-found = { $count ->
    [0] Geen pagina noemt dit
    [one] Eén pagina noemt dit
   *[other] { $count } pagina’s noemen dit
}
help-back = Terug
help-forward = Vooruit
help-language = Deze pagina is in het Engels geschreven.

tour-title = Rondleiding
tour-step = Stap { $number } van { $count }: { $what }
tour-done = Gedaan: { $what }
tour-skip = Overslaan
tour-back = Terug
tour-more = Meer lezen
tour-leave = Rondleiding verlaten
tour-end = Dat was de rondleiding
tour-end-do = Wat je hebt gedaan blijft staan en kan ongedaan worden gemaakt. De hulp vertelt meer over elke stap.
tour-look = Ga naar een kaartje
tour-look-do = De journeymap is een tabel: fasen en touchpoints naast elkaar, swimlanes onder elkaar. Klik op een kaartje; of loop met de pijltoetsen, Enter gaat een cel in.
tour-write = Schrijf een kaartje
tour-write-do = Ga met een klik of de pijltoetsen naar een cel, typ wat een klant zou kunnen zeggen en druk op Enter.
tour-pain = Noteer een pijnpunt
tour-pain-do = Typ in de swimlane “{ $lane }” een kaartje dat eindigt op !4, de ernst, en druk op Enter.
tour-rate = Wijzig een beoordeling
tour-rate-do = Sleep een punt van een curve omhoog of omlaag. Met het toetsenbord: ga naar het punt en druk op pijl omhoog of omlaag.
tour-move = Verplaats een kaartje
tour-move-do = Sleep een kaartje naar een andere cel; of selecteer het en druk op { $keys }.
tour-pass = Beschrijf een overdracht
tour-pass-do = Selecteer een touchpoint, druk op { $keys } en zeg wat de aanleiding van de overdracht is.
tour-know = Zeg hoe je het weet
tour-know-do = Selecteer een kaartje en kies bij de details ({ $keys }) een ander niveau van onderbouwing.
tour-lens = Kijk door een andere lens
tour-lens-do = Druk op { $keys }: de klantreis slingert tussen de kanalen en loopt verticaal waar de klant van kanaal wisselt.
tour-colour = Kleur de kaartjes op onderbouwing
tour-colour-do = { $keys } brengt je terug naar de swimlanes. Zoek dan de opdracht “{ $action }” ({ $search }).
tour-export = Neem het mee
tour-export-do = Druk op { $keys }. Je ziet de pagina’s zoals ze worden en hoeft niets op te slaan.
