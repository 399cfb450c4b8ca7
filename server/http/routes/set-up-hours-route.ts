import { type DayHoursView, type PlannedDay, SetUpHours, SetUpHoursQuery } from '../../../contract/set-up-hours.ts';
import { isCalendarDay } from '../../domain/business-day.ts';
import type { CalendarData, DayHours } from '../../domain/calendar/calendar.ts';
import { planDay } from '../../domain/calendar/day-plan.ts';
import { dayNumberOf, dayOfNumber } from '../../domain/calendar/local-time.ts';
import { timeOrNull, writeTime } from '../../domain/set-up/time-text.ts';
import { Refused } from '../../use-cases/refused.ts';
import { type Api, problems } from '../api.ts';
import type { ServerContext } from '../server-context.ts';

const DAYS = 7;
/** No agency has this id: what the calendar says of it is what holds for the mall itself. */
const MALL = '';

/** What the hours that were set up come to on a date, and which rule decided: for whoever sets them up. */
export function setUpHoursRoute(api: Api, { views }: ServerContext): void {
  api.get(
    '/set-up/hours',
    {
      schema: {
        operationId: 'getSetUpHours',
        summary: 'The hours of seven days from a date, of an agency or the mall, and the rule that decided each',
        tags: ['set-up'],
        querystring: SetUpHoursQuery,
        response: { 200: SetUpHours, ...problems },
      },
    },
    async (request) => {
      const { day, agencyId = MALL } = request.query;
      if (!isCalendarDay(day)) throw new Refused('periodInvalid');
      const { agencies, calendar } = await views.setUp.current();
      if (agencyId !== MALL && !agencies.has(agencyId)) throw new Refused('notFound');
      const first = dayNumberOf(day);
      const days = Array.from({ length: DAYS }, (_, index) =>
        planned(calendar.data, agencyId, dayOfNumber(first + index)),
      );
      return { alwaysOpen: calendar.data.alwaysOpen, days };
    },
  );
}

function planned(data: CalendarData, agencyId: string, day: string): PlannedDay {
  const { hours, rule, name } = planDay(data, agencyId, day);
  return { day, hours: hours === null ? null : hoursOf(hours), rule, name };
}

function hoursOf({ opensMin, closesMin, breaks, ticketsFromMin, ticketsUntilMin }: DayHours): DayHoursView {
  return {
    opens: writeTime(opensMin),
    closes: writeTime(closesMin),
    breaks: breaks.map(({ fromMin, toMin, name }) => ({ from: writeTime(fromMin), to: writeTime(toMin), name })),
    ticketsFrom: timeOrNull(ticketsFromMin),
    ticketsUntil: timeOrNull(ticketsUntilMin),
  };
}
