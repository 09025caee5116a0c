//! Paper: sizes, which way round, margins, and where the picture lies on it.
//!
//! A [`Sheet`] is one page with all of a picture placed on it; a picture that
//! takes several is parted in [`tiles`](crate::tiles).

use scene::{Item, Point, Scene, Size};

use crate::ExportError;

/// What a picture is printed on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Page {
    /// A page that is just as large as the picture and its margins. The picture
    /// keeps its own size, 96 pixels to the inch, unless it would be larger than
    /// the 5.08 m that PDF readers open; then it is scaled down.
    Fit {
        /// White space around the picture, in millimetres.
        margin: f32,
    },
    /// Paper. The picture is scaled to fill what the margins leave, centred,
    /// and enlarged to at most twice its own size.
    Sheet {
        /// How large.
        paper: Paper,
        /// Which way round.
        orientation: Orientation,
        /// White space at all four edges, in millimetres.
        margin: f32,
    },
    /// As many sheets of paper as it takes.
    Tiles(Tiling),
    /// Pages that somebody has set already: they lie below each other in the
    /// picture, without a gap, each as large as the paper.
    Leaves(Leaves),
}

/// Pages that are set already.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaves {
    /// How large each page is.
    pub paper: Paper,
    /// Which way round; [`Orientation::Auto`] is upright.
    pub orientation: Orientation,
}

impl Leaves {
    /// How large each page is in pixels, for whoever sets them.
    ///
    /// # Errors
    ///
    /// [`ExportError::BadPage`] for paper that is no paper.
    pub fn size(&self) -> Result<Size, ExportError> {
        let points = page_size(self.paper, self.orientation, 0.0, 0.0)?;
        Ok(Size::new(points.width / POINTS_PER_PIXEL, points.height / POINTS_PER_PIXEL))
    }
}

/// How a picture is spread over sheets of paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tiling {
    /// How large each sheet is.
    pub paper: Paper,
    /// Which way round; [`Orientation::Auto`] takes what cuts less, then what
    /// needs fewer sheets.
    pub orientation: Orientation,
    /// White space at all four edges of each sheet, in millimetres.
    pub margin: f32,
    /// How much of its neighbours each sheet shows, in millimetres, for glue.
    pub overlap: f32,
    /// How large the picture becomes.
    pub spread: Spread,
    /// What becomes of the sheets.
    pub join: Join,
}

/// What becomes of sheets that have been printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Join {
    /// They are glued together: marks say where to cut, if they lie beside each
    /// other or overlap.
    #[default]
    Glued,
    /// They are turned over, one after the other: what is repeated on them is a
    /// running head, and those on which nothing begins are left out.
    Turned,
}

/// How large a picture becomes that is spread over sheets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// As large as so many sheets beside each other allow, and at most twice its
    /// own size; as many below each other as it takes.
    PagesWide(u32),
    /// So many times its own size.
    Scale(f32),
}

/// Sizes of paper.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Paper {
    A0,
    A1,
    A2,
    A3,
    A4,
    Letter,
    Legal,
    Tabloid,
    /// Another size, in millimetres.
    Custom {
        width: f32,
        height: f32,
    },
}

/// Which way round paper lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Whichever shows the picture larger.
    #[default]
    Auto,
    /// Higher than wide.
    Portrait,
    /// Wider than high.
    Landscape,
}

/// A page with a picture on it. Lengths are points, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sheet {
    /// The page.
    pub size: Size,
    /// Points to a pixel of the picture.
    pub scale: f32,
    /// Where the picture's corner lies.
    pub origin: Point,
    /// Whether the picture had to shrink for the page to be openable.
    pub shrunk: bool,
}

/// Text below this many points is hard to read on paper.
pub(crate) const READABLE_POINTS: f32 = 5.0;

/// The sizes that are proposed where a text would be too small, in order.
const PROPOSED: [Paper; 4] = [Paper::A3, Paper::A2, Paper::A1, Paper::A0];

/// Points to a pixel at the picture's own size: 72 to the inch against 96.
pub(crate) const POINTS_PER_PIXEL: f32 = 0.75;

pub(crate) const POINTS_PER_MILLIMETRE: f32 = 72.0 / 25.4;

/// The longest side of a page, in points, that common readers open.
const LONGEST_SIDE: f32 = 14_400.0;

/// The shortest side of a page, in points, that common readers open.
const SHORTEST_SIDE: f32 = 3.0;

/// A small map on large paper is a poster: it may grow, but not absurdly.
pub(crate) const LARGEST_SCALE: f32 = 2.0 * POINTS_PER_PIXEL;

impl Default for Page {
    /// As large as the picture, with a margin of 8 mm.
    fn default() -> Self {
        Self::Fit { margin: 8.0 }
    }
}

impl Paper {
    /// Every size that has a name.
    pub const NAMED: [Self; 8] = [
        Self::A0,
        Self::A1,
        Self::A2,
        Self::A3,
        Self::A4,
        Self::Letter,
        Self::Legal,
        Self::Tabloid,
    ];

