//! Where everything stands: the key, then for each group its label and its bars, then the scale.

use std::convert::Infallible;
use std::fmt::Write;

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordi64;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{EmptyElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TRANSPARENT, TextStyle};

use super::canvas::{Canvas, LETTER, escape};
use super::role::Role;
use super::{Bar, Direction, Group, Plot, length};

type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

/// Lengths across, units of the picture down.
type Chart<'a, 'p> = ChartContext<'a, Canvas<'p>, Cartesian2d<RangedCoordi64, RangedCoordi64>>;

// All in units of the picture. At 320 pixels a unit is four fifths of one, so that the smallest text has ten.
const WIDTH: i32 = 400;
const LABEL: i32 = 15;
const VALUE: i32 = 14;
const TICK: i32 = 12;
const LINE: i32 = 20;
const BAR: i32 = 16;
const BETWEEN_BARS: i32 = 4;
const BETWEEN_GROUPS: i32 = 12;
const SCALE: u32 = 24;
/// Room for half of the scale's nothing, which stands on the edge.
const EDGE: i32 = 4;
const GAP: i32 = 6;

/// Draws the whole picture.
pub(super) fn draw(plot: &Plot) -> Result<String, DrawingAreaErrorKind<Infallible>> {
    let key = key(plot);
    let key_height = key.iter().map(|entry| (entry.line + 1) * LINE + BETWEEN_GROUPS / 2).max().unwrap_or(0);
    let groups: Vec<Lines> = plot.groups.iter().map(Lines::of).collect();
    let bars: i32 = groups.iter().map(|lines| lines.height).sum();
    let size = (WIDTH.unsigned_abs(), (key_height + bars).unsigned_abs() + SCALE + 2 * EDGE.unsigned_abs());
    let mut out = open(plot, size);
    let area = Canvas::new(plot, size, &mut out).into_drawing_area();
    draw_key(plot, &key, &area)?;
    draw_bars(plot, &groups, (key_height, bars), &area)?;
    drop(area);
    out.push_str("</svg>\n");
    Ok(out)
}

fn open(plot: &Plot, (width, height): (u32, u32)) -> String {
    let id = escape(&plot.id);
    let direction = if plot.direction == Direction::Rtl { " direction=\"rtl\"" } else { "" };
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure-plot\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" fill=\"currentColor\"{direction}>\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>",
        escape(&plot.title),
        escape(&plot.description())
    )
    .unwrap_or_default();
    let looks = [
        (1, 6, " patternTransform=\"rotate(45)\"", "<path d=\"M0 0h3v6h-3z\"/>"),
        (2, 5, "", "<circle cx=\"2.5\" cy=\"2.5\" r=\"1.4\"/>"),
        (3, 5, "", ""),
    ];
    for (look, side, turn, mark) in looks.into_iter().take(plot.series.len().saturating_sub(1)) {
        writeln!(
            out,
            "<pattern id=\"{id}-{look}\" class=\"figure-series-{look}\" width=\"{side}\" height=\"{side}\" \
             patternUnits=\"userSpaceOnUse\"{turn} fill=\"currentColor\">{mark}</pattern>"
        )
        .unwrap_or_default();
    }
    out
}

/// A series' place in the key: `start` is where it begins, along the text.
struct KeyEntry {
    series: usize,
    line: i32,
    start: i32,
}

/// The names of the series, as many on a line as there is room for.
fn key(plot: &Plot) -> Vec<KeyEntry> {
    let (mut line, mut start) = (0, EDGE);
    let mut entries = Vec::new();
    for (series, name) in plot.series.iter().enumerate().filter(|_| plot.series.len() > 1) {
        let width = BAR + GAP + text_width(name, LABEL) + 3 * GAP;
        if start > EDGE && start + width > WIDTH {
            (line, start) = (line + 1, EDGE);
        }
        entries.push(KeyEntry { series, line, start });
        start += width;
    }
    entries
}

fn draw_key(plot: &Plot, key: &[KeyEntry], area: &DrawingArea<Canvas<'_>, Shift>) -> Drawn {
    for KeyEntry { series, line, start } in key {
        let x = |along: i32| if plot.direction == Direction::Rtl { WIDTH - along } else { along };
        let top = line * LINE + 1;
        let swatch = [(x(*start), top), (x(start + BAR - GAP / 2), top + BAR - GAP / 2)];
        area.draw(&Rectangle::new(swatch, Role::bar(*series, false).color().filled()))?;
        let style = style(plot, LABEL, Role::Label, VPos::Center);
        area.draw(&Text::new(plot.series[*series].clone(), (x(start + BAR + GAP), top + (BAR - GAP / 2) / 2), style))?;
    }
    Ok(())
}

