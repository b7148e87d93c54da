// Prints the peak resident memory and the CPU time of the process it is loaded into, when that ends.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak-memory-kilobytes ${maxRSS}\ncpu-microseconds ${userCPUTime + systemCPUTime}\n`);
});
