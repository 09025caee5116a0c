//! Hand-written scenes for tests: a journey small enough to read, and one as
//! large as wanted.

#![allow(dead_code, reason = "each test file uses another part")]

use std::sync::Arc;

use export::{Blob, Blobs};
use layout::text::{FontSource, Shaper};
use scene::{
    Align, Direction, Fit, Hue, Image, Item, Link, Node, Path, Point, Rect, Role, Scene, Segment,
    Shade, Shape, Stroke, TextBlock, TextItem, TextStyle, Token, Weight,
};

/// The hash under which [`pictures`] has a picture.
pub const PICTURE: &str = "aa11bb22cc33dd44ee55ff66aa11bb22cc33dd44ee55ff66aa11bb22cc33dd44";

/// Makes nodes and shapes their texts.
pub struct Draft {
    shaper: Shaper,
    count: usize,
}

impl Draft {
    pub fn new(source: FontSource) -> Self {
        Self { shaper: Shaper::new(source), count: 0 }
    }

    pub fn text(&mut self, words: &str, size: f32, weight: Weight, width: f32) -> Item {
        let style =
            TextStyle { size, line_height: size * 1.4, weight, italic: false, align: Align::Start };
        let block = self.shaper.lay_out(words, style, Some(width), "en");
        self.shaper.complete(&block, "en");
        Item::Text(TextItem { at: Point::new(8.0, 6.0), block, token: Token::Ink, spoken: None })
    }

    pub fn node(
        &mut self,
        role: Role,
        frame: Rect,
        items: Vec<Item>,
        children: Vec<Arc<Node>>,
    ) -> Arc<Node> {
        self.labelled(role, "", frame, items, children)
    }

    pub fn labelled(
        &mut self,
        role: Role,
        label: &str,
        frame: Rect,
        items: Vec<Item>,
        children: Vec<Arc<Node>>,
    ) -> Arc<Node> {
        self.count += 1;
        let id = format!("node:{}", self.count).into();
        Arc::new(Node { id, role, label: label.into(), frame, items, children })
    }

    pub fn note(&mut self, words: &str, y: f32, width: f32, hue: Hue) -> Arc<Node> {
        let text = self.text(words, 13.0, Weight::Regular, width - 16.0);
        let height = height(&text);
        let ground = card(Rect::new(0.0, 0.0, width, height), hue);
        self.node(Role::Note, Rect::new(0.0, y, width, height), vec![ground, text], vec![])
    }

    pub fn scene(
        &mut self,
        title: &str,
        width: f32,
        height: f32,
        children: Vec<Arc<Node>>,
    ) -> Scene {
        let frame = Rect::new(0.0, 0.0, width, height);
        let root = self.node(Role::Document, frame, vec![], children);
        Scene {
            title: title.into(),
            language: "en".into(),
            direction: Direction::Ltr,
            root,
            fonts: self.shaper.fonts(),
        }
    }
}

/// A scene whose one text says something else than its glyphs do, so that
/// characters reach the painters that layout would have cleaned away. Both
/// must take the same number of bytes.
pub fn disguised(shown: &str, said: &str) -> Scene {
    assert_eq!(shown.len(), said.len());
    let mut draft = Draft::new(FontSource::Bundled);
    let Item::Text(mut item) = draft.text(shown, 16.0, Weight::Regular, 300.0) else {
        unreachable!("a text is a text")
    };
    let block = &item.block;
    item.block = Arc::new(TextBlock {
        text: said.into(),
        style: block.style,
        max_width: block.max_width,
        size: block.size,
        direction: block.direction,
        lines: block.lines.clone(),
        runs: block.runs.clone(),
    });
    let frame = Rect::new(0.0, 0.0, 300.0, 40.0);
    let note = draft.node(Role::Note, frame, vec![Item::Text(item)], vec![]);
    draft.scene("Disguised", 300.0, 40.0, vec![note])
}

/// A scene that holds one item in a node of a role.
pub fn one_item(role: Role, item: Item) -> Scene {
    let mut draft = Draft::new(FontSource::Bundled);
    let node = draft.node(role, Rect::new(0.0, 0.0, 100.0, 60.0), vec![item], vec![]);
    draft.scene("One item", 100.0, 60.0, vec![node])
}

/// A scene that holds one note.
pub fn one_note(words: &str) -> Scene {
    let mut draft = Draft::new(FontSource::Bundled);
    let note = draft.note(words, 0.0, 200.0, Hue::Yellow);
    draft.scene("One note", 220.0, 80.0, vec![note])
}

