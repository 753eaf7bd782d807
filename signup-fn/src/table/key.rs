//! The names of items: their key, and where they stand on a list.

use std::fmt;

use jiff::Timestamp;

/// What an item is, as the first letter of its key says. Permissions of a role are given by these letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefix {
    /// A record that a desk page or an export was read.
    Audit,
    /// A post that has been stored, so that its repetition is recognised.
    Dedup,
    /// A session of the desk.
    Session,
    /// A message to send.
    Message,
    /// How many places of an occurrence are taken.
    Seats,
    /// How often an address has posted within the hour.
    Rate,
    /// The reference that a person quotes on the phone.
    Reference,
    /// A signup.
    Signup,
    /// A private link.
    Link,
    /// What a sweep erased.
    Protocol,
    /// Somebody with protected identity, under an alias.
    Protected,
}

impl Prefix {
    /// The letter that starts the key.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Prefix::Audit => 'A',
            Prefix::Dedup => 'D',
            Prefix::Session => 'L',
            Prefix::Message => 'M',
            Prefix::Seats => 'O',
            Prefix::Rate => 'R',
            Prefix::Reference => 'F',
            Prefix::Signup => 'S',
            Prefix::Link => 'T',
            Prefix::Protocol => 'E',
            Prefix::Protected => 'X',
        }
    }
}

/// The key of an item: `S#…`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    /// The key of this kind of item with this name.
    #[must_use]
    pub fn new(prefix: Prefix, name: impl fmt::Display) -> Key {
        Key(format!("{}#{name}", prefix.letter()))
    }

    /// A key as a store has kept it.
    pub(crate) fn stored(text: String) -> Key {
        Key(text)
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is of this kind of item.
    #[must_use]
    pub fn is(&self, prefix: Prefix) -> bool {
        self.0.split_once('#').is_some_and(|(letter, _)| letter.chars().eq([prefix.letter()]))
    }

    /// What follows the prefix.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.split_once('#').map_or("", |(_, name)| name)
    }
}

/// The name of a list that items can be on: `friend:new`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List(String);

impl List {
    /// The list with this name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> List {
        List(name.into())
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where an item stands on its list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey(String);

impl SortKey {
    /// By time. All have the same length, so that the order of the texts is the order of the times.
    #[must_use]
    pub fn at(time: Timestamp) -> SortKey {
        SortKey(format!("{time:.6}"))
    }

    /// A sort key as a store has kept it.
    pub(crate) fn stored(text: String) -> SortKey {
        SortKey(text)
    }

    /// The sort key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
