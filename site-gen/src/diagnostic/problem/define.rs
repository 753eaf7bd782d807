//! How problems are written down: each variant once, with the key of its words.

use fluent_bundle::FluentValue;

/// Something that a sentence of the language files can name.
pub(super) trait Argument {
    fn value(&self) -> FluentValue<'_>;
}

impl Argument for String {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}

/// What is not known is the number 0, which no name equals.
impl Argument for Option<String> {
    fn value(&self) -> FluentValue<'_> {
        self.as_deref().map_or_else(|| FluentValue::from(0), FluentValue::from)
    }
}

/// Writes the enum once with the key of its words, so that no problem can lack one.
macro_rules! problems {
    ($($(#[doc = $doc:literal])* $key:literal $name:ident $({ $($field:ident: $type:ty),+ })?,)*) => {
        /// What is wrong. The words stand in `en.ftl` and `sv.ftl`, under [`Problem::key`].
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Problem {
            $($(#[doc = $doc])* $name $({
                $(#[doc = concat!("`$", stringify!($field), "` in the words.")] $field: $type),+
            })?),*
        }

        impl Problem {
            /// The keys of all problems' words.
            pub const KEYS: &[&str] = &[$($key),*];

            /// The key of this problem's words, which also names it to machines.
            #[must_use]
            pub fn key(&self) -> &'static str {
                match self { $(Problem::$name { .. } => $key),* }
            }

            pub(super) fn args(&self) -> FluentArgs<'_> {
                let mut args = FluentArgs::new();
                match self {
                    $(Problem::$name $({ $($field),+ })? => { $($(args.set(stringify!($field), $field.value());)+)? })*
                }
                args
            }
        }
    };
}

pub(super) use problems;
