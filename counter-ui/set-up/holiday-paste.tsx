import { useId, useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { holidayTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { wordText } from '../../ui-shared/texts/set-up-words.ts';
import { showDay } from './day-text.ts';
import { EditPanel } from './edit-panel.tsx';
import { readHolidays } from './holiday-list.ts';
import { useSaver } from './save-parts.tsx';

/** A year of holidays at once: what is read shows while it is pasted. */
export function HolidayPaste({ onClose }: { onClose(): void }) {
  const id = useId();
  const [text, setText] = useState('');
  const saver = useSaver(onClose);
  const { rows, bad } = readHolidays(text);
  return (
    <EditPanel
      title={t(holidayTexts.pasteTitle)}
      editable
      dirty={rows.length > 0}
      saver={saver}
      rows={() => ({ holidays: rows })}
      placed={() => false}
      onClose={onClose}
    >
      <p class="muted">{t(holidayTexts.pasteHint)}</p>
      <div class="su-field">
        <label class="su-label" for={id}>
          {t(holidayTexts.pasteLabel)}
        </label>
        <textarea
          id={id}
          class="field su-lines"
          rows={9}
          placeholder={t(holidayTexts.pasteExample)}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {bad.length > 0 && (
        <ul class="su-error" role="alert">
          {bad.map((line) => (
            <li key={line}>{t(holidayTexts.notRead(line))}</li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <section aria-label={t(holidayTexts.read(rows.length))}>
          <p class="su-label" role="status">
            {t(holidayTexts.read(rows.length))}
          </p>
          <ul class="su-read">
            {rows.map((row) => (
              <li key={row.day}>
                <span>{showDay(row.day)}</span>
                <span>{row.name}</span>
                <span class="muted">{t(wordText('kind', row.kind))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </EditPanel>
  );
}
