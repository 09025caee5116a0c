//! The clock and the dice, passed in so that tests can hold them.

use jiff::Timestamp;
use uuid::Uuid;

/// What the library asks of the world beside the disk.
pub trait Surroundings: std::fmt::Debug + Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// An id that nobody has yet.
    fn new_id(&self) -> Uuid;
}

/// The computer's own clock and random numbers.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Surroundings for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }
}
