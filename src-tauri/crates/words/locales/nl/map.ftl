# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = Journeymap zonder titel
untitled-stage = Fase zonder titel
untitled-touchpoint = Touchpoint zonder titel
untitled-persona = Persona zonder naam

state-current = Huidige situatie
state-future = Toekomstige situatie
basis-assumption = Op basis van aannames
basis-research = Op basis van onderzoek

badge-assumed = Aanname
badge-researched = Onderzocht

touchpoint-kind-direct = Direct
touchpoint-kind-indirect = Indirect
touchpoint-kind-physical = Fysiek
touchpoint-kind-action = Klanthandeling
touchpoint-kind-wait = Wachten

lane-text = Notities
lane-images = Storyboard
lane-actions = Klanthandelingen
lane-emotions = Emoties
lane-quotes = Citaten
lane-thoughts = Gedachten
lane-needs = Behoeften
lane-pain_points = Pijnpunten
lane-opportunities = Kansen
lane-physical_evidence = Tastbaar bewijs
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-systems = Systemen
lane-policy = Beleid
lane-metrics = Indicatoren
lane-line_of_interaction = Interactielijn
lane-line_of_visibility = Zichtbaarheidslijn
lane-line_of_internal_interaction = Interne interactielijn

card-note = Notitie
card-quote = Citaat
card-pain_point = Pijnpunt
card-opportunity = Kans
card-image = Afbeelding
card-heading = Kop

breakdown-content = Inhoud
breakdown-data = Data
breakdown-process = Proces
breakdown-ownership = Eigenaarschap

evidence-assumption = Aanname
evidence-anecdote = Anekdote
evidence-research = Onderzoek
evidence-data = Data
evidence-disputed = Betwist

owner-owned = Heeft een eigenaar
owner-unknown = Eigenaar onbekend
owner-disputed = Eigenaar betwist

repeats-customer = De klant
repeats-staff = De medewerkers
repeats-nobody = Niemand

medium-digital = Digitaal
medium-voice = Spraak
medium-message = Bericht
medium-personal = Persoonlijk
medium-physical = Fysiek
medium-media = Media

channel-phone = Telefoon
channel-e-mail = E-mail
channel-chat = Chat
channel-messenger = WhatsApp
channel-sms = Sms
channel-social = Sociale media
channel-web = Website
channel-app = App
channel-self-service = Selfservicezuil
channel-video-call = Videogesprek
channel-store = Winkel
channel-field-visit = Bezoek aan huis
channel-event = Evenement
channel-post = Post
channel-word-of-mouth = Mond-tot-mond
channel-advert = Reclame
channel-other = Overig

emotion--2 = Vreselijk
emotion--1 = Slecht
emotion-0 = Neutraal
emotion-1 = Goed
emotion-2 = Geweldig

stage-set-classic = Bewustwording tot aanbeveling
stage-set-delivery = Aankoop en levering
stage-set-relationship = Relatie
stage-set-loyalty = Gebruik en loyaliteit
stage-awareness = Bewustwording
stage-consideration = Overweging
stage-purchase = Aankoop
stage-advocacy = Aanbeveling
stage-evaluation = Vergelijking
stage-delivery = Levering
stage-support = Service
stage-usage = Gebruik
stage-awareness-and-acquisition = Bewustwording en werving
stage-onboarding-and-engagement = Onboarding en betrokkenheid
stage-post-purchase-support = Service na aankoop

# The templates, and what each of them teaches.

template-fault-repair = Storing en reparatie
template-fault-repair-lesson = Hoe een hele klantreis leest: zeven overdrachten, twee klanten, en wie waarvan eigenaar is.
template-online-purchase = Online aankoop met retour
template-online-purchase-lesson = Kanaalwissels: van app naar chat naar winkel, en wat er bij elke stap verloren gaat.
template-insurance-claim = Schademelding bij de verzekering
template-insurance-claim-lesson = Wachten: elke stilte is een eigen stap, met een duur en een eigenaar.
template-public-service = Aanvraag bij de overheid
template-public-service-lesson = Uitzonderingen en herhaling: wat mensen twee keer wordt gevraagd, en welke regel daarachter zit.
template-patient-visit = Ziekenhuisbezoek
template-patient-visit-lesson = Twee persona’s op één dag: waar patiënt en naaste het tegenovergestelde voelen.
template-employee-onboarding = Een nieuwe baan
template-employee-onboarding-lesson = Een interne reis: stappen waar niemand eigenaar van is, of drie teams tegelijk.
template-software-onboarding = Onboarding van software
template-software-onboarding-lesson = Volledig digitaal: wat buiten je blikveld wordt beslist, in reviews en van mond tot mond.
template-event = Evenement
template-event-lesson = Vooraf, tijdens en na afloop: locaties, papier en wachtrijen, niet alleen schermen.

# What the picture itself says.

