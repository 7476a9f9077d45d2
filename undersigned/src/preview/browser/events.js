// A shared worker: passes the versions of the preview on to all tabs. Tabs that are gone miss them silently.
"use strict";
const ports = [];
let version;

new EventSource("/_preview/events").onmessage = ({ data }) => {
  version = data;
  for (const port of ports) port.postMessage(version);
};

self.onconnect = ({ ports: [port] }) => {
  ports.push(port);
  // The page may be older than the last version.
  if (version) port.postMessage(version);
};
