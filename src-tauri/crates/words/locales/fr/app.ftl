# The window.

app-name = Throughline

error-unexplained = Cela n’a pas fonctionné.
error-unexplained-hint = Rien n’a changé. Réessayez ; si cela se reproduit, relancez l’application.

# What a person can do.

action-new-map = Nouvelle carte
action-open-file = Ouvrir…
action-import-pasted = Importer le presse-papiers…
action-import-file = Importer…
action-save-copy = Enregistrer une copie…
action-share-copy = Copie diffusable…
action-export-pdf = Exporter en PDF…
action-export-report = Exporter un rapport (PDF)…
action-export-svg = Exporter en SVG…
action-export-png = Exporter en PNG…
action-export-pptx = Exporter en diapositives (PPTX)…
action-export-csv = Exporter le registre en CSV…
action-export-xlsx = Exporter un classeur…
action-export-other = Exporter dans un autre format…
action-close-map = Toutes les cartes
action-undo = Annuler
action-undo-step = Annuler : { $step }
action-redo = Rétablir
action-redo-step = Rétablir : { $step }
action-cut = Couper
action-copy = Copier
action-paste = Coller
action-duplicate = Dupliquer
action-delete = Supprimer
action-merge = Fusionner
action-split = Diviser par ligne
action-stack = Empiler
action-unstack = Dépiler
action-put-on-top = Mettre en haut de la pile
action-part-stage = Commencer une phase ici
action-part-touchpoint = Mettre dans un nouveau point de contact
action-fold = Replier ou déplier
action-group = Mettre sous une rubrique
action-ungroup = Retirer la rubrique, garder ses fiches
action-open-stack = Ouvrir ou fermer la pile ou la rubrique
action-edit-text = Modifier le texte
action-select-all = Sélectionner toutes les fiches
action-add-card = Ajouter une fiche
action-capture-bar = Saisir en grand
action-add-touchpoint = Ajouter un point de contact
action-add-stage = Ajouter une phase
action-add-lane = Ajouter un couloir
action-add-persona = Ajouter un persona
action-open-link = Ouvrir le lien
action-move-to = Déplacer vers…
action-move-to-map = Déplacer vers une autre carte…
action-copy-as-picture = Copier comme image
action-copy-as-table = Copier comme tableau
action-copy-to-map = Copier vers une autre carte…
action-nudge-left = Déplacer à gauche
action-nudge-right = Déplacer à droite
action-nudge-up = Déplacer vers le haut
action-nudge-down = Déplacer vers le bas
action-grab = Prendre et déplacer
action-rate-higher = Évaluer plus haut
action-rate-lower = Évaluer plus bas
action-go-to-message = Aller au message
action-span-more = Étendre d’un point de contact
action-span-less = Réduire d’un point de contact
action-next-curve = Tracer la courbe du persona suivant
action-previous-curve = Tracer la courbe du persona précédent
action-curve-alone = Afficher une seule courbe, ou toutes
action-sort-severity = Trier par gravité
action-sort-evidence = Trier par niveau de preuve
action-sort-owner = Trier par responsable
action-sort-text = Trier par texte
action-show-palette = Rechercher une commande ou un endroit
action-find = Rechercher sur la carte…
action-find-next = Rechercher le suivant
action-find-previous = Rechercher le précédent
action-find-duplicates = Rechercher les doublons…
action-go-to-stage = Aller à une phase ou un point de contact…
action-zoom-in = Zoom avant
action-zoom-out = Zoom arrière
action-zoom-actual = Taille réelle
action-zoom-fit = Afficher toute la carte
action-zoom-selection = Zoomer sur la sélection
action-panel-inspector = Détails
action-panel-personas = Personas
action-panel-channels = Canaux
action-panel-teams = Équipes et personnes
action-panel-lanes = Couloirs
action-panel-parking = Parking
action-panel-questions = Questions
action-panel-inconsistencies = Incohérences
action-panel-actions = Actions
action-make-opportunity = Créer une opportunité qui y répond
action-make-action = En faire une action
action-note-inconsistency = Noter que des canaux se contredisent
action-at-hand-off = Améliorer le passage de relais { $from } → { $to }
how-might-we = Comment pourrions-nous{ " " }
action-add-reading = Ajouter un relevé
action-panel-measures = Indicateurs
action-panel-interactions = Données d’interaction
action-ask-question = Transformer en question à étudier
action-panel-check = Contrôle de la carte
action-overview-map = Vue d’ensemble
action-lens-journey = Voir le parcours avec ses couloirs
action-lens-channels = Voir le parcours entre les canaux
action-lens-owners = Voir le parcours entre les responsables
action-lens-flow = Voir le parcours en logigramme
action-lens-timeline = Voir le parcours dans le temps
action-make-hand-off = Noter un passage de relais, vers le point de contact suivant ou entre deux
action-lens-outline = Lire le parcours comme un texte
action-lens-register = Voir le parcours en tableaux
action-show-in-journey = Montrer dans le parcours
why-no-tile = Sélectionnez d’abord la tuile d’un indicateur dans le tableau de bord.
why-no-register = Affichez d’abord un registre.
why-not-in-table = Sélectionnez d’abord une ligne d’un tableau.
action-lens-priorities = Voir par quoi commencer
action-lens-dashboard = Voir le tableau de bord
action-colour-by-kind = Colorer les fiches par type
action-colour-by-evidence = Colorer les fiches par niveau de preuve
action-colour-by-owner = Colorer les fiches par responsable
action-colour-by-department = Colorer les fiches par service du point de contact
action-colour-by-severity = Colorer les fiches par gravité
action-colour-by-tag = Colorer les fiches par étiquette
action-colour-by-author = Colorer les fiches par auteur
action-theme-system = Couleurs du système
action-theme-light = Couleurs claires
action-theme-dark = Couleurs sombres
action-theme-contrast = Contraste élevé
action-density-comfortable = Espacement confortable
action-density-compact = Espacement compact
action-text-larger = Agrandir le texte et les commandes
action-text-smaller = Réduire le texte et les commandes
action-text-usual = Taille habituelle du texte et des commandes
action-language-system = Langue du système
action-language-en = Langue : English
action-language-de = Langue : Deutsch
action-language-es = Langue : Español
action-language-fr = Langue : Français
action-language-nl = Langue : Nederlands
action-language-pl = Langue : Polski
action-language-ar = Langue : العربية
action-language-ja = Langue : 日本語
action-show-settings = Paramètres
action-show-backups = Sauvegardes…
action-back-up = Sauvegarder la bibliothèque maintenant
action-export-settings = Exporter les paramètres…
action-import-settings = Importer des paramètres…
action-show-help = Aide
action-start-tour = Commencer la visite guidée
action-show-keys = Raccourcis clavier
action-show-about = À propos de Throughline

