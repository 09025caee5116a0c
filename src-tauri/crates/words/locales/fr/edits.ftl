# What a step of the history did. They stand in the menu after “Undo:”.

edit-create = Ajouter { $what }
edit-change = Modifier { $what }
edit-move = Déplacer { $what }
edit-span = Étendre { $what }
edit-copy = Dupliquer { $what }
edit-remove = Supprimer { $what }
edit-rate = Évaluer un point de contact
edit-add = Ajouter { $what }
edit-merge = Fusionner { $what }
edit-split = Diviser { $what }
edit-stack = Empiler { $what }
edit-unstack = Dépiler { $what }
edit-paste = Coller { $what }
edit-send = Déplacer { $what } vers une autre carte
edit-receive = Recevoir { $what } d’une autre carte
edit-import = Import de { $what }
edit-open = Ouverture de { $what }

things-records = { $count ->
    [one] un élément
   *[other] { $count } éléments
}
things-map = { $count ->
    [one] la carte
   *[other] { $count } cartes
}
things-team = { $count ->
    [one] une équipe
   *[other] { $count } équipes
}
things-person = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
things-channel = { $count ->
    [one] un canal
   *[other] { $count } canaux
}
things-tag = { $count ->
    [one] une étiquette
   *[other] { $count } étiquettes
}
things-persona = { $count ->
    [one] un persona
   *[other] { $count } personas
}
things-persona_channel = { $count ->
    [one] un canal préféré
   *[other] { $count } canaux préférés
}
things-stage = { $count ->
    [one] une phase
   *[other] { $count } phases
}
things-touchpoint = { $count ->
    [one] un point de contact
   *[other] { $count } points de contact
}
things-touchpoint_channel = { $count ->
    [one] un autre canal
   *[other] { $count } autres canaux
}
things-lane = { $count ->
    [one] un couloir
   *[other] { $count } couloirs
}
things-card = { $count ->
    [one] une fiche
   *[other] { $count } fiches
}
things-card_tag = { $count ->
    [one] une étiquette de fiche
   *[other] { $count } étiquettes de fiches
}
things-unlike = { $count ->
    [one] une paire de fiches différentes
   *[other] { $count } paires de fiches différentes
}
things-emotion = { $count ->
    [one] une émotion
   *[other] { $count } émotions
}
things-hand_off = { $count ->
    [one] un passage de relais
   *[other] { $count } passages de relais
}
things-answer = { $count ->
    [one] une réponse
   *[other] { $count } réponses
}
things-claim = { $count ->
    [one] une revendication
   *[other] { $count } revendications
}
things-view = { $count ->
    [one] une vue
   *[other] { $count } vues
}
things-view_filter = { $count ->
    [one] un filtre de vue
   *[other] { $count } filtres de vues
}
things-metric = { $count ->
    [one] un indicateur
   *[other] { $count } indicateurs
}
things-reading = { $count ->
    [one] un relevé
   *[other] { $count } relevés
}
things-action = { $count ->
    [one] une action
   *[other] { $count } actions
}
things-action_subject = { $count ->
    [one] un objet d’action
   *[other] { $count } objets d’actions
}
things-pilot = { $count ->
    [one] un essai
   *[other] { $count } essais
}
things-question = { $count ->
    [one] une question
   *[other] { $count } questions
}
things-estimate = { $count ->
    [one] une estimation
   *[other] { $count } estimations
}
things-replacement = { $count ->
    [one] un point de contact remplacé
   *[other] { $count } points de contact remplacés
}
things-log_name = { $count ->
    [one] un nom des données d’interaction
   *[other] { $count } noms des données d’interaction
}
things-inconsistency = { $count ->
    [one] une incohérence
   *[other] { $count } incohérences
}
things-accountable = { $count ->
    [one] une part du résultat
   *[other] { $count } parts du résultat
}
things-silence = { $count ->
    [one] un constat ignoré
   *[other] { $count } constats ignorés
}

copy-of = Copie de { $title }
opened-beside = La bibliothèque contient une autre version de cette carte. Celle-ci a été placée à côté.
opened-beside-deleted = Une autre version de cette carte a été supprimée ici, et le reste. Celle-ci est dans la bibliothèque telle que dans le fichier.
future-of = { $title } – cible
edit-pin = Preuves issues de { $what }
