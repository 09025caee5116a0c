//! From a map to a scene, with a memory of the last one.

use scene::{Direction, Scene};

use model::records::{ColourBy, MapInfo};
use model::report::Report;
use model::{Date, Id, Map, direction};
use words::Words;

use crate::elsewhere::Elsewhere;
use crate::journey::{
    self, compared, dashboard, flow, outline, people, priorities, register,
    report::{self, ReportPaper},
    timeline,
    weave::{self, By},
};
use crate::pictures::{PictureSizes, Pictures};
use crate::replay::{self, Replay};
use crate::text::Shaper;

/// A way to look at a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lens {
    /// Stages and touchpoints across, lanes down, cards in the cells.
    #[default]
    Journey,
    /// Channels down, and the journey as a line that weaves between them.
    Channels,
    /// Those who answer for it down, the same line, and who hands to whom.
    Owners,
    /// A flow chart of touchpoints and their hand-offs.
    Flow,
    /// What happens from left to right, each bar as long as it lasts.
    Timeline,
    /// Headings and lists, to be read from the top.
    Outline,
    /// Tables of what the map holds of one sort.
    Register,
    /// Opportunities weighed against each other, on boards and in scores.
    Priorities,
    /// What is measured, on one page.
    Dashboard,
    /// The map and the one that it is compared with, one above the other.
    Comparison,
    /// Who makes the journey, a sheet each.
    Personas,
}

/// How much air there is between things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Density {
    /// Easy to read and to hit.
    #[default]
    Comfortable,
    /// More at once; letters are as large.
    Compact,
}

/// How the points of an emotion curve are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CurveShape {
    /// By a line that bends, and never says more than the ratings do.
    #[default]
    Smooth,
    /// By straight lines.
    Straight,
}

/// Which way the rows of a table are in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sorting {
    /// What is least comes first.
    Ascending,
    /// What is most comes first.
    Descending,
}

/// What a register lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// Cards that say what hurts.
    #[default]
    PainPoints,
    /// Hand-offs that somebody has described.
    HandOffs,
    /// Cards that say what could be done.
    Opportunities,
    /// What somebody will do.
    Actions,
    /// The moments of the journey.
    Touchpoints,
    /// How all of it is known.
    Evidence,
}

impl Register {
    /// Every register, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::PainPoints,
        Self::HandOffs,
        Self::Opportunities,
        Self::Actions,
        Self::Touchpoints,
        Self::Evidence,
    ];

    /// Its name where it is asked for.
    pub const fn word(self) -> &'static str {
        match self {
            Self::PainPoints => "pain-points",
            Self::HandOffs => "hand-offs",
            Self::Opportunities => "opportunities",
            Self::Actions => "actions",
            Self::Touchpoints => "touchpoints",
            Self::Evidence => "evidence",
        }
    }
}

/// How one looks at the registers of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RegisterLook<'a> {
    /// The one that is shown.
    pub register: Register,
    /// The column that its rows are sorted by, and which way; in the order of
    /// the journey if none, or if it has no column of that name.
    pub sorted_by: Option<(&'a str, Sorting)>,
    /// Only rows that say this somewhere are shown.
    pub filter: &'a str,
}

/// What a scene depends on beside the map.
#[derive(Clone, Copy, Debug)]
pub struct LayoutOptions<'a> {
    /// The language of what the picture itself says.
    pub words: &'a Words,
    /// What the colours of the cards say.
    pub colour_by: ColourBy,
    /// How much air there is.
    pub density: Density,
    /// How the points of emotion curves are joined.
    pub curves: CurveShape,
    /// Which register, and how.
    pub register: RegisterLook<'a>,
    /// Whether the picture itself says how often the journey changes hands and
    /// what comes of it; the window has a bar that says so.
    pub figures: bool,
    /// The day it is, which says what is overdue; nothing is if that is not said.
    pub today: Option<Date>,
    /// What is known of other maps.
    pub elsewhere: Option<&'a Elsewhere>,
    /// A journey as it happened, to be drawn over the map.
    pub replay: Option<&'a Replay>,
}

impl<'a> LayoutOptions<'a> {
    /// What is usual, in that language.
    pub const fn of(words: &'a Words) -> Self {
        let register = RegisterLook { register: Register::PainPoints, sorted_by: None, filter: "" };
        let (colour_by, density) = (ColourBy::Kind, Density::Comfortable);
        let (curves, figures) = (CurveShape::Smooth, true);
        let (today, elsewhere, replay) = (None, None, None);
        Self { words, colour_by, density, curves, register, figures, today, elsewhere, replay }
    }
}

/// Lays out maps.
///
/// What it gives depends only on what it is asked, but it remembers the last
/// scene of each lens: asked again after an edit it lays out what changed and
/// shares the rest, so [`scene::patch::between`] has little to look at. Keep one
/// for each map that is open.
pub struct Layouter {
    shaper: Shaper,
    pictures: Pictures,
    /// What the memory belongs to.
    about: Option<About>,
    journey: journey::Memory,
    channels: weave::Memory,
    owners: weave::Memory,
    flow: flow::Memory,
    timeline: timeline::Memory,
    outline: outline::Memory,
    register: register::Memory,
    priorities: priorities::Memory,
    dashboard: dashboard::Memory,
    compared: compared::Memory,
    people: people::Memory,
}

/// A report on its pages.
#[derive(Clone, Debug)]
pub struct ReportPages {
    /// Its pages in their order, in as few pictures as there can be.
    pub parts: Vec<ReportPart>,
    /// How many pages there are, those of the picture of the map included.
    pub count: usize,
}

