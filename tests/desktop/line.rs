//! The hand-offs along the line: walked, described, let be and counted.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::capture::says;
use crate::window::{CONTROL, SHIFT, Window};

const DRAWER: &str = ".hand-off-drawer";
const F6: char = '\u{e036}';

/// Waits until a figure at the foot of the window is so much.
async fn counts(window: &Window, figure: &str, count: &str) {
    says(window, &format!(".ledger [data-figure={figure}] strong"), count).await;
}

/// Waits until the drawer stands at that place of so many.
async fn stands_at(window: &Window, place: usize, of: usize) {
    let script = format!(
        "const said = document.querySelector('.hand-off-drawer .walk p')?.textContent ?? '';
         return said.replace(/[\\u2068\\u2069]/g, '').trim() === '{place} of {of}'"
    );
    window.wait_until(&format!("it stands at {place} of {of}"), &script).await;
}

#[tokio::test]
async fn the_drawer_is_walked_by_keyboard_over_the_whole_line() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"hand_off:\"]").await;
    counts(&window, "described", "8").await;
    counts(&window, "unowned", "1").await;

    // The keyboard stays in the same field while the room goes from place to place.
    window.chord(&[CONTROL, F6]).await;
    window.wait_for(&format!("{DRAWER} [data-field=trigger] textarea:focus")).await;
    let mut seen = Vec::new();
    for place in 1..=8 {
        stands_at(&window, place, 8).await;
        window.wait_for(&format!("{DRAWER} [data-field=trigger] textarea:focus")).await;
        let ends = "return [...document.querySelectorAll('.hand-off-drawer .end button')]
            .map((it) => it.textContent.trim()).join(' to ')";
        seen.push(window.eval(ends).await);
        window.chord(&[F6]).await;
    }
    seen.dedup();
    assert_eq!(seen.len(), 8, "{seen:?}");
    stands_at(&window, 1, 8).await;
    window.chord(&[SHIFT, F6]).await;
    stands_at(&window, 8, 8).await;

    // What was typed is kept when the next one is asked for.
    window.type_text(" Quite so.").await;
    window.chord(&[F6]).await;
    stands_at(&window, 1, 8).await;
    window.chord(&[SHIFT, F6]).await;
    let kept = "return document.querySelector('.hand-off-drawer [data-field=trigger] textarea')
        .value.endsWith('Quite so.')";
    window.wait_until("what was typed is kept", kept).await;

    // Without it the change is suggested again, and is let be with a reason.
    window.chord(&[F6]).await;
    stands_at(&window, 1, 8).await;
    window.press_button("Delete: Hand-off").await;
    counts(&window, "described", "7").await;
    counts(&window, "suggested", "1").await;
    window.click(".ledger [data-figure=suggested]").await;
    window.press_button("Nothing is handed over here…").await;
    window.wait_for(&format!("{DRAWER} input:focus")).await;
    window.type_text("They only look at it").await;
    window.press(Key::Enter).await;
    let gone = "return document.querySelector('.ledger [data-figure=suggested]') === null";
    window.wait_until("it is suggested no longer", gone).await;
    window.chord(&[CONTROL, 'z']).await;
    counts(&window, "suggested", "1").await;

    // It is taken, in whatever lens one looks through.
    window.click("[data-lens=owners]").await;
    window.wait_for("[data-node^=\"row:team:\"]").await;
    window.click(".ledger [data-figure=suggested]").await;
    window.press_button("Describe the hand-off").await;
    counts(&window, "described", "8").await;
    window.wait_for(&format!("{DRAWER} [data-field=trigger] textarea:focus")).await;

    // A figure leads to the next such place; what is settled there is counted at once.
    window.click(".ledger [data-figure=disputed]").await;
    let disputed = "return document.querySelector('.hand-off-drawer .mark.disputed') !== null";
    window.wait_until("the disputed one is shown", disputed).await;
    let asked = "[...document.querySelectorAll('.hand-off-drawer [data-field=owner_state] label')]
        .find((it) => it.textContent.includes('Owner unknown'))";
    window.wait_until("its owner can be said", &format!("return {asked} !== undefined")).await;
    window.eval(&format!("{asked}.click(); return true")).await;
    counts(&window, "disputed", "1").await;
    counts(&window, "unowned", "3").await;
    window.press(Key::Escape).await;
    let closed = "return document.querySelector('.hand-off-drawer') === null";
    window.wait_until("the drawer is closed", closed).await;
    window.close().await;
}

#[tokio::test]
async fn what_is_assumed_is_found_in_the_register_and_becomes_evidence() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"card:\"]").await;
    window.run_action("Evidence").await;
    let panel = "aside[aria-label=\"Evidence\"]";
    says(&window, &format!("{panel} .coverage"), "The whole map").await;
    let stages = "return document.querySelectorAll('aside .coverage li').length";
    assert_eq!(window.eval(stages).await, json!(7), "six stages and the map");

    // Only cards that are assumed; of each of them a question can be made.
    window.click(&format!("{panel} .levels .assumption")).await;
    let chosen = "const list = document.querySelector('aside .filters select');
        list.value = 'hand_off';
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    window.eval(chosen).await;
    let only = "const kinds = [...document.querySelectorAll('aside .lines .under')];
        return kinds.length > 0 && kinds.every((it) => it.textContent.includes('Hand-off'))
            ? kinds.length : null";
    let count = window.wait_until("only hand-offs are listed", only).await.as_u64().unwrap();
    window
        .click(&format!("{panel} .lines li button[aria-label^=\"Make a research question\"]"))
        .await;
    let fewer = format!(
        "return document.querySelectorAll('aside .lines li button[aria-label^=\"Make a\"]').length === {}",
        count - 1
    );
    window.wait_until("it is not asked about twice", &fewer).await;

    // Its answer is offered as evidence, and taken.
    window.chord(&[CONTROL, '8']).await;
    let opened = "const names = [...document.querySelectorAll('aside .item button.name')];
        names.at(-1)?.click();
        return names.length > 0";
    window.wait_until("the question is opened", opened).await;
    let answered = "const label = [...document.querySelectorAll('aside label')]
            .find((it) => it.textContent.trim() === 'Answered');
        label?.click();
        return label !== undefined";
    window.wait_until("it is answered", answered).await;
    let field = "const label = [...document.querySelectorAll('aside label')]
            .find((it) => it.textContent.trim() === 'Answer' || it.textContent.includes('found out'));
        const area = label && document.getElementById(label.htmlFor);
        area?.focus();
        return area !== undefined && document.activeElement === area";
    window.wait_until("the answer can be typed", field).await;
    window.type_text("Twelve calls in March").await;
    window.press(Key::Tab).await;
    window.press_button("Use as its evidence").await;
    window.run_action("Evidence").await;
    let backed = "return document.querySelector('aside .coverage') !== null";
    window.wait_until("the register is back", backed).await;
    let source = "const levels = document.querySelector('aside .levels .research');
        if (levels?.getAttribute('aria-pressed') === 'false') levels.click();
        return [...document.querySelectorAll('aside .lines .under')]
            .some((it) => it.textContent.includes('Twelve calls in March'))";
    window.wait_until("it is known by the answer", source).await;
    window.close().await;
}
