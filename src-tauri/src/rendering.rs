//! How the web view draws on this machine.

/// Without a graphics card WebKit's usual way of drawing is four times slower
/// than its older one, so the older one is chosen there.
///
/// WebKit reads its choice from the environment, and a process may only change
/// its own environment while nothing else runs in it; so it begins again with
/// the variable set, as the same process.
#[cfg(target_os = "linux")]
pub fn prepare() {
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

    if std::env::var_os(VARIABLE).is_some() || has_graphics_card() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    // It only comes back if it failed; then drawing is slow, but it works.
    let _ = Command::new(program).args(std::env::args_os().skip(1)).env(VARIABLE, "1").exec();
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
