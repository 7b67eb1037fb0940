import { version } from '../../package.json';
import { help } from './help';
import { type Command, readOptions } from './options';
import { print, stopWhenReaderLeaves } from './output';
import { ExitCode, Problem } from './problem';

/** The analysis is loaded by the commands that need it: help and wrong usage are told at once. */
async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      await print(help);
      return ExitCode.done;
    case 'version':
      await print(`${version}\n`);
      return ExitCode.done;
    case 'annotate':
      return (await import('./annotate-command')).annotateFiles(command.paths, command.format);
    case 'strip':
      return (await import('./strip-command')).stripFiles(command.paths, command.mode);
  }
}

async function main(): Promise<void> {
  stopWhenReaderLeaves();
  try {
    process.exitCode = await run(readOptions(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`copydesk: ${error.message}\nTry \`copydesk --help\`.`);
    process.exitCode = ExitCode.failed;
  }
}

main();
