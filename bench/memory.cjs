// Prints the peak resident memory of the process it is loaded into, when that ends.
process.on('exit', () => {
  process.stderr.write(`peak-memory-kilobytes ${process.resourceUsage().maxRSS}\n`);
});
