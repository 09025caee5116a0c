//! Type and distances of a report on paper: the one place to change its look.
//!
//! Sizes are pixels of 1/96 inch: 12 of them are 9 points.

use scene::{Align, TextStyle, Weight};

/// The title of the report.
pub(super) const TITLE: TextStyle = style(34.0, 42.0, Weight::Bold);
/// What sort of map it is.
pub(super) const SUBTITLE: TextStyle = style(15.0, 21.0, Weight::Regular);
/// Sections.
pub(super) const SECTION: TextStyle = style(22.0, 29.0, Weight::Bold);
/// Headings below them.
pub(super) const HEADING: TextStyle = style(14.5, 20.0, Weight::Semibold);
/// Running text.
pub(super) const TEXT: TextStyle = style(13.0, 18.5, Weight::Regular);
/// What somebody has said.
pub(super) const QUOTE: TextStyle = TextStyle {
    size: 14.5,
    line_height: 21.0,
    weight: Weight::Regular,
    italic: true,
    align: Align::Start,
};
/// Cells of tables.
pub(super) const CELL: TextStyle = style(12.0, 16.0, Weight::Regular);
/// What names a row, and what must be seen.
pub(super) const STRONG: TextStyle = style(12.0, 16.0, Weight::Semibold);
/// Heads of columns and names of facts.
pub(super) const LABEL: TextStyle = style(11.0, 16.0, Weight::Semibold);
/// What stands above and below the text of each page.
pub(super) const RUNNING: TextStyle = style(10.5, 14.0, Weight::Regular);

/// Above a section, if something is above it.
pub(super) const ABOVE_SECTION: f32 = 40.0;
/// Below its name.
pub(super) const BELOW_SECTION: f32 = 12.0;
/// Above a heading.
pub(super) const ABOVE_HEADING: f32 = 20.0;
/// Below it.
pub(super) const BELOW_HEADING: f32 = 5.0;
/// Between two paragraphs.
pub(super) const BETWEEN: f32 = 6.0;
/// Between two facts.
pub(super) const BETWEEN_FACTS: f32 = 9.0;
/// Between two things in one cell, and two texts of one fact.
pub(super) const BETWEEN_ITEMS: f32 = 3.0;
/// Above and below what is in a cell.
pub(super) const CELL_PADDING: f32 = 6.0;
/// Between two columns.
pub(super) const GUTTER: f32 = 14.0;
/// A section does not begin in the last part of a page.
pub(super) const LATEST_SECTION: f32 = 0.68;

const fn style(size: f32, line_height: f32, weight: Weight) -> TextStyle {
    TextStyle { size, line_height, weight, italic: false, align: Align::Start }
}
