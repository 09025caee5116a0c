# What the window says about metrics. It is loaded with the first thing that shows one.

kind-metric = Metric
measures = Measures
measures-satisfaction = Satisfaction
measures-operations = Operations
measures-money = Money
measures-own = Own measures
no-measures = Metrics come here: how content customers are, how the work is done, what it costs and brings. You type what was counted; the value, the formula and the number of cases follow from that.
add-metric-set = Add these, without data
add-metric = Add a metric
metric-about-map = The new metric will be about the whole map. Select a stage, touchpoint, hand-off or channel before to measure that.
metric-about = The new metric will be about “{ $name }”.
find-metric-kind = Look for a kind of metric
no-metric-kind = There is no such kind. Choose one of your own: a ratio, an average or a sum.
measure-against-target = Target { $target }: { $difference }
measure-against-last = { $difference } since the last
measure-nothing = Nothing counted yet: no value. Add a reading, paste a table, or import a file.

field-metric-kind = Kind
section-readings = What was counted
section-target = Target
field-target = Target
hint-target = In the unit of the values: per cent as 80, times as 6 min.
field-better = Better is
better-higher = more
better-lower = less
better-usual = as usual for its kind
field-unit = Unit
hint-unit = What the values are counted in, such as parcels.
field-metric-subject = About
subject-map = The whole map
subject-stages = Stages
subject-touchpoints = Touchpoints
subject-hand_offs = Hand-offs
subject-channels = Channels
field-definition = Definition
hint-definition = What exactly is counted, by whom, and when.

reading-add = Add
remove-reading = Remove the reading of { $period }
paste-counts = Paste a table…
import-counts = Import a file…
no-value = no value
all-readings = Show all { $count } readings
fewer-readings = Show fewer
count-way = Counted as
count-way-sums = Sums
count-way-answers = Answer by answer
count-rating = Answers of { $rating }
count-optional = { $name } (optional)
field-period_start = First day, if it was more than one (optional)
field-period_end = Day, or last day of the period
field-reading-channel = Channel
all-channels = All channels

counts-title = Readings for “{ $name }”
counts-paste = Paste the table here, with the names of its columns in the first row
counts-columns-wanted = Columns: date, { $columns }; channel, n, source and notes if you like.
counts-ratings = the number of answers for each of { $least } to { $most }
counts-example-date = date
counts-example-channel = channel
counts-rows = { $taken ->
    [one] { $taken } of { $rows } rows can be read.
   *[other] { $taken } of { $rows } rows can be read.
}
counts-how = Columns are separated by { $delimiter }.
counts-new-channels = { $count ->
    [one] New on the map is the channel { $names }.
   *[other] New on the map are the channels { $names }.
}
counts-replaced = { $count ->
    [one] { $count } reading of the same period and channel is replaced.
   *[other] { $count } readings of the same periods and channels are replaced.
}
counts-order = Days are written
counts-order-day = 31/3/2026
counts-order-month = 3/31/2026
counts-order-guess = The table does not tell; this is usual where you are.
counts-fraction = Numbers are written
counts-fraction-guess = The table does not tell; this is usual where you are.
counts-read = What would be there
counts-period = Period
counts-value = Value
counts-base = Cases
counts-take = { $count ->
    [one] Take { $count } reading
   *[other] Take { $count } readings
}
counts-taken = { $count ->
    [one] { $count } reading is there now.
   *[other] { $count } readings are there now.
}