pub fn card(rect: Rect, hue: Hue) -> Item {
    Item::Shape(Shape {
        rect,
        radius: 6.0,
        fill: Some(Token::Hue(hue, Shade::Fill)),
        stroke: Some(Stroke { token: Token::Hue(hue, Shade::Edge), width: 1.0, dash: None }),
    })
}

pub fn cell_ground(rect: Rect) -> Item {
    Item::Shape(Shape {
        rect,
        radius: 0.0,
        fill: Some(Token::Surface),
        stroke: Some(Stroke { token: Token::Line, width: 1.0, dash: None }),
    })
}

pub fn height(text: &Item) -> f32 {
    match text {
        Item::Text(text) => text.block.size.height + 12.0,
        _ => 0.0,
    }
}

/// A picture of four colours for [`PICTURE`], none for any other hash.
pub fn pictures() -> impl Blobs {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 2, 2);
    encoder.set_color(png::ColorType::Rgb);
    let rgb = [200, 40, 40, 40, 160, 60, 40, 80, 200, 240, 200, 60];
    encoder.write_header().unwrap().write_image_data(&rgb).unwrap();
    move |hash: &str| {
        (hash == PICTURE)
            .then(|| Blob { media_type: "image/png".into(), bytes: bytes.clone().into() })
    }
}

