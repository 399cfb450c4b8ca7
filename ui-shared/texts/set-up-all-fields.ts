import type { SetUpSheetName } from '../../contract/set-up-words.ts';
import type { FieldText } from './set-up-field-text.ts';
import { exceptionFields, holidayFields, hoursFields, seasonFields } from './set-up-hours-fields.ts';
import { mallFields } from './set-up-mall-fields.ts';
import { personFields, rosterFields } from './set-up-people-fields.ts';
import {
  agencyFields,
  counterFields,
  counterServiceFields,
  noticeFields,
  seriesFields,
  zoneFields,
} from './set-up-place-fields.ts';
import { quotaFields, serviceFields, standardFields } from './set-up-service-fields.ts';

/** The words for every column of every sheet. */
export const allFields: Record<SetUpSheetName, Readonly<Record<string, FieldText>>> = {
  mall: mallFields,
  zones: zoneFields,
  agencies: agencyFields,
  series: seriesFields,
  services: serviceFields,
  standards: standardFields,
  counters: counterFields,
  counterServices: counterServiceFields,
  people: personFields,
  seasons: seasonFields,
  hours: hoursFields,
  exceptions: exceptionFields,
  holidays: holidayFields,
  quotas: quotaFields,
  roster: rosterFields,
  notices: noticeFields,
};
