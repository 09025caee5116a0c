# What the window says about metrics. It is loaded with the first thing that shows one.

kind-metric = Indicateur
measures = Indicateurs
measures-satisfaction = Satisfaction
measures-operations = Opérations
measures-money = Argent
measures-own = Indicateurs à vous
no-measures = Les indicateurs se placent ici : la satisfaction des clients, la marche du travail, ce que cela coûte et rapporte. Vous saisissez ce qui a été compté ; la valeur, la formule et le nombre de cas en découlent.
add-metric-set = Les ajouter, sans données
add-metric = Ajouter un indicateur
metric-about-map = Le nouvel indicateur portera sur toute la carte. Pour mesurer une phase, un point de contact, un passage de relais ou un canal, sélectionnez-le d’abord.
metric-about = Le nouvel indicateur portera sur « { $name } ».
find-metric-kind = Chercher un type d’indicateur
no-metric-kind = Ce type n’existe pas. Choisissez-en un à vous : un pourcentage, une moyenne ou une somme.
measure-against-target = Objectif { $target } : { $difference }
measure-against-last = { $difference } depuis le dernier
measure-nothing = Rien de compté pour l’instant : pas de valeur. Ajoutez un relevé, collez un tableau ou importez un fichier.

field-metric-kind = Type
section-readings = Ce qui a été compté
section-target = Objectif
field-target = Objectif
hint-target = Dans l’unité des valeurs : les pourcentages comme 80, les durées comme 6 min.
field-better = Mieux vaut
better-higher = plus
better-lower = moins
better-usual = comme d’habitude pour ce type
field-unit = Unité
hint-unit = Ce que comptent les valeurs, par exemple des colis.
field-metric-subject = Porte sur
subject-map = Toute la carte
subject-stages = Phases
subject-touchpoints = Points de contact
subject-hand_offs = Passages de relais
subject-channels = Canaux
field-definition = Définition
hint-definition = Ce qui est compté exactement, par qui et quand.

reading-add = Ajouter
remove-reading = Retirer le relevé { $period }
paste-counts = Coller un tableau…
import-counts = Importer un fichier…
no-value = pas de valeur
all-readings = Afficher les { $count } relevés
fewer-readings = En afficher moins
count-way = Compté par
count-way-sums = Sommes
count-way-answers = Réponse par réponse
count-rating = Réponses { $rating }
count-optional = { $name } (facultatif)
field-period_start = Premier jour, s’il y en a plusieurs (facultatif)
field-period_end = Jour, ou dernier jour de la période
field-reading-channel = Canal
all-channels = Tous les canaux

counts-title = Relevés pour « { $name } »
counts-paste = Collez le tableau ici, avec les noms des colonnes sur la première ligne
counts-columns-wanted = Colonnes : date, { $columns } ; au choix : canal, n, source et notes.
counts-ratings = le nombre de réponses pour chaque valeur de { $least } à { $most }
counts-example-date = date
counts-example-channel = canal
counts-rows = { $taken ->
    [one] { $taken } ligne sur { $rows } est lisible.
   *[other] { $taken } lignes sur { $rows } sont lisibles.
}
counts-how = Les colonnes sont séparées par des { $delimiter }.
counts-new-channels = { $count ->
    [one] Nouveau canal sur la carte : { $names }.
   *[other] Nouveaux canaux sur la carte : { $names }.
}
counts-replaced = { $count ->
    [one] { $count } relevé de la même période et du même canal est remplacé.
   *[other] { $count } relevés des mêmes périodes et des mêmes canaux sont remplacés.
}
counts-order = Ordre des dates
counts-order-day = 31/3/2026
counts-order-month = 3/31/2026
counts-order-guess = Le tableau ne permet pas de trancher ; c’est l’usage de votre région.
counts-fraction = Écriture des nombres
counts-fraction-guess = Le tableau ne permet pas de trancher ; c’est l’usage de votre région.
counts-read = Ce qui serait ajouté
counts-period = Période
counts-value = Valeur
counts-base = Cas
counts-take = { $count ->
    [one] Reprendre { $count } relevé
   *[other] Reprendre { $count } relevés
}
counts-taken = { $count ->
    [one] { $count } relevé a été ajouté.
   *[other] { $count } relevés ont été ajoutés.
}
