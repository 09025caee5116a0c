//! Version 1 of the map file: what stands in `map.json`.
//!
//! These types are the file's own. They mirror the records of the model today,
//! and stay as they are when the model changes: then the conversion does the
//! work, and the compiler asks for it.

mod choices;
mod convert;
mod fields;
mod history;
mod records;
mod work;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use choices::{Basis, FormatName, MapState, ReadingDirection};
use fields::{Day, Extensions, RecordId, Text, Version, is_default};
use records::{
    Answer, Card, CardTag, Channel, Claim, Emotion, HandOff, Lane, LogName, Person, Persona,
    PersonaChannel, Stage, Tag, Team, Touchpoint, TouchpointChannel, Unlike, View, ViewFilter,
};
use work::{
    Accountable, Action, ActionSubject, Estimate, Inconsistency, Metric, Pilot, Question, Reading,
    Replacement, Silence,
};

pub(crate) use convert::named;
pub(crate) use fields::{PictureName, is_picture_name};
pub(crate) use history::Line as HistoryLine;
pub(crate) use records::Picture;

/// The number of this version.
pub(crate) const VERSION: u64 = 1;
/// What every map file calls itself.
pub(crate) const FORMAT: &str = "throughline-map";

/// A Throughline map, version 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    title = "Throughline map, version 1",
    extend("$id" = "urn:throughline:map:v1")
)]
pub(crate) struct File {
    /// Says what the file is.
    pub format: FormatName,
    /// Says which version of the format it is written in.
    pub version: Version,
    /// The id of the map.
    pub id: RecordId,
    /// What the map is called.
    pub title: Text,
    /// Whether it shows what is or what shall be.
    pub state: MapState,
    /// What it rests on.
    pub basis: Basis,
    /// The business question that it is to answer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub question: Text,
    /// The situation in which the journey takes place.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scenario: Text,
    /// What the customer wants to have achieved at the end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub goal: Text,
    /// What sets the journey off.
    #[serde(default, skip_serializing_if = "is_default")]
    pub start_event: Text,
    /// How the customer knows that it is over.
    #[serde(default, skip_serializing_if = "is_default")]
    pub end_event: Text,
    /// The team that keeps the map true.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner_team: Option<RecordId>,
    /// The person in it who does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner_person: Option<RecordId>,
    /// When it is looked at again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub review_date: Option<Day>,
    /// ISO 4217 code of the money that is counted in, such as `EUR`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub currency: Text,
    /// The map of today that this map of the future was made from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub based_on: Option<RecordId>,
    /// BCP 47 tag of the language that most of it is written in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Text,
    /// Which way the journey runs on the page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub direction: ReadingDirection,
    /// Anything else.
    #[serde(default, skip_serializing_if = "is_default")]
    pub notes: Text,
    /// What other programs keep with the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub extensions: Extensions,
    /// The departments.
    #[serde(default, skip_serializing_if = "is_default")]
    pub teams: Vec<Team>,
    /// Who works in them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub people: Vec<Person>,
    /// The ways in which customer and company meet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub channels: Vec<Channel>,
    /// The words that cards are marked with.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<Tag>,
    /// Who makes the journey.
    #[serde(default, skip_serializing_if = "is_default")]
    pub personas: Vec<Persona>,
    /// Which channels the personas like, best first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persona_channels: Vec<PersonaChannel>,
    /// The phases, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stages: Vec<Stage>,
    /// The moments, in the order of the journey.
    #[serde(default, skip_serializing_if = "is_default")]
    pub touchpoints: Vec<Touchpoint>,
    /// Which channels touchpoints use beside their own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub touchpoint_channels: Vec<TouchpointChannel>,
    /// The rows, from the top.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lanes: Vec<Lane>,
    /// The notes, row by row and along the journey.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cards: Vec<Card>,
    /// Which cards bear which tags.
    #[serde(default, skip_serializing_if = "is_default")]
    pub card_tags: Vec<CardTag>,
    /// Which cards that read alike are not the same.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unlikes: Vec<Unlike>,
    /// How the personas feel, along the journey.
    #[serde(default, skip_serializing_if = "is_default")]
    pub emotions: Vec<Emotion>,
    /// The transitions between touchpoints.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hand_offs: Vec<HandOff>,
    /// What is measured, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub metrics: Vec<Metric>,
    /// What was counted for the metrics, by date.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: Vec<Reading>,
    /// What somebody will do, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub actions: Vec<Action>,
    /// What the actions are about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub action_subjects: Vec<ActionSubject>,
    /// Actions that were tried out, by date.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pilots: Vec<Pilot>,
    /// What has to be found out, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub questions: Vec<Question>,
    /// Which opportunities answer what.
    #[serde(default, skip_serializing_if = "is_default")]
    pub answers: Vec<Answer>,
    /// Who claims, or is said, to own what is disputed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub claims: Vec<Claim>,
    /// Ways to look at the map that somebody has given a name, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub views: Vec<View>,
    /// What the views are narrowed down to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub view_filters: Vec<ViewFilter>,
    /// What cards are reckoned to be worth.
    #[serde(default, skip_serializing_if = "is_default")]
    pub estimates: Vec<Estimate>,
    /// What touchpoints take the place of in other maps.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replacements: Vec<Replacement>,
    /// Where two channels say different things.
    #[serde(default, skip_serializing_if = "is_default")]
    pub inconsistencies: Vec<Inconsistency>,
    /// Who answers for the whole, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub accountables: Vec<Accountable>,
    /// Findings of the map check that are let be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub silences: Vec<Silence>,
    /// What interaction data calls touchpoints.
    #[serde(default, skip_serializing_if = "is_default")]
    pub log_names: Vec<LogName>,
    /// The pictures, when the map is a single JSON file.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pictures: Vec<Picture>,
}

/// The JSON Schema (draft 2020-12) of `map.json`, as it is published in
/// `schemas/map.v1.schema.json`.
pub fn schema() -> String {
    let schema = schemars::generate::SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<File>();
    // A schema is plain JSON; writing it to memory cannot fail.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
