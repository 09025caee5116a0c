# What the picture says through the other lenses. The window takes it from the picture and has no copy.

# The journey as one line that weaves between channels, or between teams.

weave-channels = Channels
weave-channels-about = The journey as one line. Wherever it is upright, the customer changes the channel.
weave-owners = Owners
weave-owners-about = The journey as one line. Wherever it is upright, the customer is passed on.
weave-figures = Counted on this journey
weave-no-channel = No channel
weave-no-channel-about = The customer is alone, or nobody has said how it happens.
weave-unknown = Owner unknown
weave-unknown-about = Nobody knows who answers for it, or nobody has asked.
weave-disputed = Owner disputed
weave-disputed-about = Several teams claim it, or each names another.
weave-not-asked = Not asked yet
weave-nobody-knows = Nobody knows
weave-no-claims = No claims written down yet
weave-column = { $number }: { $title }
weave-place = { $row }, touchpoint { $number } { $title }
weave-also = { $row }, also used at touchpoint { $number } { $title }, which is on { $main }
weave-claimed = { $row }, named for touchpoint { $number } { $title }, whose owner is disputed
weave-hand-off = hand-off from { $row }
weave-hand-off-suggested = hand-off from { $row }, not described yet
sign-context-lost = context lost
sign-inconsistency = Inconsistency
inconsistency-between = { $one } and { $other } tell customers different things
inconsistency-about = { $one } and { $other } tell customers different things about { $topic }
sign-exception = only when something fails
sign-escalation = an escalation
sign-pauses = the journey stops here
sign-resumes = a journey that had stopped goes on here
sign-customer-repeats = the customer repeats themselves
sign-staff-repeats = the staff repeat themselves
sign-wait = wait { $time }
sign-wait-worst = at worst { $time }
figure = { $number }
figure-channel-switches = { $number ->
    [one] change of channel
   *[other] changes of channel
}
figure-team-switches = { $number ->
    [one] change of team
   *[other] changes of team
}
figure-hand-offs = { $number ->
    [one] hand-off described
   *[other] hand-offs described
}
figure-context-lost = { $number ->
    [one] loses context
   *[other] lose context
}
figure-repeats = { $number ->
    [one] has the customer say it again
   *[other] have the customer say it again
}
figure-unowned = { $number ->
    [one] has no owner
   *[other] have no owner
}
figure-disputed = { $number ->
    [one] has a disputed owner
   *[other] have a disputed owner
}
figure-wait = typical wait at them
exchange-title = Who hands to whom
exchange-about = How often the journey passes from a team (row) to another one (column): from one touchpoint to the next, and where a hand-off is described. The stronger the colour, the more often.
exchange-nothing = As soon as the journey passes from one team to another, it is counted here.
exchange-corner = From / to
exchange-spoken = { $from } to { $to }: { $number }
empty-channels = Channels come here: phone, app, shop, post. Then the journey is a line between them, and you see at a glance where the customer has to change.
empty-teams = Teams come here: those who answer for the touchpoints. Then the journey is a line between them, and you see at a glance where the customer is passed on.
legend-signs = At a hand-off
legend-no-channel = Nobody has said how it happens
legend-not-asked = Nobody has asked who answers for it
legend-also = Also used
legend-claimed = Named in a dispute
legend-wait-until = Wait until somebody goes on
legend-context-lost = Context is lost
legend-inconsistency = Channels say different things
legend-repeats = The customer says it again
legend-exception = Only when something fails
legend-escalation = Escalation
legend-pauses = The journey stops here
legend-resumes = It goes on here
figure-wait-worst = at worst

# What is measured.

