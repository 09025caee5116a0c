//! What can be dragged can be done without: with clicks, for whoever cannot
//! hold a button down while the hand moves.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::canvas::{cell, saved, wait_for_cards};
use crate::window::{CONTROL, Window};

/// Chooses in the list of that name, in the dialog that is open or beside the map.
async fn choose(window: &Window, list: &str, entry: &str) {
    let script = format!(
        "const plain = (text) => text.replace(/[\\u2068\\u2069]/g, '').trim();
         const label = [...document.querySelectorAll('dialog label, aside label')]
            .find((it) => plain(it.textContent).startsWith({}) && it.control?.tagName === 'SELECT');
         const list = label?.control;
         const entry = [...(list?.options ?? [])].find((it) => plain(it.textContent) === {});
         if (!entry) return false;
         list.value = entry.value;
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return true",
        json!(list),
        json!(entry)
    );
    window.wait_until(&format!("{list} offers {entry}"), &script).await;
}

/// Where the table begins: its element is always there.
const CORNER: &str = "[data-node=corner]";

/// Turns the wheel until a node lies in the middle of what is seen.
async fn look_at(window: &Window, css: &str) {
    window.wait_for(css).await;
    window
        .eval(&format!(
            "const view = document.querySelector('.viewport');
             const [it, around] = [document.querySelector({}), view].map((it) => it.getBoundingClientRect());
             view.dispatchEvent(new WheelEvent('wheel', {{
                deltaX: it.x + it.width / 2 - around.x - around.width / 2,
                deltaY: it.y + it.height / 2 - around.y - around.height / 2,
                bubbles: true, cancelable: true }}))",
            json!(css)
        ))
        .await;
    window.stands_still().await;
}

async fn click_on(window: &Window, css: &str) {
    look_at(window, css).await;
    window.click_at(window.middle(css).await).await;
}

/// Clicks what has that name among what a selector finds, wherever it has to be
/// scrolled to.
async fn click_named(window: &Window, css: &str, name: &str) {
    let script = format!(
        "const plain = (text) => (text ?? '').replace(/[\\u2068\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
         const it = [...document.querySelectorAll({})].filter((it) => !it.disabled).find((it) =>
            [it.querySelector('.menu-label')?.textContent, it.textContent, it.getAttribute('aria-label')]
                .some((said) => plain(said) === {}));
         it?.scrollIntoView({{ block: 'nearest' }});
         const box = it?.getBoundingClientRect();
         return box?.width > 0 && [box.x + box.width / 2, box.y + box.height / 2]",
        json!(css),
        json!(name)
    );
    let at = window.wait_until(&format!("there is {name:?}"), &script).await;
    window.click_at((at[0].as_f64().unwrap(), at[1].as_f64().unwrap())).await;
}

/// Chooses in the menu of a node.
async fn by_menu(window: &Window, css: &str, entry: &str) {
    look_at(window, css).await;
    window.ask_at(window.middle(css).await).await;
    window.wait_for("[role=menuitem]").await;
    click_named(window, "[role=menuitem]", entry).await;
    let gone = "return document.querySelector('[role=menu]') === null";
    window.wait_until("the menu is gone", gone).await;
}

async fn press(window: &Window, button: &str) {
    click_named(window, "button", button).await;
}

/// The sample from further away, so that there is more to click at.
async fn sample(trip: &Trip) -> Window {
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    for _ in 0..2 {
        press(&window, "Zoom out").await;
        window.stands_still().await;
    }
    window
}

/// What a script gives when it has become another thing than before.
async fn wait_for_other(window: &Window, what: &str, script: &str, before: &serde_json::Value) {
    window.wait_until(what, &format!("return (() => {{ {script} }})() !== {before}")).await;
}

/// Takes the last step back by its button.
async fn undo(window: &Window) {
    let script = "const it = [...document.querySelectorAll('header [role=toolbar] button')]
            .find((it) => it.getAttribute('aria-label').startsWith('Undo'));
         const box = it && !it.disabled && it.getBoundingClientRect();
         return box && [box.x + box.width / 2, box.y + box.height / 2]";
    let at = window.wait_until("something can be undone", script).await;
    window.click_at((at[0].as_f64().unwrap(), at[1].as_f64().unwrap())).await;
    saved(window).await;
}

/// The nodes of a kind, from left to right or from top to bottom.
fn in_order(kind: &str, side: char) -> String {
    format!(
        "return JSON.stringify([...document.querySelectorAll('[data-node^=\"{kind}:\"]')]
            .sort((a, b) => a.getBoundingClientRect().{side} - b.getBoundingClientRect().{side})
            .map((it) => it.dataset.node))"
    )
}

