//! JSON Canvas 1.0, as Obsidian and others write it.
//!
//! | there | here |
//! |---|---|
//! | a group | a stage, in the order in which they stand |
//! | one group around the others | the map, which is called so |
//! | a group in a stage | a touchpoint |
//! | a group in that, or one in which arrows join nodes | a heading over its cards |
//! | a node in a stage with an arrow to or from another such | a touchpoint |
//! | an arrow between touchpoints, or what lies in them | a hand-off; its label is what sets it off |
//! | any other node in a touchpoint or a stage | a card there |
//! | a node in no stage | a parked card |
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
/// So many arrows are named one by one.
const MOST_NAMED: usize = 5;

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
    let nodes = json::list(&value, "nodes").iter().map(|node| Node::of(node, &mut draft));
    let nodes: Vec<Node> = nodes.collect();
    if nodes.is_empty() {
        let format = sentence!("importer-canvas");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    }
    let arrows: Vec<Arrow> = json::list(&value, "edges").iter().map(Arrow::of).collect();
    let plan = Plan::of(&nodes, &arrows);
    let mut info = blank_info();
    info.title = plan.frame.map(|it| nodes[it].title().0).unwrap_or_default();
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
    fn of(value: &Value, draft: &mut Draft) -> Self {
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
                let names = ["text", "label", "file", "url"];
                let text = names.iter().find_map(|name| json::text(value, name));
                if text.is_some() {
                    draft.report.otherwise(None, sentence!("canvas-type", kind = other));
                }
                text
            }
        };
        if kind == "group" && value.get("background").is_some() {
            draft.report.left_out(None, sentence!("canvas-background"));
        }
        Self {
            meaning: Meaning::of(&id),
            id,
            is_group: kind == "group",
            is_file: kind == "file",
            text: text.unwrap_or_default(),
            place: [number("x"), number("y"), number("width"), number("height")],
            color: json::text(value, "color"),
        }
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
    fn of(value: &Value) -> Self {
        let end = |name| json::text(value, name).unwrap_or_default();
        let (from, to) = (end("fromNode"), end("toNode"));
        // Some are drawn the other way round.
        let is_back = json::text(value, "fromEnd").as_deref() == Some("arrow")
            && json::text(value, "toEnd").as_deref() == Some("none");
        let label = json::text(value, "label").unwrap_or_default();
        let (from, to) = if is_back { (to, from) } else { (from, to) };
        Self { from, to, label }
    }
}

/// What becomes of the nodes, which are named by their places in the list.
struct Plan {
    /// Groups that are stages, in order.
    stages: Vec<StagePlan>,
    /// What lies in no stage.
    loose: Vec<usize>,
    /// The two touchpoints of each arrow; none where it has no such ends.
    arrows: Vec<Option<(usize, usize)>>,
    /// The group around everything.
    frame: Option<usize>,
    /// The names of the rows.
    lanes: Vec<usize>,
    /// The groups in stages that are no touchpoints.
    headings: BTreeSet<usize>,
}

/// What lies in the group of a stage, each in order.
struct StagePlan {
    group: usize,
    /// The nodes and groups that are its touchpoints.
    columns: Vec<usize>,
    cards: Vec<CardPlan>,
}

/// A node that is a card, or a group that heads nothing.
#[derive(Clone, Copy)]
struct CardPlan {
    node: usize,
    /// The group around it that is a touchpoint.
    column: Option<usize>,
    /// The group around it that heads it.
    heading: Option<usize>,
}

