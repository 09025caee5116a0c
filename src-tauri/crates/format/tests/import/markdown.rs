//! Journey maps in Markdown.

use format::import::ImportError;
use model::records::{CardKind, LaneKind};

use crate::{Read, part, read, real, refused};

#[test]
fn headings_are_stages_and_labelled_lists_lanes() {
    let map = read(
        "broadband.md",
        "\
---
title: Broadband repair
version: 3
---
# The journey of a fault

**Persona**: Ana, works from home
**Scenario**: The line is dead
**Goal**: Online again

## Stages

### Stage 1: Notice

**Actions**:
1. Restarts the router
2. Looks at the status page

**Thoughts**:
- \"Is it me?\"

**Emotions**: Worried 😟 (Intensity: 3/5)

**Pain Points**:
- The page says nothing

### Stage 2 – Report (day 1)

**Touchpoints**:
- Phone (hotline)
- Chat

**Actions**
- Calls and waits

**Emotions**: 😡 -> 🙂

**Opportunity**: Ring back

## Key Opportunities
- Tell first

## Appendix
Nobody has asked yet.
",
    );
    assert_eq!(map.map.info.title, "Broadband repair");
    assert_eq!(map.map.info.scenario, "The line is dead");
    assert_eq!(map.map.info.goal, "Online again");
    assert_eq!(map.map.info.notes, "version: 3");
    assert_eq!(map.map.info.language, "en");
    assert_eq!(map.personas(), ["Ana, works from home"]);
    assert_eq!(map.stages(), ["Notice", "Report (day 1)"]);
    // What the customer does are the touchpoints only where nothing else is.
    assert_eq!(
        map.journey(),
        ["Restarts the router", "Looks at the status page", "Phone (hotline)", "Chat"]
    );
    let ana = "Ana, works from home";
    assert_eq!(map.rating(ana, "Restarts the router"), Some(-1.2));
    assert_eq!(map.rating(ana, "Looks at the status page"), Some(-1.2));
    assert_eq!(map.rating(ana, "Phone (hotline)"), Some(-2.0));
    assert_eq!(map.rating(ana, "Chat"), Some(1.0));
    let in_stage = |text: &str, lane: &str, stage: &str| {
        assert_eq!(map.place(text), (lane.to_owned(), Some(stage.to_owned()), None));
    };
    in_stage("\"Is it me?\"", "Thoughts", "Notice");
    in_stage("The page says nothing", "Pain Points", "Notice");
    in_stage("Calls and waits", "Actions", "Report (day 1)");
    in_stage("Ring back", "Opportunity", "Report (day 1)");
    assert_eq!(map.place("Tell first"), ("Opportunity".to_owned(), None, None));
    assert_eq!(map.place("Nobody has asked yet."), ("Notes".to_owned(), None, None));
    let phone = map.map.touchpoints.values().find(|it| it.title.starts_with("Phone")).unwrap();
    assert_eq!(map.map.channels[&phone.channel.unwrap()].icon, "phone");
    let headings = map.map.cards.values().filter(|it| it.kind == CardKind::Heading);
    assert_eq!(headings.count(), 2);
    let remarks = map.remarks();
    assert_eq!(remarks.len(), 4, "{remarks:?}");
    assert!(remarks.iter().any(|it| it.contains("“Key Opportunities” belongs to no stage")));
}

#[test]
fn tables_of_stages_are_read_either_way() {
    let check = |text: &str| {
        let map = read("table.md", text);
        assert_eq!(map.stages(), ["Discover", "Buy"], "{text}");
        let place = |text: &str| {
            let (lane, stage, _) = map.place(text);
            (lane, stage.unwrap_or_default())
        };
        assert_eq!(place("Reads reviews"), ("Actions".into(), "Discover".into()));
        assert_eq!(place("Asks a friend"), ("Actions".into(), "Discover".into()));
        assert_eq!(place("Too dear"), ("Pain points".into(), "Buy".into()));
        assert_eq!(map.map.emotions.len(), 2, "{text}");
    };
    check(
        "# Shop\n\n| Stage | Actions | Emotions | Pain points |\n|---|---|---|---|\n\
         | 1. Discover | Reads reviews<br>Asks a friend | 🙂 | - |\n\
         | 2. Buy | Pays | 😟 2/5 | Too dear |\n",
    );
    check(
        "# Shop\n\n| | Discover | Buy |\n|---|---|---|\n\
         | **Actions** | • Reads reviews<br>• Asks a friend | Pays |\n\
         | Emotions | 🙂 | 😟 |\n| Pain points | | Too dear |\n",
    );
}

