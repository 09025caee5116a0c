//! The report on paper: text on upright pages, the picture of the map on lying
//! ones between them.

use std::sync::Arc;

use export::{BookPart, Join, Leaves, Orientation, Page, SheetLook, Spread, Tiling};
use format::report::report;
use layout::{ReportPaper, ReportPart};
use model::report::{Block, Report, Section};
use model::{Date, Map};
use scene::{Scene, TextBlock};
use words::{Word, Words};

use crate::print::{CAPTION, MARGIN, caption, paper, shape, spread};
use crate::wire::{ExportRequest, ExportSpread};
use crate::{DeskError, Drawing};

/// White space around text, in millimetres.
const ASIDE: f32 = 19.0;
const ABOVE: f32 = 23.0;
const BELOW: f32 = 19.0;

/// The least of it, so that what runs above and below has room.
const LEAST_ABOVE: f32 = 12.0;

/// The sizes in which the map is tried on its pages, the largest first. At the
/// least of them its small print has some 6 points.
const SCALES: [f32; 5] = [1.0, 0.92, 0.84, 0.78, 0.74];

/// Those for maps with cells that would be cut at all of these.
const TIGHT_SCALES: [f32; 2] = [0.67, 0.6];

/// Those for maps that would take more sheets than a document has.
const SMALL_SCALES: [f32; 3] = [0.5, 0.3, 0.15];

/// A report that is set on its pages.
#[derive(Debug)]
pub struct PaperReport {
    parts: Vec<ReportPart>,
    /// The pages of its text.
    leaves: Leaves,
    /// The pages of the picture, and what stands at their feet.
    map: Page,
    captions: Vec<Arc<TextBlock>>,
    /// What the picture is called among the sections.
    title: String,
}

/// The sections of a report that are wanted.
pub(crate) fn sections(request: &ExportRequest) -> Vec<Section> {
    match &request.sections {
        None => Section::ALL.into(),
        Some(words) => words.iter().filter_map(|word| Section::from_word(word)).collect(),
    }
}

/// The language of a file that speaks of all of a map: the map's own.
pub(crate) fn words_of(map: &Map, words: &Words) -> Words {
    match map.info.language.as_str() {
        "" => *words,
        language => Words::of(language),
    }
}

impl Drawing {
    /// Sets the report of a map around its picture, which gets the faces of all
    /// of it.
    pub(crate) fn report(
        &mut self,
        map: &Map,
        scene: &mut Scene,
        request: &ExportRequest,
        (words, today): (&Words, Date),
    ) -> Result<PaperReport, DeskError> {
        let words = &words_of(map, words);
        let report = report(map, &sections(request), today, words);
        let leaves = Leaves {
            paper: paper(request),
            orientation: match shape(request) {
                Orientation::Auto => Orientation::Portrait,
                chosen => chosen,
            },
        };
        // What the header says stands on the first page.
        *scene = layout::room::without_header(scene);
        let page = map_page(scene, request)?;
        let sheets = match shows_picture(&report) {
            true => export::plan(scene, &page)?.sheets,
            false => Vec::new(),
        };
        let text = text_paper(&leaves, request)?;
        let set = self.layouter().report(map, &report, &text, sheets.len(), words);
        let before = set.parts.iter().find_map(|part| match part {
            ReportPart::Picture { before } => Some(*before),
            ReportPart::Text(_) => None,
        });
        let feet = sheets.iter().enumerate().map(|(index, sheet)| {
            let page = (before.unwrap_or(0) + index + 1) as f64;
            let count = set.count as f64;
            let values = [("page", Word::Number(page)), ("count", Word::Number(count))];
            let page = words.with("report-page", &values);
            match sheets.len() {
                1 => page,
                _ => words.with(
                    "report-sheet",
                    &[
                        ("sheet", Word::Text(&caption(sheet, scene, words))),
                        ("page", Word::Text(&page)),
                    ],
                ),
            }
        });
        let feet = feet.collect();
        let captions = self.lines(scene, feet, CAPTION);
        let title = Section::Map.title(words);
        Ok(PaperReport { parts: set.parts, leaves, map: page, captions, title })
    }
}

