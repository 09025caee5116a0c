//! How it felt in the map that is drawn over this one.

use model::records::Persona;
use scene::{Direction, Item, Node, Path, Point, Rect, Role, Shade, Token};

use super::super::curve::strokes;
use super::super::desk::Desk;
use super::super::grid::Grid;
use super::super::overlay::Spot;
use super::super::sketch::{dashes, line, turned};
use super::{BELOW, PLOT, Plot, Strand};

/// Between two ratings that stand at the same touchpoint.
const GHOSTS_APART: f32 = 28.0;

impl Plot {
    /// The line of the same persona in the map that is drawn over this one.
    pub(super) fn ghost(
        &self,
        desk: &mut Desk<'_>,
        grid: &Grid,
        persona: &Persona,
        strand: Strand,
    ) -> Option<Node> {
        let ghosts = desk.overlay?.ghosts.get(&persona.id)?;
        let start = grid.bands[0].x;
        let mut points: Vec<(Point, bool)> = ghosts
            .iter()
            .filter_map(|ghost| {
                let (place, of) = ghost.place;
                let aside = place as f32 - (of as f32 - 1.0) / 2.0;
                let (x, is_gone) = match ghost.at {
                    Spot::At(id) => (grid.column_of(id)?.middle(), false),
                    Spot::Before(Some(id)) => (grid.column_of(id)?.x, true),
                    Spot::Before(None) => (grid.width - GHOSTS_APART, true),
                };
                let x = x - start + aside * GHOSTS_APART;
                Some((Point::new(x, self.height_of(ghost.value)), is_gone))
            })
            .collect();
        points.sort_by(|a, b| a.0.x.total_cmp(&b.0.x));
        points.dedup_by(|a, b| (a.0.x - b.0.x).abs() < 1.0);
        let mut sketch = desk.sketch(self.width);
        let along: Vec<Option<Point>> = points.iter().map(|(point, _)| Some(*point)).collect();
        let mut segments = strokes(&along, desk.curve_shape);
        if desk.direction == Direction::Rtl {
            for segment in &mut segments {
                *segment = turned(segment, self.width);
            }
        }
        let token = Token::Hue(strand.hue, Shade::Edge);
        let stroke = Some(dashes(token, 2.0, 5.0));
        sketch.item(Item::Path(Path { segments: segments.into(), fill: None, stroke }));
        for (point, is_gone) in points {
            let radius = if is_gone { 4.5 } else { 3.0 };
            let at = Rect::new(point.x - radius, point.y - radius, 2.0 * radius, 2.0 * radius);
            let fill = if is_gone { Token::Surface } else { token };
            sketch.shape(at, radius, Some(fill), Some(line(token, 1.5)));
        }
        let name = desk.text_or(&persona.name, "untitled-persona");
        let label = desk.say_with("overlay-ghost", &[("persona", (&*name).into())]);
        let frame = Rect::new(0.0, 0.0, self.width, self.top + PLOT + BELOW);
        Some(sketch.node(format!("ghost:{}", persona.id), Role::Figure, &label, frame))
    }
}