#[test]
fn numbers_of_feelings_are_of_one_scale() {
    let table = |feelings: &str| {
        let text = format!(
            "# Trip\n\nPersona: Tom\n\n| Stage | Aware | Buy | Use | Leave |\n|---|---|---|---|---|\n\
             | Actions | sees | orders | uses | goes |\n| Emotions | {feelings} |\n"
        );
        let map = read("scale.md", text);
        let rated = map.journey().iter().map(|it| map.rating("Tom", it)).collect::<Vec<_>>();
        (rated, map.remarks().join("\n"))
    };
    let (rated, said) = table("3 | 1 | 5 | 4");
    assert_eq!(rated, [Some(0.0), Some(-2.0), Some(2.0), Some(1.0)]);
    assert!(said.contains("“Emotions” were read on a scale from 1 to 5"), "{said}");
    assert!(!said.contains("in words alone"), "{said}");
    let (rated, said) = table("2 | 1 | 2 | 1");
    assert_eq!(rated, [Some(2.0), Some(1.0), Some(2.0), Some(1.0)]);
    assert!(said.contains("they could be of another"), "{said}");
    let (rated, said) = table("+1 | −2 | 0 | anxious (-1)");
    assert_eq!(rated, [Some(1.0), Some(-2.0), Some(0.0), Some(-1.0)]);
    assert!(!said.contains("scale"), "{said}");
    let (rated, said) = table("900 | 1 | 2 | 80 %");
    assert_eq!(rated, [Some(1.2)]);
    assert!(said.contains("are of no usual scale"), "{said}");
    let (_, said) = table("angry (2/5) | 😡 | fine | ★★★★☆");
    assert!(said.contains("“angry (2/5)” does not say whether its number"), "{said}");
    // Two tables of one file are of one scale.
    let two = read(
        "two.md",
        "| Stage | Touchpoint | Emotion |\n|---|---|---|\n| A | a | 5 |\n\nAnd:\n\n\
         | Stage | Touchpoint | Emotion |\n|---|---|---|\n| B | b | 1 |\n",
    );
    let values: Vec<f64> = two.map.emotions.values().map(|it| it.value).collect();
    assert_eq!(values, [2.0, -2.0]);
    // A label may say which scale it is.
    let stated = read(
        "stated.md",
        "## Find\n- **Actions**: looks\n- **Mood (1-10)**: 1\n\n## Ride\n- **Actions**: rides\n\
         - **Mood (1-10)**: 1\n",
    );
    assert!(stated.map.emotions.values().all(|it| it.value == -2.0));
    assert_eq!(stated.map.emotions.len(), 2);
}

#[test]
fn a_table_beside_headings_adds_to_their_stages() {
    let map = read(
        "both.md",
        "# Reading\n\n## Overview\n\n| Stage | Find | Borrow |\n|---|---|---|\n\
         | User goal | A book | To have it |\n| Main question | Is it there? | How? |\n\n\
         ## Detail\n\n### 1. Find\n\n**User Actions**\n- Searches\n\n### 2. Borrow a book\n\n\
         **User Actions**\n- Signs in\n",
    );
    assert_eq!(map.stages(), ["Find", "Borrow a book"]);
    let goals: Vec<_> = map.map.stages.values().map(|it| it.goal.clone()).collect();
    assert_eq!(goals, ["A book", "To have it"]);
    assert_eq!(map.place("How?").1.as_deref(), Some("Borrow a book"));
    assert_eq!(map.remarks(), [""; 0]);
}