impl Plan {
    fn of(nodes: &[Node], arrows: &[Arrow]) -> Self {
        let all = 0..nodes.len();
        let lanes: Vec<usize> =
            all.clone().filter(|it| nodes[*it].meaning == Some(Meaning::Lane)).collect();
        let nest = Nest::of(nodes);
        // The names of rows stand where the journey begins.
        let is_backwards = lanes.first().is_some_and(|lane| {
            nest.groups.iter().all(|group| nodes[*group].place[0] < nodes[*lane].place[0])
        });
        let mut by_id: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, node) in nodes.iter().enumerate() {
            by_id.entry(&node.id).or_insert(index);
        }
        let ends: Vec<Option<(usize, usize)>> = arrows
            .iter()
            .map(|it| Some((*by_id.get(it.from.as_str())?, *by_id.get(it.to.as_str())?)))
            .collect();
        // Where an arrow leads from node to node, these are the touchpoints.
        let mut holders: BTreeSet<usize> = BTreeSet::new();
        for (from, to) in ends.iter().flatten() {
            let (one, other) = (nest.inner(*from), nest.inner(*to));
            let are_nodes = !nodes[*from].is_group && !nodes[*to].is_group;
            holders.extend(one.filter(|_| from != to && one == other && are_nodes));
        }
        let written = |it: &usize| nodes[*it].meaning == Some(Meaning::Touchpoint);
        holders.extend(all.clone().filter(written).filter_map(|it| nest.inner(it)));
        let column = |it: usize| nest.inner(it).filter(|group| !holders.contains(group));
        let end = |it: usize| match column(it) {
            Some(group) => Some(group),
            None => (!nodes[it].is_group && nest.places[it].stage.is_some()).then_some(it),
        };
        let arrows: Vec<Option<(usize, usize)>> = ends
            .iter()
            .map(|it| {
                let (from, to) = (*it)?;
                Some((end(from)?, end(to)?)).filter(|(from, to)| from != to)
            })
            .collect();
        let mut columns: BTreeSet<usize> =
            arrows.iter().flatten().flat_map(|(from, to)| [*from, *to]).collect();
        columns.extend(nest.groups.iter().filter(|it| column(**it) == Some(**it)));
        columns.extend(all.clone().filter(written).filter(|it| nest.places[*it].stage.is_some()));
        let in_order = |which| in_order(nodes, which, is_backwards);
        let is_card =
            |it: &usize| !nodes[*it].is_group && nodes[*it].meaning != Some(Meaning::Lane);
        let is_heading = |it: &usize| nest.places[*it].depth > 1 && !columns.contains(it);
        let heading = |it: usize| nest.places[it].innermost.filter(|it| is_heading(it));
        let used: BTreeSet<usize> = all
            .clone()
            .filter(is_card)
            .filter(|it| !columns.contains(it))
            .filter_map(heading)
            .collect();
        let headings: BTreeSet<usize> = nest.groups.iter().copied().filter(is_heading).collect();
        let is_bare = |it: &usize| headings.contains(it) && !used.contains(it);
        let stages = nest.groups.iter().copied().filter(|it| nest.places[*it].depth == 1).collect();
        let stages = in_order(stages).into_iter().map(|group| {
            let inside = |it: &usize| *it != group && nest.places[*it].stage == Some(group);
            let mine = columns.iter().copied().filter(inside).collect();
            let cards = all.clone().filter(inside).filter(|it| !columns.contains(it));
            let cards = in_order(cards.filter(|it| is_card(it) || is_bare(it)).collect());
            let cards = cards.into_iter().map(|node| CardPlan {
                node,
                column: column(node),
                heading: heading(node).filter(|_| !nodes[node].is_group),
            });
            StagePlan { group, columns: in_order(mine), cards: cards.collect() }
        });
        let stages = stages.collect();
        let loose = all.filter(is_card).filter(|it| nest.places[*it].stage.is_none()).collect();
        let loose = in_order(loose);
        Self { stages, loose, arrows, frame: nest.frame, lanes, headings }
    }
}

/// Which nodes lie in which groups.
struct Nest {
    /// The larger ones first.
    groups: Vec<usize>,
    places: Vec<Place>,
    /// The group around all others, in which nothing lies then.
    frame: Option<usize>,
}

/// The groups around a node; a group lies in itself, too.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The outermost, and the next in it.
    stage: Option<usize>,
    inner: Option<usize>,
    innermost: Option<usize>,
    depth: usize,
}

impl Nest {
    fn of(nodes: &[Node]) -> Self {
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
        let mut places = places(nodes, &groups, &homes, None);
        let deepest = places.iter().map(|it| it.depth).max().unwrap_or_default();
        let holds_nodes = |group: usize| {
            homes.iter().zip(nodes).any(|(home, it)| *home == Some(group) && !it.is_group)
        };
        let mut roots = groups.iter().copied().filter(|it| homes[*it].is_none());
        let frame = match (roots.next(), roots.next()) {
            (Some(root), None) if deepest > 2 || (deepest == 2 && !holds_nodes(root)) => Some(root),
            _ => None,
        };
        if frame.is_some() {
            places = self::places(nodes, &groups, &homes, frame);
        }
        Self { groups, places, frame }
    }

    /// The group in the stage that a node lies in, or that a group is.
    fn inner(&self, node: usize) -> Option<usize> {
        self.places[node].inner
    }
}

