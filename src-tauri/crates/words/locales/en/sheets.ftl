# What tables and texts say through the lenses that have no grid. The window takes it from the picture.

sheet-ascending = sorted, least first
sheet-descending = sorted, most first

# The registers.

register-pain-points = Pain points
register-pain-points-about = What hurts, how badly, whose it is, and what answers it.
register-hand-offs = Hand-offs
register-hand-offs-about = Where the customer is passed on: what sets it off, what gets lost, who says it again, how long it takes.
register-opportunities = Opportunities
register-opportunities-about = How might we mend it: what each idea answers, what it would bring and cost.
register-actions = Actions
register-actions-about = What somebody will do, by when, and how one will know that it has helped.
register-touchpoints = Touchpoints
register-touchpoints-about = Every moment of the journey with its channel, its owner and how long it takes.
register-evidence = Evidence
register-evidence-about = How we know what we claim, and where that comes from.
register-rows = { $number ->
    [0] None yet.
    [one] One row.
   *[other] { $number } rows.
}
register-in-order = In the order of the journey.
register-filtered = { $number } of { $all } rows, those with “{ $filter }”.
register-from-to = { $from } → { $to }
register-rating = { $persona }: { $value }, { $word }
register-yes = Yes
register-no = No
register-sort-touchpoint = Touchpoint
register-sort-emotion = Rating
register-sort-hand-off = Hand-off
register-action-integrate_systems = Integrate systems
register-action-train_staff = Train staff
register-action-change_process = Change process
register-action-other = Other
register-state-idea = Idea
register-state-agreed = Agreed
register-state-doing = Being done
register-state-done = Done
register-state-dropped = Dropped
column-text = What
column-where = Where
column-lane = Lane
column-severity = Severity
column-breakdown = Breakdown
column-owner = Owner
column-evidence = How we know
column-answered-by = Answered by
column-answers = Answers
column-impact = Impact
column-effort = Effort
column-actions = Actions
column-hand-off = From → to
column-switch = Channel switch
column-kind = Kind
column-trigger = Trigger
column-context-lost = Context lost
column-repeats = Who repeats
column-wait-typical = Typical wait
column-wait-worst = Worst wait
column-action = Action
column-state = State
column-due = By
column-about = About
column-metric = Success metric
column-baseline = Before
column-target = Target
column-benefit = Benefit
column-cost = Cost
column-return = ROI
column-notes = Notes
column-touchpoint = Touchpoint
column-stage = Stage
column-channel = Channel
column-channel-reason = Why this channel
column-duration = Duration
column-moment = Moment of truth
column-emotion = Feeling
column-claim = What is claimed
column-sort = Kind
column-evidence-kind = Sort of source
column-source = Source
column-date = Date
column-n = n
register-nothing-pain-points = No pain points yet
register-nothing-pain-points-about = Whatever hurts on the journey comes here, with its severity, its owner and what answers it. A card is a pain point when it lies in a lane for pain points, or when its kind says so.
register-nothing-hand-offs = No hand-offs described yet
register-nothing-hand-offs-about = Where the journey passes from one channel or team to another, describe the hand-off: its trigger, what gets lost, who has to repeat themselves, and how long it takes. The map suggests where.
register-nothing-opportunities = No opportunities yet
register-nothing-opportunities-about = What could be done about the pain points and the hand-offs comes here, with impact and effort. A card is an opportunity when it lies in a lane for opportunities, or when its kind says so.
register-nothing-actions = No actions yet
register-nothing-actions-about = What somebody will do comes here: with an owner, a date, and the metric that tells whether it has helped.
register-nothing-touchpoints = No touchpoints yet
register-nothing-touchpoints-about = The moments of the journey come here, each with its channel, its owner and how long it takes. Add a stage and a touchpoint on the map.
register-nothing-evidence = Nothing is claimed yet
register-nothing-evidence-about = Every card, touchpoint, rating and hand-off comes here with how it is known: assumed, heard, researched or measured, and where that comes from.
register-nothing-filtered = No row says that
register-nothing-filtered-about = There are rows, but none that holds what you look for. Empty the filter and all are there again.

# The outline.

outline = Outline
outline-write = Write here
outline-nothing = Nothing to read yet
outline-nothing-about = The map stands here as a text: its stages as headings, below them the touchpoints, and under each what the cards say. Add a stage and a touchpoint to begin.
outline-kind-direct = Direct contact
outline-kind-indirect = Indirect contact
outline-kind-physical = Physical contact
outline-kind-action = The customer acts alone
outline-kind-wait = Wait
outline-channel = { $kind }: { $channel }.
outline-no-channel = { $kind }.
outline-reason = Why this channel: { $reason }.
outline-owner = Owner: { $owner }.
outline-no-owner = Nobody has asked who answers for it.
outline-takes = Takes { $time }.
outline-moment = A moment of truth.
outline-moment-why = A moment of truth: { $reason }.
outline-rating = { $persona }: { $value }, { $word }.
outline-trigger = Trigger: { $text }.
outline-context-lost = Context lost: { $text }.
outline-repeats-customer = The customer has to say it again.
outline-repeats-staff = The staff have to say it again.
outline-repeats-nobody = Nobody has to say it again.
outline-wait = Typical wait: { $time }.
outline-wait-worst = At worst: { $time }.

# At the foot of each sheet of a picture that takes several.

portrait-of = Portrait of { $name }
sheet-caption = { $name } of { $last } · { $title }
sheet-caption-goes-on = { $name } of { $last } · { $title } · { $columns }, continued
