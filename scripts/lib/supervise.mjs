// Runs the command given and ends its whole process group when the process that asked for it is gone.
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: windows });

const endGroup = () => {
  if (windows) spawn('taskkill', ['/pid', String(process.pid), '/T', '/F'], { stdio: 'ignore' });
  else process.kill(-process.pid, 'SIGKILL');
};

// The pipe to the parent carries nothing; it ends when the parent does.
process.stdin.resume();
process.stdin.on('end', endGroup);
process.stdin.on('error', endGroup);
// A signal goes to the whole group, so the child has it too: we wait for it to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));
