// The links of a frame name the source that the frame's own address names: embed/?via=partner.
const source = new URLSearchParams(location.search).get("via");
if (source) {
  for (const link of document.links) {
    const url = new URL(link.href);
    url.searchParams.set("via", source);
    link.href = url;
  }
}
