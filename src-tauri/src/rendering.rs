//! How the web view draws and runs scripts on this machine.

/// Chooses how WebKit draws and how it runs scripts.
///
/// - Without a graphics card its usual way of drawing is four times slower than
///   its older one, so the older one is chosen there.
/// - The window's scripts are short, and what takes long is done by the core: to
///   compile them, their patterns among them, costs more memory than the time is
///   worth.
///
/// WebKit reads its choices from the environment, which may only be changed
/// while nothing else runs in the process: this has to come before all else.
#[cfg(target_os = "linux")]
pub fn prepare() {
    if !has_graphics_card() {
        choose("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    choose("JSC_useJIT", "false");
}

/// Elsewhere the system decides.
#[cfg(not(target_os = "linux"))]
pub fn prepare() {}

/// Whoever has started the app may have chosen already.
#[cfg(target_os = "linux")]
fn choose(variable: &str, value: &str) {
    if std::env::var_os(variable).is_none() {
        // Where it fails the window is slower, but it works.
        let _ = webkit2gtk::glib::setenv(variable, value, true);
    }
}

#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|entries| {
        entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    })
}
