//! `journey apply`.

use edit::{Changes, Command, EditError, apply, play};
use format::Timestamp;

use crate::arguments::Apply;
use crate::convert::{last_changed, plain_request, read_map, write_map};
use crate::failure::Failure;

/// What the edit is called in a history.
const LABEL: &str = "journey apply";

/// Carries out commands, all or none, and writes the map.
pub fn apply_file(asked: &Apply) -> Result<(), Failure> {
    let request = plain_request(&asked.output)?;
    let mut file = read_map(&asked.input)?;
    let name = asked.commands.display().to_string();
    let bytes = format::read_file(&asked.commands)?;
    let text = String::from_utf8(bytes).map_err(|_| Failure::NoText(name.clone()))?;
    let (mut map, mut all) = (file.map.clone(), Changes::new());
    for (index, text) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        if text.trim().is_empty() {
            continue;
        }
        let line = index + 1;
        let command: Command = serde_json::from_str(text).map_err(|error| Failure::NoCommand {
            file: name.clone(),
            line,
            column: Some(error.column()).filter(|column| *column > 0),
            what: format::json_fault(&error),
        })?;
        let refused = |error| Failure::Refused { file: name.clone(), line, error };
        let changes = apply(&map, &command).map_err(refused)?;
        play(&mut map, &changes).map_err(|misfit| refused(EditError::Misfit(misfit)))?;
        all.extend(changes);
    }
    file.take_edit(map, &all, Timestamp::now(), LABEL)?;
    write_map(&file, &request, last_changed(&asked.input), &asked.output)
}
