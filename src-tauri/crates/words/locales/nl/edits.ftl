# What a step of the history did. They stand in the menu after “Undo:”.

edit-create = { $what } toevoegen
edit-change = { $what } wijzigen
edit-move = { $what } verplaatsen
edit-span = { $what } verlengen of inkorten
edit-copy = { $what } dupliceren
edit-remove = { $what } verwijderen
edit-rate = touchpoint beoordelen
edit-add = { $what } toevoegen
edit-merge = { $what } samenvoegen
edit-split = { $what } splitsen
edit-stack = { $what } stapelen
edit-unstack = { $what } van de stapel halen
edit-paste = { $what } plakken
edit-send = { $what } naar een andere journeymap verplaatsen
edit-receive = { $what } uit een andere journeymap halen
edit-import = import van { $what }
edit-open = geopend uit { $what }

things-records = { $count ->
    [one] één item
   *[other] { $count } items
}
things-map = { $count ->
    [one] de journeymap
   *[other] { $count } journeymaps
}
things-team = { $count ->
    [one] team
   *[other] { $count } teams
}
things-person = { $count ->
    [one] persoon
   *[other] { $count } personen
}
things-channel = { $count ->
    [one] kanaal
   *[other] { $count } kanalen
}
things-tag = { $count ->
    [one] tag
   *[other] { $count } tags
}
things-persona = { $count ->
    [one] persona
   *[other] { $count } persona’s
}
things-persona_channel = { $count ->
    [one] voorkeurskanaal
   *[other] { $count } voorkeurskanalen
}
things-stage = { $count ->
    [one] fase
   *[other] { $count } fasen
}
things-touchpoint = { $count ->
    [one] touchpoint
   *[other] { $count } touchpoints
}
things-touchpoint_channel = { $count ->
    [one] ander kanaal
   *[other] { $count } andere kanalen
}
things-lane = { $count ->
    [one] swimlane
   *[other] { $count } swimlanes
}
things-card = { $count ->
    [one] kaartje
   *[other] { $count } kaartjes
}
things-card_tag = { $count ->
    [one] tag van een kaartje
   *[other] { $count } tags van kaartjes
}
things-unlike = { $count ->
    [one] paar verschillende kaartjes
   *[other] { $count } paren verschillende kaartjes
}
things-emotion = { $count ->
    [one] emotie
   *[other] { $count } emoties
}
things-hand_off = { $count ->
    [one] overdracht
   *[other] { $count } overdrachten
}
things-answer = { $count ->
    [one] antwoord
   *[other] { $count } antwoorden
}
things-claim = { $count ->
    [one] claim
   *[other] { $count } claims
}
things-view = { $count ->
    [one] weergave
   *[other] { $count } weergaven
}
things-view_filter = { $count ->
    [one] filter van een weergave
   *[other] { $count } filters van weergaven
}
things-metric = { $count ->
    [one] indicator
   *[other] { $count } indicatoren
}
things-reading = { $count ->
    [one] meting
   *[other] { $count } metingen
}
things-action = { $count ->
    [one] actie
   *[other] { $count } acties
}
things-action_subject = { $count ->
    [one] onderwerp van een actie
   *[other] { $count } onderwerpen van acties
}
things-pilot = { $count ->
    [one] pilot
   *[other] { $count } pilots
}
things-question = { $count ->
    [one] vraag
   *[other] { $count } vragen
}
things-estimate = { $count ->
    [one] schatting
   *[other] { $count } schattingen
}
things-replacement = { $count ->
    [one] vervangen touchpoint
   *[other] { $count } vervangen touchpoints
}
things-log_name = { $count ->
    [one] naam in interactiedata
   *[other] { $count } namen in interactiedata
}
things-inconsistency = { $count ->
    [one] tegenstrijdigheid
   *[other] { $count } tegenstrijdigheden
}
things-accountable = { $count ->
    [one] aandeel in het resultaat
   *[other] { $count } aandelen in het resultaat
}
things-silence = { $count ->
    [one] genegeerde bevinding
   *[other] { $count } genegeerde bevindingen
}

copy-of = Kopie van { $title }
opened-beside = De bibliotheek heeft een andere versie van deze journeymap. Deze is ernaast gezet.
opened-beside-deleted = Een andere versie van deze journeymap is hier verwijderd en blijft verwijderd. Deze staat in de bibliotheek zoals in het bestand.
future-of = { $title } – toekomst
edit-pin = onderbouwing uit { $what }
