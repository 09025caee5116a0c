# Ways out for files: sheets, reports, notations of other programs.

# The sheets of a workbook, and columns that nothing else has.

sheet-cards = Fiches
sheet-touchpoints = Points de contact
sheet-ratings = Évaluations
sheet-personas = Personas
sheet-hand-offs = Passages de relais
sheet-metrics = Indicateurs
sheet-readings = Relevés
sheet-actions = Actions
sheet-pilots = Essais
sheet-questions = Questions
sheet-answers = Réponses
sheet-inconsistencies = Incohérences
sheet-stages = Phases
sheet-lanes = Couloirs
sheet-channels = Canaux
sheet-teams = Équipes
sheet-people = Personnes
sheet-map = Carte
sheet-id-of = { $name } (ID)
sheet-said = Ce que le client apprend par ce canal
sheet-other-channel = Autre canal
sheet-other-said = Ce que le client apprend par l’autre canal
sheet-hand-off = Passage de relais
sheet-metric = Indicateur
sheet-first-day = Premier jour
sheet-last-day = Dernier jour

# Formats that the window and the command line offer.

format-journey = Fichier de carte (.journey)
format-journey-hint = Toute la carte dans un fichier, pour un autre ordinateur équipé de cette application.
format-json = Carte en JSON (.json)
format-json-hint = Toute la carte en un seul texte, pour des programmes.
format-pdf = PDF
format-pdf-hint = À imprimer et à envoyer : permet la recherche et la lecture à voix haute, avec la carte elle-même en pièce jointe.
format-svg = SVG
format-svg-hint = Un dessin que d’autres programmes peuvent modifier.
format-png = PNG
format-png-hint = Une image pour des documents et des messages.
format-pptx = Diapositives
format-pptx-hint = Une vue d’ensemble et quelques diapositives par phase, à modifier dans PowerPoint, Keynote, Impress ou Google Slides.
format-csv = CSV de ce registre
format-csv-hint = Les lignes pour un tableur, dans l’ordre et avec le filtre affichés.
format-cards = CSV de toute la carte
format-cards-hint = Une ligne par fiche, évaluation, point de contact et phase. Modifiées dans un tableur puis réimportées, les lignes changent ce qu’elles désignent.
format-xlsx = Classeur (XLSX)
format-xlsx-hint = Des feuilles pour les fiches, points de contact, évaluations, personas, passages de relais, indicateurs et actions, pour Excel, LibreOffice et autres.
format-ics = Agenda (ICS)
format-ics-hint = Les actions qui ont une date, comme journées dans un agenda.

left-out = Le fichier n’inclut pas : { $things }.
left-evidence = { $count ->
    [one] le niveau de preuve d’une fiche
   *[other] le niveau de preuve de { $count } fiches
}
left-owners = { $count ->
    [one] le responsable d’une fiche ou d’un point de contact
   *[other] les responsables de { $count } fiches et points de contact
}
left-tags = { $count ->
    [one] une étiquette de fiche
   *[other] { $count } étiquettes de fiches
}
left-pictures = { $count ->
    [one] une image
   *[other] { $count } images
}

# The report.

report-cover = À propos de cette carte
report-map = La carte
report-personas = Personas
report-pain-points = Irritants
report-hand-offs = Passages de relais
report-opportunities = Opportunités
report-actions = Actions
report-evidence = Preuves
report-appendix = Toutes les fiches
report-page = Page { $page } sur { $count }
report-sheet = { $sheet } · { $page }
report-contents = Sommaire
report-current = Le parcours tel qu’il est aujourd’hui
report-future = Le parcours tel qu’il doit devenir
report-assumed = fondé sur des hypothèses
report-researched = fondé sur des études
report-owner = Responsable
report-no-owner = Personne n’a encore demandé
report-share = Part d’hypothèses
report-share-of = { $assumed } fiches sur { $count } ne reposent que sur une hypothèse
report-written = État au
report-channel = Canal
report-ratings = Ressenti
report-lane = Couloir
report-untitled-lane = Couloir sans titre
report-whole-stage = Toute la phase
report-stage = Phase : { $stage }
report-picture = La carte en image. Les tableaux ci-dessous disent la même chose.
report-severity = gravité { $severity } sur 5
report-pain-points-about = Les plus graves d’abord.
report-hand-offs-about = D’abord ceux dont personne n’est responsable, ou dont la responsabilité est contestée.
report-opportunities-about = D’abord celles qui aideraient le plus, et parmi elles celles qui demandent le moins de travail.
report-actions-about = Ce que quelqu’un va faire, pour quand.
report-evidence-about = Ce qui repose sur plus qu’une hypothèse, et de quelle source cela vient.

