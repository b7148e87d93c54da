#!/usr/bin/env node
// Old syntax on purpose: an old Node must be able to read this file as far as the sentence below.
var oldestMajor = 22;
var major = Number(process.versions.node.split('.')[0]);

if (major < oldestMajor) {
  console.error(
    'crossread: it needs Node.js ' +
      oldestMajor +
      ' or newer, this is ' +
      process.versions.node +
      '; install a newer one from https://nodejs.org.',
  );
  process.exitCode = 3;
} else {
  import('../dist/cli/main.js').catch((error) => {
    if (error && error.code === 'ERR_MODULE_NOT_FOUND' && /dist.cli.main\.js/.test(String(error.message))) {
      console.error('crossread: it has not been built yet; run "npm run build" in its folder.');
      process.exitCode = 3;
    } else {
      throw error;
    }
  });
}
