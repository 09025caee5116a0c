# Why a map cannot be like that, and why an edit was refused.

# The kinds of record in running text.
record = { $record ->
    [map] carte
    [team] équipe
    [person] personne
    [channel] canal
    [tag] étiquette
    [persona] persona
    [persona_channel] canal préféré
    [stage] phase
    [touchpoint] point de contact
    [touchpoint_channel] autre canal
    [lane] couloir
    [card] fiche
    [card_tag] étiquette de fiche
    [unlike] paire de fiches différentes
    [emotion] émotion
    [hand_off] passage de relais
    [answer] réponse
    [claim] revendication
    [view] vue
    [view_filter] filtre de vue
    [metric] indicateur
    [reading] relevé
    [action] action
    [action_subject] objet d’action
    [pilot] essai
    [question] question
    [estimate] estimation
    [replacement] point de contact remplacé
    [log_name] nom des données d’interaction
    [inconsistency] incohérence
    [accountable] part du résultat
    [silence] constat ignoré
   *[other] enregistrement
}
record-named = { record } « { $title } » ({ $id })
record-unnamed = { record } { $id }

# What a column takes.

value-text = « { $text } »
value-nothing = rien
value-true = vrai
value-false = faux
value-number = { $number }
takes-text = un texte
takes-optional-text = un texte ou rien
takes-order = une clé d’ordre faite de chiffres et de lettres latines
takes-bool = vrai ou faux
takes-integer = un nombre entier ou rien
takes-number = un nombre
takes-optional-number = un nombre ou rien
takes-date = une date comme 2026-03-31 ou rien
takes-id = l’identifiant d’un enregistrement
takes-choice = l’un des mots { $words }
value-wrong = Valeur attendue : { $expected } ; trouvé : { $found }.
value-wrong-hint = Indiquez une valeur qui convient.
column-unknown = Le type « { record } » n’a pas de colonne « { $column } ».
column-wrong = Colonne « { $column } » du type « { record } » ; attendu : { $expected } ; trouvé : { $found }.
column-hint = Utilisez une colonne de ce type d’enregistrement, et une valeur qui convient.

# What holds in every map.

rule-order = La clé d’ordre manque.
rule-nul = « { $column } » contient un caractère NUL.
rule-long = « { $column } » fait { $bytes } octets ; le maximum est { $most }.
rule-extensions = Les extensions ne forment pas un objet JSON.
rule-scale = « { $column } » vaut { $number }, au lieu de 1 à 5.
rule-stack-chain = La fiche est sous une autre, elle-même sous une autre.
rule-stack-place = La fiche est sous une autre qui se trouve ailleurs.
rule-heading-kind = La fiche est sous une fiche qui n’est pas une rubrique, ou est elle-même une rubrique.
rule-heading-place = La fiche est sous une rubrique qui se trouve ailleurs.
rule-heading-stack = Une rubrique ne peut pas être dans une pile.
rule-unlike-itself = Les deux côtés sont la même fiche.
rule-size = « { $column } » vaut { $number }, au lieu de { $least } à { $most }.
rule-negative = « { $column } » vaut { $number }, moins que 0.
rule-reference = « { $column } » renvoie à un enregistrement qui n’existe pas : { record } { $id }.
rule-card-places = La fiche est à la fois sous un point de contact et sur toute une phase.
rule-span-begins-nowhere = La fiche se termine à un point de contact, mais ne commence à aucun.
rule-span-backwards = La fiche se termine à un point de contact qui ne vient pas après celui où elle commence.
rule-card-line = La fiche est dans une ligne de séparation.
rule-rating = L’évaluation vaut { $number }, au lieu de −2 à +2.
rule-spread = Les évaluations s’écartent de plus de { $most }.
rule-rated-twice = Le même persona a déjà évalué ce point de contact.
rule-hand-off-itself = Le passage de relais mène d’un point de contact à lui-même.
rule-claim-subjects = Nombre d’éléments visés par la revendication : { $count }, au lieu d’un seul.
rule-answer-subjects = La réponse doit porter soit sur un irritant, soit sur un passage de relais.
rule-answer-from = La réponse vient d’une fiche qui n’est pas une opportunité.
rule-answer-to = La réponse s’adresse à une fiche qui n’est pas un irritant.
rule-touchpoint-channel = Le point de contact a déjà ce canal.
rule-persona-channel = Le persona a déjà ce canal.
rule-card-tag = La fiche porte déjà cette étiquette.
rule-view-filter = Nombre d’éléments visés par le filtre de vue : { $count }, au lieu d’un seul.
rule-agreed-owner = L’action est décidée, mais personne n’est nommé pour la faire.
rule-agreed-date = L’action est décidée, mais sans date.
rule-metric-subjects = Nombre d’éléments auxquels appartient l’indicateur : { $count }, au lieu d’un seul ou de la carte.
rule-period = La période se termine avant de commencer.
rule-action-subjects = Chaque lien de l’action doit porter soit sur une fiche, soit sur un passage de relais.
rule-action-card = L’action porte sur une fiche qui n’est ni un irritant ni une opportunité.
rule-question-origins = Nombre d’éléments d’où vient la question : { $count }, au lieu d’un seul.
rule-silence-rule = La règle ignorée n’est pas précisée.
rule-silence-reason = La raison d’ignorer ce constat n’est pas précisée.
rule-silence-subjects = Nombre d’éléments visés par le constat ignoré : { $count }, au lieu d’un seul ou de la carte.
rule-log-name = Un nom des données d’interaction ne doit pas être vide.
rule-inconsistency-itself = Les deux côtés sont le même canal.
rule-share = Plus de cent contacts sur cent passent par ce canal.
rule-estimated-twice = Il existe déjà une estimation de cette fiche.
rule-replaced-twice = Le point de contact remplace déjà celui-là.
rule-action-subject-twice = L’action porte déjà sur cela.
rule-silenced-twice = Cette règle est déjà ignorée pour cela.
rule-owned-by-nobody = Un responsable est désigné, mais personne n’est nommé.
rule-owner-unsaid = Un responsable est nommé, mais il n’est pas indiqué comme désigné.
rule-other-team = La personne nommée appartient à une autre équipe.