/// The node of the touchpoint of that name.
async fn touchpoint(window: &Window, name: &str) -> String {
    let script = format!(
        "return [...document.querySelectorAll('[data-node^=\"touchpoint:\"]')]
            .find((it) => it.textContent.includes({}))?.dataset.node",
        json!(name)
    );
    let id = window.wait_until(name, &script).await;
    format!("[data-node=\"{}\"]", id.as_str().unwrap())
}

/// Waits until a cell at the beginning of the map holds so many cards.
async fn holds(window: &Window, cell: &str, count: usize) -> Vec<String> {
    look_at(window, CORNER).await;
    wait_for_cards(window, cell, count).await
}

#[tokio::test]
async fn cards_go_to_other_cells_beside_the_map_and_to_another_map_with_clicks() {
    let Some(trip) = Trip::new() else { return };
    let window = sample(&trip).await;
    let from = cell(&window, "Customer actions", 0).await;
    let to = cell(&window, "Customer actions", 2).await;
    let there = holds(&window, &to, 1).await;
    let both = holds(&window, &from, 2).await;
    let card = |place: &str, number: usize| {
        format!("{place} [data-node^=\"card:\"]:nth-of-type({number})")
    };

    // One, and then all that are selected.
    by_menu(&window, &card(&from, 2), "Move to…").await;
    choose(&window, "Touchpoint", "Notice: Restarts the router").await;
    press(&window, "Move").await;
    let now = holds(&window, &to, 2).await;
    assert_eq!(now, [there[0].clone(), both[1].clone()]);
    click_on(&window, &card(&to, 1)).await;
    let second = window.middle(&card(&to, 2)).await;
    window.click_with(CONTROL, second).await;
    by_menu(&window, &card(&to, 2), "Move to…").await;
    choose(&window, "Touchpoint", "Notice: Connection drops").await;
    press(&window, "Move").await;
    holds(&window, &from, 3).await;
    undo(&window).await;
    holds(&window, &to, 2).await;
    undo(&window).await;
    holds(&window, &from, 2).await;

    // Beside the map, and back by its two buttons.
    by_menu(&window, &card(&from, 2), "Move to…").await;
    choose(&window, "Touchpoint", "Parking lot").await;
    press(&window, "Move").await;
    holds(&window, &from, 1).await;
    click_on(&window, &to).await;
    press(&window, "Parking lot").await;
    // As long as it is, it stands on several lines of its card.
    let name = both[1].replace('\n', " ");
    press(&window, &format!("Put “{name}” at Restarts the router, Customer actions")).await;
    holds(&window, &to, 2).await;
    undo(&window).await;
    press(&window, &format!("Move “{name}” to…")).await;
    choose(&window, "Touchpoint", "Notice: Connection drops").await;
    press(&window, "Move").await;
    holds(&window, &from, 2).await;

    // To another map.
    by_menu(&window, &card(&from, 2), "Move to another map…").await;
    window.wait_for("dialog [role=radiogroup] label").await;
    window.click_at(window.middle("dialog [role=radiogroup] label").await).await;
    press(&window, "Move").await;
    holds(&window, &from, 1).await;
    press(&window, "Undo in both").await;
    holds(&window, &from, 2).await;
    window.close().await;
}

#[tokio::test]
async fn columns_and_rows_are_put_in_order_and_given_room_with_clicks() {
    let Some(trip) = Trip::new() else { return };
    let window = sample(&trip).await;

    // A touchpoint to another stage.
    let touchpoints = in_order("touchpoint", 'x');
    let before = window.eval(&touchpoints).await;
    let first = touchpoint(&window, "Connection drops").await;
    by_menu(&window, &first, "Move to…").await;
    choose(&window, "Stage", "Report").await;
    press(&window, "Move").await;
    wait_for_other(&window, "the first touchpoint is another one", &touchpoints, &before).await;
    undo(&window).await;

    // A place further in its own.
    by_menu(&window, &first, "Move right").await;
    wait_for_other(&window, "it has gone on", &touchpoints, &before).await;
    undo(&window).await;

    // A stage behind another one.
    let stages = in_order("stage", 'x');
    let before = window.eval(&stages).await;
    by_menu(&window, "[data-node^=\"stage:\"]", "Move to…").await;
    choose(&window, "Position", "At the end").await;
    press(&window, "Move").await;
    wait_for_other(&window, "the stages have another order", &stages, &before).await;
    undo(&window).await;

    // A lane above another one, on the map and in the list of lanes.
    look_at(&window, CORNER).await;
    let lanes = in_order("label", 'y');
    let before = window.eval(&lanes).await;
    let label = "return [...document.querySelectorAll('[data-node^=\"label:\"]')]
        .find((it) => it.textContent.includes('Customer actions'))?.dataset.node";
    let label = window.wait_until("a lane", label).await;
    by_menu(&window, &format!("[data-node={label}]"), "Move to…").await;
    choose(&window, "Position", "At the end").await;
    press(&window, "Move").await;
    wait_for_other(&window, "the lane is last", &lanes, &before).await;
    let last = window.eval(&lanes).await;
    look_at(&window, CORNER).await;
    press(&window, "Lanes").await;
    press(&window, "Move up: Customer actions").await;
    wait_for_other(&window, "the lane is one higher", &lanes, &last).await;

    for _ in 0..2 {
        undo(&window).await;
    }
    look_at(&window, CORNER).await;

    // A column as wide, and a row as high, as is said.
    open_details(&window).await;
    click_on(&window, &first).await;
    size(&window, &first, "Width of the column", "width", 400.0).await;
    look_at(&window, CORNER).await;
    let head = format!("[data-node={label}]");
    click_on(&window, &head).await;
    size(&window, &head, "Least height of the row", "height", 480.0).await;
    window.close().await;
}

