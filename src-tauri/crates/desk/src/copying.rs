//! What is copied for other programs: a table, a picture.

use export::{Background, PngOptions};
use scene::TableRow;
use store::MapId;
use uuid::Uuid;

use crate::manner::Manner;
use crate::wire::CopiedTable;
use crate::{Desk, DeskError};

/// As sharp as the screens that most people have now.
const SHARP: f32 = 2.0;

/// More pixels than this are no picture that other programs take from the
/// clipboard with ease.
const MOST_PIXELS: f32 = 24_000_000.0;

impl Desk {
    /// The register that is looked at, for another program: the rows of these
    /// nodes, or all if none of them is in it. Through every other lens the map
    /// itself, a column for each touchpoint and a row for each lane.
    pub fn copy_table(&self, map: Uuid, rows: &[String]) -> Result<CopiedTable, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        self.with_open(id, |open| {
            let cells = match open.drawing.shown().and_then(scene::table) {
                Some(table) => of_register(table, rows),
                None => format::matrix(&library.load(id)?, &self.words()),
            };
            Ok(CopiedTable {
                text: format::sheet::tabs(&cells),
                html: format::sheet::html(&cells),
                rows: cells.len().saturating_sub(1),
            })
        })
    }

    /// The picture that is looked at as a PNG in the light theme, twice as large
    /// as on the map, or smaller if that would be too large for the clipboard.
    pub fn copy_picture(&self, map: Uuid) -> Result<Vec<u8>, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        let (_, scene) = self.finished(id, &Manner { figures: true, ..self.manner(id) })?;
        let size = scene.size();
        let area = (size.width * size.height).max(1.0);
        let options = PngOptions {
            scale: SHARP.min((MOST_PIXELS / area).sqrt()),
            theme: scene::Theme::Light,
            background: Background::Theme,
        };
        let blobs = |hash: &str| crate::files::export_blob(&library, hash);
        let mut png = Vec::new();
        export::png(&scene, &options, &blobs, &mut png)?;
        Ok(png)
    }
}

fn of_register(mut table: Vec<TableRow>, rows: &[String]) -> Vec<Vec<String>> {
    let is_asked = |row: &TableRow| rows.iter().any(|id| **id == *row.id.0);
    if table.iter().skip(1).any(is_asked) {
        let mut index = 0;
        table.retain(|row| {
            index += 1;
            index == 1 || is_asked(row)
        });
    }
    table.into_iter().map(|row| row.cells).collect()
}
