//! What a heading, a label or the head of a column says of what stands under it,
//! in the languages in which maps are written.

mod names;

use std::collections::HashMap;
use std::sync::LazyLock;

use model::records::LaneKind;

use words::Words;

use super::draft::key;
use super::vocabulary::{self, unaccented};
use names::{ALONE, NAMES};

/// What stands under a heading or a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Lane(LaneKind),
    Touchpoints,
    Channels,
    Stage,
    /// The number of a row.
    Number,
    /// What something is in more words.
    Description,
    Persona,
    Scenario,
    Goal,
    Start,
    End,
    Title,
    Owner,
    Question,
}

/// What a heading that names a persona begins with.
const PERSONAS: [&str; 5] = ["persona", "ペルソナ", "الشخصية", "페르소나", "角色"];

/// All names as they are compared, and what is named.
static ROLES: LazyLock<Vec<(String, Role)>> = LazyLock::new(|| each(NAMES).collect());

fn each(names: &'static [(Role, &str)]) -> impl Iterator<Item = (String, Role)> {
    let each = names.iter().flat_map(|(role, names)| names.split('|').map(move |it| (it, *role)));
    each.map(|(name, role)| (normal(name), role))
}

/// The first role of each name: those of people, and then what the app calls it.
static CALLED: LazyLock<HashMap<String, Role>> = LazyLock::new(|| {
    let mut called = HashMap::new();
    for (name, role) in each(NAMES).chain(each(ALONE)).chain(ours()) {
        called.entry(name).or_insert(role);
    }
    called
});

/// What the lanes and the rows of a map are called by the app, in all its
/// languages.
fn ours() -> impl Iterator<Item = (String, Role)> {
    let kinds = LaneKind::ALL.iter().filter(|kind| !kind.is_line() && **kind != LaneKind::Text);
    let lanes = kinds.map(|kind| (format!("lane-{}", kind.word()), Role::Lane(*kind)));
    let rows = [
        ("csv-stage", Role::Stage),
        ("row-stages", Role::Stage),
        ("csv-touchpoint", Role::Touchpoints),
        ("row-touchpoints", Role::Touchpoints),
        ("csv-channel", Role::Channels),
        ("csv-owner", Role::Owner),
        ("csv-emotion", Role::Lane(LaneKind::Emotions)),
        ("csv-persona", Role::Persona),
    ];
    let ids: Vec<_> = lanes.chain(rows.map(|(id, role)| (id.to_owned(), role))).collect();
    words::LANGUAGES.iter().flat_map(move |language| {
        let words = Words::of(language);
        let named = |(id, role): &(String, Role)| (normal(&words.text(id)), *role);
        ids.iter().map(named).collect::<Vec<_>>()
    })
}

/// What stands before or behind the word that counts, as it is compared.
static AROUND: LazyLock<Vec<String>> = LazyLock::new(|| BESIDE.map(normal).into());

/// What stands behind the number of a stage in Chinese and Japanese.
const BEHIND_ORDINALS: [&str; 6] = ["阶段", "階段", "ステージ", "フェーズ", "段階", "步"];

/// Words before or behind the one that counts.
const BESIDE: [&str; 28] = [
    "user",
    "users",
    "customer",
    "customers",
    "client",
    "key",
    "main",
    "biggest",
    "top",
    "nutzer",
    "kunden",
    "用户",
    "客户",
    "顾客",
    "顧客の",
    "ユーザーの",
    "ユーザー",
    "顧客",
    "العميل",
    "المستخدم",
    "del usuario",
    "del cliente",
    "de l’utilisateur",
    "du client",
    "van de gebruiker",
    "van de klant",
    "użytkownika",
    "klienta",
];

/// What a label says of what stands under it, if the label says nothing else.
pub(crate) fn role_of(label: &str) -> Option<Role> {
    let name = bare(label);
    if name.is_empty() {
        return None;
    }
    if let Some(role) = exactly(&name) {
        return Some(role);
    }
    if is_persona_of_several(label) {
        return Some(Role::Persona);
    }
    for beside in AROUND.iter() {
        let short = name.strip_prefix(beside.as_str()).or(name.strip_suffix(beside.as_str()));
        if let Some(role) = short.and_then(exactly) {
            return Some(role);
        }
    }
    match vocabulary::lane_kind(&name) {
        LaneKind::Text => None,
        kind => Some(Role::Lane(kind)),
    }
}

