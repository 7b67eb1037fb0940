import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { OpenThread } from '../background/thread';
import { type Api, start } from '../extension';

/** Called by VS Code in the web extension host when one of our activation events fires. */
export function activate(context: ExtensionContext): Promise<Api> {
  const worker = Uri.joinPath(context.extensionUri, 'dist', 'web', 'worker.js');
  return start(context, worker, openThread(worker));
}

const openThread =
  (file: Uri): OpenThread =>
  async (listener) => {
    // Through a blob, because a worker may not be started from another origin, and extensions lie on one.
    const code = new Blob([new Uint8Array(await workspace.fs.readFile(file))], { type: 'text/javascript' });
    const address = URL.createObjectURL(code);
    const worker = new Worker(address, { name: 'copydesk' });
    worker.addEventListener('message', ({ data }) => listener.onReply(data));
    worker.addEventListener('error', ({ message }) => listener.onEnd(new Error(message)));
    return {
      post: (request) => worker.postMessage(request),
      end: () => {
        worker.terminate();
        URL.revokeObjectURL(address);
      },
    };
  };
