// `npm run layers`: writes the import table of test/architecture/layers.json into ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs';

const layers = JSON.parse(readFileSync('test/architecture/layers.json', 'utf8'));
const rows = Object.entries(layers).map(([layer, allowed]) => {
  const words = allowed.map((one) => one.replace('type:', 'types of ')).join(', ') || 'nothing';
  return `| \`${layer}\` | ${words} |`;
});
const table = ['| folder | may import |', '|---|---|', ...rows].join('\n');
const page = readFileSync('ARCHITECTURE.md', 'utf8');
writeFileSync('ARCHITECTURE.md', page.replace(/\| folder +\| may import +\|\n(?:\|.*\n)*/, `${table}\n`));
