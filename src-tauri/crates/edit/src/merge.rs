//! Making one thing of several, and several of one.

use std::sync::Arc;

use model::records::{Card, CardKind, OwnerState, Person, Persona, Stage, Team, Touchpoint};
use model::{AnyRecord, Field, Id, IdSequence, RecordKind, Value, facts};
use uuid::Uuid;

use crate::apply::{change, move_records};
use crate::copy::{copy, reference};
use crate::draft::Draft;
use crate::error::Unfit;
use crate::remove::remove;
use crate::siblings::{Group, group_of, insert_last, make_room};
use crate::{Columns, EditError, Place, Target, heading, span, stack};

/// Merges records of one kind into the first of them, which keeps its place.
/// What they say is joined, and what belongs to them goes along.
pub(crate) fn merge(
    draft: &mut Draft,
    kind: RecordKind,
    ids: &[Uuid],
    first_id: Uuid,
) -> Result<(), EditError> {
    for (index, &id) in ids.iter().enumerate() {
        draft.record(kind, id)?;
        if ids[..index].contains(&id) {
            return Err(EditError::Unfit { record: kind, fault: Unfit::NamedTwice });
        }
    }
    let ids = &*stack::whole(draft.map(), kind, ids);
    let [first, others @ ..] = ids else { return Err(EditError::Empty) };
    if others.is_empty() {
        return Err(EditError::Empty);
    }
    let mut new_ids = IdSequence::new(first_id);
    match kind {
        RecordKind::Card if ids.iter().all(|&id| heading::is_heading(draft.map(), id)) => {
            merge_cards(draft, ids)?;
            for &other in others {
                heading::hand_over(draft, other, *first)?;
            }
        }
        RecordKind::Card => {
            heading::refuse(draft.map(), ids, Unfit::HeadingMerged)?;
            merge_cards(draft, ids)?;
        }
        RecordKind::Touchpoint => merge_touchpoints(draft, ids, &mut new_ids)?,
        RecordKind::Stage => merge_stages(draft, ids)?,
        _ => return Err(EditError::Unfit { record: kind, fault: Unfit::NotMerged }),
    }
    for &(link, column) in links_to(kind) {
        hand_over(draft, link, column, *first, others)?;
    }
    let targets: Vec<Target> = others.iter().map(|&id| Target { record: kind, id }).collect();
    remove(draft, &targets)
}

/// Makes a card of each text; the first stays where the card is, with its id,
/// and the others come behind it with all that it has.
pub(crate) fn split(
    draft: &mut Draft,
    id: Uuid,
    texts: &[String],
    first_id: Uuid,
) -> Result<(), EditError> {
    let texts: Vec<&str> =
        texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    let [first, others @ ..] = texts.as_slice() else { return Err(EditError::Empty) };
    if others.is_empty() {
        return Err(EditError::Empty);
    }
    let mut ids = IdSequence::new(first_id);
    let set = |text: &str| Columns::from([("text".to_owned(), Value::Text(text.to_owned()))]);
    // Each copy comes right behind the card, so the last is made first.
    for text in others.iter().rev() {
        for copied in copy(draft, RecordKind::Card, &[id], None, &mut ids)? {
            change(draft, RecordKind::Card, &[copied], &set(text))?;
            // E65: what lies or stands under the card is not copied with a part
            // of it.
            let under = facts::cards_under(draft.map(), Id::new(copied));
            let standing = facts::cards_under_heading(draft.map(), Id::new(copied));
            let below: Vec<Target> = under
                .iter()
                .chain(&standing)
                .map(|card| Target { record: RecordKind::Card, id: card.id.uuid() })
                .collect();
            if !below.is_empty() {
                remove(draft, &below)?;
            }
        }
    }
    change(draft, RecordKind::Card, &[id], &set(first))
}

/// The links that go along when their owner is merged into another, and the
/// column by which they belong to it.
const fn links_to(kind: RecordKind) -> &'static [(RecordKind, &'static str)] {
    match kind {
        RecordKind::Card => &[
            (RecordKind::CardTag, "card"),
            (RecordKind::Claim, "card"),
            (RecordKind::Answer, "opportunity"),
            (RecordKind::Answer, "pain_point"),
            (RecordKind::ActionSubject, "card"),
            (RecordKind::Question, "card"),
            (RecordKind::Estimate, "card"),
        ],
        RecordKind::Touchpoint => &[
            (RecordKind::TouchpointChannel, "touchpoint"),
            (RecordKind::LogName, "touchpoint"),
            (RecordKind::Claim, "touchpoint"),
            (RecordKind::HandOff, "from_touchpoint"),
            (RecordKind::HandOff, "to_touchpoint"),
            (RecordKind::Emotion, "touchpoint"),
            (RecordKind::Metric, "touchpoint"),
            (RecordKind::Question, "touchpoint"),
            (RecordKind::Replacement, "touchpoint"),
            (RecordKind::Inconsistency, "touchpoint"),
        ],
        RecordKind::Stage => &[(RecordKind::Metric, "stage")],
        _ => &[],
    }
}

