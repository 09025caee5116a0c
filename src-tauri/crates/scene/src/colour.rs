//! Colours by name, and the themes that give them values.
//!
//! A scene never holds a colour, only a [`Token`]. Painters resolve tokens
//! with a [`Theme`] when they draw; the window does it with custom properties
//! that are generated from this very table, so paper and screen agree.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Tint;

/// The name of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Token {
    /// Behind everything.
    Backdrop,
    /// Where things are put: rows and cells.
    Surface,
    /// A surface that stands back: labels beside the rows.
    Sunken,
    /// A surface that stands out: cards without a meaning of their own.
    Raised,
    /// Text.
    Ink,
    /// Text that matters less.
    InkMuted,
    /// Text and marks that are there when looked for; still 3:1.
    InkFaint,
    /// Hairlines between things.
    Line,
    /// Lines that must be seen: edges of cards, curves' axes.
    LineStrong,
    /// The one colour of the app itself.
    Accent,
    /// Text and marks on the accent.
    OnAccent,
    /// One of the colours with a meaning.
    Hue(Hue, Shade),
    /// A ground for things that belong together.
    Tint(Tint),
    /// The edge around that ground; 3:1 against the surface.
    TintEdge(Tint),
}

/// The colours with a meaning. Layout decides the meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum Hue {
    Slate,
    Red,
    Orange,
    Yellow,
    Green,
    Teal,
    Blue,
    Violet,
}

/// What a hue is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shade {
    /// The ground of a card.
    Fill,
    /// The edge around that ground; 3:1 against the surface.
    Edge,
    /// Lines and marks that must be seen; 3:1 against surface and fill.
    Solid,
    /// Text on the fill and on the surface; 4.5:1.
    Ink,
}

/// Red, green, blue; sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// A set of values for all tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Theme {
    /// The usual one.
    #[default]
    Light,
    /// For dark rooms.
    Dark,
    /// White paper, less ink.
    Print,
    /// Black on white with strong edges.
    Contrast,
}

impl Hue {
    /// Every hue.
    pub const ALL: [Self; 8] = [
        Self::Slate,
        Self::Red,
        Self::Orange,
        Self::Yellow,
        Self::Green,
        Self::Teal,
        Self::Blue,
        Self::Violet,
    ];

    /// Its name in a style sheet.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slate => "slate",
            Self::Red => "red",
            Self::Orange => "orange",
            Self::Yellow => "yellow",
            Self::Green => "green",
            Self::Teal => "teal",
            Self::Blue => "blue",
            Self::Violet => "violet",
        }
    }
}

impl Shade {
    /// Every shade.
    pub const ALL: [Self; 4] = [Self::Fill, Self::Edge, Self::Solid, Self::Ink];

