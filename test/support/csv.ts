/** RFC 4180, read strictly: every line ends with CRLF, a quote stands doubled inside quotes. The byte order mark is dropped. */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const { cell, next } = source[at] === '"' ? readQuoted(source, at) : readPlain(source, at);
    row.push(cell);
    at = next;
    if (source[at] === ',') at += 1;
    else if (source.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor end of line at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}

function readPlain(source: string, from: number): { cell: string; next: number } {
  const rest = source.slice(from);
  const length = rest.search(/,|\r\n/);
  const cell = length === -1 ? rest : rest.slice(0, length);
  if (/["\r\n]/.test(cell)) throw new Error(`a bare quote or line break in ${cell}`);
  return { cell, next: from + cell.length };
}

function readQuoted(source: string, from: number): { cell: string; next: number } {
  const found = /^"((?:[^"]|"")*)"/.exec(source.slice(from));
  if (found === null) throw new Error(`a quote is not closed at ${from}`);
  return { cell: (found[1] ?? '').replaceAll('""', '"'), next: from + found[0].length };
}
