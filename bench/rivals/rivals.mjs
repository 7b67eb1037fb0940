/** What a user would pick instead, each on its own task. Every entry takes a text and returns a count. */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { retext } from 'retext';
import retextQuotes from 'retext-quotes';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

nlp.plugin(dates);
const wink = winkNLP(model);
const quotes = retext().use(retextQuotes);

export const rivals = {
  'compromise with compromise-dates: people, quotations, dates': (text) => {
    const doc = nlp(text);
    return doc.people().length + doc.quotations().length + doc.dates().length;
  },
  'wink-nlp: tokens, sentences, entities': (text) => wink.readDoc(text).entities().length(),
  'chrono-node: dates': (text) => chrono.parse(text).length,
  'retext with retext-quotes: quotation marks': (text) => quotes.processSync(text).messages.length,
};
