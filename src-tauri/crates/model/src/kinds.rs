//! The closed list of the kinds of record, and a map made of their tables.

use std::sync::Arc;

use serde::Serialize;
use uuid::Uuid;

use crate::choice::choice;
use crate::records::{
    Accountable, Action, ActionSubject, Answer, Card, CardTag, Channel, Claim, Emotion, Estimate,
    HandOff, Inconsistency, Lane, LogName, MapInfo, Metric, Person, Persona, PersonaChannel, Pilot,
    Question, Reading, Replacement, Silence, Stage, Tag, Team, Touchpoint, TouchpointChannel,
    Unlike, View, ViewFilter,
};
use crate::{Column, ColumnError, Id, Record, Value};

choice! {
    /// A kind of record. The words are the names of the tables.
    pub enum RecordKind {
        /// What the map says about itself.
        MapInfo = "map",
        /// A department.
        Team = "team",
        /// Someone in a team.
        Person = "person",
        /// How touchpoints happen.
        Channel = "channel",
        /// A word that cards are marked with.
        Tag = "tag",
        /// Who makes the journey.
        Persona = "persona",
        /// A channel that a persona likes.
        PersonaChannel = "persona_channel",
        /// A phase of the journey.
        Stage = "stage",
        /// A moment of the journey.
        Touchpoint = "touchpoint",
        /// Another channel of a touchpoint.
        TouchpointChannel = "touchpoint_channel",
        /// What interaction data calls a touchpoint.
        LogName = "log_name",
        /// A row.
        Lane = "lane",
        /// A note.
        Card = "card",
        /// A tag that a card bears.
        CardTag = "card_tag",
        /// That two cards that read alike are not the same.
        Unlike = "unlike",
        /// A persona's rating of a touchpoint.
        Emotion = "emotion",
        /// A transition between touchpoints.
        HandOff = "hand_off",
        /// Something that is measured.
        Metric = "metric",
        /// What was counted for a metric.
        Reading = "reading",
        /// What somebody will do.
        Action = "action",
        /// What an action is about.
        ActionSubject = "action_subject",
        /// An action tried out.
        Pilot = "pilot",
        /// Something that has to be found out.
        Question = "question",
        /// What an opportunity answers.
        Answer = "answer",
        /// One side of a disputed ownership.
        Claim = "claim",
        /// A way to look at the map.
        View = "view",
        /// A value that a view is narrowed down to.
        ViewFilter = "view_filter",
        /// What an improvement is reckoned to be worth.
        Estimate = "estimate",
        /// What a touchpoint takes the place of.
        Replacement = "replacement",
        /// That two channels say different things.
        Inconsistency = "inconsistency",
        /// Who answers for the whole.
        Accountable = "accountable",
        /// A finding of the map check that is let be.
        Silence = "silence",
    }
}

/// The records of one kind, by id. Cloning it is cheap, and so is changing a
/// clone: what did not change is shared.
pub type Table<T> = imbl::OrdMap<Id<T>, Arc<T>>;

