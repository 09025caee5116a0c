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
    let share = part / n;
    let square = Z * Z;
    let centre = share + square / (2.0 * n);
    let spread = Z * (share * (1.0 - share) / n + square / (4.0 * n * n)).sqrt();
    let bound =
        |sign: f64| (100.0 * (centre + sign * spread) / (1.0 + square / n)).clamp(0.0, 100.0);
    Interval { low: bound(-1.0), high: bound(1.0), method: Method::Wilson }
}
