# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = Carte sans titre
untitled-stage = Phase sans titre
untitled-touchpoint = Point de contact sans titre
untitled-persona = Persona sans nom

state-current = État actuel
state-future = État cible
basis-assumption = Fondé sur des hypothèses
basis-research = Fondé sur des études

badge-assumed = Supposé
badge-researched = Issu d’études

touchpoint-kind-direct = Direct
touchpoint-kind-indirect = Indirect
touchpoint-kind-physical = Physique
touchpoint-kind-action = Action du client
touchpoint-kind-wait = Attente

lane-text = Notes
lane-images = Storyboard
lane-actions = Actions du client
lane-emotions = Émotions
lane-quotes = Citations
lane-thoughts = Pensées
lane-needs = Besoins
lane-pain_points = Irritants
lane-opportunities = Opportunités
lane-physical_evidence = Éléments tangibles
lane-frontstage = Avant-scène
lane-backstage = Coulisses
lane-systems = Systèmes
lane-policy = Règles
lane-metrics = Indicateurs
lane-line_of_interaction = Ligne d’interaction
lane-line_of_visibility = Ligne de visibilité
lane-line_of_internal_interaction = Ligne d’interaction interne

card-note = Note
card-quote = Citation
card-pain_point = Irritant
card-opportunity = Opportunité
card-image = Image
card-heading = Rubrique

breakdown-content = Contenu
breakdown-data = Données
breakdown-process = Processus
breakdown-ownership = Responsabilité

evidence-assumption = Hypothèse
evidence-anecdote = Anecdote
evidence-research = Étude
evidence-data = Données
evidence-disputed = Contesté

owner-owned = Responsable désigné
owner-unknown = Responsable inconnu
owner-disputed = Responsabilité contestée

repeats-customer = Le client
repeats-staff = Le personnel
repeats-nobody = Personne

medium-digital = Numérique
medium-voice = Voix
medium-message = Message
medium-personal = En personne
medium-physical = Physique
medium-media = Médias

channel-phone = Téléphone
channel-e-mail = E-mail
channel-chat = Chat
channel-messenger = WhatsApp
channel-sms = SMS
channel-social = Réseaux sociaux
channel-web = Site web
channel-app = Application
channel-self-service = Borne libre-service
channel-video-call = Appel vidéo
channel-store = Magasin
channel-field-visit = Visite à domicile
channel-event = Événement
channel-post = Courrier
channel-word-of-mouth = Bouche-à-oreille
channel-advert = Publicité
channel-other = Autre

emotion--2 = Affreux
emotion--1 = Mauvais
emotion-0 = Neutre
emotion-1 = Bon
emotion-2 = Formidable

stage-set-classic = De la découverte à la recommandation
stage-set-delivery = Achat et livraison
stage-set-relationship = Relation
stage-set-loyalty = Utilisation et fidélité
stage-awareness = Découverte
stage-consideration = Réflexion
stage-purchase = Achat
stage-advocacy = Recommandation
stage-evaluation = Comparaison
stage-delivery = Livraison
stage-support = Assistance
stage-usage = Utilisation
stage-awareness-and-acquisition = Découverte et acquisition
stage-onboarding-and-engagement = Prise en main et engagement
stage-post-purchase-support = Assistance après-vente

# The templates, and what each of them teaches.

template-fault-repair = Panne et dépannage
template-fault-repair-lesson = Comment se lit un parcours entier : sept passages de relais, deux personas, et qui est responsable de quoi.
template-online-purchase = Achat en ligne avec retour
template-online-purchase-lesson = Changements de canal : de l’application au chat puis au magasin, et ce qui se perd à chaque fois.
template-insurance-claim = Déclaration de sinistre
template-insurance-claim-lesson = L’attente : chaque silence est une étape à part entière, avec une durée et un responsable.
template-public-service = Démarche administrative
template-public-service-lesson = Exceptions et répétitions : ce que l’on demande deux fois, et la règle qui l’explique.
template-patient-visit = Consultation à l’hôpital
template-patient-visit-lesson = Deux personas le même jour : là où le patient et son proche ressentent l’inverse.
template-employee-onboarding = Prise de poste
template-employee-onboarding-lesson = Un parcours interne : des étapes sans responsable, ou avec trois équipes à la fois.
template-software-onboarding = Prise en main d’un logiciel
template-software-onboarding-lesson = Tout numérique : ce qui se décide dans les avis et par le bouche-à-oreille, hors de votre vue.
template-event = Événement
template-event-lesson = Avant, pendant et après : des lieux, du papier et des files d’attente, pas seulement des écrans.

# What the picture itself says.

