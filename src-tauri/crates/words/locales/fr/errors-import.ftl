# What a file of another program says that cannot be taken, or not as it stands there.

importer-table = tableau
importer-notes = notes
importer-mermaid = parcours Mermaid
importer-markdown = Markdown
importer-cjml = Customer Journey Modelling Language (CJML)
importer-canvas = JSON Canvas
importer-studio = Enablement Map Studio
importer-persona-lab = sauvegarde Persona Lab
importer-blueprint = Agentic Service Blueprinting
importer-lanescape = projet Lanescape

import-fault-in-line = { $file }, ligne { $line }, caractère { $column } : { $what }
import-fault-hint = Corrigez le fichier dans le programme qui l’a écrit, ou exportez-le de nouveau.
import-no-journey = { $file } : ce fichier, lu au format { $format }, ne contient aucun parcours.
import-no-journey-hint = Vérifiez que le bon fichier est choisi et qu’il est enregistré.
import-version = { $file } : C’est { $format } de version { $version }, qui n’est pas connue ici.
import-version-hint = Exportez-le dans une version antérieure avec le programme qui l’a écrit.
import-no-part = { $count ->
    [one] { $file } : Il n’y a pas de partie { $part } dans le fichier, seulement { $count }.
   *[other] { $file } : Il n’y a pas de partie { $part } dans le fichier, seulement { $count }.
}
import-no-part-hint = Choisissez-en une qui existe.
import-unknown = Ce format est inconnu.
import-no-yaml = Ce n’est pas du YAML. « { $detail } »
import-yaml-large = Des alias ou des ancres multiplient ce qu’il dit au-delà de ce qui est lu.
import-long-text = Un texte de { $bytes } octets dépasse la longueur d’une fiche ({ $most }) et a été réparti sur plusieurs.
import-map-keeps = La carte garde ce qu’elle dit d’elle-même ; sont laissés de côté : { $texts }.
import-rated-already = Ce persona a déjà une autre évaluation de ce point de contact ; elle reste.
import-comments = { $count ->
    [one] { $count } commentaire est laissé de côté.
   *[other] { $count } commentaires sont laissés de côté.
}

mermaid-other-diagram = Le diagramme n’est pas un parcours ; il commence par « { $word } ».
mermaid-front-matter = Ce qui se trouve au-dessus du diagramme entre tirets est illisible.
mermaid-front-settings = Au-dessus du diagramme, seul le titre est lu, pas : { $names }.
mermaid-settings = Les réglages d’apparence du diagramme sont laissés de côté.
mermaid-nameless-section = La section n’a pas de nom.
mermaid-section-colon = Le nom de la section a été lu comme « { $name } », avec ses deux-points.
mermaid-nameless-task = La tâche n’a pas de nom.
mermaid-colons = Le nom de la tâche a été lu comme « { $name } » : le score est ce qui précède les acteurs.
mermaid-no-score = « { $name } » n’a pas de score et n’est pas évalué.
mermaid-score = Le score « { $score } » de « { $name } » n’est pas compris entre 1 et 5 ; il n’y a pas d’évaluation.
mermaid-no-section = { $tasks ->
    [one] { $tasks } tâche précède la première section et a sa propre phase.
   *[other] { $tasks } tâches précèdent la première section et ont leur propre phase.
}
mermaid-no-actor = { $scores ->
    [one] { $scores } score ne nomme personne et revient au premier persona.
   *[other] { $scores } scores ne nomment personne et reviennent au premier persona.
}
mermaid-open-block = La description n’est jamais fermée ; elle se termine avec le fichier.

