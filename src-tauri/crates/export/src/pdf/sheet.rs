//! One sheet of a document: the picture, what is repeated beside it, and marks.

use std::num::NonZeroU64;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::destination::XyzDestination;
use krilla::geom::{Quadrilateral, Transform};
use krilla::page::Page;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use scene::{Item, Point, Rect, Token};

use super::paint::{self, Painter};
use super::structure::{Noted, Structure, on_page};
use super::{Chapter, Job};
use crate::paper::POINTS_PER_PIXEL;
use crate::tiles::Layer;
use crate::{glyphs, link};

/// Puts the links onto the sheet that has them, in reading order.
pub(super) fn annotate(
    job: &Job,
    chapter: &Chapter,
    structure: &Structure,
    sheet: usize,
    page: &mut Page,
    noted: &mut Noted,
) {
    for (index, pressed) in structure.links.iter().enumerate() {
        let Some(around) = pressed.rects.iter().copied().reduce(crate::flat::union) else {
            continue;
        };
        let at = Point::new(around.x, around.y);
        if chapter.sheets.holding(around).unwrap_or_else(|| chapter.sheets.at(at)) != sheet {
            continue;
        }
        let places: Vec<_> =
            pressed.rects.iter().filter_map(|rect| on_page(chapter, sheet, *rect)).collect();
        let target = match job.anchors.get(pressed.target) {
            Some(anchor) => {
                let (page, at) = (anchor.page, anchor.at);
                Target::Destination(XyzDestination::new(page, at).into())
            }
            None => Target::Action(Action::Link(LinkAction::new(link::ascii(pressed.target)))),
        };
        let link = match places.as_slice() {
            [whole] => LinkAnnotation::new(*whole, target),
            lines => {
                let lines = lines.iter().map(|line| Quadrilateral::from(*line));
                LinkAnnotation::new_with_quad_points(lines.collect(), target)
            }
        };
        let annotation = Annotation::new_link(link, Some(job.told(pressed.target).to_owned()))
            .with_location(NonZeroU64::new(pressed.location));
        noted.link(index, page.add_tagged_annotation(annotation));
    }
}

/// Draws a sheet and notes down what on it is content.
pub(super) fn draw(
    job: &Job,
    chapter: &Chapter,
    structure: &Structure,
    owners: &[Option<usize>],
    sheet: usize,
    surface: &mut Surface,
    noted: &mut Noted,
) {
    let tile = &chapter.sheets.tiles[sheet];
    let painter = Painter::new(job, surface);
    let mut easel = Easel { chapter, structure, painter, noted, marked: Marked::Nothing };
    easel.mark(Marked::Artifact(ArtifactType::Layout));
    let backdrop = easel.painter.colour(Token::Backdrop);
    paint::ground(easel.painter.surface, chapter.sheets.size, backdrop);
    easel.mark(Marked::Nothing);
    easel.layer(&tile.body, ArtifactType::Layout, |slot| {
        owners[slot as usize].is_none_or(|owner| owner == sheet)
    });
    for (slot, _) in &structure.silent {
        if owners[*slot as usize] == Some(sheet) {
            easel.mark(Marked::Content(*slot));
            easel.mark(Marked::Nothing);
        }
    }
    for band in &tile.bands {
        easel.layer(band, ArtifactType::PaginationOther, |_| false);
    }
    easel.marks(&tile.marks);
}

/// What is being marked on the page right now.
#[derive(Clone, Copy, PartialEq)]
enum Marked {
    Nothing,
    Artifact(ArtifactType),
    Content(u32),
}

struct Easel<'a, 'p, 's> {
    chapter: &'a Chapter<'a>,
    structure: &'a Structure<'a>,
    painter: Painter<'a, 'p, 's>,
    noted: &'p mut Noted,
    marked: Marked,
}

impl Easel<'_, '_, '_> {
    /// Draws items; those that are no content are artifacts of a kind.
    fn layer(&mut self, layer: &Layer, kind: ArtifactType, owns: impl Fn(u32) -> bool) {
        let clip = layer.clip.and_then(paint::frame);
        if let Some(clip) = &clip {
            self.painter.surface.push_clip_path(clip, &krilla::paint::FillRule::NonZero);
        }
        let (scale, at) = (self.chapter.sheets.scale, layer.at);
        let transform = Transform::from_row(scale, 0.0, 0.0, scale, at.x, at.y);
        self.painter.surface.push_transform(&transform);
        self.painter.window = layer.clip.map(|clip| {
            let (x, y) = ((clip.x - at.x) / scale, (clip.y - at.y) / scale);
            Rect::new(x, y, clip.width / scale, clip.height / scale)
        });
        for index in &layer.items {
            let index = *index as usize;
            let placed = &self.chapter.flat.items[index];
            if matches!(placed.item, Item::Link(_)) {
                continue;
            }
            let slot = self.structure.of_item[index].filter(|slot| owns(*slot));
            self.mark(slot.map_or(Marked::Artifact(kind), Marked::Content));
            self.item(placed.item, placed.origin, self.chapter.first_location + placed.location);
        }
        self.mark(Marked::Nothing);
        self.painter.window = None;
        self.painter.surface.pop();
        if clip.is_some() {
            self.painter.surface.pop();
        }
    }

    fn marks(&mut self, marks: &[Item]) {
        if marks.is_empty() {
            return;
        }
        let transform = Transform::from_scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
        self.painter.surface.push_transform(&transform);
        self.mark(Marked::Artifact(ArtifactType::Page));
        for item in marks {
            self.item(item, Point::default(), 0);
        }
        self.mark(Marked::Nothing);
        self.painter.surface.pop();
    }

    fn item(&mut self, item: &Item, origin: Point, location: u64) {
        match item {
            Item::Shape(shape) => self.painter.shape(shape, origin),
            Item::Path(path) => self.painter.path(path, origin),
            Item::Text(text) => self.painter.text(text, origin, NonZeroU64::new(location)),
            Item::Image(image) => self.painter.image(image, origin),
            // It is on the page already.
            Item::Link(_) => {}
        }
    }

    /// Ends what is marked and begins something else, unless it is the same.
    fn mark(&mut self, wanted: Marked) {
        if self.marked == wanted {
            return;
        }
        if self.marked != Marked::Nothing {
            self.painter.surface.end_tagged();
        }
        self.marked = wanted;
        match wanted {
            Marked::Nothing => {}
            Marked::Artifact(kind) => {
                let artifact = Artifact::with_kind(kind);
                self.painter.surface.start_tagged(ContentTag::Artifact(artifact));
            }
            Marked::Content(slot) => {
                let spoken = self.structure.slots[slot as usize].spoken.map(glyphs::spoken);
                let tag = SpanTag::empty().with_actual_text(spoken.as_deref());
                let identifier = self.painter.surface.start_tagged(ContentTag::Span(tag));
                self.noted.slot(slot, identifier);
            }
        }
    }
}
