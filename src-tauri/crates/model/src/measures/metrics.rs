//! What each kind of metric is, exactly.
//!
//! | kind | formula | source |
//! |---|---|---|
//! | NPS | % of 9 and 10 less % of 0 to 6; 7 and 8 are in the base | Reichheld, *The one number you need to grow*, Harvard Business Review, 2003 |
//! | CSAT | % of the best one or two answers of the scale, or the mean | custom of the trade; the scale and what counts are named, since they differ |
//! | CES 2.0 | of 1 (strongly disagree) to 7 (strongly agree) that it was easy: the mean, % of 5 to 7, or % of 6 and 7 less % of 1 to 3 | Dixon, Toman, DeLisi, *The Effortless Experience*, 2013; the three are not comparable |
//! | FCR, one-contact resolution | % settled in the first contact; and, of customers, through one channel only | SQM Group; there is no standard of what is settled |
//! | AHT | (talk + hold + work after + dialling) over contacts handled | Genesys, glossary |
//! | retention, churn | (customers at the end less those won) over customers at the start; customers lost over customers at the start | Reichheld, *The Loyalty Effect*, 1996 |
//! | CLV | margin × r ÷ (1 + i − r), the first margin a period from now; or margin × (1 + i) ÷ (1 + i − r), the first margin now | Gupta, Lehmann, *Customers as assets*, Journal of Interactive Marketing, 2003 |
//! | others | as their formulas say | the words say what is divided by what |

use super::{Check, Definition, Formula, Input, MeasureArea, Method, Needed, Unit};
use crate::records::{Better, MetricKind, Reading};

/// A definition of a metric.
type Metric = Definition<Reading>;

/// How a kind of metric is computed.
pub fn definition(kind: MetricKind) -> &'static Metric {
    match kind {
        MetricKind::Nps => &NPS,
        MetricKind::CsatTopTwoOfFive => &CSAT_TOP_TWO_OF_FIVE,
        MetricKind::CsatTopOfFive => &CSAT_TOP_OF_FIVE,
        MetricKind::CsatTopTwoOfSeven => &CSAT_TOP_TWO_OF_SEVEN,
        MetricKind::CsatMeanOfFive => &CSAT_MEAN_OF_FIVE,
        MetricKind::CesMean => &CES_MEAN,
        MetricKind::CesAgreement => &CES_AGREEMENT,
        MetricKind::CesIndex => &CES_INDEX,
        MetricKind::FirstContactResolution => &FIRST_CONTACT_RESOLUTION,
        MetricKind::OneContactResolution => &ONE_CONTACT_RESOLUTION,
        MetricKind::HandlingTime => &HANDLING_TIME,
        MetricKind::EscalationRate => &ESCALATION_RATE,
        MetricKind::ChannelSwitchRate => &CHANNEL_SWITCH_RATE,
        MetricKind::SwitchesPerTransition => &SWITCHES_PER_TRANSITION,
        MetricKind::AgentProductivity => &AGENT_PRODUCTIVITY,
        MetricKind::Retention => &RETENTION,
        MetricKind::Churn => &CHURN,
        MetricKind::LifetimeValue => &LIFETIME_VALUE,
        MetricKind::LifetimeValueNow => &LIFETIME_VALUE_NOW,
        MetricKind::CostPerInteraction => &COST_PER_INTERACTION,
        MetricKind::CostPerResolution => &COST_PER_RESOLUTION,
        MetricKind::RevenuePerCustomer => &REVENUE_PER_CUSTOMER,
        MetricKind::CrossSellRate => &CROSS_SELL_RATE,
        MetricKind::EffortTime => &EFFORT_TIME,
        MetricKind::Ratio => &RATIO,
        MetricKind::Average => &AVERAGE,
        MetricKind::Sum => &SUM,
    }
}

/// What a kind of metric tells about.
pub const fn area(kind: MetricKind) -> MeasureArea {
    match kind {
        MetricKind::Nps
        | MetricKind::CsatTopTwoOfFive
        | MetricKind::CsatTopOfFive
        | MetricKind::CsatTopTwoOfSeven
        | MetricKind::CsatMeanOfFive
        | MetricKind::CesMean
        | MetricKind::CesAgreement
        | MetricKind::CesIndex
        | MetricKind::FirstContactResolution
        | MetricKind::OneContactResolution
        | MetricKind::EffortTime => MeasureArea::Satisfaction,
        MetricKind::HandlingTime
        | MetricKind::EscalationRate
        | MetricKind::ChannelSwitchRate
        | MetricKind::SwitchesPerTransition
        | MetricKind::AgentProductivity => MeasureArea::Operations,
        MetricKind::Retention
        | MetricKind::Churn
        | MetricKind::LifetimeValue
        | MetricKind::LifetimeValueNow
        | MetricKind::CostPerInteraction
        | MetricKind::CostPerResolution
        | MetricKind::RevenuePerCustomer
        | MetricKind::CrossSellRate => MeasureArea::Money,
        MetricKind::Ratio | MetricKind::Average | MetricKind::Sum => MeasureArea::Own,
    }
}

