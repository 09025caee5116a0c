//! The desk: what lies between a window and the core.
//!
//! - [`wire`] are the types that cross the bridge to the window.

pub mod wire;
