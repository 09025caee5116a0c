//! JSON Canvas 1.0, as Obsidian and others write it.
//!
//! | there | here |
//! |---|---|
//! | a group with something in it | a stage, in the order in which they stand |
//! | a node in a group with an arrow to or from another such | a touchpoint |
//! | an arrow between touchpoints | a hand-off; its label is what sets it off |
//! | any other node in a group | a card across the stage |
//! | a group in a group | a heading over its cards |
//! | a node in no group | a parked card |
//!
//! A canvas that was written here says in the ids of its nodes what they are: then
//! touchpoints need no arrow, and a card is in the column of its touchpoint and in
//! the row of its lane.
//!
//! Colours, places and sizes stay in the extensions of what a node becomes.

use std::collections::{BTreeMap, BTreeSet};

use model::Id;
use model::records::{Lane, Stage, Touchpoint};
use serde_json::{Value, json};
use words::sentence;

use super::draft::{Draft, Spot};
use super::{Import, ImportError, Likelihood, Request, Source, blank_info, json};
use crate::notation::canvas::Meaning;

/// The name in extensions under which the look of a node is kept.
const EXTENSION: &str = "jsoncanvas.org";
/// A title longer than this is a text with a beginning.
const LONGEST_TITLE: usize = 120;

pub(super) fn recognise(source: &Source) -> Likelihood {
    let is_called = source.ends_in(&["canvas"]) && !source.is_binary;
    if is_called || json::has_names(source, &["nodes", "x", "y", "width", "height"]) {
        Likelihood::Sure
    } else {
        Likelihood::No
    }
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, .. } = request;
    let value = json::value(source)?;
    let mut draft = Draft::new(map, words, ids);
    let nodes: Vec<Node> =
        json::list(&value, "nodes").iter().filter_map(|node| Node::of(node, &mut draft)).collect();
    if nodes.is_empty() {
        let format = sentence!("importer-canvas");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    }
    let arrows: Vec<Arrow> = json::list(&value, "edges").iter().filter_map(Arrow::of).collect();
    let plan = Plan::of(&nodes, &arrows);
    let mut info = blank_info();
    info.title = plan.frame.clone().unwrap_or_default();
    take_in(&nodes, &arrows, &plan, &mut draft);
    Ok(Import::of("canvas", draft, info))
}

/// A node: a text, a file, a link or a group.
struct Node {
    id: String,
    /// What it is, if it was written here.
    meaning: Option<Meaning>,
    is_group: bool,
    is_file: bool,
    text: String,
    place: [f64; 4],
    color: Option<String>,
}

impl Node {
    fn of(value: &Value, draft: &mut Draft) -> Option<Self> {
        let id = json::text(value, "id").unwrap_or_default();
        let number = |name: &str| value.get(name).and_then(Value::as_f64).unwrap_or_default();
        let kind = json::text(value, "type").unwrap_or_default();
        let text = match kind.as_str() {
            "text" => json::text(value, "text"),
            "file" => json::text(value, "file").map(|file| match json::text(value, "subpath") {
                Some(part) => format!("{file}{part}"),
                None => file,
            }),
            "link" => json::text(value, "url"),
            "group" => json::text(value, "label"),
            other => {
                let what = sentence!("canvas-type", kind = other);
                draft.report.otherwise(None, what);
                ["text", "label", "file", "url"].iter().find_map(|name| json::text(value, name))
            }
        };
        if kind == "group" && value.get("background").is_some() {
            draft.report.left_out(None, sentence!("canvas-background"));
        }
        Some(Self {
            meaning: Meaning::of(&id),
            id,
            is_group: kind == "group",
            is_file: kind == "file",
            text: text.unwrap_or_default(),
            place: [number("x"), number("y"), number("width"), number("height")],
            color: json::text(value, "color"),
        })
    }

    fn center(&self) -> (f64, f64) {
        let [x, y, width, height] = self.place;
        (x + width / 2.0, y + height / 2.0)
    }

    fn area(&self) -> f64 {
        self.place[2] * self.place[3]
    }

    fn encloses(&self, other: &Self) -> bool {
        let [x, y, width, height] = self.place;
        let (across, down) = other.center();
        (x..=x + width).contains(&across) && (y..=y + height).contains(&down)
    }

    /// Whether it is a card of that touchpoint, both written here.
    fn is_below(&self, touchpoint: &Self) -> bool {
        self.meaning == Some(Meaning::Card)
            && touchpoint.meaning == Some(Meaning::Touchpoint)
            && self.place[0] == touchpoint.place[0]
            && self.place[2] == touchpoint.place[2]
    }

    /// Its first line without the marks of Markdown, and the others.
    fn title(&self) -> (String, String) {
        let (first, rest) = self.text.split_once('\n').unwrap_or((&self.text, ""));
        let first = first.trim_start_matches(['#', '-', '*', ' ']).trim();
        if first.chars().count() > LONGEST_TITLE {
            let start: String = first.chars().take(LONGEST_TITLE - 1).collect();
            return (format!("{}…", start.trim_end()), self.text.clone());
        }
        (first.to_owned(), rest.trim().to_owned())
    }

