import { commands, type Disposable, EventEmitter, type Memento } from 'vscode';
import type { SourceOrder } from '../../corpus/arrange-sources';

const ORDER = 'copydesk.sources.order';
const BY_FOLDER = 'copydesk.sources.byFolder';
const FILTERED = 'copydesk.sources.filtered';

/** How the view Sources is arranged. Order and grouping are kept with the workspace; menus see them as contexts. */
export class SourcesOptions implements Disposable {
  private words = '';
  private readonly emitter = new EventEmitter<void>();
  readonly onDidChange = this.emitter.event;

  constructor(private readonly memory: Memento) {
    this.tellMenus();
  }

  get order(): SourceOrder {
    const order = this.memory.get(ORDER);
    return order === 'date' || order === 'count' ? order : 'name';
  }

  get byFolder(): boolean {
    return this.memory.get(BY_FOLDER) === true;
  }

  get filter(): string {
    return this.words;
  }

  async setOrder(order: SourceOrder): Promise<void> {
    await this.memory.update(ORDER, order);
    this.changed();
  }

  async setByFolder(byFolder: boolean): Promise<void> {
    await this.memory.update(BY_FOLDER, byFolder);
    this.changed();
  }

  setFilter(words: string): void {
    if (words === this.words) return;
    this.words = words;
    this.changed();
  }

  dispose(): void {
    this.emitter.dispose();
  }

  private changed(): void {
    this.tellMenus();
    this.emitter.fire();
  }

  private tellMenus(): void {
    void commands.executeCommand('setContext', ORDER, this.order);
    void commands.executeCommand('setContext', BY_FOLDER, this.byFolder);
    void commands.executeCommand('setContext', FILTERED, this.words.trim() !== '');
  }
}
