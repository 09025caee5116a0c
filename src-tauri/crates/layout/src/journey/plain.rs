//! The desk of a lens on which no card has its colour or its tags.

use model::Map;

use super::Tools;
use super::colours::Colours;
use super::desk::{Desk, Vocabulary};
use super::look::Air;
use super::places::Tagged;

/// What such a lens keeps besides its nodes.
#[derive(Default)]
pub(super) struct Plain {
    vocabulary: Vocabulary,
    /// No card has a colour or a tag here.
    colours: Colours,
    tagged: Tagged,
}

impl Plain {
    /// The table at which one scene is made.
    pub(super) fn desk<'a>(&'a mut self, map: &'a Map, tools: Tools<'a>) -> Desk<'a> {
        Desk {
            map,
            direction: tools.direction,
            air: Air::of(tools.density),
            curve_shape: tools.curves,
            language: tools.language,
            common_source: None,
            tagged: &self.tagged,
            colours: &self.colours,
            shaper: tools.shaper,
            pictures: tools.pictures,
            words: tools.words,
            elsewhere: tools.elsewhere,
            overlay: None,
            vocabulary: &mut self.vocabulary,
        }
    }
}
