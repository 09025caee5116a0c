//! What no single crate can prove.

pub mod fixtures;
pub mod invariants_of_scene;
pub mod measured;
pub mod real_maps;
pub mod synthetic;
