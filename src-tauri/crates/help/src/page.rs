//! A page as it is shown: a small tree, and nothing in it that is not text.

use serde::Serialize;
use ts_rs::TS;

/// A page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, rename = "HelpPage")]
pub struct Page {
    /// Names it.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The language that it is written in.
    pub language: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a page that stands by itself.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
#[ts(export, rename = "HelpBlock")]
pub enum Block {
    /// What the next part is about.
    Heading {
        /// From 2, since 1 is the page's title.
        level: u8,
        /// Names it in the page.
        id: String,
        /// Its text.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// What is listed.
        items: Vec<Vec<Block>>,
    },
    /// What is said beside the matter.
    Note {
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A table.
    Table {
        /// What stands above the columns.
        head: Vec<Vec<Inline>>,
        /// The rows, cell by cell.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Lines to be typed or read as they are.
    Code {
        /// The lines.
        text: String,
    },
    /// A picture of the app.
    Picture {
        /// The name of its file, without its ending.
        name: String,
        /// What is to be seen.
        alt: String,
    },
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
#[ts(export, rename = "HelpInline")]
pub enum Inline {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// What matters.
    Strong {
        /// What it is.
        content: Vec<Inline>,
    },
    /// A name, or what is stressed.
    Emphasis {
        /// What it is.
        content: Vec<Inline>,
    },
    /// What is typed or written as it is.
    Code {
        /// What it is.
        text: String,
    },
    /// A way to another page.
    Link {
        /// The page.
        page: String,
        /// What the link says.
        content: Vec<Inline>,
    },
    /// Keys that are pressed together.
    Keys {
        /// As a person reads them.
        keys: String,
    },
    /// What stands in the window.
    Label {
        /// Its text.
        text: String,
        /// The language of the window.
        language: String,
    },
}

/// The words of a text without what they look like.
pub fn words_of(content: &[Inline]) -> String {
    content
        .iter()
        .map(|part| match part {
            Inline::Text { text } | Inline::Code { text } | Inline::Label { text, .. } => {
                text.clone()
            }
            Inline::Keys { keys } => keys.clone(),
            Inline::Strong { content }
            | Inline::Emphasis { content }
            | Inline::Link { content, .. } => words_of(content),
        })
        .collect()
}
