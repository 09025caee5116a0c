//! Why there is no value.

use words::{Explain, Sentence, Value, sentence};

use super::Input;

/// Why there is no value: what is wrong with what was counted.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Fault {
    /// Something was not counted.
    Missing {
        /// What.
        input: Input,
    },
    /// It would be divided by nothing.
    NoBase {
        /// What is 0.
        input: Input,
    },
    /// Something that is counted is less than nothing.
    Negative {
        /// What.
        input: Input,
        /// What was said.
        number: f64,
    },
    /// A part is greater than the whole, or less than nothing.
    NoPart {
        /// The part.
        part: f64,
        /// What the whole is.
        input: Input,
        /// The whole.
        whole: f64,
    },
    /// There are answers that the scale does not have.
    OffScale {
        /// Such an answer.
        rating: f64,
        /// The least of the scale.
        least: i64,
        /// The most of the scale.
        most: i64,
    },
    /// A number is too small or too great.
    OutOfRange {
        /// Which.
        input: Input,
        /// What was said.
        number: f64,
        /// The least that it can be.
        least: f64,
        /// The most that it can be.
        most: f64,
    },
    /// A number is too small, or as great as it must not be.
    NotBelow {
        /// Which.
        input: Input,
        /// What was said.
        number: f64,
        /// The least that it can be.
        least: f64,
        /// What it must be less than.
        most: f64,
    },
    /// A number is not greater than it must be.
    NotAbove {
        /// Which.
        input: Input,
        /// What was said.
        number: f64,
        /// What it must be greater than.
        least: f64,
    },
    /// A number is none of those that there are.
    NotOneOf {
        /// Which.
        input: Input,
        /// What was said.
        number: f64,
        /// Those that there are.
        list: &'static [f64],
    },
    /// The answers one by one say something else than their sum.
    Contradiction {
        /// What was said twice.
        input: Input,
        /// What the answers amount to.
        counted: f64,
        /// What was said.
        said: f64,
    },
    /// The sum over all periods to come has no end.
    Unbounded,
    /// The numbers are beyond all measure.
    TooLarge,
    /// It cannot be told for all from what is known of each channel or persona.
    DoesNotAddUp,
}

impl Explain for Fault {
    fn message(&self) -> Sentence {
        let name = Input::sentence;
        match *self {
            Self::Missing { input } => sentence!("measure-missing", input = name(input)),
            Self::NoBase { input } => sentence!("measure-no-base", input = name(input)),
            Self::Negative { input, number } => {
                sentence!("measure-negative", input = name(input), number = number)
            }
            Self::NoPart { part, input, whole } => {
                sentence!("measure-no-part", part = part, input = name(input), whole = whole)
            }
            Self::OffScale { rating, least, most } => {
                sentence!("measure-off-scale", rating = rating, least = least, most = most)
            }
            Self::OutOfRange { input, number, least, most } => sentence!(
                "measure-out-of-range",
                input = name(input),
                number = number,
                least = least,
                most = most,
            ),
            Self::NotBelow { input, number, least, most } => sentence!(
                "measure-not-below",
                input = name(input),
                number = number,
                least = least,
                most = most,
            ),
            Self::NotAbove { input, number, least } => {
                sentence!("measure-not-above", input = name(input), number = number, least = least,)
            }
            Self::NotOneOf { input, number, list } => sentence!(
                "measure-not-one-of",
                input = name(input),
                number = number,
                list = Value::list(list.iter().copied()),
            ),
            Self::Contradiction { input, counted, said } => sentence!(
                "measure-contradiction",
                input = name(input),
                counted = counted,
                said = said,
            ),
            Self::Unbounded => sentence!("measure-unbounded"),
            Self::TooLarge => sentence!("measure-too-large"),
            Self::DoesNotAddUp => sentence!("measure-does-not-add-up"),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Missing { .. } => sentence!("measure-missing-hint"),
            Self::NoBase { .. } => sentence!("measure-no-base-hint"),
            Self::Contradiction { .. } => sentence!("measure-contradiction-hint"),
            Self::Unbounded => sentence!("measure-unbounded-hint"),
            Self::DoesNotAddUp => sentence!("measure-does-not-add-up-hint"),
            _ => sentence!("measure-wrong-hint"),
        }
    }
}

words::displays_its_message!(Fault);
