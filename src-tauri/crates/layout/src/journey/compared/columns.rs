//! Where the touchpoints of two maps stand so that those that belong together
//! stand under each other.

use std::sync::Arc;

use model::Id;
use model::comparison::Comparison;
use model::records::Touchpoint;

/// One column: at most one touchpoint of each map.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Column {
    /// Which of the earlier map's touchpoints, counted from 0.
    pub(super) before: Option<usize>,
    /// Which of the later map's.
    pub(super) after: Option<usize>,
}

/// Each touchpoint of both maps in a column of its own or under its
/// counterpart, both in the order of their maps. Where orders differ as many
/// stand under each other as can.
pub(super) fn columns(
    comparison: &Comparison,
    earlier: &[Arc<Touchpoint>],
    later: &[Arc<Touchpoint>],
) -> Vec<Column> {
    let place =
        |journey: &[Arc<Touchpoint>], id: Id<Touchpoint>| journey.iter().position(|it| it.id == id);
    let mut anchors: Vec<(usize, usize)> = comparison
        .pairs
        .iter()
        .filter_map(|pair| {
            Some((place(earlier, *pair.before.first()?)?, place(later, *pair.after.first()?)?))
        })
        .collect();
    anchors.sort_unstable();
    let mut columns = Vec::new();
    let (mut old, mut new) = (0, 0);
    let alone =
        |columns: &mut Vec<Column>, old: std::ops::Range<usize>, new: std::ops::Range<usize>| {
            columns.extend(old.map(|at| Column { before: Some(at), after: None }));
            columns.extend(new.map(|at| Column { before: None, after: Some(at) }));
        };
    for (before, after) in rising(&anchors) {
        alone(&mut columns, old..before, new..after);
        columns.push(Column { before: Some(before), after: Some(after) });
        (old, new) = (before + 1, after + 1);
    }
    alone(&mut columns, old..earlier.len(), new..later.len());
    columns
}

/// The longest of the sequences of pairs that rise on both sides; the pairs
/// are sorted by their first.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(pairs.len());
    for (at, pair) in pairs.iter().enumerate() {
        let before = (0..at).filter(|it| pairs[*it].0 < pair.0 && pairs[*it].1 < pair.1);
        // The first of the longest, so that the result is always the same.
        let longest = before.rev().max_by_key(|it| best[*it].0);
        best.push((longest.map_or(1, |it| best[it].0 + 1), longest));
    }
    let mut at = (0..pairs.len()).rev().max_by_key(|it| best[*it].0);
    let mut rising = Vec::new();
    while let Some(here) = at {
        rising.push(pairs[here]);
        at = best[here].1;
    }
    rising.reverse();
    rising
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_can_stand_under_each_other() {
        assert_eq!(rising(&[]), []);
        assert_eq!(rising(&[(0, 0), (1, 1)]), [(0, 0), (1, 1)]);
        assert_eq!(rising(&[(0, 2), (1, 0), (2, 1)]), [(1, 0), (2, 1)]);
        assert_eq!(rising(&[(0, 1), (1, 0)]).len(), 1);
    }
}
