//! What follows from a map.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use ts_rs::TS;

use crate::records::{
    Action, Card, CardKind, Channel, Lane, Metric, OwnerState, Person, Persona, Stage, Team,
    Touchpoint,
};
use crate::{Id, Map, OrderKey, Table};

/// The rule of the map check by which a change of channel or owner is let be
/// where nothing is handed over: at the touchpoint where the journey arrives.
pub const UNDESCRIBED_CHANGE: &str = "change-without-hand-off";

/// How much there is of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs)]
pub struct Counts {
    pub stages: usize,
    pub touchpoints: usize,
    /// Dividing lines not counted.
    pub lanes: usize,
    /// Headings not counted.
    pub cards: usize,
    pub pain_points: usize,
    pub opportunities: usize,
    pub personas: usize,
    pub emotions: usize,
    pub channels: usize,
    pub teams: usize,
    pub hand_offs: usize,
}

/// Where a hand-off would be: the next touchpoint has another channel, or
/// another owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// Where the journey leaves.
    pub from: Id<Touchpoint>,
    /// Where it arrives.
    pub to: Id<Touchpoint>,
    /// Whether the channel changes.
    pub channel: bool,
    /// Whether the team that owns it changes, or the person who does.
    pub owner: bool,
}

/// A column of the map: a touchpoint, or a stage that has none.
#[derive(Clone, Debug)]
pub struct StageColumns {
    /// The stage.
    pub stage: Arc<Stage>,
    /// Its touchpoints, in order.
    pub touchpoints: Vec<Arc<Touchpoint>>,
}

/// How much there is of everything.
pub fn counts(map: &Map) -> Counts {
    let of_kind = |kind| map.cards.values().filter(|card| card.kind == kind).count();
    Counts {
        stages: map.stages.len(),
        touchpoints: map.touchpoints.len(),
        lanes: map.lanes.values().filter(|lane| !lane.kind.is_line()).count(),
        cards: map.cards.len() - of_kind(CardKind::Heading),
        pain_points: of_kind(CardKind::PainPoint),
        opportunities: of_kind(CardKind::Opportunity),
        personas: map.personas.len(),
        emotions: map.emotions.len(),
        channels: map.channels.len(),
        teams: map.teams.len(),
        hand_offs: map.hand_offs.len(),
    }
}

/// The stages in order, each with its touchpoints in order.
pub fn columns(map: &Map) -> Vec<StageColumns> {
    let mut under: BTreeMap<Id<Stage>, Vec<Arc<Touchpoint>>> = BTreeMap::new();
    for touchpoint in map.touchpoints.values() {
        under.entry(touchpoint.stage).or_default().push(Arc::clone(touchpoint));
    }
    stages(map)
        .into_iter()
        .map(|stage| {
            let mut touchpoints = under.remove(&stage.id).unwrap_or_default();
            touchpoints.sort_by(|a, b| (&a.position, a.id).cmp(&(&b.position, b.id)));
            StageColumns { stage, touchpoints }
        })
        .collect()
}

/// The stages in order.
pub fn stages(map: &Map) -> Vec<Arc<Stage>> {
    in_order(&map.stages, |stage| &stage.position)
}

/// All touchpoints in the order of the journey.
pub fn journey(map: &Map) -> Vec<Arc<Touchpoint>> {
    columns(map).into_iter().flat_map(|stage| stage.touchpoints).collect()
}

/// Whether a touchpoint comes before another one in the journey; no if one of
/// them is not there.
pub fn is_before(map: &Map, one: Id<Touchpoint>, other: Id<Touchpoint>) -> bool {
    let place = |id| {
        let touchpoint = map.touchpoints.get(&id)?;
        let stage = map.stages.get(&touchpoint.stage)?;
        Some((&stage.position, stage.id, &touchpoint.position, id))
    };
    matches!((place(one), place(other)), (Some(one), Some(other)) if one < other)
}

/// The touchpoints that a card covers, in the order of the journey, where it
/// covers several.
pub fn covered(map: &Map, card: &Card) -> Vec<Id<Touchpoint>> {
    let (Some(from), Some(until)) = (card.touchpoint, card.until) else { return Vec::new() };
    let journey = journey(map);
    let place = |id| journey.iter().position(|it| it.id == id);
    match (place(from), place(until)) {
        (Some(first), Some(last)) if first <= last => {
            journey[first..=last].iter().map(|it| it.id).collect()
        }
        _ => Vec::new(),
    }
}

/// The lanes in order, hidden ones and dividing lines included.
pub fn lanes(map: &Map) -> Vec<Arc<Lane>> {
    in_order(&map.lanes, |lane| &lane.position)
}

/// The personas in order.
pub fn personas(map: &Map) -> Vec<Arc<Persona>> {
    in_order(&map.personas, |persona| &persona.position)
}

/// The channels in order.
pub fn channels(map: &Map) -> Vec<Arc<Channel>> {
    in_order(&map.channels, |channel| &channel.position)
}

