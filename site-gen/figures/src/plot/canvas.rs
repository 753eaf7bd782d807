//! What the drawing library draws on: SVG whose parts have roles, not colours.

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

use super::role::Role;
use super::{Direction, Plot};

/// How wide a letter is, in hundredths of its height: more than any common font, so that nothing is cut.
pub(super) const LETTER: usize = 60;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// A picture in the making.
pub(super) struct Canvas<'p> {
    plot: &'p Plot,
    size: (u32, u32),
    out: &'p mut String,
}

impl<'p> Canvas<'p> {
    pub(super) fn new(plot: &'p Plot, size: (u32, u32), out: &'p mut String) -> Canvas<'p> {
        Canvas { plot, size, out }
    }

    fn write(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a `String` cannot fail.
        self.out.write_fmt(element).unwrap_or_default();
    }

    /// Where a text begins, seen along its own direction: the library says it from the left.
    fn anchor(&self, side: HPos) -> &'static str {
        match (side, self.plot.direction) {
            (HPos::Left, Direction::Ltr) | (HPos::Right, Direction::Rtl) => "start",
            (HPos::Right, Direction::Ltr) | (HPos::Left, Direction::Rtl) => "end",
            (HPos::Center, _) => "middle",
        }
    }
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        let class = Role::of(color).class();
        self.write(format_args!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"1\" height=\"1\"/>\n"));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        let class = Role::of(style.color()).class();
        if style.color().alpha > 0.0 {
            self.write(format_args!(
                "<line class=\"{class}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"currentColor\" stroke-opacity=\".3\"/>\n",
                from.0, from.1, to.0, to.1
            ));
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        points.windows(2).try_for_each(|ends| self.draw_line(ends[0], ends[1], style))
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        let role = Role::of(style.color());
        let (look, edge) = match role {
            Role::Bar(look) => (look, ""),
            Role::Estimate(look) => (look, " fill-opacity=\".4\" stroke-dasharray=\"4 3\""),
            _ => return Ok(()),
        };
        let fill =
            if look == 0 { "currentColor".to_owned() } else { format!("url(#{}-{look})", escape(&self.plot.id)) };
        let (x, width) = (from.0.min(to.0), from.0.abs_diff(to.0));
        let (y, height) = (from.1.min(to.1), from.1.abs_diff(to.1));
        let class = role.class();
        self.write(format_args!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" \
             stroke=\"currentColor\"{edge}/>\n"
        ));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let size = whole(style.size());
        // The line on which letters stand, from the edge that the library means.
        let down = match style.anchor().v_pos {
            VPos::Top => size * 4 / 5,
            VPos::Center => size * 7 / 20,
            VPos::Bottom => -size / 5,
        };
        let (class, anchor) = (Role::of(style.color()).class(), self.anchor(style.anchor().h_pos));
        let (y, text) = (y + down, escape(text));
        self.write(format_args!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\">{text}</text>\n"
        ));
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = whole(style.size()).unsigned_abs();
        let letters = u32::try_from(text.chars().count() * LETTER).unwrap_or(u32::MAX);
        Ok((letters.saturating_mul(size) / 100, size))
    }
}

/// The sizes of letters are whole and small wherever they are set.
#[expect(clippy::cast_possible_truncation, reason = "a size of letters is a small whole number")]
fn whole(size: f64) -> i32 {
    size.round() as i32
}

/// A text as the content of an element or the value of an attribute.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // XML has no other control characters, not even escaped.
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
