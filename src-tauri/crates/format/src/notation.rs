//! A map in the notations of other programs. Each has a place for some of it.

pub mod canvas;
pub mod cjml;
pub mod markdown;
pub mod mermaid;