    fn extensions(&self) -> String {
        let [x, y, width, height] = self.place;
        let mut look = json!({ "id": self.id, "x": x, "y": y, "width": width, "height": height });
        if let (Some(color), Some(look)) = (&self.color, look.as_object_mut()) {
            look.insert("color".to_owned(), color.as_str().into());
        }
        json!({ EXTENSION: look }).to_string()
    }
}

/// An arrow between two nodes.
struct Arrow {
    from: String,
    to: String,
    label: String,
}

impl Arrow {
    fn of(value: &Value) -> Option<Self> {
        let (from, to) = (json::text(value, "fromNode")?, json::text(value, "toNode")?);
        // Some are drawn the other way round.
        let is_back = json::text(value, "fromEnd").as_deref() == Some("arrow")
            && json::text(value, "toEnd").as_deref() == Some("none");
        let label = json::text(value, "label").unwrap_or_default();
        let (from, to) = if is_back { (to, from) } else { (from, to) };
        Some(Self { from, to, label })
    }
}

/// What becomes of the nodes, which are named by their places in the list.
struct Plan {
    /// Groups that are stages, in order, with what lies in them.
    stages: Vec<(usize, Vec<usize>)>,
    /// The inner group that a node lies in.
    inner: BTreeMap<usize, usize>,
    /// What lies in no stage.
    loose: Vec<usize>,
    /// The ids of nodes that are touchpoints.
    touchpoints: BTreeSet<String>,
    /// What the group around everything is called.
    frame: Option<String>,
    /// The names of the rows.
    lanes: Vec<usize>,
}

impl Plan {
    fn of(nodes: &[Node], arrows: &[Arrow]) -> Self {
        let mut groups: Vec<usize> = (0..nodes.len()).filter(|it| nodes[*it].is_group).collect();
        groups.sort_by(|a, b| nodes[*b].area().total_cmp(&nodes[*a].area()));
        let inside = |group: usize, node: usize| {
            group != node
                && nodes[group].encloses(&nodes[node])
                && (!nodes[node].is_group || nodes[node].area() < nodes[group].area())
        };
        // The smallest group around each node.
        let home = |node: usize| groups.iter().rev().copied().find(|it| inside(*it, node));
        let homes: Vec<Option<usize>> = (0..nodes.len()).map(home).collect();
        let lanes: Vec<usize> =
            (0..nodes.len()).filter(|it| nodes[*it].meaning == Some(Meaning::Lane)).collect();
        // The names of rows stand where the journey begins.
        let is_backwards = lanes.first().is_some_and(|lane| {
            groups.iter().all(|group| nodes[*group].place[0] < nodes[*lane].place[0])
        });
        let holds = |group: usize| {
            (0..nodes.len()).any(|it| !nodes[it].is_group && homes[it] == Some(group))
        };
        // A stage is the outermost group that holds anything but groups; a group
        // of groups is a frame around them.
        let mut stage_of: BTreeMap<usize, usize> = BTreeMap::new();
        let mut frame = None;
        for group in &groups {
            let around = homes[*group].and_then(|it| stage_of.get(&it).copied());
            let has_groups =
                homes.iter().zip(nodes).any(|(it, node)| *it == Some(*group) && node.is_group);
            match around {
                Some(stage) => {
                    stage_of.insert(*group, stage);
                }
                None if has_groups && !holds(*group) => {
                    frame.get_or_insert_with(|| nodes[*group].text.clone());
                }
                None => {
                    stage_of.insert(*group, *group);
                }
            }
        }
        let mut stages: BTreeMap<usize, Vec<usize>> =
            stage_of.values().map(|stage| (*stage, Vec::new())).collect();
        let (mut inner, mut loose) = (BTreeMap::new(), Vec::new());
        let is_card = |it: usize| !nodes[it].is_group && nodes[it].meaning != Some(Meaning::Lane);
        for (node, home) in homes.iter().enumerate().filter(|(it, _)| is_card(*it)) {
            match home.and_then(|home| Some((home, *stage_of.get(&home)?))) {
                Some((home, stage)) => {
                    stages.entry(stage).or_default().push(node);
                    if home != stage {
                        inner.insert(node, home);
                    }
                }
                None => loose.push(node),
            }
        }
        let in_order = |nodes, which| in_order(nodes, which, is_backwards);
        let order = in_order(nodes, stages.keys().copied().collect());
        let staged: Vec<(usize, Vec<usize>)> = order
            .into_iter()
            .map(|stage| (stage, in_order(nodes, stages.remove(&stage).unwrap_or_default())))
            .collect();
        let in_stage: BTreeSet<&str> =
            staged.iter().flat_map(|(_, all)| all).map(|node| nodes[*node].id.as_str()).collect();
        let touchpoints = arrows
            .iter()
            .filter(|it| {
                it.from != it.to
                    && in_stage.contains(it.from.as_str())
                    && in_stage.contains(it.to.as_str())
            })
            .flat_map(|it| [it.from.clone(), it.to.clone()])
            .chain(staged.iter().flat_map(|(_, all)| all).filter_map(|node| {
                let node = &nodes[*node];
                (node.meaning == Some(Meaning::Touchpoint)).then(|| node.id.clone())
            }))
            .collect();
        let loose = in_order(nodes, loose);
        Self { stages: staged, inner, loose, touchpoints, frame, lanes }
    }
}

