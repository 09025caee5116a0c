//! Where a long strip is parted, in one direction.
//!
//! - What must stay whole is whole on at least one part, as long as a part is
//!   long enough for it.
//! - Where the strip may be parted well it is, if that leaves a part full enough.
//! - The next part begins so early that parts overlap as much as asked; earlier
//!   where something would else be whole on neither.

/// From here to there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) start: f32,
    pub(super) end: f32,
}

/// How good a place to part at is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grade {
    /// Between two parts of the whole.
    Best,
    /// Between two pieces of a part.
    Good,
}

/// A good place to part at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Break {
    pub(super) at: f32,
    pub(super) grade: Grade,
}

/// A strip to be parted.
#[derive(Debug, Default)]
pub(super) struct Axis {
    pub(super) length: f32,
    /// What must stay whole, sorted by where it starts.
    whole: Vec<Span>,
    /// The same where those that overlap are one.
    merged: Vec<Span>,
    /// Sorted by place.
    breaks: Vec<Break>,
    manners: Manners,
}

/// How a strip is parted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Manners {
    /// How full a part must be to be parted at a place of each grade.
    pub(super) full: [f32; 2],
    /// Whether good places may lie beside what would then be on two parts, whole
    /// on the first.
    pub(super) may_repeat: bool,
}

/// One part of a strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slice {
    /// Where it begins.
    pub(super) start: f32,
    /// Where the next one begins; the end of the strip for the last.
    pub(super) next: f32,
    /// How far it could reach.
    pub(super) limit: f32,
}

/// Lengths that differ by less are equal.
pub(super) const NEAR: f32 = 0.01;

/// Half of the room that is left before what a part begins with, at most.
const BREATH: f32 = 8.0;

/// A clean place is looked for in the rest of a part beyond this.
const FULL_ENOUGH: f32 = 0.5;

impl Axis {
    pub(super) fn new(
        length: f32,
        mut whole: Vec<Span>,
        mut breaks: Vec<Break>,
        manners: Manners,
    ) -> Self {
        whole.sort_by(|a, b| a.start.total_cmp(&b.start));
        breaks.sort_by(|a, b| a.at.total_cmp(&b.at));
        let mut merged: Vec<Span> = Vec::new();
        for span in &whole {
            match merged.last_mut() {
                Some(last) if span.start < last.end - NEAR => last.end = last.end.max(span.end),
                _ => merged.push(*span),
            }
        }
        Self { length, whole, merged, breaks, manners }
    }

    /// The parts, each at most as long as `window` says for where it begins;
    /// nothing if there would be more than `most`.
    pub(super) fn slices(
        &self,
        window: impl Fn(f32) -> f32,
        overlap: f32,
        most: usize,
    ) -> Option<Vec<Slice>> {
        let mut slices: Vec<Slice> = Vec::new();
        let mut start = 0.0;
        loop {
            let long = window(start);
            let limit = start + long;
            if slices.len() >= most {
                return None;
            }
            if limit >= self.length - NEAR {
                slices.push(Slice { start, next: self.length, limit });
                return Some(slices);
            }
            let next = self.next(start, long, overlap);
            let is_sliver = |last: &&mut Slice| self.is_on(last, start, next, overlap);
            if let Some(last) = slices.last_mut().filter(is_sliver)
                && next > start + NEAR
            {
                last.next = next;
                start = next;
                continue;
            }
            slices.push(Slice { start, next, limit });
            // Not a number, and no way forward, end here.
            if next > start + NEAR {
                start = next;
            } else {
                return None;
            }
        }
    }

    /// Whether the part before could as well hold what lies between two places.
    fn is_on(&self, part: &Slice, start: f32, next: f32, overlap: f32) -> bool {
        let from = self.whole.partition_point(|span| span.start < start - NEAR);
        let mut begun = self.whole[from..].iter().take_while(|span| span.start < next - NEAR);
        next + overlap <= part.limit + NEAR && begun.all(|span| span.end <= part.limit + NEAR)
    }