macro_rules! kinds {
    ($($kind:ident => $table:ident,)+) => {
        /// One customer journey: all its records.
        ///
        /// A map is plain data and clones in constant time. What holds between
        /// its records is said and checked in [`crate::invariants`].
        #[derive(Clone, Debug, PartialEq)]
        pub struct Map {
            /// What the map says about itself.
            pub info: Arc<MapInfo>,
            $(
                #[doc = concat!("Records of the kind `", stringify!($kind), "`.")]
                pub $table: Table<$kind>,
            )+
        }

        /// A record of any kind.
        #[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
        #[serde(tag = "record", rename_all = "snake_case")]
        #[ts(export)]
        #[allow(missing_docs)]
        pub enum AnyRecord {
            #[serde(rename = "map")]
            MapInfo(Arc<MapInfo>),
            $($kind(Arc<$kind>),)+
        }

        impl Map {
            /// An empty map of that id.
            pub fn new(id: Id<MapInfo>) -> Self {
                Self { info: Arc::new(MapInfo::blank(id.uuid())), $($table: Table::new(),)+ }
            }

            /// The record of that kind and id.
            pub fn record(&self, kind: RecordKind, id: Uuid) -> Option<AnyRecord> {
                match kind {
                    RecordKind::MapInfo => (self.info.uuid() == id)
                        .then(|| AnyRecord::MapInfo(Arc::clone(&self.info))),
                    $(RecordKind::$kind => self.$table.get(&Id::new(id))
                        .map(|record| AnyRecord::$kind(Arc::clone(record))),)+
                }
            }

            /// Whether there is a record of that kind and id.
            pub fn has(&self, kind: RecordKind, id: Uuid) -> bool {
                match kind {
                    RecordKind::MapInfo => self.info.uuid() == id,
                    $(RecordKind::$kind => self.$table.contains_key(&Id::new(id)),)+
                }
            }

            /// All records of a kind, by id.
            pub fn records(&self, kind: RecordKind) -> Vec<AnyRecord> {
                match kind {
                    RecordKind::MapInfo => vec![AnyRecord::MapInfo(Arc::clone(&self.info))],
                    $(RecordKind::$kind => self.$table.values()
                        .map(|record| AnyRecord::$kind(Arc::clone(record))).collect(),)+
                }
            }

            /// Puts a record in, in place of one of the same id if there is one.
            pub fn put(&mut self, record: AnyRecord) {
                match record {
                    AnyRecord::MapInfo(record) => self.info = record,
                    $(AnyRecord::$kind(record) => {
                        self.$table.insert(record.id, record);
                    })+
                }
            }

            /// Takes a record out. What the map says about itself stays.
            pub fn take(&mut self, kind: RecordKind, id: Uuid) -> Option<AnyRecord> {
                match kind {
                    RecordKind::MapInfo => None,
                    $(RecordKind::$kind => self.$table.remove(&Id::new(id))
                        .map(AnyRecord::$kind),)+
                }
            }

            /// How many records there are of a kind.
            pub fn count(&self, kind: RecordKind) -> usize {
                match kind {
                    RecordKind::MapInfo => 1,
                    $(RecordKind::$kind => self.$table.len(),)+
                }
            }
        }

        impl AnyRecord {
            /// A record of which nothing but kind and id is known.
            pub fn blank(kind: RecordKind, id: Uuid) -> Self {
                match kind {
                    RecordKind::MapInfo => Self::MapInfo(Arc::new(MapInfo::blank(id))),
                    $(RecordKind::$kind => Self::$kind(Arc::new($kind::blank(id))),)+
                }
            }

            /// Its kind.
            pub const fn kind(&self) -> RecordKind {
                match self {
                    Self::MapInfo(_) => RecordKind::MapInfo,
                    $(Self::$kind(_) => RecordKind::$kind,)+
                }
            }

            /// Its id.
            pub fn uuid(&self) -> Uuid {
                match self {
                    Self::MapInfo(record) => record.uuid(),
                    $(Self::$kind(record) => record.uuid(),)+
                }
            }

            /// The value of a column; `None` if there is no such column.
            pub fn get(&self, column: &str) -> Option<Value> {
                match self {
                    Self::MapInfo(record) => record.get(column),
                    $(Self::$kind(record) => record.get(column),)+
                }
            }

            /// Gives a column a value.
            pub fn set(&mut self, column: &str, value: &Value) -> Result<(), ColumnError> {
                match self {
                    Self::MapInfo(record) => Arc::make_mut(record).set(column, value),
                    $(Self::$kind(record) => Arc::make_mut(record).set(column, value),)+
                }
            }

            /// The columns that differ from those of a blank record.
            pub fn filled(&self) -> Vec<(&'static str, Value)> {
                match self {
                    Self::MapInfo(record) => record.filled(),
                    $(Self::$kind(record) => record.filled(),)+
                }
            }

            /// Whether the two are one and the same in memory, and so equal.
            pub fn is_same(&self, other: &Self) -> bool {
                match (self, other) {
                    (Self::MapInfo(a), Self::MapInfo(b)) => Arc::ptr_eq(a, b),
                    $((Self::$kind(a), Self::$kind(b)) => Arc::ptr_eq(a, b),)+
                    _ => false,
                }
            }
        }

        impl RecordKind {
            /// The columns of its records, the id not among them.
            pub const fn columns(self) -> &'static [Column] {
                match self {
                    Self::MapInfo => MapInfo::COLUMNS,
                    $(Self::$kind => $kind::COLUMNS,)+
                }
            }
        }

        $(
            impl From<$kind> for AnyRecord {
                fn from(record: $kind) -> Self {
                    Self::$kind(Arc::new(record))
                }
            }
        )+
    };
}

kinds! {
    Team => teams,
    Person => people,
    Channel => channels,
    Tag => tags,
    Persona => personas,
    PersonaChannel => persona_channels,
    Stage => stages,
    Touchpoint => touchpoints,
    TouchpointChannel => touchpoint_channels,
    LogName => log_names,
    Lane => lanes,
    Card => cards,
    CardTag => card_tags,
    Unlike => unlikes,
    Emotion => emotions,
    HandOff => hand_offs,
    Metric => metrics,
    Reading => readings,
    Action => actions,
    ActionSubject => action_subjects,
    Pilot => pilots,
    Question => questions,
    Answer => answers,
    Claim => claims,
    View => views,
    ViewFilter => view_filters,
    Estimate => estimates,
    Replacement => replacements,
    Inconsistency => inconsistencies,
    Accountable => accountables,
    Silence => silences,
}

impl From<MapInfo> for AnyRecord {
    fn from(record: MapInfo) -> Self {
        Self::MapInfo(Arc::new(record))
    }
}

impl RecordKind {
    /// The column of that name.
    pub fn column(self, name: &str) -> Option<&'static Column> {
        self.columns().iter().find(|column| column.name == name)
    }

    /// The columns of other records that lead to records of this kind.
    pub fn referrers(self) -> impl Iterator<Item = (Self, &'static Column)> {
        Self::ALL.iter().flat_map(move |&kind| {
            kind.columns()
                .iter()
                .filter(move |column| column.target == Some(self))
                .map(move |column| (kind, column))
        })
    }
}
