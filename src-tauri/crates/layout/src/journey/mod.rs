//! The journey: stages and touchpoints across, lanes down, cards in the cells.
//!
//! Rules:
//!
//! - **J1** Every card of a lane that is not hidden is in the picture with its
//!   whole text; cards without a place are in the section `parking` below. Of a
//!   stack that is closed the top card is, with the number of all its cards.
//! - **J2** Columns and rows grow with what is in them. Nothing overlaps but
//!   the lines and points of the emotions, which share a plot.
//! - **J3** The grid is a regular table: each row has a header and cells that
//!   cover every column once. Cards across a stage have a row of their own
//!   below that of their lane (`spans:<lane>`), cards that cover several
//!   touchpoints as many as it takes that none overlap (`across:<lane>:<n>`),
//!   each exactly from its first column to its last, and so do the cards of an
//!   emotions lane below its curves (`cards:<lane>`).
//! - **J4** A map that runs from right to left is the mirror image; each text
//!   keeps its own direction.
//! - **J5** What a colour says is also said by a word, a sign, or the look of
//!   a line.
//! - **J6** What did not change is the same node in memory in the next scene.
//! - **J7** A source that more than half of the cards have is said once, in the
//!   header, and not on each of them.
//! - **J8** Addresses of pages and of people in any text are underlined and can
//!   be pressed.
//! - **J9** A picture keeps its proportions, up to a height that leaves room
//!   for what else is in its row.
//! - **J10** A stage that is folded is one narrow column, and a lane that is
//!   folded one low row; both count what is folded away, cards and tiles.
//! - **J11** What the colours of the cards say can be chosen. The legend names
//!   each of them, and a card names what it is coloured by.
//! - **J12** How much air there is changes distances and nothing else: letters
//!   are as large, and all is said.
//! - **J30** The colour of a hand-off's mark says who answers for it, its shape and
//!   sign when it is taken, and badges at its corners that the journey stops or
//!   goes on there. A change that is let be has no mark.
//! - **J31** How often the journey changes hands, and what comes of it, stands in
//!   the picture only where nothing beside it says so.
//! - **J60** Where customers are told different things through two channels, the
//!   touchpoint at which that shows bears a sign in every lens that has it, with
//!   what it is about where there is room, and says between which channels. What
//!   shows at no touchpoint stands at both channels, where they are rows.
//!
//! Names of nodes, for whoever lets a person work on the picture:
//!
//! | node | is |
//! |---|---|
//! | `map` | the whole |
//! | `header`, `title`, `state`, `fact:<name>`, `persona:<id>` | what the map says about itself |
//! | `figures`, in it `figure:<name>` | how often the journey changes hands and what comes of it, where nothing beside the picture says so |
//! | `grid` | the table |
//! | `stages`: `corner`, `stage:<id>` | row 0 |
//! | `touchpoints`: `label:touchpoints`, `touchpoint:<id>`, `nothing:<stage>` | row 1 |
//! | in a touchpoint: `hand_off:<id>`, `crossing:<from>:<to>` | a recorded and a suggested hand-off |
//! | `lane:<id>`: `label:<lane>`, `cell:<lane>:<touchpoint>`, in them `card:<id>` | a row of cards |
//! | `spans:<lane>`: `span:<lane>:<stage>`, in them `card:<id>` | cards across a stage |
//! | `across:<lane>:<n>`: `across:<lane>:<from>:<until>`, in them `card:<id>`; `beside:<lane>:<touchpoint>:<n>` | cards that cover several touchpoints, and the cells beside them |
//! | `lane:<id>`: `curves:<lane>`, in it `plot:<lane>`, `curve:<persona>`, `emotion:<persona>:<touchpoint>` | the curves |
//! | `cards:<lane>`: `cell:<lane>:<touchpoint>`, in them `note:<persona>:<touchpoint>` | the notes on ratings, and the cards of an emotions lane |
//! | `lane:<id>` | also a dividing line |
//! | `metric:<id>`, in the lane of metrics or in the section `measured` below the journey | what is measured there |
//! | `parking`, in it `card:<id>` | cards without a place |
//! | in the card on top of others: `stack:<id>` | where their count stands |
//! | beside the cards below it, where they are shown: `rule:<id>` | what holds them together |
//! | `legend`, in it `legend:<name>` | what the signs mean |
//! | `folded:<stage>`, `folded:<lane>:<stage>` | what stands in for the touchpoints and the cards of a stage that is folded |
//! | `nothing…` | what stands in for what a map does not have yet |

