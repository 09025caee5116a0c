//! Tables that tell of several journeys, each row of one.

use std::collections::BTreeMap;

use crate::import::draft::key;
use crate::table::columns::{is_own, plain, recognise};
use crate::table::rows::Row;
use crate::table::{FOUND, Mapping, TableField};

/// What a column is called that names journeys, in small letters and without spaces.
const NAMES: &str = "journey|journeys|customerjourney|journeyname|journeytitle|journeymap|map|mapname|\
    kundenreise|reise|journeytitel|parcours|parcoursclient|nomduparcours|viajedelcliente|viaje|\
    recorrido|klantreis|reis|podróżklienta|podróż|ścieżka|jornada|percorso|ジャーニー|ジャーニー名|\
    カスタマージャーニー|ジャーニーマップ|旅程|旅程名称|客户旅程|客戶旅程|الرحلة|رحلة|رحلةالعميل";

/// Nobody has more journeys in one table.
const MOST: usize = 200;

/// The names of the journeys in a table, in the order in which they come.
pub(super) struct Journeys(pub Vec<String>);

impl Journeys {
    /// Keeps the rows of one of the journeys, and none of them says any more which it
    /// is; nothing if no column tells them apart, or the mapping has it for something
    /// else.
    pub fn take(rows: &mut Vec<Row>, part: usize, mapping: &Mapping) -> Option<Self> {
        let (headers, below) = rows.split_first()?;
        let columns = recognise(&headers.fields, &FOUND).ok()?;
        let has = |field| columns.iter().any(|it| it.field() == Some(field));
        if is_own(&headers.fields) || !(has(TableField::Stage) || has(TableField::Touchpoint)) {
            return None;
        }
        let names_journeys = |header: &str| NAMES.split('|').any(|name| name == plain(header));
        let column = columns.iter().position(|it| {
            it.field().is_none()
                && names_journeys(&it.header)
                && !mapping.columns.contains_key(&it.name)
        })?;
        let mut names: Vec<String> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut last = 0;
        let mut of_rows: Vec<usize> = Vec::new();
        for row in below {
            let cell = row.fields.get(column).unwrap_or_default().trim();
            if !cell.is_empty() {
                last = *places.entry(key(cell)).or_insert_with(|| {
                    names.push(cell.to_owned());
                    names.len() - 1
                });
            }
            if names.len() > MOST {
                return None;
            }
            of_rows.push(last);
        }
        // What is different in each row is no name of a journey.
        if names.is_empty() || below.len() < names.len() * 2 {
            return None;
        }
        let wanted = if part < names.len() { part } else { 0 };
        let mut of_rows = of_rows.into_iter();
        let mut is_header = true;
        rows.retain(|_| std::mem::take(&mut is_header) || of_rows.next() == Some(wanted));
        for row in rows {
            let others = row.fields.iter().enumerate().filter(|(at, _)| *at != column);
            row.fields = others.map(|(_, cell)| cell).collect();
        }
        Some(Self(names))
    }
}
