//! What stands in Markdown beside headings and lists: HTML, owners, front matter.

use model::records::OwnerState;

use crate::{part, read};

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

#[test]
fn journeys_with_headings_of_their_own_are_parts() {
    let text = "# Buying\n\n## Journey 1: Student buys\n**Persona**: Student\n\n\
                | Stage | Action | Emotion |\n|---|---|---|\n| Find | Searches | 😊 |\n\n\
                ## Journey 2: Teacher buys\n**Persona**: Teacher\n\n\
                | Stage | Action | Emotion |\n|---|---|---|\n| Order | Fills in form | 😡 |\n";
    let first = read("two.md", text);
    assert_eq!(first.stages(), ["Find"]);
    assert_eq!(first.import.parts, ["Journey 1: Student buys", "Journey 2: Teacher buys"]);
    let second = part("two.md", text.as_bytes(), 1);
    assert_eq!(second.stages(), ["Order"]);
    assert_eq!(second.map.info.title, "Journey 2: Teacher buys");
    assert_eq!(second.rating("Teacher", "Order"), Some(-2.0));
    assert_eq!(second.personas(), ["Teacher"]);
}

#[test]
fn stages_may_be_bold_lines_or_items_with_touchpoints_below_them() {
    let bold = read(
        "bold.md",
        "# Map\n\n**Stage 1: Discover**\n- **Touchpoints**: Job board\n- **Emotions**: 😊\n\n\
         **Stage 2: Apply** (2 days)\n- **Touchpoints**: Form\n- **Emotions**: 😡\n",
    );
    assert_eq!(bold.stages(), ["Discover", "Apply (2 days)"]);
    assert_eq!(bold.rating("Unnamed persona", "Form"), Some(-2.0));
    let items = read(
        "items.md",
        "# Map\n\n## Detailed journey\n1. **Discovery**\n   - **Touchpoint**: Search engine\n\
         \x20  - **Emotions**: 😊\n2. **Registration**\n   - **Touchpoint**: Form\n   - **Emotions**: 😟\n",
    );
    assert_eq!(items.stages(), ["Discovery", "Registration"]);
    assert_eq!(items.journey(), ["Search engine", "Form"]);
    assert_eq!(items.rating("Unnamed persona", "Form"), Some(-1.0));
    let below = read(
        "below.md",
        "# Map\n| Stage | Actions | Emotions |\n|---|---|---|\n| Discover | Research | 😊 |\n\
         | Apply | Fill | 😡 |\n\n## Key moments\n### Critical touchpoints\n1. **First answer**\n\
         \x20  - Sets expectation\n",
    );
    assert_eq!(below.stages(), ["Discover", "Apply"]);
}

#[test]
fn the_column_that_says_it_names_the_touchpoints_does() {
    let map = read(
        "columns.md",
        "# ERP\n## Stage 1: Morning\n| Step | Touchpoint | Emotion | Screen |\n|---|---|---|---|\n\
         | 1 | Push notification | 😟 | Inbox |\n| 2 | Support call | 😊 | Dialer |\n",
    );
    assert_eq!(map.journey(), ["Push notification", "Support call"]);
    assert_eq!(map.place("Inbox").0, "Screen");
    let curve = read(
        "curve.md",
        "# Map\n| 阶段 | 触点 | 情绪曲线 |\n|---|---|---|\n| 认知 | 网站 | 😐 中性 |\n| 购买 | 商店 | 😊 |\n",
    );
    let persona = curve.personas()[0].clone();
    assert_eq!(curve.rating(&persona, "商店"), Some(1.0));
}

