# La fenêtre d’aide et la visite guidée de l’exemple.

help-title = Aide
help-window-title = Aide – Throughline
help-contents = Sommaire
help-tools = Pages
help-search = Rechercher dans l’aide
help-found = { $count ->
    [0] Aucune page n’en parle
    [one] Une page en parle
   *[other] { $count } pages en parlent
}
help-back = Page précédente
help-forward = Page suivante
help-language = Cette page est écrite en anglais.

tour-title = Visite guidée
tour-step = Étape { $number } sur { $count } : { $what }
tour-done = Fait : { $what }
tour-skip = Passer
tour-back = Retour
tour-more = En savoir plus
tour-leave = Quitter la visite guidée
tour-end = La visite guidée est terminée
tour-end-do = Ce que vous avez fait reste et peut être annulé. L’aide en dit plus sur chaque étape.
tour-look = Allez sur une fiche
tour-look-do = La carte est un tableau : phases et points de contact en largeur, couloirs en hauteur. Cliquez sur une fiche ; ou déplacez-vous avec les flèches et entrez dans une cellule avec Entrée.
tour-write = Écrivez une fiche
tour-write-do = Allez dans une cellule d’un clic ou avec les flèches, tapez ce qu’un client pourrait dire et appuyez sur Entrée.
tour-pain = Notez un irritant
tour-pain-do = Dans le couloir « { $lane } », tapez une fiche qui se termine par !4, sa gravité, et appuyez sur Entrée.
tour-rate = Modifiez une évaluation
tour-rate-do = Faites glisser un point d’une courbe vers le haut ou le bas. Au clavier : allez sur le point et appuyez sur la flèche haut ou bas.
tour-move = Déplacez une fiche
tour-move-do = Faites glisser une fiche dans une autre cellule ; ou sélectionnez-la et appuyez sur { $keys }.
tour-pass = Décrivez un passage de relais
tour-pass-do = Sélectionnez un point de contact, appuyez sur { $keys } et dites ce qui déclenche le passage de relais.
tour-know = Dites d’où vous le savez
tour-know-do = Sélectionnez une fiche et choisissez un autre niveau de preuve dans ses détails ({ $keys }).
tour-lens = Changez de perspective
tour-lens-do = Appuyez sur { $keys } : le parcours serpente entre les canaux, et il est vertical là où le client en change.
tour-colour = Colorez les fiches par niveau de preuve
tour-colour-do = { $keys } ramène aux couloirs. Cherchez ensuite la commande « { $action } » ({ $search }).
tour-export = Emportez le tout
tour-export-do = Appuyez sur { $keys }. Vous voyez les pages telles qu’elles seront, sans devoir enregistrer quoi que ce soit.
