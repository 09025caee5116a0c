# A copy that can be given away.

redacted-name = [naam]
redacted-quote = [citaat]
redacted-person = Persoon { $number }
redacted-team = Afdeling { $number }

share-removed = Verwijderd: { $things }.
share-remains = Het bestand kan nog te veel verraden. Bekijk het voordat je het verstuurt: { $things }.

share-lost-person = { $count ->
    [one] de naam van één persoon
   *[other] de namen van { $count } personen
}
share-lost-team = { $count ->
    [one] één afdeling
   *[other] { $count } afdelingen
}
share-lost-mention = { $count ->
    [one] één vermelding in een tekst
   *[other] { $count } vermeldingen in teksten
}
share-lost-quote = { $count ->
    [one] één citaat
   *[other] { $count } citaten
}
share-lost-cost = { $count ->
    [one] één bedrag
   *[other] { $count } bedragen
}
share-lost-author = { $count ->
    [one] de auteur van één kaartje
   *[other] de auteurs van { $count } kaartjes
}
share-lost-picture = { $count ->
    [one] één afbeelding
   *[other] { $count } afbeeldingen
}
share-lost-link = { $count ->
    [one] één koppeling naar een andere journeymap
   *[other] { $count } koppelingen naar andere journeymaps
}
share-lost-extension = { $count ->
    [one] wat andere programma’s bij één item bewaren
   *[other] wat andere programma’s bij { $count } items bewaren
}

share-doubt-name = { $count ->
    [one] één woord dat een naam kan zijn
   *[other] { $count } woorden die een naam kunnen zijn
}
share-doubt-mail = { $count ->
    [one] één e-mailadres
   *[other] { $count } e-mailadressen
}
share-doubt-phone = { $count ->
    [one] één telefoonnummer
   *[other] { $count } telefoonnummers
}
share-doubt-quotation = { $count ->
    [one] één tekst met aanhalingstekens
   *[other] { $count } teksten met aanhalingstekens
}
share-doubt-amount = { $count ->
    [one] één tekst met een bedrag
   *[other] { $count } teksten met bedragen
}

# The dialog.

share-title = Kopie om te delen
share-about = Kies wat de ontvangers van het bestand niet mogen lezen. Het wordt een eigen journeymap, zodat die niet per ongeluk met deze kan worden samengevoegd: alle ID’s zijn nieuw, en de geschiedenis, koppelingen naar andere journeymaps en wat andere programma’s erbij bewaren, worden altijd weggelaten.
share-remove = Verwijderen
share-counted = { $label } ({ $count })
share-names = Namen van personen
share-names-hint = Personen worden “Persoon 1”, zonder rol. In teksten staat “[naam]” in plaats van de naam. Auteurs worden ook verwijderd.
share-quotes = Citaten
share-quotes-hint = Kaartjes die citaten zijn, en wat persona’s zouden zeggen.
share-costs = Kosten
share-costs-hint = Wat acties kosten en opleveren, en indicatoren in geld met alles wat daarvoor is geteld.
share-authors = Auteurs
share-authors-hint = Wie welk kaartje heeft geschreven.
share-pictures = Afbeeldingen
share-pictures-hint = Op kaartjes en van persona’s, met hun beschrijvingen.
share-history = Geschiedenis
share-history-hint = Eerdere versies van de journeymap. Worden altijd uit zo’n kopie verwijderd.
share-teams = Afdelingen
share-teams-hint = Een afdeling wordt “Afdeling 1” en blijft eigenaar van wat al van die afdeling was. De mensen erin worden verwijderd, net als bij namen.
share-is-removed = Wat wordt verwijderd
share-nothing-removed = Nog niets.
share-may-remain = Bekijk dit zelf
share-may-remain-hint = Dit blijft zoals het is en kan nog te veel verraden.
share-nothing-remains = Er is niets gevonden dat nog te veel kan verraden.
share-times = { $count ->
    [one] één keer
   *[other] { $count } keer
}
share-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
share-go-on = Indeling kiezen…
share-with-all = Namen, citaten en al het andere staan in het bestand.
share-without = In het bestand ontbreekt: { $things }
share-choose = Iets verwijderen…
share-change = Wijzigen…
