//! Slides in the words of DrawingML and PresentationML.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use scene::{Align, Fit, Point, Rect, Segment, Stroke, Theme, Token};

use super::mark::{Alt, Body, Mark, Paragraph, Run, Slide, What, runs_from_right};
use super::sheet::{POINTS, Sheet};
use crate::link;

/// English Metric Units in a pixel.
pub const EMU: f32 = 9525.0;

/// Letters are at least this large, in hundredths of a point; less is an error
/// to PowerPoint.
const LEAST_SIZE: i64 = 100;

/// A picture as the package holds it.
pub struct Media {
    /// Its relationship on a slide.
    pub name: String,
    /// Its size, for pictures that are cut to a frame.
    pub size: scene::Size,
}

/// What a slide needs beside its marks.
pub struct Surroundings<'a> {
    /// The colours.
    pub theme: Theme,
    /// The language of the texts.
    pub language: &'a str,
    /// Whether the deck runs from right to left.
    pub is_rtl: bool,
    /// Where things stand.
    pub sheet: Sheet,
    /// The pictures by hash; nothing where nobody has one.
    pub media: &'a BTreeMap<Arc<str>, Media>,
}

/// A slide and what it refers to: relationships 3, 4, and so on.
pub struct WrittenSlide {
    /// The part itself.
    pub xml: String,
    /// In order.
    pub refers_to: Vec<Reference>,
}

/// What a slide refers to.
pub enum Reference {
    /// A picture by the name of its file.
    Picture(String),
    /// An address.
    Link(String),
}

const NAMESPACES: &str = r#"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main""#;

/// The start of every part.
pub const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The group that holds all shapes of a slide.
pub const TREE: &str = r#"<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>"#;

/// Writes one slide. Relationships 1 and 2 are the layout and the notes.
pub fn slide(slide: &Slide, around: &Surroundings<'_>) -> WrittenSlide {
    let mut writer = Writer { around, out: String::new(), id: 2, refers_to: Vec::new() };
    writer.title(&slide.title);
    for mark in &slide.marks {
        writer.mark(mark);
    }
    writer.number();
    let xml = format!(
        "{DECLARATION}<p:sld {NAMESPACES}><p:cSld><p:spTree>{TREE}{}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
        writer.out
    );
    WrittenSlide { xml, refers_to: writer.refers_to }
}

/// The notes of one slide. Relationships 1 and 2 are the master and the slide.
pub fn notes(slide: &Slide, around: &Surroundings<'_>) -> String {
    let mut text = String::new();
    for line in slide.notes.iter().flat_map(|it| it.split('\n')) {
        let is_rtl = runs_from_right(line).unwrap_or(false);
        let _ = write!(
            text,
            r#"<a:p>{}<a:r><a:rPr lang="{}"/><a:t>{}</a:t></a:r></a:p>"#,
            if is_rtl { r#"<a:pPr algn="r" rtl="1"/>"# } else { "" },
            escaped(around.language),
            escaped(line)
        );
    }
    if text.is_empty() {
        text.push_str("<a:p/>");
    }
    format!(
        r#"{DECLARATION}<p:notes {NAMESPACES}><p:cSld><p:spTree>{TREE}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image Placeholder 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes Placeholder 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{text}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"#
    )
}

struct Writer<'a> {
    around: &'a Surroundings<'a>,
    out: String,
    id: usize,
    refers_to: Vec<Reference>,
}

