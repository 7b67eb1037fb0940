/** What `copydesk --help` prints. */
export const help = `Copydesk marks quotes, named officials, dates and boilerplate in raw news articles,
and strips the boilerplate. Offline.

Usage
  copydesk annotate PATH… [--format json|ndjson|text|csv]
  copydesk strip PATH… [--check | --diff | --write | --out DIR]

PATH is a file, or a folder whose .txt files are taken, subfolders too; - is standard input.
Files are UTF-8 or UTF-16, with or without a byte order mark, of at most 20 MB.

annotate
  --format text     a report to read; what a terminal gets by default
  --format ndjson   one JSON document a line, one line a file
  --format json     one document for one file, else an array; what a pipe gets by default
  --format csv      a table of the quotes: who said what, in which file and line

strip
  (nothing)         print the one file given, without its boilerplate
  --check           list the files that hold boilerplate
  --diff            print what would be taken out, as a unified diff
  --write           take it out of the files themselves
  --out DIR         write clean copies of all files into DIR
  Encoding, line endings and every other character stay as they are.

  -h, --help        this text
  -v, --version     the version

Exit codes
  0  done
  1  strip --check found boilerplate
  2  wrong usage, or a file could not be read or written; the other files were done

NO_COLOR=1 switches colours off, FORCE_COLOR=1 on.
`;
