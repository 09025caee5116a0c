//! The sheets of a workbook that Throughline has written, beside that of the
//! cards: each row is a record.
//!
//! A column that leads to another record has that one's name, and in a column
//! of its own the id. The id tells records apart that are called the same; where
//! somebody has written another name, the name counts.

use std::collections::BTreeMap;

use model::records::{ActionState, CardKind, Emotion, OwnerState};
use model::{AnyRecord, Column, ColumnType, RecordKind as Kind, Value};
use uuid::Uuid;

use super::super::rows::Row;
use super::super::{SkipReason, SkippedRow, TableWarning};
use super::{Owned, Plan, day, reference, text};
use crate::import::draft::key;
use crate::limits::LONGEST_TEXT;
use crate::readings::DecimalSign;
use crate::readings::cells::number;
use crate::workbook::heads::{From, SheetOf};
use crate::workbook::others::name_of;

/// A sheet with a row a record.
pub(crate) struct RecordSheet {
    /// What it is.
    pub of: &'static SheetOf,
    /// What it is called.
    pub name: String,
    /// What stands in its columns; nothing where that is not known.
    pub columns: Vec<Option<From>>,
    /// Its rows, the headers first.
    pub rows: Vec<Row>,
}

/// A row of such a sheet.
struct Cells<'a> {
    sheet: &'a RecordSheet,
    row: &'a Row,
}

impl<'a> Cells<'a> {
    fn index(&self, wanted: impl Fn(From) -> bool) -> Option<usize> {
        self.sheet.columns.iter().position(|it| it.is_some_and(&wanted))
    }

    fn at(&self, index: Option<usize>) -> &'a str {
        index.and_then(|index| self.row.fields.get(index)).unwrap_or_default()
    }

    fn of(&self, column: &str) -> Option<usize> {
        self.index(|from| matches!(from, From::Own(it, _) | From::Time(it) if it == column))
    }

    /// Whether there is a column for that.
    fn has(&self, column: &str) -> bool {
        self.of(column).is_some()
    }

    /// What a record's own column says, without spaces around it.
    fn own(&self, column: &str) -> &'a str {
        self.at(self.of(column)).trim()
    }

    /// The id that a column names.
    fn id(&self, from: From) -> Option<Uuid> {
        self.at(self.index(|it| it == from)).trim().parse().ok()
    }

    /// What people know a column by: the sheet and the header.
    fn header(&self, index: Option<usize>) -> String {
        let head = self.sheet.rows.first();
        let header = index.and_then(|index| head?.fields.get(index)).unwrap_or_default();
        format!("{} · {}", self.sheet.name, header.trim())
    }
}

/// What a cell leads to.
enum Lead {
    Nowhere,
    To(Uuid),
    Unknown,
}

/// What records of a kind are called.
#[derive(Default)]
pub(super) struct Labels {
    by_name: BTreeMap<String, Vec<Uuid>>,
    names: BTreeMap<Uuid, Vec<String>>,
}

