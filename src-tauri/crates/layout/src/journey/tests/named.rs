//! Names where the lines of personas begin.

use super::*;

/// The middle of a point that a name leaves free.
const MARKER: f32 = 12.0;

#[test]
fn the_name_of_a_persona_stands_on_no_point() {
    for (lens, direction) in [
        (Lens::Journey, ReadingDirection::Ltr),
        (Lens::Journey, ReadingDirection::Rtl),
        (Lens::Timeline, ReadingDirection::Ltr),
    ] {
        let (mut it, _, touchpoints) = small();
        it.lane(LaneKind::Emotions);
        it.info(|info| info.direction = direction);
        for (name, value) in [("Herr Brandt, retired, likes the phone", -1.0), ("Ana", -1.5)] {
            let persona = it.put(|persona: &mut Persona, position| {
                persona.name = name.into();
                persona.position = position;
            });
            it.put(|emotion: &mut Emotion, _| {
                emotion.persona = persona;
                emotion.touchpoint = touchpoints[0];
                emotion.value = value;
            });
        }
        let scene = layouter().scene(&it.map, lens, &LayoutOptions::of(&Words::of("en")));
        let (mut names, mut points) = (Vec::new(), Vec::new());
        scene.walk(|visit| {
            let id = visit.node.id.to_string();
            if id.starts_with("emotion:") {
                let Rect { x, y, width, height } = visit.frame;
                let (x, y) = (x + (width - MARKER) / 2.0, y + (height - MARKER) / 2.0);
                points.push(Rect::new(x, y, MARKER, MARKER));
            }
            for item in visit.node.items.iter().filter(|_| id.starts_with("curve:")) {
                let Item::Text(text) = item else { continue };
                let ink = text.block.lines.iter().map(|line| line.x).fold(f32::MAX, f32::min);
                assert!(ink < 1.5, "its sign stands {ink} away from a name");
                for line in text.block.lines.iter() {
                    let x = visit.frame.x + text.at.x + line.x;
                    let y = visit.frame.y + text.at.y + line.baseline - 10.0;
                    names.push(Rect::new(x, y, line.width, 12.0));
                }
            }
        });
        assert_eq!(points.len(), 2);
        assert!(names.len() >= 3, "{lens:?}: {names:?}");
        for name in &names {
            let meets = points.iter().find(|point| point.overlaps(name));
            assert_eq!(meets, None, "{lens:?} {direction:?}: {name:?}");
        }
    }
}
