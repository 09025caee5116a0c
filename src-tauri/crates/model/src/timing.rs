//! How long a journey takes, one thing after the other, and how much of that
//! the customer only waits.
//!
//! The way is that of the touchpoints in their order. Between two neighbours
//! the wait of their hand-off lies; a hand-off that leads into a touchpoint at
//! which the customer waits *is* that wait and is counted once. What is only
//! done when something fails, and what skips touchpoints or goes back, is not
//! on this way. What nobody has measured stays unknown: it is never 0.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::records::{HandOff, HandOffKind, Stage, Touchpoint, TouchpointKind};
use crate::{Id, Map, facts};

/// A journey in time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timing {
    /// The stages in order, each with what happens in it. The wait between two
    /// stages belongs to the one in which the journey arrives.
    pub stages: Vec<StageTiming>,
    /// Hand-offs with a wait that are not on the way.
    pub elsewhere: usize,
}

/// A stage in time.
#[derive(Clone, Debug, PartialEq)]
pub struct StageTiming {
    /// The stage.
    pub stage: Arc<Stage>,
    /// What happens in it, in order.
    pub steps: Vec<Step>,
}

/// Something that takes time.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is.
    pub what: What,
    /// How long it typically takes, in seconds; nothing if nobody has said.
    pub typical: Option<i64>,
    /// How long at worst, where that is known and longer.
    pub worst: Option<i64>,
}

/// What takes time.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A moment of the journey.
    Touchpoint(Arc<Touchpoint>),
    /// The way from one to the next.
    HandOff(Arc<HandOff>),
}

/// How much time something takes in all, in seconds, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// With something to do.
    pub active: i64,
    /// Waiting.
    pub waiting: i64,
    /// Everything, where each wait is as long as it is at worst.
    pub worst: i64,
    /// How many touchpoints have a duration.
    pub known: usize,
    /// Of how many.
    pub of: usize,
    /// Of how many hand-offs on the way nobody has said whether there is a wait.
    pub unknown_waits: usize,
}

/// The journey of a map in time.
pub fn timing(map: &Map) -> Timing {
    type Ends = (Id<Touchpoint>, Id<Touchpoint>);
    let mut between: BTreeMap<Ends, Vec<&Arc<HandOff>>> = BTreeMap::new();
    for hand_off in map.hand_offs.values() {
        let ends = (hand_off.from_touchpoint, hand_off.to_touchpoint);
        between.entry(ends).or_default().push(hand_off);
    }
    let mut timing = Timing::default();
    let mut taken = 0;
    let mut before: Option<Id<Touchpoint>> = None;
    for stage in facts::columns(map) {
        let mut steps = Vec::new();
        for touchpoint in stage.touchpoints {
            let all = before.and_then(|it| between.get(&(it, touchpoint.id)));
            // Where there are several ways the longest is the one to look at.
            let usual = |it: &&&Arc<HandOff>| it.kind != HandOffKind::Exception;
            let hand_off = all
                .into_iter()
                .flatten()
                .filter(usual)
                .max_by_key(|it| (it.wait_typical.or(it.wait_worst), std::cmp::Reverse(it.id)));
            taken += usize::from(hand_off.is_some_and(|it| has_wait(it)));
            before = Some(touchpoint.id);
            if touchpoint.kind == TouchpointKind::Wait {
                let typical = touchpoint.duration.or(hand_off.and_then(|it| it.wait_typical));
                let worst = hand_off.and_then(|it| it.wait_worst);
                steps.push(Step::new(What::Touchpoint(touchpoint), typical, worst));
                continue;
            }
            if let Some(hand_off) = hand_off {
                let (typical, worst) = (hand_off.wait_typical, hand_off.wait_worst);
                // Where it is known that nobody waits there is nothing to look at.
                if typical != Some(0) || worst.is_some_and(|it| it > 0) {
                    steps.push(Step::new(What::HandOff(Arc::clone(hand_off)), typical, worst));
                }
            }
            let typical = touchpoint.duration;
            steps.push(Step::new(What::Touchpoint(touchpoint), typical, None));
        }
        timing.stages.push(StageTiming { stage: stage.stage, steps });
    }
    let with_wait = map.hand_offs.values().filter(|it| has_wait(it)).count();
    timing.elsewhere = with_wait - taken;
    timing
}

impl Timing {
    /// All steps in order.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.stages.iter().flat_map(|it| &it.steps)
    }

    /// The whole journey.
    pub fn spent(&self) -> Spent {
        spent(self.steps())
    }
}

impl StageTiming {
    /// All of the stage.
    pub fn spent(&self) -> Spent {
        spent(&self.steps)
    }
}

impl Step {
    fn new(what: What, typical: Option<i64>, worst: Option<i64>) -> Self {
        let typical = typical.filter(|it| *it >= 0);
        let worst = worst.filter(|it| *it > typical.unwrap_or(0));
        Self { what, typical, worst }
    }

    /// Whether the customer only waits.
    pub fn waits(&self) -> bool {
        match &self.what {
            What::Touchpoint(it) => it.kind == TouchpointKind::Wait,
            What::HandOff(_) => true,
        }
    }
}

impl Spent {
    /// All of it.
    pub fn typical(&self) -> i64 {
        self.active.saturating_add(self.waiting)
    }

    /// How many of a hundred parts of the time the customer waits; nothing if
    /// no time is known.
    pub fn share(&self) -> Option<f64> {
        let all = self.typical();
        (all > 0).then(|| 100.0 * self.waiting as f64 / all as f64)
    }

    /// Whether something is missing, so that all of it takes longer than that.
    pub fn is_at_least(&self) -> bool {
        self.known < self.of || self.unknown_waits > 0
    }
}

fn spent<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Spent {
    let mut spent = Spent::default();
    for step in steps {
        let typical = step.typical.unwrap_or(0);
        let part = if step.waits() { &mut spent.waiting } else { &mut spent.active };
        *part = part.saturating_add(typical);
        spent.worst = spent.worst.saturating_add(step.worst.unwrap_or(typical));
        match &step.what {
            What::Touchpoint(_) => {
                spent.of += 1;
                spent.known += usize::from(step.typical.is_some());
            }
            What::HandOff(_) => spent.unknown_waits += usize::from(step.typical.is_none()),
        }
    }
    spent
}

fn has_wait(hand_off: &HandOff) -> bool {
    hand_off.wait_typical.or(hand_off.wait_worst).is_some_and(|it| it > 0)
}