import-no-xml = Ce n’est pas du XML valide : { $detail }
import-deep = Les éléments sont imbriqués sur plus de { $most } niveaux.
import-many = Il y a plus de { $most } éléments.
import-attributes = Un élément a plus de { $most } attributs.
import-entity = « &{ $name }; » ne correspond à rien de connu.
import-entities = Le fichier déclare ses propres entités, qui ne sont pas lues.
import-open-element = L’élément « { $name } » n’est jamais fermé.
import-no-element = Le fichier ne contient aucun élément.
import-kept-as-card = « { $name } » n’a pas de place à part et est devenu une fiche.
import-field = { $count ->
    [one] Le champ « { $name } » est inconnu et laissé de côté ({ $count } fois).
   *[other] Le champ « { $name } » est inconnu et laissé de côté ({ $count } fois).
}
import-fields = { $count ->
    [one] { $count } autre champ inconnu est laissé de côté.
   *[other] { $count } autres champs inconnus sont laissés de côté.
}
import-stage-ratings = { $ratings ->
    [one] { $ratings } évaluation porte sur une phase entière et vaut pour chacun de ses points de contact.
   *[other] { $ratings } évaluations portent sur des phases entières et valent pour chacun de leurs points de contact.
}
import-stage-rating = L’évaluation { $rating } de la phase « { $stage } » n’est pas comprise entre −2 et +2, ou n’est de personne.

cjml-version = Le fichier est de la version { $version } du langage ; il a été lu comme version 2.
cjml-unknown-actor = L’acteur « { $name } » est cité sans être déclaré ; il a été pris pour un prestataire de service.
cjml-unknown-phase = La phase « { $name } » est citée sans être déclarée ; elle est devenue une phase à part.
cjml-element = « { $name } » n’est pas un point de contact du langage et a été lu comme tel.
cjml-rating = L’évaluation « { $rating } » n’est pas comprise entre 1 et 5 ; le point de contact n’est pas évalué.
cjml-whole-rating = L’évaluation { $rating } porte sur tout le parcours ; seuls des points de contact sont évalués.

canvas-type = Un nœud du type inconnu « { $kind } » a été lu comme un texte.
canvas-background = L’image de fond d’un groupe est laissée de côté.
canvas-loose = { $cards ->
    [one] { $cards } nœud n’est dans aucune étape et est devenu une fiche dans le parking.
   *[other] { $cards } nœuds ne sont dans aucune étape et sont devenus des fiches dans le parking.
}
canvas-headings = { $groups ->
    [one] { $groups } groupe n’est ni une étape ni un point de contact et est devenu un titre au-dessus de ses fiches.
   *[other] { $groups } groupes ne sont ni des étapes ni des points de contact et sont devenus des titres au-dessus de leurs fiches.
}
canvas-silent = { $nodes ->
    [one] { $nodes } nœud ne dit rien et est laissé de côté.
   *[other] { $nodes } nœuds ne disent rien et sont laissés de côté.
}
canvas-arrows = { $arrows ->
    [one] { $arrows } flèche ne va pas d’un point de contact à l’autre et n’est pas devenue un passage de relais : { $list }.
   *[other] { $arrows } flèches ne vont pas d’un point de contact à l’autre et ne sont pas devenues des passages de relais : { $list }.
}
canvas-arrow = « { $from } » → « { $to } »
canvas-files = { $files ->
    [one] { $files } nœud montre un fichier ; la fiche le nomme, et le fichier reste où il est.
   *[other] { $files } nœuds montrent des fichiers ; les fiches les nomment, et les fichiers restent où ils sont.
}
canvas-colours = Les couleurs, emplacements et tailles sont gardés avec les fiches et ne sont pas affichés.

