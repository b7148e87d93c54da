// Prints the peak resident memory and the CPU time of the process it is loaded into, when that ends.
const { readFileSync } = require('node:fs');

/** Kilobytes. What the process itself counts begins with the peak of the one that started it; Linux also tells its own. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak-memory-kilobytes ${peak()}\ncpu-microseconds ${userCPUTime + systemCPUTime}\n`);
});
