# The panels beside the map: what can be said about each thing.

kind-map = Carte
kind-persona = Persona
kind-stage = Phase
kind-touchpoint = Point de contact
kind-lane = Couloir
kind-card = Fiche
kind-emotion = Émotion
kind-hand_off = Passage de relais
kind-channel = Canal
kind-team = Équipe
kind-person = Personne
kind-crossing = Passage de relais pas encore décrit

unnamed-channel = Canal sans nom
unnamed-team = Équipe sans nom
unnamed-person = Personne sans nom
name-hand-off = { $from } → { $to }
name-emotion = { $persona } : { $touchpoint }
number = { $number }
one-thing = { $thing }
rating--2 = −2
rating--1 = −1
rating-0 = 0
rating-1 = +1
rating-2 = +2
times = { $number } ×

close-panel = Fermer le panneau
several-values = Plusieurs valeurs
several-selected = Sélection : { $what }
different-selected = { $count } éléments sélectionnés
only-these = Seulement { $what }
cancel = Annuler

section-evidence = Preuve
section-owner = Responsable
section-page = Langue et page
section-portrait = Portrait
section-preferred-channels = Canaux préférés
section-channel = Canal
section-emotions = Émotions
section-moment = Moment de vérité
section-hand-offs = Passages de relais
section-picture = Image
section-more = Plus

field-title = Titre
field-name = Nom
field-text = Texte
field-question = Question à résoudre
field-scenario = Scénario
field-customer-goal = Ce que le client veut obtenir
field-start_event = Événement de départ
field-end_event = Événement de fin
field-state = État
field-basis = Base
field-review_date = Prochaine revue
review-past = Cette date est passée : revoyez la carte et fixez la prochaine.
review-badge = Revue en retard
review-overdue = Revue en retard depuis le { $date }
review-overdue-metrics = Indicateurs à revoir depuis le { $date }
field-language = Langue
field-direction = Sens de lecture
field-notes = Notes
field-badge = Degré de connaissance
field-quote = Citation
field-goals = Objectifs
field-frustrations = Frustrations
field-behaviours = Comportements
field-preferences = Préférences
field-communication = Comment lui parler
field-context = Vie et travail
field-currency = Devise
field-portrait = Portrait
field-preferred-channels = Canaux préférés
field-stage-goal = Ce que le client veut avoir obtenu à la fin
field-description = Description
field-kind = Type
field-duration = Durée
field-span = Points de contact
span-from = De
span-until = À
field-place = Emplacement
field-channel = Canal
field-channel_reason = Pourquoi ce canal
field-other-channels = Autres canaux
field-moment_of_truth = C’est un moment de vérité
field-moment_reason = Pourquoi c’en est un
field-lane-kind = Contenu
field-hidden = Masqué
field-width = Largeur de la colonne
hint-width = De 96 à 1200 ; vide : selon la place que demandent ses fiches.
field-height = Hauteur minimale de la ligne
hint-height = De 24 à 2400 ; vide : selon la place que demandent ses fiches.
field-collapsed = Replié
field-heading = Rubrique
heading-explained = { $count ->
    [0] Il n’y a encore rien sous cette rubrique.
    [one] Il y a { $count } fiche sous cette rubrique.
   *[other] Il y a { $count } fiches sous cette rubrique.
}
under-heading-explained = { $count ->
    [one] Cette fiche est seule sous la rubrique.
   *[other] Il y a { $count } fiches sous la rubrique.
}
heading-fold = Replier ses fiches
heading-show = Afficher ses fiches sur la carte
heading-take-out = Sortir de la rubrique : { $name }
move-no-heading = Sous aucune
field-stack = Pile
stack-explained = { $count } fiches empilées, de haut en bas.
stack-show = Toutes les afficher sur la carte
stack-close = N’afficher que celle du dessus
stack-dissolve = Tout dépiler
stack-raise = Mettre sur le dessus : { $name }
stack-take-out = Sortir de la pile : { $name }
unlike = Différente de
unlike-explained = Elles se ressemblent, mais quelqu’un a indiqué qu’elles sont différentes.
field-tags = Étiquettes
add-tag = Ajouter une étiquette
field-severity = Gravité
field-breakdown = Ce qui fait défaut
field-impact = Impact
field-effort = Effort
field-answers = Répond à
field-answered-by = Trouve réponse dans
field-author = Écrit par
field-picture = Image
field-picture-alt = Ce que montre l’image
field-pair = Évaluation
field-persona = Persona
field-touchpoint = Point de contact
field-value = Ressenti
curves-whose = Courbe affichée
curves-hint = Un trait à travers les points de contact, ou un clic sur un niveau, donne l’évaluation de ce persona.
curves-alone = Afficher cette courbe seule
field-spread = Écart entre les évaluations
hint-spread = L’évaluation la plus haute des personnes interrogées moins la plus basse : 0 si tous sont d’accord, 4 d’affreux à formidable.
field-emotion-note = Pourquoi
field-from = De
field-to = Vers
field-trigger = Ce qui le déclenche
field-hand-off-kind = Quand il a lieu
hand-off-kind-usual = D’habitude
hand-off-kind-exception = Quand quelque chose échoue
hand-off-kind-escalation = En cas d’escalade
field-pauses = Le parcours s’arrête ici un moment
field-resumes = Un parcours interrompu reprend ici
field-context_carried = Contexte transmis
field-context_lost = Contexte perdu
field-repeats = Qui doit se répéter
field-wait_typical = Attente habituelle
field-wait_worst = Attente la plus longue
field-exception_path = Ce qui se passe en cas d’échec
field-system_from = Système au départ
field-system_to = Système à l’arrivée
field-icon = Icône
field-medium = Support
field-desired_role = Rôle souhaité
field-people = Personnes
field-role = Fonction
field-team = Équipe
field-evidence = D’où nous le savons
field-evidence_kind = Type de source
evidence-kind-interview = Entretien
evidence-kind-survey = Enquête
evidence-kind-observation = Observation
evidence-kind-analytics = Analyse de données
evidence-kind-complaint = Réclamation
evidence-kind-front_line = Terrain
evidence-kind-customer = Client dans la salle
field-evidence_source = Source
field-evidence_date = Date de la source
field-evidence_n = Nombre de personnes ou de cas (n)
field-owner = Responsable
field-owner_state = Qui en est responsable
field-owner_team = Équipe
field-owner_person = Personne
field-claim-reason = Pourquoi
field-extensions = Gardé pour d’autres programmes