/// The teams in order.
pub fn teams(map: &Map) -> Vec<Arc<Team>> {
    in_order(&map.teams, |team| &team.position)
}

/// The metrics in order.
pub fn metrics(map: &Map) -> Vec<Arc<Metric>> {
    in_order(&map.metrics, |metric| &metric.position)
}

/// The actions in order.
pub fn actions(map: &Map) -> Vec<Arc<Action>> {
    in_order(&map.actions, |action| &action.position)
}

/// The cards that share a place, in the order of [`sort_cards`].
pub fn cards_at(
    map: &Map,
    lane: Id<Lane>,
    touchpoint: Option<Id<Touchpoint>>,
    stage: Option<Id<Stage>>,
) -> Vec<Arc<Card>> {
    let mut cards: Vec<Arc<Card>> = map
        .cards
        .values()
        .filter(|card| {
            card.touchpoint == touchpoint
                && card.stage == stage
                && (card.lane == lane || (touchpoint.is_none() && stage.is_none()))
        })
        .map(Arc::clone)
        .collect();
    sort_cards(&mut cards, map);
    cards
}

/// Puts cards of one place in order: behind each heading those that stand under
/// it, and each stack from its top down. Headings and tops have their places.
pub fn sort_cards(cards: &mut [Arc<Card>], map: &Map) {
    if cards.iter().all(|card| card.under.is_none() && card.heading.is_none()) {
        return cards.sort_by(|a, b| (&a.position, a.id).cmp(&(&b.position, b.id)));
    }
    cards.sort_by_cached_key(|card| {
        let of = |id: Option<Id<Card>>| id.and_then(|id| map.cards.get(&id));
        let top = of(card.under).unwrap_or(card);
        let head = of(top.heading).unwrap_or(top);
        let place = |card: &Card| (card.position.clone(), card.id);
        (place(head), top.heading.is_some(), place(top), card.under.is_some(), place(card))
    });
}

/// The cards that share their place with a card, itself among them, in order.
pub fn cards_beside(map: &Map, card: Id<Card>) -> Vec<Arc<Card>> {
    map.cards.get(&card).map_or_else(Vec::new, |it| cards_at(map, it.lane, it.touchpoint, it.stage))
}

/// The cards that lie under a card, in order.
pub fn cards_under(map: &Map, top: Id<Card>) -> Vec<Arc<Card>> {
    let mut cards: Vec<Arc<Card>> =
        map.cards.values().filter(|card| card.under == Some(top)).map(Arc::clone).collect();
    cards.sort_by(|a, b| (&a.position, a.id).cmp(&(&b.position, b.id)));
    cards
}

/// The cards that stand under a heading, in order: each stack from its top
/// down.
pub fn cards_under_heading(map: &Map, heading: Id<Card>) -> Vec<Arc<Card>> {
    let mut cards: Vec<Arc<Card>> =
        map.cards.values().filter(|card| card.heading == Some(heading)).map(Arc::clone).collect();
    sort_cards(&mut cards, map);
    cards
}

/// Where the journey changes channel or owner from one touchpoint to the next:
/// where a hand-off is to be expected. An owner that is unknown, disputed or
/// not asked for is not taken for another one.
pub fn crossings(map: &Map) -> Vec<Crossing> {
    journey(map).windows(2).filter_map(|pair| crossing(map, &pair[0], &pair[1])).collect()
}

/// What changes from one touchpoint to another; nothing if neither channel nor
/// owner does.
pub fn crossing(map: &Map, from: &Touchpoint, to: &Touchpoint) -> Option<Crossing> {
    fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
        matches!((a, b), (Some(a), Some(b)) if a != b)
    }
    let crossing = Crossing {
        from: from.id,
        to: to.id,
        channel: differ(from.channel, to.channel),
        owner: differ(owner_of(map, from), owner_of(map, to)),
    };
    (crossing.channel || crossing.owner).then_some(crossing)
}

/// Whoever can answer for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A team, perhaps by somebody in it.
    Team(Id<Team>),
    /// Somebody who is in no team.
    Person(Id<Person>),
}

/// A team, else the team of a person, else the person.
pub fn owner(map: &Map, team: Option<Id<Team>>, person: Option<Id<Person>>) -> Option<Owner> {
    let of_person = || map.people.get(&person?)?.team;
    team.or_else(of_person).map(Owner::Team).or(person.map(Owner::Person))
}

/// Who answers for a touchpoint; nothing if that is not known or disputed.
pub fn owner_of(map: &Map, touchpoint: &Touchpoint) -> Option<Owner> {
    (touchpoint.owner_state == Some(OwnerState::Owned))
        .then(|| owner(map, touchpoint.owner_team, touchpoint.owner_person))
        .flatten()
}

/// The crossings of which no hand-off has been described, those that are let be
/// included.
pub fn undescribed<'a>(map: &Map, crossings: &'a [Crossing]) -> impl Iterator<Item = &'a Crossing> {
    let described: BTreeSet<(Id<Touchpoint>, Id<Touchpoint>)> =
        map.hand_offs.values().map(|it| (it.from_touchpoint, it.to_touchpoint)).collect();
    crossings.iter().filter(move |it| !described.contains(&(it.from, it.to)))
}