    /// Its name in lower case, as options are written.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A0 => "a0",
            Self::A1 => "a1",
            Self::A2 => "a2",
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::Letter => "letter",
            Self::Legal => "legal",
            Self::Tabloid => "tabloid",
            Self::Custom { .. } => "custom",
        }
    }

    /// The size with a name, in whichever case it is written.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|paper| paper.name().eq_ignore_ascii_case(name))
    }

    /// Width and height in millimetres, upright.
    pub const fn millimetres(self) -> (f32, f32) {
        match self {
            Self::A0 => (841.0, 1189.0),
            Self::A1 => (594.0, 841.0),
            Self::A2 => (420.0, 594.0),
            Self::A3 => (297.0, 420.0),
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
            Self::Legal => (215.9, 355.6),
            Self::Tabloid => (279.4, 431.8),
            Self::Custom { width, height } => (width, height),
        }
    }
}

/// The size of the smallest text that says something, in pixels.
pub(crate) fn smallest_text(scene: &Scene) -> Option<f32> {
    let mut smallest: Option<f32> = None;
    scene.walk(|visit| {
        for item in &visit.node.items {
            let Item::Text(text) = item else { continue };
            if text.block.lines.iter().any(|line| !line.range.is_empty()) {
                let size = text.block.style.size;
                smallest = Some(smallest.map_or(size, |least| least.min(size)));
            }
        }
    });
    smallest
}

/// The smallest common paper on which a text of that many pixels can be read,
/// and its points there.
pub(crate) fn readable(picture: Size, text: f32, page: &Page) -> Option<(Paper, f32)> {
    let Page::Sheet { margin, .. } = *page else { return None };
    PROPOSED.into_iter().find_map(|paper| {
        let points = text * placed(picture, paper, Orientation::Auto, margin).ok()?.scale;
        (points >= READABLE_POINTS).then_some((paper, points))
    })
}

/// A page that is as large as a picture and its margins.
pub(crate) fn fitted(picture: Size, margin: f32) -> Result<Sheet, ExportError> {
    let edge = margin * POINTS_PER_MILLIMETRE;
    let room = LONGEST_SIDE - 2.0 * edge;
    // Not a number compares as false.
    if !(margin >= 0.0 && room > 0.0) {
        let side = LONGEST_SIDE / POINTS_PER_MILLIMETRE;
        return Err(ExportError::BadPage { width: side, height: side, margin });
    }
    let longest = picture.width.max(picture.height) * POINTS_PER_PIXEL;
    let scale = POINTS_PER_PIXEL * if longest > room { room / longest } else { 1.0 };
    let side = |length: f32| (length * scale + 2.0 * edge).clamp(SHORTEST_SIDE, LONGEST_SIDE);
    Ok(Sheet {
        size: Size::new(side(picture.width), side(picture.height)),
        scale,
        origin: Point::new(edge, edge),
        shrunk: longest > room,
    })
}

/// A picture on a sheet of paper.
pub(crate) fn placed(
    picture: Size,
    paper: Paper,
    orientation: Orientation,
    margin: f32,
) -> Result<Sheet, ExportError> {
    let place = |orientation| {
        let page = page_size(paper, orientation, margin, 0.0)?;
        Ok::<_, ExportError>(place(picture, page, margin))
    };
    match orientation {
        Orientation::Portrait | Orientation::Landscape => place(orientation),
        Orientation::Auto => match (place(Orientation::Portrait), place(Orientation::Landscape)) {
            (Ok(portrait), Ok(landscape)) if landscape.scale > portrait.scale => Ok(landscape),
            (portrait, _) => portrait,
        },
    }
}

/// How large paper is in points; upright, unless it is to lie.
///
/// # Errors
///
/// [`ExportError::BadPage`] where margins, and so much more at the foot, leave
/// no room.
pub(crate) fn page_size(
    paper: Paper,
    orientation: Orientation,
    margin: f32,
    foot: f32,
) -> Result<Size, ExportError> {
    let (width, height) = paper.millimetres();
    let (short, long) = if width > height { (height, width) } else { (width, height) };
    let (width, height) = match orientation {
        Orientation::Landscape => (long, short),
        Orientation::Auto | Orientation::Portrait => (short, long),
    };
    let page = Size::new(width * POINTS_PER_MILLIMETRE, height * POINTS_PER_MILLIMETRE);
    let (edge, foot) = (margin * POINTS_PER_MILLIMETRE, foot * POINTS_PER_MILLIMETRE);
    let (across, down) = (page.width - 2.0 * edge, page.height - 2.0 * edge - foot);
    let openable = width > 0.0 && height > 0.0 && page.width.max(page.height) <= LONGEST_SIDE;
    // Not a number compares as false.
    if margin >= 0.0 && across >= SHORTEST_SIDE && down >= SHORTEST_SIDE && openable {
        Ok(page)
    } else {
        Err(ExportError::BadPage { width, height, margin })
    }
}