hint-question = Ce que la carte doit aider à décider.
hint-language = Un code de langue comme fr, en ou pt-BR ; vide si rien n’est précisé.
hint-one-a-line = Un par ligne.
hint-currency = La monnaie des montants de cette carte, par exemple EUR.
hint-preferred-channels = Le premier est le favori.
hint-duration = Avec son unité : 4 j, 2 h 30 min, 90 s.
hint-moment = Il pèse plus que les autres dans l’opinion du client sur l’ensemble.
hint-lane-title = Vide : porte le nom de son contenu.
hint-collapsed-lane = Une ligne basse qui compte ses fiches. Rien n’est perdu.
hint-collapsed-stage = Une colonne étroite qui compte ses points de contact et ses fiches. Rien n’est perdu.
hint-hidden = Absent de l’image. Rien n’est perdu.
hint-severity = 1 agace, 5 fait partir les clients.
hint-impact = 1 aide peu, 5 aide le plus.
hint-effort = 1 se fait en un jour, 5 demande un projet.
hint-desired_role = L’usage que l’entreprise en attend.
hint-picture-alt = Pour ceux qui ne peuvent pas la voir.
hint-claims = Notez chaque revendication : qui se dit responsable, ou qui est désigné comme tel, et pourquoi.

direction-auto = Comme la langue
direction-ltr = De gauche à droite
direction-rtl = De droite à gauche

none-said = Non précisé
none-asked = Pas encore demandé
none-rated = Pas d’évaluation
none-channel = Aucun canal
none-team = Aucune équipe
none-person = Personne en particulier

icon-review = Avis
icon-news = Actualités

owner-by-nobody = Qui est le responsable ?
owner-by-nobody-hint = Choisissez ci-dessous une équipe ou une personne : cela désigne un responsable.
owner-no-teams = Il n’y a pas encore d’équipes sur cette carte.
open-teams = Ouvrir les équipes
person-of = { $name } ({ $team })
claim = Revendication { $number }
add-claim = Ajouter une revendication
remove-claim = Retirer la revendication { $number }

open-rating = Commentaire et preuve…
open-rating-of = Commentaire et preuve : { $persona }
no-personas-to-rate = Les évaluations sont celles de personas, et il n’y en a pas encore.
open-personas = Ouvrir les personas

hand-off-out = Sortant
hand-off-in = Entrant
crossing = { $crossing } : le canal ou le responsable change ici, et aucun passage de relais n’est décrit.
crossing-explained = Le canal ou le responsable change entre ces deux points de contact. Décrivez le passage de relais : ce qui est transmis, ce qui se perd, qui se répète, qui en est responsable.
make-hand-off = Décrire le passage de relais
make-hand-off-to = Nouveau passage de relais d’ici vers
choose-touchpoint = Choisir un point de contact
no-other-touchpoint = Un passage de relais mène à un autre point de contact, et il n’y en a pas encore.

