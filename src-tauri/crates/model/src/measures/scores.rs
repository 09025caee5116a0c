//! How improvements are weighed against each other.
//!
//! | score | formula | source |
//! |---|---|---|
//! | RICE | reach × impact × confidence ÷ effort | McBride, *RICE: simple prioritization for product managers*, Intercom, 2016 |
//! | ICE | impact × confidence × ease, multiplied and not averaged | Ellis, Brown, *Hacking Growth*, 2017 |
//! | opportunity score | importance + max(importance − satisfaction, 0) | Ulwick, *Turn customer input into innovation*, Harvard Business Review, 2002 |
//! | ROI | (benefit − cost) ÷ cost | custom of the trade |

use words::Sentence;

use super::series::Numbers;
use super::{Check, Definition, Fault, Formula, Input, Needed, Unit};
use crate::choice::choice;
use crate::records::{Action, Better, Estimate};

choice! {
    /// A way to weigh improvements.
    pub enum ScoreKind {
        /// Reach, impact, confidence, effort.
        Rice = "rice",
        /// Impact, confidence, ease.
        Ice = "ice",
        /// How much it matters, and how little is done.
        Opportunity = "opportunity",
    }
}

/// How a score is computed.
pub fn definition(kind: ScoreKind) -> &'static Definition<Estimate> {
    match kind {
        ScoreKind::Rice => &RICE,
        ScoreKind::Ice => &ICE,
        ScoreKind::Opportunity => &OPPORTUNITY,
    }
}

/// A score of an estimate.
pub fn score(kind: ScoreKind, estimate: &Estimate) -> Result<f64, Fault> {
    let definition = definition(kind);
    Numbers::of(definition, estimate, None)?.value(definition)
}

/// What a number of an improvement is made of, as people are told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The formula in words.
    pub formula: Sentence,
    /// The formula with its numbers.
    pub filled: Sentence,
    /// What comes out, or why nothing does.
    pub value: Result<f64, Fault>,
    /// Whether anything was said at all.
    pub is_begun: bool,
}

/// A score of an estimate with all that it is made of.
pub fn told(kind: ScoreKind, estimate: &Estimate) -> Told {
    tell(definition(kind), estimate, score(kind, estimate))
}

/// The return on investment of an action with all that it is made of.
pub fn return_told(action: &Action) -> Told {
    tell(&RETURN_ON_INVESTMENT, action, return_on_investment(action))
}

fn tell<R>(definition: &Definition<R>, record: &R, value: Result<f64, Fault>) -> Told {
    let number = |input: Input| {
        let needed = definition.inputs.iter().find(|needed| needed.input == input)?;
        (needed.read)(record)
    };
    Told {
        formula: definition.formula.sentence(),
        filled: definition.formula.filled(&number),
        value,
        is_begun: definition.inputs.iter().any(|needed| (needed.read)(record).is_some()),
    }
}

/// What comes back of what an action costs, in per cent.
pub fn return_on_investment(action: &Action) -> Result<f64, Fault> {
    Numbers::of(&RETURN_ON_INVESTMENT, action, None)?.value(&RETURN_ON_INVESTMENT)
}

/// An input that is a column.
macro_rules! column {
    ($input:ident, $column:ident, $check:expr) => {
        Needed {
            input: Input::$input,
            column: Some(stringify!($column)),
            read: |record| record.$column,
            from_answers: None,
            otherwise: None,
            check: $check,
        }
    };
}

const fn input(input: Input) -> Formula {
    Formula::Input(input)
}

static RICE: Definition<Estimate> = Definition {
    inputs: &[
        column!(Reach, reach, Check::Count),
        column!(Impact, rice_impact, Check::OneOf(&[3.0, 2.0, 1.0, 0.5, 0.25])),
        column!(Confidence, rice_confidence, Check::OneOf(&[100.0, 80.0, 50.0])),
        column!(Effort, person_months, Check::Above(0.0)),
    ],
    formula: Formula::Quotient(
        &Formula::Quotient(
            &Formula::Product(&[
                input(Input::Reach),
                input(Input::Impact),
                input(Input::Confidence),
            ]),
            &Formula::Number(100.0),
        ),
        &input(Input::Effort),
    ),
    ..PLAIN
};
static ICE: Definition<Estimate> = Definition {
    inputs: &[
        column!(Impact, ice_impact, Check::From(1.0, 10.0)),
        column!(Confidence, ice_confidence, Check::From(1.0, 10.0)),
        column!(Ease, ice_ease, Check::From(1.0, 10.0)),
    ],
    formula: Formula::Product(&[
        input(Input::Impact),
        input(Input::Confidence),
        input(Input::Ease),
    ]),
    ..PLAIN
};
static OPPORTUNITY: Definition<Estimate> = Definition {
    inputs: &[
        column!(Importance, importance, Check::From(0.0, 10.0)),
        column!(Satisfaction, satisfaction, Check::From(0.0, 10.0)),
    ],
    formula: Formula::Sum(&[
        input(Input::Importance),
        Formula::AtLeastZero(&Formula::Difference(
            &input(Input::Importance),
            &input(Input::Satisfaction),
        )),
    ]),
    ..PLAIN
};

/// How the return on investment is computed: what remains of the benefit, of a
/// hundred that were spent.
pub static RETURN_ON_INVESTMENT: Definition<Action> = Definition {
    inputs: &[column!(Benefit, benefit, Check::Any), column!(Cost, cost, Check::Count)],
    formula: Formula::Quotient(
        &Formula::Product(&[
            Formula::Number(100.0),
            Formula::Difference(&input(Input::Benefit), &input(Input::Cost)),
        ]),
        &input(Input::Cost),
    ),
    unit: Unit::Percent,
    better: Some(Better::Higher),
    scale: None,
    base: None,
    interval: None,
    adds_up: true,
};

/// What scores have in common.
const PLAIN: Definition<Estimate> = Definition {
    inputs: &[],
    formula: Formula::Number(0.0),
    unit: Unit::Points,
    better: Some(Better::Higher),
    scale: None,
    base: None,
    interval: None,
    adds_up: true,
};
