import type { MallView } from '../../contract/catalogue.ts';
import type { StandardView } from '../../contract/standard.ts';
import { PRIORITIES } from '../../contract/words.ts';
import { timeZoneLabel } from '../domain/business-day.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Standard } from '../store/standard-store.ts';

export function mallView({ mall }: SetUp): MallView {
  const { id, name, shortName, timeZone } = mall;
  const priorityFactors = PRIORITIES.map((priority) => ({ priority, factor: mall.priorityFactors[priority] }));
  return { id, name, shortName, timeZone, timeZoneLabel: timeZoneLabel(timeZone), priorityFactors };
}

export function standardView(standard: Standard): StandardView {
  const { serviceId: _, ...view } = standard;
  return view;
}
