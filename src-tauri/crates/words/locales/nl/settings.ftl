# De instellingen. Geladen met hun venster.

settings-language = Taal
settings-theme = Kleuren
settings-density = Ruimte
settings-text-size = Grootte van tekst en bediening
settings-text-size-hint = Het hele venster wordt groter, ook de journeymap op het scherm. Wat wordt afgedrukt, verandert niet.
settings-pictures = Afbeeldingen toevoegen
settings-pictures-hint = Als JPEG met kwaliteit 88 van 100, of als PNG als dat kleiner is of als de afbeelding doorzichtig is. Nooit groter dan het origineel.
settings-pictures-printed = Zo groot als nodig voor afdrukken (2.000 pixels)
settings-pictures-whole = In de oorspronkelijke grootte
settings-tables = Hoe tabellen worden gelezen
settings-tables-known = { $count ->
    [0] Er is niets onthouden. Wat je over de kolommen van een tabel aangeeft, wordt bij die kolomkoppen onthouden.
    [one] Onthouden voor { $count } soort tabel.
   *[other] Onthouden voor { $count } soorten tabellen.
}
settings-tables-forget = Vergeten
settings-letter-keys = Sneltoetsen zonder Ctrl of Alt
settings-letter-keys-hint = Losse letters, cijfers en tekens voeren een opdracht uit zolang de toetsenbordfocus op de journeymap ligt. Staat dit uit, dan typ je er alleen mee.
settings-on = Aan
settings-off = Uit
settings-change-keys = Sneltoetsen wijzigen…

settings-search = Instellingen doorzoeken
settings-found = { $count ->
    [0] Geen instelling heet zo.
    [one] { $count } instelling gevonden
   *[other] { $count } instellingen gevonden
}
settings-sections = Onderdelen van de instellingen
settings-section-looks = Weergave
settings-section-map = Journeymap
settings-section-print = Papier
settings-section-keys = Toetsenbord
settings-section-library = Bibliotheek en back-ups
settings-section-file = Op een andere computer
settings-reset = Herstellen: { $setting }
settings-was-reset = “{ $setting }” is zoals in het begin.
settings-density-hint = Tussen wat op de journeymap en in het venster staat, ook op papier.
settings-curves = Emotiecurve
settings-curves-hint = Beide gaan door elke beoordeling: in het venster, op papier en op de projector.
settings-curves-smooth = Vloeiend
settings-curves-straight = Recht
settings-overview-map = Klein beeld van de hele journeymap
settings-overview-map-hint = Het ligt over een hoek van de journeymap en laat zien wat in beeld is.
settings-overview-map-auto = Bij grote journeymaps
settings-overview-map-always = Altijd
settings-overview-map-never = Nooit
settings-paper = Papier van een pdf
settings-paper-hint = Waar het exporteren mee begint. Teksten en rapporten nemen A4 als het papier zo groot is als de journeymap.
settings-keys = Sneltoetsen
settings-keys-changed = { $count ->
    [0] Alle zijn zoals in het begin.
    [one] De sneltoetsen van { $count } actie zijn anders dan in het begin.
   *[other] De sneltoetsen van { $count } acties zijn anders dan in het begin.
}
settings-place = Waar de bibliotheek staat
settings-place-about = Alle journeymaps staan in { $file } ({ $size }); deze instellingen staan ernaast.
settings-place-given = De app is met deze bibliotheek gestart. Start de app met een ander pad om haar te verplaatsen.
settings-show-folder = In map tonen
settings-move = Verplaatsen…
settings-move-hint = Verplaatst de bibliotheek, haar back-ups en de instellingen naar een andere map. Hier wordt niets verwijderd voordat alles daar te openen is.
settings-moving = Verplaatsen…
settings-moved = De bibliotheek staat nu in { $folder }.
settings-backups = Back-ups
settings-backups-hint = Elke dag wordt er één gemaakt, en voordat een nieuwe versie de bibliotheek wijzigt; de laatste tien blijven. Ook de laatste tien die je zelf maakt, en de laatste tien die voor het terugzetten worden gemaakt.
settings-backups-none = Er is nog geen back-up.
backup-occasion-day = van de dag
backup-occasion-migration = voor een update
backup-occasion-asked = met de hand
backup-occasion-before-restore = voor het terugzetten van een back-up
backup-maps = { $count ->
    [0] geen journeymap
    [one] { $count } journeymap
   *[other] { $count } journeymaps
}
backup-unreadable = niet leesbaar
backup-look = Journeymaps
backup-look-of = Journeymaps in de back-up van { $date }
backup-restore = Terugzetten…
backup-restore-of = Back-up van { $date } terugzetten…
backup-show-of = Back-up van { $date } in de map tonen
backup-all = { $count ->
    [one] { $count } oudere tonen
   *[other] { $count } oudere tonen
}
backup-map-gone = niet in de bibliotheek
backup-map-changed = sindsdien gewijzigd
backup-map-same = zoals nu
backup-bring-back = Terughalen
backup-bring-back-of = “{ $title }” terughalen
backup-copy = Als kopie terughalen
backup-copy-of = “{ $title }” als kopie terughalen
backup-brought-back = “{ $title }” staat weer in de bibliotheek.
backup-brought-back-as-it-was = “{ $title }” staat weer in de bibliotheek, zoals in deze back-up. Wat later is gewijzigd, blijft bij de verwijderde journeymap.
backup-copied = “{ $title }” staat nu naast de journeymap van vandaag.
restore-title = Deze back-up terugzetten?
restore-what = { $count ->
    [0] De bibliotheek wordt zoals ze op { $date } was: zonder journeymap.
    [one] De bibliotheek wordt zoals ze op { $date } was, met { $count } journeymap.
   *[other] De bibliotheek wordt zoals ze op { $date } was, met { $count } journeymaps.
}
restore-lost = Nieuwere journeymaps en wijzigingen staan er dan niet meer in.
restore-kept = Van alles wat er nu is wordt eerst een back-up gemaakt; met “Ongedaan maken” komt het terug.
restore-single = Kies voor één journeymap liever “Journeymaps” naast de back-up: die komt als kopie terug.
restore-do = Terugzetten
restore-doing = Terugzetten…
restore-done = De bibliotheek is zoals ze op { $date } was.
restore-undone = De bibliotheek is weer zoals ze was.
settings-file = Instellingen als bestand
settings-file-hint = Alles wat hier gekozen is, voor een andere computer of een collega. Recente bestanden en wat je hebt gedaan staan er niet in.
import-settings-title = Deze instellingen overnemen?
import-settings-from = { $file } zou dit veranderen:
import-settings-none = Alle instellingen zijn al zoals in { $file }.
import-settings-setting = Instelling
import-settings-now = Nu
import-settings-then = Dan
import-settings-unknown = Onbekend bij deze versie en overgeslagen: { $names }.
import-settings-do = Overnemen
import-settings-done = De instellingen van { $file } gelden nu.
