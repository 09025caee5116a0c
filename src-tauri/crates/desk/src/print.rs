//! A picture on paper: which page is meant, and what its sheets are called.

use std::sync::Arc;

use export::{Orientation, Page, Paper, PlannedSheet, SheetLook, SheetName, Spread, Tiling};
use scene::{Align, Scene, TextBlock, TextStyle, Weight};
use store::MapId;
use uuid::Uuid;
use words::{Word, Words};

use crate::files::export_blob;
use crate::shelf::data_url;
use crate::wire::{
    ExportFormat, ExportOrientation, ExportPaper, ExportRequest, ExportSpread, Lens, PictureSize,
    PrintPlan,
};
use crate::{Desk, DeskError, Drawing};

/// White space around a picture on paper, in millimetres.
const MARGIN: f32 = 8.0;

/// How much sheets overlap that are to be glued, in millimetres.
const OVERLAP: f32 = 10.0;

/// Text below this many points is small on paper.
const READABLE: f32 = 6.0;

/// How wide a sheet is drawn that is looked at before it is printed, in pixels.
const WIDTH: u32 = 480;

/// The same where one of them is looked at.
const LARGE: u32 = 1_280;

/// So many letters of a title stand at the foot of a sheet.
const TITLE: usize = 80;

/// How that is written.
const CAPTION: TextStyle = TextStyle {
    size: 10.0,
    line_height: 13.0,
    weight: Weight::Regular,
    italic: false,
    align: Align::Start,
};

/// A picture that is ready to be written as any file.
#[derive(Debug)]
pub struct Picture {
    /// The picture with all its glyphs.
    pub scene: Scene,
    /// What stands at the foot of its sheets, if it has several.
    pub captions: Vec<Arc<TextBlock>>,
}

/// The page that is asked for.
pub fn page(request: &ExportRequest) -> Page {
    let margin = request.margin.unwrap_or(MARGIN);
    let named = |paper| match paper {
        ExportPaper::Fit => None,
        ExportPaper::A0 => Some(Paper::A0),
        ExportPaper::A1 => Some(Paper::A1),
        ExportPaper::A2 => Some(Paper::A2),
        ExportPaper::A3 => Some(Paper::A3),
        ExportPaper::A4 => Some(Paper::A4),
        ExportPaper::Letter => Some(Paper::Letter),
        ExportPaper::Legal => Some(Paper::Legal),
        ExportPaper::Tabloid => Some(Paper::Tabloid),
    };
    let custom = request.paper_size.map(|(width, height)| Paper::Custom { width, height });
    let Some(paper) = custom.or_else(|| named(request.paper)) else { return Page::Fit { margin } };
    let orientation = match request.orientation {
        // Whoever gives both sides has turned the paper.
        ExportOrientation::Auto => match request.paper_size {
            Some((width, height)) if width > height => Orientation::Landscape,
            Some(_) => Orientation::Portrait,
            None => Orientation::Auto,
        },
        ExportOrientation::Portrait => Orientation::Portrait,
        ExportOrientation::Landscape => Orientation::Landscape,
    };
    let (spread, overlap) = match spread(request) {
        ExportSpread::OnePage => return Page::Sheet { paper, orientation, margin },
        // Sheets that only follow each other are turned over and not glued.
        ExportSpread::PagesWide { count } => {
            (Spread::PagesWide(count), if count == 1 { 0.0 } else { OVERLAP })
        }
        ExportSpread::Scale { scale } => (Spread::Scale(scale), OVERLAP),
    };
    let overlap = request.tiles.and_then(|tiles| tiles.overlap).unwrap_or(overlap);
    Page::Tiles(Tiling { paper, orientation, margin, overlap, spread })
}

/// Whether what is seen through a lens is read from the top down, however long
/// it is.
pub fn flows(lens: Lens) -> bool {
    matches!(lens, Lens::Outline | Lens::Register)
}

fn spread(request: &ExportRequest) -> ExportSpread {
    match request.tiles {
        Some(tiles) => tiles.spread,
        None if request.lens.is_some_and(flows) => ExportSpread::PagesWide { count: 1 },
        None => ExportSpread::OnePage,
    }
}

impl Desk {
    /// What a PDF would be like.
    pub fn print_plan(&self, map: Uuid, request: &ExportRequest) -> Result<PrintPlan, DeskError> {
        let mut request = request.clone();
        let (_, picture) = self.picture_for(MapId::new(map), &mut request)?;
        let plan = export::plan(&picture.scene, &page(&request))?;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(PrintPlan {
            width: plan.width,
            height: plan.height,
            percent: plan.percent,
            smallest_text: plan.smallest_text,
            is_small: plan.smallest_text.is_some_and(|points| points < READABLE),
            columns: count(plan.columns),
            names: plan.sheets.into_iter().map(|sheet| sheet.name.name).collect(),
            cut: count(plan.cut.len()),
        })
    }

    /// One of its sheets as a data URL.
    pub fn print_sheet(
        &self,
        map: Uuid,
        request: &ExportRequest,
        sheet: u32,
        size: PictureSize,
    ) -> Result<String, DeskError> {
        let mut request = request.clone();
        let (_, picture) = self.picture_for(MapId::new(map), &mut request)?;
        let Picture { scene, captions } = picture;
        let library = self.shelves()?;
        let blobs = |hash: &str| export_blob(&library, hash);
        let look = SheetLook {
            page: page(&request),
            captions,
            sheet: sheet as usize,
            width: match size {
                PictureSize::Card => WIDTH,
                PictureSize::Large => LARGE,
            },
            theme: request.theme,
        };
        let mut png = Vec::new();
        export::sheet_png(&scene, &look, &blobs, &mut png)?;
        Ok(data_url(&png))
    }
}

impl Drawing {
    /// A picture of this drawing with what stands at the foot of its sheets.
    pub fn captioned(
        &mut self,
        mut scene: Scene,
        request: &ExportRequest,
        words: &Words,
    ) -> Result<Picture, DeskError> {
        let mut captions = Vec::new();
        if let (ExportFormat::Pdf, page @ Page::Tiles(_)) = (request.format, page(request)) {
            let sheets = export::plan(&scene, &page)?.sheets;
            let texts = sheets.iter().map(|sheet| caption(sheet, &scene, words)).collect();
            captions = self.lines(&mut scene, texts, CAPTION);
        }
        Ok(Picture { scene, captions })
    }
}

/// What stands at the foot of a sheet.
fn caption(sheet: &PlannedSheet, scene: &Scene, words: &Words) -> String {
    let title = begun(&scene.title);
    let SheetName { name, last } = &sheet.name;
    let mut values =
        vec![("name", Word::Text(name)), ("last", Word::Text(last)), ("title", Word::Text(&title))];
    let columns = sheet.goes_on.as_deref().map(begun);
    match &columns {
        None => words.with("sheet-caption", &values),
        Some(columns) => {
            values.push(("columns", Word::Text(columns)));
            words.with("sheet-caption-goes-on", &values)
        }
    }
}

/// The beginning of a long text.
fn begun(text: &str) -> String {
    text.chars().take(TITLE).collect()
}
