import { LogOut, User } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Me } from '../contract/session.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { counterTexts } from '../ui-shared/texts/counter-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { roleTexts } from '../ui-shared/texts/shared-texts.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { PageLink } from './page-link.tsx';
import { mayOpen } from './permissions.ts';
import { currentPage, type Page } from './route.ts';
import { signOut } from './session.ts';
import { useTitle } from './use-title.ts';

const MENU: readonly (readonly [Page, Text])[] = [
  ['counter', counterTexts.pageCounter],
  ['floor', counterTexts.pageFloor],
  ['roster', counterTexts.pageRoster],
  ['outages', counterTexts.pageOutages],
  ['report', counterTexts.pageReport],
  ['devices', counterTexts.pageDevices],
  ['setUp', counterTexts.pageSetUp],
];

/** The frame of every staff page but the console: one plain navigation, who is signed in, the way out. */
export function StaffPage({ me, children }: { me: Me; children: ComponentChildren }) {
  const here = MENU.find(([page]) => page === currentPage.value);
  useTitle(here === undefined ? '' : t(here[1]));
  const pages = MENU.filter(([page]) => mayOpen(page, me.role));
  return (
    <div class="staff">
      <a class="skip-link" href="#isi">
        {t(counterTexts.skip)}
      </a>
      <header class="staff-top">
        <p class="staff-mall">
          <strong>{t(counterTexts.product)}</strong>
          <span>{me.mall.shortName}</span>
        </p>
        {pages.length > 1 && (
          <nav class="staff-nav" aria-label={t(counterTexts.pages)}>
            {pages.map(([page, name]) => (
              <PageLink key={page} page={page} name={t(name)} />
            ))}
          </nav>
        )}
        <p class="staff-person">
          <Icon icon={User} />
          <span>
            {me.name}
            <small>{t(roleTexts[me.role])}</small>
          </span>
        </p>
        <LanguageSwitch />
        <button type="button" class="quiet-button" onClick={() => void signOut()}>
          <Icon icon={LogOut} />
          <span>{t(counterTexts.signOut)}</span>
        </button>
      </header>
      <main class="staff-main" id="isi">
        {children}
      </main>
    </div>
  );
}