/// Types a size into its field, and waits until a node has it on the map.
async fn size(window: &Window, css: &str, field: &str, side: &str, size: f64) {
    let at = format!(
        "const label = [...document.querySelectorAll('aside label')]
            .find((it) => it.textContent.trim() === {});
         label?.control?.scrollIntoView({{ block: 'center' }});
         const box = label?.control?.getBoundingClientRect();
         return box && [box.x + box.width / 2, box.y + box.height / 2]",
        json!(field)
    );
    let at = window.wait_until(field, &at).await;
    window.click_at((at[0].as_f64().unwrap(), at[1].as_f64().unwrap())).await;
    window.type_text(&size.to_string()).await;
    window.press(Key::Enter).await;
    let script = format!(
        "const it = document.querySelector({}).getBoundingClientRect();
         const zoom = document.querySelector('.world').getBoundingClientRect && Number(
            /scale\\(([^)]*)\\)/.exec(document.querySelector('.world').style.transform)[1]) * 8;
         return Math.abs(it.{side} / zoom - {size}) < 2",
        json!(css)
    );
    window.wait_until(&format!("the {side} is {size}"), &script).await;
}

#[tokio::test]
async fn ratings_spans_and_times_are_set_with_clicks() {
    let Some(trip) = Trip::new() else { return };
    let window = sample(&trip).await;

    // A level of the curve: the curve is selected, then its level pressed.
    // Others come before it when more of the map has elements.
    window.wait_for("[data-node^=\"emotion:\"]").await;
    let id = window.eval("return document.querySelector('[data-node^=\"emotion:\"]').dataset.node");
    let point = &format!("[data-node={}]", id.await);
    click_on(&window, point).await;
    window.stands_still().await;
    let label =
        format!("return document.querySelector({}).getAttribute('aria-label')", json!(point));
    let before = window.eval(&label).await;
    let at = window.middle(point).await;
    window.click_at((at.0, at.1 + 20.0)).await;
    wait_for_other(&window, "the rating is lower", &label, &before).await;
    let lower = window.eval(&label).await;
    by_menu(&window, point, "Rate higher").await;
    wait_for_other(&window, "the rating is higher", &label, &lower).await;

    look_at(&window, CORNER).await;
    // A card over several touchpoints, by its menu and by where it ends.
    let first = cell(&window, "Customer actions", 0).await;
    let card = window
        .eval(&format!(
            "return document.querySelector('{first} [data-node^=\"card:\"]').dataset.node"
        ))
        .await;
    let card = format!("[data-node={card}]");
    let across = format!(
        "return document.querySelector('{card}')?.closest('[data-node^=\"across:\"]')
            ?.getAttribute('aria-label')?.replace(/[\\u2068\\u2069]/g, '') ?? null"
    );
    let spans = |said: &str| {
        format!("const now = (() => {{ {across} }})(); return now === {}", json!(said))
    };
    by_menu(&window, &card, "Span one touchpoint further").await;
    let two = spans("Spans Connection drops to Asks the neighbours, 2 touchpoints");
    window.wait_until("it spans two", &two).await;
    open_details(&window).await;
    click_on(&window, &card).await;
    choose(&window, "To", "Notice: Restarts the router").await;
    let three = spans("Spans Connection drops to Restarts the router, 3 touchpoints");
    window.wait_until("it spans three", &three).await;

    // How long something takes.
    click_named(&window, "[data-lens=timeline]", "Timeline").await;
    window.wait_for("[data-node^=\"duration:\"]").await;
    let bar =
        window.eval("return document.querySelector('[data-node^=\"duration:\"]').dataset.node");
    let bar = format!("[data-node={}]", bar.await);
    let label = format!("return document.querySelector({}).getAttribute('aria-label')", json!(bar));
    let before = window.eval(&label).await;
    by_menu(&window, &bar, "Move right").await;
    wait_for_other(&window, "it takes longer", &label, &before).await;
    window.close().await;
}