/// An input that is a column of fractions.
macro_rules! real {
    ($input:ident, $column:ident, $check:expr) => {
        Needed {
            input: Input::$input,
            column: Some(stringify!($column)),
            read: |reading| reading.$column,
            from_answers: None,
            otherwise: None,
            check: $check,
        }
    };
    ($input:ident, $column:ident) => {
        real!($input, $column, Check::Count)
    };
    ($input:ident, $column:ident, $check:expr, or $otherwise:literal) => {
        Needed { otherwise: Some($otherwise), ..real!($input, $column, $check) }
    };
}

/// An input that is counted from answers one by one, or is a column where only
/// their number is known.
macro_rules! answers {
    ($input:ident, $least:literal..=$most:literal, $read:expr, $column:expr) => {
        Needed {
            input: Input::$input,
            column: $column,
            read: $read,
            from_answers: Some(|of| sum(of, $least, $most)),
            otherwise: None,
            check: Check::Count,
        }
    };
    ($input:ident, $least:literal..=$most:literal, $column:ident) => {
        answers!($input, $least..=$most, |it| it.$column, Some(stringify!($column)))
    };
    ($input:ident, $least:literal..=$most:literal, whole $column:ident) => {
        answers!($input, $least..=$most, |it| whole(it.$column), Some(stringify!($column)))
    };
    ($input:ident, $least:literal..=$most:literal) => {
        answers!($input, $least..=$most, |_| None, None)
    };
}

const fn input(input: Input) -> Formula {
    Formula::Input(input)
}

/// What most kinds have in common.
const PLAIN: Metric = Definition {
    inputs: &[],
    formula: Formula::Number(0.0),
    unit: Unit::Own,
    better: None,
    scale: None,
    base: None,
    interval: None,
    adds_up: true,
};
const GOOD_SHARE: Metric =
    Definition { unit: Unit::Percent, better: Some(Better::Higher), ..PLAIN };
const BAD_SHARE: Metric = Definition { better: Some(Better::Lower), ..GOOD_SHARE };
const COST: Metric = Definition { unit: Unit::Money, better: Some(Better::Lower), ..PLAIN };
const SURVEY: Metric =
    Definition { base: Some(Input::Answers), better: Some(Better::Higher), ..PLAIN };
const TOP: Metric = Definition {
    formula: Formula::Share(&input(Input::Satisfied), &input(Input::Answers)),
    unit: Unit::Percent,
    interval: Some(Method::Wilson),
    ..SURVEY
};
const MEAN: Metric = Definition {
    formula: Formula::Quotient(&input(Input::RatingSum), &input(Input::Answers)),
    unit: Unit::Rating,
    ..SURVEY
};

