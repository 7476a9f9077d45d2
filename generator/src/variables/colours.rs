//! The colours of a theme that drawings need as well as style sheets.

use std::fmt;
use std::sync::LazyLock;

use reader::content::Brand;
use reader::contrast;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// `colours` of `theme.yaml`, and `site.colours` in templates, where `brand` and `on_brand` are those of `site.yaml` if it
/// has a brand colour.
///
/// The values are those of the light and dark looks in `style.css`. A colour that a theme does not set is the default
/// theme's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// The background of pages and social images. A site's brand colour must be readable on it.
    #[serde(default = "default_paper")]
    pub paper: ColourPair,
    /// The background of cards and forms. A site's brand colour must be readable on it, too.
    #[serde(default = "default_surface")]
    pub surface: ColourPair,
    /// Links, buttons, badges and social images.
    #[serde(default = "default_brand")]
    pub brand: ColourPair,
    /// Text on the brand colour. For a site's brand colour, the more readable of the two is used in each look.
    #[serde(default = "default_on_brand")]
    pub on_brand: ColourPair,
    /// Text in social images, and the background of a badge's label: both exist only in the light look.
    #[serde(default = "default_ink")]
    pub ink: Colour,
    /// Less important text in social images.
    #[serde(default = "default_muted")]
    pub muted: Colour,
}

/// A colour in the light and in the dark look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColourPair {
    pub light: Colour,
    pub dark: Colour,
}

/// An opaque colour. `theme.yaml` has `#rgb` or `#rrggbb`, templates always see `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(contrast::Colour);

static DEFAULT: LazyLock<Colours> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct DefaultManifest {
        colours: Colours,
    }
    let manifest: Result<DefaultManifest, _> = serde_yaml::from_str(include_str!("../../../themes/default/theme.yaml"));
    manifest.expect("the default theme sets every colour").colours
});

fn default_paper() -> ColourPair {
    DEFAULT.paper
}

fn default_surface() -> ColourPair {
    DEFAULT.surface
}

fn default_brand() -> ColourPair {
    DEFAULT.brand
}

fn default_on_brand() -> ColourPair {
    DEFAULT.on_brand
}

fn default_ink() -> Colour {
    DEFAULT.ink
}

fn default_muted() -> Colour {
    DEFAULT.muted
}

impl Default for Colours {
    /// The colours of the default theme.
    fn default() -> Self {
        *DEFAULT
    }
}

impl Colours {
    /// The same with a site's brand colour.
    #[must_use]
    pub(crate) fn with_brand(self, brand: &Brand) -> Self {
        let parse = |written: &Option<String>| written.as_deref().and_then(Colour::parse);
        let (light, dark) = (parse(&brand.light), parse(&brand.dark));
        let [on_light, on_dark] = self.backgrounds();
        let readable = |other: Option<Colour>, backgrounds| Some(other?.nearest_readable(backgrounds));
        let brand = ColourPair {
            light: light.or_else(|| readable(dark, on_light)).unwrap_or(self.brand.light),
            dark: dark.or_else(|| readable(light, on_dark)).unwrap_or(self.brand.dark),
        };
        let text_on = |background: Colour| {
            let ColourPair { light, dark } = self.on_brand;
            if light.contrast(background) >= dark.contrast(background) { light } else { dark }
        };
        Self { brand, on_brand: ColourPair { light: text_on(brand.light), dark: text_on(brand.dark) }, ..self }
    }

    /// Where text has the brand colour, in the light and in the dark look.
    pub(crate) fn backgrounds(&self) -> [[Colour; 2]; 2] {
        [[self.paper.light, self.surface.light], [self.paper.dark, self.surface.dark]]
    }
}

impl Colour {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        contrast::parse(text).map(Self)
    }

    /// Red, green and blue.
    pub(crate) fn rgb(self) -> [u8; 3] {
        self.0
    }

    /// The nearest colour that is readable on similar backgrounds.
    pub(crate) fn nearest_readable(self, backgrounds: [Self; 2]) -> Self {
        backgrounds.into_iter().fold(self, |colour, on| Self(contrast::nearest_readable(colour.0, on.0)))
    }

    /// The contrast ratio with another colour, from 1 to 21.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        contrast::ratio(self.0, other.0)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not a colour such as `\"#0b5c55\"`")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value of a custom property in the first rule (the light look) or the second one (the dark look) of `style.css`.
    fn property(name: &str, rule: usize) -> &'static str {
        let style = include_str!("../../../themes/default/static/style.css");
        let value = style.split(&format!("--{name}: ")).nth(1 + rule).and_then(|rest| rest.split(';').next());
        value.expect("the style sheet sets the colour")
    }

    #[test]
    fn colours_of_the_default_theme_match_its_style_sheet() {
        let Colours { paper, surface, brand, on_brand, ink, muted } = Colours::default();
        for (name, pair) in [("paper", paper), ("surface", surface), ("brand", brand), ("on-brand", on_brand)] {
            assert_eq!(Some(pair.light), Colour::parse(property(name, 0)), "{name}");
            assert_eq!(Some(pair.dark), Colour::parse(property(name, 1)), "{name}");
        }
        for (name, colour) in [("ink", ink), ("muted", muted)] {
            assert_eq!(Some(colour), Colour::parse(property(name, 0)), "{name}");
        }
        for (text, background) in [(brand, paper), (brand, surface), (on_brand, brand)] {
            assert!(text.light.contrast(background.light) > contrast::CONTRAST_MIN);
            assert!(text.dark.contrast(background.dark) > contrast::CONTRAST_MIN);
        }
    }

    #[test]
    fn text_on_a_brand_colour_is_the_more_readable_one() {
        let brand = Brand { light: Some("#7a1f5c".to_owned()), dark: Some("#f0c4de".to_owned()) };
        let colours = Colours::default().with_brand(&brand);
        assert_eq!(colours.brand.light.to_string(), "#7a1f5c");
        assert_eq!(
            (colours.on_brand.light.to_string().as_str(), colours.on_brand.dark.to_string().as_str()),
            ("#ffffff", "#06201d")
        );
    }

    #[test]
    fn a_look_without_a_brand_colour_gets_a_readable_one() {
        for one in ["#7a1f5c", "#a3123a", "#0f5aa8", "#1c1c1c", "#ffd500", "#9cc7f5", "#808080"] {
            let [light, dark] = [(Some(one.to_owned()), None), (None, Some(one.to_owned()))]
                .map(|(light, dark)| Colours::default().with_brand(&Brand { light, dark }));
            assert_eq!((light.brand.light.to_string(), dark.brand.dark.to_string()), (one.to_owned(), one.to_owned()));
            let [[paper, surface], _] = dark.backgrounds();
            let on_light =
                [(dark.brand.light, paper), (dark.brand.light, surface), (dark.brand.light, dark.on_brand.light)];
            let [_, [paper, surface]] = light.backgrounds();
            let on_dark =
                [(light.brand.dark, paper), (light.brand.dark, surface), (light.brand.dark, light.on_brand.dark)];
            for (colour, other) in on_light.into_iter().chain(on_dark) {
                assert!(colour.contrast(other) >= contrast::CONTRAST_MIN, "{one}: {colour} and {other}");
            }
        }
    }
}
