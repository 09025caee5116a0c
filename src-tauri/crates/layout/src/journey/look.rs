//! Sizes, type and colours of the journey: the one place to change its look.
//!
//! Distances are multiples of 4, blocks stand on a rhythm of 8. There are five
//! sizes of type. A hue always means the same thing, and whatever a hue says
//! is also said by a word or a sign.

use model::records::{CardKind, Channel, Evidence, LaneKind, Medium, OwnerState, TouchpointKind};
use scene::{Align, Hue, Shade, TextStyle, Token, Weight};

use crate::Density;
use crate::icons::Icon;

/// The narrowest picture, so that a title has room over an empty grid.
pub(super) const LEAST_WIDTH: f32 = 960.0;
/// The column of labels.
pub(super) const LABEL_WIDTH: f32 = 184.0;
/// A card in a column of the usual width.
pub(super) const CARD_WIDTH: f32 = 192.0;

/// How much air there is between things. Letters are the same in all.
#[derive(Debug, PartialEq)]
pub(super) struct Air {
    /// Empty space around the whole picture.
    pub(super) margin: f32,
    /// Between the header and the grid, and between the grid and what follows.
    pub(super) section_gap: f32,
    /// Between the panels of two stages.
    pub(super) stage_gap: f32,
    /// Between a cell's edge and its cards, and between cards.
    pub(super) card_gap: f32,
    /// Between a card's edge and its text.
    pub(super) card_padding: f32,
    /// The least height of a card.
    pub(super) least_card: f32,
    /// The least height of a row, so that an empty one can be hit.
    pub(super) least_row: f32,
    /// Between the edge of a label and its contents, and the same of a stage.
    pub(super) label_padding: f32,
    /// Between the edge of a touchpoint's card and its text.
    pub(super) head_padding: f32,
}

const COMFORTABLE: Air = Air {
    margin: 24.0,
    section_gap: 24.0,
    stage_gap: 8.0,
    card_gap: 8.0,
    card_padding: 10.0,
    least_card: 38.0,
    least_row: 56.0,
    label_padding: 12.0,
    head_padding: 10.0,
};

const COMPACT: Air = Air {
    margin: 16.0,
    section_gap: 16.0,
    stage_gap: 4.0,
    card_gap: 4.0,
    card_padding: 8.0,
    least_card: 30.0,
    least_row: 40.0,
    label_padding: 6.0,
    head_padding: 6.0,
};

impl Air {
    /// What there is at that density.
    pub(super) const fn of(density: Density) -> &'static Self {
        match density {
            Density::Comfortable => &COMFORTABLE,
            Density::Compact => &COMPACT,
        }
    }

    /// Where no column is: what stands in for the columns of a map without
    /// stages, beside labels of that width.
    pub(super) fn empty_width(&self, labels: f32) -> f32 {
        LEAST_WIDTH - labels - self.stage_gap
    }

    /// The width of so many cards beside each other, with the space around.
    pub(super) fn width_for(&self, cards: f32) -> f32 {
        cards * (CARD_WIDTH + self.card_gap) + self.card_gap
    }
}

/// The map's title.
pub(super) const TITLE: TextStyle = style(26.0, 34.0, Weight::Bold);
/// Headings below it.
pub(super) const SECTION: TextStyle = style(20.0, 28.0, Weight::Semibold);
/// Stages.
pub(super) const LEAD: TextStyle = style(15.0, 20.0, Weight::Semibold);
/// The question that the map answers.
pub(super) const QUESTION: TextStyle = style(15.0, 22.0, Weight::Regular);
/// Names of touchpoints, lanes and personas.
pub(super) const HEAD: TextStyle = style(13.0, 18.0, Weight::Semibold);
/// What cards say.
pub(super) const BODY: TextStyle = style(13.0, 18.0, Weight::Regular);
/// What somebody has said.
pub(super) const SPOKEN: TextStyle = TextStyle {
    size: 13.0,
    line_height: 18.0,
    weight: Weight::Regular,
    italic: true,
    align: Align::Start,
};
/// Marks and small print.
pub(super) const SMALL: TextStyle = style(11.0, 16.0, Weight::Regular);
/// Small print that must be seen.
pub(super) const SMALL_STRONG: TextStyle = style(11.0, 16.0, Weight::Semibold);

/// The hue that a lane is known by.
pub(super) const fn lane_hue(kind: LaneKind) -> Hue {
    match kind {
        LaneKind::Actions | LaneKind::Frontstage => Hue::Blue,
        LaneKind::Thoughts | LaneKind::Backstage => Hue::Violet,
        LaneKind::Emotions => Hue::Orange,
        LaneKind::Quotes | LaneKind::Metrics => Hue::Teal,
        LaneKind::Needs => Hue::Yellow,
        LaneKind::PainPoints => Hue::Red,
        LaneKind::Opportunities => Hue::Green,
        LaneKind::Text
        | LaneKind::Images
        | LaneKind::Proof
        | LaneKind::Systems
        | LaneKind::Policy
        | LaneKind::LineOfInteraction
        | LaneKind::LineOfVisibility
        | LaneKind::LineOfInternalInteraction => Hue::Slate,
    }
}

