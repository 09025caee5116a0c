# What is measured, how it is computed, and why there is no value.

metric-nps = Net promoter score (NPS)
metric-nps-means = How likely people are to recommend it, from 0 to 10: the per cent of 9 and 10 less the per cent of 0 to 6. It is a number from −100 to +100, not a per cent.
metric-csat_top_2_of_5 = Satisfaction (CSAT), 4 and 5 of 5
metric-csat_top_2_of_5-means = How many of a hundred answered 4 or 5 on a scale from 1 to 5.
metric-csat_top_1_of_5 = Satisfaction (CSAT), 5 of 5
metric-csat_top_1_of_5-means = How many of a hundred answered 5 on a scale from 1 to 5.
metric-csat_top_2_of_7 = Satisfaction (CSAT), 6 and 7 of 7
metric-csat_top_2_of_7-means = How many of a hundred answered 6 or 7 on a scale from 1 to 7.
metric-csat_mean_of_5 = Satisfaction (CSAT), mean of 1 to 5
metric-csat_mean_of_5-means = The mean of the answers on a scale from 1 to 5.
metric-ces_mean = Customer effort score (CES 2.0), mean
metric-ces_mean-means = “It was easy”, from 1 (strongly disagree) to 7 (strongly agree): the mean of the answers.
metric-ces_agreement = Customer effort score (CES 2.0), per cent of 5 to 7
metric-ces_agreement-means = “It was easy”, from 1 (strongly disagree) to 7 (strongly agree): how many of a hundred answered 5, 6 or 7.
metric-ces_index = Customer effort score (CES 2.0), index
metric-ces_index-means = “It was easy”, from 1 (strongly disagree) to 7 (strongly agree): the per cent of 6 and 7 less the per cent of 1 to 3, from −100 to +100.
metric-fcr = First-contact resolution (FCR)
metric-fcr-means = How many of a hundred contacts settled the matter and were the first about it. Say in the definition when a matter counts as settled.
metric-ocr = One-contact resolution
metric-ocr-means = How many of a hundred customers had their matter settled in their first contact and through one channel only.
metric-aht = Average handling time (AHT)
metric-aht-means = Talk, hold and work after the contact, and dialling where the company calls, over the contacts handled. Channels weigh as much as they have contacts.
metric-escalation_rate = Escalation rate
metric-escalation_rate-means = How many of a hundred contacts were passed on.
metric-channel_switch_rate = Channel-switch rate
metric-channel_switch_rate-means = How many of a hundred journeys changed channel at least once.
metric-switches_per_transition = Channel switches per transition
metric-switches_per_transition-means = At how many of a hundred transitions from one touchpoint to the next the channel changed.
metric-agent_productivity = Agent productivity
metric-agent_productivity-means = Contacts handled in an hour of an agent’s work.
metric-retention = Retention
metric-retention-means = How many of a hundred customers at the start of the period are still customers at its end. Those won meanwhile do not count.
metric-churn = Churn
metric-churn-means = How many of a hundred customers at the start of the period were lost during it.
metric-clv = Customer lifetime value (CLV)
metric-clv-means = What a customer leaves over in all periods to come, in money of today; the first margin comes after one period. Margin and retention stay as they are.
metric-clv_margin_now = Customer lifetime value (CLV), first margin now
metric-clv_margin_now-means = What a customer leaves over now and in all periods to come, in money of today. Margin and retention stay as they are.
metric-cost_per_interaction = Cost per interaction
metric-cost_per_interaction-means = The cost of handling contacts, over the contacts handled.
metric-cost_per_resolution = Cost per resolution
metric-cost_per_resolution-means = The cost of handling contacts, over the matters settled.
metric-revenue_per_customer = Revenue per customer
metric-revenue_per_customer-means = Revenue of the period over the customers.
metric-cross_sell_rate = Cross-sell rate
metric-cross_sell_rate-means = How many of a hundred customers bought something else as well.
metric-effort_time = Customer effort in time
metric-effort_time-means = The time that customers wait and do something themselves, per case.
metric-ratio = A ratio of your own
metric-ratio-means = How many of a hundred; the definition says of what.
metric-average = An average of your own
metric-average-means = A sum over a number; the definition says of what.
metric-sum = A sum of your own
metric-sum-means = A sum; the definition says of what.

score-rice = RICE
score-ice = ICE
score-opportunity = Opportunity score
score-roi = Return on investment (ROI)

# The numbers that formulas start from.

