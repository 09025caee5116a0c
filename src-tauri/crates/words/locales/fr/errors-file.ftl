# Why a file could not be opened or written.

file-problem = { $place } : { $what }
file-line = ligne { $line }, colonne { $column }

file-unreadable = Le fichier est illisible. { $what }
file-unreadable-hint = Vérifiez que le fichier est toujours là et que sa lecture est autorisée.
file-empty = Le fichier est vide.
file-empty-hint = La copie a peut-être échoué. Demandez de nouveau le fichier.
file-not-ours = { $kind ->
    [table] C’est un tableau, pas une carte Throughline.
    [database] C’est une base de données, pas une carte Throughline.
    [picture] C’est une image, pas une carte Throughline.
    [json] C’est un autre JSON, pas une carte Throughline.
   *[other] C’est un autre fichier, pas une carte Throughline.
}
file-not-ours-hint = { $kind ->
    [table] Utilisez Importer pour reprendre un fichier CSV.
    [database] Une bibliothèque s’ouvre avec --library ; une carte s’en exporte au format .journey.
   *[other] Ouvrez un fichier .journey ou .json écrit par Throughline.
}
file-no-map-in-pdf = Ce PDF ne contient pas de carte.
file-no-map-in-pdf-hint = Seul un PDF exporté par Throughline contient sa carte en pièce jointe.
file-newer = Le fichier est écrit dans la version { $version } du format ; cette application lit la version 1.
file-newer-hint = Mettez Throughline à jour, puis ouvrez de nouveau le fichier.
file-encoding = Le texte n’est pas en UTF-8, mais en { $encoding }.
file-not-utf8 = L’octet { $offset } n’est pas de l’UTF-8.
file-encoding-hint = Enregistrez le fichier en UTF-8 dans le programme qui l’a écrit.
file-json = Le JSON est mal formé. { $what }
file-not-a-number = { $number } n’est pas un nombre qu’un fichier peut contenir.
file-repeated-name = Le nom « { $name } » apparaît deux fois dans le même objet.
file-by-hand-hint = Si le fichier a été modifié à la main, regardez à l’endroit indiqué.
file-truncated = Le fichier se termine trop tôt.
file-truncated-hint = La copie a peut-être été interrompue. Demandez de nouveau le fichier.
file-too-deep = Des objets sont imbriqués sur plus de { $most } niveaux.
file-long-text = Un texte fait { $bytes } octets ; le maximum est { $most }.
file-too-many = { $of ->
    [bytes] Il fait { $found } octets ; le maximum est { $most }.
    [unpacked] Il fait { $found } octets une fois décompressé ; le maximum est { $most }.
    [parts] Il contient { $found } parties ; le maximum est { $most }.
    [pictures] Il contient { $found } images ; le maximum est { $most }.
    [revisions] Il contient { $found } révisions ; le maximum est { $most }.
    [rows] Il contient au moins { $found } lignes ; le maximum est { $most }.
   *[records] Il contient { $found } enregistrements ; le maximum est { $most }.
}
file-too-much-hint = Aucune carte n’a besoin d’autant. Divisez-le ou raccourcissez-le dans le programme qui l’a écrit.
file-unknown-field = Il n’y a pas de champ « { $field } » ici.
file-unknown-field-hint = Les données d’autres programmes vont sous « extensions ».
file-field-hint = Le schéma schemas/map.v1.schema.json indique ce qui convient.
file-repeated-id = L’identifiant est utilisé deux fois.
file-repeated-id-hint = Chaque enregistrement a besoin de son propre identifiant.
file-dangling-hint = Ajoutez l’enregistrement manquant, ou retirez le renvoi.
file-invariant = { $what } ({ $rule })
file-invariant-hint = Corrigez l’enregistrement indiqué.
file-wrong-hash = Le contenu de l’image ne correspond pas à son nom, { $name }.
file-no-picture = L’image { $name } n’est ni un PNG, ni un JPEG, ni un WebP.
file-picture-hint = Remettez l’image dans le programme qui a écrit le fichier.
file-large-picture = L’image fait { $bytes } octets ; le maximum est { $most }.
file-missing-picture = L’image { $name } manque.
file-stray-picture = Rien ne renvoie à l’image { $name }.
file-save-again-hint = Enregistrez de nouveau la carte dans le programme qui a écrit le fichier.
file-container-hint = La copie est peut-être endommagée ou incomplète. Demandez de nouveau le fichier.
file-unsafe-name = La partie « { $name } » a un nom qui pourrait mener hors du fichier.
file-two-names = Deux parties portent le même nom.
file-shared-bytes = Deux parties partagent les mêmes octets.
file-bomb = Une fois décompressé, le fichier dépasse { $most } fois sa taille.
file-harm-hint = Le fichier a été conçu pour nuire ou est très endommagé. Ne l’utilisez pas.
file-stray-entry = La partie « { $name } » n’a pas sa place dans un fichier de carte.
file-stray-entry-hint = Un fichier de carte ne contient que la carte. Retirez cette partie.
file-missing-entry = La partie { $name } manque.

