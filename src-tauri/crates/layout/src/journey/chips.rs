//! Small marks in a row: a sign, a word, or both, flowing over lines.

use std::sync::Arc;

use scene::{Rect, TextBlock, TextStyle, Token};

use super::desk::Desk;
use super::look::{SMALL, SMALL_STRONG};
use super::sketch::{Sketch, line};
use crate::icons::Icon;

/// The side of a mark's sign.
const SIGN: f32 = 13.0;
/// Between the sign and the word.
const CLEARANCE: f32 = 4.0;
/// Between two marks on a line.
const GAP: f32 = 10.0;
/// The size of a pip.
const PIP: f32 = 6.0;
/// From one pip to the next.
const PIP_STEP: f32 = 8.0;
/// How many pips there are.
const PIPS: i64 = 5;

/// One mark.
#[derive(Clone, PartialEq)]
pub(super) struct Chip {
    sign: Option<Icon>,
    pips: Option<i64>,
    is_below: bool,
    text: Arc<str>,
    spoken: Option<Arc<str>>,
    pub(super) style: TextStyle,
    pub(super) token: Token,
}

impl Chip {
    /// A sign and a word.
    pub(super) fn new(sign: Option<Icon>, text: impl Into<Arc<str>>, token: Token) -> Self {
        let (text, spoken) = (text.into(), None);
        Self { sign, pips: None, is_below: false, text, spoken, style: SMALL, token }
    }

    /// Words that belong to the mark on the line above.
    pub(super) fn below(text: impl Into<Arc<str>>, token: Token) -> Self {
        Self { is_below: true, ..Self::new(None, text, token) }
    }

    /// A sign and a word, to be seen from afar.
    pub(super) fn strong(sign: Option<Icon>, text: impl Into<Arc<str>>, token: Token) -> Self {
        Self { style: SMALL_STRONG, ..Self::new(sign, text, token) }
    }

    /// A number from 1 to 5, drawn and written.
    pub(super) fn pips(number: i64, text: impl Into<Arc<str>>, token: Token) -> Self {
        Self { pips: Some(number), ..Self::strong(None, text, token) }
    }

    /// The same in other letters.
    pub(super) fn styled(self, style: TextStyle) -> Self {
        Self { style, ..self }
    }

    /// What is read out in place of its text, which says too little without what is seen.
    pub(super) fn said(self, words: impl Into<Arc<str>>) -> Self {
        Self { spoken: Some(words.into()), ..self }
    }

    /// The word; empty for a sign alone.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Room before the text.
    fn lead(&self) -> f32 {
        let clearance = if self.text.is_empty() { 0.0 } else { CLEARANCE };
        match (self.sign, self.pips) {
            (Some(_), _) => SIGN + clearance,
            (None, Some(_)) => PIP_STEP * PIPS as f32 - (PIP_STEP - PIP) + clearance + 1.0,
            (None, None) if self.is_below => SIGN + clearance,
            (None, None) => 0.0,
        }
    }
}

/// How wide a mark is where it has that much room.
pub(super) fn width(desk: &mut Desk<'_>, chip: &Chip, room: f32) -> f32 {
    let lead = chip.lead();
    lead + taken(&desk.fitted(&chip.text, chip.style, room - lead))
}

/// Puts marks from `x`, `y` on into lines `width` wide; returns how high they
/// are together.
pub(super) fn flow(
    desk: &mut Desk<'_>,
    sketch: &mut Sketch,
    chips: &[Chip],
    x: f32,
    y: f32,
    width: f32,
) -> f32 {
    let (mut across, mut down, mut tall) = (0.0, 0.0, 0.0_f32);
    for chip in chips {
        let lead = chip.lead();
        let block = desk.fitted(&chip.text, chip.style, width - lead);
        let wide = lead + taken(&block);
        if across > 0.0 && across + wide > width {
            down += tall;
            (across, tall) = (0.0, 0.0);
        }
        draw(desk, sketch, chip, &block, x + across, y + down);
        across += wide + GAP;
        tall = tall.max(block.size.height.max(SMALL.line_height));
    }
    down + tall
}

fn draw(
    desk: &mut Desk<'_>,
    sketch: &mut Sketch,
    chip: &Chip,
    block: &Arc<TextBlock>,
    x: f32,
    y: f32,
) {
    let middle = y + SMALL.line_height / 2.0;
    if let Some(sign) = chip.sign {
        sketch.icon(sign, x, middle - SIGN / 2.0, SIGN, chip.token);
    }
    if let Some(number) = chip.pips {
        for pip in 0..PIPS {
            let left = x + pip as f32 * PIP_STEP;
            let filled = (pip < number).then_some(chip.token);
            let rect = Rect::new(left, middle - PIP / 2.0, PIP, PIP);
            sketch.panel(rect, PIP / 2.0, filled, line(chip.token, 1.0));
        }
    }
    desk.write(sketch, x + chip.lead(), y, block, chip.token);
    if let Some(spoken) = &chip.spoken {
        sketch.said(spoken);
    }
}

/// How wide a block is, its alignment included.
fn taken(block: &TextBlock) -> f32 {
    if block.max_width.is_finite() { block.max_width } else { block.size.width }
}