mod card;
mod chips;
mod colours;
pub(crate) mod compared;
mod crossings;
mod curve;
pub(crate) mod dashboard;
mod desk;
mod doubts;
mod emotions;
mod figures;
pub(crate) mod flow;
mod grid;
mod groups;
mod header;
mod heads;
mod kept;
mod known;
mod legend;
mod links;
mod look;
mod measured;
pub(crate) mod outline;
mod overlay;
pub(crate) mod people;
mod piles;
mod places;
mod plain;
pub(crate) mod priorities;
pub(crate) mod register;
pub(crate) mod report;
mod rows;
mod sheet;
mod sketch;
#[cfg(test)]
mod tests;
pub(crate) mod timeline;
mod times;
pub(crate) mod weave;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::facts;
use model::records::ColourBy;
use model::{Date, Map};
use scene::{Direction, Node, Rect, Role, Token};
use uuid::Uuid;
use words::Words;

use self::colours::{Colours, Meaning};
use self::desk::{Desk, Vocabulary};
use self::emotions::Curves;
use self::figures::Changes;
use self::grid::Grid;
use self::kept::{Cells, Flow, Nodes};
use self::legend::Subject;
use self::look::{Air, LEAST_WIDTH, SECTION};
use self::measured::Gauges;
use self::overlay::Overlay;
use self::places::{Address, Places};
use self::rows::Rows;
use crate::elsewhere::{Elsewhere, SubJourney, is_same_map};
use crate::pictures::Pictures;
use crate::text::Shaper;
use crate::{CurveShape, Density};

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    vocabulary: Vocabulary,
    places: Places,
    cells: Cells,
    nodes: Nodes,
    curves: Curves,
    colours: Colours,
    /// The map of the last scene, and what was known of others.
    map: Option<Map>,
    elsewhere: Seen,
    overlay: Option<Overlay>,
    heads: Option<Heads>,
    header: Option<(f32, Arc<Node>)>,
    legend: Option<(Explained, Arc<Node>)>,
    gauges: Gauges,
}

/// The rows of headers, and the columns that they were drawn for.
struct Heads {
    grid: Grid,
    stages: Arc<Node>,
    touchpoints: Arc<Node>,
}

/// What the legend is about.
type Explained = (Vec<Subject>, Vec<Meaning>, Option<String>);

/// What a picture is made with beside the map.
pub(crate) struct Tools<'a> {
    /// The language of what the picture itself says.
    pub(crate) words: &'a Words,
    /// The language of the map.
    pub(crate) language: &'a str,
    pub(crate) direction: Direction,
    pub(crate) colour_by: ColourBy,
    pub(crate) density: Density,
    pub(crate) curves: CurveShape,
    pub(crate) figures: bool,
    /// The day it is.
    pub(crate) today: Option<Date>,
    pub(crate) elsewhere: Option<&'a Elsewhere>,
    pub(crate) shaper: &'a mut Shaper,
    pub(crate) pictures: &'a mut Pictures,
}

