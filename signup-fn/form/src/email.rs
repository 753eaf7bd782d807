//! E-mail addresses, exactly as `input type=email` accepts them.

/// The longest e-mail address that fits an SMTP path: 256 octets less the two angle brackets (RFC 5321, 4.5.3.1.3).
pub(crate) const MAX_EMAIL: u32 = 254;

/// The longest label of a host name (RFC 1034, 3.1).
const MAX_LABEL: usize = 63;

/// Whether that is a valid e-mail address by HTML's definition, which is narrower than mail's own in quoted and
/// international addresses, and wider in dots: what the browser lets through, the service takes.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    let is_local = |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    !local.is_empty() && local.bytes().all(is_local) && host.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    let is_edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    is_edge(bytes.first())
        && is_edge(bytes.last())
        && bytes.len() <= MAX_LABEL
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}
