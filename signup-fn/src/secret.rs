//! What the service keeps secret, and what it makes from chance.

use std::fmt;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv6Addr};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use hmac::digest::common::Key;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use crate::table::Unavailable;

/// The shortest text that may be a secret: as many characters as the key of HMAC-SHA-256 has bytes.
const SHORTEST: usize = 32;

/// Why there is no secret.
#[derive(Debug, Error)]
pub enum SecretError {
    /// Too short to be one.
    #[error("the secret has fewer than {SHORTEST} characters; write at least that many random ones")]
    TooShort,
    /// Its file cannot be read or made.
    #[error("cannot read or make the secret `{}`", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system gives no random numbers.
    #[error("cannot make a secret")]
    Random(#[source] Unavailable),
}

/// The key from which the keys of repeated posts and of rates are made. Without it nobody can tell from the table who
/// posted what from where.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// Takes any text that is long enough.
    pub fn parse(text: &str) -> Result<Secret, SecretError> {
        let text = text.trim();
        if text.chars().count() < SHORTEST {
            return Err(SecretError::TooShort);
        }
        Ok(Secret(Sha256::digest(text.as_bytes()).into()))
    }

    /// Reads the secret of this machine, or makes it on the first run, readable by its owner alone.
    pub fn read_or_make(path: &Path) -> Result<Secret, SecretError> {
        let fresh = Token::random().map_err(SecretError::Random)?;
        let text = match write_new(path, fresh.as_str()) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => read(path),
            made => made.map(|()| fresh.as_str().to_owned()),
        };
        Secret::parse(&text.map_err(|source| SecretError::File { path: path.to_owned(), source })?)
    }

    /// The name under which a post is remembered for its day: the same post has the same name, and nobody without the
    /// secret can find out by trying whether someone has signed up.
    #[must_use]
    pub fn of_post(&self, form: &str, occurrence: Option<&str>, answers: &str, now: Timestamp) -> String {
        HEXLOWER.encode(&mac(&self.0, &["post", form, occurrence.unwrap_or_default(), answers, &day(now)]))
    }

    /// The name under which an address is counted for its hour, by a key of the day.
    #[must_use]
    pub fn of_address(&self, address: IpAddr, now: Timestamp) -> String {
        let today = mac(&self.0, &["rate", &day(now)]);
        let hour = now.to_zoned(TimeZone::UTC).hour().to_string();
        HEXLOWER.encode(&mac(&today, &[&network(address), &hour]))
    }
}

/// One unguessable text of 256 bits, shown once: only its hash is stored.
#[derive(Clone)]
pub struct Token(String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Token {
    /// The length of a token's text: 32 bytes in base 64.
    const LENGTH: usize = 43;

    /// A new one.
    pub fn random() -> Result<Token, Unavailable> {
        Ok(Token(BASE64URL_NOPAD.encode(&random::<32>()?)))
    }

    /// What can be a token.
    #[must_use]
    pub fn parse(text: &str) -> Option<Token> {
        let fits = text.len() == Self::LENGTH && BASE64URL_NOPAD.decode(text.as_bytes()).is_ok();
        fits.then(|| Token(text.to_owned()))
    }

    /// The token as text, for a link or a cookie.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    #[must_use]
    pub fn hash(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(self.0.as_bytes()))
    }
}

/// Bytes that nobody can guess.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Unavailable> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(Unavailable::because)?;
    Ok(bytes)
}

/// HMAC-SHA-256 over the parts; each is preceded by its length, so that no two lists of parts read the same.
fn mac(key: &[u8; 32], parts: &[&str]) -> [u8; 32] {
    // HMAC pads a short key with zeros to the length of a block.
    let mut block = Key::<Hmac<Sha256>>::default();
    block[..key.len()].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new(&block);
    for part in parts {
        mac.update(&part.len().to_be_bytes());
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().into()
}

fn day(now: Timestamp) -> String {
    now.to_zoned(TimeZone::UTC).date().to_string()
}

/// An IPv4 address, or the network of an IPv6 address: a household has 2^64 of those.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).to_string(),
    }
}

#[expect(clippy::disallowed_methods, reason = "the secret of a machine lives in a file")]
fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use jiff::Timestamp;
    use tempfile::TempDir;

    use super::{Secret, Token};

    const NOW: &str = "2026-12-03T17:00:00Z";

    fn secret() -> Secret {
        Secret::parse("0123456789abcdef0123456789abcdef").unwrap()
    }

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    #[test]
    fn a_short_text_is_no_secret() {
        assert!(Secret::parse("  0123456789abcdef0123456789abcde  ").is_err());
    }

    #[test]
    fn a_secret_is_made_once_and_only_its_owner_reads_it() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("new/secret");
        let first = Secret::read_or_make(&path).unwrap();
        let second = Secret::read_or_make(&path).unwrap();
        assert_eq!(first.0, second.0);
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_post_has_one_name_a_day() {
        let name = |form, occurrence, answers, time| secret().of_post(form, occurrence, answers, at(time));
        let first = name("friend", None, "{}", NOW);
        assert_eq!(first, name("friend", None, "{}", "2026-12-03T23:59:59Z"));
        assert_ne!(first, name("friend", None, "{}", "2026-12-04T00:00:00Z"));
        assert_ne!(first, name("friend", Some("x"), "{}", NOW));
        assert_ne!(name("a", Some("bc"), "", NOW), name("ab", Some("c"), "", NOW), "parts do not run together");
        let other = Secret::parse("another secret, and long enough to be one").unwrap();
        assert_ne!(first, other.of_post("friend", None, "{}", at(NOW)));
    }

    #[test]
    fn an_address_has_one_name_an_hour_and_a_household_one_network() {
        let name = |address: &str, time| secret().of_address(address.parse().unwrap(), at(time));
        let first = name("192.0.2.1", NOW);
        assert_eq!(first, name("192.0.2.1", "2026-12-03T17:59:59Z"));
        assert_eq!(first, name("::ffff:192.0.2.1", NOW));
        assert_ne!(first, name("192.0.2.1", "2026-12-03T18:00:00Z"));
        assert_ne!(first, name("192.0.2.1", "2026-12-04T17:00:00Z"));
        assert_ne!(first, name("192.0.2.2", NOW));
        assert_eq!(name("2001:db8:1:2::1", NOW), name("2001:db8:1:2:ffff::9", NOW));
        assert_ne!(name("2001:db8:1:2::1", NOW), name("2001:db8:1:3::1", NOW));
    }

    #[test]
    fn only_what_has_the_form_of_a_token_is_one() {
        let token = Token::random().unwrap();
        assert_eq!(Token::parse(token.as_str()).unwrap().hash(), token.hash());
        assert!(Token::parse("short").is_none());
        assert!(Token::parse(&"/".repeat(43)).is_none());
        assert_ne!(Token::random().unwrap().as_str(), token.as_str());
    }

    #[test]
    fn neither_shows_itself_to_the_log() {
        assert_eq!(format!("{:?}", secret()), "Secret(…)");
        assert_eq!(format!("{:?}", Token::random().unwrap()), "Token(…)");
    }
}
