//! How the journey feels: one line a persona over all touchpoints.
//!
//! The plot covers the columns of the grid; a rating `v` lies at
//! `plot.y + plot.height × (2 − v) / 4`, in the middle of its column. Every
//! persona has a hue, a dash and a marker of its own, so that the lines can be
//! told apart without colour, and its name stands where its line begins.

mod free;
mod ghost;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use model::records::{Badge, Emotion, Evidence, Lane, Persona, Touchpoint};
use model::{Id, Table, facts};
use scene::{
    Align, Direction, Hue, Item, Node, Path, Point, Rect, Role, Segment, Shade, TextStyle, Token,
};
use words::Word;

use super::chips;
use super::curve::strokes;
use super::desk::Desk;
use super::grid::Grid;
use super::header;
use super::kept::Nodes;
use super::known::Known;
use super::look::{LABEL_WIDTH, SMALL, SMALL_STRONG};
use super::overlay::Overlay;
use super::sketch::{Sketch, dashes, line, mirrored, turned};
use crate::icons::Icon;

/// From the worst rating to the best.
pub(super) const PLOT: f32 = 160.0;
/// Below the plot.
pub(super) const BELOW: f32 = 24.0;
/// Above the plot at the least.
const ABOVE: f32 = 32.0;
/// The size of a point, its surroundings included.
const POINT: f32 = 24.0;
/// How far points of the same rating stand apart.
const APART: f32 = 14.0;
/// The widest that a persona's name may be where its line begins.
const NAME_WIDTH: f32 = 88.0;
/// Where there is less room before the first point, a name stands above or
/// below it.
const LEAST_NAME: f32 = 60.0;
/// Between a name and the point where its line begins.
const BEFORE_POINT: f32 = 12.0;
/// Between the edge of the plot and a name.
const EDGE: f32 = 4.0;
/// What a name leaves free around the middle of a point.
const MARKER: f32 = 18.0;
/// The highest that it may be.
const NAME_HEIGHT: f32 = 64.0;
/// The sign before a persona's name.
const BADGE: f32 = 15.0;
/// Between two notes on ratings.
const NOTE_GAP: f32 = 4.0;
/// The levels, from the top.
const LEVELS: [(i64, Icon); 5] = [
    (2, Icon::FaceVeryHappy),
    (1, Icon::FaceHappy),
    (0, Icon::FaceNeutral),
    (-1, Icon::FaceUnhappy),
    (-2, Icon::FaceVeryUnhappy),
];

/// How a persona's line looks.
#[derive(Clone, Copy)]
pub(super) struct Strand {
    pub(super) hue: Hue,
    dash: Option<f32>,
    marker: Marker,
}

#[derive(Clone, Copy)]
enum Marker {
    Circle,
    Square,
    Diamond,
    Triangle,
}

/// The strands in the order of the personas; hue, dash and marker repeat at
/// different lengths, so that many personas still differ.
const HUES: [Hue; 5] = [Hue::Blue, Hue::Orange, Hue::Violet, Hue::Green, Hue::Red];
const DASHES: [Option<f32>; 3] = [None, Some(7.0), Some(3.0)];
const MARKERS: [Marker; 4] = [Marker::Circle, Marker::Diamond, Marker::Square, Marker::Triangle];

impl Strand {
    /// The look of the persona at that place.
    pub(super) const fn of(place: usize) -> Self {
        Self {
            hue: HUES[place % HUES.len()],
            dash: DASHES[place % DASHES.len()],
            marker: MARKERS[place % MARKERS.len()],
        }
    }

    /// A piece of the line with a marker on it, as a key.
    pub(super) fn key(self, sketch: &mut Sketch, x: f32, y: f32, width: f32) {
        sketch.lines(&[(x, y, x + width, y)], self.stroke());
        let middle = sketch.point(x + width / 2.0, y);
        sketch.item(self.mark(middle, Evidence::Data));
    }

    /// How its line is drawn.
    pub(super) fn stroke(self) -> scene::Stroke {
        let token = Token::Hue(self.hue, Shade::Solid);
        match self.dash {
            Some(dash) => dashes(token, 2.5, dash),
            None => line(token, 2.5),
        }
    }

