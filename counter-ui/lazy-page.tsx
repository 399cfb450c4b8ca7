import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { counterTexts } from '../ui-shared/texts/counter-texts.ts';
import { t } from '../ui-shared/texts/language.ts';

/** A page whose code comes when it is opened. If it cannot be fetched (server away, a new version), it offers to reload. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LazyPage(props: P) {
    const [state, setState] = useState<'loading' | 'failed' | 'ready'>(loaded === null ? 'loading' : 'ready');
    useEffect(() => {
      if (loaded !== null) return;
      load().then(
        (component) => {
          loaded = component;
          setState('ready');
        },
        () => setState('failed'),
      );
    }, []);
    if (loaded !== null) {
      const Content = loaded;
      return <Content {...props} />;
    }
    if (state === 'loading') return <p class="waiting-page muted">{t(counterTexts.loading)}</p>;
    return (
      <div class="waiting-page" role="alert">
        <h1>{t(counterTexts.pageFailed)}</h1>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t(counterTexts.reload)}
        </button>
      </div>
    );
  };
}