answer-card = Fiche : { $name }
answer-hand-off = Passage de relais : { $name }
add-answer = Ajouter un irritant ou un passage de relais
add-answered-by = Ajouter une opportunité
nothing-to-answer = Il n’y a pas encore d’irritants ni de passages de relais sur cette carte.
nothing-answers = Il n’y a pas encore d’opportunités sur cette carte.

choose-picture = Choisir une image…
replace-picture = Autre image…
make-picture-smaller = Réduire…
picture-sizes = Tailles de l’image
picture-size = { $width } × { $height } pixels, { $bytes }
picture-size-now = Actuellement { $width } × { $height } pixels, { $bytes }.
picture-size-small = Elle ne serait pas plus légère.
remove-picture = Retirer l’image

add-channel = Ajouter un canal…
add-channel-to = Ajouter un canal : { $list }
move-up = Monter : { $name }
move-down = Descendre : { $name }
take-out = Retirer : { $name }
remove-named = Supprimer : { $name }
removed-named = « { $name } » a été supprimé.
removed-with = Supprimé aussi : { $what }.
remove-takes = La suppression entraîne aussi : { $what }.
remove-changes = La suppression le retirera de : { $what }.
removed-from = Retiré de : { $what }.

cell-explained = { $count ->
    [0] Pas encore de fiche ici. Écrivez pour en ajouter une.
    [one] { $count } fiche ici. Écrivez pour en ajouter une autre.
   *[other] { $count } fiches ici. Écrivez pour en ajouter une autre.
}

personas = Personas
no-personas = Un persona est celui qui vit le parcours ; ajoutez-en un et évaluez comment il ressent chaque point de contact.
add-persona = Ajouter un persona
channels = Canaux
no-channels = Un canal est une façon pour le client et l’entreprise de se rencontrer, comme le téléphone ou le magasin ; les points de contact puisent dans cette liste.
add-a-channel = Ajouter un canal
teams = Équipes et personnes
no-teams = Une équipe est un service qui peut répondre de points de contact, de passages de relais et de fiches ; ajoutez celles qui sont dans la salle.
add-team = Ajouter une équipe
add-person = Ajouter une personne
people-without-team = Personnes sans équipe
lanes = Couloirs
no-lanes = Un couloir est une ligne de la carte, comme les pensées ou les irritants ; les fiches s’y placent.
add-lane = Ajouter un couloir
choose-lane-kind = Choisir son contenu
hide-lane = Masquer : { $name }
show-lane = Afficher : { $name }
is-hidden = Masqué
said-hidden = { $name } : masqué
lane-is-hidden = Absent de l’image : son couloir est masqué.
said-shown = { $name } : affiché

# What is typed and cannot be read.

example-duration = 2 h 30 min
example-language = fr
duration-space = { " " }
duration-unit-week = sem sem. semaine semaines
duration-unit-day = j j. jour jours d
duration-unit-hour = h hr heure heures
duration-unit-minute = min min. mn minute minutes
duration-unit-second = s sec sec. seconde secondes
wrong-duration-no-unit = « { $part } » n’a pas d’unité.
wrong-duration-unit = « { $part } » n’est pas une unité de temps.
wrong-duration-number = « { $part } » n’est pas un nombre.
wrong-duration-order = « { $part } » doit précéder les unités plus petites, et chaque unité ne figurer qu’une fois.
wrong-duration-fraction = « { $part } » n’est pas un nombre entier de secondes.
wrong-duration-hint = Écrivez par exemple 4 j, 2 h 30 min ou 90 s.
wrong-date = « { $part } » n’est pas une date.
wrong-date-hint = Écrivez par exemple { $example } ou 2026-03-31.
wrong-language = « { $part } » n’est pas un code de langue.
wrong-language-hint = Écrivez par exemple fr, en ou pt-BR.
wrong-count = « { $part } » n’est pas un nombre entier.
wrong-count-hint = Écrivez-le en chiffres, ou laissez le champ vide.

# The dialogs.

new-map = Nouvelle carte
hint-new-title = Il peut être modifié à tout moment.
new-map-stages = Commencer avec
new-map-empty = Une carte vide
new-map-empty-hint = Des couloirs, des canaux et un persona à nommer. Tout peut être modifié.
new-map-blank = Sans phases
new-map-blank-hint = Vous les nommez vous-même
new-map-templates = Une carte pour apprendre
new-map-picture = Aperçu
new-map-picture-of = Aperçu de la carte : { $name }
new-map-language = Ce modèle est écrit dans cette langue : { $language }.
new-map-make = Créer la carte
template-counts = { $stages ->
    [one] { $stages } phase
   *[other] { $stages } phases
  }, { $touchpoints ->
    [one] { $touchpoints } point de contact
   *[other] { $touchpoints } points de contact
  }, { $cards ->
    [one] { $cards } fiche
   *[other] { $cards } fiches
  }, { $personas ->
    [one] { $personas } persona
   *[other] { $personas } personas
  }