impl Plan<'_> {
    /// Takes a sheet in.
    pub(super) fn sheet(&mut self, sheet: &RecordSheet) {
        let Some((head, rows)) = sheet.rows.split_first() else { return };
        for (index, header) in head.fields.iter().enumerate() {
            let is_known = sheet.columns.get(index).is_some_and(Option::is_some);
            let says = |row: &Row| row.fields.get(index).is_some_and(|it| !it.trim().is_empty());
            if !is_known && rows.iter().any(says) {
                let (sheet, header) = (sheet.name.clone(), header.trim().to_owned());
                self.preview.warn(TableWarning::ColumnNotRead { sheet, header });
            }
        }
        self.preview.rows += rows.len();
        for row in rows {
            let cells = Cells { sheet, row };
            if let Err(reason) = self.record(&cells) {
                self.preview.skipped.push(SkippedRow { line: row.line, reason });
            }
        }
    }

    fn record(&mut self, cells: &Cells) -> Result<(), SkipReason> {
        if cells.row.fields.iter().all(|cell| cell.trim().is_empty()) {
            return Err(SkipReason::Empty);
        }
        let kind = cells.sheet.of.kind;
        let it = self.found(kind, cells)?;
        for (index, from) in cells.sheet.columns.iter().enumerate() {
            if let Some(from) = from {
                self.fill((kind, it), *from, index, cells);
            }
        }
        self.settle((kind, it), cells);
        Ok(())
    }

    /// The record that a row is about, made if there is none.
    fn found(&mut self, kind: Kind, cells: &Cells) -> Result<Uuid, SkipReason> {
        let given = cells.id(From::Id);
        match kind {
            Kind::Team | Kind::Channel | Kind::Persona | Kind::Stage | Kind::Lane => {
                let column = if cells.has("name") { "name" } else { "title" };
                let name = cells.own(column);
                if given.is_none() && name.is_empty() {
                    return Err(SkipReason::NothingToPlace);
                }
                Ok(self.itself(kind, given, None, name))
            }
            Kind::Person => {
                let team = cells.own("team");
                let team = (!team.is_empty()).then(|| self.named(Kind::Team, None, None, team));
                Ok(self.itself(kind, given, team, cells.own("name")))
            }
            Kind::Touchpoint => {
                let there = given.filter(|id| self.draft.has(kind, *id));
                let stage = match (self.lead(kind, "stage", cells), there) {
                    (Lead::To(stage), _) => stage,
                    (Lead::Nowhere, Some(there)) => return Ok(there),
                    (Lead::Nowhere, None) => {
                        let untitled = self.words.text("untitled-stage");
                        self.named(Kind::Stage, None, None, &untitled)
                    }
                    (Lead::Unknown, _) => return Err(unknown(cells, "stage")),
                };
                let it = self.itself(kind, given, Some(stage), cells.own("title"));
                self.draft.suggest(kind, it, "stage", reference(Some(stage)));
                Ok(it)
            }
            Kind::Emotion => {
                let persona = self.needed(kind, "persona", cells)?;
                let touchpoint = self.needed(kind, "touchpoint", cells)?;
                let value = number(cells.own("value"), DecimalSign::Point, false, false);
                let fits = |it: &f64| (Emotion::LOWEST..=Emotion::HIGHEST).contains(it);
                if cells.has("value") && !value.is_some_and(|it| fits(&it)) {
                    return Err(unknown(cells, "value"));
                }
                let rating = self.draft.rating(persona, touchpoint, given, self.ids);
                let it = rating.ok_or_else(|| unknown(cells, "touchpoint"))?;
                if let Some(given) = given {
                    self.names.stand_for(kind, given, it);
                }
                Ok(it)
            }
            _ => match given.filter(|id| self.draft.has(kind, *id)) {
                Some(there) => Ok(there),
                None => self.make(kind, given, cells),
            },
        }
    }

    /// A new record of a kind that has no name of its own.
    fn make(&mut self, kind: Kind, given: Option<Uuid>, cells: &Cells) -> Result<Uuid, SkipReason> {
        let mut leads = Vec::new();
        for column in kind.columns().iter().filter(|it| it.kind == ColumnType::Reference) {
            leads.push((column.name, self.needed(kind, column.name, cells)?));
        }
        match kind {
            Kind::HandOff | Kind::Inconsistency => {
                if let [(_, one), (column, other)] = leads[..]
                    && one == other
                {
                    return Err(unknown(cells, column));
                }
            }
            Kind::Answer => {
                let opportunity = leads.first().map(|it| it.1);
                if self.card_kind(opportunity) != Some(CardKind::Opportunity) {
                    return Err(unknown(cells, "opportunity"));
                }
                let pain = self.lead(kind, "pain_point", cells);
                let hand_off = self.lead(kind, "hand_off", cells);
                match (pain, hand_off) {
                    (Lead::To(pain), Lead::Nowhere)
                        if self.card_kind(Some(pain)) == Some(CardKind::PainPoint) => {}
                    (Lead::Nowhere, Lead::To(_)) => {}
                    (Lead::Nowhere, _) => return Err(unknown(cells, "hand_off")),
                    _ => return Err(unknown(cells, "pain_point")),
                }
            }
            _ => {}
        }
        let it = given.unwrap_or_else(|| self.ids.next_uuid());
        self.draft.make(kind, it);
        for (column, to) in leads {
            self.draft.set(kind, it, column, reference(Some(to)));
        }
        Ok(it)
    }

    /// What a column leads to, without which there is no such record.
    fn needed(
        &mut self,
        kind: Kind,
        column: &'static str,
        cells: &Cells,
    ) -> Result<Uuid, SkipReason> {
        match self.lead(kind, column, cells) {
            Lead::To(to) => Ok(to),
            Lead::Nowhere | Lead::Unknown => Err(unknown(cells, column)),
        }
    }

    fn lead(&mut self, kind: Kind, column: &'static str, cells: &Cells) -> Lead {
        let Some(target) = kind.column(column).and_then(|it| it.target) else {
            return Lead::Nowhere;
        };
        let name = cells.own(column);
        let id = cells.id(From::IdOf(column));
        // Who empties a name takes away what it stands for.
        if name.is_empty() && (id.is_none() || cells.has(column)) {
            return self.nameless(target, id);
        }
        Lead::To(match target {
            Kind::Stage | Kind::Persona => self.named(target, id, None, name),
            Kind::Team => self.named(target, None, None, name),
            Kind::Channel => self.channel(id, name),
            Kind::Person => self.person(name, None),
            _ => match self.labelled(target, id, name) {
                Some(found) => found,
                None => return Lead::Unknown,
            },
        })
    }

    /// What an id alone leads to: something that has no name.
    fn nameless(&mut self, target: Kind, id: Option<Uuid>) -> Lead {
        let id = id.map(|id| self.names.alias(target, id).unwrap_or(id));
        let record = id.and_then(|id| self.draft.current(target, id));
        match record {
            Some(record) if self.label(&record).is_empty() => Lead::To(record.uuid()),
            _ => Lead::Nowhere,
        }
    }

    /// Something by its id, or by what it is called if that is another one's name.
    fn labelled(&mut self, kind: Kind, id: Option<Uuid>, name: &str) -> Option<Uuid> {
        if !self.labels.contains_key(&kind) {
            let labels = self.labels_of(kind);
            self.labels.insert(kind, labels);
        }
        let id = id.map(|id| self.names.alias(kind, id).unwrap_or(id));
        let labels = self.labels.get(&kind)?;
        let name = key(name);
        let named = labels.by_name.get(&name);
        match id.filter(|id| labels.names.contains_key(id)) {
            Some(id) if named.is_none_or(|named| named.contains(&id)) => Some(id),
            // Of several that are called so nobody knows which is meant.
            _ => named.filter(|it| it.len() == 1).map(|it| it[0]),
        }
    }

    fn labels_of(&self, kind: Kind) -> Labels {
        let mut labels = Labels::default();
        let there = self.draft.map().records(kind);
        let new = self.draft.all_current(kind);
        for record in there.iter().chain(&new) {
            let name = key(&self.label(record));
            let same = labels.by_name.entry(name.clone()).or_default();
            if !same.contains(&record.uuid()) {
                same.push(record.uuid());
            }
            labels.names.entry(record.uuid()).or_default().push(name);
        }
        labels
    }

    fn label(&self, record: &AnyRecord) -> String {
        name_of(record, &|kind, id| {
            let found = self.draft.current(kind, id).or_else(|| self.draft.map().record(kind, id));
            found.map(|it| name_of(&it, &|_, _| String::new())).unwrap_or_default()
        })
    }

    fn card_kind(&self, card: Option<Uuid>) -> Option<CardKind> {
        match self.draft.current(Kind::Card, card?)? {
            AnyRecord::Card(card) => Some(card.kind),
            _ => None,
        }
    }

    fn fill(&mut self, (kind, it): (Kind, Uuid), from: From, index: usize, cells: &Cells) {
        let cell = cells.at(Some(index));
        let said = match from {
            From::Own(column, said) => {
                let Some(declared) = kind.column(column) else { return };
                match self.value(kind, declared, said, index, cells) {
                    Some(value) => Some((declared.name, value)),
                    None => return,
                }
            }
            From::Time(column) if cell.trim().is_empty() => Some((column, Some(Value::Null))),
            From::Time(column) => Some((column, time(cell).map(Value::Integer))),
            From::Channels => return self.channels(kind, it, cell),
            From::Subjects => return self.subjects(it, index, cells),
            From::Claims | From::SubjectIds | From::IdOf(_) | From::Id => return,
        };
        match said {
            Some((column, Some(value))) => self.draft.set(kind, it, column, value),
            _ => self.leave(Some(index), cells),
        }
    }

    /// What a cell says of a column: nothing where others say that together, and
    /// no value where it cannot be read.
    fn value(
        &mut self,
        kind: Kind,
        column: &Column,
        said: &'static str,
        index: usize,
        cells: &Cells,
    ) -> Option<Option<Value>> {
        let raw = cells.at(Some(index));
        let cell = raw.trim();
        let number = || number(cell, DecimalSign::Point, false, false);
        Some(match column.kind {
            _ if matches!(column.name, "owner_state" | "owner_team" | "owner_person") => {
                return None;
            }
            // A rating is that of its persona and its touchpoint.
            ColumnType::Reference if kind == Kind::Emotion => return None,
            ColumnType::Reference | ColumnType::OptionalReference => {
                let column = column.name;
                match self.lead(kind, column_of(kind, column)?, cells) {
                    Lead::To(to) => Some(reference(Some(to))),
                    Lead::Nowhere if is_optional(kind, column) => Some(Value::Null),
                    Lead::Nowhere => return None,
                    Lead::Unknown => None,
                }
            }
            ColumnType::Text | ColumnType::OptionalText => {
                (raw.len() <= LONGEST_TEXT).then(|| text(&raw.replace('\0', "\u{fffd}")))
            }
            ColumnType::Choice(_) | ColumnType::OptionalChoice(_) if cell.is_empty() => {
                AnyRecord::blank(kind, Uuid::nil()).get(column.name)
            }
            ColumnType::Choice(list) | ColumnType::OptionalChoice(list) => {
                self.choices.word(cell, list, said).map(text)
            }
            ColumnType::Bool => yes(cell).map(Value::Bool),
            ColumnType::Real => number().map(Value::from_number),
            ColumnType::OptionalInteger | ColumnType::OptionalReal | ColumnType::OptionalDate
                if cell.is_empty() =>
            {
                Some(Value::Null)
            }
            ColumnType::OptionalReal => number().map(Value::from_number),
            ColumnType::OptionalInteger => {
                let most = if column.name == "spread" { Emotion::WIDEST as f64 } else { 1e15 };
                let fits = |it: &f64| it.fract() == 0.0 && (0.0..=most).contains(it);
                number().filter(fits).map(Value::from_number)
            }
            ColumnType::OptionalDate => day(cell).map(|day| Value::Text(day.to_string())),
            ColumnType::Order | ColumnType::Elsewhere | ColumnType::OptionalElsewhere => None,
        })
    }

    fn channel(&mut self, id: Option<Uuid>, name: &str) -> Uuid {
        let knows_id = id.is_some_and(|id| self.names.alias(Kind::Channel, id).is_some());
        let is_there = id.is_some_and(|id| self.draft.has(Kind::Channel, id));
        let is_new = !knows_id && !is_there && !self.names.knows(Kind::Channel, &key(name));
        let channel = self.named(Kind::Channel, id, None, name);
        if is_new {
            self.stock(channel, name);
        }
        channel
    }

    fn channels(&mut self, kind: Kind, it: Uuid, cell: &str) {
        let mut others = self.several(cell, Kind::Channel);
        if kind == Kind::Touchpoint {
            let main = self.draft.current(kind, it).and_then(|it| it.get("channel"));
            others.retain(|id| Some(reference(Some(*id))) != main);
            let wanted: Vec<_> = others.into_iter().map(|id| ("channel", id)).collect();
            self.draft.link(Kind::TouchpointChannel, ("touchpoint", it), &wanted, self.ids);
        } else {
            let wanted: Vec<_> = others.into_iter().map(|id| ("channel", id)).collect();
            self.draft.link(Kind::PersonaChannel, ("persona", it), &wanted, self.ids);
        }
    }

    /// What an action is about: a line each, and a line each of ids.
    fn subjects(&mut self, action: Uuid, index: usize, cells: &Cells) {
        let names: Vec<&str> = lines(cells.at(Some(index)));
        let ids = lines(cells.at(cells.index(|it| it == From::SubjectIds)));
        let ids: Vec<Option<Uuid>> = ids.iter().map(|id| id.parse().ok()).collect();
        // What has no name leaves no line among the names.
        let nameless: Vec<Option<Uuid>> = ids
            .iter()
            .map(|id| match self.nameless(Kind::Card, *id) {
                Lead::To(card) => Some(card),
                Lead::Nowhere | Lead::Unknown => None,
            })
            .collect();
        let mut wanted: Vec<(&'static str, Uuid)> =
            nameless.iter().flatten().map(|card| ("card", *card)).collect();
        let named: Vec<Option<Uuid>> =
            ids.into_iter().zip(&nameless).filter(|it| it.1.is_none()).map(|it| it.0).collect();
        let are_paired = named.len() == names.len();
        for (line, name) in names.into_iter().enumerate() {
            let id = named.get(line).copied().flatten().filter(|_| are_paired);
            let card = self.labelled(Kind::Card, id, name);
            let card =
                card.filter(|it| self.card_kind(Some(*it)).is_some_and(CardKind::is_worked_on));
            let found = match card {
                Some(card) => Some(("card", card)),
                None => self.labelled(Kind::HandOff, id, name).map(|it| ("hand_off", it)),
            };
            match found {
                Some(found) if !wanted.contains(&found) => wanted.push(found),
                Some(_) => {}
                None => self.leave_text(Some(index), cells, name),
            }
        }
        self.draft.link(Kind::ActionSubject, ("action", action), &wanted, self.ids);
    }

    /// What several columns say together.
    fn settle(&mut self, (kind, it): (Kind, Uuid), cells: &Cells) {
        let of = (kind, it);
        if cells.has("owner_team") || cells.has("owner_state") {
            self.answer_for(
                of,
                &Owned {
                    state: cells.own("owner_state"),
                    team: cells.own("owner_team"),
                    person: cells.own("owner_person"),
                },
            );
            let claims = cells.index(|it| it == From::Claims);
            if claims.is_some() && !self.claim(cells.at(claims), of) {
                self.leave(claims, cells);
            }
        }
        match self.draft.current(kind, it) {
            Some(AnyRecord::Channel(channel))
                if channel.icon.is_empty() && cells.id(From::Id).is_none() =>
            {
                self.stock(it, &channel.name);
            }
            Some(AnyRecord::Action(action))
                if action.state.is_agreed()
                    && (action.owner_state != Some(OwnerState::Owned) || action.due.is_none()) =>
            {
                self.leave(cells.of("state"), cells);
                self.draft.take_back(of, &["state", "due"]);
                self.draft.take_back(of, &["owner_state", "owner_team", "owner_person"]);
                if self.draft.is_new(kind, it) {
                    let idea = ActionState::default();
                    self.draft.set(kind, it, "state", text(idea.word()));
                }
            }
            Some(AnyRecord::Metric(metric)) if metric.subjects() > 1 => {
                let mut seen = false;
                for column in ["stage", "touchpoint", "hand_off", "channel"] {
                    let is_there =
                        AnyRecord::Metric(metric.clone()).get(column) != Some(Value::Null);
                    if is_there && seen {
                        self.leave(cells.of(column), cells);
                        self.draft.set(kind, it, column, Value::Null);
                    }
                    seen |= is_there;
                }
            }
            Some(AnyRecord::Reading(reading))
                if reading
                    .period_start
                    .is_some_and(|first| reading.period_end.is_some_and(|last| last < first)) =>
            {
                self.leave(cells.of("period_start"), cells);
                self.draft.set(kind, it, "period_start", Value::Null);
            }
            _ => {}
        }
    }

    /// Reports what could not be taken.
    fn leave(&mut self, index: Option<usize>, cells: &Cells) {
        let text = cells.at(index).trim();
        self.leave_text(index, cells, text);
    }

    fn leave_text(&mut self, index: Option<usize>, cells: &Cells, text: &str) {
        let (line, header) = (cells.row.line, cells.header(index));
        let text = text.to_owned();
        self.preview.warn(TableWarning::ValueNotKept { line, header, text });
    }
}

