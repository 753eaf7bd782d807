//! What any store must do, written once over `impl Table`.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use signup_fn::table::{Cursor, Expect, Item, Key, List, Prefix, SortKey, Table, Write, WriteError};

/// The time that the stores of this suite are told.
pub(crate) fn now() -> Timestamp {
    "2026-12-03T17:00:00Z".parse().unwrap()
}

fn seconds(count: i64) -> Timestamp {
    now() + SignedDuration::from_secs(count)
}

fn key(name: &str) -> Key {
    Key::new(Prefix::Signup, name)
}

fn item(name: &str, body: Value) -> Item {
    Item { key: key(name), version: 1, listed: None, expires: None, body }
}

fn listed(name: &str, list: &str, at: Timestamp) -> Item {
    Item { listed: Some((List::new(list), SortKey::at(at))), ..item(name, json!({})) }
}

fn put(item: Item) -> Write {
    Write::Put { item, expect: Expect::Absent }
}

fn replace(item: Item, version: u64) -> Write {
    Write::Put { item: Item { version: version + 1, ..item }, expect: Expect::Version(version) }
}

fn add(by: i64, at_most: i64) -> Write {
    Write::Add { key: key("sum"), field: "taken", by, at_most }
}

#[track_caller]
fn lost(result: &Result<(), WriteError>) -> usize {
    match result {
        Err(WriteError::Conflict { lost }) => *lost,
        other => panic!("expected a conflict, got {other:?}"),
    }
}

async fn names(table: &impl Table, list: &str, limit: u32) -> Vec<Vec<String>> {
    let (mut pages, mut after): (Vec<Vec<String>>, Option<Cursor>) = (Vec::new(), None);
    loop {
        let page = table.list(&List::new(list), after, limit).await.unwrap();
        pages.push(page.items.iter().map(|item| item.key.name().to_owned()).collect());
        match page.next {
            Some(next) => after = Some(next),
            None => return pages,
        }
    }
}

pub(crate) async fn what_was_put_is_found(table: impl Table) {
    let whole = Item {
        key: key("a"),
        version: 7,
        listed: Some((List::new("friend:new"), SortKey::at(now()))),
        expires: Some(seconds(60)),
        body: json!({ "name": "Åsa", "many": [1, null, { "deep": true }] }),
    };
    table.write(&[put(whole.clone())]).await.unwrap();
    assert_eq!(table.get(&key("a")).await.unwrap(), Some(whole));
}

pub(crate) async fn nothing_is_found_under_another_key(table: impl Table) {
    table.write(&[put(item("a", json!({})))]).await.unwrap();
    assert_eq!(table.get(&key("A")).await.unwrap(), None);
    assert_eq!(table.get(&Key::new(Prefix::Reference, "a")).await.unwrap(), None);
}

pub(crate) async fn absent_loses_against_what_is_there(table: impl Table) {
    table.write(&[put(item("a", json!({ "first": true })))]).await.unwrap();
    assert_eq!(lost(&table.write(&[put(item("a", json!({})))]).await), 0);
    assert_eq!(table.get(&key("a")).await.unwrap().unwrap().body, json!({ "first": true }));
}

pub(crate) async fn a_version_is_written_over_only_once(table: impl Table) {
    table.write(&[put(item("a", json!({})))]).await.unwrap();
    table.write(&[replace(item("a", json!({ "by": "one" })), 1)]).await.unwrap();
    assert_eq!(lost(&table.write(&[replace(item("a", json!({ "by": "two" })), 1)]).await), 0);
    assert_eq!(lost(&table.write(&[replace(item("b", json!({})), 1)]).await), 0, "what is absent has no version");
    let found = table.get(&key("a")).await.unwrap().unwrap();
    assert_eq!((found.version, found.body), (2, json!({ "by": "one" })));
}

pub(crate) async fn a_conflict_writes_nothing_and_names_the_first_that_lost(table: impl Table) {
    table.write(&[put(item("there", json!({})))]).await.unwrap();
    let writes = [put(item("a", json!({}))), put(item("there", json!({}))), add(1, 0)];
    assert_eq!(lost(&table.write(&writes).await), 1);
    assert_eq!(table.get(&key("a")).await.unwrap(), None);
    assert_eq!(table.get(&key("sum")).await.unwrap(), None);
}

pub(crate) async fn a_removal_insists_on_the_version(table: impl Table) {
    let delete = |version| Write::Delete { key: key("a"), expect: Expect::Version(version) };
    table.write(&[put(item("a", json!({})))]).await.unwrap();
    assert_eq!(lost(&table.write(&[delete(2)]).await), 0);
    table.write(&[delete(1)]).await.unwrap();
    assert_eq!(table.get(&key("a")).await.unwrap(), None);
    assert_eq!(lost(&table.write(&[delete(1)]).await), 0);
}

pub(crate) async fn a_sum_starts_at_nothing_and_stops_at_its_limit(table: impl Table) {
    table.write(&[add(3, 5)]).await.unwrap();
    assert_eq!(lost(&table.write(&[add(3, 5)]).await), 0);
    table.write(&[add(2, 5)]).await.unwrap();
    assert_eq!(table.get(&key("sum")).await.unwrap().unwrap().body, json!({ "taken": 5 }));
    assert_eq!(lost(&table.write(&[add(i64::MAX, i64::MAX)]).await), 0, "no sum wraps round");
}

pub(crate) async fn a_sum_keeps_the_rest_of_the_item(table: impl Table) {
    let start = Item { expires: Some(seconds(60)), ..listed("sum", "seats", now()) };
    table.write(&[put(Item { body: json!({ "name": "x", "taken": 1 }), ..start.clone() })]).await.unwrap();
    table.write(&[add(1, 9)]).await.unwrap();
    let expected = Item { version: 2, body: json!({ "name": "x", "taken": 2 }), ..start };
    assert_eq!(table.get(&key("sum")).await.unwrap(), Some(expected));
}