import-title = Importer { $file }
import-rows = { $taken ->
    [one] { $taken } ligne sur { $rows } peut être importée.
   *[other] { $taken } lignes sur { $rows } peuvent être importées.
}
import-how = Lu en { $encoding }, séparé par des { $delimiter }.
import-format = Lu au format { $format }.
import-own-columns = Comment les colonnes sont lues
import-sheet-columns = Comment les colonnes de « { $sheet } » sont lues
import-sheets = { $count ->
    [one] Une feuille est lue : { $sheets }.
   *[other] { $count } feuilles sont lues ensemble : { $sheets }.
}
import-sheet = Laquelle des { $count } feuilles du classeur
import-part = Lequel des { $count } parcours du fichier
import-no-text = Le presse-papiers ne contient aucun texte qui puisse devenir une carte.
import-pasted = Texte collé
import-take-all = Importer
imported-file = { $file } a été importé.
import-gains = La carte gagne
import-more-warnings = { $count ->
    [one] { $count } autre remarque
   *[other] { $count } autres remarques
}
import-changed = { $count ->
    [one] { $count } élément déjà présent sur la carte change de valeurs.
   *[other] { $count } éléments déjà présents sur la carte changent de valeurs.
}
import-columns = Colonnes
import-column = Colonne
import-lines = Lignes
import-line-head = Ligne
import-examples = Premières valeurs
import-becomes = Utilisée comme
import-becomes-of = À quoi sert { $name }
import-own-lane = Un couloir à part
import-lane-of = Nom du couloir de { $name }
import-keep = Gardée avec la fiche, hors de vue
import-ignore = Non lue
import-shape = Disposition
import-shape-rows = Une ligne par fiche
import-shape-across = Phases côte à côte
import-shape-down = Phases l’une sous l’autre
import-scale = Émotions de … à …
import-scale-of = { $least } à { $most }
import-no-scale = Pas d’évaluations, mais des fiches
import-letters = Encodage
import-said-found = Trouvé automatiquement.
import-said-hand = Selon votre choix. Il sera mémorisé pour les tableaux ayant cet en-tête.
import-said-memory = Selon votre dernier choix pour cet en-tête.
import-find = Trouver automatiquement
import-open = Indiquez à quoi sert au moins une colonne.
import-not-read = Non lue
import-no-header = (sans nom)
import-left-out = { $count ->
    [one] { $count } élément est laissé de côté
   *[other] { $count } éléments sont laissés de côté
}
import-otherwise = { $count ->
    [one] { $count } élément est repris autrement qu’il n’est écrit
   *[other] { $count } éléments sont repris autrement qu’ils ne sont écrits
}
import-line = Ligne
import-reason = Raison
import-more = et { $count } de plus
import-into = Importer dans
import-into-open = La carte ouverte
import-into-new = Une nouvelle carte, « { $title } »
import-take = { $rows ->
    [one] Importer { $rows } ligne
   *[other] Importer { $rows } lignes
}
import-nothing = Il ne contient rien que la carte n’ait déjà.
imported = { $rows ->
    [one] { $rows } ligne de { $file } a été importée.
   *[other] { $rows } lignes de { $file } ont été importées.
}
csv-stage = Phase
csv-touchpoint = Point de contact
csv-channel = Canal
csv-lane = Couloir
csv-text = Texte de la fiche
csv-emotion = Émotion
csv-owner = Responsable
csv-source = Source
csv-until = Dernier point de contact
csv-stack = Pile
csv-heading = Rubrique
csv-persona = Persona
csv-record = Nature de la ligne
csv-id = ID
csv-kind = Type
csv-lane_kind = Contenu du couloir
csv-severity = Gravité
csv-breakdown = Défaillance
csv-impact = Impact
csv-effort = Effort
csv-owner_state = État de la responsabilité
csv-person = Personne
csv-claims = Revendications
csv-evidence = Niveau de preuve
csv-evidence_kind = Type de source
csv-date = Date de la source
csv-n = n
csv-author = Auteur
csv-tags = Étiquettes
csv-heading_id = ID de la rubrique
csv-under_id = ID de la fiche du dessus
csv-stage_id = ID de la phase
csv-touchpoint_id = ID du point de contact
csv-until_id = ID du dernier point de contact
csv-spread = Écart entre les évaluations
csv-channel_reason = Pourquoi ce canal
csv-duration = Durée
csv-moment_of_truth = Moment de vérité
csv-moment_reason = Pourquoi c’en est un
csv-reach = RICE : portée
csv-rice_impact = RICE : impact sur chacun
csv-rice_confidence = RICE : confiance en pour cent
csv-person_months = RICE : mois-personne
csv-ice_impact = ICE : impact
csv-ice_confidence = ICE : confiance
csv-ice_ease = ICE : facilité
csv-importance = Importance pour les clients
csv-satisfaction = Satisfaction actuelle
csv-customer_value = Valeur pour le client
csv-feasibility = Faisabilité
csv-estimate_notes = D’où viennent ces chiffres
csv-notes = Notes
csv-persona_id = ID du persona
csv-lane_id = ID du couloir

