//! What is measured of the whole map, below the journey.

use std::sync::Arc;

use model::Date;
use scene::{Node, Rect, Role, Token};

use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::look::SECTION;
use super::{GAP, Gauges, TILE, placed};

/// Between the heading and the tiles.
const BELOW: f32 = 8.0;

/// The tiles of the metrics that are about the map or a channel; none without
/// such a metric.
pub(in super::super) fn of_map(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    gauges: &mut Gauges,
    today: Option<Date>,
    width: f32,
) -> Option<Node> {
    let of_map: Vec<_> = gauges.of_map().map(Arc::clone).collect();
    if of_map.is_empty() {
        return None;
    }
    let title = desk.say("section-measured");
    let block = desk.aligned(&title, SECTION, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let mut y = block.size.height;
    let frame = Rect::new(0.0, 0.0, width, y);
    let mut sketch = desk.sketch(width);
    sketch.child(nodes.keep(heading.node("measured:title", Role::Heading(2), "", frame)));
    let columns = (((width + GAP) / (TILE + GAP)) as usize).max(1);
    let tiles: Vec<_> = of_map.iter().map(|it| gauges.tile(desk, it, today, TILE)).collect();
    y += BELOW;
    for row in tiles.chunks(columns) {
        let tallest = row.iter().map(|node| node.frame.height).fold(0.0, f32::max);
        for (index, node) in row.iter().enumerate() {
            let even = placed(node, Rect::new(0.0, 0.0, TILE, tallest));
            let frame = sketch.rect(index as f32 * (TILE + GAP), y, TILE, tallest);
            sketch.child(nodes.keep(Node { frame, ..even }));
        }
        y += tallest + GAP;
    }
    let frame = Rect::new(0.0, 0.0, width, y - GAP);
    Some(sketch.node("measured", Role::Section, &title, frame))
}
