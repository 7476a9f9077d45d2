//! Parallel scans of whole tables.

use aws_sdk_dynamodb::operation::scan::builders::ScanFluentBuilder;
use futures::stream::{self, BoxStream, StreamExt, TryStreamExt};

use super::attributes::Attributes;
use super::table::Table;
use super::{Store, StoreError, unavailable};

/// Segments read at the same time. A segment costs at least one call, and each call returns at most 1 MB.
const SEGMENTS: i32 = 4;

impl Store {
    /// All items of a table in pages, in no order; `configure` adds a projection or filter.
    pub(super) fn scan<'a>(
        &'a self,
        table: Table,
        configure: impl Fn(ScanFluentBuilder) -> ScanFluentBuilder + Send + Sync + Clone + 'a,
    ) -> BoxStream<'a, Result<Vec<Attributes>, StoreError>> {
        let segments = (0..SEGMENTS).map(move |segment| {
            let configure = configure.clone();
            // The state is the key to continue after; `None` at the end.
            stream::try_unfold(Some(None), move |start| {
                let configure = configure.clone();
                async move {
                    let Some(start) = start else { return Ok(None) };
                    let request = self.client.scan().table_name(self.table(table)).set_exclusive_start_key(start);
                    let request = configure(request).segment(segment).total_segments(SEGMENTS);
                    let answer = request.send().await.map_err(|error| unavailable(&error))?;
                    Ok(Some((answer.items.unwrap_or_default(), answer.last_evaluated_key.map(Some))))
                }
            })
            .boxed()
        });
        stream::select_all(segments).into_stream().boxed()
    }
}