/// The picture of a map.
pub(crate) fn root(map: &Map, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
    let Tools {
        words,
        language,
        direction,
        colour_by,
        density,
        curves: curve_shape,
        figures,
        today,
        elsewhere,
        shaper,
        pictures,
    } = tools;
    let air = Air::of(density);
    let Memory {
        vocabulary,
        places,
        cells,
        nodes,
        curves,
        colours,
        map: before,
        elsewhere: seen,
        overlay,
        heads: kept_heads,
        header: kept_header,
        legend: kept_legend,
        gauges,
    } = memory;
    let mut same = Same::of(before.as_ref(), map);
    let now = Seen::of(elsewhere);
    same.heads &= seen.sub_journeys == now.sub_journeys;
    let is_told = is_same_map(seen.over.as_ref(), now.over.as_ref())
        && is_same_map(before.as_ref(), Some(map));
    if !is_told {
        let told = now.over.as_ref().map(|over| Overlay::of(map, over));
        same.heads &= *overlay == told;
        *overlay = told;
    }
    *seen = now;
    let overlay = overlay.as_ref();
    let source_before = places.common_source().map(str::to_owned);
    places.update(map);
    let places = &*places;
    let tagged = places.tagged();
    let common_source = places.common_source();
    let same_source = source_before.as_deref() == common_source;
    gauges.update(map);
    if !same.measured {
        gauges.forget_tiles();
    }
    if !same.owners || !same_source {
        cells.context += 1;
    }
    colours.update(map, colour_by, tagged, words);
    cells.colours = colours.version();
    let colours = &*colours;
    let mut desk = Desk {
        map,
        direction,
        air,
        curve_shape,
        language,
        common_source,
        tagged,
        colours,
        shaper,
        pictures,
        words,
        elsewhere,
        overlay,
        vocabulary,
    };
    let lanes: Vec<_> = facts::lanes(map).into_iter().filter(|lane| !lane.hidden).collect();
    let grid = Grid::new(facts::columns(map), &lanes, places, air);
    let width = grid.width.max(LEAST_WIDTH);

    let heads = match kept_heads.take() {
        Some(kept) if same.heads && same_source && kept.grid == grid => kept,
        _ => {
            let stages = heads::stages(&mut desk, nodes, &grid);
            let top = stages.frame.height;
            let touchpoints = heads::touchpoints(&mut desk, nodes, &grid, top);
            Heads { grid: grid.clone(), stages, touchpoints }
        }
    };
    let first_top = heads.touchpoints.frame.bottom();
    let done = vec![Arc::clone(&heads.stages), Arc::clone(&heads.touchpoints)];
    *kept_heads = Some(heads);
    let mut rows = Rows {
        desk: &mut desk,
        nodes,
        cells,
        places,
        curves,
        gauges,
        today,
        grid: &grid,
        top: first_top,
        row: 2,
        has_curves: false,
        has_gauges: false,
        done,
    };
    lanes.iter().for_each(|lane| rows.lane(lane));
    if lanes.is_empty() {
        rows.nothing();
    }
    let (height, count, done) = (rows.top, rows.row, rows.done);

    let header = match kept_header.take() {
        Some((of_width, node)) if same.header && same_source && of_width == width => node,
        _ => {
            let mut node = header::header(&mut desk, nodes, width);
            node.frame = Rect::new(air.margin, air.margin, width, node.frame.height);
            nodes.keep(node)
        }
    };
    *kept_header = Some((width, Arc::clone(&header)));

    let total = width + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let mut y = header.frame.bottom() + air.section_gap;
    picture.child(header);
    if figures && map.touchpoints.len() > 1 {
        let counted = figures::of_hand_offs(&mut desk, Changes::OfChannel);
        let mut node = figures::figures(&mut desk, nodes, counted, width);
        node.frame = Rect { x: air.margin, y, ..node.frame };
        y = node.frame.bottom() + air.section_gap;
        picture.child(nodes.keep(node));
    }
    let frame = picture.rect(air.margin, y, grid.width, height);
    y += height;
    let label = desk.say("section-grid");
    let mut table = desk.sketch(grid.width);
    done.into_iter().for_each(|row| table.child(row));
    let role = Role::Table { rows: count, columns: grid.count };
    picture.child(nodes.keep(table.node("grid", role, &label, frame)));
    // J58: what is measured of the map stands below the journey.
    if let Some(measured) = measured::of_map(&mut desk, nodes, gauges, today, width) {
        y += air.section_gap;
        let frame = Rect { x: air.margin, y, ..measured.frame };
        y += frame.height;
        picture.child(nodes.keep(Node { frame, ..measured }));
    }
    if let Some(mut parking) = parking(&mut desk, cells, nodes, places, width) {
        y += air.section_gap;
        parking.frame.x = air.margin;
        parking.frame.y = y;
        y += parking.frame.height;
        picture.child(nodes.keep(parking));
    }
    let mut subjects = legend::subjects(map);
    if overlay.is_some() {
        subjects.push(Subject::Overlay);
    }
    let meanings = colours.meanings();
    let over_title = overlay.map(|it| it.title.as_str());
    if !subjects.is_empty() {
        y += air.section_gap;
        let legend = match kept_legend.take() {
            Some(((of, said, over), node))
                if of == subjects
                    && said == meanings
                    && over.as_deref() == over_title
                    && node.frame.width == width =>
            {
                Node::clone(&node)
            }
            _ => legend::legend(&mut desk, nodes, &subjects, width),
        };
        let frame = Rect { x: air.margin, y, ..legend.frame };
        let legend = nodes.keep(Node { frame, ..legend });
        let explained = (subjects, meanings.to_vec(), over_title.map(str::to_owned));
        *kept_legend = Some((explained, Arc::clone(&legend)));
        y += legend.frame.height;
        picture.child(legend);
    }
    cells.sweep(|card| map.cards.contains_key(&card), map.cards.len());
    *before = Some(map.clone());
    let frame = Rect::new(0.0, 0.0, total, y + air.margin);
    nodes.keep(picture.node("map", Role::Document, "", frame))
}

