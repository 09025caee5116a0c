//! The order in which touchpoints will be.

use model::records::{Stage, Touchpoint};
use model::{Id, facts};

use super::Draft;

impl Draft<'_> {
    /// The touchpoints of a stage by now, in order.
    pub fn journey_of(&self, stage: Id<Stage>) -> Vec<Id<Touchpoint>> {
        let there = facts::journey(self.map).into_iter().filter(|it| it.stage == stage);
        there.map(|it| it.id).chain(self.new_of(stage)).collect()
    }

    /// All touchpoints by now, in order, but those that go to another stage.
    pub fn journey(&self) -> Vec<Id<Touchpoint>> {
        let mut journey = Vec::new();
        for columns in facts::columns(self.map) {
            let there = columns.touchpoints.iter().map(|it| it.id);
            journey.extend(there.filter(|it| !self.goes(*it)));
            journey.extend(self.new_of(columns.stage.id));
        }
        for stage in &self.stages.new {
            journey.extend(self.new_of(stage.id));
        }
        journey
    }

    /// What a touchpoint is called.
    pub fn title_of(&self, id: Id<Touchpoint>) -> &str {
        let new = self.touchpoints.new.iter().find(|it| it.id == id);
        let there = || self.map.touchpoints.get(&id).map(AsRef::as_ref);
        new.or_else(there).map_or("", |it| it.title.as_str())
    }

    fn new_of(&self, stage: Id<Stage>) -> impl Iterator<Item = Id<Touchpoint>> {
        self.touchpoints.new.iter().filter(move |it| it.stage == stage).map(|it| it.id)
    }
}
