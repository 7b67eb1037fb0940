// `npm test` and its parts: node scripts/test.mjs [unit|vscode|web|browser|desktop]… [--grep TEXT] [--group NAME]…
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { end, endOnSignals } from './lib/processes.mjs';

endOnSignals();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' }, group: { type: 'string', multiple: true } },
});
await ensureDependencies();
// From here on node_modules is there.
const { runParts } = await import('./lib/test-parts.mjs');
try {
  await end((await runParts(positionals, values)) ? 0 : 1);
} catch (error) {
  console.error(error);
  await end(1);
}
