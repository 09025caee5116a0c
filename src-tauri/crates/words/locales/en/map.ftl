# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = Untitled map
untitled-stage = Untitled stage
untitled-touchpoint = Untitled touchpoint
untitled-persona = Unnamed persona

state-current = Current state
state-future = Future state
basis-assumption = Based on assumptions
basis-research = Based on research

badge-assumed = Assumed
badge-researched = Researched

touchpoint-kind-direct = Direct
touchpoint-kind-indirect = Indirect
touchpoint-kind-physical = Physical
touchpoint-kind-action = Customer action
touchpoint-kind-wait = Wait

lane-text = Notes
lane-images = Storyboard
lane-actions = Customer actions
lane-emotions = Emotions
lane-quotes = Quotes
lane-thoughts = Thoughts
lane-needs = Needs
lane-pain_points = Pain points
lane-opportunities = Opportunities
lane-physical_evidence = Physical evidence
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-systems = Systems
lane-policy = Policy
lane-metrics = Metrics
lane-line_of_interaction = Line of interaction
lane-line_of_visibility = Line of visibility
lane-line_of_internal_interaction = Line of internal interaction

card-note = Note
card-quote = Quote
card-pain_point = Pain point
card-opportunity = Opportunity
card-image = Picture
card-heading = Heading

breakdown-content = Content
breakdown-data = Data
breakdown-process = Process
breakdown-ownership = Ownership

evidence-assumption = Assumption
evidence-anecdote = Anecdote
evidence-research = Research
evidence-data = Data
evidence-disputed = Disputed

owner-owned = Owned
owner-unknown = Owner unknown
owner-disputed = Owner disputed

repeats-customer = The customer
repeats-staff = The staff
repeats-nobody = Nobody

medium-digital = Digital
medium-voice = Voice
medium-message = Message
medium-personal = In person
medium-physical = Physical
medium-media = Media

channel-phone = Phone
channel-e-mail = E-mail
channel-chat = Chat
channel-messenger = WhatsApp
channel-sms = SMS
channel-social = Social media
channel-web = Website
channel-app = App
channel-self-service = Self-service terminal
channel-video-call = Video call
channel-store = Store
channel-field-visit = Visit at home
channel-event = Event
channel-post = Post
channel-word-of-mouth = Word of mouth
channel-advert = Advertising
channel-other = Other

emotion--2 = Terrible
emotion--1 = Bad
emotion-0 = Neutral
emotion-1 = Good
emotion-2 = Wonderful

stage-set-classic = Awareness to advocacy
stage-set-delivery = Purchase and delivery
stage-set-relationship = Relationship
stage-set-loyalty = Usage and loyalty
stage-awareness = Awareness
stage-consideration = Consideration
stage-purchase = Purchase
stage-advocacy = Advocacy
stage-evaluation = Evaluation
stage-delivery = Delivery
stage-support = Support
stage-usage = Usage
stage-awareness-and-acquisition = Awareness and acquisition
stage-onboarding-and-engagement = Onboarding and engagement
stage-post-purchase-support = Post-purchase support

# The templates, and what each of them teaches.

template-fault-repair = Fault repair
template-fault-repair-lesson = How a whole journey reads: seven hand-offs, two customers, and who owns what.
template-online-purchase = Online purchase with return
template-online-purchase-lesson = Channel switches: from app to chat to shop, and what is lost at each step.
template-insurance-claim = Insurance claim
template-insurance-claim-lesson = Waiting: every silence is a step of its own, with a length and an owner.
template-public-service = Application to a public office
template-public-service-lesson = Exceptions and repetition: what people are asked twice, and the rule behind it.
template-patient-visit = Patient visit
template-patient-visit-lesson = Two personas on one day: where patient and relative feel the opposite.
template-employee-onboarding = Starting a new job
template-employee-onboarding-lesson = An internal journey: steps that nobody owns, or three teams at once.
template-software-onboarding = Software onboarding
template-software-onboarding-lesson = Digital only: what is decided in reviews and by word of mouth, out of your sight.
template-event = Event
template-event-lesson = Before, during and after: places, paper and queues, not only screens.

# What the picture itself says.

