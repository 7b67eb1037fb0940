import type { ExtensionContext } from 'vscode';

/** Called by VS Code when one of our activation events fires. */
export function activate(_context: ExtensionContext): void {}