    /// The marker around a point: hollow where the rating is assumed.
    pub(super) fn mark(self, at: Point, evidence: Evidence) -> Item {
        let token = Token::Hue(self.hue, Shade::Solid);
        let (token, edge) = match evidence {
            Evidence::Assumption => (Token::Surface, line(token, 2.0)),
            _ => (token, line(Token::Surface, 1.5)),
        };
        let corner = |dx: f32, dy: f32| Point::new(at.x + dx, at.y + dy);
        let corners = match self.marker {
            Marker::Circle => {
                let rect = Rect::new(at.x - 6.0, at.y - 6.0, 12.0, 12.0);
                let shape =
                    scene::Shape { rect, radius: 6.0, fill: Some(token), stroke: Some(edge) };
                return Item::Shape(shape);
            }
            Marker::Square => {
                vec![corner(-5.5, -5.5), corner(5.5, -5.5), corner(5.5, 5.5), corner(-5.5, 5.5)]
            }
            Marker::Diamond => {
                vec![corner(0.0, -7.5), corner(7.5, 0.0), corner(0.0, 7.5), corner(-7.5, 0.0)]
            }
            Marker::Triangle => vec![corner(0.0, -7.0), corner(7.0, 5.5), corner(-7.0, 5.5)],
        };
        let mut segments: Vec<Segment> = corners.into_iter().map(Segment::Line).collect();
        if let Some(Segment::Line(first)) = segments.first().copied() {
            segments[0] = Segment::Move(first);
        }
        segments.push(Segment::Close);
        Item::Path(Path { segments: segments.into(), fill: Some(token), stroke: Some(edge) })
    }
}

/// Curves that have been drawn, as long as nothing that they show changes.
#[derive(Default)]
pub(super) struct Curves {
    nodes: Nodes,
    seen: Option<Seen>,
    cells: HashMap<Id<Lane>, Arc<Node>>,
    notes: Option<Arc<Notes>>,
}

/// What is noted on the ratings, by touchpoint.
pub(super) type Notes = BTreeMap<Id<Touchpoint>, Noted>;

/// What is noted at one touchpoint.
pub(super) struct Noted {
    /// One node a note, at its place in the cell.
    pub(super) nodes: Vec<Arc<Node>>,
    /// How high they are together, the space around them included.
    pub(super) height: f32,
}

/// What curves depend on.
struct Seen {
    personas: Table<Persona>,
    emotions: Table<Emotion>,
    touchpoints: Table<Touchpoint>,
    grid: Grid,
    common_source: Option<String>,
    overlay: Option<Overlay>,
}

/// The height of the row, given the height of its label.
pub(super) fn height(label: f32) -> f32 {
    label.max(ABOVE) + 8.0 + PLOT + BELOW
}

/// What the levels mean, beside the plot.
pub(super) fn levels(desk: &mut Desk<'_>, lane: &Lane, plot_top: f32) -> Node {
    let mut sketch = desk.sketch(LABEL_WIDTH);
    let half = SMALL.line_height / 2.0;
    for (index, (level, face)) in LEVELS.into_iter().enumerate() {
        let y = half + index as f32 * PLOT / 4.0;
        let end = LABEL_WIDTH - 8.0;
        sketch.icon(face, end - 16.0, y - 8.0, 16.0, Token::InkMuted);
        let number = desk.line(&desk.signed(level as f64), SMALL_STRONG);
        let number_x = end - 24.0 - number.size.width;
        sketch.text(number_x, y - half, &number, Token::Ink);
        let word = desk.say(&format!("emotion-{level}"));
        let word = desk.fitted(&word, SMALL, 104.0);
        let width = word.size.width;
        sketch.text(end - 50.0 - width, y - half, &word, Token::InkMuted);
    }
    let room = desk.sketch(LABEL_WIDTH);
    let frame = room.rect(0.0, plot_top - half, LABEL_WIDTH, PLOT + 2.0 * half);
    sketch.node(format!("levels:{}", lane.id), Role::Decoration, "", frame)
}

