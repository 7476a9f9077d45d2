//! Continuing a build on another machine, which has neither the site, nor the originals of pictures, nor decoders.
//!
//! What is stored becomes a folder there: the sources without drafts, and below [`FOLDER`] the traces of the build and what it
//! knows of pictures. Assets that the site will need when further petitions and updates open are made in advance.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use jiff::civil::Date;
use petition::PetitionStatus;
use reader::content::{Content, Petition};
use reader::diagnostic::Diagnostics;
use reader::parallel::on_pool;
use reader::paths::with_slashes;

use super::builder::Builder;
use super::options::BuildOptions;
use super::trace_file;
use super::traces::COMPUTE;
use crate::PROGRAM;
use crate::files;
use crate::output::Writer;
use crate::page_key::PageKey;
use crate::pictures::PictureCache;
use crate::root_files::root_files;
use crate::snapshot::{Renderer, Snapshot};
use crate::theme::{Part, theme_files};
use crate::view::View;

/// The folder of what is not a source.
const FOLDER: &str = ".undersigned/stored";
const TRACES: &str = "traces";
const PICTURES: &str = "pictures.json";
const ASSETS: &str = "assets";

/// A build as another machine needs it: [`Builder::resume`].
#[derive(Clone, Debug)]
pub struct StoredBuild {
    /// The files of the folder.
    pub files: Vec<StoredFile>,
    /// The index as it will be when all petitions have opened; `None` if the theme leaves it out.
    pub later_index: Option<Bytes>,
}

/// A file of a stored build.
#[derive(Clone, Debug)]
pub struct StoredFile {
    /// The path in the folder, with forward slashes.
    pub path: String,
    /// What is in it.
    pub bytes: StoredBytes,
}

/// The bytes of a file.
#[derive(Clone, Debug)]
pub enum StoredBytes {
    /// Those of a source: its absolute path.
    Source(PathBuf),
    /// These.
    Own(Bytes),
}

impl StoredFile {
    fn own(path: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { path: path.into(), bytes: StoredBytes::Own(bytes.into()) }
    }
}

impl Builder {
    /// What another machine needs to continue the last build, which had these options.
    ///
    /// # Errors
    /// If the content has errors, also of petitions that open later.
    pub fn store(&mut self, options: &BuildOptions) -> Result<StoredBuild, Diagnostics> {
        on_pool(|| {
            let mut diagnostics = Diagnostics::default();
            let Some(content) = self.loader(&options.root).reload(&[], &mut diagnostics) else {
                return Err(diagnostics);
            };
            let mut files = self.stored_sources(&options.root, &content);
            let later = self.later(options, content, &mut diagnostics);
            if diagnostics.has_errors() {
                return Err(diagnostics);
            }
            let Some(later) = later else { return Err(diagnostics) };
            let traces = trace_file::portable(&self.traces, PROGRAM).expect("traces are plain data");
            files.push(StoredFile::own(format!("{FOLDER}/{TRACES}"), traces));
            files.extend(later.files);
            Ok(StoredBuild { files, ..later })
        })
    }

    /// Continues the build that is stored in the folder `root`; [`Self::rebuild`] then builds. `out` is a folder for the files that
    /// change: they have to be moved away before the next build, all but the list of files. `is_published` gets a file of the site
    /// and returns whether it is as that build has rendered it. `None` if the build is that of another program, or damaged.
    pub fn resume(root: &Path, out: &Path, is_published: impl Fn(&str) -> bool + Sync) -> Option<Self> {
        let folder = root.join(FOLDER);
        let pictures = serde_json::from_slice(&fs::read(folder.join(PICTURES)).ok()?).ok()?;
        let traces = trace_file::from_portable(fs::read(folder.join(TRACES)).ok()?, PROGRAM)?;
        let mut builder = Self::resumed(PictureCache::stored(pictures, folder.join(ASSETS)), traces);
        builder.traces.forget_files_that(|file| !is_published(file.path()));
        fs::create_dir_all(out).ok()?;
        builder.writer = Writer::restored(out, builder.traces.batches(), false);
        Some(builder)
    }

