//! The scene as an SVG.
//!
//! Text stays text by default, with everything that makes a browser set it
//! just as it was laid out: unhinted advances, the faces of each line by name,
//! and the width of each line. Programs that ignore embedded fonts want
//! [`Lettering::Outlines`] instead.

mod letters;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use scene::{
    Direction, Fit, FontFace, FontIndex, Image, Item, Node, Point, Rect, Role, Scene, Shape,
    Stroke, TextItem, Theme, Token, Weight,
};
use skrifa::{FontRef, MetadataProvider};

use self::letters::Letters;
use crate::error::guarded;
use crate::gate::{self, Needs};
use crate::{Blobs, ExportError, Warned, Warning, glyphs, link, outline, picture};

/// How an SVG is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SvgOptions {
    /// The colours.
    pub theme: Theme,
    /// How text is written.
    pub lettering: Lettering,
}

/// How text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lettering {
    /// As text, with the faces that the app ships inside the file (up to
    /// 0.5 MB each). For browsers.
    #[default]
    Embedded,
    /// As text, with the names of faces only. Small; looks right where the
    /// faces are installed.
    Named,
    /// As shapes that every program draws alike. Cannot be searched or copied.
    Outlines,
}

impl Default for SvgOptions {
    fn default() -> Self {
        Self { theme: Theme::Light, lettering: Lettering::Embedded }
    }
}

/// Writes a scene as an SVG.
///
/// # Errors
///
/// Scenes that no painter can draw; see [`ExportError`].
pub fn svg(
    scene: &Scene,
    options: &SvgOptions,
    blobs: &dyn Blobs,
) -> Result<Warned<String>, ExportError> {
    guarded(|| {
        gate::check(
            scene,
            match options.lettering {
                Lettering::Embedded | Lettering::Named => Needs::Lines,
                Lettering::Outlines => Needs::Glyphs,
            },
        )?;
        let mut writer = Writer {
            scene,
            options,
            blobs,
            body: String::new(),
            clips: 0,
            letters: Letters::default(),
            pictures: BTreeMap::new(),
            warnings: Vec::new(),
        };
        writer.node(&scene.root);
        let value = writer.document();
        Ok(Warned { value, warnings: writer.warnings })
    })
}

struct Writer<'a> {
    scene: &'a Scene,
    options: &'a SvgOptions,
    blobs: &'a dyn Blobs,
    body: String,
    clips: usize,
    letters: Letters,
    /// The data address of each picture, by hash.
    pictures: BTreeMap<&'a str, Option<String>>,
    warnings: Vec<Warning>,
}

