//! What is done with the inputs, as data.

use words::{Sentence, sentence};

use super::{Fault, Input};

/// What is done with the inputs to get a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Formula {
    /// An input as it is.
    Input(Input),
    /// A number that is always the same.
    Number(f64),
    /// All of them, added up.
    Sum(&'static [Self]),
    /// The first less the second.
    Difference(&'static Self, &'static Self),
    /// All of them, multiplied.
    Product(&'static [Self]),
    /// The first over the second, which must be more than nothing.
    Quotient(&'static Self, &'static Self),
    /// How many of a hundred the first is of the second. It is neither less than
    /// nothing nor more than all.
    Share(&'static Self, &'static Self),
    /// The same, but never less than 0.
    AtLeastZero(&'static Self),
}

impl Formula {
    /// Its value for inputs; always a finite number.
    pub fn value(&self, input: &impl Fn(Input) -> Option<f64>) -> Result<f64, Fault> {
        let value = match *self {
            Self::Input(name) => input(name).ok_or(Fault::Missing { input: name })?,
            Self::Number(number) => number,
            Self::Sum(terms) => {
                terms.iter().try_fold(0.0, |sum, term| Ok(sum + term.value(input)?))?
            }
            Self::Difference(from, less) => from.value(input)? - less.value(input)?,
            Self::Product(factors) => {
                factors.iter().try_fold(1.0, |product, it| Ok(product * it.value(input)?))?
            }
            Self::Quotient(over, under) => over.value(input)? / base(under, input)?,
            Self::Share(part, whole) => {
                let (part, base) = (part.value(input)?, base(whole, input)?);
                if !(0.0..=base).contains(&part) {
                    let input = whole.first_input();
                    return Err(Fault::NoPart { part, input, whole: base });
                }
                // In this order what is 55 of 100 is 55, and nothing beside it.
                100.0 * part / base
            }
            Self::AtLeastZero(inner) => inner.value(input)?.max(0.0),
        };
        if value.is_finite() { Ok(value) } else { Err(Fault::TooLarge) }
    }

    /// The formula for people.
    pub fn sentence(&self) -> Sentence {
        self.told(&Input::sentence)
    }

    /// The formula with the numbers put in; what is not known is named.
    pub fn filled(&self, input: &impl Fn(Input) -> Option<f64>) -> Sentence {
        self.told(&|name| match input(name) {
            Some(number) => sentence!("formula-number", number = number),
            None => name.sentence(),
        })
    }

    /// The formula, where that is said for its inputs.
    fn told(&self, say: &dyn Fn(Input) -> Sentence) -> Sentence {
        let join = |terms: &[Self], join: fn(Sentence, Sentence) -> Sentence, weight: u8| {
            let mut said = terms.iter().map(|term| term.grouped(say, weight));
            let first = said.next().unwrap_or_else(|| Self::Number(0.0).told(say));
            said.fold(first, join)
        };
        match *self {
            Self::Input(input) => say(input),
            Self::Number(number) => sentence!("formula-number", number = number),
            Self::Sum(terms) => {
                join(terms, |a, b| sentence!("formula-sum", left = a, right = b), SUM)
            }
            Self::Difference(from, less) => sentence!(
                "formula-difference",
                left = from.grouped(say, SUM),
                right = less.grouped(say, PRODUCT),
            ),
            Self::Product(factors) => {
                join(factors, |a, b| sentence!("formula-product", left = a, right = b), PRODUCT)
            }
            Self::Quotient(over, under) => sentence!(
                "formula-quotient",
                left = over.grouped(say, PRODUCT),
                right = under.grouped(say, ATOM),
            ),
            Self::Share(part, whole) => sentence!(
                "formula-share",
                part = part.grouped(say, PRODUCT),
                whole = whole.grouped(say, ATOM),
            ),
            Self::AtLeastZero(inner) => {
                sentence!("formula-at-least-zero", inner = inner.told(say))
            }
        }
    }

    /// The same in brackets, if it binds less than is asked for.
    fn grouped(&self, say: &dyn Fn(Input) -> Sentence, weight: u8) -> Sentence {
        let said = self.told(say);
        if self.weight() < weight { sentence!("formula-group", inner = said) } else { said }
    }

    /// How tightly it binds.
    const fn weight(&self) -> u8 {
        match self {
            Self::Sum(_) | Self::Difference(..) => SUM,
            Self::Product(_) | Self::Quotient(..) | Self::Share(..) => PRODUCT,
            Self::Input(_) | Self::Number(_) | Self::AtLeastZero(_) => ATOM,
        }
    }

    /// The input that a base is named by.
    fn first_input(&self) -> Input {
        match *self {
            Self::Input(input) => input,
            Self::Number(_) => Input::Whole,
            Self::Sum(terms) | Self::Product(terms) => {
                terms.first().map_or(Input::Whole, Self::first_input)
            }
            Self::Difference(first, _) | Self::Quotient(first, _) | Self::Share(first, _) => {
                first.first_input()
            }
            Self::AtLeastZero(inner) => inner.first_input(),
        }
    }
}

const SUM: u8 = 0;
const PRODUCT: u8 = 1;
const ATOM: u8 = 2;

/// What is divided by.
fn base(formula: &Formula, input: &impl Fn(Input) -> Option<f64>) -> Result<f64, Fault> {
    let value = formula.value(input)?;
    match formula {
        _ if value > 0.0 => Ok(value),
        Formula::Input(input) => Err(Fault::NoBase { input: *input }),
        _ => Err(Fault::Unbounded),
    }
}
