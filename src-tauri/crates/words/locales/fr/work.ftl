# What is done about what was found: files of actions, and what the picture says about priorities.
# The window takes the latter from the picture and has no copy.

actions-none = La carte n’a pas encore d’actions.
calendar-undated = { $count ->
    [one] { $count } action n’a pas de date et ne figure pas dans l’agenda.
   *[other] { $count } actions n’ont pas de date et ne figurent pas dans l’agenda.
}
weighed-result = { $filled } = { $value }
weighed-percent = { $number } %
weighed-points = { $number }

# The lens Priorities.

priorities = Priorités
priorities-about = Ce qui vaut la peine en premier. Chaque opportunité a une place à elle, pour que tout ne puisse pas être important.
priorities-impact = Impact et effort
priorities-impact-about = Combien une opportunité aiderait, de bas en haut ; combien de travail elle demanderait, de gauche à droite. Le nombre est son rang : d’abord ce qui aide le plus, puis ce qui demande le moins de travail. À partir de 3 l’impact compte comme fort, à partir de 4 l’effort.
priorities-impact-corner = Impact vers le haut, effort vers la droite
priorities-impact-best = Gains rapides
priorities-impact-bold = Grands paris
priorities-impact-small = Petits plus
priorities-impact-poor = À écarter
priorities-impact-up = Impact { $number } sur 5, { $level }
priorities-impact-across = Effort { $number } sur 5, { $level }
priorities-impact-spoken = { $text }. Rang { $rank }, impact { $up }, effort { $across } : { $quarter }
priorities-value = Valeur et faisabilité
priorities-value-about = Ce qu’une opportunité vaut pour le client, de bas en haut ; combien elle est faisable, de gauche à droite. Le nombre est son rang : d’abord ce qui vaut le plus, puis ce qui est le plus faisable. À partir de 3 les deux comptent comme forts.
priorities-value-corner = Valeur vers le haut, faisabilité vers la droite
priorities-value-best = À faire
priorities-value-bold = Trouver un moyen
priorities-value-small = Agréable à avoir
priorities-value-poor = Laisser de côté
priorities-value-up = Valeur { $number } sur 5, { $level }
priorities-value-across = Faisabilité { $number } sur 5, { $level }
priorities-value-spoken = { $text }. Rang { $rank }, valeur { $up }, faisabilité { $across } : { $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = très faible
priorities-step-2 = faible
priorities-step-3 = intermédiaire
priorities-step-4 = notable
priorities-step-5 = considérable
priorities-tray = { $number ->
    [0] Tout est placé
    [one] { $number } à placer
   *[other] { $number } à placer
}
priorities-tray-about = Faites-les glisser sur la matrice, ou déplacez-les avec Alt et les touches fléchées.
priorities-tray-all = Commencez par une : faites-la glisser sur la matrice, ou déplacez-la avec Alt et les touches fléchées. Chaque suivante se compare à celles qui s’y trouvent.
priorities-tray-done = Les nouvelles opportunités attendent ici.
priorities-unplaced-spoken = { $text }. Pas encore placée
priorities-unsaid = Une opportunité sans texte
priorities-score-about = { $formula }. { $scales }
priorities-rice-scales = Portée : clients sur une période. Impact : 3, 2, 1, 0,5 ou 0,25. Confiance : 100, 80 ou 50 pour cent. Effort : mois-personne.
priorities-ice-scales = Chacun de 1 à 10.
priorities-opportunity-scales = Les deux de 0 à 10 : combien cela compte pour les clients, et combien ils en sont satisfaits aujourd’hui.
priorities-column-name = Opportunité
priorities-column-rank = Rang
priorities-column-score = Score
priorities-no-scores = Aucun score pour l’instant
priorities-no-scores-about = Sélectionnez une opportunité et indiquez ses chiffres à côté de la carte, sous « Ce que cela vaut ». Elle apparaît alors ici avec son score.
priorities-empty = Pas encore d’opportunités
priorities-empty-about = Une opportunité répond à ce qui va mal : sélectionnez un irritant ou un passage de relais et créez-en une avec Ctrl+Alt+O, ou écrivez des fiches dans le couloir des opportunités. Vous voyez alors ici lesquelles aident le plus pour le moins de travail.
