//! What a change to one record means for others.

use model::{AnyRecord, RecordKind, Value};
use uuid::Uuid;

use crate::draft::Draft;
use crate::error::Unfit;
use crate::{EditError, copy, owner};

/// Mends what a change to one record breaks in others.
pub(crate) fn follow(
    draft: &mut Draft,
    before: &AnyRecord,
    after: &AnyRecord,
) -> Result<(), EditError> {
    match (before, after) {
        // E11: a card that is no longer what an answer is about loses it.
        (AnyRecord::Card(was), AnyRecord::Card(is)) if was.kind != is.kind => {
            let answers: Vec<Uuid> = draft
                .map()
                .answers
                .values()
                .filter(|it| it.opportunity == is.id || it.pain_point == Some(is.id))
                .map(|it| it.id.uuid())
                .collect();
            for answer in answers {
                draft.delete(RecordKind::Answer, answer)?;
            }
            // E74: nobody works on what is neither a pain point nor an
            // opportunity.
            if !is.kind.is_worked_on() {
                let links: Vec<Uuid> = draft
                    .map()
                    .action_subjects
                    .values()
                    .filter(|it| it.card == Some(is.id))
                    .map(|it| it.id.uuid())
                    .collect();
                for link in links {
                    draft.delete(RecordKind::ActionSubject, link)?;
                }
            }
        }
        // E12: a channel is a touchpoint's own or one of its others, not both.
        (AnyRecord::Touchpoint(was), AnyRecord::Touchpoint(is)) if was.channel != is.channel => {
            let doubled: Vec<Uuid> = draft
                .map()
                .touchpoint_channels
                .values()
                .filter(|it| it.touchpoint == is.id && Some(it.channel) == is.channel)
                .map(|it| it.id.uuid())
                .collect();
            for link in doubled {
                draft.delete(RecordKind::TouchpointChannel, link)?;
            }
        }
        // E10: whoever changes teams takes along what they answer for.
        (AnyRecord::Person(was), AnyRecord::Person(is)) if was.team != is.team => {
            let Some(team) = is.team else { return Ok(()) };
            for &kind in RecordKind::ALL {
                let Some((team_column, person_column)) = owner::owner_columns(kind) else {
                    continue;
                };
                for record in draft.map().records(kind) {
                    if copy::reference(&record, person_column) == Some(is.id.uuid())
                        && copy::reference(&record, team_column).is_some()
                    {
                        let value = Value::Text(team.to_string());
                        draft.patch(kind, record.uuid(), [(team_column, value)])?;
                    }
                }
            }
        }
        // I3 is about the cards, so changing the lane alone would not see it.
        (AnyRecord::Lane(was), AnyRecord::Lane(is))
            if was.kind != is.kind
                && is.kind.is_line()
                && draft.map().cards.values().any(|card| card.lane == is.id) =>
        {
            return Err(EditError::Unfit { record: RecordKind::Lane, fault: Unfit::LaneWithCards });
        }
        _ => {}
    }
    Ok(())
}
