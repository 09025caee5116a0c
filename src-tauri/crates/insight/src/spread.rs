//! How long something takes, over many cases.

use serde::Serialize;
use ts_rs::TS;

/// How long something took each time, in whole seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Spread {
    /// How many times it was seen.
    pub n: usize,
    /// The median: half took no longer. Of an even number the mean of the two in
    /// the middle.
    #[ts(type = "number")]
    pub median: i64,
    /// The 95th percentile by the nearest rank: nineteen of twenty took no longer.
    #[ts(type = "number")]
    pub most: i64,
    /// The longest.
    #[ts(type = "number")]
    pub longest: i64,
}

impl Spread {
    /// The spread of so many times; nothing if there are none.
    pub fn of(mut seconds: Vec<i64>) -> Option<Self> {
        seconds.sort_unstable();
        let longest = *seconds.last()?;
        let n = seconds.len();
        let upper = seconds[n / 2];
        let median = if n % 2 == 1 { upper } else { i64::midpoint(seconds[n / 2 - 1], upper) };
        let rank = (n * 19).div_ceil(20);
        Some(Self { n, median, most: seconds[rank - 1], longest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_told_by_median_and_nearest_rank() {
        assert_eq!(Spread::of(vec![]), None);
        let one = Spread { n: 1, median: 7, most: 7, longest: 7 };
        assert_eq!(Spread::of(vec![7]), Some(one));
        let four = Spread { n: 4, median: 25, most: 100, longest: 100 };
        assert_eq!(Spread::of(vec![100, 10, 30, 20]), Some(four));
        let hundred = Spread { n: 100, median: 50, most: 95, longest: 100 };
        assert_eq!(Spread::of((1..=100).rev().collect()), Some(hundred));
        let extreme = Spread::of(vec![i64::MAX, i64::MAX - 2]).unwrap();
        assert_eq!(extreme.median, i64::MAX - 1);
    }
}
