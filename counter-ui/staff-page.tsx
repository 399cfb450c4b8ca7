import { LogOut, User } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Me } from '../contract/session.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { counterTexts } from '../ui-shared/texts/counter-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { roleTexts } from '../ui-shared/texts/shared-texts.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { mayOpen } from './permissions.ts';
import { currentPage, navigate, PATHS, type Page } from './route.ts';
import { signOut } from './session.ts';

const MENU: readonly (readonly [Page, Text])[] = [
  ['counter', counterTexts.pageCounter],
  ['floor', counterTexts.pageFloor],
  ['report', counterTexts.pageReport],
  ['services', counterTexts.pageServices],
  ['devices', counterTexts.pageDevices],
];

/** The frame of every staff page but the console: one plain navigation, who is signed in, the way out. */
export function StaffPage({ me, children }: { me: Me; children: ComponentChildren }) {
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

function PageLink({ page, name }: { page: Page; name: string }) {
  const here = currentPage.value === page || (currentPage.value === 'home' && page === 'counter');
  return (
    <a
      href={PATHS[page]}
      class="staff-link"
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        navigate(page);
      }}
    >
      {name}
    </a>
  );
}
