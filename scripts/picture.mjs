// `npm run picture`: draws docs/account.svg, what `crossread brief` prints for a demo story in a terminal.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO, ROOT } from './tools.mjs';

const TITLE = 'What crossread prints for a demo story';
const COLUMNS = 100;
const LINES = 64;
const CHARACTER = { width: 8.4, height: 19 };
const MARGIN = 20;
/** Colours of the terminal's codes, readable on the dark ground. */
const COLOURS = {
  31: '#ff8a80',
  32: '#a5d6a7',
  33: '#ffe082',
  34: '#90caf9',
  35: '#ce93d8',
  36: '#80deea',
  90: '#9e9e9e',
};

const folder = mkdtempSync(join(tmpdir(), 'crossread-picture-'));
try {
  const file = join(folder, `${DEMO}.crossread`);
  crossread('build', join(ROOT, 'examples/stories', DEMO, 'reports'), '-o', file);
  const lines = crossread('brief', file).split('\n').slice(0, LINES);
  writeFileSync(join(ROOT, 'docs/account.svg'), draw(lines));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function crossread(...args) {
  const command = ['--no-warnings', join(ROOT, 'src/cli/main.ts'), ...args];
  const env = { ...process.env, COLUMNS: String(COLUMNS), FORCE_COLOR: '1' };
  delete env.NO_COLOR;
  return execFileSync(process.execPath, command, { encoding: 'utf8', env });
}

function draw(lines) {
  const width = Math.round(COLUMNS * CHARACTER.width + 2 * MARGIN);
  const height = Math.round(lines.length * CHARACTER.height + 2 * MARGIN);
  const rows = lines.map((line, index) => {
    const y = (MARGIN + (index + 0.75) * CHARACTER.height).toFixed(1);
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${spans(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${TITLE}">`,
    `<title>${TITLE}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#1c1f24"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6e6e6">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** A line with its colour codes as runs of styled text. */
function spans(line) {
  let style = {};
  return line
    .split(/(\u001b\[[\d;]*m)/)
    .map((part) => {
      const code = /^\u001b\[([\d;]*)m$/.exec(part);
      if (code === null) return part === '' ? '' : span(part, style);
      for (const one of code[1].split(';').map(Number)) style = next(style, one);
      return '';
    })
    .join('');
}

function next(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, colour: undefined };
  return COLOURS[code] === undefined ? style : { ...style, colour: COLOURS[code] };
}

function span(text, style) {
  const attributes = [
    style.bold ? ' font-weight="700"' : '',
    style.dim ? ' fill-opacity="0.65"' : '',
    style.underline ? ' text-decoration="underline"' : '',
    style.colour ? ` fill="${style.colour}"` : '',
  ].join('');
  return `<tspan${attributes}>${escaped(text)}</tspan>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
