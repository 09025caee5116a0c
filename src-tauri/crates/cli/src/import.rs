//! `journey import`, and what is said of any import.

use desk::{Document, bringing_in, file_into_map, read};
use edit::apply;
use format::Timestamp;
use format::import::{Fate, Import};
use format::table::Use;
use words::{Sentence, sentence};

use crate::arguments::Import as Asked;
use crate::convert::{last_changed, plain_request, write_map};
use crate::failure::Failure;
use crate::mapping;
use crate::speech::{warn, words};

/// Adds what a file holds to a map file, as one step.
pub fn import(asked: &Asked) -> Result<(), Failure> {
    let mapping = mapping::of_file(asked.columns.map_columns.as_deref())?;
    let part = asked.part.map(|part| part.saturating_sub(1));
    let Some(into) = &asked.into else { return mapping::print(&asked.file, part, &mapping) };
    let mut file = match read(into)? {
        Document::Map(file) => *file,
        Document::Foreign(_) | Document::Interactions(_) => {
            return Err(Failure::NoMap(into.clone()));
        }
    };
    let output = asked.output.as_ref().unwrap_or(into);
    let request = plain_request(output)?;
    let name = asked.file.file_name().unwrap_or(asked.file.as_os_str()).to_string_lossy();
    let bytes = match read(&asked.file)? {
        Document::Map(_) => return Err(Failure::MapAlready(asked.file.clone())),
        Document::Foreign(bytes) | Document::Interactions(bytes) => bytes,
    };
    let how = (part, &mapping);
    let (map, import) = file_into_map(&bytes, &name, how, &file.map, &words())?;
    report(&import, &name, asked.part);
    let command = bringing_in(import, &name)?;
    let changes = apply(&file.map, &command).map_err(desk::DeskError::from)?;
    file.take_edit(map, &changes, Timestamp::now(), &desk::label::import(&name))?;
    write_map(&file, &request, last_changed(into), output)
}

/// Says what of a file was not taken as it stands there. `asked` is the journey
/// or sheet that was asked for, from 1.
pub fn report(import: &Import, name: &str, asked: Option<usize>) {
    if import.parts.len() > 1 && asked.is_none() {
        let parts = import.parts.len();
        let title = import.parts.get(import.part).map_or("", String::as_str);
        let message = match import.importer {
            "spreadsheet" => Sentence::new("cli-sheets"),
            _ => Sentence::new("cli-parts"),
        };
        warn(message.with("file", name).with("parts", parts).with("title", title));
    }
    for remark in &import.report.remarks {
        let what = remark.what.clone();
        warn(match (remark.line, remark.fate) {
            (Some(line), Fate::LeftOut) if import.table.is_some() => {
                sentence!("cli-row-left-out", file = name, line = line, what = what)
            }
            (Some(line), _) => {
                sentence!("cli-row-otherwise", file = name, line = line, what = what)
            }
            (None, _) => sentence!("named", file = name, what = what),
        });
    }
    let columns = import.table.iter().flat_map(|table| &table.columns);
    for column in columns.filter(|column| column.used == Use::Kept && column.values > 0) {
        warn(sentence!("cli-column-kept", file = name, header = column.title()));
    }
}