/// Lets the first have the links of the others, as far as it may: what would be
/// there twice, or lead from it to itself, stays with them and goes.
fn hand_over(
    draft: &mut Draft,
    link: RecordKind,
    column: &str,
    first: Uuid,
    others: &[Uuid],
) -> Result<(), EditError> {
    for record in draft.map().records(link) {
        let theirs = reference(&record, column).is_some_and(|owner| others.contains(&owner));
        if !theirs {
            continue;
        }
        let mut wanted = record.clone();
        wanted.set(column, &Value::Text(first.to_string()))?;
        if !fits(draft, &wanted) {
            continue;
        }
        let mut columns = vec![(column, Value::Text(first.to_string()))];
        if let Some(group) = group_of(&wanted).filter(|it| group_of(&record) != Some(*it)) {
            for key in make_room(draft, group, None, &[], 1)? {
                columns.push(("position", key.to_value()));
            }
        }
        draft.patch(link, record.uuid(), columns)?;
    }
    Ok(())
}

/// Whether a link can be like that beside those that are there.
fn fits(draft: &Draft, wanted: &AnyRecord) -> bool {
    let map = draft.map();
    match wanted {
        AnyRecord::CardTag(it) => {
            !map.card_tags.values().any(|other| (other.card, other.tag) == (it.card, it.tag))
        }
        AnyRecord::TouchpointChannel(it) => {
            let own = map.touchpoints.get(&it.touchpoint).and_then(|of| of.channel);
            let beside = map
                .touchpoint_channels
                .values()
                .any(|other| (other.touchpoint, other.channel) == (it.touchpoint, it.channel));
            own != Some(it.channel) && !beside
        }
        AnyRecord::HandOff(it) => it.from_touchpoint != it.to_touchpoint,
        AnyRecord::Emotion(it) => !map
            .emotions
            .values()
            .any(|other| (other.persona, other.touchpoint) == (it.persona, it.touchpoint)),
        AnyRecord::Answer(it) => {
            let kind = |card| map.cards.get(&card).map(|card| card.kind);
            let from = kind(it.opportunity) == Some(CardKind::Opportunity);
            let to = it.pain_point.is_none_or(|card| kind(card) == Some(CardKind::PainPoint));
            let twice = map.answers.values().any(|other| {
                (other.opportunity, other.pain_point, other.hand_off)
                    == (it.opportunity, it.pain_point, it.hand_off)
            });
            from && to && !twice
        }
        AnyRecord::ActionSubject(it) => {
            let twice = map.action_subjects.values().any(|other| {
                (other.action, other.card, other.hand_off) == (it.action, it.card, it.hand_off)
            });
            let kind = it.card.and_then(|card| map.cards.get(&card)).map(|card| card.kind);
            !twice && kind.is_none_or(CardKind::is_worked_on)
        }
        AnyRecord::Estimate(it) => !map.estimates.values().any(|other| other.card == it.card),
        AnyRecord::Replacement(it) => !map.replacements.values().any(|other| {
            (other.touchpoint, other.other_map, other.other_touchpoint)
                == (it.touchpoint, it.other_map, it.other_touchpoint)
        }),
        _ => true,
    }
}

/// Whose cards are that belong to the same persona; what several say holds for
/// everybody.
fn whose(cards: &[&Arc<Card>]) -> Option<Id<Persona>> {
    let first = cards.first()?.persona;
    first.filter(|_| cards.iter().all(|it| it.persona == first))
}

