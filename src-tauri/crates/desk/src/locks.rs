//! Locks that outlive a fault.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is behind a lock that only guards single assignments and lookups, so
/// that a fault while it was held cannot have left half of something.
pub fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
