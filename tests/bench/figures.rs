//! Time of the processor, and the middle of many figures.

use rustix::time::{ClockId, clock_gettime};

/// What some work costs this process, all its threads together, in
/// milliseconds. Waiting, also for the disk, costs nothing.
pub fn cpu<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let before = spent();
    let done = work();
    (done, spent() - before)
}

/// What this process has cost so far, in milliseconds.
pub fn spent() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

/// The middle figure.
pub fn median(figures: &[f64]) -> f64 {
    share(figures, 0.5)
}

/// The figure that this share of all does not exceed.
pub fn share(figures: &[f64], share: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() as f64 * share) as usize;
    sorted.get(place.min(sorted.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
}
