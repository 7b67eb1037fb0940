// `npm run package`: writes copydesk-VERSION.vsix into the checkout.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension, stageExtension } from './lib/extension.mjs';
import { root, scratch } from './lib/paths.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = join(root, `${name}-${version}.vsix`);
await packageExtension(await stageExtension(scratch('package')), file);
console.log(`Packaged ${file}`);
