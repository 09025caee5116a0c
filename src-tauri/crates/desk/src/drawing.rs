//! The picture of a map, kept up to date.

use std::collections::BTreeMap;
use std::sync::Arc;

use format::MapFile;
use layout::text::{FontSource, Shaper, without_glyphs};
use layout::{Layouter, Lens, PictureSizes};
use model::Map;
use scene::patch::{self, Patch};
use scene::wire::{PatchWire, SceneWire};
use scene::{Node, Scene, TextBlock, TextStyle};

use crate::{Desk, Manner};

/// Draws one map after the other, or the same again after an edit, which is
/// quicker.
pub struct Drawing {
    layouter: Layouter,
    /// What was handed out last through each lens.
    shown: BTreeMap<Lens, Scene>,
    /// Through which one of them something was handed out last.
    lens: Lens,
    /// Its texts that may lack glyphs, the next one at the end; unknown until
    /// somebody has looked.
    ahead: Option<Vec<Arc<TextBlock>>>,
}

impl Drawing {
    /// A drawing of nothing yet. Line breaks from an earlier time make the
    /// first picture quicker.
    pub fn new(fonts: FontSource, line_breaks: Option<&[u8]>) -> Self {
        let mut shaper = Shaper::new(fonts);
        if let Some(bytes) = line_breaks {
            shaper.recall(bytes);
        }
        Self {
            layouter: Layouter::new(shaper),
            shown: BTreeMap::new(),
            lens: Lens::default(),
            ahead: None,
        }
    }

    /// A drawing of nothing yet that knows the pictures of a file.
    pub fn of_file(fonts: FontSource, file: &MapFile) -> Self {
        let pictures = file.pictures.clone();
        let sizes = move |hash: &str| export::picture_size(pictures.get(hash)?);
        Self::new(fonts, None).with_pictures(Arc::new(sizes))
    }

    fn with_pictures(self, sizes: PictureSizes) -> Self {
        Self { layouter: self.layouter.with_pictures(sizes), ..self }
    }

    /// The whole picture, for somebody who knows nothing of it, through
    /// whichever lens.
    pub fn whole(&mut self, map: &Map, manner: &Manner) -> SceneWire {
        let scene = self.scene(map, manner);
        let wire = SceneWire::new(&scene);
        self.shown.clear();
        self.show(scene, manner.lens.into());
        wire
    }

    /// What differs from the picture that was handed out last through the same
    /// lens; all of it if none was.
    pub fn difference(&mut self, map: &Map, manner: &Manner) -> PatchWire {
        let scene = self.scene(map, manner);
        let wire = self.patch_to(&scene, manner.lens.into());
        self.show(scene, manner.lens.into());
        wire
    }

    /// What would differ from the picture that was handed out last, which it
    /// still is afterwards.
    pub fn foreseen(&mut self, map: &Map, manner: &Manner) -> PatchWire {
        let scene = self.scene(map, manner);
        self.patch_to(&scene, manner.lens.into())
    }

    /// The picture with all its glyphs, for paper and files.
    pub fn finished(&mut self, map: &Map, manner: &Manner) -> Scene {
        let mut scene = self.scene(map, manner);
        scene.fonts = self.layouter.shaper().complete_scene(&scene);
        scene
    }

    /// What lays out.
    pub(crate) fn layouter(&mut self) -> &mut Layouter {
        &mut self.layouter
    }

    /// Lines that are to stand beside a finished picture, in its language. Its
    /// faces are theirs as well afterwards.
    pub(crate) fn lines(
        &mut self,
        scene: &mut Scene,
        texts: Vec<String>,
        style: TextStyle,
    ) -> Vec<Arc<TextBlock>> {
        let shaper = self.layouter.shaper();
        let line = |text: String| {
            let block = shaper.lay_out(&text, style, None, &scene.language);
            shaper.complete(&block, &scene.language);
            block
        };
        let lines = texts.into_iter().map(line).collect();
        scene.fonts = shaper.fonts();
        lines
    }

    /// Shapes some of the texts of the picture that was handed out last whose
    /// glyphs are missing: so many bytes of them, and at least one text.
    /// Whether that may have left any.
    pub fn shape_ahead(&mut self, bytes: usize) -> bool {
        let Some(shown) = self.shown.get(&self.lens) else { return false };
        let ahead = self.ahead.get_or_insert_with(|| {
            let mut blocks = without_glyphs(shown);
            blocks.reverse();
            blocks
        });
        let mut shaped = 0;
        while shaped < bytes
            && let Some(block) = ahead.pop()
        {
            self.layouter.shaper().complete(&block, &shown.language);
            shaped += block.text.len();
        }
        !ahead.is_empty()
    }

    /// The picture that was handed out last.
    pub fn shown(&self) -> Option<&Scene> {
        self.shown.get(&self.lens)
    }

    /// The line breaks of the picture that will be wanted first the next time,
    /// to be kept.
    pub fn line_breaks(&mut self) -> Option<Vec<u8>> {
        let shown = self.shown.get(&Lens::default()).or_else(|| self.shown.get(&self.lens))?;
        Some(self.layouter.shaper().remember(shown))
    }

    fn patch_to(&self, scene: &Scene, lens: Lens) -> PatchWire {
        let patch = match self.shown.get(&lens) {
            Some(shown) => patch::between(shown, scene),
            None => Patch { changed: all(scene), ..Patch::default() },
        };
        PatchWire::new(&patch, scene)
    }

    fn show(&mut self, scene: Scene, lens: Lens) {
        self.shown.insert(lens, scene);
        self.lens = lens;
        self.ahead = None;
    }

    /// The picture, without handing it out.
    pub fn scene(&mut self, map: &Map, manner: &Manner) -> Scene {
        self.layouter.scene(map, manner.lens.into(), &manner.options())
    }
}

impl Desk {
    /// A drawing of nothing yet that knows the pictures of the library.
    pub(crate) fn drawing(&self, line_breaks: Option<&[u8]>) -> Drawing {
        let drawing = Drawing::new(self.fonts, line_breaks);
        let Ok(library) = self.shelves() else { return drawing };
        // A drawing must not keep open what is to be closed.
        let library = Arc::downgrade(&library);
        drawing.with_pictures(Arc::new(move |hash: &str| {
            let blob = library.upgrade()?.blob(hash).ok().flatten()?;
            export::picture_size(&blob.data)
        }))
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