/// A group's label as lines, and the room that the group takes.
struct Lines {
    label: Vec<String>,
    height: i32,
}

impl Lines {
    fn of(group: &Group) -> Lines {
        let label = wrap(&group.label);
        let lines = i32::try_from(label.len()).unwrap_or(0);
        let bars = i32::try_from(group.bars.len()).unwrap_or(0);
        Lines { height: lines * LINE + bars * (BAR + BETWEEN_BARS) + BETWEEN_GROUPS, label }
    }
}

fn draw_bars(plot: &Plot, groups: &[Lines], (top, height): (i32, i32), area: &DrawingArea<Canvas<'_>, Shift>) -> Drawn {
    let bars = plot.groups.iter().flat_map(|group| &group.bars);
    let values = bars.map(|bar| text_width(&bar.text, VALUE)).max().unwrap_or(0) + 2 * GAP;
    let (end, units) = (plot.end(), plot.units());
    let edge = EDGE.unsigned_abs();
    let (across, left, right) = match plot.direction {
        Direction::Ltr => (0..end, edge, values.unsigned_abs()),
        Direction::Rtl => (end..0, values.unsigned_abs(), edge),
    };
    let mut builder = ChartBuilder::on(area);
    builder.margin_top(top.unsigned_abs() + edge).margin_bottom(edge).margin_left(left).margin_right(right);
    let mut chart = builder.x_label_area_size(SCALE).build_cartesian_2d(across, i64::from(height)..0)?;
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .x_labels(5)
        .x_label_formatter(&|value| tick(*value, units))
        .x_label_style(TextStyle { pos: Pos::new(HPos::Center, VPos::Top), ..font(TICK, Role::Tick) })
        .bold_line_style(Role::Grid.color())
        .light_line_style(TRANSPARENT)
        .axis_style(TRANSPARENT)
        .draw()?;
    let mut top = 0;
    for (group, lines) in plot.groups.iter().zip(groups) {
        draw_group(plot, group, lines, top, &mut chart)?;
        top += i64::from(lines.height);
    }
    Ok(())
}

fn draw_group(plot: &Plot, group: &Group, lines: &Lines, top: i64, chart: &mut Chart<'_, '_>) -> Drawn {
    let (units, aside) = (plot.units(), if plot.direction == Direction::Rtl { -GAP } else { GAP });
    let label_style = style(plot, LABEL, Role::Label, VPos::Top);
    chart.draw_series(lines.label.iter().zip(0..).map(|(line, nth)| {
        EmptyElement::at((0, top)) + Text::new(line.clone(), (0, nth * LINE + 1), label_style.clone())
    }))?;
    let first = top + i64::try_from(lines.label.len()).unwrap_or(0) * i64::from(LINE);
    let place = |nth: i64| first + nth * i64::from(BAR + BETWEEN_BARS);
    chart.draw_series(group.bars.iter().zip(0..).map(|(bar, nth)| rectangle(bar, place(nth), units)))?;
    let value_style = style(plot, VALUE, Role::Value, VPos::Center);
    chart.draw_series(group.bars.iter().zip(0..).map(|(bar, nth)| {
        EmptyElement::at((length(bar.value.value, units), place(nth)))
            + Text::new(bar.text.clone(), (aside, BAR / 2), value_style.clone())
    }))?;
    Ok(())
}

fn rectangle(bar: &Bar, top: i64, units: i64) -> Rectangle<(i64, i64)> {
    let ends = [(0, top), (length(bar.value.value, units), top + i64::from(BAR))];
    Rectangle::new(ends, Role::bar(bar.series, bar.is_estimate()).color().filled())
}

/// A number of the scale; none where it would need decimals.
fn tick(value: i64, units: i64) -> String {
    if value % units == 0 { (value / units).to_string() } else { String::new() }
}

fn font(size: i32, role: Role) -> TextStyle<'static> {
    let font = FontDesc::new(FontFamily::SansSerif, f64::from(size), FontStyle::Normal);
    TextStyle { color: role.color().to_backend_color(), ..TextStyle::from(font) }
}

/// A text that begins where it stands, whichever way it runs.
fn style(plot: &Plot, size: i32, role: Role, across: VPos) -> TextStyle<'static> {
    let start = if plot.direction == Direction::Rtl { HPos::Right } else { HPos::Left };
    TextStyle { pos: Pos::new(start, across), ..font(size, role) }
}

fn text_width(text: &str, size: i32) -> i32 {
    let letters = i32::try_from(text.chars().count() * LETTER).unwrap_or(i32::MAX);
    letters.saturating_mul(size) / 100
}

/// A label in lines that fit the picture, broken between words.
fn wrap(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(line, LABEL) + text_width(word, LABEL) + LABEL < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
