//! What is measured on an open map, and tables of counts on their way to it.

use std::path::Path;

use edit::{Columns, Command, EditError, Target};
use format::readings::{self, Counts, DateOrder, DecimalSign, How, ReadingField};
use jiff::Zoned;
use model::measures::said::{self, Counted};
use model::measures::{
    Definition, Input, Measured, Point, Unit, against_last, against_target, concerns, measure,
    measure_all, metrics,
};
use model::records::{Channel, Metric, MetricKind, Reading};
use model::stock::{self, StockMetric};
use model::{Date, Field, Id, IdSequence, Map, RecordKind, Value, facts};
use store::MapId;
use uuid::Uuid;
use words::{Explain as _, Sentence, Words, plain, sentence};

use crate::preferences::file_name;
use crate::wire::{
    ChannelMeasure, CountsColumn, CountsFile, CountsPreview, CountsProblem, CountsRequest,
    CountsRow, DayOrder, DifferenceWire, Fraction, InputWire, MeasureWire, MetricKindWire,
    MetricKinds, MetricSet, PointWire, ReadingWire,
};
use crate::{Desk, DeskError};

impl Desk {
    /// What there is to measure with.
    pub fn metric_kinds(&self) -> MetricKinds {
        let words = self.words();
        MetricKinds {
            kinds: MetricKind::ALL.iter().map(|kind| kind_told(*kind, &words)).collect(),
            sets: stock::METRIC_SETS.iter().map(|(id, set)| set_told(id, set, &words)).collect(),
        }
    }

    /// What all metrics of a map amount to today, in order.
    pub fn measures(&self, map: Uuid) -> Result<Vec<MeasureWire>, DeskError> {
        let map = self.shelves()?.load(MapId::new(map))?;
        Ok(measures_told(&map, Zoned::now().date(), &self.words()))
    }

    /// The commands that give a map the metrics of a set.
    pub fn metric_set(&self, set: &str) -> Vec<Command> {
        let words = self.words();
        let of_set = stock::METRIC_SETS.iter().find(|(id, _)| *id == set);
        let metrics = of_set.map_or(&[][..], |(_, metrics)| metrics);
        metrics.iter().map(|it| making(*it, &words)).collect()
    }

    /// What a table of counts would bring to a metric.
    pub fn read_counts(
        &self,
        map: Uuid,
        asked: &CountsRequest,
    ) -> Result<CountsPreview, DeskError> {
        let map = self.shelves()?.load(MapId::new(map))?;
        let id = Id::<Metric>::new(asked.metric);
        let missing = || EditError::Missing { record: RecordKind::Metric, id: asked.metric };
        let metric = map.metrics.get(&id).ok_or_else(missing)?;
        let how = How {
            order: asked.order.map(Into::into),
            decimal: asked.fraction.map(Into::into),
            usual: (asked.usual_order.into(), asked.usual_fraction.into()),
        };
        let mut ids = IdSequence::new(Uuid::now_v7());
        let counts = readings::read_counts(&asked.text, metric, &map, how, &mut ids)?;
        Ok(preview(&counts, metric, &map, &self.words()))
    }

    /// A table of counts that was chosen.
    pub fn counts_file(&self, path: &Path) -> Result<CountsFile, DeskError> {
        let bytes = format::read_file(path)?;
        Ok(CountsFile { file: file_name(path), text: readings::text_of(&bytes) })
    }
}

/// What all metrics of a map amount to that day, in order.
fn measures_told(map: &Map, today: Date, words: &Words) -> Vec<MeasureWire> {
    let metrics = facts::metrics(map);
    let all = measure_all(map);
    let told = metrics.iter().zip(&all);
    told.map(|(metric, measured)| measure_told(map, metric, measured, today, words)).collect()
}

