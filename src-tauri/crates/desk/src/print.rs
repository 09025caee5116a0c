//! A picture on paper: which page is meant, and what its sheets are called.

use std::sync::Arc;

use export::{Join, Orientation, Page, Paper, PlannedSheet, SheetLook, SheetName, Spread, Tiling};
use model::{Date, Map};
use scene::{Align, Scene, TextBlock, TextStyle, Weight};
use store::MapId;
use uuid::Uuid;
use words::{Word, Words};

use crate::files::export_blob;
use crate::locks::held;
use crate::report::PaperReport;
use crate::shelf::data_url;
use crate::wire::{
    ExportFormat, ExportOrientation, ExportPaper, ExportRequest, ExportSpread, Lens, PictureSize,
    PrintPlan,
};
use crate::{Desk, DeskError, Drawing};

/// White space around a picture on paper, in millimetres.
pub(crate) const MARGIN: f32 = 8.0;

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
pub(crate) const CAPTION: TextStyle = TextStyle {
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
    /// The report that it belongs to, if it does.
    pub report: Option<PaperReport>,
}

/// The page that is asked for.
pub fn page(request: &ExportRequest) -> Page {
    let margin = request.margin.unwrap_or(MARGIN);
    let Some(paper) = chosen_paper(request) else { return Page::Fit { margin } };
    let orientation = shape(request);
    let (spread, overlap) = match spread(request) {
        ExportSpread::OnePage => return Page::Sheet { paper, orientation, margin },
        // Sheets that only follow each other are turned over and not glued.
        ExportSpread::PagesWide { count } => {
            (Spread::PagesWide(count), if count == 1 { 0.0 } else { OVERLAP })
        }
        ExportSpread::Scale { scale } => (Spread::Scale(scale), OVERLAP),
    };
    let overlap = request.tiles.and_then(|tiles| tiles.overlap).unwrap_or(overlap);
    Page::Tiles(Tiling { paper, orientation, margin, overlap, spread, join: Join::Glued })
}

