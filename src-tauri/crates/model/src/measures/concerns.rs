//! What a metric lacks, and what is wrong with its newest value.

use words::{Explain as _, Sentence, sentence};

use super::{Fault, Measured, said};
use crate::Date;
use crate::records::{Metric, OwnerState};

/// Something that somebody should see to.
#[derive(Clone, Debug, PartialEq)]
pub enum Concern {
    /// Nothing has been counted yet.
    NoReadings,
    /// The newest counts amount to nothing.
    Invalid(Fault),
    /// It was to be looked at again by now.
    Overdue(Date),
    /// Nobody has said what it shall be.
    NoTarget,
    /// Nobody is named who answers for it, or it is known that nobody knows.
    NoOwner,
    /// Several claim it, or each says that another does.
    DisputedOwner,
    /// Nobody has said when it is looked at again.
    NoReviewDate,
    /// So few cases that some more or less would change everything.
    FewCases(f64),
}

/// What there is to see to that day, the worst first.
pub fn concerns(metric: &Metric, measured: &Measured, today: Option<Date>) -> Vec<Concern> {
    let mut found = Vec::new();
    let now = measured.overall.now();
    match now.map(|point| &point.value) {
        None => found.push(Concern::NoReadings),
        Some(Err(fault)) => found.push(Concern::Invalid(fault.clone())),
        Some(Ok(_)) => {}
    }
    match (metric.review_date, today) {
        (Some(date), Some(today)) if date < today => found.push(Concern::Overdue(date)),
        _ => {}
    }
    if metric.target.is_none() {
        found.push(Concern::NoTarget);
    }
    match metric.owner_state {
        None | Some(OwnerState::Unknown) => found.push(Concern::NoOwner),
        Some(OwnerState::Disputed) => found.push(Concern::DisputedOwner),
        Some(OwnerState::Owned) => {}
    }
    if metric.review_date.is_none() {
        found.push(Concern::NoReviewDate);
    }
    if let Some(point) = now.filter(|point| point.value.is_ok() && point.rests_on_few()) {
        found.extend(point.n.map(Concern::FewCases));
    }
    found
}

impl Concern {
    /// What it is.
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::NoReadings => sentence!("concern-no-readings"),
            Self::Invalid(fault) => fault.message(),
            Self::Overdue(date) => sentence!("concern-overdue", date = said::day(*date)),
            Self::NoTarget => sentence!("concern-no-target"),
            Self::NoOwner => sentence!("concern-no-owner"),
            Self::DisputedOwner => sentence!("concern-disputed-owner"),
            Self::NoReviewDate => sentence!("concern-no-review-date"),
            Self::FewCases(n) => sentence!("concern-few-cases", n = *n),
        }
    }
}
