//! Every store keeps the contract of `Table`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod contract;

/// The suite for one store: a test for each promise.
macro_rules! suite {
    ($store:ident, $open:expr) => {
        mod $store {
            suite!(@tests $open;
                what_was_put_is_found
                nothing_is_found_under_another_key
                absent_loses_against_what_is_there
                a_version_is_written_over_only_once
                a_conflict_writes_nothing_and_names_the_first_that_lost
                a_removal_insists_on_the_version
                a_sum_starts_at_nothing_and_stops_at_its_limit
                a_sum_keeps_the_rest_of_the_item
                nothing_can_be_added_as_a_condition
                taking_away_makes_room
                a_hundred_at_once_never_exceed_the_limit
                of_many_that_insist_on_absence_one_wins
                what_has_expired_is_not_there
                what_has_expired_can_be_put_again
                a_list_is_read_in_order_page_by_page
                an_item_leaves_a_list_when_it_is_put_elsewhere
                items_of_one_moment_are_all_listed
                any_text_survives
                writing_nothing_is_no_error
            );
        }
    };
    (@tests $open:expr; $($test:ident)*) => {
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                let folder = tempfile::TempDir::new().unwrap();
                crate::contract::$test($open(folder.path())).await;
            }
        )*
    };
}

suite!(sqlite, |folder: &std::path::Path| {
    signup_fn::table::sqlite::SqliteTable::open(&folder.join("store"), crate::contract::now).unwrap()
});
