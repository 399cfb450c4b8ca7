import type { AgencyEntry } from './directory.ts';
import { dispatch } from './kiosk-store.ts';
import { describeClosed, describeQueue } from './service-words.ts';

/** An agency with its line. A closed one stays where people look for it, with the reason. */
export function AgencyTile(props: { entry: AgencyEntry }) {
  const { agency, services, closed, waiting, estimate } = props.entry;
  const choose = (): void =>
    dispatch({ type: 'agencyChosen', agencyId: agency.id, serviceIds: services.map((entry) => entry.service.id) });
  return (
    <button type="button" class={`agency ${closed ? 'is-closed' : ''}`} onClick={choose}>
      <span class="agency-bar" style={{ backgroundColor: agency.colour }} />
      <span class="agency-name">{agency.shortName}</span>
      <span class="agency-queue">{closed ? describeClosed(closed) : describeQueue(waiting, estimate)}</span>
    </button>
  );
}