/// What was known of other maps.
#[derive(Default)]
struct Seen {
    /// The one that was drawn over this one.
    over: Option<Map>,
    sub_journeys: BTreeMap<Uuid, SubJourney>,
}

impl Seen {
    fn of(elsewhere: Option<&Elsewhere>) -> Self {
        Self {
            over: elsewhere.and_then(Elsewhere::overlay).cloned(),
            sub_journeys: elsewhere.map(|it| it.sub_journeys.clone()).unwrap_or_default(),
        }
    }
}

/// What has not changed since the last scene.
struct Same {
    owners: bool,
    /// What the tiles of metrics name.
    measured: bool,
    heads: bool,
    header: bool,
}

impl Same {
    fn of(before: Option<&Map>, map: &Map) -> Self {
        let Some(before) = before else {
            return Self { owners: false, measured: false, heads: false, header: false };
        };
        let owners = before.teams.ptr_eq(&map.teams)
            && before.personas.ptr_eq(&map.personas)
            && before.people.ptr_eq(&map.people)
            && before.claims.ptr_eq(&map.claims);
        let heads = owners
            && before.stages.ptr_eq(&map.stages)
            && before.touchpoints.ptr_eq(&map.touchpoints)
            && before.touchpoint_channels.ptr_eq(&map.touchpoint_channels)
            && before.channels.ptr_eq(&map.channels)
            && before.inconsistencies.ptr_eq(&map.inconsistencies)
            && before.hand_offs.ptr_eq(&map.hand_offs)
            && before.silences.ptr_eq(&map.silences);
        // Whether a persona has a line at all decides on the key beside it.
        let header = owners
            && Arc::ptr_eq(&before.info, &map.info)
            && before.personas.ptr_eq(&map.personas)
            && before.persona_channels.ptr_eq(&map.persona_channels)
            && before.channels.ptr_eq(&map.channels)
            && before.emotions.ptr_eq(&map.emotions)
            && before.cards.is_empty() == map.cards.is_empty();
        let measured = heads && Arc::ptr_eq(&before.info, &map.info);
        Self { owners, measured, heads, header }
    }
}

/// The cards without a place; none if there are none.
fn parking(
    desk: &mut Desk<'_>,
    cells: &mut Cells,
    nodes: &mut Nodes,
    places: &Places,
    width: f32,
) -> Option<Node> {
    let place = places.at(Address::Parking)?;
    let title = desk.say("section-parking");
    let block = desk.aligned(&title, SECTION, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let top = block.size.height;
    let frame = Rect::new(0.0, 0.0, width, top);
    let heading = nodes.keep(heading.node("parking:title", Role::Heading(2), "", frame));
    let height =
        cells.measure(desk, Address::Parking, Some(place), Flow::of_width(width, desk.air));
    let mut list = desk.sketch(width);
    let ground = Rect::new(0.0, 0.0, width, height);
    list.shape(ground, 0.0, Some(Token::Sunken), None);
    cells.cards(Address::Parking).into_iter().for_each(|card| list.child(card));
    let frame = Rect::new(0.0, top + 8.0, width, height);
    let list = nodes.keep(list.node("parking:cards", Role::Section, &title, frame));
    let mut sketch = desk.sketch(width);
    sketch.child(heading);
    sketch.child(list);
    let frame = Rect::new(0.0, 0.0, width, top + 8.0 + height);
    Some(sketch.node("parking", Role::Section, &title, frame))
}