format-report = Rapport (PDF)
format-report-hint = À imprimer et à distribuer : une couverture avec sommaire, la carte sur plusieurs pages, les personas, irritants, passages de relais, actions et toutes les fiches. Permet la recherche et la lecture à voix haute, avec la carte elle-même en pièce jointe.
format-html = Rapport (HTML)
format-html-hint = Une page pour un navigateur, avec une couverture, la carte en image et en tableaux, les personas, irritants, passages de relais, actions et toutes les fiches. Elle n’a pas besoin de réseau, se lit à voix haute et s’imprime.

# Notations of other programs.

format-markdown = Markdown (.md)
format-markdown-hint = La même chose en texte, pour les wikis et la gestion de versions : plan, tableaux et toutes les fiches, sans l’image.
format-mermaid = Parcours Mermaid (.mmd)
format-mermaid-hint = Un texte que beaucoup de wikis savent dessiner : phases, points de contact et évaluations de 1 à 5.
format-cjml = CJML 2.0 (.cjml)
format-cjml-hint = Le Customer Journey Modelling Language. Une carte actuelle fondée sur des études est un parcours réel, toute autre un parcours prévu.
left-unrated = { $count ->
    [one] l’absence d’évaluation d’un point de contact, noté 3 à défaut
   *[other] l’absence d’évaluation de { $count } points de contact, notés 3 à défaut
}
left-rounded = { $count ->
    [one] la décimale d’une évaluation
   *[other] les décimales de { $count } évaluations
}
left-notes = { $count ->
    [one] la raison d’une évaluation
   *[other] les raisons de { $count } évaluations
}
left-ratings = { $count ->
    [one] une évaluation d’un autre persona
   *[other] { $count } évaluations d’autres personas
}
left-spans = { $count ->
    [one] l’étendue d’une fiche au-delà de son point de contact
   *[other] l’étendue de { $count } fiches au-delà de leur point de contact
}
left-kinds-to-colours = { $count ->
    [one] le type d’une fiche : sa couleur l’indique
   *[other] le type de { $count } fiches : leurs couleurs l’indiquent
}
left-headings = { $count ->
    [one] ce qui se trouve sous une rubrique
   *[other] ce qui se trouve sous { $count } rubriques
}
left-silent-cards = { $count ->
    [one] une fiche sans texte
   *[other] { $count } fiches sans texte
}
left-empty-lanes = { $count ->
    [one] un couloir sans fiches
   *[other] { $count } couloirs sans fiches
}
left-channel-shares = { $count ->
    [one] la fréquence à laquelle un persona utilise un canal
   *[other] la fréquence à laquelle des personas utilisent { $count } canaux
}
left-channel-reasons = { $count ->
    [one] la raison d’utiliser un autre canal
   *[other] les raisons d’utiliser { $count } autres canaux
}
left-hidden-lanes = { $count ->
    [one] le fait qu’un couloir est masqué
   *[other] le fait que { $count } couloirs sont masqués
}
left-long-texts = { $count ->
    [one] la fin d’un texte au-delà de 32 767 caractères
   *[other] la fin de { $count } textes au-delà de 32 767 caractères
}
left-map-owner = qui répond de la carte
format-canvas = JSON Canvas (.canvas)
format-canvas-hint = Un tableau pour Obsidian et autres : les phases en groupes, les points de contact et les fiches en colonnes et en rangées, les passages de relais en flèches. Réimporté, il a les mêmes phases, points de contact, couloirs et fiches.