# The container.

container-no-end = Le fichier est compressé, mais la liste de ses parties, à la fin, est endommagée ou manque.
container-beginning = Il y a quelque chose avant le début du fichier.
container-encrypted = La partie « { $name } » est protégée par un mot de passe.
container-packing = La partie « { $name } » est compressée autrement que dans un fichier de carte.
container-part = La partie « { $name } » ne peut pas être décompressée.
container-parts = La liste des parties est endommagée.
container-unwritable = Le fichier n’a pas pu être assemblé. « { $detail } »

# What stands in the JSON.

json-comma = Il manque ici une virgule, ou la fin de la liste ou de l’objet.
json-colon = Il manque ici un deux-points.
json-value = Il manque ici une valeur.
json-name = Le nom d’un champ doit être entre guillemets droits.
json-escape = Une barre oblique inverse précède un caractère non autorisé.
json-number = Un nombre est mal écrit.
json-character = Un texte contient un caractère qui doit être échappé, comme un saut de ligne.
json-trailing-comma = Une virgule précède la fin.
json-trailing = Quelque chose suit après la fin.
json-other = Quelque chose n’a pas sa place ici.
field-missing = Le champ « { $field } » manque.
field-twice = Le champ « { $field } » apparaît deux fois.
field-belongs = Attendu ici : { $expected }.
field-unfit = Ce qui se trouve ici ne convient pas.
field-wrong = Attendu ici : { $expected } ; trouvé : { $found }.
found-object = un objet
found-list = une liste
takes-whole = un nombre entier
takes-list = une liste
takes-object = un objet
takes-record-id = un identifiant comme 0190f5a0-7b1c-7000-8000-000000000001
takes-position = une clé d’ordre en base 62 qui ne se termine pas par 0
takes-day = une date comme 2026-03-31
takes-picture-name = le SHA-256 d’une image en 64 chiffres hexadécimaux
takes-spread = un nombre entier de 0 à 4
takes-rating = un nombre de −2 à 2
takes-count = un nombre entier à partir de 0
takes-score = un nombre entier de 1 à 5
takes-version = la version 1
field-base64 = Les octets de l’image ne sont pas écrits en Base64.
field-media-type = L’image n’est pas du type { $type }.
field-parts = Dans un conteneur, les images sont des parties.
field-record-list = Un enregistrement est un objet, pas une liste.
field-version = La version doit être un nombre entier à partir de 1.
manifest-other-map = Le manifeste est celui de la carte { $manifest }, pas de { $map }.
manifest-revision-twice = Une révision est citée deux fois.
history-kind = « { $kind } » n’est pas un type d’enregistrement.
history-says-nothing = La modification est vide : { record } { $id }.
history-twice = La révision { $id } apparaît deux fois.
history-hole = Sa révision parente n’est pas antérieure.
history-unnamed = Le manifeste ne cite pas cette révision.
history-too-short = Le manifeste cite des révisions postérieures à la dernière ligne.
history-elsewhere = La révision ne mène pas à la carte. { $what }

# Writing.

write-unsound = La carte ne peut pas être enregistrée. { $named } : { $what } ({ $rule })
write-unreadable = La carte ne peut pas être enregistrée. { $what }
write-fault-hint = Annulez les dernières opérations jusqu’à ce que l’enregistrement soit possible, et signalez ce défaut.
write-missing-picture-hint = Retirez l’image de sa fiche, ou remettez-la.
write-workbook = Le classeur n’a pas pu être assemblé. « { $detail } »
write-disk = Impossible d’écrire { $path }. { $what }
write-no-folder = Le dossier n’existe pas.
write-folder = Il existe un dossier de ce nom.
write-disk-hint = Choisissez un autre dossier, ou libérez de la place sur le disque.

# New maps.

stage-set-unknown = Le jeu de phases « { $name } » n’existe pas ; il existe : { $names }.
stage-set-unknown-hint = Commencez sans phases, ou avec l’un de ceux qui sont cités.
template-unknown = Le modèle « { $name } » n’existe pas ; il existe : { $names }.
template-unknown-hint = Commencez avec l’un de ceux qui sont cités.