section-about = About this map
section-grid = The journey
section-parking = Parking lot
section-measured = What is measured on the whole journey
row-stages = Stages
row-touchpoints = Touchpoints
row-lanes = Lanes
row-emotion-notes = Notes on emotions
row-whole-stage = Whole stage
row-across = Several touchpoints
across-spoken = Spans { $from } to { $until }, { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
moment-of-truth = Moment of truth
hand-off-owner = Hand-off: { $owner }
hand-off-from-to = Hand-off from { $from } to { $to }
hand-off-suggested = Hand-off not described yet.
hand-off-channel = The channel changes from { $from } to { $to }.
hand-off-team = The owner changes from { $from } to { $to }.
severity-of = Severity { $number } of 5
card-impact = Impact { $number }
card-effort = Effort { $number }
emotion-spoken = { $persona }, { $touchpoint }: { $value }, { $word }
rating-n-unknown = Not known how many were asked
rating-n = { $number ->
    [one] 1 person asked
   *[other] { $number } people asked
}
# The highest rating minus the lowest: from 3 on it is worth a talk.
rating-spread = { $number ->
    [0] All agree
    [1] Ratings differ by 1
    [2] Ratings differ by 2
   *[other] Ratings differ by { $number }: talk about this one
}
curve-spoken = Emotions of { $persona }: from { $from } at { $first } to { $to } at { $last }; lowest { $low } at { $lowest }, highest { $high } at { $highest }.
curve-spoken-once = Emotions of { $persona }: { $from } at { $first }.
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
fact-question = Question
fact-scenario = Scenario
fact-goal = What the customer wants
fact-start = Begins when
fact-end = Ends when
fact-owner = Owner
fact-source = Source, where a card names no other
fact-review = Review on
section-legend = How to read this map
legend-line = The journey
legend-way = From touchpoint to touchpoint
legend-wait = The customer waits
legend-hand-offs = Hand-offs
legend-hand-off = Described
legend-hand-off-unknown = Owner unknown
legend-hand-off-disputed = Owner disputed
legend-hand-off-suggested = Channel or team changes; not described yet
legend-owners = Who answers for it
legend-owner-owned = Team, person
legend-owner-unknown = Owner unknown
legend-owner-disputed = Owner disputed: both sides named
legend-evidence = How we know
legend-evidence-assumption = Assumption, dashed edge
legend-evidence-anecdote = Anecdote
legend-evidence-research = Research
legend-evidence-data = Data
legend-evidence-disputed = Disputed
legend-cards = Cards
legend-severity = Severity of a pain point, 1 to 5
legend-stack = Stack of so many cards
legend-emotions = Emotions
legend-rating-known = Rating that is backed
legend-rating-assumed = Rating that is assumed
legend-no-rating = Nobody has rated this
legend-colours = Colour of the cards: { $by }
legend-colour-others = { $number ->
    [one] 1 other name
   *[other] { $number } other names
}
legend-colour-none-owner = Owner not asked for
legend-colour-none-department = No department
legend-colour-none-severity = No severity
legend-colour-none-tag = No tag
legend-colour-none-author = No author
colour-by-kind = Kind
colour-by-evidence = Evidence
colour-by-owner = Owner
colour-by-department = Department of the touchpoint
colour-by-severity = Severity
colour-by-tag = Tag
colour-by-author = Author
persona-goals = Goals
persona-frustrations = Frustrations
persona-behaviours = Behaviours
persona-channels = Preferred channels
empty-stages = Stages come here: the phases of the journey from left to right, such as Awareness, Purchase, Delivery, Support.
empty-touchpoints = Touchpoints come here: the moments of each stage.
empty-stage = No touchpoints yet: the moments of this stage come here.
empty-lanes = Lanes come here: what the customer does, thinks and feels.
empty-personas = Who makes this journey? Personas come here.

# What is folded away is counted.
folded-touchpoints = { $number ->
    [one] 1 touchpoint
   *[other] { $number } touchpoints
}
stack-count = { $number }×
stack-closed = Stack of { $number }
stack-open = Stack of { $number }, open
stack-under = In the stack above
heading-open = { $number ->
    [one] Heading over one card
   *[other] Heading over { $number } cards
}
heading-closed = { $number ->
    [one] Heading over one card, folded
   *[other] Heading over { $number } cards, folded
}
folded-cards = { $number ->
    [one] 1 card
   *[other] { $number } cards
}
folded-metrics = { $number ->
    [one] 1 metric
   *[other] { $number } metrics
}
folded-lane = Folded