studio-phase = L’action « { $action } » appartient à la phase « { $phase } », qui n’est pas déclarée ; elle est devenue une phase.
studio-task-lane = La tâche « { $task } » est dans le couloir « { $lane } », qui n’est pas déclaré ; il est devenu un couloir.
studio-score = Le score { $score } de « { $action } » n’est pas compris entre −2 et +2 ; il n’y a pas d’évaluation.
studio-loose = { $tasks ->
    [one] { $tasks } tâche ne sert à aucune action du parcours et se trouve dans le parking.
   *[other] { $tasks } tâches ne servent à aucune action du parcours et se trouvent dans le parking.
}
studio-connections = { $count ->
    [one] { $count } lien entre tâches est laissé de côté.
   *[other] { $count } liens entre tâches sont laissés de côté.
}
studio-others = { $count ->
    [one] { $count } document de type inconnu est laissé de côté.
   *[other] { $count } documents de types inconnus sont laissés de côté.
}
studio-lane-actions = À faire
studio-lane-skills = Compétences
studio-lane-knowledge = Connaissances
studio-lane-tools = Outils

persona-lab-others = « { $name } » ({ $count }) n’est pas un parcours et est laissé de côté.
persona-lab-portrait = Le portrait de « { $name } » est laissé de côté.
persona-lab-personas = { $count ->
    [one] { $count } persona ne vit pas ce parcours et est laissé de côté.
   *[other] { $count } personas ne vivent pas ce parcours et sont laissés de côté.
}

lanescape-wide = La rangée « { $lane } » a plus de colonnes que le parcours ; ce qui dépasse est dans le parking.
lanescape-divider = La ligne de séparation « { $text } » n’est pas de celles d’un blueprint et est laissée de côté.
lanescape-span = La cellule « { $text } » s’étend sur plusieurs phases ; sa fiche est sur la première.
lanescape-rating = La phase n’a aucun point de contact que « { $text } » puisse évaluer ; c’est devenu une fiche.

markdown-whole-text = Le texte du fichier
markdown-left = « { $section } » n’appartient à aucune phase ; { $cards ->
    [one] son texte est une fiche dans le parking.
   *[other] ses { $cards } textes sont des fiches dans le parking.
}
markdown-left-unnamed = Ce qui n’est sous aucun titre n’appartient à aucune phase ; { $cards ->
    [one] son texte est une fiche dans le parking.
   *[other] ses { $cards } textes sont des fiches dans le parking.
}
markdown-changes = { $count ->
    [one] { $count } ressenti change au cours de sa phase : le premier point de contact est évalué selon le début, le dernier selon la fin.
   *[other] { $count } ressentis changent au cours de leur phase : le premier point de contact est évalué selon le début, le dernier selon la fin.
}
feelings-read = Des émotions en mots ont été lues comme des notes de −2 à +2 et sont aussi des fiches : { $feelings }.
feeling-read = « { $text } » comme { $value }
markdown-feelings = { $count ->
    [one] { $count } ressenti est décrit par des mots dont on ne tire aucune note ; c’est une fiche.
   *[other] { $count } ressentis sont décrits par des mots dont on ne tire aucune note ; ce sont des fiches.
}
markdown-code = Un diagramme ou un extrait de code est gardé comme texte, sur une fiche dans le parking.
markdown-picture = Une image n’est pas reprise ; une fiche dans le parking indique où elle est.
markdown-scale = Les nombres de « { $label } » ont été lus sur une échelle de { $least } à { $most }.
markdown-scale-unsure = Les nombres de « { $label } » ont été lus tels quels, sur l’échelle de −2 à +2 ; ils pourraient être d’une autre, par exemple de 1 à 5.
markdown-scale-none = Les nombres de « { $label } » ne sont d’aucune échelle courante et n’évaluent rien ; ce sont des fiches.
markdown-feeling-unclear = « { $text } » ne dit pas si son nombre mesure la qualité ou la force du ressenti ; cela n’évalue rien et c’est une fiche.
markdown-channel = La phase « { $stage } » n’a aucun point de contact qui puisse utiliser le canal « { $text } » ; c’est une fiche.
markdown-wide = La ligne a plus de cellules que le tableau n’a de colonnes ; « { $text } » est une fiche dans le parking.
markdown-report = C’est un rapport écrit par Throughline. Non lu : { $sections }. Les personnes à côté des équipes, les preuves et les dates ne sont pas lues non plus ; un fichier .journey ou JSON contient tout.

