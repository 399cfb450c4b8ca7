import { Info, Megaphone, TriangleAlert, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleView } from '../../contract/counter.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { reachTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import type { Notice } from './notice.ts';
import { mustCallByVoice, type Reach, readReach, UNSEEN_AFTER_MS } from './reach.ts';

/** What the last command came to. */
export function NoticeBand({ notice, onDismiss }: { notice: Notice | null; onDismiss(): void }) {
  if (notice === null) return null;
  const problem = notice.tone === 'problem';
  return (
    <div class={problem ? 'band band--over' : 'band band--info'} role={problem ? 'alert' : 'status'} data-notice="">
      <Icon icon={problem ? TriangleAlert : Info} size="24px" />
      <p>
        <strong>{t(notice.title)}</strong>
        {notice.next !== null && <span> {t(notice.next)}</span>}
      </p>
      <button type="button" class="band-close" onClick={onDismiss}>
        <Icon icon={X} />
        <span class="visually-hidden">{t(workTexts.dismiss)}</span>
      </button>
    </div>
  );
}

/** The waiting room does not show the call: the officer has a voice. */
export function VoiceBand({ view, reach }: { view: ConsoleView; reach: Reach }) {
  if (!mustCallByVoice(view, reach)) return null;
  return (
    <div class="band band--near" role="alert">
      <Icon icon={Megaphone} size="24px" />
      <p>
        <strong>{t(reachTexts.voice)}</strong>
        <span> {t(reachTexts.voiceWhy)}</span>
      </p>
    </div>
  );
}

/** The reach of the newest call, asked again when the patience for it runs out. */
export function useReach(view: ConsoleView, callSeenAt: number): Reach {
  const [, wake] = useState(0);
  const n = view.reach?.n ?? null;
  useEffect(() => {
    if (n === null) return;
    const timer = setTimeout(() => wake(n), UNSEEN_AFTER_MS + 50);
    return () => clearTimeout(timer);
  }, [n]);
  return readReach(view, performance.now() - callSeenAt);
}
