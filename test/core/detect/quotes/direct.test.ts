import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const direct = (text: string) =>
  annotate(text)
    .quotes.filter((quote) => quote.type === 'direct')
    .map(({ start, end, speaker, cue, fragment, via }) => ({
      text: text.slice(start, end),
      speaker: speaker?.name ?? null,
      cue: cue?.text ?? null,
      fragment,
      via,
    }));

describe('speech in Indonesian', () => {
  it.each([
    ['"Kami menunggu hujan reda," kata seorang petani.', 'seorang petani', 'kata'],
    ['"Kami menunggu hujan reda," tulis pernyataan itu pada Senin.', 'pernyataan itu', 'tulis'],
    ['Seorang petani mengatakan, "Kami menunggu hujan reda."', 'Seorang petani', 'mengatakan'],
    ['Seorang petani mengatakan: "Kami menunggu hujan reda."', 'Seorang petani', 'mengatakan'],
    ['Seorang petani mengatakan bahwa "kami menunggu hujan reda".', 'Seorang petani', 'mengatakan'],
    ['Menurut seorang petani, sawah itu "tidak pernah sekering ini".', 'seorang petani', 'Menurut'],
    ['"Kami menunggu hujan reda," demikian bunyi laporan itu.', 'laporan itu', 'bunyi'],
    ['"Kami menunggu hujan reda," sebut salah satu warga kepada wartawan.', 'salah satu warga', 'sebut'],
    ['"Kami menunggu hujan reda." Demikian disampaikan Rina Kartika.', 'Rina Kartika', 'disampaikan'],
    ['"Kami menunggu hujan reda."\nHal itu dikatakan Rina Kartika, Senin.', 'Rina Kartika', 'dikatakan'],
    ['"Kami menunggu hujan reda." Begitu kata Rina Kartika.', 'Rina Kartika', 'kata'],
    ['"Kami menunggu hujan reda," kata ibu dua anak itu.', 'ibu dua anak itu', 'kata'],
    ['"Kami menunggu hujan reda," kata BK di hadapan penyidik.', 'BK', 'kata'],
    ['"Kami menunggu hujan reda," kata BK (34) di balai desa.', 'BK (34)', 'kata'],
    ['"Kami menunggu hujan reda," kata seorang sopir bus, Tukirno.', 'Tukirno', 'kata'],
    ['"Kami menunggu hujan reda," ujar pengelola warung, Tukirno, Selasa.', 'Tukirno', 'ujar'],
    ['"Kami menunggu hujan reda," ujar pengelola warung, Bandung, Selasa.', 'pengelola warung', 'ujar'],
  ])('%s', (text, speaker, cue) => expect(direct(text)).toMatchObject([{ speaker, cue }]));
});

describe('speech in English', () => {
  it.each([
    ['"We are waiting for the rain to stop," said a farmer on Monday.', 'a farmer', 'said'],
    ['"We are waiting for the rain to stop," the ministry said in a statement.', 'the ministry', 'said'],
    ['A farmer said: "We are waiting for the rain to stop."', 'A farmer', 'said'],
    ['"We are waiting for the rain to stop," his family said on Monday.', 'his family', 'said'],
    ['"We are waiting for the rain to stop," a farmer finally said.', 'a farmer', 'said'],
    ['A farmer pointed out that the fields had "never been this dry".', 'A farmer', 'pointed out'],
    ['According to a farmer, the fields had "never been this dry".', 'a farmer', 'According to'],
    ['A farmer said the harvest was "dreadful" this year.', 'A farmer', 'said'],
    ['All "wet corners" of the barn were also cleaned, said the mayor.', 'the mayor', 'said'],
    ['"We see rain at last," farmers said on Monday.', 'farmers', 'said'],
    ['The ministry asked the farmers to "wait" until the rain stops.', 'The ministry', 'asked'],
    ['The mayor branded the harvest a "disaster" for the town.', 'The mayor', 'branded'],
    [
      'The mayor rejected the report as "baseless," and both men have left the town.',
      'The mayor',
      'rejected',
    ],
    ['The mayor would not give a figure but called it "small".', 'The mayor', 'called'],
    ['The crowd chanted "Out with the king" for an hour.', 'The crowd', 'chanted'],
    ['A banner read "No more lies" in red.', 'A banner', 'read'],
    ['The police are treating the death as "unexplained".', 'The police', 'treating'],
    ['It was a goal Helen Osgood called "worthy of a final".', 'Helen Osgood', 'called'],
  ])('%s', (text, speaker, cue) => expect(direct(text)).toMatchObject([{ speaker, cue }]));
});

describe('headlines in English', () => {
  it.each([
    ["Mayor Osgood Says 'Not Enough Time' Left to Save Bridge", "'Not Enough Time'"],
    ["Bridge Plan Is a 'Dangerous Gamble,' Says Mayor Osgood", "'Dangerous Gamble,'"],
  ])('%s', (headline, said) =>
    expect(direct(`${headline}\n\nThe mayor saw the bridge on Monday.`)).toMatchObject([{ text: said }]),
  );

  it.each([
    "Crowds See 'The Long Way' as Town Opens Film Week",
    "Town Says Goodbye to 'Old Bridge' After Flood",
  ])('nothing in: %s', (headline) =>
    expect(direct(`${headline}\n\nThe mayor saw the bridge on Monday.`)).toEqual([]),
  );
});

