//! How the web view draws on this machine.

/// Without a graphics card WebKit's usual way of drawing is four times slower
/// than its older one, so the older one is chosen there.
///
/// WebKit reads its choice from the environment, which may only be changed
/// while nothing else runs in the process: this has to come before all else.
#[cfg(target_os = "linux")]
pub fn prepare() {
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

    if std::env::var_os(VARIABLE).is_none() && !has_graphics_card() {
        // Where it fails drawing is slow, but it works.
        let _ = webkit2gtk::glib::setenv(VARIABLE, "1", true);
    }
}

/// Elsewhere the system decides.
#[cfg(not(target_os = "linux"))]
pub fn prepare() {}

#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|entries| {
        entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    })
}