    /// Where the part after the one that begins at `start` begins.
    fn next(&self, start: f32, long: f32, overlap: f32) -> f32 {
        let end = start + long;
        // The first thing that this part does not hold whole must be on the next.
        let from = self.whole.partition_point(|span| span.start < start - NEAR);
        let cut = self.whole[from..]
            .iter()
            .take_while(|span| span.start < end)
            .find(|span| span.end > end + NEAR && span.start > start + NEAR);
        let latest = cut.map_or(end - overlap, |span| span.start.min(end - overlap));
        let Manners { full, may_repeat } = self.manners;
        for (grade, full) in [Grade::Best, Grade::Good].into_iter().zip(full) {
            let least = start + full * long;
            let found = self.breaks.iter().rev().find(|it| {
                it.grade == grade
                    && it.at > least
                    && it.at <= latest + NEAR
                    && (may_repeat || self.is_clean(it.at))
            });
            if let Some(found) = found {
                return found.at;
            }
        }
        self.clean(start + FULL_ENOUGH * long, latest)
    }

    /// Whether a place is in nothing that must stay whole.
    fn is_clean(&self, at: f32) -> bool {
        let after = self.merged.partition_point(|span| span.start < at - NEAR);
        after.checked_sub(1).is_none_or(|index| self.merged[index].end <= at + NEAR)
    }

    /// The last place between two things, or the last place at all.
    fn clean(&self, least: f32, latest: f32) -> f32 {
        let after = self.merged.partition_point(|span| span.start <= latest + NEAR);
        let Some(index) = after.checked_sub(1) else { return latest };
        let last = self.merged[index];
        if last.end <= latest {
            return latest;
        }
        let before = index.checked_sub(1).map_or(0.0, |index| self.merged[index].end);
        let at = last.start - ((last.start - before) / 2.0).clamp(0.0, BREATH);
        if at > least { at } else { latest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(spans: &[(f32, f32)]) -> Vec<Span> {
        spans.iter().map(|&(start, end)| Span { start, end }).collect()
    }

    fn breaks(at: &[f32], grade: Grade) -> Vec<Break> {
        at.iter().map(|&at| Break { at, grade }).collect()
    }

    /// Where parts of 100 begin.
    fn check(length: f32, whole: &[(f32, f32)], good: Vec<Break>, overlap: f32, expected: &[f32]) {
        let manners = Manners { full: [0.5, 0.4], may_repeat: false };
        let axis = Axis::new(length, spans(whole), good, manners);
        let slices = axis.slices(|_| 100.0, overlap, 50).unwrap();
        let starts: Vec<f32> = slices.iter().map(|slice| slice.start).collect();
        assert_eq!(starts, expected, "{length} {whole:?}");
        for pair in slices.windows(2) {
            assert!(pair[0].next == pair[1].start && pair[0].limit - pair[0].next >= overlap - 0.1);
        }
    }

    #[test]
    fn a_strip_is_parted_where_it_hurts_least() {
        check(100.0, &[], vec![], 10.0, &[0.0]);
        check(180.0, &[], vec![], 10.0, &[0.0, 90.0]);
        // The best place wins over a later good one, as long as the part is full enough.
        let mixed = [breaks(&[60.0], Grade::Best), breaks(&[80.0], Grade::Good)].concat();
        check(150.0, &[], mixed, 10.0, &[0.0, 60.0]);
        let early = [breaks(&[30.0], Grade::Best), breaks(&[80.0], Grade::Good)].concat();
        check(150.0, &[], early, 10.0, &[0.0, 80.0]);
        // Between two things, not through the second.
        check(150.0, &[(0.0, 60.0), (64.0, 120.0)], vec![], 0.0, &[0.0, 62.0]);
        // Nothing between them: what is cut here is whole there.
        let tangled = [(0.0, 70.0), (40.0, 90.0), (20.0, 110.0)];
        check(150.0, &tangled, vec![], 5.0, &[0.0, 20.0, 115.0]);
        // What is as long as a part begins one, and the bit before it takes none.
        let gap = breaks(&[60.0], Grade::Best);
        check(200.0, &[(0.0, 58.0), (63.0, 163.0)], gap, 0.0, &[0.0, 63.0, 163.0]);
        // A good place that would cut something before it is none.
        check(150.0, &[(60.0, 120.0)], breaks(&[80.0], Grade::Best), 0.0, &[0.0, 52.0]);
    }

    #[test]
    fn too_many_parts_are_none() {
        let axis = Axis::new(1e6, vec![], vec![], Manners::default());
        assert_eq!(axis.slices(|_| 100.0, 0.0, 1000), None);
        assert_eq!(axis.slices(|_| 0.0, 0.0, 1000), None);
        assert_eq!(axis.slices(|_| f32::NAN, 0.0, 1000), None);
    }
}
