//! The picture of a map, kept up to date.

use std::sync::Arc;

use layout::text::{FontSource, Shaper};
use layout::{LayoutOptions, Layouter, Lens};
use model::Map;
use scene::patch::{self, Patch};
use scene::wire::{PatchWire, SceneWire};
use scene::{Node, Scene};
use words::Words;

/// Draws one map after the other, or the same again after an edit, which is
/// quicker.
pub struct Drawing {
    layouter: Layouter,
    /// What was handed out last.
    shown: Option<Scene>,
}

impl Drawing {
    /// A drawing of nothing yet. Line breaks from an earlier time make the
    /// first picture quicker.
    pub fn new(fonts: FontSource, line_breaks: Option<&[u8]>) -> Self {
        let mut shaper = Shaper::new(fonts);
        if let Some(bytes) = line_breaks {
            shaper.recall(bytes);
        }
        Self { layouter: Layouter::new(shaper), shown: None }
    }

    /// The whole picture.
    pub fn whole(&mut self, map: &Map, words: &Words) -> SceneWire {
        let scene = self.scene(map, words);
        let wire = SceneWire::new(&scene);
        self.shown = Some(scene);
        wire
    }

    /// What differs from the picture that was handed out last; all of it if
    /// none was.
    pub fn difference(&mut self, map: &Map, words: &Words) -> PatchWire {
        let scene = self.scene(map, words);
        let patch = match &self.shown {
            Some(shown) => patch::between(shown, &scene),
            None => Patch { changed: all(&scene), removed: Vec::new() },
        };
        let wire = PatchWire::new(&patch, &scene);
        self.shown = Some(scene);
        wire
    }

    /// The picture with all its glyphs, for paper and files.
    pub fn finished(&mut self, map: &Map, words: &Words) -> Scene {
        let mut scene = self.scene(map, words);
        scene.fonts = self.layouter.shaper().complete_scene(&scene);
        scene
    }

    /// The line breaks of the picture that was handed out last, to be kept.
    pub fn line_breaks(&mut self) -> Option<Vec<u8>> {
        let shown = self.shown.as_ref()?;
        Some(self.layouter.shaper().remember(shown))
    }

    fn scene(&mut self, map: &Map, words: &Words) -> Scene {
        self.layouter.scene(map, Lens::Journey, &LayoutOptions { words })
    }
}

/// All nodes, parents before their children.
fn all(scene: &Scene) -> Vec<Arc<Node>> {
    let mut nodes = vec![Arc::clone(&scene.root)];
    let mut next = 0;
    while let Some(node) = nodes.get(next).map(Arc::clone) {
        nodes.extend(node.children.iter().map(Arc::clone));
        next += 1;
    }
    nodes
}