export-title = Exporter la carte
export-format = Format
export-slides = Taille des diapositives
export-slides-wide = 16:9
export-slides-a4 = A4
export-slides-hint = Chaque fiche est une forme avec son texte ; tous les textes figurent aussi dans les notes des diapositives. Les petits signes des fiches manquent, ainsi que les lignes sans fiche dans une phase.
export-sections = Sections
export-group-picture = Ce que vous voyez
export-group-map = Toute la carte
export-left-out = Ce que ce format n’inclut pas
export-nothing-left-out = Ce format inclut tout.
export-what = Sera exporté ce que vous voyez : { $what }.
export-register = { $lens }, { $register }
export-filtered = Seulement les lignes contenant « { $filter } ».
export-paper = Papier
export-paper-fit-hint = Une page aussi grande que la carte.
export-paper-hint = Toute la carte sur une page de ce format.
export-orientation = Orientation
export-theme = Couleurs
export-transparent = Transparent
export-transparent-hint = Rien derrière l’image, pour les diapositives et les pages ayant leur propre couleur.
export-letters = Texte
export-letters-embedded = Avec sa police
export-letters-named = Avec le nom des polices
export-letters-outlines = Vectorisé
export-letters-embedded-hint = Permet la recherche et s’affiche bien dans tous les navigateurs.
export-letters-named-hint = Permet la recherche et reste léger ; s’affiche bien là où les polices sont installées.
export-letters-outlines-hint = Identique dans tous les programmes ; ni recherche, ni modification du texte.
export-scale = Taille
export-scale-hint = Pixels par unité de la carte.
export-write = Choisir l’emplacement…
export-writing = Exportation…
export-warnings = Ce que le fichier n’inclut pas ou montre autrement
export-theme-print = Pour l’impression
export-theme-light = Clair
export-theme-dark = Sombre
export-theme-contrast = Contraste élevé
paper-fit = Aussi grand que la carte
paper-a4 = A4
paper-a3 = A3
paper-a2 = A2
paper-a1 = A1
paper-a0 = A0
paper-letter = Lettre US
paper-legal = Légal US
paper-tabloid = Tabloïd
orientation-auto = Au mieux
orientation-portrait = Portrait
orientation-landscape = Paysage

move-title = Déplacer « { $name } »
move-several = Déplacer { $what }
move-column = Point de contact ou phase
move-lane = Couloir
move-stage = Phase
move-position = Position
move-whole-stage = { $stage } : sur toute la phase
move-touchpoint = { $stage } : { $touchpoint }
move-last = À la fin
move-alone = Seule à cet endroit
move-before = Avant « { $name } »
move-do = Déplacer

landmark-in = { $kind } · { $where }

palette-placeholder = Que voulez-vous faire, ou où aller ?
palette-placeholder-library = Que voulez-vous faire ?
palette-placeholder-journey = Où aller ?
palette-hint = ↑ ↓ pour choisir, Entrée pour exécuter, Échap pour fermer.
palette-recent = Utilisées récemment
palette-actions = Commandes
palette-places = Aller à
palette-impossible = Impossible pour l’instant
palette-journey = Le parcours
palette-none = Rien ne s’appelle « { $wanted } ».
palette-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
palette-more = { $count ->
    [one] Et { $count } autre endroit : continuez à écrire pour affiner.
   *[other] Et { $count } autres endroits : continuez à écrire pour affiner.
}

keys-title = Raccourcis clavier
keys-search = Rechercher par nom ou par touches
keys-none = Aucune commande ne s’appelle ainsi.
keys-found = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
}
keys-change = Modifier { $keys } : { $action }
keys-add = Ajouter un raccourci : { $action }
keys-usual = Réinitialiser le raccourci : { $action }
keys-press = Appuyez sur les nouvelles touches
keys-press-for = Appuyez sur les nouvelles touches pour « { $action } ». Échap pour renoncer.
keys-remove = Aucun raccourci
keys-refused-system = { $keys } est réservé au système.
keys-refused-texts = { $keys } est réservé à la saisie de texte dans tous les programmes.
keys-refused-walking = { $keys } sert à passer d’un élément au suivant.
keys-refused-unnamed = Cette touche ne peut pas être distinguée des autres.
keys-taken = { $keys } est déjà pris : { $holder }
keys-take = Utiliser plutôt ici
keys-keep = Choisir d’autres touches
keys-set = { $action } : { $keys }
keys-set-none = { $action } : aucun raccourci
keys-reset = Tout réinitialiser
keys-were-reset = Tous les raccourcis sont de nouveau ceux d’origine.
keys-take-back = Annuler
keys-map-only = sur la carte
keys-off = désactivé dans les paramètres
keys-unknown = Les paramètres contiennent des raccourcis pour des commandes que cette version ne connaît pas : { $list }. Ils sont conservés.

