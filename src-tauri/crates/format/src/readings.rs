//! Counts in: a table of what was counted for a metric, one row a period.
//!
//! | column | means |
//! |---|---|
//! | date | A day, or a month, a quarter or a year as a whole; or two columns, from and to. |
//! | channel | The channel that the counts are of. One that the map does not have is added to it. |
//! | the inputs of the metric's kind | What was counted, each by its name in English or German, or as the file calls it. |
//! | 0 to 10 | Where there is a scale: how many answered with this rating. |
//! | n, source, notes | The same of a reading. |
//!
//! A row of a period and channel of which the metric has a reading takes its
//! place, so that who imports a table twice has it once. A row that cannot be
//! read is left out and named by its line.

pub(crate) mod cells;
mod columns;

use std::collections::BTreeMap;

use csv::StringRecord;
use edit::NewRecord;
use jiff::civil::Date;
use model::measures::{Check, Input, Measured, measure, metrics};
use model::records::{Channel, Metric, Reading};
use model::{Id, IdSequence, Map, Record as _, Value, facts};
use words::{Explain, Sentence, Value as Said, sentence};

use self::cells::Days;
use crate::import::encoding;
use crate::limits;
use crate::table::columns::plain;
use crate::table::delimiter_in_words;
use crate::table::rows::{self, Row};

pub use self::cells::{DateOrder, DecimalSign};
pub use self::columns::ReadingField;

/// How a table is to be read where it does not tell by itself.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// The order of day and month, whatever the table tells.
    pub order: Option<DateOrder>,
    /// What stands before fractions, whatever the table tells.
    pub decimal: Option<DecimalSign>,
    /// What is usual where the table's person lives.
    pub usual: (DateOrder, DecimalSign),
}

/// What a table of counts would bring to a metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    /// What stands between its columns.
    pub delimiter: char,
    /// Its headers, and what was made of each.
    pub columns: Vec<(String, Option<ReadingField>)>,
    /// How days were read, and whether the table tells so or it was told.
    pub order: (DateOrder, bool),
    /// How numbers were read, and the same.
    pub decimal: (DecimalSign, bool),
    /// How many rows there are below the headers.
    pub rows: usize,
    /// The rows that were left out.
    pub left_out: Vec<RowLeftOut>,
    /// The readings, and what each amounts to by itself.
    pub readings: Vec<(Reading, Measured)>,
    /// Channels that the map does not have yet.
    pub channels: Vec<Channel>,
    /// Readings of the metric that give way to new ones.
    pub replaced: Vec<Id<Reading>>,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowLeftOut {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// Why.
    pub reason: CountFault,
}

/// Why a row of counts was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountFault {
    /// It has more fields than there are headers.
    Fields {
        /// How many it has.
        found: usize,
        /// How many headers there are.
        expected: usize,
    },
    /// It does not say when.
    NoDate,
    /// It says when in a way that is none, or is more than one day.
    Date(Cell),
    /// Some of its letters were lost before it came here.
    Unreadable(Cell),
    /// Answers of a rating that is on no scale.
    OffScale(Cell),
    /// It ends before it begins.
    Backwards,
    /// A count that is no number.
    Number(Cell),
    /// A count of answers that is no whole number.
    NotWhole(Cell),
    /// A count that is less than nothing.
    Negative(Cell),
    /// Nothing was counted.
    NothingCounted,
    /// The row on this line is about the same period and channel.
    Same(usize),
    /// A quote opens in it that is never closed.
    OpenQuote,
}

/// A field of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The header of its column.
    pub header: String,
    /// What it says.
    pub text: String,
}

/// Why a table of counts could not be read at all.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CountsError {
    /// There is nothing in it.
    Empty,
    /// It does not say when, or not what was counted.
    NoColumns {
        /// Its headers.
        headers: Vec<String>,
        /// The names of what is counted for the metric.
        wanted: Vec<Sentence>,
    },
    /// There is more in it than a map may hold.
    TooLarge {
        /// How many rows.
        found: usize,
        /// The limit.
        most: usize,
    },
}

