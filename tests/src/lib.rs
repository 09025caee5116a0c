//! What no single crate can prove.

pub mod synthetic;