    /// Its name in a style sheet.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fill => "fill",
            Self::Edge => "edge",
            Self::Solid => "solid",
            Self::Ink => "ink",
        }
    }
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Print, Self::Contrast];

    /// The value of a token.
    pub const fn resolve(self, token: Token) -> Rgb {
        match token {
            Token::Hue(hue, shade) => Rgb::of(self.hue(hue)[shade as usize]),
            Token::Tint(tint) => tint.values(self).0,
            Token::TintEdge(tint) => tint.values(self).1,
            Token::Backdrop => Rgb::of(self.neutrals()[0]),
            Token::Surface => Rgb::of(self.neutrals()[1]),
            Token::Sunken => Rgb::of(self.neutrals()[2]),
            Token::Raised => Rgb::of(self.neutrals()[3]),
            Token::Ink => Rgb::of(self.neutrals()[4]),
            Token::InkMuted => Rgb::of(self.neutrals()[5]),
            Token::InkFaint => Rgb::of(self.neutrals()[6]),
            Token::Line => Rgb::of(self.neutrals()[7]),
            Token::LineStrong => Rgb::of(self.neutrals()[8]),
            Token::Accent => Rgb::of(self.neutrals()[9]),
            Token::OnAccent => Rgb::of(self.neutrals()[10]),
        }
    }

    /// Backdrop, surface, sunken, raised, ink, muted, faint, line, strong
    /// line, accent, on accent.
    const fn neutrals(self) -> [u32; 11] {
        match self {
            Self::Light => [
                0xf3f2ee, 0xfdfcfa, 0xf6f4f0, 0xffffff, 0x1f2430, 0x555c6b, 0x7c8291, 0xe3e0d9,
                0x8d919c, 0x1d5c63, 0xffffff,
            ],
            Self::Dark => [
                0x14161b, 0x1b1e25, 0x181b21, 0x262a33, 0xeceef2, 0xaeb4c0, 0x868d9b, 0x2e333d,
                0x757c8a, 0x5fb8bd, 0x0b1c1e,
            ],
            Self::Print => [
                0xffffff, 0xffffff, 0xf7f7f5, 0xffffff, 0x16181d, 0x474d59, 0x737985, 0xd9d8d4,
                0x82868f, 0x1d5c63, 0xffffff,
            ],
            Self::Contrast => [
                0xffffff, 0xffffff, 0xffffff, 0xffffff, 0x000000, 0x000000, 0x3a3a3a, 0x6b6b6b,
                0x000000, 0x003b8e, 0xffffff,
            ],
        }
    }

    /// Fill, edge, solid, ink.
    const fn hue(self, hue: Hue) -> [u32; 4] {
        match self {
            Self::Light => match hue {
                Hue::Slate => [0xeef0f3, 0x868e9c, 0x5b6472, 0x3d4552],
                Hue::Red => [0xfdecea, 0xd0716b, 0xc0392f, 0x8e231c],
                Hue::Orange => [0xfdf0e2, 0xbf7f3f, 0xb45f10, 0x7d430c],
                Hue::Yellow => [0xfdf6d8, 0xa18a2b, 0x8f7400, 0x665300],
                Hue::Green => [0xe9f5e9, 0x5f9b66, 0x2f7d3b, 0x1f5a2a],
                Hue::Teal => [0xe3f4f3, 0x4c9693, 0x1d7874, 0x125551],
                Hue::Blue => [0xe8f0fc, 0x6a8fc8, 0x2c62b4, 0x1f4787],
                Hue::Violet => [0xf3ecfb, 0x9a7cc4, 0x7546b3, 0x543084],
            },
            Self::Dark => match hue {
                Hue::Slate => [0x2a2f39, 0x7d8696, 0x9aa3b3, 0xccd2dc],
                Hue::Red => [0x3f2423, 0xb86058, 0xe9776d, 0xf7b6b0],
                Hue::Orange => [0x3d2b1a, 0xb27434, 0xe0954a, 0xf3c592],
                Hue::Yellow => [0x383115, 0x9d8527, 0xd0b13a, 0xeddb8d],
                Hue::Green => [0x1f3424, 0x55935e, 0x6fbb7a, 0xb4dfba],
                Hue::Teal => [0x17343a, 0x448f8c, 0x56b7b1, 0xa6dedb],
                Hue::Blue => [0x1f2f49, 0x5d84c2, 0x7ba6ea, 0xb9d0f7],
                Hue::Violet => [0x322743, 0x9475c2, 0xb491e6, 0xd9c6f5],
            },
            Self::Print => match hue {
                Hue::Slate => [0xf4f5f7, 0x868e9c, 0x5b6472, 0x3d4552],
                Hue::Red => [0xfdf2f1, 0xd0716b, 0xc0392f, 0x8e231c],
                Hue::Orange => [0xfdf5ec, 0xbf7f3f, 0xb45f10, 0x7d430c],
                Hue::Yellow => [0xfdf9e7, 0xa18a2b, 0x8f7400, 0x665300],
                Hue::Green => [0xf1f8f1, 0x5f9b66, 0x2f7d3b, 0x1f5a2a],
                Hue::Teal => [0xeef8f7, 0x4c9693, 0x1d7874, 0x125551],
                Hue::Blue => [0xf0f5fd, 0x6a8fc8, 0x2c62b4, 0x1f4787],
                Hue::Violet => [0xf7f3fc, 0x9a7cc4, 0x7546b3, 0x543084],
            },
            Self::Contrast => match hue {
                Hue::Slate => [0xffffff, 0x000000, 0x2b2b2b, 0x000000],
                Hue::Red => [0xffffff, 0x8e0000, 0x8e0000, 0x6b0000],
                Hue::Orange => [0xffffff, 0x7a3c00, 0x7a3c00, 0x5c2d00],
                Hue::Yellow => [0xffffff, 0x574600, 0x574600, 0x433600],
                Hue::Green => [0xffffff, 0x00501a, 0x00501a, 0x003c13],
                Hue::Teal => [0xffffff, 0x004b4b, 0x004b4b, 0x003838],
                Hue::Blue => [0xffffff, 0x003b8e, 0x003b8e, 0x002c6b],
                Hue::Violet => [0xffffff, 0x4a148c, 0x4a148c, 0x380f6b],
            },
        }
    }
}

