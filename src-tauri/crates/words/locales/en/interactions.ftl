# The panel of interaction data.
interactions-none = What did customers really do? Open data of their interactions, compare it with the map, and write down as evidence what it says.
interactions-formats = Tables with a row for each interaction (CSV, Excel, OpenDocument), XES, and OCEL 1 and 2 as JSON or XML. What is needed: whose journey it is, what happened, and when. Channel and team are used where they are there.
interactions-private = The data stays in memory, and is gone when the app is closed. Nothing of it is kept or sent, and the map takes only the counts that you write down.
interactions-open = Open interaction data…
interactions-open-other = Open other data…
interactions-close = Close
interactions-span = { $from } to { $until }
interactions-counts = { $journeys ->
    [one] { $journeys } journey
   *[other] { $journeys } journeys
}, { $interactions ->
    [one] { $interactions } interaction
   *[other] { $interactions } interactions
}
interactions-how = How the file was read
interactions-remarks = { $count ->
    [one] one remark
   *[other] { $count } remarks
}
interactions-kind = A journey is that of each
interactions-kind-counts = { $name }: { $journeys } with { $interactions } interactions
interactions-role-case = Whose journey it is
interactions-role-activity = What happened
interactions-role-time = When, or when it began
interactions-role-until = When it was over
interactions-role-channel = Channel
interactions-role-hand = Team or person
interactions-role-phase = Whether it began or was over
interactions-role-instance = What belongs together
interactions-role-trait = What is known of the journey
interactions-role-ignore = Not read
interactions-view = View
interactions-view-names = Names
interactions-view-funnel = Funnel
interactions-view-ways = Ways
interactions-view-channels = Channels
interactions-view-evidence = Evidence
interactions-view-replay = Replay
interactions-names-why = Say which touchpoint each name in the data is. The map remembers it, so the next file is understood at once.
interactions-known = { $known } of { $all } names are on the map.
interactions-no-touchpoints = The map has no touchpoints yet.
interactions-same = called the same
interactions-alike = perhaps { $name }
interactions-take = It is { $name }
interactions-take-alike = { $count ->
    [one] Take the one that reads alike
   *[other] Take all { $count } that read alike
}
interactions-not-on-map = Not on the map
interactions-more = Show { $count } more
interactions-scope = Interactions
interactions-scope-on_map = On the map
interactions-scope-all = All
interactions-left-out = { $count ->
    [one] One interaction is not looked at, because its name is not on the map.
   *[other] { $count } interactions are not looked at, because their names are not on the map.
}
interactions-nothing-known = Nothing of the data is on the map yet. Say under “Names” which touchpoints it is about, or look at all interactions.
interactions-steps = Steps
interactions-steps-stages = Stages
interactions-steps-touchpoints = Touchpoints
interactions-steps-names = Names in the data
interactions-funnel-caption = { $journeys } journeys in { $file }
interactions-step = Step
interactions-reached = Reached
interactions-of-before = Of those before
interactions-time = Time, median
interactions-visited = Ever there
interactions-funnel-how = Reached: journeys that came here by way of all steps above, in this order, whatever lies between. Time: from reaching the step before. Ever there: journeys that were here at any time.
interactions-choose-steps = Choose steps
interactions-ways = { $count ->
    [one] One way
   *[other] { $count } different ways
}
interactions-way-count = { $count ->
    [one] { $count } journey
   *[other] { $count } journeys
} ({ $share })
interactions-way-more = … and { $count } more
interactions-median = median { $time }
interactions-look = Look at one
interactions-links = From step to step
interactions-link = From and to
interactions-times = Times
interactions-wait-median = Wait, median
interactions-wait-most = Wait, 95 %
interactions-switches = Channel changes
interactions-wait-how = Wait: how long nothing happens in between. 95 %: nineteen of twenty waits are no longer. After half an hour without anything a visit is over.
interactions-figure-journeys = journeys
interactions-figure-visits = visits in a journey
interactions-figure-switched = change channel
interactions-figure-switches = changes in a journey
interactions-figure-passed = are passed on
interactions-figure-returned = come back
interactions-figure-total = from first to last, median
interactions-figure-waits = of it waiting, median
interactions-channels = Channels
interactions-channel = Channel
interactions-journeys = Journeys
interactions-visits = Visits
interactions-no-channels = The data does not say through which channels. If a column does, choose it under “How the file was read”.
interactions-changes = Changes of channel
interactions-change-from = From
interactions-change-to = To
interactions-attribution = Who has a share in it
interactions-goal = Customers shall reach
interactions-ascribe = Told apart by
interactions-ascribe-channels = Channels on the way
interactions-reached-goal = { $reached } of { $of } journeys got there ({ $share })
interactions-took-part = Took part
interactions-rate = Got there
interactions-on-journeys = { $count ->
    [one] on { $count } journey
   *[other] on { $count } journeys
}
interactions-unknown = Not known
interactions-rules = What the rules mean
interactions-rule-first = First
interactions-rule-first-how = All for the channel of the first contact.
interactions-rule-last = Last
interactions-rule-last-how = All for the channel in which they got there.
interactions-rule-linear = Even
interactions-rule-linear-how = As much for each contact on the way.
interactions-rule-position = Position
interactions-rule-position-how = 40 % for the first contact, 40 % for the last, and 20 % for all between. Half each where there are two.
interactions-rule-decay = Decay
interactions-rule-decay-how = Half as much for every seven days before they got there.
interactions-attribution-how = Each rule divides the same successes in another way. None shows what caused them: the channel in which customers arrive is often not the one that won them.
interactions-evidence-why = What the data says and what the map says. What you take becomes evidence of the level “data”, with source, date and n, in one step that can be undone.
interactions-offers-hand_off = { $count ->
    [one] One hand-off
   *[other] { $count } hand-offs
}
interactions-offers-new_hand_off = { $count ->
    [one] One hand-off that the map does not have
   *[other] { $count } hand-offs that the map does not have
}
interactions-offers-touchpoint = { $count ->
    [one] One touchpoint
   *[other] { $count } touchpoints
}
interactions-offers-metric = { $count ->
    [one] One metric of the map
   *[other] { $count } metrics of the map
}
interactions-measure-switch_rate = Journeys that change channel
interactions-measure-switches_per_transition = Channel changes per transition
interactions-measure-switches_per_journey = Channel changes per journey
interactions-measure-return_rate = Journeys that come back
interactions-take-all = All of these
interactions-map-silent = Map: says nothing
interactions-map-says = Map: { $value }
interactions-data-says = Data: { $value } (n = { $n })
interactions-data-seen = Data: seen on { $n ->
    [one] { $n } journey
   *[other] { $n } journeys
}
interactions-data-time = Data: { $value }, nineteen of twenty within { $most } (n = { $n })
interactions-standing-agrees = Agrees
interactions-standing-differs = Differs by more than twice
interactions-write = { $count ->
    [0] Write down as evidence
    [one] Write one down as evidence
   *[other] Write { $count } down as evidence
}
interactions-journey = Journey { $number }
replay-why = Follow one customer’s journey over the map, stop by stop.
replay-why-usual = The most frequent way
replay-why-longest = The longest
replay-why-switches = The most changes of channel
replay-why-returns = The most ways back
replay-seek = Find by what the data calls it, such as a ticket
replay-found = { $count ->
    [0] Nothing found
    [one] One journey found
   *[other] { $count } journeys found
}
replay-names = Journeys are numbered here, so that no name of a customer gets onto the wall.
replay-counts = { $stops ->
    [one] { $stops } stop
   *[other] { $stops } stops
} in { $time }
replay-controls = Replay
replay-back = Previous stop
replay-on = Next stop
replay-play = Play
replay-pause = Pause
replay-end = Take it off the map
replay-at = { $at } of { $of }
replay-channel = by { $channel }
replay-other-channel = by { $channel }, which the map does not have there
replay-lasts = lasts { $time }
replay-interactions = { $count } interactions
replay-stop = Stop { $number }: { $name }. { $how }
replay-after = after { $wait }
interactions-add = { $count ->
    [one] Add the unknown one as a touchpoint
   *[other] Add { $count } unknown ones as touchpoints
}
