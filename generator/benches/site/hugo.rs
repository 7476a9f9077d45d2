//! Hugo on the same corpus, with a theme that says the same.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::measure::Cost;

/// The program, from `HUGO` or the path.
pub(crate) fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).map(|folder| folder.join("hugo")).find(|file| file.is_file());
    std::env::var_os("HUGO").map(PathBuf::from).or(on_path)
}

fn run_arguments(root: &Path) -> [String; 4] {
    let folder = |name: &str| root.join(name).display().to_string();
    ["--source".to_owned(), folder("hugo"), "--destination".to_owned(), folder("hugo-site")]
}

pub(crate) fn write_site(root: &Path) {
    let layouts = root.join("hugo/layouts/_default");
    fs::create_dir_all(&layouts).expect("a folder");
    let config = CONFIG.replace("CONTENT", &root.join("content/petitions").display().to_string());
    fs::write(root.join("hugo/hugo.toml"), config).expect("the configuration");
    for (name, text) in LAYOUTS {
        fs::write(layouts.join(name), text).expect("a layout");
    }
}

pub(crate) fn run(program: &Path, root: &Path) -> Cost {
    crate::measure::run(Command::new(program).args(run_arguments(root)))
}

const CONFIG: &str = r#"
baseURL = "https://example.org/"
title = "A corpus"
locale = "en"
enableGitInfo = false
[pagination]
pagerSize = 20
path = "page"
[taxonomies]
topic = "topics"
[outputs]
home = ["html", "rss"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
[services.rss]
limit = 20
[markup.goldmark.renderer]
unsafe = true
[[module.mounts]]
source = "CONTENT"
target = "content/petitions"
"#;

const LAYOUTS: &[(&str, &str)] = &[
    ("baseof.html", BASE),
    ("index.html", HOME),
    ("list.html", LIST),
    ("single.html", PETITION),
    ("terms.html", TERMS),
];

const BASE: &str = r#"<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>{{ .Title }} – {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{ with .Params.summary }}{{ . }}{{ else }}{{ site.Title }}{{ end }}">
<link rel="canonical" href="{{ .Permalink }}">
</head>
<body>
<header><a href="/">{{ site.Title }}</a> <a href="/petitions/">Petitions</a></header>
<main>
{{ block "main" . }}{{ end }}
</main>
<footer>{{ site.Title }}</footer>
</body>
</html>
"#;

const HOME: &str = r#"{{ define "main" }}
<h1>{{ site.Title }}</h1>
{{- range first 6 (where site.RegularPages "Section" "petitions") }}
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
{{- end }}
<ul>
{{- range site.Taxonomies.topics.Alphabetical }}
<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>
{{- end }}
</ul>
{{ end }}
"#;

const LIST: &str = r#"{{ define "main" }}
<h1>{{ .Title }}</h1>
{{- $pages := .Paginate .RegularPages }}
{{- range $pages.Pages }}
<article>
<p>Petitioning {{ .Params.target }}</p>
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Params.summary }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>
</article>
{{- end }}
<nav>
{{- if $pages.HasPrev }}<a rel="prev" href="{{ $pages.Prev.URL }}">Previous</a>{{ end }}
{{- if $pages.HasNext }}<a rel="next" href="{{ $pages.Next.URL }}">Next</a>{{ end }}
</nav>
{{ end }}
"#;

const PETITION: &str = r#"{{ define "main" }}
<article>
<p>Petitioning {{ .Params.target }}</p>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time> · 0 signatures</p>
{{ .Content }}
<ul>
{{- range .GetTerms "topics" }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{- end }}
</ul>
</article>
{{ end }}
"#;

const TERMS: &str = r#"{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>
{{- range .Data.Terms.Alphabetical }}
<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>
{{- end }}
</ul>
{{ end }}
"#;