fn merge_cards(draft: &mut Draft, ids: &[Uuid]) -> Result<(), EditError> {
    let cards: Vec<_> = ids.iter().filter_map(|&id| draft.map().cards.get(&Id::new(id))).collect();
    let [first, ..] = cards.as_slice() else { return Ok(()) };
    let most = |value: fn(&Card) -> Option<i64>| cards.iter().filter_map(|it| value(it)).max();
    let mut set = Columns::from([
        ("text".to_owned(), joined(cards.iter().map(|it| &*it.text), "\n")),
        ("author".to_owned(), joined(cards.iter().map(|it| &*it.author), ", ")),
        ("persona".to_owned(), whose(&cards).to_value()),
        ("evidence_source".to_owned(), joined(cards.iter().map(|it| &*it.evidence_source), "; ")),
        ("severity".to_owned(), most(|it| it.severity).to_value()),
        ("impact".to_owned(), most(|it| it.impact).to_value()),
        ("effort".to_owned(), most(|it| it.effort).to_value()),
        ("breakdown".to_owned(), cards.iter().find_map(|it| it.breakdown).to_value()),
    ]);
    if let Some(pictured) = cards.iter().find(|it| it.image.is_some()) {
        set.insert("image".to_owned(), pictured.image.to_value());
        set.insert("image_alt".to_owned(), pictured.image_alt.to_value());
    }
    let owner = cards.iter().find(|it| it.owner_state.is_some());
    if let Some(owned) = owner.filter(|_| first.owner_state.is_none()) {
        set.extend(owner_of(owned.owner_state, owned.owner_team, owned.owner_person));
    }
    change(draft, RecordKind::Card, &[ids[0]], &set)
}

fn merge_touchpoints(
    draft: &mut Draft,
    ids: &[Uuid],
    new_ids: &mut IdSequence,
) -> Result<(), EditError> {
    let all: Vec<_> =
        ids.iter().filter_map(|&id| draft.map().touchpoints.get(&Id::new(id)).cloned()).collect();
    let [first, others @ ..] = all.as_slice() else { return Ok(()) };
    // Moments that follow one another take as long as all of them.
    let duration = all.iter().filter_map(|it| it.duration).reduce(i64::saturating_add);
    let mut set = Columns::from([
        ("title".to_owned(), joined(all.iter().map(|it| &*it.title), " / ")),
        ("description".to_owned(), joined(all.iter().map(|it| &*it.description), "\n")),
        ("channel_reason".to_owned(), joined(all.iter().map(|it| &*it.channel_reason), "\n")),
        ("moment_reason".to_owned(), joined(all.iter().map(|it| &*it.moment_reason), "\n")),
        ("moment_of_truth".to_owned(), all.iter().any(|it| it.moment_of_truth).to_value()),
        ("duration".to_owned(), duration.to_value()),
        ("channel".to_owned(), all.iter().find_map(|it| it.channel).to_value()),
        ("sub_journey".to_owned(), all.iter().find_map(|it| it.sub_journey).to_value()),
    ]);
    let owners: Vec<&Touchpoint> =
        all.iter().map(|it| &**it).filter(|it| it.owner_state.is_some()).collect();
    let differ = owners.iter().any(|it| {
        (it.owner_state, it.owner_team, it.owner_person)
            != (owners[0].owner_state, owners[0].owner_team, owners[0].owner_person)
    });
    if differ {
        set.extend(owner_of(Some(OwnerState::Disputed), None, None));
    } else if let Some(owner) = owners.first() {
        set.extend(owner_of(owner.owner_state, owner.owner_team, owner.owner_person));
    }
    let id = first.id.uuid();
    change(draft, RecordKind::Touchpoint, &[id], &set)?;
    if differ {
        for owner in owners.iter().filter(|it| it.owner_state == Some(OwnerState::Owned)) {
            claim(draft, id, owner, new_ids)?;
        }
    }
    let ratings: Vec<Uuid> = others.iter().map(|it| it.id.uuid()).collect();
    average(draft, id, &ratings)?;
    span::hand_over(draft, first.id, &ratings)?;
    for other in others {
        if let Some(channel) = other.channel {
            beside(draft, id, channel.uuid(), new_ids)?;
        }
        for lane in facts::lanes(draft.map()) {
            let cards: Vec<Uuid> = facts::cards_at(draft.map(), lane.id, Some(other.id), None)
                .iter()
                .map(|card| card.id.uuid())
                .collect();
            if !cards.is_empty() {
                let to = Place::Cell { lane: lane.id, touchpoint: first.id, before: None };
                move_records(draft, RecordKind::Card, &cards, to)?;
            }
        }
    }
    Ok(())
}