fn place(picture: Size, page: Size, margin: f32) -> Sheet {
    let edge = margin * POINTS_PER_MILLIMETRE;
    let (across, down) = (page.width - 2.0 * edge, page.height - 2.0 * edge);
    // Dividing by a side of 0 gives infinity, which the limit catches.
    let scale = (across / picture.width).min(down / picture.height).min(LARGEST_SCALE);
    Sheet {
        size: page,
        scale,
        origin: Point::new(
            (page.width - picture.width * scale) / 2.0,
            (page.height - picture.height * scale) / 2.0,
        ),
        shrunk: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(paper: Paper, orientation: Orientation, margin: f32) -> Page {
        Page::Sheet { paper, orientation, margin }
    }

    /// Page size in whole millimetres, and the picture's size in per cent.
    fn check(page: Page, picture: (f32, f32), expected: Option<(f32, f32, f32)>) {
        let picture_size = Size::new(picture.0, picture.1);
        let sheet = match page {
            Page::Fit { margin } => fitted(picture_size, margin),
            Page::Sheet { paper, orientation, margin } => {
                placed(picture_size, paper, orientation, margin)
            }
            Page::Tiles(_) | Page::Leaves(_) => unreachable!("no sheet is checked here"),
        };
        let got = sheet.ok().map(|sheet| {
            let round = |value: f32| value.round();
            (
                round(sheet.size.width / POINTS_PER_MILLIMETRE),
                round(sheet.size.height / POINTS_PER_MILLIMETRE),
                round(100.0 * sheet.scale / POINTS_PER_PIXEL),
            )
        });
        assert_eq!(got, expected, "{page:?} for {picture:?}");
    }

    #[test]
    fn a_picture_fills_its_page_and_no_more() {
        use Orientation::{Auto, Landscape, Portrait};
        check(Page::Fit { margin: 0.0 }, (960.0, 480.0), Some((254.0, 127.0, 100.0)));
        check(Page::Fit { margin: 10.0 }, (960.0, 480.0), Some((274.0, 147.0, 100.0)));
        // Larger than any reader opens: shrunk until it fits.
        check(Page::Fit { margin: 0.0 }, (38_400.0, 19_200.0), Some((5080.0, 2540.0, 50.0)));
        // Nothing to show is still a page.
        check(Page::Fit { margin: 0.0 }, (0.0, 0.0), Some((1.0, 1.0, 100.0)));
        check(Page::Fit { margin: -1.0 }, (10.0, 10.0), None);
        check(Page::Fit { margin: f32::NAN }, (10.0, 10.0), None);
        check(Page::Fit { margin: 2540.0 }, (10.0, 10.0), None);

        check(sheet(Paper::A4, Auto, 10.0), (2000.0, 1000.0), Some((297.0, 210.0, 52.0)));
        check(sheet(Paper::A4, Auto, 10.0), (1000.0, 2000.0), Some((210.0, 297.0, 52.0)));
        check(sheet(Paper::A4, Portrait, 10.0), (2000.0, 1000.0), Some((210.0, 297.0, 36.0)));
        check(sheet(Paper::A4, Landscape, 10.0), (1000.0, 2000.0), Some((297.0, 210.0, 36.0)));
        // A small picture grows to twice its size and stays there.
        check(sheet(Paper::A0, Auto, 10.0), (100.0, 100.0), Some((841.0, 1189.0, 200.0)));
        check(sheet(Paper::Letter, Auto, 0.0), (0.0, 0.0), Some((216.0, 279.0, 200.0)));
        check(sheet(Paper::Letter, Auto, 0.0), (0.0, 50.0), Some((216.0, 279.0, 200.0)));
        check(sheet(Paper::A4, Auto, 105.0), (10.0, 10.0), None);
        let odd = |width, height| Paper::Custom { width, height };
        check(sheet(odd(100.0, 50.0), Auto, 0.0), (500.0, 1000.0), Some((50.0, 100.0, 38.0)));
        check(sheet(odd(f32::NAN, 50.0), Auto, 0.0), (500.0, 1000.0), None);
        check(sheet(odd(9000.0, 50.0), Auto, 0.0), (500.0, 1000.0), None);
    }

    #[test]
    fn a_text_that_is_too_small_gets_a_paper_that_is_large_enough() {
        let check = |width: f32, expected: Option<Paper>| {
            let page = sheet(Paper::A4, Orientation::Portrait, 8.0);
            let found = readable(Size::new(width, 1000.0), 11.0, &page);
            assert_eq!(found.map(|(paper, _)| paper), expected, "{width}");
            assert!(found.is_none_or(|(_, points)| points >= READABLE_POINTS));
        };
        check(2000.0, Some(Paper::A3));
        check(4000.0, Some(Paper::A1));
        check(7000.0, Some(Paper::A0));
        check(9000.0, None);
        assert_eq!(readable(Size::new(4000.0, 1000.0), 11.0, &Page::default()), None);
    }

    #[test]
    fn paper_is_found_by_its_name() {
        for paper in Paper::NAMED {
            assert_eq!(Paper::named(&paper.name().to_uppercase()), Some(paper));
        }
        assert_eq!(Paper::named("custom"), None);
        assert_eq!(Paper::named("a9"), None);
    }
}
