//! With a projector: what the room sees while the facilitator works on.

use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use crate::Trip;
use crate::window::Window;

/// The windows of the app, told apart by what is in them.
struct Screens {
    facilitator: WindowHandle,
    projector: WindowHandle,
}

impl Screens {
    /// Waits for the second window.
    async fn of(window: &Window) -> Self {
        let facilitator = window.client.window().await.unwrap();
        for _ in 0..200 {
            let all = window.client.windows().await.unwrap();
            if let Some(projector) = all.into_iter().find(|it| *it != facilitator) {
                return Self { facilitator, projector };
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("there is no second window");
    }

    async fn at_projector(&self, window: &Window) {
        window.client.switch_to_window(self.projector.clone()).await.unwrap();
    }

    async fn at_desk(&self, window: &Window) {
        window.client.switch_to_window(self.facilitator.clone()).await.unwrap();
    }
}

/// Waits until the projector's marker says this.
async fn marker(window: &Window, said: &str) {
    let script = format!(
        "return (document.querySelector('.marker')?.textContent ?? '')
            .replace(/[\\u2068\\u2069]/g, '').startsWith({})",
        json!(said)
    );
    window.wait_until(&format!("the marker says {said}"), &script).await;
}

/// The smallest letters in which a card that is in sight says something, in
/// pixels of the screen.
async fn smallest_letters(window: &Window) -> f64 {
    // A flight takes a moment.
    let still = "const t = document.querySelector('.world').style.transform;
        const same = window.lastView === t; window.lastView = t; return same";
    window.wait_until("the picture stands still", still).await;
    let script = "const scale = new DOMMatrix(document.querySelector('.world').style.transform).a;
        const bare = (it) => {
          const r = it.getBoundingClientRect();
          return r.right > 0 && r.bottom > 0 && r.left < innerWidth && r.top < innerHeight;
        };
        const sizes = [...document.querySelectorAll('[data-node^=\"card:\"]')]
          .map((it) => it.querySelector('.line')).filter((it) => it && bare(it))
          .map((it) => parseFloat(getComputedStyle(it).fontSize) * scale);
        return sizes.length === 0 ? null : Math.min(...sizes)";
    window.wait_until("there are cards in sight", script).await.as_f64().unwrap()
}

#[tokio::test]
async fn the_room_sees_what_it_is_shown_and_every_edit_and_nothing_private() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.run_action("Present").await;
    let screens = Screens::of(&window).await;

    screens.at_projector(&window).await;
    window.wait_for("[data-node=map]").await;
    let title = window.eval("return document.querySelector('h1').textContent").await;
    assert_eq!(title, "MetroFibre: a fault is reported and fixed");

    // Two stages, with the keys of a remote.
    window.press(Key::PageDown).await;
    marker(&window, "1 of 6 · Notice").await;
    window.press(Key::Down).await;
    marker(&window, "2 of 6 · Report · 1/").await;
    window.press(Key::PageDown).await;
    marker(&window, "2 of 6 · Report · 2/").await;
    let letters = smallest_letters(&window).await;
    let least = 18.0 * scale(&window).await;
    assert!(letters >= least - 0.1, "{letters} pixels are less than {least}");

    // Nothing private: not now, and not anywhere on the way.
    let private = window
        .eval(
            "return { parked: document.querySelectorAll('[data-node=parking]').length,
                authors: document.body.textContent.includes('– Ida'),
                forms: document.querySelectorAll('input, textarea, button, dialog').length,
                marks: getComputedStyle(document.querySelector('.active')).display }",
        )
        .await;
    assert_eq!(private, json!({ "parked": 0, "authors": false, "forms": 0, "marks": "none" }));
    // And no way to change anything.
    let refused = window
        .client
        .execute_async(
            "const done = arguments[0];
             window.__TAURI_INTERNALS__.invoke('library').then(() => done('answered'), () => done('refused'))",
            Vec::new(),
        )
        .await
        .unwrap();
    assert_eq!(refused, Value::from("refused"));

    // Blank, and back where it was.
    window.type_text("b").await;
    window.wait_for(".blank").await;
    screens.at_desk(&window).await;
    window
        .wait_until(
            "the facilitator is told",
            "return document.querySelector('[role=toolbar] .now')?.textContent.includes('blank')",
        )
        .await;

    // An edit that is made in private is there when the light goes on.
    window.run_action("Projector: blank").await;
    let card = "[data-node^=\"card:\"]";
    window.reveal(card).await;
    let node = window
        .eval(&format!(
            "return document.querySelector('{}').dataset.node",
            card.replace('"', "\\\"")
        ))
        .await;
    window.click(card).await;
    window.press(Key::Enter).await;
    window.wait_for(".viewport textarea:not(.spoken)").await;
    window.chord(&['\u{e009}', 'a']).await;
    window.type_text("Half a thought").await;
    screens.at_projector(&window).await;
    let said = "return document.body.textContent.includes('Half a thought')";
    assert_eq!(window.eval(said).await, Value::Bool(false), "what is typed is not for the room");
    screens.at_desk(&window).await;
    window.press(Key::Escape).await;
    window.run_action("Projector: follow my view").await;
    screens.at_projector(&window).await;
    window.wait_until("the edit is at the projector", said).await;
    let shown = format!(
        "return document.querySelector('[data-node={node}]')?.textContent.includes('Half a thought')"
    );
    assert_eq!(window.eval(&shown).await, Value::Bool(true));
    assert_eq!(window.eval("return document.querySelector('.blank') === null").await, true);

    // The end of it leaves the facilitator's window alone.
    screens.at_desk(&window).await;
    window.press_button("End").await;
    window
        .wait_until(
            "nothing is presented",
            "return document.querySelector('[role=toolbar] .now') === null",
        )
        .await;
    while window.client.windows().await.unwrap().len() > 1 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    window.close().await;
}

/// How large the projector's window is against the screen that sizes are for.
async fn scale(window: &Window) -> f64 {
    window.eval("return Math.min(innerWidth / 1280, innerHeight / 800)").await.as_f64().unwrap()
}
