//! Links and images.

use std::ops::Range;

use petition::text::fold_white_space;
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::link::{self, LinkTarget, TextLink};
use super::renderer::MarkdownRenderer;
use super::state::OpenImage;
use super::text::InternalLink;
use crate::diagnostic::{MISSING_ALT, PLACEHOLDER, UNSAFE_LINK};
use crate::example_address::{EXAMPLE_ADDRESS, is_example};
use crate::front_matter::words::shorten;

impl<'a> MarkdownRenderer<'_, 'a> {
    pub(super) fn start_link(&mut self, link_type: LinkType, written: &str, title: CowStr<'a>, span: Range<usize>) {
        let (target, fragment) = match link_type {
            LinkType::Email => (LinkTarget::Elsewhere(format!("mailto:{written}")), String::new()),
            _ => link::resolve(written, self.path),
        };
        let address = self.marks.address(&target, &fragment);
        if address.is_none() {
            self.report_unsafe(&target, written, span.clone());
        }
        let address = address.filter(|_| self.image.is_none());
        self.open_links.push(address.is_some());
        let Some(address) = address else { return };
        if matches!(target, LinkTarget::Elsewhere(_)) && is_example(&address) {
            self.reader.report(PLACEHOLDER, span.clone(), EXAMPLE_ADDRESS).set_help("write the one that you mean");
        }
        let address = self.own_anchor(&target, address);
        self.addresses.push(address.clone());
        self.remember(target, fragment, false, span, written);
        let link_type = LinkType::Inline;
        self.out.push(Event::Start(Tag::Link { link_type, dest_url: address.into(), title, id: "".into() }));
    }

    /// Adds the text's prefix to the URL of an anchor in the same text.
    pub(super) fn own_anchor(&self, target: &LinkTarget, address: String) -> String {
        match target {
            LinkTarget::Here if address.len() > 1 => format!("#{}{}", self.prefix, &address[1..]),
            _ => address,
        }
    }

    pub(super) fn end_link(&mut self) {
        if self.open_links.pop() == Some(true) {
            self.out.push(Event::End(TagEnd::Link));
        }
    }

    pub(super) fn is_in_link(&self) -> bool {
        self.open_links.contains(&true)
    }

    pub(super) fn remember(
        &mut self,
        target: LinkTarget,
        fragment: String,
        is_image: bool,
        span: Range<usize>,
        written: &str,
    ) {
        if matches!(target, LinkTarget::Elsewhere(_)) || (matches!(target, LinkTarget::Here) && fragment.is_empty()) {
            return;
        }
        self.links.push(TextLink { target, fragment, is_image, span, written: shorten(written) });
    }

    pub(super) fn report_unsafe(&mut self, target: &LinkTarget, written: &str, span: Range<usize>) {
        let written = shorten(written);
        let (message, help) = match target {
            LinkTarget::Outside => (
                format!("the link `{written}` points outside the content folder"),
                "copy the file into the content folder, or write a web address",
            ),
            _ => (
                format!("the link `{written}` is removed; its text is kept"),
                "links may start with https:, http:, mailto: or tel:, or point to a file in the content folder",
            ),
        };
        self.reader.report(UNSAFE_LINK, span, message).set_help(help);
    }

    pub(super) fn start_image(&mut self, written: &str, title: CowStr<'a>, span: Range<usize>) {
        if self.image.is_some() {
            return;
        }
        let (target, fragment) = link::resolve(written, self.path);
        let elsewhere = match &target {
            LinkTarget::File(path) => {
                let address = self.marks.mark(InternalLink::File(path.clone()));
                self.addresses.push(address.clone());
                self.remember(target, fragment, true, span.clone(), written);
                self.out.push(Event::Start(Tag::Image {
                    link_type: LinkType::Inline,
                    dest_url: address.into(),
                    title,
                    id: "".into(),
                }));
                None
            }
            LinkTarget::Elsewhere(address) => {
                self.report_external_image(span.clone());
                Some(address.clone())
            }
            LinkTarget::Unsafe => {
                self.report_unsafe(&target, written, span.clone());
                Some(String::new())
            }
            _ => {
                self.remember(target, fragment, true, span.clone(), written);
                Some(String::new())
            }
        };
        self.image = Some(OpenImage { span, alt: String::new(), elsewhere });
    }

    pub(super) fn end_image(&mut self) {
        let Some(image) = self.image.take() else { return };
        let alt = fold_white_space(&image.alt);
        match image.elsewhere {
            None => {
                if alt.is_empty() {
                    self.reader
                        .report(MISSING_ALT, image.span, "this image has no alternative text")
                        .set_label("no description for people who cannot see the image")
                        .set_help(
                            "describe what it shows between the brackets: `![Children on the library's steps](…)`",
                        );
                }
                self.out.push(Event::Text(alt.into()));
                self.out.push(Event::End(TagEnd::Image));
            }
            Some(address) if !self.is_in_link() && !address.is_empty() => {
                let text = if alt.is_empty() { address.clone() } else { alt };
                self.addresses.push(address.clone());
                let dest_url = address.into();
                let tag = Tag::Link { link_type: LinkType::Inline, dest_url, title: "".into(), id: "".into() };
                self.out.extend([Event::Start(tag), Event::Text(text.into()), Event::End(TagEnd::Link)]);
            }
            Some(_) => self.out.push(Event::Text(alt.into())),
        }
    }
}