/// Every kind of item and every role, as one journey.
pub fn journey() -> Scene {
    let mut d = Draft::new(FontSource::System);
    let mut y = 16.0;
    let mut children = Vec::new();

    let text = d.text("A fault is repaired", 28.0, Weight::Bold, 900.0);
    children.push(d.node(Role::Heading(1), Rect::new(16.0, y, 900.0, 48.0), vec![text], vec![]));
    y += 52.0;

    let portrait = Item::Image(Image {
        rect: Rect::new(0.0, 0.0, 64.0, 64.0),
        blob: PICTURE.into(),
        fit: Fit::Cover,
        radius: 32.0,
    });
    let portrait = d.labelled(
        Role::Figure,
        "Portrait of Ana",
        Rect::new(8.0, 8.0, 64.0, 64.0),
        vec![portrait],
        vec![],
    );
    let name = d.text("Ana, works from home", 18.0, Weight::Semibold, 500.0);
    let name = d.node(Role::Heading(2), Rect::new(80.0, 4.0, 500.0, 34.0), vec![name], vec![]);
    let quote =
        d.text("“I only want to know when it works again.” 👩‍💻", 14.0, Weight::Regular, 500.0);
    let link = Item::Link(Link {
        rect: Rect::new(8.0, 6.0, 120.0, 20.0),
        target: "https://example.org/ana?x=ü".into(),
    });
    let quote =
        d.node(Role::Paragraph, Rect::new(80.0, 40.0, 500.0, 32.0), vec![quote, link], vec![]);
    let ground = card(Rect::new(0.0, 0.0, 1032.0, 80.0), Hue::Slate);
    children.push(d.labelled(
        Role::Section,
        "Persona",
        Rect::new(16.0, y, 1032.0, 80.0),
        vec![ground],
        vec![portrait, name, quote],
    ));
    y += 96.0;

    let mut rows = Vec::new();
    let mut row_y = 0.0;
    let mut heads = Vec::new();
    for (index, (stage, span)) in
        [("Notice", 2_u32), ("Report", 1), ("Repair", 1)].iter().enumerate()
    {
        let column = [1, 3, 4][index];
        let width = 228.0 * *span as f32;
        let text = d.text(stage, 15.0, Weight::Bold, width - 16.0);
        let ground = card(Rect::new(0.0, 0.0, width - 4.0, 32.0), Hue::Teal);
        heads.push(d.node(
            Role::ColumnHeader { row: 0, column, span: *span },
            Rect::new(120.0 + 228.0 * (column - 1) as f32, 0.0, width, 32.0),
            vec![ground, text],
            vec![],
        ));
    }
    rows.push(d.node(Role::Row { row: 0 }, Rect::new(0.0, row_y, 1032.0, 32.0), vec![], heads));
    row_y += 36.0;

    let moments = ["The line drops", "Restarts the router", "Calls 📞 support", "技術者が来る"];
    let mut heads = Vec::new();
    for (index, moment) in moments.iter().enumerate() {
        let text = d.text(moment, 13.0, Weight::Semibold, 200.0);
        let ground = cell_ground(Rect::new(0.0, 0.0, 224.0, 32.0));
        heads.push(d.node(
            Role::ColumnHeader { row: 1, column: index as u32 + 1, span: 1 },
            Rect::new(120.0 + 228.0 * index as f32, 0.0, 224.0, 32.0),
            vec![ground, text],
            vec![],
        ));
    }
    rows.push(d.node(Role::Row { row: 1 }, Rect::new(0.0, row_y, 1032.0, 32.0), vec![], heads));
    row_y += 36.0;

    // The curve: a row whose one cell is a figure.
    let points = [(120.0, 60.0), (340.0, 30.0), (560.0, 80.0), (800.0, 10.0)];
    let mut segments = vec![Segment::Move(Point::new(points[0].0, points[0].1))];
    for pair in points.windows(2) {
        let middle = (pair[0].0 + pair[1].0) / 2.0;
        segments.push(Segment::Cubic(
            Point::new(middle, pair[0].1),
            Point::new(middle, pair[1].1),
            Point::new(pair[1].0, pair[1].1),
        ));
    }
    let curve = Item::Path(Path {
        segments: segments.into(),
        fill: None,
        stroke: Some(Stroke {
            token: Token::Hue(Hue::Violet, Shade::Solid),
            width: 3.0,
            dash: None,
        }),
    });
    let axis = Item::Path(Path {
        segments: vec![
            Segment::Move(Point::new(0.0, 45.0)),
            Segment::Line(Point::new(900.0, 45.0)),
        ]
        .into(),
        fill: None,
        stroke: Some(Stroke { token: Token::LineStrong, width: 1.0, dash: Some(4.0) }),
    });
    let curve = d.labelled(
        Role::Figure,
        "Emotion of Ana: low, better, worst, best",
        Rect::new(0.0, 0.0, 908.0, 96.0),
        vec![axis, curve],
        vec![],
    );
    let cell = d.node(
        Role::Cell { row: 2, column: 1, span: 4 },
        Rect::new(120.0, 0.0, 908.0, 96.0),
        vec![cell_ground(Rect::new(0.0, 0.0, 908.0, 96.0))],
        vec![curve],
    );
    let head = d.text("Emotions", 13.0, Weight::Semibold, 100.0);
    let head = d.node(
        Role::RowHeader { row: 2 },
        Rect::new(0.0, 0.0, 116.0, 96.0),
        vec![cell_ground(Rect::new(0.0, 0.0, 116.0, 96.0)), head],
        vec![],
    );
    rows.push(d.node(
        Role::Row { row: 2 },
        Rect::new(0.0, row_y, 1032.0, 96.0),
        vec![],
        vec![head, cell],
    ));
    row_y += 100.0;

    let line = Item::Path(Path {
        segments: vec![
            Segment::Move(Point::new(0.0, 10.0)),
            Segment::Line(Point::new(1028.0, 10.0)),
        ]
        .into(),
        fill: None,
        stroke: Some(Stroke { token: Token::LineStrong, width: 1.0, dash: Some(6.0) }),
    });
    rows.push(d.labelled(
        Role::Separator,
        "Line of interaction",
        Rect::new(0.0, row_y, 1032.0, 20.0),
        vec![line],
        vec![],
    ));
    row_y += 24.0;

    let cards = [
        vec!["No light on the modem", "Did I pay the bill?"],
        vec![],
        vec!["הטכנאי מגיע מחר בבוקר", "Waits 25 minutes — told the same story twice"],
        vec!["انتظار طويل جدا", "Sehr schöne Grüße aus Łódź"],
    ];
    let tall = 116.0;
    let mut cells = Vec::new();
    let head = d.text("Pain points", 13.0, Weight::Semibold, 100.0);
    cells.push(d.node(
        Role::RowHeader { row: 4 },
        Rect::new(0.0, 0.0, 116.0, tall),
        vec![cell_ground(Rect::new(0.0, 0.0, 116.0, tall)), head],
        vec![],
    ));
    for (index, texts) in cards.iter().enumerate() {
        let mut notes = Vec::new();
        let mut at = 4.0;
        for (number, words) in texts.iter().enumerate() {
            let hue = if number == 0 { Hue::Red } else { Hue::Yellow };
            let note = d.note(words, at, 208.0, hue);
            at += note.frame.height + 6.0;
            let mut note = (*note).clone();
            note.frame.x = 8.0;
            notes.push(Arc::new(note));
        }
        cells.push(d.node(
            Role::Cell { row: 4, column: index as u32 + 1, span: 1 },
            Rect::new(120.0 + 228.0 * index as f32, 0.0, 224.0, tall),
            vec![cell_ground(Rect::new(0.0, 0.0, 224.0, tall))],
            notes,
        ));
    }
    rows.push(d.node(Role::Row { row: 4 }, Rect::new(0.0, row_y, 1032.0, tall), vec![], cells));
    row_y += tall;

    children.push(d.labelled(
        Role::Table { rows: 5, columns: 5 },
        "The journey, step by step",
        Rect::new(16.0, y, 1032.0, row_y),
        vec![],
        rows,
    ));
    y += row_y + 8.0;
    let seal = Item::Shape(Shape {
        rect: Rect::new(0.0, 0.0, 12.0, 12.0),
        radius: 6.0,
        fill: Some(Token::Accent),
        stroke: None,
    });
    children.push(d.node(Role::Decoration, Rect::new(16.0, y, 12.0, 12.0), vec![seal], vec![]));
    d.scene("A fault is repaired", 1064.0, y + 28.0, children)
}

