import { annotate } from '../../core/annotate';
import { AnnotationMemory } from './annotation-memory';
import type { Answer, Question, Reply, Request } from './thread';

const memory = new AnnotationMemory();

/** What the other thread does with a request. */
export function answer(request: Request): Reply {
  try {
    return { id: request.id, ...answerQuestion(request) };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function answerQuestion(question: Question): Answer {
  switch (question.kind) {
    case 'annotate': {
      const { text, options } = question;
      const extra = options.preferences === undefined ? '' : JSON.stringify(options.preferences);
      return { article: memory.get(text, extra, () => annotate(text, options)) };
    }
    case 'remember':
      memory.load(question.memory, question.version);
      return { memory: null };
    case 'recall':
      return { memory: memory.save(question.version) };
  }
}