/// The text of a file, whatever its encoding.
pub fn text_of(bytes: &[u8]) -> String {
    encoding::decode(bytes, None).text.into_owned()
}

/// Reads a table of counts for a metric of a map. New records take their ids
/// from `ids`.
pub fn read_counts(
    text: &str,
    metric: &Metric,
    map: &Map,
    how: How,
    ids: &mut IdSequence,
) -> Result<Counts, CountsError> {
    let known = |headers: &StringRecord| {
        columns::recognise(headers, metric).iter().filter(|field| field.is_some()).count()
    };
    let (delimiter, start) = rows::delimiter(text, known);
    let found = rows::read(text, delimiter, start);
    if found.rows.len() > limits::MOST_RECORDS {
        return Err(CountsError::TooLarge { found: found.rows.len(), most: limits::MOST_RECORDS });
    }
    let mut rows = found.rows;
    rows.retain(|row| row.fields.iter().any(|cell| !cell.trim().is_empty()));
    if rows.is_empty() {
        return Err(CountsError::Empty);
    }
    let headers = rows.remove(0).fields;
    let fields = columns::recognise(&headers, metric);
    let has = |is: fn(&ReadingField) -> bool| fields.iter().flatten().any(is);
    let has_date = has(|it| matches!(it, ReadingField::Date | ReadingField::To));
    if !has_date || !has(|it| matches!(it, ReadingField::Count { .. })) {
        let inputs = metrics::definition(metric.kind).inputs.iter();
        return Err(CountsError::NoColumns {
            headers: headers.iter().take(20).map(|header| header.trim().to_owned()).collect(),
            wanted: inputs.map(|needed| needed.input.sentence()).collect(),
        });
    }
    let of = |is: fn(ReadingField) -> bool| {
        let columns: Vec<usize> = fields
            .iter()
            .enumerate()
            .filter(|(_, field)| field.is_some_and(is))
            .map(|(column, _)| column)
            .collect();
        rows.iter().flat_map(move |row| {
            columns.clone().into_iter().filter_map(|column| row.fields.get(column))
        })
    };
    let told_order = how.order.or_else(|| {
        cells::order_of(of(|it| {
            matches!(it, ReadingField::Date | ReadingField::From | ReadingField::To)
        }))
    });
    let told_decimal = how
        .decimal
        .or_else(|| cells::decimal_of(of(|it| matches!(it, ReadingField::Count { .. }))));
    let mut reader = Reader {
        metric,
        headers: &headers,
        fields: &fields,
        order: told_order.unwrap_or(how.usual.0),
        decimal: told_decimal.unwrap_or(how.usual.1),
        channels: facts::channels(map)
            .iter()
            .map(|channel| (plain(&channel.name), channel.id))
            .collect(),
        new: Vec::new(),
        seen: BTreeMap::new(),
        ids,
    };
    let mut left_out: Vec<RowLeftOut> = found
        .open_quotes
        .iter()
        .map(|line| RowLeftOut { line: *line, reason: CountFault::OpenQuote })
        .collect();
    let mut readings = Vec::new();
    for row in &rows {
        match reader.row(row) {
            Ok(reading) => {
                let measured = measure(metric, &[&reading]);
                readings.push((reading, measured));
            }
            Err(reason) => left_out.push(RowLeftOut { line: row.line, reason }),
        }
    }
    left_out.sort_by_key(|row| row.line);
    let same = |old: &Reading| {
        old.metric == metric.id
            && old.persona.is_none()
            && reader.seen.contains_key(&(old.period_start, old.period_end, old.channel))
    };
    Ok(Counts {
        delimiter: char::from(delimiter),
        columns: headers.iter().map(|it| it.trim().to_owned()).zip(fields.clone()).collect(),
        order: (reader.order, told_order.is_some()),
        decimal: (reader.decimal, told_decimal.is_some()),
        rows: rows.len() + found.open_quotes.len(),
        left_out,
        readings,
        replaced: map.readings.values().filter(|old| same(old)).map(|old| old.id).collect(),
        channels: reader.new,
    })
}