pub(crate) async fn nothing_can_be_added_as_a_condition(table: impl Table) {
    table.write(&[add(0, 0), put(item("a", json!({})))]).await.unwrap();
    table.write(&[add(1, i64::MAX)]).await.unwrap();
    assert_eq!(lost(&table.write(&[put(item("b", json!({}))), add(0, 0)]).await), 1);
    assert_eq!(table.get(&key("b")).await.unwrap(), None);
    table.write(&[add(-1, i64::MAX)]).await.unwrap();
    table.write(&[put(item("b", json!({}))), add(0, 0)]).await.unwrap();
}

pub(crate) async fn taking_away_makes_room(table: impl Table) {
    table.write(&[add(5, 5)]).await.unwrap();
    table.write(&[add(-2, 5)]).await.unwrap();
    table.write(&[add(2, 5)]).await.unwrap();
    assert_eq!(lost(&table.write(&[add(1, 5)]).await), 0);
}

pub(crate) async fn a_hundred_at_once_never_exceed_the_limit(table: impl Table) {
    let table = Arc::new(table);
    let tasks = (0..100).map(|nth| {
        let table = Arc::clone(&table);
        tokio::spawn(async move { table.write(&[put(item(&format!("p{nth}"), json!({}))), add(1, 20)]).await })
    });
    let mut seated = 0;
    for task in tasks.collect::<Vec<_>>() {
        match task.await.unwrap() {
            Ok(()) => seated += 1,
            // Under contention a store may name the sum only: the other key is each task's own.
            conflict => assert_eq!(lost(&conflict), 1),
        }
    }
    assert_eq!(seated, 20);
    assert_eq!(table.get(&key("sum")).await.unwrap().unwrap().body, json!({ "taken": 20 }));
}

pub(crate) async fn of_many_that_insist_on_absence_one_wins(table: impl Table) {
    let table = Arc::new(table);
    let tasks = (0..50).map(|nth| {
        let table = Arc::clone(&table);
        tokio::spawn(async move { table.write(&[put(item("one", json!({ "by": nth })))]).await.is_ok() })
    });
    let mut won = 0;
    for task in tasks.collect::<Vec<_>>() {
        won += usize::from(task.await.unwrap());
    }
    assert_eq!(won, 1);
}

pub(crate) async fn what_has_expired_is_not_there(table: impl Table) {
    let expiring = |name, at| Item { expires: Some(at), ..listed(name, "friend:new", now()) };
    let writes = [put(expiring("past", seconds(-1))), put(expiring("now", now())), put(expiring("soon", seconds(1)))];
    table.write(&writes).await.unwrap();
    assert_eq!(table.get(&key("past")).await.unwrap(), None);
    assert_eq!(table.get(&key("now")).await.unwrap(), None);
    assert!(table.get(&key("soon")).await.unwrap().is_some());
    assert_eq!(names(&table, "friend:new", 10).await, [["soon"]]);
    assert_eq!(lost(&table.write(&[replace(item("past", json!({})), 1)]).await), 0);
}

pub(crate) async fn what_has_expired_can_be_put_again(table: impl Table) {
    let old = Item { expires: Some(seconds(-1)), ..item("a", json!({ "old": true })) };
    table.write(&[put(old)]).await.unwrap();
    table.write(&[put(item("a", json!({ "old": false })))]).await.unwrap();
    assert_eq!(table.get(&key("a")).await.unwrap().unwrap().body, json!({ "old": false }));
}

pub(crate) async fn a_list_is_read_in_order_page_by_page(table: impl Table) {
    for (name, second) in [("c", 30), ("a", 10), ("e", 50), ("b", 20), ("d", 40)] {
        table.write(&[put(listed(name, "friend:new", seconds(second)))]).await.unwrap();
    }
    table.write(&[put(listed("x", "friend:contacted", now())), put(item("y", json!({})))]).await.unwrap();
    assert_eq!(names(&table, "friend:new", 2).await, [vec!["a", "b"], vec!["c", "d"], vec!["e"]]);
    assert_eq!(names(&table, "friend", 2).await, [Vec::<&str>::new()]);
}

pub(crate) async fn an_item_leaves_a_list_when_it_is_put_elsewhere(table: impl Table) {
    table.write(&[put(listed("a", "friend:new", now()))]).await.unwrap();
    table.write(&[replace(listed("a", "friend:contacted", seconds(1)), 1)]).await.unwrap();
    assert_eq!(names(&table, "friend:new", 10).await.concat(), Vec::<String>::new());
    assert_eq!(names(&table, "friend:contacted", 10).await.concat(), ["a"]);
}

pub(crate) async fn items_of_one_moment_are_all_listed(table: impl Table) {
    let writes: Vec<Write> = (0..7).map(|nth| put(listed(&format!("p{nth}"), "friend:new", now()))).collect();
    table.write(&writes).await.unwrap();
    let mut found = names(&table, "friend:new", 3).await.concat();
    found.sort();
    assert_eq!(found, ["p0", "p1", "p2", "p3", "p4", "p5", "p6"]);
}

pub(crate) async fn any_text_survives(table: impl Table) {
    let body = json!({ "name": "می\u{200c}خواهم ሰላም 'quoted\" \\ \n 😀", "number": i64::MAX, "empty": "" });
    table.write(&[put(item("språkcafé@2026-12-03", body.clone()))]).await.unwrap();
    assert_eq!(table.get(&key("språkcafé@2026-12-03")).await.unwrap().unwrap().body, body);
}

pub(crate) async fn writing_nothing_is_no_error(table: impl Table) {
    table.write(&[]).await.unwrap();
}