/// Where a persona has rated several of the moments, the one that they become
/// has the mean of the ratings, and all that was said about them.
fn average(draft: &mut Draft, first: Uuid, others: &[Uuid]) -> Result<(), EditError> {
    let emotions = &draft.map().emotions.clone();
    for own in emotions.values().filter(|it| it.touchpoint.uuid() == first) {
        let all: Vec<_> = emotions
            .values()
            .filter(|it| it.persona == own.persona)
            .filter(|it| it.id == own.id || others.contains(&it.touchpoint.uuid()))
            .collect();
        let mean = all.iter().map(|it| it.value).sum::<f64>() / all.len() as f64;
        // A tenth is as fine as anybody rates.
        let value = Value::from_number((mean * 10.0).round() / 10.0);
        let notes = [own].into_iter().chain(all.iter().copied());
        let note = joined(notes.map(|it| &*it.note), "; ");
        draft.patch(RecordKind::Emotion, own.id.uuid(), [("value", value), ("note", note)])?;
        if all.len() > 1 {
            // What lay apart at one moment is not known of the mean.
            draft.patch(RecordKind::Emotion, own.id.uuid(), [("spread", Value::Null)])?;
        }
    }
    Ok(())
}

fn merge_stages(draft: &mut Draft, ids: &[Uuid]) -> Result<(), EditError> {
    let all: Vec<_> =
        ids.iter().filter_map(|&id| draft.map().stages.get(&Id::new(id)).cloned()).collect();
    let [first, others @ ..] = all.as_slice() else { return Ok(()) };
    let text = |value: fn(&Stage) -> &str, between| joined(all.iter().map(|it| value(it)), between);
    let set = Columns::from([
        ("title".to_owned(), text(|it| &it.title, " / ")),
        ("goal".to_owned(), text(|it| &it.goal, "\n")),
        ("notes".to_owned(), text(|it| &it.notes, "\n")),
    ]);
    change(draft, RecordKind::Stage, &[first.id.uuid()], &set)?;
    for other in others {
        let touchpoints: Vec<Uuid> = facts::columns(draft.map())
            .into_iter()
            .filter(|columns| columns.stage.id == other.id)
            .flat_map(|columns| columns.touchpoints)
            .map(|touchpoint| touchpoint.id.uuid())
            .collect();
        if !touchpoints.is_empty() {
            let to = Place::Stage { stage: first.id, before: None };
            move_records(draft, RecordKind::Touchpoint, &touchpoints, to)?;
        }
        for lane in facts::lanes(draft.map()) {
            let cards: Vec<Uuid> = facts::cards_at(draft.map(), lane.id, None, Some(other.id))
                .iter()
                .map(|card| card.id.uuid())
                .collect();
            if !cards.is_empty() {
                let to = Place::Span { lane: lane.id, stage: first.id, before: None };
                move_records(draft, RecordKind::Card, &cards, to)?;
            }
        }
    }
    Ok(())
}

/// Says that an owner claims a touchpoint, unless that is said already.
fn claim(
    draft: &mut Draft,
    touchpoint: Uuid,
    owner: &Touchpoint,
    ids: &mut IdSequence,
) -> Result<(), EditError> {
    let said = draft.map().claims.values().any(|it| {
        it.touchpoint.map(Id::uuid) == Some(touchpoint)
            && (it.team, it.person) == (owner.owner_team, owner.owner_person)
    });
    if said {
        return Ok(());
    }
    let mut record = AnyRecord::blank(RecordKind::Claim, ids.next_uuid());
    record.set("touchpoint", &Value::Text(touchpoint.to_string()))?;
    record.set("team", &owner.owner_team.to_value())?;
    record.set("person", &owner.owner_person.to_value())?;
    insert_last(draft, record, Group::Of(RecordKind::Claim, touchpoint))
}

/// Says that a touchpoint uses a channel beside its own, unless it does.
pub(crate) fn beside(
    draft: &mut Draft,
    touchpoint: Uuid,
    channel: Uuid,
    ids: &mut IdSequence,
) -> Result<(), EditError> {
    let kind = RecordKind::TouchpointChannel;
    let mut record = AnyRecord::blank(kind, ids.next_uuid());
    record.set("touchpoint", &Value::Text(touchpoint.to_string()))?;
    record.set("channel", &Value::Text(channel.to_string()))?;
    if !fits(draft, &record) {
        return Ok(());
    }
    insert_last(draft, record, Group::Of(kind, touchpoint))
}

fn owner_of(
    state: Option<OwnerState>,
    team: Option<Id<Team>>,
    person: Option<Id<Person>>,
) -> [(String, Value); 3] {
    [
        ("owner_state".to_owned(), state.to_value()),
        ("owner_team".to_owned(), team.to_value()),
        ("owner_person".to_owned(), person.to_value()),
    ]
}

/// The texts in order, each once, the empty ones left out.
fn joined<'a>(texts: impl Iterator<Item = &'a str>, between: &str) -> Value {
    let mut said: Vec<&str> = Vec::new();
    for text in texts.map(str::trim) {
        if !text.is_empty() && !said.contains(&text) {
            said.push(text);
        }
    }
    Value::Text(said.join(between))
}
