import type { VerbForms } from '../../detect/quotes/quote-words';

/** Verbs by their base form, with commas between; an irregular one with its third person, past and participle. */
export function forms(verbs: string): VerbForms {
  const base: string[] = [];
  const active: string[] = [];
  const participle: string[] = [];
  for (const row of verbs.split(',')) {
    const [verb, ...irregular] = row.trim().split(/\s+/);
    const [third, past, ing] = irregular.length > 0 ? irregular : inflect(verb);
    base.push(verb);
    active.push(third, past);
    participle.push(ing);
  }
  return { base, active, participle };
}

/** Third person, past and participle of a regular verb without a doubled consonant. */
function inflect(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const third = /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, `${verb}ed`, `${verb}ing`];
}

export const speechVerbs: VerbForms = forms(`
    say says said saying, tell tells told telling, add, state, claim, declare, announce, explain, argue,
    insist, warn, note, remark, comment, reply, answer, respond, reveal, confirm, deny, admit admits
    admitted admitting, acknowledge, concede, confess, affirm, assert, allege, aver avers averred
    averring, contend, maintain, stress, emphasize, emphasise, reiterate, repeat, recall, recount, relate,
    report, testify, swear swears swore swearing, vow, pledge, promise, threaten, boast, brag brags
    bragged bragging, joke, quip quips quipped quipping, jest, complain, lament, bemoan, protest, object,
    counter, retort, rejoin, continue, conclude, clarify, elaborate, disclose, divulge, mention, observe,
    opine, predict, forecast forecasts forecast forecasting, estimate, tweet, retweet, post, write writes
    wrote writing, blog blogs blogged blogging, email, text, shout, yell, scream, cry, exclaim, whisper,
    mutter, murmur, mumble, chant, sing sings sang singing, sigh, groan, snap snaps snapped snapping,
    bark, growl, sneer, scoff, gush, enthuse, muse, reflect, reason, remember, remind, assure, reassure,
    advise, inform, notify, caution, apologize, apologise, ask, inquire, enquire, wonder, question,
    demand, suggest, propose, imply, hint, signal, indicate, underline, underscore, highlight, blast, slam
    slams slammed slamming, fume, rail, lash, tease, mock, chide, scold, praise, hail, preach, lecture,
    plead, proclaim, profess, pronounce, dictate, interject, intone, chime, drawl, deadpan deadpans
    deadpanned deadpanning, narrate, attest, certify, reckon, theorize, speculate, posit, postulate,
    venture, volunteer, specify, detail, summarize, outline, stipulate, rule, decree, agree, disagree,
    worry, thunder, declaim, rebut rebuts rebutted rebutting, decry, denounce, condemn, advertise,
    advocate
  `);

export const requestVerbs: VerbForms = forms(`
    urge, order, ask, request, demand, beg begs begged begging, implore, beseech beseeches beseeched
    beseeching, encourage, advise, instruct, command, direct, invite, exhort, recommend, suggest, propose,
    call, appeal, press, challenge, forbid forbids forbade forbidding, warn, remind, tell tells told
    telling, offer, threaten, promise, pledge, vow, refuse, agree, accuse, advocate
  `);

export const thoughtVerbs: VerbForms = forms(`
    think thinks thought thinking, believe, hope, expect, feel feels felt feeling, fear, worry, doubt,
    suspect, assume, presume, suppose, guess, reckon, consider, regard, view, deem, wish, conclude,
    anticipate, regret regrets regretted regretting
  `);

export const callingVerbs: VerbForms = forms(`
    call, describe, label, dub dubs dubbed dubbing, brand, term, refer refers referred referring,
    characterize, characterise, portray, depict, criticize, criticise, dismiss, reject, ridicule, mock,
    deride, denounce, condemn, decry, deplore, blast, slam slams slammed slamming, praise, laud, hail,
    defend, attack, accuse, blame, treat, paint
  `);

export const weakVerbs: VerbForms = forms(`
    read reads read reading, cite, quote, show, find finds found finding, thank, greet, speak speaks spoke
    speaking, go goes went going, begin begins began beginning, start, finish, title, sign, feature, carry
  `);
