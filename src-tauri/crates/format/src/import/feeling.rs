//! Feelings as people write them: faces, stars, points of a scale, words.

mod names;
mod said;

use super::numbers::{digit, number};
pub(crate) use said::Heard;

/// Faces and signs, from the worst to the best.
const FACES: [(f64, &str); 5] = [
    (-2.0, "😡🤬😭😱😠👿💔😖😫🤮🥵😤😢"),
    (-1.0, "😟😕🙁☹😞😔😣😩😒😰😥😓😨😧😦😬🥺😿😵👎😑🤯"),
    (0.0, "😐😶🤔🙄😴🤷😏🫤🧐"),
    (1.0, "🙂😊😌☺😀😃🙃👍😉🤗😺😋💪"),
    (2.0, "😄😁😍🤩🥳😆🎉❤💖🥰😎🏆🤤😇😂"),
];

/// How the feelings of a text are rated from −2 to +2, in the order in which
/// they come: several if it tells of a change. None if it does not say.
///
/// A face says whether it is good or bad, and an intensity beside it how much:
/// `😟 (4/5)` is −1.6. A number alone rates if its scale is plain: `4/5`, `7/10`,
/// `-1`, three of five stars. Words rate if they say nothing else, and say what a
/// point beside them is: `hopeful, 7/10` is how good it is, and `angry, 8/10` how
/// angry.
pub(crate) fn feelings(text: &str) -> Vec<f64> {
    let values = signs(text);
    if values.is_empty() { told(text) } else { values }
}

/// How the words of a text rate, and the points beside them.
fn told(text: &str) -> Vec<f64> {
    let text = &with_slashes(text);
    let [(of, most)] = points(text)[..] else { return said::in_words(text) };
    let words: String = text.chars().filter(|it| digit(*it).is_none()).collect();
    let [feeling] = said::in_words(&words)[..] else { return Vec::new() };
    let is_so = |point: &f64| point * feeling > 0.0 || (feeling == 0.0 && point.abs() < 1.0);
    if let Some(point) = of_scale(of, most).filter(is_so) {
        return vec![point];
    }
    let is_degree = matches!(most, 3.0 | 5.0 | 7.0 | 10.0 | 100.0) && (0.0..=most).contains(&of);
    if is_degree && feeling != 0.0 {
        vec![rounded(feeling.signum() * 2.0 * of / most)]
    } else {
        Vec::new()
    }
}

/// How the faces, the stars and the numbers of a text rate.
fn signs(text: &str) -> Vec<f64> {
    let text = &with_slashes(text);
    let faces: Vec<f64> = text.chars().filter_map(face).collect();
    let points = points(text);
    if !faces.is_empty() {
        let each = faces.iter().enumerate().map(|(index, face)| {
            // Two faces and one intensity: it is of both.
            let intensity = points.get(index).or(points.last().filter(|_| points.len() == 1));
            match intensity {
                Some((of, most)) if *face != 0.0 && *most > 0.0 => {
                    rounded(face.signum() * 2.0 * (of / most).clamp(0.0, 1.0))
                }
                _ => *face,
            }
        });
        return each.collect();
    }
    let stars = text.chars().filter(|it| matches!(it, '★' | '⭐' | '🌟')).count();
    let empty = text.chars().filter(|it| *it == '☆').count();
    if stars > 0 && stars + empty <= 5 {
        return vec![stars as f64 - 3.0];
    }
    if let Some(value) = number(text).filter(|value| (-2.0..=2.0).contains(value)) {
        return vec![value];
    }
    if let Some(value) = share(text) {
        return vec![value];
    }
    // “Intensity 4/5” says how much, and not whether it is good.
    if is_scale_alone(text) {
        return points.iter().filter_map(|(of, most)| of_scale(*of, *most)).collect();
    }
    Vec::new()
}

/// A share of the way from the worst to the best: `80 %`.
fn share(text: &str) -> Option<f64> {
    let share = text.trim().strip_suffix(['%', '٪', '％']).and_then(number)?;
    (0.0..=100.0).contains(&share).then(|| rounded(share / 25.0 - 2.0))
}

/// A point of a scale that begins at 1, from −2 to +2.
pub(super) fn of_scale(of: f64, most: f64) -> Option<f64> {
    let fits = matches!(most, 3.0 | 5.0 | 7.0 | 10.0) && (1.0..=most).contains(&of);
    fits.then(|| rounded((of - 1.0) / (most - 1.0) * 4.0 - 2.0))
}

fn face(letter: char) -> Option<f64> {
    FACES.iter().find(|(_, faces)| faces.contains(letter)).map(|(value, _)| *value)
}

/// What stands between a point and the highest where no slash does.
const OF: [&str; 9] =
    [" out of ", " of ", " von ", " sur ", " de ", " van de ", " van ", " z ", " من "];

fn with_slashes(text: &str) -> String {
    OF.iter().fold(text.to_owned(), |text, of| text.replace(of, "/"))
}

/// All numbers with a slash and the highest between them.
fn points(text: &str) -> Vec<(f64, f64)> {
    let is_number = |it: char| digit(it).is_some() || matches!(it, '.' | ',');
    let mut found = Vec::new();
    for (at, _) in text.match_indices(['/', '／']) {
        let before = &text[..at];
        let start = before
            .char_indices()
            .rev()
            .take_while(|(_, it)| is_number(*it) || *it == ' ')
            .last()
            .map_or(at, |(start, _)| start);
        let after = text[at..].chars().skip(1).collect::<String>();
        let after = after.trim_start();
        let end = after.find(|it| !is_number(it)).unwrap_or(after.len());
        if let (Some(of), Some(most)) = (number(&before[start..]), number(&after[..end])) {
            found.push((of, most));
        }
    }
    found
}

/// Whether a text is points and nothing else that says anything.
fn is_scale_alone(text: &str) -> bool {
    text.chars().filter(|it| it.is_alphabetic()).count() == 0
}

/// Two digits are more than anybody has meant.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feelings_are_rated_where_they_say_how() {
        let check = |text: &str, expected: &[f64]| assert_eq!(feelings(text), expected, "{text}");
        check("Overwhelmed 😟 (Intensity: 4/5)", &[-1.6]);
        check("Confused → Learning 😐 → 😊 (Intensity: 4/5 → 2/5)", &[0.0, 0.8]);
        check("🙂 Curious -> 😕 Confused", &[1.0, -1.0]);
        check("😡", &[-2.0]);
        check("-1", &[-1.0]);
        check("+2", &[2.0]);
        check("5/5", &[2.0]);
        check("٣/٥", &[0.0]);
        check("★★★☆☆", &[0.0]);
        check("Intensity: 4/5", &[]);
        check("80 %", &[1.2]);
        check("120 %", &[]);
        check("3 of 5", &[0.0]);
        check("4 von 5", &[1.0]);
        check("Frustrated", &[-1.0]);
        check("7/10 (hopeful)", &[0.67]);
        check("Neutral: 5/10", &[-0.22]);
        check("angry – 2 of 10", &[-1.56]);
        check("Angry 8/10", &[-1.6]);
        check("Neutral 9/10", &[]);
        check("Happy 9/10 → angry 2/10", &[]);
        check("8", &[]);
    }
}
