//! A whole map with keys alone: made, filled, rated, moved about, searched and
//! printed, while the keyboard is always in sight.

use std::path::Path;

use fantoccini::key::Key;
use model::records::{CardKind, LaneKind};
use model::{Map, facts};
use serde_json::json;

use crate::Trip;
use crate::canvas::saved;
use crate::files::wait_for_file;
use crate::focus::Keyboard;
use crate::window::{ALT, CONTROL, SHIFT, Window};

const DOWN: char = '\u{e015}';
const HOME: char = '\u{e011}';
const LEFT: char = '\u{e012}';
const RIGHT: char = '\u{e014}';
const UP: char = '\u{e013}';
const ENTER: char = '\u{e007}';
const F4: char = '\u{e034}';
const F6: char = '\u{e036}';

/// The stages and their touchpoints.
const JOURNEY: [(&str, [&str; 2]); 3] = [
    ("Decide", ["Reads the offer", "Calls for a date"]),
    ("Pack", ["Gets the boxes", "Waits for the van"]),
    ("Arrive", ["Signs for it all", "Opens the boxes"]),
];

/// What the customer does, one card in each touchpoint.
const ACTIONS: [&str; 6] = [
    "Compares three firms",
    "Asks for a Saturday",
    "Borrows tape",
    "Stands in the street",
    "Counts what came",
    "Looks for the kettle",
];

/// What hurts: as it is typed, and with what key it goes on.
const PAINS: [(&str, char); 6] = [
    ("The price is on page nine !3 #price", ENTER),
    ("Nobody says what a box costs #price", '\u{e004}'),
    ("Twelve minutes on hold !4 @Dispatch >Phone", '\u{e004}'),
    ("The boxes are too small !2 @?", ENTER),
    ("No tape with them #price !1", '\u{e004}'),
    ("The van is two hours late !5 @Dispatch", '\u{e00c}'),
];

#[tokio::test]
async fn a_whole_map_is_made_moved_about_and_printed_with_keys_alone() {
    let Some(trip) = Trip::new() else { return };
    let (paper, copy) = (trip.path("moving.pdf"), trip.path("moving.journey"));
    trip.answer(&[&paper, &copy]);
    let window = trip.start(&[]).await;
    let hands = Keyboard::new(&window);
    begin(&hands).await;
    fill(&hands).await;
    rate(&hands).await;
    hand_over(&hands).await;
    move_about(&hands).await;
    find(&hands).await;
    print(&hands, &paper).await;
    hands.chord(&[CONTROL, SHIFT, 's']).await;
    wait_for_file(&copy).await;
    // A message offers something: one goes there, and back.
    hands.chord(&[CONTROL, ALT, 'n']).await;
    window.wait_for(".toast button:focus").await;
    hands.press(Key::Escape).await;
    on_the_map(&window).await;
    // Out of the map, and into it again.
    hands.chord(&[CONTROL, 'w']).await;
    window.wait_for(".maps .map:focus").await;
    hands.press(Key::Enter).await;
    window.wait_for("[data-node=map]").await;
    window.close().await;

    let desk::Document::Map(printed) = desk::read(&paper).unwrap() else {
        panic!("the PDF does not open as a map");
    };
    let map = format::open_path(&copy).unwrap().map;
    assert_eq!(printed.map, map);
    has_it_all(&map);
}

