import { Worker } from 'node:worker_threads';
import { type ExtensionContext, Uri } from 'vscode';
import type { OpenThread } from '../background/thread';
import { type Api, start } from '../extension';

/** Called by VS Code in the Node extension host when one of our activation events fires. */
export function activate(context: ExtensionContext): Promise<Api> {
  const worker = Uri.joinPath(context.extensionUri, 'dist', 'node', 'worker.js');
  return start(context, worker, openThread(worker.fsPath));
}

const openThread =
  (file: string): OpenThread =>
  async (listener) => {
    // The host's own flags and environment are no business of a thread that only reads texts.
    const worker = new Worker(file, { execArgv: [], env: {}, name: 'copydesk' });
    worker.on('message', (reply) => listener.onReply(reply));
    worker.on('error', (error) => listener.onEnd(error));
    worker.on('exit', () => listener.onEnd(new Error('The worker thread ended.')));
    worker.unref();
    return { post: (request) => worker.postMessage(request), end: () => void worker.terminate() };
  };