#[test]
fn tables_of_steps_and_numbered_flows_are_touchpoints() {
    let steps = read(
        "zh.md",
        "# 报名\n\n- **角色：** 参赛者\n- **前置条件：** 已登录\n\n## 1.1 报名参赛\n\n\
         | 用户旅程 | 说明 | 数据操作 |\n|---|---|---|\n| 浏览 | 查看规则 | `READ event` |\n\
         | 报名 | 发起请求 | - |\n\n## 1.2 赛段\n\n| 步骤 | 操作者 | 说明 |\n|---|---|---|\n\
         | 1 | 组织者 | 创建活动 |\n| 2 | 组织者 | 关闭活动 |\n",
    );
    assert_eq!(steps.stages(), ["报名参赛", "赛段"]);
    assert_eq!(steps.journey(), ["浏览", "报名", "创建活动", "关闭活动"]);
    assert_eq!(steps.personas(), ["参赛者"]);
    assert_eq!(steps.map.info.start_event, "已登录");
    assert_eq!(steps.map.info.language, "zh");
    assert_eq!(steps.place("READ event").2.as_deref(), Some("浏览"));
    assert_eq!(steps.place("READ event").0, "数据操作");
    let first = steps.map.touchpoints.values().find(|it| it.title == "浏览").unwrap();
    assert_eq!(first.description, "查看规则");
    let flow = read(
        "flow.md",
        "# Buy flowers\n\n## Description\nA customer buys flowers\n\n## User flow\n\
         1. Landing page\n   1. Select flowers\n2. Basket\n",
    );
    assert_eq!(flow.map.info.scenario, "A customer buys flowers");
    assert_eq!(flow.stages(), ["User flow"]);
    assert_eq!(flow.journey(), ["Landing page", "Basket"]);
    assert_eq!(flow.place("Select flowers").2.as_deref(), Some("Landing page"));
}

#[test]
fn pasted_lists_and_tables_are_read_without_any_heading() {
    let flow = read("Pasted text", "1. Landing page\n   - Looks around\n2. Basket\n");
    assert_eq!(flow.import.importer, "markdown");
    assert_eq!(flow.journey(), ["Landing page", "Basket"]);
    assert_eq!(flow.place("Looks around").2.as_deref(), Some("Landing page"));
    let table = read(
        "Pasted text",
        "| Step | Channel | Pain points |\n|---|---|---|\n| Calls | Phone | Waits |\n",
    );
    assert_eq!(table.journey(), ["Calls"]);
    assert_eq!(table.place("Waits").2.as_deref(), Some("Calls"));
    let list = read("Pasted text", "- Waits too long\n- Nobody knows\n");
    assert_eq!(list.place("Nobody knows"), ("Notes".to_owned(), None, None));
    assert_eq!(read("Pasted text", "journey\nsection A\nb: 3: C\n").journey(), ["b"]);
    assert_eq!(read("Pasted text", "stage\ttouchpoint\nA\tb\n").journey(), ["b"]);
}

