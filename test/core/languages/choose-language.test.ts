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
    'De burgemeester was maandag in de wijk. Volgens haar is de brug in slechte staat, en we hebben geen andere keuze als de raad geen geld vrijmaakt voor het onderhoud.',
    'Die burgemeester van die stad het Maandag gesê dat die brug oor die rivier gesluit word. Volgens haar is die struktuur in n slegte toestand en was daar jare lank geen onderhoud nie. Inwoners was nie gelukkig met die besluit nie, want die ompad is lank.',
    'A prefeita disse que a ponte sobre o rio foi fechada. Segundo ela, a estrutura está em mau estado e as obras do governo começam na primavera.',
    'Ang alkalde ay nagsabi na binuksan ang tulay.',
  ])('that no pack has is none: %s', (text) => expect(annotate(text).language).toBe('und'));
});
