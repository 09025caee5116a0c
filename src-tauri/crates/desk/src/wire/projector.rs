//! The second window: what it shows, and what it asks for.

use scene::wire::{PatchWire, SceneWire};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::ThemeChoice;

/// What the projector shows, as the facilitator's window says. It is a view and
/// no edit: nobody writes it down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Presentation {
    /// Of which map.
    #[ts(type = "string")]
    pub map: Uuid,
    /// The part of the map that is to be seen whole.
    pub sees: Area,
    /// What is lit, while all else is dim; nothing if all of it is lit.
    pub lit: Vec<Area>,
    /// Where the walk is, in words; empty where there is no walk.
    pub marker: String,
    /// Whether nothing is shown at all.
    pub blank: bool,
    /// The card that is being typed, where the room may see that.
    pub draft: Option<PresentedDraft>,
    /// The colours.
    pub theme: ThemeChoice,
}

/// A card that is being typed. It is not on the map yet, and has no author.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PresentedDraft {
    /// What it says so far.
    pub text: String,
    /// The cell that it goes to, in words.
    pub place: String,
}

/// A box on the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Area {
    /// Its left edge.
    pub x: f64,
    /// Its top edge.
    pub y: f64,
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
}

/// All that the projector needs to begin.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Projection {
    /// The picture, without what is not for everybody's eyes.
    pub scene: SceneWire,
    /// Counts the states of the map; news of this one and older ones are old.
    pub revision: u64,
    /// What to show of it.
    pub presentation: Presentation,
}

/// What the projector is told without having asked.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "event", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum ProjectorEvent {
    /// Something else is to be shown.
    Shows {
        /// What.
        presentation: Presentation,
    },
    /// The picture is different.
    Changed {
        /// The state of the map that it is of.
        revision: u64,
        /// The map's title.
        title: String,
        /// What differs.
        patch: PatchWire,
    },
    /// So much is different that all of it has to be asked for.
    Anew,
}

/// What is asked for at the projector.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Steering {
    /// The window is as large now, in points of the screen.
    Sized {
        /// How wide.
        width: f64,
        /// How high.
        height: f64,
    },
    /// A key was pressed that asks for this.
    Asked {
        /// For what.
        wish: Wish,
    },
}

/// What a presenter can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Wish {
    /// The next step of the walk.
    Next,
    /// The one before.
    Previous,
    /// The next stage.
    NextStage,
    /// The stage before.
    PreviousStage,
    /// The first step.
    First,
    /// The last step.
    Last,
    /// Nothing on the screen, or all of it again.
    Blank,
    /// What the facilitator sees.
    Follow,
    /// What is seen now, whatever the facilitator looks at.
    Pin,
    /// No more presentation.
    End,
}
