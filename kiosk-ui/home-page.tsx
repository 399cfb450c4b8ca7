import { signal } from '@preact/signals';
import { BookOpen, Monitor, MonitorSmartphone, Users } from 'lucide';
import type { Catalogue } from '../contract/catalogue.ts';
import { request } from '../ui-shared/http-client.ts';
import { Icon, type IconDrawing } from '../ui-shared/icon.tsx';
import { language, t } from '../ui-shared/texts/language.ts';
import { homeTexts } from './home-texts.ts';

const RETRY_MS = 3_000;

const mall = signal<Catalogue | null>(null);
const hasFailed = signal(false);

/** Fetches the zones; tries until the server answers. */
export async function loadMall(): Promise<void> {
  const reply = await request<Catalogue>('GET', '/catalogue');
  hasFailed.value = !reply.ok;
  if (reply.ok) mall.value = reply.value;
  else setTimeout(() => void loadMall(), RETRY_MS);
}

export function HomePage() {
  return (
    <main class="home">
      <p class="home-mall">{mall.value?.mall.name ?? 'Loket'}</p>
      <h1>{t(homeTexts.question)}</h1>
      <p class="home-hint">{t(homeTexts.hint)}</p>
      <ul class="home-links">
        <Screen href="/kiosk/" icon={MonitorSmartphone} name={t(homeTexts.kiosk)} hint={t(homeTexts.kioskHint)} />
        <Screen href="/counter/" icon={Users} name={t(homeTexts.counter)} hint={t(homeTexts.counterHint)} />
      </ul>
      <h2>{t(homeTexts.boards)}</h2>
      <p class="home-hint">{t(homeTexts.boardsHint)}</p>
      <Boards />
      {mall.value?.demo && <p class="home-demo">{t(homeTexts.demo)}</p>}
      <p class="home-api">
        <a href="/api/docs">
          <Icon icon={BookOpen} />
          {t(homeTexts.api)}
        </a>
      </p>
    </main>
  );
}

function Boards() {
  if (mall.value === null) {
    return (
      <p class="home-state" role="status">
        {t(hasFailed.value ? homeTexts.boardsFailed : homeTexts.boardsLoading)}
      </p>
    );
  }
  const { zones } = mall.value;
  if (zones.length === 0) return <p class="home-state">{t(homeTexts.boardsNone)}</p>;
  return (
    <ul class="home-boards">
      {zones.map((zone) => (
        <Screen
          key={zone.id}
          href={`/display/?zone=${encodeURIComponent(zone.id)}`}
          icon={Monitor}
          name={language.value === 'en' ? zone.nameEn : zone.name}
        />
      ))}
    </ul>
  );
}

function Screen(props: { href: string; icon: IconDrawing; name: string; hint?: string }) {
  return (
    <li>
      <a class="home-link" href={props.href}>
        <Icon icon={props.icon} size="2em" />
        <span>
          <strong>{props.name}</strong>
          {props.hint && <span class="home-link-hint">{props.hint}</span>}
        </span>
      </a>
    </li>
  );
}