/// The cell with the plot, the lines and the points.
pub(super) fn cell(
    desk: &mut Desk<'_>,
    curves: &mut Curves,
    lane: &Lane,
    grid: &Grid,
    frame: Rect,
    plot_top: f32,
    role: Role,
) -> Arc<Node> {
    if !curves.seen.as_ref().is_some_and(|seen| seen.holds(desk, grid)) {
        curves.seen = Some(Seen::of(desk, grid));
        curves.cells.clear();
        curves.notes = None;
    }
    if let Some(cell) = curves.cells.get(&lane.id)
        && cell.frame == frame
        && cell.role == role
    {
        return Arc::clone(cell);
    }
    let mut plot = Plot::new(desk, grid, frame, plot_top);
    let mut sketch = desk.sketch(frame.width);
    sketch.child(curves.nodes.keep(plot.levels(desk, lane)));
    let personas = facts::personas(desk.map);
    for (place, persona) in personas.iter().enumerate() {
        if let Some(node) = plot.ghost(desk, grid, persona, Strand::of(place)) {
            sketch.child(curves.nodes.keep(node));
        }
    }
    // No name stands on a point where a line begins.
    let mut names: Vec<Rect> = personas
        .iter()
        .filter_map(|persona| plot.stations(persona).into_iter().flatten().next())
        .map(|at| Rect::new(at.x - MARKER / 2.0, at.y - MARKER / 2.0, MARKER, MARKER))
        .collect();
    for (place, persona) in personas.iter().enumerate() {
        if let Some(node) = plot.curve(desk, persona, Strand::of(place), &mut names) {
            sketch.child(curves.nodes.keep(node));
        }
    }
    for (place, persona) in personas.iter().enumerate() {
        for node in plot.points(desk, persona, Strand::of(place)) {
            sketch.child(curves.nodes.keep(node));
        }
    }
    let cell = sketch.node(format!("curves:{}", lane.id), role, "", frame);
    let cell = curves.nodes.keep(cell);
    curves.cells.insert(lane.id, Arc::clone(&cell));
    cell
}

/// The notes on the ratings, to be asked for after the cell of the curves.
pub(super) fn notes(desk: &mut Desk<'_>, curves: &mut Curves, grid: &Grid) -> Arc<Notes> {
    if let Some(notes) = &curves.notes {
        return Arc::clone(notes);
    }
    let mut ratings: BTreeMap<(Id<Touchpoint>, Id<Persona>), Arc<Emotion>> = BTreeMap::new();
    for emotion in desk.map.emotions.values() {
        ratings.insert((emotion.touchpoint, emotion.persona), Arc::clone(emotion));
    }
    let personas = facts::personas(desk.map);
    let mut notes = Notes::new();
    for column in grid.columns() {
        let Some(touchpoint) = &column.touchpoint else { continue };
        let mut noted = Noted { nodes: Vec::new(), height: desk.air.card_gap };
        for (place, persona) in personas.iter().enumerate() {
            let Some(emotion) = ratings.get(&(touchpoint.id, persona.id)) else { continue };
            let width = column.flow.width;
            let Some(mut node) = note(desk, emotion, Strand::of(place), width) else { continue };
            node.frame.y = noted.height;
            noted.height += node.frame.height + NOTE_GAP;
            noted.nodes.push(curves.nodes.keep(node));
        }
        if !noted.nodes.is_empty() {
            notes.insert(touchpoint.id, noted);
        }
    }
    let notes = Arc::new(notes);
    curves.notes = Some(Arc::clone(&notes));
    notes
}

/// What is noted on a rating, and how it is known; none if nothing is noted.
fn note(desk: &mut Desk<'_>, emotion: &Emotion, strand: Strand, width: f32) -> Option<Node> {
    let text = emotion.note.trim();
    if text.is_empty() {
        return None;
    }
    let known = known(emotion);
    let mut sketch = desk.sketch(width);
    let half = SMALL.line_height / 2.0;
    let middle = sketch.point(desk.air.card_gap + half, half);
    sketch.item(strand.mark(middle, emotion.evidence));
    let x = desk.air.card_gap + 2.0 * half + 6.0;
    let room = width - x - desk.air.card_gap;
    let block = desk.aligned(text, SMALL, room);
    desk.write(&mut sketch, x, 0.0, &block, Token::Hue(strand.hue, Shade::Ink));
    let mut y = block.size.height;
    if !known.is_plain() {
        let chip = known.chip(desk);
        y += chips::flow(desk, &mut sketch, &[chip], x, y, room);
    }
    let frame = Rect::new(0.0, 0.0, width, y);
    let id = format!("note:{}:{}", emotion.persona, emotion.touchpoint);
    Some(sketch.node(id, Role::Paragraph, "", frame))
}

