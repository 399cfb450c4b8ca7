import './files.css';
import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { fileTexts } from '../../ui-shared/texts/set-up-file-texts.ts';
import { ImportCard } from './import-card.tsx';
import type { SectionProps } from './section-props.ts';
import { downloadSetUp } from './set-up-file.ts';
import { known } from './set-up-known.ts';

export function FilesSection({ reach }: SectionProps) {
  return (
    <>
      <ExportCard />
      {reach.kind !== 'look' && <ImportCard reach={reach} />}
    </>
  );
}

function ExportCard() {
  const [sheet, setSheet] = useState('services');
  const [failed, setFailed] = useState(false);
  const download = (query: string): void => {
    void downloadSetUp(query).then((ok) => setFailed(!ok));
  };
  return (
    <section class="su-card su-export" aria-label={t(fileTexts.exportTitle)}>
      <h2>{t(fileTexts.exportTitle)}</h2>
      <p class="muted">{t(fileTexts.exportLead)}</p>
      <div class="su-buttons">
        <button type="button" class="button button--strong" onClick={() => download('format=xlsx')}>
          <Icon icon={Download} />
          {t(fileTexts.xlsx)}
        </button>
        <button type="button" class="button" onClick={() => download('format=json')}>
          <Icon icon={Download} />
          {t(fileTexts.json)}
        </button>
        <span class="su-csv">
          <select
            class="field su-filter"
            aria-label={t(fileTexts.csvSheet)}
            value={sheet}
            onChange={(event) => setSheet(event.currentTarget.value)}
          >
            {known.value.sheets.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
          <button type="button" class="button" onClick={() => download(`format=csv&sheet=${sheet}`)}>
            <Icon icon={Download} />
            {t(fileTexts.csv)}
          </button>
        </span>
      </div>
      <p role="alert" class="su-error">
        {failed && t(fileTexts.failed)}
      </p>
    </section>
  );
}
