import type { AgencyView, ServiceView } from '../contract/catalogue.ts';

/** Something that can be found by typing. */
export interface Findable<T> {
  readonly value: T;
  readonly label: string;
  readonly detail: string;
  /** Other words it is known by. */
  readonly words: string;
  /** A CSS colour for the bar beside it. */
  readonly colour: string | null;
  /** Why it cannot be chosen; null if it can. */
  readonly closed: string | null;
}

const flatten = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** 0 is no match; a word of the label counts more than one elsewhere, the beginning of a word more than its middle. */
function scoreWord(word: string, label: string, rest: string): number {
  if (` ${label}`.includes(` ${word}`)) return 8;
  if (label.includes(word)) return 4;
  if (` ${rest}`.includes(` ${word}`)) return 3;
  return rest.includes(word) ? 1 : 0;
}

/** Those that have every typed word, best first; with nothing typed, all in the order given. */
export function rankFindables<T>(query: string, all: readonly Findable<T>[]): Findable<T>[] {
  const words = flatten(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...all];
  const scored: { one: Findable<T>; score: number }[] = [];
  for (const one of all) {
    const label = flatten(one.label);
    const rest = flatten(`${one.detail} ${one.words}`);
    const scores = words.map((word) => scoreWord(word, label, rest));
    if (scores.every((score) => score > 0)) scored.push({ one, score: scores.reduce((sum, score) => sum + score, 0) });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ one }) => one);
}

/** Services as transfer targets: those of the same agency first, because most transfers stay in the house. */
export function orderForTransfer(
  services: readonly ServiceView[],
  agencies: readonly AgencyView[],
  fromServiceId: string,
): readonly { service: ServiceView; agency: AgencyView }[] {
  const home = services.find((service) => service.id === fromServiceId)?.agencyId;
  const pairs = services.flatMap((service) => {
    const agency = agencies.find((one) => one.id === service.agencyId);
    return agency === undefined || service.id === fromServiceId ? [] : [{ service, agency }];
  });
  const isHome = (agencyId: string): number => (agencyId === home ? 0 : 1);
  return pairs.sort((a, b) => isHome(a.agency.id) - isHome(b.agency.id));
}