impl<'a> Writer<'a> {
    fn document(&self) -> String {
        let size = self.scene.size();
        let (width, height) = (n(size.width.max(0.0)), n(size.height.max(0.0)));
        let mut out = String::with_capacity(self.body.len() + 1024);
        let _ = write!(
            out,
            r#"<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}""#,
        );
        if !self.scene.language.is_empty() {
            let _ = write!(out, r#" xml:lang="{0}" lang="{0}""#, escaped(&self.scene.language));
        }
        if self.scene.direction == Direction::Rtl {
            out.push_str(r#" direction="rtl""#);
        }
        out.push_str(r#" xml:space="preserve">"#);
        let title = glyphs::spoken(&self.scene.title);
        if !title.is_empty() {
            let _ = write!(out, "<title>{}</title>", escaped(&title));
        }
        out.push_str("<style>text{text-rendering:geometricPrecision;white-space:pre}");
        if self.options.lettering == Lettering::Embedded {
            self.faces(&mut out);
        }
        out.push_str("</style>");
        self.letters.write_definitions(&mut out);
        let _ = writeln!(
            out,
            r#"<rect width="{width}" height="{height}" fill="{}"/>"#,
            self.colour(Token::Backdrop)
        );
        out.push_str(&self.body);
        out.push_str("</svg>\n");
        out
    }

    /// The app's own faces, as far as the picture uses them.
    fn faces(&self, out: &mut String) {
        let mut used = BTreeSet::new();
        self.scene.walk(|visit| {
            for item in &visit.node.items {
                if let Item::Text(text) = item {
                    used.extend(text.block.lines.iter().flat_map(|line| &line.fonts).copied());
                }
            }
        });
        for index in used {
            let Some(face) = self.scene.fonts.get(index).filter(|face| face.bundled) else {
                continue;
            };
            let (weight, style) = look(face);
            let _ = write!(
                out,
                "@font-face{{font-family:{};font-weight:{weight};font-style:{style};src:url(data:font/ttf;base64,{})}}",
                family(&face.family),
                BASE64.encode((*face.data).as_ref()),
            );
        }
    }

    fn node(&mut self, node: &'a Node) {
        let frame = node.frame;
        let _ = write!(self.body, r#"<g id="{}""#, identifier(&node.id.0));
        self.role(node);
        if frame.x != 0.0 || frame.y != 0.0 {
            let _ = write!(self.body, r#" transform="translate({} {})""#, n(frame.x), n(frame.y));
        }
        self.body.push('>');
        for item in &node.items {
            self.item(node, item);
        }
        for child in &node.children {
            self.node(child);
        }
        self.body.push_str("</g>\n");
    }

    /// The same roles as in the window (WAI-ARIA 1.2).
    fn role(&mut self, node: &Node) {
        let body = &mut self.body;
        let label = glyphs::spoken(&node.label);
        // Writing to a string cannot fail.
        let _ = match node.role {
            Role::Document => write!(body, r#" role="document""#),
            Role::Section if label.is_empty() => write!(body, r#" role="group""#),
            Role::Section => write!(body, r#" role="region""#),
            Role::Heading(level) => write!(body, r#" role="heading" aria-level="{level}""#),
            Role::Paragraph => write!(body, r#" role="paragraph""#),
            Role::Table { rows, columns } => {
                write!(body, r#" role="table" aria-rowcount="{rows}" aria-colcount="{columns}""#)
            }
            Role::Row { row } => {
                write!(body, r#" role="row" aria-rowindex="{}""#, u64::from(row) + 1)
            }
            Role::ColumnHeader { column, span, .. } => write!(
                body,
                r#" role="columnheader" aria-colindex="{}" aria-colspan="{span}""#,
                u64::from(column) + 1
            ),
            Role::RowHeader { .. } => write!(body, r#" role="rowheader" aria-colindex="1""#),
            Role::Cell { column, span, .. } => write!(
                body,
                r#" role="cell" aria-colindex="{}" aria-colspan="{span}""#,
                u64::from(column) + 1
            ),
            Role::Note => write!(body, r#" role="group""#),
            Role::Figure => write!(body, r#" role="img""#),
            Role::Separator => write!(body, r#" role="separator""#),
            Role::Decoration => write!(body, r#" aria-hidden="true""#),
        };
        if !label.is_empty() {
            let _ = write!(body, r#" aria-label="{}""#, escaped(&label));
        }
    }

    fn item(&mut self, node: &'a Node, item: &'a Item) {
        match item {
            Item::Shape(shape) => self.shape(shape),
            Item::Path(path) => {
                let _ =
                    write!(self.body, r#"<path d="{}""#, scene::wire::path_data(&path.segments));
                self.fill_and_stroke(path.fill, path.stroke);
                if path.stroke.is_some() {
                    self.body.push_str(r#" stroke-linecap="round" stroke-linejoin="round""#);
                }
                self.body.push_str("/>");
            }
            Item::Text(text) => match self.options.lettering {
                Lettering::Embedded | Lettering::Named => self.text(text),
                Lettering::Outlines => self.outlines(text),
            },
            Item::Image(image) => self.image(node, image),
            Item::Link(link) => {
                if !link::is_web_or_mail(&link.target) {
                    self.warnings.push(Warning::RefusedLink {
                        node: node.id.clone(),
                        target: link.target.to_string(),
                    });
                    return;
                }
                let target = escaped(&link.target);
                let _ = write!(self.body, r#"<a href="{target}" aria-label="{target}">"#);
                self.rect(link.rect);
                self.body.push_str(r#" fill="none" pointer-events="all"/></a>"#);
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        self.rect(shape.rect);
        if shape.radius > 0.0 {
            let _ = write!(self.body, r#" rx="{}""#, n(shape.radius));
        }
        self.fill_and_stroke(shape.fill, shape.stroke);
        self.body.push_str("/>");
    }

    /// Opens a `rect`, leaving room for what it looks like.
    fn rect(&mut self, rect: Rect) {
        let _ = write!(
            self.body,
            r#"<rect x="{}" y="{}" width="{}" height="{}""#,
            n(rect.x),
            n(rect.y),
            n(rect.width.max(0.0)),
            n(rect.height.max(0.0))
        );
    }

    fn fill_and_stroke(&mut self, fill: Option<Token>, stroke: Option<Stroke>) {
        let fill = fill.map_or("none".to_owned(), |token| self.colour(token));
        let _ = write!(self.body, r#" fill="{fill}""#);
        let Some(stroke) = stroke.filter(|stroke| stroke.width > 0.0) else { return };
        let colour = self.colour(stroke.token);
        let _ = write!(self.body, r#" stroke="{colour}" stroke-width="{}""#, n(stroke.width));
        if let Some(length) = stroke.dash.filter(|length| *length > 0.0) {
            let _ = write!(self.body, r#" stroke-dasharray="{}""#, n(length));
        }
    }

    fn text(&mut self, text: &TextItem) {
        let block = &text.block;
        let style = block.style;
        if block.lines.is_empty() {
            return;
        }
        let _ = write!(
            self.body,
            r#"<g fill="{}" font-size="{}""#,
            self.colour(text.token),
            n(style.size)
        );
        if style.weight != Weight::Regular {
            let _ = write!(self.body, r#" font-weight="{}""#, style.weight.number());
        }
        if style.italic {
            self.body.push_str(r#" font-style="italic""#);
        }
        // Where text runs to the left, its end is the left end that is known.
        self.body.push_str(match block.direction {
            Direction::Ltr => r#" direction="ltr" text-anchor="start">"#,
            Direction::Rtl => r#" direction="rtl" text-anchor="end">"#,
        });
        for line in &block.lines {
            let words = block
                .text
                .get(line.range.start as usize..line.range.end as usize)
                .unwrap_or_default();
            if words.is_empty() {
                continue;
            }
            let _ = write!(
                self.body,
                r#"<text x="{}" y="{}" font-family="{}""#,
                n(text.at.x + line.x),
                n(text.at.y + line.baseline),
                self.families(&line.fonts)
            );
            if line.width > 0.0 {
                let _ = write!(self.body, r#" textLength="{}""#, n(line.width));
            }
            let _ = write!(self.body, ">{}</text>", escaped(words));
        }
        self.body.push_str("</g>");
    }

    fn outlines(&mut self, text: &TextItem) {
        let block = &text.block;
        let Some(runs) = block.runs.get() else { return };
        let words = glyphs::spoken(&block.text);
        if words.is_empty() {
            return;
        }
        let colour = self.colour(text.token);
        let _ =
            write!(self.body, r#"<g fill="{colour}" role="img" aria-label="{}">"#, escaped(&words));
        for (line, runs) in block.lines.iter().zip(runs) {
            for run in runs {
                let at = Point::new(text.at.x + run.x, text.at.y + line.baseline);
                self.letters.write_run(self.scene, block, run, at, &colour, &mut self.body);
            }
        }
        self.body.push_str("</g>");
    }

    fn image(&mut self, node: &Node, image: &'a Image) {
        let known = match self.pictures.get(&*image.blob) {
            Some(known) => known.clone(),
            None => {
                let address = self.data_address(node, image);
                self.pictures.insert(&image.blob, address.clone());
                address
            }
        };
        let Some(address) = known else {
            self.shape(&Shape {
                rect: image.rect,
                radius: image.radius,
                fill: Some(Token::Sunken),
                stroke: Some(Stroke { token: Token::LineStrong, width: 1.0, dash: None }),
            });
            return;
        };
        let rect = image.rect;
        let clip = (image.radius > 0.0).then(|| {
            self.clips += 1;
            let frame = outline::rounded(rect, image.radius);
            let _ = write!(
                self.body,
                r#"<clipPath id="c{}"><path d="{}"/></clipPath>"#,
                self.clips,
                scene::wire::path_data(&frame)
            );
            self.clips
        });
        let _ = write!(
            self.body,
            r#"<image x="{}" y="{}" width="{}" height="{}" preserveAspectRatio="xMidYMid {}""#,
            n(rect.x),
            n(rect.y),
            n(rect.width.max(0.0)),
            n(rect.height.max(0.0)),
            match image.fit {
                Fit::Contain => "meet",
                Fit::Cover => "slice",
            }
        );
        if let Some(clip) = clip {
            let _ = write!(self.body, r##" clip-path="url(#c{clip})""##);
        }
        let _ = write!(self.body, r#" href="{address}"/>"#);
    }

    fn data_address(&mut self, node: &Node, image: &Image) -> Option<String> {
        let blob = picture::find(self.blobs, node, image, &mut self.warnings)?;
        match picture::media_type(&blob.bytes) {
            Some(kind) => Some(format!("data:{kind};base64,{}", BASE64.encode(&blob.bytes))),
            None => {
                let reason = words::sentence!("picture-no-kind");
                self.warnings.push(picture::unreadable(node, image, reason));
                None
            }
        }
    }

    /// The families of a line in the order in which to try them.
    fn families(&self, fonts: &[FontIndex]) -> String {
        let mut names: Vec<String> = Vec::new();
        for face in fonts.iter().filter_map(|font| self.scene.fonts.get(*font)) {
            let name = family(&face.family);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.push("sans-serif".to_owned());
        escaped(&names.join(","))
    }

    fn colour(&self, token: Token) -> String {
        self.options.theme.resolve(token).css()
    }
}

/// A family's name in quotes (CSS Syntax 3, 4.3.5).
fn family(name: &str) -> String {
    let mut out = String::from("'");
    for c in name.chars().filter(|c| !c.is_control()) {
        if matches!(c, '\'' | '\\' | '<') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('\'');
    out
}

/// Weight and style of a face, by its own tables.
fn look(face: &FontFace) -> (f32, &'static str) {
    let Ok(font) = FontRef::from_index((*face.data).as_ref(), face.face) else {
        return (400.0, "normal");
    };
    let attributes = font.attributes();
    let style = match attributes.style {
        skrifa::attribute::Style::Normal => "normal",
        skrifa::attribute::Style::Italic | skrifa::attribute::Style::Oblique(_) => "italic",
    };
    (attributes.weight.value(), style)
}

/// A name that XML, CSS and scripts take for one; different names stay
/// different.
fn identifier(id: &str) -> String {
    let mut out = String::with_capacity(id.len() + 2);
    out.push_str("n.");
    for c in id.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => out.push(c),
            ':' => out.push('.'),
            other => {
                let _ = write!(out, "_{:x}_", u32::from(other));
            }
        }
    }
    out
}

/// Text as XML 1.0 allows it (2.2 and 2.4), in elements and attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            // Neither may stand in a document, not even as a number.
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
    out
}

/// A number with two decimals, and no more digits than it needs.
fn n(value: f32) -> f32 {
    let rounded = (value * 100.0).round() / 100.0;
    // Minus zero would be written with its sign.
    if rounded == 0.0 { 0.0 } else { rounded }
}
