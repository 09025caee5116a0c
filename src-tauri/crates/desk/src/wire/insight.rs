//! Interaction data, and what it says about a map.

use insight::{AscribeTo, Attribution, Contacts, FunnelStep, Match, Offer, Paths, Scope, Station};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Interaction data that was opened for a map.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct InteractionData {
    /// The file's name without its folder.
    pub file: String,
    /// How many journeys there are.
    pub cases: usize,
    /// How many interactions.
    pub interactions: usize,
    /// The first day; nothing if nothing happened.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// What interactions are called, in the order in which they first happen.
    pub activities: Vec<ActivityWire>,
    /// How many channels are named.
    pub channels: usize,
    /// What is known of journeys as a whole.
    pub traits: Vec<String>,
    /// Of a table: its columns.
    pub columns: Vec<LogColumnWire>,
    /// What can be taken for a journey, where there are several sorts of it.
    pub kinds: Vec<LogKind>,
    /// Which of them is.
    pub kind: Option<String>,
    /// What was not taken as it stands in the file.
    pub remarks: Vec<String>,
}

/// What some interactions are called.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActivityWire {
    /// As the file says it.
    pub name: String,
    /// How many there are.
    pub interactions: usize,
    /// On how many journeys.
    pub cases: usize,
    /// What it is on the map.
    pub is: Match,
}

/// A column of a table of interactions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LogColumnWire {
    /// Its header.
    pub header: String,
    /// What it is taken for: one of the roles.
    pub role: String,
    /// Some of what stands in it.
    pub samples: Vec<String>,
}

/// A sort of thing that can be taken for a journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LogKind {
    /// As the file calls it.
    pub name: String,
    /// How many there are.
    pub cases: usize,
    /// How many interactions they have.
    pub interactions: usize,
}

/// How interaction data shall be read instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct HowToRead {
    /// The roles of the columns, in their order; what they seem to be if nothing
    /// is said.
    pub columns: Option<Vec<String>>,
    /// What is taken for a journey.
    pub kind: Option<String>,
}

/// What is asked of interaction data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct StudyRequest {
    /// Which interactions are looked at.
    pub scope: Scope,
    /// The steps of the funnel, each of which is any of some stations.
    pub steps: Vec<Vec<Station>>,
    /// What customers shall reach; nobody asks for shares in it if it is empty.
    pub goal: Vec<Station>,
    /// What shares in that are ascribed to; the channels if nothing is said.
    pub ascribe: Option<AscribeTo>,
}

/// What interaction data says.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Study {
    /// How many interactions are not looked at, since nothing on the map is
    /// known by their names.
    pub left_out: usize,
    /// How far customers get, step by step.
    pub funnel: Vec<FunnelStep>,
    /// Which ways they go.
    pub paths: Paths,
    /// What they go through.
    pub contacts: Contacts,
    /// What has a share in their reaching the goal.
    pub attribution: Option<Attribution>,
    /// What can be written down on the map.
    pub offers: Vec<Offer>,
    /// Journeys that are worth a look, by why they are.
    pub notable: Vec<Notable>,
}

/// A journey that is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Notable {
    /// Why.
    pub why: Why,
    /// Which case, from 0.
    pub case: usize,
}

/// Why a journey is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Why {
    /// It goes the most frequent way, and takes as long as most that do.
    Usual,
    /// It takes the longest.
    Longest,
    /// It changes channel most often.
    Switches,
    /// It comes back most often.
    Returns,
}

/// One customer's journey as it happened.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReplayWire {
    /// Which case, from 0.
    pub case: usize,
    /// From the first interaction to the last, in seconds.
    #[ts(type = "number")]
    pub seconds: i64,
    /// What happened, in order.
    pub stops: Vec<StopWire>,
}

/// Where the customer was.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StopWire {
    /// Where.
    pub station: Station,
    /// Through which channel.
    pub channel: Option<String>,
    /// Whether the map names another channel for this touchpoint.
    pub is_other_channel: bool,
    /// Who at the company took part.
    pub hand: Option<String>,
    /// When it began, as an instant.
    #[ts(type = "string")]
    pub from: jiff::Timestamp,
    /// How long it took, in seconds.
    #[ts(type = "number")]
    pub seconds: i64,
    /// How long nothing happened before, in seconds.
    #[ts(type = "number | null")]
    pub wait: Option<i64>,
    /// How many interactions it consists of.
    pub interactions: usize,
}

/// Which journey is drawn over the map, and how far it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct ReplayRequest {
    /// Which case, from 0.
    pub case: usize,
    /// Which of its stops is looked at, from 0.
    pub at: usize,
}