#[test]
fn japanese_and_arabic_maps_are_read_and_run_their_way() {
    let japanese = read(
        "ja.md",
        "# 光回線の故障\n\n## ペルソナ\n\n田中さん（在宅勤務）\n\n## フェーズ1: 気づく\n\n\
         ### 行動\n- ルーターを再起動する\n\n### 感情\n😟 不安\n\n### 課題\n- 状況がわからない\n\n\
         ## フェーズ2: 連絡する\n\n- **タッチポイント**: 電話、チャット\n- **思考**：つながるかな\n\
         - **改善機会**：折り返し電話\n",
    );
    assert_eq!(japanese.map.info.language, "ja");
    assert_eq!(japanese.stages(), ["気づく", "連絡する"]);
    assert_eq!(japanese.personas(), ["田中さん（在宅勤務）"]);
    assert_eq!(japanese.rating("田中さん（在宅勤務）", "ルーターを再起動する"), Some(-1.0));
    kinds(
        &japanese,
        &[
            ("状況がわからない", LaneKind::PainPoints),
            ("つながるかな", LaneKind::Thoughts),
            ("折り返し電話", LaneKind::Opportunities),
        ],
    );
    let table = read(
        "ja2.md",
        "# 引っ越し\n\n## 基本情報\n\n| 項目 | 内容 |\n|---|---|\n| ペルソナ | 佐藤さん |\n\
         | ゴール | 無事に終わる |\n\n## ジャーニー\n\n| フェーズ | 検討 | 当日 |\n|---|---|---|\n\
         | 行動 | 見積もりを取る | 荷物を渡す |\n| タッチポイント | Web、電話 | 作業員 |\n\
         | 感情 | 😟 | 🙂 |\n\n## 気づき\n\n- 連絡が遅い\n",
    );
    assert_eq!(table.stages(), ["検討", "当日"]);
    assert_eq!(table.journey(), ["Web", "電話", "作業員"]);
    assert_eq!(table.personas(), ["佐藤さん"]);
    assert_eq!(table.map.info.goal, "無事に終わる");
    assert_eq!(table.rating("佐藤さん", "電話"), Some(-1.0));
    assert_eq!(table.place("連絡が遅い").1, None);
    let arabic = read(
        "ar.md",
        "# رحلة العميل عند انقطاع الإنترنت\n\n**الشخصية:** سارة، تعمل من المنزل\n\n\
         | المرحلة | الإجراءات | المشاعر | نقاط الألم | الفرص |\n|---|---|---|---|---|\n\
         | الاكتشاف | تعيد تشغيل الجهاز | 😟 | لا معلومات | إشعار مبكر |\n\
         | الاتصال | تنتظر على الهاتف | 😡 | انتظار طويل | معاودة الاتصال |\n",
    );
    assert_eq!(arabic.map.info.language, "ar");
    assert_eq!(arabic.stages(), ["الاكتشاف", "الاتصال"]);
    assert_eq!(arabic.personas(), ["سارة، تعمل من المنزل"]);
    assert_eq!(arabic.map.emotions.len(), 2);
    kinds(
        &arabic,
        &[
            ("لا معلومات", LaneKind::PainPoints),
            ("معاودة الاتصال", LaneKind::Opportunities),
            ("تعيد تشغيل الجهاز", LaneKind::Actions),
        ],
    );
    let headings = read(
        "ar2.md",
        "# رحلة التسوق\n\n## المرحلة الأولى: الوعي\n\n### نقاط الاتصال\n- الموقع\n- المتجر\n\n\
         ### الأفكار\n- هل هو جيد؟\n\n## المرحلة الثانية: الشراء\n\n### المشاعر\n🙂\n",
    );
    assert_eq!(headings.stages(), ["الوعي", "الشراء"]);
    assert_eq!(headings.journey(), ["الموقع", "المتجر", "الشراء"]);
}

#[test]
fn diagrams_in_a_file_are_journeys_of_their_own() {
    let text = "# Two\n\n```mermaid\njourney\n  title One\n  section A\n    x: 5: Me\n```\n\n\
                ```mermaid\njourney\n  title Other\n  section B\n    y: 9: Me\n```\n\n\
                ## Stage 1: Find\n\n**Actions**\n- Looks\n";
    let first = read("two.md", text);
    assert_eq!(first.import.parts, ["One", "Other", "The text of the file"]);
    assert_eq!(first.journey(), ["x"]);
    let second = part("two.md", text.as_bytes(), 1);
    assert_eq!(second.journey(), ["y"]);
    assert!(second.remarks()[0].starts_with("line 14:"), "{:?}", second.remarks());
    assert_eq!(part("two.md", text.as_bytes(), 2).journey(), ["Looks"]);
}

#[test]
fn headings_in_headings_are_stages_and_their_touchpoints() {
    let map = read(
        "outline.md",
        "# Moving house\n\n**Persona**: Lea\n\n## Stage 1: Plan\n\n### Step 1: Compare offers\n\
         - **Thoughts**: Whom to trust?\n- **Channel**: Web\n\n### Step 2: Book a van\n\
         - Thoughts: Dear\n- Emotion: 😟\n- Ring first\n\n## Stage 2: Move\n\n### Step 3: Pack\n\n\
         | Thoughts | Pain points |\n|---|---|\n| Never again | Boxes |\n",
    );
    assert_eq!(map.stages(), ["Plan", "Move"]);
    assert_eq!(map.journey(), ["Compare offers", "Book a van", "Pack"]);
    let place = |text: &str, lane: &str, touchpoint: &str| {
        assert_eq!(map.place(text), (lane.to_owned(), None, Some(touchpoint.to_owned())));
    };
    place("Whom to trust?", "Thoughts", "Compare offers");
    place("Dear", "Thoughts", "Book a van");
    place("Ring first", "Customer actions", "Book a van");
    place("Never again", "Thoughts", "Pack");
    place("Boxes", "Pain points", "Pack");
    assert_eq!(map.rating("Lea", "Book a van"), Some(-1.0));
    assert_eq!(map.channel_of("Compare offers"), "Web");
    assert_eq!(map.remarks(), [""; 0]);
    // The same without any label.
    let bare =
        read("bare.md", "## Find\n### Look\n- up\n### Ask\n- a friend\n## Ride\n### Go\n- on\n");
    assert_eq!(bare.stages(), ["Find", "Ride"]);
    assert_eq!(bare.journey(), ["Look", "Ask", "Go"]);
    assert_eq!(bare.place("a friend").2.as_deref(), Some("Ask"));
    // One heading around all others is none of the stages.
    let one = read(
        "one.md",
        "# Trip\n\n## Overview\n\n### Find\n- **Thoughts**: where?\n\n### Ride\n- **Thoughts**: wow\n",
    );
    assert_eq!(one.stages(), ["Find", "Ride"]);
}

