// npm run build: compiles src/ to dist/ where a source is newer.
import { compile, install } from './tools.mjs';

install();
process.exit(compile());
