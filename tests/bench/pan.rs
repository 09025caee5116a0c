//! Panning in the real window: what a frame costs the web process.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use serde_json::Value;

use crate::table::{Figure, Row};
use crate::window::Window;
use crate::{Map, Outcome, app, processes};

const DRIVER: &str = "WebKitWebDriver";

/// One step of the camera a frame for three seconds, there and back, as a
/// wheel that turns evenly. Frames are counted, and how long they took.
const PAN: &str = "
    const viewport = document.querySelector('.viewport');
    const box = viewport.getBoundingClientRect();
    const start = performance.now();
    window.panned = null;
    let frames = 0;
    const step = (now) => {
        const elapsed = now - start;
        if (elapsed >= 3000) {
            window.panned = { frames, elapsed };
            return;
        }
        const turn = elapsed < 1500 ? 1 : -1;
        viewport.dispatchEvent(new WheelEvent('wheel', {
            deltaX: 12 * turn, deltaY: 4 * turn, bubbles: true, cancelable: true,
            clientX: box.x + box.width / 2, clientY: box.y + box.height / 2,
        }));
        frames += 1;
        requestAnimationFrame(step);
    };
    requestAnimationFrame(step);";

/// Looks at the map at its own size, as the key for that does.
pub const LOOK_FROM_NEAR: &str = "
    window.dispatchEvent(new KeyboardEvent('keydown', {
        key: '0', code: 'Digit0', ctrlKey: true, bubbles: true, cancelable: true,
    }));";

/// Zooms out to 8 %, where all of either map is in sight.
pub const LOOK_FROM_AFAR: &str = "
    const viewport = document.querySelector('.viewport');
    const box = viewport.getBoundingClientRect();
    for (let turn = 0; turn < 7; turn += 1) {
        viewport.dispatchEvent(new WheelEvent('wheel', {
            deltaY: 60, ctrlKey: true, bubbles: true, cancelable: true,
            clientX: box.x + 120, clientY: box.y + 60,
        }));
    }";

/// Rows about panning.
pub fn rows() -> Vec<Row> {
    vec![
        Row::judged("pan at 100 %, a frame, the web process (1280 × 800)", "ms", [11.0, 12.0]),
        Row::judged("  at 8 %, the whole map in sight", "ms", [11.0, 12.0]),
        Row::told("  from frame to frame, at 100 %", "ms"),
        Row::told("  from frame to frame, at 8 %", "ms"),
    ]
}

/// Opens a map and pans it at 100 % and from afar.
pub fn pan(map: &Map) -> Vec<Figure> {
    match with_the_app(|program| drive(map, program)) {
        Ok([actual, far]) => {
            vec![Ok(actual.cost), Ok(far.cost), Ok(actual.gap), Ok(far.gap)]
        }
        Err(why) => (0..4).map(|_| Err(why.clone())).collect(),
    }
}

/// Drives the released app, if that is possible here.
pub fn with_the_app<T>(drive: impl FnOnce(&Path) -> Outcome<T>) -> Result<T, String> {
    let program = app::program()?;
    if !processes::is_installed(DRIVER) {
        return Err(format!("{DRIVER} is not installed"));
    }
    // The window's own harness panics, as a test does.
    panic::catch_unwind(AssertUnwindSafe(|| drive(&program)))
        .unwrap_or_else(|_| Err("the window could not be driven, see above".into()))
        .map_err(|error| error.to_string())
}

/// What a frame took.
struct Frame {
    /// Time of the processor in milliseconds.
    cost: f64,
    /// Milliseconds from one to the next.
    gap: f64,
}

fn drive(map: &Map, program: &Path) -> Outcome<[Frame; 2]> {
    let folder = map.copy()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let file = map.file();
        let file = file.to_str().ok_or("the folder's name is no text")?;
        let window = Window::open(program, folder.path(), &[file], &[("GDK_BACKEND", "x11")]).await;
        window.wait_for("[role=rowheader]").await;
        window.wait_for(".viewport").await;
        let process = web_process().ok_or("the web process is not to be found")?;
        window.wait_for("[data-node^=\"card:\"]").await;
        window.eval(LOOK_FROM_NEAR).await;
        let actual = frame(&window, process).await?;
        window.eval(LOOK_FROM_AFAR).await;
        let far = frame(&window, process).await?;
        window.close().await;
        Ok([actual, far])
    })
}

async fn frame(window: &Window, process: u32) -> Outcome<Frame> {
    const PANNING: std::time::Duration = std::time::Duration::from_millis(3_050);

    let cpu = || processes::cpu(process).ok_or("the web process is gone");
    // What opening and zooming left to do is not the pan's.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let before = cpu()?;
    window.eval(PAN).await;
    // Asking the page again and again would cost it.
    tokio::time::sleep(PANNING).await;
    let cost = cpu()? - before;
    let panned = window.wait_until("the pan ends", "return window.panned").await;
    let number = |name: &str| panned.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN);
    Ok(Frame { cost: cost / number("frames"), gap: number("elapsed") / number("frames") })
}

/// The process that draws the page of the app that this program has started.
pub fn web_process() -> Option<u32> {
    let tree = processes::tree(std::process::id());
    tree.into_iter().find(|&process| processes::is_web_process(process))
}