/// A new map with a persona, stages, touchpoints, and a team.
async fn begin(hands: &Keyboard<'_>) {
    let window = hands.window;
    hands.chord(&[CONTROL, 'n']).await;
    window.wait_for("dialog input:focus").await;
    hands.write("Moving house").await;
    hands.press(Key::Enter).await;
    window.wait_for("[data-node=map]").await;

    hands.action("Add a persona").await;
    named(hands, "Ana").await;
    for (stage, _) in JOURNEY {
        hands.chord(&[CONTROL, SHIFT, 'g']).await;
        named(hands, stage).await;
    }
    hands.times(2, &[LEFT]).await;
    hears(window, "Decide").await;
    for (stage, touchpoints) in JOURNEY {
        hears(window, stage).await;
        for touchpoint in touchpoints {
            hands.chord(&[CONTROL, SHIFT, 't']).await;
            named(hands, touchpoint).await;
        }
        hands.chord(&[UP]).await;
        hands.chord(&[RIGHT]).await;
    }
    assert!(hands.count() < 50, "a journey of six touchpoints takes too many keys");

    // A team, in the panel beside the map and back.
    hands.chord(&[CONTROL, '4']).await;
    window.wait_for("aside h2").await;
    hands.tab_to("Add a team", 4).await;
    hands.press(Key::Enter).await;
    window.wait_for("aside input:focus").await;
    hands.write("Dispatch").await;
    hands.press(Key::Enter).await;
    hands.press(Key::Escape).await;
    on_the_map(window).await;
    assert!(hands.count() < 10, "a team takes too many keys");
}

/// Types the name of what was made, which has the keyboard then.
async fn named(hands: &Keyboard<'_>, name: &str) {
    hands.window.wait_for("textarea.map-editor:focus").await;
    hands.write(name).await;
    hands.press(Key::Enter).await;
    hears(hands.window, name).await;
}

/// Twelve cards, half of them with marks.
async fn fill(hands: &Keyboard<'_>) {
    let window = hands.window;
    first_touchpoint(hands).await;
    hands.chord(&[DOWN]).await;
    for (place, action) in ACTIONS.iter().enumerate() {
        hands.write(action).await;
        hands.press(if place + 1 < ACTIONS.len() { Key::Tab } else { Key::Escape }).await;
    }
    hears(window, ACTIONS[5]).await;
    hands.press(Key::Escape).await;
    hands.chord(&[HOME]).await;
    hands.chord(&[RIGHT]).await;
    // Below the curves lie cards about feelings.
    hands.times(4, &[DOWN]).await;
    for (text, then) in PAINS {
        hands.write(text).await;
        hands.chord(&[then]).await;
    }
    hears(window, "The van is two hours late").await;
    saved(window).await;
    assert!(hands.count() < 30, "twelve cards take too many keys");
}

/// How Ana feels, from touchpoint to touchpoint; nothing is said of the fifth.
async fn rate(hands: &Keyboard<'_>) {
    let window = hands.window;
    first_touchpoint(hands).await;
    for (place, keys) in ["+", "--", "-", "--", "", "++"].iter().enumerate() {
        if place > 0 {
            hands.chord(&[RIGHT]).await;
        }
        for key in keys.chars() {
            hands.chord(if key == '+' { &[F4] } else { &[SHIFT, F4] }).await;
        }
    }
    window.wait_for("[data-node^=\"emotion:\"]").await;

    // On the curve up and down rate as well: the last one is taken down a step.
    hands.times(3, &[DOWN]).await;
    hands.press(Key::Enter).await;
    on(window, "emotion:").await;
    hands.chord(&[DOWN]).await;
    hands.press(Key::Escape).await;
    assert!(hands.count() < 30, "a curve takes too many keys");
}

/// What is handed over from the second touchpoint to the third.
async fn hand_over(hands: &Keyboard<'_>) {
    let window = hands.window;
    first_touchpoint(hands).await;
    hands.chord(&[RIGHT]).await;
    hands.chord(&[CONTROL, SHIFT, 'k']).await;
    on(window, "hand_off:").await;
    hands.chord(&[CONTROL, F6]).await;
    window.wait_for("[data-field=trigger] textarea:focus").await;
    hands.write("The date is fixed").await;
    hands.press(Key::Tab).await;
    hands.write("Name and address").await;
    hands.press(Key::Tab).await;
    hands.write("How many boxes there are").await;
    hands.press(Key::Tab).await;
    hands.press(Key::Escape).await;
    on_the_map(window).await;
    saved(window).await;
    assert!(hands.count() < 15, "a hand-off takes too many keys");
}

