# The native menu, the window's title and the native dialogs.

menu-file = Fichier
menu-new-map = Nouvelle carte…
menu-open-recent = Ouvrir un fichier récent
menu-no-recent = Aucun fichier récent
menu-export = Exporter
menu-export-pdf = PDF…
menu-export-report = Rapport…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-export-pptx = Diapositives…
menu-export-csv = CSV…
menu-export-xlsx = Classeur…
menu-export-other = Autre format…
menu-close-map = Fermer la carte
menu-show-settings = Paramètres…
menu-quit = Quitter

menu-edit = Édition
menu-undo-what = Annuler : { $what }
menu-redo-what = Rétablir : { $what }
menu-select-all = Tout sélectionner

menu-make-hand-off = Noter un passage de relais

menu-arrange = Organiser
menu-sort = Trier les fiches

menu-go = Aller à
menu-find = Rechercher…
menu-go-to-stage = Aller à une phase…

menu-view = Affichage
menu-zoom-actual = 100 %
menu-zoom-fit = Toute la carte
menu-zoom-selection = Sélection
menu-lens-journey = Parcours
menu-lens-channels = Canaux
menu-lens-owners = Responsables
menu-lens-flow = Logigramme
menu-lens-timeline = Chronologie
menu-lens-outline = Plan
menu-lens-register = Registre
menu-lens-priorities = Priorités
menu-lens-dashboard = Tableau de bord
menu-colours = Colorer les fiches par
menu-colour-by-kind = Type
menu-colour-by-evidence = Niveau de preuve
menu-colour-by-owner = Responsable
menu-colour-by-department = Service du point de contact
menu-colour-by-severity = Gravité
menu-colour-by-tag = Étiquette
menu-colour-by-author = Auteur
menu-theme = Couleurs
menu-theme-system = Comme le système
menu-theme-light = Clair
menu-theme-dark = Sombre
menu-theme-contrast = Contraste élevé
menu-language = Langue
menu-language-system = Comme le système
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = Présenter
menu-present = Démarrer
menu-present-follow = Suivre ce que je vois
menu-present-pin = Figer l’affichage
menu-present-walk = Dérouler le parcours
menu-present-next = Suivant
menu-present-previous = Précédent
menu-present-next-stage = Phase suivante
menu-present-previous-stage = Phase précédente
menu-present-first = Aller au début
menu-present-last = Aller à la fin
menu-present-spotlight = Mettre la sélection en lumière
menu-present-blank = Écran vide
menu-present-contrast = Contraste élevé
menu-present-draft = Saisie en cours
menu-present-end = Terminer

menu-help = Aide
menu-show-palette = Rechercher une commande ou un endroit…
menu-show-keys = Raccourcis clavier…

dialog-open = Ouvrir une carte ou un tableau
dialog-import-table = Importer un tableau
dialog-import = Importer
dialog-save-copy = Enregistrer une copie
dialog-interactions = Ouvrir des données d’interaction
dialog-interaction-data = Données d’interaction
dialog-export = Exporter la carte
dialog-picture = Choisir une image
dialog-read-settings = Importer des paramètres
dialog-save-settings = Exporter les paramètres
dialog-settings = Paramètres
dialog-library-folder = Un dossier pour la bibliothèque
dialog-all-readable = Cartes et tableaux
dialog-maps = Cartes
dialog-tables = Tableaux
dialog-pictures = Images
