//! What no single crate can prove.
