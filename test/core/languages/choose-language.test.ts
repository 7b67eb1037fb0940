import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

describe('the language of a text', () => {
  it.each([
    [
      'Wakil Ketua Komisi IX dari Fraksi Persatuan Budi Santosa meminta pemerintah segera turun tangan.',
      'id',
    ],
    ['"Kami akan tindak tegas," tegas Kapolres Banyumas AKBP Ani Pardosi, Senin.', 'id'],
    ['The mayor opened the bridge.', 'en'],
    ['Ann Bell told reporters she would resign.', 'en'],
  ])('of one sentence: %s', (text, language) => expect(annotate(text).language).toBe(language));

  it.each([
    'Der Bürgermeister hat die Brücke am Montag eröffnet.',
    'Le maire a ouvert le pont lundi, selon la police.',
    'Il sindaco ha aperto il ponte di legno a tutti.',
    'Ang alkalde ay nagsabi na binuksan ang tulay.',
  ])('that no pack has is none: %s', (text) => expect(annotate(text).language).toBe('und'));
});