#[test]
fn lists_below_an_item_say_what_it_is() {
    let map = read(
        "nested.md",
        "# Trip\n\nPersona: Tom\n\n## Find\n- Look for a station\n  - Channel: App\n  - Emotion: 😐\n\
         \x20 - Pain point: GPS drifts\n    - Only in town\n- Ask\n  - Emotion: anxious (-1)\n\n\
         ## Ride\n1. Unlock\n   - Feeling: ★★★★★\n   - Pain points:\n     - Scratched\n\
         \x20    - Login\n2. Wait\n   - Feeling: bored\n3. Go\n   - Feeling: it depends\n",
    );
    assert_eq!(map.journey(), ["Look for a station", "Ask", "Unlock", "Wait", "Go"]);
    assert_eq!(map.channel_of("Look for a station"), "App");
    assert_eq!(map.rating("Tom", "Look for a station"), Some(0.0));
    assert_eq!(map.rating("Tom", "Ask"), Some(-1.0));
    assert_eq!(map.rating("Tom", "Unlock"), Some(2.0));
    assert_eq!(map.place("Only in town").0, "Pain point");
    assert_eq!(map.place("Login").2.as_deref(), Some("Unlock"));
    assert_eq!(map.rating("Tom", "Wait"), Some(-1.0));
    assert_eq!(map.rating("Tom", "Go"), None);
    assert_eq!(
        map.remarks(),
        [
            "Feelings in words were read as ratings from −2 to +2, and are cards, too: “bored” as −1.",
            "line 23: A feeling is told in words of which no rating is known; it is a card.",
        ]
    );
}

#[test]
fn a_sign_is_no_mark_of_a_list() {
    let map = read(
        "signs.md",
        "| Stage | Ask | Wait |\n|---|---|---|\n| Pain points | -10 % lost | - no news<br>• no sign |\n\
         | Emotions | -2 | −1 |\n",
    );
    for text in ["-10 % lost", "no news", "no sign", "-2", "−1"] {
        assert_eq!(map.map.cards.values().filter(|it| it.text == text).count(), 1, "{text}");
    }
}

#[test]
fn channels_of_stages_are_kept() {
    let map = read(
        "channels.md",
        "| Stage | Find | Ride |\n|---|---|---|\n| Channel | App, phone | Street |\n\
         | Thoughts | where? | wow |\n| Emotion | 😡 | |\n",
    );
    // A feeling has brought the first its touchpoint.
    assert_eq!(map.channel_of("Find"), "App, phone");
    assert_eq!(map.place("Street"), ("Channel".to_owned(), Some("Ride".to_owned()), None));
    let said = "line 3: The stage “Ride” has no touchpoint that could use the channel “Street”; \
                it is a card.";
    assert!(map.remarks().contains(&said.to_owned()), "{:?}", map.remarks());
    let headings = read(
        "headings.md",
        "## Find\n- **Thoughts**: where?\n- **Channel**: App\n\n## Ride\n- **Touchpoints**: Lock\n\
         - **Channel**: Street\n",
    );
    assert_eq!(headings.place("App").1.as_deref(), Some("Find"));
    assert_eq!(headings.channel_of("Lock"), "Street");
    let link = read(
        "link.md",
        "| Stage | Touchpoint | Channel |\n|---|---|---|\n| A | a | Web, [Check](https://c.example/x) |\n",
    );
    assert_eq!(link.channel_of("a"), "Web, Check (https://c.example/x)");
}