/// The paper that was chosen; none where the page is as large as the picture.
fn chosen_paper(request: &ExportRequest) -> Option<Paper> {
    let named = match request.paper {
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
    custom.or(named)
}

/// The same for what needs paper.
pub(crate) fn paper(request: &ExportRequest) -> Paper {
    chosen_paper(request).unwrap_or(Paper::A4)
}

/// Which way round the paper lies.
pub(crate) fn shape(request: &ExportRequest) -> Orientation {
    match request.orientation {
        // Whoever gives both sides has turned the paper.
        ExportOrientation::Auto => match request.paper_size {
            Some((width, height)) if width > height => Orientation::Landscape,
            Some(_) => Orientation::Portrait,
            None => Orientation::Auto,
        },
        ExportOrientation::Portrait => Orientation::Portrait,
        ExportOrientation::Landscape => Orientation::Landscape,
    }
}

/// Whether what is seen through a lens is read from the top down, however long
/// it is.
pub fn flows(lens: Lens) -> bool {
    matches!(lens, Lens::Outline | Lens::Register)
}

pub(crate) fn spread(request: &ExportRequest) -> ExportSpread {
    match request.tiles {
        Some(tiles) => tiles.spread,
        None if request.lens.is_some_and(flows) => ExportSpread::PagesWide { count: 1 },
        None => ExportSpread::OnePage,
    }
}

/// What was looked at last before it is printed: each of its sheets is asked for
/// by itself.
pub(crate) struct LookedAt {
    map: Map,
    asked: ExportRequest,
    /// Everything else that it depends on.
    stamp: String,
    picture: Picture,
    /// What was asked for, with the lens that is looked through.
    request: ExportRequest,
}

impl Desk {
    /// A picture on paper, as it was or as it has become since.
    fn looked_at(&self, id: MapId, asked: &ExportRequest) -> Result<Arc<LookedAt>, DeskError> {
        let stamp = self.manner(id).stamp();
        let map = self.peek(id)?;
        let is_same =
            |it: &&Arc<LookedAt>| it.asked == *asked && it.stamp == stamp && it.map == map;
        if let Some(same) = held(&self.looked_at).as_ref().filter(is_same) {
            return Ok(Arc::clone(same));
        }
        let mut request = asked.clone();
        let (_, picture) = self.picture_for(id, &mut request)?;
        let looked = Arc::new(LookedAt { map, asked: asked.clone(), stamp, picture, request });
        *held(&self.looked_at) = Some(Arc::clone(&looked));
        Ok(looked)
    }

    /// What a PDF would be like.
    pub fn print_plan(&self, map: Uuid, request: &ExportRequest) -> Result<PrintPlan, DeskError> {
        let looked = self.looked_at(MapId::new(map), request)?;
        let LookedAt { picture, request, .. } = &*looked;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        if let Some(report) = &picture.report {
            return Ok(plan_of(&report.plans(&picture.scene)?));
        }
        let plan = export::plan(&picture.scene, &page(request))?;
        Ok(PrintPlan {
            width: plan.width,
            height: plan.height,
            percent: plan.percent,
            smallest_text: plan.smallest_text,
            is_small: plan.smallest_text.is_some_and(|points| points < READABLE),
            columns: count(plan.columns),
            places: plan.sheets.iter().map(|it| (count(it.column), count(it.row))).collect(),
            empty: plan.empty,
            names: plan.sheets.into_iter().map(|sheet| sheet.name.name).collect(),
            cut: count(plan.cut.len()),
            sizes: Vec::new(),
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
        let looked = self.looked_at(MapId::new(map), request)?;
        let LookedAt { picture: Picture { scene, captions, report }, request, .. } = &*looked;
        let library = self.shelves()?;
        let blobs = |hash: &str| export_blob(&library, hash);
        let look = SheetLook {
            page: page(request),
            captions: captions.clone(),
            sheet: sheet as usize,
            width: match size {
                PictureSize::Card => WIDTH,
                PictureSize::Large => LARGE,
            },
            theme: request.theme,
        };
        let (scene, look) = match report {
            Some(report) => report.page(scene, sheet as usize, look)?,
            None => (scene, look),
        };
        let mut png = Vec::new();
        export::sheet_png(scene, &look, &blobs, &mut png)?;
        Ok(data_url(&png))
    }
}

impl Drawing {
    /// A picture of this drawing with what belongs to it on paper: what stands
    /// at the foot of its sheets, the report around it.
    pub fn on_paper(
        &mut self,
        map: &Map,
        mut scene: Scene,
        request: &ExportRequest,
        (words, today): (&Words, Date),
    ) -> Result<Picture, DeskError> {
        let mut captions = Vec::new();
        if request.format == ExportFormat::Report {
            let report = Some(self.report(map, &mut scene, request, (words, today))?);
            return Ok(Picture { scene, captions, report });
        }
        if let (ExportFormat::Pdf, page @ Page::Tiles(_)) = (request.format, page(request)) {
            let sheets = export::plan(&scene, &page)?.sheets;
            if sheets.len() > 1 {
                let texts = sheets.iter().map(|sheet| caption(sheet, &scene, words)).collect();
                captions = self.lines(&mut scene, texts, CAPTION);
            }
        }
        Ok(Picture { scene, captions, report: None })
    }
}

/// What a report will be like: page after page, not all of one size.
fn plan_of(plans: &[export::Plan]) -> PrintPlan {
    let sizes = plans.iter().flat_map(|it| it.sheets.iter().map(|_| (it.width, it.height)));
    let sizes: Vec<(f32, f32)> = sizes.collect();
    let (width, height) = sizes.first().copied().unwrap_or_default();
    let smallest = plans.iter().filter_map(|it| it.smallest_text).reduce(f32::min);
    let percent = plans.iter().map(|it| it.percent).fold(100.0, f32::min);
    let cut: usize = plans.iter().map(|it| it.cut.len()).sum();
    PrintPlan {
        width,
        height,
        percent,
        smallest_text: smallest,
        is_small: smallest.is_some_and(|points| points < READABLE),
        columns: 1,
        names: (1..=sizes.len()).map(|page| page.to_string()).collect(),
        places: (0..).zip(&sizes).map(|(page, _)| (0, page)).collect(),
        empty: Vec::new(),
        cut: u32::try_from(cut).unwrap_or(u32::MAX),
        sizes,
    }
}

/// What stands at the foot of a sheet.
pub(crate) fn caption(sheet: &PlannedSheet, scene: &Scene, words: &Words) -> String {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use edit::Secret;
    use layout::text::FontSource;

    use super::*;
    use crate::wire::ShareRequest;
    use crate::{Keep, Options};

    #[test]
    fn what_is_looked_at_is_laid_out_once_for_all_of_its_sheets() {
        let folder = tempfile::tempdir().unwrap();
        let library = Some(folder.path().join("library.sqlite"));
        let settings = Keep::BesideLibrary { before: None };
        let options =
            Options { library, settings, fonts: FontSource::Bundled, ..Options::default() };
        let desk = Desk::open(options).unwrap();
        let map = desk.open_sample().unwrap();
        let id = MapId::new(map);
        let check = |request: &ExportRequest| {
            let planned = desk.looked_at(id, request).unwrap();
            desk.print_sheet(map, request, 0, PictureSize::Card).unwrap();
            desk.print_sheet(map, request, 0, PictureSize::Large).unwrap();
            let after = desk.looked_at(id, request).unwrap();
            assert!(Arc::ptr_eq(&planned, &after), "{request:?}");
        };
        // Also without names: a copy that is made anew has other ids each time.
        let safe = ShareRequest { secrets: [Secret::Names].into(), ..ShareRequest::default() };
        for format in [ExportFormat::Pdf, ExportFormat::Report] {
            check(&ExportRequest { format, ..ExportRequest::default() });
            check(&ExportRequest { format, share: safe.clone(), ..ExportRequest::default() });
        }
    }
}
