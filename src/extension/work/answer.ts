import { annotate } from '../../core/annotate';
import type { Reply, Request } from './thread';

/** What the other thread does with a request. */
export function answer({ id, text, options }: Request): Reply {
  try {
    return { id, article: annotate(text, options) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
