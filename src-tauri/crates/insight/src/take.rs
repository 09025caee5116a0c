//! What was offered, written down.

use edit::{Columns, Command, NewRecord};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::records::{Evidence, EvidenceKind, HandOff, OwnerState, Reading};
use model::{AnyRecord, Id, IdSequence, Map, Record as _, RecordKind, Value};
use words::Words;

use crate::measure::{known, new_metric};
use crate::{About, Log, Offer, Says};

/// Where the data comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The name of the file.
    pub source: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

impl Origin {
    /// Where a log comes from; nothing if nothing happened.
    pub fn of(log: &Log, source: &str) -> Option<Self> {
        let (from, until) = log.span()?;
        let day = |at: jiff::Timestamp| at.to_zoned(TimeZone::UTC).date();
        Some(Self { source: source.to_owned(), from: day(from), until: day(until) })
    }
}

/// The command that writes down what was offered; nothing if nothing was.
pub fn take(
    map: &Map,
    offers: &[Offer],
    origin: &Origin,
    words: &Words,
    ids: &mut IdSequence,
) -> Option<Command> {
    let mut add = Vec::new();
    let mut change = Vec::new();
    for offer in offers {
        match (&offer.about, &offer.says) {
            (About::Touchpoint { id }, Says::Time { data, .. }) => {
                let mut columns = backed(offer.n, origin);
                if let Some(data) = data {
                    columns.insert("duration".into(), Value::Integer(data.median));
                }
                change.push(NewRecord { record: RecordKind::Touchpoint, id: *id, columns });
            }
            (About::HandOff { id }, Says::Time { data, .. }) => {
                let mut columns = backed(offer.n, origin);
                if let Some(data) = data {
                    columns.insert("wait_typical".into(), Value::Integer(data.median));
                    columns.insert("wait_worst".into(), Value::Integer(data.most));
                }
                change.push(NewRecord { record: RecordKind::HandOff, id: *id, columns });
            }
            (About::NewHandOff { from, to }, Says::Time { data, .. }) => {
                let mut record = HandOff::blank(ids.next_uuid());
                record.from_touchpoint = Id::new(*from);
                record.to_touchpoint = Id::new(*to);
                record.wait_typical = data.map(|it| it.median);
                record.wait_worst = data.map(|it| it.most);
                record.owner_state = Some(OwnerState::Unknown);
                record.evidence = Evidence::Data;
                record.evidence_kind = Some(EvidenceKind::Analytics);
                record.evidence_source.clone_from(&origin.source);
                record.evidence_date = Some(origin.until);
                record.evidence_n = i64::try_from(offer.n).ok();
                add.push(record.into());
            }
            (About::Metric { measure }, Says::Quotient { data, .. }) => {
                let metric = match known(map, *measure, words) {
                    Some(known) => known.metric,
                    None => {
                        let metric = new_metric(*measure, offer.n, origin, words, ids);
                        let id = metric.id;
                        add.push(metric.into());
                        id
                    }
                };
                let same = map.readings.values().find(|it| {
                    it.metric == metric
                        && it.period_start == Some(origin.from)
                        && it.period_end == Some(origin.until)
                        && it.channel.is_none()
                        && it.persona.is_none()
                });
                if let Some(reading) = same {
                    // The same data once more says the same once.
                    let number = |it: f64| Value::Real(it);
                    let columns = Columns::from([
                        ("numerator".into(), number(data.0)),
                        ("denominator".into(), number(data.1)),
                    ]);
                    let id = reading.id.uuid();
                    change.push(NewRecord { record: RecordKind::Reading, id, columns });
                } else {
                    let mut reading = Reading::blank(ids.next_uuid());
                    reading.metric = metric;
                    reading.period_start = Some(origin.from);
                    reading.period_end = Some(origin.until);
                    reading.numerator = Some(data.0);
                    reading.denominator = Some(data.1);
                    add.push(reading.into());
                }
            }
            // An offer about times says times, and one about a metric counts.
            (About::Metric { .. }, Says::Time { .. })
            | (
                About::Touchpoint { .. } | About::HandOff { .. } | About::NewHandOff { .. },
                Says::Quotient { .. },
            ) => {}
        }
    }
    let add: Vec<NewRecord> = add.iter().map(|it: &AnyRecord| NewRecord::of(it)).collect();
    let is_void = add.is_empty() && change.is_empty();
    (!is_void).then_some(Command::Update { add, change, remove: Vec::new() })
}

/// The columns that say that it is known from the data.
fn backed(n: usize, origin: &Origin) -> Columns {
    Columns::from([
        ("evidence".into(), Value::Text(Evidence::Data.word().into())),
        ("evidence_kind".into(), Value::Text(EvidenceKind::Analytics.word().into())),
        ("evidence_source".into(), Value::Text(origin.source.clone())),
        ("evidence_date".into(), Value::Text(origin.until.to_string())),
        ("evidence_n".into(), i64::try_from(n).map_or(Value::Null, Value::Integer)),
    ])
}