fn measure_told(
    map: &Map,
    metric: &Metric,
    measured: &Measured,
    today: Date,
    words: &Words,
) -> MeasureWire {
    let teller = Teller { metric, counted: Counted::of(metric, &map.info.currency), words };
    let series = &measured.overall;
    let now = series.now();
    let mut readings: Vec<&Reading> = map
        .readings
        .values()
        .filter(|reading| reading.metric == metric.id)
        .map(|reading| &**reading)
        .collect();
    readings.sort_by_key(|it| (it.period_end, it.period_start, it.id));
    readings.reverse();
    let standing = now.and_then(|point| against_target(metric, point));
    MeasureWire {
        id: metric.id.to_string(),
        area: metrics::area(metric.kind),
        title: title_of_metric(metric, words),
        about: said::subject(map, metric).map(|about| teller.say(&about)),
        now: now.map(|point| teller.point(point)),
        target: metric.target.map(|target| teller.say(&teller.counted.value(target))),
        standing: standing.map(|it| teller.difference(it.difference, it.met, it.open)),
        step: against_last(metric, series)
            .map(|step| teller.difference(step.difference, step.better, false)),
        concerns: concerns(metric, measured, Some(today))
            .iter()
            .map(|concern| teller.say(&concern.sentence()))
            .collect(),
        trend: series.points.iter().map(|point| point.value.as_ref().ok().copied()).collect(),
        goal: metric.target,
        readings: readings.iter().filter_map(|it| teller.reading(map, it)).collect(),
        channels: measured
            .by_channel
            .iter()
            .filter_map(|(channel, series)| {
                let name = channel_name(map, *channel, words)?;
                Some(ChannelMeasure { name, point: teller.point(series.now()?) })
            })
            .collect(),
    }
}

/// What a metric is called: by its name, else by its kind.
pub fn title_of_metric(metric: &Metric, words: &Words) -> String {
    match metric.title.trim() {
        "" => words.text(&format!("metric-{}", metric.kind.word())),
        title => title.to_owned(),
    }
}

/// Tells of one metric.
struct Teller<'a> {
    metric: &'a Metric,
    counted: Counted<'a>,
    words: &'a Words,
}

impl Teller<'_> {
    fn say(&self, sentence: &Sentence) -> String {
        plain(&self.words.say(sentence))
    }

    fn point(&self, point: &Point) -> PointWire {
        let (value, fault) = match &point.value {
            Ok(value) => (Some(self.say(&self.counted.value(*value))), None),
            Err(fault) => (None, Some(fault)),
        };
        PointWire {
            period: self.say(&said::period(point.start, point.end)),
            value,
            problem: fault.map(|fault| self.say(&fault.message())),
            hint: fault.map(|fault| self.say(&fault.hint())),
            worked: point.worked(self.metric.kind).map(|worked| self.say(&worked)),
            base: point.n.map(|n| self.say(&said::base(n))),
            interval: point.interval.map(|it| self.say(&self.counted.interval(&it))),
        }
    }

    fn difference(&self, by: f64, good: Option<bool>, open: bool) -> DifferenceWire {
        DifferenceWire { text: self.say(&self.counted.difference(by)), good, open }
    }

    fn reading(&self, map: &Map, reading: &Reading) -> Option<ReadingWire> {
        // Whatever it is of, by itself it is all that there is.
        let alone = measure(self.metric, &[reading]);
        let channel = reading.channel.and_then(|id| channel_name(map, id, self.words));
        let point = self.point(alone.overall.points.first()?);
        Some(ReadingWire { id: reading.id.to_string(), channel, point })
    }
}

fn channel_name(map: &Map, channel: Id<Channel>, words: &Words) -> Option<String> {
    let channel = map.channels.get(&channel)?;
    Some(match channel.name.trim() {
        "" => words.text("unnamed-channel"),
        name => name.to_owned(),
    })
}

fn kind_told(kind: MetricKind, words: &Words) -> MetricKindWire {
    let definition: &Definition<Reading> = metrics::definition(kind);
    let area = metrics::area(kind);
    let say = |sentence: &Sentence| plain(&words.say(sentence));
    MetricKindWire {
        kind,
        area,
        heading: words.text(&format!("area-{}", area.word())),
        name: words.text(&format!("metric-{}", kind.word())),
        means: words.text(&format!("metric-{}-means", kind.word())),
        formula: say(&definition.formula.sentence()),
        inputs: definition
            .inputs
            .iter()
            .map(|needed| InputWire {
                name: say(&needed.input.sentence()),
                column: needed.column.map(str::to_owned),
                optional: needed.otherwise.is_some(),
                seconds: definition.unit == Unit::Seconds && is_time(needed.input),
            })
            .collect(),
        scale: definition.scale.map(|(least, most)| [least, most]),
        better: definition.better,
        asks_unit: definition.unit == Unit::Own,
    }
}

/// Whether an input is a length of time.
const fn is_time(input: Input) -> bool {
    matches!(
        input,
        Input::Talk
            | Input::Hold
            | Input::AfterWork
            | Input::Dialling
            | Input::Waiting
            | Input::Doing
    )
}

