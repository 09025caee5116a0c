//! Colours without a meaning of their own: grounds that are told apart by eye,
//! and steps that grow from little to much.
//!
//! On light grounds the eight colours for names and the grey are the scheme
//! "light" of Paul Tol, which was made for filled cells under black labels, and
//! the steps are five neighbours of his "YlOrBr" (*Colour Schemes*, technical
//! note SRON/EPS/TN/09-002, issue 3.2). On dark grounds the same hues are as
//! dark as light letters need them. The test below looks at all of them with
//! the eyes of people who lack one kind of cone: G. M. Machado, M. M. Oliveira,
//! L. A. F. Fernandes, *A Physiologically-based Model for Simulation of Color
//! Vision Deficiency* (2009), table for a severity of 1.

use crate::{Rgb, Theme};

/// A ground for things that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Tint {
    Sky,
    Cyan,
    Mint,
    Pear,
    Olive,
    Sand,
    Clay,
    Pink,
    /// For whatever none of the colours is left for.
    Grey,
    /// The least of five.
    Step1,
    Step2,
    Step3,
    Step4,
    /// The most of five.
    Step5,
}

impl Tint {
    /// Every one.
    pub const ALL: [Self; 14] = [
        Self::Sky,
        Self::Cyan,
        Self::Mint,
        Self::Pear,
        Self::Olive,
        Self::Sand,
        Self::Clay,
        Self::Pink,
        Self::Grey,
        Self::Step1,
        Self::Step2,
        Self::Step3,
        Self::Step4,
        Self::Step5,
    ];

    /// Those that stand for names, in an order in which neighbours differ most.
    pub const NAMES: [Self; 8] = [
        Self::Sky,
        Self::Sand,
        Self::Clay,
        Self::Mint,
        Self::Pink,
        Self::Pear,
        Self::Cyan,
        Self::Olive,
    ];

    /// From little to much.
    pub const STEPS: [Self; 5] = [Self::Step1, Self::Step2, Self::Step3, Self::Step4, Self::Step5];