async fn open_details(window: &Window) {
    let closed = "return document.querySelector('aside[aria-label=Details]') === null";
    if window.eval(closed).await == json!(true) {
        press(window, "Details").await;
        window.wait_for("aside[aria-label=Details] h2").await;
    }
}

#[tokio::test]
async fn channels_hand_offs_priorities_and_actions_are_changed_with_clicks() {
    let Some(trip) = Trip::new() else { return };
    let window = sample(&trip).await;

    // Onto the row of another channel.
    click_named(&window, "[data-lens=channels]", "Channels").await;
    window.wait_for("[data-node^=\"row:channel:\"]").await;
    let page = touchpoint(&window, "Looks at the status page").await;
    let label =
        format!("return document.querySelector({}).getAttribute('aria-label')", json!(page));
    let before = window.eval(&label).await;
    by_menu(&window, &page, "Move to…").await;
    choose(&window, "Channel", "App").await;
    press(&window, "Move").await;
    wait_for_other(&window, "it is on another channel", &label, &before).await;
    undo(&window).await;

    // A hand-off between two boxes that do not follow each other.
    click_named(&window, "[data-lens=flow]", "Flow").await;
    let from = touchpoint(&window, "Connection drops").await;
    let to = touchpoint(&window, "Restarts the router").await;
    click_on(&window, &from).await;
    window.click_with(CONTROL, window.middle(&to).await).await;
    by_menu(&window, &to, "Write down a hand-off, to the next touchpoint or between two").await;
    let drawn = "return document.querySelector('aside h2')?.textContent
        .replace(/[\\u2068\\u2069]/g, '').includes('Connection drops')";
    window.wait_until("the hand-off is open", drawn).await;
    saved(&window).await;

    // A step further on the board of priorities.
    click_named(&window, "[data-lens=priorities]", "Priorities").await;
    window.wait_for("[data-node^=\"placed:impact:\"]").await;
    let note = window
        .eval("return document.querySelector('[data-node^=\"placed:impact:\"]').dataset.node");
    let note = format!("[data-node={}]", note.await);
    let label =
        format!("return document.querySelector({}).getAttribute('aria-label')", json!(note));
    let before = window.eval(&label).await;
    by_menu(&window, &note, "Move down").await;
    wait_for_other(&window, "it stands elsewhere", &label, &before).await;

    // An action to another column, by its form.
    press(&window, "Actions").await;
    window.wait_for("[data-action]").await;
    let column =
        "return document.querySelector('[data-action]').closest('[data-state]').dataset.state";
    let before = window.eval(column).await;
    assert_ne!(before, json!("dropped"));
    let id = window.eval("return document.querySelector('[data-action]').dataset.action").await;
    window.click_at(window.middle(&format!("[data-action={id}]")).await).await;
    click_named(&window, "aside fieldset label", "Dropped").await;
    press(&window, "All actions").await;
    let dropped = format!(
        "return document.querySelector('[data-action={id}]')?.closest('[data-state]')?.dataset.state === 'dropped'"
    );
    window.wait_until("it is dropped", &dropped).await;
    window.close().await;
}

#[tokio::test]
async fn keys_go_on_at_the_map_after_a_hand_was_elsewhere() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.step_back().await;
    let from = cell(&window, "Customer actions", 0).await;
    window.click(&format!("{from} [data-node^=\"card:\"]")).await;
    let active = "return document.activeElement?.closest('.world [data-node]')?.dataset.node ?? ''";
    // What is pressed leaves the keyboard at the map, at a bar or at nothing.
    for places in [
        &[".rail button[aria-pressed]", "aside header button"][..],
        &["header [role=toolbar] button:has(.lucide-minus)"],
        &["header .saving"],
    ] {
        let before = window.eval(active).await;
        for place in places {
            window.click(place).await;
        }
        window.press(Key::Right).await;
        let goes_on =
            format!("const now = (() => {{ {active} }})(); return now !== '' && now !== {before}");
        window.wait_until(&format!("keys go on after {places:?}"), &goes_on).await;
    }
    window.close().await;
}