static NPS: Metric = Definition {
    inputs: &[
        answers!(Promoters, 9..=10, whole promoters),
        answers!(Passives, 7..=8, whole passives),
        answers!(Detractors, 0..=6, whole detractors),
        Needed {
            // The base is what the three amount to, and no column of its own.
            read: |it| Some(whole(it.promoters)? + whole(it.passives)? + whole(it.detractors)?),
            ..answers!(Answers, 0..=10)
        },
    ],
    formula: Formula::Quotient(
        &Formula::Product(&[
            Formula::Number(100.0),
            Formula::Difference(&input(Input::Promoters), &input(Input::Detractors)),
        ]),
        &input(Input::Answers),
    ),
    unit: Unit::Points,
    scale: Some((0, 10)),
    interval: Some(Method::AdjustedWald),
    ..SURVEY
};
static CSAT_TOP_TWO_OF_FIVE: Metric = Definition {
    inputs: &[answers!(Satisfied, 4..=5, numerator), answers!(Answers, 1..=5, denominator)],
    scale: Some((1, 5)),
    ..TOP
};
static CSAT_TOP_OF_FIVE: Metric = Definition {
    inputs: &[answers!(Satisfied, 5..=5, numerator), answers!(Answers, 1..=5, denominator)],
    scale: Some((1, 5)),
    ..TOP
};
static CSAT_TOP_TWO_OF_SEVEN: Metric = Definition {
    inputs: &[answers!(Satisfied, 6..=7, numerator), answers!(Answers, 1..=7, denominator)],
    scale: Some((1, 7)),
    ..TOP
};
static CSAT_MEAN_OF_FIVE: Metric = Definition {
    inputs: &[
        Needed { from_answers: Some(total), ..real!(RatingSum, numerator) },
        answers!(Answers, 1..=5, denominator),
    ],
    scale: Some((1, 5)),
    ..MEAN
};
static CES_MEAN: Metric = Definition {
    inputs: &[
        Needed { from_answers: Some(total), ..real!(RatingSum, numerator) },
        answers!(Answers, 1..=7, denominator),
    ],
    scale: Some((1, 7)),
    ..MEAN
};
static CES_AGREEMENT: Metric = Definition {
    inputs: &[answers!(Agreeing, 5..=7, numerator), answers!(Answers, 1..=7, denominator)],
    formula: Formula::Share(&input(Input::Agreeing), &input(Input::Answers)),
    scale: Some((1, 7)),
    ..TOP
};
static CES_INDEX: Metric = Definition {
    inputs: &[answers!(Easy, 6..=7), answers!(Hard, 1..=3), answers!(Answers, 1..=7)],
    formula: Formula::Quotient(
        &Formula::Product(&[
            Formula::Number(100.0),
            Formula::Difference(&input(Input::Easy), &input(Input::Hard)),
        ]),
        &input(Input::Answers),
    ),
    unit: Unit::Points,
    scale: Some((1, 7)),
    ..SURVEY
};
static FIRST_CONTACT_RESOLUTION: Metric = Definition {
    inputs: &[real!(ResolvedFirst, numerator), real!(Contacts, denominator)],
    formula: Formula::Share(&input(Input::ResolvedFirst), &input(Input::Contacts)),
    base: Some(Input::Contacts),
    ..GOOD_SHARE
};
static ONE_CONTACT_RESOLUTION: Metric = Definition {
    inputs: &[real!(ResolvedOnce, numerator), real!(Customers, denominator)],
    formula: Formula::Share(&input(Input::ResolvedOnce), &input(Input::Customers)),
    base: Some(Input::Customers),
    ..GOOD_SHARE
};
static HANDLING_TIME: Metric = Definition {
    inputs: &[
        real!(Talk, talk),
        real!(Hold, hold),
        real!(AfterWork, after_work),
        real!(Dialling, dialling, Check::Count, or 0.0),
        real!(Handled, denominator),
    ],
    formula: Formula::Quotient(
        &Formula::Sum(&[
            input(Input::Talk),
            input(Input::Hold),
            input(Input::AfterWork),
            input(Input::Dialling),
        ]),
        &input(Input::Handled),
    ),
    unit: Unit::Seconds,
    better: Some(Better::Lower),
    base: Some(Input::Handled),
    ..PLAIN
};
static ESCALATION_RATE: Metric = Definition {
    inputs: &[real!(PassedOn, numerator), real!(Contacts, denominator)],
    formula: Formula::Share(&input(Input::PassedOn), &input(Input::Contacts)),
    base: Some(Input::Contacts),
    ..BAD_SHARE
};
static CHANNEL_SWITCH_RATE: Metric = Definition {
    inputs: &[real!(SwitchedJourneys, numerator), real!(Journeys, denominator)],
    formula: Formula::Share(&input(Input::SwitchedJourneys), &input(Input::Journeys)),
    base: Some(Input::Journeys),
    ..BAD_SHARE
};
static SWITCHES_PER_TRANSITION: Metric = Definition {
    inputs: &[real!(Switches, numerator), real!(Transitions, denominator)],
    formula: Formula::Share(&input(Input::Switches), &input(Input::Transitions)),
    base: Some(Input::Transitions),
    ..BAD_SHARE
};
static AGENT_PRODUCTIVITY: Metric = Definition {
    inputs: &[real!(Handled, numerator), real!(AgentHours, denominator)],
    formula: Formula::Quotient(&input(Input::Handled), &input(Input::AgentHours)),
    unit: Unit::PerHour,
    better: Some(Better::Higher),
    base: Some(Input::Handled),
    ..PLAIN
};
static RETENTION: Metric = Definition {
    inputs: &[real!(AtEnd, at_end), real!(Won, won), real!(AtStart, denominator)],
    formula: Formula::Share(
        &Formula::Difference(&input(Input::AtEnd), &input(Input::Won)),
        &input(Input::AtStart),
    ),
    base: Some(Input::AtStart),
    ..GOOD_SHARE
};
static CHURN: Metric = Definition {
    inputs: &[real!(Lost, numerator), real!(AtStart, denominator)],
    formula: Formula::Share(&input(Input::Lost), &input(Input::AtStart)),
    base: Some(Input::AtStart),
    ..BAD_SHARE
};

