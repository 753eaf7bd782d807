//! Whatever happens to registrations in whatever order: the counts are those of the registrations, and nobody sits on a
//! place that is not there. Without a store: the writes are applied to two numbers.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

use jiff::{SignedDuration, Timestamp};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::Index;
use serde_json::json;
use signup_fn::signup::{Signup, SignupId, State, Stored, Taken, Turn, party, receive, taken, taken_key, waiting_key};
use signup_fn::table::{Item, Write};

const CAFE: &str = "cafe@2026-12-10";
const SEATS: u32 = 7;

/// What may happen.
#[derive(Clone, Debug)]
enum Event {
    Register { party: i64 },
    Turn { whose: Index, turn: Turn, hour: i64 },
    Answer { whose: Index, party: i64 },
}

fn event() -> impl Strategy<Value = Event> {
    let until = now() + SignedDuration::from_hours(48);
    let turn = prop_oneof![
        3 => Just(Turn::Offer { until, seats: Some(SEATS) }),
        2 => Just(Turn::Accept),
        1 => Just(Turn::Lapse),
        2 => Just(Turn::Cancel),
    ];
    prop_oneof![
        2 => (1..=5_i64).prop_map(|party| Event::Register { party }),
        4 => (any::<Index>(), turn, 0..96_i64).prop_map(|(whose, turn, hour)| Event::Turn { whose, turn, hour }),
        1 => (any::<Index>(), 1..=9_i64).prop_map(|(whose, party)| Event::Answer { whose, party }),
    ]
}

fn now() -> Timestamp {
    "2026-12-03T17:00:00Z".parse().unwrap()
}

/// The counts of one occurrence, as a store keeps them.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    taken: i64,
    waiting: i64,
}

impl Counts {
    /// Applies all of the writes or none; the position of the one that loses.
    fn apply(&mut self, writes: &[Write]) -> Result<(), usize> {
        let mut after = *self;
        for (lost, write) in writes.iter().enumerate() {
            let Write::Add { key, by, at_most, .. } = write else { continue };
            let number = if *key == taken_key(CAFE) {
                &mut after.taken
            } else {
                assert_eq!(*key, waiting_key(CAFE));
                &mut after.waiting
            };
            *number += by;
            if *number > *at_most {
                return Err(lost);
            }
        }
        *self = after;
        Ok(())
    }
}

fn answers(party: i64) -> signup_form::Answers {
    serde_json::from_value(json!({ "name": "A", "party": party })).unwrap()
}

fn signup(state: State, party: i64) -> Signup {
    serde_json::from_value(json!({
        "reference": "7K2M9QXA", "form": "event", "form_version": "v1", "notice_version": "n1", "lang": "sv",
        "occurrence": CAFE, "created": now(), "state": state, "history": [{ "state": state, "at": now() }],
        "answers": answers(party),
    }))
    .unwrap()
}

/// The registration that a write stores.
fn stored(writes: &[Write]) -> Stored {
    let item = writes.iter().find_map(|write| match write {
        Write::Put { item, .. } => Some(Item::clone(item)),
        _ => None,
    });
    Stored::read(item.unwrap()).unwrap()
}

/// Registers as the service does: seated, or waiting when there is no room.
fn register(counts: &mut Counts, party: i64) -> Stored {
    for state in [State::Seated, State::Waiting] {
        let writes = receive(SignupId::random().unwrap(), signup(state, party), "post", None, Some(SEATS));
        match counts.apply(&writes) {
            Ok(()) => return stored(&writes),
            Err(lost) => assert_eq!(taken(&writes[lost]), Taken::Full),
        }
    }
    unreachable!("whoever waits needs no room")
}

/// The registration afterwards, if the event is possible and finds room.
fn happen(counts: &mut Counts, before: &Stored, event: &Event) -> Option<Stored> {
    let (after, writes) = match event {
        Event::Turn { turn, hour, .. } => before.clone().turn(*turn, now() + SignedDuration::from_hours(*hour)).ok()?,
        Event::Answer { party, .. } if !before.signup.state.has_ended() => {
            before.clone().with_answers(answers(*party), Some(SEATS))
        }
        _ => return None,
    };
    counts.apply(&writes).ok()?;
    assert_eq!(stored(&writes), after, "what is returned is what is written");
    Some(after)
}

proptest! {
    #[test]
    fn the_counts_are_those_of_the_registrations(events in vec(event(), 1..60)) {
        let (mut counts, mut all): (Counts, Vec<Stored>) = (Counts::default(), Vec::new());
        for event in &events {
            match event {
                Event::Register { party } => all.push(register(&mut counts, *party)),
                Event::Turn { whose, .. } | Event::Answer { whose, .. } if !all.is_empty() => {
                    let nth = whose.index(all.len());
                    if let Some(after) = happen(&mut counts, &all[nth], event) {
                        all[nth] = after;
                    }
                }
                _ => {}
            }
            let in_state = |state: State| all.iter().filter(move |stored| stored.signup.state == state);
            let people = |state: State| in_state(state).map(|stored| party(&stored.signup.answers)).sum::<i64>();
            prop_assert_eq!(counts.taken, people(State::Seated) + people(State::Offered));
            prop_assert_eq!(counts.waiting, i64::try_from(in_state(State::Waiting).count()).unwrap());
            prop_assert!(counts.taken <= i64::from(SEATS));
            prop_assert!(in_state(State::Cancelled).all(|stored| stored.signup.answers.is_empty()));
        }
    }
}
