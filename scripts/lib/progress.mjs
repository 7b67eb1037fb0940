// Says in one line what is being done and how long it took.
const live = process.stderr.isTTY && !process.env.CI;

/**
 * @template T
 * @param {string} text what is being done
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(text, work) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const show = () => process.stderr.write(`\r\x1b[2K… ${text} ${seconds()}`);
  const timer = live ? setInterval(show, 500) : undefined;
  if (live) show();
  else process.stderr.write(`… ${text}\n`);
  const finish = (mark) => {
    clearInterval(timer);
    process.stderr.write(`${live ? '\r\x1b[2K' : ''}${mark} ${text} (${seconds()})\n`);
  };
  try {
    const result = await work();
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}
