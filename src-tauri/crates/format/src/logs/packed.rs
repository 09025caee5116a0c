//! Logs that are packed with gzip.

use std::io::Read as _;

use flate2::read::MultiGzDecoder;
use words::sentence;

use super::{LogAmount, LogError};
use crate::import::ImportError;
use crate::limits::{FREE_INFLATION, HIGHEST_RATIO, LARGEST_LOG};

/// How many bytes tell what is packed.
const WINDOW: u64 = 64 * 1024;

/// Whether bytes are packed.
pub(super) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1f\x8b")
}

/// The beginning of what is packed, as far as it can be read.
pub(super) fn head(bytes: &[u8]) -> Vec<u8> {
    let mut head = Vec::new();
    // What has been read before something was wrong is enough.
    let _ = MultiGzDecoder::new(bytes).take(WINDOW).read_to_end(&mut head);
    head
}

/// All that is packed. What it says of its own size is not believed.
pub(super) fn unpacked(bytes: &[u8], file: &str) -> Result<Vec<u8>, LogError> {
    let fault = |what| {
        let (file, line, column) = (file.to_owned(), None, None);
        LogError::File(ImportError::Fault { file, line, column, what })
    };
    // Logs repeat themselves a lot, but not without end.
    let plausible = FREE_INFLATION.max(bytes.len() as u64 * HIGHEST_RATIO);
    let most = LARGEST_LOG.min(plausible);
    let mut inner = Vec::new();
    let read = MultiGzDecoder::new(bytes).take(most + 1).read_to_end(&mut inner);
    if inner.len() as u64 > LARGEST_LOG {
        let most = usize::try_from(LARGEST_LOG).unwrap_or(usize::MAX);
        return Err(LogError::TooMany { file: file.to_owned(), of: LogAmount::Bytes, most });
    }
    if inner.len() as u64 > most {
        return Err(fault(sentence!("file-bomb", most = HIGHEST_RATIO)));
    }
    match read {
        Ok(_) => Ok(inner),
        Err(_) => Err(fault(sentence!("log-packed-broken"))),
    }
}

/// What a packed file is called when it is unpacked.
pub(super) fn name(file: &str) -> &str {
    let bare = file.len().checked_sub(3).filter(|&at| file.is_char_boundary(at));
    match bare {
        Some(at) if file[at..].eq_ignore_ascii_case(".gz") => &file[..at],
        _ => file,
    }
}
