// Prepares what the launch configuration "Tests inside the editor" runs: bundles and a folder to write in.
import { join } from 'node:path';
import { buildAll } from './lib/bundles.mjs';
import { root } from './lib/paths.mjs';
import { bundleTests } from './lib/test-bundle.mjs';
import { workspaces } from './lib/workspaces.mjs';

const place = join(root, 'out/debug');
workspaces.single(join(place, 'workspace'));
await Promise.all([buildAll(), bundleTests('single', join(place, 'tests.js'))]);
