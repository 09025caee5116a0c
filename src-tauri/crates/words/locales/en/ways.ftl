# What pictures say of the journey in time and as a flow chart. The window has it from the picture and no copy of its own.

# In time.

timeline = Timeline
timeline-about = Every bar is as long as what it stands for typically takes. Dotted lines only make room for names: there no time passes.
timeline-times = Typical time
timeline-active = Active
timeline-waiting = Waiting
timeline-time-of = { $title }
timeline-wait-of = { $title }, a wait
timeline-unknown = not known
timeline-cut = cut short
timeline-worst = up to { $time }
timeline-elapsed = Since the start
timeline-from = { $time }
timeline-from-at-least = ≥ { $time }
timeline-in-all = { $time } in all
timeline-split = { $active } active, { $waiting } waiting
timeline-known = { $known } of { $of } touchpoints have a duration
timeline-per-stage = In each stage
timeline-strip = True to scale
timeline-note-strip = The strip is the whole journey as it typically goes, true to scale: nothing is cut or made longer. What is too short for it is a hairline.
timeline-note-cut = { $number ->
    [one] One bar above is cut short, because it lasts so much longer than the others.
   *[other] { $number } bars above are cut short, because they last so much longer than the others.
}
timeline-note-hairline = { $number ->
    [one] One bar above is drawn longer than it lasts, as a hairline, so that it can be seen.
   *[other] { $number } bars above are drawn longer than they last, as hairlines, so that they can be seen.
}
timeline-note-waits-unknown = { $number ->
    [one] Of one hand-off nobody has said whether the customer waits there.
   *[other] Of { $number } hand-offs nobody has said whether the customer waits there.
}
timeline-note-elsewhere = { $number ->
    [one] One hand-off with a wait is not on this line: it skips touchpoints, goes back, or is only taken when something fails.
   *[other] { $number } hand-offs with a wait are not on this line: they skip touchpoints, go back, or are only taken when something fails.
}
figure-in-all = typically, from start to end
figure-at-least = at least, from start to end: something is not known
figure-active = with something to do
figure-waiting = waiting
figure-worst = at worst, in all
figure-percent = { $number } %
figure-share = of the time is waiting
figure-of = { $known } of { $of }
figure-known = touchpoints have a duration
empty-times = How long does each of these take, and how long does the customer wait? Choose a bar, press Enter and type: 5 min, 2 h, 3 d. As soon as two are known you see where the time goes.

# As a flow chart.

flow = Flow
flow-about = What leads to what. A strong line is a hand-off that somebody has described; a thin one is only the order of the journey.
empty-flow = Nobody has described a hand-off yet: the thin lines are only the order of the journey. Draw a line from one box to another and say what sets it off, how long it takes and what gets lost there. Several lines out of one box are a branch.
flow-fails = When it fails
flow-escalates = Escalates
flow-pauses = Stops here
flow-resumes = Goes on here
flow-back = Back to { $number }
flow-leads-to = leads to { $titles }
flow-fails-to = when it fails, to { $titles }
flow-goes-back-to = goes back to { $titles }
flow-ends = the journey ends here
figure-branches = { $number ->
    [one] branch
   *[other] branches
}
figure-back = { $number ->
    [one] way back
   *[other] ways back
}
figure-exceptions = { $number ->
    [one] only when something fails
   *[other] only when something fails
}
figure-escalations = { $number ->
    [one] escalation
   *[other] escalations
}
figure-pauses = { $number ->
    [one] stops the journey
   *[other] stop the journey
}
figure-suggested = { $number ->
    [one] not described yet
   *[other] not described yet
}
legend-flow = Lines
legend-flow-said = A hand-off
legend-flow-order = Next in order
legend-flow-paused = The journey stops
legend-flow-back = Back to what was before
legend-flow-fails = When it fails
legend-kinds = Touchpoints
