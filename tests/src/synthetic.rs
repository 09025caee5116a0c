//! Maps of any size, the same on every machine: for measuring and for laws.

use model::records::{
    Badge, Breakdown, Card, CardKind, Channel, Emotion, Evidence, Lane, LaneKind, MapInfo, Medium,
    OwnerState, Persona, Stage, Team, Touchpoint, TouchpointKind,
};
use model::{Id, IdSequence, Map, OrderKey, Record, stock};
use uuid::Uuid;

/// How much of everything a map gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// Phases; the touchpoints are spread over them evenly.
    pub stages: usize,
    /// Columns.
    pub touchpoints: usize,
    /// Rows, one of them for the emotions.
    pub lanes: usize,
    /// Notes, spread over all cells.
    pub cards: usize,
    /// Each rates every touchpoint but a few.
    pub personas: usize,
}

impl Amounts {
    /// The size at which speed is measured, with so many cards.
    pub const fn measured(cards: usize) -> Self {
        Self { stages: 12, touchpoints: 60, lanes: 8, cards, personas: 2 }
    }
}

/// A map of that size; equal numbers give equal maps.
pub fn map(amounts: Amounts, seed: u64) -> Map {
    let mut dice = Dice(seed);
    let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
    let mut map = Map::new(ids.next_id());
    let mut info = MapInfo::clone(&map.info);
    info.title = "A customer reports a fault and gets it fixed".into();
    info.question = "Where do customers have to explain themselves again?".into();
    info.language = "en".into();
    map.put(info.into());
    let channels = channels(&mut map, &mut ids);
    let teams = teams(&mut map, &mut ids);
    let touchpoints = touchpoints(&mut map, &mut ids, &mut dice, amounts, &channels, &teams);
    let lanes = lanes(&mut map, &mut ids, amounts.lanes);
    people(&mut map, &mut ids, &mut dice, amounts.personas, &touchpoints);
    if lanes.is_empty() || touchpoints.is_empty() {
        return map;
    }
    for (number, position) in OrderKey::spread(amounts.cards).into_iter().enumerate() {
        let lane = number % lanes.len();
        let touchpoint = dice.below(touchpoints.len());
        let mut card = Card::blank(ids.next_uuid());
        card.lane = lanes[lane].0;
        card.touchpoint = Some(touchpoints[touchpoint]);
        card.position = position;
        card.text = text(&mut dice, number);
        decorate(&mut card, lanes[lane].1, &mut dice);
        map.put(card.into());
    }
    map
}

/// A text of 3 to 25 words in one of several scripts; the number makes it
/// unlike all others.
pub fn text(dice: &mut Dice, number: usize) -> String {
    let words = 3 + dice.below(23);
    let (list, space): (&[&str], &str) = match dice.below(100) {
        0..6 => (&JAPANESE, ""),
        6..12 => (&ARABIC, " "),
        12..16 => (&GREEK, " "),
        16..20 => (&RUSSIAN, " "),
        _ => (&ENGLISH, " "),
    };
    let mut text = String::new();
    for _ in 0..words {
        text.push_str(list[dice.below(list.len())]);
        text.push_str(space);
    }
    if dice.below(100) < 4 {
        text.push_str("😡 ");
    }
    text.push_str(&number.to_string());
    text
}

/// Numbers that look random and are the same every time.
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// A number from 0 up to, but not including, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        // Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators,
        // 2014 (SplitMix64).
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}

fn channels(map: &mut Map, ids: &mut IdSequence) -> Vec<Id<Channel>> {
    let positions = OrderKey::spread(stock::CHANNELS.len());
    let mut all = Vec::new();
    for (stock, position) in stock::CHANNELS.iter().zip(positions) {
        let mut channel = Channel::blank(ids.next_uuid());
        channel.position = position;
        channel.name = stock.icon.into();
        channel.icon = stock.icon.into();
        channel.medium = stock.medium;
        all.push(channel.id);
        map.put(channel.into());
    }
    debug_assert!(map.channels.values().any(|channel| channel.medium == Some(Medium::Digital)));
    all
}

fn teams(map: &mut Map, ids: &mut IdSequence) -> Vec<Id<Team>> {
    let names = ["Contact centre", "Field service", "Billing", "Web", "Sales"];
    let mut all = Vec::new();
    for (name, position) in names.iter().zip(OrderKey::spread(names.len())) {
        let mut team = Team::blank(ids.next_uuid());
        team.position = position;
        team.name = (*name).into();
        all.push(team.id);
        map.put(team.into());
    }
    all
}