dashboard = Dashboard
dashboard-about = What is measured on this journey: where it stands, where it shall be, and which way it goes.
dashboard-empty = Nothing is measured yet
dashboard-empty-about = A metric says whether the journey gets better. Begin with those that are usually measured, and leave out what nobody looks at. They come without a number: only what was counted makes one.
dashboard-empty-how = Select it and press Enter to add these metrics, without data.
dashboard-feeling = How it feels
dashboard-feeling-lowest = { $persona }: { $value } at the lowest, at “{ $touchpoint }”.
figure-in-waits = in touchpoints that are waits
figure-assumed = of the cards are assumptions
gauge-nothing = Nothing counted yet
gauge-no-value = no value
gauge-formula = { $formula } = { $value }
gauge-newest = Newest reading: { $value }
gauge-owner = Owner: { $name }
gauge-target = Target { $target }
gauge-target-met = Target { $target } met: { $difference }
gauge-target-missed = Target { $target } missed: { $difference }
gauge-target-open = Target { $target }: { $difference }, within the margin of error
gauge-target-unjudged = Target { $target }: { $difference }
gauge-step = { $difference } since { $period }
gauge-step-better = { $difference } since { $period }: better
gauge-step-worse = { $difference } since { $period }: worse
gauge-review = Review { $date }
gauge-more-channels = { $number ->
    [one] and { $number } more channel
   *[other] and { $number } more channels
}

# Two maps beside each other.

compared-title = What becomes of the journey
compared-nothing = Choose a map to compare this one with. A future map that was made from a map knows by itself which of its touchpoints takes the place of which.
compared-unlinked = Nobody has said yet which touchpoint of the one map takes the place of which of the other, so all are shown as gone and as new. A touchpoint’s details have a list of what it replaces.
compared-figures = What the difference amounts to
compared-from-to = { $before } → { $after }
compared-less = { $amount } less
compared-more = { $amount } more
compared-same = no difference
compared-touchpoints = touchpoints
compared-hand-offs = hand-offs
compared-channel-switches = changes of channel
compared-owner-changes = changes of team
compared-waits = waits
compared-waiting = spent waiting
compared-context-lost = hand-offs lose context
compared-repeats = hand-offs make the customer say it again
compared-mood = average feeling, where both are rated
compared-count-added = new
compared-count-changed = changed
compared-count-merged = { $number ->
    [one] takes the place of several
   *[other] take the place of several
}
compared-count-split = { $number ->
    [one] is divided
   *[other] are divided
}
compared-count-recast = rearranged
compared-count-removed = gone
compared-row = What becomes of it
compared-kept = As it was
compared-added = New
compared-removed = Gone
compared-changed = Changed
compared-merged = Replaces { $number }
compared-split = Divided into { $number }
compared-recast = Rearranged
compared-aspect-title = what happens
compared-aspect-kind = kind
compared-aspect-channel = channel
compared-aspect-owner = owner
compared-aspect-duration = duration
compared-aspect-moment = moment of truth
compared-instead-of = in place of { $titles }
compared-felt = How it feels

# A future map with the map of today drawn over it.

overlay-gone = Gone: { $titles }
overlay-replaces = Replaces { $number }: { $titles }
overlay-changed = Changed: { $aspects }
overlay-was = Was: { $titles }
overlay-ghost = The same persona today: { $persona }
legend-overlay = Compared with { $title }
legend-ghost = How it felt there
legend-overlay-merged = Takes the place of several
legend-ghost-gone = What is gone

# A sheet for each persona.

people-title = Personas
people-missing = Not said yet
people-head = Persona
people-quote = Quote
people-context = Context
people-wants = Goals and frustrations
people-ways = Behaviour and preferences
people-channels = Channels
people-channels-counted = { $number ->
    [one] Channels, counted at one touchpoint
   *[other] Channels, counted at { $number } touchpoints
}
people-share = { $number } %
people-feeling-and-pains = How it feels
people-feeling = How the journey feels
people-feeling-spoken = How the journey feels: lowest { $low } at { $lowest }, highest { $high } at { $highest }
people-pains = { $number ->
    [one] Pain point
   *[other] Pain points
}
people-more-pains = { $number ->
    [one] and one more
   *[other] and { $number } more
}
persona-preferences = Preferences
persona-communication = Communication
card-persona = of { $persona }

# A touchpoint that is a journey of its own.

sub-journey-lowest = lowest rating there { $lowest }
sub-journey-pains = { $number ->
    [one] one open pain point there
   *[other] { $number } open pain points there
}
sub-journey-missing = A map that is not in this library
