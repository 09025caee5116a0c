# What is done about what was found: files of actions, and what the picture says about priorities.
# The window takes the latter from the picture and has no copy.

actions-none = The map has no actions yet.
calendar-undated = { $count ->
    [one] One action has no date and is not in the calendar.
   *[other] { $count } actions have no date and are not in the calendar.
}
weighed-result = { $filled } = { $value }
weighed-percent = { $number } %
weighed-points = { $number }

# The lens Priorities.

priorities = Priorities
priorities-about = What is worth doing first. Every opportunity has a place of its own, so that not everything can be important.
priorities-impact = Impact and effort
priorities-impact-about = How much an opportunity would help, upwards; how much work it would be, across. The number is its rank: what helps more comes first, then what is less work. From 3 on the impact counts as much, from 4 on the effort.
priorities-impact-corner = Impact upwards, effort across
priorities-impact-best = Quick wins
priorities-impact-bold = Big bets
priorities-impact-small = Fill-ins
priorities-impact-poor = Not worth it
priorities-impact-up = Impact { $number } of 5, { $level }
priorities-impact-across = Effort { $number } of 5, { $level }
priorities-impact-spoken = { $text }. Rank { $rank }, impact { $up }, effort { $across }: { $quarter }
priorities-value = Value and feasibility
priorities-value-about = What an opportunity is worth to the customer, upwards; how feasible it is, across. The number is its rank: what is worth more comes first, then what is more feasible. From 3 on both count as much.
priorities-value-corner = Value upwards, feasibility across
priorities-value-best = Do it
priorities-value-bold = Find a way
priorities-value-small = Nice to have
priorities-value-poor = Let it be
priorities-value-up = Value { $number } of 5, { $level }
priorities-value-across = Feasibility { $number } of 5, { $level }
priorities-value-spoken = { $text }. Rank { $rank }, value { $up }, feasibility { $across }: { $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = very low
priorities-step-2 = low
priorities-step-3 = middle
priorities-step-4 = high
priorities-step-5 = very high
priorities-tray = { $number ->
    [0] All are placed
    [one] One not placed yet
   *[other] { $number } not placed yet
}
priorities-tray-about = Drag them onto the board, or move them there with Alt and the arrow keys.
priorities-tray-all = Begin with one: drag it onto the board, or move it there with Alt and the arrow keys. Each next one is compared with those that stand there.
priorities-tray-done = New opportunities wait here.
priorities-unplaced-spoken = { $text }. Not placed yet
priorities-unsaid = An opportunity without words
priorities-score-about = { $formula }. { $scales }
priorities-rice-scales = Reach: customers in a period. Impact: 3, 2, 1, 0.5 or 0.25. Confidence: 100, 80 or 50 per cent. Effort: months of one person.
priorities-ice-scales = Each from 1 to 10.
priorities-opportunity-scales = Both from 0 to 10: how much it matters to customers, and how content they are today.
priorities-column-name = Opportunity
priorities-column-rank = Rank
priorities-column-score = Score
priorities-no-scores = Nothing scored yet
priorities-no-scores-about = Select an opportunity and say its numbers beside the map, under “Worth”. It then stands here with its score.
priorities-empty = No opportunities yet
priorities-empty-about = An opportunity answers what goes wrong: select a pain point or a hand-off and make one of it with Ctrl+Alt+O, or write cards into the lane for opportunities. Here you then see which of them help most for the least work.
