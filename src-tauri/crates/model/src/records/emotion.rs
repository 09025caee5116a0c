//! How the journey feels.

use jiff::civil::Date;

use super::{Evidence, EvidenceKind, Persona, Touchpoint};
use crate::Id;
use crate::record::record;

record! {
    /// A persona's rating of a touchpoint. No rating is no record, not 0.
    pub struct Emotion {
        /// Whose.
        persona: Id<Persona> => Persona,
        /// Of what.
        touchpoint: Id<Touchpoint> => Touchpoint,
        /// From −2 (terrible) over 0 (neither) to +2 (wonderful).
        value: f64,
        /// Why, in a few words.
        note: String,
        /// How it is known.
        evidence: Evidence,
        /// What sort of source that is; nothing if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: String,
        /// Of when it is.
        evidence_date: Option<Date>,
        /// How many people were asked.
        evidence_n: Option<i64>,
        /// How far their ratings lie apart: the highest minus the lowest.
        ///
        /// This is the range of descriptive statistics: at n below ten, as in
        /// a workshop, it says more to people than a deviation, and it names
        /// the one who does not agree, whom a mean would hide.
        spread: Option<i64>,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

impl Emotion {
    /// The worst rating.
    pub const LOWEST: f64 = -2.0;
    /// The best rating.
    pub const HIGHEST: f64 = 2.0;
    /// As far as two ratings can lie apart.
    pub const WIDEST: i64 = 4;
}