/// The same of a label that says something else, too: “Biggest pain points and
/// quick wins”.
pub(super) fn role_within(label: &str) -> Option<Role> {
    role_of(label).or_else(|| {
        let name = bare(label);
        if name.is_empty() {
            return None;
        }
        let long = |word: &str| match word.is_ascii() {
            true => word.len() >= 7,
            false => word.chars().count() >= 2,
        };
        let is_part = |role: Role| {
            matches!(role, Role::Lane(_) | Role::Touchpoints | Role::Channels | Role::Persona)
        };
        ROLES
            .iter()
            .filter(|(word, role)| is_part(*role) && long(word))
            .filter_map(|(word, role)| name.find(word.as_str()).map(|at| (at, *role)))
            .min_by_key(|(at, _)| *at)
            .map(|(_, role)| role)
    })
}

/// Whether a label is “Persona A” or “Persona 2”.
fn is_persona_of_several(label: &str) -> bool {
    let label = label.trim().to_lowercase();
    let rest = PERSONAS.iter().find_map(|word| label.strip_prefix(word)).unwrap_or_default();
    let rest = rest.trim();
    rest.chars().count() <= 2 && !rest.is_empty() && rest.chars().all(char::is_alphanumeric)
}

/// Whom a heading names: “Persona A: Lena” is Lena.
pub(super) fn persona_title(heading: &str) -> Option<String> {
    let (label, name) = heading.split_once([':', '：', '–', '—'])?;
    let is_one = PERSONAS.contains(&label.trim().to_lowercase().as_str());
    let name = name.trim();
    ((is_one || is_persona_of_several(label)) && !name.is_empty()).then(|| name.to_owned())
}

fn exactly(name: &str) -> Option<Role> {
    CALLED.get(name).copied()
}

/// What a lane of that title holds, if the title says nothing else.
pub(crate) fn kind_named(title: &str) -> Option<LaneKind> {
    match exactly(&bare(title)) {
        Some(Role::Lane(kind)) => Some(kind),
        _ => None,
    }
}

/// A label without numbers before it, brackets, signs and faces.
fn bare(label: &str) -> String {
    let mut open = 0_usize;
    let mut text = String::new();
    for letter in label.chars() {
        match letter {
            '(' | '（' | '[' | '【' => open += 1,
            ')' | '）' | ']' | '】' => open = open.saturating_sub(1),
            letter if open == 0 => text.push(letter),
            _ => {}
        }
    }
    let text = text.trim_start_matches(|it: char| it.is_numeric() || ".、)： ".contains(it));
    match text.trim() {
        "#" => "#".to_owned(),
        text => normal(text),
    }
}

/// A word without what is written in one way or another: capitals, signs, accents,
/// the forms of Arabic letters and their vowels.
pub(crate) fn normal(word: &str) -> String {
    if word == "#" {
        return word.to_owned();
    }
    let letters = key(word);
    letters
        .chars()
        .map(unaccented)
        .filter_map(|letter| match letter {
            'أ' | 'إ' | 'آ' => Some('ا'),
            'ة' => Some('ه'),
            'ى' => Some('ي'),
            '\u{64b}'..='\u{652}' | '\u{640}' => None,
            letter if letter.is_alphanumeric() => Some(letter),
            _ => None,
        })
        .collect()
}

/// What a heading of a stage says beside that it is one: `Stage 2: Borrow` is
/// `Borrow`; whether it says that it is a stage, and whether it has a number.
pub(super) fn stage_title(heading: &str) -> (String, bool, bool) {
    let heading = heading.trim();
    let words: Vec<&str> = NAMES
        .iter()
        .filter(|(role, _)| *role == Role::Stage)
        .flat_map(|(_, names)| names.split('|'))
        .chain(["第", "steg"])
        .collect();
    // “1. Stage 2” has both.
    let (rest, numbered) = after_number(heading);
    let lower = rest.to_lowercase();
    let word = words.iter().filter(|word| lower.starts_with(**word)).max_by_key(|word| word.len());
    if let Some(word) = word
        && rest.is_char_boundary(word.len())
    {
        let behind = &rest[word.len()..];
        // “第三方” is no third stage.
        let counts = *word != "第" || BEHIND_ORDINALS.iter().any(|it| behind.contains(it));
        if let Some((title, counted)) = after_ordinal(behind).filter(|_| counts) {
            let title = if title.is_empty() { rest } else { title };
            return (title.to_owned(), true, numbered || counted);
        }
    }
    let is_spelt = |word: &&&str| !word.is_ascii() && (lower.ends_with(**word));
    if words.iter().any(|word| is_spelt(&word)) {
        return (rest.to_owned(), true, numbered);
    }
    (rest.to_owned(), false, numbered)
}

