/**
 * Five plain regular-expression passes: the least that anyone would write by hand for the five things Copydesk
 * marks, without resolving any of them. Each is linear. What an annotator costs is told as a ratio to these.
 */
const PASSES = [
  // Quotations.
  /["“”‘«„][^"“”’»\n]{1,2000}["”’»“]/g,
  // Reporting verbs.
  /\b(?:kata|ujar|tutur|ucap|jelas|ungkap|tambah|imbuh|papar|terang|tegas|sebut|said|says|told|added|asked|warned)(?:nya)?\b/gi,
  // Names: capitalised words beside each other, with particles.
  /\p{Lu}[\p{L}’'-]+(?: (?:(?:bin|binti|al|van|der|de) )?\p{Lu}[\p{L}’'.-]*){1,5}/gu,
  // Dates.
  /\b(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2} (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?: \d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:, \d{4})?|(?:tahun|in) \d{4}|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/gi,
  // Litter.
  /^[^\S\n]*(?:baca juga|lihat juga|simak|tonton|read more|read also|advertisement|scroll|share|bagikan|komentar|tags?|topik|terkini|terpopuler|halaman|copyright|editor|sumber|follow us|sign up|null)\b.*$/gim,
];

/** How many matches all passes find. */
export function floor(text) {
  let count = 0;
  for (const pass of PASSES) {
    pass.lastIndex = 0;
    while (pass.exec(text) !== null) count++;
  }
  return count;
}