#[test]
fn the_heading_around_a_map_is_its_title_and_a_portrait_is_of_one_persona() {
    let map = read(
        "title.md",
        "## User Journey: Trip planning (Persona: Anna)\n\n| Stage | Action | Emotion |\n\
         |---|---|---|\n| Find | Searches | 😊 |\n| Ride | Rides | 😊 |\n",
    );
    assert_eq!(map.map.info.title, "User Journey: Trip planning (Persona: Anna)");
    assert_eq!(map.personas(), ["Anna"]);
    let map = read(
        "portrait.md",
        "# Order\n## Persona\n**Name**: Rosa Ali\n**Role**: Manager\n**Age**: 45\n\
         **Frustrations**: Forms\n\n## Stage 1: Find\n**Actions**: Searches\n",
    );
    assert_eq!(map.personas(), ["Rosa Ali"]);
    let rosa = map.map.personas.values().next().unwrap();
    assert_eq!(
        (rosa.context.as_str(), rosa.frustrations.as_str()),
        ("Role: Manager\nAge: 45", "Forms")
    );
    let map = read(
        "portraits.md",
        "# Order\n## Personas\n### Jordan (Developer)\n- Writes code\n### Kim\n- Pays\n\n\
         ## Stage 1: Find\n**Actions**: Searches\n",
    );
    assert_eq!(map.personas(), ["Jordan (Developer)", "Kim"]);
    assert_eq!(map.remarks(), Vec::<String>::new());
}

#[test]
fn what_stands_under_a_label_keeps_it() {
    let map = read(
        "labels.md",
        "# Map\n## Stage 1: Cart\n**User Actions:**\n- Adds items\n\n**AI Actions:**\n- Suggests\n\n\
         **Pain Points:**\n```\nWhy an account?\n```\n\n> \"I gave up.\"\n\n\
         ## Insights\n**Moments of truth:**\n- First search\n",
    );
    assert_eq!(map.journey(), ["Adds items"]);
    assert_eq!(map.place("Suggests").0, "AI Actions");
    assert_eq!(map.place("Why an account?").0, "Pain Points");
    assert_eq!(map.place("\"I gave up.\"").0, "Quotes");
    map.place("Moments of truth");
    let table = read(
        "kinds.md",
        "# Map\n| Stage | Activity | Tasks | Pain points |\n|---|---|---|---|\n\
         | Find | Looks | Fill form | slow |\n| Buy | Pays | Sign | dear |\n",
    );
    assert_eq!(table.place("Looks").0, "Activity");
    assert_eq!(table.place("Sign").0, "Tasks");
}

#[test]
fn diagrams_between_the_fences_of_a_wiki_are_read() {
    let map =
        read("wiki.md", "# Page\n\n::: mermaid\njourney\n  section A\n    b: 5: C\n:::\n\nEnd.\n");
    assert_eq!((map.stages(), map.rating("C", "b")), (vec!["A".to_owned()], Some(2.0)));
}

#[test]
fn headings_over_tables_with_columns_of_their_own_are_stages() {
    let map = read(
        "apart.md",
        "# Repair\n\n## Notice\n\n| | Line drops | Asks around |\n|---|---|---|\n\
         | Channel | | Phone |\n| Emotion | 2 | 3 |\n| Pain points | No warning | |\n\n\
         ## Report\n\n| | Calls | Waits |\n|---|---|---|\n| Channel | Phone | |\n\
         | Emotion | 1 | 5 |\n| Pain points | | Music |\n",
    );
    assert_eq!(map.stages(), ["Notice", "Report"]);
    assert_eq!(map.journey(), ["Line drops", "Asks around", "Calls", "Waits"]);
    assert_eq!(map.rating("Unnamed persona", "Calls"), Some(-2.0));
    assert_eq!(map.place("Music").2.as_deref(), Some("Waits"));
    // The same columns under two headings are the same stages, unless both have
    // the same lanes.
    let table =
        |lane: &str| format!("| | Ask | Wait |\n|---|---|---|\n| {lane} | {lane} a | {lane} b |\n");
    let both = |one: &str, other: &str| {
        format!("# Map\n\n## Front\n\n{}\n## Behind\n\n{}", table(one), table(other))
    };
    let map = read("same.md", both("Actions", "Systems"));
    assert_eq!(map.stages(), ["Ask", "Wait"]);
    assert_eq!(map.map.cards.len(), 4);
    let map = read("same.md", both("Actions", "Actions"));
    assert_eq!(map.stages(), ["Ask", "Wait", "Ask", "Wait"]);
}
