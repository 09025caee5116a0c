//! The order in which touchpoints will be.

use std::collections::BTreeMap;

use model::records::{Stage, Touchpoint};
use model::{Id, facts};

use super::Draft;

impl Draft<'_> {
    /// The touchpoints of a stage by now, in order.
    pub fn journey_of(&self, stage: Id<Stage>) -> Vec<Id<Touchpoint>> {
        let there = facts::journey(self.map).into_iter().filter(|it| it.stage == stage);
        let new = self.touchpoints.new.iter().filter(|it| it.stage == stage);
        there.map(|it| it.id).chain(new.map(|it| it.id)).collect()
    }

    /// All touchpoints by now with their titles, in order, but those that go to
    /// another stage.
    pub fn journey(&self) -> Vec<(Id<Touchpoint>, String)> {
        let named = |it: &Touchpoint| (it.id, it.title.clone());
        let mut new: BTreeMap<Id<Stage>, Vec<&Touchpoint>> = BTreeMap::new();
        for touchpoint in &self.touchpoints.new {
            new.entry(touchpoint.stage).or_default().push(touchpoint);
        }
        let mut new_of = |stage| new.remove(&stage).unwrap_or_default().into_iter().map(named);
        let mut journey = Vec::new();
        for columns in facts::columns(self.map) {
            let there = columns.touchpoints.iter().filter(|it| !self.goes(it.id));
            journey.extend(there.map(|it| named(it)));
            journey.extend(new_of(columns.stage.id));
        }
        for stage in &self.stages.new {
            journey.extend(new_of(stage.id));
        }
        journey
    }
}
