//! With the pointer: columns that are dragged, buttons on the map, names that
//! stay in sight.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::Window;

/// The ids of the touchpoints, from left to right.
const COLUMNS: &str = "return [...document.querySelectorAll('[data-node^=\"touchpoint:\"]')]
    .sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
    .map((it) => it.dataset.node)";

async fn columns(window: &Window) -> Vec<String> {
    let value = window.eval(COLUMNS).await;
    value.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

async fn wait_for_order(window: &Window, what: &str, expected: &[&String]) {
    let script = format!(
        "const now = (() => {{ {COLUMNS} }})();
         return {}.every((id, index) => now[index] === id)",
        json!(expected)
    );
    window.wait_until(what, &script).await;
}

fn node(id: &str) -> String {
    format!("[data-node=\"{id}\"]")
}

#[tokio::test]
async fn a_touchpoint_is_dragged_behind_another_unless_escape_is_pressed() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    let before = columns(&window).await;
    let from = window.middle(&node(&before[0])).await;
    let (x, y) = window.middle(&node(&before[1])).await;
    let to = (x + 60.0, y);

    window.hold(from, to).await;
    window.wait_for(".ghost").await;
    let faint = "return document.querySelector('.lifted').getAttribute('d') !== ''";
    assert_eq!(window.eval(faint).await, json!(true));
    // The map makes room before anything is decided.
    wait_for_order(&window, "the new order is foreseen", &[&before[1], &before[0], &before[2]])
        .await;
    window.press(Key::Escape).await;
    window.wait_until("the drag is over", "return !document.querySelector('.ghost')").await;
    assert_eq!(window.eval(faint).await, json!(false));
    // More of the map may have elements by now than before.
    assert_eq!(columns(&window).await[..before.len()], before);
    window.click_at(to).await;

    window.drag(from, to).await;
    wait_for_order(&window, "the two have changed places", &[&before[1], &before[0], &before[2]])
        .await;
    window.chord(&['\u{e009}', 'z']).await;
    wait_for_order(&window, "they are back", &[&before[0], &before[1], &before[2]]).await;
    window.close().await;
}

#[tokio::test]
async fn the_button_behind_a_stage_adds_a_touchpoint() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    let last = columns(&window).await[3].clone();
    window.click_at(window.middle(&node(&last)).await).await;
    let button = window.middle(".spots [aria-label=\"Add a touchpoint\"]").await;
    window.click_at(button).await;
    window.wait_for(".map-editor").await;
    window.type_text("Calls a friend").await;
    window.press(Key::Enter).await;
    window
        .wait_until(
            "the touchpoint has its name",
            "return [...document.querySelectorAll('[data-node^=\"touchpoint:\"]')]
                .some((it) => it.textContent.includes('Calls a friend'))",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_name_that_stays_in_sight_stands_for_what_it_names() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=grid]").await;
    window
        .eval(
            "document.querySelector('.viewport').dispatchEvent(new WheelEvent('wheel',
                { deltaX: 900, deltaY: 500, bubbles: true, cancelable: true }))",
        )
        .await;
    for kind in ["label", "stage"] {
        let pin = format!("[data-pin^=\"{kind}:\"]:not([hidden])");
        let (x, y) = window.middle(&pin).await;
        let id = window.eval(&format!("return document.querySelector('{pin}').dataset.pin")).await;
        window.click_at((x, y)).await;
        let active = format!("return document.activeElement?.dataset.node === {id}");
        window.wait_until(&format!("the {kind} is active"), &active).await;
        // What is under the hand stays there.
        assert_eq!(window.middle(&pin).await, (x, y));
    }
    window.close().await;
}

#[tokio::test]
async fn an_empty_map_is_begun_where_it_says_that_something_is_missing() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&[]).await;
    window.press_button("New map").await;
    window.wait_for("dialog input").await;
    window.type_text("By hand").await;
    window.press(Key::Enter).await;
    window.wait_for("[data-node=grid]").await;
    // The map has the keyboard without a click.
    window.press(Key::Down).await;
    window
        .wait_until(
            "the keyboard is on the map",
            "return document.activeElement?.dataset.node !== undefined",
        )
        .await;
    for (place, name, made) in [
        ("[data-node=nothing]", "First", "stage:"),
        ("[data-node=touchpoints] [data-node^=\"nothing:\"]", "Reads a poster", "touchpoint:"),
    ] {
        window.click_at(window.middle(place).await).await;
        window.press(Key::Enter).await;
        window.wait_for(".map-editor").await;
        window.type_text(name).await;
        window.press(Key::Enter).await;
        window
            .wait_until(
                &format!("{name} stands on the map"),
                &format!(
                    "return document.querySelector('[data-node^=\"{made}\"]')
                        ?.textContent.includes({})",
                    json!(name)
                ),
            )
            .await;
    }
    window.close().await;
}