/// What a heading of a touchpoint says beside that it is one: `Step 2: Ask` is
/// `Ask`.
pub(super) fn step_title(heading: &str) -> String {
    let heading = heading.trim();
    let lower = heading.to_lowercase();
    let words = NAMES.iter().filter(|(role, _)| *role == Role::Touchpoints);
    let words = words.flat_map(|(_, names)| names.split('|'));
    let title = words
        .filter(|word| lower.starts_with(*word) && heading.is_char_boundary(word.len()))
        .filter_map(|word| after_ordinal(&heading[word.len()..]))
        .map(|(title, _)| title)
        .find(|title| !title.is_empty());
    title.unwrap_or(heading).to_owned()
}

/// What stands behind the number of a stage and the sign after it; none if the
/// word was only the beginning of something else.
fn after_ordinal(text: &str) -> Option<(&str, bool)> {
    const SPELT: [&str; 36] = [
        "الأولى",
        "الاولى",
        "الثانية",
        "الثالثة",
        "الرابعة",
        "الخامسة",
        "السادسة",
        "السابعة",
        "الثامنة",
        "التاسعة",
        "العاشرة",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eins",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "一",
        "二",
        "三",
        "四",
        "五",
        "六",
        "七",
        "八",
        "九",
        "十",
        "iii",
        "ii",
    ];
    let text = text.trim_start();
    let digits =
        text.find(|it| super::numbers::digit(it).is_none() && it != '.').unwrap_or(text.len());
    let mut rest = &text[digits..];
    let mut counted = digits > 0;
    if !counted
        && let Some(word) = SPELT
            .iter()
            .find(|word| text.get(..word.len()).is_some_and(|it| it.to_lowercase() == **word))
    {
        rest = &text[word.len()..];
        counted = true;
    }
    // “第一阶段” has the word behind its number.
    for word in BEHIND_ORDINALS {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let rest = rest.trim_start();
    let sign = rest.trim_start_matches([':', '：', '-', '–', '—', '.', '、', '|', ')', '）', '·']);
    if !counted && sign.len() == rest.len() {
        return None;
    }
    Some((sign.trim(), counted))
}

/// What stands behind a number at the beginning: `4.1 Sign up`.
fn after_number(text: &str) -> (&str, bool) {
    let end = text
        .find(|it| super::numbers::digit(it).is_none() && it != '.' && it != '-')
        .unwrap_or(text.len());
    let rest =
        text[end..].trim_start_matches([')', '）', '、', ':', '：', '.', '️', '⃣']).trim_start();
    let begins = text.chars().next().is_some_and(|it| super::numbers::digit(it).is_some());
    match begins && !rest.is_empty() {
        true => (rest, true),
        false => (text, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_known_in_many_languages() {
        let check = |label: &str, expected: Option<Role>| {
            assert_eq!(role_within(label), expected, "{label}");
        };
        let lane = |kind| Some(Role::Lane(kind));
        check("Pain Points", lane(LaneKind::PainPoints));
        check("Biggest Pain Points (Prioritized)", lane(LaneKind::PainPoints));
        check("2. User Emotions 😟", lane(LaneKind::Emotions));
        check("Schmerzpunkte", lane(LaneKind::PainPoints));
        check("用户痛点", lane(LaneKind::PainPoints));
        check("顧客の感情", lane(LaneKind::Emotions));
        check("改善機会", lane(LaneKind::Opportunities));
        check("タッチポイント", Some(Role::Touchpoints));
        check("نِقاط الألَم", lane(LaneKind::PainPoints));
        check("مشاعر العميل", lane(LaneKind::Emotions));
        check("القنوات", Some(Role::Channels));
        check("Key UX Opportunities", lane(LaneKind::Opportunities));
        check("Persona", Some(Role::Persona));
        check("Discover", None);
        check("", None);
    }

    #[test]
    fn headings_of_stages_lose_their_numbers() {
        let check = |heading: &str, title: &str, is_stage: bool| {
            let found = stage_title(heading);
            assert_eq!((found.0.as_str(), found.1), (title, is_stage), "{heading}");
        };
        check("Stage 1: Initial Access (Day 1)", "Initial Access (Day 1)", true);
        check("Phase 2 – Borrow", "Borrow", true);
        check("Stage: Discover", "Discover", true);
        check("1. Discover", "Discover", false);
        check("4.1 报名参赛", "报名参赛", false);
        check("阶段一：认知", "认知", true);
        check("第一阶段：认知", "认知", true);
        check("フェーズ1: 認知", "認知", true);
        check("المرحلة الأولى: الوعي", "الوعي", true);
        check("المرحلة ١ - الوعي", "الوعي", true);
        check("第三方登录", "第三方登录", false);
        check("Staged rollout", "Staged rollout", false);
        check("Stage 3", "Stage 3", true);
    }
}
