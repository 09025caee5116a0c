//! What is measured, as the window is told of it: in the reader's language.

use edit::Command;
use model::measures::MeasureArea;
use model::records::{Better, MetricKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What there is to measure with.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MetricKinds {
    /// Every kind, in the order in which a person is offered them.
    pub kinds: Vec<MetricKindWire>,
    /// Those that are usually measured together.
    pub sets: Vec<MetricSet>,
}

/// A kind of metric.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MetricKindWire {
    /// Its word.
    pub kind: MetricKind,
    /// What it tells about.
    pub area: MeasureArea,
    /// What that is called.
    pub heading: String,
    /// What it is called, its variant included.
    pub name: String,
    /// What it is, exactly.
    pub means: String,
    /// How it is computed.
    pub formula: String,
    /// What it starts from.
    pub inputs: Vec<InputWire>,
    /// The scale of the answers, if it is about answers.
    pub scale: Option<[i64; 2]>,
    /// Which way is better, if that goes without saying.
    pub better: Option<Better>,
    /// Whether the metric has to say what it is counted in.
    pub asks_unit: bool,
}

/// What a kind of metric starts from.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct InputWire {
    /// What it is called.
    pub name: String,
    /// The column of a reading; none if it is told by the answers alone.
    pub column: Option<String>,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether it is a number of seconds.
    pub seconds: bool,
}

/// Metrics that are usually measured together.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MetricSet {
    /// Its word.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What they are called.
    pub metrics: Vec<String>,
}

/// What a metric amounts to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MeasureWire {
    /// The metric.
    pub id: String,
    /// What it tells about.
    pub area: MeasureArea,
    /// What it is called.
    pub title: String,
    /// What it is about, if not the map.
    pub about: Option<String>,
    /// The newest value, or why there is none; nothing if nothing was counted.
    pub now: Option<PointWire>,
    /// What it shall be.
    pub target: Option<String>,
    /// How it stands to that.
    pub standing: Option<DifferenceWire>,
    /// How it stands to the value before.
    pub step: Option<DifferenceWire>,
    /// What somebody should see to, the worst first.
    pub concerns: Vec<String>,
    /// The values from period to period; nothing where there is none.
    pub trend: Vec<Option<f64>>,
    /// What the values are measured against.
    pub goal: Option<f64>,
    /// What was counted, the newest first, and what each amounts to by itself.
    pub readings: Vec<ReadingWire>,
    /// The newest of each channel.
    pub channels: Vec<ChannelMeasure>,
}

/// What was counted in a period amounts to this.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PointWire {
    /// When.
    pub period: String,
    /// The value, if there is one.
    pub value: Option<String>,
    /// Why there is none.
    pub problem: Option<String>,
    /// What can be done about that.
    pub hint: Option<String>,
    /// The formula with the numbers put in.
    pub worked: Option<String>,
    /// How many cases it rests on.
    pub base: Option<String>,
    /// Where the truth lies.
    pub interval: Option<String>,
}

/// What was counted once.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ReadingWire {
    /// The reading.
    pub id: String,
    /// Through what, if through one channel only.
    pub channel: Option<String>,
    /// What it amounts to by itself.
    pub point: PointWire,
}

/// What was measured of a channel.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ChannelMeasure {
    /// What it is called.
    pub name: String,
    /// The newest value of it.
    pub point: PointWire,
}

/// How a value stands to another.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DifferenceWire {
    /// With its sign.
    pub text: String,
    /// Whether that is good; nothing if it is neither, or nobody has said.
    pub good: Option<bool>,
    /// Whether the counts do not settle it.
    pub open: bool,
}

/// What of a day comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum DayOrder {
    Day,
    Month,
}

/// What stands before a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum Fraction {
    Point,
    Comma,
}

/// A table of counts, and how it is to be read.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct CountsRequest {
    /// The metric.
    #[ts(type = "string")]
    pub metric: uuid::Uuid,
    /// The table.
    pub text: String,
    /// The order of days, whatever the table tells.
    pub order: Option<DayOrder>,
    /// The sign before fractions, whatever the table tells.
    pub fraction: Option<Fraction>,
    /// The order where nothing tells.
    pub usual_order: DayOrder,
    /// The sign where nothing tells.
    pub usual_fraction: Fraction,
}

/// What a table of counts would bring.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CountsPreview {
    /// What stands between its columns.
    pub delimiter: String,
    /// Its headers, and what was made of each.
    pub columns: Vec<CountsColumn>,
    /// How days were read.
    pub order: DayOrder,
    /// Whether the table, or a person, tells so.
    pub order_told: bool,
    /// How fractions were read.
    pub fraction: Fraction,
    /// Whether the table, or a person, tells so.
    pub fraction_told: bool,
    /// How many rows there are.
    pub rows: usize,
    /// What would be there then.
    pub readings: Vec<CountsRow>,
    /// What was left out.
    pub left_out: Vec<CountsProblem>,
    /// Channels that are new.
    pub channels: Vec<String>,
    /// How many readings give way.
    pub replaced: usize,
    /// What is asked of the map, as one step.
    pub commands: Vec<Command>,
}

/// A column of a table of counts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CountsColumn {
    /// Its header.
    pub header: String,
    /// What it becomes, in words; nothing if it is not read.
    pub becomes: Option<String>,
}

/// A row of a table of counts that was read.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CountsRow {
    /// Through what.
    pub channel: Option<String>,
    /// What it amounts to.
    pub point: PointWire,
}

/// A row of a table of counts that was left out.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CountsProblem {
    /// The line on which it begins.
    pub line: usize,
    /// Why.
    pub reason: String,
}

/// A table of counts that was chosen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CountsFile {
    /// What its file is called.
    pub file: String,
    /// What it says.
    pub text: String,
}