fn set_told(id: &str, set: &[StockMetric], words: &Words) -> MetricSet {
    MetricSet {
        id: id.to_owned(),
        name: words.text(&format!("metric-set-{id}")),
        metrics: set.iter().map(|it| name_in_set(*it, words)).collect(),
    }
}

fn name_in_set((kind, called): StockMetric, words: &Words) -> String {
    words.text(&format!("metric-{}", called.unwrap_or(kind.word())))
}

fn making(it: StockMetric, words: &Words) -> Command {
    let mut set = Columns::from([
        ("kind".to_owned(), it.0.to_value()),
        ("title".to_owned(), Value::Text(name_in_set(it, words))),
    ]);
    if let Some(called) = it.1 {
        let definition = words.text(&format!("metric-{called}-definition"));
        set.insert("definition".to_owned(), Value::Text(definition));
    }
    Command::Create { record: RecordKind::Metric, id: Uuid::now_v7(), at: None, set }
}

fn preview(counts: &Counts, metric: &Metric, map: &Map, words: &Words) -> CountsPreview {
    let teller = Teller { metric, counted: Counted::of(metric, &map.info.currency), words };
    let name = |id: Option<Id<Channel>>| {
        let id = id?;
        let new = counts.channels.iter().find(|channel| channel.id == id);
        new.map(|channel| channel.name.clone()).or_else(|| channel_name(map, id, words))
    };
    let mut commands = Vec::new();
    if !counts.replaced.is_empty() {
        let target = |id: &Id<Reading>| Target { record: RecordKind::Reading, id: id.uuid() };
        commands.push(Command::Remove { targets: counts.replaced.iter().map(target).collect() });
    }
    let records = counts.records();
    if !records.is_empty() {
        commands.push(Command::Add { records });
    }
    CountsPreview {
        delimiter: teller.say(&counts.delimiter_in_words()),
        columns: counts
            .columns
            .iter()
            .map(|(header, field)| CountsColumn {
                header: header.clone(),
                becomes: field.map(|field| teller.say(&becomes(field))),
            })
            .collect(),
        order: counts.order.0.into(),
        order_told: counts.order.1,
        fraction: counts.decimal.0.into(),
        fraction_told: counts.decimal.1,
        rows: counts.rows,
        readings: counts
            .readings
            .iter()
            .filter_map(|(reading, measured)| {
                let point = teller.point(measured.overall.points.first()?);
                Some(CountsRow { channel: name(reading.channel), point })
            })
            .collect(),
        left_out: counts
            .left_out
            .iter()
            .map(|row| CountsProblem { line: row.line, reason: teller.say(&row.in_words()) })
            .collect(),
        channels: counts.channels.iter().map(|channel| channel.name.clone()).collect(),
        replaced: counts.replaced.len(),
        commands,
    }
}

/// What a column of counts becomes, in words.
fn becomes(field: ReadingField) -> Sentence {
    match field {
        ReadingField::Date => sentence!("counts-column-date"),
        ReadingField::From => sentence!("counts-column-from"),
        ReadingField::To => sentence!("counts-column-to"),
        ReadingField::Channel => sentence!("counts-column-channel"),
        ReadingField::Base => sentence!("counts-column-base"),
        ReadingField::Source => sentence!("counts-column-source"),
        ReadingField::Notes => sentence!("counts-column-notes"),
        ReadingField::Count { input: Some(input), .. } => input.sentence(),
        ReadingField::Count { column, input: None } => {
            let rating = column.trim_start_matches("rated_");
            sentence!("counts-column-rating", rating = rating)
        }
    }
}

impl From<DayOrder> for DateOrder {
    fn from(order: DayOrder) -> Self {
        match order {
            DayOrder::Day => Self::DayFirst,
            DayOrder::Month => Self::MonthFirst,
        }
    }
}

impl From<DateOrder> for DayOrder {
    fn from(order: DateOrder) -> Self {
        match order {
            DateOrder::DayFirst => Self::Day,
            DateOrder::MonthFirst => Self::Month,
        }
    }
}

impl From<Fraction> for DecimalSign {
    fn from(fraction: Fraction) -> Self {
        match fraction {
            Fraction::Point => Self::Point,
            Fraction::Comma => Self::Comma,
        }
    }
}

impl From<DecimalSign> for Fraction {
    fn from(sign: DecimalSign) -> Self {
        match sign {
            DecimalSign::Point => Self::Point,
            DecimalSign::Comma => Self::Comma,
        }
    }
}
