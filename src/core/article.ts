/**
 * What `annotate` returns: the public contract that exporters, scripts and the editor read.
 * Offsets are UTF-16 code units into the decoded text (a byte order mark not counted); spans are half open
 * and never begin or end in white space; arrays are in text order.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why an annotation was made: `why` is a stable id, `text` the words that speak for it, where they stand if they do. */
export interface Evidence {
  readonly why: string;
  readonly text?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Annotation extends Span {
  readonly evidence: readonly Evidence[];
}

export type BoilerplateKind =
  | 'navigation'
  | 'prompt'
  | 'promo'
  | 'related'
  | 'widget'
  | 'pagination'
  | 'badge'
  | 'disclaimer'
  | 'duplicate'
  | 'artifact';

/** A whole line without its line break, or a span inside a line. */
export interface Boilerplate extends Annotation {
  readonly kind: BoilerplateKind;
}

export type MetadataField =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'editor'
  | 'published'
  | 'caption'
  | 'source'
  | 'dateline'
  | 'credit';

export interface Metadata extends Annotation {
  readonly field: MetadataField;
}

/** The source of a quote: `name` at its fullest, the span where this quote names it, `person` an id in `people`. */
export interface Speaker extends Span {
  readonly name: string;
  readonly person: string | null;
}

export interface Cue extends Span {
  readonly text: string;
}

export interface Quote extends Annotation {
  readonly type: 'direct' | 'indirect';
  /** A few quoted words inside somebody else's sentence. */
  readonly fragment: boolean;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** The outlet credited for this quote. */
  readonly via: string | null;
}

export interface Person {
  /** Unique in the article; made from the name. */
  readonly id: string;
  readonly name: string;
  readonly official: boolean;
  /** As written, without the name. */
  readonly titles: readonly string[];
  readonly organisation: string | null;
  readonly mentions: readonly Span[];
  readonly evidence: readonly Evidence[];
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type DateModifier = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN';

/** A part of a date as it is written: `value` is 1 to 7 from Monday for weekdays, else the number. */
export interface WrittenPart extends Span {
  readonly value: number;
}

/** The parts of a date that names day and month. Nothing says that there is such a day. */
export interface WrittenDate {
  readonly day: WrittenPart;
  readonly month: WrittenPart;
  readonly weekday?: WrittenPart;
  readonly year?: WrittenPart;
}

/** A time expression after TIMEX3 (ISO-TimeML); `value` is null where there is nothing to count from. */
export interface DateAnnotation extends Annotation {
  readonly type: DateType;
  readonly value: string | null;
  readonly mod: DateModifier | null;
  readonly written?: WrittenDate;
}

export interface Published extends Span {
  readonly value: string;
  readonly from: 'metadata' | 'lead' | 'inferred';
  readonly evidence: readonly Evidence[];
}

export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

export interface TextEdit extends Span {
  readonly newText: string;
}

/** A repair as data. `title` and its `args` are like a finding's message. */
export interface Fix {
  readonly title: string;
  readonly args: readonly string[];
  readonly edits: readonly TextEdit[];
}

export interface Finding extends Span {
  readonly rule: string;
  readonly level: Level;
  /** English, complete. */
  readonly message: string;
  /** The message with `{0}`, `{1}`… for `args`, for translation. */
  readonly template: string;
  readonly args: readonly string[];
  readonly fixes: readonly Fix[];
}

export interface Article {
  /** ISO 639-1, or `und` where no pack has the language. */
  readonly language: string;
  readonly published: Published | null;
  readonly boilerplate: readonly Boilerplate[];
  readonly metadata: readonly Metadata[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly dates: readonly DateAnnotation[];
  readonly findings: readonly Finding[];
}