impl Counts {
    /// What is new, for one command `add`.
    pub fn records(&self) -> Vec<NewRecord> {
        let channels = self.channels.iter().map(|it| NewRecord::of(&it.clone().into()));
        let readings = self.readings.iter().map(|(it, _)| NewRecord::of(&it.clone().into()));
        channels.chain(readings).collect()
    }

    /// What stands between two cells.
    pub fn delimiter_in_words(&self) -> Sentence {
        delimiter_in_words(self.delimiter)
    }
}

/// When and through what.
type Subject = (Option<Date>, Option<Date>, Option<Id<Channel>>);

struct Reader<'a> {
    metric: &'a Metric,
    headers: &'a StringRecord,
    fields: &'a [Option<ReadingField>],
    order: DateOrder,
    decimal: DecimalSign,
    /// By name, new ones among them.
    channels: BTreeMap<String, Id<Channel>>,
    new: Vec<Channel>,
    /// What rows before were about, and their lines.
    seen: BTreeMap<Subject, usize>,
    ids: &'a mut IdSequence,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row) -> Result<Reading, CountFault> {
        let (found, expected) = (row.fields.len(), self.headers.len());
        if row.fields.iter().skip(expected).any(|cell| !cell.trim().is_empty()) {
            return Err(CountFault::Fields { found, expected });
        }
        let mut reading =
            Reading { metric: self.metric.id, ..Reading::blank(self.ids.next_uuid()) };
        let (mut on, mut from, mut to): (Option<Days>, Option<Days>, Option<Days>) =
            Default::default();
        let mut channel = "";
        let mut counts = 0;
        for (index, field) in self.fields.iter().enumerate() {
            let text = row.fields.get(index).unwrap_or_default().trim();
            let Some(field) = field.filter(|_| !text.is_empty()) else {
                self.beside(index, text)?;
                continue;
            };
            if text.contains(char::REPLACEMENT_CHARACTER) {
                return Err(CountFault::Unreadable(self.cell(index, text)));
            }
            let days = || {
                let days = cells::days(text, self.order);
                days.ok_or_else(|| CountFault::Date(self.cell(index, text))).map(Some)
            };
            match field {
                ReadingField::Date => on = days()?,
                ReadingField::From => from = days()?,
                ReadingField::To => to = days()?,
                ReadingField::Channel => channel = text,
                ReadingField::Source => reading.source = text.to_owned(),
                ReadingField::Notes => reading.notes = text.to_owned(),
                ReadingField::Base => self.count(&mut reading, index, text, "n", None)?,
                ReadingField::Count { column, input } => {
                    self.count(&mut reading, index, text, column, input)?;
                    counts += 1;
                }
            }
        }
        let (start, end) = match (on, from, to) {
            (_, from, Some((start, end))) => {
                (from.map(|(first, day)| first.unwrap_or(day)).or(start), end)
            }
            (Some((start, end)), from, None) => {
                (from.map(|(first, day)| first.unwrap_or(day)).or(start), end)
            }
            (None, Some((start, end)), None) => (start, end),
            (None, None, None) => return Err(CountFault::NoDate),
        };
        if start.is_some_and(|start| end < start) {
            return Err(CountFault::Backwards);
        }
        if counts == 0 {
            return Err(CountFault::NothingCounted);
        }
        (reading.period_start, reading.period_end) = (start, Some(end));
        reading.channel = (!channel.is_empty()).then(|| self.channel(channel));
        let subject = (reading.period_start, reading.period_end, reading.channel);
        match self.seen.insert(subject, row.line) {
            Some(line) => {
                self.seen.insert(subject, line);
                Err(CountFault::Same(line))
            }
            None => Ok(reading),
        }
    }

    fn count(
        &self,
        reading: &mut Reading,
        index: usize,
        text: &str,
        column: &'static str,
        input: Option<Input>,
    ) -> Result<(), CountFault> {
        let cell = || self.cell(index, text);
        let is_time = matches!(
            input,
            Some(
                Input::Talk
                    | Input::Hold
                    | Input::AfterWork
                    | Input::Dialling
                    | Input::Waiting
                    | Input::Doing
            )
        );
        let is_part = matches!(input, Some(Input::RetentionRate | Input::DiscountRate));
        let number = cells::number(text, self.decimal, is_time, is_part)
            .ok_or_else(|| CountFault::Number(cell()))?;
        let inputs = metrics::definition(self.metric.kind).inputs;
        let check = inputs.iter().find(|it| Some(it.input) == input).map(|it| it.check);
        if number < 0.0 && matches!(check, None | Some(Check::Count)) {
            return Err(CountFault::Negative(cell()));
        }
        // What takes no fraction refuses it.
        reading.set(column, &Value::from_number(number)).map_err(|_| CountFault::NotWhole(cell()))
    }

    /// A field of the row by its column.
    fn cell(&self, index: usize, text: &str) -> Cell {
        let header = self.headers.get(index).unwrap_or_default().trim().to_owned();
        Cell { header, text: text.to_owned() }
    }

    /// What is in a column that is not read: answers that are on no scale would
    /// be missing among all answers, and nobody would see it.
    fn beside(&self, index: usize, text: &str) -> Result<(), CountFault> {
        let header = self.headers.get(index).unwrap_or_default().trim();
        let is_rating = metrics::definition(self.metric.kind).scale.is_some()
            && header.parse::<i64>().is_ok_and(|rating| !(0..=10).contains(&rating));
        let is_nothing = text.chars().all(|letter| matches!(letter, '0' | '-' | '–' | '.' | ','));
        if is_rating && !is_nothing {
            return Err(CountFault::OffScale(self.cell(index, text)));
        }
        Ok(())
    }

    /// The channel of that name, made if there is none.
    fn channel(&mut self, name: &str) -> Id<Channel> {
        if let Some(id) = self.channels.get(&plain(name)) {
            return *id;
        }
        let channel = Channel { name: name.to_owned(), ..Channel::blank(self.ids.next_uuid()) };
        let id = channel.id;
        self.channels.insert(plain(name), id);
        self.new.push(channel);
        id
    }
}

