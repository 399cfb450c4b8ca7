import './set-up.css';
import './section-nav.css';
import './lists.css';
import './panel.css';
import './fields.css';
import './changes.css';
import './passwords.css';
import './save-bar.css';
import './editors.css';
import { useEffect, useState } from 'preact/hooks';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import type { PageProps } from '../app.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { currentSearch } from '../route.ts';
import { LeavingQuestion } from './leaving.tsx';
import { PasswordsDialog } from './passwords-dialog.tsx';
import { SavedBand } from './saved-band.tsx';
import { SectionNav } from './section-nav.tsx';
import { readSection, sectionsFor } from './sections.ts';
import { reachOf } from './set-up-known.ts';
import { enterSetUp, lastSaved, loadSetUp, setUp, setUpProblem } from './set-up-store.ts';

/** The set-up of the mall, section by section. */
export function SetUpPage({ me }: PageProps) {
  // Before anything is drawn.
  useState(() => enterSetUp(me.personId));
  const reach = reachOf(me);
  const mine = sectionsFor(reach);
  const section = readSection(currentSearch.value, mine);
  useEffect(() => {
    void loadSetUp();
  }, []);
  useEffect(() => {
    lastSaved.value = null;
  }, [section?.slug]);
  if (section === undefined) return null;
  const { Content } = section;
  return (
    <div class="su">
      <SectionNav sections={mine} here={section} />
      <div class="su-main">
        <header class="su-head">
          <h1>{t(section.name)}</h1>
          <p class="muted">{t(section.lead)}</p>
          {reach.kind === 'look' && <p class="chip su-look">{t(setUpTexts.readOnly)}</p>}
        </header>
        {setUpProblem.value !== undefined && (
          <div class="su-failed">
            <ProblemBand problem={setUpProblem.value} />
            <button type="button" class="button" onClick={() => void loadSetUp()}>
              {t(setUpTexts.loadAgain)}
            </button>
          </div>
        )}
        <SavedBand />
        {setUp.value === null && setUpProblem.value === undefined && (
          <p class="waiting-page muted">{t(counterTexts.loading)}</p>
        )}
        {setUp.value !== null && <Content key={section.slug} reach={reach} />}
      </div>
      <LeavingQuestion />
      <PasswordsDialog />
    </div>
  );
}
