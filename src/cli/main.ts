import { run } from './run.ts';
import { quietBrokenPipe } from './terminal.ts';

quietBrokenPipe();
process.exitCode = await run(process.argv.slice(2));