# Edits.

edit-missing = Introuvable : { record } avec l’identifiant { $id }.
edit-missing-hint = Peut-être supprimé entre-temps. « Annuler » fait revenir ce qui a été supprimé.
edit-exists = L’identifiant { $id } est déjà pris : { record }.
edit-exists-hint = Donnez au nouvel enregistrement son propre identifiant.
edit-place-unsaid = L’emplacement n’est pas précisé : { record }.
edit-place-unfit = Impossible à cet emplacement : { record }.
edit-place-hint = Choisissez un autre emplacement.
edit-map-made = Une carte ne se crée pas à l’intérieur d’une carte.
edit-map-made-hint = Créez les cartes dans la bibliothèque.
edit-map-removed = Une carte ne peut pas être retirée d’elle-même.
edit-map-removed-hint = Supprimez les cartes dans la bibliothèque.
edit-lane-with-cards = Un couloir qui contient des fiches ne peut pas devenir une ligne de séparation.
edit-lane-with-cards-hint = Déplacez ou supprimez d’abord ses fiches.
edit-named-twice = Le même enregistrement est cité deux fois : { record }.
edit-named-twice-hint = Citez chacun une seule fois.
edit-belongs = Cela fait partie d’un autre élément et ne peut pas être copié seul : { record }.
edit-belongs-hint = Copiez l’élément dont il fait partie.
edit-not-written = Il n’y a pas de texte à saisir ici : { record }.
edit-not-written-hint = Citez une fiche ou un point de contact, ou modifiez une colonne.
edit-not-merged = Cela ne peut pas être fusionné : { record }.
edit-not-merged-hint = Les fiches, les points de contact et les phases peuvent l’être.
edit-heading-stacked = Une rubrique ne peut pas être mise dans une pile.
edit-heading-stacked-hint = Mettez plutôt les fiches sous la rubrique.
edit-heading-merged = Une rubrique ne peut être fusionnée qu’avec d’autres rubriques.
edit-heading-merged-hint = Mettez les fiches sous la rubrique, ou fusionnez les fiches sans elle.
edit-stands-alone = L’action « { $title } » est décidée, et personne d’autre n’est nommé pour la faire.
edit-stands-alone-hint = Donnez d’abord un autre responsable à l’action, ou refaites-en une idée.
edit-placing = « { $column } » ne peut pas être défini ({ record }) : cela découle de l’emplacement.
edit-placing-hint = Déplacez plutôt l’élément.
edit-invariant = Cela ne serait pas cohérent ({ $rule }) : { record } { $id }. { $what }
edit-invariant-hint = Modifiez la valeur pour respecter la règle.
edit-misfit = Ce n’est plus comme avant : { record } { $id }. { $what }
edit-misfit-hint = Une modification a eu lieu entre-temps. Vérifiez, puis réessayez.
misfit-says-nothing = La modification n’indique ni l’état d’avant, ni celui d’après.
misfit-there = Cela existe déjà.
misfit-gone = Cela a été supprimé.
misfit-changed = Cela a été modifié depuis.
misfit-column = « { $column } » a été modifié depuis.
edit-too-large = Le tableau a { $rows } lignes et { $columns } colonnes ; à partir d’ici, la carte compte { $lanes } couloirs et { $touchpoints } points de contact.
edit-too-large-hint = Commencez plus haut ou plus à gauche, ou ajoutez d’abord des couloirs et des points de contact.
edit-empty = Aucun enregistrement n’est cité.
edit-empty-hint = Citez-en au moins un.