action-group-file = Cartes et fichiers
action-group-edit = Édition
action-group-insert = Ajouter
action-group-move = Déplacer
action-group-find = Rechercher et aller à
action-group-view = Affichage
action-group-present = Présenter
action-group-help = Aide

key-mod = Ctrl
key-shift = Maj
key-alt = Alt
key-enter = Entrée
key-delete = Suppr
key-backspace = Retour arrière
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Échap
key-tab = Tab
key-space = Espace
key-home = Début
key-end = Fin
key-insert = Inser
key-pageup = Page préc.
key-pagedown = Page suiv.

# Why something cannot be done now.

why-no-lanes-shown = Cela concerne les couloirs et les fiches : affichez d’abord le parcours
why-no-map = Aucune carte n’est ouverte.
why-nothing-selected = Rien n’est sélectionné.
why-not-with-this = Impossible avec la sélection actuelle.
why-nothing-to-undo = Il n’y a rien à annuler.
why-nothing-to-redo = Il n’y a rien à rétablir.
why-no-stages = Il n’y a pas encore de phases.
why-nothing-to-rate = Sélectionnez un point de contact ou quelque chose en dessous. Il faut un persona.
why-no-message = Il n’y a aucun message.
why-not-several-cards = Sélectionnez plusieurs fiches qui ne sont pas déjà dans la même pile.
why-nothing-to-group = Sélectionnez des fiches, dont une rubrique au plus, ou une cellule vide.
why-nothing-to-ask = Sélectionnez un élément dont aucune question n’a encore été tirée.
why-nothing-to-answer = Sélectionnez un irritant ou un passage de relais.
why-no-two-channels = Des canaux ne peuvent se contredire que si la carte en compte deux.
why-nothing-to-do = Sélectionnez une opportunité, un irritant ou un passage de relais.
question-of = Est-ce exact : { $text } ?
said-asked = { $count ->
    [one] { $count } question à éclaircir
   *[other] { $count } questions à éclaircir
}
why-no-heading = Sélectionnez une rubrique, ou une fiche qui s’y trouve.
why-no-stack = Sélectionnez une fiche d’une pile.
why-no-cards = Il n’y a pas encore de fiches qui pourraient se ressembler.
why-no-link = La sélection ne contient aucune adresse.
why-not-presenting = Aucune présentation n’est en cours.
why-presenting = Une carte est déjà présentée.