/// The crossings that are offered: nobody has described them, nor said that
/// nothing is handed over there.
pub fn suggested<'a>(map: &Map, crossings: &'a [Crossing]) -> impl Iterator<Item = &'a Crossing> {
    let let_be: BTreeSet<Id<Touchpoint>> = map
        .silences
        .values()
        .filter(|it| it.rule == UNDESCRIBED_CHANGE)
        .filter_map(|it| it.touchpoint)
        .collect();
    undescribed(map, crossings).filter(move |it| !let_be.contains(&it.to))
}

/// The records of a table in the order of their keys, then ids.
pub fn in_order<T>(table: &Table<T>, key: impl Fn(&T) -> &OrderKey) -> Vec<Arc<T>> {
    let mut records: Vec<(Id<T>, Arc<T>)> =
        table.iter().map(|(id, record)| (*id, Arc::clone(record))).collect();
    records.sort_by(|(a_id, a), (b_id, b)| key(a).cmp(key(b)).then(a_id.cmp(b_id)));
    records.into_iter().map(|(_, record)| record).collect()
}

/// The channels that a persona likes to use, the best liked first.
pub fn preferred_channels(map: &Map, persona: Id<Persona>) -> Vec<Arc<Channel>> {
    in_order(&map.persona_channels, |it| &it.position)
        .iter()
        .filter(|it| it.persona == persona)
        .filter_map(|it| map.channels.get(&it.channel).map(Arc::clone))
        .collect()
}

/// The channels that a persona uses, by what part of its contacts.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelMix {
    /// Whether somebody has said so; else it is counted from the touchpoints
    /// that the persona is rated at, or from all if it is rated at none.
    pub is_said: bool,
    /// How many of a hundred, in the order of the persona or the largest first.
    pub shares: Vec<(Arc<Channel>, f64)>,
    /// Of how many touchpoints it was counted.
    pub touchpoints: usize,
}

/// The channels that a persona uses; nothing where none is known.
pub fn channel_mix(map: &Map, persona: Id<Persona>) -> Option<ChannelMix> {
    let said: Vec<(Arc<Channel>, f64)> = in_order(&map.persona_channels, |it| &it.position)
        .iter()
        .filter(|it| it.persona == persona)
        .filter_map(|it| Some((Arc::clone(map.channels.get(&it.channel)?), it.share? as f64)))
        .collect();
    if !said.is_empty() {
        return Some(ChannelMix { is_said: true, shares: said, touchpoints: 0 });
    }
    let rated: BTreeSet<Id<Touchpoint>> =
        map.emotions.values().filter(|it| it.persona == persona).map(|it| it.touchpoint).collect();
    let used: Vec<Id<Channel>> = journey(map)
        .iter()
        .filter(|it| rated.is_empty() || rated.contains(&it.id))
        .filter_map(|it| it.channel)
        .collect();
    let mut shares: Vec<(Arc<Channel>, f64)> = channels(map)
        .into_iter()
        .map(|channel| {
            let count = used.iter().filter(|id| **id == channel.id).count();
            (channel, 100.0 * count as f64 / used.len().max(1) as f64)
        })
        .filter(|(_, share)| *share > 0.0)
        .collect();
    shares.sort_by(|a, b| b.1.total_cmp(&a.1));
    let touchpoints = used.len();
    (touchpoints > 0).then_some(ChannelMix { is_said: false, shares, touchpoints })
}

/// The worst rating of a map; nothing if nothing is rated.
pub fn lowest_rating(map: &Map) -> Option<f64> {
    map.emotions.values().map(|it| it.value).reduce(f64::min)
}

/// The pain points that nothing answers.
pub fn open_pain_points(map: &Map) -> usize {
    let answered: BTreeSet<Id<Card>> =
        map.answers.values().filter_map(|answer| answer.pain_point).collect();
    let pains = map.cards.values().filter(|card| card.kind == CardKind::PainPoint);
    pains.filter(|card| !answered.contains(&card.id)).count()
}

/// The pain points of a persona, and those of nobody in particular: the worst
/// first, then in the order of the journey.
pub fn pain_points_of(map: &Map, persona: Id<Persona>) -> Vec<Arc<Card>> {
    let order: BTreeMap<Id<Touchpoint>, usize> =
        journey(map).iter().enumerate().map(|(place, it)| (it.id, place)).collect();
    let mut pains: Vec<Arc<Card>> = map
        .cards
        .values()
        .filter(|card| card.kind == CardKind::PainPoint)
        .filter(|card| card.persona.is_none_or(|it| it == persona))
        .map(Arc::clone)
        .collect();
    pains.sort_by_key(|card| {
        let place = card.touchpoint.and_then(|id| order.get(&id).copied());
        let own = card.persona.is_none();
        (own, std::cmp::Reverse(card.severity), place.unwrap_or(usize::MAX), card.id)
    });
    pains
}
