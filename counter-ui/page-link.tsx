import { currentPage, navigate, PATHS, type Page } from './route.ts';

/** A link to another staff page. It stays a link: a new tab is one click with Ctrl. */
export function PageLink({ page, name }: { page: Page; name: string }) {
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