impl RowLeftOut {
    /// Why.
    pub fn in_words(&self) -> Sentence {
        match &self.reason {
            CountFault::Fields { found, expected } => {
                sentence!("row-fields", found = *found, expected = *expected)
            }
            CountFault::NoDate => sentence!("counts-no-date"),
            CountFault::Date(cell) => {
                sentence!("counts-date", text = &cell.text, header = &cell.header)
            }
            CountFault::Unreadable(cell) => {
                sentence!("counts-unreadable", text = &cell.text, header = &cell.header)
            }
            CountFault::OffScale(cell) => {
                sentence!("counts-off-scale", text = &cell.text, header = &cell.header)
            }
            CountFault::Backwards => sentence!("counts-backwards"),
            CountFault::Number(cell) => {
                sentence!("counts-number", text = &cell.text, header = &cell.header)
            }
            CountFault::NotWhole(cell) => {
                sentence!("counts-not-whole", text = &cell.text, header = &cell.header)
            }
            CountFault::Negative(cell) => {
                sentence!("counts-negative", text = &cell.text, header = &cell.header)
            }
            CountFault::NothingCounted => sentence!("counts-nothing"),
            CountFault::Same(line) => sentence!("counts-same", line = *line),
            CountFault::OpenQuote => sentence!("row-quote"),
        }
    }
}

impl Explain for CountsError {
    fn message(&self) -> Sentence {
        match self {
            Self::Empty => sentence!("counts-empty"),
            Self::NoColumns { headers, .. } => {
                sentence!("counts-no-columns", headers = Said::list(headers))
            }
            Self::TooLarge { found, most } => {
                sentence!("counts-too-many", found = *found, most = *most)
            }
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Empty => sentence!("counts-empty-hint"),
            Self::NoColumns { wanted, .. } => {
                sentence!("counts-no-columns-hint", wanted = Said::list(wanted.iter().cloned()))
            }
            Self::TooLarge { .. } => sentence!("counts-too-many-hint"),
        }
    }
}

words::displays_its_message!(CountsError);
