# Eine Kopie, die weitergegeben werden kann.

redacted-name = [Name]
redacted-quote = [Zitat]
redacted-person = Person { $number }
redacted-team = Abteilung { $number }

share-removed = Entfernt: { $things }.
share-remains = Die Datei verrät vielleicht noch zu viel, sieh nach, bevor du sie verschickst: { $things }.

share-lost-person = { $count ->
    [one] der Name einer Person
   *[other] die Namen von { $count } Personen
}
share-lost-team = { $count ->
    [one] eine Abteilung
   *[other] { $count } Abteilungen
}
share-lost-mention = { $count ->
    [one] eine Nennung in einem Text
   *[other] { $count } Nennungen in Texten
}
share-lost-quote = { $count ->
    [one] ein Zitat
   *[other] { $count } Zitate
}
share-lost-cost = { $count ->
    [one] etwas, das in Geld gezählt wird
   *[other] { $count } Dinge, die in Geld gezählt werden
}
share-lost-author = { $count ->
    [one] wer einen Zettel geschrieben hat
   *[other] wer { $count } Zettel geschrieben hat
}
share-lost-picture = { $count ->
    [one] ein Bild
   *[other] { $count } Bilder
}
share-lost-link = { $count ->
    [one] ein Verweis auf eine andere Karte
   *[other] { $count } Verweise auf andere Karten
}
share-lost-extension = { $count ->
    [one] was andere Programme an einer Stelle ablegen
   *[other] was andere Programme an { $count } Stellen ablegen
}

share-doubt-name = { $count ->
    [one] ein Wort, das ein Name sein kann
   *[other] { $count } Wörter, die Namen sein können
}
share-doubt-mail = { $count ->
    [one] eine E-Mail-Adresse
   *[other] { $count } E-Mail-Adressen
}
share-doubt-phone = { $count ->
    [one] eine Telefonnummer
   *[other] { $count } Telefonnummern
}
share-doubt-quotation = { $count ->
    [one] ein Text mit Anführungszeichen
   *[other] { $count } Texte mit Anführungszeichen
}
share-doubt-amount = { $count ->
    [one] ein Text mit einem Geldbetrag
   *[other] { $count } Texte mit Geldbeträgen
}

# Der Dialog.

share-title = Kopie zum Weitergeben
share-about = Wähle, was niemand lesen darf, der die Datei bekommt. Sie wird eine eigene Karte, damit sie nicht aus Versehen mit dieser zusammengeführt wird: Alle IDs sind neu, und ihre Vergangenheit, Verweise auf andere Karten und was andere Programme in ihr ablegen, fehlen immer.
share-remove = Entfernen
share-counted = { $label } ({ $count })
share-names = Namen von Personen
share-names-hint = Aus Personen wird „Person 1“ ohne Rolle. In Texten steht stattdessen „[Name]“. Auch wer was geschrieben hat, wird entfernt.
share-quotes = Zitate
share-quotes-hint = Zettel, die Zitate sind, und was Personas sagen würden.
share-costs = Kosten
share-costs-hint = Was Maßnahmen kosten und bringen, und Kennzahlen in Geld mit allem, was dafür gezählt wurde.
share-authors = Verfasser
share-authors-hint = Wer welchen Zettel geschrieben hat.
share-pictures = Bilder
share-pictures-hint = Auf Zetteln und von Personas, mit ihren Beschreibungen.
share-history = Vergangenheit
share-history-hint = Frühere Stände der Karte. Fehlen in einer solchen Kopie immer.
share-teams = Abteilungen
share-teams-hint = Aus einer Abteilung wird „Abteilung 1“, und sie verantwortet weiter, was sie verantwortet hat. Ihre Leute werden wie Namen entfernt.
share-is-removed = Was entfernt wird
share-nothing-removed = Noch nichts.
share-may-remain = Sieh dir das selbst an
share-may-remain-hint = Es bleibt, wie es ist, und verrät vielleicht noch zu viel.
share-nothing-remains = Es wurde nichts gefunden, das noch zu viel verraten könnte.
share-times = { $count ->
    [one] einmal
   *[other] { $count }-mal
}
share-more = { $count ->
    [one] und noch eines
   *[other] und { $count } weitere
}
share-go-on = Format wählen …
share-with-all = Namen, Zitate und alles andere stehen in der Datei.
share-without = Die Datei ist ohne: { $things }
share-choose = Etwas entfernen …
share-change = Ändern …
