import type { TicketDetail } from '../../contract/ticket.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { KeyCap } from '../key-cap.tsx';
import { keyOfIndex } from '../numbered-list.tsx';
import { readTicks, toggleTick } from './ticks.ts';

/** What the visitor must bring, to tick with the number keys. */
export function Checklist({ ticket }: { ticket: TicketDetail }) {
  const ticked = readTicks(ticket);
  const { requirements } = ticket;
  return (
    <section class="checklist" aria-label={t(workTexts.requirements)}>
      <h2 class="small-title">
        {t(workTexts.requirements)}
        {requirements.length > 0 && (
          <span class="checklist-count">
            {ticked.size > 0 ? t(workTexts.ticked(ticked.size, requirements.length)) : t(workTexts.requirementsHint)}
          </span>
        )}
      </h2>
      {requirements.length === 0 && <p class="muted">{t(workTexts.requirementsNone)}</p>}
      <ul>
        {requirements.map((requirement, index) => (
          <li key={requirement}>
            <label class={ticked.has(index) ? 'tick tick--done' : 'tick'}>
              <KeyCap label={keyOfIndex(index)} />
              <input type="checkbox" checked={ticked.has(index)} onChange={() => toggleTick(ticket, index)} />
              <span>{requirement}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