/// One more than the discount less the retention: what of a customer's worth is
/// lost from one period to the next.
static DECAY: Formula = Formula::Difference(
    &Formula::Sum(&[Formula::Number(1.0), input(Input::DiscountRate)]),
    &input(Input::RetentionRate),
);
const WORTH: Metric = Definition {
    inputs: &[
        real!(Margin, margin, Check::Any),
        real!(RetentionRate, retention_rate, Check::Below(0.0, 1.0)),
        real!(DiscountRate, discount_rate, Check::Above(-1.0)),
        real!(AcquisitionCost, acquisition_cost, Check::Count, or 0.0),
    ],
    unit: Unit::Money,
    better: Some(Better::Higher),
    adds_up: false,
    ..PLAIN
};
static LIFETIME_VALUE: Metric = Definition {
    formula: Formula::Difference(
        &Formula::Quotient(
            &Formula::Product(&[input(Input::Margin), input(Input::RetentionRate)]),
            &DECAY,
        ),
        &input(Input::AcquisitionCost),
    ),
    ..WORTH
};
static LIFETIME_VALUE_NOW: Metric = Definition {
    formula: Formula::Difference(
        &Formula::Quotient(
            &Formula::Product(&[
                input(Input::Margin),
                Formula::Sum(&[Formula::Number(1.0), input(Input::DiscountRate)]),
            ]),
            &DECAY,
        ),
        &input(Input::AcquisitionCost),
    ),
    ..WORTH
};
static COST_PER_INTERACTION: Metric = Definition {
    inputs: &[real!(Cost, numerator), real!(Handled, denominator)],
    formula: Formula::Quotient(&input(Input::Cost), &input(Input::Handled)),
    base: Some(Input::Handled),
    ..COST
};
static COST_PER_RESOLUTION: Metric = Definition {
    inputs: &[real!(Cost, numerator), real!(Resolved, denominator)],
    formula: Formula::Quotient(&input(Input::Cost), &input(Input::Resolved)),
    base: Some(Input::Resolved),
    ..COST
};
static REVENUE_PER_CUSTOMER: Metric = Definition {
    inputs: &[real!(Revenue, numerator, Check::Any), real!(Customers, denominator)],
    formula: Formula::Quotient(&input(Input::Revenue), &input(Input::Customers)),
    unit: Unit::Money,
    better: Some(Better::Higher),
    base: Some(Input::Customers),
    ..PLAIN
};
static CROSS_SELL_RATE: Metric = Definition {
    inputs: &[real!(CrossSold, numerator), real!(Customers, denominator)],
    formula: Formula::Share(&input(Input::CrossSold), &input(Input::Customers)),
    base: Some(Input::Customers),
    ..GOOD_SHARE
};
static EFFORT_TIME: Metric = Definition {
    inputs: &[
        real!(Waiting, waiting),
        real!(Doing, doing),
        real!(Cases, denominator, Check::Count, or 1.0),
    ],
    formula: Formula::Quotient(
        &Formula::Sum(&[input(Input::Waiting), input(Input::Doing)]),
        &input(Input::Cases),
    ),
    unit: Unit::Seconds,
    better: Some(Better::Lower),
    base: Some(Input::Cases),
    ..PLAIN
};
static RATIO: Metric = Definition {
    inputs: &[real!(Part, numerator), real!(Whole, denominator)],
    formula: Formula::Share(&input(Input::Part), &input(Input::Whole)),
    unit: Unit::Percent,
    base: Some(Input::Whole),
    ..PLAIN
};
static AVERAGE: Metric = Definition {
    inputs: &[real!(Total, numerator, Check::Any), real!(Count, denominator)],
    formula: Formula::Quotient(&input(Input::Total), &input(Input::Count)),
    base: Some(Input::Count),
    ..PLAIN
};
static SUM: Metric = Definition {
    inputs: &[real!(Total, numerator, Check::Any)],
    formula: input(Input::Total),
    ..PLAIN
};

/// How many answers there are from one to another on the scale.
fn sum(answers: &[i64; 11], least: usize, most: usize) -> f64 {
    answers[least..=most].iter().map(|count| *count as f64).sum()
}

/// All answers, added up.
fn total(answers: &[i64; 11]) -> f64 {
    (0..).zip(answers).map(|(rating, count)| f64::from(rating) * *count as f64).sum()
}

fn whole(count: Option<i64>) -> Option<f64> {
    count.map(|count| count as f64)
}