    /// Documents without drafts, themes and `static/`; of other files only that they exist.
    fn stored_sources(&mut self, root: &Path, content: &Content) -> Vec<StoredFile> {
        let drafts: Vec<Draft> = content.petitions.values().filter_map(|petition| Draft::of(petition)).collect();
        let is_draft = |path: &Path| drafts.iter().any(|draft| draft.has(path));
        let loader = self.loader(root);
        let documents = loader.read_files().map(|(path, ..)| path.to_path_buf()).filter(|path| !is_draft(path));
        let sources = documents.chain(theme_files(root)).chain(root_files(root));
        let source =
            |path: PathBuf| StoredFile { bytes: StoredBytes::Source(root.join(&path)), path: with_slashes(&path) };
        let mut files: Vec<StoredFile> = sources.map(source).collect();
        let others = loader.other_files().iter().filter(|path| !is_draft(path));
        files.extend(others.map(|path| StoredFile::own(with_slashes(path), Bytes::new())));
        files.extend(drafts.iter().map(|draft| StoredFile::own(with_slashes(&draft.main), draft.stub.clone())));
        files
    }

    /// What is known of pictures, the assets that are not in the site yet, and the index, when all petitions and updates have opened.
    fn later(
        &mut self,
        options: &BuildOptions,
        content: Content,
        diagnostics: &mut Diagnostics,
    ) -> Option<StoredBuild> {
        let theme = Arc::clone(self.theme.as_ref()?);
        let now = View::new(Arc::new(content.clone()), Arc::default(), options.now, false);
        let later = last_date(&content).map_or(options.now, |date| now.start_of(date)).max(options.now);
        let unpublished = std::mem::take(&mut self.unpublished);
        let inputs = self.inputs(&BuildOptions { now: later, ..options.clone() }, content, &theme, diagnostics);
        self.unpublished = unpublished;
        let pictures = serde_json::to_vec(&inputs.pictures.to_stored()).expect("paths are UTF-8");
        let mut files = vec![StoredFile::own(format!("{FOLDER}/{PICTURES}"), pictures)];
        let snapshot = Snapshot::new(inputs, COMPUTE).map_err(|error| diagnostics.push(theme.explain(&error))).ok()?;
        let published: HashSet<&str> =
            self.traces.parts().flat_map(|(_, _, batch)| &batch.files).map(|file| file.path()).collect();
        let renderer = Renderer::new(&snapshot);
        for key in snapshot.keys() {
            let PageKey::Asset(place) = key else { continue };
            if published.contains(&*place) {
                continue;
            }
            match renderer.asset(&place) {
                Ok(file) => {
                    files.extend(file.map(|file| StoredFile::own(format!("{FOLDER}/{ASSETS}/{place}"), file.bytes)))
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        let later_index = theme.has(Part::Data).then(|| files::index_file(&renderer).bytes);
        Some(StoredBuild { files, later_index })
    }
}

/// The last day on which a petition or an update opens.
fn last_date(content: &Content) -> Option<Date> {
    let petitions = content.petitions.values().filter(|petition| petition.main.status != PetitionStatus::Draft);
    let dates = |petition: &Arc<Petition>| {
        petition.updates.iter().map(|update| update.date).chain([petition.main.date]).collect::<Vec<_>>()
    };
    petitions.flat_map(dates).max()
}

/// A draft, of which only the name is stored, since texts may link to it.
struct Draft {
    main: PathBuf,
    stub: String,
}

impl Draft {
    fn of(petition: &Petition) -> Option<Self> {
        if petition.main.status != PetitionStatus::Draft {
            return None;
        }
        let organisations: Vec<&str> = petition.organisations.iter().map(|name| name.as_str()).collect();
        let stub = format!(
            "---\ntitle: Draft\ntarget: Draft\norganisation: [{}]\ndate: {}\nstatus: draft\n---\nDraft.\n",
            organisations.join(", "),
            petition.main.date
        );
        Some(Self { main: petition.main.path.to_path_buf(), stub })
    }

    /// Whether a file is one of the draft's: in its folder, or beside it with its name.
    fn has(&self, path: &Path) -> bool {
        let folder = self.main.parent().unwrap_or(Path::new(""));
        let stem = |path: &Path| path.file_name().and_then(|name| Some(name.to_str()?.split('.').next()?.to_owned()));
        match stem(&self.main) {
            Some(name) if name == "index" => path.starts_with(folder),
            name => path.parent() == Some(folder) && stem(path) == name,
        }
    }
}
