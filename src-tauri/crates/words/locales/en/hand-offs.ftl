# The hand-offs along the line, and how all that a map says is known.

action-hand-off-drawer = Hand-offs along the line
action-next-hand-off = Next hand-off
action-previous-hand-off = Previous hand-off
action-describe-hand-off = Describe the suggested hand-off
action-describe-hand-offs = Describe all suggested hand-offs
action-another-hand-off = Another hand-off from here
action-no-hand-off = Nothing is handed over here…
action-panel-evidence = Evidence
why-no-passages = Channel and owner never change along this journey, and no hand-off is described.
why-no-hand-off = Go to a hand-off first.
why-no-suggestion = Go to a suggested hand-off first.

line-bar = Hand-offs, counted
line-title = Hand-offs
line-none = As soon as channel or owner changes from one touchpoint to the next, a hand-off is suggested here.
line-go = Go to the next one: { $what }
line-described = { $number ->
    [one] described
   *[other] described
}
line-channel = { $number ->
    [one] channel switch
   *[other] channel switches
}
line-unowned = without owner
line-disputed = disputed
line-contextLost = { $number ->
    [one] loses context
   *[other] lose context
}
line-repeats = { $number ->
    [one] repeat by customer
   *[other] repeats by customer
}
line-wait = wait · worst { $worst }
line-wait-unknown = wait not known
line-suggested = { $number ->
    [one] to describe
   *[other] to describe
}
line-none-chosen = None chosen
line-place = { $number } of { $count }
line-close = Close the drawer
line-both-change = Channel and owner change
line-channel-changes = The channel changes
line-owner-changes = The owner changes
line-nothing-changes = Channel and owner stay
line-describe-all = Describe all { $count }
line-why-none = Why is nothing handed over here?
line-let-be = Let it be
line-section-passes = What is handed over
line-section-course = How it goes
said-no-hand-off = Not suggested any more. The map check lists it as let be.
said-described = { $count ->
    [one] One hand-off to describe
   *[other] { $count } hand-offs to describe
}
line-in-drawer = This hand-off is shown in the drawer over the line.
line-open-drawer = Show over the line

evidence = Evidence
evidence-nothing = Everything that the map says is listed here with how it is known, as soon as there is something on it.
evidence-coverage = How much is backed
evidence-map = The whole map
evidence-backed = { $backed } of { $count } backed, { $share }
evidence-count = { $level } { $number }
evidence-filter-level = How we know
evidence-filter-kind = Kind of source
evidence-filter-thing = What
evidence-all = All
evidence-kind-none = Kind not said
evidence-stale-only = Older than a year
evidence-stale = Source older than a year
evidence-shown = { $count ->
    [0] Nothing is known like this
    [one] One thing
   *[other] { $count } things
}
evidence-select = Select them on the map
evidence-ask = { $count ->
    [one] Make a question of it
   *[other] Make { $count } questions of them
}
evidence-ask-one = Make a research question: { $name }
evidence-more = Show { $count } more
evidence-n = n = { $n }
evidence-thing-touchpoint = Touchpoints
evidence-thing-card = Cards
evidence-thing-emotion = Ratings
evidence-thing-hand_off = Hand-offs
evidence-thing-metric = Metrics
evidence-thing-inconsistency = Inconsistencies
evidence-of-touchpoint = Touchpoint
evidence-of-card = Card
evidence-of-emotion = Ratings
evidence-of-hand_off = Hand-off
evidence-of-metric = Metric
evidence-of-inconsistency = Inconsistency
evidence-ratings = { $count ->
    [one] { $persona }: one rating
   *[other] { $persona }: { $count } ratings
}
evidence-metric-untitled = Metric without a title
evidence-go = Go to it: { $name }

field-backs = Use the answer as evidence
backs-explained = What was found out can back “{ $name }”: source and date come from here.
backs-take = Use as its evidence
backs-taken = The evidence of “{ $name }” is this answer now.
backs-unanswered = Write down the answer first: it becomes the source.
field-reason-of = Why: { $name }
field-share-of = Per cent of contacts: { $name }
share-hint = How many of a hundred contacts go through it.
