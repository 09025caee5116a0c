# What interaction data says that cannot be taken, or not as it stands there.

log-empty = Dit bestand is leeg.
log-empty-hint = Controleer of je het juiste bestand hebt gekozen en of het is opgeslagen.
log-no-log = Dit is geen interactiedata die kan worden gelezen.
log-no-log-hint = Exporteer de data als CSV met een rij per interactie (wie, wat, wanneer), of als XES of OCEL.
log-database = Dit is een database van een ander programma; die wordt niet geopend.
log-database-hint = Exporteer de data als OCEL 2.0 in JSON of XML, of als CSV.
log-packed-broken = Het ingepakte bestand is beschadigd en kan niet worden uitgepakt.
log-no-columns = Er is geen kolom bekend voor: { $missing }. De kolomkoppen zijn { $headers }.
log-no-columns-hint = Geef aan welke kolom het is, of geef de kolommen in de eerste rij een naam: case, activiteit, tijd.
log-no-such-column = Er is geen kolom “{ $column }”; de kolomkoppen zijn { $headers }.
log-no-such-kind = Er zijn geen objecten van het type “{ $kind }” waarmee iets gebeurde; de typen zijn { $kinds }.
log-no-such-hint = Kies er een die er wel is.
log-nothing = Er staat geen interactie in dit bestand.
log-nothing-because = Geen enkele interactie in dit bestand kon worden gelezen. De meeste zijn om deze reden weggelaten: { $reason }
log-nothing-hint = Controleer of je de juiste kolommen of het juiste type objecten hebt gekozen.
log-too-large = Het bestand is groter dan { $most } MB; meer kan niet.
log-too-many = { $of ->
    [interactions] Er zijn meer dan { $most } interacties; meer kan niet.
    [cases] Er zijn meer dan { $most } cases; meer kan niet.
    [activities] Er zijn meer dan { $most } verschillende activiteiten; meer kan niet.
    [channels] Er zijn meer dan { $most } verschillende kanalen; meer kan niet.
    [hands] Er zijn meer dan { $most } verschillende teams of personen; meer kan niet.
   *[parts] Er zijn meer dan { $most } gebeurtenissen, objecten en verbanden daartussen; meer kan niet.
}
log-too-many-hint = Exporteer een kortere periode of minder klanten. Zijn er te veel namen, dan is misschien een andere kolom of een ander attribuut bedoeld.

log-role-case = case
log-role-activity = activiteit
log-role-time = tijd
log-role-until = einde
log-role-phase = begin of einde
log-role-instance = wat bij elkaar hoort
log-role-channel = kanaal
log-role-hand = team of persoon
log-role-trait = kenmerk van de case
log-role-ignore = niet gelezen

log-record = “{ $id }”: { $what }
log-more = { $count ->
    [one] Nog { $count } plek naast de genoemde: { $reason }
   *[other] Nog { $count } plekken naast de genoemde: { $reason }
}
log-no-case = Er staat niet bij wiens klantreis het is.
log-no-activity = Er staat niet bij wat er gebeurde.
log-no-time = Er staat niet bij wanneer het gebeurde.
log-time = “{ $text }” is geen leesbare tijd. Schrijf bijvoorbeeld 2024-03-13 10:21:14.
log-times = De tijd kan niet worden gelezen.
log-until = “{ $text }” is geen leesbare tijd; alleen het begin wordt overgenomen.
log-untils = Het einde kan niet worden gelezen; alleen het begin wordt overgenomen.
log-backwards = Het eindigt voordat het begint; alleen het begin wordt overgenomen.
log-fields = De rij heeft meer velden dan er kolomkoppen zijn.
log-long-name = Er is een naam van meer dan 1.000 bytes.
log-phase = “{ $text }” is geen begin en geen einde.
log-phases = Het is geen begin en geen einde.
log-no-name = De case heeft geen naam en heet nu “{ $text }”.
log-no-names = De case heeft geen naam en krijgt een nummer als naam.
log-same-name = Er is een andere case met deze naam; deze heet nu “{ $text }”.
log-same-names = Er is een andere case met deze naam; deze krijgt een nummer erachter.
log-same-id = Er is nog een met het ID “{ $text }”.
log-same-ids = Er is nog een met hetzelfde ID.
log-no-object = Het hoort bij “{ $text }”, dat niet in het bestand staat.
log-no-objects = Het hoort bij iets wat niet in het bestand staat.
log-open = { $count ->
    [one] Van { $count } interactie is alleen het begin bekend.
   *[other] Van { $count } interacties is alleen het begin bekend.
}
log-no-zone = Bij de tijden staat geen tijdzone; ze zijn als UTC gelezen.
log-no-clock = Sommige tijden zijn alleen dagen en tellen vanaf middernacht.
log-order-guessed = Het bestand maakt niet duidelijk of de dag of de maand voorop staat; de dag is aangenomen.
log-no-traits = Deze kolommen zeggen binnen een case verschillende dingen, of samen meer dan 50, en worden niet gelezen: { $names }.
