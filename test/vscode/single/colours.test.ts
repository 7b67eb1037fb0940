import { assert } from 'chai';
import { commands, type SemanticTokens, type SemanticTokensLegend } from 'vscode';
import { annotated, closeAll, inFolder, show } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

describe('Colours', () => {
  afterEach(closeAll);

  it('show quotes, people, dates, litter and metadata, none over another', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const { article, textOf } = await annotated(document);
    const uri = document.uri;
    const legend: SemanticTokensLegend = await commands.executeCommand(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const { data }: SemanticTokens = await commands.executeCommand(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    const seen = new Map<string, string[]>();
    let line = 0;
    let character = 0;
    let end = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines, characters, length, type] = data.slice(i, i + 4);
      line += lines;
      character = lines === 0 ? character + characters : characters;
      const start = document.offsetAt(document.lineAt(line).range.start) + character;
      assert.isAtLeast(start, end, 'tokens overlap');
      end = start + length;
      const name = legend.tokenTypes[type];
      seen.set(name, [...(seen.get(name) ?? []), document.getText().slice(start, end)]);
    }
    assert.includeMembers([...seen.keys()], ['quote', 'cue', 'official', 'date', 'boilerplate', 'metadata']);
    const officials = article?.people
      .filter(({ official }) => official)
      .flatMap(({ mentions }) => mentions.map(textOf));
    assert.includeMembers(officials ?? [], seen.get('official') ?? []);
    assert.sameMembers(seen.get('boilerplate') ?? [], article?.boilerplate.map(textOf) ?? []);
  });
});
