//! Where everything goes: measured first, drawn after.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::Id;
use model::records::{OwnerState, Touchpoint, TouchpointKind};
use scene::{Align, Hue, Shade, TextBlock, TextStyle, Token};

use super::super::chips::{self, Chip};
use super::super::crossings::{self, MARK, Mark};
use super::super::desk::Desk;
use super::super::doubts;
use super::super::grid::Grid;
use super::super::look::{HEAD, SMALL, SMALL_STRONG};
use super::super::times::duration;
use super::label::{self, Label};
use super::tracks::{self, Key};
use super::{By, signs};
use crate::icons::Icon;

/// Half the size of a stop.
pub(super) const STATION: f32 = 15.0;
/// From the line to what stands above and below a stop.
pub(super) const CLEARANCE: f32 = 6.0;
/// From one mark to the next, where several arrive at one stop.
pub(super) const STEP: f32 = MARK + 2.0;
/// Beside the texts of a stop.
pub(super) const INSET: f32 = 8.0;
/// Above and below what is in a row.
const PADDING: f32 = 10.0;
/// The least height of a row that nothing lies on.
const LEAST: f32 = 32.0;

/// A touchpoint on the line.
#[derive(Clone)]
pub(super) struct Stop {
    pub(super) touchpoint: Arc<Touchpoint>,
    /// The how manieth of the journey it is, from 1.
    pub(super) number: usize,
    pub(super) key: Key,
    /// Which of the rows.
    pub(super) track: usize,
    /// Which of the columns, as a reader counts them.
    pub(super) column: u32,
    /// Whether its stage is folded.
    pub(super) is_folded: bool,
    /// Whether it is known how the journey goes here.
    pub(super) is_known: bool,
    /// Its place in the grid.
    pub(super) x: f32,
    pub(super) y: f32,
    /// Where the line turns on its way here.
    pub(super) edge: f32,
}

/// What is written at a stop, measured.
#[derive(Default)]
pub(super) struct Said {
    /// What stands above the line, the nearest first.
    pub(super) arrivals: Vec<Arrival>,
    /// What stands below it.
    pub(super) lines: Vec<(Arc<TextBlock>, Token)>,
    /// Below that: how long it takes, and where channels say different things.
    pub(super) chips: Vec<Chip>,
    above: f32,
    below: f32,
}

/// A hand-off that arrives at a stop.
pub(super) struct Arrival {
    pub(super) mark: Mark,
    pub(super) chips: Vec<Chip>,
}

/// A row.
pub(super) struct Track {
    pub(super) key: Key,
    pub(super) name: Arc<str>,
    pub(super) label: Label,
    pub(super) top: f32,
    pub(super) height: f32,
    /// Where the line runs, from the top of the row.
    pub(super) line: f32,
}

/// All of it.
pub(super) struct Plan {
    pub(super) by: By,
    pub(super) stops: Vec<Stop>,
    pub(super) said: BTreeMap<Id<Touchpoint>, Said>,
    pub(super) beside: BTreeMap<Id<Touchpoint>, Vec<Key>>,
    pub(super) tracks: Vec<Track>,
    /// How high all rows are.
    pub(super) height: f32,
}

impl Plan {
    /// The plan of a map, for rows that begin that far below the table's top.
    pub(super) fn new(desk: &mut Desk<'_>, by: By, grid: &Grid, top: f32) -> Self {
        let keys = tracks::tracks(desk.map, by);
        let mut stops = stops(desk, by, grid, &keys);
        let beside = tracks::beside(desk.map, by);
        let said = said(desk, by, grid, &stops);
        let mut tracks = Vec::with_capacity(keys.len());
        let mut y = top;
        for (index, key) in keys.into_iter().enumerate() {
            let here = || stops.iter().filter(|stop| stop.track == index);
            let is_marked = beside.values().flatten().any(|it| *it == key);
            let is_used = is_marked || here().next().is_some();
            let measured = label::label(desk, grid, key, is_used, 0.0);
            let sizes = |of: fn(&Said) -> f32| {
                let sizes = here().filter_map(|it| said.get(&it.touchpoint.id)).map(of);
                sizes.fold(0.0, f32::max)
            };
            let above = PADDING + sizes(|it| it.above) + STATION;
            let below = STATION + sizes(|it| it.below) + PADDING;
            // The sign of the row stands on the line.
            let line = above.max(measured.middle);
            let (lift, least) =
                if is_used { (line - measured.middle, line + below) } else { (0.0, LEAST) };
            let height = least.max(measured.height + lift);
            let label = label::label(desk, grid, key, is_used, lift);
            let name = Arc::clone(&label.name);
            tracks.push(Track { key, name, label, top: y, height, line });
            y += height;
        }
        for stop in &mut stops {
            let track = &tracks[stop.track];
            stop.y = track.top + track.line;
        }
        Self { by, stops, said, beside, tracks, height: y - top }
    }

    /// The stop of a touchpoint.
    pub(super) fn stop(&self, touchpoint: Id<Touchpoint>) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.touchpoint.id == touchpoint)
    }
}