blueprint-languages = Les textes dans d’autres langues ({ $names }) sont laissés de côté.
blueprint-phases = Les phases sans parcours sont laissées de côté : { $names }.
matrix-touchpoint-of-stage = Le tableau ne nomme pas de points de contact : chaque colonne en est devenue un, au nom de sa phase.
matrix-scale = Les nombres de « { $label } » ont été lus sur une échelle de { $least } à { $most }.
scale-turned = Dans « { $label } », { $best } est le meilleur et { $worst } le pire ; les évaluations ont été lues ainsi.
matrix-no-touchpoint = « { $text } » concerne un point de contact, et le tableau n’en nomme aucun ; c’est devenu une fiche.
matrix-no-rating = « { $text } » n’est pas une évaluation ; c’est devenu une fiche.
rated-already = Le point de contact est déjà évalué ; « { $text } » est devenu une fiche.
matrix-second-owner = Le point de contact a déjà un responsable ; « { $text } » de « { $label } » figure dans sa description.
matrix-over-stages = « { $text } » couvre plusieurs phases ; sa carte est dans la première.
importer-spreadsheet = classeur
sheet-broken = Il est endommagé, ou n’est pas un classeur. « { $detail } »
sheet-large = Décompressé, il dépasse { $most } Mo.
sheet-cells-many = La feuille a plus de { $most } cellules.
sheet-wide = La feuille a plus de { $most } colonnes.
sheet-long = La feuille a plus de { $most } lignes.
sheet-formulas = { $count ->
    [one] { $count } formule sans résultat enregistré est laissée de côté : { $list }. Enregistrez d’abord le fichier dans un tableur.
   *[other] { $count } formules sans résultat enregistré sont laissées de côté : { $list }. Enregistrez d’abord le fichier dans un tableur.
}
sheet-errors = { $count ->
    [one] { $count } cellule en erreur est laissée de côté : { $list }
   *[other] { $count } cellules en erreur sont laissées de côté : { $list }
}
sheet-comments = { $count ->
    [one] { $count } commentaire de cellule est laissé de côté : { $list }
   *[other] { $count } commentaires de cellules sont laissés de côté : { $list }
}
sheet-links = { $count ->
    [one] { $count } lien de cellule est laissé de côté : { $list }
   *[other] { $count } liens de cellules sont laissés de côté : { $list }
}

mapping-unreadable = La correspondance est illisible : { $detail }
mapping-no-column = La correspondance cite une colonne « { $name } » qui n’existe pas. Il y a : { $names }.
mapping-twice = Deux colonnes correspondent à { $used } : « { $one } » et « { $other } ». Il n’en faut qu’une.
mapping-no-line = La correspondance utilise « { $name } » comme { $used }, ce qu’une ligne d’une carte dessinée ne peut pas être. Sont possibles : stage, touchpoint, channel, owner, emotion, id, lane, ou ne pas la lire.
notes-parked = Rien n’indique où { $cards ->
    [one] va la note ; elle attend
   *[other] vont les notes ; elles attendent
} à côté de la carte.
mapping-hint = Vérifiez les noms et les usages des colonnes. `journey import FICHIER --print-mapping` affiche une correspondance pour commencer.
mapping-no-table = Une correspondance de colonnes est donnée, et ce n’est pas un tableau.
table-day-order = Les dates comme 3/4/2026 ont été lues avec le jour en premier.
table-ids-twice = « { $text } » désigne plusieurs lignes ; rien n’est donc retrouvé par cette colonne.
table-card-stays = « { $text } » n’est plus dans le tableau ; sa carte reste.
table-only-counts = « { $header } » ne fait que numéroter et n’a pas été lu.
table-unread = « { $text } » est illisible dans « { $header } » ; la valeur est gardée avec la fiche.