fn unknown(cells: &Cells, column: &str) -> SkipReason {
    let index = cells.of(column);
    SkipReason::Unknown { header: cells.header(index), text: cells.at(index).trim().to_owned() }
}

fn is_optional(kind: Kind, column: &str) -> bool {
    kind.column(column).is_some_and(|it| it.kind == ColumnType::OptionalReference)
}

/// The name of a column as it is declared.
fn column_of(kind: Kind, column: &str) -> Option<&'static str> {
    kind.column(column).map(|it| it.name)
}

fn lines(cell: &str) -> Vec<&str> {
    cell.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Whether a cell says yes; nothing where it says neither.
pub(super) fn yes(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().as_str() {
        "" | "false" | "no" | "0" | "falsch" | "nein" => Some(false),
        "true" | "yes" | "1" | "x" | "✓" | "wahr" | "ja" => Some(true),
        _ => None,
    }
}

/// The seconds of a time: hours, minutes and perhaps seconds with colons between
/// them, or a number of days, as sheets have it.
pub(super) fn time(cell: &str) -> Option<i64> {
    let cell = cell.trim();
    // What a sheet shows as a time of a day is one of its first day.
    let bare = cell.strip_prefix("1899-12-31 ").or_else(|| cell.strip_prefix("1899-12-30 "));
    let bare = bare.unwrap_or(cell);
    let seconds = match bare.contains(':') {
        true => number(bare, DecimalSign::Point, true, false)?,
        false => number(bare, DecimalSign::Point, false, false)? * 86_400.0,
    };
    (0.0..1e15).contains(&seconds).then_some(seconds.round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_sheets_write_them() {
        let check = |cell: &str, seconds| assert_eq!(time(cell), seconds, "{cell}");
        check("1:30", Some(5_400));
        check("0:00:45", Some(45));
        check("720:00:00", Some(2_592_000));
        check("1899-12-31 01:30", Some(5_400));
        check("0.5", Some(43_200));
        check("-1:30", None);
        check("soon", None);
    }
}
