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

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::is_email;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_email(text), expected, "{text}");
    }

    #[test]
    fn usual_addresses_are_accepted() {
        check("namn@post.example", true);
        check("Namn.Efternamn+mer@post.sub.example", true);
        check("123@456.example", true);
        check("a@b", true);
        check("namn@xn--rksmrgs-5wao1o.example", true);
    }

    #[test]
    fn every_sign_of_the_grammar_is_accepted_before_the_at() {
        check(".!#$%&'*+/=?^_`{|}~-@a.example", true);
        check("..@a.example", true);
    }

    #[test]
    fn other_signs_before_the_at_are_refused() {
        for sign in ['"', '(', ')', ',', ':', ';', '<', '>', '[', '\\', ']', ' ', '@', 'å', '\u{200B}', '\n'] {
            check(&format!("a{sign}b@a.example"), false);
        }
        check("@a.example", false);
    }

    #[test]
    fn labels_of_the_host_are_letters_digits_and_hyphens_within() {
        check("a@b-c.example", true);
        check("a@0.example", true);
        check("a@-b.example", false);
        check("a@b-.example", false);
        check("a@b_c.example", false);
        check("a@b..example", false);
        check("a@.example", false);
        check("a@b.", false);
        check("a@", false);
        check("a@å.example", false);
        check("a@[127.0.0.1]", false);
        check("a@b .example", false);
    }

    #[test]
    fn a_label_has_at_most_sixty_three_letters() {
        check(&format!("a@{}.example", "b".repeat(63)), true);
        check(&format!("a@{}.example", "b".repeat(64)), false);
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in ["", "a", "a b", "a.example", "a@b@c.example", "Namn <a@b.example>", "a@b.example,c@d.example"] {
            check(text, false);
        }
    }

    proptest! {
        #[test]
        fn what_the_grammar_makes_is_accepted(
            text in "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,20}@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?){0,3}"
        ) {
            prop_assert!(is_email(&text));
        }

        #[test]
        fn what_is_accepted_is_printable_ascii_round_one_at(text in "[ -~å@.]{0,20}") {
            let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic()) && text.matches('@').count() == 1;
            prop_assert!(!is_email(&text) || is_plain);
        }
    }
}
