//! A metric on the dashboard.

use model::Date;
use model::measures::said::{self, Counted};
use scene::{Hue, Node, Rect, Role, Shade, Token};

use super::super::chips;
use super::super::desk::Desk;
use super::super::look::{HEAD, SMALL, SMALL_STRONG};
use super::super::measured::{Gauge, Told, Verdict, bars, mark, trend};
use super::super::sketch::{Sketch, dashes, line};
use super::fields;

/// Between the edge and what is inside.
pub(super) const PADDING: f32 = 14.0;
/// The chart.
const CHART: f32 = 64.0;
/// The side of a sign.
pub(super) const SIGN: f32 = 12.0;
/// The row of a channel.
const ROW: f32 = 18.0;
/// The name of a channel.
const NAME: f32 = 84.0;
/// Its value.
const VALUE: f32 = 72.0;
/// More channels than this are counted.
const CHANNELS: usize = 6;

/// The tile of a metric, so wide and at no place yet. Its ground is its first
/// item, so that a tile can be as high as its neighbours.
pub(super) fn tile(desk: &mut Desk<'_>, gauge: &Gauge, today: Option<Date>, width: f32) -> Node {
    let told = Told::of(desk, gauge, today);
    let inner = width - 2.0 * PADDING;
    let mut content = desk.sketch(width);
    let mut y = PADDING - 2.0;
    let write = |desk: &mut Desk<'_>, content: &mut Sketch, text: &str, style, token, y: f32| {
        let block = desk.aligned(text, style, inner);
        desk.write(content, PADDING, y, &block, token);
        block.size.height
    };
    y += write(desk, &mut content, &told.title, HEAD, Token::Ink, y);
    if let Some(about) = &told.about {
        y += write(desk, &mut content, about, SMALL, Token::InkMuted, y);
    }
    y += 2.0;
    y += fields::reading(desk, &mut content, gauge, &told, y, inner);
    y += fields::target(desk, &mut content, gauge, &told, y, inner);
    if let Some((verdict, text)) = &told.step {
        y += judged(desk, &mut content, *verdict, text, (PADDING, y), inner);
    }
    y += chart(desk, &mut content, gauge, y, inner);
    y += channels(desk, &mut content, gauge, y, inner);
    y += 6.0;
    y += write(desk, &mut content, &told.formula, SMALL, Token::InkMuted, y);
    y += 4.0;
    y += fields::owner(desk, &mut content, gauge, &told, y, inner);
    y += fields::review(desk, &mut content, gauge, &told, y, inner);
    let marks = fields::rest(desk, gauge, &told);
    y += chips::flow(desk, &mut content, &marks, PADDING, y, inner);
    let height = y + PADDING - 2.0;
    let mut sketch = desk.sketch(width);
    let frame = Rect::new(0.0, 0.0, width, height);
    let edge = match gauge.metric.evidence {
        model::records::Evidence::Assumption => dashes(Token::LineStrong, 1.0, 3.0),
        _ => line(Token::LineStrong, 1.0),
    };
    sketch.panel(frame, 8.0, Some(Token::Raised), edge);
    sketch.append(content);
    let spoken = told.spoken(desk);
    sketch.node(format!("metric:{}", gauge.metric.id), Role::Note, &spoken, frame)
}

/// A sentence with the sign of what it says; how high it is.
pub(super) fn judged(
    desk: &mut Desk<'_>,
    content: &mut Sketch,
    verdict: Verdict,
    text: &str,
    (x, y): (f32, f32),
    inner: f32,
) -> f32 {
    let lead = SIGN + 5.0;
    let style = if verdict == Verdict::Open { SMALL } else { SMALL_STRONG };
    let block = desk.aligned(text, style, inner - lead);
    mark(content, verdict, x, y + 2.0, SIGN);
    content.text(x + lead, y, &block, verdict.ink());
    block.size.height
}

