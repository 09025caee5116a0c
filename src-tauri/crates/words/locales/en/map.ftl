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
