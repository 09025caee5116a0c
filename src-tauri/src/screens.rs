//! The window is where it can be reached: a place that is remembered may lie on
//! a screen that is not there any more, or that has become smaller.

use tauri::{PhysicalPosition, PhysicalSize, WebviewWindow};

/// A part of the desktop, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    left: i64,
    top: i64,
    width: i64,
    height: i64,
}

impl Area {
    fn new(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Self {
        Self {
            left: position.x.into(),
            top: position.y.into(),
            width: size.width.into(),
            height: size.height.into(),
        }
    }

    /// How much of it is inside another one, in square pixels.
    fn inside(&self, other: &Self) -> i64 {
        let along = |start: i64, length: i64, from: i64, room: i64| {
            ((start + length).min(from + room) - start.max(from)).max(0)
        };
        along(self.left, self.width, other.left, other.width)
            * along(self.top, self.height, other.top, other.height)
    }

    /// The same on a screen, where it has been moved and made smaller no more
    /// than it must be.
    fn moved_into(&self, screen: &Self) -> Self {
        let (width, height) = (self.width.min(screen.width), self.height.min(screen.height));
        Self {
            left: self.left.clamp(screen.left, screen.left + screen.width - width),
            top: self.top.clamp(screen.top, screen.top + screen.height - height),
            width,
            height,
        }
    }
}

/// Moves the window onto a screen, if a part of it is on none.
pub fn keep_on(window: &WebviewWindow) {
    // What the system does not tell cannot be mended.
    let (Ok(position), Ok(outer), Ok(inner), Ok(screens)) = (
        window.outer_position(),
        window.outer_size(),
        window.inner_size(),
        window.available_monitors(),
    ) else {
        return;
    };
    if window.is_maximized().unwrap_or(false) || window.is_fullscreen().unwrap_or(false) {
        return;
    }
    let areas: Vec<Area> = screens
        .iter()
        .map(|screen| {
            let free = screen.work_area();
            Area::new(free.position, free.size)
        })
        .collect();
    let Some(place) = better_place(Area::new(position, outer), &areas) else { return };
    let frame = Area::new(position, outer);
    let length = |outer: i64, before: i64, inner: u32| {
        u32::try_from(outer - (before - i64::from(inner))).unwrap_or(inner)
    };
    // A window manager may refuse; there is nothing to do about it.
    let _ = window.set_size(PhysicalSize::new(
        length(place.width, frame.width, inner.width),
        length(place.height, frame.height, inner.height),
    ));
    if let (Ok(left), Ok(top)) = (i32::try_from(place.left), i32::try_from(place.top)) {
        let _ = window.set_position(PhysicalPosition::new(left, top));
    }
}

/// Where a window has to be instead; nothing if all of it can be seen, be it
/// on several screens. The screen that shows most of it is taken, the first
/// one if none does.
fn better_place(window: Area, screens: &[Area]) -> Option<Area> {
    let seen: i64 = screens.iter().map(|screen| window.inside(screen)).sum();
    if seen >= window.width * window.height {
        return None;
    }
    // The last of those with the same is what `max_by_key` gives.
    let screen = screens.iter().rev().max_by_key(|screen| window.inside(screen))?;
    Some(window.moved_into(screen))
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn area(left: i64, top: i64, width: i64, height: i64) -> Area {
        Area { left, top, width, height }
    }

    const LAPTOP: Area = area(0, 0, 1440, 900);
    const BEAMER: Area = area(1440, 0, 1920, 1080);

    #[test]
    fn a_window_is_where_it_can_be_reached() {
        let check = |window, screens: &[Area], expected| {
            assert_eq!(better_place(window, screens), expected, "{window:?}");
        };
        // What can be seen stays, also on two screens.
        check(area(100, 50, 1280, 800), &[LAPTOP], None);
        check(area(1200, 50, 600, 400), &[LAPTOP, BEAMER], None);
        // The second screen is gone.
        check(area(1500, 100, 1280, 800), &[LAPTOP], Some(area(160, 100, 1280, 800)));
        // Only a corner is left, and the title bar is out of sight.
        check(area(-600, -500, 1280, 800), &[LAPTOP], Some(area(0, 0, 1280, 800)));
        // It was used on a larger screen.
        check(area(0, 0, 1900, 1000), &[LAPTOP], Some(LAPTOP));
        // It goes where most of it is.
        check(area(1300, 900, 800, 600), &[LAPTOP, BEAMER], Some(area(1440, 480, 800, 600)));
        check(area(0, 0, 100, 100), &[], None);
    }
}
