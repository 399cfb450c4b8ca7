import { useState } from 'preact/hooks';
import type { SetUpApplied, SetUpCheck } from '../../contract/set-up.ts';
import { SET_UP_SHEETS, type SetUpSheetName } from '../../contract/set-up-words.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { fileTexts } from '../../ui-shared/texts/set-up-file-texts.ts';
import { FilePick } from './file-pick.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useUnsaved } from './leaving.tsx';
import { createSaver, type Saver } from './saver.ts';
import { type ChosenFile, guessSheet, isCsv, MOST_BYTES, sendFile, typeOf } from './set-up-file.ts';
import { known, type Reach } from './set-up-known.ts';
import { loadSetUp, setUp, takeApplied } from './set-up-store.ts';

/** A saver whose rows are a file. */
function createImporter(file: ChosenFile, onSaved: (applied: SetUpApplied) => void): Saver {
  return createSaver(
    {
      check: () => sendFile<SetUpCheck>('/set-up/import/check', file),
      apply: async (basedOn) => {
        const reply = await sendFile<SetUpApplied>('/set-up/import/apply', file, { basedOn });
        if (reply.ok) await takeApplied(reply.value);
        return reply;
      },
      reload: loadSetUp,
      version: () => setUp.value?.version ?? null,
    },
    onSaved,
  );
}

interface Chosen {
  readonly file: ChosenFile;
  readonly importer: Saver;
}

/** A file is read, checked and shown, and written only when somebody says so. */
export function ImportCard({ reach }: { reach: Reach }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const state = chosen?.importer.state.value;
  useUnsaved(state?.step === 'confirm');

  const start = (file: ChosenFile): void => {
    const importer = createImporter(file, () => setChosen(null));
    setChosen({ file, importer });
    void importer.submit({});
  };
  const take = async (file: File): Promise<void> => {
    const type = typeOf(file.name);
    setChosen(null);
    if (type === null) return setRefusal(t(fileTexts.unknownKind(file.name)));
    if (file.size > MOST_BYTES) return setRefusal(t(fileTexts.tooBig(file.name)));
    setRefusal(null);
    const sheet = isCsv(file.name) ? (guessSheet(file.name) ?? SET_UP_SHEETS[0]) : null;
    start({ name: file.name, type, bytes: await file.arrayBuffer(), sheet });
  };
  return (
    <section class="su-card su-import" aria-label={t(fileTexts.importTitle)}>
      <h2>{t(fileTexts.importTitle)}</h2>
      <p class="muted">{t(fileTexts.importLead)}</p>
      {reach.kind === 'agency' && <p class="muted">{t(fileTexts.onlyYours)}</p>}
      <FilePick name={chosen?.file.name ?? null} onTake={(file) => void take(file)} />
      {refusal !== null && (
        <p class="band band--over" role="alert">
          <span>{refusal}</span>
        </p>
      )}
      {chosen !== null && chosen.file.sheet !== null && (
        <SheetPick sheet={chosen.file.sheet} onPick={(sheet) => start({ ...chosen.file, sheet })} />
      )}
      {chosen !== null && <ImportPreview importer={chosen.importer} />}
    </section>
  );
}

function SheetPick({ sheet, onPick }: { sheet: SetUpSheetName; onPick(sheet: SetUpSheetName): void }) {
  const pick = (value: string): void => {
    const found = SET_UP_SHEETS.find((one) => one === value);
    if (found !== undefined) onPick(found);
  };
  return (
    <label class="su-whose">
      {t(fileTexts.whichSheet)}
      <select class="field su-filter" value={sheet} onChange={(event) => pick(event.currentTarget.value)}>
        {known.value.sheets.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
