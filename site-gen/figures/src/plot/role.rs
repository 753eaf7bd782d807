//! What a part of the picture is. The drawing library knows colours only, so a role travels as one.

use plotters::style::RGBColor;
use plotters_backend::BackendColor;

/// How many series have a look of their own; a fifth looks like the first.
const LOOKS: usize = 4;

/// What a part of the picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A line of the scale.
    Grid,
    /// A number of the scale.
    Tick,
    /// The heading of a group, or the name of a series.
    Label,
    /// The value of a bar.
    Value,
    /// A bar of a look.
    Bar(u8),
    /// A bar that is an estimate.
    Estimate(u8),
}

impl Role {
    /// A bar of a series.
    pub(super) fn bar(series: usize, is_estimate: bool) -> Role {
        let look = u8::try_from(series % LOOKS).unwrap_or(0);
        if is_estimate { Role::Estimate(look) } else { Role::Bar(look) }
    }

    pub(super) fn color(self) -> RGBColor {
        match self {
            Role::Grid => RGBColor(1, 0, 0),
            Role::Tick => RGBColor(2, 0, 0),
            Role::Label => RGBColor(3, 0, 0),
            Role::Value => RGBColor(4, 0, 0),
            Role::Bar(look) => RGBColor(5, look, 0),
            Role::Estimate(look) => RGBColor(6, look, 0),
        }
    }

    /// The role that a colour stands for. Colours that no role has are the library's own defaults, for lines.
    pub(super) fn of(color: BackendColor) -> Role {
        match color.rgb {
            (2, ..) => Role::Tick,
            (3, ..) => Role::Label,
            (4, ..) => Role::Value,
            (5, look, _) => Role::Bar(look),
            (6, look, _) => Role::Estimate(look),
            _ => Role::Grid,
        }
    }

    pub(super) fn class(self) -> String {
        match self {
            Role::Grid => "figure-grid".to_owned(),
            Role::Tick => "figure-tick".to_owned(),
            Role::Label => "figure-label".to_owned(),
            Role::Value => "figure-value".to_owned(),
            Role::Bar(look) => format!("figure-series-{look}"),
            Role::Estimate(look) => format!("figure-series-{look} figure-estimate"),
        }
    }
}