/// The way that the value has come, with the first and the last day.
fn chart(desk: &mut Desk<'_>, content: &mut Sketch, gauge: &Gauge, y: f32, inner: f32) -> f32 {
    let series = &gauge.measured.overall;
    let room = Rect::new(PADDING, y + 6.0, inner, CHART);
    if !trend(content, series, gauge.metric.target, room) {
        return 0.0;
    }
    let bottom = room.bottom() + 1.0;
    content.lines(&[(PADDING, bottom, PADDING + inner, bottom)], line(Token::Line, 1.0));
    let ends = [series.points.first(), series.points.last()];
    let said = ends.map(|it| it.map(|it| desk.words.say(&said::period(it.start, it.end))));
    if let [Some(first), Some(last)] = said {
        let (first, last) = (desk.line(&first, SMALL), desk.line(&last, SMALL));
        content.text(PADDING, bottom + 1.0, &first, Token::InkMuted);
        let x = PADDING + inner - last.size.width;
        if x > PADDING + first.size.width + 8.0 {
            content.text(x, bottom + 1.0, &last, Token::InkMuted);
        }
    }
    bottom + 1.0 + SMALL.line_height - y
}

/// The newest value of each channel that was counted by itself.
fn channels(desk: &mut Desk<'_>, content: &mut Sketch, gauge: &Gauge, y: f32, inner: f32) -> f32 {
    let metric = &gauge.metric;
    let by_channel = &gauge.measured.by_channel;
    // A metric of one channel says nothing new about it.
    if by_channel.len() < 2 {
        return 0.0;
    }
    let counted = Counted::of(metric, &desk.map.info.currency);
    let shown = &by_channel[..by_channel.len().min(CHANNELS)];
    let values: Vec<Option<f64>> = shown
        .iter()
        .map(|(_, series)| series.now().and_then(|point| point.value.as_ref().ok().copied()))
        .collect();
    let bars = bars(&values, metric.target);
    let (start, room) = (PADDING + NAME + 6.0, inner - NAME - VALUE - 12.0);
    let mut top = y + 8.0;
    let first = top;
    for (((channel, _), value), (from, length)) in shown.iter().zip(&values).zip(&bars.of) {
        let name = desk.map.channels.get(channel).map_or("", |it| &*it.name).to_owned();
        let name = desk.text_or(&name, "unnamed-channel");
        let name = desk.aligned(&name, SMALL, NAME);
        let text = match value {
            Some(value) => desk.words.say(&counted.value(*value)),
            None => desk.say("gauge-no-value").to_string(),
        };
        let text = desk.fitted(&text, SMALL_STRONG, VALUE);
        let height = name.size.height.max(text.size.height).max(ROW);
        let middle = top + height / 2.0;
        content.text(PADDING, middle - name.size.height / 2.0, &name, Token::Ink);
        let track = Rect::new(start, middle - 4.0, room, 8.0);
        content.shape(track, 4.0, Some(Token::Sunken), None);
        if value.is_some() {
            let long = (length * room).max(2.0);
            let bar = Rect::new(start + (from * room).min(room - long), middle - 4.0, long, 8.0);
            content.shape(bar, 4.0, Some(Token::Hue(Hue::Teal, Shade::Solid)), None);
        }
        let wide = if text.max_width.is_finite() { VALUE } else { text.size.width };
        let x = PADDING + inner - wide;
        content.text(x, middle - text.size.height / 2.0, &text, Token::Ink);
        top += height;
    }
    if let Some(goal) = bars.goal {
        let x = start + goal * room;
        content.lines(&[(x, first, x, top)], dashes(Token::LineStrong, 1.25, 4.0));
    }
    let more = by_channel.len() - shown.len();
    if more > 0 {
        let text = desk.say_number("gauge-more-channels", more as i64);
        let block = desk.aligned(&text, SMALL, inner);
        content.text(PADDING, top, &block, Token::InkMuted);
        top += block.size.height;
    }
    top - y
}