/// Pages of a report that belong together.
#[derive(Clone, Debug)]
pub enum ReportPart {
    /// Text on pages that lie below each other.
    Text(Scene),
    /// Here the picture of the map belongs.
    Picture {
        /// How many pages come before it.
        before: usize,
    },
}

/// Everything that a memory holds for.
#[derive(PartialEq)]
struct About {
    map: Id<MapInfo>,
    words: String,
    language: String,
    direction: Direction,
    density: Density,
    curves: CurveShape,
    today: Option<Date>,
}

impl Layouter {
    /// One that takes its letters from there and remembers nothing yet.
    pub fn new(shaper: Shaper) -> Self {
        Self {
            shaper,
            pictures: Pictures::default(),
            about: None,
            journey: journey::Memory::default(),
            channels: weave::Memory::default(),
            owners: weave::Memory::default(),
            flow: flow::Memory::default(),
            timeline: timeline::Memory::default(),
            outline: outline::Memory::default(),
            register: register::Memory::default(),
            priorities: priorities::Memory::default(),
            dashboard: dashboard::Memory::default(),
            compared: compared::Memory::default(),
            people: people::Memory::default(),
        }
    }

    /// The same, able to give pictures the proportions that they have. Without
    /// it every picture gets a frame of 8 to 5.
    #[must_use]
    pub fn with_pictures(self, sizes: PictureSizes) -> Self {
        Self { pictures: Pictures::new(sizes), ..self }
    }

    /// The picture of a map through a lens.
    pub fn scene(&mut self, map: &Map, lens: Lens, options: &LayoutOptions<'_>) -> Scene {
        let words = options.words;
        let language = match map.info.language.trim() {
            "" => words.language(),
            language => language,
        };
        let direction = direction(map);
        let about = About {
            map: map.info.id,
            words: words.language().to_owned(),
            language: language.to_owned(),
            direction,
            density: options.density,
            curves: options.curves,
            today: options.today,
        };
        if self.about.as_ref() != Some(&about) {
            self.journey = journey::Memory::default();
            self.channels = weave::Memory::default();
            self.owners = weave::Memory::default();
            self.flow = flow::Memory::default();
            self.timeline = timeline::Memory::default();
            self.outline = outline::Memory::default();
            self.register = register::Memory::default();
            self.priorities = priorities::Memory::default();
            self.dashboard = dashboard::Memory::default();
            self.compared = compared::Memory::default();
            self.people = people::Memory::default();
            self.about = Some(about);
        }
        let tools = journey::Tools {
            words,
            language,
            direction,
            colour_by: options.colour_by,
            density: options.density,
            curves: options.curves,
            figures: options.figures,
            today: options.today,
            elsewhere: options.elsewhere,
            shaper: &mut self.shaper,
            pictures: &mut self.pictures,
        };
        let root = match lens {
            Lens::Journey => journey::root(map, tools, &mut self.journey),
            Lens::Channels => weave::root(map, By::Channel, tools, &mut self.channels),
            Lens::Owners => weave::root(map, By::Owner, tools, &mut self.owners),
            Lens::Flow => flow::root(map, tools, &mut self.flow),
            Lens::Timeline => timeline::root(map, tools, &mut self.timeline),
            Lens::Outline => outline::root(map, tools, &mut self.outline),
            Lens::Register => register::root(map, options.register, tools, &mut self.register),
            Lens::Priorities => priorities::root(map, tools, &mut self.priorities),
            Lens::Dashboard => dashboard::root(map, tools, &mut self.dashboard),
            Lens::Comparison => compared::root(map, tools, &mut self.compared),
            Lens::Personas => people::root(map, tools, &mut self.people),
        };
        let root = match options.replay {
            Some(replay) => replay::over(&root, replay, direction, &mut self.shaper, language),
            None => root,
        };
        let title = words.text_or(&map.info.title, "untitled-map");
        Scene {
            title: title.into(),
            language: language.into(),
            direction,
            root,
            fonts: self.shaper.fonts(),
        }
    }

    /// A report on its pages, with all glyphs. The picture of the map takes so
    /// many pages, which lie elsewhere.
    pub fn report(
        &mut self,
        map: &Map,
        report: &Report,
        paper: &ReportPaper,
        picture: usize,
        words: &Words,
    ) -> ReportPages {
        let direction = if report.right_to_left { Direction::Rtl } else { Direction::Ltr };
        let usual = LayoutOptions::of(words);
        let tools = journey::Tools {
            words,
            language: &report.language,
            direction,
            colour_by: usual.colour_by,
            density: usual.density,
            curves: usual.curves,
            figures: usual.figures,
            today: None,
            elsewhere: None,
            shaper: &mut self.shaper,
            pictures: &mut self.pictures,
        };
        let report::Pages { parts, count } = report::pages(map, report, paper, picture, tools);
        let mut scene = |root| {
            let (title, language) = (report.title.as_str().into(), report.language.as_str().into());
            Scene { title, language, direction, root, fonts: self.shaper.fonts() }
        };
        let parts = parts.into_iter().map(|part| match part {
            report::Set::Text(root) => ReportPart::Text(scene(root)),
            report::Set::Picture { before } => ReportPart::Picture { before },
        });
        let mut parts: Vec<ReportPart> = parts.collect();
        for part in &mut parts {
            if let ReportPart::Text(scene) = part {
                scene.fonts = self.shaper.complete_scene(scene);
            }
        }
        ReportPages { parts, count }
    }

    /// What shapes the texts: to fill in glyphs that were left out, and to keep
    /// line breaks for the next time.
    pub fn shaper(&mut self) -> &mut Shaper {
        &mut self.shaper
    }
}

/// Which way a map runs.
fn direction(map: &Map) -> Direction {
    if direction::is_right_to_left(map) { Direction::Rtl } else { Direction::Ltr }
}