# The library.

library-title = Vos cartes
library-search = Rechercher dans vos cartes
library-none = Aucune carte ne s’appelle « { $wanted } ».
library-found = { $count ->
    [one] { $count } carte
   *[other] { $count } cartes
}
library-empty = Commencez par un parcours
library-empty-hint = Une carte montre le parcours d’un client à travers les canaux et les équipes. Tout reste sur cet ordinateur.
library-sample = Ouvrir la carte d’exemple
library-sample-hint = Une panne est signalée puis réparée : six phases, deux personas.
library-gallery = Créer une carte
library-gallery-hint = Vide, avec des phases, ou à partir de l’une des huit cartes pour apprendre.
library-begin-file = Ouvrir un fichier
library-begin-file-hint = Une carte que l’on vous a envoyée, ou un tableau.
library-open = Ouvrir
library-more = Plus d’options pour { $title }
library-recent = Fichiers récents
library-counts = { $touchpoints ->
    [one] { $touchpoints } point de contact
   *[other] { $touchpoints } points de contact
  }, { $cards ->
    [one] { $cards } fiche
   *[other] { $cards } fiches
  }

# The bar over a map.

header-title = Titre de la carte
header-tools = Outils
rail = À côté de la carte
header-zoom = Zoom
header-zoom-at = Zoom, actuellement { $percent }
header-share = Partager
window-title = { $title } – { $state }
saving-saved = Enregistré
saving-saving = Enregistrement…
saving-failed = Non enregistré

# The canvas.

canvas-label = Carte de parcours : { $title }
canvas-offers = Ce que le signe peut signifier
canvas-new-card-hint = Saisissez, puis Entrée · #étiquette @responsable !3
canvas-edit-text = Texte
canvas-rate = { $persona } : { $level }
menu-context = Ce que vous pouvez faire ici
parking = Parking

