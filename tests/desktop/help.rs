//! Help in its own window, and the tour above the map.

use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;

use crate::Trip;
use crate::access::{check, rules};
use crate::window::{ALT, CONTROL, SHIFT, Window};

/// Goes to the window of help, which is the only other one.
async fn to_help(window: &Window) -> WindowHandle {
    let facilitator = window.client.window().await.unwrap();
    for _ in 0..200 {
        let all = window.client.windows().await.unwrap();
        if let Some(help) = all.into_iter().find(|it| *it != facilitator) {
            window.client.switch_to_window(help).await.unwrap();
            window.wait_for("nav [aria-current=page]").await;
            return facilitator;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("there is no second window");
}

/// The title of the page that is read.
async fn reads(window: &Window, title: &str) {
    let script = format!("return document.querySelector('article h1')?.textContent === '{title}'");
    window.wait_until(&format!("the page is “{title}”"), &script).await;
}

#[tokio::test]
async fn help_is_searched_and_read_by_keyboard() {
    let Some(trip) = Trip::new() else { return };
    let rules = rules();
    let window = trip.start(&[]).await;
    window.wait_for("main").await;
    window.chord(&[SHIFT, char::from(Key::F1)]).await;
    let facilitator = to_help(&window).await;
    reads(&window, "A tour in ten minutes").await;

    // The keyboard is in the search; what is found is a list of links.
    window
        .wait_until(
            "the keyboard is in the search",
            "return document.activeElement?.matches('[role=searchbox]')",
        )
        .await;
    check(&window, &rules, "help, a page").await;
    window.type_text("silent writing").await;
    window
        .wait_until(
            "the page about it comes first",
            "return document.querySelector('main li a')?.textContent === 'In the workshop'",
        )
        .await;
    check(&window, &rules, "help, found").await;
    window.press(Key::Down).await;
    window.press(Key::Enter).await;
    reads(&window, "In the workshop").await;
    window
        .wait_until(
            "the keyboard goes on at the title",
            "return document.activeElement?.matches('article h1')",
        )
        .await;

    // A link leads on, and there is a way back. The keys are those of the app.
    window
        .wait_until(
            "keys are named",
            "return [...document.querySelectorAll('article kbd')].some((it) => it.textContent === 'F6')",
        )
        .await;
    window.eval("document.querySelector('article a[href=\"#emotions\"]').focus()").await;
    window.press(Key::Enter).await;
    reads(&window, "Draw how the journey feels").await;
    window.chord(&[ALT, char::from(Key::Left)]).await;
    reads(&window, "In the workshop").await;

    // The tour begins in the other window, and this one goes out of its way: at
    // once, so that the script must not wait for what it does.
    window.eval("setTimeout(() => document.querySelector('header > button').click(), 100)").await;
    window.client.switch_to_window(facilitator).await.unwrap();
    window.wait_for("[data-node=map]").await;
    step(&window, 1).await;
    window.close().await;
}

/// Waits for a step of the tour.
async fn step(window: &Window, number: u32) {
    let script = format!(
        "return [...document.querySelectorAll('h2')].some((it) =>
            it.textContent.replace(/[\\u2068\\u2069]/g, '').startsWith('Step {number} of 10'))"
    );
    window.wait_until(&format!("the tour is at step {number}"), &script).await;
}

#[tokio::test]
async fn the_tour_sees_what_was_done_and_can_be_left() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&[]).await;
    window.press_button("Take the tour").await;
    window.wait_for("[data-node^=\"card:\"]").await;
    step(&window, 1).await;
    check(&window, &rules(), "the tour").await;

    window.reveal("[data-node^=\"card:\"]").await;
    window.click("[data-node^=\"card:\"]").await;
    step(&window, 2).await;
    window.press(Key::Escape).await;
    window.type_text("Is anybody there?").await;
    window.press(Key::Enter).await;
    step(&window, 3).await;
    window.press(Key::Escape).await;
    window.type_text("Nobody calls back !4").await;
    window.press(Key::Enter).await;
    step(&window, 4).await;
    window.press(Key::Escape).await;

    // What was done is undone as ever; the tour is left at any moment.
    window.press_button("Back").await;
    step(&window, 3).await;
    window.press_button("Skip").await;
    step(&window, 4).await;
    window.press_button("Leave the tour").await;
    window
        .wait_until(
            "the tour is gone and the keyboard is on the map",
            "return !document.body.textContent.includes('of 10') &&
                document.activeElement?.closest('[role=grid]') !== null",
        )
        .await;
    window.chord(&[CONTROL, 'z']).await;
    window.close().await;
}
