//! Where links may lead.

/// Whether a link leads where a reader may be sent: to the web or to mail.
pub(crate) fn is_web_or_mail(target: &str) -> bool {
    ["https:", "http:", "mailto:"].iter().any(|scheme| {
        target.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// The node of the same document that a link leads to; nothing if it leads
/// elsewhere.
pub(crate) fn within(target: &str) -> Option<&str> {
    target.strip_prefix('#')
}

/// An address in the letters that a PDF allows; all others by their bytes in
/// per cent notation (RFC 3986, 2.1).
pub(crate) fn ascii(target: &str) -> String {
    let mut out = String::with_capacity(target.len());
    for byte in target.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
