// `npm run build` and `npm run watch`.
import { buildAll, watchAll } from './lib/bundles.mjs';

if (process.argv.includes('--watch')) await watchAll();
else await buildAll();
