import type { Zone } from '../contract/catalogue.ts';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { zoneTitle } from './board-model.ts';

/** On the demo mall's machine, where no pairing says which zone this is. */
export function ZoneChooser(props: { zones: readonly Zone[]; unknown: boolean }) {
  const title = props.unknown ? displayTexts.unknownZone : displayTexts.chooseZone;
  return (
    <main class="chooser">
      <h1 class="message-title">{title.id}</h1>
      <p class="message-english" lang="en">
        {title.en}
      </p>
      <ul class="chooser-list">
        {props.zones.map((zone) => (
          <li key={zone.id}>
            <a class="chooser-zone" href={zoneAddress(zone.id)}>
              <span class="chooser-code">{zone.code}</span>
              <span>
                <span class="chooser-name">{zoneTitle(zone.name, zone.code)}</span>
                <span class="chooser-english" lang="en">
                  {zoneTitle(zone.nameEn, zone.code)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="message-english">{displayTexts.chooseZoneHint.id}</p>
    </main>
  );
}

/** Keeps what else the address says (theme). */
function zoneAddress(zoneId: string): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('zone', zoneId);
  return `?${parameters.toString()}`;
}
