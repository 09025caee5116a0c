# The panel of interaction data.
interactions-none = Qu’ont vraiment fait les clients ? Ouvrez des données sur leurs interactions, comparez-les avec la carte, et notez comme preuves ce qu’elles disent.
interactions-formats = Tableaux avec une ligne par interaction (CSV, Excel, OpenDocument), XES, ainsi que OCEL 1 et 2 en JSON ou XML. Il faut : de qui est le parcours, ce qui s’est passé et quand. Canal et équipe sont utilisés s’ils y sont.
interactions-private = Les données restent en mémoire et disparaissent à la fermeture de l’application. Rien n’est gardé ni envoyé, et la carte ne reprend que les chiffres que vous notez.
interactions-open = Ouvrir des données d’interaction…
interactions-open-other = Ouvrir d’autres données…
interactions-close = Fermer
interactions-span = Du { $from } au { $until }
interactions-counts = { $journeys ->
    [one] { $journeys } parcours
   *[other] { $journeys } parcours
}, { $interactions ->
    [one] { $interactions } interaction
   *[other] { $interactions } interactions
}
interactions-how = Comment le fichier a été lu
interactions-remarks = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
interactions-kind = Un parcours est celui de chaque
interactions-kind-counts = { $name } : { $journeys } avec { $interactions } interactions
interactions-role-case = De qui est le parcours
interactions-role-activity = Ce qui s’est passé
interactions-role-time = Quand, ou quand cela a commencé
interactions-role-until = Quand c’était terminé
interactions-role-channel = Canal
interactions-role-hand = Équipe ou personne
interactions-role-phase = Début ou fin
interactions-role-instance = Ce qui va ensemble
interactions-role-trait = Ce que l’on sait du parcours
interactions-role-ignore = Non lue
interactions-view = Affichage
interactions-view-names = Noms
interactions-view-funnel = Entonnoir
interactions-view-ways = Chemins
interactions-view-channels = Canaux
interactions-view-evidence = Preuves
interactions-view-replay = Rejouer
interactions-names-why = Indiquez à quel point de contact correspond chaque nom des données. La carte s’en souvient, et le prochain fichier sera compris aussitôt.
interactions-known = { $known } noms sur { $all } sont sur la carte.
interactions-no-touchpoints = La carte n’a pas encore de points de contact.
interactions-same = même nom
interactions-alike = peut-être { $name }
interactions-take = C’est { $name }
interactions-take-alike = { $count ->
    [one] Reprendre celui dont le nom est proche
   *[other] Reprendre les { $count } dont le nom est proche
}
interactions-not-on-map = Pas sur la carte
interactions-more = Afficher { $count } de plus
interactions-scope = Interactions
interactions-scope-on_map = Sur la carte
interactions-scope-all = Toutes
interactions-left-out = { $count ->
    [one] { $count } interaction n’est pas prise en compte, car son nom n’est pas sur la carte.
   *[other] { $count } interactions ne sont pas prises en compte, car leurs noms ne sont pas sur la carte.
}
interactions-nothing-known = Rien de ces données n’est encore sur la carte. Indiquez sous « Noms » de quels points de contact il s’agit, ou regardez toutes les interactions.
interactions-steps = Étapes
interactions-steps-stages = Phases
interactions-steps-touchpoints = Points de contact
interactions-steps-names = Noms dans les données
interactions-funnel-caption = { $journeys } parcours dans { $file }
interactions-step = Étape
interactions-reached = Atteinte
interactions-of-before = Part de la précédente
interactions-time = Temps, médiane
interactions-visited = Visitée
interactions-funnel-how = Atteinte : parcours arrivés ici par toutes les étapes ci-dessus, dans cet ordre, quoi qu’il y ait entre elles. Temps : depuis l’arrivée à l’étape précédente. Visitée : parcours passés ici à un moment quelconque.
interactions-choose-steps = Choisir les étapes
interactions-ways = { $count ->
    [one] { $count } chemin
   *[other] { $count } chemins différents
}
interactions-way-count = { $count ->
    [one] { $count } parcours
   *[other] { $count } parcours
} ({ $share })
interactions-way-more = … et { $count } de plus
interactions-median = médiane { $time }
interactions-look = En regarder un
interactions-links = D’une étape à l’autre
interactions-link = De et vers
interactions-times = Nombre
interactions-wait-median = Attente, médiane
interactions-wait-most = Attente, 95 %
interactions-switches = Changements de canal
interactions-wait-how = Attente : le temps pendant lequel il ne se passe rien entre les deux. 95 % : dix-neuf attentes sur vingt ne durent pas plus. Après une demi-heure sans rien, une visite est terminée.
interactions-figure-journeys = parcours
interactions-figure-visits = visites par parcours
interactions-figure-switched = changent de canal
interactions-figure-switches = changements par parcours
interactions-figure-passed = sont transférés
interactions-figure-returned = reviennent
interactions-figure-total = du premier au dernier, médiane
interactions-figure-waits = dont attente, médiane
interactions-channels = Canaux
interactions-channel = Canal
interactions-journeys = Parcours
interactions-visits = Visites
interactions-no-channels = Les données ne disent pas par quels canaux. Si une colonne le dit, choisissez-la sous « Comment le fichier a été lu ».
interactions-changes = Changements de canal
interactions-change-from = De
interactions-change-to = Vers
interactions-attribution = Qui y a contribué
interactions-goal = Les clients doivent atteindre
interactions-ascribe = Distinguer par
interactions-ascribe-channels = Canaux en chemin
interactions-reached-goal = { $reached } parcours sur { $of } y sont arrivés ({ $share })
interactions-took-part = Ont participé
interactions-rate = Y sont arrivés
interactions-on-journeys = { $count ->
    [one] sur { $count } parcours
   *[other] sur { $count } parcours
}
interactions-unknown = Inconnu
interactions-rules = Ce que signifient les règles
interactions-rule-first = Premier
interactions-rule-first-how = Tout au canal du premier contact.
interactions-rule-last = Dernier
interactions-rule-last-how = Tout au canal par lequel ils y sont arrivés.
interactions-rule-linear = Égal
interactions-rule-linear-how = Autant pour chaque contact en chemin.
interactions-rule-position = Position
interactions-rule-position-how = 40 % au premier contact, 40 % au dernier et 20 % à tous ceux entre eux. Moitié-moitié s’il y en a deux.
interactions-rule-decay = Décroissant
interactions-rule-decay-how = Moitié moins pour chaque période de sept jours avant l’arrivée.
interactions-attribution-how = Chaque règle partage autrement les mêmes réussites. Aucune ne montre ce qui les a causées : le canal par lequel les clients arrivent n’est souvent pas celui qui les a gagnés.
interactions-evidence-why = Ce que disent les données et ce que dit la carte. Ce que vous reprenez devient une preuve de niveau « Données », avec source, date et n, en une seule opération annulable.
interactions-offers-hand_off = { $count ->
    [one] { $count } passage de relais
   *[other] { $count } passages de relais
}
interactions-offers-new_hand_off = { $count ->
    [one] { $count } passage de relais absent de la carte
   *[other] { $count } passages de relais absents de la carte
}
interactions-offers-touchpoint = { $count ->
    [one] { $count } point de contact
   *[other] { $count } points de contact
}
interactions-offers-metric = { $count ->
    [one] { $count } indicateur de la carte
   *[other] { $count } indicateurs de la carte
}
interactions-measure-switch_rate = Parcours qui changent de canal
interactions-measure-switches_per_transition = Changements de canal par transition
interactions-measure-switches_per_journey = Changements de canal par parcours
interactions-measure-return_rate = Parcours qui reviennent
interactions-take-all = Tout cela
interactions-map-silent = Carte : ne dit rien
interactions-map-says = Carte : { $value }
interactions-data-says = Données : { $value } (n = { $n })
interactions-data-seen = Données : vu sur { $n ->
    [one] { $n } parcours
   *[other] { $n } parcours
}
interactions-data-time = Données : { $value }, dix-neuf sur vingt en { $most } au plus (n = { $n })
interactions-standing-agrees = Concorde
interactions-standing-differs = Écart de plus du double
interactions-write = { $count ->
    [0] Noter comme preuve
    [one] Noter { $count } preuve
   *[other] Noter { $count } preuves
}
interactions-journey = Parcours { $number }
replay-why = Suivez le parcours d’un client sur la carte, arrêt par arrêt.
replay-why-usual = Le chemin le plus fréquent
replay-why-longest = Le plus long
replay-why-switches = Le plus de changements de canal
replay-why-returns = Le plus de retours en arrière
replay-seek = Chercher par le nom des données, comme un ticket
replay-found = { $count ->
    [0] Aucun résultat
    [one] { $count } parcours trouvé
   *[other] { $count } parcours trouvés
}
replay-names = Les parcours sont numérotés ici, pour qu’aucun nom de client n’apparaisse sur le mur.
replay-counts = { $stops ->
    [one] { $stops } arrêt
   *[other] { $stops } arrêts
} en { $time }
replay-controls = Rejouer
replay-back = Arrêt précédent
replay-on = Arrêt suivant
replay-play = Lire
replay-pause = Pause
replay-end = Retirer de la carte
replay-at = { $at } sur { $of }
replay-channel = par { $channel }
replay-other-channel = par { $channel }, que la carte n’a pas à cet endroit
replay-lasts = dure { $time }
replay-interactions = { $count } interactions
replay-stop = Arrêt { $number } : { $name }. { $how }
replay-after = après { $wait }
interactions-add = { $count ->
    [one] Ajouter l’inconnu comme point de contact
   *[other] Ajouter { $count } inconnus comme points de contact
}
