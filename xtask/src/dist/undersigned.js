#!/usr/bin/env node
// Starts the program in the package of this platform, which npm has installed as an optional dependency.
"use strict";
const { spawn } = require("node:child_process");
const { constants } = require("node:os");

const platform = `${process.platform}-${process.arch}`;
const file = process.platform === "win32" ? "undersigned.exe" : "undersigned";

let program;
try {
  program = require.resolve(`@undersigned/${platform}/${file}`);
} catch {
  console.error(`undersigned has no package for ${platform}, or it was not installed: do not use --omit=optional`);
  process.exit(2);
}

const child = spawn(program, process.argv.slice(2), { stdio: "inherit" });
// A preview ends by a signal. On a terminal the program has it from there, too, and takes two for one.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => child.kill(signal));
}
child.on("error", (error) => {
  console.error(`${program} cannot be started: ${error.message}`);
  process.exit(2);
});
child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
