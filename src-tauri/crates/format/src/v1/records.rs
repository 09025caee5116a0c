//! The records of the file, one array a kind.

use model::{Id, records};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::choices::{
    Badge, Breakdown, CardKind, ColourBy, Evidence, EvidenceKind, HandOffKind, LaneKind, Medium,
    OwnerState, Repeats, TouchpointKind, Unowned,
};
use super::fields::{
    Count, Day, Extensions, PictureName, Position, Rating, RecordId, Score, Spread, Text, Wire,
    is_default,
};

/// Declares a record of the file with the same fields as one of the model. A
/// field of the model that is missing here does not compile.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident {
            $( $(#[$needed_meta:meta])* $needed:ident: $needed_type:ty, )*
            ; optional:
            $( $(#[$free_meta:meta])* $free:ident: $free_type:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            /// Its lasting name.
            pub id: RecordId,
            $( $(#[$needed_meta])* pub $needed: $needed_type, )*
            $(
                $(#[$free_meta])*
                #[serde(default, skip_serializing_if = "is_default")]
                pub $free: $free_type,
            )*
        }

        impl Wire<records::$name> for $name {
            fn of(record: &records::$name) -> Self {
                Self {
                    id: RecordId(record.id.uuid()),
                    $($needed: Wire::of(&record.$needed),)*
                    $($free: Wire::of(&record.$free),)*
                }
            }

            fn model(&self) -> records::$name {
                records::$name {
                    id: Id::new(self.id.0),
                    $($needed: self.$needed.model(),)*
                    $($free: self.$free.model(),)*
                }
            }
        }
    };
}

pub(crate) use record;

/// A picture inside a JSON file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Picture {
    /// The SHA-256 of its bytes.
    pub sha256: PictureName,
    /// `image/png`, `image/jpeg` or `image/webp`.
    pub media_type: String,
    /// Its bytes in Base64 with padding.
    #[schemars(extend("contentEncoding" = "base64"))]
    pub base64: String,
}

record! {
    /// A department.
    Team {
        /// Place among the teams.
        position: Position,
        /// What it is called.
        name: Text,
        ; optional:
        /// Anything else.
        notes: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Someone in a team, or someone whose team is not known.
    Person {
        /// Place among the people of the team.
        position: Position,
        /// What they are called.
        name: Text,
        ; optional:
        /// The team.
        team: Option<RecordId>,
        /// What they do.
        role: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A way for customer and company to meet.
    Channel {
        /// Place among the channels.
        position: Position,
        /// What it is called.
        name: Text,
        ; optional:
        /// The name of its icon in the app's own set, such as `phone`.
        icon: Text,
        /// What carries it, if that is known.
        medium: Option<Medium>,
        /// What the company wants it to be used for.
        desired_role: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A word that cards are marked with.
    Tag {
        /// Place among the tags.
        position: Position,
        /// The word, without a sign before it.
        name: Text,
        ; optional:
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Who makes the journey.
    Persona {
        /// Place among the personas.
        position: Position,
        /// What they are called.
        name: Text,
        /// How well they are known.
        badge: Badge,
        ; optional:
        /// The portrait.
        portrait: Option<PictureName>,
        /// What the portrait shows, for those who cannot see it.
        portrait_alt: Text,
        /// Something they would say.
        quote: Text,
        /// What they want, one a line.
        goals: Text,
        /// What annoys them, one a line.
        frustrations: Text,
        /// What they do, one a line.
        behaviours: Text,
        /// What they would rather have, one a line.
        preferences: Text,
        /// How they like to be spoken to, and how often.
        communication: Text,
        /// How they live and work, as far as it matters to the journey.
        context: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A channel that a persona likes to use.
    PersonaChannel {
        /// The persona.
        persona: RecordId,
        /// The channel.
        channel: RecordId,
        /// Place among the persona's channels; the first is liked best.
        position: Position,
        ; optional:
        /// How many of a hundred of their contacts go through it.
        share: Option<Count>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A phase of the journey: a group of columns.
    Stage {
        /// Place among the stages.
        position: Position,
        /// What it is called.
        title: Text,
        ; optional:
        /// What the customer wants to have achieved at its end.
        goal: Text,
        /// Anything else.
        notes: Text,
        /// Whether its columns are folded into one. It loses nothing.
        collapsed: bool,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// One moment of the journey: a column inside a stage.
    Touchpoint {
        /// The stage that it belongs to.
        stage: RecordId,
        /// Place among the stage's touchpoints.
        position: Position,
        /// What happens, in a few words.
        title: Text,
        /// What sort of moment it is.
        kind: TouchpointKind,
        ; optional:
        /// What happens, in more words.
        description: Text,
        /// The channel that carries it.
        channel: Option<RecordId>,
        /// Why the customer uses that channel.
        channel_reason: Text,
        /// Whether somebody answers for it; left out if nobody has asked.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<RecordId>,
        /// The person in it who does.
        owner_person: Option<RecordId>,
        /// How long it typically takes, in seconds.
        duration: Option<Count>,
        /// Whether it is a moment of truth.
        moment_of_truth: bool,
        /// Why it is.
        moment_reason: Text,
        /// The map that shows this moment as a journey of its own.
        sub_journey: Option<RecordId>,
        /// How wide its column is, in units of the picture.
        width: Option<Count>,
        /// How it is known.
        evidence: Evidence,
        /// What sort of source that is; left out if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: Text,
        /// Of when it is.
        evidence_date: Option<Day>,
        /// How many people or cases it rests on.
        evidence_n: Option<Count>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A channel that a touchpoint uses beside its own.
    TouchpointChannel {
        /// The touchpoint.
        touchpoint: RecordId,
        /// The channel.
        channel: RecordId,
        /// Place among the touchpoint's other channels.
        position: Position,
        ; optional:
        /// Why the customer uses it there.
        reason: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A row of the map.
    Lane {
        /// Place among the lanes.
        position: Position,
        /// What it is called.
        title: Text,
        /// What it holds.
        kind: LaneKind,
        ; optional:
        /// Whether it is left out of the picture. It loses nothing.
        hidden: bool,
        /// Whether its cards are folded away and only counted. It loses nothing.
        collapsed: bool,
        /// How high its row is at the least, in units of the picture.
        height: Option<Count>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A note: in a cell (lane and touchpoint), from there on to a later
    /// touchpoint, across a stage (lane and stage), or in the parking lot
    /// (neither).
    Card {
        /// The lane that it lies in.
        lane: RecordId,
        /// Place among the cards that lie in the same place.
        position: Position,
        ; optional:
        /// The touchpoint under which it lies.
        touchpoint: Option<RecordId>,
        /// The stage that it spans; never together with a touchpoint.
        stage: Option<RecordId>,
        /// The last touchpoint that it covers, where it covers more than one.
        until: Option<RecordId>,
        /// The card that it lies under, in the same lane and place; that one lies
        /// under none.
        under: Option<RecordId>,
        /// The heading that it stands under, in the same lane and place.
        heading: Option<RecordId>,
        /// Of a heading, and of a card that others lie under: whether they are
        /// shown.
        opened: bool,
        /// What sort of note it is.
        kind: CardKind,
        /// What it says.
        text: Text,
        /// Who wrote it.
        author: Text,
        /// The persona that says, feels or needs it; left out where it holds for
        /// whoever makes the journey.
        persona: Option<RecordId>,
        /// Its picture.
        image: Option<PictureName>,
        /// What the picture shows, for those who cannot see it.
        image_alt: Text,
        /// Of a pain point: how bad.
        severity: Option<Score>,
        /// Of a pain point: what breaks down.
        breakdown: Option<Breakdown>,
        /// Of an opportunity: how much it would help.
        impact: Option<Score>,
        /// Of an opportunity: how much work it would be.
        effort: Option<Score>,
        /// Whether somebody answers for it; left out if nobody has asked.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<RecordId>,
        /// The person in it who does.
        owner_person: Option<RecordId>,
        /// How it is known.
        evidence: Evidence,
        /// What sort of source that is; left out if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: Text,
        /// Of when it is.
        evidence_date: Option<Day>,
        /// How many people or cases it rests on.
        evidence_n: Option<Count>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// What interaction data calls a touchpoint.
    LogName {
        /// The touchpoint.
        touchpoint: RecordId,
        /// What the data calls it, letter for letter.
        name: Text,
        ; optional:
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Says that two cards that read alike do not mean the same.
    Unlike {
        /// One of them.
        card: RecordId,
        /// The other.
        other: RecordId,
        ; optional:
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A tag that a card bears.
    CardTag {
        /// The card.
        card: RecordId,
        /// The tag.
        tag: RecordId,
        /// Place among the card's tags.
        position: Position,
        ; optional:
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A persona's rating of a touchpoint. No rating is no record, not 0.
    Emotion {
        /// Whose.
        persona: RecordId,
        /// Of what.
        touchpoint: RecordId,
        /// From −2 (terrible) over 0 (neither) to +2 (wonderful).
        value: Rating,
        ; optional:
        /// Why, in a few words.
        note: Text,
        /// How it is known.
        evidence: Evidence,
        /// What sort of source that is; left out if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: Text,
        /// Of when it is.
        evidence_date: Option<Day>,
        /// How many people were asked.
        evidence_n: Option<Count>,
        /// How far their ratings lie apart: the highest minus the lowest.
        spread: Option<Spread>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// The transition from one touchpoint to another.
    HandOff {
        /// Where the journey leaves.
        from_touchpoint: RecordId,
        /// Where it arrives.
        to_touchpoint: RecordId,
        ; optional:
        /// Whether the journey usually goes this way.
        kind: HandOffKind,
        /// Whether the journey stops here until somebody takes it up again.
        pauses: bool,
        /// Whether a journey that had stopped goes on here.
        resumes: bool,
        /// What sets it off.
        trigger: Text,
        /// What is known on both sides.
        context_carried: Text,
        /// What is known before and not after.
        context_lost: Text,
        /// Who has to say it again; left out if nobody has asked.
        repeats: Option<Repeats>,
        /// How long it typically takes until somebody goes on, in seconds.
        wait_typical: Option<Count>,
        /// How long it takes at worst, in seconds.
        wait_worst: Option<Count>,
        /// What happens when it fails.
        exception_path: Text,
        /// The system on the leaving side.
        system_from: Text,
        /// The system on the arriving side.
        system_to: Text,
        /// Whether somebody answers for it; left out if nobody has asked.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<RecordId>,
        /// The person in it who does.
        owner_person: Option<RecordId>,
        /// How it is known.
        evidence: Evidence,
        /// What sort of source that is; left out if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: Text,
        /// Of when it is.
        evidence_date: Option<Day>,
        /// How many people or cases it rests on.
        evidence_n: Option<Count>,
        /// Anything else.
        notes: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Says that an opportunity answers a pain point or a hand-off: exactly
    /// one of the two.
    Answer {
        /// The opportunity, a card.
        opportunity: RecordId,
        ; optional:
        /// The pain point, a card.
        pain_point: Option<RecordId>,
        /// The hand-off.
        hand_off: Option<RecordId>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// One side of a disputed ownership of a touchpoint, a hand-off, a card, a
    /// metric, an action or a question; exactly one of these.
    Claim {
        /// Place among the claims to the same thing.
        position: Position,
        ; optional:
        /// The touchpoint.
        touchpoint: Option<RecordId>,
        /// The hand-off.
        hand_off: Option<RecordId>,
        /// The card.
        card: Option<RecordId>,
        /// The metric.
        metric: Option<RecordId>,
        /// The action.
        action: Option<RecordId>,
        /// The question.
        question: Option<RecordId>,
        /// The team that is named.
        team: Option<RecordId>,
        /// The person that is named.
        person: Option<RecordId>,
        /// Why they should.
        reason: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A way to look at the map that somebody has given a name.
    View {
        /// Place among the views.
        position: Position,
        /// What it is called.
        name: Text,
        ; optional:
        /// What everything in sight says.
        text: Text,
        /// What the colours of the cards say.
        colour_by: ColourBy,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// A value that a view is narrowed down to: exactly one of these. Several of
    /// one sort mean any of them.
    ViewFilter {
        /// The view.
        view: RecordId,
        /// Place among the view's values.
        position: Position,
        ; optional:
        /// Owned by this team.
        team: Option<RecordId>,
        /// Owned by this person.
        person: Option<RecordId>,
        /// Without an owner in this way.
        unowned: Option<Unowned>,
        /// Known like this.
        evidence: Option<Evidence>,
        /// As bad as this.
        severity: Option<Score>,
        /// Marked with this tag.
        tag: Option<RecordId>,
        /// About this persona.
        persona: Option<RecordId>,
        /// Through this channel.
        channel: Option<RecordId>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}