/// The places of all nodes, by the groups directly around them.
fn places(
    nodes: &[Node],
    groups: &[usize],
    homes: &[Option<usize>],
    frame: Option<usize>,
) -> Vec<Place> {
    let mut places = vec![Place::default(); nodes.len()];
    let around = |places: &[Place], node: usize| {
        homes[node].filter(|it| Some(*it) != frame).map_or(Place::default(), |it| places[it])
    };
    for group in groups.iter().copied().filter(|it| Some(*it) != frame) {
        let outer = around(&places, group);
        places[group] = Place {
            stage: outer.stage.or(Some(group)),
            inner: outer.inner.or(outer.stage.map(|_| group)),
            innermost: Some(group),
            depth: outer.depth + 1,
        };
    }
    for node in (0..nodes.len()).filter(|it| !nodes[*it].is_group) {
        places[node] = around(&places, node);
    }
    places
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
    let mut touchpoints: BTreeMap<usize, Id<Touchpoint>> = BTreeMap::new();
    for StagePlan { group, columns, cards } in &plan.stages {
        let (title, rest) = nodes[*group].title();
        let stage = draft.next_stage(&title);
        draft.annotate(stage, &rest);
        for column in columns {
            touchpoints.insert(*column, touchpoint(&nodes[*column], stage, draft));
        }
        for CardPlan { node: index, column, heading } in cards.iter().copied() {
            let node = &nodes[index];
            let heading = heading.map(|group| nodes[group].text.as_str());
            let above = columns.iter().copied().find(|it| node.is_below(&nodes[*it]));
            let above = above.or(column).and_then(|it| touchpoints.get(&it));
            let spot = above.map_or(Spot::across(stage), |it| Spot::at(*it));
            let lane = lane(node, nodes, plan, draft);
            card(node, lane, spot, heading, draft);
        }
    }
    for node in &plan.loose {
        let lane = draft.notes_lane();
        card(&nodes[*node], lane, Spot::PARKED, None, draft);
    }
    let mut triggers: BTreeMap<(usize, usize), Vec<&str>> = BTreeMap::new();
    for (arrow, ends) in arrows.iter().zip(&plan.arrows) {
        let Some(ends) = ends else {
            let lane = draft.notes_lane();
            draft.note(lane, Spot::PARKED, &arrow.label);
            continue;
        };
        let labels = triggers.entry(*ends).or_default();
        if !arrow.label.is_empty() && !labels.contains(&arrow.label.as_str()) {
            labels.push(&arrow.label);
        }
    }
    for ((from, to), labels) in triggers {
        let (Some(from), Some(to)) = (touchpoints.get(&from), touchpoints.get(&to)) else {
            continue;
        };
        if let Some(hand_off) = draft.hand_off(*from, *to) {
            hand_off.trigger = labels.join("; ");
        }
    }
    remark(nodes, arrows, plan, draft);
}

fn remark(nodes: &[Node], arrows: &[Arrow], plan: &Plan, draft: &mut Draft) {
    let says = |it: &&usize| !nodes[**it].text.trim().is_empty();
    let loose = plan.loose.iter().filter(says).count();
    if loose > 0 {
        draft.report.otherwise(None, sentence!("canvas-loose", cards = loose));
    }
    let headings = plan.headings.iter().filter(says).count();
    if headings > 0 {
        draft.report.otherwise(None, sentence!("canvas-headings", groups = headings));
    }
    let silent = nodes.iter().filter(|it| !it.is_group && it.text.trim().is_empty()).count();
    if silent > 0 {
        draft.report.left_out(None, sentence!("canvas-silent", nodes = silent));
    }
    let lost: Vec<&Arrow> =
        arrows.iter().zip(&plan.arrows).filter(|it| it.1.is_none()).map(|it| it.0).collect();
    if !lost.is_empty() {
        let title = |id: &str| {
            let node = nodes.iter().find(|it| it.id == id);
            node.map_or_else(|| id.to_owned(), |it| it.title().0)
        };
        let each = lost.iter().take(MOST_NAMED).map(|it| {
            words::Value::from(sentence!(
                "canvas-arrow",
                from = title(&it.from),
                to = title(&it.to)
            ))
        });
        let more = (lost.len() > MOST_NAMED).then(|| words::Value::from("…"));
        let list = words::Value::list(each.chain(more));
        draft.report.left_out(None, sentence!("canvas-arrows", arrows = lost.len(), list = list));
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