#[tokio::test]
async fn buttons_that_add_are_never_smaller_than_a_finger() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    // The buttons are where the hand is at work, wherever it was left before.
    let column = columns(&window).await[1].clone();
    window.click_at(window.middle(&node(&column)).await).await;
    window.wait_for(".spots button:not([hidden])").await;
    let mut seen = 0;
    let sizes = "return [...document.querySelectorAll('.spots button:not([hidden])')].map((it) => {
        const box = it.getBoundingClientRect();
        return Math.min(box.width, box.height);
    })";
    for _ in 0..5 {
        let found = window.eval(sizes).await;
        let sizes = found.as_array().unwrap();
        assert_eq!(sizes.iter().find(|it| it.as_f64().unwrap() < 24.0), None);
        seen += sizes.len();
        window.run_action("Zoom out").await;
        window.stands_still().await;
    }
    assert!(seen > 0, "no button is ever shown");
    window.close().await;
}

#[tokio::test]
async fn no_map_is_lost_under_the_names_of_its_lanes() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=grid]").await;
    for _ in 0..4 {
        window
            .eval(
                "document.querySelector('.viewport').dispatchEvent(new WheelEvent('wheel',
                    { deltaX: 9000, deltaY: 500, bubbles: true, cancelable: true }))",
            )
            .await;
    }
    window
        .wait_until(
            "the last stage shows beside the names",
            "const names = document.querySelector('.gutter:not([hidden])')?.getBoundingClientRect();
             const stages = [...document.querySelectorAll('.stages span')];
             return names && stages.some((it) => it.getBoundingClientRect().right > names.right + 60)",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_drag_soon_after_a_click_is_no_double_click() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    let before = columns(&window).await;
    let from = window.middle(&node(&before[0])).await;
    let (x, y) = window.middle(&node(&before[1])).await;
    let to = (x + 60.0, y);
    window.click_at(from).await;
    window.drag(from, to).await;
    wait_for_order(&window, "the two have changed places", &[&before[1], &before[0]]).await;
    // As the engine says it when the two presses were near enough in time.
    window
        .eval(&format!(
            "document.querySelector('.viewport').dispatchEvent(new MouseEvent('dblclick',
                {{ bubbles: true, clientX: {}, clientY: {} }}))",
            to.0, to.1
        ))
        .await;
    assert_eq!(window.eval("return document.querySelector('.map-editor')").await, json!(null));
    window.close().await;
}

#[tokio::test]
async fn one_stroke_draws_the_curve_and_undo_takes_it_back() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.step_back().await;
    let first = "return document.querySelector('[data-node^=\"emotion:\"]')?.dataset.node";
    let first = window.wait_until("a rating", first).await;
    window.reveal(&format!("[data-node=\"{}\"]", first.as_str().unwrap())).await;
    window.turn_wheel(250.0).await;
    // The ratings of the first persona from left to right.
    let ids = "const all = [...document.querySelectorAll('[data-node^=\"emotion:\"]')]
            .map((it) => it.dataset.node);
        const persona = (it) => it.split(':')[1];
        return all.filter((it) => persona(it) === persona(all[0])).slice(0, 3)";
    let ids = window.eval(ids).await;
    let ratings = format!(
        "const own = {ids}.flatMap((id) => document.querySelector(`[data-node=\"${{id}}\"]`) ?? []);"
    );
    let said =
        format!("{ratings} return JSON.stringify(own.map((it) => it.getAttribute('aria-label')))");
    let before = window.eval(&said).await;
    let places = format!(
        "{ratings} const plot = document.querySelector('[data-node^=\"plot:\"]')
            .getBoundingClientRect();
         const x = own.map((it) => it.getBoundingClientRect()).map((box) => box.x + box.width / 2);
         return [x[0], x[2], plot.y, plot.y + plot.height]"
    );
    let places = window.eval(&places).await;
    let [first, third, top, bottom] = [0, 1, 2, 3].map(|index| places[index].as_f64().unwrap());
    // Nothing was clicked before: the stroke alone says what is meant.
    window.drag((first - 20.0, bottom - 3.0), (third + 20.0, top + 3.0)).await;
    let changed = format!("return (() => {{ {said} }})() !== {before}");
    window.wait_until("the curve is another one", &changed).await;
    window.chord(&['\u{e009}', 'z']).await;
    let same = format!("return (() => {{ {said} }})() === {before}");
    window.wait_until("the curve is as it was", &same).await;
    window.close().await;
}
