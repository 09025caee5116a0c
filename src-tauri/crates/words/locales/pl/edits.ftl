# What a step of the history did. They stand in the menu after “Undo:”.

edit-create = dodanie ({ $what })
edit-change = zmiana ({ $what })
edit-move = przeniesienie ({ $what })
edit-span = rozciągnięcie ({ $what })
edit-copy = powielenie ({ $what })
edit-remove = usunięcie ({ $what })
edit-rate = ocena punktu styku
edit-add = dodanie ({ $what })
edit-merge = scalenie ({ $what })
edit-split = podział ({ $what })
edit-stack = ułożenie w stos ({ $what })
edit-unstack = zdjęcie ze stosu ({ $what })
edit-paste = wklejenie ({ $what })
edit-send = przeniesienie na inną mapę ({ $what })
edit-receive = przyjęcie z innej mapy ({ $what })
edit-import = import ({ $what })
edit-open = otwarcie: { $what }

things-records = { $count ->
    [one] jeden element
    [few] { $count } elementy
    [many] { $count } elementów
   *[other] { $count } elementu
}
things-map = { $count ->
    [one] mapa
    [few] { $count } mapy
    [many] { $count } map
   *[other] { $count } mapy
}
things-team = { $count ->
    [one] zespół
    [few] { $count } zespoły
    [many] { $count } zespołów
   *[other] { $count } zespołu
}
things-person = { $count ->
    [one] osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
things-channel = { $count ->
    [one] kanał
    [few] { $count } kanały
    [many] { $count } kanałów
   *[other] { $count } kanału
}
things-tag = { $count ->
    [one] tag
    [few] { $count } tagi
    [many] { $count } tagów
   *[other] { $count } tagu
}
things-persona = { $count ->
    [one] persona
    [few] { $count } persony
    [many] { $count } person
   *[other] { $count } persony
}
things-persona_channel = { $count ->
    [one] preferowany kanał
    [few] { $count } preferowane kanały
    [many] { $count } preferowanych kanałów
   *[other] { $count } preferowanego kanału
}
things-stage = { $count ->
    [one] etap
    [few] { $count } etapy
    [many] { $count } etapów
   *[other] { $count } etapu
}
things-touchpoint = { $count ->
    [one] punkt styku
    [few] { $count } punkty styku
    [many] { $count } punktów styku
   *[other] { $count } punktu styku
}
things-touchpoint_channel = { $count ->
    [one] inny kanał
    [few] { $count } inne kanały
    [many] { $count } innych kanałów
   *[other] { $count } innego kanału
}
things-lane = { $count ->
    [one] tor
    [few] { $count } tory
    [many] { $count } torów
   *[other] { $count } toru
}
things-card = { $count ->
    [one] karteczka
    [few] { $count } karteczki
    [many] { $count } karteczek
   *[other] { $count } karteczki
}
things-card_tag = { $count ->
    [one] tag karteczki
    [few] { $count } tagi karteczek
    [many] { $count } tagów karteczek
   *[other] { $count } tagu karteczek
}
things-unlike = { $count ->
    [one] para różnych karteczek
    [few] { $count } pary różnych karteczek
    [many] { $count } par różnych karteczek
   *[other] { $count } pary różnych karteczek
}
things-emotion = { $count ->
    [one] emocja
    [few] { $count } emocje
    [many] { $count } emocji
   *[other] { $count } emocji
}
things-hand_off = { $count ->
    [one] przekazanie
    [few] { $count } przekazania
    [many] { $count } przekazań
   *[other] { $count } przekazania
}
things-answer = { $count ->
    [one] odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
things-claim = { $count ->
    [one] stanowisko
    [few] { $count } stanowiska
    [many] { $count } stanowisk
   *[other] { $count } stanowiska
}
things-view = { $count ->
    [one] widok
    [few] { $count } widoki
    [many] { $count } widoków
   *[other] { $count } widoku
}
things-view_filter = { $count ->
    [one] filtr widoku
    [few] { $count } filtry widoków
    [many] { $count } filtrów widoków
   *[other] { $count } filtra widoków
}
things-metric = { $count ->
    [one] wskaźnik
    [few] { $count } wskaźniki
    [many] { $count } wskaźników
   *[other] { $count } wskaźnika
}
things-reading = { $count ->
    [one] pomiar
    [few] { $count } pomiary
    [many] { $count } pomiarów
   *[other] { $count } pomiaru
}
things-action = { $count ->
    [one] działanie
    [few] { $count } działania
    [many] { $count } działań
   *[other] { $count } działania
}
things-action_subject = { $count ->
    [one] przedmiot działania
    [few] { $count } przedmioty działań
    [many] { $count } przedmiotów działań
   *[other] { $count } przedmiotu działań
}
things-pilot = { $count ->
    [one] pilotaż
    [few] { $count } pilotaże
    [many] { $count } pilotaży
   *[other] { $count } pilotażu
}
things-question = { $count ->
    [one] pytanie
    [few] { $count } pytania
    [many] { $count } pytań
   *[other] { $count } pytania
}
things-estimate = { $count ->
    [one] oszacowanie
    [few] { $count } oszacowania
    [many] { $count } oszacowań
   *[other] { $count } oszacowania
}
things-replacement = { $count ->
    [one] zastąpiony punkt styku
    [few] { $count } zastąpione punkty styku
    [many] { $count } zastąpionych punktów styku
   *[other] { $count } zastąpionego punktu styku
}
things-log_name = { $count ->
    [one] nazwa w danych o interakcjach
    [few] { $count } nazwy w danych o interakcjach
    [many] { $count } nazw w danych o interakcjach
   *[other] { $count } nazwy w danych o interakcjach
}
things-inconsistency = { $count ->
    [one] niespójność
    [few] { $count } niespójności
    [many] { $count } niespójności
   *[other] { $count } niespójności
}
things-accountable = { $count ->
    [one] udział w wyniku
    [few] { $count } udziały w wyniku
    [many] { $count } udziałów w wyniku
   *[other] { $count } udziału w wyniku
}
things-silence = { $count ->
    [one] pominięta uwaga
    [few] { $count } pominięte uwagi
    [many] { $count } pominiętych uwag
   *[other] { $count } pominiętej uwagi
}

copy-of = Kopia: { $title }
opened-beside = Biblioteka ma inną wersję tej mapy. Ta została umieszczona obok niej.
opened-beside-deleted = Inna wersja tej mapy została tu usunięta i pozostaje usunięta. Ta jest w bibliotece taka jak w pliku.
future-of = { $title } – stan przyszły
edit-pin = dowody z: { $what }