fn known(emotion: &Emotion) -> Known<'_> {
    Known {
        evidence: emotion.evidence,
        source: &emotion.evidence_source,
        date: emotion.evidence_date,
        n: emotion.evidence_n,
    }
}

impl Seen {
    fn of(desk: &Desk<'_>, grid: &Grid) -> Self {
        let map = desk.map;
        Self {
            personas: map.personas.clone(),
            emotions: map.emotions.clone(),
            touchpoints: map.touchpoints.clone(),
            grid: grid.clone(),
            common_source: desk.common_source.map(str::to_owned),
            overlay: desk.overlay.cloned(),
        }
    }

    fn holds(&self, desk: &Desk<'_>, grid: &Grid) -> bool {
        let map = desk.map;
        self.personas.ptr_eq(&map.personas)
            && self.emotions.ptr_eq(&map.emotions)
            && self.touchpoints.ptr_eq(&map.touchpoints)
            && self.grid == *grid
            && self.common_source.as_deref() == desk.common_source
            && self.overlay.as_ref() == desk.overlay
    }
}

/// The plotting area of one lane.
struct Plot {
    width: f32,
    top: f32,
    /// The middles of the columns of touchpoints, from the side of the start.
    stops: Vec<(f32, Arc<Touchpoint>)>,
    ratings: BTreeMap<(Id<Persona>, Id<Touchpoint>), Arc<Emotion>>,
    /// How many have the same rating at the same touchpoint.
    crowds: BTreeMap<(Id<Touchpoint>, i64), usize>,
    drawn: BTreeMap<(Id<Touchpoint>, i64), usize>,
}

impl Plot {
    fn new(desk: &Desk<'_>, grid: &Grid, frame: Rect, top: f32) -> Self {
        let start = grid.bands[0].x;
        let stops: Vec<(f32, Arc<Touchpoint>)> = grid
            .columns()
            .filter_map(|column| {
                let touchpoint = column.touchpoint.as_ref()?;
                Some((column.middle() - start, Arc::clone(touchpoint)))
            })
            .collect();
        let mut ratings = BTreeMap::new();
        let mut crowds = BTreeMap::new();
        for emotion in desk.map.emotions.values() {
            ratings.insert((emotion.persona, emotion.touchpoint), Arc::clone(emotion));
            *crowds.entry((emotion.touchpoint, place_of(emotion.value))).or_default() += 1;
        }
        Self { width: frame.width, top, stops, ratings, crowds, drawn: BTreeMap::new() }
    }

    /// The lines of the levels.
    fn levels(&self, desk: &Desk<'_>, lane: &Lane) -> Node {
        let mut sketch = desk.sketch(self.width);
        for index in 0..LEVELS.len() {
            let y = index as f32 * PLOT / 4.0;
            let stroke = match index {
                2 => line(Token::LineStrong, 1.0),
                _ => dashes(Token::Line, 1.0, 4.0),
            };
            sketch.lines(&[(0.0, y, self.width, y)], stroke);
        }
        let frame = Rect::new(0.0, self.top, self.width, PLOT);
        sketch.node(format!("plot:{}", lane.id), Role::Decoration, "", frame)
    }

    /// Where a persona's line comes by each touchpoint, as far as it is rated.
    fn stations(&self, persona: &Persona) -> Vec<Option<Point>> {
        self.stops
            .iter()
            .map(|(x, touchpoint)| {
                let emotion = self.ratings.get(&(persona.id, touchpoint.id))?;
                Some(Point::new(*x, self.height_of(emotion.value)))
            })
            .collect()
    }