    /// Its name in a style sheet.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sky => "tint-sky",
            Self::Cyan => "tint-cyan",
            Self::Mint => "tint-mint",
            Self::Pear => "tint-pear",
            Self::Olive => "tint-olive",
            Self::Sand => "tint-sand",
            Self::Clay => "tint-clay",
            Self::Pink => "tint-pink",
            Self::Grey => "tint-grey",
            Self::Step1 => "tint-step-1",
            Self::Step2 => "tint-step-2",
            Self::Step3 => "tint-step-3",
            Self::Step4 => "tint-step-4",
            Self::Step5 => "tint-step-5",
        }
    }

    /// The ground, and the edge around it, which is 3:1 against the surface.
    pub(crate) const fn values(self, theme: Theme) -> (Rgb, Rgb) {
        let (ground, edge) = match theme {
            Theme::Dark => self.dark(),
            Theme::Contrast => (self.light().0, 0x00_0000),
            Theme::Light | Theme::Print => self.light(),
        };
        (Rgb::of(ground), Rgb::of(edge))
    }

    const fn light(self) -> (u32, u32) {
        match self {
            Self::Sky => (0x77aadd, 0x6092c4),
            Self::Cyan => (0x99ddff, 0x5497b7),
            Self::Mint => (0x44bb99, 0x1ea080),
            Self::Pear => (0xbbcc33, 0x899629),
            Self::Olive => (0xaaaa00, 0x93931f),
            Self::Sand => (0xeedd88, 0xa08f3a),
            Self::Clay => (0xee8866, 0xd57454),
            Self::Pink => (0xffaabb, 0xc77788),
            Self::Grey => (0xdddddd, 0x8f8f8f),
            Self::Step1 => (0xfff7bc, 0x989059),
            Self::Step2 => (0xfee391, 0xa68c3a),
            Self::Step3 => (0xfec44f, 0xb78613),
            Self::Step4 => (0xfb9a29, 0xc87e2e),
            Self::Step5 => (0xec7014, 0xd07743),
        }
    }

    const fn dark(self) -> (u32, u32) {
        match self {
            Self::Sky => (0x0c2449, 0x526d98),
            Self::Cyan => (0x416789, 0x496f92),
            Self::Mint => (0x296158, 0x3f766c),
            Self::Pear => (0x2a5605, 0x4a782e),
            Self::Olive => (0x444114, 0x706e41),
            Self::Sand => (0x7d5f0c, 0x87681b),
            Self::Clay => (0x5b0314, 0xaa5054),
            Self::Pink => (0x523332, 0x866361),
            Self::Grey => (0x454a55, 0x676d78),
            Self::Step1 => (0x2f2a1c, 0x716c5c),
            Self::Step2 => (0x4a3a12, 0x7c6b43),
            Self::Step3 => (0x66420a, 0x8b6533),
            Self::Step4 => (0x86490a, 0x9b5d25),
            Self::Step5 => (0xa8500f, 0xa9541a),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Matrix = [[f64; 3]; 3];

    /// What is left of red, green and blue for whom no cones are missing, those
    /// for red, for green, for blue.
    const EYES: [(&str, Matrix); 4] = [
        ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protanopia",
            [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ],
        ),
        (
            "deuteranopia",
            [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ],
        ),
        (
            "tritanopia",
            [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ],
        ),
    ];

    /// Twice what can just be told apart side by side, in Oklab.
    const LEAST: f64 = 0.035;

    /// Lightness and the two opponent axes of Oklab (B. Ottosson, 2020), as
    /// these eyes see it.
    fn seen(eyes: &Matrix, colour: Rgb) -> [f64; 3] {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let rgb = [linear(colour.0), linear(colour.1), linear(colour.2)];
        let times = |rows: &Matrix, it: [f64; 3]| {
            rows.map(|row| row[0] * it[0] + row[1] * it[1] + row[2] * it[2])
        };
        let rgb = times(eyes, rgb).map(|it| it.clamp(0.0, 1.0));
        let cones = times(
            &[
                [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
                [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
                [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
            ],
            rgb,
        );
        times(
            &[
                [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
                [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
                [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
            ],
            cones.map(f64::cbrt),
        )
    }

    fn grounds(theme: Theme, tints: &[Tint]) -> Vec<(Tint, Rgb)> {
        tints.iter().map(|tint| (*tint, tint.values(theme).0)).collect()
    }

    #[test]
    fn names_are_told_apart_by_all_eyes() {
        let mut alike = Vec::new();
        let names = [&Tint::NAMES[..], &[Tint::Grey]].concat();
        for theme in Theme::ALL {
            let grounds = grounds(theme, &names);
            for (who, eyes) in &EYES {
                for (at, (one, a)) in grounds.iter().enumerate() {
                    for (other, b) in &grounds[at + 1..] {
                        let (a, b) = (seen(eyes, *a), seen(eyes, *b));
                        let apart = (0..3).map(|it| (a[it] - b[it]).powi(2)).sum::<f64>().sqrt();
                        if apart < LEAST {
                            alike.push(format!("{theme:?}, {who}: {one:?} {other:?} {apart:.3}"));
                        }
                    }
                }
            }
        }
        assert!(alike.is_empty(), "{}", alike.join("\n"));
    }

    #[test]
    fn steps_also_differ_without_any_colour() {
        for theme in Theme::ALL {
            for (who, eyes) in &EYES {
                let lightness: Vec<f64> = grounds(theme, &Tint::STEPS)
                    .into_iter()
                    .map(|(_, ground)| seen(eyes, ground)[0])
                    .collect();
                let grows = |pair: &[f64]| pair[1] - pair[0] > LEAST;
                let shrinks = |pair: &[f64]| pair[0] - pair[1] > LEAST;
                let in_step = if theme == Theme::Dark {
                    lightness.windows(2).all(grows)
                } else {
                    lightness.windows(2).all(shrinks)
                };
                assert!(in_step, "{theme:?}, {who}: {lightness:?}");
            }
        }
    }
}
