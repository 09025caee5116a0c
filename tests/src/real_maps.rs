//! Maps that others wrote. They are not part of the repository: tests read
//! them where they lie and say aloud that they were skipped where they do not.

use std::path::{Path, PathBuf};

/// Where they lie: the folder that `THROUGHLINE_REAL_MAPS` names, else one
/// beside the checkout.
pub fn folder() -> PathBuf {
    std::env::var_os("THROUGHLINE_REAL_MAPS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/real-maps"),
        PathBuf::from,
    )
}
