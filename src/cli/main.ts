import { version } from '../../package.json';
import { annotateFiles } from './annotate-command';
import { help } from './help';
import { type Command, readOptions } from './options';
import { print, stopWhenReaderLeaves } from './output';
import { ExitCode, Problem } from './problem';
import { stripFiles } from './strip-command';

async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      await print(help);
      return ExitCode.done;
    case 'version':
      await print(`${version}\n`);
      return ExitCode.done;
    case 'annotate':
      return annotateFiles(command.paths, command.format);
    case 'strip':
      return stripFiles(command.paths, command.mode);
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