fn touchpoints(
    map: &mut Map,
    ids: &mut IdSequence,
    dice: &mut Dice,
    amounts: Amounts,
    channels: &[Id<Channel>],
    teams: &[Id<Team>],
) -> Vec<Id<Touchpoint>> {
    let mut stages = Vec::new();
    for (number, position) in OrderKey::spread(amounts.stages).into_iter().enumerate() {
        let mut stage = Stage::blank(ids.next_uuid());
        stage.position = position;
        stage.title = format!("Stage {}", number + 1);
        stages.push(stage.id);
        map.put(stage.into());
    }
    let mut all = Vec::new();
    if stages.is_empty() {
        return all;
    }
    for (number, position) in OrderKey::spread(amounts.touchpoints).into_iter().enumerate() {
        let mut touchpoint = Touchpoint::blank(ids.next_uuid());
        touchpoint.stage = stages[number * stages.len() / amounts.touchpoints];
        touchpoint.position = position;
        touchpoint.title = format!("The customer takes step number {}", number + 1);
        touchpoint.kind = TouchpointKind::ALL[dice.below(TouchpointKind::ALL.len())];
        touchpoint.channel = Some(channels[dice.below(channels.len())]);
        match dice.below(8) {
            0 => touchpoint.owner_state = Some(OwnerState::Unknown),
            1 => touchpoint.owner_state = Some(OwnerState::Disputed),
            2 => {}
            _ => {
                touchpoint.owner_state = Some(OwnerState::Owned);
                touchpoint.owner_team = Some(teams[dice.below(teams.len())]);
            }
        }
        touchpoint.moment_of_truth = number % 13 == 5;
        if touchpoint.kind == TouchpointKind::Wait {
            touchpoint.duration = Some(600 * (1 + dice.below(400) as i64));
        }
        all.push(touchpoint.id);
        map.put(touchpoint.into());
    }
    all
}

fn lanes(map: &mut Map, ids: &mut IdSequence, count: usize) -> Vec<(Id<Lane>, LaneKind)> {
    let kinds = [
        LaneKind::Actions,
        LaneKind::Thoughts,
        LaneKind::Emotions,
        LaneKind::Quotes,
        LaneKind::PainPoints,
        LaneKind::Opportunities,
        LaneKind::Frontstage,
        LaneKind::Backstage,
        LaneKind::Systems,
        LaneKind::Needs,
    ];
    let mut all = Vec::new();
    for (number, position) in OrderKey::spread(count).into_iter().enumerate() {
        let mut lane = Lane::blank(ids.next_uuid());
        lane.position = position;
        lane.kind = kinds[number % kinds.len()];
        all.push((lane.id, lane.kind));
        map.put(lane.into());
    }
    all
}

fn people(
    map: &mut Map,
    ids: &mut IdSequence,
    dice: &mut Dice,
    count: usize,
    touchpoints: &[Id<Touchpoint>],
) {
    for (number, position) in OrderKey::spread(count).into_iter().enumerate() {
        let mut persona = Persona::blank(ids.next_uuid());
        persona.position = position;
        persona.name = format!("Persona {}", number + 1);
        persona.badge = Badge::ALL[number % Badge::ALL.len()];
        persona.quote = "I only want somebody who knows what I said last time.".into();
        let id = persona.id;
        map.put(persona.into());
        for touchpoint in touchpoints {
            if dice.below(10) == 0 {
                continue;
            }
            let mut emotion = Emotion::blank(ids.next_uuid());
            emotion.persona = id;
            emotion.touchpoint = *touchpoint;
            emotion.value = dice.below(5) as f64 - 2.0;
            map.put(emotion.into());
        }
    }
}

/// Gives a card what cards of its lane usually have.
fn decorate(card: &mut Card, lane: LaneKind, dice: &mut Dice) {
    card.evidence = Evidence::ALL[dice.below(9).saturating_sub(4)];
    match lane {
        LaneKind::PainPoints => {
            card.kind = CardKind::PainPoint;
            card.severity = Some(1 + dice.below(5) as i64);
            card.breakdown = Some(Breakdown::ALL[dice.below(Breakdown::ALL.len())]);
        }
        LaneKind::Opportunities => {
            card.kind = CardKind::Opportunity;
            card.impact = Some(1 + dice.below(5) as i64);
            card.effort = Some(1 + dice.below(5) as i64);
        }
        LaneKind::Quotes => card.kind = CardKind::Quote,
        _ => {}
    }
}

const ENGLISH: [&str; 24] = [
    "customer",
    "waits",
    "for",
    "the",
    "engineer",
    "who",
    "never",
    "called",
    "again",
    "because",
    "nobody",
    "wrote",
    "down",
    "what",
    "was",
    "agreed",
    "on",
    "the",
    "phone",
    "last",
    "Tuesday",
    "router",
    "restarted",
    "twice",
];
const ARABIC: [&str; 8] = ["العميل", "ينتظر", "الفني", "ولا", "أحد", "يعرف", "متى", "سيأتي"];
const GREEK: [&str; 7] = ["πελάτης", "περιμένει", "τον", "τεχνικό", "που", "δεν", "ήρθε"];
const RUSSIAN: [&str; 7] = ["клиент", "ждёт", "мастера", "который", "опять", "не", "пришёл"];
const JAPANESE: [&str; 7] =
    ["お客様は", "三回", "説明して", "まだ", "待って", "います", "技術者は"];
