//! Logs as tables: a row for each thing that happened, or two, one for when it
//! began and one for when it was over.

use std::borrow::Cow;
use std::ops::ControlFlow;

use csv::StringRecord;
use words::sentence;

use super::columns::{self, ColumnRole, LogColumn, PROFILED, Profile};
use super::draft::{Draft, Event};
use super::remarks::Fault;
use super::time::{self, Moment, Reading};
use super::{LogError, LogRead, LogRequest};
use crate::import::spreadsheet::MOST_COLUMNS;
use crate::import::{ImportError, Likelihood, Source};
use crate::readings::DateOrder;
use crate::table::columns::{plain, recognise as recognise_map};
use crate::table::rows::{self, Row};
use crate::table::{ColumnUse, FOUND, TableField};

/// The rows of a table, wherever they come from.
pub(super) enum Table<'a> {
    Text { text: &'a str, delimiter: u8, start: usize },
    Sheet(Vec<Row>),
}

impl<'a> Table<'a> {
    /// The rows of a text.
    pub fn of(text: &'a str) -> Self {
        let known = |headers: &StringRecord| {
            let roles = [ColumnRole::Case, ColumnRole::Activity, ColumnRole::Time];
            let is_known = |header: &&str| roles.iter().any(|role| role.rank(header).is_some());
            headers.iter().filter(is_known).count()
        };
        let (delimiter, start) = rows::delimiter(text, known);
        Self::Text { text, delimiter, start }
    }

    /// Gives all rows; says on which lines quotes open that are never closed.
    fn each(&self, mut take: impl FnMut(usize, &StringRecord) -> ControlFlow<()>) -> Vec<usize> {
        match self {
            Self::Text { text, delimiter, start } => rows::each(text, *delimiter, *start, take),
            Self::Sheet(rows) => {
                let _ = rows.iter().try_for_each(|row| take(row.line, &row.fields));
                Vec::new()
            }
        }
    }

    /// A line of a text that has more columns than any table has; what is read
    /// of it would need far more memory than it has itself.
    fn widest_line(&self) -> Option<usize> {
        let Self::Text { text, delimiter, .. } = self else { return None };
        let is_wide = |line: &str| {
            let ends = || line.bytes().filter(|byte| byte == delimiter);
            line.len() > MOST_COLUMNS && ends().nth(MOST_COLUMNS).is_some()
        };
        text.lines().position(is_wide).map(|index| index + 1)
    }

    const fn is_sheet(&self) -> bool {
        matches!(self, Self::Sheet(_))
    }
}

/// What a look at the first rows has told.
struct Look {
    headers: StringRecord,
    profiles: Vec<Profile>,
    /// How many rows it was.
    rows: usize,
}

/// No map that people keep in a table has so many rows.
const MANY: usize = 300;

