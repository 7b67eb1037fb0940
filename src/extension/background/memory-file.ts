import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';
import type { ArticleStore } from '../store/article-store';
import type { ThreadAnnotator } from './thread-annotator';

const FILE = 'annotations.json';

/**
 * Keeps what was annotated between starts, by content, in the storage that VS Code gives the workspace. Bytes go
 * straight from the disk to the other thread and back; the extension host never reads them.
 */
export class MemoryFile implements Disposable {
  private readonly uri: Uri | null;
  private version = '';
  private subscription: Disposable | null = null;

  /** `worker`: the code of the other thread, which may annotate otherwise after every build. */
  constructor(
    { storageUri }: Pick<ExtensionContext, 'storageUri'>,
    private readonly worker: Uri,
    private readonly annotator: ThreadAnnotator,
  ) {
    this.uri = storageUri === undefined ? null : Uri.joinPath(storageUri, FILE);
  }

  /** Reads the file, if there is one. */
  async load(): Promise<void> {
    const { uri } = this;
    if (uri === null) return;
    try {
      const { mtime, size } = await workspace.fs.stat(this.worker);
      const version = `${size} ${mtime}`;
      this.version = version;
      const memory = await workspace.fs.readFile(uri);
      // Not awaited: requests are answered in their order.
      void this.annotator.ask({ kind: 'remember', memory, version }, 'document');
    } catch {
      // The first start in this workspace, or a place that tells no times of its files: then nothing is kept.
    }
  }

  /** Writes the file each time the folders have been read and something new was learnt. */
  follow(store: ArticleStore): void {
    this.subscription = store.onDidProgress(({ total }) => {
      if (total === 0) void this.save();
    });
  }

  dispose(): void {
    this.subscription?.dispose();
  }

  private async save(): Promise<void> {
    const { uri, version } = this;
    if (uri === null || version === '') return;
    const answer = await this.annotator.ask({ kind: 'recall', version }, 'file');
    if (answer === null || !('memory' in answer) || answer.memory === null) return;
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await workspace.fs.writeFile(uri, answer.memory);
  }
}
