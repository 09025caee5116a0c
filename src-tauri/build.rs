//! Embeds the window's files, the configuration and the icons.

fn main() {
    // The window's files are embedded while the crate is compiled; Cargo would
    // not notice that they have changed.
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
