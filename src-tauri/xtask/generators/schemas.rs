//! The JSON Schema of the map file, published for other programs.

use crate::File;

/// The schema of version 1.
pub fn map_v1() -> File {
    File { path: "schemas/map.v1.schema.json", content: format::schema() }
}
