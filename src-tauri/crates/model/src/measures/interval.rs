//! How far the truth may lie off what a sample says.

use crate::choice::choice;

choice! {
    /// How an interval is computed.
    pub enum Method {
        /// Adjusted Wald, for the difference of two parts of the answers.
        AdjustedWald = "adjusted_wald",
        /// Wilson's score, for a part of the answers.
        Wilson = "wilson",
    }
}

/// Where the truth lies in nineteen samples of twenty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// From here, in the unit of the value.
    pub low: f64,
    /// To here.
    pub high: f64,
    /// How it was computed.
    pub method: Method,
}

/// The quantile of the normal distribution for 95 per cent.
const Z: f64 = 1.96;

/// The interval of the difference between two parts of `n` answers, in points:
/// three quarters of an answer are added to each part and three to all.
///
/// After Rocks, *Interval estimation for the Net Promoter Score*, The American
/// Statistician, 2016.
pub(super) fn of_difference(plus: f64, minus: f64, n: f64) -> Interval {
    let all = n + 3.0;
    let (plus, minus) = ((plus + 0.75) / all, (minus + 0.75) / all);
    let difference = plus - minus;
    // The last digit of a great many may be rounded below nothing.
    let variance = (plus + minus - difference * difference).max(0.0);
    let deviation = (variance / all).sqrt();
    let bound = |sign: f64| (100.0 * (difference + sign * Z * deviation)).clamp(-100.0, 100.0);
    Interval { low: bound(-1.0), high: bound(1.0), method: Method::AdjustedWald }
}

/// The interval of a part of `n` answers, in per cent.
///
/// Wilson, *Probable inference, the law of succession, and statistical
/// inference*, Journal of the American Statistical Association, 1927.
pub(super) fn of_share(part: f64, n: f64) -> Interval {
    // All of the fraction times n: of the smallest number a square is nothing.
    let square = Z * Z;
    let centre = part + square / 2.0;
    let spread = Z * (part / n * (n - part) + square / 4.0).sqrt();
    let bound = |sign: f64| (100.0 * ((centre + sign * spread) / (n + square))).clamp(0.0, 100.0);
    Interval { low: bound(-1.0), high: bound(1.0), method: Method::Wilson }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_a_part_of_next_to_nothing_is_a_number() {
        for n in [f64::MIN_POSITIVE, 1.5e-308, 1e-160, 1e300, f64::MAX / 4.0] {
            for part in [0.0, n / 2.0, n] {
                let Interval { low, high, .. } = of_share(part, n);
                assert!(low <= high && low.is_finite() && high.is_finite(), "{part} of {n}");
            }
        }
    }
}
