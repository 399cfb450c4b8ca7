import MiniSearch from 'minisearch';
import type { Directory } from './directory.ts';

/** What a search finds: a service, or an agency whose services are then listed. */
export type Found = { kind: 'service'; serviceId: string } | { kind: 'agency'; agencyId: string };

export type Search = (query: string) => Found[];

interface Entry {
  id: string;
  found: Found;
  name: string;
  keywords: string;
  agency: string;
}

/** People type whole sentences at a search box: "mau urus antrian ktp". These words name no service. */
const FILLERS = new Set(
  (
    'mau ingin bikin buat urus mengurus saya kami untuk di ke dari dan atau yang dengan cara tolong minta ' +
    'nomor no antri antre antrian antrean tiket layanan pelayanan loket tempat'
  ).split(' '),
);

const PREFIX = /^(?:peng|peny|pem|pen|per|pe|meng|meny|mem|men|me|ber|ke|di)(?=\w{4})/;
const SUFFIX = /(?:kan|an|nya)$/;
const MAX_RESULTS = 12;
/** Below this share of the best score a result answers another question. */
const WORTH_SHOWING = 0.2;

function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The root under Indonesian affixes, roughly: pengambilan → ambil, kelahiran → lahir. */
export function stripAffixes(word: string): string {
  const root = word.replace(PREFIX, '').replace(SUFFIX, '');
  return root.length >= 4 ? root : word;
}

/** Every word one gets by exchanging two neighbouring letters: skkc → skck. An edit distance counts that as two. */
function swapNeighbours(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, index) => word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2),
  );
}

function listEntries(directory: Directory): Entry[] {
  const services = [...directory.services.values()].map(({ service, agency }) => ({
    id: `service:${service.id}`,
    found: { kind: 'service' as const, serviceId: service.id },
    name: service.name,
    keywords: [...service.keywords, service.errand ?? ''].join(' '),
    agency: `${agency.shortName} ${agency.name}`,
  }));
  const agencies = directory.agencies.map(({ agency }) => ({
    id: `agency:${agency.id}`,
    found: { kind: 'agency' as const, agencyId: agency.id },
    name: agency.shortName,
    keywords: '',
    agency: agency.name,
  }));
  return [...services, ...agencies];
}

/** Turns a typed word into one that the index knows, as far as that needs no guessing. */
function makeCorrector(words: readonly string[]): (word: string) => { word: string; known: boolean } {
  const vocabulary = new Set(words);
  const isBeginning = (word: string) => words.some((known) => known.startsWith(word));
  return (word) => {
    if (isBeginning(word)) return { word, known: true };
    const root = stripAffixes(word);
    if (vocabulary.has(root)) return { word: root, known: true };
    const swapped = swapNeighbours(word).find((candidate) => vocabulary.has(candidate));
    return swapped === undefined ? { word, known: false } : { word: swapped, known: true };
  };
}

/** Letters that may differ in a word that nothing begins with. Short words are told apart by every letter. */
function allowedEdits(word: string): number | false {
  if (word.length < 3) return false;
  return word.length < 6 ? 1 : 2;
}

/** A search over service names, keywords and agencies that forgives spelling. Build it once per catalogue. */
export function buildSearch(directory: Directory): Search {
  const entries = listEntries(directory);
  const foundOf = new Map(entries.map((entry) => [entry.id, entry.found]));
  const index = new MiniSearch<Entry>({
    fields: ['name', 'keywords', 'agency'],
    tokenize: splitWords,
    processTerm: (word) => (stripAffixes(word) === word ? word : [word, stripAffixes(word)]),
  });
  index.addAll(entries);
  const words = entries.flatMap((entry) => splitWords(`${entry.name} ${entry.keywords} ${entry.agency}`));
  const correct = makeCorrector([...new Set(words.flatMap((word) => [word, stripAffixes(word)]))]);

  return (query) => {
    const typed = splitWords(query);
    const meant = typed.filter((word) => !FILLERS.has(word));
    const results = index.search((meant.length > 0 ? meant : typed).join(' '), {
      boost: { name: 3, keywords: 3, agency: 1 },
      prefix: true,
      fuzzy: (word) => (correct(word).known ? false : allowedEdits(word)),
      processTerm: (word) => correct(word).word,
      combineWith: 'OR',
    });
    const best = results[0]?.score ?? 0;
    return results
      .filter((result) => result.score >= best * WORTH_SHOWING)
      .slice(0, MAX_RESULTS)
      .flatMap((result) => foundOf.get(String(result.id)) ?? []);
  };
}
