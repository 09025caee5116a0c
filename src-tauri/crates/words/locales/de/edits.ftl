# Was ein Schritt des Verlaufs getan hat. Sie stehen im Menü hinter „Rückgängig:“.

edit-create = { $what } hinzufügen
edit-change = { $what } ändern
edit-move = { $what } verschieben
edit-span = { $what } strecken
edit-copy = { $what } duplizieren
edit-remove = { $what } löschen
edit-rate = Kontaktpunkt bewerten
edit-add = { $what } hinzufügen
edit-merge = { $what } zusammenlegen
edit-split = { $what } teilen
edit-stack = { $what } stapeln
edit-unstack = { $what } vom Stapel nehmen
edit-paste = { $what } einfügen
edit-send = { $what } in eine andere Karte verschieben
edit-receive = { $what } aus einer anderen Karte holen
edit-import = Import von { $what }
edit-open = Geöffnet aus { $what }

things-records = { $count ->
    [one] Eines
   *[other] { $count } Dinge
}
things-map = { $count ->
    [one] Karte
   *[other] { $count } Karten
}
things-team = { $count ->
    [one] Team
   *[other] { $count } Teams
}
things-person = { $count ->
    [one] Person
   *[other] { $count } Personen
}
things-channel = { $count ->
    [one] Kanal
   *[other] { $count } Kanäle
}
things-tag = { $count ->
    [one] Schlagwort
   *[other] { $count } Schlagwörter
}
things-persona = { $count ->
    [one] Persona
   *[other] { $count } Personas
}
things-persona_channel = { $count ->
    [one] Bevorzugten Kanal
   *[other] { $count } bevorzugte Kanäle
}
things-stage = { $count ->
    [one] Phase
   *[other] { $count } Phasen
}
things-touchpoint = { $count ->
    [one] Kontaktpunkt
   *[other] { $count } Kontaktpunkte
}
things-touchpoint_channel = { $count ->
    [one] Weiteren Kanal
   *[other] { $count } weitere Kanäle
}
things-lane = { $count ->
    [one] Zeile
   *[other] { $count } Zeilen
}
things-card = { $count ->
    [one] Zettel
   *[other] { $count } Zettel
}
things-card_tag = { $count ->
    [one] Schlagwort eines Zettels
   *[other] { $count } Schlagwörter von Zetteln
}
things-unlike = { $count ->
    [one] Paar ungleicher Zettel
   *[other] { $count } Paare ungleicher Zettel
}
things-emotion = { $count ->
    [one] Emotion
   *[other] { $count } Emotionen
}
things-hand_off = { $count ->
    [one] Übergabe
   *[other] { $count } Übergaben
}
things-answer = { $count ->
    [one] Antwort
   *[other] { $count } Antworten
}
things-claim = { $count ->
    [one] Anspruch
   *[other] { $count } Ansprüche
}
things-view = { $count ->
    [one] Ansicht
   *[other] { $count } Ansichten
}
things-view_filter = { $count ->
    [one] Filter einer Ansicht
   *[other] { $count } Filter von Ansichten
}
things-metric = { $count ->
    [one] Kennzahl
   *[other] { $count } Kennzahlen
}
things-reading = { $count ->
    [one] Messung
   *[other] { $count } Messungen
}
things-action = { $count ->
    [one] Maßnahme
   *[other] { $count } Maßnahmen
}
things-action_subject = { $count ->
    [one] Gegenstand einer Maßnahme
   *[other] { $count } Gegenstände von Maßnahmen
}
things-pilot = { $count ->
    [one] Erprobung
   *[other] { $count } Erprobungen
}
things-question = { $count ->
    [one] Frage
   *[other] { $count } Fragen
}
things-estimate = { $count ->
    [one] Schätzung
   *[other] { $count } Schätzungen
}
things-replacement = { $count ->
    [one] Ersetzten Kontaktpunkt
   *[other] { $count } ersetzte Kontaktpunkte
}
things-log_name = { $count ->
    [one] Namen in Interaktionsdaten
   *[other] { $count } Namen in Interaktionsdaten
}
things-inconsistency = { $count ->
    [one] Widerspruch
   *[other] { $count } Widersprüche
}
things-accountable = { $count ->
    [one] Verantwortung für das Ergebnis
   *[other] { $count } Verantwortungen für das Ergebnis
}
things-silence = { $count ->
    [one] Stillgelegten Befund
   *[other] { $count } stillgelegte Befunde
}

copy-of = Kopie von { $title }
opened-beside = Die Bibliothek enthält eine andere Fassung dieser Karte. Diese steht nun daneben.
opened-beside-deleted = Eine andere Fassung dieser Karte wurde hier gelöscht und bleibt gelöscht. Diese steht nun so in der Bibliothek, wie die Datei sie hat.
future-of = { $title } – Zukunft
edit-pin = Belege aus { $what }