describe('words between marks that are nobody’s', () => {
  it.each([
    'Mereka menonton film "Jalan Pulang" di alun-alun kota pada Sabtu malam.',
    'Lagu berjudul "hujan di kota tua" itu direkam tahun lalu di sebuah studio.',
    'Darto mengusung tagline "berani basah" di kota itu sejak pekan lalu.',
    'Darto alias "si Kancil" ditangkap polisi di rumahnya pada malam itu.',
    'Seminar bertajuk "Air untuk Semua" itu dihadiri oleh ratusan orang dari kota.',
    'Rumah itu dikenal sebagai "istana pasir" karena letaknya yang di tepi pantai.',
    'Peta itu adalah "kitab" bagi para pendaki yang datang ke gunung itu.',
    'They watched the film "The Long Way" in the square on Saturday night.',
    'The so-called "quiet zone" has been loud for years, as anyone in the town knows.',
    'Her novel, "A House of Rain," was on the list of the best books of the year.',
    'It is criticized as a "use it or lose it" approach to the trees along the river.',
    'The word "river" is older than the town and the road that leads to it.',
    'They call the hill "grandfather" and have done so for a hundred years.',
    'A farmer said there were two reports of "rust" on the wheat this year.',
    'The visits became "more and more distant" with phone calls and letters in between.',
    'The field has been called a "desert" by many for a hundred years.',
    'The neighbour who calls me her "aunt" came to the house on Sunday.',
  ])('%s', (text) => expect(direct(text)).toEqual([]));
});

describe('who calls something what, in English', () => {
  it.each([
    ['Hugh Barr came. It is about what he called "a wet year," and more.', 'Hugh Barr', 'called'],
    ['One critic called the paper "wet", while another left.', 'One critic', 'called'],
    ['The council dismissed the claim as "idle and rude".', 'The council', 'dismissed'],
    ['Hugh Barr wrote in an email that the book was "too wet to read".', 'Hugh Barr', 'wrote'],
    ['OLDHAM (Herald) -- City bishops met, warning that "the rain is a sign."', 'City bishops', 'warning'],
    [
      'The farmers\' union Wet Boots said it had "no complaint" with the rain.',
      "The farmers' union Wet Boots",
      'said',
    ],
    ['A farmer who lives nearby said: "We are waiting for the rain."', 'A farmer who lives nearby', 'said'],
    ['The rain is "always late", says WHO.', 'WHO', 'says'],
  ])('%s', (text, speaker, cue) => expect(direct(text)).toMatchObject([{ speaker, cue }]));

  it.each([
    'The tower was dubbed "the Needle" by locals.',
    'He was known as "the Fox" by his men.',
    'The bank said prices fell but kept its "buy" rating.',
    'Calls the others "losers" and "sad."',
  ])('%s', (text) => expect(direct(text)).toEqual([]));
});

describe('shape', () => {
  it('takes the marks in', () => {
    expect(direct('"Kami menunggu hujan reda," kata seorang petani.')[0].text).toBe(
      '"Kami menunggu hujan reda,"',
    );
  });

  it('cuts a quotation at its attribution, with one speaker', () => {
    const text = '"Kami menunggu hujan reda," kata seorang petani. "Sesudah itu kami menanam."';
    expect(direct(text)).toMatchObject([
      { text: '"Kami menunggu hujan reda,"', speaker: 'seorang petani' },
      { text: '"Sesudah itu kami menanam."', speaker: 'seorang petani' },
    ]);
  });

  it('goes on over paragraphs', () => {
    const text = 'Seorang petani mengatakan:\n“Kami menunggu hujan.\n“Sesudah itu kami menanam,” katanya.';
    expect(direct(text)).toHaveLength(1);
  });

  it('tells a fragment from a sentence', () => {
    expect(
      direct('Seorang petani mengatakan sawahnya "tidak pernah sekering ini" sejak lama.'),
    ).toMatchObject([{ fragment: true }]);
    expect(direct('"Sawah ini kering," kata seorang petani.')).toMatchObject([{ fragment: false }]);
  });

  it('shares an attribution', () => {
    expect(direct('A farmer said the fields were "as dry as dust" and "no good for rice".')).toMatchObject([
      { speaker: 'A farmer' },
      { speaker: 'A farmer' },
    ]);
  });

  it('names the outlet that relays', () => {
    const quoted = '"Kami menunggu hujan reda," kata seorang petani';
    expect(direct(`${quoted}, dikutip Harian Bukit, Senin.`)).toMatchObject([{ via: 'Harian Bukit' }]);
    expect(direct(`${quoted}, seperti dilansir dari Radio Bukit.`)).toMatchObject([{ via: 'Radio Bukit' }]);
    expect(direct(`${quoted} kepada wartawan.`)).toMatchObject([{ via: null }]);
    expect(direct('"We are waiting for the rain to stop," a farmer told the Morning Post.')).toMatchObject([
      { via: 'Morning Post' },
    ]);
    expect(direct('"We are waiting for the rain to stop," a farmer told reporters.')).toMatchObject([
      { via: null },
    ]);
  });
});