    /// A persona's line and its name; none without a rating.
    fn curve(
        &self,
        desk: &mut Desk<'_>,
        persona: &Persona,
        strand: Strand,
        names: &mut Vec<Rect>,
    ) -> Option<Node> {
        let points = self.stations(persona);
        let first = points.iter().flatten().next().copied()?;
        let mut sketch = desk.sketch(self.width);
        let mut segments = strokes(&points, desk.curve_shape);
        if !segments.is_empty() {
            if desk.direction == Direction::Rtl {
                for segment in &mut segments {
                    *segment = turned(segment, self.width);
                }
            }
            let stroke = Some(strand.stroke());
            let segments = segments.into();
            sketch.item(Item::Path(Path { segments, fill: None, stroke }));
        }
        let name = desk.text_or(&persona.name, "untitled-persona");
        self.name(desk, &mut sketch, (&name, persona.badge), strand, first, names);
        let badge = desk.say(&format!("badge-{}", persona.badge.word()));
        let name = format!("{name} ({badge})");
        let label = self.spoken(desk, persona, &name);
        let frame = Rect::new(0.0, 0.0, self.width, self.top + PLOT + BELOW);
        Some(sketch.node(format!("curve:{}", persona.id), Role::Figure, &label, frame))
    }

    /// Puts a persona's name where its line begins. Where there is no room for
    /// it the marker must do, which stands beside the name in the header too.
    fn name(
        &self,
        desk: &mut Desk<'_>,
        sketch: &mut Sketch,
        (name, badge): (&str, Badge),
        strand: Strand,
        first: Point,
        names: &mut Vec<Rect>,
    ) {
        let style = TextStyle { align: Align::End, ..SMALL_STRONG };
        let before = first.x - BEFORE_POINT - BADGE - EDGE;
        let wide = if before < LEAST_NAME { NAME_WIDTH } else { before.min(NAME_WIDTH) };
        let block = desk.snug(name, style, wide);
        let room = if block.max_width.is_finite() { block.max_width } else { block.size.width };
        // How the persona is known stands before its name.
        let width = room + BADGE;
        let height = block.size.height;
        if height > NAME_HEIGHT {
            return;
        }
        let x = (first.x - BEFORE_POINT - width).max(EDGE);
        let top = self.top - 12.0;
        let bottom = self.top + PLOT + 12.0 - height;
        let y = (first.y - height / 2.0).clamp(top, bottom);
        let Some(free) = free::place(names, Rect::new(x, y, width, height), top, bottom) else {
            return;
        };
        let ground = Rect::new(free.x - 2.0, free.y, free.width + 4.0, free.height);
        sketch.shape(ground, 4.0, Some(Token::Surface), None);
        let sign = header::badge_sign(badge);
        let top = free.y + (SMALL.line_height - BADGE + 3.0) / 2.0;
        let ink = Token::Hue(strand.hue, Shade::Ink);
        sketch.icon(sign, free.x, top, BADGE - 3.0, ink);
        sketch.text(free.x + BADGE, free.y, &block, ink);
        names.push(free);
    }

    /// The points of a persona.
    fn points(&mut self, desk: &mut Desk<'_>, persona: &Persona, strand: Strand) -> Vec<Node> {
        let name = desk.text_or(&persona.name, "untitled-persona");
        let mut nodes = Vec::new();
        for (x, touchpoint) in &self.stops {
            let Some(emotion) = self.ratings.get(&(persona.id, touchpoint.id)) else { continue };
            let key = (touchpoint.id, place_of(emotion.value));
            let crowd = self.crowds.get(&key).copied().unwrap_or(1);
            let before = self.drawn.entry(key).or_default();
            let shift = (*before as f32 - (crowd as f32 - 1.0) / 2.0) * APART;
            *before += 1;
            let mut sketch = desk.sketch(POINT);
            let middle = Point::new(POINT / 2.0, POINT / 2.0);
            sketch.item(strand.mark(middle, emotion.evidence));
            let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
            let word = level_word(desk, emotion.value);
            let mut label = desk.say_with(
                "emotion-spoken",
                &[
                    ("persona", (&*name).into()),
                    ("touchpoint", (&*title).into()),
                    ("value", (&*desk.signed(emotion.value)).into()),
                    ("word", (&*word).into()),
                ],
            );
            for fact in facts_of(desk, emotion) {
                label.push_str(". ");
                label.push_str(&fact);
            }
            let left = x + shift - POINT / 2.0;
            let y = self.height_of(emotion.value) - POINT / 2.0;
            let left = mirrored(desk.direction, self.width, left, POINT);
            let frame = Rect::new(left, y, POINT, POINT);
            let id = format!("emotion:{}:{}", persona.id, touchpoint.id);
            nodes.push(sketch.node(id, Role::Figure, &label, frame));
        }
        nodes
    }

