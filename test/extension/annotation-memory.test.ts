import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { AnnotationMemory } from '../../src/extension/background/annotation-memory';

const TEXT = 'Warga menyambut jembatan baru. '.repeat(10);
const article = (language: string): Article => ({ language }) as Article;

describe('The memory of annotations', () => {
  it('gives what was saved, without annotating again', () => {
    const first = new AnnotationMemory();
    first.get(TEXT, '', () => article('id'));
    const bytes = first.save('v1');
    expect(bytes).not.toBeNull();
    expect(first.save('v1')).toBeNull();
    const second = new AnnotationMemory();
    second.load(bytes as Uint8Array, 'v1');
    expect(second.get(TEXT, '', () => article('wrong')).language).toBe('id');
    expect(second.save('v1')).toBeNull();
  });

  it('does not give it for another text, other options or another version', () => {
    const first = new AnnotationMemory();
    first.get(TEXT, '', () => article('id'));
    const bytes = first.save('v1') as Uint8Array;
    const second = new AnnotationMemory();
    second.load(bytes, 'v1');
    expect(second.get(`${TEXT}.`, '', () => article('new')).language).toBe('new');
    expect(second.get(TEXT, '{}', () => article('new')).language).toBe('new');
    const third = new AnnotationMemory();
    third.load(bytes, 'v2');
    expect(third.get(TEXT, '', () => article('new')).language).toBe('new');
  });

  it('forgets what was not asked for again', () => {
    const first = new AnnotationMemory();
    first.get(TEXT, '', () => article('id'));
    first.get(`${TEXT}2`, '', () => article('id'));
    const second = new AnnotationMemory();
    second.load(first.save('v1') as Uint8Array, 'v1');
    second.get(TEXT, '', () => article('id'));
    second.get(`${TEXT}3`, '', () => article('id'));
    const third = new AnnotationMemory();
    third.load(second.save('v1') as Uint8Array, 'v1');
    expect(third.get(`${TEXT}2`, '', () => article('new')).language).toBe('new');
  });

  it.each(['', '{', '[]', '{"version":"v1"}', '{"version":"v1","entries":[1]}'])(
    'survives a damaged file: %s',
    (text) => {
      const memory = new AnnotationMemory();
      memory.load(new TextEncoder().encode(text), 'v1');
      expect(memory.get(TEXT, '', () => article('id')).language).toBe('id');
    },
  );
});