capture-bar = Saisir en grand
capture-where = { $column } · { $lane }
capture-nowhere = Choisissez une cellule sur la carte
capture-label = Nouvelle fiche : { $where }
capture-hint = Saisissez, puis Entrée · Tab : point de contact suivant
capture-close = Fermer
place-card = { $column }, { $lane }, { $position } sur { $count }
place-span = { $from } à { $until }
place-under-heading = { $where }, { $position } sur { $count } sous « { $heading } »
place-in-stack = { $where }, { $position } sur { $count } dans la pile
place-several = { $column }, { $lane }
place-touchpoint = { $stage }, { $position } sur { $count }
place-among = { $position } sur { $count }
here-card = { $position } sur { $count } dans { $lane }, point de contact { $touchpoint }, phase { $stage }
here-cell = { $lane }, point de contact { $touchpoint }, phase { $stage }
here-span = { $lane }, toute la phase { $stage }
here-empty = vide
here-more = { $told }, { $more }
said-moved = Déplacé vers { $where }
said-added = { $count ->
    [one] Fiche ajoutée : { $where }
   *[other] { $count } fiches ajoutées, la dernière : { $where }
}
said-written = Texte actuel : { $text }
said-emptied = Il n’y a plus de texte
said-lens = Vue : { $lens }
said-at = { $at } sur { $count } : { $name }
said-grabbed = Pris : { $name }. Les flèches déplacent, Entrée pose, Échap remet en place.
said-no-further = Impossible d’aller plus loin
said-put-down = Posé : { $where }
said-put-back = Remis en place : { $where }
grab-hint = ← ↑ → ↓ déplacent · Entrée pose · Échap remet
said-nothing-rated = Rien n’est encore évalué. Sur un point de contact, { $higher } évalue plus haut et { $lower } plus bas.
said-untimed = { $count ->
    [one] { $count } durée n’est plus connue
   *[other] { $count } durées ne sont plus connues
}
said-merged = { $count } éléments fusionnés en un seul
said-curve = La courbe affichée est celle de { $persona }
said-curve-alone = Seule la courbe de { $persona } ; les autres sont estompées
said-curves-all = Toutes les courbes
said-sorted = { $count } fiches triées
said-split = Divisé en { $count } fiches
said-stacked = { $count } fiches dans une même pile
said-unstacked = { $count ->
    [one] { $count } fiche retirée de sa pile
   *[other] { $count } fiches retirées de leur pile
}
said-on-top = En haut de la pile
said-grouped = { $count ->
    [one] { $count } fiche mise sous une rubrique
   *[other] { $count } fiches mises sous une rubrique
}
said-ungrouped = { $count ->
    [0] Rubrique retirée
    [one] { $count } fiche sortie de sa rubrique
   *[other] { $count } fiches sorties de leur rubrique
}
said-heading-removed = { $count ->
    [0] « { $name } » retiré
    [one] « { $name } » retiré, sa fiche reste
   *[other] « { $name } » retiré, ses { $count } fiches restent
}
said-heading-opened = { $count ->
    [one] { $count } fiche affichée sous sa rubrique
   *[other] { $count } fiches affichées sous leur rubrique
}
said-heading-closed = { $count ->
    [one] { $count } fiche repliée sous sa rubrique
   *[other] { $count } fiches repliées sous leur rubrique
}
said-stack-opened = Pile de { $count } ouverte
said-stack-closed = Pile de { $count } fermée
alike-asked = Comme « { $text } »
alike-stack = Empiler
alike-leave = Pas la même chose
said-folded = Replié
said-opened = Déplié
said-rated = Évalué : { $persona }, { $touchpoint }, { $level }
said-swept = { $count ->
    [one] { $count } point de contact évalué
   *[other] { $count } points de contact évalués
}
said-unrated = Évaluation retirée
said-removed-name = « { $name } » supprimé
said-removed-what = Supprimé : { $what }
said-removed = { $count ->
    [one] { $count } élément supprimé
   *[other] { $count } éléments supprimés
}
said-copied = { $count ->
    [one] { $count } élément copié
   *[other] { $count } éléments copiés
}
pictures-put = { $count ->
    [one] Image ajoutée : { $where }
   *[other] { $count } images ajoutées, la première : { $where }
}
pictures-describe = Décrire
pictures-describe-hint = Que montre-t-elle ? Une phrase suffit, pour ceux qui ne peuvent pas la voir.
pictures-smaller-hint = Elle était plus grande que ce qu’une carte peut contenir et a été réduite.
pictures-still-hint = Elle était animée ; seule la première image a été gardée.
pictures-bare-hint = Les informations jointes, comme le lieu et la date de prise de vue, ont été retirées.
sent-card = { $count ->
    [one] une fiche
   *[other] { $count } fiches
}
sent-touchpoint = { $count ->
    [one] un point de contact
   *[other] { $count } points de contact
}
sent-stage = { $count ->
    [one] une phase
   *[other] { $count } phases
}
sent-moved = Déplacement vers « { $title } » : { $what }
sent-copied = Copie vers « { $title } » : { $what }
sent-undo-both = Annuler dans les deux
sent-open = Ouvrir cette carte
sent-taken-back = Annulé
doors-to = Vers une autre carte :
doors-other = Autre…
to-map-move = Déplacer vers une autre carte : { $what }
to-map-copy = Copier vers une autre carte : { $what }
to-map-do-move = Déplacer
to-map-do-copy = Copier
to-map-same = Là où les noms correspondent
to-map-same-hint = Chaque fiche va dans la cellule du même point de contact et du même couloir, ou attend dans le parking s’il n’y en a pas.
to-map-none = Il n’y a pas encore d’autre carte.
said-undone = Annulé : { $step }
said-redone = Rétabli : { $step }