fn stops(desk: &Desk<'_>, by: By, grid: &Grid, keys: &[Key]) -> Vec<Stop> {
    let places: BTreeMap<Key, usize> =
        keys.iter().enumerate().map(|(index, key)| (*key, index)).collect();
    let mut stops: Vec<Stop> = Vec::new();
    for band in &grid.bands {
        for (place, column) in band.columns.iter().enumerate() {
            let gap = if place == 0 { desk.air.stage_gap / 2.0 } else { 0.0 };
            let shown = column.touchpoint.iter().map(|it| (it, false));
            for (touchpoint, is_folded) in shown.chain(band.folded.iter().map(|it| (it, true))) {
                let key = tracks::track_of(desk.map, touchpoint, by);
                // What an owner is said to be may be gone by another way.
                let Some(track) = places.get(&key) else { continue };
                let is_known = match key {
                    Key::NoChannel => false,
                    Key::Unknown => touchpoint.owner_state.is_some(),
                    _ => true,
                };
                stops.push(Stop {
                    touchpoint: Arc::clone(touchpoint),
                    number: stops.len() + 1,
                    key,
                    track: *track,
                    column: column.index,
                    is_folded,
                    is_known,
                    x: column.middle(),
                    y: 0.0,
                    edge: column.x - gap,
                });
            }
        }
    }
    stops
}

fn said(
    desk: &mut Desk<'_>,
    by: By,
    grid: &Grid,
    stops: &[Stop],
) -> BTreeMap<Id<Touchpoint>, Said> {
    let mut marks = crossings::marks(desk.map);
    let widths: BTreeMap<u32, f32> =
        grid.columns().map(|column| (column.index, column.flow.width)).collect();
    let mut all = BTreeMap::new();
    for stop in stops.iter().filter(|stop| !stop.is_folded) {
        let id = stop.touchpoint.id;
        let inner = widths.get(&stop.column).copied().unwrap_or_default() - 2.0 * INSET;
        let mut said = Said::default();
        for mark in marks.remove(&id).unwrap_or_default() {
            let chips = match &mark {
                Mark::Recorded(hand_off) => signs::chips(desk, hand_off),
                Mark::Suggested(crossing) => {
                    let is_here = match by {
                        By::Channel => crossing.channel,
                        By::Owner => crossing.owner,
                    };
                    if !is_here {
                        continue;
                    }
                    Vec::new()
                }
            };
            said.arrivals.push(Arrival { mark, chips });
        }
        said.above = above(desk, &said.arrivals, inner);
        let is_untitled = stop.touchpoint.title.trim().is_empty();
        let token = if is_untitled { Token::InkMuted } else { Token::Ink };
        let title = desk.text_or(&stop.touchpoint.title, "untitled-touchpoint");
        said.lines.push((desk.aligned(&title, centred(HEAD), inner), token));
        if let Some((text, style, token)) = about_owner(desk, by, &stop.touchpoint) {
            said.lines.push((desk.aligned(&text, centred(style), inner), token));
        }
        let is_wait = stop.touchpoint.kind == TouchpointKind::Wait;
        if let Some(seconds) = stop.touchpoint.duration.filter(|_| is_wait) {
            let text = duration(desk, seconds);
            said.chips.push(Chip::strong(Some(Icon::Clock), text, Token::InkMuted));
        }
        for it in doubts::at(desk, id) {
            said.chips.push(doubts::chip(desk, &it));
        }
        let lines: f32 = said.lines.iter().map(|(block, _)| block.size.height).sum();
        let mut scratch = desk.sketch(inner);
        let chips = said.chips.iter().fold(0.0, |height, chip| {
            height + chips::flow(desk, &mut scratch, std::slice::from_ref(chip), 0.0, 0.0, inner)
        });
        said.below = CLEARANCE + lines + chips;
        all.insert(id, said);
    }
    all
}

/// How high that is which stands above the line.
fn above(desk: &mut Desk<'_>, arrivals: &[Arrival], inner: f32) -> f32 {
    let mut height = 0.0;
    for (index, arrival) in arrivals.iter().enumerate() {
        height += row_height(desk, arrival, index, inner);
    }
    if height > 0.0 { height + CLEARANCE } else { 0.0 }
}

/// How high one arrival is above the line, on which the first has its mark.
pub(super) fn row_height(desk: &mut Desk<'_>, arrival: &Arrival, index: usize, inner: f32) -> f32 {
    let mut scratch = desk.sketch(inner);
    let room = if index == 0 { inner } else { inner - STEP };
    let chips = chips::flow(desk, &mut scratch, &arrival.chips, 0.0, 0.0, room);
    if index == 0 { chips } else { chips.max(STEP) }
}

/// What is said about who answers for a touchpoint, where that is not a team.
fn about_owner(
    desk: &mut Desk<'_>,
    by: By,
    touchpoint: &Touchpoint,
) -> Option<(Arc<str>, TextStyle, Token)> {
    if by == By::Channel {
        return None;
    }
    match touchpoint.owner_state {
        None => Some((desk.say("weave-not-asked"), SMALL, Token::InkMuted)),
        Some(OwnerState::Unknown) => {
            Some((desk.say("weave-nobody-knows"), SMALL_STRONG, signs::WRONG))
        }
        Some(OwnerState::Disputed) => {
            let claims = desk.claims(&|claim| claim.touchpoint == Some(touchpoint.id));
            let text = desk.text_or(&claims, "weave-no-claims");
            Some((text, SMALL_STRONG, Token::Hue(Hue::Red, Shade::Ink)))
        }
        Some(OwnerState::Owned) => None,
    }
}

const fn centred(style: TextStyle) -> TextStyle {
    TextStyle { align: Align::Center, ..style }
}
