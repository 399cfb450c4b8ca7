import type { Catalogue } from '../../contract/catalogue.ts';
import type { DeclareOutage } from '../../contract/outage.ts';
import type { Me } from '../../contract/session.ts';
import { outagePageTexts, outageScopeTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { outageTexts } from '../../ui-shared/texts/outage-texts.ts';
import type { Findable } from '../search-rank.ts';
import { mayTouch } from './outage-rights.ts';

/** What can be declared disrupted, as it is chosen and shown. */
export interface Subject {
  readonly scope: DeclareOutage['scope'];
  readonly subjectId: string;
  readonly label: string;
  readonly colour: string | null;
}

/** The mall first, then agencies, then services: what this person may speak for. */
export function listSubjects(mall: Catalogue, me: Me): Findable<Subject>[] {
  const agencies = mall.agencies.filter(({ id }) => mayTouch(me, id));
  return [
    ...(mayTouch(me, null) ? [findable(subjectOfMall(mall), t(outageScopeTexts.mall))] : []),
    ...agencies.map((agency) => {
      const label = t(outageTexts.wholeAgency(agency.shortName));
      const subject = { scope: 'agency', subjectId: agency.id, label, colour: agency.colour } as const;
      return findable(subject, t(outageScopeTexts.agency), agency.name);
    }),
    ...mall.services.flatMap((service) => {
      const agency = agencies.find(({ id }) => id === service.agencyId);
      if (agency === undefined) return [];
      const subject = { scope: 'service', subjectId: service.id, label: service.name, colour: agency.colour } as const;
      return [findable(subject, agency.shortName, service.keywords.join(' '))];
    }),
  ];
}

export function findSubject(mall: Catalogue, me: Me, of: Pick<Subject, 'scope' | 'subjectId'>): Subject | null {
  const found = listSubjects(mall, me).find(
    ({ value }) => value.scope === of.scope && value.subjectId === of.subjectId,
  );
  return found?.value ?? null;
}

function subjectOfMall({ mall }: Catalogue): Subject {
  return { scope: 'mall', subjectId: mall.id, label: mall.name, colour: null };
}

function findable(value: Subject, detail: string, words = ''): Findable<Subject> {
  return {
    value,
    label: value.label,
    detail,
    words: `${words} ${t(outagePageTexts.title)}`,
    colour: value.colour,
    closed: null,
  };
}