#[test]
fn columns_that_name_a_touchpoint_are_about_it() {
    let map = read(
        "columns.md",
        "| Stage | Search | Search | Buy |\n|---|---|---|---|\n| Actions | types | reads | pays |\n\
         | Touchpoint | Google | Forum | Shop |\n| Emotion | 😟 | 😍 | |\n",
    );
    assert_eq!(map.stages(), ["Search", "Buy"]);
    assert_eq!(map.journey(), ["Google", "Forum", "Shop"]);
    assert_eq!(map.place("reads").2.as_deref(), Some("Forum"));
    assert_eq!(map.map.emotions.len(), 2);
    assert!(map.map.emotions.values().any(|it| it.value == 2.0));
}

#[test]
fn no_cell_of_a_table_is_lost() {
    let map = read(
        "cells.md",
        "# Claim\n\n## Stage 1: Wait\n\n| Lane | Touchpoint 1: Wait for a letter |\n|---|---|\n\
         | Thoughts | Did they forget me? |\n\n## Stage 2: Money\n\n| Lane | Call | Mail |\n\
         |---|---|---|\n| Thoughts | Really? | Yes | beyond \\| it | x |\n",
    );
    assert_eq!(map.journey(), ["Wait for a letter", "Call", "Mail"]);
    assert_eq!(map.place("Did they forget me?").2.as_deref(), Some("Wait for a letter"));
    assert_eq!(map.place("beyond | it"), ("Notes".to_owned(), None, None));
    let beyond = "line 13: The row has more cells than the table has columns; “x” is a card in \
                  the parking lot.";
    assert!(map.remarks().contains(&beyond.to_owned()), "{:?}", map.remarks());
}

#[test]
fn each_persona_with_a_table_has_a_journey() {
    let text = "# Map\n\nGoal: well\n\n## Persona A: Lena\n\n| Stage | Aware | Buy |\n|---|---|---|\n\
                | Actions | sees ad | orders |\n| Emotions | 3 | 5 |\n\n## Persona B: Omar\n\n\
                | Stage | Aware | Buy |\n|---|---|---|\n| Actions | hears | calls |\n\
                | Emotions | 2 | 1 |\n";
    let lena = read("personas.md", text);
    assert_eq!(lena.import.parts, ["Lena", "Omar"]);
    assert_eq!(lena.personas(), ["Lena"]);
    assert_eq!(lena.stages(), ["Aware", "Buy"]);
    assert_eq!(lena.map.info.goal, "well");
    let omar = part("personas.md", text.as_bytes(), 1);
    assert_eq!(omar.personas(), ["Omar"]);
    assert_eq!(omar.place("hears").1.as_deref(), Some("Aware"));
    // The numbers of both are of one scale.
    assert_eq!(omar.rating("Omar", "Buy"), Some(-2.0));
}

#[test]
fn what_is_said_of_the_map_is_told_apart_line_by_line() {
    let map = read(
        "facts.md",
        "# Refund\n\nPersona A: Lena (patient)\nBusiness question: why 30 days?\n\
         Start: parcel is sent\nEnd: money is there\n\n## Ask\nActions: fills a form\n\n\
         ## End\nActions: counts\n",
    );
    assert_eq!(map.personas(), ["Lena (patient)"]);
    let info = &map.map.info;
    assert_eq!((&*info.question, &*info.start_event), ("why 30 days?", "parcel is sent"));
    assert_eq!(info.end_event, "money is there");
    assert_eq!(map.stages(), ["Ask", "End"]);
    let bold = read("bold.md", "# R\n\n**End:** money\n\n## Ask\n- **Actions:** fills a form\n");
    assert_eq!(bold.map.info.end_event, "money");
}

#[test]
fn diagrams_are_found_wherever_they_stand_and_the_text_around_them_is_kept() {
    let text = "Persona: Ana\n\nIntro.\n\n1. First\n\n   ```mermaid\n   journey\n     title One\n\
                \x20    section A\n       T: 3: Me\n   ```\n\n> ```mermaid\n> journey\n>   section B\n\
                >     T2: 3: Me\n> ```\n\nBetween.\n\n```mermaid\nflowchart TD\n  A-->B\n```\n";
    let one = read("around.md", text);
    assert_eq!(one.import.parts.len(), 2);
    assert_eq!(one.map.info.title, "One");
    assert_eq!(one.personas(), ["Me", "Ana"]);
    assert_eq!(one.journey(), ["T"]);
    for text in ["Intro.", "First", "Between.", "flowchart TD\n  A-->B"] {
        assert_eq!(one.place(text), ("Notes".to_owned(), None, None), "{text}");
    }
    assert_eq!(part("around.md", text.as_bytes(), 1).journey(), ["T2"]);
    let page = read(
        "page.md",
        "# Ours\n\n## One\n\n```mermaid\njourney\n  title T\n  section A\n    x: 3: Me\n```\n\nSo.\n",
    );
    assert_eq!((&*page.map.info.title, &*page.map.info.notes), ("T", "Ours"));
    assert_eq!(page.place("So."), ("Notes".to_owned(), None, None));
}

