//! Being told to end by somebody other than the person: a terminal that is
//! closed, a log-out, a system that shuts down.

/// Ends the app in good order when it is told to, so that the next start is a
/// quick one: the library is closed and line breaks are kept. Told once more
/// it ends on the spot.
#[cfg(unix)]
pub fn heed(app: &tauri::AppHandle) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    // If this cannot be had the app just ends; what was accepted is on disk.
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    let app = app.clone();
    let _ = std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let mut arriving = signals.forever();
        if arriving.next().is_some() {
            app.exit(0);
        }
        if let Some(signal) = arriving.next() {
            std::process::exit(128 + signal);
        }
    });
}

/// Elsewhere the system closes windows before it ends their programs.
#[cfg(not(unix))]
pub fn heed(_: &tauri::AppHandle) {}