/// The sign of a lane.
pub(super) const fn lane_icon(kind: LaneKind) -> Icon {
    match kind {
        LaneKind::Actions => Icon::Action,
        LaneKind::Thoughts => Icon::Thought,
        LaneKind::Emotions => Icon::FaceHappy,
        LaneKind::Quotes => Icon::Quote,
        LaneKind::Needs => Icon::Need,
        LaneKind::PainPoints => Icon::PainPoint,
        LaneKind::Opportunities => Icon::Opportunity,
        LaneKind::Images => Icon::Image,
        LaneKind::Proof => Icon::Physical,
        LaneKind::Frontstage => Icon::Frontstage,
        LaneKind::Backstage => Icon::Backstage,
        LaneKind::Systems => Icon::Systems,
        LaneKind::Policy => Icon::Policy,
        LaneKind::Metrics => Icon::Data,
        LaneKind::Text
        | LaneKind::LineOfInteraction
        | LaneKind::LineOfVisibility
        | LaneKind::LineOfInternalInteraction => Icon::Notes,
    }
}

/// Ground and edge of a card.
pub(super) const fn card_paint(kind: CardKind) -> (Token, Token) {
    match card_hue(kind) {
        Some(hue) => (Token::Hue(hue, Shade::Fill), Token::Hue(hue, Shade::Edge)),
        None => (Token::Raised, Token::Hue(Hue::Slate, Shade::Edge)),
    }
}

/// The hue of a card that means more than a plain note.
pub(super) const fn card_hue(kind: CardKind) -> Option<Hue> {
    match kind {
        CardKind::Note | CardKind::Heading => None,
        CardKind::Quote => Some(Hue::Teal),
        CardKind::PainPoint => Some(Hue::Red),
        CardKind::Opportunity => Some(Hue::Green),
        CardKind::Image => Some(Hue::Slate),
    }
}

/// The sign of a card that means more than a plain note.
pub(super) const fn card_icon(kind: CardKind) -> Option<Icon> {
    match kind {
        CardKind::Note | CardKind::Image | CardKind::Heading => None,
        CardKind::Quote => Some(Icon::Quote),
        CardKind::PainPoint => Some(Icon::PainPoint),
        CardKind::Opportunity => Some(Icon::Opportunity),
    }
}

/// The sign of a kind of touchpoint.
pub(super) const fn kind_icon(kind: TouchpointKind) -> Icon {
    match kind {
        TouchpointKind::Direct => Icon::Direct,
        TouchpointKind::Indirect => Icon::Indirect,
        TouchpointKind::Physical => Icon::Physical,
        TouchpointKind::Action => Icon::Action,
        TouchpointKind::Wait => Icon::Wait,
    }
}

/// The sign of a channel: its own if the app has it, else that of its medium,
/// else one that says nothing.
pub(super) fn channel_icon(channel: &Channel) -> Icon {
    Icon::from_name(&channel.icon).unwrap_or(match channel.medium {
        Some(Medium::Digital) => Icon::Web,
        Some(Medium::Voice) => Icon::Phone,
        Some(Medium::Message) => Icon::Chat,
        Some(Medium::Personal) => Icon::Direct,
        Some(Medium::Physical) => Icon::Post,
        Some(Medium::Media) => Icon::News,
        None => Icon::Other,
    })
}

/// The sign of a level of evidence.
pub(super) const fn evidence_icon(evidence: Evidence) -> Icon {
    match evidence {
        Evidence::Assumption => Icon::Assumption,
        Evidence::Anecdote => Icon::Anecdote,
        Evidence::Research => Icon::Research,
        Evidence::Data => Icon::Data,
        Evidence::Disputed => Icon::Disputed,
    }
}

/// Sign and colour of a state of ownership.
pub(super) const fn owner_mark(state: OwnerState) -> (Icon, Token) {
    match state {
        OwnerState::Owned => (Icon::Owner, Token::InkMuted),
        OwnerState::Unknown => (Icon::OwnerUnknown, Token::Hue(Hue::Orange, Shade::Ink)),
        OwnerState::Disputed => (Icon::OwnerDisputed, Token::Hue(Hue::Red, Shade::Ink)),
    }
}

const fn style(size: f32, line_height: f32, weight: Weight) -> TextStyle {
    TextStyle { size, line_height, weight, italic: false, align: Align::Start }
}
