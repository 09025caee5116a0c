//! From a command to what it changes.

use model::Map;

use crate::{Changes, Command, EditError};

/// What a command would change. The map is only looked at.
pub fn apply(map: &Map, command: &Command) -> Result<Changes, EditError> {
    let _ = (map, command);
    Err(EditError::Empty)
}