/// The headers and what stands below them; nothing if there is no row.
fn look(table: &Table) -> Option<Look> {
    let reading = Reading { order: DateOrder::DayFirst, in_sheet: table.is_sheet() };
    let mut headers: Option<StringRecord> = None;
    let mut profiles = Vec::new();
    let mut seen = 0;
    table.each(|_, row| {
        if is_empty(row) {
            return ControlFlow::Continue(());
        }
        let Some(headers) = &headers else {
            if row.len() > MOST_COLUMNS {
                return ControlFlow::Break(());
            }
            profiles.resize_with(row.len(), Profile::default);
            headers = Some(row.clone());
            return ControlFlow::Continue(());
        };
        for (profile, text) in profiles.iter_mut().zip(row).take(headers.len()) {
            profile.take(text.trim(), reading);
        }
        seen += 1;
        if seen < PROFILED { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    Some(Look { headers: headers?, profiles, rows: seen })
}

fn is_empty(row: &StringRecord) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// Whether a text is a table of things that happened.
pub(super) fn recognise(source: &Source) -> Likelihood {
    if source.is_binary || crate::sniff(source.bytes) != crate::Kind::Csv {
        return Likelihood::No;
    }
    let mut head = source.head();
    // The last line of a piece is not whole.
    if head.len() < source.text.len() {
        head = head.rsplit_once('\n').map_or(head, |(whole, _)| whole);
    }
    recognise_table(&Table::of(head))
}

/// Whether it says whose journey it is, what happened and when. A table of what
/// is on a map could say all that by accident.
pub(super) fn recognise_table(table: &Table) -> Likelihood {
    let Some(Look { headers, profiles, rows }) = look(table) else { return Likelihood::No };
    let columns = recognise_map(&headers, &FOUND).unwrap_or_default();
    let has = |fields: &[TableField]| {
        columns.iter().filter_map(ColumnUse::field).any(|it| fields.contains(&it))
    };
    let roles = columns::recognise(&headers, &profiles);
    let named = |role: ColumnRole| {
        let at = roles.iter().position(|it| *it == role);
        at.map(|at| role.rank(headers.get(at).unwrap_or_default()).is_some())
    };
    // What a map says of its cards, an interaction does not. A log may say the stage
    // of each: it has the time of day, or more rows than anybody puts on a map.
    let is_map = has(&[TableField::Lane, TableField::Record])
        || has(&[TableField::Stage])
            && (has(&[TableField::Text, TableField::Emotion])
                || !(rows >= MANY || columns::has_clock(&roles, &profiles)));
    match (named(ColumnRole::Case), named(ColumnRole::Activity), named(ColumnRole::Time)) {
        (Some(true), Some(true), Some(_)) if !is_map => Likelihood::Sure,
        (Some(_), Some(_), Some(_)) => Likelihood::Perhaps,
        _ => Likelihood::No,
    }
}

/// Reads a text.
pub(super) fn read(source: &Source, request: &LogRequest) -> Result<LogRead, LogError> {
    if source.is_binary {
        return Err(LogError::NoLog { file: source.file.to_owned() });
    }
    let table = Table::of(&source.text);
    if let Some(line) = table.widest_line() {
        return Err(LogError::File(ImportError::Fault {
            file: source.file.to_owned(),
            line: Some(line),
            column: None,
            what: sentence!("sheet-wide", most = MOST_COLUMNS),
        }));
    }
    let mut read = read_table(&table, "table", source.file, request)?;
    if source.damaged {
        read.report.otherwise(None, sentence!("table-unreadable-characters"));
        read.report.sort();
    }
    Ok(read)
}

/// Reads the rows of a table.
pub(super) fn read_table(
    table: &Table,
    format: &'static str,
    file: &str,
    request: &LogRequest,
) -> Result<LogRead, LogError> {
    let Some(Look { headers, profiles, .. }) = look(table) else {
        return Err(LogError::Empty { file: file.to_owned() });
    };
    let roles = roles(&headers, &profiles, file, request)?;
    let missing: Vec<ColumnRole> = [ColumnRole::Case, ColumnRole::Activity, ColumnRole::Time]
        .into_iter()
        .filter(|role| {
            let ends = *role == ColumnRole::Time && roles.contains(&ColumnRole::Until);
            !roles.contains(role) && !ends
        })
        .collect();
    if !missing.is_empty() {
        // What has one column is a text.
        if headers.iter().filter(|header| !header.trim().is_empty()).count() < 2 {
            return Err(LogError::NoLog { file: file.to_owned() });
        }
        let columns = columns::uses(&headers, &roles, profiles);
        return Err(LogError::NoColumns { file: file.to_owned(), missing, columns });
    }
    let mut draft = Draft::new(file);
    draft.traits_are_asked_for = request.columns.is_some();
    let places = Places::of(&roles, &headers, &mut draft);
    let order = order(table, &places, &profiles, &mut draft);
    let reading = Reading { order, in_sheet: table.is_sheet() };
    let mut is_header = true;
    let mut failed = None;
    let open_quotes = table.each(|line, row| {
        if is_empty(row) {
            return ControlFlow::Continue(());
        }
        if std::mem::take(&mut is_header) {
            return ControlFlow::Continue(());
        }
        match places.take(line, row, &headers, reading, &mut draft) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                failed = Some(error);
                ControlFlow::Break(())
            }
        }
    });
    if let Some(error) = failed {
        return Err(error);
    }
    for line in open_quotes {
        draft.remarks.left_out(line, Fault::OpenQuote, "");
    }
    let (log, report) = draft.finish()?;
    let mut columns = columns::uses(&headers, &roles, profiles);
    if request.columns.is_none() {
        settle_traits(&mut columns, &log);
    }
    Ok(LogRead { log, report, format, columns, kinds: Vec::new(), kind: None })
}

/// What the columns mean: what is asked for, and else what they seem to mean.
fn roles(
    headers: &StringRecord,
    profiles: &[Profile],
    file: &str,
    request: &LogRequest,
) -> Result<Vec<ColumnRole>, LogError> {
    let mut roles = match &request.columns {
        Some(asked) => (0..headers.len())
            .map(|column| asked.get(column).copied().unwrap_or(ColumnRole::Ignore))
            .collect(),
        None => columns::recognise(headers, profiles),
    };
    for (role, wanted) in &request.named {
        let found = headers
            .iter()
            .position(|header| header.trim() == wanted.trim())
            .or_else(|| headers.iter().position(|header| plain(header) == plain(wanted)))
            .ok_or_else(|| LogError::NoSuchColumn {
                file: file.to_owned(),
                column: wanted.clone(),
                headers: headers.iter().map(|header| header.trim().to_owned()).collect(),
            })?;
        for other in roles.iter_mut().filter(|it| *it == role) {
            *other = ColumnRole::Trait;
        }
        roles[found] = *role;
    }
    Ok(roles)
}

/// What is no trait after all is not read.
fn settle_traits(columns: &mut [LogColumn], log: &insight::Log) {
    for column in columns {
        let is_trait = log.traits.iter().any(|it| it.name == column.header);
        if column.role == ColumnRole::Trait && !is_trait {
            column.role = ColumnRole::Ignore;
        }
    }
}

/// What of a day comes first, as all times of a table tell.
fn order(table: &Table, places: &Places, profiles: &[Profile], draft: &mut Draft) -> DateOrder {
    let columns = || places.time.iter().chain(&places.until).copied();
    if !columns().any(|column| profiles[column].needs_order) {
        return DateOrder::DayFirst;
    }
    let (mut month_first, mut day_first) = (false, false);
    let mut is_header = true;
    table.each(|_, row| {
        if std::mem::take(&mut is_header) && !is_empty(row) {
            return ControlFlow::Continue(());
        }
        for text in columns().filter_map(|column| row.get(column)).map(str::trim) {
            match time::order_told(text) {
                Some(DateOrder::DayFirst) => day_first = true,
                Some(DateOrder::MonthFirst) => month_first = true,
                None => {}
            }
        }
        if day_first { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if month_first && !day_first {
        return DateOrder::MonthFirst;
    }
    if !day_first {
        draft.remarks.say(sentence!("log-order-guessed"));
    }
    DateOrder::DayFirst
}

/// In which columns what stands.
struct Places {
    case: Vec<usize>,
    activity: Vec<usize>,
    time: Vec<usize>,
    until: Vec<usize>,
    phase: Vec<usize>,
    instance: Vec<usize>,
    channel: Vec<usize>,
    hand: Vec<usize>,
    /// With the places of the traits in the draft.
    traits: Vec<(usize, usize)>,
}

impl Places {
    fn of(roles: &[ColumnRole], headers: &StringRecord, draft: &mut Draft) -> Self {
        let all = |role: ColumnRole| {
            (0..roles.len()).filter(|&column| roles[column] == role).collect::<Vec<_>>()
        };
        Self {
            case: all(ColumnRole::Case),
            activity: all(ColumnRole::Activity),
            time: all(ColumnRole::Time),
            until: all(ColumnRole::Until),
            phase: all(ColumnRole::Phase),
            instance: all(ColumnRole::Instance),
            channel: all(ColumnRole::Channel),
            hand: all(ColumnRole::Hand),
            traits: all(ColumnRole::Trait)
                .into_iter()
                .filter_map(|column| Some((column, draft.trait_of(headers.get(column)?.trim())?)))
                .collect(),
        }
    }

    /// Takes in a row.
    fn take(
        &self,
        line: usize,
        row: &StringRecord,
        headers: &StringRecord,
        reading: Reading,
        draft: &mut Draft,
    ) -> Result<(), LogError> {
        if row.iter().skip(headers.len()).any(|cell| !cell.trim().is_empty()) {
            draft.remarks.left_out(line, Fault::Fields, "");
            return Ok(());
        }
        let case = joined(row, &self.case);
        let activity = joined(row, &self.activity);
        if case.is_empty() || activity.is_empty() {
            let fault = if case.is_empty() { Fault::NoCase } else { Fault::NoActivity };
            draft.remarks.left_out(line, fault, "");
            return Ok(());
        }
        let (from, until) = (joined(row, &self.time), joined(row, &self.until));
        let read = |text: &str| time::moment(text, reading);
        let (begun, over) = (read(&from), read(&until));
        if begun.is_none() && !from.is_empty() {
            draft.remarks.left_out(line, Fault::Time, &from);
            return Ok(());
        }
        if over.is_none() && !until.is_empty() {
            draft.remarks.otherwise(line, Fault::Until, &until);
        }
        let Some(first) = begun.or(over) else {
            draft.remarks.left_out(line, Fault::NoTime, "");
            return Ok(());
        };
        for Moment { has_zone, has_clock, .. } in begun.iter().chain(&over) {
            draft.without_zone |= !has_zone;
            draft.without_clock |= !has_clock;
        }
        let event = Event {
            line: Some(line),
            activity: &activity,
            channel: &joined(row, &self.channel),
            hand: &joined(row, &self.hand),
            from: first.at,
            until: over.map(|it| it.at),
            phase: &joined(row, &self.phase),
            instance: &joined(row, &self.instance),
        };
        let case = draft.case(&case)?;
        draft.take(case, event)?;
        for &(column, of) in &self.traits {
            draft.know(case, of, row.get(column).unwrap_or_default().trim());
        }
        Ok(())
    }
}

/// What stands in some columns, with a blank between them.
fn joined<'a>(row: &'a StringRecord, columns: &[usize]) -> Cow<'a, str> {
    let cell = |column: &usize| row.get(*column).unwrap_or_default().trim();
    match columns {
        [] => Cow::Borrowed(""),
        [one] => Cow::Borrowed(cell(one)),
        several => {
            let said: Vec<&str> = several.iter().map(cell).filter(|it| !it.is_empty()).collect();
            Cow::Owned(said.join(" "))
        }
    }
}
