//! The signs of the map for the buttons of the window, so that a channel looks
//! the same in a menu as on paper.

use layout::icons::{GRID, Icon};
use scene::{Point, Segment};

use crate::File;

/// The module with the drawing of every icon, as the data of an SVG path.
pub fn module() -> File {
    let mut text = format!(
        "// Generated from the layout's icons by `cargo xtask codegen`; do not edit.\n\n\
         /** The side of the square on which the icons are drawn. */\n\
         export const ICON_GRID = {GRID};\n\n\
         /** The drawings: data of SVG paths, to be stroked and not filled. */\n\
         export const ICONS = {{\n"
    );
    for icon in Icon::ALL {
        text.push_str(&format!("  '{}': '{}',\n", icon.name(), path_data(&icon.path())));
    }
    text.push_str("} as const;\n\nexport type IconName = keyof typeof ICONS;\n");
    File { path: "ui/src/host/icons.generated.ts", content: text }
}

fn path_data(segments: &[Segment]) -> String {
    let steps: Vec<String> = segments
        .iter()
        .map(|segment| match segment {
            Segment::Move(to) => format!("M{}", pair(to)),
            Segment::Line(to) => format!("L{}", pair(to)),
            Segment::Cubic(a, b, to) => format!("C{} {} {}", pair(a), pair(b), pair(to)),
            Segment::Close => "Z".to_owned(),
        })
        .collect();
    steps.join("")
}

fn pair(point: &Point) -> String {
    format!("{} {}", number(point.x), number(point.y))
}

/// A length to a hundredth, which is finer than any screen shows an icon.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_the_data_of_a_path() {
        let drawing = [
            Segment::Move(Point::new(1.0, 2.5)),
            Segment::Line(Point::new(-0.001, 10.0)),
            Segment::Cubic(Point::new(1.0, 2.0), Point::new(3.333_3, 4.0), Point::new(5.0, 6.0)),
            Segment::Close,
        ];
        assert_eq!(path_data(&drawing), "M1 2.5L0 10C1 2 3.33 4 5 6Z");
    }

    #[test]
    fn every_icon_is_there() {
        let text = module().content;
        for icon in Icon::ALL {
            assert!(text.contains(&format!("  '{}': 'M", icon.name())), "{}", icon.name());
        }
    }
}
