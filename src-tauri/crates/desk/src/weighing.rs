//! What improvements are worth: the scores of an opportunity and the return of
//! an action, each with its formula.

use edit::Target;
use model::measures::scores::{self, ScoreKind, Told};
use model::records::{Action, Card};
use model::{Id, Map, RecordKind};
use store::MapId;
use uuid::Uuid;
use words::{Explain as _, Words, sentence};

use crate::wire::Weighed;
use crate::{Desk, DeskError};

impl Desk {
    /// What is known of the worth of an opportunity or an action, in the
    /// language that is spoken; nothing for anything else.
    pub fn weigh(&self, map: Uuid, target: Target) -> Result<Vec<Weighed>, DeskError> {
        let map = self.shelves()?.load(MapId::new(map))?;
        Ok(weighed(&map, target, &self.words()))
    }
}

fn weighed(map: &Map, target: Target, words: &Words) -> Vec<Weighed> {
    match target.record {
        RecordKind::Action => map
            .actions
            .get(&Id::<Action>::new(target.id))
            .map(|action| told("return", &scores::return_told(action), "weighed-percent", words))
            .into_iter()
            .collect(),
        RecordKind::Card => {
            let card = Id::<Card>::new(target.id);
            let Some(estimate) = map.estimates.values().find(|it| it.card == card) else {
                return Vec::new();
            };
            let score = |kind: &ScoreKind| {
                told(kind.word(), &scores::told(*kind, estimate), "weighed-points", words)
            };
            ScoreKind::ALL.iter().map(score).collect()
        }
        _ => Vec::new(),
    }
}

fn told(name: &str, told: &Told, unit: &'static str, words: &Words) -> Weighed {
    let formula = words.say(&told.formula);
    let (result, fault) = match &told.value {
        Ok(value) => {
            // The tenth of a per cent is the last digit that means anything.
            let number = (value * 10.0).round() / 10.0;
            let value = words::Sentence::new(unit).with("number", number);
            let filled = told.filled.clone();
            (Some(words.say(&sentence!("weighed-result", filled = filled, value = value))), None)
        }
        Err(fault) => (None, told.is_begun.then(|| words.say(&fault.message()))),
    };
    Weighed { name: name.to_owned(), formula, result, fault }
}