/// A card is picked up and carried to another lane and touchpoint; another one
/// is moved by choosing. One step takes back each, and does it again.
async fn move_about(hands: &Keyboard<'_>) {
    let window = hands.window;
    go_to(hands, "The van is two hours late").await;
    hands.chord(&[ALT, ENTER]).await;
    window.wait_for(".carried").await;
    hands.chord(&[RIGHT]).await;
    hands.chord(&[DOWN]).await;
    hands.press(Key::Enter).await;
    let put_down = "return document.querySelector('.carried') === null";
    window.wait_until("it is put down", put_down).await;
    lies_in(window, "The van is two hours late", "Opportunities", JOURNEY[2].1[0]).await;
    hands.chord(&[CONTROL, 'z']).await;
    lies_in(window, "The van is two hours late", "Pain points", JOURNEY[1].1[1]).await;
    hands.chord(&[CONTROL, SHIFT, 'z']).await;
    lies_in(window, "The van is two hours late", "Opportunities", JOURNEY[2].1[0]).await;

    // Who thinks better of it on the way has moved nothing.
    hands.chord(&[ALT, ENTER]).await;
    hands.times(2, &[UP]).await;
    hands.press(Key::Escape).await;
    lies_in(window, "The van is two hours late", "Opportunities", JOURNEY[2].1[0]).await;

    go_to(hands, ACTIONS[3]).await;
    hands.chord(&[CONTROL, 'm']).await;
    window.wait_for("dialog select:focus").await;
    hands.press(Key::Tab).await;
    hands.write("Back").await;
    hands.chord(&[CONTROL, ENTER]).await;
    lies_in(window, ACTIONS[3], "Backstage", JOURNEY[1].1[1]).await;
    saved(window).await;
    assert!(hands.count() < 40, "moves take too many keys");
}

/// Two things are found, and the keyboard stays at one of them.
async fn find(hands: &Keyboard<'_>) {
    let window = hands.window;
    hands.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]:focus").await;
    hands.write("kettle").await;
    let found = "return document.querySelector('search .tally').textContent
        .replace(/[\\u2068\\u2069]/g, '').trim() === '1 of 1'";
    window.wait_until("the kettle is found", found).await;
    hands.press(Key::Enter).await;
    hands.press(Key::Escape).await;
    hears(window, "Looks for the kettle").await;
}

/// The paper, by way of the dialog.
async fn print(hands: &Keyboard<'_>, paper: &Path) {
    let window = hands.window;
    hands.count();
    hands.chord(&[CONTROL, 'p']).await;
    window.wait_for("dialog select:focus").await;
    hands.chord(&[CONTROL, ENTER]).await;
    wait_for_file(paper).await;
    let closed = "return document.querySelector('dialog') === null";
    window.wait_until("the dialog is closed", closed).await;
    hands.seen("after the export").await;
    on_the_map(window).await;
}

fn has_it_all(map: &Map) {
    let columns = facts::columns(map);
    let journey: Vec<(String, Vec<String>)> = columns
        .iter()
        .map(|it| {
            let touchpoints = it.touchpoints.iter().map(|it| it.title.clone()).collect();
            (it.stage.title.clone(), touchpoints)
        })
        .collect();
    let meant = JOURNEY.map(|(stage, all)| (stage.to_owned(), all.map(str::to_owned).to_vec()));
    assert_eq!(journey, meant);

    let lane = |kind: LaneKind| facts::lanes(map).iter().find(|it| it.kind == kind).unwrap().id;
    let card = |text: &str| {
        let found = map.cards.values().find(|it| it.text == text);
        found.unwrap_or_else(|| panic!("there is no card “{text}”")).clone()
    };
    assert_eq!(map.cards.len(), 12);
    let hold = card("Twelve minutes on hold");
    assert_eq!((hold.kind, hold.severity), (CardKind::PainPoint, Some(4)));
    assert_eq!(map.teams[&hold.owner_team.unwrap()].name, "Dispatch");
    let [_, calls, ..] = &facts::journey(map)[..] else { panic!("there are touchpoints") };
    assert_eq!(map.channels[&calls.channel.unwrap()].name, "Phone");
    let tagged = map.card_tags.values().filter(|it| map.tags[&it.tag].name == "price").count();
    assert_eq!((tagged, map.tags.len()), (3, 1));

    let late = card("The van is two hours late");
    let touchpoint = map.touchpoints[&late.touchpoint.unwrap()].title.clone();
    assert_eq!((late.lane, &*touchpoint), (lane(LaneKind::Opportunities), "Signs for it all"));
    assert_eq!(card(ACTIONS[3]).lane, lane(LaneKind::Backstage));

    let ana = facts::personas(map).iter().find(|it| it.name == "Ana").unwrap().id;
    let felt: Vec<Option<f64>> = facts::journey(map)
        .iter()
        .map(|it| {
            let rating =
                map.emotions.values().find(|one| one.persona == ana && one.touchpoint == it.id);
            rating.map(|it| it.value)
        })
        .collect();
    let felt: Vec<_> = felt.iter().map(|it| it.map(|it| it as i64)).collect();
    assert_eq!(felt, [Some(1), Some(-2), Some(-1), Some(-2), None, Some(1)]);

    let [hand_off] = &map.hand_offs.values().collect::<Vec<_>>()[..] else {
        panic!("there is one hand-off")
    };
    assert_eq!(map.touchpoints[&hand_off.from_touchpoint].title, "Calls for a date");
    assert_eq!(map.touchpoints[&hand_off.to_touchpoint].title, "Gets the boxes");
    assert_eq!(hand_off.trigger, "The date is fixed");
    assert_eq!(hand_off.context_carried, "Name and address");
    assert_eq!(hand_off.context_lost, "How many boxes there are");
}

