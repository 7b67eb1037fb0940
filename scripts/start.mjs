// `npm start [-- FOLDER]`: opens VS Code with the extension, built from this checkout, on the sample sources.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { end, endOnSignals } from './lib/processes.mjs';

const usage = `Usage: npm start [-- [FOLDER] [--embedded | --desktop] [--no-open]]

Opens VS Code with Copydesk on FOLDER, without one on the sample sources in seeds/.
  --desktop   use the desktop VS Code ("code" on the PATH); done by default where there is one
  --embedded  use the VS Code that npm brings, in the browser
  --no-open   do not open the browser, only print the address
`;

// Ctrl-C is how one leaves; that is no failure.
endOnSignals(() => 0);
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      desktop: { type: 'boolean' },
      embedded: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    await end(0);
  }
  if (positionals.length > 1) throw new Error(`One folder, not ${positionals.length}.\n\n${usage}`);
  await ensureDependencies();
  // From here on node_modules is there.
  const { open } = await import('./lib/open.mjs');
  await end(await open(positionals[0], values));
} catch (error) {
  console.error(error.message ?? error);
  await end(1);
}