find-label = Rechercher sur la carte
find-none = Aucun résultat
find-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
find-at = { $at } sur { $count }
find-concealed = { $count ->
    [one] Afficher { $count } résultat replié ou masqué
   *[other] Afficher { $count } résultats repliés ou masqués
 }
find-close = Fermer la recherche
find-filters = Filtres
filter-owner = Responsable
filter-evidence = Niveau de preuve
filter-severity = Gravité
filter-tag = Étiquette
filter-persona = Persona
filter-channel = Canal
filter-nobody = Aucun responsable nommé
filter-chip = { $kind } : { $value }
filter-remove = Retirer le filtre « { $filter } »
filter-remove-all = Tout retirer

# What has no place on the map yet.

parking-add = Nouvelle fiche sans emplacement
parking-add-hint = Écrivez, puis Entrée
parking-empty = Ce qui survient et n’a pas encore sa place attend ici et fait partie du fichier. Vous pouvez y glisser des fiches depuis la carte.
questions = Questions
no-questions = Ce que personne ne sait avec certitude peut s’étudier : sélectionnez une fiche et transformez-la en question, ou ajoutez-en une ici.
add-question = Ajouter une question
unnamed-question = Une question sans texte
kind-question = Question
question-open = Ouverte
question-answered = Résolue
field-question-text = Question
field-origin = À propos de
field-question-state = Avancement
field-answer = Réponse
field-due = Échéance
map-check = Contrôle de la carte
map-check-none = Le contrôle ne trouve rien. Il pose les questions d’un spécialiste : qui est responsable de quoi, d’où on le sait, ce qui manque.
map-check-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
map-check-gaps = { $count ->
    [one] { $count } lacune
   *[other] { $count } lacunes
}
map-check-hints = { $count ->
    [one] { $count } conseil
   *[other] { $count } conseils
}
map-check-silenced = { $count ->
    [one] { $count } constat ignoré
   *[other] { $count } constats ignorés
}
map-check-show = Aller à : { $message }
map-check-silence = Ignorer…
map-check-reason = Pourquoi ce constat est ignoré
map-check-silence-do = Ignorer
map-check-again = Ne plus ignorer
parking-target = { $touchpoint }, { $lane }
parking-put = Placer « { $name } » à { $where }
parking-move = Déplacer « { $name } » vers…

duplicates-title = Fiches qui se ressemblent
duplicates-looking = Recherche…
duplicates-none = Aucune fiche ne ressemble à une autre.
duplicates-explained = Ce qui est coché se place sous la première fiche de son groupe. Aucun texte n’est perdu, et une seule annulation défait tout.
duplicates-group = Groupe { $number } sur { $count }
duplicates-first = Sur le dessus · { $where }
duplicates-stack = { $place } · pile de { $count }
duplicates-moves = Les fiches d’autres endroits rejoignent la première.
lens = Perspective
lens-journey = Parcours
lens-channels = Canaux
lens-owners = Responsables
lens-flow = Logigramme
lens-timeline = Chronologie
lens-outline = Plan
lens-register = Registre
lens-priorities = Priorités
lens-dashboard = Tableau de bord
lens-comparison = Comparaison
lens-personas = Profils des personas
track-none = Aucun canal
track-unknown = Responsable inconnu
track-disputed = Responsabilité contestée
track-channel = Canal
track-owner = Responsable
colours-bar = Ce que signifient les couleurs
colours-choose = Colorer les fiches par
colours-alone = { $what } : ne mettre en avant que ces fiches
colours-usual = Colorer de nouveau les fiches par type

views = Vues
view-save = Enregistrer comme vue…
view-update = Mettre « { $name } » à jour avec l’affichage actuel
view-rename = Renommer « { $name } »…
view-remove = Supprimer « { $name } »
view-name = Nom de la vue
view-keep = Enregistrer
untitled-view = Vue sans nom
palette-views = Vues
palette-view = Vue : { $name }

overview-map = Vue d’ensemble de la carte
overview-map-how = Faites glisser, ou appuyez sur une touche fléchée, pour voir ailleurs.

# Above the registers.

