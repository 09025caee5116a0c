//! How something is known, in words and signs.

use model::Date;
use model::records::Evidence;
use scene::{Hue, Shade, Token};

use super::chips::Chip;
use super::desk::Desk;
use super::look;

/// What a record says about how it is known.
pub(super) struct Known<'a> {
    pub(super) evidence: Evidence,
    pub(super) source: &'a str,
    pub(super) date: Option<Date>,
    pub(super) n: Option<i64>,
}

impl Known<'_> {
    /// Whether nobody has said more than that it is assumed, which is what
    /// everything is at first.
    pub(super) fn is_plain(&self) -> bool {
        self.evidence == Evidence::Assumption
            && self.source.is_empty()
            && self.date.is_none()
            && self.n.is_none()
    }

    /// The level of evidence with all that is said about it.
    pub(super) fn chip(&self, desk: &mut Desk<'_>) -> Chip {
        let mut text = desk.say(&format!("evidence-{}", self.evidence.word())).to_string();
        let is_common = desk.common_source == Some(self.source);
        if !self.source.is_empty() && !is_common {
            text.push_str(" · ");
            text.push_str(self.source);
        }
        if let Some(date) = self.date {
            text.push_str(" · ");
            text.push_str(&desk.day(date));
        }
        if let Some(n) = self.n {
            text.push_str(" · ");
            text.push_str(&desk.base(n));
        }
        let sign = Some(look::evidence_icon(self.evidence));
        match self.evidence {
            Evidence::Disputed => Chip::strong(sign, text, Token::Hue(Hue::Red, Shade::Ink)),
            _ => Chip::new(sign, text, Token::InkMuted),
        }
    }
}
