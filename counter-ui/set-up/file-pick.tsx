import { FileSpreadsheet } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { fileTexts } from '../../ui-shared/texts/set-up-file-texts.ts';

/** A place to drop a file on, and the button that does the same without a pointer. */
export function FilePick({ name, onTake }: { name: string | null; onTake(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onTake(file);
  };
  return (
    <section
      class="su-drop"
      aria-label={t(fileTexts.choose)}
      data-over={over}
      data-chosen={name !== null}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon icon={FileSpreadsheet} size="32px" />
      <p>
        <strong>{name ?? t(fileTexts.drop)}</strong>
        <span class="muted">{t(fileTexts.kinds)}</span>
      </p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t(name === null ? fileTexts.choose : fileTexts.chooseOther)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t(fileTexts.choose)}
        accept=".xlsx,.csv,.json"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
