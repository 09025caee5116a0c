//! The numbers that formulas start from.

use words::Sentence;

use super::Fault;
use crate::choice::choice;

/// Declares the inputs, and for each the message that names it.
macro_rules! inputs {
    ($( $(#[$meta:meta])* $variant:ident = $word:literal, )+) => {
        choice! {
            /// A number that a formula starts from.
            pub enum Input {
                $( $(#[$meta])* $variant = $word, )+
            }
        }

        impl Input {
            /// What it is called.
            pub const fn sentence(self) -> Sentence {
                Sentence::new(match self { $(Self::$variant => concat!("input-", $word),)+ })
            }
        }
    };
}

inputs! {
    /// Answers of 9 and 10.
    Promoters = "promoters",
    /// Answers of 7 and 8.
    Passives = "passives",
    /// Answers of 0 to 6.
    Detractors = "detractors",
    /// All answers.
    Answers = "answers",
    /// Answers that count as satisfied.
    Satisfied = "satisfied",
    /// All answers, added up.
    RatingSum = "rating_sum",
    /// Answers of 5 to 7.
    Agreeing = "agreeing",
    /// Answers of 6 and 7.
    Easy = "easy",
    /// Answers of 1 to 3.
    Hard = "hard",
    /// Contacts that settled the matter and were the first about it.
    ResolvedFirst = "resolved_first",
    /// Contacts.
    Contacts = "contacts",
    /// Customers whose matter was settled in one contact through one channel.
    ResolvedOnce = "resolved_once",
    /// Customers.
    Customers = "customers",
    /// Seconds of talk.
    Talk = "talk",
    /// Seconds on hold.
    Hold = "hold",
    /// Seconds of work after the contact.
    AfterWork = "after_work",
    /// Seconds of dialling.
    Dialling = "dialling",
    /// Contacts that were handled.
    Handled = "handled",
    /// Contacts that were passed on.
    PassedOn = "passed_on",
    /// Journeys that changed channel at least once.
    SwitchedJourneys = "switched_journeys",
    /// Journeys.
    Journeys = "journeys",
    /// Transitions at which the channel changed.
    Switches = "switches",
    /// Transitions.
    Transitions = "transitions",
    /// Hours that agents worked.
    AgentHours = "agent_hours",
    /// Customers at the end.
    AtEnd = "at_end",
    /// Customers won meanwhile.
    Won = "won",
    /// Customers at the start.
    AtStart = "at_start",
    /// Customers lost meanwhile.
    Lost = "lost",
    /// The margin of a period.
    Margin = "margin",
    /// The part of the customers who stay.
    RetentionRate = "retention_rate",
    /// By which part money is worth less a period later.
    DiscountRate = "discount_rate",
    /// What winning a customer costs.
    AcquisitionCost = "acquisition_cost",
    /// What it costs.
    Cost = "cost",
    /// Matters that were settled.
    Resolved = "resolved",
    /// Revenue.
    Revenue = "revenue",
    /// Customers who bought something else as well.
    CrossSold = "cross_sold",
    /// Seconds of waiting.
    Waiting = "waiting",
    /// Seconds of doing something.
    Doing = "doing",
    /// Cases.
    Cases = "cases",
    /// Those that count.
    Part = "part",
    /// All of them.
    Whole = "whole",
    /// A sum.
    Total = "total",
    /// Over how many.
    Count = "count",
    /// How many customers it reaches.
    Reach = "reach",
    /// How much it does.
    Impact = "impact",
    /// How sure that is.
    Confidence = "confidence",
    /// The work, in months of one person.
    Effort = "effort",
    /// How easy it is.
    Ease = "ease",
    /// How much it matters.
    Importance = "importance",
    /// How content customers are.
    Satisfaction = "satisfaction",
    /// What it brings.
    Benefit = "benefit",
}

/// What an input must be like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    /// Any number.
    Any,
    /// Not less than 0.
    Count,
    /// From the one to the other.
    From(f64, f64),
    /// From the one to less than the other.
    Below(f64, f64),
    /// Greater than this.
    Above(f64),
    /// One of these.
    OneOf(&'static [f64]),
}

/// An input of a definition, and where it stands in a record of type `R`.
#[derive(Debug)]
pub struct Needed<R: 'static> {
    /// Which.
    pub input: Input,
    /// Its column; none where it can only be told from the answers.
    pub column: Option<&'static str>,
    /// Reads the column.
    pub read: fn(&R) -> Option<f64>,
    /// Counts it from answers that were counted one by one, where it can be.
    pub from_answers: Option<fn(&[i64; 11]) -> f64>,
    /// What it is where nothing is said; none if it has to be said.
    pub otherwise: Option<f64>,
    /// What it must be like.
    pub check: Check,
}

impl Check {
    /// Whether a number is like that.
    pub fn holds(self, input: Input, number: f64) -> Result<(), Fault> {
        let range = |least: f64, most: f64| Fault::OutOfRange { input, number, least, most };
        match self {
            Self::Count if number < 0.0 => Err(Fault::Negative { input, number }),
            Self::From(least, most) if !(least..=most).contains(&number) => Err(range(least, most)),
            Self::Below(least, most) if !(least..most).contains(&number) => {
                Err(Fault::NotBelow { input, number, least, most })
            }
            Self::Above(least) if number <= least => Err(Fault::NotAbove { input, number, least }),
            Self::OneOf(list) if !list.contains(&number) => {
                Err(Fault::NotOneOf { input, number, list })
            }
            _ => Ok(()),
        }
    }
}