impl Token {
    /// Every token.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Backdrop,
            Self::Surface,
            Self::Sunken,
            Self::Raised,
            Self::Ink,
            Self::InkMuted,
            Self::InkFaint,
            Self::Line,
            Self::LineStrong,
            Self::Accent,
            Self::OnAccent,
        ];
        for hue in Hue::ALL {
            all.extend(Shade::ALL.map(|shade| Self::Hue(hue, shade)));
        }
        for tint in Tint::ALL {
            all.extend([Self::Tint(tint), Self::TintEdge(tint)]);
        }
        all
    }

    /// Its name in a style sheet, without the leading dashes.
    pub fn name(self) -> String {
        match self {
            Self::Backdrop => "backdrop".into(),
            Self::Surface => "surface".into(),
            Self::Sunken => "sunken".into(),
            Self::Raised => "raised".into(),
            Self::Ink => "ink".into(),
            Self::InkMuted => "ink-muted".into(),
            Self::InkFaint => "ink-faint".into(),
            Self::Line => "line".into(),
            Self::LineStrong => "line-strong".into(),
            Self::Accent => "accent".into(),
            Self::OnAccent => "on-accent".into(),
            Self::Hue(hue, shade) => format!("{}-{}", hue.name(), shade.name()),
            Self::Tint(tint) => tint.name().into(),
            Self::TintEdge(tint) => format!("{}-edge", tint.name()),
        }
    }
}

impl Rgb {
    /// The colour that a style sheet would write as these six digits.
    pub(crate) const fn of(value: u32) -> Self {
        Self((value >> 16) as u8, (value >> 8) as u8, value as u8)
    }

    /// The colour as a style sheet writes it.
    pub fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Rgb) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_theme_keeps_text_and_marks_readable() {
        let mut failures = Vec::new();
        for theme in Theme::ALL {
            let mut check = |front: Token, back: Token, least: f64| {
                let ratio = contrast(theme.resolve(front), theme.resolve(back));
                if ratio < least {
                    failures.push(format!(
                        "{theme:?}: {} on {} is {ratio:.2}, needs {least}",
                        front.name(),
                        back.name()
                    ));
                }
            };
            let grounds = [Token::Backdrop, Token::Surface, Token::Sunken, Token::Raised];
            for ground in grounds {
                check(Token::Ink, ground, 4.5);
                check(Token::InkMuted, ground, 4.5);
                check(Token::InkFaint, ground, 3.0);
                check(Token::Accent, ground, 3.0);
            }
            check(Token::LineStrong, Token::Surface, 3.0);
            check(Token::OnAccent, Token::Accent, 4.5);
            for hue in Hue::ALL {
                let fill = Token::Hue(hue, Shade::Fill);
                check(Token::Ink, fill, 4.5);
                check(Token::InkMuted, fill, 4.5);
                for ground in [fill, Token::Surface] {
                    check(Token::Hue(hue, Shade::Ink), ground, 4.5);
                    check(Token::Hue(hue, Shade::Solid), ground, 3.0);
                }
                check(Token::Hue(hue, Shade::Edge), Token::Surface, 3.0);
            }
            for tint in Tint::ALL {
                check(Token::Ink, Token::Tint(tint), 4.5);
                check(Token::TintEdge(tint), Token::Surface, 3.0);
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}
