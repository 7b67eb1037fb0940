/**
 * Runs inside a real VS Code, in the Node or in the web extension host. The folder says in which workspace:
 *
 *   test/vscode/single/*.test.ts   one folder: a copy of seeds/, called "seeds"
 *   test/vscode/empty/*.test.ts    no folder at all
 *   test/vscode/multi/*.test.ts    two folders, "first" (seeds 000 to 002) and "second" (003 and 004)
 *   test/vscode/bench/*.test.ts    one folder as in single; only with --group bench: measures, and tells by the titles
 *   test/vscode/web/*.test.ts      one folder as in single, in the web extension host: no node modules there
 *
 * The folders are scratch copies, so a test may write; `beforeEach` must leave no open editor to the next test.
 * Files other than *.test.ts are helpers. `npm run test:vscode -- --grep "hover" --group single` runs some only.
 * This module sets up mocha and then loads the test files, which are bundled with it.
 */
import 'mocha/mocha.js';

/** What the runner outside reads, one line of the console for each event. */
type TestEvent =
  | { event: 'start'; total: number }
  | { event: 'pass'; title: string; milliseconds: number }
  | { event: 'fail'; title: string; error: string }
  | { event: 'retry'; title: string; error: string }
  | { event: 'skip'; title: string }
  | { event: 'end' };

const trace = (error?: Error) => error?.stack ?? String(error);
const report = (event: TestEvent) => console.log(`copydesk-test ${JSON.stringify(event)}`);

class ConsoleReporter {
  constructor(runner: Mocha.Runner) {
    runner
      .on('start', () => report({ event: 'start', total: runner.total }))
      .on('pass', (test) =>
        report({ event: 'pass', title: test.fullTitle(), milliseconds: test.duration ?? 0 }),
      )
      .on('fail', (test, error) => report({ event: 'fail', title: test.fullTitle(), error: trace(error) }))
      .on('retry', (test, error) => report({ event: 'retry', title: test.fullTitle(), error: trace(error) }))
      .on('pending', (test) => report({ event: 'skip', title: test.fullTitle() }))
      .on('end', () => report({ event: 'end' }));
  }
}

// The build of mocha for browsers runs in either host. Its ready-made instance wants a page, so this is our own.
const { Mocha: Constructor } = globalThis as unknown as { Mocha: new (options: Mocha.MochaOptions) => Mocha };
const instance = new Constructor({
  reporter: ConsoleReporter as unknown as Mocha.ReporterConstructor,
  timeout: 30_000,
  // A slow machine may starve the editor once. What passes at the second try only is told.
  retries: 1,
});
// Puts describe, it and the hooks on the global object.
instance.suite.emit('pre-require', globalThis, '', instance);

/**
 * Loads the test files and runs their tests. A file that cannot be loaded is a failure of its own.
 * @param files loads each file, by its path
 * @param grep runs only the tests whose full title contains it
 * @throws when something fails, which makes VS Code end with a code other than 0
 */
export async function runTests(files: Record<string, () => unknown>, grep?: string): Promise<void> {
  if (typeof process === 'object' && typeof process.setSourceMapsEnabled === 'function') {
    process.setSourceMapsEnabled(true);
  }
  let failures = 0;
  for (const [path, load] of Object.entries(files)) {
    try {
      load();
    } catch (error) {
      failures++;
      report({ event: 'fail', title: `${path} cannot be loaded`, error: trace(error as Error) });
    }
  }
  if (grep) instance.grep(grep);
  failures += await new Promise<number>((resolve) => instance.run(resolve));
  if (failures) throw new Error(`${failures} failed`);
}