    /// Where a rating lies in the cell.
    fn height_of(&self, value: f64) -> f32 {
        let value = value.clamp(Emotion::LOWEST, Emotion::HIGHEST) as f32;
        self.top + PLOT * (2.0 - value) / 4.0
    }

    /// A line in words: where it begins, where it ends, and its lowest point.
    fn spoken(&self, desk: &mut Desk<'_>, persona: &Persona, name: &str) -> String {
        let rated: Vec<(&Touchpoint, f64)> = self
            .stops
            .iter()
            .filter_map(|(_, touchpoint)| {
                let emotion = self.ratings.get(&(persona.id, touchpoint.id))?;
                Some((&**touchpoint, emotion.value))
            })
            .collect();
        let lowest = rated.iter().copied().reduce(|a, b| if b.1 < a.1 { b } else { a });
        let highest = rated.iter().copied().reduce(|a, b| if b.1 > a.1 { b } else { a });
        let (Some(first), Some(last), Some(lowest), Some(highest)) =
            (rated.first().copied(), rated.last().copied(), lowest, highest)
        else {
            return String::new();
        };
        let mut values: Vec<(&str, String)> = vec![("persona", name.to_owned())];
        for (at, value_at, (touchpoint, value)) in [
            ("first", "from", first),
            ("last", "to", last),
            ("lowest", "low", lowest),
            ("highest", "high", highest),
        ] {
            values.push((at, desk.text_or(&touchpoint.title, "untitled-touchpoint").to_string()));
            values.push((value_at, desk.signed(value)));
        }
        let values: Vec<(&str, Word<'_>)> =
            values.iter().map(|(name, value)| (*name, Word::Text(value))).collect();
        let message = if rated.len() == 1 { "curve-spoken-once" } else { "curve-spoken" };
        desk.say_with(message, &values)
    }
}

/// Ratings that share a place: markers this near would hide each other.
fn place_of(value: f64) -> i64 {
    (value * 4.0).round() as i64
}

/// What is known of a rating besides its value, to be read out.
fn facts_of(desk: &mut Desk<'_>, emotion: &Emotion) -> Vec<String> {
    let mut facts: Vec<String> = Vec::new();
    facts.extend(emotion.evidence_n.map(|n| desk.say_number("rating-n", n).to_string()));
    facts.extend(emotion.spread.map(|it| desk.say_number("rating-spread", it).to_string()));
    let mut known = vec![desk.say(&format!("evidence-{}", emotion.evidence.word())).to_string()];
    known.extend(Some(emotion.evidence_source.clone()).filter(|source| !source.is_empty()));
    known.extend(emotion.evidence_date.map(|date| desk.day(date).to_string()));
    facts.push(known.join(", "));
    facts.extend(Some(emotion.note.trim().to_owned()).filter(|note| !note.is_empty()));
    facts
}

/// The word of the level that is nearest.
fn level_word(desk: &mut Desk<'_>, value: f64) -> Arc<str> {
    let level = value.round().clamp(Emotion::LOWEST, Emotion::HIGHEST) as i64;
    desk.say(&format!("emotion-{level}"))
}

/// The face of the level that is nearest.
pub(super) fn face(value: f64) -> Icon {
    let level = value.round().clamp(Emotion::LOWEST, Emotion::HIGHEST) as i64;
    LEVELS.iter().find(|(it, _)| *it == level).map_or(Icon::FaceNeutral, |(_, face)| *face)
}
