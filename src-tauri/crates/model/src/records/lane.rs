//! The rows of a map.

use crate::OrderKey;
use crate::choice::choice;
use crate::record::record;

record! {
    /// A row of the map.
    pub struct Lane {
        /// Place among the lanes.
        position: OrderKey,
        /// What it is called.
        title: String,
        /// What it holds.
        kind: LaneKind,
        /// Whether it is left out of the picture. It loses nothing.
        hidden: bool,
        /// Whether its cards are folded away and only counted. It loses nothing.
        collapsed: bool,
        /// How high its row is at the least, in units of the picture (a line of
        /// text is 18); nothing if what is in it decides.
        height: Option<i64>,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// What a lane holds. The three lines of a service blueprint are lanes
    /// that hold nothing and divide the others.
    pub enum LaneKind {
        /// Cards of any sort.
        Text = "text",
        /// Pictures: the storyboard.
        Images = "images",
        /// What the customer does.
        Actions = "actions",
        /// The emotion curves, and cards about them.
        Emotions = "emotions",
        /// What the customer says.
        Quotes = "quotes",
        /// What the customer thinks.
        Thoughts = "thoughts",
        /// What the customer needs or expects.
        Needs = "needs",
        /// What goes wrong for the customer.
        PainPoints = "pain_points",
        /// What could be better.
        Opportunities = "opportunities",
        /// Things that the customer sees or holds.
        Proof = "physical_evidence",
        /// What staff and technology do where the customer sees it.
        Frontstage = "frontstage",
        /// What they do where the customer does not.
        Backstage = "backstage",
        /// Systems and other support.
        Systems = "systems",
        /// Rules that apply.
        Policy = "policy",
        /// Figures.
        Metrics = "metrics",
        /// Between the customer and the company.
        LineOfInteraction = "line_of_interaction",
        /// Between what the customer sees and does not see.
        LineOfVisibility = "line_of_visibility",
        /// Between those who serve the customer and those who serve them.
        LineOfInternalInteraction = "line_of_internal_interaction",
    }
}

impl LaneKind {
    /// Whether it only divides the lanes above it from those below.
    pub const fn is_line(self) -> bool {
        matches!(
            self,
            Self::LineOfInteraction | Self::LineOfVisibility | Self::LineOfInternalInteraction
        )
    }
}