#[test]
fn hostile_texts_do_no_harm() {
    assert!(matches!(refused("a.md", "# Only a title\n"), ImportError::NoJourney { .. }));
    read("deep.md", format!("# x\n\n{} deep\n", "> ".repeat(2_000)));
    let nested: String = (0..300).map(|it| format!("{}- x\n", "  ".repeat(it))).collect();
    read("nested.md", nested);
    read("bold.md", format!("- x {}\n", "**a ".repeat(10_000)));
    read("links.md", format!("- x {}\n", "[".repeat(10_000)));
    let wide = format!("|{}\n|{}\n|{}\n", "a|".repeat(500), "-|".repeat(500), "b|".repeat(500));
    read("wide.md", wide);
}

#[test]
fn the_maps_of_others_come_in_whole() {
    let check = |path: &str, stages: usize, journey: usize, language: &str| {
        let Some(bytes) = real(path) else { return };
        let found = read(path, &bytes);
        assert_eq!((found.stages().len(), found.journey().len()), (stages, journey), "{path}");
        assert_eq!(found.map.info.language, language, "{path}");
        nothing_is_lost(&found, &String::from_utf8(bytes).unwrap());
    };
    check("fawkes-journey-maps/01-developer-onboarding.md", 5, 27, "en");
    check("fawkes-journey-maps/02-deploying-first-app.md", 6, 31, "en");
    check("fawkes-journey-maps/03-debugging-production-issue.md", 6, 26, "en");
    check("openlibrary-reading-journey/user-journey-map.md", 6, 23, "en");
    check("chocolatebox-journeys/existing-customer-buys-flowers.md", 1, 8, "");
    check("chocolatebox-journeys/new-customer-buys-chocolates.md", 1, 10, "");
    check("chocolatebox-journeys/new-customer-subscribes-to-chocolates.md", 1, 10, "en");
    check("synnovator-zh/04-activity-participation.md", 2, 13, "zh");
    check("synnovator-zh/10-bounty-enterprise.md", 3, 12, "zh");
    check("synnovator-zh/11-multi-stage-track.md", 4, 19, "zh");
}

fn kinds(found: &Read, expected: &[(&str, LaneKind)]) {
    for (text, kind) in expected {
        let (lane, ..) = found.place(text);
        let lane = found.map.lanes.values().find(|it| it.title == lane).unwrap();
        assert_eq!(lane.kind, *kind, "{text}");
    }
}

/// Every word of a file is somewhere in its map, the marks of Markdown aside.
fn nothing_is_lost(found: &Read, text: &str) {
    let map = &found.map;
    let mut all = format!("{:?}", map.info);
    for card in map.cards.values() {
        all.push_str(&format!(" {} ", card.text));
    }
    for it in map.touchpoints.values() {
        all.push_str(&format!(" {} {} ", it.title, it.description));
    }
    for it in map.stages.values() {
        all.push_str(&format!(" {} {} {} ", it.title, it.goal, it.notes));
    }
    for it in map.lanes.values() {
        all.push_str(&format!(" {} ", it.title));
    }
    for it in map.personas.values() {
        all.push_str(&format!(" {} {} ", it.name, it.context));
    }
    for it in map.channels.values() {
        all.push_str(&format!(" {} ", it.name));
    }
    let lost: Vec<&str> = text
        .split(|it: char| !it.is_alphanumeric())
        .filter(|word| word.chars().count() > 3 && !all.contains(word))
        .collect();
    // Headings that only say where stages begin, or the names of columns.
    assert!(lost.len() < 30, "{} words are lost: {lost:?}", lost.len());
}
