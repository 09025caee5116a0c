//! `picture://localhost/<hash>`: the pictures of the library, for the window's
//! `img` elements. Nothing else of the disk can be had this way.

use std::borrow::Cow;

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager as _, UriSchemeContext, UriSchemeResponder, Wry};

use crate::shared::Shared;

/// The scheme of the addresses.
pub const SCHEME: &str = "picture";

/// Answers a request of the window.
pub fn answer(
    context: UriSchemeContext<'_, Wry>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    let hash = request.uri().path().trim_start_matches('/').to_owned();
    tauri::async_runtime::spawn(async move {
        let found = match app.try_state::<Shared>() {
            Some(shared) if is_hash(&hash) => {
                shared.work(move |desk| desk.picture(&hash)).await.ok().flatten()
            }
            _ => None,
        };
        let response = Response::builder().header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
        let response = match found {
            // The same name always has the same bytes.
            Some(picture) => response
                .header(header::CONTENT_TYPE, &*picture.media_type)
                .header(header::CACHE_CONTROL, "private, max-age=31536000, immutable")
                .body(Cow::from(picture.data)),
            None => response.status(StatusCode::NOT_FOUND).body(Cow::from(Vec::new())),
        };
        if let Ok(response) = response {
            responder.respond(response);
        }
    });
}

/// Whether it is the SHA-256 of something, in lower-case hex.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
