//! The map that shows what a map can be.

use model::Map;

use crate::container::MapFile;
use crate::error::OpenError;
use crate::json;

/// The text of the sample, as the writer writes it.
const SAMPLE: &str = include_str!("../samples/metrofibre.journey.json");

/// The sample: a customer of MetroFibre reports a fault and gets it fixed, as
/// a facilitator would have left it after the workshop.
pub fn sample() -> Result<Map, OpenError> {
    let MapFile { map, .. } = json::open_json(SAMPLE.as_bytes(), "MetroFibre")?;
    Ok(map)
}
