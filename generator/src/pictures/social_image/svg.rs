//! The SVG that a social image is drawn from, and its fonts.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::Database;
use resvg::usvg::{self, FontResolver, Options, Tree};

/// In pixels; the ratio that Open Graph clients expect (1.91:1).
pub(in crate::pictures) const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub(in crate::pictures) const HEIGHT: u32 = 630;

pub(super) static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("../../../fonts/NotoSans-SemiBold.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../../fonts/NotoSansArabic-SemiBold.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../../fonts/NotoSansHebrew-SemiBold.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../../fonts/NotoSansDevanagari-SemiBold.ttf").to_vec());
    Arc::new(fonts)
});

/// Why a social image could not be drawn.
#[derive(Debug, thiserror::Error)]
#[error("the social image cannot be drawn: {0}")]
pub(in crate::pictures) struct SocialImageError(pub(super) String);

/// The image with a background and `content`.
pub(super) fn document(background: &str, content: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"Noto Sans\" \
         font-weight=\"600\"><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{background}\"/>{content}</svg>"
    )
}

/// Shapes the text of an SVG.
///
/// # Errors
/// If it is not valid SVG.
pub(super) fn parse(svg: &str) -> Result<Tree, SocialImageError> {
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Noto Sans".to_owned(),
        font_resolver: FontResolver::default(),
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error: usvg::Error| SocialImageError(error.to_string()))
}
