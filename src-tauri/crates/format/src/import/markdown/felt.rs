//! Feelings in a text, and the scales of those that are numbers.

use std::collections::BTreeMap;

use model::Id;
use model::records::{LaneKind, Stage, Touchpoint};
use words::sentence;

use super::blocks::{Is, Item};
use super::sections::Section;
use crate::import::draft::{Draft, key};
use crate::import::feeling::feelings;
use crate::import::numbers::number;
use crate::import::roles::{Role, role_of, role_within};
use crate::import::scale::Scale;

/// What of the feelings is not as plain as it could be, and the scales on which
/// their numbers are.
#[derive(Default)]
pub(super) struct Felt {
    /// Ratings of whole stages.
    stages: usize,
    /// Feelings that change in their stage.
    changes: usize,
    /// Feelings in words alone, and the line of the first.
    words: Option<(usize, usize)>,
    /// By what the feelings are labelled with.
    scales: BTreeMap<String, Option<Scale>>,
}

/// Numbers under one label.
struct Numbers {
    label: String,
    line: usize,
    values: Vec<f64>,
    /// Whether one of them has a sign.
    signed: bool,
}

impl Felt {
    /// The scales of all numbers in a text: one for each label, since `1` and `2`
    /// in one place are of the same scale as `5` in another.
    pub fn of(root: &Section, draft: &mut Draft) -> Self {
        let mut found = BTreeMap::new();
        collect(root, &mut found);
        let mut felt = Self::default();
        for (name, numbers) in found {
            let Numbers { label, line, values, signed } = numbers;
            let stated = Scale::stated(&label);
            let scale = stated.or_else(|| Scale::of(&values));
            let what = match scale {
                Some(Scale::OURS) if !signed && stated.is_none() => {
                    Some(sentence!("markdown-scale-unsure", label = label))
                }
                Some(scale) if scale != Scale::OURS && stated.is_none() => {
                    let (least, most) = (scale.least(), scale.most());
                    Some(sentence!("markdown-scale", label = label, least = least, most = most))
                }
                None => Some(sentence!("markdown-scale-none", label = label)),
                _ => None,
            };
            if let Some(what) = what {
                draft.report.otherwise(line, what);
            }
            felt.scales.insert(name, scale);
        }
        felt
    }

    /// How a text under a label rates, in the order in which it says so.
    fn values(&mut self, (label, text): (&str, &str), line: usize, draft: &mut Draft) -> Vec<f64> {
        let points: Vec<f64> = text.lines().filter_map(point).collect();
        if !points.is_empty() {
            let scale = self.scales.get(&key(label)).copied().flatten();
            return points.iter().filter_map(|it| scale?.read(*it)).collect();
        }
        let values = feelings(text);
        if values.is_empty() {
            if text.contains(char::is_numeric) {
                draft.report.otherwise(line, sentence!("markdown-feeling-unclear", text = text));
            } else {
                self.words.get_or_insert((0, line)).0 += 1;
            }
        }
        draft.heard.note(text);
        values
    }

    /// Rates a touchpoint by how it feels in the end.
    pub fn touchpoint(
        &mut self,
        said: (&str, &str),
        line: usize,
        touchpoint: Id<Touchpoint>,
        draft: &mut Draft,
    ) {
        if let Some(value) = self.values(said, line, draft).last() {
            rate(touchpoint, *value, line, draft);
        }
    }

    /// Rates the touchpoints of a stage by how it feels in it.
    pub fn stage(
        &mut self,
        said: (&str, &str),
        line: usize,
        (stage, title): (Id<Stage>, &str),
        touchpoints: &mut Vec<Id<Touchpoint>>,
        draft: &mut Draft,
    ) {
        let values = self.values(said, line, draft);
        let (Some(first), Some(last)) = (values.first(), values.last()) else { return };
        if touchpoints.is_empty() {
            touchpoints.push(draft.next_touchpoint(stage, title));
        }
        let ratings: Vec<(Id<Touchpoint>, f64)> = match (values.len(), &touchpoints[..]) {
            (1, all) => {
                self.stages += 1;
                all.iter().map(|it| (*it, *first)).collect()
            }
            (_, [only]) => vec![(*only, *last)],
            (_, [begin, .., end]) => vec![(*begin, *first), (*end, *last)],
            (_, []) => Vec::new(),
        };
        self.changes += usize::from(values.len() > 1);
        for (touchpoint, value) in ratings {
            rate(touchpoint, value, line, draft);
        }
    }

    /// Says what was not plain.
    pub fn remark(&self, draft: &mut Draft) {
        let report = &mut draft.report;
        if self.stages > 0 {
            report.otherwise(None, sentence!("import-stage-ratings", ratings = self.stages));
        }
        if self.changes > 0 {
            report.otherwise(None, sentence!("markdown-changes", count = self.changes));
        }
        if let Some((count, line)) = self.words {
            report.otherwise(line, sentence!("markdown-feelings", count = count));
        }
    }
}

fn rate(touchpoint: Id<Touchpoint>, value: f64, line: usize, draft: &mut Draft) {
    let persona = draft.any_persona();
    if !draft.rate(persona, touchpoint, value) {
        draft.report.left_out(line, sentence!("import-rated-already"));
    }
}

/// A number alone, or one with its sign in brackets behind words: `anxious (-1)`.
fn point(text: &str) -> Option<f64> {
    number(text).or_else(|| {
        let inside = text.trim().strip_suffix([')', '）'])?.rsplit(['(', '（']).next()?;
        number(inside).filter(|_| inside.trim().starts_with(is_sign))
    })
}

const fn is_sign(letter: char) -> bool {
    matches!(letter, '+' | '-' | '−' | '–' | '﹣' | '－' | '＋')
}

/// All numbers that are feelings, by their labels.
fn collect(section: &Section, found: &mut BTreeMap<String, Numbers>) {
    let mut label = section.title.clone();
    for block in &section.blocks {
        match &block.is {
            Is::Text(said) => {
                if let Some(new) = &said.label {
                    label.clone_from(new);
                }
                add(&label, &said.text, block.line, found);
            }
            Is::List { items, .. } => items.iter().for_each(|it| of_item(it, &label, found)),
            Is::Table { header, rows } => {
                for (line, row) in std::iter::once(&(block.line, header.clone())).chain(rows) {
                    let label = row.first().map_or("", String::as_str);
                    row.iter().skip(1).for_each(|cell| add(label, cell, *line, found));
                }
                for (line, row) in rows {
                    for (label, cell) in header.iter().zip(row) {
                        add(label, cell, *line, found);
                    }
                }
            }
            _ => {}
        }
    }
    section.inner.iter().for_each(|inner| collect(inner, found));
}

fn of_item(item: &Item, label: &str, found: &mut BTreeMap<String, Numbers>) {
    let label = item.is.label.as_deref().unwrap_or(label);
    add(label, &item.is.text, item.line, found);
    item.below.iter().for_each(|below| of_item(below, label, found));
}

fn add(label: &str, text: &str, line: usize, found: &mut BTreeMap<String, Numbers>) {
    if role_of(label).or_else(|| role_within(label)) != Some(Role::Lane(LaneKind::Emotions)) {
        return;
    }
    for (value, text) in text.lines().filter_map(|text| Some((point(text)?, text))) {
        let numbers = found.entry(key(label)).or_insert_with(|| Numbers {
            label: label.to_owned(),
            line,
            values: Vec::new(),
            signed: false,
        });
        numbers.values.push(value);
        numbers.signed |= text.contains(is_sign) || value == 0.0;
    }
}
