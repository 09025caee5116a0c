//! What is measured of the whole journey.

use model::records::{Better, Evidence, EvidenceKind, Metric, MetricKind};
use model::{Id, IdSequence, Map, OrderKey, Record as _, facts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Sentence, Words};

use crate::{Contacts, Origin};

/// What is measured of the whole journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Measure {
    /// Journeys that change channel, of those whose channels are known.
    SwitchRate,
    /// Transitions at which the channel changes.
    SwitchesPerTransition,
    /// Changes of channel in a journey, on average.
    SwitchesPerJourney,
    /// Journeys that come back to a place where they had been.
    ReturnRate,
}

impl Measure {
    /// What it is called.
    pub fn title(self) -> Sentence {
        Sentence::new(self.messages().0)
    }

    pub(crate) const ALL: [Self; 4] =
        [Self::SwitchRate, Self::SwitchesPerTransition, Self::SwitchesPerJourney, Self::ReturnRate];

    /// What is counted: over and under.
    pub(crate) fn counted(self, contacts: &Contacts) -> (usize, usize) {
        match self {
            Self::SwitchRate => (contacts.switched, contacts.with_channels),
            Self::SwitchesPerTransition => (contacts.switches, contacts.known_channels),
            Self::SwitchesPerJourney => (contacts.switches, contacts.with_channels),
            Self::ReturnRate => (contacts.returned, contacts.journeys),
        }
    }

    const fn kind(self) -> MetricKind {
        match self {
            Self::SwitchRate => MetricKind::ChannelSwitchRate,
            Self::SwitchesPerTransition => MetricKind::SwitchesPerTransition,
            Self::SwitchesPerJourney => MetricKind::Average,
            Self::ReturnRate => MetricKind::Ratio,
        }
    }

    /// What it is called and how it is defined, where the map has no such metric
    /// yet. Those that the kind does not name are known by this title again.
    const fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::SwitchRate => ("insight-switch-rate", "insight-switch-rate-defined"),
            Self::SwitchesPerTransition => {
                ("insight-switches-per-transition", "insight-switches-per-transition-defined")
            }
            Self::SwitchesPerJourney => {
                ("insight-switches-per-journey", "insight-switches-per-journey-defined")
            }
            Self::ReturnRate => ("insight-return-rate", "insight-return-rate-defined"),
        }
    }

    /// Whether a metric is of this measure: by its kind where there is one for it
    /// alone, else by the title that it would get.
    fn is_of(self, metric: &Metric, words: &Words) -> bool {
        let is_named = match self {
            Self::SwitchRate | Self::SwitchesPerTransition => true,
            Self::SwitchesPerJourney | Self::ReturnRate => {
                let title = words.text(self.messages().0).to_lowercase();
                metric.title.trim().to_lowercase() == title
            }
        };
        is_named && metric.kind == self.kind() && metric.subjects() == 0
    }
}

/// A metric that a map has.
pub(crate) struct Known {
    pub(crate) metric: Id<Metric>,
    /// Its last value as counted: over and under.
    pub(crate) last: Option<(f64, f64)>,
}

/// The map's own metric of a measure.
pub(crate) fn known(map: &Map, measure: Measure, words: &Words) -> Option<Known> {
    let metric = facts::metrics(map).into_iter().find(|it| measure.is_of(it, words))?;
    let last = map
        .readings
        .values()
        .filter(|it| it.metric == metric.id && it.channel.is_none() && it.persona.is_none())
        .max_by_key(|it| (it.period_end, it.id));
    let last = last.and_then(|it| it.numerator.zip(it.denominator));
    Some(Known { metric: metric.id, last })
}

/// A metric of a measure, for a map that has none.
pub(crate) fn new_metric(
    measure: Measure,
    n: usize,
    origin: &Origin,
    words: &Words,
    ids: &mut IdSequence,
) -> Metric {
    let (title, definition) = measure.messages();
    let mut metric = Metric::blank(ids.next_uuid());
    // They come behind those that are there, in the order of their own keys.
    let place = Measure::ALL.iter().position(|it| *it == measure);
    let keys = OrderKey::spread(Measure::ALL.len());
    metric.position = place.and_then(|it| keys.get(it).cloned()).unwrap_or_default();
    metric.title = words.text(title);
    metric.definition = words.text(definition);
    metric.kind = measure.kind();
    metric.better = Some(Better::Lower);
    metric.evidence = Evidence::Data;
    metric.evidence_kind = Some(EvidenceKind::Analytics);
    metric.evidence_source.clone_from(&origin.source);
    metric.evidence_date = Some(origin.until);
    metric.evidence_n = i64::try_from(n).ok();
    metric
}
