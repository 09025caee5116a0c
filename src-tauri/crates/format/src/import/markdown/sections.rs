//! From blocks to sections, and which of these are the stages.

use super::blocks::{Block, Is};
use super::tables::{self, Shape};
use crate::import::roles::{Role, role_of, role_within, stage_title};

/// A heading and what stands under it.
#[derive(Clone, Debug, Default)]
pub(super) struct Section {
    pub level: usize,
    pub title: String,
    pub line: usize,
    pub blocks: Vec<Block>,
    pub inner: Vec<Section>,
}

/// Sections are named by the way to them.
pub(super) type Path = Vec<usize>;

/// All sections of a file, in one that has no heading.
pub(super) fn sections(blocks: Vec<Block>) -> Section {
    let mut open = vec![Section { line: 1, ..Section::default() }];
    for block in blocks {
        let Is::Heading { level, text } = &block.is else {
            if let Some(section) = open.last_mut() {
                section.blocks.push(block);
            }
            continue;
        };
        close(&mut open, *level);
        let (level, title, line) = (*level, text.clone(), block.line);
        open.push(Section { level, title, line, ..Section::default() });
    }
    close(&mut open, 1);
    open.pop().unwrap_or_default()
}

/// Closes the sections that a heading of a level ends.
fn close(open: &mut Vec<Section>, level: usize) {
    while open.len() > 1 && open.last().is_some_and(|it| it.level >= level) {
        let Some(done) = open.pop() else { return };
        if let Some(around) = open.last_mut() {
            around.inner.push(done);
        }
    }
}

impl Section {
    pub fn at(&self, path: &[usize]) -> Option<&Self> {
        path.iter().try_fold(self, |section, index| section.inner.get(*index))
    }

    /// How plainly a section is a stage.
    fn likeness(&self) -> Likeness {
        let (_, is_called_stage, numbered) = stage_title(&self.title);
        let role = role_within(&self.title).filter(|_| !is_called_stage);
        // “11.3 Precondition” between numbered stages is one of them.
        let could_be = matches!(
            role,
            None | Some(Role::Start | Role::End | Role::Number | Role::Title | Role::Owner)
        );
        let labelled =
            self.blocks.iter().any(is_labelled) || self.inner.iter().any(|it| is_part(&it.title));
        let has_content = self.inner.iter().any(Self::has_content) || self.has_content();
        Likeness {
            called: is_called_stage,
            numbered,
            labelled: labelled && matches!(role, None | Some(Role::Start | Role::End)),
            content: has_content && could_be,
            role: role.is_some(),
            steps: self.inner_where(could_be, Self::is_step),
            inner: self.inner_where(could_be, Self::has_content),
        }
    }

    /// Whether it is a touchpoint of what is around it: what stands under it is
    /// labelled as what belongs to one is.
    pub fn is_step(&self) -> bool {
        let names_touchpoints =
            |it: &Block| labels(it).any(|it| role_of(it) == Some(Role::Touchpoints));
        role_of(&self.title).is_none()
            && !stage_title(&self.title).1
            && self.blocks.iter().any(is_of_one)
            && !self.blocks.iter().any(names_touchpoints)
    }

    /// How many sections in it are so, if it could be a stage.
    fn inner_where(&self, could_be: bool, is_so: impl Fn(&Self) -> bool) -> usize {
        // “Journey” is around the stages.
        match could_be && role_of(&self.title) != Some(Role::Title) {
            true => self.inner.iter().filter(|it| is_so(it)).count(),
            false => 0,
        }
    }

    /// Whether there is a table in it.
    pub fn has_table(&self) -> bool {
        self.blocks.iter().any(|it| matches!(it.is, Is::Table { .. }))
    }

    fn has_content(&self) -> bool {
        self.blocks.iter().any(|it| match &it.is {
            Is::Table { rows, .. } => !rows.is_empty(),
            is => matches!(is, Is::List { .. } | Is::Quote(_)),
        })
    }
}

#[derive(Clone, Copy, Debug)]
struct Likeness {
    /// It is called a stage.
    called: bool,
    /// Its heading has a number.
    numbered: bool,
    /// What stands under it is labelled as lanes are.
    labelled: bool,
    /// There is a list or a table under it.
    content: bool,
    /// Its heading names something else.
    role: bool,
    /// How many touchpoints are in it by their headings.
    steps: usize,
    /// How many sections in it have lists or tables.
    inner: usize,
}

impl Likeness {
    fn weight(self) -> usize {
        self.steps.max(usize::from(self.labelled)) * 100
            + (if self.called { 30 } else { 0 })
            + (if self.content && !self.role { self.inner.max(1) } else { 0 })
    }
}