section-about = Over deze journeymap
section-grid = De klantreis
section-parking = Parkeerplaats
section-measured = Wat over de hele klantreis wordt gemeten
row-stages = Fasen
row-touchpoints = Touchpoints
row-lanes = Swimlanes
row-emotion-notes = Notities bij emoties
row-whole-stage = Hele fase
row-across = Meerdere touchpoints
across-spoken = Van { $from } tot en met { $until }, { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
moment-of-truth = Moment of truth
hand-off-owner = Overdracht: { $owner }
hand-off-from-to = Overdracht van { $from } naar { $to }
hand-off-suggested = Overdracht nog niet beschreven.
hand-off-channel = Het kanaal wisselt van { $from } naar { $to }.
hand-off-team = De eigenaar wisselt van { $from } naar { $to }.
severity-of = Ernst { $number } van 5
card-impact = Impact { $number }
card-effort = Inspanning { $number }
emotion-spoken = { $persona }, { $touchpoint }: { $value }, { $word }
rating-n-unknown = Onbekend aan hoeveel mensen het is gevraagd
rating-n = { $number ->
    [one] 1 persoon gevraagd
   *[other] { $number } mensen gevraagd
}
# The highest rating minus the lowest: from 3 on it is worth a talk.
rating-spread = { $number ->
    [0] Iedereen is het eens
    [1] Beoordelingen liggen 1 uit elkaar
    [2] Beoordelingen liggen 2 uit elkaar
   *[other] Beoordelingen liggen { $number } uit elkaar: praat hierover
}
curve-spoken = Emoties van { $persona }: van { $from } bij { $first } tot { $to } bij { $last }; het laagst { $low } bij { $lowest }, het hoogst { $high } bij { $highest }.
curve-spoken-once = Emoties van { $persona }: { $from } bij { $first }.
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } uur
duration-days = { $number ->
    [one] { $number } dag
   *[other] { $number } dagen
}
fact-question = Vraag
fact-scenario = Scenario
fact-goal = Wat de klant wil
fact-start = Begint wanneer
fact-end = Eindigt wanneer
fact-owner = Eigenaar
fact-source = Bron, als een kaartje geen andere noemt
fact-review = Herzien op
section-legend = Zo lees je deze journeymap
legend-line = De klantreis
legend-way = Van touchpoint naar touchpoint
legend-wait = De klant wacht
legend-hand-offs = Overdrachten
legend-hand-off = Beschreven
legend-hand-off-unknown = Eigenaar onbekend
legend-hand-off-disputed = Eigenaar betwist
legend-hand-off-suggested = Kanaal of team wisselt; nog niet beschreven
legend-owners = Wie eigenaar is
legend-owner-owned = Team, persoon
legend-owner-unknown = Eigenaar onbekend
legend-owner-disputed = Eigenaar betwist: beide partijen genoemd
legend-evidence = Hoe we het weten
legend-evidence-assumption = Aanname, onderbroken rand
legend-evidence-anecdote = Anekdote
legend-evidence-research = Onderzoek
legend-evidence-data = Data
legend-evidence-disputed = Betwist
legend-cards = Kaartjes
legend-severity = Ernst van een pijnpunt, 1 tot 5
legend-stack = Stapel van zoveel kaartjes
legend-emotions = Emoties
legend-rating-known = Onderbouwde beoordeling
legend-rating-assumed = Aangenomen beoordeling
legend-no-rating = Door niemand beoordeeld
legend-colours = Kleur van de kaartjes: { $by }
legend-colour-others = { $number ->
    [one] 1 andere naam
   *[other] { $number } andere namen
}
legend-colour-none-owner = Niet naar eigenaar gevraagd
legend-colour-none-department = Geen afdeling
legend-colour-none-severity = Geen ernst
legend-colour-none-tag = Geen tag
legend-colour-none-author = Geen auteur
colour-by-kind = Soort
colour-by-evidence = Onderbouwing
colour-by-owner = Eigenaar
colour-by-department = Afdeling van het touchpoint
colour-by-severity = Ernst
colour-by-tag = Tag
colour-by-author = Auteur
persona-goals = Doelen
persona-frustrations = Frustraties
persona-behaviours = Gedrag
persona-channels = Voorkeurskanalen
empty-stages = Hier komen de fasen van de klantreis, van links naar rechts: bijvoorbeeld Bewustwording, Aankoop, Levering, Service.
empty-touchpoints = Hier komen de touchpoints: de momenten van elke fase.
empty-stage = Nog geen touchpoints: hier komen de momenten van deze fase.
empty-lanes = Hier komen de swimlanes: wat de klant doet, denkt en voelt.
empty-personas = Wie maakt deze reis? Hier komen de persona’s.

# What is folded away is counted.
folded-touchpoints = { $number ->
    [one] 1 touchpoint
   *[other] { $number } touchpoints
}
stack-count = { $number }×
stack-closed = Stapel van { $number }
stack-open = Stapel van { $number }, open
stack-under = In de stapel hierboven
heading-open = { $number ->
    [one] Kop boven één kaartje
   *[other] Kop boven { $number } kaartjes
}
heading-closed = { $number ->
    [one] Kop boven één kaartje, ingeklapt
   *[other] Kop boven { $number } kaartjes, ingeklapt
}
folded-cards = { $number ->
    [one] 1 kaartje
   *[other] { $number } kaartjes
}
folded-metrics = { $number ->
    [one] 1 indicator
   *[other] { $number } indicatoren
}
folded-lane = Ingeklapt