section-about = À propos de cette carte
section-grid = Le parcours
section-parking = Parking
section-measured = Ce qui est mesuré sur tout le parcours
row-stages = Phases
row-touchpoints = Points de contact
row-lanes = Couloirs
row-emotion-notes = Commentaires sur les émotions
row-whole-stage = Toute la phase
row-across = Plusieurs points de contact
across-spoken = De { $from } à { $until }, { $count ->
    [one] { $count } point de contact
   *[other] { $count } points de contact
}
moment-of-truth = Moment de vérité
hand-off-owner = Passage de relais : { $owner }
hand-off-from-to = Passage de relais de { $from } à { $to }
hand-off-suggested = Passage de relais pas encore décrit.
hand-off-channel = Le canal passe de { $from } à { $to }.
hand-off-team = La responsabilité passe de { $from } à { $to }.
severity-of = Gravité { $number } sur 5
card-impact = Impact { $number }
card-effort = Effort { $number }
emotion-spoken = { $persona }, { $touchpoint } : { $value }, { $word }
rating-n-unknown = Nombre de personnes interrogées inconnu
rating-n = { $number ->
    [one] { $number } personne interrogée
   *[other] { $number } personnes interrogées
}
# The highest rating minus the lowest: from 3 on it is worth a talk.
rating-spread = { $number ->
    [0] Tous sont d’accord
    [1] Les évaluations diffèrent de 1
    [2] Les évaluations diffèrent de 2
   *[other] Les évaluations diffèrent de { $number } : parlez-en
}
curve-spoken = Émotions de { $persona } : de { $from } à « { $first } » jusqu’à { $to } à « { $last } » ; au plus bas { $low } à « { $lowest } », au plus haut { $high } à « { $highest } ».
curve-spoken-once = Émotions de { $persona } : { $from } à « { $first } ».
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
}
fact-question = Question
fact-scenario = Scénario
fact-goal = Ce que veut le client
fact-start = Commence quand
fact-end = Se termine quand
fact-owner = Responsable
fact-source = Source, quand une fiche n’en nomme pas d’autre
fact-review = À revoir le
section-legend = Comment lire cette carte
legend-line = Le parcours
legend-way = D’un point de contact à l’autre
legend-wait = Le client attend
legend-hand-offs = Passages de relais
legend-hand-off = Décrit
legend-hand-off-unknown = Responsable inconnu
legend-hand-off-disputed = Responsabilité contestée
legend-hand-off-suggested = Le canal ou l’équipe change ; pas encore décrit
legend-owners = Qui est responsable
legend-owner-owned = Équipe, personne
legend-owner-unknown = Responsable inconnu
legend-owner-disputed = Responsabilité contestée : les deux parties sont nommées
legend-evidence = D’où nous le savons
legend-evidence-assumption = Hypothèse, bord en tirets
legend-evidence-anecdote = Anecdote
legend-evidence-research = Étude
legend-evidence-data = Données
legend-evidence-disputed = Contesté
legend-cards = Fiches
legend-severity = Gravité d’un irritant, de 1 à 5
legend-stack = Pile, avec son nombre de fiches
legend-emotions = Émotions
legend-rating-known = Évaluation étayée
legend-rating-assumed = Évaluation supposée
legend-no-rating = Personne ne l’a évalué
legend-colours = Couleur des fiches : { $by }
legend-colour-others = { $number ->
    [one] { $number } autre nom
   *[other] { $number } autres noms
}
legend-colour-none-owner = Responsable non demandé
legend-colour-none-department = Sans service
legend-colour-none-severity = Sans gravité
legend-colour-none-tag = Sans étiquette
legend-colour-none-author = Sans auteur
colour-by-kind = Type
colour-by-evidence = Niveau de preuve
colour-by-owner = Responsable
colour-by-department = Service du point de contact
colour-by-severity = Gravité
colour-by-tag = Étiquette
colour-by-author = Auteur
persona-goals = Objectifs
persona-frustrations = Frustrations
persona-behaviours = Comportements
persona-channels = Canaux préférés
empty-stages = Les phases se placent ici : les grandes parties du parcours, de gauche à droite, comme Découverte, Achat, Livraison, Assistance.
empty-touchpoints = Les points de contact se placent ici : les moments de chaque phase.
empty-stage = Pas encore de points de contact : les moments de cette phase se placent ici.
empty-lanes = Les couloirs se placent ici : ce que le client fait, pense et ressent.
empty-personas = Qui vit ce parcours ? Les personas se placent ici.

# What is folded away is counted.
folded-touchpoints = { $number ->
    [one] { $number } point de contact
   *[other] { $number } points de contact
}
stack-count = { $number }×
stack-closed = Pile de { $number }
stack-open = Pile de { $number }, ouverte
stack-under = Dans la pile ci-dessus
heading-open = { $number ->
    [one] Rubrique de { $number } fiche
   *[other] Rubrique de { $number } fiches
}
heading-closed = { $number ->
    [one] Rubrique de { $number } fiche, repliée
   *[other] Rubrique de { $number } fiches, repliée
}
folded-cards = { $number ->
    [one] { $number } fiche
   *[other] { $number } fiches
}
folded-metrics = { $number ->
    [one] { $number } indicateur
   *[other] { $number } indicateurs
}
folded-lane = Replié
