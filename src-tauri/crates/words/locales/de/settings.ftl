# Die Einstellungen. Werden mit ihrem Dialog geladen.

settings-language = Sprache
settings-theme = Farben
settings-density = Abstände
settings-text-size = Größe von Text und Bedienung
settings-text-size-hint = Das ganze Fenster wird größer, auch die Karte auf dem Bildschirm. Was gedruckt wird, bleibt, wie es ist.
settings-pictures = Bilder kommen herein
settings-pictures-hint = Als JPEG der Qualität 88 von 100, oder als PNG, wo das kleiner ist oder wo man hindurchsieht. Nie größer, als sie sind.
settings-pictures-printed = Wie der Druck sie braucht (2.000 Pixel)
settings-pictures-whole = Wie sie sind
settings-tables = Wie Tabellen gelesen werden
settings-tables-known = { $count ->
    [0] Nichts ist gemerkt. Was du über die Spalten einer Tabelle sagst, wird für ihre Kopfzeile gemerkt.
    [one] Für { $count } Kopfzeile gemerkt.
   *[other] Für { $count } Kopfzeilen gemerkt.
}
settings-tables-forget = Vergessen
settings-letter-keys = Tasten ohne Strg oder Alt
settings-letter-keys-hint = Einzelne Buchstaben, Ziffern und Zeichen tun etwas, solange die Tastatur auf der Karte ist. Ohne das schreiben sie nur.
settings-on = An
settings-off = Aus
settings-change-keys = Tasten ändern …

settings-search = Einstellungen durchsuchen
settings-found = { $count ->
    [0] Keine Einstellung heißt so.
    [one] { $count } Einstellung gefunden
   *[other] { $count } Einstellungen gefunden
}
settings-sections = Teile der Einstellungen
settings-section-looks = Aussehen
settings-section-map = Karte
settings-section-print = Papier
settings-section-keys = Tastatur
settings-section-library = Bibliothek und Sicherungen
settings-section-file = Auf einem anderen Rechner
settings-reset = Zurücksetzen: { $setting }
settings-was-reset = „{ $setting }“ ist wie am Anfang.
settings-density-hint = Zwischen den Dingen auf der Karte und im Fenster, auch auf Papier.
settings-curves = Emotionskurve
settings-curves-hint = Beide gehen durch jede Bewertung: im Fenster, auf Papier und am Projektor.
settings-curves-smooth = Geschwungen
settings-curves-straight = Gerade
settings-overview-map = Kleines Bild der ganzen Karte
settings-overview-map-hint = Es liegt über einer Ecke der Karte und zeigt, was zu sehen ist.
settings-overview-map-auto = Bei großen Karten
settings-overview-map-always = Immer
settings-overview-map-never = Nie
settings-paper = Papier einer PDF
settings-paper-hint = Womit der Export beginnt. Texte und Berichte nehmen A4, wenn das Papier so groß wie die Karte ist.
settings-keys = Tasten
settings-keys-changed = { $count ->
    [0] Alle sind wie am Anfang.
    [one] Die Tasten von { $count } Aktion sind andere als am Anfang.
   *[other] Die Tasten von { $count } Aktionen sind andere als am Anfang.
}
settings-place = Wo die Bibliothek liegt
settings-place-about = Alle Karten sind in { $file } ({ $size }); diese Einstellungen liegen daneben.
settings-place-given = Die App wurde mit dieser Bibliothek gestartet. Um sie zu verschieben, starte die App mit einem anderen Pfad.
settings-show-folder = Im Ordner zeigen
settings-move = Verschieben …
settings-move-hint = Verschiebt die Bibliothek, ihre Sicherungen und die Einstellungen in einen anderen Ordner. Hier wird nichts entfernt, bevor sich dort alles öffnen lässt.
settings-moving = Wird verschoben …
settings-moved = Die Bibliothek liegt jetzt in { $folder }.
settings-backups = Sicherungen
settings-backups-hint = Jeden Tag entsteht eine, und bevor eine neue Version die Bibliothek ändert; die letzten zehn bleiben. Ebenso die letzten zehn, die du selbst machst, und die letzten zehn, die vor einem Wiederherstellen entstehen.
settings-backups-none = Es gibt noch keine Sicherung.
backup-occasion-day = des Tages
backup-occasion-migration = vor einem Update
backup-occasion-asked = von Hand
backup-occasion-before-restore = vor dem Wiederherstellen einer Sicherung
backup-maps = { $count ->
    [0] keine Karte
    [one] { $count } Karte
   *[other] { $count } Karten
}
backup-unreadable = nicht lesbar
backup-look = Karten
backup-look-of = Karten in der Sicherung vom { $date }
backup-restore = Wiederherstellen …
backup-restore-of = Sicherung vom { $date } wiederherstellen …
backup-show-of = Sicherung vom { $date } im Ordner zeigen
backup-all = { $count ->
    [one] { $count } ältere zeigen
   *[other] { $count } ältere zeigen
}
backup-map-gone = nicht in der Bibliothek
backup-map-changed = seither geändert
backup-map-same = wie jetzt
backup-bring-back = Zurückholen
backup-bring-back-of = „{ $title }“ zurückholen
backup-copy = Als Kopie zurückholen
backup-copy-of = „{ $title }“ als Kopie zurückholen
backup-brought-back = „{ $title }“ ist wieder in der Bibliothek.
backup-brought-back-as-it-was = „{ $title }“ ist wieder in der Bibliothek, so wie in dieser Sicherung. Was später geändert wurde, bleibt bei der gelöschten Karte.
backup-copied = „{ $title }“ liegt jetzt neben der Karte von heute.
restore-title = Diese Sicherung wiederherstellen?
restore-what = { $count ->
    [0] Die Bibliothek wird, wie sie am { $date } war: ohne Karte.
    [one] Die Bibliothek wird, wie sie am { $date } war, mit { $count } Karte.
   *[other] Die Bibliothek wird, wie sie am { $date } war, mit { $count } Karten.
}
restore-lost = Neuere Karten und Änderungen sind dann nicht mehr darin.
restore-kept = Alles, was jetzt da ist, wird vorher gesichert, und „Rückgängig“ holt es zurück.
restore-single = Für eine einzelne Karte wähle stattdessen „Karten“ neben der Sicherung: Sie kommt als Kopie zurück.
restore-do = Wiederherstellen
restore-doing = Wird wiederhergestellt …
restore-done = Die Bibliothek ist, wie sie am { $date } war.
restore-undone = Die Bibliothek ist wie zuvor.
settings-file = Einstellungen als Datei
settings-file-hint = Alles, was hier gewählt ist, für einen anderen Rechner oder jemand anderen. Zuletzt geöffnete Dateien und was du getan hast, stehen nicht darin.
import-settings-title = Diese Einstellungen übernehmen?
import-settings-from = { $file } würde das ändern:
import-settings-none = Alle Einstellungen sind, wie { $file } sagt.
import-settings-setting = Einstellung
import-settings-now = Jetzt
import-settings-then = Dann
import-settings-unknown = Dieser Version unbekannt und ausgelassen: { $names }.
import-settings-do = Übernehmen
import-settings-done = Jetzt gelten die Einstellungen aus { $file }.