impl PaperReport {
    /// Its parts in order, around the picture of the map.
    pub(crate) fn parts<'a>(&'a self, picture: &'a Scene) -> Vec<BookPart<'a>> {
        let part = |part: &'a ReportPart| match part {
            ReportPart::Text(scene) => BookPart {
                scene,
                page: Page::Leaves(self.leaves),
                captions: Vec::new(),
                title: None,
            },
            ReportPart::Picture { .. } => BookPart {
                scene: picture,
                page: self.map,
                captions: self.captions.clone(),
                title: Some(self.title.clone()),
            },
        };
        self.parts.iter().map(part).collect()
    }

    /// How each part comes out on paper, in order.
    pub(crate) fn plans(&self, picture: &Scene) -> Result<Vec<export::Plan>, DeskError> {
        let parts = self.parts(picture);
        Ok(parts.iter().map(|it| export::plan(it.scene, &it.page)).collect::<Result<_, _>>()?)
    }

    /// A page, from 0: the scene that it is of, and how that is drawn.
    pub(crate) fn page<'a>(
        &'a self,
        picture: &'a Scene,
        page: usize,
        look: SheetLook,
    ) -> Result<(&'a Scene, SheetLook), DeskError> {
        let mut before = 0;
        for (part, plan) in self.parts(picture).into_iter().zip(self.plans(picture)?) {
            if page < before + plan.sheets.len() {
                let BookPart { scene, page: paper, captions, .. } = part;
                return Ok((
                    scene,
                    SheetLook { page: paper, captions, sheet: page - before, ..look },
                ));
            }
            before += plan.sheets.len();
        }
        Err(export::ExportError::NoSheet.into())
    }
}

fn shows_picture(report: &Report) -> bool {
    let blocks = report.parts.iter().flat_map(|part| &part.blocks);
    blocks.into_iter().any(|block| matches!(block, Block::Picture(_)))
}

/// The pages of the map: lying, as few as it can be read on, and as large as
/// that allows.
fn map_page(scene: &Scene, request: &ExportRequest) -> Result<Page, DeskError> {
    let margin = request.margin.unwrap_or(MARGIN);
    let orientation = match shape(request) {
        Orientation::Auto => Orientation::Landscape,
        chosen => chosen,
    };
    let paper = paper(request);
    let overlap = request.tiles.and_then(|tiles| tiles.overlap).unwrap_or(0.0);
    let join = if overlap > 0.0 { Join::Glued } else { Join::Turned };
    let tiled = |spread| Page::Tiles(Tiling { paper, orientation, margin, overlap, spread, join });
    match request.tiles.map(|_| spread(request)) {
        Some(ExportSpread::OnePage) => return Ok(Page::Sheet { paper, orientation, margin }),
        Some(ExportSpread::PagesWide { count }) => return Ok(tiled(Spread::PagesWide(count))),
        Some(ExportSpread::Scale { scale }) => return Ok(tiled(Spread::Scale(scale))),
        None => {}
    }
    // What is cut, and how many sheets it takes.
    let tried = |scales: &[f32]| -> Vec<(f32, (usize, usize))> {
        let price = |scale: f32| {
            let plan = export::plan(scene, &tiled(Spread::Scale(scale))).ok()?;
            Some((scale, (plan.cut.len(), plan.sheets.len())))
        };
        scales.iter().filter_map(|scale| price(*scale)).collect()
    };
    let best = |tried: Vec<(f32, (usize, usize))>| {
        let least = tried.iter().map(|(_, price)| *price).min()?;
        tried.into_iter().find(|(_, price)| *price == least)
    };
    let found = match best(tried(&SCALES)) {
        Some(whole @ (_, (0, _))) => Some(whole),
        Some(cut) => best(tried(&TIGHT_SCALES)).filter(|(_, it)| it.0 == 0).or(Some(cut)),
        None => best(tried(&SMALL_SCALES)),
    };
    Ok(match found {
        Some((scale, _)) => tiled(Spread::Scale(scale)),
        None => Page::Sheet { paper, orientation, margin },
    })
}

/// The paper of the text, in pixels.
fn text_paper(leaves: &Leaves, request: &ExportRequest) -> Result<ReportPaper, DeskError> {
    const PIXELS: f32 = 96.0 / 25.4;
    let size = leaves.size()?;
    let margin = request.margin;
    // What is asked for holds; small paper has less white.
    let aside = margin.unwrap_or(ASIDE.min(0.1 * size.width / PIXELS));
    let above = margin.map_or(ABOVE, |it| it.max(LEAST_ABOVE));
    let below = margin.map_or(BELOW, |it| it.max(LEAST_ABOVE));
    let (width, height) =
        (size.width - 2.0 * aside * PIXELS, size.height - (above + below) * PIXELS);
    if width < LEAST_TEXT * PIXELS || height < LEAST_TEXT * PIXELS {
        let (width, height) = (size.width / PIXELS, size.height / PIXELS);
        return Err(export::ExportError::BadPage { width, height, margin: aside }.into());
    }
    Ok(ReportPaper { size, above: above * PIXELS, below: below * PIXELS, aside: aside * PIXELS })
}

/// Text needs so much room both ways, in millimetres.
const LEAST_TEXT: f32 = 50.0;