registers = Registres
register-filter = Seulement les lignes contenant
register-filter-none = Afficher de nouveau toutes les lignes
register-name-pain-points = Irritants
register-name-hand-offs = Passages de relais
register-name-opportunities = Opportunités
register-name-actions = Actions
register-name-touchpoints = Points de contact
register-name-evidence = Preuves
register-in-journey-order = Dans l’ordre du parcours
register-copy = Copier le tableau
said-picture-copied = Copié comme image.
said-table-copied = { $count ->
    [one] { $count } ligne copiée
   *[other] { $count } lignes copiées
}
said-sorted-up = Trié par { $column }, ordre croissant
said-sorted-down = Trié par { $column }, ordre décroissant
said-sorted-not = Dans l’ordre du parcours

# What is done about what was found, and what it is worth.

actions = Actions
kind-action = Action
kind-estimate = Estimation
unnamed-action = Une action sans titre
unnamed-metric = Un indicateur sans titre
no-actions = Ce que quelqu’un va faire au sujet d’un irritant, d’une opportunité ou d’un passage de relais : sélectionnez-en un sur la carte et faites-en une action (Ctrl+Alt+A), ou ajoutez-en une ici. Elle est décidée quand elle a un responsable et une date.
add-action = Ajouter une action
remove-action = Retirer l’action
actions-all = Toutes les actions
actions-view = Afficher
actions-view-board = En colonnes
actions-view-due = Par date
actions-view-owner = Par responsable
actions-calendar = Fichier d’agenda
actions-calendar-hint = Un événement d’une journée par action datée, pour n’importe quel agenda
actions-csv = CSV
actions-csv-hint = Un tableau de toutes les actions, pour un tableur
actions-overdue = En retard
actions-soon = Dans les sept prochains jours
actions-later = Plus tard
actions-undated = Sans date
actions-nobody = Personne pour l’instant
actions-closed = { $count ->
    [one] { $count } terminée ou abandonnée
   *[other] { $count } terminées ou abandonnées
}
actions-all-closed = Il ne reste rien à faire.
actions-board-how = Faites glisser une action vers une autre colonne, ou déplacez-la avec Alt et les touches fléchées.
action-nobody = Personne pour l’instant
action-undated = Pas de date
action-overdue = en retard depuis le { $date }
action-subject = { $kind } : { $name }
action-kind-integrate_systems = Relier des systèmes
action-kind-train_staff = Former le personnel
action-kind-change_process = Changer le processus
action-kind-other = Autre
action-state-idea = Idée
action-state-agreed = Décidée
action-state-doing = En cours
action-state-done = Terminée
action-state-dropped = Abandonnée
agree-title = « { $name } » ne peut pas encore être décidée
agree-do-idea = Garder
agree-do-agreed = Décider
agree-do-doing = Décider et commencer
agree-do-done = Garder comme terminée
agree-do-dropped = Garder
said-action-moved = { $name } : { $state }
section-work = Ce que l’on fait
section-worth = Ce que cela vaut
section-success = À quoi se voit le succès
section-pilots = Essais
section-value = Valeur et faisabilité
section-rice = RICE
section-ice = ICE
section-opportunity-score = Score d’opportunité
no-work-yet = Pas encore d’action.
field-action-title = Ce qui est fait
field-action-about = Concerne
hint-action-about = Irritants, opportunités ou passages de relais que l’action doit faire avancer.
add-action-subject = Ajouter ce qu’elle concerne
field-action-state = Avancement
hint-action-state = À partir de « Décidée », elle a un responsable et une date.
field-action-kind = Type de travail
field-action-metric = Indicateur de succès
hint-action-metric = Il dit si l’action a aidé.
field-baseline = Valeur de départ
field-benefit = Bénéfice
field-cost = Coût
hint-money = Dans la devise de la carte, les deux sur la même période.
weighed-return = ROI
weighed-rice = RICE
weighed-ice = ICE
weighed-opportunity = Score d’opportunité
no-estimate = Valeur, faisabilité, RICE, ICE, score d’opportunité : personne ne les a encore estimés.
begin-estimate = Estimer ce que cela vaut
remove-estimate = Retirer ces chiffres
said-estimate-removed = Chiffres retirés
field-customer_value = Valeur pour le client
field-feasibility = Faisabilité
field-reach = Portée
hint-reach = Nombre de clients sur une période, par exemple un trimestre.
field-rice_impact = Impact sur chacun
hint-rice_impact = 3 massif, 2 fort, 1 moyen, 0,5 faible, 0,25 minime.
field-rice_confidence = Confiance en pour cent
hint-rice_confidence = 100 forte, 80 moyenne, 50 faible.
field-person_months = Effort en mois-personne
field-ice_impact = Impact
hint-ice = Chacun de 1 à 10.
field-ice_confidence = Confiance
field-ice_ease = Facilité
field-importance = Importance pour les clients
hint-importance = Les deux de 0 à 10.
field-satisfaction = Satisfaction actuelle
hint-estimate-notes = D’où viennent ces chiffres.
wrong-number = « { $part } » n’est pas un nombre.
wrong-number-hint = Écrivez-le en chiffres, ou laissez le champ vide.
no-pilots = À petite échelle avant de généraliser : avec qui, quand, ce qu’il en est ressorti, ce qui a été changé.
pilot = Essai { $number }
add-pilot = Ajouter un essai
remove-pilot = Retirer l’essai { $number }
said-pilot-removed = Essai { $number } retiré
field-sample_group = Avec qui
field-pilot-date = Quand
field-findings = Ce qu’il en est ressorti
field-change_made = Ce qui a été changé
field-accountables = Coresponsables de l’ensemble
hint-accountables = Les équipes qui répondent ensemble de ce que le client retire de tout le parcours.
field-accountable-part = Pour quelle partie
add-accountable = Ajouter une équipe
said-accountable-removed = { $name } n’est plus coresponsable de l’ensemble
# A future map, comparison, sub-journeys, whose a card is.