# Messages.

toasts-name = Messages
toast-dismiss = Fermer
toast-saved = Enregistré sous { $file }.
toast-backed-up = Une sauvegarde a été faite.
toast-reveal = Afficher le fichier
reveal-failed = Le gestionnaire de fichiers de cet ordinateur ne répond pas.
reveal-failed-hint = { $file } se trouve dans le dossier { $folder }.
toast-map-deleted = « { $title } » a été supprimé.
drop-files = Déposez des fichiers pour les ouvrir
drop-no-map = Ouvrez d’abord une carte, puis déposez-le dessus.
interactions-need-map = { $file } contient des données d’interaction. Ouvrez d’abord la carte concernée, puis les données.
dropped-beside = Placé dans le parking. Déposez sur une cellule pour l’y placer.

# Settings.

density-comfortable = Confortable
density-compact = Compact
as-the-system = Comme le système
# Languages are called as they call themselves.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé

# About.

about-line = Des cartes de parcours client, sur votre propre ordinateur.
about-version = Version { $version }
about-library = Bibliothèque : { $library }
about-sends-title = Ce que cette application envoie
about-sends = Rien. Ni compte, ni cloud, ni statistiques ; elle n’ouvre aucune connexion et ne cherche pas de nouvelle version. Un lien que vous choisissez s’ouvre dans votre navigateur.
about-licence-title = Licence
about-licence = Logiciel libre sous licence MIT ou Apache 2.0, au choix. Il contient des œuvres d’autres auteurs.
about-licences = Licences de ces œuvres
about-back = Retour
about-look = Chercher une nouvelle version…
about-look-ask = Votre navigateur va ouvrir { $address }. Rien n’est transmis à votre sujet ni au sujet de vos cartes.
about-look-open = Ouvrir dans le navigateur
dialog-close = Fermer

# Presenting.

action-present = Présenter
action-present-follow = Projecteur : suivre ce que je vois
action-present-pin = Projecteur : figer l’affichage
action-present-walk = Projecteur : dérouler le parcours
action-present-next = Projecteur : suivant
action-present-previous = Projecteur : précédent
action-present-next-stage = Projecteur : phase suivante
action-present-previous-stage = Projecteur : phase précédente
action-present-first = Projecteur : aller au début
action-present-last = Projecteur : aller à la fin
action-present-spotlight = Projecteur : mettre la sélection en lumière
action-present-blank = Projecteur : écran vide
action-present-contrast = Projecteur : contraste élevé
action-present-draft = Projecteur : montrer la saisie en cours
action-present-end = Terminer la présentation
present-bar = Présentation
present-end = Terminer
present-now-follows = Le projecteur montre ce que vous voyez
present-now-pinned = Le projecteur reste où il est
present-now-blank = Le projecteur n’affiche rien
present-marker = { $position } sur { $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = Le projecteur montre la saisie en cours
said-draft-hidden = Le projecteur montre les fiches une fois terminées
said-presenting = Présentation en cours : le projecteur montre ce que vous voyez
said-presented = La présentation est terminée
said-blank = Le projecteur n’affiche rien
said-projected = Le projecteur affiche de nouveau la carte
said-follows = Le projecteur suit ce que vous voyez
said-pinned = Le projecteur reste où il est

# Maps beside this one.

action-make-future = Créer une carte cible à partir de celle-ci…
action-compare = Comparer avec une autre carte
action-compare-with = Comparer avec…
action-overlay = Superposer le parcours actuel à cette carte
action-persona-sheets = Profils des personas
action-open-sub-journey = Ouvrir le sous-parcours
action-back-to-map = Retour à la carte précédente
why-no-earlier-map = Il n’y a pas de carte antérieure à superposer à celle-ci. Une carte cible créée à partir d’une autre la connaît ; toute autre carte se choisit avec « Comparer avec… ».
why-no-sub-journey = Sélectionnez un point de contact qui mène à une autre carte.
why-no-way-back = Vous ne venez pas d’une autre carte.