/// A grid with as many cards as wanted, of 3 to 25 words in several scripts.
pub fn synthetic(cards: usize) -> Scene {
    const WORDS: [&str; 12] = [
        "customer",
        "calls",
        "the",
        "technician",
        "again",
        "because",
        "nobody",
        "told",
        "billing",
        "about",
        "Störung",
        "repair",
    ];
    let columns: usize = 60;
    let rows = cards.div_ceil(columns).max(1);
    let mut d = Draft::new(FontSource::System);
    let mut seed: u32 = 7;
    let mut next = move |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % below
    };
    let mut nodes = Vec::new();
    let mut heads = Vec::new();
    for column in 0..columns {
        let text = d.text(&format!("Moment {}", column + 1), 13.0, Weight::Semibold, 200.0);
        heads.push(d.node(
            Role::ColumnHeader { row: 0, column: column as u32 + 1, span: 1 },
            Rect::new(120.0 + 220.0 * column as f32, 0.0, 216.0, 32.0),
            vec![cell_ground(Rect::new(0.0, 0.0, 216.0, 32.0)), text],
            vec![],
        ));
    }
    let width = 120.0 + 220.0 * columns as f32;
    nodes.push(d.node(Role::Row { row: 0 }, Rect::new(0.0, 0.0, width, 32.0), vec![], heads));
    let mut y = 36.0;
    let mut made = 0;
    for row in 0..rows {
        let mut cells = Vec::new();
        let mut tallest = 40.0_f32;
        let head = d.text(&format!("Lane {}", row + 1), 13.0, Weight::Semibold, 100.0);
        cells.push(d.node(
            Role::RowHeader { row: row as u32 + 1 },
            Rect::new(0.0, 0.0, 116.0, 40.0),
            vec![head],
            vec![],
        ));
        for column in 0..columns {
            let mut notes = Vec::new();
            if made < cards {
                made += 1;
                let mut words = String::new();
                for _ in 0..3 + next(23) {
                    words.push_str(WORDS[next(12) as usize]);
                    words.push(' ');
                }
                words.push_str(match next(16) {
                    0 => "お客様が電話する",
                    1 => "العميل ينتظر",
                    2 => "הלקוח מחכה",
                    3 => "🙂",
                    _ => "today",
                });
                let note = d.note(&words, 4.0, 208.0, Hue::ALL[next(8) as usize]);
                tallest = tallest.max(note.frame.height + 8.0);
                notes.push(note);
            }
            cells.push(d.node(
                Role::Cell { row: row as u32 + 1, column: column as u32 + 1, span: 1 },
                Rect::new(120.0 + 220.0 * column as f32, 0.0, 216.0, 40.0),
                vec![],
                notes,
            ));
        }
        let frame = Rect::new(0.0, y, width, tallest);
        nodes.push(d.node(Role::Row { row: row as u32 + 1 }, frame, vec![], cells));
        y += tallest + 4.0;
    }
    let table = d.labelled(
        Role::Table { rows: rows as u32 + 1, columns: columns as u32 + 1 },
        "Synthetic",
        Rect::new(0.0, 0.0, width, y),
        vec![],
        nodes,
    );
    d.scene("Synthetic", width, y, vec![table])
}
