import {
  Building2,
  CalendarClock,
  CalendarOff,
  Clock,
  FileDown,
  Hash,
  Landmark,
  MapPin,
  Megaphone,
  MonitorSmartphone,
  RectangleEllipsis,
  ScrollText,
  TicketCheck,
  Users,
} from 'lucide';
import type { ComponentType } from 'preact';
import type { IconDrawing } from '../../ui-shared/icon.tsx';
import type { Text } from '../../ui-shared/texts/language.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { AgenciesSection } from './agencies-section.tsx';
import { CountersSection } from './counters-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import { FilesSection } from './files-section.tsx';
import { HolidaysSection } from './holidays-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { MallSection } from './mall-section.tsx';
import { NoticesSection } from './notices-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { QuotasSection } from './quotas-section.tsx';
import { RosterSection } from './roster-section.tsx';
import type { SectionProps } from './section-props.ts';
import { SeriesSection } from './series-section.tsx';
import { ServicesSection } from './services-section.tsx';
import type { Reach } from './set-up-known.ts';
import { ZonesSection } from './zones-section.tsx';

export interface Section {
  /** In the address: bookmarked, so it does not change. */
  readonly slug: string;
  readonly group: Text;
  readonly icon: IconDrawing;
  readonly name: Text;
  readonly lead: Text;
  /** Who finds it: an agency's supervisor only what the agency has of its own. */
  readonly for: readonly Reach['kind'][];
  readonly Content: ComponentType<SectionProps>;
}

const WHOLE: readonly Reach['kind'][] = ['mall', 'look'];
const EVERYONE: readonly Reach['kind'][] = ['mall', 'agency', 'look'];
const { groupPlace, groupService, groupTime, groupOther } = setUpTexts;
const s = sectionTexts;

const SECTIONS: readonly Section[] = [
  { slug: 'mal', group: groupPlace, icon: Landmark, ...s.mall, for: WHOLE, Content: MallSection },
  { slug: 'zona', group: groupPlace, icon: MapPin, ...s.zones, for: WHOLE, Content: ZonesSection },
  { slug: 'instansi', group: groupPlace, icon: Building2, ...s.agencies, for: WHOLE, Content: AgenciesSection },
  { slug: 'layanan', group: groupService, icon: ScrollText, ...s.services, for: EVERYONE, Content: ServicesSection },
  { slug: 'seri', group: groupService, icon: Hash, ...s.series, for: WHOLE, Content: SeriesSection },
  {
    slug: 'loket',
    group: groupService,
    icon: RectangleEllipsis,
    ...s.counters,
    for: EVERYONE,
    Content: CountersSection,
  },
  { slug: 'petugas', group: groupService, icon: Users, ...s.people, for: EVERYONE, Content: PeopleSection },
  { slug: 'jam', group: groupTime, icon: Clock, ...s.hours, for: EVERYONE, Content: HoursSection },
  { slug: 'libur', group: groupTime, icon: CalendarOff, ...s.holidays, for: EVERYONE, Content: HolidaysSection },
  { slug: 'kuota', group: groupTime, icon: TicketCheck, ...s.quotas, for: EVERYONE, Content: QuotasSection },
  { slug: 'jadwal', group: groupTime, icon: CalendarClock, ...s.roster, for: EVERYONE, Content: RosterSection },
  { slug: 'pengumuman', group: groupOther, icon: Megaphone, ...s.notices, for: WHOLE, Content: NoticesSection },
  {
    slug: 'perangkat',
    group: groupOther,
    icon: MonitorSmartphone,
    ...s.devices,
    for: ['mall'],
    Content: DevicesSection,
  },
  { slug: 'berkas', group: groupOther, icon: FileDown, ...s.files, for: EVERYONE, Content: FilesSection },
];

export const sectionsFor = (reach: Reach): readonly Section[] => SECTIONS.filter((one) => one.for.includes(reach.kind));

/** The section of an address; the first one where it names none that this person has. */
export function readSection(search: string, mine: readonly Section[]): Section | undefined {
  const slug = new URLSearchParams(search).get('bagian');
  return mine.find((one) => one.slug === slug) ?? mine[0];
}
