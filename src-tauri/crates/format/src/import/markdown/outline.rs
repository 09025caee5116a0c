//! Stages that have no headings: lines that say that they are stages, and items of
//! a list below which stands what belongs to stages.

use super::blocks::{Block, Is, Item, Labelled};
use super::sections::is_part;
use crate::import::roles::{Role, role_of, stage_title};

/// A longer line is a text.
const LONGEST_TITLE: usize = 80;

/// The blocks with headings where stages begin without one. Where headings say that
/// they are stages everything stays as it is.
pub(super) fn headed(blocks: Vec<Block>) -> Vec<Block> {
    let names_stage =
        |it: &Block| matches!(&it.is, Is::Heading { text, .. } if stage_title(text).1);
    if blocks.iter().any(names_stage) {
        return blocks;
    }
    let lines = blocks.iter().filter(|it| title(it).is_some()).count();
    let mut level = 0;
    let mut headed = Vec::new();
    for block in blocks {
        if let Is::Heading { level: own, .. } = &block.is {
            level = *own;
        }
        let line = block.line;
        let heading = |line, text| Block { line, is: Is::Heading { level: level + 1, text } };
        match (title(&block).filter(|_| lines > 1), block.is) {
            (Some(title), _) => headed.push(heading(line, title)),
            (None, Is::List { items, .. }) if are_stages(&items) => {
                for item in items {
                    headed.push(heading(item.line, item.whole()));
                    let is = Is::List { ordered: false, items: item.below };
                    headed.push(Block { line: item.line, is });
                }
            }
            (None, is) => headed.push(Block { line, is }),
        }
    }
    headed
}

/// What a line is called that says that a stage begins: “**Stage 1: Discover**”,
/// “**Stage 1:** Discover”, “**1. Discover**”.
fn title(block: &Block) -> Option<String> {
    let Is::Text(Labelled { label, text }) = &block.is else { return None };
    let is_short = |it: &str| it.chars().count() <= LONGEST_TITLE && !it.contains('\n');
    let (_, called, numbered) = stage_title(label.as_deref().unwrap_or(text));
    let is_one = match (label, text.is_empty()) {
        (Some(label), true) => (called || numbered) && !is_part(label),
        (Some(_), false) => called && numbered,
        (None, _) => called && numbered && !text.ends_with(['.', '。']),
    };
    let whole = Labelled::whole(&Labelled { label: label.clone(), text: text.clone() });
    Some(whole).filter(|it| is_one && is_short(it))
}

/// Whether the items of a list name their touchpoints: then they are stages.
fn are_stages(items: &[Item]) -> bool {
    let names = |it: &Item| it.is.label.as_deref().and_then(role_of) == Some(Role::Touchpoints);
    let found = items.iter().filter(|it| it.below.iter().any(names)).count();
    found > 1 && found * 2 >= items.len()
}
