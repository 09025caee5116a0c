//! A metric where it is measured on the map: its name, its value, how that
//! stands to its target, and the way it has come.

use scene::{Item, Node, Rect, Role, Shade, Token};

use super::super::desk::Desk;
use super::super::known::Known;
use super::super::look::{SECTION, SMALL, SMALL_STRONG};
use super::super::sketch::{dashes, line};
use super::{Gauge, Told, mark, trend};
use model::Date;
use model::records::Evidence;

/// A tile that does not have to fit into a column.
pub(in super::super) const TILE: f32 = 208.0;
/// Between two tiles.
pub(in super::super) const GAP: f32 = 8.0;
/// The line of values.
const SPARK: f32 = 72.0;
/// The side of a sign.
const SIGN: f32 = 11.0;

/// The tile of a metric, so wide and at no place yet.
pub(in super::super) fn tile(
    desk: &mut Desk<'_>,
    gauge: &Gauge,
    today: Option<Date>,
    width: f32,
) -> Node {
    let told = Told::of(desk, gauge, today);
    let metric = &gauge.metric;
    let padding = desk.air.card_padding;
    let inner = width - 2.0 * padding;
    let mut content = desk.sketch(width);
    let mut y = padding - 2.0;
    let block = desk.aligned(&told.title, SMALL_STRONG, inner);
    content.text(padding, y, &block, Token::Ink);
    y += block.size.height;
    // At a touchpoint or a stage the place says what it is about.
    let is_elsewhere = metric.channel.is_some() || metric.hand_off.is_some();
    if let Some(about) = told.about.as_ref().filter(|_| is_elsewhere) {
        let block = desk.aligned(about, SMALL, inner);
        content.text(padding, y, &block, Token::InkMuted);
        y += block.size.height;
    }
    if let Some(value) = &told.value {
        let block = desk.fitted(value, SECTION, inner);
        content.text(padding, y, &block, Token::Ink);
        let series = &gauge.measured.overall;
        let (beside, below) = (width - padding - SPARK, y + block.size.height);
        let line = SECTION.line_height - 4.0;
        if padding + block.size.width + 8.0 <= beside {
            let room = Rect::new(beside, y + 2.0, SPARK, line);
            trend(&mut content, series, metric.target, room);
            y = below;
        } else {
            let room = Rect::new(padding, below, inner, line);
            let is_drawn = trend(&mut content, series, metric.target, room);
            y = if is_drawn { room.bottom() + 2.0 } else { below };
        }
    } else {
        let nothing = desk.say("gauge-nothing");
        let (text, token) = match &told.fault {
            Some(fault) => (&**fault, Token::Hue(scene::Hue::Red, Shade::Ink)),
            None => (&*nothing, Token::InkMuted),
        };
        let block = desk.aligned(text, SMALL, inner);
        content.text(padding, y, &block, token);
        y += block.size.height;
    }
    let small = [told.period.as_deref(), told.base.as_deref()];
    let small: Vec<&str> = small.into_iter().flatten().collect();
    if !small.is_empty() {
        let block = desk.aligned(&small.join(" · "), SMALL, inner);
        content.text(padding, y, &block, Token::InkMuted);
        y += block.size.height;
    }
    if let Some((verdict, text)) = &told.standing {
        let x = padding + SIGN + 4.0;
        let block = desk.aligned(text, SMALL, inner - SIGN - 4.0);
        mark(&mut content, *verdict, padding, y + 2.5, SIGN);
        content.text(x, y, &block, verdict.ink());
        y += block.size.height;
    }
    if let Some(overdue) = &told.overdue {
        let block = desk.aligned(overdue, SMALL_STRONG, inner);
        content.text(padding, y, &block, Token::Hue(scene::Hue::Orange, Shade::Ink));
        y += block.size.height;
    }
    let height = (y + padding - 2.0).max(desk.air.least_card);
    let edge = Token::Hue(scene::Hue::Teal, Shade::Edge);
    let stroke = match metric.evidence {
        Evidence::Assumption => dashes(edge, 1.0, 3.0),
        _ => line(edge, 1.0),
    };
    let mut sketch = desk.sketch(width);
    let frame = Rect::new(0.0, 0.0, width, height);
    sketch.panel(frame, 6.0, Some(Token::Raised), stroke);
    sketch.append(content);
    let spoken = told.spoken(desk);
    sketch.node(format!("metric:{}", metric.id), Role::Note, &spoken, frame)
}

/// A tile at its place, with a ground as high as that: its ground is the first
/// item of a tile.
pub(in super::super) fn placed(tile: &Node, frame: Rect) -> Node {
    let mut placed = Node { frame, ..tile.clone() };
    let more = frame.height - tile.frame.height;
    if let Some(Item::Shape(ground)) = placed.items.first_mut() {
        ground.rect.height += more;
    }
    placed
}

/// How a metric is known.
pub(in super::super) fn known(gauge: &Gauge) -> Known<'_> {
    let it = &gauge.metric;
    Known {
        evidence: it.evidence,
        source: &it.evidence_source,
        date: it.evidence_date,
        n: it.evidence_n,
    }
}