input-promoters = answers of 9 and 10
input-passives = answers of 7 and 8
input-detractors = answers of 0 to 6
input-answers = answers
input-satisfied = satisfied answers
input-rating_sum = sum of the answers
input-agreeing = answers of 5 to 7
input-easy = answers of 6 and 7
input-hard = answers of 1 to 3
input-resolved_first = settled in the first contact
input-contacts = contacts
input-resolved_once = settled in one contact and channel
input-customers = customers
input-talk = talk
input-hold = hold
input-after_work = work after
input-dialling = dialling
input-handled = contacts handled
input-passed_on = contacts passed on
input-switched_journeys = journeys that changed channel
input-journeys = journeys
input-switches = channel switches
input-transitions = transitions
input-agent_hours = hours of agents’ work
input-at_end = customers at the end
input-won = customers won
input-at_start = customers at the start
input-lost = customers lost
input-margin = margin
input-retention_rate = retention
input-discount_rate = discount
input-acquisition_cost = cost of winning a customer
input-cost = cost
input-resolved = matters settled
input-revenue = revenue
input-cross_sold = customers who bought something else
input-waiting = waiting
input-doing = doing
input-cases = cases
input-part = those that count
input-whole = all
input-total = sum
input-count = number
input-reach = reach
input-impact = impact
input-confidence = confidence
input-effort = effort
input-ease = ease
input-importance = importance
input-satisfaction = satisfaction
input-benefit = benefit

# What is done with them.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100 %
formula-at-least-zero = max({ $inner }, 0)
formula-group = ({ $inner })

# Why there is no value.

measure-missing = It is not said: { $input }.
measure-missing-hint = Fill it in; 0 counts as said.
measure-no-base = There is nothing to divide by: { $input } is 0.
measure-no-base-hint = A value needs at least one case. Leave the reading out if there was none.
measure-negative = { $input } is { $number }, less than 0.
measure-no-part = { $part } cannot be a part of { $whole } ({ $input }).
measure-off-scale = { $rating } is not on the scale from { $least } to { $most }.
measure-out-of-range = { $input } is { $number }, not from { $least } to { $most }.
measure-not-below = { $input } is { $number }, not from { $least } to less than { $most }.
measure-not-above = { $input } is { $number }, not more than { $least }.
measure-not-one-of = { $input } is { $number }, none of { $list }.
measure-contradiction = { $input } is given as { $said }, but the answers one by one make { $counted }.
measure-contradiction-hint = Keep the one that is right and empty the other.
measure-unbounded = Customers would be worth more from period to period, without end.
measure-unbounded-hint = Retention must be less than 1 plus the discount.
measure-too-large = The numbers are too great to compute with.
measure-does-not-add-up = The value for all cannot be told from those of the channels or personas.
measure-does-not-add-up-hint = Add a reading for all.
measure-wrong-hint = Correct the number.

# Values, differences, days and periods.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number } %
amount-per-hour = { $number } an hour
amount-with-unit = { $text } { $unit }
amount-money = { $sign }{ $text }
amount-money-letters = { $sign } { $text }
amount-points = { $number ->
    [one] { $number } point
   *[other] { $number } points
}
amount-less = −{ $value }
difference-more = +{ $value }
difference-less = −{ $value }
# A word joiner keeps the sign beside a sign of money, where a line might end.
money-more = +⁠{ $value }
money-less = −⁠{ $value }
difference-none = ±0
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
time-days-hours = { $days } d { $hours } h
measure-interval = 95 %: { $low } to { $high }
measure-base = n = { $n }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
date-year = { $year }
date-from-to = { $from } – { $to }
date-none = no date
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

# What somebody should see to.

concern-no-readings = Nothing counted yet
concern-overdue = Review overdue since { $date }
concern-no-target = No target
concern-no-owner = No owner
concern-disputed-owner = Owner disputed
concern-no-review-date = No review date
concern-few-cases = Only { $n } cases

# The sets of metrics that are usually measured.

area-satisfaction = Satisfaction
area-operations = Operations
area-money = Money
area-own = Own measures
metric-set-contact-centre = Contact centre
metric-set-web-shop = Web shop
metric-conversion = Conversion rate
metric-conversion-definition = Those that count: orders. All: visits.
metric-returns = Return rate
metric-returns-definition = Those that count: orders sent back. All: orders sent out.

# What a metric is about.

about-stage = Stage “{ $name }”
about-touchpoint = Touchpoint “{ $name }”
about-hand-off = Hand-off from “{ $from }” to “{ $to }”
about-channel = Channel “{ $name }”

# What the columns of a table of counts become.

counts-column-date = date
counts-column-from = first day
counts-column-to = last day
counts-column-channel = channel
counts-column-base = number of cases
counts-column-source = source
counts-column-notes = notes
counts-column-rating = answers of { $rating }