/// The sections that are stages, in order; none if there are none.
#[derive(Debug, Default)]
pub(super) struct Stages {
    pub paths: Vec<Path>,
    /// Whether any of them says that it is one, or what is in it.
    pub are_plain: bool,
}

/// Which sections are stages.
pub(super) fn stages(root: &Section) -> Stages {
    let mut groups: Vec<(Path, Vec<(usize, Likeness)>)> = Vec::new();
    collect(root, &mut Vec::new(), &mut groups);
    let weight =
        |group: &[(usize, Likeness)]| group.iter().map(|(_, it)| it.weight()).sum::<usize>();
    let Some(best) = groups
        .iter()
        .enumerate()
        .max_by_key(|(index, (_, group))| (weight(group), usize::MAX - index))
        .map(|(index, _)| index)
        .filter(|index| weight(&groups[*index].1) > 0)
    else {
        return Stages::default();
    };
    let are_plain = groups[best].1.iter().any(|(_, it)| it.labelled || it.called);
    let mut stages = Vec::new();
    for (index, (path, group)) in groups.iter().enumerate() {
        let strong = group.iter().filter(|(_, it)| it.labelled || it.called).count();
        let numbered = group.iter().any(|(_, it)| it.numbered && (it.labelled || it.called));
        for (child, it) in group {
            let is_stage = if index == best {
                it.called
                    || it.labelled
                    || (it.content && strong == 0 && !it.role)
                    || (it.content && numbered && it.numbered)
            } else {
                // Another journey in the same file.
                it.called && it.labelled
            };
            if is_stage {
                let mut whole = path.clone();
                whole.push(*child);
                stages.push(whole);
            }
        }
    }
    // A stage in a stage is part of it.
    let all = stages.clone();
    stages.retain(|it| !all.iter().any(|other| other != it && it.starts_with(other)));
    stages.sort();
    Stages { paths: stages, are_plain }
}

fn collect(section: &Section, path: &mut Path, groups: &mut Vec<(Path, Vec<(usize, Likeness)>)>) {
    let mut group: Vec<(usize, Likeness)> =
        section.inner.iter().enumerate().map(|(index, it)| (index, it.likeness())).collect();
    // Headings in headings: stages and their touchpoints, unless only one of them
    // is so or it is what holds the stages.
    let outlines = group.iter().filter(|(_, it)| it.steps > 0).count() > 1;
    let lists = group.iter().filter(|(_, it)| it.inner > 0).count() > 1;
    for (_, it) in &mut group {
        let is_outline = it.steps > 0 && (outlines || it.called);
        it.labelled |= is_outline;
        it.steps = if is_outline { it.steps } else { 0 };
        it.inner = if lists { it.inner } else { 0 };
    }
    // The heading of the whole file is no stage of it.
    let is_title = |it: &Section| it.level == 1 && !it.inner.is_empty();
    let is_alone = path.is_empty() && section.inner.len() == 1;
    let titles_all = is_alone && section.inner.iter().all(is_title);
    if !group.is_empty() && !titles_all {
        groups.push((path.clone(), group));
    }
    for (index, inner) in section.inner.iter().enumerate() {
        path.push(index);
        collect(inner, path, groups);
        path.pop();
    }
}

/// The labels in a block.
fn labels(block: &Block) -> Box<dyn Iterator<Item = &str> + '_> {
    match &block.is {
        Is::Text(text) => Box::new(text.label.as_deref().into_iter()),
        Is::List { items, .. } => Box::new(items.iter().filter_map(|it| it.is.label.as_deref())),
        _ => Box::new(std::iter::empty()),
    }
}

/// Whether a block says of itself what lane it belongs to.
fn is_labelled(block: &Block) -> bool {
    let names_lane = |label: &Option<String>| label.as_deref().is_some_and(is_part);
    match &block.is {
        Is::Text(text) => names_lane(&text.label),
        Is::List { items, .. } => items.iter().any(|it| names_lane(&it.is.label)),
        Is::Table { header, rows } => {
            matches!(
                tables::shape(header, rows),
                Shape::Steps { .. } | Shape::StepsAcross | Shape::Parts
            )
        }
        _ => false,
    }
}

/// Whether a block says of one touchpoint what lanes it has: a table has no
/// column that names others.
fn is_of_one(block: &Block) -> bool {
    match &block.is {
        Is::Table { header, rows } => match tables::shape(header, rows) {
            Shape::Parts => true,
            Shape::Steps { .. } => header.iter().all(|it| is_part(it)),
            _ => false,
        },
        _ => is_labelled(block),
    }
}

/// Whether a label names a part of a stage.
pub(super) fn is_part(label: &str) -> bool {
    let role = role_of(label).or_else(|| role_within(label));
    matches!(role, Some(Role::Lane(_) | Role::Touchpoints | Role::Channels))
}
