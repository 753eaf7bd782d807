//! What holds for everything that comes from outside and is read here: references, tokens, ids.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use signup_fn::reference::Reference;
use signup_fn::secret::Token;
use signup_fn::signup::{SignupId, State};

/// Texts of about the right form, and any.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9A-Za-z -]{7,12}",
        "[0-9A-Za-z_-]{42,44}",
        "[A-Za-z0-9_/+=-]{43}",
        "[a-z2-7]{25,27}",
        "[a-z_]{1,12}",
    ]
}

proptest! {
    #[test]
    fn a_reference_is_read_into_one_form_and_stays_it(text in texts()) {
        if let Ok(reference) = Reference::parse(&text) {
            prop_assert_eq!(reference.as_str().len(), 8);
            prop_assert!(reference.as_str().bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()));
            prop_assert!(!reference.as_str().contains(['I', 'L', 'O', 'U']));
            prop_assert_eq!(Reference::parse(reference.as_str()), Ok(reference));
        }
    }

    #[test]
    fn a_reference_is_read_however_it_is_said(
        letters in vec("[0-9A-HJKMNP-TV-Z]", 8),
        gaps in vec("[ -]{0,2}", 8),
        small in any::<bool>(),
    ) {
        let reference = letters.concat();
        let said: String = letters.iter().zip(&gaps).flat_map(|(letter, gap)| [letter.as_str(), gap.as_str()]).collect();
        let said = if small { said.to_lowercase() } else { said };
        prop_assert_eq!(Reference::parse(&said).map(|read| read.to_string()), Ok(reference));
    }

    #[test]
    fn a_token_is_its_text_or_none(text in texts()) {
        if let Some(token) = Token::parse(&text) {
            prop_assert_eq!(token.as_str(), &text);
            prop_assert_eq!(text.len(), 43);
            prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')));
            let shown = format!("{token:?}");
            prop_assert!(!token.hash().contains(&text) && !shown.contains(&text), "neither the table nor a log has it");
        }
    }

    #[test]
    fn every_text_of_32_bytes_is_a_token_and_no_two_are_kept_alike(one in any::<[u8; 32]>(), two in any::<[u8; 32]>()) {
        let token = |bytes: &[u8]| Token::parse(&data_encoding::BASE64URL_NOPAD.encode(bytes));
        let hashes = [token(&one), token(&two)].map(|token| token.map(|token| token.hash()));
        prop_assert!(hashes.iter().all(Option::is_some));
        prop_assert_eq!(hashes[0] == hashes[1], one == two);
    }

    #[test]
    fn an_id_is_its_text_or_none(text in texts()) {
        if let Some(id) = SignupId::parse(&text) {
            prop_assert_eq!(id.as_str(), &text);
            prop_assert_eq!(text.len(), 26);
            prop_assert!(!id.key().name().contains('#'), "no other item can be named by it");
        }
    }

    #[test]
    fn a_state_is_its_name_or_none(text in texts()) {
        prop_assert_eq!(State::parse(&text).map(State::name), State::parse(&text).map(|_| text.as_str()));
    }
}
