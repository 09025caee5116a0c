//! A hand on the map in the real window: how long the window takes to follow.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::figures::{median, share};
use crate::pan::{LOOK_FROM_AFAR, LOOK_FROM_NEAR, web_process, with_the_app};
use crate::table::{Figure, Row};
use crate::window::Window;
use crate::{Map, Outcome, processes};

/// The gestures, as a script for the page.
const HAND: &str = include_str!("hand.js");
/// The size of the window, in pixels.
const SIZE: (u32, u32) = (1440, 900);
/// What opening and zooming left to do is not the next gesture's.
const REST: Duration = Duration::from_millis(800);

/// Rows about the hand; all in a window of 1,440 × 900 pixels.
pub fn rows() -> Vec<Row> {
    let both = |most: f64| [most, most];
    vec![
        Row::judged("a map of the library is opened, press to complete picture", "ms", both(600.0)),
        Row::judged("  the page's memory then (resident)", "MiB", both(220.0)),
        Row::judged("pan at 100 % (1440 × 900), a frame, the web process", "ms", both(15.0)),
        Row::judged("  from frame to frame, 95 of 100", "ms", both(20.0)),
        Row::judged("pan with everything on screen, a frame", "ms", both(20.0)),
        Row::judged("zoom with everything on screen, a frame", "ms", both(20.0)),
        Row::told("  the longest from frame to frame", "ms"),
        Row::told("zoom from all to 100 % and back, a frame", "ms"),
        Row::judged("  the longest from frame to frame", "ms", both(75.0)),
        Row::judged("drag of a card, hand to frame, the middle", "ms", both(16.0)),
        Row::judged("  95 of 100", "ms", both(25.0)),
        Row::judged("a key in a card, key to frame, the middle", "ms", both(16.0)),
        Row::judged("  95 of 100", "ms", both(25.0)),
        Row::told("Enter, key to frame with the next card, on disk, the middle", "ms"),
        Row::judged("  95 of 100", "ms", both(50.0)),
        Row::told("a lens that was looked at before, press to frame, the middle", "ms"),
        Row::told("  the slowest", "ms"),
    ]
}

/// Opens a map and works on it.
pub fn work(map: &Map) -> Vec<Figure> {
    match with_the_app(|program| drive(map, program)) {
        Ok(figures) => figures.into_iter().map(Ok).collect(),
        Err(why) => rows().iter().map(|_| Err(why.clone())).collect(),
    }
}

fn drive(map: &Map, program: &Path) -> Outcome<Vec<f64>> {
    let folder = map.copy()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let variables = [("GDK_BACKEND", "x11")];
        let window = Window::open(program, folder.path(), &[], &variables).await;
        window.client.set_window_rect(0, 0, SIZE.0, SIZE.1).await?;
        window.wait_for(".maps .map").await;
        let process = web_process().ok_or("the web process is not to be found")?;
        window.eval(HAND).await;
        tokio::time::sleep(REST).await;
        let hand = Hand { window: &window, process };

        let opened = hand.measured("window.hand.open()").await?;
        tokio::time::sleep(REST).await;
        let memory = processes::resident(process).ok_or("the web process is gone")?;
        window.eval(LOOK_FROM_NEAR).await;
        let pan = hand.does("pan").await?;
        window.eval(LOOK_FROM_AFAR).await;
        let far_pan = hand.does("pan").await?;
        let zoom = hand.does("zoom").await?;
        let sweep = hand.does("sweep").await?;
        window.eval(LOOK_FROM_NEAR).await;
        let drag = hand.does("drag").await?;
        let keys = hand.does("type").await?;
        let enter = hand.does("enter").await?;
        window.eval("document.activeElement.blur()").await;
        let lens = hand.does("lens").await?;
        window.close().await;
        Ok(vec![
            median(&opened),
            memory,
            pan.cost,
            share(&pan.figures, 0.95),
            far_pan.cost,
            zoom.cost,
            share(&zoom.figures, 1.0),
            sweep.cost,
            share(&sweep.figures, 1.0),
            median(&drag.figures),
            share(&drag.figures, 0.95),
            median(&keys.figures),
            share(&keys.figures, 0.95),
            median(&enter.figures),
            share(&enter.figures, 0.95),
            median(&lens.figures),
            share(&lens.figures, 1.0),
        ])
    })
}

/// A hand on an open window.
struct Hand<'a> {
    window: &'a Window,
    process: u32,
}

/// What a gesture took.
struct Gesture {
    /// Milliseconds, of each frame or each answer.
    figures: Vec<f64>,
    /// Time of the processor, each.
    cost: f64,
}

impl Hand<'_> {
    async fn does(&self, gesture: &str) -> Outcome<Gesture> {
        let cpu = || processes::cpu(self.process).ok_or("the web process is gone");
        tokio::time::sleep(REST).await;
        let before = cpu()?;
        let figures = self.measured(&format!("window.hand.start('{gesture}')")).await?;
        Ok(Gesture { cost: (cpu()? - before) / figures.len() as f64, figures })
    }

    async fn measured(&self, script: &str) -> Outcome<Vec<f64>> {
        // Asking the page again and again would cost it.
        const NOW_AND_THEN: Duration = Duration::from_millis(500);
        const PATIENCE: u32 = 120;

        self.window.eval(script).await;
        for _ in 0..PATIENCE {
            tokio::time::sleep(NOW_AND_THEN).await;
            match self.window.eval("return window.measured").await {
                Value::Array(figures) => {
                    return Ok(figures.iter().filter_map(Value::as_f64).collect());
                }
                Value::String(failed) => return Err(failed.into()),
                _ => {}
            }
        }
        Err(format!("{script} does not end").into())
    }
}
