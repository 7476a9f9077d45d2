//! Tables.

use pulldown_cmark::Alignment;

use super::renderer::MarkdownRenderer;

impl MarkdownRenderer<'_, '_> {
    pub(super) fn start_row(&mut self, is_head: bool) {
        let Some(table) = &mut self.table else { return };
        let opens_body = table.in_head && !is_head;
        table.in_head = is_head;
        table.cell = 0;
        let row = match (is_head, opens_body) {
            (true, _) => "<thead><tr>",
            (false, true) => "<tbody>\n<tr>",
            (false, false) => "<tr>",
        };
        self.html(row.to_owned());
    }

    pub(super) fn start_cell(&mut self) {
        let Some(table) = &mut self.table else { return };
        let name = if table.in_head { "th" } else { "td" };
        let class = match table.alignments.get(table.cell) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::None) | None => "",
        };
        table.cell += 1;
        self.html(format!("<{name}{class}>"));
    }

    pub(super) fn end_cell(&mut self) {
        self.add_plain(" ");
        let name = if self.table.as_ref().is_some_and(|table| table.in_head) { "th" } else { "td" };
        self.html(format!("</{name}>"));
    }
}
