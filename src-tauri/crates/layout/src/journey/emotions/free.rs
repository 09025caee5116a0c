//! Where a name stands that meets no other thing.

use scene::Rect;

/// The place nearest to the wanted one where no other name stands, if there is
/// one.
pub(super) fn place(taken: &[Rect], wanted: Rect, top: f32, bottom: f32) -> Option<Rect> {
    let step = 4.0;
    for distance in 0..=((bottom - top) / step) as i32 {
        for way in [1.0, -1.0] {
            let y = wanted.y + way * distance as f32 * step;
            let place = Rect { y, ..wanted };
            let fits = (top..=bottom).contains(&y);
            if fits && !taken.iter().any(|other| other.overlaps(&place)) {
                return Some(place);
            }
        }
    }
    None
}