/// Nodes from the beginning to the end: across if they spread more across, or
/// else down. Backwards, what is across begins at the right.
fn in_order(nodes: &[Node], mut which: Vec<usize>, is_backwards: bool) -> Vec<usize> {
    let spread = |of: fn((f64, f64)) -> f64| {
        let all = || which.iter().map(|it| of(nodes[*it].center()));
        all().fold(f64::MIN, f64::max) - all().fold(f64::MAX, f64::min)
    };
    let is_across = which.len() < 2 || spread(|it| it.0) >= spread(|it| it.1);
    which.sort_by(|a, b| {
        let (mut a, mut b) = (nodes[*a].center(), nodes[*b].center());
        if is_backwards {
            (a.0, b.0) = (b.0, a.0);
        }
        match is_across {
            true => a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)),
            false => a.1.total_cmp(&b.1).then(a.0.total_cmp(&b.0)),
        }
    });
    which
}

fn take_in(nodes: &[Node], arrows: &[Arrow], plan: &Plan, draft: &mut Draft) {
    let mut touchpoints: BTreeMap<&str, Id<Touchpoint>> = BTreeMap::new();
    for (group, inside) in &plan.stages {
        let stage = draft.next_stage(nodes[*group].title().0.as_str());
        let (columns, others): (Vec<usize>, Vec<usize>) =
            inside.iter().partition(|it| plan.touchpoints.contains(&nodes[**it].id));
        for node in &columns {
            let node = &nodes[*node];
            touchpoints.insert(&node.id, touchpoint(node, stage, draft));
        }
        for index in others {
            let node = &nodes[index];
            let heading = plan.inner.get(&index).map(|group| nodes[*group].text.as_str());
            let above = columns.iter().map(|it| &nodes[*it]).find(|it| node.is_below(it));
            let above = above.and_then(|it| touchpoints.get(it.id.as_str()));
            let spot = above.map_or(Spot::across(stage), |it| Spot::at(*it));
            let lane = lane(node, nodes, plan, draft);
            card(node, lane, spot, heading, draft);
        }
    }
    for node in &plan.loose {
        let lane = draft.notes_lane();
        card(&nodes[*node], lane, Spot::PARKED, None, draft);
    }
    if !plan.loose.is_empty() {
        draft.report.otherwise(None, sentence!("canvas-loose", cards = plan.loose.len()));
    }
    let mut lost = 0;
    for arrow in arrows {
        let ends = (touchpoints.get(arrow.from.as_str()), touchpoints.get(arrow.to.as_str()));
        let (Some(from), Some(to)) = ends else {
            lost += 1;
            let lane = draft.notes_lane();
            draft.note(lane, Spot::PARKED, &arrow.label);
            continue;
        };
        if let Some(hand_off) = draft.hand_off(*from, *to) {
            hand_off.trigger.clone_from(&arrow.label);
        }
    }
    if lost > 0 {
        draft.report.left_out(None, sentence!("canvas-arrows", arrows = lost));
    }
    let files = nodes.iter().filter(|node| node.is_file).count();
    if files > 0 {
        draft.report.otherwise(None, sentence!("canvas-files", files = files));
    }
    if nodes.iter().any(|node| node.color.is_some()) {
        draft.report.otherwise(None, sentence!("canvas-colours"));
    }
}

fn touchpoint(node: &Node, stage: Id<Stage>, draft: &mut Draft) -> Id<Touchpoint> {
    let (title, rest) = node.title();
    let touchpoint = draft.next_touchpoint(stage, &title);
    draft.describe(touchpoint, &rest);
    if let Some(fresh) = draft.touchpoints.fresh(touchpoint) {
        fresh.extensions = node.extensions();
    }
    touchpoint
}

/// The lane of a node: that of the row that it is in, if it was written here.
fn lane(node: &Node, nodes: &[Node], plan: &Plan, draft: &mut Draft) -> Id<Lane> {
    let down = node.center().1;
    let is_in = |row: &&Node| (row.place[1]..=row.place[1] + row.place[3]).contains(&down);
    let mut rows = plan.lanes.iter().map(|it| &nodes[*it]);
    match rows.find(is_in).filter(|_| node.meaning == Some(Meaning::Card)) {
        Some(row) => draft.lane(&row.text),
        None => draft.notes_lane(),
    }
}

fn card(node: &Node, lane: Id<Lane>, spot: Spot, heading: Option<&str>, draft: &mut Draft) {
    let Some(id) = draft.note(lane, spot, &node.text) else { return };
    let heading = heading
        .filter(|title| !title.trim().is_empty())
        .map(|title| draft.heading(lane, spot, title));
    if let Some(card) = draft.cards.iter_mut().rfind(|card| card.id == id) {
        card.extensions = node.extensions();
        card.heading = heading;
    }
}
