//! What stands in Markdown beside headings and lists: HTML, owners, front matter.

use model::records::OwnerState;

use crate::read;

#[test]
fn tables_in_html_are_tables() {
    let map = read(
        "html.md",
        "# Trip\n\n<table>\n<tr><th>Stage</th><th colspan=\"2\">Aware</th><th>Buy</th></tr>\n\
         <tr><td><b>Touchpoints</b></td><td>Ad</td><td>Post</td><td>Shop</td></tr>\n\
         <tr><td>Pain points</td><td>too loud</td><td></td><td>a &lt; b<br>queue</td></tr>\n</table>\n",
    );
    assert_eq!(map.stages(), ["Aware", "Buy"]);
    assert_eq!(map.journey(), ["Ad", "Post", "Shop"]);
    assert_eq!(map.place("queue").0, "Pain points");
    assert_eq!(map.remarks(), Vec::<String>::new());
}

#[test]
fn who_owns_a_stage_owns_its_touchpoints() {
    let map = read(
        "owners.md",
        "# Umzug\n\n| Phase | Kontaktpunkte | Verantwortlich |\n|---|---|---|\n\
         | Melden | Anruf | Hotline |\n| Warten | Brief | ??? |\n",
    );
    let owners: Vec<(String, Option<OwnerState>)> =
        map.map.touchpoints.values().map(|it| (it.title.clone(), it.owner_state)).collect();
    assert!(owners.contains(&("Anruf".to_owned(), Some(OwnerState::Owned))), "{owners:?}");
    assert!(owners.contains(&("Brief".to_owned(), Some(OwnerState::Unknown))), "{owners:?}");
    assert_eq!(map.map.teams.len(), 1);
}

#[test]
fn lists_above_everything_are_said_of_the_map_and_what_has_no_place_is_named() {
    let map = read(
        "front.md",
        "---\ntitle: Trip\npersonas: [Ana, Ben]\ntags: [a, b]\nbuild:\n  theme: dark\n---\n\n\
         ## Find\n- Look\n",
    );
    assert_eq!(map.personas(), ["Ana", "Ben"]);
    assert_eq!(map.map.info.notes, "tags: a, b");
    assert_eq!(map.remarks(), ["The field “build” is not known and is left out."]);
}