impl Writer<'_> {
    /// The number of a new relationship; layout and notes come first.
    fn refer(&mut self, to: Reference) -> usize {
        self.refers_to.push(to);
        self.refers_to.len() + 2
    }

    fn next_id(&mut self) -> usize {
        let id = self.id;
        self.id += 1;
        id
    }

    fn title(&mut self, title: &str) {
        let id = self.next_id();
        let sheet = &self.around.sheet;
        // Long titles have smaller letters, so that they stay on their lines.
        let letters = title.chars().count() as f32 * 0.6;
        let size = [24.0, 20.0, 18.0, 16.0]
            .into_iter()
            .find(|size| letters * size / POINTS <= sheet.title.width)
            .unwrap_or(14.0);
        // A title begins where all titles do, whichever way it runs.
        let is_rtl = runs_from_right(title).unwrap_or(self.around.is_rtl);
        let side = if self.around.is_rtl { "r" } else { "l" };
        let _ = write!(
            self.out,
            r#"<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Title {id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="{side}" rtl="{}"/><a:r><a:rPr lang="{}" sz="{}"/><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>"#,
            u8::from(is_rtl),
            escaped(self.around.language),
            hundredths(size / POINTS),
            escaped(title)
        );
    }

    fn number(&mut self) {
        let id = self.next_id();
        let _ = write!(
            self.out,
            r#"<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Slide Number {id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{{7C1A9D52-3B0E-4E57-9F6A-2D4B8E0C6F31}}" type="slidenum"><a:rPr lang="{}"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>"#,
            escaped(self.around.language)
        );
    }

    fn mark(&mut self, mark: &Mark) {
        match &mark.what {
            What::Box { radius, fill, stroke, body } => {
                self.open(mark, body.is_some() && fill.is_none());
                self.place(mark.at);
                self.outline(mark.at, *radius);
                self.fill(*fill);
                self.line(*stroke);
                self.out.push_str("</p:spPr>");
                match body {
                    Some(body) => self.body(body),
                    None => self.out.push_str(
                        "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>",
                    ),
                }
                self.out.push_str("</p:sp>");
            }
            What::Path { segments, fill, stroke } => {
                self.open(mark, false);
                self.place(mark.at);
                self.path(segments, mark.at, fill.is_some());
                self.fill(*fill);
                self.line(*stroke);
                self.out.push_str("</p:spPr></p:sp>");
            }
            What::Picture { blob, fit } => self.picture(mark, blob, *fit),
        }
    }

    fn open(&mut self, mark: &Mark, is_text_box: bool) {
        let id = self.next_id();
        let _ = write!(self.out, "<p:sp><p:nvSpPr>");
        self.properties(mark, id);
        self.out.push_str(if is_text_box {
            r#"<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>"#
        } else {
            "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        });
    }

    /// Number, name and what is read out.
    fn properties(&mut self, mark: &Mark, id: usize) {
        let words = match &mark.what {
            What::Box { body: Some(body), .. } => body.words(),
            _ => String::new(),
        };
        let name: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let name: String = name.chars().take(40).collect();
        let kind = match (&mark.what, name.is_empty()) {
            (_, false) => name,
            (What::Picture { .. }, _) => format!("Picture {id}"),
            (What::Path { .. }, _) => format!("Line {id}"),
            (What::Box { .. }, _) => format!("Shape {id}"),
        };
        let _ = write!(self.out, r#"<p:cNvPr id="{id}" name="{}""#, escaped(&kind));
        match &mark.alt {
            Alt::Own => self.out.push_str("/>"),
            Alt::Words(words) => {
                let _ = write!(self.out, r#" descr="{}"/>"#, escaped(words));
            }
            Alt::Decoration => self.out.push_str(
                r#"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>"#,
            ),
        }
    }

    fn place(&mut self, at: Rect) {
        let _ = write!(
            self.out,
            r#"<a:xfrm><a:off x="{}" y="{}"/><a:ext cx="{}" cy="{}"/></a:xfrm>"#,
            emu(at.x),
            emu(at.y),
            emu(at.width.max(0.0)),
            emu(at.height.max(0.0))
        );
    }

    fn outline(&mut self, at: Rect, radius: f32) {
        let least = at.width.min(at.height);
        if radius <= 0.0 || least <= 0.0 {
            self.out.push_str(r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>"#);
        } else if radius * 2.0 >= least * 0.98 && (at.width - at.height).abs() < 0.5 {
            self.out.push_str(r#"<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>"#);
        } else {
            let part = ((radius / least).min(0.5) * 100_000.0).round();
            let _ = write!(
                self.out,
                r#"<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val {part}"/></a:avLst></a:prstGeom>"#
            );
        }
    }

    fn path(&mut self, segments: &[Segment], at: Rect, is_filled: bool) {
        let (width, height) = (emu(at.width).max(1), emu(at.height).max(1));
        let _ = write!(
            self.out,
            r#"<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{width}" h="{height}"{}>"#,
            if is_filled { "" } else { r#" fill="none""# }
        );
        let point = |out: &mut String, to: Point| {
            let _ = write!(out, r#"<a:pt x="{}" y="{}"/>"#, emu(to.x - at.x), emu(to.y - at.y));
        };
        let out = &mut self.out;
        for segment in segments {
            match *segment {
                Segment::Move(to) => {
                    out.push_str("<a:moveTo>");
                    point(out, to);
                    out.push_str("</a:moveTo>");
                }
                Segment::Line(to) => {
                    out.push_str("<a:lnTo>");
                    point(out, to);
                    out.push_str("</a:lnTo>");
                }
                Segment::Cubic(a, b, to) => {
                    out.push_str("<a:cubicBezTo>");
                    [a, b, to].into_iter().for_each(|it| point(out, it));
                    out.push_str("</a:cubicBezTo>");
                }
                Segment::Close => out.push_str("<a:close/>"),
            }
        }
        self.out.push_str("</a:path></a:pathLst></a:custGeom>");
    }

    fn fill(&mut self, fill: Option<Token>) {
        match fill {
            Some(token) => self.solid(token),
            None => self.out.push_str("<a:noFill/>"),
        }
    }

    fn line(&mut self, stroke: Option<Stroke>) {
        let Some(stroke) = stroke.filter(|stroke| stroke.width > 0.0) else {
            self.out.push_str("<a:ln><a:noFill/></a:ln>");
            return;
        };
        let _ = write!(self.out, r#"<a:ln w="{}" cap="rnd">"#, emu(stroke.width));
        self.solid(stroke.token);
        if stroke.dash.is_some() {
            self.out.push_str(r#"<a:prstDash val="sysDash"/>"#);
        }
        self.out.push_str("<a:round/></a:ln>");
    }

    fn solid(&mut self, token: Token) {
        let _ = write!(self.out, "<a:solidFill>{}</a:solidFill>", colour(self.around.theme, token));
    }

    fn body(&mut self, body: &Body) {
        let [left, top, right, bottom] = body.insets;
        let _ = write!(
            self.out,
            r#"<p:txBody><a:bodyPr wrap="{}" lIns="{}" tIns="{}" rIns="{}" bIns="{}" rtlCol="0" anchor="{}"><a:normAutofit/></a:bodyPr><a:lstStyle/>"#,
            if body.wraps { "square" } else { "none" },
            emu(left),
            emu(top),
            emu(right),
            emu(bottom),
            if body.is_centred { "ctr" } else { "t" }
        );
        for paragraph in &body.paragraphs {
            self.paragraph(paragraph);
        }
        if body.paragraphs.is_empty() {
            self.out.push_str("<a:p><a:endParaRPr/></a:p>");
        }
        self.out.push_str("</p:txBody>");
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let align = match (paragraph.align, paragraph.is_rtl) {
            (Align::Center, _) => "ctr",
            (Align::Start, false) | (Align::End, true) => "l",
            (Align::Start, true) | (Align::End, false) => "r",
        };
        let _ = write!(
            self.out,
            r#"<a:p><a:pPr algn="{align}"{}><a:lnSpc><a:spcPts val="{}"/></a:lnSpc><a:spcBef><a:spcPts val="{}"/></a:spcBef></a:pPr>"#,
            if paragraph.is_rtl { r#" rtl="1""# } else { "" },
            hundredths(paragraph.line),
            hundredths(paragraph.before)
        );
        for run in &paragraph.runs {
            for (number, line) in run.text.split('\n').enumerate() {
                if number > 0 {
                    self.out.push_str("<a:br/>");
                }
                if !line.is_empty() {
                    self.run(run, line);
                }
            }
        }
        self.out.push_str("</a:p>");
    }

    fn run(&mut self, run: &Run, text: &str) {
        let _ = write!(
            self.out,
            r#"<a:r><a:rPr lang="{}" sz="{}" b="{}" i="{}">"#,
            escaped(self.around.language),
            hundredths(run.size).max(LEAST_SIZE),
            u8::from(run.is_bold),
            u8::from(run.is_italic)
        );
        self.solid(run.token);
        if let Some(target) = &run.link {
            let number = self.refer(Reference::Link(link::ascii(target)));
            let _ = write!(self.out, r#"<a:hlinkClick r:id="rId{number}"/>"#);
        }
        let _ = write!(self.out, "</a:rPr><a:t>{}</a:t></a:r>", escaped(text));
    }

    fn picture(&mut self, mark: &Mark, blob: &Arc<str>, fit: Fit) {
        let Some(media) = self.around.media.get(blob) else {
            // Nobody has it: an empty frame, as in every other output.
            let stroke = Some(Stroke { token: Token::LineStrong, width: 1.0, dash: None });
            let what = What::Box { radius: 0.0, fill: Some(Token::Sunken), stroke, body: None };
            let frame = Mark { node: mark.node.clone(), at: mark.at, what, alt: mark.alt.clone() };
            self.mark(&frame);
            return;
        };
        let id = self.next_id();
        let number = self.refer(Reference::Picture(media.name.clone()));
        self.out.push_str("<p:pic><p:nvPicPr>");
        self.properties(mark, id);
        let _ = write!(
            self.out,
            r#"<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId{number}"/>"#
        );
        let (at, cut) = fitted(mark.at, media.size, fit);
        if let Some((across, down)) = cut {
            let _ =
                write!(self.out, r#"<a:srcRect l="{across}" t="{down}" r="{across}" b="{down}"/>"#);
        }
        self.out.push_str("<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>");
        self.place(at);
        self.out.push_str(r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>"#);
    }
}

/// Where a picture stands, and how much of each side is cut, in thousandths of
/// a per cent.
fn fitted(at: Rect, size: scene::Size, fit: Fit) -> (Rect, Option<(i64, i64)>) {
    let (across, down) = (at.width / size.width, at.height / size.height);
    match fit {
        Fit::Contain => {
            let scale = across.min(down);
            let (width, height) = (size.width * scale, size.height * scale);
            let x = at.x + (at.width - width) / 2.0;
            (Rect::new(x, at.y + (at.height - height) / 2.0, width, height), None)
        }
        Fit::Cover => {
            let scale = across.max(down);
            let cut = |shown: f32, whole: f32| {
                ((1.0 - shown / (whole * scale)).max(0.0) * 50_000.0).round() as i64
            };
            (at, Some((cut(at.width, size.width), cut(at.height, size.height))))
        }
    }
}

/// A colour.
pub fn colour(theme: Theme, token: Token) -> String {
    let scene::Rgb(r, g, b) = theme.resolve(token);
    format!(r#"<a:srgbClr val="{r:02X}{g:02X}{b:02X}"/>"#)
}

/// Pixels in English Metric Units.
pub fn emu(pixels: f32) -> i64 {
    (f64::from(pixels) * f64::from(EMU)).round() as i64
}

/// Pixels in hundredths of a point.
fn hundredths(pixels: f32) -> i64 {
    (f64::from(pixels) * f64::from(POINTS) * 100.0).round() as i64
}

/// A text in the letters that XML allows in texts and attributes. Those that
/// no escape makes legal have been taken out before.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            other => out.push(other),
        }
    }
    out
}
