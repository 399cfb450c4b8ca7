import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { navigate, PATHS } from '../route.ts';
import type { Section } from './sections.ts';

/** The parts of the set-up. On a narrow screen the list is behind a button that says where one is. */
export function SectionNav({ sections, here }: { sections: readonly Section[]; here: Section }) {
  const [open, setOpen] = useState(false);
  const groups = [...new Set(sections.map((one) => one.group))];
  return (
    <nav class="su-nav" aria-label={t(setUpTexts.sections)} data-open={open}>
      <button type="button" class="su-nav-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon icon={here.icon} />
        <span>{t(here.name)}</span>
        <Icon icon={ChevronDown} class="su-nav-arrow" />
      </button>
      <div class="su-nav-list">
        {groups.map((group) => (
          <div key={group.id} class="su-nav-group">
            <p>{t(group)}</p>
            <ul>
              {sections
                .filter((one) => one.group === group)
                .map((one) => (
                  <li key={one.slug}>
                    <NavLink section={one} current={one.slug === here.slug} onGo={() => setOpen(false)} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

function NavLink({ section, current, onGo }: { section: Section; current: boolean; onGo(): void }) {
  const search = `?bagian=${section.slug}`;
  return (
    <a
      class="su-nav-link"
      href={PATHS.setUp + search}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onGo();
        if (!current) navigate('setUp', { search });
      }}
    >
      <Icon icon={section.icon} />
      {t(section.name)}
    </a>
  );
}