future-title = Créer une carte cible
future-about = Une nouvelle carte du même parcours, à transformer en ce qu’il doit devenir. Chacun de ses points de contact sait lequel d’aujourd’hui il remplace : les deux cartes peuvent être comparées à tout moment.
future-name = Titre
future-carried = Ce qui est repris
future-always = Toujours : phases, points de contact, canaux, équipes, couloirs, passages de relais et les mêmes personas.
future-notes = Notes dans les cellules
future-notes-hint = Ce qui se passe, les systèmes, les règles, etc. : l’essentiel reste vrai.
future-opportunities = Opportunités
future-opportunities-hint = Des idées à intégrer.
future-trouble = Difficultés aux passages de relais : attentes, contexte perdu, répétitions
future-trouble-hint = Elles restent tant que personne ne les retire : seul ce que vous changez compte comme gagné.
future-painPoints = Irritants et citations
future-painPoints-hint = Ils décrivent aujourd’hui, et la comparaison les contient.
future-ratings = Évaluations
future-ratings-hint = Le ressenti actuel est de toute façon tracé derrière la courbe cible ; une évaluation future est un espoir qu’il faut formuler.
future-stays = Les relevés, questions, actions, constats et le parking restent sur la carte actuelle. Tout ce qui est repris y devient une hypothèse.
future-make = Créer la carte
compare-title = Comparer avec
compare-none = Il n’y a pas d’autre carte dans la bibliothèque. Créez d’abord une carte cible à partir de celle-ci.
compare-do = Comparer
beside-bar = Autres cartes
beside-compared = Comparé avec { $title }
beside-nothing = Rien à comparer pour l’instant
beside-personas = Un profil par persona
beside-inside = Ouvert depuis un point de contact d’une autre carte
beside-other = Autre carte…
beside-close = Retour au parcours
section-other-maps = Autres cartes
field-sub_journey = Sous-parcours
hint-sub-journey = La carte qui montre ce point de contact comme un parcours à part entière.
none-sub-journey = Aucun
sub-journey-elsewhere = Une carte absente de cette bibliothèque
sub-journey-elsewhere-hint = Cette carte est absente de la bibliothèque. Le lien est conservé et fonctionnera dès qu’elle y sera.
field-replaces = Remplace
hint-replaces = Les points de contact de la carte d’origine.
add-replaces = Ajouter un point de contact de la carte actuelle…
replaces-elsewhere = Un point de contact d’une carte absente de cette bibliothèque
replaces-removed = Un point de contact qui n’existe plus
field-card-persona = Persona
none-card-persona = Tout le monde

# Where channels say different things.

inconsistencies = Incohérences
inconsistencies-all = Toutes les incohérences
kind-inconsistency = Incohérence
unnamed-inconsistency = Incohérence sans sujet
section-inconsistencies = Incohérences
no-inconsistencies = Vos clients lisent une chose sur le site web et en entendent une autre au téléphone ? Notez les deux.
add-inconsistency = Noter une incohérence
remove-inconsistency = Retirer cette incohérence
inconsistency-unsaid = pas encore noté
inconsistency-at = Se voit à « { $touchpoint } »
inconsistency-show = Montrer « { $touchpoint } »
section-one-side = Par le premier canal
section-other-side = Par l’autre canal
field-topic = Sujet
hint-topic = En quelques mots : un prix, une date, l’existence d’une panne.
field-inconsistency-touchpoint = Où cela se voit
none-inconsistency-touchpoint = Partout
field-one-channel = Canal
field-said = Ce que le client y apprend
field-other-channel = Canal
field-other_said = Ce que le client y apprend