/// Goes to the head of the first column, from wherever on the map.
async fn first_touchpoint(hands: &Keyboard<'_>) {
    hands.chord(&[CONTROL, HOME]).await;
    hands.chord(&[DOWN]).await;
    hands.chord(&[RIGHT]).await;
    hears(hands.window, JOURNEY[0].1[0]).await;
}

/// Goes to a card by the list of everything.
async fn go_to(hands: &Keyboard<'_>, text: &str) {
    hands.chord(&[CONTROL, 'k']).await;
    hands.window.wait_for("[role=combobox]:focus").await;
    hands.write(text).await;
    let marked = format!(
        "return document.querySelector('[role=option][aria-selected=true] > span')
            ?.textContent.includes({})",
        json!(text)
    );
    hands.window.wait_until(&format!("{text} is found"), &marked).await;
    hands.press(Key::Enter).await;
    hears(hands.window, text).await;
}

/// Waits until what has the keyboard says that.
async fn hears(window: &Window, text: &str) {
    let script = format!(
        "const at = document.activeElement;
         return [at?.getAttribute('aria-label'), at?.textContent].some((it) => it?.includes({}))",
        json!(text)
    );
    window.wait_until(&format!("the keyboard is at “{text}”"), &script).await;
}

/// Waits until the keyboard is at a node whose name begins like that.
async fn on(window: &Window, node: &str) {
    let script = format!("return document.activeElement?.dataset.node?.startsWith('{node}')");
    window.wait_until(&format!("the keyboard is at a {node}"), &script).await;
}

async fn on_the_map(window: &Window) {
    let script = "return document.activeElement?.dataset.node !== undefined";
    window.wait_until("the keyboard is on the map", script).await;
}

/// Waits until a card says that it lies there.
async fn lies_in(window: &Window, text: &str, lane: &str, touchpoint: &str) {
    // Names that are out of sight stay at the edges of the map.
    let script = format!(
        "const card = [...document.querySelectorAll('[data-node^=\"card:\"]')]
            .find((it) => it.textContent.replace(/\\s+/g, ' ').includes({}));
         const cell = card?.closest('[data-node^=\"cell:\"]')?.dataset.node.split(':') ?? [];
         const name = (node) => document
            .querySelector(`[data-node=\"${{node}}\"], [data-pin=\"${{node}}\"]`)?.textContent ?? '';
         return name(`label:${{cell[1]}}`).includes({}) && name(`touchpoint:${{cell[2]}}`).includes({})",
        json!(text),
        json!(lane),
        json!(touchpoint)
    );
    window.wait_until(&format!("“{text}” lies in {lane}, {touchpoint}"), &script).await;
}
