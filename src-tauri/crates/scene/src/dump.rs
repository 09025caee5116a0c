//! A scene as text, for golden files and for eyes.

use std::fmt::Write as _;

use crate::{Item, Rect, Scene, Stroke, Token, wire};

/// Writes a scene as indented lines: nodes with their frames in the picture's
/// own coordinates, then their items. Equal scenes give equal text.
pub fn dump(scene: &Scene) -> String {
    let mut out = String::new();
    let size = scene.size();
    line(
        &mut out,
        0,
        &format!(
            "scene {:?} {} {:?} {}x{}",
            &*scene.title,
            scene.language,
            scene.direction,
            n(size.width),
            n(size.height)
        ),
    );
    scene.walk(|visit| {
        let node = visit.node;
        let mut head = format!("{} {:?} {}", node.id, node.role, rect(visit.frame));
        if !node.label.is_empty() {
            let _ = write!(head, " {:?}", &*node.label);
        }
        line(&mut out, visit.depth + 1, &head);
        for item in &node.items {
            line(&mut out, visit.depth + 2, &item_line(item));
        }
    });
    out
}

fn item_line(item: &Item) -> String {
    match item {
        Item::Shape(shape) => format!(
            "- shape {} r{}{}{}",
            rect(shape.rect),
            n(shape.radius),
            paint(" fill", shape.fill),
            stroke(shape.stroke)
        ),
        Item::Path(path) => format!(
            "- path {}{}{}",
            wire::path_data(&path.segments),
            paint(" fill", path.fill),
            stroke(path.stroke)
        ),
        Item::Text(text) => {
            let style = text.block.style;
            let lines: Vec<String> = text
                .block
                .lines
                .iter()
                .map(|line| {
                    let words = text
                        .block
                        .text
                        .get(line.range.start as usize..line.range.end as usize)
                        .unwrap_or_default();
                    format!("{:?}@{},{} w{}", words, n(line.x), n(line.baseline), n(line.width))
                })
                .collect();
            format!(
                "- text {},{} {} {}{}{} [{}]",
                n(text.at.x),
                n(text.at.y),
                text.token.name(),
                n(style.size),
                if style.weight == crate::Weight::Regular {
                    String::new()
                } else {
                    format!(" {}", style.weight.number())
                },
                if style.italic { " italic" } else { "" },
                lines.join(" | ")
            )
        }
        Item::Image(image) => {
            format!("- image {} {} {:?}", rect(image.rect), image.blob, image.fit)
        }
        Item::Link(link) => format!("- link {} {}", rect(link.rect), link.target),
    }
}

fn line(out: &mut String, depth: usize, text: &str) {
    for _ in 0..depth {
        out.push_str("  ");
    }
    out.push_str(text);
    out.push('\n');
}

fn paint(name: &str, token: Option<Token>) -> String {
    token.map(|token| format!("{name}={}", token.name())).unwrap_or_default()
}

fn stroke(stroke: Option<Stroke>) -> String {
    stroke
        .map(|stroke| {
            let dash = stroke.dash.map(|dash| format!("/{}", n(dash))).unwrap_or_default();
            format!(" stroke={}:{}{dash}", stroke.token.name(), n(stroke.width))
        })
        .unwrap_or_default()
}

fn rect(rect: Rect) -> String {
    format!("{},{} {}x{}", n(rect.x), n(rect.y), n(rect.width), n(rect.height))
}

fn n(value: f32) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    // Minus zero would make two equal pictures differ in text.
    if rounded == 0.0 { "0".into() } else { rounded.to_string() }
}
