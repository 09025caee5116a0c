//! What is said, in the language of the environment.

use std::io::{self, Write as _};

use words::{Explain as _, Sentence, Words, plain, sentence};

use crate::failure::Failure;

/// Prints a line of the answer.
pub fn answer(line: &str) -> Result<(), Failure> {
    match writeln!(io::stdout(), "{line}") {
        // Whoever reads has had enough, as `head` has.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(Failure::Output),
    }
}

/// Says what was done otherwise than one might expect.
pub fn warn(what: Sentence) {
    mutter(&sentence!("cli-warning", what = what));
}

/// Says what was done otherwise, where it is in words already.
pub fn warn_in_words(what: &str) {
    mutter(&sentence!("cli-warning", what = what));
}

/// Says why something was not done.
pub fn complain(failure: &Failure) {
    mutter(&sentence!("cli-error", what = failure.message()));
    mutter(&sentence!("cli-hint", what = failure.hint()));
}

/// A sentence in the language of the environment.
pub fn say(sentence: &Sentence) -> String {
    plain(&words().say(sentence))
}

/// The language of the environment.
pub fn words() -> Words {
    Words::of(&desk::environment_language())
}

/// To whoever reads what is no answer. Nobody is left to tell if that fails.
fn mutter(sentence: &Sentence) {
    let _ = writeln!(io::stderr(), "{}", say(sentence));
}
