//! Pictures of plots. `UPDATE=1` renews them; they were looked at in a browser, in print and in grey.
#![expect(clippy::disallowed_methods, reason = "fixtures are files")]
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::PathBuf;

use figures::{Bar, Claim, Direction, Group, Plot};

fn bar(series: usize, value: &str, text: &str) -> Bar {
    Bar { series, value: Claim::parse(value).unwrap(), text: text.to_owned() }
}

fn group(label: &str, bars: Vec<Bar>) -> Group {
    Group { label: label.to_owned(), bars }
}

fn plot(id: &str, title: &str, series: &[&str], groups: Vec<Group>) -> Plot {
    let series = series.iter().map(|name| (*name).to_owned()).collect();
    Plot { id: id.to_owned(), title: title.to_owned(), direction: Direction::Ltr, series, groups, scale_to: None }
}

#[track_caller]
fn check(name: &str, plot: &Plot) {
    let svg = plot.to_svg().unwrap();
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/plots").join(format!("{name}.svg"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &svg).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name}.svg is missing; UPDATE=1 writes it"));
    assert_eq!(svg, kept, "{name}");
}

#[test]
fn two_series_have_a_key_and_patterns() {
    let groups = vec![
        group("Ingen planering eller sjukskriven", vec![bar(0, "41", "41"), bar(1, "12", "12")]),
        group("SFI eller arbetsmarknadsenheten", vec![bar(0, "10", "10"), bar(1, "4", "4")]),
        group("Arbetssökande", vec![bar(0, "0", "0"), bar(1, "0", "0")]),
    ];
    check("series", &plot("plan", "Planering innan", &["Män", "Kvinnor"], groups));
}

#[test]
fn bars_begin_at_the_right_where_text_does() {
    let groups = vec![
        group("نساء", vec![bar(0, "9", "9")]),
        group("رجال", vec![bar(0, "56", "56")]),
        group("المجموع تقريبًا", vec![bar(0, "about 65", "حوالي 65")]),
    ];
    check("rtl", &Plot { direction: Direction::Rtl, ..plot("wait", "المنتظرون", &["الأشخاص"], groups) });
}

#[test]
fn percents_have_the_whole_as_their_scale() {
    let groups = vec![
        group("Ingen planering", vec![bar(0, "49", "49 %"), bar(1, "14", "14 %")]),
        group(
            "Aktivitet, praktik eller annan planering mot arbete eller studier",
            vec![bar(0, "51", "51 %"), bar(1, "75", "75 %")],
        ),
        group("Självförsörjande", vec![bar(1, "11", "11 %")]),
    ];
    let plot = plot("change", "Före och efter", &["Före samtalen", "Tre månader efter samtalen"], groups);
    check("percents", &Plot { scale_to: Some(100), ..plot });
}

#[test]
fn four_series_differ_without_colour() {
    let groups = vec![group("2016", (0..4).map(|nth| bar(nth, "96.88", "96,88")).collect())];
    check("looks", &plot("looks", "Fyra", &["En", "Två", "Tre", "Fyra"], groups));
}

#[test]
fn estimates_are_drawn_as_estimates() {
    let groups = vec![
        group("Mål", vec![bar(0, "500", "500")]),
        group("Besökare hittills", vec![bar(0, "about 430", "ungefär 430")]),
    ];
    check("estimate", &plot("visits", "Besökare & mål", &["Besökare"], groups));
}

#[test]
fn nothing_and_too_much_can_be_drawn() {
    assert!(plot("none", "", &[], Vec::new()).to_svg().is_ok());
    let zero =
        plot("zero", "<&\">", &["a"], vec![group("", vec![bar(0, "0", ""), bar(9, "-5", "-5")])]).to_svg().unwrap();
    assert!(zero.contains("&lt;&amp;&quot;&gt;"), "{zero}");
    let huge = vec![group("x", vec![bar(0, "999999999.999999", "999999999,999999"), bar(1, "0.000001", "0")])];
    assert!(plot("huge", "x", &["a", "b"], huge).to_svg().is_ok());
}
